// SPDX-License-Identifier: GPL-2.0-or-later
#include "recovery_run.h"

#include "core/diagnose/catalogue_facts.h"
#include "core/diagnose/corrected_units.h"
#include "core/diagnose/diagnose_map.h"
#include "core/diagnose/judgement.h"
#include "core/evidence/date_period.h"
#include "core/simulate/minefield_sites.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>
#include <sstream>

namespace minemap
{

namespace
{

const Point CENTRE{ 46.8, 39.8 };

Point meanCorrection( const SimulatedWorld &world )
{
  Point sum;
  double count = 0;
  for ( const SimulatedRecord &record : world.records )
  {
    if ( !record.displacement )
      continue;
    sum = { sum.x - record.displacement->east, sum.y - record.displacement->north };
    ++count;
  }
  return count > 0 ? Point{ sum.x / count, sum.y / count } : Point{};
}

bool isNearly( double a, double b )
{
  return std::abs( a - b ) <= 0.01 * std::max( std::abs( a ), std::abs( b ) );
}

//! True when \a explanation is what was done, or another operation of the same datum.
bool isTruth( const Explanation &explanation, const CauseRecipe &truth, const std::string &datum,
              const Point &correction )
{
  constexpr double SAME_GRID = 20; // metres: several codes name one grid
  constexpr double FAR = 20000;
  const CauseRecipe &recipe = explanation.recipe;
  if ( static_cast<bool>( recipe.then ) != static_cast<bool>( truth.then ) )
    return false;
  if ( recipe.then )
    return std::minmax( recipe.cause, recipe.then->cause ) == std::minmax( truth.cause, truth.then->cause );
  if ( recipe.cause != truth.cause )
    return false;
  switch ( truth.cause )
  {
  case Cause::Datum:
    return explanation.datum == datum;
  case Cause::GridAsOtherGrid:
    if ( explanation.datum != datum )
      return false;
    // Far away a mean of corrections has no direction worth comparing.
    return std::hypot( correction.x, correction.y ) > FAR
             ? recipe.readAs == truth.readAs
             : std::hypot( explanation.correction.x - correction.x, explanation.correction.y - correction.y ) <
                 SAME_GRID;
  case Cause::Zone:
    return recipe.zones == truth.zones;
  case Cause::Truncated:
    return isNearly( recipe.quantum, truth.quantum );
  case Cause::Units:
  case Cause::Mils:
    return isNearly( recipe.factor, truth.factor ) && recipe.legs == truth.legs;
  case Cause::BackAzimuth:
    return recipe.legs == truth.legs;
  case Cause::PrimeMeridian:
    return isNearly( recipe.meridian, truth.meridian );
  case Cause::SignLost:
    return recipe.axes == truth.axes;
  case Cause::DigitWrong:
    return isNearly( recipe.east, truth.east ) && isNearly( recipe.north, truth.north );
  default:
    return true;
  }
}

//! Two explanations with the same name are one.
std::string nameOf( const Explanation &explanation )
{
  std::ostringstream name;
  name << wordOf( explanation.recipe.cause ) << ' ' << explanation.datum << ' ' << explanation.recipe.zones << ' '
       << explanation.recipe.quantum << ' ' << explanation.recipe.factor << ' ' << explanation.recipe.year << ' '
       << wordOf( explanation.recipe.legs ) << ' ' << wordOf( explanation.recipe.axes ) << ' '
       << explanation.recipe.meridian << ' ' << explanation.recipe.east << ' ' << explanation.recipe.north;
  return name.str();
}

std::string datumOf( const CauseRecipe &truth, const std::vector<CauseProposal> &proposals )
{
  const auto found = std::find_if( proposals.begin(), proposals.end(),
                                   [&]( const CauseProposal &proposal ) {
                                     return !truth.operation.empty() && proposal.recipe.operation == truth.operation;
                                   } );
  return found == proposals.end() ? std::string() : found->datum;
}

void readExplanations( const ScopeDiagnosis &scope, const CauseRecipe &truth, const std::string &datum,
                       const Point &correction, RecoveryRun &run )
{
  std::set<std::string> others;
  bool isFirst = true;
  bool isKnownSeen = false;
  std::ostringstream outcome;
  for ( const Explanation &explanation : scope.explanations )
  {
    const Cause cause = explanation.recipe.cause;
    const bool isSupported = explanation.verdict == ExplanationVerdict::Supported;
    const bool isKept = isSupported || explanation.verdict == ExplanationVerdict::NotRejected;
    if ( cause == Cause::None )
    {
      run.isInPlace = isSupported;
      continue;
    }
    run.isAnySupported = run.isAnySupported || isSupported;
    run.isKnownSupported =
      run.isKnownSupported || ( isSupported && !isFitted( cause ) && !isFittedAboutReference( cause ) );
    const bool isTrue = isTruth( explanation, truth, datum, correction );
    if ( isTrue )
    {
      run.isKept = run.isKept || isKept;
      run.isSupported = run.isSupported || isSupported;
      run.isNotIdentifiable = run.isNotIdentifiable || explanation.verdict == ExplanationVerdict::NotIdentifiable;
      run.isFirst = run.isFirst || ( isKept && isFirst );
    }
    else if ( isKept && !isFitted( cause ) && !isFittedAboutReference( cause ) )
    {
      others.insert( nameOf( explanation ) );
    }
    if ( isTrue || isKept )
      outcome << "\n    " << wordOf( cause ) << ' ' << explanation.datum << ' ' << explanation.detail << ": "
              << static_cast<int>( explanation.verdict ) << " gain " << explanation.gain.value_or( 0 ) << " p "
              << explanation.p.value_or( -1 ) << " fit " << explanation.fit << ' ' << explanation.why;
    // Known mistakes compete with each other; a fitted one only with fitted ones.
    if ( isFitted( cause ) == isFitted( truth.cause ) )
      isKnownSeen = true;
    isFirst = isFirst && ( isTrue || !isKnownSeen );
  }
  run.others = static_cast<int>( others.size() );
  run.outcome += outcome.str();
}

//! RecoveryRun::isWrong
bool isWrong( const ScopeDiagnosis &scope, const SimulatedWorld &world, const DiagnosisInput &input,
              const DiagnosisParameters &how )
{
  const Explanation *best = scope.best();
  if ( !best )
    return false;
  const bool isInPlace = best->recipe.cause == Cause::None;
  const std::unique_ptr<RecipeRunner> runner =
    isInPlace ? nullptr : std::make_unique<RecipeRunner>( input, best->recipe );
  std::size_t fields = 0;
  std::size_t missed = 0;
  for ( std::size_t record = 0; record < world.records.size(); ++record )
  {
    if ( world.records[record].field < 0 )
      continue;
    ++fields;
    const std::optional<Shape> place =
      runner ? runner->corrected( input.records[record] ) : input.records[record].shown;
    const Point truth = world.records[record].drawn.boundingBox().middle();
    const Point said = place && !place->isEmpty() ? place->boundingBox().middle() : Point{ NAN, NAN };
    const double apart = std::hypot( said.x - truth.x, said.y - truth.y );
    missed += apart <= 2 * how.tolerance ? 0 : 1;
  }
  return 2 * missed >= fields && fields > 0;
}

} // namespace

DiagnosisInput diagnosisInputOf( const SimulatedWorld &world, const MapCoordinates &coordinates )
{
  DiagnosisInput input;
  input.plane = &coordinates.plane();
  input.sourceCrs = { coordinates.crs() };
  input.searchedIsKnown = true;
  for ( const SimulatedTask &task : world.tasks )
    input.searched.push_back( task.shape );
  for ( const SimulatedFind &find : world.finds )
    input.finds.push_back( find.place );
  for ( const SimulatedRecord &simulated : world.records )
  {
    DiagnosedRecord record;
    record.id = record.normalForm = simulated.id;
    record.source = simulated.map;
    record.shown = simulated.map;
    coordinates.toPlane( record.shown.vertices() );
    for ( const Point &vertex : record.shown.vertices() )
    {
      if ( !std::isfinite( vertex.x + vertex.y ) )
      {
        record.shown = Shape( simulated.map.kind() );
        break;
      }
    }
    record.facts = { simulated.reference, simulated.baselineEnd, fractionalYear( simulated.laid ), {} };
    input.records.push_back( std::move( record ) );
  }
  return input;
}

std::vector<CauseProposal> proposalsFor( const char *crs, const DiagnosisInput &input )
{
  constexpr double AROUND = 0.04; // Degrees.
  CatalogueRequest request;
  request.area.include( { CENTRE.x - AROUND, CENTRE.y - AROUND } );
  request.area.include( { CENTRE.x + AROUND, CENTRE.y + AROUND } );
  request.sourceCrs = crs;
  request.tolerance = DiagnosisParameters().tolerance;
  describeRecords( input, request );
  std::vector<CauseProposal> proposals = proposeCauses( request );
  proposals.erase( std::remove_if( proposals.begin(), proposals.end(),
                                   []( const CauseProposal &proposal ) { return !proposal.missingGrid.empty(); } ),
                   proposals.end() );
  return proposals;
}

//! The world of \a parameters, or of the next seed whose fields all find room where the extent is narrow.
Simulation simulationOf( SimulationParameters &parameters, const MapCoordinates &coordinates )
{
  constexpr std::uint64_t APART = 1000000007; // Of the seeds of other runs.
  constexpr int OFTEN = 100;
  Progress progress;
  for ( int tried = 1;; ++tried, parameters.seed += APART )
  {
    try
    {
      return simulateWorld( parameters, coordinates, CENTRE, progress );
    }
    catch ( const ExtentTooSmall & )
    {
      if ( tried == OFTEN )
        throw;
    }
  }
}

RecoveryRun recoveryRun( const RecoverySetting &setting, std::uint64_t seed )
{
  const LocalPlane plane( CENTRE );
  const MapCoordinates coordinates( setting.crs, plane );
  SimulationParameters parameters = setting.world;
  parameters.seed = seed;
  parameters.errors = parseErrorList( setting.error );
  const Simulation simulation = simulationOf( parameters, coordinates );
  Progress progress;
  DiagnosisParameters how;
  how.maximumShift = setting.maximumShift;
  how.seed = seed;
  how.threads = 1;
  const DiagnosisInput input = diagnosisInputOf( simulation.world, coordinates );
  const std::vector<CauseProposal> proposals = proposalsFor( setting.crs, input );
  const Diagnosis diagnosis = diagnoseMap( input, how, proposals, progress );
  const ScopeDiagnosis &scope = diagnosis.scopes.front();
  RecoveryRun run;
  const Point truth = meanCorrection( simulation.world );
  run.error = std::hypot( truth.x, truth.y );
  if ( scope.shift )
  {
    run.hasShift = true;
    run.error = std::hypot( scope.shift->correction.x - truth.x, scope.shift->correction.y - truth.y );
    run.isInEllipse = relativeDistance( *scope.shift, truth ) <= 1;
    std::ostringstream text;
    text << "truth " << truth.x << ' ' << truth.y << " shift " << scope.shift->correction.x << ' '
         << scope.shift->correction.y << " p " << scope.shift->p << " sd " << std::sqrt( scope.shift->varianceEast )
         << ' ' << std::sqrt( scope.shift->varianceNorth ) << " units " << scope.shift->units;
    run.outcome = text.str();
  }
  CauseRecipe recipe = simulation.recipes.empty() ? CauseRecipe() : simulation.recipes.front();
  // Of two in a row the one made last is undone first.
  if ( simulation.recipes.size() > 1 && simulation.recipes[1].cause != recipe.cause )
  {
    const CauseRecipe before = recipe;
    recipe = simulation.recipes[1];
    recipe.then = std::make_shared<CauseRecipe>( before );
  }
  run.outcome += std::string( " " ) + scope.finding;
  readExplanations( scope, recipe, datumOf( recipe, proposals ), truth, run );
  run.isWrong = isWrong( scope, simulation.world, input, how );
  return run;
}

} // namespace minemap
