// SPDX-License-Identifier: GPL-2.0-or-later
// Circular statistics against published examples and an exact integral; circular error radii against printed constants,
// their own integrals and simulation.
#include "core/counter_random.h"
#include "core/position/circular_error.h"
#include "core/position/circular_statistics.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

using namespace minemap;

namespace
{

constexpr double DEGREE = M_PI / 180;

std::vector<double> radians( std::vector<double> degrees )
{
  for ( double &angle : degrees )
    angle *= DEGREE;
  return degrees;
}

//! Exact: P(R ≥ r) = 1 − r ∫ J₁(rt) J₀(t)ⁿ dt (Kluyver 1905), by Simpson's rule.
double exactRayleigh( int n, double resultant )
{
  const double r = n * resultant;
  constexpr int STEPS = 6000;
  constexpr double END = 150;
  double sum = 0;
  for ( int step = 1; step < STEPS; ++step )
  {
    const double t = END * step / STEPS;
    const int weight = step % 2 == 1 ? 4 : 2;
    sum += weight * std::cyl_bessel_j( 1, r * t ) * std::pow( std::cyl_bessel_j( 0, t ), n );
  }
  return 1 - r * sum * END / STEPS / 3;
}

} // namespace

class TestCircularStatistics : public QObject
{
    Q_OBJECT

  private slots:

    // Jammalamadaka and SenGupta 2001, p. 23 (methods.md 3.6).
    void meanAndVarianceAreThePublishedOnes()
    {
      const CircularMean mean = circularMean( radians( { 51, 67, 40, 109, 31, 358 } ) );
      QVERIFY( std::abs( mean.direction - 0.8487044 ) < 5e-8 );
      QVERIFY( std::abs( 1 - mean.resultant - 0.1635635 ) < 5e-8 );
      QCOMPARE( mean.effectiveN, 6.0 );
    }

    void weightedResultantIsThePublishedOne()
    {
      const CircularMean mean =
        circularMean( radians( { 0, 3.6, 36, 72, 108, 169.2, 324 } ), { 12, 1, 6, 1, 2, 1, 1 } );
      QVERIFY( std::abs( mean.resultant - 0.766282 ) < 5e-7 );
    }

    void rayleighProbabilityIsThePublishedOne()
    {
      const CircularMean mean = circularMean( { 3.3192729, 3.0628233, 2.7219562, 3.8019564, 2.7290561, 0.8840816,
                                                3.7646373, 2.9782072, 3.3060406, 2.9012014 } );
      QVERIFY( std::abs( mean.resultant - 0.774055 ) < 5e-7 );
      QVERIFY( std::abs( rayleighProbability( 10, mean.resultant ) - 0.0009917748 ) < 5e-10 );
    }

    // R's CircStats by way of astropy. (The concentration printed with it is an approximation, and not used here.)
    void meanOfAVonMisesSampleIsThePublishedOne()
    {
      const CircularMean mean = circularMean( { 3.3699057, 4.0411630, 0.5014477, 2.6223103, 3.7336524, 1.8136389,
                                                4.1566039, 2.7806317, 2.4672173, 2.8493644 } );
      QVERIFY( std::abs( mean.direction - 3.006514 ) < 5e-7 );
    }

    void rayleighProbabilityIsNearTheExactOne_data()
    {
      QTest::addColumn<int>( "n" );
      QTest::addColumn<double>( "resultant" );
      for ( const int n : { 6, 10, 20, 40 } )
      {
        QTest::addRow( "%d weak", n ) << n << 0.6 / std::sqrt( n );
        QTest::addRow( "%d middling", n ) << n << 1.73 / std::sqrt( n );
        QTest::addRow( "%d strong", n ) << n << std::min( 0.85, 2.4 / std::sqrt( n ) );
      }
    }

    void rayleighProbabilityIsNearTheExactOne()
    {
      QFETCH( int, n );
      QFETCH( double, resultant );
      const double exact = exactRayleigh( n, resultant );
      QVERIFY2( std::abs( rayleighProbability( n, resultant ) - exact ) < 0.002, std::to_string( exact ).c_str() );
    }

    void rayleighProbabilityIsAProbabilityEverywhere()
    {
      for ( const double n : { 5.0, 7.3, 10.0, 50.0, 1e5 } )
      {
        for ( int step = 0; step <= 100; ++step )
        {
          const double p = rayleighProbability( n, step * 0.01 );
          QVERIFY( p >= 0 && p <= 1 );
        }
        QVERIFY( rayleighProbability( n, 1 ) < 0.01 );
        QCOMPARE( rayleighProbability( n, 0 ), 1.0 );
      }
    }

