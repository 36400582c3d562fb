// SPDX-License-Identifier: GPL-2.0-or-later
// How often the checks say that searched ground was copied from the map or drawn about the finds: where it was, and
// where it was not. Call: assumption_search [worlds a kind where nothing is broken [worlds a kind where something is
// only the second]]],
// or assumption_search check: one world of two kinds.
#include "search_breaks.h"

#include "core/assumptions/search_copied_from_map.h"
#include "core/assumptions/search_drawn_around_finds.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

using namespace minemap;
using namespace minemap::test;

namespace
{

using Check = Assumption ( * )( const AssumptionWorld &world );

//! What is looked at.
struct Size
{
    int whole = 200; //!< Worlds a kind where nothing is broken.
    int broken = 40; //!< The same where something is.
    std::vector<WorldKind> kinds = worldKinds();
    std::vector<std::pair<MapGeometry, const char *>> geometries = {
      { MapGeometry::Polygons, "polygons" }, { MapGeometry::Lines, "lines" }, { MapGeometry::Points, "points" } };
    bool hasCurves = true;
};

Size smallSize()
{
  Size size;
  size.whole = size.broken = 1;
  size.kinds = { worldKinds()[0], worldKinds()[2] };
  size.geometries.pop_back();
  size.hasCurves = false;
  return size;
}

//! What a check said of a number of worlds.
struct Tally
{
    int worlds = 0;
    int broken = 0;
    int notChecked = 0;
    double sum = 0;
    double most = 0;

    void add( const MapAndEvidence &world, Check check )
    {
      Progress progress;
      const AssumptionParameters parameters;
      const Assumption assumption = check( AssumptionWorld( world.map, world.evidence, parameters, progress ) );
      ++worlds;
      broken += assumption.state == AssumptionState::Broken ? 1 : 0;
      notChecked += assumption.state == AssumptionState::CannotBeChecked ? 1 : 0;
      sum += assumption.statistic.value_or( 0 );
      most = std::max( most, assumption.statistic.value_or( 0 ) );
    }

    double brokenShare() const { return worlds > 0 ? static_cast<double>( broken ) / worlds : 0; }

    void print() const
    {
      std::printf( " %5.1f %5.3f %5.3f%s", 100 * brokenShare(), sum / std::max( 1, worlds ), most,
                   notChecked > 0 ? " *" : "" );
      std::fflush( stdout );
    }
};

//! Prints a line for each kind of world: each of \a searches in place of its own, after the world as it is.
bool printFalseAlarms( Check check, const std::vector<Break> &searches, const Size &size )
{
  constexpr double MOST_ALLOWED = 0.01;
  bool isGood = true;
  std::printf( "%-9s %-16s | %-18s", "map", "kind", "as it is" );
  for ( const Break &search : searches )
    std::printf( "| %-18s", search.name );
  for ( const auto &[geometry, name] : size.geometries )
  {
    for ( const WorldKind &kind : size.kinds )
    {
      std::vector<Tally> tallies( searches.size() + 1 );
      for ( int run = 0; run < size.whole; ++run )
      {
        const auto seed = static_cast<std::uint64_t>( run ) + 1;
        const MapAndEvidence world = worldOf( kind, geometry, seed );
        tallies[0].add( world, check );
        for ( std::size_t search = 0; search < searches.size(); ++search )
        {
          MapAndEvidence changed = world;
          searches[search].make( changed, 1, seed );
          tallies[search + 1].add( changed, check );
        }
      }
      std::printf( "\n%-9s %-16s |", name, kind.name );
      for ( const Tally &tally : tallies )
      {
        tally.print();
        std::printf( " |" );
        isGood = isGood && tally.brokenShare() <= MOST_ALLOWED;
      }
    }
  }
  std::printf( "\n" );
  return isGood;
}

//! Prints a line for each of \a breaks: worlds of all kinds, broken by half and wholly.
bool printFound( Check check, MapGeometry geometry, const char *name, const std::vector<Break> &breaks,
                 const Size &size )
{
  constexpr double LEAST_ALLOWED = 0.95;
  bool isGood = true;
  std::vector<MapAndEvidence> worlds;
  for ( const WorldKind &kind : size.kinds )
  {
    for ( int run = 0; run < size.broken; ++run )
      worlds.push_back( worldOf( kind, geometry, static_cast<std::uint64_t>( run ) + 1001 ) );
  }
  for ( const Break &each : breaks )
  {
    std::printf( "%-9s %-26s", name, each.name );
    for ( const double share : { 0.5, 1.0 } )
    {
      Tally tally;
      for ( std::size_t number = 0; number < worlds.size(); ++number )
      {
        MapAndEvidence world = worlds[number];
        each.make( world, share, number + 1 );
        tally.add( world, check );
      }
      std::printf( " |" );
      tally.print();
      isGood = isGood && tally.brokenShare() >= LEAST_ALLOWED;
    }
    std::printf( "\n" );
  }
  return isGood;
}

void printCurve( Check check, const char *name, const Break &each, int runs )
{
  std::printf( "%-26s", name );
  for ( int tenth = 0; tenth <= 10; ++tenth )
  {
    Tally tally;
    for ( const WorldKind &kind : worldKinds() )
    {
      for ( int run = 0; run < runs; ++run )
      {
        const auto seed = static_cast<std::uint64_t>( run ) + 2001;
        MapAndEvidence world = worldOf( kind, MapGeometry::Polygons, seed );
        each.make( world, tenth / 10.0, seed );
        tally.add( world, check );
      }
    }
    std::printf( " %4.0f", 100 * tally.brokenShare() );
    std::fflush( stdout );
  }
  std::printf( "\n" );
}

} // namespace

