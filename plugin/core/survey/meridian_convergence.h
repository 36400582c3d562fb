// SPDX-License-Identifier: GPL-2.0-or-later
// How far the north of a map grid is turned from true north.
#pragma once

#include "core/geometry/point.h"

#include <memory>
#include <optional>
#include <string>

namespace minemap
{

/**
 * The convergence of a grid, place by place (methods.md 2.3 H8b).
 *
 * Not thread-safe: PROJ contexts belong to one thread.
 */
class MeridianConvergence
{
  public:
    //! \param grid a projected CRS: "EPSG:code", WKT or PROJ text. \throws std::runtime_error when it is none.
    explicit MeridianConvergence( const std::string &grid );
    ~MeridianConvergence();
    MeridianConvergence( const MeridianConvergence & ) = delete;
    MeridianConvergence &operator=( const MeridianConvergence & ) = delete;

    //! Degrees from true north to grid north, clockwise positive: (λ − λ₀) sin φ, nearly, of a transverse Mercator.
    //! \param place longitude and latitude, degrees. Nothing where the grid cannot be.
    std::optional<double> at( const Point &place ) const;

  private:
    class Grid;
    std::unique_ptr<Grid> mGrid;
};

} // namespace minemap
