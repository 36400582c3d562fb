// SPDX-License-Identifier: GPL-2.0-or-later
// The gate against the printed values of methods.md 1.8 and its own definition; the background's density; aliasing.
#include "core/counter_random.h"
#include "core/position/match_gate.h"
#include "core/position/point_columns.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

using namespace minemap;

class TestMatchGate : public QObject
{
    Q_OBJECT

  private slots:

    void gateHasThePrintedValues_data()
    {
      QTest::addColumn<double>( "positionError" );
      QTest::addColumn<double>( "completeness" );
      QTest::addColumn<double>( "perSquareKilometre" );
      QTest::addColumn<double>( "gate" );
      QTest::newRow( "2 m, 1000/km2" ) << 2.0 << 0.7 << 1000.0 << 6.0;
      QTest::newRow( "5 m, 200/km2" ) << 5.0 << 0.5 << 200.0 << 13.2;
      QTest::newRow( "10 m" ) << 10.0 << 0.5 << 200.0 << 20.4;
      QTest::newRow( "20 m" ) << 20.0 << 0.5 << 200.0 << 23.5;
    }

    void gateHasThePrintedValues()
    {
      QFETCH( double, positionError );
      QFETCH( double, completeness );
      QFETCH( double, perSquareKilometre );
      QFETCH( double, gate );
      const MatchGate found = likelihoodGate( { positionError, completeness, perSquareKilometre * 1e-6 } );
      QVERIFY( found.distance.has_value() );
      QVERIFY2( std::abs( *found.distance - gate ) < 0.05, std::to_string( *found.distance ).c_str() );
    }

    // At the gate both ways to explain a find are equally likely: π φ(g) = (1 − π) λ_b.
    void atTheGateBothExplanationsAreEquallyLikely()
    {
      for ( const double completeness : { 0.1, 0.5, 0.95 } )
      {
        const MatchModel model{ 3, completeness, 4e-4 };
        const double gate = likelihoodGate( model ).distance.value();
        const double own = completeness * std::exp( -gate * gate / 18 ) / ( 2 * M_PI * 9 );
        QVERIFY( std::abs( own / ( ( 1 - completeness ) * model.background ) - 1 ) < 1e-12 );
      }
    }

    void whereTheBackgroundDrownsTheMinesMatchingIsMeaningless()
    {
      // The bracket is exactly 1 where σ² = 1 ÷ (2π_c λ_b) and half are found.
      const double limit = std::sqrt( 1 / ( 2 * M_PI * 1e-3 ) );
      QVERIFY( likelihoodGate( { limit * 0.999, 0.5, 1e-3 } ).distance.has_value() );
      for ( const double sigma : { limit * 1.001, 100.0 } )
      {
        const MatchGate gate = likelihoodGate( { sigma, 0.5, 1e-3 } );
        QVERIFY( !gate.distance.has_value() );
        QCOMPARE( gate.reason, MATCHING_IS_MEANINGLESS );
      }
      QCOMPARE( likelihoodGate( { 5, 0, 1e-3 } ).reason, MATCHING_IS_MEANINGLESS );
    }

    void withoutBackgroundThereIsNoLimitAndNonsenseIsNotKnown()
    {
      QCOMPARE( likelihoodGate( { 5, 0.5, 0 } ).reason, NO_LIMIT_TO_MATCHING );
      QCOMPARE( likelihoodGate( { 5, 1, 1e-3 } ).reason, NO_LIMIT_TO_MATCHING );
      const double notANumber = std::numeric_limits<double>::quiet_NaN();
      for ( const MatchModel &model :
            { MatchModel{ 0, 0.5, 1e-3 }, { 5, 1.1, 1e-3 }, { 5, 0.5, -1 }, { notANumber, 0.5, 1e-3 } } )
      {
        QVERIFY( !likelihoodGate( model ).distance.has_value() );
        QCOMPARE( likelihoodGate( model ).reason, NO_MATCHING_MODEL );
      }
    }

