// SPDX-License-Identifier: GPL-2.0-or-later
// The band of the tolerance curve: closed forms, threads, cancelling, known worlds.
#include "core/counter_random.h"
#include "core/score/rate_band.h"

#include <QtTest>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstring>
#include <thread>

using namespace minemap;

namespace
{

//! Cancels when asked the given time; remembers what it was told, and whether by another thread than its own.
class CountingProgress : public Progress
{
  public:
    explicit CountingProgress( int cancelAt = -1 ) : mCancelAt( cancelAt ) {}

    bool isCanceled() const override
    {
      mIsForeign = mIsForeign || std::this_thread::get_id() != mOwner;
      const auto now = std::chrono::steady_clock::now();
      mLongestGap = std::max( mLongestGap, std::chrono::duration<double>( now - mLast ).count() );
      mLast = now;
      return ++mAsked == mCancelAt;
    }

    void report( double percent ) override
    {
      isOrdered = isOrdered && percent >= last;
      last = percent;
    }

    int asked() const { return mAsked; }

    bool isForeign() const { return mIsForeign; }

    double longestGap() const { return mLongestGap; }

    double last = 0;
    bool isOrdered = true;

  private:
    int mCancelAt;
    std::thread::id mOwner = std::this_thread::get_id();
    mutable int mAsked = 0;
    mutable bool mIsForeign = false;
    mutable double mLongestGap = 0;
    mutable std::chrono::steady_clock::time_point mLast = std::chrono::steady_clock::now();
};

/**
 * Finds whose distances are exponential with mean 50 m, with normal clusters effects: the share \a correlation of the
 * variance of the underlying normal is the cluster's. True H(d) = 1 − exp(−d/50).
 */
ToleranceHits exponentialFinds( CounterRandom &random, std::size_t clusters, double correlation, int meanSize,
                                const std::vector<double> &tolerances )
{
  const boost::math::normal normal;
  ToleranceHits hits( clusters, tolerances );
  for ( std::size_t cluster = 0; cluster < clusters; ++cluster )
  {
    const double effect = std::sqrt( correlation ) * random.normal();
    const auto size = meanSize / 2 + 1 + static_cast<int>( random.below( static_cast<std::uint64_t>( meanSize ) ) );
    for ( int find = 0; find < size; ++find )
    {
      const double z = effect + std::sqrt( 1 - correlation ) * random.normal();
      hits.addFind( cluster, -50 * std::log( cdf( complement( normal, z ) ) ) );
    }
  }
  hits.finish();
  return hits;
}

std::optional<double> ratioOfSums( const double *sums )
{
  if ( sums[1] == 0 )
    return std::nullopt;
  return sums[0] / sums[1];
}

bool areEqual( const std::vector<Interval> &a, const std::vector<Interval> &b )
{
  return std::equal( a.begin(), a.end(), b.begin(), b.end(),
                     []( const Interval &x, const Interval &y ) { return x.low == y.low && x.high == y.high; } );
}

std::vector<double> manyTolerances()
{
  std::vector<double> tolerances( 101 );
  for ( std::size_t index = 0; index < tolerances.size(); ++index )
    tolerances[index] = 5.0 * static_cast<double>( index );
  return tolerances;
}

} // namespace

class TestRateBand : public QObject
{
    Q_OBJECT

  private slots:

    // methods.md 3.11: distances 0, 0, 10, 40 give H(0) = .5, H(10) = .75; within T includes T itself.
    void hitsWithinEachTolerance()
    {
      ToleranceHits hits( 2, { 0, 10, 25 } );
      hits.addFind( 0, 0 );
      hits.addFind( 0, 10 );
      hits.addFind( 1, 0 );
      hits.addFind( 1, 40 );
      hits.finish();
      QCOMPARE( hits.finds( 0 ) + hits.finds( 1 ), 4U );
      QCOMPARE( hits.hits( 0, 0 ) + hits.hits( 1, 0 ), 2U );
      QCOMPARE( hits.hits( 0, 1 ) + hits.hits( 1, 1 ), 3U );
      QCOMPARE( hits.hits( 0, 2 ) + hits.hits( 1, 2 ), 3U );
      QCOMPARE( hits.shares( 1 )[0].part, 2.0 );
      QCOMPARE( hits.shares( 1 )[1].whole, 2.0 );
    }

