// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/simulate_world.h"

#include "core/simulate/drawn_record.h"
#include "core/simulate/error_injection.h"
#include "core/simulate/laid_mines.h"
#include "core/simulate/map_habits.h"
#include "core/simulate/reported_finds.h"
#include "core/simulate/reported_search.h"
#include "core/simulate/search_tasks.h"
#include "core/simulate/simulated_evidence.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr std::size_t ID_DIGITS = 3;

void addField( const MinefieldSite &site, LaidMinefield minefield, int record, SimulatedWorld &world )
{
  SimulatedField field;
  field.id = simulatedId( 'F', world.fields.size() + 1, ID_DIGITS );
  field.record = record;
  field.centre = roundedToMillimetre( site.centre );
  field.outline = std::move( minefield.outline );
  field.laid = minefield.laid;
  field.isAntiTank = minefield.isAntiTank;
  field.firstMine = static_cast<int>( world.mines.size() );
  field.mines = static_cast<int>( minefield.mines.size() );
  for ( SimulatedMine &mine : minefield.mines )
  {
    mine.field = static_cast<int>( world.fields.size() );
    world.mines.push_back( mine );
  }
  world.fields.push_back( std::move( field ) );
}

SimulatedRecord recordOf( const MinefieldSite &site, const LaidMinefield &minefield,
                          const SimulationParameters &parameters, std::size_t number )
{
  SimulatedRecord record;
  record.id = recordId( number + 1 );
  record.group = groupName( static_cast<int>( number ) * parameters.groups / parameters.records );
  record.laid = minefield.laid;
  record.claimed = static_cast<int>( std::count_if( minefield.mines.begin(), minefield.mines.end(),
                                                    []( const SimulatedMine &mine ) { return !mine.isLater; } ) );
  record.drawn = drawRecord( site, minefield, parameters );
  drawReference( site, parameters, record );
  return record;
}

//! Lays the mines and draws the records.
void addMinefields( const SimulationParameters &parameters, const SimulationFrame &frame, const Progress &progress,
                    SimulatedWorld &world )
{
  for ( const MinefieldSite &site : placeSites( parameters, frame, progress ) )
  {
    progress.stopIfCanceled();
    LaidMinefield minefield = layMines( site, parameters );
    int record = -1;
    if ( !site.isUnrecorded )
    {
      record = static_cast<int>( world.records.size() );
      world.records.push_back( recordOf( site, minefield, parameters, world.records.size() ) );
      world.records.back().field = site.isPhantom ? -1 : static_cast<int>( world.fields.size() );
    }
    if ( !site.isPhantom )
      addField( site, std::move( minefield ), record, world );
  }
}

/**
 * Where deminers look for each record: where the map has it. Nobody goes hundreds of kilometres off to clear a
 * minefield of the zone next door, so a record that lies far from the extent is looked for where it truly is.
 */
std::vector<Shape> searchedFor( const std::vector<SimulatedRecord> &records, std::vector<Shape> places,
                                const SimulationFrame &frame )
{
  constexpr double FARTHEST = 5000; // Metres from the extent.
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const std::vector<Point> &vertices = places[index].vertices();
    const bool isNear =
      !vertices.empty() && std::all_of( vertices.begin(), vertices.end(),
                                        [&frame]( const Point &vertex ) { return frame.isNear( vertex, FARTHEST ); } );
    if ( !isNear )
      places[index] = records[index].drawn;
  }
  return places;
}

//! What offices make of search, finds and map. \param places of the records in the plane, where the map has them.
void addHabits( const SimulationParameters &parameters, const MapCoordinates &coordinates, const Progress &progress,
                std::vector<Shape> &places, SimulatedWorld &world )
{
  if ( parameters.searchFrom == SearchFrom::Finds )
    reportCirclesAboutFinds( parameters, progress, world );
  if ( parameters.searchFrom != SearchFrom::Plan )
    world.searched = searchedAreaOf( world );
  reportFinds( parameters, coordinates, progress, world );
  if ( parameters.mapFromFindsShare > 0 )
    drawRecordsFromFinds( parameters, coordinates, progress, places, world );
  if ( parameters.cutShare > 0 )
    cutSearchedGround( parameters, coordinates, progress, places, world );
}

} // namespace

std::string groupName( int number )
{
  constexpr int LETTERS = 26;
  std::string name;
  for ( int rest = number; rest >= 0; rest = rest / LETTERS - 1 )
    name.insert( name.begin(), static_cast<char>( 'A' + rest % LETTERS ) );
  return name;
}

std::string recordId( std::size_t number )
{
  return simulatedId( 'R', number, ID_DIGITS );
}

Simulation simulateWorld( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                          const Point &centre, Progress &progress )
{
  const SimulationFrame frame( parameters.extent );
  ErrorInjection injection( parameters, coordinates, centre );
  Simulation simulation;
  SimulatedWorld &world = simulation.world;
  world.area = frame.area();
  addMinefields( parameters, frame, progress, world );
  progress.report( 20 );
  std::vector<Shape> places = injection.run( world.records );
  progress.report( 40 );
  const std::vector<Shape> lookedFor = searchedFor( world.records, places, frame );
  world.tasks = parameters.searchFrom == SearchFrom::Map ? searchOfRecords( parameters, lookedFor, progress )
                                                         : searchGround( parameters, frame, lookedFor, progress );
  progress.report( 60 );
  addAccidents( parameters, world );
  addFinds( parameters, world, progress );
  progress.report( 80 );
  addHabits( parameters, coordinates, progress, places, world );
  progress.report( 100 );
  simulation.recipes = injection.recipes();
  return simulation;
}

} // namespace minemap
