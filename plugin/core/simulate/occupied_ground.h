// SPDX-License-Identifier: GPL-2.0-or-later
// Where minefields already lie, to ask whether another has room.
#pragma once

#include "core/simulate/minefield_sites.h"

#include <map>
#include <utility>
#include <vector>

namespace minemap
{

class OccupiedGround
{
  public:
    static constexpr double GAP = 20; //!< Metres that stay free round each minefield.

    //! True where \a site with its gap meets no other with its own.
    bool hasRoom( const MinefieldSite &site ) const;

    void add( const MinefieldSite &site );

  private:
    using Cell = std::pair<int, int>;

    //! The cells of 400 m that the bounding box of \a corners meets.
    static std::vector<Cell> cellsOf( const std::vector<Point> &corners );

    std::vector<MinefieldSite> mSites;
    std::vector<std::vector<Point>> mCorners; //!< With the gap.
    std::map<Cell, std::vector<std::size_t>> mCells;
};

} // namespace minemap
