// SPDX-License-Identifier: GPL-2.0-or-later
// How often cut_by_search finds maps out of which searched ground was cut, and accuses others.
#include "core/assumptions/cut_by_search.h"
#include "core/parallel.h"
#include "cut_worlds.h"
#include "real_worlds.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

using namespace minemap;
using namespace minemap::test;

namespace
{

const std::vector<Cut> &cuts()
{
  static const std::vector<Cut> CUTS = []
  {
    std::vector<Cut> list;
    const auto add = [&list]( const char *name, const std::function<void( Cut & )> &set )
    {
      list.push_back( { name } );
      set( list.back() );
    };
    add( "all", []( Cut & ) {} );
    add( "half", []( Cut &cut ) { cut.share = 0.5; } );
    add( "buffer 5 m", []( Cut &cut ) { cut.buffer = 5; } );
    add( "buffer 25 m", []( Cut &cut ) { cut.buffer = 25; } );
    add( "buffer 50 m", []( Cut &cut ) { cut.buffer = 50; } );
    add( "half, 25 m", []( Cut &cut ) { cut.share = 0.5, cut.buffer = 25; } );
    add( "simplified 1 m", []( Cut &cut ) { cut.simplify = 1; } );
    add( "simplified 5 m", []( Cut &cut ) { cut.simplify = 5; } );
    add( "simplified 10 m", []( Cut &cut ) { cut.simplify = 10; } );
    add( "70 % of search", []( Cut &cut ) { cut.known = 0.7; } );
    add( "search redrawn 2 m", []( Cut &cut ) { cut.redraw = 2; } );
    add( "search redrawn 3 m", []( Cut &cut ) { cut.redraw = 3; } );
    add( "70 % of search given", []( Cut &cut ) { cut.given = 0.7; } );
    add( "whole records gone", []( Cut &cut ) { cut.wholeRecords = true; } );
    add( "closed records gone", []( Cut &cut ) { cut.wholeRecords = cut.onlyClosed = true; } );
    add( "less 5 m", []( Cut &cut ) { cut.buffer = -5; } );
    add( "less 10 m", []( Cut &cut ) { cut.buffer = -10; } );
    add( "less 20 m", []( Cut &cut ) { cut.buffer = -20; } );
    add( "half, less 10 m", []( Cut &cut ) { cut.share = 0.5, cut.buffer = -10; } );
    add( "widened 5 m", []( Cut &cut ) { cut.widen = 5; } );
    add( "widened 15 m", []( Cut &cut ) { cut.widen = 15; } );
    add( "half, widened 10 m", []( Cut &cut ) { cut.share = 0.5, cut.widen = 10; } );
    add( "snapped to 1 m", []( Cut &cut ) { cut.snap = 1; } );
    add( "dissolved", []( Cut &cut ) { cut.dissolved = true; } );
    add( "all, linked", []( Cut &cut ) { cut.linked = true; } );
    add( "half, linked", []( Cut &cut ) { cut.share = 0.5, cut.linked = true; } );
    add( "whole gone, linked", []( Cut &cut ) { cut.wholeRecords = cut.linked = true; } );
    add( "uncut, linked", []( Cut &cut ) { cut.share = 0, cut.linked = true; } );
    return list;
  }();
  return CUTS;
}

struct Outcomes
{
    int worlds = 0, broken = 0, holds = 0, cannot = 0;
    double atSearch = 0, looksCut = 0;

    void add( const Assumption &assumption )
    {
      ++worlds;
      broken += assumption.state == AssumptionState::Broken ? 1 : 0;
      holds += assumption.state == AssumptionState::Holds ? 1 : 0;
      cannot += assumption.state == AssumptionState::CannotBeChecked ? 1 : 0;
      atSearch += static_cast<double>( assumption.n );
      looksCut += static_cast<double>( assumption.concerned );
    }

    double share( int count ) const { return worlds > 0 ? 100.0 * count / worlds : 0; }