    // Clusters of one find: a resample is binomial, and so are its percentiles.
    void percentilesOfSingleFindsAreBinomial()
    {
      const boost::math::binomial binomial( 100, 0.25 );
      ClusterRows rows( 2 );
      ToleranceHits hits( 100, { 10 } );
      for ( std::size_t find = 0; find < 100; ++find )
      {
        rows.add( { find < 25 ? 1.0 : 0.0, 1 } );
        hits.addFind( find, find < 25 ? 3 : 30 );
      }
      hits.finish();
      BootstrapSettings settings;
      settings.isExpanded = false;
      Progress progress;
      const Interval interval = *bootstrapInterval( rows, ratioOfSums, settings, progress );
      const Interval band = bootstrapBand( hits, settings, progress ).points.at( 0 );
      QVERIFY( std::abs( interval.low - quantile( binomial, 0.025 ) / 100 ) < 0.011 );
      QVERIFY( std::abs( interval.high - quantile( binomial, 0.975 ) / 100 ) < 0.011 );
      QCOMPARE( band.low, interval.low ); // The same draws, by another road.
      QCOMPARE( band.high, interval.high );
    }

    // Many clusters: the normal interval of their linearised variance, also when resampled in random groups.
    void manyClustersGiveTheNormalInterval_data()
    {
      QTest::addColumn<int>( "clusters" );
      QTest::newRow( "as they are" ) << 1500;
      QTest::newRow( "in random groups" ) << 20011;
    }

    void manyClustersGiveTheNormalInterval()
    {
      QFETCH( int, clusters );
      CounterRandom random( 2, 2 );
      const ToleranceHits hits =
        exponentialFinds( random, static_cast<std::size_t>( clusters ), 0.3, 8, { 10, 50, 200 } );
      BootstrapSettings settings;
      settings.resamples = 4000;
      Progress progress;
      const RateBand bootstrap = bootstrapBand( hits, settings, progress );
      const RateBand clustered = clusteredBand( hits );
      for ( std::size_t point = 0; point < 3; ++point )
      {
        const Interval a = bootstrap.points.at( point );
        const Interval b = clustered.points.at( point );
        QVERIFY( std::abs( ( a.high - a.low ) / ( b.high - b.low ) - 1 ) < 0.08 );
        QVERIFY( std::abs( a.low + a.high - b.low - b.high ) < 0.1 * ( b.high - b.low ) );
      }
    }

    // Whatever the band computes once for several tolerances, it is the interval of each, to the last digit.
    void bandIsTheIntervalAtEachTolerance()
    {
      CounterRandom random( 4, 0 );
      const ToleranceHits hits = exponentialFinds( random, 30, 0.3, 4, manyTolerances() );
      const RateBand band = clusteredBand( hits );
      int repeated = 0;
      for ( std::size_t tolerance = 0; tolerance < hits.tolerances().size(); ++tolerance )
      {
        const Interval interval = clusteredInterval( hits.shares( tolerance ) ).interval.value();
        const Interval &point = band.points.at( tolerance );
        QVERIFY( point.low == interval.low && point.high == interval.high );
        repeated += tolerance > 0 && point.low == band.points[tolerance - 1].low ? 1 : 0;
      }
      QVERIFY( repeated > 0 );
    }

    void threadsDoNotMatter()
    {
      CounterRandom random( 3, 0 );
      const ToleranceHits hits = exponentialFinds( random, 60, 0.3, 20, manyTolerances() );
      ClusterRows rows( 2 );
      for ( const ClusterShare &share : hits.shares( 10 ) )
        rows.add( { share.part, share.whole } );
      std::vector<RateBand> bands;
      std::vector<Interval> intervals;
      for ( const int threads : { 1, 2, 8 } )
      {
        BootstrapSettings settings;
        settings.resamples = 2003;
        settings.run.threads = threads;
        Progress progress;
        bands.push_back( bootstrapBand( hits, settings, progress ) );
        intervals.push_back( *bootstrapInterval( rows, ratioOfSums, settings, progress ) );
      }
      for ( std::size_t other = 1; other < 3; ++other )
      {
        QVERIFY( areEqual( bands[0].points, bands[other].points ) );
        QVERIFY( areEqual( { intervals[0] }, { intervals[other] } ) );
      }
      BootstrapSettings otherSeed;
      otherSeed.resamples = 2003;
      otherSeed.seed = 2;
      Progress progress;
      QVERIFY( !areEqual( bands[0].points, bootstrapBand( hits, otherSeed, progress ).points ) );
    }

    void progressIsToldByTheCallerAndCancelStops_data()
    {
      QTest::addColumn<int>( "threads" );
      QTest::newRow( "1" ) << 1;
      QTest::newRow( "3" ) << 3;
    }

    void progressIsToldByTheCallerAndCancelStops()
    {
      QFETCH( int, threads );
      CounterRandom random( 3, 0 );
      const ToleranceHits hits = exponentialFinds( random, 500, 0.3, 20, manyTolerances() );
      BootstrapSettings settings;
      settings.resamples = 30000; // So long that the caller asks several times.
      settings.run = { threads, 20, 40 };
      CountingProgress whole;
      bootstrapBand( hits, settings, whole );
      QVERIFY( whole.asked() > 5 );
      QVERIFY( !whole.isForeign() );
      QVERIFY( whole.isOrdered );
      QVERIFY( whole.last > 20 && whole.last <= 40 );
      qInfo( "longest time between questions: %.0f ms", 1000 * whole.longestGap() );
      CountingProgress canceled( 3 );
      QVERIFY_EXCEPTION_THROWN( bootstrapBand( hits, settings, canceled ), Canceled );
      QCOMPARE( canceled.asked(), 3 );
    }