int main( int count, char **arguments )
{
  const bool isCheck = count > 1 && std::string( arguments[1] ) == "check";
  Size size = isCheck ? smallSize() : Size();
  if ( !isCheck && count > 1 )
    size.whole = std::atoi( arguments[1] );
  if ( !isCheck )
    size.broken = count > 2 ? std::atoi( arguments[2] ) : std::max( 1, size.whole / 5 );
  std::printf( "Each: %% found broken, mean and largest statistic; * some could not be checked\n\n" );
  const bool isDrawnOnly = count > 3 && std::string( arguments[3] ) == "drawn";
  bool isGood = true;
  if ( !isDrawnOnly )
  {
    std::printf( "search_copied_from_map, nothing copied, %d worlds a cell\n", size.whole );
    isGood = printFalseAlarms( checkSearchCopiedFromMap, honestSearches(), size );
  }
  std::printf( "\nsearch_drawn_around_finds, nothing drawn around finds, %d worlds a cell\n", size.whole );
  isGood = printFalseAlarms( checkSearchDrawnAroundFinds, honestTasks(), size ) && isGood;
  if ( !isDrawnOnly )
    std::printf( "\nsearch_copied_from_map, half of the records copied and all; %d worlds of each kind\n",
                 size.broken );
  for ( const auto &[geometry, name] : size.geometries )
  {
    if ( isDrawnOnly )
      break;
    const std::vector<Break> &copies =
      geometry == MapGeometry::Polygons ? copiesOfPolygons() : copiesOfLinesAndPoints();
    isGood = printFound( checkSearchCopiedFromMap, geometry, name, copies, size ) && isGood;
  }
  std::printf( "\nsearch_drawn_around_finds, half of the tasks drawn anew and all; %d worlds of each kind\n",
               size.broken );
  for ( const auto &[geometry, name] : size.geometries )
  {
    if ( geometry != MapGeometry::Points ) // The map does not matter.
      isGood = printFound( checkSearchDrawnAroundFinds, geometry, name, drawingsAroundFinds(), size ) && isGood;
  }
  if ( size.hasCurves )
  {
    std::printf( "\n%% found where 0, 10 ... 100 %% are broken, %d worlds of each kind\n", size.broken );
    printCurve( checkSearchCopiedFromMap, "copied, 3 m off", copiesOfPolygons()[2], size.broken );
    printCurve( checkSearchDrawnAroundFinds, "squares about finds", drawingsAroundFinds()[3], size.broken );
  }
  return isGood ? 0 : 1;
}
