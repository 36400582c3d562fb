// SPDX-License-Identifier: GPL-2.0-or-later
// How often the 95 % intervals of a clustered rate hold the truth, each cell printed. As a test: 1 1000 2.
//
//   interval_coverage [seed [runs [resampled runs]]]
//
// Worlds: beta-binomial clusters with intra-cluster correlation 0.3 and 30 finds on average, of similar sizes (uniform,
// 15 to 45), very unequal ones (lognormal, standard deviation of the logarithm 1.2), or five of 200 finds and sixty of
// five. Only runs whose clusters allow an interval count for it; how many do is printed.
#include "../core/clustered_finds.h"
#include "core/counter_random.h"
#include "core/progress.h"
#include "core/score/cluster_bootstrap.h"
#include "core/score/clustered_interval.h"

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace minemap;
using minemap_test::ClusterSizes;

namespace
{

struct Cell
{
    double given = 0;                                                              //!< Share of runs with an interval.
    double clustered = 0, linearised = 0, naive = 0, percentile = 0, expanded = 0; //!< Covered, as shares.
    double width = 0, linearisedWidth = 0;                                         //!< Means.
    double noneOrAll = 0;                                                          //!< Share of runs with H of 0 or 1.
};

bool holds( const Interval &interval, double value )
{
  return interval.low <= value && value <= interval.high;
}

std::optional<double> rateOf( const double *sums )
{
  return sums[0] / sums[1];
}

constexpr double CORRELATION = 0.3;

//! Clusters that hit with the given rate.
using World = std::function<std::vector<ClusterShare>( CounterRandom &random, double rate )>;

World worldOf( std::size_t clusters, ClusterSizes sizes )
{
  constexpr double MEAN_SIZE = 30;
  return [clusters, sizes]( CounterRandom &random, double rate )
  { return minemap_test::betaBinomialClusters( random, clusters, rate, CORRELATION, MEAN_SIZE, sizes ); };
}

Cell measure( std::uint64_t seed, std::uint64_t cellNumber, std::size_t clusters, double rate, const World &world,
              int runs, int resampledRuns )
{
  const double quantile = studentQuantile( static_cast<double>( clusters ) - 1, 0.025 );
  Cell cell;
  for ( int run = 0; run < runs; ++run )
  {
    CounterRandom random( seed, cellNumber << 32U | static_cast<std::uint64_t>( run ) );
    const std::vector<ClusterShare> shares = world( random, rate );
    ClusterRows rows( 2 );
    double part = 0;
    double whole = 0;
    for ( const ClusterShare &share : shares )
    {
      part += share.part;
      whole += share.whole;
      rows.add( { share.part, share.whole } );
    }
    const ClusteredInterval clustered = clusteredInterval( shares );
    const Interval linearised = wilsonWithQuantile( part / whole, *linearisedEffectiveN( shares ), quantile );
    if ( clustered.interval )
    {
      cell.given += 1.0 / runs;
      cell.clustered += holds( *clustered.interval, rate ) ? 1.0 / runs : 0;
      cell.width += ( clustered.interval->high - clustered.interval->low ) / runs;
    }
    cell.linearised += holds( linearised, rate ) ? 1.0 / runs : 0;
    cell.naive += holds( *wilsonInterval( part, whole ), rate ) ? 1.0 / runs : 0;
    cell.linearisedWidth += ( linearised.high - linearised.low ) / runs;
    cell.noneOrAll += part <= 0 || part >= whole ? 1.0 / runs : 0;
    if ( run >= resampledRuns )
      continue;
    BootstrapSettings settings;
    settings.resamples = 999;
    settings.seed = seed + static_cast<std::uint64_t>( run );
    Progress progress;
    for ( const bool isExpanded : { false, true } )
    {
      settings.isExpanded = isExpanded;
      const Interval interval = *bootstrapInterval( rows, rateOf, settings, progress );
      ( isExpanded ? cell.expanded : cell.percentile ) += holds( interval, rate ) ? 1.0 / resampledRuns : 0;
    }
  }
  if ( cell.given > 0 )
  {
    cell.clustered /= cell.given;
    cell.width /= cell.given;
  }
  return cell;
}

} // namespace

int main( int count, char **arguments )
{
  const auto number = [&]( int place, int standard )
  { return count > place ? std::atoi( arguments[place] ) : standard; };
  const auto seed = static_cast<std::uint64_t>( number( 1, 1 ) );
  const int runs = number( 2, 4000 );
  const int resampledRuns = std::min( runs, number( 3, 1000 ) );
  constexpr double WORST_ALLOWED = 0.92;
  bool isBad = false;
  std::printf(
    "Coverage of 95 %% intervals, intra-cluster correlation 0.3, seed %d, %d runs a cell (bootstrap %d, B = 999)\n",
    number( 1, 1 ), runs, resampledRuns );
  std::uint64_t cellNumber = 0;
  const auto printRows = [&]( std::size_t clusters, const World &world )
  {
    for ( const double rate : { 0.02, 0.1, 0.4, 0.9 } )
    {
      const Cell cell = measure( seed, ++cellNumber, clusters, rate, world, runs, resampledRuns );
      const bool isCellBad = cell.given > 0 && cell.clustered < WORST_ALLOWED;
      isBad = isBad || isCellBad;
      std::printf( "%3zu  %.2f   %.2f   %.3f%c     %.3f     %.3f     %.3f      %.3f    %.3f  (%.3f)       %.3f\n",
                   clusters, rate, cell.given, cell.clustered, isCellBad ? '!' : ' ', cell.linearised, cell.naive,
                   cell.percentile, cell.expanded, cell.width, cell.linearisedWidth, cell.noneOrAll );
      std::fflush( stdout );
    }
  };
  const auto printHead = []( const char *name )
  {
    std::printf( "\n%s\n  G    p   given  clustered  linearised  naive  percentile  expanded   width (linearised)  "
                 "H=0|1\n",
                 name );
  };
  printHead( "Similar clusters" );
  for ( const std::size_t clusters : { 8, 20, 40 } )
    printRows( clusters, worldOf( clusters, ClusterSizes::Similar ) );
  printHead( "Very unequal clusters" );
  for ( const std::size_t clusters : { 20, 40, 80 } )
    printRows( clusters, worldOf( clusters, ClusterSizes::Unequal ) );
  printHead( "Five clusters of 200 finds and sixty of five" );
  const std::vector<double> fewLarge = minemap_test::fewLargeClusters();
  printRows( fewLarge.size(), [&fewLarge]( CounterRandom &random, double rate )
             { return minemap_test::betaBinomialClusters( random, fewLarge, rate, CORRELATION ); } );
  std::printf( "\ngiven: share of runs whose clusters count as at least 5, so that the product gives an interval.\n"
               "clustered: Wilson with guarded effective n (the product), of these runs. linearised: without the "
               "guards, t of G - 1 degrees.\n"
               "naive: Wilson with all finds. percentile, expanded: bootstrap over clusters.\n"
               "! clustered below %.2f.\n",
               WORST_ALLOWED );
  return isBad ? 1 : 0;
}
