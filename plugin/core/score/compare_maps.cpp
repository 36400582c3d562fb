// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/compare_maps.h"

#include "core/assumptions/check_assumptions.h"
#include "core/parallel.h"
#include "core/score/chance_rate.h"
#include "core/score/significance.h"

#include <algorithm>

namespace minemap
{

namespace
{

bool isHit( const ScoredFind &find )
{
  return find.findClass == FindClass::Inside || find.findClass == FindClass::Near;
}

FindChange changeOf( const ScoredFind &a, const ScoredFind &b )
{
  if ( !isScored( a.findClass ) || !isScored( b.findClass ) )
    return FindChange::NotJudged;
  if ( isHit( a ) )
    return isHit( b ) ? FindChange::Both : FindChange::OnlyA;
  return isHit( b ) ? FindChange::OnlyB : FindChange::Neither;
}

//! Counts, interval and chance of one map over the \a judged finds.
ComparedMap compared( const ScoringWorld &world, const std::vector<ScoredFind> &judged, double from, double to )
{
  ComparedMap map;
  HitRate &rate = map.hitRate;
  std::vector<std::size_t> members;
  for ( std::size_t index = 0; index < judged.size(); ++index )
  {
    if ( !isScored( judged[index].findClass ) )
      continue;
    members.push_back( index );
    ++rate.finds;
    rate.hits += isHit( judged[index] ) ? 1 : 0;
  }
  const FindClusters clusters( judged );
  rate.clusters = static_cast<std::int64_t>( clusters.count() );
  if ( rate.finds > 0 )
    rate.value = static_cast<double>( rate.hits ) / static_cast<double>( rate.finds );
  addInterval( rate, clusters.shares( members ) );
  map.records = static_cast<std::int64_t>( world.map.records.size() );
  const double between = ( from + to ) / 2;
  const GroundAreas areas = measureGround( world, from, between );
  map.mapped = areas.ground.mapped;
  ChanceRate chanceRate( world, areas, ChanceSample::WithoutOverlay, between, to );
  rate.chance = chanceRate.at( world.parameters.tolerance );
  return map;
}

void explain( Scorecard &card, const char *key, const OptionalNumber &value, const char *reason )
{
  if ( !value )
    card.undefined.emplace_back( key, reason ? reason : NO_FIND_FOR_BOTH );
}

//! True where the hit rate of \a map means nothing.
bool isCut( const ComparedMap &map )
{
  const Assumption *broken = invalidating( map.assumptions, InvalidatesHitRate );
  return broken && broken->code == AssumptionCode::CutBySearch;
}

void voidCutMaps( Comparison &comparison )
{
  const char *reason = voidReason( AssumptionCode::CutBySearch );
  for ( ComparedMap *map : { &comparison.a, &comparison.b } )
  {
    if ( !isCut( *map ) )
      continue;
    map->hitRate.value.reset();
    map->hitRate.low.reset();
    map->hitRate.high.reset();
    map->hitRate.chance.reset();
    map->hitRate.intervalReason = reason;
    PairedDifference &difference = comparison.difference;
    difference.value.reset();
    difference.interval.reset();
    difference.pValue.reset();
    difference.intervalReason = reason;
    difference.pReason = reason;
  }
}

void explainUndefined( Comparison &comparison )
{
  Scorecard &card = comparison.card;
  const PairedDifference &difference = comparison.difference;
  for ( const auto &[key, map] : { std::pair( "a", &comparison.a ), std::pair( "b", &comparison.b ) } )
  {
    const std::string prefix = std::string( key ) + ".";
    const char *cut = isCut( *map ) ? voidReason( AssumptionCode::CutBySearch ) : nullptr;
    explain( card, ( prefix + "value" ).c_str(), map->hitRate.value, cut ? cut : NO_FIND_FOR_BOTH );
    explain( card, ( prefix + "low" ).c_str(), map->hitRate.low, map->hitRate.intervalReason );
    explain( card, ( prefix + "high" ).c_str(), map->hitRate.high, map->hitRate.intervalReason );
    explain( card, ( prefix + "chance" ).c_str(), map->hitRate.chance, cut ? cut : shift_reasons::NO_CHANCE );
    explain( card, ( prefix + "mapped" ).c_str(), map->mapped, "the map holds lines or points, which have no area" );
  }
  const bool isAnyCut = isCut( comparison.a ) || isCut( comparison.b );
  explain( card, "difference.value", difference.value, isAnyCut ? difference.pReason : NO_FIND_FOR_BOTH );
  const OptionalNumber hasInterval = difference.interval ? OptionalNumber( 0 ) : OptionalNumber();
  explain( card, "difference.low", hasInterval, difference.intervalReason );
  explain( card, "difference.high", hasInterval, difference.intervalReason );
  explain( card, "difference.p_value", difference.pValue, difference.pReason );
}

} // namespace

const char *toText( FindChange change )
{
  switch ( change )
  {
  case FindChange::NotJudged:
    return "not_judged";
  case FindChange::Neither:
    return "neither";
  case FindChange::OnlyA:
    return "only_a";
  case FindChange::OnlyB:
    return "only_b";
  case FindChange::Both:
    return "both";
  }
  return "";
}

Comparison compareMaps( const MinefieldMap &mapA, const MinefieldMap &mapB, const Evidence &evidence,
                        const ScoreParameters &parameters, const LocalPlane &plane, Progress &progress )
{
  const ScoringWorld worldA( mapA, evidence, parameters, plane, progress );
  const ScoringWorld worldB( mapB, evidence, parameters, plane, progress );
  std::vector<ScoredFind> a = attributeFinds( worldA, 0, 20 );
  std::vector<ScoredFind> b = attributeFinds( worldB, 20, 40 );

  Comparison comparison;
  comparison.card.tolerance = parameters.tolerance;
  comparison.card.searchedKnown = evidence.searched.isKnown;
  comparison.card.findsTotal = static_cast<std::int64_t>( evidence.finds.size() );
  comparison.finds.resize( a.size() );
  for ( std::size_t index = 0; index < a.size(); ++index )
  {
    ComparedFind &find = comparison.finds[index];
    find.a = a[index];
    find.b = b[index];
    find.change = changeOf( a[index], b[index] );
    comparison.both += find.change == FindChange::Both ? 1 : 0;
    comparison.neither += find.change == FindChange::Neither ? 1 : 0;
    if ( find.change != FindChange::NotJudged )
      continue;
    // Whatever only one map can be asked about counts for neither.
    a[index].findClass = FindClass::NotSearched;
    b[index].findClass = FindClass::NotSearched;
  }
  clusterFinds( worldA, a );
  for ( std::size_t index = 0; index < a.size(); ++index )
  {
    b[index].cluster = a[index].cluster;
    comparison.finds[index].cluster = a[index].cluster;
  }

  const FindClusters clusters( a );
  std::vector<PairedSum> sums( clusters.count() );
  for ( std::size_t index = 0; index < a.size(); ++index )
  {
    if ( comparison.finds[index].change != FindChange::NotJudged )
      sums[clusters.of( index )].add( isHit( a[index] ), isHit( b[index] ) );
  }
  BootstrapSettings settings;
  settings.resamples = parameters.resamples;
  settings.seed = static_cast<std::uint64_t>( parameters.seed );
  settings.run = { threadCount( parameters.threads ), 40, 60 };
  comparison.difference = pairedDifference( sums, settings, progress );
  comparison.a = compared( worldA, a, 60, 80 );
  comparison.b = compared( worldB, b, 80, 100 );
  comparison.a.only = comparison.difference.onlyA;
  comparison.b.only = comparison.difference.onlyB;
  Scorecard &card = comparison.card;
  card.hitRate.finds = comparison.a.hitRate.finds;
  card.tooFew = card.hitRate.finds < TOO_FEW_TO_JUDGE;
  if ( comparison.difference.isWarned )
    card.notes.push_back( { "few_clusters", Severity::Warning, comparison.a.hitRate.clusters, {}, {}, {} } );
  const AssumptionParameters taken = { parameters.tolerance, parameters.clusterDistance,
                                       static_cast<std::uint64_t>( parameters.seed ), parameters.threads };
  comparison.a.assumptions = checkAssumptions( mapA, evidence, taken, parameters.assumed, progress );
  comparison.b.assumptions = checkAssumptions( mapB, evidence, taken, parameters.assumed, progress );
  voidCutMaps( comparison );
  explainUndefined( comparison );
  progress.stopIfCanceled();
  return comparison;
}

} // namespace minemap
