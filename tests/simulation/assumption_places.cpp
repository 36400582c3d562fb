// SPDX-License-Identifier: GPL-2.0-or-later
// How often the checks of positions find what is broken, and how often they accuse what is not.
//
// assumption_places [WORLDS [FIRST|check]]: WORLDS worlds a kind and geometry, default 200, from seed FIRST on. Prints
// a table, with curves over the first 10 of each; with "check" only whole and half breaks, and returns 1 when more
// unbroken worlds are accused, or fewer broken ones found, than docs/statistics.md says, with three standard errors for
// few worlds.
#include "broken_places.h"
#include "core/assumptions/finds_on_search_places.h"
#include "core/assumptions/finds_twice.h"
#include "core/assumptions/map_made_from_finds.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace minemap;
using namespace minemap::test;

namespace
{

using Check = Assumption ( * )( const AssumptionWorld &world );

struct Tally
{
    int worlds = 0, broken = 0, unchecked = 0;

    void add( AssumptionState state )
    {
      ++worlds;
      broken += state == AssumptionState::Broken ? 1 : 0;
      unchecked += state == AssumptionState::CannotBeChecked ? 1 : 0;
    }

    //! Of those that could be checked.
    double percent() const { return worlds > unchecked ? 100.0 * broken / ( worlds - unchecked ) : 0; }
};

AssumptionState stateOf( Check check, const MapAndEvidence &world )
{
  const AssumptionParameters parameters;
  Progress progress;
  return check( AssumptionWorld( world.map, world.evidence, parameters, progress ) ).state;
}

struct Suite
{
    const char *name;
    Check check;
    const std::vector<Breakage> &breakages;
};

const std::vector<Suite> &suites()
{
  static const std::vector<Suite> ALL = { { "map_made_from_finds", checkMapMadeFromFinds, mapsMadeFromFinds() },
                                          { "finds_on_search_places", checkFindsOnSearchPlaces, findsOnPlaces() },
                                          { "finds_twice", checkFindsTwice, twins() } };
  return ALL;
}

//! Breaks that docs/statistics.md says cannot be told, or not where half is broken.
bool isPromised( const std::string &name, double share )
{
  if ( name == "noise 3 m, no dates" || name == "corner, 4 decimals" )
    return false;
  return share == 1 || ( share == 0.5 && name != "noise 5 m" );
}

using Key = std::pair<std::string, std::string>;

struct Results
{
    std::map<Key, std::map<int, Tally>> found; //!< By check and break, and by the share broken in percent.
    std::map<Key, Tally> accused;              //!< By check and innocent.
    std::map<std::string, Tally> kinds;        //!< Accused as simulated, by kind and geometry.
};

void run( const WorldKind &kind, MapGeometry geometry, std::uint64_t seed, const std::vector<double> &shares,
          Results &results )
{
  const MapAndEvidence honest = worldOf( kind, geometry, seed );
  const char *geometryName = geometry == MapGeometry::Polygons ? "polygons"
                             : geometry == MapGeometry::Lines  ? "lines"
                                                               : "points";
  for ( const Suite &suite : suites() )
  {
    for ( const Breakage &innocent : innocents() )
    {
      const bool isAboutTwins = !std::strncmp( innocent.name, "dug", 3 ) || !std::strncmp( innocent.name, "pits", 4 );
      if ( isAboutTwins && suite.check != checkFindsTwice )
        continue;
      MapAndEvidence world = honest;
      innocent.apply( world, 0, seed );
      const AssumptionState state = stateOf( suite.check, world );
      results.accused[{ suite.name, innocent.name }].add( state );
      if ( &innocent == &innocents().front() )
        results.kinds[std::string( kind.name ) + ", " + geometryName + ", " + suite.name].add( state );
    }
    for ( const Breakage &breakage : suite.breakages )
    {
      // Corners of records exist on maps of polygons alone.
      const bool needsPolygons =
        std::strstr( breakage.name, "of record" ) || !std::strcmp( breakage.name, "drawn after finds" );
      if ( needsPolygons && geometry != MapGeometry::Polygons )
        continue;
      for ( const double share : shares )
      {
        MapAndEvidence world = honest;
        breakage.apply( world, share, seed );
        results.found[{ suite.name, breakage.name }][static_cast<int>( std::lround( 100 * share ) )].add(
          stateOf( suite.check, world ) );
      }
    }
  }
}

bool print( const Results &results )
{
  bool isRight = true;
  std::printf( "broken worlds found, %%, by the share broken; in brackets those that cannot be checked\n" );
  for ( const auto &[key, byShare] : results.found )
  {
    std::printf( "%-24s %-24s", key.first.c_str(), key.second.c_str() );
    for ( const auto &[percent, tally] : byShare )
    {
      std::printf( "  %3d %%: %5.1f (%.1f)", percent, tally.percent(), 100.0 * tally.unchecked / tally.worlds );
      const double allowed = 95 - 300 * std::sqrt( 0.05 * 0.95 / tally.worlds );
      const bool tooFew = isPromised( key.second, percent / 100.0 ) && tally.percent() < allowed;
      isRight = isRight && !tooFew;
      std::printf( "%s", tooFew ? "!" : "" );
    }
    std::printf( "\n" );
  }
  std::printf( "unbroken worlds accused, %%\n" );
  const auto line = [&]( const std::string &name, const Tally &tally )
  {
    const bool tooMany = tally.percent() > 1 + 300 * std::sqrt( 0.01 * 0.99 / tally.worlds );
    isRight = isRight && !tooMany;
    std::printf( "%-60s %5.2f of %d, %d not checked%s\n", name.c_str(), tally.percent(), tally.worlds, tally.unchecked,
                 tooMany ? " !" : "" );
  };
  for ( const auto &[key, tally] : results.accused )
    line( key.first + ", " + key.second, tally );
  for ( const auto &[name, tally] : results.kinds )
    line( name, tally );
  return isRight;
}

//! Unbroken worlds whose mines do not lie in rows.
void runPattern( MinePattern pattern, const char *name, std::uint64_t seed, Results &results )
{
  for ( const WorldKind &kind : worldKinds() )
  {
    SimulationParameters parameters = squareOf( 5000 );
    parameters.detection = 0.8;
    parameters.pattern = pattern;
    parameters.seed = seed;
    kind.set( parameters );
    const MapAndEvidence world = mapAndEvidenceOf( parameters );
    for ( const Suite &suite : suites() )
      results.kinds[std::string( name ) + ", " + suite.name].add( stateOf( suite.check, world ) );
  }
}

} // namespace

int main( int argc, char **argv )
{
  constexpr int CURVE_WORLDS = 10;
  const int worlds = argc > 1 ? std::atoi( argv[1] ) : 200;
  const bool isTest = argc > 2 && !std::strcmp( argv[2], "check" );
  const int first = argc > 2 && !isTest ? std::atoi( argv[2] ) : 1;
  const std::vector<double> whole = { 0.5, 1 };
  const std::vector<double> curve = { 0, 0.1, 0.2, 0.3, 0.5, 0.75, 1 };
  Results results;
  for ( int world = first; world < first + worlds; ++world )
  {
    const auto seed = static_cast<std::uint64_t>( world );
    const std::vector<double> &shares = isTest || world > CURVE_WORLDS ? whole : curve;
    for ( const WorldKind &kind : worldKinds() )
    {
      run( kind, MapGeometry::Polygons, seed, shares, results );
      run( kind, world % 2 == 0 ? MapGeometry::Lines : MapGeometry::Points, seed, shares, results );
    }
    runPattern( MinePattern::Cluster, "clusters", seed, results );
    runPattern( MinePattern::Scattered, "scattered", seed, results );
  }
  return print( results ) || !isTest ? 0 : 1;
}
