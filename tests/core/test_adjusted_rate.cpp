// SPDX-License-Identifier: GPL-2.0-or-later
// The coverage-adjusted hit rate: worked example, closed forms, and areas searched where the map says.
#include "clustered_finds.h"
#include "core/score/adjusted_rate.h"
#include "core/score/cluster_bootstrap.h"

#include <QtTest>

#include <cmath>
#include <cstring>

using namespace minemap;

namespace
{

//! 1 km² of which a tenth is mapped, with the shares of mapped and unmapped ground that were searched.
SearchCoverage coverageOf( double inside, double outside )
{
  SearchCoverage coverage;
  coverage.area = 1e6;
  coverage.mapped = 1e5;
  coverage.mappedSearched = inside * 1e5;
  coverage.searched = inside * 1e5 + outside * 9e5;
  coverage.hasTasks = true;
  coverage.tasksBeyond = 10;
  return coverage;
}

bool isNear( double value, double expected, double tolerance )
{
  return std::abs( value - expected ) <= tolerance;
}

} // namespace

class TestAdjustedRate : public QObject
{
    Q_OBJECT

  private slots:

    // methods.md 1.5: 800 in, 200 out, 80 % of mapped ground searched, and so much of unmapped ground.
    void workedExample_data()
    {
      QTest::addColumn<double>( "outside" );
      QTest::addColumn<double>( "expected" );
      QTest::newRow( "2 %" ) << 0.02 << 1.0 / 11;
      QTest::newRow( "20 %" ) << 0.2 << 0.5;
      QTest::newRow( "80 %" ) << 0.8 << 0.8;
    }

    void workedExample()
    {
      QFETCH( double, outside );
      QFETCH( double, expected );
      const std::vector<ClusterShare> clusters( 10, ClusterShare{ 80, 100 } );
      const AdjustedRate rate = adjustedRate( clusters, coverageOf( 0.8, outside ) );
      QVERIFY( rate.reason == nullptr );
      QVERIFY( isNear( *rate.value, expected, 1e-12 ) );
      QVERIFY( isNear( *rate.searchedInside, 0.8, 1e-12 ) );
      QVERIFY( isNear( *rate.searchedOutside, outside, 1e-12 ) );
      QVERIFY( rate.interval->low < expected && expected < rate.interval->high );
      QVERIFY( rate.isWarned );
    }

    // Searched alike everywhere, it is the hit rate with its interval.
    void evenSearchChangesNothing()
    {
      CounterRandom random( 1, 1 );
      const auto clusters = minemap_test::betaBinomialClusters( random, 25, 0.4, 0.3, 20 );
      const AdjustedRate rate = adjustedRate( clusters, coverageOf( 0.3, 0.3 ) );
      const ClusteredInterval naive = clusteredInterval( clusters );
      QVERIFY( isNear( *rate.value, *naive.value, 1e-12 ) );
      QVERIFY( isNear( rate.interval->low, naive.interval->low, 1e-12 ) );
      QVERIFY( isNear( rate.interval->high, naive.interval->high, 1e-12 ) );
    }

    // Percentiles pass through the rising formula, so a bootstrap of the adjusted rate is the adjusted bootstrap.
    void bootstrapOfTheAdjustedIsTheAdjustedBootstrap()
    {
      CounterRandom random( 1, 2 );
      ClusterRows rows( 2 );
      for ( const ClusterShare &share : minemap_test::betaBinomialClusters( random, 25, 0.7, 0.3, 20 ) )
        rows.add( { share.part, share.whole - share.part } );
      const auto adjusted = []( double in, double out ) { return in / 0.8 / ( in / 0.8 + out / 0.1 ); };
      BootstrapSettings settings;
      settings.resamples = 999;
      Progress progress;
      const auto interval = bootstrapInterval(
        rows, [&]( const double *sums ) { return std::optional<double>( adjusted( sums[0], sums[1] ) ); }, settings,
        progress );
      const auto naive = bootstrapInterval(
        rows, []( const double *sums ) { return std::optional<double>( sums[0] / ( sums[0] + sums[1] ) ); }, settings,
        progress );
      QVERIFY( isNear( interval->low, adjusted( naive->low, 1 - naive->low ), 1e-12 ) );
      QVERIFY( isNear( interval->high, adjusted( naive->high, 1 - naive->high ), 1e-12 ) );
    }

