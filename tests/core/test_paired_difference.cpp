// SPDX-License-Identifier: GPL-2.0-or-later
// Two maps against the same finds: published examples, closed forms, and worlds whose truth is known.
#include "clustered_finds.h"
#include "core/score/clustered_interval.h"
#include "core/score/paired_difference.h"

#include <QtTest>

#include <boost/math/distributions/binomial.hpp>

#include <cmath>
#include <cstdlib>
#include <cstring>

using namespace minemap;

namespace
{

//! A cluster in which B has \a difference hits more than A, of 100 finds.
PairedSum clusterWith( std::int64_t difference )
{
  PairedSum sum;
  sum.finds = 100;
  sum.onlyA = difference < 0 ? -difference : 0;
  sum.onlyB = difference > 0 ? difference : 0;
  sum.hitsA = sum.onlyA;
  sum.hitsB = sum.onlyB;
  return sum;
}

PairedDifference compare( const std::vector<std::int64_t> &differences, int resamples = 2000 )
{
  std::vector<PairedSum> clusters;
  for ( const std::int64_t difference : differences )
    clusters.push_back( clusterWith( difference ) );
  BootstrapSettings settings;
  settings.resamples = resamples;
  Progress progress;
  return pairedDifference( clusters, settings, progress );
}

/**
 * Clusters in which each find is hit by A with the cluster's rate, and by B likewise but for the share \a better of
 * misses that B turns into hits and the share \a worse of hits that it loses, both also varying between clusters.
 */
std::vector<PairedSum> pairedWorld( CounterRandom &random, std::size_t clusters, double better, double worse )
{
  std::vector<PairedSum> sums( clusters );
  for ( PairedSum &sum : sums )
  {
    const double a = minemap_test::gammaVariate( random, 1 );
    const double rate = a / ( a + minemap_test::gammaVariate( random, 1 ) ); // Uniform: mean ½, correlation ⅓.
    const double gain = 2 * better * random.uniform();
    const double loss = 2 * worse * random.uniform();
    const std::uint64_t finds = 10 + random.below( 20 );
    for ( std::uint64_t find = 0; find < finds; ++find )
    {
      const bool hitA = random.uniform() < rate;
      const bool hitB = hitA ? random.uniform() >= loss : random.uniform() < gain;
      sum.add( hitA, hitB );
    }
  }
  return sums;
}

} // namespace

class TestPairedDifference : public QObject
{
    Q_OBJECT

  private slots:

    // Darwin's 15 pairs of maize, in eighths of an inch. Fisher 1935 (The Design of Experiments, section 21): of the
    // 32768 choices of signs 863 have a sum of at least 314, so 1726 are as far from 0.
    void signFlipsAgreeWithFisher()
    {
      const PairedDifference result = compare( { 49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48 } );
      QCOMPARE( result.onlyB - result.onlyA, std::int64_t{ 314 } );
      QVERIFY( result.isExact );
      QCOMPARE( *result.pValue, 1726.0 / 32768 );
    }

    // Approval of a prime minister asked twice (Agresti 1990; R's mcnemar.test): 150 and 86 changed their mind.
    void mcNemarAgreesWithPublishedValues()
    {
      QVERIFY( std::abs( exactMcNemar( 150, 86 ) - 3.716e-05 ) < 5e-9 );
      QCOMPARE( exactMcNemar( 0, 0 ), 1.0 );
      QVERIFY( std::abs( exactMcNemar( 0, 6 ) - 2.0 / 64 ) < 1e-15 );
      QCOMPARE( exactMcNemar( 5, 5 ), 1.0 );
    }

    // The most one-sided outcome of K clusters: 2 of 2ᴷ.
    void oneSidedInClosedForm()
    {
      for ( const std::size_t clusters : { 6, 8, 16 } )
      {
        const PairedDifference result = compare( std::vector<std::int64_t>( clusters, 1 ) );
        QCOMPARE( *result.pValue, 2 / std::exp2( clusters ) );
        QVERIFY( std::abs( *result.value - 0.01 ) < 1e-15 );
      }
    }

    // Differences of ± 1 make it the sign test: 16 of 22 by random flips, against the binomial.
    void randomFlipsAgreeWithTheSignTest()
    {
      std::vector<std::int64_t> differences( 22, 1 );
      std::fill( differences.begin(), differences.begin() + 6, -1 );
      const PairedDifference result = compare( differences, 40000 );
      const boost::math::binomial coin( 22, 0.5 );
      const double expected = 2 * cdf( coin, 6 );
      QVERIFY( !result.isExact );
      QVERIFY( std::abs( *result.pValue - expected ) < 3.3 * std::sqrt( expected / 40000 ) );
      // The smallest p that draws can show is that of none.
      QVERIFY( std::abs( *compare( std::vector<std::int64_t>( 40, 3 ), 999 ).pValue - 0.001 ) < 1e-15 );
    }

