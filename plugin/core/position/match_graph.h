// SPDX-License-Identifier: GPL-2.0-or-later
// Which recorded mine may be matched with which find, and the connected parts of that graph.
#pragma once

#include "core/geometry/point.h"
#include "core/position/match_mines.h"
#include "core/position/point_columns.h"
#include "core/position/sparse_assignment.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

//! Points by id, then place, then type: what the rest is numbered by, so that the order of lists does not matter.
struct MatchSide
{
    explicit MatchSide( const std::vector<MinePoint> &points );

    std::vector<std::uint32_t> order; //!< Positions in the list.
    std::vector<Point> places;
    std::vector<int> types;
};

/**
 * Fills \a costs with the pairs nearer than \a gate whose cost d² − g² + type cost is below 0, in steps of g² ÷ 2³².
 *
 * \returns false when there are more than MOST_PAIRS_IN_GATE.
 */
bool fillMatchCosts( const MatchSide &recorded, const MatchSide &finds, double gate, const TypeCosts &types,
                     int threads, Progress &progress, SparseCosts &costs );

//! The connected parts of the graph of allowed pairs: rows of each ascending, parts by their first row.
class MatchComponents
{
  public:
    explicit MatchComponents( const SparseCosts &costs );

    std::size_t count() const { return mStarts.size() - 1; }

    std::size_t size( std::size_t part ) const { return mStarts[part + 1] - mStarts[part]; }

    const std::uint32_t *begin( std::size_t part ) const { return mRows.data() + mStarts[part]; }

    const std::uint32_t *end( std::size_t part ) const { return mRows.data() + mStarts[part + 1]; }

  private:
    std::uint32_t find( std::uint32_t item );
    void unite( std::uint32_t a, std::uint32_t b );
    void gather( const SparseCosts &costs );

    std::vector<std::uint32_t> mParents;
    std::vector<std::size_t> mStarts;
    std::vector<std::uint32_t> mRows;
};

} // namespace minemap
