// SPDX-License-Identifier: GPL-2.0-or-later
// Matching against published assignments, against all matchings tried, against a dense Hungarian method, and that
// neither order nor threads matter. Not shown here: speed (tests/bench/matching.cpp).
#include "core/position/match_mines.h"
#include "core/position/sparse_assignment.h"
#include "matching_oracles.h"

#include <QtTest>

#include <map>
#include <set>
#include <stdexcept>

using namespace minemap;

namespace
{

using Table = std::vector<std::vector<double>>;
constexpr double FORBIDDEN = std::numeric_limits<double>::infinity();

class CanceledProgress : public Progress
{
  public:
    bool isCanceled() const override { return true; }
};

//! Pairs as ids.
std::map<std::string, std::string> idsOf( const MineMatching &matching, const std::vector<MinePoint> &recorded,
                                          const std::vector<MinePoint> &finds )
{
  std::map<std::string, std::string> pairs;
  for ( const MatchedPair &pair : matching.pairs )
    pairs[recorded[pair.record].id] = finds[pair.find].id;
  return pairs;
}

void shuffle( std::vector<MinePoint> &points, CounterRandom &random )
{
  for ( std::size_t left = points.size(); left > 1; --left )
    std::swap( points[left - 1], points[random.below( left )] );
}

//! Each find in at most one pair, all points in one place, distances as they are.
void checkParts( const MineMatching &matching, const std::vector<MinePoint> &recorded,
                 const std::vector<MinePoint> &finds, double gate )
{
  std::set<std::size_t> rows( matching.unmatchedRecords.begin(), matching.unmatchedRecords.end() );
  std::set<std::size_t> columns( matching.unmatchedFinds.begin(), matching.unmatchedFinds.end() );
  QCOMPARE( rows.size() + matching.pairs.size(), recorded.size() );
  QCOMPARE( columns.size() + matching.pairs.size(), finds.size() );
  for ( const MatchedPair &pair : matching.pairs )
  {
    QVERIFY( rows.insert( pair.record ).second );
    QVERIFY( columns.insert( pair.find ).second );
    QVERIFY( pair.distance < gate );
    QCOMPARE( pair.dx, recorded[pair.record].place.x - finds[pair.find].place.x );
    QCOMPARE( pair.dy, recorded[pair.record].place.y - finds[pair.find].place.y );
  }
}

} // namespace

class TestMatchMines : public QObject
{
    Q_OBJECT

  private slots:

    // The cases of SciPy's test suite (methods.md 3.7).
    void tablesOfSciPyAreAssignedAsPublished_data()
    {
      QTest::addColumn<Table>( "costs" );
      QTest::addColumn<std::vector<double>>( "chosen" );
      QTest::newRow( "square" ) << Table{ { 400, 150, 400 }, { 400, 450, 600 }, { 300, 225, 300 } }
                                << std::vector<double>{ 150, 400, 300 };
      QTest::newRow( "wide" ) << Table{ { 400, 150, 400, 1 }, { 400, 450, 600, 2 }, { 300, 225, 300, 3 } }
                              << std::vector<double>{ 150, 2, 300 };
      QTest::newRow( "square 2" ) << Table{ { 10, 10, 8 }, { 9, 8, 1 }, { 9, 7, 4 } }
                                  << std::vector<double>{ 10, 1, 7 };
      QTest::newRow( "wide 2" ) << Table{ { 10, 10, 8, 11 }, { 9, 8, 1, 1 }, { 9, 7, 4, 10 } }
                                << std::vector<double>{ 10, 1, 4 };
      QTest::newRow( "forbidden" ) << Table{ { 10, FORBIDDEN, FORBIDDEN },
                                             { FORBIDDEN, FORBIDDEN, 1 },
                                             { FORBIDDEN, 7, FORBIDDEN } }
                                   << std::vector<double>{ 10, 1, 7 };
      QTest::newRow( "docs" ) << Table{ { 4, 1, 3 }, { 2, 0, 5 }, { 3, 2, 2 } } << std::vector<double>{ 1, 2, 2 };
      QTest::newRow( "none" ) << Table{} << std::vector<double>{};
      QTest::newRow( "equal" ) << Table{ { 5 } } << std::vector<double>{ 5 };
    }

