// SPDX-License-Identifier: GPL-2.0-or-later
// Adjusted p values: the example of the paper, closed forms, and the false discovery rate in known worlds.
#include "core/counter_random.h"
#include "core/score/benjamini_hochberg.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace minemap;

using PValues = std::vector<std::optional<double>>;

class TestBenjaminiHochberg : public QObject
{
    Q_OBJECT

  private slots:

    // Benjamini and Hochberg 1995, section 3.2: 15 p values of which the procedure rejects the first four at 5 %.
    void exampleOfThePaper()
    {
      const PValues adjusted = benjaminiHochberg( { 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                                    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0 } );
      const auto rejected =
        std::count_if( adjusted.begin(), adjusted.end(), []( const auto &p ) { return *p <= 0.05; } );
      QCOMPARE( static_cast<int>( rejected ), 4 );
      QVERIFY( areNear( { adjusted[0], adjusted[1], adjusted[2], adjusted[3] }, { 0.0015, 0.003, 0.0095, 0.035625 } ) );
      // Ranks 5 to 7: 15 · 0.0298 / 7 is smaller than 15 · 0.0201 / 5 and 15 · 0.0278 / 6.
      QVERIFY( areNear( { adjusted[4], adjusted[5], adjusted[6] }, { 0.0603, 0.0298 * 15 / 7, 0.0298 * 15 / 7 } ) );
      QVERIFY( areNear( { adjusted[14] }, { 1.0 } ) );
    }

    void closedForms()
    {
      QVERIFY( areNear( benjaminiHochberg( { 0.01, 0.02, 0.03, 0.04, 0.05 } ), { 0.05, 0.05, 0.05, 0.05, 0.05 } ) );
      QVERIFY( areNear( benjaminiHochberg( { 0.2 } ), { 0.2 } ) );
      QVERIFY( areNear( benjaminiHochberg( { 0.5, 0.001, 0.9 } ), { 0.75, 0.003, 0.9 } ) );
      QVERIFY( benjaminiHochberg( {} ).empty() );
    }

    void tiesStayEqualAndUndefinedOnesAreSkipped()
    {
      const PValues adjusted = benjaminiHochberg( { 0.02, std::nullopt, 0.01, 0.02, std::nullopt, 0.8 } );
      QVERIFY( !adjusted[1] && !adjusted[4] );
      QVERIFY( areNear( { adjusted[0], adjusted[2], adjusted[3], adjusted[5] },
                        { 0.02 * 4 / 3, 0.02 * 4 / 3, 0.02 * 4 / 3, 0.8 } ) );
      QVERIFY( !benjaminiHochberg( { std::nullopt } )[0] );
    }

    // 12 of 20 groups are chance; of those called different at 10 %, on average at most 10 % · 12/20 are.
    void falseDiscoveryRateWhereTheTruthIsKnown()
    {
      constexpr int RUNS = 4000;
      double falseShare = 0;
      double naiveShare = 0;
      double found = 0;
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 6, static_cast<std::uint64_t>( run ) );
        PValues pValues;
        for ( int group = 0; group < 20; ++group )
        {
          const double z = random.normal() + ( group < 12 ? 0 : 3 );
          pValues.emplace_back( std::erfc( z / std::sqrt( 2 ) ) / 2 );
        }
        falseShare += shareOfChance( benjaminiHochberg( pValues ), found );
        double ignored = 0;
        naiveShare += shareOfChance( pValues, ignored );
      }
      qInfo( "false share adjusted %.4f, naive %.4f; found %.2f of 8", falseShare / RUNS, naiveShare / RUNS,
             found / RUNS );
      QVERIFY( falseShare / RUNS < 0.06 + 0.006 );
      QVERIFY( falseShare / RUNS > 0.06 - 0.006 ); // For independent groups it is exactly that.
      QVERIFY( naiveShare / RUNS > 0.1 );
      QVERIFY( found / RUNS > 5 );
    }

  private:
    static bool areNear( const PValues &values, const std::vector<double> &expected )
    {
      return std::equal( values.begin(), values.end(), expected.begin(), expected.end(),
                         []( const auto &a, double b ) { return a && std::abs( *a - b ) < 1e-12; } );
    }

    static double shareOfChance( const PValues &pValues, double &found )
    {
      double called = 0;
      double wrongly = 0;
      for ( std::size_t group = 0; group < pValues.size(); ++group )
      {
        if ( *pValues[group] > 0.1 )
          continue;
        called += 1;
        wrongly += group < 12 ? 1 : 0;
        found += group < 12 ? 0 : 1;
      }
      return called > 0 ? wrongly / called : 0;
    }
};

QTEST_APPLESS_MAIN( TestBenjaminiHochberg )
#include "test_benjamini_hochberg.moc"
