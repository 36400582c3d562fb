// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/nudged_map.h"

#include "core/geometry/curve_order.h"
#include "core/geometry/near_search.h"
#include "core/geometry/search_sample.h"
#include "core/parallel.h"
#include "core/score/scoring_world.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::size_t GROUND_PLACES = 50000;
constexpr std::size_t PLACES_FOR_A_THREAD = 16384; // Fewer are counted sooner than a thread is begun.

//! What was counted of finds or of ground.
struct Counts
{
    NudgeRaster::Histogram classes{};
    std::int64_t hits = 0; //!< Within T.

    void add( const Counts &other )
    {
      hits += other.hits;
      for ( std::size_t number = 0; number < classes.size(); ++number )
        classes[number] += other.classes[number];
    }
};

//! As attributeFinds() decides.
bool isHit( const Point &place, NearSearch &search, double tolerance )
{
  return search.anyWithin( place, std::max( tolerance, ON_BOUNDARY ) ) || search.anyContains( place );
}

std::vector<const Shape *> withGeometry( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> list;
  for ( const Shape &shape : shapes )
  {
    if ( !shape.isEmpty() )
      list.push_back( &shape );
  }
  return list;
}

std::vector<Point> inCurveOrder( const std::vector<Point> &places, int threads )
{
  std::vector<Point> ordered;
  ordered.reserve( places.size() );
  for ( const std::uint32_t position : hilbertOrder( places, threads ) )
    ordered.push_back( places[position] );
  return ordered;
}

double share( std::int64_t part, std::size_t whole )
{
  return static_cast<double>( part ) / static_cast<double>( whole );
}

} // namespace

//! Places under a map of which something was moved, in an order in which they are near each other.
class NudgedMap::Counter
{
  public:
    Counter( const std::vector<Point> &places, const AtRest &atRest, const Point &shift, const NudgeRaster &raster )
      : mPlaces( places ),
        mAtRest( atRest ),
        mShift( shift ),
        mRaster( raster )
    {
    }

    //! From \a begin to before \a end; those near to T as measured by \a search, or by the raster without one.
    Counts count( std::size_t begin, std::size_t end, NearSearch *search, double tolerance ) const
    {
      constexpr std::size_t BATCH = 512; // First all look-ups, which then wait for memory together.
      std::array<std::uint8_t, BATCH> classes;
      Counts counts;
      for ( std::size_t start = begin; start < end; start += BATCH )
      {
        const std::size_t size = std::min( BATCH, end - start );
        for ( std::size_t index = 0; index < size; ++index )
          classes[index] = mRaster.classAt( placeOf( start + index ) );
        for ( std::size_t index = 0; index < size; ++index )
        {
          const std::size_t place = start + index;
          const bool rests = !mAtRest.classes.empty();
          ++counts.classes[rests ? std::min( classes[index], mAtRest.classes[place] ) : classes[index]];
          if ( rests && mAtRest.hits[place] )
            ++counts.hits;
          else if ( search == nullptr || !mRaster.isUnsure( classes[index] ) )
            counts.hits += mRaster.isWithin( classes[index] ) ? 1 : 0;
          else
            counts.hits += isHit( placeOf( place ), *search, tolerance ) ? 1 : 0;
        }
      }
      return counts;
    }

  private:
    //! Where the place lies to what moves, as if that were at rest.
    Point placeOf( std::size_t index ) const { return { mPlaces[index].x - mShift.x, mPlaces[index].y - mShift.y }; }

    const std::vector<Point> &mPlaces;
    const AtRest &mAtRest;
    Point mShift;
    const NudgeRaster &mRaster;
};

NudgedMap::NudgedMap( Input input, Progress &progress ) : mInput( std::move( input ) )
{
  const int threads = threadCount( mInput.threads );
  mInput.finds = inCurveOrder( mInput.finds, threads );
  mInput.ground = inCurveOrder( mInput.ground, threads );
  progress.stopIfCanceled();
  mIsStill = withGeometry( mInput.mapped ).empty();
  if ( mIsStill )
    mInput.mapped = std::exchange( mInput.resting, {} );
  const std::vector<const Shape *> map = withGeometry( mInput.mapped );
  Box places;
  for ( const std::vector<Point> *list : { &mInput.finds, &mInput.ground } )
  {
    for ( const Point &place : *list )
      places.include( place );
  }
  if ( map.empty() || places.isEmpty() )
    return;
  mIndex = std::make_unique<ShapeIndex>( map );
  mRaster = std::make_unique<NudgeRaster>( map, places, mInput.tolerance, threads, progress );
  mFindsAtRest = atRest( mInput.finds );
  progress.stopIfCanceled();
  mGroundAtRest = atRest( mInput.ground );
}

