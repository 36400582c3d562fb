// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/score_map.h"

#include "core/assumptions/check_assumptions.h"
#include "core/score/accident_score.h"
#include "core/score/chance_rate.h"
#include "core/score/group_scores.h"
#include "core/score/metre_curves.h"
#include "core/score/score_notes.h"
#include "core/score/scoring_world.h"
#include "core/score/void_numbers.h"
#include "core/score/wilson.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace minemap
{

namespace
{

constexpr const char *NOT_COMPUTED = "not computed";
constexpr const char *NO_SEARCHED_LAYER = "no searched layer";
constexpr const char *NO_POLYGONS = "the map holds lines or points, which have no area";

Members everything( const ScoreResult &result )
{
  Members members;
  members.finds.resize( result.finds.size() );
  members.records.resize( result.records.size() );
  std::iota( members.finds.begin(), members.finds.end(), 0 );
  std::iota( members.records.begin(), members.records.end(), 0 );
  return members;
}

//! Hits among all finds that could be on the map, wherever was searched.
void addRateOfAll( const ScoringWorld &world, ScoreResult &result )
{
  Scorecard &card = result.card;
  card.findsTotal = static_cast<std::int64_t>( result.finds.size() );
  for ( const ScoredFind &find : result.finds )
  {
    if ( find.findClass == FindClass::Outside || find.findClass == FindClass::Later )
      continue;
    ++card.findsAllConsidered;
    card.findsAllHits += find.distance && *find.distance <= world.parameters.tolerance ? 1 : 0;
  }
  if ( card.findsAllConsidered > 0 )
    card.hitRate.all = static_cast<double>( card.findsAllHits ) / static_cast<double>( card.findsAllConsidered );
}

/**
 * Area under the success-rate curve, 1 − mean of ½[a(d⁻) + a(d)] over the scored finds (methods.md 1.4):
 * ½ is chance, 1 is perfect.
 */
OptionalNumber successArea( const ScoreResult &result, const ChanceRate &chanceRate )
{
  double sum = 0;
  std::int64_t count = 0;
  for ( const ScoredFind &find : result.finds )
  {
    if ( !isScored( find.findClass ) || !find.distance )
      continue;
    sum += ( chanceRate.sampledNearer( *find.distance ) + chanceRate.sampledWithin( *find.distance ) ) / 2;
    ++count;
  }
  if ( count == 0 )
    return std::nullopt;
  return 1 - sum / static_cast<double>( count );
}

std::vector<CurvePoint> curveOf( const ScoringWorld &world, const ScoreResult &result, ChanceRate &chanceRate )
{
  std::vector<double> distances;
  for ( const ScoredFind &find : result.finds )
  {
    if ( isScored( find.findClass ) && find.distance )
      distances.push_back( *find.distance );
  }
  std::sort( distances.begin(), distances.end() );
  std::vector<CurvePoint> curve;
  for ( const double tolerance : world.parameters.tolerances )
  {
    CurvePoint point;
    point.tolerance = tolerance;
    if ( !distances.empty() )
    {
      const auto end = std::upper_bound( distances.begin(), distances.end(), tolerance );
      point.hit = static_cast<double>( end - distances.begin() ) / static_cast<double>( distances.size() );
    }
    point.chance = chanceRate.at( tolerance );
    curve.push_back( point );
    world.progress.report( 60 + 20 * static_cast<double>( curve.size() ) /
                                  static_cast<double>( world.parameters.tolerances.size() ) );
  }
  return curve;
}

double distanceError( const ScoringWorld &world )
{
  double farthest = 0;
  for ( const Record &record : world.map.records )
  {
    for ( const Point &place : record.shape.vertices() )
      farthest = std::max( farthest, std::hypot( place.x, place.y ) );
  }
  for ( const Find &find : world.evidence.finds )
    farthest = std::max( farthest, std::hypot( find.place.x, find.place.y ) );
  return LocalPlane::distanceErrorAt( farthest );
}

//! Names the reason of every number that is null.
void explainUndefined( ScoreResult &result, std::size_t tasksBeyond )
{
  Scorecard &card = result.card;
  const auto explain = [&card]( const char *key, const OptionalNumber &value, const char *reason )
  {
    if ( value )
      return;
    const char *broken = card.searchedKnown ? voidReasonFor( card, key ) : nullptr;
    card.undefined.emplace_back( key, broken ? broken : reason ? reason : NOT_COMPUTED );
  };
  const bool searched = card.searchedKnown;
  const char *noFind = searched ? shift_reasons::NO_FINDS : NO_SEARCHED_LAYER;
  const char *noChance = searched ? shift_reasons::NO_CHANCE : NO_SEARCHED_LAYER;
  explain( "ground.area", card.ground.area, "no area given" );
  explain( "ground.searched", card.ground.searched, NO_SEARCHED_LAYER );
  explain( "ground.mapped", card.ground.mapped, NO_POLYGONS );
  explain( "ground.mapped_searched", card.ground.mappedSearched, searched ? NO_POLYGONS : NO_SEARCHED_LAYER );
  if ( !searched )
  {
    for ( const char *key : { "hit_rate.hits", "hit_rate.finds", "hit_rate.clusters", "confirmation.confirmed",
                              "confirmation.judged", "confirmation.unconfirmed", "too_few" } )
      card.undefined.emplace_back( key, NO_SEARCHED_LAYER );
  }
  explain( "hit_rate.value", card.hitRate.value, noFind );
  const char *noInterval = card.hitRate.value ? card.hitRate.intervalReason : noFind;
  explain( "hit_rate.low", card.hitRate.low, noInterval );
  explain( "hit_rate.high", card.hitRate.high, noInterval );
  explain( "hit_rate.effective_n", card.hitRate.effectiveN, noInterval );
  explain( "hit_rate.by_mine", card.hitRate.byMine, noFind );
  explain( "hit_rate.all", card.hitRate.all, "no find in the area" );
  explain( "hit_rate.chance", card.hitRate.chance, noChance );
  explain( "hit_rate.chance_standard_error", card.chanceStandardError,
           card.hitRate.chance ? "measured by overlay, without a sample" : noChance );
  const bool nearlyNone = card.hitRate.chance && *card.hitRate.chance < SMALLEST_CHANCE_TO_JUDGE;
  const char *noSkill = !card.hitRate.value                   ? noFind
                        : nearlyNone                          ? shift_reasons::NEARLY_UNMAPPED
                        : tasksBeyond < FEWEST_TASKS_TO_JUDGE ? shift_reasons::FEW_TASKS
                                                              : shift_reasons::NEARLY_MAPPED;
  explain( "hit_rate.skill", card.hitRate.skill, noSkill );
  explain( "hit_rate.p_value", card.hitRate.pValue,
           !card.hitRate.value    ? noFind
           : !card.hitRate.chance ? noChance
                                  : card.hitRate.pReason );
  explain( "hit_rate.density_ratio", card.hitRate.densityRatio,
           !card.hitRate.value ? noFind : "no finds within the tolerance, or none beyond" );
  explain( "hit_rate.success_area", card.hitRate.successArea, noFind );
  explain( "adjusted.value", card.adjusted.value, card.adjusted.reason );
  const char *noAdjustedInterval = card.adjusted.value ? card.adjusted.intervalReason : card.adjusted.reason;
  explain( "adjusted.low", card.adjusted.low, noAdjustedInterval );
  explain( "adjusted.high", card.adjusted.high, noAdjustedInterval );
  explain( "adjusted.searched_inside", card.adjusted.searchedInside, card.adjusted.reason );
  explain( "adjusted.searched_outside", card.adjusted.searchedOutside, card.adjusted.reason );
  for ( const char *key : { "position", "counts", "types" } )
    card.undefined.emplace_back( key, NOT_COMPUTED );
  const char *noRecord = searched ? "no record could be judged" : NO_SEARCHED_LAYER;
  explain( "confirmation.value", card.confirmation.value, noRecord );
  const char *noConfirmationInterval = card.confirmation.value ? card.confirmation.intervalReason : noRecord;
  explain( "confirmation.low", card.confirmation.low, noConfirmationInterval );
  explain( "confirmation.high", card.confirmation.high, noConfirmationInterval );
  if ( !card.hasAccidents )
    card.undefined.emplace_back( "accidents", "no accidents layer" );
  const bool hasBand = std::any_of( card.curve.begin(), card.curve.end(),
                                    []( const CurvePoint &point ) { return point.hitLow.has_value(); } );
  const bool hasEnvelope = std::any_of( card.curve.begin(), card.curve.end(),
                                        []( const CurvePoint &point ) { return point.chanceLow.has_value(); } );
  const OptionalNumber known = 0;
  for ( const char *key : { "curve.hit_lo", "curve.hit_hi" } )
    explain( key, hasBand ? known : OptionalNumber(), card.curveReason ? card.curveReason : noFind );
  for ( const char *key : { "curve.ch_lo", "curve.ch_hi" } )
    explain( key, hasEnvelope ? known : OptionalNumber(), card.chanceReason ? card.chanceReason : noChance );
}

} // namespace

ScoreResult scoreMap( const MinefieldMap &map, const Evidence &evidence, const ScoreParameters &parameters,
                      const LocalPlane &plane, Progress &progress )
{
  const ScoringWorld world( map, evidence, parameters, plane, progress );
  ScoreResult result;
  Scorecard &card = result.card;
  card.tolerance = parameters.tolerance;
  card.searchedKnown = evidence.searched.isKnown;
  card.hasAccidents = evidence.hasAccidents;
  result.finds = attributeFinds( world, 0, 20 );
  clusterFinds( world, result.finds );
  const GroundAreas areas = measureGround( world, 20, 40 );
  card.ground = areas.ground;
  card.assumptions = checkAssumptions( map, evidence,
                                       { parameters.tolerance, parameters.clusterDistance,
                                         static_cast<std::uint64_t>( parameters.seed ), parameters.threads },
                                       parameters.assumed, progress );
  result.records = judgeRecords( world, result.finds, areas.shares );
  voidVerdicts( result );
  for ( std::size_t index = 0; index < result.records.size(); ++index )
    result.records[index].searchTask = areas.tasks[index];

  ChanceRate chanceRate( world, areas, ChanceSample::Always, 40, 60 );
  const Members members = everything( result );
  card.hitRate = hitRateOf( world, result, members );
  card.confirmation = confirmationOf( world, result, members );
  const FindClusters clusters( result.finds );
  card.hitRate.clusters = static_cast<std::int64_t>( clusters.count() );
  const bool isRough = addInterval( card.hitRate, clusters.shares( members.finds ) );
  const std::int64_t fewRecordClusters =
    addInterval( card.confirmation, world.map, result, areas.tasks, members.records, RecordScope::Map );
  addRateOfAll( world, result );
  const std::size_t tasksBeyond = chanceRate.tasksBeyond();
  addSkill( card.hitRate, chanceRate.at( parameters.tolerance ), tasksBeyond );
  card.hitRate.densityRatio = densityRatio( card.hitRate );
  if ( card.hitRate.chance )
  {
    card.hitRate.successArea = successArea( result, chanceRate );
    card.chanceMethod = chanceRate.isByOverlay() ? "overlay" : "sample";
    card.chanceStandardError = chanceRate.standardError( *card.hitRate.chance );
  }
  card.groups = groupScores( world, result, areas, chanceRate, clusters );
  card.curve = curveOf( world, result, chanceRate );
  addSignificance( world, result, clusters, chanceRate );
  addAdjustedRate( world, result, clusters, chanceRate );
  card.distanceError = distanceError( world );
  result.accidents = scoreEachAccident( world );
  card.accidents = countAccidents( result.accidents, parameters.tolerance );
  markFindsAfterSearch( world, result.finds );
  voidNumbers( result );
  card.tooFew = card.hitRate.finds < TOO_FEW_TO_JUDGE || card.confirmation.judged < TOO_FEW_TO_JUDGE;
  card.notes = scoreNotes( world, result, areas );
  if ( isRough )
    card.notes.push_back( { "few_clusters", Severity::Warning, card.hitRate.clusters, {}, {}, {} } );
  if ( fewRecordClusters > 0 )
    card.notes.push_back( { "few_record_clusters", Severity::Warning, fewRecordClusters, {}, {}, {} } );
  explainUndefined( result, tasksBeyond );
  if ( parameters.wantsMetreCurves && !invalidating( card.assumptions, InvalidatesCurve ) )
    addMetreCurves( world, result, clusters, chanceRate );
  progress.report( 100 );
  progress.stopIfCanceled();
  return result;
}

} // namespace minemap
