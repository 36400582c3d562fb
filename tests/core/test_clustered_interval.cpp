// SPDX-License-Identifier: GPL-2.0-or-later
// Intervals of clustered rates: published values, closed forms, and worlds whose truth is known.
#include "clustered_finds.h"
#include "core/score/clustered_interval.h"

#include <QtTest>

#include <cmath>
#include <cstring>

using namespace minemap;
using minemap_test::betaBinomialClusters;
using minemap_test::ClusterSizes;

class TestClusteredInterval : public QObject
{
    Q_OBJECT

  private slots:

    // R 3.6.2 prop.test without correction, by way of SciPy's tests (methods.md 3.4): 3 of 10 at 95 % and 99 %.
    void wilsonAgreesWithR()
    {
      const Interval at95 = wilsonWithQuantile( 0.3, 10, 1.9599639845400545 );
      const Interval at99 = wilsonWithQuantile( 0.3, 10, 2.5758293035489004 );
      QVERIFY( isNear( at95.low, 0.1077913, 1e-7 ) && isNear( at95.high, 0.6032219, 1e-7 ) );
      QVERIFY( isNear( at99.low, 0.07956632, 1e-7 ) && isNear( at99.high, 0.6799753, 1e-7 ) );
    }

    // Tables of Student's t.
    void studentQuantileAgreesWithTables()
    {
      QVERIFY( isNear( studentQuantile( 1, 0.025 ), 12.7062, 1e-4 ) );
      QVERIFY( isNear( studentQuantile( 7, 0.025 ), 2.364624, 1e-6 ) );
      QVERIFY( isNear( studentQuantile( 19, 0.025 ), 2.093024, 1e-6 ) );
      QVERIFY( isNear( studentQuantile( 39, 0.025 ), 2.022691, 1e-6 ) );
    }

    // methods.md 1.7: 40 clusters of 50, intra-cluster correlation 0.3: Deff 15.7, effective n 127, "25 %" is 18 to 33.
    void workedExample()
    {
      // Residuals of ± c in every cluster give Deff = G c² / ((G − 1) n p (1 − p)) · G.
      const double c = std::sqrt( 15.7 * 2000 * 0.25 * 0.75 * 39 / 1600 );
      std::vector<ClusterShare> clusters;
      for ( int cluster = 0; cluster < 40; ++cluster )
        clusters.push_back( { 12.5 + ( cluster % 2 == 0 ? c : -c ), 50 } );
      const ClusteredInterval result = clusteredInterval( clusters );
      QVERIFY( result.interval && result.reason == nullptr && !result.isWarned );
      QVERIFY( isNear( *result.value, 0.25, 1e-12 ) );
      QVERIFY( isNear( *result.effectiveN, 2000 / 15.7, 0.5 ) );
      QVERIFY( isNear( *linearisedEffectiveN( clusters ), 2000 / 15.7, 1e-9 ) );
      QVERIFY( isNear( result.interval->low, 0.18, 0.005 ) && isNear( result.interval->high, 0.33, 0.005 ) );
    }

    // Clusters that are hit or missed as a whole tell as much as G − 1 finds; clusters of one find as n − 1.
    void effectiveNumberInClosedForm()
    {
      std::vector<ClusterShare> whole, single;
      for ( int cluster = 0; cluster < 100; ++cluster )
      {
        whole.push_back( { cluster < 40 ? 7.0 : 0.0, 7 } );
        single.push_back( { cluster < 40 ? 1.0 : 0.0, 1 } );
      }
      for ( const auto &clusters : { whole, single } )
      {
        QVERIFY( isNear( *linearisedEffectiveN( clusters ), 99, 1e-9 ) );
        QVERIFY( isNear( *guardedEffectiveN( clusters ), 99, 1e-4 ) );
      }
    }

    // More even than chance does not make more finds than there are.
    void effectiveNumberIsAtMostTheNumber()
    {
      const std::vector<ClusterShare> even( 30, ClusterShare{ 5, 10 } );
      QCOMPARE( *linearisedEffectiveN( even ), 300.0 );
      QVERIFY( isNear( *guardedEffectiveN( even ), 300, 0.02 ) );
    }