    //! Of those that could be checked.
    double found() const { return broken + holds > 0 ? 100.0 * broken / ( broken + holds ) : 0; }
};

Assumption check( const MapAndEvidence &world )
{
  AssumptionParameters parameters;
  parameters.threads = 1;
  Progress progress;
  return checkCutBySearch( AssumptionWorld( world.map, world.evidence, parameters, progress ) );
}

//! GEOS cannot overlay all that was simplified or rounded; a world in which it fails is left out.
std::optional<MapAndEvidence> cutIfPossible( const MapAndEvidence &world, const Cut &cut, std::uint64_t seed )
{
  try
  {
    return cutOf( world, cut, seed );
  }
  catch ( const GeometryError & )
  {
    return std::nullopt;
  }
}

using MakeWorld = std::function<MapAndEvidence( std::uint64_t seed )>;

//! Outcomes of the uncut world and of each cut, in this order.
std::vector<Outcomes> run( const MakeWorld &make, const std::vector<Cut> &cutList, int worlds )
{
  std::vector<Outcomes> outcomes( 1 + cutList.size() );
  std::mutex mutex;
  Progress progress;
  doInParts( static_cast<std::size_t>( worlds ), threadCount( 0 ), progress, 0, 0,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               const std::uint64_t seed = part + 1;
               const MapAndEvidence world = make( seed );
               const Assumption uncut = check( world );
               std::vector<std::optional<Assumption>> found;
               for ( const Cut &cut : cutList )
               {
                 const bool isCutNow = cut.share > 0;
                 std::optional<MapAndEvidence> result = cutIfPossible( world, cut, seed );
                 if ( !result && !isCutNow )
                 {
                   MapAndEvidence linked = world;
                   Overlay overlay;
                   link( overlay, linked );
                   result = linked;
                 }
                 found.push_back( result ? std::optional<Assumption>( check( *result ) ) : std::nullopt );
               }
               const std::lock_guard<std::mutex> lock( mutex );
               outcomes[0].add( uncut );
               for ( std::size_t cut = 0; cut < found.size(); ++cut )
               {
                 if ( found[cut] )
                   outcomes[cut + 1].add( *found[cut] );
               }
             } );
  return outcomes;
}

void print( const char *world, const char *geometry, const char *cut, const Outcomes &outcomes )
{
  std::printf( "%-18s %-9s %-22s %6d | %6.1f %6.1f %6.1f | %6.1f | %5.1f of %5.1f\n", world, geometry, cut,
               outcomes.worlds, outcomes.share( outcomes.broken ), outcomes.share( outcomes.holds ),
               outcomes.share( outcomes.cannot ), outcomes.found(), outcomes.looksCut / std::max( 1, outcomes.worlds ),
               outcomes.atSearch / std::max( 1, outcomes.worlds ) );
  std::fflush( stdout );
}

//! A world of a kind with records enough to be cut: 8 km square, 100 records.
MapAndEvidence manyOf( const WorldKind &kind, MapGeometry geometry, std::uint64_t seed )
{
  SimulationParameters parameters = squareOf( 8000 );
  parameters.mapGeometry = geometry;
  parameters.records = 100;
  parameters.detection = 0.8;
  parameters.seed = seed;
  kind.set( parameters );
  return mapAndEvidenceOf( parameters );
}

struct NamedWorld
{
    std::string name;
    const char *geometry;
    MakeWorld make;
};

constexpr std::pair<const char *, MapGeometry> GEOMETRIES[] = {
  { "polygons", MapGeometry::Polygons }, { "lines", MapGeometry::Lines }, { "points", MapGeometry::Points } };

std::vector<NamedWorld> cutWorlds()
{
  std::vector<NamedWorld> list;
  for ( const auto &[name, geometry] : GEOMETRIES )
  {
    for ( const WorldKind &kind : worldKinds() )
    {
      const MapGeometry of = geometry;
      list.push_back( { kind.name, name, [kind, of]( std::uint64_t seed ) { return manyOf( kind, of, seed ); } } );
    }
  }
  list.push_back( { "hazards", "polygons", []( std::uint64_t seed ) { return hazardWorld( seed ); } } );
  list.push_back( { "hazards", "lines", []( std::uint64_t seed ) { return hazardWorld( seed, true ); } } );
  return list;
}

