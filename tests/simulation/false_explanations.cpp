// SPDX-License-Identifier: GPL-2.0-or-later
// How often a diagnosis explains what it should not, where map or evidence are not what they are taken for
// (docs/diagnosis.md). Assumptions are checked as in the product; behind the word "bare" none is, and what is counted
// is what the judgement by itself lets through.
//
// false_explanations RUNS [SEED [PART]]: RUNS worlds for each kind of world, geometry and break whose name contains
// PART. Prints the table.
// false_explanations check: one world of each; returns 1 when a known mistake is supported on a cut map or more
// explanations are supported than the goal allows by chance.
// false_explanations show PART SEED [RUNS]: what is supported in single worlds.
#include "assumption_worlds.h"
#include "broken_worlds.h"
#include "core/assumptions/check_assumptions.h"
#include "core/diagnose/diagnose_map.h"
#include "core/parallel.h"
#include "recovery_run.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace minemap;

namespace
{

constexpr const char *CRS = test::WORLD_CRS;

bool checksAssumptions = true;

//! One world of one kind, broken in one way.
struct Run
{
    bool isKnownFalse = false; //!< A known mistake is supported that was not made.
    bool isAnyFalse = false;   //!< Any explanation is, but that the map lies right.
    bool isTrueFound = false;  //!< What displaced the map is supported.
    bool isInPlace = false;    //!< Said to lie right.
    std::string supported;     //!< For looking into single runs.
};

//! The correction that undoes what the errors of \a parameters did; none for errors that differ from record to record.
std::optional<Point> trueCorrection( const SimulationParameters &parameters, const SimulatedWorld &world )
{
  if ( parameters.errors.empty() || parameters.errors.front().recipe.cause != Cause::Shift || world.records.empty() ||
       !world.records.front().displacement )
    return std::nullopt;
  return Point{ -world.records.front().displacement->east, -world.records.front().displacement->north };
}

Run runOf( const test::WorldKind &kind, MapGeometry geometry, const Break &broken, std::uint64_t seed )
{
  SimulationParameters parameters = test::squareOf( 5000 );
  parameters.mapGeometry = geometry;
  parameters.detection = 0.8;
  parameters.seed = seed;
  kind.set( parameters );
  const LocalPlane plane( test::SIMULATED_CENTRE );
  const MapCoordinates coordinates( CRS, plane );
  Progress progress;
  SimulatedWorld world = simulateWorld( parameters, coordinates, test::SIMULATED_CENTRE, progress ).world;
  const std::optional<Point> truth = trueCorrection( parameters, world );
  broken.apply( world, coordinates );
  DiagnosisParameters how;
  how.seed = seed;
  how.threads = 1;
  DiagnosisInput input = diagnosisInputOf( world, coordinates );
  if ( checksAssumptions )
  {
    const test::MapAndEvidence checked = test::mapAndEvidenceOf( world );
    input.assumptions = checkAssumptions( checked.map, checked.evidence, {}, {}, progress );
  }
  const std::vector<CauseProposal> proposals = proposalsFor( CRS, input );
  const Diagnosis diagnosis = diagnoseMap( std::move( input ), how, proposals, progress );
  Run run;
  for ( const Explanation &explanation : diagnosis.scopes.front().explanations )
  {
    if ( explanation.verdict != ExplanationVerdict::Supported )
      continue;
    if ( explanation.recipe.cause == Cause::None )
    {
      run.isInPlace = true;
      continue;
    }
    // Finds rounded to 100 m leave so much of a doubt.
    constexpr double SAME_SHIFT = 25; // metres
    const bool isTrue =
      truth && std::hypot( explanation.correction.x - truth->x, explanation.correction.y - truth->y ) <= SAME_SHIFT;
    run.isTrueFound = run.isTrueFound || isTrue;
    run.isAnyFalse = run.isAnyFalse || !isTrue;
    run.isKnownFalse = run.isKnownFalse || ( !isTrue && !isFitted( explanation.recipe.cause ) );
    char text[200];
    std::snprintf( text, sizeof text, "\n    %s%s %s: %.0f %.0f m, p %.3f", isTrue ? "(true) " : "",
                   std::string( wordOf( explanation.recipe.cause ) ).c_str(), explanation.detail.c_str(),
                   explanation.correction.x, explanation.correction.y, explanation.p.value_or( -1 ) );
    run.supported += text;
  }
  return run;
}

const char *nameOf( MapGeometry geometry )
{
  return geometry == MapGeometry::Polygons ? "polygons" : geometry == MapGeometry::Lines ? "lines" : "points";
}

//! Counts over worlds.
struct Counts
{
    std::size_t runs = 0, known = 0, any = 0, displaced = 0, found = 0, inPlace = 0;

