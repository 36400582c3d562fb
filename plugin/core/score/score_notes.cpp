// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/score_notes.h"

#include "core/score/assumption_notes.h"
#include "core/score/place_filter.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <unordered_map>

namespace minemap
{

namespace
{

void add( std::vector<Note> &notes, const char *code, Severity severity, std::int64_t count,
          const OptionalNumber &value = std::nullopt )
{
  if ( count > 0 )
    notes.push_back( { code, severity, count, {}, {}, value } );
}

void addAccidentNotes( const ScoreResult &result, std::vector<Note> &notes )
{
  const AccidentScore &accidents = result.card.accidents;
  const std::int64_t finds = std::count_if( result.finds.begin(), result.finds.end(),
                                            []( const ScoredFind &find ) { return find.isAfterSearch; } );
  add( notes, "accident_in_searched_ground", Severity::Alarm, accidents.afterSearch + finds,
       static_cast<double>( accidents.afterSearch ) );
  add( notes, "accident_in_searched_ground_undated", Severity::Warning, accidents.inUndatedSearch );
}

//! What was laid after its record is in no rate: said, since a wrong date takes a find out of the score.
void addLaterNote( const ScoreResult &result, std::vector<Note> &notes )
{
  const std::int64_t later =
    std::count_if( result.finds.begin(), result.finds.end(),
                   []( const ScoredFind &find ) { return find.findClass == FindClass::Later; } );
  add( notes, "finds_later", Severity::Information, later, static_cast<double>( result.finds.size() ) );
}

/**
 * Finds in searched ground, and no record that was searched enough: then a low hit rate says nothing of the records, of
 * which those that were searched may have been taken from the map.
 */
void addJudgedNote( const ScoreResult &result, std::vector<Note> &notes )
{
  const Confirmation &confirmation = result.card.confirmation;
  if ( confirmation.isSearchedKnown && confirmation.judged == 0 && confirmation.records >= TOO_FEW_TO_JUDGE &&
       result.card.hitRate.finds >= TOO_FEW_TO_JUDGE && !invalidatingConfirmation( result.card.assumptions ) )
    notes.push_back( { "no_record_judged",
                       Severity::Warning,
                       confirmation.records,
                       {},
                       {},
                       static_cast<double>( result.card.hitRate.finds ) } );
}

void addSearchNotes( const ScoringWorld &world, const ScoreResult &result, std::vector<Note> &notes )
{
  if ( !world.evidence.searched.isKnown )
    return;
  constexpr double JUST_OUTSIDE = 10;
  constexpr double NEARLY_DONE = 100; // Percent: the last of the score.
  std::vector<std::size_t> outside;
  for ( std::size_t index = 0; index < result.finds.size(); ++index )
  {
    if ( result.finds[index].findClass == FindClass::NotSearched )
      outside.push_back( index );
  }
  std::vector<char> isJustOutside( outside.size() );
  searchAlong(
    world, outside.size(), [&]( std::size_t position ) { return world.evidence.finds[outside[position]].place; },
    NEARLY_DONE, NEARLY_DONE,
    [&]( std::size_t position, WorldSearch &search )
    {
      const Point &place = world.evidence.finds[outside[position]].place;
      isJustOutside[position] = search.searched.anyWithin( place, JUST_OUTSIDE ) ? 1 : 0;
    } );
  std::int64_t justOutside = 0;
  std::int64_t justOutsideHits = 0;
  for ( std::size_t position = 0; position < outside.size(); ++position )
  {
    if ( isJustOutside[position] == 0 )
      continue;
    ++justOutside;
    const OptionalNumber &distance = result.finds[outside[position]].distance;
    justOutsideHits += distance && *distance <= world.parameters.tolerance ? 1 : 0;
  }
  add( notes, "finds_outside_searched", Severity::Information, static_cast<std::int64_t>( outside.size() ) );
  const std::int64_t counted = result.card.hitRate.finds + justOutside;
  const double rate = static_cast<double>( result.card.hitRate.hits + justOutsideHits ) /
                      static_cast<double>( std::max<std::int64_t>( 1, counted ) );
  add( notes, "finds_just_outside", Severity::Information, justOutside, rate );
}

//! Finds at the very position of a vertex of a record: to the millimetre no search finds what a map says.
std::int64_t findsOnRecordPositions( const ScoringWorld &world )
{
  constexpr double STEPS_A_METRE = 1000;
  const auto rounded = []( const Point &place ) {
    return Point{ std::round( place.x * STEPS_A_METRE ), std::round( place.y * STEPS_A_METRE ) };
  };
  std::size_t vertexCount = 0;
  for ( const Record &record : world.map.records )
    vertexCount += record.shape.vertices().size();
  // Only what may stand in both lists is compared: hardly anything.
  PlaceFilter onMap( vertexCount );
  for ( const Record &record : world.map.records )
  {
    for ( const Point &vertex : record.shape.vertices() )
      onMap.add( rounded( vertex ) );
  }
  std::vector<Point> positions;
  for ( const Find &find : world.evidence.finds )
  {
    if ( onMap.mayHold( rounded( find.place ) ) )
      positions.push_back( rounded( find.place ) );
  }
  PlaceFilter found( positions.size() );
  for ( const Point &position : positions )
    found.add( position );
  std::vector<Point> vertices;
  for ( const Record &record : world.map.records )
  {
    for ( const Point &vertex : record.shape.vertices() )
    {
      if ( found.mayHold( rounded( vertex ) ) )
        vertices.push_back( rounded( vertex ) );
    }
  }
  std::sort( vertices.begin(), vertices.end() );
  return std::count_if( positions.begin(), positions.end(),
                        [&]( const Point &position )
                        { return std::binary_search( vertices.begin(), vertices.end(), position ); } );
}

//! Finds that share their place with at least two others.
std::int64_t findsSharingAPlace( const ScoringWorld &world )
{
  PlaceFilter seen( world.evidence.finds.size() );
  PlaceFilter repeated( world.evidence.finds.size() );
  for ( const Find &find : world.evidence.finds )
  {
    if ( seen.mayHold( find.place ) )
      repeated.add( find.place );
    seen.add( find.place );
  }
  std::vector<Point> places;
  for ( const Find &find : world.evidence.finds )
  {
    if ( repeated.mayHold( find.place ) )
      places.push_back( find.place );
  }
  std::sort( places.begin(), places.end() );
  std::int64_t sharing = 0;
  for ( auto first = places.begin(); first != places.end(); )
  {
    const auto last = std::upper_bound( first, places.end(), *first );
    sharing += last - first >= 3 ? last - first : 0;
    first = last;
  }
  return sharing;
}

void addFindNotes( const ScoringWorld &world, const ScoreResult &result, std::vector<Note> &notes )
{
  const std::vector<Note> ofPlaces = findPlaceNotes( world );
  notes.insert( notes.end(), ofPlaces.begin(), ofPlaces.end() );

  std::unordered_map<std::string_view, std::int64_t> components;
  for ( const ScoredFind &find : result.finds )
  {
    if ( find.cluster.rfind( "near ", 0 ) == 0 )
      ++components[find.cluster];
  }
  constexpr double LARGE_SHARE = 0.3;
  std::int64_t large = 0;
  for ( const auto &entry : components )
    large +=
      static_cast<double>( entry.second ) > LARGE_SHARE * static_cast<double>( result.card.hitRate.finds ) ? 1 : 0;
  add( notes, "large_cluster", Severity::Warning, large );
}

void addRecordNotes( const ScoringWorld &world, std::vector<Note> &notes )
{
  std::unordered_map<std::string_view, std::int64_t> ids;
  std::unordered_map<std::string_view, std::int64_t> geometries;
  std::int64_t withoutGroup = 0;
  std::set<OptionalText> groups;
  for ( const Record &record : world.map.records )
  {
    ++ids[record.id];
    withoutGroup += world.map.hasGroups && !record.group ? 1 : 0;
    if ( groups.find( record.group ) == groups.end() )
      groups.insert( record.group );
    if ( !record.shape.isEmpty() )
      ++geometries[record.normalForm];
  }
  std::int64_t sameId = 0;
  for ( const auto &entry : ids )
    sameId += entry.second > 1 && !entry.first.empty() ? entry.second : 0;
  std::int64_t sameGeometry = 0;
  for ( const auto &entry : geometries )
    sameGeometry += entry.second > 1 ? entry.second : 0;
  // Ids made from geometry say nothing that the next note does not say.
  if ( world.map.hasIds )
    add( notes, "duplicate_record_ids", Severity::Warning, sameId );
  add( notes, "duplicate_record_geometry", Severity::Warning, sameGeometry );
  add( notes, "record_without_group", Severity::Information, withoutGroup );
  if ( world.map.hasGroups && groups.size() > 1 )
    add( notes, "group_may_take_finds", Severity::Information, static_cast<std::int64_t>( groups.size() ) );
}

void addGroundNotes( const ScoringWorld &world, const ScoreResult &result, const GroundAreas &areas,
                     std::vector<Note> &notes )
{
  // Neighbours drawn with one border overlap by slivers once they are projected.
  constexpr double SLIVERS = 1e-6;
  const auto squareMetres = []( double twice, const OptionalNumber &area )
  { return twice > SLIVERS * area.value_or( 0 ) ? std::llround( twice ) : 0; };
  add( notes, "records_overlap", Severity::Information, squareMetres( areas.mappedTwice, areas.ground.mapped ) );
  add( notes, "searched_overlaps", Severity::Information, squareMetres( areas.searchedTwice, areas.ground.searched ) );

  std::int64_t withoutGround = 0;
  for ( const GroupScore &group : result.card.groups )
    withoutGround += group.ground.searched && *group.ground.searched <= 0 ? 1 : 0;
  add( notes, "few_groups_ground", Severity::Warning, withoutGround );

  constexpr double FAR = 500000; // Metres; see LocalPlane.
  std::int64_t far = 0;
  for ( const Record &record : world.map.records )
    far += std::any_of( record.shape.vertices().begin(), record.shape.vertices().end(),
                        []( const Point &place ) { return std::hypot( place.x, place.y ) > FAR; } )
             ? 1
             : 0;
  for ( const Find &find : world.evidence.finds )
    far += std::hypot( find.place.x, find.place.y ) > FAR ? 1 : 0;
  add( notes, "wide_area", Severity::Warning, far );
}

} // namespace

std::vector<Note> findPlaceNotes( const ScoringWorld &world )
{
  std::vector<Note> notes;
  add( notes, "finds_same_place", Severity::Warning, findsSharingAPlace( world ) );
  add( notes, "finds_on_record_positions", Severity::Warning, findsOnRecordPositions( world ) );
  return notes;
}

std::vector<Note> scoreNotes( const ScoringWorld &world, const ScoreResult &result, const GroundAreas &areas )
{
  std::vector<Note> notes;
  addAccidentNotes( result, notes );
  const std::vector<Note> broken = assumptionNotes( result.card.assumptions, world.map );
  notes.insert( notes.end(), broken.begin(), broken.end() );
  addJudgedNote( result, notes );
  addLaterNote( result, notes );
  addSearchNotes( world, result, notes );
  addFindNotes( world, result, notes );
  addRecordNotes( world, notes );
  addGroundNotes( world, result, areas, notes );
  return notes;
}

} // namespace minemap