std::vector<NamedWorld> innocentWorlds()
{
  std::vector<NamedWorld> list;
  for ( const double road : { 0.0, 6.0 } )
  {
    for ( const bool several : { false, true } )
    {
      for ( const double share : { 0.1, 0.3 } )
        list.push_back( { "parcels " + std::to_string( static_cast<int>( 100 * share ) ) + ( road > 0 ? " roads" : "" ),
                          several ? "some each" : "one each",
                          [=]( std::uint64_t seed ) { return parcelWorld( seed, 0.08, share, road, several ); } } );
    }
  }
  for ( const auto &[name, geometry] : GEOMETRIES )
  {
    for ( const WorldKind &kind : worldKinds() )
    {
      const MapGeometry of = geometry;
      list.push_back( { std::string( kind.name ) + ", 40", name,
                        [kind, of]( std::uint64_t seed ) { return worldOf( kind, of, seed ); } } );
    }
  }
  list.push_back( { "rings at records", "polygons", []( std::uint64_t seed ) { return ringWorld( seed, 0, 30 ); } } );
  list.push_back( { "rings at 10 m", "polygons", []( std::uint64_t seed ) { return ringWorld( seed, 10, 40 ); } } );
  for ( const double east : { 10.0, 30.0, 100.0 } )
    list.push_back(
      { "own search, " + std::to_string( static_cast<int>( east ) ) + " m", "polygons", [east]( std::uint64_t seed ) {
         return ownSearchWorld( seed, 20, { east, east / 2 } );
       } } );
  list.push_back( { "10 % searched", "polygons",
                    []( std::uint64_t seed )
                    {
                      const WorldKind little = { "little", []( SimulationParameters &parameters )
                                                 { parameters.searchedShare = 0.1; } };
                      return worldOf( little, MapGeometry::Polygons, seed );
                    } } );
  list.push_back( { "displaced 3 km", "polygons",
                    []( std::uint64_t seed )
                    {
                      const WorldKind far = { "far", []( SimulationParameters &parameters )
                                              {
                                                parameters.searchedShare = 0.4;
                                                parameters.searchFollowsMap = 0.5;
                                                parameters.errors = parseErrorList( "shift:2800,1000" );
                                              } };
                      return worldOf( far, MapGeometry::Polygons, seed );
                    } } );
  return list;
}

bool isAsked( const NamedWorld &world, const std::string &only )
{
  return ( world.name + " " + world.geometry ).find( only ) != std::string::npos;
}

//! \param only those whose name or geometry holds this. \returns the number of cells that break what is promised.
int table( int worlds, bool isShort, const std::string &only )
{
  int bad = 0;
  std::printf( "%-18s %-9s %-22s %6s | %6s %6s %6s | %6s | looks cut\n", "world", "geometry", "cut", "worlds", "broken",
               "holds", "cannot", "found" );
  for ( const NamedWorld &world : innocentWorlds() )
  {
    if ( !isAsked( world, only ) || ( isShort && world.name.find( ", 40" ) != std::string::npos ) )
      continue;
    const Outcomes outcomes = run( world.make, {}, worlds ).front();
    print( world.name.c_str(), world.geometry, "-", outcomes );
    bad += outcomes.broken > 0.02 * worlds + 1 ? 1 : 0;
  }
  for ( const NamedWorld &world : cutWorlds() )
  {
    if ( !isAsked( world, only ) || ( isShort && world.name != "plan" && world.name != "hazards" ) )
      continue;
    const std::vector<Cut> list = isShort ? std::vector<Cut>( cuts().begin(), cuts().begin() + 2 ) : cuts();
    const std::vector<Outcomes> outcomes = run( world.make, list, worlds );
    print( world.name.c_str(), world.geometry, "-", outcomes.front() );
    bad += outcomes.front().broken > 0.02 * worlds + 1 ? 1 : 0;
    for ( std::size_t cut = 0; cut < list.size(); ++cut )
      print( world.name.c_str(), world.geometry, list[cut].name, outcomes[cut + 1] );
    // All cut, and half.
    for ( std::size_t cut = 1; isShort && std::strcmp( world.geometry, "points" ) != 0 && cut <= list.size(); ++cut )
      bad += outcomes[cut].broken < 0.9 * outcomes[cut].worlds ? 1 : 0;
  }
  return bad;
}

//! Partial cuts from 0 to 100 %.
void curve( int worlds )
{
  std::vector<Cut> list;
  static std::vector<std::string> names;
  names.reserve( 10 );
  for ( int tenth = 1; tenth <= 10; ++tenth )
  {
    names.push_back( std::to_string( 10 * tenth ) + " %" );
    list.push_back( { names.back().c_str() } );
    list.back().share = tenth / 10.0;
  }
  for ( const NamedWorld &world : cutWorlds() )
  {
    if ( world.name != "plan" && world.name != "follows 80/20" && world.name != "hazards" )
      continue;
    const std::vector<Outcomes> outcomes = run( world.make, list, worlds );
    for ( std::size_t cut = 0; cut < list.size(); ++cut )
      print( world.name.c_str(), world.geometry, list[cut].name, outcomes[cut + 1] );
  }
}

} // namespace

//! assumption_cut [worlds] [table | curve | check] [part of the name of a world]
int main( int argumentCount, char **arguments )
{
  const int worlds = argumentCount > 1 ? std::atoi( arguments[1] ) : 200;
  const std::string what = argumentCount > 2 ? arguments[2] : "table";
  if ( what == "curve" )
  {
    curve( worlds );
    return 0;
  }
  const int bad = table( worlds, what == "check", argumentCount > 3 ? arguments[3] : "" );
  return what == "check" ? bad : 0;
}
