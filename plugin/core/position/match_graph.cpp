// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/match_graph.h"

#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace minemap
{

namespace
{

//! Positions of \a points by id, then place, then type: what the rest is numbered by, so that no order matters.
std::vector<std::uint32_t> canonicalOrder( const std::vector<MinePoint> &points )
{
  std::vector<std::uint32_t> order( points.size() );
  std::iota( order.begin(), order.end(), 0U );
  std::sort( order.begin(), order.end(),
             [&]( std::uint32_t first, std::uint32_t second )
             {
               const MinePoint &a = points[first];
               const MinePoint &b = points[second];
               const int ids = a.id.compare( b.id );
               if ( ids != 0 )
                 return ids < 0;
               return a.place != b.place ? a.place < b.place : std::tie( a.type, first ) < std::tie( b.type, second );
             } );
  return order;
}

//! The allowed pairs of both sides.
class GateGraph
{
  public:
    GateGraph( const MatchSide &recorded, const MatchSide &finds, double gate, const TypeCosts &types )
      : mRecorded( recorded ),
        mFinds( finds ),
        mTypes( types ),
        mColumns( finds.places, gate ),
        mGateSquare( gate * gate )
    {
      // The recorded mines are checked by the same rules.
      PointColumns( recorded.places, gate );
    }

    //! Calls \a visit( find, cost ) for each find that may be taken for \a record.
    template <typename Visit>
    void visitAllowed( std::size_t record, const Visit &visit ) const
    {
      constexpr double STEPS = 0x1p32;
      mColumns.visitNear( mRecorded.places[record],
                          [&]( std::uint32_t find, double square )
                          {
                            const double total =
                              square - mGateSquare + mTypes.of( mRecorded.types[record], mFinds.types[find] );
                            if ( !( total < 0 ) )
                              return;
                            const std::int64_t cost = std::llround( total / mGateSquare * STEPS );
                            if ( cost < 0 )
                              visit( find, cost );
                          } );
    }

    //! Fills \a costs. \returns false when there are too many pairs.
    bool fill( SparseCosts &costs, int threads, Progress &progress ) const
    {
      constexpr double OPERATIONS_EACH = 500;
      const std::size_t rows = mRecorded.places.size();
      std::vector<std::size_t> counts( rows );
      std::atomic<std::size_t> counted( 0 ); // To give up early; the outcome does not depend on when.
      inBlocks( rows, OPERATIONS_EACH, { threads, 5, 15 }, progress,
                [&]( std::size_t begin, std::size_t end )
                {
                  for ( std::size_t row = begin; row < end && counted <= MOST_PAIRS_IN_GATE; ++row )
                  {
                    visitAllowed( row, [&]( std::uint32_t, std::int64_t ) { ++counts[row]; } );
                    counted += counts[row];
                  }
                } );
      if ( counted > MOST_PAIRS_IN_GATE )
        return false;
      costs.columnCount = mFinds.places.size();
      costs.starts.assign( 1, 0 );
      for ( const std::size_t count : counts )
        costs.starts.push_back( costs.starts.back() + count );
      costs.columns.resize( costs.starts.back() );
      costs.costs.resize( costs.starts.back() );
      inBlocks( rows, OPERATIONS_EACH, { threads, 15, 35 }, progress,
                [&]( std::size_t begin, std::size_t end ) { fillRows( costs, begin, end ); } );
      return true;
    }

  private:
    void fillRows( SparseCosts &costs, std::size_t begin, std::size_t end ) const
    {
      std::vector<std::pair<std::uint32_t, std::int64_t>> pairs;
      for ( std::size_t row = begin; row < end; ++row )
      {
        pairs.clear();
        visitAllowed( row, [&]( std::uint32_t find, std::int64_t cost ) { pairs.emplace_back( find, cost ); } );
        std::sort( pairs.begin(), pairs.end() );
        std::size_t place = costs.starts[row];
        for ( const auto &[find, cost] : pairs )
        {
          costs.columns[place] = find;
          costs.costs[place++] = cost;
        }
      }
    }

    const MatchSide &mRecorded;
    const MatchSide &mFinds;
    const TypeCosts &mTypes;
    PointColumns mColumns;
    double mGateSquare;
};

} // namespace

MatchSide::MatchSide( const std::vector<MinePoint> &points ) : order( canonicalOrder( points ) )
{
  places.reserve( points.size() );
  types.reserve( points.size() );
  for ( const std::uint32_t position : order )
  {
    places.push_back( points[position].place );
    types.push_back( points[position].type );
  }
}

bool fillMatchCosts( const MatchSide &recorded, const MatchSide &finds, double gate, const TypeCosts &types,
                     int threads, Progress &progress, SparseCosts &costs )
{
  return GateGraph( recorded, finds, gate, types ).fill( costs, threads, progress );
}

MatchComponents::MatchComponents( const SparseCosts &costs ) : mParents( costs.rowCount() + costs.columnCount )
{
  std::iota( mParents.begin(), mParents.end(), 0U );
  const std::size_t rows = costs.rowCount();
  for ( std::size_t row = 0; row < rows; ++row )
  {
    for ( std::size_t pair = costs.starts[row]; pair < costs.starts[row + 1]; ++pair )
      unite( static_cast<std::uint32_t>( row ), static_cast<std::uint32_t>( rows + costs.columns[pair] ) );
  }
  gather( costs );
}

std::uint32_t MatchComponents::find( std::uint32_t item )
{
  while ( mParents[item] != item )
    item = mParents[item] = mParents[mParents[item]];
  return item;
}

//! The smaller becomes the root.
void MatchComponents::unite( std::uint32_t a, std::uint32_t b )
{
  a = find( a );
  b = find( b );
  mParents[std::max( a, b )] = std::min( a, b );
}

void MatchComponents::gather( const SparseCosts &costs )
{
  // Roots are the smallest rows of their parts, so numbering them as they come sorts the parts by their first row.
  std::vector<std::uint32_t> partOf( costs.rowCount() );
  std::vector<std::size_t> sizes;
  for ( std::uint32_t row = 0; row < partOf.size(); ++row )
  {
    if ( costs.starts[row] == costs.starts[row + 1] )
      continue;
    const std::uint32_t root = find( row );
    if ( root == row )
    {
      partOf[row] = static_cast<std::uint32_t>( sizes.size() );
      sizes.push_back( 0 );
    }
    partOf[row] = partOf[root];
    ++sizes[partOf[row]];
  }
  mStarts.assign( 1, 0 );
  for ( const std::size_t size : sizes )
    mStarts.push_back( mStarts.back() + size );
  mRows.resize( mStarts.back() );
  std::vector<std::size_t> next( mStarts.begin(), mStarts.end() - 1 );
  for ( std::uint32_t row = 0; row < partOf.size(); ++row )
  {
    if ( costs.starts[row] < costs.starts[row + 1] )
      mRows[next[partOf[row]]++] = row;
  }
}

} // namespace minemap
