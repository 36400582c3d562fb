// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/simulate/simulation_key.h"

#include "core/simulate/habit_counts.h"
#include "report/json/cause_recipe_json.h"
#include "report/json/json_parts.h"
#include "report/json/json_writer.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <optional>

namespace minemap
{

namespace
{

//! So that another machine's last digits change nothing.
double toMillimetre( double metres )
{
  constexpr double STEPS = 1000;
  return std::round( metres * STEPS ) / STEPS;
}

void writeText( JsonWriter &json, const char *name, const std::string &text )
{
  json.key( name );
  if ( text.empty() )
    json.null();
  else
    json.text( text );
}

template <typename Items, typename Condition>
std::int64_t countOf( const Items &items, const Condition &condition )
{
  return static_cast<std::int64_t>( std::count_if( items.begin(), items.end(), condition ) );
}

void writeMade( JsonWriter &json, const SimulatedWorld &world )
{
  json.key( "made" ).beginObject();
  json.key( "area" ).number( std::round( world.area ) );
  json.key( "searched" ).number( std::round( world.searched ) );
  json.key( "records" ).integer( static_cast<std::int64_t>( world.records.size() ) );
  json.key( "phantoms" ).integer( countOf( world.records, []( const auto &record ) { return record.field < 0; } ) );
  json.key( "minefields" ).integer( static_cast<std::int64_t>( world.fields.size() ) );
  json.key( "unrecorded" ).integer( countOf( world.fields, []( const auto &field ) { return field.record < 0; } ) );
  json.key( "mines" ).integer( static_cast<std::int64_t>( world.mines.size() ) );
  json.key( "mines_recorded" ).integer( countOf( world.mines, []( const auto &mine ) { return mine.isRecorded; } ) );
  json.key( "mines_later" ).integer( countOf( world.mines, []( const auto &mine ) { return mine.isLater; } ) );
  json.key( "finds" ).integer( static_cast<std::int64_t>( world.finds.size() ) );
  json.key( "clutter" )
    .integer( countOf( world.finds, []( const auto &find ) { return find.mine < 0 && find.original < 0; } ) );
  json.key( "tasks" ).integer( static_cast<std::int64_t>( world.tasks.size() ) );
  json.key( "tasks_for_records" ).integer( countOf( world.tasks, []( const auto &task ) { return task.followsMap; } ) );
  json.key( "accidents" ).integer( static_cast<std::int64_t>( world.accidents.size() ) );
  json.endObject();
}

void writeHabits( JsonWriter &json, const SimulatedWorld &world )
{
  const HabitCounts counts = habitCountsOf( world );
  json.key( "habits" ).beginObject();
  json.key( "records_met" ).integer( counts.recordsMet );
  json.key( "records_cut" ).integer( counts.recordsCut );
  json.key( "records_vanished" ).integer( counts.recordsVanished );
  json.key( "records_from_finds" ).integer( counts.recordsOfFinds );
  json.key( "finds_duplicate" ).integer( counts.duplicates );
  json.key( "finds_moved" ).integer( counts.findsMoved );
  json.key( "finds_rounded" ).integer( counts.findsRounded );
  json.endObject();
}

void writeErrors( JsonWriter &json, const Simulation &simulation, const std::vector<InjectedError> &errors )
{
  json.key( "errors" ).beginArray();
  for ( std::size_t index = 0; index < errors.size(); ++index )
  {
    const auto number = static_cast<int>( index );
    const auto has = [number]( const std::vector<int> &numbers )
    { return std::find( numbers.begin(), numbers.end(), number ) != numbers.end(); };
    json.beginObject();
    json.key( "item" ).text( errors[index].item );
    json.key( "cause" ).text( causeWord( errors[index] ) );
    json.key( "records" )
      .integer( countOf( simulation.world.records, [&has]( const auto &record ) { return has( record.errors ); } ) );
    json.key( "not_made" )
      .integer( countOf( simulation.world.records, [&has]( const auto &record ) { return has( record.notMade ); } ) );
    // What undoes it, as the diagnosis and the correction write it; nothing undoes chance.
    json.key( "recipe" );
    if ( errors[index].isOwnShift )
      json.null();
    else
      json.raw( recipeJson( simulation.recipes[index] ).toStdString() );
    json.key( "deviation" )
      .number( errors[index].isOwnShift ? std::optional( errors[index].shiftDeviation ) : std::nullopt );
    json.endObject();
  }
  json.endArray();
}

void writeFields( JsonWriter &json, const SimulatedWorld &world )
{
  json.key( "fields" ).beginArray();
  for ( const SimulatedField &field : world.fields )
  {
    json.beginObject();
    json.key( "field_id" ).text( field.id );
    writeText( json, "rec_id",
               field.record < 0 ? std::string() : world.records[static_cast<std::size_t>( field.record )].id );
    json.key( "laid" ).text( dayText( field.laid ) );
    json.key( "mines" ).integer( field.mines );
    json.key( "found" ).integer( field.found );
    json.endObject();
  }
  json.endArray();
}

void writeItems( JsonWriter &json, const char *name, const std::vector<int> &numbers,
                 const std::vector<InjectedError> &errors )
{
  json.key( name ).beginArray();
  for ( const int number : numbers )
    json.text( errors[static_cast<std::size_t>( number )].item );
  json.endArray();
}

//! In m² of a polygon, metres of a line, numbers of points.
void writeCut( JsonWriter &json, const SimulatedRecord &record )
{
  json.key( "cut" );
  if ( record.cut )
  {
    json.beginObject();
    json.key( "removed" ).number( toMillimetre( record.cut->removed ) );
    json.key( "left" ).number( toMillimetre( record.cut->left ) );
    json.endObject();
  }
  else
    json.null();
  json.key( "vanished" ).boolean( record.isVanished() );
}

void writeRecords( JsonWriter &json, const SimulatedWorld &world, const std::vector<InjectedError> &errors )
{
  json.key( "records" ).beginArray();
  for ( const SimulatedRecord &record : world.records )
  {
    json.beginObject();
    json.key( "rec_id" ).text( record.id );
    json.key( "group" ).text( record.group.value_or( std::string() ) );
    writeText( json, "field_id",
               record.field < 0 ? std::string() : world.fields[static_cast<std::size_t>( record.field )].id );
    json.key( "phantom" ).boolean( record.field < 0 );
    json.key( "laid" ).text( dayText( record.laid ) );
    json.key( "mines" ).integer( record.claimed );
    writeItems( json, "errors", record.errors, errors );
    writeItems( json, "not_made", record.notMade, errors );
    json.key( "displacement" );
    if ( record.displacement )
    {
      const auto [east, north] = *record.displacement;
      json.beginObject();
      json.key( "east" ).number( toMillimetre( east ) );
      json.key( "north" ).number( toMillimetre( north ) );
      json.key( "length" ).number( toMillimetre( std::hypot( east, north ) ) );
      json.endObject();
    }
    else
      json.null();
    json.key( "from_finds" ).boolean( record.isOfFinds );
    writeCut( json, record );
    json.endObject();
  }
  json.endArray();
}

} // namespace

QString dayText( std::int32_t day )
{
  return QDate( 1970, 1, 1 ).addDays( day ).toString( Qt::ISODate );
}

QByteArray simulationKey( const Simulation &simulation, const SimulationParameters &parameters,
                          const SimulationOrigin &origin )
{
  JsonWriter json;
  json.beginObject();
  // In English whatever the user's language, so that the key of a seed is the same everywhere.
  json.key( "synthetic" )
    .text(
      std::string( "Synthetic data: no mine, record, search or accident in it is real. For training and tests." ) );
  json.key( "schema" ).text( std::string( "minemap-simulation/1" ) );
  writePairs( json, "plugin", origin.plugin );
  json.key( "crs" ).beginObject();
  json.key( "map" ).text( origin.mapCrs );
  json.key( "working" ).text( origin.plane );
  json.endObject();
  json.key( "parameters" ).beginObject();
  for ( const auto &[name, value] : origin.parameters )
    json.key( name ).raw( value );
  json.endObject();
  writeMade( json, simulation.world );
  writeHabits( json, simulation.world );
  writeErrors( json, simulation, parameters.errors );
  writeFields( json, simulation.world );
  writeRecords( json, simulation.world, parameters.errors );
  json.endObject();
  return json.result() + '\n';
}

} // namespace minemap
