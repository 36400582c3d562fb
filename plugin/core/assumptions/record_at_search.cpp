// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/record_at_search.h"

#include "core/assumptions/border_inside.h"
#include "core/parallel.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! Cosine of the angle up to which search lies before an edge, and before the end of a line that meets it askew.
constexpr double BEFORE_EDGE = 0.9;
constexpr double BEFORE_END = 0.2;
//! Metres beyond a border of searched ground at which ground beside it is asked for.
constexpr double BESIDE_BORDER = 0.5;
//! Metres of boundary for which the end of a line counts.
constexpr double END_LENGTH = 25;

Box widened( Box box, double reach )
{
  return { box.xMinimum - reach, box.yMinimum - reach, box.xMaximum + reach, box.yMaximum + reach };
}

//! Looks at one record after another; one for each thread.
class EdgeSurvey
{
  public:
    EdgeSurvey( const AssumptionWorld &world, const SampleDensity &density )
      : mWorld( world ),
        mPieces( *world.pieceIndex ),
        mDensity( density )
    {
    }

    RecordAtSearch of( std::uint32_t record )
    {
      RecordAtSearch result;
      result.record = record;
      const Shape &shape = mWorld.record( record );
      for ( const BoundarySample &sample : boundarySamples( shape, mDensity ) )
      {
        const EdgeAtSearch edge = look( sample );
        result.perimeter += edge.length;
        result.nearest = std::min( result.nearest, edge.distance );
        result.deepest = std::max( result.deepest, mDepth );
        add( edge, result );
        // Remains narrower than the play have search on both sides, and lie in none.
        const Point behind = movedAlong( sample.place, sample.outward, -BORDER_PLAY );
        if ( edge.side == EdgeAtSearch::Side::Inside && edge.distance == 0 &&
             ( shape.kind() != ShapeKind::Polygon || isOf( record, behind ) ) )
          result.deep += edge.length;
        result.edges.push_back( edge );
      }
      if ( shape.kind() == ShapeKind::Polygon )
        result.borderInside = borderInside( mWorld, record, mDensity );
      if ( result.borderInside > 0 )
        result.nearest = 0;
      if ( result.deepest > BORDER_PLAY && result.deepest <= MOST_OVERHANG )
        result.goesOn = borderReached( mWorld, record, result.deepest + BORDER_PLAY, mDensity );
      return result;
    }

  private:
    static void add( const EdgeAtSearch &edge, RecordAtSearch &record )
    {
      switch ( edge.side )
      {
      case EdgeAtSearch::Side::Same:
        record.same += edge.length;
        record.exactlySame += edge.isExact ? edge.length : 0;
        break;
      case EdgeAtSearch::Side::Facing:
        record.exactlyFacing += edge.isExact ? edge.length : 0;
        break;
      case EdgeAtSearch::Side::Inside:
        record.inside += edge.length;
        break;
      case EdgeAtSearch::Side::Away:
        break;
      }
    }

    bool isOf( std::uint32_t record, const Point &place ) const
    {
      return mWorld.recordIndex->contains( static_cast<int>( record ), place );
    }

    bool isSearched( const Point &place ) const { return mPieces.anyContains( place ); }

    EdgeAtSearch look( const BoundarySample &sample )
    {
      EdgeAtSearch edge;
      edge.length = sample.kind == BoundarySample::Kind::End ? END_LENGTH : sample.length;
      edge.beginsPath = sample.beginsPath;
      edge.outward = sample.outward;
      const std::vector<int> holding = mPieces.containing( sample.place );
      mDepth = 0;
      if ( holding.empty() )
        lookFromOutside( sample, edge );
      else
        lookFromInside( sample, holding.front(), edge );
      if ( sample.kind == BoundarySample::Kind::Edge || sample.kind == BoundarySample::Kind::End )
        setSide( sample, edge );
      else if ( edge.distance == 0 )
        edge.side = EdgeAtSearch::Side::Inside;
      return edge;
    }

    void lookFromOutside( const BoundarySample &sample, EdgeAtSearch &edge )
    {
      const NearestEdge nearest = mPieces.nearest( sample.place, mHint );
      if ( nearest.distance > CUT_REACH )
        return;
      edge.distance = nearest.distance;
      edge.border = nearest.point;
      edge.piece = nearest.shape;
    }

