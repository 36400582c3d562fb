// SPDX-License-Identifier: GPL-2.0-or-later
// Percentiles, random groups and undefined resamples of the bootstrap over clusters. Threads: test_rate_band.cpp.
#include "core/score/cluster_bootstrap.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace minemap;

class TestClusterBootstrap : public QObject
{
    Q_OBJECT

  private slots:

    // Of 999 values the 25th and the 975th leave 2.5 % on either side.
    void percentilesAreOrderStatistics()
    {
      std::vector<double> values( 999 );
      std::iota( values.begin(), values.end(), 1 );
      std::reverse( values.begin(), values.end() );
      const Interval interval = percentileInterval( values, 0.025 );
      QCOMPARE( interval.low, 25.0 );
      QCOMPARE( interval.high, 975.0 );
      std::vector<double> one{ 3 };
      QCOMPARE( percentileInterval( one, 0.025 ).high, 3.0 );
    }

    // Hesterberg 2015: the expanded percentile puts t and √(G/(G−1)) into the tail: 0.57 % for 8 clusters.
    void expandedTail()
    {
      const double quantile = 2.364624 * std::sqrt( 8.0 / 7 );
      QVERIFY( std::abs( bootstrapTail( 8, true ) - std::erfc( quantile / std::sqrt( 2 ) ) / 2 ) < 1e-7 );
      QCOMPARE( bootstrapTail( 8, false ), 0.025 );
      QVERIFY( std::abs( bootstrapTail( 100000, true ) - 0.025 ) < 1e-5 );
    }

    void randomGroupsAreEven()
    {
      const std::vector<std::size_t> groups = randomGroups( 20011, 2000, 1 );
      std::vector<int> sizes( 2000 );
      for ( const std::size_t group : groups )
        ++sizes.at( group );
      QCOMPARE( *std::min_element( sizes.begin(), sizes.end() ), 10 );
      QCOMPARE( *std::max_element( sizes.begin(), sizes.end() ), 11 );
      QVERIFY( groups != randomGroups( 20011, 2000, 2 ) );
      QCOMPARE( randomGroups( 3, 2000, 1 ), ( std::vector<std::size_t>{ 0, 1, 2 } ) );
    }

    // Clusters that come ordered, hits first, must not end up in groups that are all alike.
    void orderOfClustersDoesNotNarrowTheInterval()
    {
      constexpr int CLUSTERS = 20000;
      ClusterRows rows( 2 );
      for ( int cluster = 0; cluster < CLUSTERS; ++cluster )
        rows.add( { cluster < CLUSTERS / 2 ? 1.0 : 0.0, 1 } );
      BootstrapSettings settings;
      settings.resamples = 2000;
      Progress progress;
      const Interval interval = *bootstrapInterval( rows, ratioOfSums, settings, progress );
      const double expected = 2 * 1.96 * std::sqrt( 0.25 / CLUSTERS );
      QVERIFY( std::abs( ( interval.high - interval.low ) / expected - 1 ) < 0.1 );
      QVERIFY( interval.low < 0.5 && 0.5 < interval.high );
    }

    // A statistic that most resamples leave undefined has no interval.
    void undefinedResamples()
    {
      ClusterRows often( 2 );
      ClusterRows seldom( 2 );
      for ( int cluster = 0; cluster < 20; ++cluster )
      {
        often.add( { 0, cluster == 0 ? 1.0 : 0.0 } ); // (1 − 1/20)²⁰ = 36 % without.
        seldom.add( { 1, cluster < 5 ? 1.0 : 0.0 } ); // (3/4)²⁰ = 0.3 %.
      }
      BootstrapSettings settings;
      settings.resamples = 2000;
      Progress progress;
      QVERIFY( !bootstrapInterval( often, ratioOfSums, settings, progress ) );
      QVERIFY( bootstrapInterval( seldom, ratioOfSums, settings, progress ) );
    }

  private:
    static std::optional<double> ratioOfSums( const double *sums )
    {
      if ( sums[1] == 0 )
        return std::nullopt;
      return sums[0] / sums[1];
    }
};

QTEST_APPLESS_MAIN( TestClusterBootstrap )
#include "test_cluster_bootstrap.moc"