    // Garwood's limits as printed (methods.md 3.4).
    void backgroundIsFindsByAreaAwayFromTheMap()
    {
      std::vector<double> distances( 90, 20.0 );
      distances.insert( distances.end(), 10, 100.5 );
      distances.push_back( 100 ); // Not beyond.
      const BackgroundDensity density = backgroundDensity( distances, 4e6, 0.75 );
      QCOMPARE( density.finds, std::size_t( 10 ) );
      QCOMPARE( density.area, 1e6 );
      QCOMPARE( *density.value, 10e-6 );
      QVERIFY( std::abs( *density.low - 4.7954e-6 ) < 5e-11 );
      QVERIFY( std::abs( *density.high - 18.3904e-6 ) < 5e-11 );
      QVERIFY( density.reason == nullptr );
    }

    void noFindAwayFromTheMapIsNoProofOfNone()
    {
      const BackgroundDensity density = backgroundDensity( { 3, 50 }, 2e6, 0.5 );
      QCOMPARE( *density.value, 0.0 );
      QCOMPARE( *density.low, 0.0 );
      QVERIFY( std::abs( *density.high - 3.6889e-6 ) < 5e-11 );
      QCOMPARE( *density.forGate, 0.5e-6 );
      QCOMPARE( density.reason, TOO_LITTLE_GROUND_AWAY );
      const BackgroundDensity unknown = backgroundDensity( { 500 }, 2e6, 1 );
      QVERIFY( !unknown.value && !unknown.forGate && !unknown.high );
      QCOMPARE( unknown.reason, NO_GROUND_AWAY_FROM_MAP );
      QVERIFY( !backgroundDensity( { 500 }, 0, 0 ).value );
    }

    void minesCloserThanTwiceTheGateAreAliased()
    {
      std::vector<Point> row;
      for ( int mine = 0; mine < 21; ++mine )
        row.push_back( { 4.0 * mine, 0 } );
      const Aliasing aliased = aliasingOf( row, 2 );
      QVERIFY( aliased.isAliased );
      QCOMPARE( *aliased.spacing, 4.0 );
      QCOMPARE( aliased.warning, ALIASED );
      const Aliasing clear = aliasingOf( row, 1.999 );
      QVERIFY( !clear.isAliased && !clear.spacing && clear.warning == nullptr );
      QVERIFY( !aliasingOf( { { 0, 0 } }, 5 ).isAliased );
      // The median counts, not the closest: most of these stand alone.
      QVERIFY( !aliasingOf( { { 0, 0 }, { 1, 0 }, { 500, 0 }, { 900, 0 }, { 1400, 0 } }, 10 ).isAliased );
      QVERIFY( aliasingOf( { { 0, 0 }, { 0, 0 }, { 500, 0 } }, 10 ).isAliased );
    }

    void nearestDistancesAgreeWithAllPairs()
    {
      CounterRandom random( 7, 1 );
      std::vector<Point> places;
      std::vector<Point> others;
      for ( int count = 0; count < 400; ++count )
      {
        places.push_back( { 200 * random.uniform() - 100, 200 * random.uniform() - 100 } );
        others.push_back( { std::floor( 200 * random.uniform() - 100 ), std::floor( 200 * random.uniform() - 100 ) } );
      }
      others.push_back( { 1e12, -1e12 } );
      for ( const double reach : { 0.5, 6.0, 40.0, 1000.0 } )
      {
        const std::vector<double> found = nearestDistances( places, others, reach, 2 );
        QVERIFY( found == nearestDistances( places, others, reach, 1 ) );
        for ( std::size_t place = 0; place < places.size(); ++place )
        {
          double square = std::numeric_limits<double>::infinity();
          for ( const Point &other : others )
          {
            const double dx = other.x - places[place].x;
            const double dy = other.y - places[place].y;
            square = std::min( square, dx * dx + dy * dy );
          }
          const bool isWithin = square < reach * reach;
          QCOMPARE( found[place], isWithin ? std::sqrt( square ) : std::numeric_limits<double>::infinity() );
        }
      }
    }

    void pointsWithoutCoordinatesAreRefused()
    {
      const double infinite = std::numeric_limits<double>::infinity();
      QVERIFY_EXCEPTION_THROWN( PointColumns( { { infinite, 0 } }, 5 ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( PointColumns( { { 0, std::nan( "" ) } }, 5 ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( PointColumns( { { 0, 0 } }, 0 ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( PointColumns( { { 0, 0 } }, infinite ), std::invalid_argument );
    }
};

QTEST_GUILESS_MAIN( TestMatchGate )
#include "test_match_gate.moc"