    void tablesOfSciPyAreAssignedAsPublished()
    {
      QFETCH( Table, costs );
      QFETCH( std::vector<double>, chosen );
      const std::optional<std::vector<int>> assigned = assignTable( costs );
      QVERIFY( assigned.has_value() );
      QCOMPARE( assigned->size(), chosen.size() );
      for ( std::size_t row = 0; row < chosen.size(); ++row )
        QCOMPARE( costs[row][static_cast<std::size_t>( ( *assigned )[row] )], chosen[row] );
    }

    void tallTablesAssignEveryColumn()
    {
      const auto assigned = assignTable( { { 400, 400, 300 }, { 150, 450, 225 }, { 400, 600, 300 }, { 1, 2, 3 } } );
      QCOMPARE( assigned.value(), ( std::vector<int>{ -1, 0, 2, 1 } ) );
    }

    void whatCannotBeAssignedIsSaid()
    {
      QVERIFY( !assignTable( { { 1, FORBIDDEN }, { 2, FORBIDDEN }, { 5, FORBIDDEN } } ).has_value() );
      QVERIFY( !assignTable( { { FORBIDDEN } } ).has_value() );
      QVERIFY_EXCEPTION_THROWN( assignTable( { { 1, 2 }, { 1 } } ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( assignTable( { { std::nan( "" ) } } ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( assignTable( { { -FORBIDDEN } } ), std::invalid_argument );
    }

    // As SciPy does: sparse tables of 100 × 100 at density 0.06, of which about a third cannot be assigned.
    void sparseTablesAgreeWithTheHungarianMethod()
    {
      int infeasible = 0;
      for ( std::uint64_t seed = 0; seed < 100; ++seed )
      {
        CounterRandom random( seed, 3 );
        constexpr std::size_t SIZE = 100;
        constexpr double DEAR = 1e4; // For the oracle: forbidden.
        Table costs( SIZE, std::vector<double>( SIZE, FORBIDDEN ) );
        GainTable gains( SIZE, std::vector<double>( SIZE, 0 ) );
        for ( std::size_t cell = 0; cell < SIZE * SIZE; ++cell )
        {
          if ( random.uniform() >= 0.06 )
            continue;
          costs[cell / SIZE][cell % SIZE] = static_cast<double>( random.below( 50 ) );
          gains[cell / SIZE][cell % SIZE] = costs[cell / SIZE][cell % SIZE] - DEAR;
        }
        const double least = leastByHungarian( gains );
        const bool isFeasible = least < -DEAR * SIZE + DEAR / 2;
        const std::optional<std::vector<int>> assigned = assignTable( costs );
        QCOMPARE( assigned.has_value(), isFeasible );
        infeasible += !isFeasible;
        if ( !isFeasible )
          continue;
        double total = 0;
        for ( std::size_t row = 0; row < SIZE; ++row )
          total += costs[row][static_cast<std::size_t>( ( *assigned )[row] )];
        QCOMPARE( total, least + DEAR * SIZE );
      }
      QVERIFY( infeasible > 10 && infeasible < 90 ); // Both were met.
    }

    // 6,000 small fields, of which every third lies on a lattice, so that many costs are equal.
    void smallFieldsReachTheOptimumOfAllMatchings()
    {
      const TypeCosts types( { { 0.9, 0.1 }, { 0, 1 } }, 2 );
      Progress silent;
      int paired = 0;
      for ( std::uint64_t seed = 0; seed < 6000; ++seed )
      {
        CounterRandom random( seed, 1 );
        const double quantum = seed % 3 == 0 ? 2 : 0;
        const auto recorded = scatteredMines( random, random.below( 7 ), 10, quantum, "r" );
        const auto finds = scatteredMines( random, random.below( 7 ), 10, quantum, "f" );
        const double gate = 1 + 8 * random.uniform();
        const TypeCosts used = seed % 2 == 0 ? types : TypeCosts();
        const MineMatching matching = matchMines( recorded, finds, gate, silent, 1, used );
        checkParts( matching, recorded, finds, gate );
        const GainTable table = gainTable( recorded, finds, gate, used );
        std::vector<bool> isTaken( finds.size() );
        const double least = leastByTrying( table, 0, isTaken );
        QVERIFY( std::abs( totalOf( table, matching ) - least ) < 1e-6 );
        paired += static_cast<int>( matching.pairs.size() );
      }
      QVERIFY( paired > 6000 );
    }

    void largerFieldsReachTheOptimumOfTheHungarianMethod()
    {
      Progress silent;
      for ( std::uint64_t seed = 0; seed < 60; ++seed )
      {
        CounterRandom random( seed, 2 );
        const double quantum = seed % 3 == 0 ? 1 : 0;
        const auto recorded = scatteredMines( random, 60 + random.below( 120 ), 60, quantum, "r" );
        const auto finds = scatteredMines( random, 60 + random.below( 120 ), 60, quantum, "f" );
        const double gate = 2 + 0.4 * static_cast<double>( seed );
        const MineMatching matching = matchMines( recorded, finds, gate, silent, 2 );
        checkParts( matching, recorded, finds, gate );
        const GainTable table = gainTable( recorded, finds, gate );
        const double least = leastByHungarian( table );
        QVERIFY2( std::abs( totalOf( table, matching ) - least ) < 1e-4, std::to_string( seed ).c_str() );
      }
    }

    // A gate far wider than the spacing: one component of 700 mines and 650 finds, every pair of which is weighed.
    void oneLargeComponentReachesTheOptimumOfTheHungarianMethod()
    {
      Progress silent;
      CounterRandom random( 7, 9 );
      const auto recorded = scatteredMines( random, 700, 100, 0, "r" );
      const auto finds = scatteredMines( random, 650, 100, 0, "f" );
      const MineMatching matching = matchMines( recorded, finds, 12, silent, 2 );
      checkParts( matching, recorded, finds, 12 );
      QVERIFY( matching.largestComponent > 690 );
      const GainTable table = gainTable( recorded, finds, 12 );
      QVERIFY( std::abs( totalOf( table, matching ) - leastByHungarian( table ) ) < 1e-3 );
    }

    // The nearest first is not the best: it pairs b with 1 and leaves both ends alone.
    void nearestFirstWouldLosePairs()
    {
      Progress silent;
      const std::vector<MinePoint> recorded{ { "a", { 0, 0 } }, { "b", { 5, 0 } } };
      const std::vector<MinePoint> finds{ { "1", { 2.9, 0 } }, { "2", { 8.3, 0 } } };
      const MineMatching matching = matchMines( recorded, finds, 4, silent );
      QCOMPARE( idsOf( matching, recorded, finds ),
                ( std::map<std::string, std::string>{ { "a", "1" }, { "b", "2" } } ) );
      QCOMPARE( matching.components, std::size_t( 1 ) );
      QCOMPARE( matching.largestComponent, std::size_t( 2 ) );
      QCOMPARE( matching.pairsInGate, std::size_t( 3 ) );
      QCOMPARE( matching.pairs[0].dx, -2.9 ); // The map lies west of the find.
      QVERIFY( std::abs( *matching.meanDistance - 3.1 ) < 1e-12 );
    }

    // On a lattice with equal distances everywhere there are very many optima.
    void neitherOrderNorThreadsMatter()
    {
      Progress silent;
      CounterRandom random( 11, 4 );
      auto recorded = scatteredMines( random, 900, 60, 2, "r" );
      auto finds = scatteredMines( random, 700, 60, 2, "f" );
      const MineMatching first = matchMines( recorded, finds, 5, silent, 1 );
      const auto pairs = idsOf( first, recorded, finds );
      QVERIFY( pairs.size() > 500 );
      for ( int round = 0; round < 8; ++round )
      {
        shuffle( recorded, random );
        shuffle( finds, random );
        const MineMatching other = matchMines( recorded, finds, 5, silent, 1 + round % 3 );
        QCOMPARE( idsOf( other, recorded, finds ), pairs );
        QCOMPARE( *other.meanDistance, *first.meanDistance ); // To the last digit.
        for ( std::size_t pair = 0; pair < first.pairs.size(); ++pair )
          QCOMPARE( other.pairs[pair].dx, first.pairs[pair].dx );
      }
    }

    void whatLiesFarAwayChangesNothing()
    {
      Progress silent;
      CounterRandom random( 12, 4 );
      auto recorded = scatteredMines( random, 300, 40, 2, "r" );
      auto finds = scatteredMines( random, 250, 40, 2, "f" );
      const auto pairs = idsOf( matchMines( recorded, finds, 5, silent ), recorded, finds );
      for ( int number = 0; number < 50; ++number )
      {
        recorded.push_back( { "a" + std::to_string( number ), { 1e6 + number, 0 } } );
        finds.push_back( { "a" + std::to_string( number ), { 1e6 + 2 * number, 1 } } );
      }
      auto more = idsOf( matchMines( recorded, finds, 5, silent ), recorded, finds );
      QVERIFY( more.size() > pairs.size() );
      for ( int number = 0; number < 50; ++number )
        more.erase( "a" + std::to_string( number ) );
      QCOMPARE( more, pairs );
    }

    void typesDecideBetweenEquallyNearFinds()
    {
      Progress silent;
      const TypeCosts types( { { 0.95, 0.05 }, { 0.05, 0.95 } }, 3 );
      const std::vector<MinePoint> recorded{ { "a", { 0, 0 }, 0 } };
      const std::vector<MinePoint> finds{ { "1", { 3, 0 }, 1 }, { "2", { -3, 0 }, 0 } };
      QCOMPARE( matchMines( recorded, finds, 10, silent, 1, types ).pairs.at( 0 ).find, std::size_t( 1 ) );
      QCOMPARE( matchMines( recorded, finds, 10, silent ).pairs.at( 0 ).find, std::size_t( 0 ) );
      // −2 · 9 · ln 0.05 = 53.9 m²: in a gate of 7 m the wrong type costs more than nearness gains.
      QVERIFY( std::abs( types.of( 0, 1 ) - 53.923 ) < 1e-3 );
      QCOMPARE( types.of( UNKNOWN_TYPE, 1 ), 0.0 );
      const std::vector<MinePoint> wrong{ { "1", { 1, 0 }, 1 } };
      QVERIFY( matchMines( recorded, wrong, 7, silent, 1, types ).pairs.empty() );
      QCOMPARE( matchMines( recorded, wrong, 8, silent, 1, types ).pairs.size(), std::size_t( 1 ) );
      const TypeCosts strict( { { 1, 0 } }, 3 );
      QVERIFY( matchMines( recorded, wrong, 1000, silent, 1, strict ).pairs.empty() );
      QVERIFY_EXCEPTION_THROWN( strict.of( 1, 0 ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( TypeCosts( { { 1.5 } }, 3 ), std::invalid_argument );
    }

    void gateIsNotInclusive()
    {
      Progress silent;
      const std::vector<MinePoint> recorded{ { "a", { 0, 0 } } };
      QVERIFY( matchMines( recorded, { { "1", { 5, 0 } } }, 5, silent ).pairs.empty() );
      QCOMPARE( matchMines( recorded, { { "1", { 4.999, 0 } } }, 5, silent ).pairs.size(), std::size_t( 1 ) );
    }

    void emptySidesMatchNothing()
    {
      Progress silent;
      QCOMPARE( matchMines( {}, { { "1", { 5, 0 } } }, 5, silent ).unmatchedFinds.size(), std::size_t( 1 ) );
      const MineMatching matching = matchMines( { { "1", { 5, 0 } } }, {}, 5, silent );
      QCOMPARE( matching.unmatchedRecords.size(), std::size_t( 1 ) );
      QVERIFY( !matching.meanDistance.has_value() );
    }

    void senselessInputsAreRefused()
    {
      Progress silent;
      const std::vector<MinePoint> fine{ { "a", { 0, 0 } } };
      const std::vector<MinePoint> broken{ { "a", { std::nan( "" ), 0 } } };
      for ( const double gate : { 0.0, -1.0, FORBIDDEN, std::nan( "" ) } )
        QVERIFY_EXCEPTION_THROWN( matchMines( fine, fine, gate, silent ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( matchMines( broken, fine, 5, silent ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( matchMines( fine, broken, 5, silent ), std::invalid_argument );
    }

    void gateThatAllowsNearlyEverythingIsRefusedWithItsReason()
    {
      Progress silent;
      std::vector<MinePoint> points;
      for ( int number = 0; number < 8000; ++number )
        points.push_back( { std::to_string( number ), { 0.01 * number, 0 } } );
      const MineMatching matching = matchMines( points, points, 1000, silent, 2 );
      QCOMPARE( matching.reason, TOO_MANY_PAIRS_IN_GATE );
      QVERIFY( matching.pairs.empty() && matching.unmatchedFinds.empty() );
    }

    void canceledMatchingHasNoResult()
    {
      CanceledProgress canceled;
      QVERIFY_EXCEPTION_THROWN( matchMines( { { "a", { 0, 0 } } }, { { "b", { 0, 0 } } }, 5, canceled ), Canceled );
    }
};

QTEST_GUILESS_MAIN( TestMatchMines )
#include "test_match_mines.moc"
