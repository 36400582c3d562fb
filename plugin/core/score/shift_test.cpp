// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/shift_test.h"

#include "core/score/clustered_interval.h"
#include "core/score/random_shifts.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace minemap
{

namespace
{

constexpr double PERCENT_FOR_RASTER = 0.2; // Share of the progress.

//! Finds and hits of a cluster.
using ClusterCounts = std::pair<std::int64_t, std::int64_t>;

//! Of clusters with finds, in an order that does not depend on how they are numbered.
std::vector<ClusterCounts> countClusters( const std::vector<ShiftFind> &finds )
{
  int largest = -1;
  for ( const ShiftFind &find : finds )
    largest = std::max( largest, find.cluster );
  std::vector<ClusterCounts> counts( static_cast<std::size_t>( largest + 1 ) );
  for ( const ShiftFind &find : finds )
  {
    if ( find.cluster < 0 )
      continue;
    ++counts[static_cast<std::size_t>( find.cluster )].first;
    counts[static_cast<std::size_t>( find.cluster )].second += find.isHit ? 1 : 0;
  }
  counts.erase( std::remove( counts.begin(), counts.end(), ClusterCounts( 0, 0 ) ), counts.end() );
  std::sort( counts.begin(), counts.end() );
  return counts;
}

std::vector<double> differencesOf( const std::vector<ClusterCounts> &clusters, double chance )
{
  std::vector<double> differences;
  differences.reserve( clusters.size() );
  for ( const auto &[finds, hits] : clusters )
    differences.push_back( static_cast<double>( hits ) - chance * static_cast<double>( finds ) );
  return differences;
}

//! The variance of the mean of the differences if the map is worthless (doc comment of clusterPValue()).
double varianceByChance( const std::vector<ClusterCounts> &clusters, double chance )
{
  std::vector<ClusterShare> shares;
  double all = 0;
  for ( const auto &[finds, hits] : clusters )
  {
    shares.push_back( { static_cast<double>( hits ), static_cast<double>( finds ) } );
    all += static_cast<double>( finds );
  }
  const double perCluster = all / static_cast<double>( clusters.size() );
  return chance * ( 1 - chance ) * perCluster * perCluster / guardedEffectiveN( shares ).value_or( 1 );
}

double oneSidedTTest( const std::vector<double> &differences, double leastVariance )
{
  const auto count = static_cast<double>( differences.size() );
  double mean = 0;
  for ( const double difference : differences )
    mean += difference / count;
  double squares = 0;
  for ( const double difference : differences )
    squares += ( difference - mean ) * ( difference - mean );
  const double variance = std::max( squares / ( count - 1 ) / count, leastVariance );
  if ( !( variance > 0 ) ) // A chance rate of 0 or 1, and all clusters alike.
    return mean > 0 ? 0 : 1;
  const boost::math::students_t distribution( count - 1 );
  return boost::math::cdf( boost::math::complement( distribution, mean / std::sqrt( variance ) ) );
}

//! Why skill cannot be judged, null when it can.
const char *reasonNotToJudge( const std::vector<ShiftFind> &finds, std::optional<double> chance,
                              std::size_t tasksBeyond )
{
  if ( finds.empty() )
    return shift_reasons::NO_FINDS;
  if ( !chance )
    return shift_reasons::NO_CHANCE;
  if ( *chance < SMALLEST_CHANCE_TO_JUDGE )
    return shift_reasons::NEARLY_UNMAPPED;
  if ( *chance > LARGEST_CHANCE_TO_JUDGE )
    return shift_reasons::NEARLY_MAPPED;
  if ( tasksBeyond < FEWEST_TASKS_TO_JUDGE )
    return shift_reasons::FEW_TASKS;
  return nullptr;
}

Significance clusterSignificance( const std::vector<ShiftFind> &finds, std::optional<double> chance,
                                  std::size_t tasksBeyond )
{
  Significance result;
  result.reason = reasonNotToJudge( finds, chance, tasksBeyond );
  if ( chance )
    result.clusterPValue = clusterPValue( finds, *chance );
  if ( result.reason == nullptr && countClusters( finds ).size() < FEWEST_CLUSTERS_TO_JUDGE )
    result.reason = shift_reasons::FEW_CLUSTERS;
  return result;
}

void addShiftPValue( Significance &significance, std::optional<double> shiftPValue )
{
  significance.shiftPValue = shiftPValue;
  if ( significance.reason != nullptr )
    return;
  if ( shiftPValue )
    significance.pValue = std::max( *shiftPValue, *significance.clusterPValue );
  else
    significance.reason = shift_reasons::FEW_SHIFTS;
}

std::vector<Significance> clusterSignificances( const ShiftTestInput &input )
{
  std::vector<std::vector<ShiftFind>> finds( input.groups.size() );
  for ( const ShiftFind &find : input.finds )
  {
    if ( find.group >= 0 && static_cast<std::size_t>( find.group ) < finds.size() )
      finds[static_cast<std::size_t>( find.group )].push_back( find );
  }
  std::vector<Significance> result;
  for ( std::size_t group = 0; group < finds.size(); ++group )
    result.push_back(
      clusterSignificance( finds[group], input.groups[group].chance, input.groups[group].tasksBeyond ) );
  return result;
}

//! The curve's tolerances and T, ascending, thinned to what the raster can hold.
std::vector<double> rasterTolerances( const ShiftTestInput &input )
{
  std::vector<double> all = input.tolerances;
  std::sort( all.begin(), all.end() );
  all.erase( std::unique( all.begin(), all.end() ), all.end() );
  const std::size_t stride = all.size() < 2 ? 1 : ( all.size() - 1 ) / ( DistanceRaster::MOST_TOLERANCES - 2 ) + 1;
  std::vector<double> kept = { input.tolerance };
  for ( std::size_t index = 0; index < all.size(); index += stride )
    kept.push_back( all[index] );
  if ( !all.empty() )
    kept.push_back( all.back() );
  std::sort( kept.begin(), kept.end() );
  kept.erase( std::unique( kept.begin(), kept.end() ), kept.end() );
  return kept;
}

//! The 2.5 % and 97.5 % order statistics of z_b(d) at one of the raster's tolerances.
std::optional<std::pair<double, double>> scoreRange( const RandomShifts &shifts, std::size_t tolerance, double chance )
{
  constexpr std::size_t FEWEST = 39;
  constexpr double TAIL = 0.025;
  const double least = std::min( { SMALLEST_CHANCE_TO_JUDGE, chance / 2, ( 1 - chance ) / 2 } );
  const std::vector<double> scores = shifts.scoresAt( tolerance, least );
  if ( scores.size() < FEWEST )
    return std::nullopt;
  const auto rank = static_cast<std::size_t>( std::floor( TAIL * ( static_cast<double>( scores.size() ) + 1 ) ) );
  return std::pair( scores[rank - 1], scores[scores.size() - rank] );
}

ChanceBand bandAt( const RandomShifts &shifts, const std::vector<double> &tolerances, double tolerance,
                   std::optional<double> chance )
{
  if ( !chance )
    return {};
  if ( *chance <= 0 || *chance >= 1 )
    return { *chance, *chance };
  const auto upper = std::lower_bound( tolerances.begin(), tolerances.end(), tolerance );
  const auto above = static_cast<std::size_t>( upper - tolerances.begin() );
  std::optional<std::pair<double, double>> range = scoreRange( shifts, above, *chance );
  if ( range && tolerances[above] > tolerance ) // One the raster does not hold: between its neighbours.
  {
    const std::optional<std::pair<double, double>> below = scoreRange( shifts, above - 1, *chance );
    if ( !below )
      return {};
    const double share = ( tolerance - tolerances[above - 1] ) / ( tolerances[above] - tolerances[above - 1] );
    range->first = below->first + share * ( range->first - below->first );
    range->second = below->second + share * ( range->second - below->second );
  }
  if ( !range )
    return {};
  const double unit = std::sqrt( *chance * ( 1 - *chance ) );
  return { std::clamp( *chance + range->first * unit, 0.0, 1.0 ),
           std::clamp( *chance + range->second * unit, 0.0, 1.0 ) };
}

void addEnvelope( const ShiftTestInput &input, const RandomShifts &shifts, const std::vector<double> &tolerances,
                  ShiftTestResult &result )
{
  bool isAnyDefined = false;
  for ( std::size_t index = 0; index < input.tolerances.size() && index < input.chances.size(); ++index )
  {
    result.envelope[index] = bandAt( shifts, tolerances, input.tolerances[index], input.chances[index] );
    isAnyDefined = isAnyDefined || result.envelope[index].low;
  }
  result.envelopeReason = isAnyDefined ? nullptr : shift_reasons::FEW_SHIFTS;
}

} // namespace

std::optional<double> clusterPValue( const std::vector<ShiftFind> &finds, double chance )
{
  const std::vector<ClusterCounts> clusters = countClusters( finds );
  if ( clusters.size() < 2 )
    return std::nullopt;
  const double pValue = oneSidedTTest( differencesOf( clusters, chance ), varianceByChance( clusters, chance ) );
  const bool isAllHit =
    std::all_of( clusters.begin(), clusters.end(), []( const ClusterCounts &one ) { return one.first == one.second; } );
  return isAllHit ? std::max( pValue, std::pow( chance, static_cast<double>( clusters.size() ) ) ) : pValue;
}

ShiftTestResult shiftTest( const ShiftTestInput &input, Progress &progress, double from, double to )
{
  ShiftTestResult result;
  result.envelope.resize( input.tolerances.size() );
  result.all = clusterSignificance( input.finds, input.chance, input.tasksBeyond );
  result.groups = clusterSignificances( input );
  const bool hasShifts = input.shifts > 0;
  if ( !hasShifts || input.finds.empty() || input.ground.empty() || !input.chance || input.torus.isEmpty() )
  {
    result.envelopeReason = !hasShifts            ? shift_reasons::NO_SHIFTS
                            : input.finds.empty() ? shift_reasons::NO_FINDS
                                                  : shift_reasons::NO_CHANCE;
    const auto explain = [&result, hasShifts]( Significance &one )
    { one.reason = one.reason == nullptr || !hasShifts ? result.envelopeReason : one.reason; };
    explain( result.all );
    std::for_each( result.groups.begin(), result.groups.end(), explain );
    return result;
  }
  const std::vector<double> tolerances = rasterTolerances( input );
  const double between = from + ( to - from ) * PERCENT_FOR_RASTER;
  const DistanceRaster raster( input.map, input.torus, tolerances, input.tolerance, input.threads, progress, from,
                               between );
  const bool chanceCanBeJudged = *input.chance >= SMALLEST_CHANCE_TO_JUDGE && *input.chance <= LARGEST_CHANCE_TO_JUDGE;
  RandomShifts shifts( input, raster, tolerances, chanceCanBeJudged );
  shifts.run( progress, between, to );
  addShiftPValue( result.all, chanceCanBeJudged ? shifts.pValue() : std::nullopt );
  for ( std::size_t group = 0; group < result.groups.size(); ++group )
    addShiftPValue( result.groups[group], shifts.groupPValue( group ) );
  addEnvelope( input, shifts, tolerances, result );
  result.score = shifts.score();
  result.usableShifts = shifts.usableShifts();
  result.redrawnShifts = shifts.redrawnShifts();
  result.cell = raster.cell();
  return result;
}

} // namespace minemap