    void fewClustersHaveNoBand()
    {
      CounterRandom random( 3, 0 );
      BootstrapSettings settings;
      settings.resamples = 100;
      Progress progress;
      const ToleranceHits seven = exponentialFinds( random, 7, 0.3, 20, { 10 } );
      const ToleranceHits ten = exponentialFinds( random, 10, 0.3, 20, { 10 } ); // Of unequal size.
      ToleranceHits unequal( 10, { 10 } );
      for ( int find = 0; find < 109; ++find )
        unequal.addFind( find < 100 ? 0 : static_cast<std::size_t>( find - 99 ), 5 );
      unequal.finish();
      for ( const RateBand &band : { bootstrapBand( seven, settings, progress ), clusteredBand( seven ) } )
        QVERIFY( band.points.empty() && std::strcmp( band.reason, TOO_FEW_CLUSTERS ) == 0 );
      for ( const RateBand &band : { bootstrapBand( ten, settings, progress ), clusteredBand( ten ) } )
        QVERIFY( band.points.size() == 1 && band.reason == nullptr && band.isWarned );
      for ( const RateBand &band : { bootstrapBand( unequal, settings, progress ), clusteredBand( unequal ) } )
        QVERIFY( band.points.empty() && !band.isWarned && std::strcmp( band.reason, TOO_UNEQUAL_CLUSTERS ) == 0 );
      settings.resamples = 0;
      QVERIFY( std::strcmp( bootstrapBand( ten, settings, progress ).reason, NO_RESAMPLES ) == 0 );
      ToleranceHits empty( 9, { 10 } );
      empty.finish();
      QVERIFY( std::strcmp( clusteredBand( empty ).reason, NO_UNITS_TO_JUDGE ) == 0 );
    }

    // Counts whose resampled sums could pass 32 bits are summed in 64, with the same draws.
    void largeCountsAreSummedAlike()
    {
      constexpr std::size_t CLUSTERS = 2000;
      ToleranceHits hits( CLUSTERS, { 10 } );
      for ( std::size_t cluster = 0; cluster < CLUSTERS; ++cluster )
        hits.addFind( cluster, cluster % 3 == 0 ? 5 : 20 );
      for ( std::size_t find = 0; find < 22000000; ++find ) // In ten clusters, which count as ten.
        hits.addFind( find % 10, find % 3 == 0 ? 5 : 20 );
      hits.finish();
      ClusterRows rows( 2 );
      for ( const ClusterShare &share : hits.shares( 0 ) )
        rows.add( { share.part, share.whole } );
      BootstrapSettings settings;
      settings.resamples = 200;
      Progress progress;
      const Interval band = bootstrapBand( hits, settings, progress ).points.at( 0 );
      const Interval interval = *bootstrapInterval( rows, ratioOfSums, settings, progress );
      QCOMPARE( band.low, interval.low );
      QCOMPARE( band.high, interval.high );
    }

    void coverageWhereTheTruthIsKnown()
    {
      constexpr int RUNS = 400;
      const std::vector<double> tolerances{ 5, 25, 50, 100 };
      std::vector<int> bootstrap( tolerances.size() ), clustered( tolerances.size() );
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 8, static_cast<std::uint64_t>( run ) );
        const ToleranceHits hits = exponentialFinds( random, 30, 0.3, 20, tolerances );
        BootstrapSettings settings;
        settings.resamples = 400;
        settings.seed = static_cast<std::uint64_t>( run );
        Progress progress;
        const RateBand percentile = bootstrapBand( hits, settings, progress );
        const RateBand wilson = clusteredBand( hits );
        for ( std::size_t point = 0; point < tolerances.size(); ++point )
        {
          const double truth = 1 - std::exp( -tolerances[point] / 50 );
          bootstrap[point] += holds( percentile.points[point], truth ) ? 1 : 0;
          clustered[point] += holds( wilson.points[point], truth ) ? 1 : 0;
        }
      }
      for ( std::size_t point = 0; point < tolerances.size(); ++point )
      {
        qInfo( "H(%g m): bootstrap %d, clustered %d of %d", tolerances[point], bootstrap[point], clustered[point],
               RUNS );
        QVERIFY( bootstrap[point] > 0.89 * RUNS );
        QVERIFY( clustered[point] > 0.91 * RUNS );
      }
    }

  private:
    static bool holds( const Interval &interval, double value )
    {
      return interval.low <= value && value <= interval.high;
    }
};

QTEST_APPLESS_MAIN( TestRateBand )
#include "test_rate_band.moc"
