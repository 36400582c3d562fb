// SPDX-License-Identifier: GPL-2.0-or-later
// Whether small polygons contain a point, in single precision, which knows when it does not know.
#pragma once

#include "core/geometry/shape.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * The edges of many polygons, four in a cache line, from the middle of their polygon.
 *
 * Counts the edges that a ray from the point crosses, as EdgeCrossings does, but without its branches. Where rounding
 * could change the count, which is within about a hundred-thousandth of the polygon's size of an edge, it says so.
 */
class QuickPolygons
{
  public:
    enum class Answer : std::uint8_t
    {
      Outside,
      Inside,
      Unsure
    };

    //! The next polygon; they are numbered from 0.
    void add( const Shape &polygon, const Box &box );

    //! The next number belongs to nothing that can be asked about.
    void addNothing() { mPolygons.emplace_back(); }

    Answer ask( std::size_t polygon, const Point &point ) const;

  private:
    static constexpr std::size_t LANES = 4;
    using Numbers = std::array<float, LANES>;

    struct alignas( 64 ) Edges
    {
        Numbers ax{}, ay{}, bx{}, by{};
    };

    struct Polygon
    {
        Point middle;
        float reach = -1; //!< Of the box from there in x and y, and of the answers.
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    std::vector<Polygon> mPolygons;
    std::vector<Edges> mEdges;
};

} // namespace minemap
