// SPDX-License-Identifier: GPL-2.0-or-later
// The world a score is made in, and the class of each find.
#include "core/geometry/curve_order.h"
#include "core/geometry/overlay.h"
#include "core/geometry/single_linkage.h"
#include "core/parallel.h"
#include "core/score/scoring_world.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace minemap
{

namespace
{

//! Takes records away that were drawn before the mine was laid, unless all were. Returns true when all were.
bool dropEarlierRecords( const ScoringWorld &world, const Find &find, std::vector<int> &records )
{
  if ( !find.laid.isKnown() )
    return false;
  std::vector<int> remaining;
  for ( const int record : records )
  {
    if ( !find.laid.isSurelyAfter( world.map.records[static_cast<std::size_t>( record )].mapDate ) )
      remaining.push_back( record );
  }
  if ( remaining.empty() )
    return true;
  records = std::move( remaining );
  return false;
}

//! Distances, record and group of a find in the area. \returns the nearest mapped point.
NearestEdge measure( const ScoringWorld &world, const Point &place, ScoredFind &scored, WorldSearch &search )
{
  const NearestEdge nearest = search.mapped.nearest( place );
  if ( nearest.shape < 0 )
    return nearest;
  scored.inside =
    nearest.distance <= ON_BOUNDARY ? search.recordsContaining( place ) : search.mapped.containing( place );
  scored.distance = scored.inside.empty() ? nearest.distance : 0;
  if ( !scored.inside.empty() )
    scored.records = scored.inside;
  else if ( nearest.distance <= world.parameters.tolerance )
  {
    for ( const ShapeDistance &record : search.recordsAtDistance( place, nearest.distance ) )
      scored.records.push_back( record.shape );
  }
  // Not those it merely touches: groups go by what contains the place.
  const int record = search.groupRecord( place );
  if ( record >= 0 )
  {
    scored.group = world.map.records[static_cast<std::size_t>( record )].group;
    scored.hasGroup = true;
  }
  return nearest;
}

void chooseRecord( const ScoringWorld &world, const Point &place, const NearestEdge &nearest, ScoredFind &scored )
{
  if ( scored.records.empty() )
    return;
  scored.record = *std::min_element( scored.records.begin(), scored.records.end(),
                                     [&]( int a, int b ) { return world.recordBefore( a, b ); } );
  const Shape &shape = world.mapped[static_cast<std::size_t>( scored.record )];
  const double distance = nearest.shape == scored.record ? nearest.distance : nearestOnShape( shape, place ).distance;
  const bool isInside = shape.kind() == ShapeKind::Polygon &&
                        std::find( scored.inside.begin(), scored.inside.end(), scored.record ) != scored.inside.end();
  scored.edge = isInside ? -distance : distance;
}

//! Has the memory of \a object read while other work goes on.
template <typename Object>
void fetchAhead( const Object &object )
{
#ifdef __GNUC__
  constexpr std::size_t CACHE_LINE = 64;
  const char *const first = reinterpret_cast<const char *>( &object );
  for ( std::size_t offset = 0; offset < sizeof( Object ); offset += CACHE_LINE )
    __builtin_prefetch( first + offset );
  asm volatile( "" : : "r"( first ) ); // Or GCC takes the function for one without effect, and leaves it out.
#else
  static_cast<void>( object );
#endif
}

ScoredFind attribute( const ScoringWorld &world, const Find &find, const DatePeriod &latest, WorldSearch &search,
                      Point &nearestPlace )
{
  ScoredFind scored;
  if ( !search.isInArea( find.place ) )
  {
    scored.findClass = FindClass::Outside;
    scored.inside = search.wholeRecordsContaining( find.place );
    return scored;
  }
  const NearestEdge nearest = measure( world, find.place, scored, search );
  nearestPlace = nearest.point;
  const bool isLater =
    scored.records.empty() ? find.laid.isSurelyAfter( latest ) : dropEarlierRecords( world, find, scored.records );
  chooseRecord( world, find.place, nearest, scored );
  if ( !world.evidence.searched.isKnown || !search.isSearched( find.place ) )
    scored.findClass = FindClass::NotSearched;
  else if ( isLater )
    scored.findClass = FindClass::Later;
  else if ( !scored.inside.empty() )
    scored.findClass = FindClass::Inside;
  else
    scored.findClass = scored.records.empty() ? FindClass::Unmapped : FindClass::Near;
  return scored;
}

} // namespace

std::vector<ScoredFind> attributeFinds( const ScoringWorld &world, double from, double to )
{
  const std::vector<Find> &finds = world.evidence.finds;
  const DatePeriod latest = world.latestMapDate();
  std::vector<ScoredFind> scored( finds.size() );
  std::vector<Point> nearestPlaces( world.parameters.wantsAzimuths ? finds.size() : 0 );
  searchAlong(
    world, finds.size(), [&]( std::size_t index ) { return finds[index].place; }, from, to,
    [&]( std::size_t index, WorldSearch &search )
    {
      Point nearestPlace;
      scored[index] = attribute( world, finds[index], latest, search, nearestPlace );
      if ( world.parameters.wantsAzimuths )
        nearestPlaces[index] = nearestPlace;
    },
    [&]( std::size_t index )
    {
      fetchAhead( finds[index] );
      fetchAhead( scored[index] );
    } );
  // PROJ works for one thread at a time.
  for ( std::size_t index = 0; index < nearestPlaces.size(); ++index )
  {
    if ( scored[index].distance && scored[index].inside.empty() )
      scored[index].azimuth = world.plane.azimuth( finds[index].place, nearestPlaces[index] );
  }
  return scored;
}

void clusterFinds( const ScoringWorld &world, std::vector<ScoredFind> &finds )
{
  std::vector<std::size_t> withoutTask;
  std::vector<Point> places;
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    if ( !isScored( finds[index].findClass ) )
      continue;
    const Find &find = world.evidence.finds[index];
    if ( find.task )
    {
      finds[index].cluster = "task " + *find.task;
      continue;
    }
    withoutTask.push_back( index );
    places.push_back( find.place );
  }
  const std::vector<int> components = singleLinkage( places, world.parameters.clusterDistance );
  for ( std::size_t position = 0; position < withoutTask.size(); ++position )
    finds[withoutTask[position]].cluster = "near " + std::to_string( components[position] + 1 );
}

} // namespace minemap