    // Without a find beyond the map the rate is 1, and one find there would change much: the interval says so.
    void noFindBeyondTheMapIsNoCertainty()
    {
      const std::vector<ClusterShare> clusters( 12, ClusterShare{ 5, 5 } );
      const AdjustedRate rate = adjustedRate( clusters, coverageOf( 0.8, 0.02 ) );
      QCOMPARE( *rate.value, 1.0 );
      QCOMPARE( rate.interval->high, 1.0 );
      QVERIFY( rate.interval->low < 0.1 );
    }

    void cannotBeJudged()
    {
      const std::vector<ClusterShare> clusters( 10, ClusterShare{ 8, 10 } );
      const SearchCoverage good = coverageOf( 0.8, 0.2 );
      QVERIFY( adjustedRate( clusters, good ).reason == nullptr );

      SearchCoverage coverage = good;
      coverage.searched.reset();
      QVERIFY( isRefused( clusters, coverage, NO_SEARCHED_GROUND_GIVEN ) );
      coverage = good;
      coverage.area.reset();
      QVERIFY( isRefused( clusters, coverage, NO_AREA_GIVEN ) );
      coverage = good;
      coverage.hasTasks = false;
      QVERIFY( isRefused( clusters, coverage, NO_SEARCH_TASKS_GIVEN ) );
      coverage = good;
      coverage.tasksBeyond = 9;
      QVERIFY( isRefused( clusters, coverage, FEW_TASKS_BEYOND ) );
      QVERIFY( isNear( *adjustedRate( clusters, coverage ).searchedOutside, 0.2, 1e-12 ) ); // For the sentence.
      QVERIFY( isRefused( clusters, coverageOf( 0, 0.2 ), NO_MAPPED_GROUND_SEARCHED ) );
      QVERIFY( isRefused( clusters, coverageOf( 0.8, 0 ), NO_UNMAPPED_GROUND_SEARCHED ) );
      coverage = good;
      coverage.mapped = 1e6;
      coverage.mappedSearched = *coverage.searched;
      QVERIFY( isRefused( clusters, coverage, ALL_GROUND_MAPPED ) );
      QVERIFY( isRefused( {}, good, NO_FIND_SEARCHED ) );

      const AdjustedRate few = adjustedRate( std::vector<ClusterShare>( 7, ClusterShare{ 8, 10 } ), good );
      QVERIFY( few.value && !few.interval && std::strcmp( few.intervalReason, TOO_FEW_CLUSTERS ) == 0 );
    }

    // Mines of which 30 % lie on the map; each is found as often as its kind of ground is searched.
    void findsTheTruthWhereSearchFollowsTheMap()
    {
      constexpr int RUNS = 500;
      constexpr double TRUTH = 0.3;
      constexpr double INSIDE = 0.8;
      constexpr double OUTSIDE = 0.1;
      double sum = 0;
      double naiveSum = 0;
      int covered = 0;
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 21, static_cast<std::uint64_t>( run ) );
        std::vector<ClusterShare> found;
        double hits = 0;
        double finds = 0;
        for ( const ClusterShare &mines : minemap_test::betaBinomialClusters( random, 80, TRUTH, 0.3, 30 ) )
        {
          ClusterShare share;
          for ( int mine = 0; mine < static_cast<int>( mines.whole ); ++mine )
          {
            const bool isOnMap = mine < mines.part;
            if ( random.uniform() >= ( isOnMap ? INSIDE : OUTSIDE ) )
              continue;
            share.whole += 1;
            share.part += isOnMap ? 1 : 0;
          }
          hits += share.part;
          finds += share.whole;
          found.push_back( share );
        }
        const AdjustedRate rate = adjustedRate( found, coverageOf( INSIDE, OUTSIDE ) );
        sum += *rate.value;
        naiveSum += hits / finds;
        covered += rate.interval->low <= TRUTH && TRUTH <= rate.interval->high ? 1 : 0;
      }
      qInfo( "mean adjusted %.3f, naive %.3f, truth %.3f, covered %d of %d", sum / RUNS, naiveSum / RUNS, TRUTH,
             covered, RUNS );
      QVERIFY( isNear( sum / RUNS, TRUTH, 0.01 ) );
      QVERIFY( naiveSum / RUNS > 0.7 );
      QVERIFY( covered > 0.91 * RUNS );
    }

  private:
    static bool isRefused( const std::vector<ClusterShare> &clusters, const SearchCoverage &coverage,
                           const char *reason )
    {
      const AdjustedRate rate = adjustedRate( clusters, coverage );
      return !rate.value && !rate.interval && rate.reason != nullptr && std::strcmp( rate.reason, reason ) == 0;
    }
};

QTEST_APPLESS_MAIN( TestAdjustedRate )
#include "test_adjusted_rate.moc"
