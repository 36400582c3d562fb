// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/significance.h"

#include "core/parallel.h"
#include "core/score/adjusted_rate.h"
#include "core/score/benjamini_hochberg.h"
#include "core/score/clustered_interval.h"
#include "core/score/rate_band.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace minemap
{

namespace
{

using GroupNumbers = std::map<OptionalText, int, GroupOrder>;

int numberOf( const GroupNumbers &groups, const OptionalText &name )
{
  const auto entry = groups.find( name );
  return entry == groups.end() ? -1 : entry->second;
}

Box extentOf( const std::vector<Shape> &shapes, Box box )
{
  for ( const Shape &shape : shapes )
  {
    for ( const Point &vertex : shape.vertices() )
      box.include( vertex );
  }
  return box;
}

ShiftTestInput shiftInput( const ScoringWorld &world, const ScoreResult &result, const FindClusters &clusters,
                           const ChanceRate &chanceRate )
{
  const double tolerance = world.parameters.tolerance;
  ShiftTestInput input;
  GroupNumbers groups;
  for ( const GroupScore &group : result.card.groups )
  {
    groups.emplace( group.name, static_cast<int>( groups.size() ) );
    input.groups.push_back( { group.hitRate.chance, chanceRate.tasksBeyond( group.name ) } );
  }
  for ( const Shape &shape : world.mapped )
  {
    if ( !shape.isEmpty() )
      input.map.push_back( &shape );
  }
  for ( std::size_t index = 0; index < result.finds.size(); ++index )
  {
    const ScoredFind &find = result.finds[index];
    if ( !isScored( find.findClass ) )
      continue;
    const int group = find.hasGroup ? numberOf( groups, find.group ) : -1;
    input.finds.push_back( { world.evidence.finds[index].place, static_cast<int>( clusters.of( index ) ), group,
                             find.findClass != FindClass::Unmapped } );
  }
  for ( const ChanceRate::SamplePlace &place : chanceRate.sample() )
  {
    const int group =
      place.record < 0 ? -1 : numberOf( groups, world.map.records[static_cast<std::size_t>( place.record )].group );
    input.ground.push_back( { place.place, group } );
  }
  input.torus = world.evidence.hasArea ? extentOf( { world.areaShape }, Box() )
                                       : extentOf( world.mapped, extentOf( world.searched, Box() ) );
  input.tolerance = tolerance;
  input.tolerances = world.parameters.tolerances;
  input.chance = result.card.hitRate.chance;
  for ( const CurvePoint &point : result.card.curve )
    input.chances.push_back( point.chance );
  input.tasksBeyond = chanceRate.tasksBeyond();
  input.shifts = world.parameters.shifts;
  input.seed = static_cast<std::uint64_t>( world.parameters.seed );
  input.threads = threadCount( world.parameters.threads );
  return input;
}

void addBand( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters )
{
  ToleranceHits hits( clusters.count(), world.parameters.tolerances );
  for ( std::size_t index = 0; index < result.finds.size(); ++index )
  {
    const ScoredFind &find = result.finds[index];
    if ( isScored( find.findClass ) && find.distance )
      hits.addFind( clusters.of( index ), *find.distance );
  }
  hits.finish();
  // Not the bootstrap: it has no width where no cluster or every cluster is hit, and is too narrow for few clusters.
  const RateBand band = clusteredBand( hits );
  result.card.curveReason = band.reason;
  for ( std::size_t index = 0; index < band.points.size() && index < result.card.curve.size(); ++index )
  {
    result.card.curve[index].hitLow = band.points[index].low;
    result.card.curve[index].hitHigh = band.points[index].high;
  }
}

} // namespace

FindClusters::FindClusters( const std::vector<ScoredFind> &finds ) : mFinds( finds ), mOf( finds.size(), 0 )
{
  std::vector<std::string> names;
  std::vector<std::size_t> positions;
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    if ( !isScored( finds[index].findClass ) )
      continue;
    names.push_back( finds[index].cluster );
    positions.push_back( index );
  }
  const ClusterNumbers numbers = numberClusters( names );
  mCount = numbers.names.size();
  for ( std::size_t position = 0; position < positions.size(); ++position )
    mOf[positions[position]] = numbers.of[position];
}

std::vector<ClusterShare> FindClusters::shares( const std::vector<std::size_t> &members ) const
{
  std::vector<std::pair<std::size_t, bool>> hits; // Cluster, and whether the find is a hit.
  hits.reserve( members.size() );
  for ( const std::size_t index : members )
  {
    if ( isScored( mFinds[index].findClass ) )
      hits.emplace_back( mOf[index], mFinds[index].findClass != FindClass::Unmapped );
  }
  std::sort( hits.begin(), hits.end() );
  std::vector<ClusterShare> clusters;
  for ( std::size_t index = 0; index < hits.size(); ++index )
  {
    if ( index == 0 || hits[index].first != hits[index - 1].first )
      clusters.emplace_back();
    clusters.back().whole += 1;
    clusters.back().part += hits[index].second ? 1 : 0;
  }
  return clusters;
}