    void azimuthsRunClockwiseFromNorthAndShortVectorsDoNotCount()
    {
      const std::vector<DirectedLength> east( 5, { 10, 0 } );
      QVERIFY( std::abs( *directionStatistics( east, 1 ).mean.value - 90 ) < 1e-12 );
      const std::vector<DirectedLength> west( 30, { -10, 0.001 } );
      const DirectionStatistics toWest = directionStatistics( west, 1 );
      QVERIFY( std::abs( *toWest.mean.value - 270 ) < 0.01 );
      QVERIFY( *toWest.mean.low <= *toWest.mean.value && *toWest.mean.high >= *toWest.mean.value );
      std::vector<DirectedLength> mixed = east;
      mixed.insert( mixed.end(), 50, { 0, 0.9 } );
      const DirectionStatistics filtered = directionStatistics( mixed, 1 );
      QCOMPARE( filtered.mean.n, std::size_t( 5 ) );
      QVERIFY( std::abs( *filtered.resultant.value - 1 ) < 1e-12 );
      QCOMPARE( filtered.mean.note, missing::NEEDS_25_DIRECTIONS );
      const DirectionStatistics few = directionStatistics( { { 1, 0 }, { 5, 5 } }, 1 );
      QVERIFY( !few.mean.value && !few.rayleigh.value );
      QCOMPARE( few.rayleigh.reason, missing::TOO_FEW_DIRECTIONS );
    }

    void directionsThatCancelOutHaveNoMean()
    {
      const DirectionStatistics none =
        directionStatistics( { { 5, 0 }, { -5, 0 }, { 0, 5 }, { 0, -5 }, { 3, 3 }, { -3, -3 } }, 1 );
      QVERIFY( !none.mean.value );
      QCOMPARE( none.mean.reason, missing::NO_MEAN_DIRECTION );
      QVERIFY( *none.rayleigh.value > 0.999 );
    }

    void axesHaveNoDirection()
    {
      QCOMPARE( rowAzimuthDifference( { 10, 4 } ), 6.0 );
      QCOMPARE( rowAzimuthDifference( { 190, 4 } ), 6.0 );
      QCOMPARE( rowAzimuthDifference( { 2, 358 } ), 4.0 );
      QCOMPARE( rowAzimuthDifference( { 1, 179 } ), 2.0 );
      QCOMPARE( rowAzimuthDifference( { 179, 1 } ), -2.0 );
      QCOMPARE( rowAzimuthDifference( { 90, 0 } ), 90.0 );
      QCOMPARE( rowAzimuthDifference( { 0, 90 } ), 90.0 );
      std::vector<RowAzimuth> rows;
      CounterRandom random( 5, 5 );
      for ( int row = 0; row < 40; ++row )
      {
        const double azimuth = 360 * random.uniform();
        // Off by 5 or 7 degrees, and drawn backwards every third time.
        rows.push_back( { azimuth + ( row % 2 == 0 ? 5 : 7 ) + ( row % 3 == 0 ? 180 : 0 ), azimuth, 80 } );
      }
      const DirectionStatistics turned = rowAzimuthStatistics( rows );
      QVERIFY( std::abs( *turned.mean.value - 6 ) < 1e-9 );
      // 1.96 standard errors of 1° ÷ √40.
      QVERIFY( std::abs( *turned.mean.high - *turned.mean.low - 2 * 1.96 / std::sqrt( 40 ) ) < 0.01 );
      QVERIFY( *turned.rayleigh.value < 1e-9 );
    }

    // With truth known: 95 of 100 intervals should hold the mean direction.
    void intervalOfTheMeanDirectionCoversTheTruth()
    {
      int covered = 0;
      constexpr int WORLDS = 2000;
      for ( int world = 0; world < WORLDS; ++world )
      {
        CounterRandom random( 17, static_cast<std::uint64_t>( world ) );
        std::vector<DirectedLength> vectors;
        for ( int vector = 0; vector < 40; ++vector )
        {
          const double dx = 3 + 4 * random.normal();
          vectors.push_back( { dx, 4 + 4 * random.normal() } );
        }
        const Statistic mean = directionStatistics( vectors, 0 ).mean;
        const double truth = std::atan2( 3.0, 4.0 ) / DEGREE;
        covered += *mean.low <= truth && truth <= *mean.high;
      }
      const double coverage = covered / static_cast<double>( WORLDS );
      qInfo( "coverage of the mean direction: %.4f", coverage );
      QVERIFY( coverage > 0.92 && coverage < 0.98 );
    }

    void orderOfDirectionsDoesNotMatter()
    {
      CounterRandom random( 6, 6 );
      std::vector<DirectedLength> vectors;
      for ( int vector = 0; vector < 200; ++vector )
      {
        const double dx = random.normal();
        vectors.push_back( { dx, 1 + random.normal() } );
      }
      const DirectionStatistics first = directionStatistics( vectors, 0.1 );
      std::reverse( vectors.begin(), vectors.end() );
      QCOMPARE( *directionStatistics( vectors, 0.1 ).mean.low, *first.mean.low );
      QCOMPARE( *directionStatistics( vectors, 0.1 ).rayleigh.value, *first.rayleigh.value );
    }