    void lookFromInside( const BoundarySample &sample, int piece, EdgeAtSearch &edge )
    {
      edge.distance = 0;
      edge.border = sample.place;
      edge.piece = piece;
      if ( sample.kind != BoundarySample::Kind::Edge )
        return;
      const NearestEdge nearest = mPieces.nearest( sample.place, mHint );
      mDepth = nearest.distance;
      if ( nearest.distance <= BORDER_PLAY || nearest.distance > MOST_OVERHANG )
        return;
      const Point toBorder = { ( nearest.point.x - sample.place.x ) / nearest.distance,
                               ( nearest.point.y - sample.place.y ) / nearest.distance };
      // Of searched polygons that touch, the border between them is none.
      if ( isSearched( movedAlong( nearest.point, toBorder, BESIDE_BORDER ) ) )
        return;
      if ( toBorder.x * sample.outward.x + toBorder.y * sample.outward.y <= -BEFORE_EDGE )
        edge.depth = nearest.distance;
    }

    //! The side of \a sample at the border of search, where that runs between places \a play metres before and behind.
    EdgeAtSearch::Side sideAt( const BoundarySample &sample, double play ) const
    {
      const bool before = isSearched( movedAlong( sample.place, sample.outward, play ) );
      const bool behind = isSearched( movedAlong( sample.place, sample.outward, -play ) );
      if ( before && behind )
        return EdgeAtSearch::Side::Inside;
      if ( behind )
        return EdgeAtSearch::Side::Same;
      return before ? EdgeAtSearch::Side::Facing : EdgeAtSearch::Side::Away;
    }

    void setSide( const BoundarySample &sample, EdgeAtSearch &edge ) const
    {
      constexpr double EXACT = 0.3; // Metres.
      edge.side = edge.distance > BORDER_PLAY ? EdgeAtSearch::Side::Away : sideAt( sample, BORDER_PLAY );
      if ( edge.side == EdgeAtSearch::Side::Away && edge.distance > 0 )
        edge.side = lookedAtFromOutside( sample, edge );
      if ( edge.distance <= EXACT )
      {
        const EdgeAtSearch::Side side = sideAt( sample, EXACT );
        edge.isExact = side == EdgeAtSearch::Side::Facing || side == EdgeAtSearch::Side::Same;
        // Narrow remains have search before and behind them: what lies nearest is right.
        if ( edge.isExact )
          edge.side = side;
      }
    }

    static EdgeAtSearch::Side lookedAtFromOutside( const BoundarySample &sample, const EdgeAtSearch &edge )
    {
      if ( edge.piece < 0 )
        return EdgeAtSearch::Side::Away;
      const double ahead =
        ( edge.border.x - sample.place.x ) * sample.outward.x + ( edge.border.y - sample.place.y ) * sample.outward.y;
      const double least = sample.kind == BoundarySample::Kind::End ? BEFORE_END : BEFORE_EDGE;
      return ahead >= least * edge.distance ? EdgeAtSearch::Side::Facing : EdgeAtSearch::Side::Away;
    }

    const AssumptionWorld &mWorld;
    const ShapeIndex &mPieces;
    SampleDensity mDensity;
    std::uint32_t mHint = 0;
    double mDepth = 0; //!< Of the sample that was looked at last.
};

//! So dense that all records together have a number of samples that takes about a second.
SampleDensity densityFor( const AssumptionWorld &world, const std::vector<std::uint32_t> &records )
{
  constexpr double MOST_OF_ALL = 400000;
  constexpr double LEAST = 16;
  SampleDensity density;
  double all = 0;
  for ( const std::uint32_t record : records )
    all += std::min( density.most, lengthOf( world.record( record ) ) / density.step );
  const double over = std::max( 1.0, all / MOST_OF_ALL );
  density.step *= over;
  density.most = std::max( LEAST, density.most / over );
  return density;
}

} // namespace

double RecordAtSearch::facing( double from, double to ) const
{
  double length = 0;
  for ( const EdgeAtSearch &edge : edges )
  {
    if ( edge.endsAt( from, to ) )
      length += edge.length;
  }
  return length;
}

std::vector<RecordAtSearch> recordsAtSearch( const AssumptionWorld &world )
{
  std::vector<std::uint32_t> records;
  for ( const std::uint32_t record : world.records )
  {
    world.progress.stopIfCanceled();
    if ( !world.pieceIndex->meeting( widened( world.record( record ).boundingBox(), CUT_REACH ) ).empty() )
      records.push_back( record );
  }
  const SampleDensity density = densityFor( world, records );
  std::vector<RecordAtSearch> all( records.size() );
  inParallel( records.size(), world.parameters.threads,
              [&]( std::size_t begin, std::size_t end )
              {
                EdgeSurvey survey( world, density );
                for ( std::size_t position = begin; position < end && !world.progress.isCanceled(); ++position )
                  all[position] = survey.of( records[position] );
              } );
  world.progress.stopIfCanceled();
  all.erase(
    std::remove_if( all.begin(), all.end(), []( const RecordAtSearch &record ) { return record.nearest > CUT_REACH; } ),
    all.end() );
  return all;
}

} // namespace minemap