    // Clusters that do not differ change nothing of p, and are not enumerated.
    void equalClustersDoNotChangeP()
    {
      std::vector<std::int64_t> differences{ 4, 3, -1, 5, 2, 2, -1, 6 };
      const double alone = *compare( differences ).pValue;
      differences.resize( 60, 0 );
      const PairedDifference result = compare( differences );
      QVERIFY( result.isExact );
      QCOMPARE( *result.pValue, alone );
      QCOMPARE( result.differing, std::size_t{ 8 } );
      QCOMPARE( result.clusters, std::size_t{ 60 } );
    }

    void exchangingTheMapsMirrors()
    {
      CounterRandom random( 1, 4 );
      const std::vector<PairedSum> clusters = pairedWorld( random, 12, 0.3, 0.1 );
      std::vector<PairedSum> mirrored;
      for ( const PairedSum &sum : clusters )
        mirrored.push_back( { sum.finds, sum.hitsB, sum.hitsA, sum.onlyB, sum.onlyA } );
      BootstrapSettings settings;
      settings.resamples = 999;
      Progress progress;
      const PairedDifference one = pairedDifference( clusters, settings, progress );
      const PairedDifference other = pairedDifference( mirrored, settings, progress );
      QCOMPARE( *one.value, -*other.value );
      QCOMPARE( *one.pValue, *other.pValue );
      QVERIFY( std::abs( one.interval->low + other.interval->high ) < 1e-15 );
      QVERIFY( std::abs( *one.rateB - *one.rateA - *one.value ) < 1e-15 );
      QVERIFY( one.interval->low <= *one.value && *one.value <= one.interval->high );
    }

    void threadsDoNotMatter()
    {
      CounterRandom random( 1, 5 );
      const std::vector<PairedSum> clusters = pairedWorld( random, 45, 0.12, 0.1 );
      std::vector<PairedDifference> results;
      for ( const int threads : { 1, 2, 8 } )
      {
        BootstrapSettings settings;
        settings.resamples = 1501;
        settings.run.threads = threads;
        Progress progress;
        results.push_back( pairedDifference( clusters, settings, progress ) );
      }
      for ( const PairedDifference &result : results )
      {
        QVERIFY( !result.isExact );
        QCOMPARE( *result.pValue, *results[0].pValue );
        QCOMPARE( result.interval->low, results[0].interval->low );
        QCOMPARE( result.interval->high, results[0].interval->high );
      }
    }

    void whatCannotBeSaid()
    {
      const PairedDifference nothing = compare( {} );
      QVERIFY( !nothing.value && !nothing.pValue && !nothing.interval );
      QVERIFY( std::strcmp( nothing.pReason, NO_FIND_FOR_BOTH ) == 0 );
      const PairedDifference same = compare( std::vector<std::int64_t>( 9, 0 ) );
      QCOMPARE( *same.value, 0.0 );
      QVERIFY( !same.pValue && std::strcmp( same.pReason, MAPS_AGREE ) == 0 );
      QVERIFY( !same.interval && std::strcmp( same.intervalReason, MAPS_AGREE ) == 0 );
      const PairedDifference five = compare( { 1, 2, 3, 4, 5, 0, 0, 0 } );
      QVERIFY( !five.pValue && std::strcmp( five.pReason, TOO_FEW_DIFFERING_CLUSTERS ) == 0 );
      QVERIFY( !five.interval && std::strcmp( five.intervalReason, TOO_FEW_DIFFERING_CLUSTERS ) == 0 );
      const PairedDifference six = compare( { 1, 2, 3, 4, 5, 6, 0, 0 } );
      QVERIFY( six.pValue && six.interval && six.isWarned );
      const PairedDifference seven = compare( { 1, 2, 3, 4, 5, 6, 7 } );
      QVERIFY( seven.pValue && !seven.interval && std::strcmp( seven.intervalReason, TOO_FEW_CLUSTERS ) == 0 );
      PairedSum balanced;
      balanced.add( true, false );
      balanced.add( false, true );
      BootstrapSettings settings;
      Progress progress;
      const PairedDifference even = pairedDifference( std::vector<PairedSum>( 9, balanced ), settings, progress );
      QVERIFY( !even.interval && std::strcmp( even.intervalReason, NO_CLUSTER_DIFFERS ) == 0 );
      QCOMPARE( *even.mcNemar, 1.0 );
    }