    // methods.md 3.9.
    void circularErrorHasThePrintedValues_data()
    {
      QTest::addColumn<double>( "probability" );
      QTest::addColumn<double>( "ratio" );
      QTest::addColumn<double>( "factor" );
      const std::vector<double> ratios{ 0, 0.2, 0.4, 0.5, 0.6, 0.8, 1 };
      const std::vector<std::pair<double, std::vector<double>>> printed{
        { 0.5, { 0.6745, 0.7059, 0.8079, 0.8704, 0.9337, 1.0577, 1.1774 } },
        { 0.9, { 1.6449, 1.6573, 1.6992, 1.7371, 1.7915, 1.9472, 2.1460 } },
        { 0.95, { 1.9600, 1.9704, 2.0051, 2.0359, 2.0813, 2.2303, 2.4477 } } };
      for ( const auto &[probability, factors] : printed )
      {
        for ( std::size_t at = 0; at < ratios.size(); ++at )
          QTest::addRow( "%g %g", probability, ratios[at] ) << probability << ratios[at] << factors[at];
      }
    }

    void circularErrorHasThePrintedValues()
    {
      QFETCH( double, probability );
      QFETCH( double, ratio );
      QFETCH( double, factor );
      const double found = circularErrorFactor( probability, ratio );
      QVERIFY2( std::abs( found - factor ) < 5.001e-5, std::to_string( found ).c_str() );
      if ( ratio > 0 && ratio < 1 )
        QVERIFY( std::abs( circularProbability( found, ratio ) - probability ) < 1e-10 );
    }

    void circularConstantsAreExact()
    {
      QVERIFY( std::abs( circularErrorFactor( 0.5, 1 ) - 1.177410 ) < 5e-7 );
      QVERIFY( std::abs( circularErrorFactor( 0.9, 1 ) - 2.145966 ) < 5e-7 );
      QVERIFY( std::abs( circularErrorFactor( 0.95, 1 ) - 2.447747 ) < 5e-7 );
      QVERIFY( std::abs( circularErrorFactor( 0.99, 1 ) - 3.034854 ) < 5e-7 );
      QVERIFY( std::abs( circularProbability( 1, 1 ) - 0.393469 ) < 5e-7 );
      // In units of RMSE_r = √2 σ.
      QVERIFY( std::abs( circularErrorFactor( 0.5, 1 ) / M_SQRT2 - 0.832555 ) < 5e-7 );
      QVERIFY( std::abs( circularErrorFactor( 0.9, 1 ) / M_SQRT2 - 1.517427 ) < 5e-7 );
      QVERIFY( std::abs( circularErrorFactor( 0.99, 1 ) / M_SQRT2 - 2.145966 ) < 5e-7 );
      QVERIFY( std::abs( circularErrorFactor( 0.95, 1 ) / M_SQRT2 - 1.730818 ) < 5e-7 );
      // The ends of the table are reached without a step.
      QVERIFY( std::abs( circularErrorFactor( 0.9, 1 - 1e-9 ) - circularErrorFactor( 0.9, 1 ) ) < 1e-8 );
      QVERIFY( std::abs( circularErrorFactor( 0.9, 1e-6 ) - circularErrorFactor( 0.9, 0 ) ) < 1e-8 );
      QVERIFY_EXCEPTION_THROWN( circularErrorFactor( 1, 0.5 ), std::invalid_argument );
      QVERIFY_EXCEPTION_THROWN( circularErrorFactor( 0.5, 1.1 ), std::invalid_argument );
    }

    void biasedCircularErrorHasThePrintedValues()
    {
      const std::vector<std::pair<double, double>> printed{
        { 0, 2.1460 }, { 0.5, 2.2746 }, { 1, 2.6019 }, { 2, 3.4734 }, { 3, 4.4197 }, { 5, 6.3704 }, { 10, 11.3286 } };
      for ( const auto &[bias, factor] : printed )
      {
        QVERIFY( std::abs( biasedCircularErrorFactor( 0.9, bias ) - factor ) < 5.001e-5 );
        const double off = biasedCircularErrorApproximation( bias ) / factor - 1;
        QVERIFY2( std::abs( off ) < 0.0033, std::to_string( off ).c_str() );
      }
      QVERIFY( std::abs( biasedCircularErrorFactor( 0.9, 99.999 ) - biasedCircularErrorFactor( 0.9, 100.001 ) ) <
               0.003 );
    }

    // The radii hold their share of errors drawn at random; 200,000 draws have a standard error of 0.0007.
    void circlesHoldTheirShareOfErrorsDrawn()
    {
      CounterRandom random( 3, 1 );
      const double elliptical = circularErrorFactor( 0.9, 0.35 );
      const double biased = biasedCircularErrorFactor( 0.9, 1.4 );
      int inElliptical = 0;
      int inBiased = 0;
      constexpr int DRAWS = 200000;
      for ( int draw = 0; draw < DRAWS; ++draw )
      {
        const double x = random.normal();
        const double y = random.normal();
        inElliptical += std::hypot( x, 0.35 * y ) <= elliptical;
        inBiased += std::hypot( x + 1.4, y ) <= biased;
      }
      QVERIFY( std::abs( inElliptical / static_cast<double>( DRAWS ) - 0.9 ) < 0.0025 );
      QVERIFY( std::abs( inBiased / static_cast<double>( DRAWS ) - 0.9 ) < 0.0025 );
    }
};

QTEST_GUILESS_MAIN( TestCircularStatistics )
#include "test_circular_statistics.moc"