    void add( const Run &run, bool isDisplaced )
    {
      ++runs;
      known += run.isKnownFalse ? 1 : 0;
      any += run.isAnyFalse ? 1 : 0;
      displaced += isDisplaced ? 1 : 0;
      found += run.isTrueFound ? 1 : 0;
      inPlace += run.isInPlace ? 1 : 0;
    }
};

constexpr MapGeometry GEOMETRIES[] = { MapGeometry::Polygons, MapGeometry::Lines, MapGeometry::Points };

//! All kinds of world, \a count of each.
Counts countsOf( MapGeometry geometry, const Break &broken, std::size_t count, std::uint64_t seed, bool isShown )
{
  const std::vector<test::WorldKind> &kinds = test::worldKinds();
  std::vector<Run> runs( count * kinds.size() );
  Progress progress;
  doInParts( runs.size(), threadCount( 0 ), progress, 0, 100,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               constexpr std::uint64_t SEEDS_APART = 100000;
               runs[part] =
                 runOf( kinds[part % kinds.size()], geometry, broken, seed * SEEDS_APART + part / kinds.size() );
             } );
  Counts counts;
  for ( std::size_t part = 0; part < runs.size(); ++part )
  {
    const std::string kind = kinds[part % kinds.size()].name;
    counts.add( runs[part], kind.find( "displaced" ) != std::string::npos );
    if ( isShown )
      std::printf( "%s, %s, %s%s:%s\n", broken.name.c_str(), nameOf( geometry ), kind.c_str(),
                   runs[part].isInPlace ? ", in place" : "", runs[part].supported.c_str() );
  }
  return counts;
}

bool isCut( const Break &broken )
{
  return broken.name.find( "cut" ) != std::string::npos;
}

int printTable( std::size_t count, std::uint64_t seed, const char *part, bool isShown )
{
  if ( !isShown )
    std::printf(
      "| broken | geometry | worlds | false explanations | known mistakes among them | displaced | its shift "
      "found | in place |\n|---|---|---|---|---|---|---|---|\n" );
  for ( const Break &broken : breaksOfEvidence() )
  {
    for ( const MapGeometry geometry : GEOMETRIES )
    {
      const std::string name = broken.name + ", " + nameOf( geometry );
      if ( name.find( part ) == std::string::npos )
        continue;
      const Counts counts = countsOf( geometry, broken, count, seed, isShown );
      if ( !isShown )
        std::printf( "| %s | %s | %zu | %zu | %zu | %zu | %zu | %zu |\n", broken.name.c_str(), nameOf( geometry ),
                     counts.runs, counts.any, counts.known, counts.displaced, counts.found, counts.inPlace );
      std::fflush( stdout );
    }
  }
  return 0;
}

//! At most 2 % of all broken worlds may be explained; nothing may be called a known mistake because a map was cut.
int checkGoals()
{
  constexpr std::uint64_t SEED = 3;
  std::size_t worlds = 0;
  std::size_t explained = 0;
  std::size_t mistakes = 0;
  for ( const Break &broken : breaksOfEvidence() )
  {
    // Where half of the records are whole, there is less to go wrong.
    if ( !broken.isBroken || broken.name.find( "half" ) != std::string::npos )
      continue;
    const Counts counts = countsOf( MapGeometry::Polygons, broken, 1, SEED, false );
    worlds += counts.runs;
    explained += counts.any;
    mistakes += isCut( broken ) ? counts.known : 0;
  }
  // Of 40 worlds over 3 explained would be met in under 1 % where 2 % are.
  constexpr std::size_t MOST_EXPLAINED = 3;
  std::printf( "%zu of %zu worlds explained, at most %zu; known mistakes on cut maps: %zu, none\n", explained, worlds,
               MOST_EXPLAINED, mistakes );
  return explained <= MOST_EXPLAINED && mistakes == 0 ? 0 : 1;
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc > 1 && std::strcmp( argv[1], "bare" ) == 0 )
  {
    checksAssumptions = false;
    --argc;
    ++argv;
  }
  const auto number = [&]( int position, std::uint64_t standard )
  { return argc > position ? std::strtoull( argv[position], nullptr, 10 ) : standard; };
  if ( argc > 1 && std::strcmp( argv[1], "check" ) == 0 )
    return checkGoals();
  if ( argc > 3 && std::strcmp( argv[1], "show" ) == 0 )
    return printTable( static_cast<std::size_t>( number( 4, 1 ) ), number( 3, 1 ), argv[2], true );
  return printTable( static_cast<std::size_t>( number( 1, 20 ) ), number( 2, 1 ), argc > 3 ? argv[3] : "", false );
}
