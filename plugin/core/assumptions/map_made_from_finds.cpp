// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/map_made_from_finds.h"

#include "core/assumptions/place_tree.h"
#include "core/assumptions/position_reasons.h"
#include "core/assumptions/record_from_finds.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr std::int64_t FEWEST_RECORDS = 6; //!< With finds: fewer show nothing by their shapes.
constexpr std::int64_t FEWEST_MADE = 3;
constexpr double MADE_SHARE = 0.2;       //!< Of the records with finds; by chance a few in a hundred.
constexpr std::int64_t FEWEST_PAIRS = 5; //!< Of dated finds and records.
constexpr std::size_t MOST_RECORDS = 20000;

//! What the finds say of one record.
struct RecordFinds
{
    std::int64_t held = 0;
    std::int64_t dated = 0; //!< Of these, where the record has a date, too.
    std::int64_t older = 0; //!< Surely found before the record was made.

    bool isOlder() const { return 2 * older > dated; }
};

//! What all records say together.
struct Tally
{
    std::vector<std::uint32_t> withFinds, made;
    std::int64_t dated = 0, older = 0;
};

std::vector<Point> placesOf( const AssumptionWorld &world )
{
  std::vector<Point> places;
  places.reserve( world.finds.size() );
  for ( const std::uint32_t find : world.finds )
    places.push_back( world.find( find ) );
  return places;
}

//! Finds in a polygon or at its edge; of lines and points those so near that they are the record's own.
RecordFinds findsOf( const AssumptionWorld &world, std::uint32_t position, const PlaceTree &finds, double slack )
{
  constexpr double OWN = 5; // Metres from a line or point.
  constexpr std::int64_t ENOUGH = 2000;
  const Record &record = world.map.records[position];
  const bool isPolygon = record.shape.kind() == ShapeKind::Polygon;
  const double reach = isPolygon ? slack : OWN;
  Box box = record.shape.boundingBox();
  box = { box.xMinimum - reach, box.yMinimum - reach, box.xMaximum + reach, box.yMaximum + reach };
  std::vector<std::uint32_t> candidates;
  finds.visitIn( box, [&]( std::uint32_t find ) { candidates.push_back( world.finds[find] ); } );
  std::sort( candidates.begin(), candidates.end(),
             [&]( std::uint32_t a, std::uint32_t b ) { return world.find( a ) < world.find( b ); } );
  RecordFinds result;
  for ( const std::uint32_t find : candidates )
  {
    if ( result.held >= ENOUGH )
      break;
    const Point &place = world.find( find );
    if ( !isPolygon || !world.recordIndex->contains( static_cast<int>( position ), place ) )
    {
      const std::vector<ShapeDistance> near = world.recordIndex->within( place, reach );
      if ( std::none_of( near.begin(), near.end(),
                         [&]( const ShapeDistance &shape ) { return shape.shape == static_cast<int>( position ); } ) )
        continue;
    }
    ++result.held;
    const DatePeriod &found = world.evidence.finds[find].found;
    if ( !found.isKnown() || !record.mapDate.isKnown() )
      continue;
    ++result.dated;
    result.older += found.isSurelyBefore( record.mapDate ) ? 1 : 0;
  }
  return result;
}

Tally tallyOf( const AssumptionWorld &world, const PlaceTree &finds )
{
  const std::optional<double> slack = slackOfMaking( world.map.positions, world.evidence.findPositions );
  const double share = static_cast<double>( MOST_RECORDS ) / static_cast<double>( world.records.size() + 1 );
  Tally tally;
  for ( const std::uint32_t position : world.records )
  {
    world.progress.stopIfCanceled();
    const Shape &shape = world.record( position );
    if ( !isSampled( shape.boundingBox().middle(), share ) )
      continue;
    const RecordFinds own = findsOf( world, position, finds, slack.value_or( 0 ) );
    const bool isMade = slack && isMadeFromFinds( shape, finds, *slack );
    if ( own.held == 0 && !isMade )
      continue;
    tally.withFinds.push_back( position );
    tally.dated += own.dated;
    tally.older += own.older;
    if ( isMade || own.isOlder() )
      tally.made.push_back( position );
  }
  return tally;
}

} // namespace

Assumption checkMapMadeFromFinds( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::MapMadeFromFinds;
  const PlaceTree finds( placesOf( world ) );
  const Tally tally = tallyOf( world, finds );
  assumption.n = static_cast<std::int64_t>( tally.withFinds.size() );
  assumption.concerned = static_cast<std::int64_t>( tally.made.size() );
  if ( assumption.n > 0 )
    assumption.statistic = static_cast<double>( assumption.concerned ) / static_cast<double>( assumption.n );
  // A single large record drawn after most of its finds is known by their dates.
  const bool isOlder = tally.dated >= FEWEST_PAIRS && 2 * tally.older > tally.dated;
  const bool isMade =
    assumption.n >= FEWEST_RECORDS && assumption.concerned >= FEWEST_MADE && *assumption.statistic >= MADE_SHARE;
  const bool canShapesTell =
    slackOfMaking( world.map.positions, world.evidence.findPositions ) && assumption.n >= FEWEST_RECORDS;
  if ( isOlder || isMade )
  {
    assumption.state = AssumptionState::Broken;
    assumption.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                             InvalidatesCurve | InvalidatesCounts | InvalidatesDiagnosis;
    assumption.records = tally.made;
  }
  else if ( canShapesTell )
  {
    assumption.state = AssumptionState::Holds;
  }
  else
  {
    assumption.reason =
      assumption.n < FEWEST_RECORDS ? assumption_reasons::FEW_RECORDS : assumption_reasons::COARSE_POSITIONS;
  }
  return assumption;
}

} // namespace minemap
