// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/metre_curves.h"

#include "core/parallel.h"
#include "core/score/metre_chance.h"
#include "core/score/rate_band.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace minemap
{

namespace
{

constexpr double NEARLY_DONE = 100; // Percent: the last of the score.
constexpr std::size_t METRES = static_cast<std::size_t>( LAST_METRE ) + 1;
constexpr std::size_t METRES_AT_ONCE = 32; // A count for each of them and each cluster is held.
constexpr std::size_t PARTS = ( METRES + METRES_AT_ONCE - 1 ) / METRES_AT_ONCE;

//! The scored finds of one curve.
struct CurveFinds
{
    std::vector<std::pair<std::size_t, double>> finds; //!< Cluster and distance.
    std::size_t clusters = 0;

    //! Numbers the clusters from 0, in their order.
    void finish()
    {
      std::sort( finds.begin(), finds.end() );
      std::size_t last = 0;
      for ( std::size_t index = 0; index < finds.size(); ++index )
      {
        const std::size_t cluster = finds[index].first;
        clusters += index == 0 || cluster != last ? 1 : 0;
        last = cluster;
        finds[index].first = clusters - 1;
      }
    }
};

//! Number of the curve of each group.
using CurveNumbers = std::map<OptionalText, std::size_t, GroupOrder>;

CurveNumbers numberCurves( const Scorecard &card )
{
  CurveNumbers numbers;
  if ( card.groups.size() > MOST_GROUP_CURVES )
    return numbers;
  for ( const GroupScore &group : card.groups )
    numbers.emplace( group.name, numbers.size() + 1 );
  return numbers;
}

std::vector<CurveFinds> findsOfCurves( const ScoreResult &result, const FindClusters &clusters,
                                       const CurveNumbers &numbers )
{
  std::vector<CurveFinds> curves( numbers.size() + 1 );
  for ( std::size_t index = 0; index < result.finds.size(); ++index )
  {
    const ScoredFind &find = result.finds[index];
    if ( !isScored( find.findClass ) )
      continue;
    // A map without geometry is beyond every tolerance.
    const std::pair<std::size_t, double> next( clusters.of( index ),
                                               find.distance.value_or( std::numeric_limits<double>::infinity() ) );
    curves[0].finds.push_back( next );
    const auto number = find.hasGroup ? numbers.find( find.group ) : numbers.end();
    if ( number != numbers.end() )
      curves[number->second].finds.push_back( next );
  }
  for ( CurveFinds &curve : curves )
    curve.finish();
  return curves;
}

//! Hits, hit rate and interval of \a curve from metre \a begin to before \a end.
void addHits( const CurveFinds &finds, std::size_t begin, std::size_t end, MetreCurve &curve )
{
  std::vector<double> metres( end - begin );
  std::iota( metres.begin(), metres.end(), static_cast<double>( begin ) );
  ToleranceHits hits( finds.clusters, metres );
  for ( const auto &[cluster, distance] : finds.finds )
    hits.addFind( cluster, distance );
  hits.finish();
  const RateBand band = clusteredBand( hits );
  for ( std::size_t metre = begin; metre < end; ++metre )
  {
    MetrePoint &point = curve.points[metre];
    for ( std::size_t cluster = 0; cluster < finds.clusters; ++cluster )
      point.hits += hits.hits( cluster, metre - begin );
    if ( curve.finds > 0 )
      point.hit = static_cast<double>( point.hits ) / static_cast<double>( curve.finds );
    if ( band.points.empty() )
      continue;
    point.hitLow = band.points[metre - begin].low;
    point.hitHigh = band.points[metre - begin].high;
  }
}

//! The curve's number of each record's group; 0 without one.
std::vector<std::size_t> curvesOfRecords( const ScoringWorld &world, const CurveNumbers &numbers )
{
  std::vector<std::size_t> curves;
  for ( const Record &record : world.map.records )
  {
    const auto number = numbers.find( record.group );
    curves.push_back( number == numbers.end() ? 0 : number->second );
  }
  return curves;
}

//! How much of the ground nearest to each group lies within each metre of the map.
void addGroupChances( const ScoringWorld &world, const CurveNumbers &numbers, const ChanceRate &chanceRate,
                      std::vector<MetreCurve> &curves )
{
  const std::vector<std::size_t> curveOf = curvesOfRecords( world, numbers );
  std::vector<SampledMetres> samples( curves.size() );
  for ( const ChanceRate::SamplePlace &place : chanceRate.sample() )
  {
    if ( place.record >= 0 )
      samples[curveOf[static_cast<std::size_t>( place.record )]].add( place.distance );
  }
  for ( std::size_t curve = 1; curve < curves.size(); ++curve )
  {
    if ( samples[curve].places() == 0 )
      continue;
    const std::vector<double> shares = samples[curve].shares();
    for ( std::size_t metre = 0; metre < METRES; ++metre )
      curves[curve].points[metre].chance = shares[metre];
  }
}

} // namespace

void addMetreCurves( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters,
                     const ChanceRate &chanceRate )
{
  const CurveNumbers numbers = numberCurves( result.card );
  const std::vector<CurveFinds> finds = findsOfCurves( result, clusters, numbers );
  std::vector<MetreCurve> curves( finds.size() );
  for ( std::size_t curve = 0; curve < curves.size(); ++curve )
  {
    curves[curve].finds = static_cast<std::int64_t>( finds[curve].finds.size() );
    curves[curve].points.resize( METRES );
  }
  doInParts( curves.size() * PARTS, threadCount( world.parameters.threads ), world.progress, NEARLY_DONE, NEARLY_DONE,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               const std::size_t curve = part / PARTS;
               const std::size_t begin = part % PARTS * METRES_AT_ONCE;
               addHits( finds[curve], begin, std::min( METRES, begin + METRES_AT_ONCE ), curves[curve] );
             } );
  addMapChance( result.card, chanceRate.sample(), curves[0] );
  addGroupChances( world, numbers, chanceRate, curves );
  result.metres = std::move( curves );
}

} // namespace minemap
