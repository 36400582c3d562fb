// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/match_mines.h"

#include "core/parallel.h"
#include "core/position/point_columns.h"
#include "core/position/sparse_assignment.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace minemap
{

TypeCosts::TypeCosts( const std::vector<std::vector<double>> &probabilities, double positionError )
  : mCosts( probabilities )
{
  for ( std::vector<double> &row : mCosts )
  {
    if ( row.size() != mCosts.front().size() )
      throw std::invalid_argument( "the rows of a table of types must be of equal length" );
    for ( double &value : row )
    {
      if ( !( value >= 0 && value <= 1 ) )
        throw std::invalid_argument( "a probability must be from 0 to 1" );
      value = value == 1 ? 0 : -2 * positionError * positionError * std::log( value );
    }
  }
}

double TypeCosts::of( int claimed, int found ) const
{
  if ( mCosts.empty() || claimed == UNKNOWN_TYPE || found == UNKNOWN_TYPE )
    return 0;
  if ( claimed < 0 || found < 0 || static_cast<std::size_t>( claimed ) >= mCosts.size() ||
       static_cast<std::size_t>( found ) >= mCosts.front().size() )
    throw std::invalid_argument( "a type is not in the table of types" );
  return mCosts[static_cast<std::size_t>( claimed )][static_cast<std::size_t>( found )];
}

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

//! Points in canonical order.
struct Side
{
    explicit Side( const std::vector<MinePoint> &points ) : order( canonicalOrder( points ) )
    {
      places.reserve( points.size() );
      types.reserve( points.size() );
      for ( const std::uint32_t position : order )
      {
        places.push_back( points[position].place );
        types.push_back( points[position].type );
      }
    }

    std::vector<std::uint32_t> order;
    std::vector<Point> places;
    std::vector<int> types;
};

//! The allowed pairs of both sides.
class GateGraph
{
  public:
    GateGraph( const Side &recorded, const Side &finds, double gate, const TypeCosts &types )
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

    const Side &mRecorded;
    const Side &mFinds;
    const TypeCosts &mTypes;
    PointColumns mColumns;
    double mGateSquare;
};

//! The connected parts of the graph: rows of each, ascending, parts by their first row.
class Components
{
  public:
    explicit Components( const SparseCosts &costs ) : mParents( costs.rowCount() + costs.columnCount )
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

    std::size_t count() const { return mStarts.size() - 1; }

    std::size_t size( std::size_t part ) const { return mStarts[part + 1] - mStarts[part]; }

    const std::uint32_t *begin( std::size_t part ) const { return mRows.data() + mStarts[part]; }

    const std::uint32_t *end( std::size_t part ) const { return mRows.data() + mStarts[part + 1]; }

  private:
    std::uint32_t find( std::uint32_t item )
    {
      while ( mParents[item] != item )
        item = mParents[item] = mParents[mParents[item]];
      return item;
    }

    //! The smaller becomes the root.
    void unite( std::uint32_t a, std::uint32_t b )
    {
      a = find( a );
      b = find( b );
      mParents[std::max( a, b )] = std::min( a, b );
    }

    void gather( const SparseCosts &costs )
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

    std::vector<std::uint32_t> mParents;
    std::vector<std::size_t> mStarts;
    std::vector<std::uint32_t> mRows;
};

void solveAll( SparseAssignment &assignment, const Components &components, int threads, Progress &progress )
{
  // Parts of about this many rows; a larger component is one by itself.
  constexpr std::size_t ROWS_TOGETHER = 512;
  std::vector<std::size_t> firsts;
  std::size_t rows = ROWS_TOGETHER;
  for ( std::size_t component = 0; component < components.count(); ++component )
  {
    if ( rows >= ROWS_TOGETHER )
    {
      firsts.push_back( component );
      rows = 0;
    }
    rows += components.size( component );
  }
  firsts.push_back( components.count() );
  std::vector<SparseAssignment::Scratch> scratch( static_cast<std::size_t>( std::max( 1, threads ) ) );
  doInParts( firsts.size() - 1, threads, progress, 45, 95,
             [&]( std::size_t part, std::size_t thread, const StopFlag &stop )
             {
               for ( std::size_t component = firsts[part]; component < firsts[part + 1] && !stop; ++component )
                 assignment.solve( components.begin( component ), components.end( component ), scratch[thread], stop );
             } );
}

void collect( const Side &recorded, const Side &finds, const SparseAssignment &assignment, MineMatching &matching )
{
  std::vector<bool> isTaken( finds.order.size() );
  double sum = 0;
  for ( std::size_t row = 0; row < recorded.order.size(); ++row )
  {
    const std::uint32_t column = assignment.columnOf( row );
    if ( column == SparseAssignment::NONE )
    {
      matching.unmatchedRecords.push_back( recorded.order[row] );
      continue;
    }
    isTaken[column] = true;
    const double dx = recorded.places[row].x - finds.places[column].x;
    const double dy = recorded.places[row].y - finds.places[column].y;
    matching.pairs.push_back( { recorded.order[row], finds.order[column], std::hypot( dx, dy ), dx, dy } );
    sum += matching.pairs.back().distance;
  }
  for ( std::size_t column = 0; column < isTaken.size(); ++column )
  {
    if ( !isTaken[column] )
      matching.unmatchedFinds.push_back( finds.order[column] );
  }
  if ( !matching.pairs.empty() )
    matching.meanDistance = sum / static_cast<double>( matching.pairs.size() );
}

} // namespace

MineMatching matchMines( const std::vector<MinePoint> &recorded, const std::vector<MinePoint> &finds, double gate,
                         Progress &progress, int threads, const TypeCosts &types )
{
  threads = threadCount( threads );
  progress.stopIfCanceled();
  const Side recordedSide( recorded );
  const Side findSide( finds );
  const GateGraph graph( recordedSide, findSide, gate, types );
  MineMatching matching;
  SparseCosts costs;
  if ( !graph.fill( costs, threads, progress ) )
  {
    matching.reason = TOO_MANY_PAIRS_IN_GATE;
    return matching;
  }
  matching.pairsInGate = costs.columns.size();
  const Components components( costs );
  matching.components = components.count();
  for ( std::size_t component = 0; component < components.count(); ++component )
    matching.largestComponent = std::max( matching.largestComponent, components.size( component ) );
  SparseAssignment assignment( costs );
  solveAll( assignment, components, threads, progress );
  collect( recordedSide, findSide, assignment, matching );
  progress.report( 100 );
  return matching;
}

} // namespace minemap