bool addInterval( HitRate &rate, const std::vector<ClusterShare> &clusters )
{
  if ( !rate.value )
    return false;
  const ClusteredInterval interval = clusteredInterval( clusters );
  rate.effectiveN = interval.effectiveN;
  rate.intervalReason = interval.reason;
  if ( !interval.interval )
    return false;
  rate.low = interval.interval->low;
  rate.high = interval.interval->high;
  return interval.isWarned;
}

std::int64_t addInterval( Confirmation &confirmation, const MinefieldMap &map, const ScoreResult &result,
                          const std::vector<OptionalText> &tasks, const std::vector<std::size_t> &records,
                          RecordScope scope )
{
  const bool hasTasks = std::any_of( tasks.begin(), tasks.end(), []( const OptionalText &task ) { return task; } );
  const bool byGroup = !hasTasks && map.hasGroups && scope == RecordScope::Map;
  const auto clusterOf = [&]( std::size_t record ) -> std::pair<OptionalText, std::size_t>
  {
    if ( byGroup )
      return { map.records[record].group, 0 };
    if ( hasTasks && tasks[record] )
      return { tasks[record], 0 };
    return { std::nullopt, record + 1 }; // By itself.
  };
  std::map<std::pair<OptionalText, std::size_t>, ClusterShare> shares;
  for ( const std::size_t record : records )
  {
    const std::optional<Verdict> &verdict = result.records[record].verdict;
    if ( verdict != Verdict::Confirmed && verdict != Verdict::Unconfirmed )
      continue;
    ClusterShare &share = shares[clusterOf( record )];
    share.whole += 1;
    share.part += verdict == Verdict::Confirmed ? 1 : 0;
  }
  if ( shares.empty() )
    return 0;
  std::vector<ClusterShare> clusters;
  for ( const auto &entry : shares )
    clusters.push_back( entry.second );
  const ClusteredInterval interval = clusteredInterval( clusters );
  confirmation.intervalReason = interval.reason;
  if ( !interval.interval )
    return 0;
  confirmation.low = interval.interval->low;
  confirmation.high = interval.interval->high;
  return interval.isWarned ? static_cast<std::int64_t>( interval.clusters ) : 0;
}

OptionalNumber densityRatio( const HitRate &rate )
{
  const std::int64_t misses = rate.finds - rate.hits;
  if ( !rate.chance || rate.hits == 0 || misses == 0 || !( *rate.chance > 0 ) || !( *rate.chance < 1 ) )
    return std::nullopt;
  return ( static_cast<double>( rate.hits ) / *rate.chance ) / ( static_cast<double>( misses ) / ( 1 - *rate.chance ) );
}

void addSignificance( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters,
                      const ChanceRate &chanceRate )
{
  Scorecard &card = result.card;
  addBand( world, result, clusters );
  if ( !card.hitRate.value || !card.hitRate.chance )
    return;
  constexpr double FROM_PERCENT = 80;
  const ShiftTestResult test =
    shiftTest( shiftInput( world, result, clusters, chanceRate ), world.progress, FROM_PERCENT );
  card.hitRate.pValue = test.all.pValue;
  card.hitRate.pReason = test.all.reason;
  std::vector<std::optional<double>> pValues;
  for ( std::size_t group = 0; group < card.groups.size(); ++group )
  {
    card.groups[group].hitRate.pValue = test.groups[group].pValue;
    card.groups[group].hitRate.pReason = test.groups[group].reason;
    pValues.push_back( test.groups[group].pValue );
  }
  const std::vector<std::optional<double>> adjusted = benjaminiHochberg( pValues );
  for ( std::size_t group = 0; group < card.groups.size(); ++group )
    card.groups[group].hitRate.pAdjusted = adjusted[group];
  card.chanceReason = test.envelopeReason;
  for ( std::size_t index = 0; index < test.envelope.size() && index < card.curve.size(); ++index )
  {
    card.curve[index].chanceLow = test.envelope[index].low;
    card.curve[index].chanceHigh = test.envelope[index].high;
  }
}

void addAdjustedRate( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters,
                      ChanceRate &chanceRate )
{
  std::vector<std::size_t> all( result.finds.size() );
  std::iota( all.begin(), all.end(), 0 );
  SearchCoverage coverage;
  coverage.area = result.card.ground.area;
  coverage.searched = result.card.ground.searched;
  coverage.hasTasks = world.evidence.searched.hasTasks;
  if ( coverage.area && coverage.searched && coverage.hasTasks )
  {
    coverage.mapped = chanceRate.groundWithin( world.parameters.tolerance ).value_or( 0 );
    coverage.mappedSearched = result.card.hitRate.chance.value_or( 0 ) * *coverage.searched;
    coverage.tasksBeyond = chanceRate.tasksBeyond();
  }
  const AdjustedRate rate = adjustedRate( clusters.shares( all ), coverage );
  AdjustedHitRate &adjusted = result.card.adjusted;
  adjusted.value = rate.value;
  if ( rate.interval )
  {
    adjusted.low = rate.interval->low;
    adjusted.high = rate.interval->high;
  }
  adjusted.searchedInside = rate.searchedInside;
  adjusted.searchedOutside = rate.searchedOutside;
  adjusted.reason = rate.reason;
  adjusted.intervalReason = rate.intervalReason;
}

} // namespace minemap