    // All or none: as many trials as clusters. Rate 0: from 0 to t²/(G + t²).
    void noneAndAll()
    {
      const double t = 2.364624;
      const ClusteredInterval none = clusteredInterval( std::vector<ClusterShare>( 8, ClusterShare{ 0, 12 } ) );
      const ClusteredInterval all = clusteredInterval( std::vector<ClusterShare>( 8, ClusterShare{ 12, 12 } ) );
      QCOMPARE( *none.effectiveN, 8.0 );
      QCOMPARE( *linearisedEffectiveN( std::vector<ClusterShare>( 8, ClusterShare{ 0, 12 } ) ), 8.0 );
      QCOMPARE( none.interval->low, 0.0 );
      QVERIFY( isNear( none.interval->high, t * t / ( 8 + t * t ), 1e-6 ) );
      QCOMPARE( all.interval->high, 1.0 );
      QVERIFY( isNear( all.interval->low, 8 / ( 8 + t * t ), 1e-6 ) );
      QVERIFY( none.isWarned );
    }

    // One hit more must not narrow the interval from that of 8 units to that of 400.
    void oneHitDoesNotEndAllDoubt()
    {
      std::vector<ClusterShare> clusters( 8, ClusterShare{ 0, 50 } );
      const double widthOfNone = width( clusteredInterval( clusters ) );
      clusters[0].part = 1;
      QVERIFY( *linearisedEffectiveN( clusters ) > 340 );
      QVERIFY( width( clusteredInterval( clusters ) ) > widthOfNone / 2 );
    }

    // A cluster that outweighs all others: what is known is about one cluster, though the linearisation says 110 finds.
    void oneHeavyClusterIsOneUnit()
    {
      std::vector<ClusterShare> clusters( 8, ClusterShare{ 0, 1 } );
      clusters[0] = { 1000, 1000 };
      QVERIFY( *linearisedEffectiveN( clusters ) > 100 );
      QVERIFY( *guardedEffectiveN( clusters ) < 2 );
      const ClusteredInterval result = clusteredInterval( clusters );
      QVERIFY( result.value && !result.interval );
      QVERIFY( std::strcmp( result.reason, TOO_UNEQUAL_CLUSTERS ) == 0 );
    }

    // Kish: 5 clusters of 200 and 60 of 5 count as 1300² ÷ 201,500 = 8.39; equal ones as their number.
    void unequalClustersCountAsFewer()
    {
      ClusterWeights weights;
      for ( int cluster = 0; cluster < 65; ++cluster )
        weights.add( cluster < 5 ? 200 : 5 );
      weights.add( 0 );
      QCOMPARE( weights.clusters(), std::size_t{ 65 } );
      QVERIFY( isNear( weights.effective(), 1690000.0 / 201500, 1e-12 ) );
      QVERIFY( reasonAgainstInterval( weights ) == nullptr && isRoughInterval( weights ) );
      weights.add( 1000 );
      QVERIFY( weights.effective() < 5 && std::strcmp( reasonAgainstInterval( weights ), TOO_UNEQUAL_CLUSTERS ) == 0 );
      ClusterWeights equal;
      for ( int cluster = 0; cluster < 20; ++cluster )
        equal.add( 0.1 );
      QVERIFY( isNear( equal.effective(), 20, 1e-9 ) && !isRoughInterval( equal ) );
      QCOMPARE( ClusterWeights().effective(), 0.0 );
    }

    // Five large clusters and many small ones. Counting the small ones for full gave a coverage of 0.82.
    void coverageWithFewLargeClusters()
    {
      constexpr int RUNS = 1000;
      for ( const double rate : { 0.1, 0.9 } )
      {
        int covered = 0;
        for ( int run = 0; run < RUNS; ++run )
        {
          CounterRandom random( 13, static_cast<std::uint64_t>( run ) );
          const auto shares = betaBinomialClusters( random, minemap_test::fewLargeClusters(), rate, 0.3 );
          covered += holds( *clusteredInterval( shares ).interval, rate ) ? 1 : 0;
        }
        qInfo( "rate %.1f: %d of %d", rate, covered, RUNS );
        QVERIFY( covered >= 0.94 * RUNS );
      }
    }

    void fewClusters()
    {
      const auto of = []( std::size_t count ) {
        return clusteredInterval( std::vector<ClusterShare>( count, ClusterShare{ 3, 10 } ) );
      };
      QVERIFY( !of( 0 ).value && std::strcmp( of( 0 ).reason, NO_UNITS_TO_JUDGE ) == 0 );
      QVERIFY( of( 7 ).value && !of( 7 ).interval && std::strcmp( of( 7 ).reason, TOO_FEW_CLUSTERS ) == 0 );
      QVERIFY( of( 8 ).interval && of( 8 ).isWarned );
      QVERIFY( of( 19 ).interval && of( 19 ).isWarned );
      QVERIFY( of( 20 ).interval && !of( 20 ).isWarned );
      std::vector<ClusterShare> withEmpty( 7, ClusterShare{ 3, 10 } );
      withEmpty.resize( 12 );
      QVERIFY( !clusteredInterval( withEmpty ).interval );
    }