    // 40 clusters of 10 finds, B better by all ten in four of them: the flips give 2/2⁴, so no interval may exclude 0.
    void intervalAndPDoNotContradictEachOther()
    {
      std::vector<PairedSum> clusters( 40 );
      for ( std::size_t cluster = 0; cluster < clusters.size(); ++cluster )
      {
        for ( int find = 0; find < 10; ++find )
          clusters[cluster].add( false, cluster < 4 );
      }
      BootstrapSettings settings;
      Progress progress;
      const PairedDifference result = pairedDifference( clusters, settings, progress );
      QCOMPARE( *result.value, 0.1 );
      QVERIFY( !result.interval && std::strcmp( result.intervalReason, TOO_FEW_DIFFERING_CLUSTERS ) == 0 );
      QVERIFY( !result.pValue && std::strcmp( result.pReason, TOO_FEW_DIFFERING_CLUSTERS ) == 0 );
      QVERIFY( !result.isWarned );
    }

    // Nine clusters, one of which holds nearly all finds, are not nine clusters.
    void aHeavyClusterLeavesNoInterval()
    {
      std::vector<PairedSum> clusters( 9 );
      for ( std::size_t cluster = 0; cluster < clusters.size(); ++cluster )
      {
        for ( int find = 0; find < ( cluster == 0 ? 500 : 5 ); ++find )
          clusters[cluster].add( false, find == 0 );
      }
      BootstrapSettings settings;
      Progress progress;
      const PairedDifference result = pairedDifference( clusters, settings, progress );
      QVERIFY( result.pValue && !result.interval );
      QVERIFY( std::strcmp( result.intervalReason, TOO_UNEQUAL_CLUSTERS ) == 0 );
    }

    void errorsWhereTheMapsAreEquallyGood_data()
    {
      QTest::addColumn<int>( "clusters" );
      QTest::newRow( "exact" ) << 12;
      QTest::newRow( "random flips" ) << 30;
    }

    // Neither map is better: at most 5 % called different. McNemar, which takes finds as independent, calls more.
    void errorsWhereTheMapsAreEquallyGood()
    {
      QFETCH( int, clusters );
      constexpr int RUNS = 1000;
      int called = 0;
      int calledByMcNemar = 0;
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 31, static_cast<std::uint64_t>( run ) );
        BootstrapSettings settings;
        settings.resamples = 199;
        settings.seed = static_cast<std::uint64_t>( run );
        Progress progress;
        const PairedDifference result =
          pairedDifference( pairedWorld( random, static_cast<std::size_t>( clusters ), 0.3, 0.3 ), settings, progress );
        called += result.pValue && *result.pValue <= 0.05 ? 1 : 0;
        calledByMcNemar += *result.mcNemar <= 0.05 ? 1 : 0;
      }
      qInfo( "sign flips %d, McNemar %d of %d", called, calledByMcNemar, RUNS );
      QVERIFY( called <= 0.07 * RUNS );
      QVERIFY( called >= 0.02 * RUNS );
      QVERIFY( calledByMcNemar > 0.1 * RUNS );
    }

    // B turns 30 % of misses into hits and loses 10 % of hits: the true difference is ½ · 0.3 − ½ · 0.1 = 0.1.
    void coverageAndPowerWhereBIsBetter()
    {
      constexpr int RUNS = 500;
      int covered = 0;
      int called = 0;
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 41, static_cast<std::uint64_t>( run ) );
        BootstrapSettings settings;
        settings.resamples = 999;
        settings.seed = static_cast<std::uint64_t>( run );
        Progress progress;
        const PairedDifference result = pairedDifference( pairedWorld( random, 20, 0.3, 0.1 ), settings, progress );
        covered += result.interval->low <= 0.1 && 0.1 <= result.interval->high ? 1 : 0;
        called += result.pValue && *result.pValue <= 0.05 ? 1 : 0;
      }
      qInfo( "covered %d, called different %d of %d", covered, called, RUNS );
      QVERIFY( covered > 0.92 * RUNS );
      QVERIFY( called > 0.5 * RUNS );
    }
};

QTEST_APPLESS_MAIN( TestPairedDifference )
#include "test_paired_difference.moc"