NudgedMap::AtRest NudgedMap::atRest( const std::vector<Point> &places ) const
{
  const std::vector<const Shape *> resting = withGeometry( mInput.resting );
  if ( resting.empty() )
    return {};
  const ShapeIndex index( resting );
  std::vector<std::uint8_t> hits( places.size() ); // Bits of one vector cannot be set by several threads.
  AtRest result;
  result.classes.resize( places.size() );
  inParallel( places.size(), threadCount( mInput.threads ),
              [&]( std::size_t begin, std::size_t end )
              {
                NearSearch search( index );
                for ( std::size_t place = begin; place < end; ++place )
                {
                  const double distance =
                    search.anyContains( places[place] ) ? 0 : search.nearest( places[place] ).distance;
                  result.classes[place] = mRaster->classOf( distance );
                  hits[place] = isHit( places[place], search, mInput.tolerance ) ? 1 : 0;
                }
              } );
  result.hits.assign( hits.begin(), hits.end() );
  return result;
}

NudgedMap::~NudgedMap() = default;

double NudgedMap::cell() const
{
  return mRaster ? mRaster->cell() : 0;
}

NudgedScore NudgedMap::at( const Point &shift ) const
{
  NudgedScore score;
  score.finds = finds();
  score.curve.resize( NUDGE_STEPS );
  for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
    score.curve[step].tolerance = static_cast<double>( step ) * NUDGE_STEP;
  Counts onFinds;
  Counts onGround;
  if ( mRaster )
  {
    std::mutex mutex;
    const auto count = [&]( const std::vector<Point> &places, const AtRest &atRest, bool isExact, Counts &sum )
    {
      const Counter counter( places, atRest, mIsStill ? Point() : shift, *mRaster );
      const int threads =
        std::min( threadCount( mInput.threads ), static_cast<int>( places.size() / PLACES_FOR_A_THREAD ) + 1 );
      inParallel( places.size(), threads,
                  [&]( std::size_t begin, std::size_t end )
                  {
                    NearSearch search( *mIndex );
                    const Counts part = counter.count( begin, end, isExact ? &search : nullptr, mInput.tolerance );
                    const std::lock_guard<std::mutex> lock( mutex );
                    sum.add( part );
                  } );
    };
    count( mInput.finds, mFindsAtRest, true, onFinds );
    count( mInput.ground, mGroundAtRest, false, onGround );
    const auto hits = mRaster->withinSteps( onFinds.classes );
    const auto within = mRaster->withinSteps( onGround.classes );
    for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
    {
      score.curve[step].hits = hits[step];
      if ( !mInput.ground.empty() )
        score.curve[step].chance = share( within[step], mInput.ground.size() );
    }
    score.hits = onFinds.hits;
    if ( !mInput.ground.empty() )
      score.chance = share( onGround.hits, mInput.ground.size() );
  }
  if ( score.finds == 0 )
    return score;
  score.hit = share( score.hits, mInput.finds.size() );
  for ( NudgedPoint &point : score.curve )
    point.hit = share( point.hits, mInput.finds.size() );
  return score;
}

std::shared_ptr<const NudgedMap> makeNudgedMap( const MinefieldMap &map, const Evidence &evidence,
                                                const ScoreResult &result, const ScoreParameters &parameters,
                                                const LocalPlane &plane, const std::optional<OptionalText> &group,
                                                Progress &progress )
{
  NudgedMap::Input input;
  input.tolerance = parameters.tolerance;
  input.threads = parameters.threads;
  for ( std::size_t index = 0; index < result.finds.size(); ++index )
  {
    if ( isScored( result.finds[index].findClass ) )
      input.finds.push_back( evidence.finds[index].place );
  }
  ScoringWorld world( map, evidence, parameters, plane, progress );
  std::vector<const Shape *> pieces;
  for ( const Shape &piece : world.searched )
  {
    if ( piece.kind() == ShapeKind::Polygon )
      pieces.push_back( &piece );
  }
  input.ground = sampleOf( pieces, result.card.ground.searched.value_or( 0 ), GROUND_PLACES );
  progress.stopIfCanceled();
  for ( std::size_t record = 0; record < world.mapped.size(); ++record )
  {
    const bool moves = !group || map.records[record].group == *group;
    ( moves ? input.mapped : input.resting ).push_back( std::move( world.mapped[record] ) );
  }
  return std::make_shared<const NudgedMap>( std::move( input ), progress );
}

} // namespace minemap