    // Hits and misses exchanged mirror the interval; the order of clusters means nothing.
    void mirrorAndOrder()
    {
      CounterRandom random( 4, 0 );
      int intervals = 0;
      for ( int run = 0; run < 200; ++run )
      {
        std::vector<ClusterShare> clusters = betaBinomialClusters( random, 40, 0.2, 0.3, 20, ClusterSizes::Unequal );
        if ( !clusteredInterval( clusters ).interval )
          continue;
        ++intervals;
        const Interval interval = *clusteredInterval( clusters ).interval;
        QVERIFY( interval.low <= *clusteredInterval( clusters ).value );
        QVERIFY( interval.high >= *clusteredInterval( clusters ).value );
        std::reverse( clusters.begin(), clusters.end() );
        QVERIFY( isNear( clusteredInterval( clusters ).interval->low, interval.low, 1e-12 ) );
        for ( ClusterShare &cluster : clusters )
          cluster.part = cluster.whole - cluster.part;
        QVERIFY( isNear( clusteredInterval( clusters ).interval->low, 1 - interval.high, 1e-12 ) );
      }
      QVERIFY( intervals > 100 );
    }

    // The full table is tests/simulation/interval_coverage.cpp.
    void coverageWhereTheTruthIsKnown_data()
    {
      QTest::addColumn<int>( "clusters" );
      QTest::addColumn<double>( "rate" );
      QTest::addColumn<double>( "correlation" );
      QTest::newRow( "20 clusters, .4" ) << 20 << 0.4 << 0.3;
      QTest::newRow( "40 clusters, .1" ) << 40 << 0.1 << 0.3;
      QTest::newRow( "10 clusters, .02" ) << 10 << 0.02 << 0.3;
      QTest::newRow( "20 clusters, .3, uncorrelated" ) << 20 << 0.3 << 0.0;
    }

    void coverageWhereTheTruthIsKnown()
    {
      QFETCH( int, clusters );
      QFETCH( double, rate );
      QFETCH( double, correlation );
      constexpr int RUNS = 1000;
      int covered = 0;
      int coveredNaively = 0;
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 11, static_cast<std::uint64_t>( run ) );
        const auto shares = betaBinomialClusters( random, static_cast<std::size_t>( clusters ), rate, correlation, 30 );
        covered += holds( *clusteredInterval( shares ).interval, rate ) ? 1 : 0;
        double part = 0;
        double whole = 0;
        for ( const ClusterShare &share : shares )
        {
          part += share.part;
          whole += share.whole;
        }
        coveredNaively += holds( *wilsonInterval( part, whole ), rate ) ? 1 : 0;
      }
      qInfo( "clustered %d, naive %d of %d", covered, coveredNaively, RUNS );
      QVERIFY( covered >= 0.91 * RUNS );
      if ( correlation > 0 )
        QVERIFY( coveredNaively < 0.6 * RUNS ); // Or the worlds are not clustered and the test shows nothing.
    }

    void clustersAreNumberedByName()
    {
      const ClusterNumbers numbers = numberClusters( { "b", "a", "c", "a" } );
      QVERIFY( numbers.names == ( std::vector<std::string>{ "a", "b", "c" } ) );
      QVERIFY( numbers.of == ( std::vector<std::size_t>{ 1, 0, 2, 0 } ) );
      ClusterSum sum;
      sum.add( true, 3 );
      sum.add( false, 2 );
      QVERIFY( sum.hits == 1 && sum.finds == 2 && sum.minesHit == 3 && sum.mines == 5 );
    }

  private:
    static bool isNear( double value, double expected, double tolerance )
    {
      return std::abs( value - expected ) <= tolerance;
    }

    static bool holds( const Interval &interval, double value )
    {
      return interval.low <= value && value <= interval.high;
    }

    static double width( const ClusteredInterval &result ) { return result.interval->high - result.interval->low; }
};

QTEST_APPLESS_MAIN( TestClusteredInterval )
#include "test_clustered_interval.moc"
