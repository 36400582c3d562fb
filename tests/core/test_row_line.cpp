// SPDX-License-Identifier: GPL-2.0-or-later
// Azimuths of rows: a published line, rows turned by a known angle, and rows drawn with known errors.
#include "core/counter_random.h"
#include "core/position/circular_statistics.h"
#include "core/position/row_line.h"

#include <boost/math/distributions/students_t.hpp>

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace minemap;

namespace
{

constexpr double DEGREE = M_PI / 180;

//! \a point turned clockwise by \a degrees about the origin, and moved.
Point turned( const Point &point, double degrees, const Point &by = {} )
{
  const double sine = std::sin( degrees * DEGREE );
  const double cosine = std::cos( degrees * DEGREE );
  return { point.x * cosine + point.y * sine + by.x, point.y * cosine - point.x * sine + by.y };
}

//! A row to the north, mines 5 m apart with errors of \a sd on both axes, the recorded ones turned by \a degrees.
std::vector<RowPair> drawnRow( std::uint64_t stream, int mines, double degrees, double recordedSd, double foundSd,
                               double ownSd = 0 )
{
  CounterRandom random( 71, stream );
  std::vector<RowPair> row;
  for ( int mine = 0; mine < mines; ++mine )
  {
    const double x = ownSd * random.normal();
    const Point truth{ x, 5.0 * mine };
    const double east = foundSd * random.normal();
    const Point found{ truth.x + east, truth.y + foundSd * random.normal() };
    const double off = recordedSd * random.normal();
    const Point drawn{ truth.x + off, truth.y + recordedSd * random.normal() };
    row.push_back( { turned( drawn, degrees ), found } );
  }
  return row;
}

} // namespace

class TestRowLine : public QObject
{
    Q_OBJECT

  private slots:

    // Pearson 1901, "On lines and planes of closest fit": his ten points have the line y = 5.784 − 0.5456 x.
    void pearsonsPointsHaveHisLine()
    {
      const std::vector<Point> points = { { 0.0, 5.9 }, { 0.9, 5.4 }, { 1.8, 4.4 }, { 2.6, 4.6 }, { 3.3, 3.5 },
                                          { 4.4, 3.7 }, { 5.2, 2.8 }, { 6.1, 2.8 }, { 6.5, 2.4 }, { 7.4, 1.5 } };
      std::vector<RowPair> pairs;
      for ( const Point &point : points )
        pairs.push_back( { point, point } );
      const RowLines lines = rowLines( pairs );
      QVERIFY( lines.recorded.has_value() );
      const double slope = 1 / std::tan( *lines.recorded * DEGREE );
      QVERIFY2( std::abs( slope + 0.5456 ) < 5e-5, std::to_string( slope ).c_str() );
      const double atZero = lines.recordedCentre.y - slope * lines.recordedCentre.x;
      QVERIFY2( std::abs( atZero - 5.784 ) < 5e-4, std::to_string( atZero ).c_str() );
      QCOMPARE( *lines.difference, 0.0 );
      QCOMPARE( *lines.standardError, 0.0 );
    }

    // A bearing taken from magnetic north and drawn from true north turns the row by the declination, clockwise where
    // that is to the west, wherever the row lies and however crooked it is.
    void turnedRowDiffersByTheAngle_data()
    {
      QTest::addColumn<double>( "degrees" );
      QTest::addColumn<double>( "expected" );
      for ( const double degrees : { 0.0, 5.2, -7.9, 45.0, -60.0, 89.0 } )
        QTest::addRow( "%g degrees", degrees ) << degrees << degrees;
      QTest::newRow( "back azimuth" ) << 180.0 << 0.0;
      QTest::newRow( "back azimuth and declination" ) << 185.2 << 5.2;
    }

    void turnedRowDiffersByTheAngle()
    {
      QFETCH( double, degrees );
      QFETCH( double, expected );
      for ( const double azimuth : { 0.0, 13.0, 90.0, 177.0 } )
      {
        std::vector<RowPair> pairs;
        for ( const RowPair &pair : drawnRow( 1, 9, 0, 0, 0, 0.7 ) )
        {
          const Point truth = turned( pair.found, azimuth );
          pairs.push_back( { turned( truth, degrees, { 400, -90 } ), { truth.x + 30, truth.y } } );
        }
        const RowLines lines = rowLines( pairs );
        QVERIFY( lines.difference.has_value() );
        QVERIFY( std::abs( *lines.difference - expected ) < 1e-9 );
        QVERIFY( *lines.standardError < 1e-9 );
        QVERIFY( *lines.recorded >= 0 && *lines.recorded < 180 && *lines.found >= 0 && *lines.found < 180 );
        QVERIFY( std::abs( std::remainder( *lines.found - azimuth, 180 ) ) < 5 );
      }
    }

    // The error of the slope of a straight line: finds ±1 m off in turn, 5 mines 10 m apart.
    void standardErrorHasItsClosedForm()
    {
      std::vector<RowPair> pairs;
      for ( int mine = -2; mine <= 2; ++mine )
        pairs.push_back( { { 0, 10.0 * mine }, { mine % 2 == 0 ? 0.2 : -0.3, 10.0 * mine } } );
      const RowLines lines = rowLines( pairs );
      QVERIFY( std::abs( *lines.difference ) < 1e-12 );
      // Σ r² = 3 · 0.2² + 2 · 0.3², Σ s² = 1000 m².
      QVERIFY( std::abs( *lines.standardError - std::sqrt( 0.3 / 3 / 1000 ) / DEGREE ) < 1e-12 );
      QCOMPARE( lines.length, 40.0 );
    }

    void standardErrorIsThatOfRowsDrawn_data()
    {
      QTest::addColumn<int>( "mines" );
      QTest::addColumn<double>( "recordedSd" );
      QTest::addColumn<double>( "foundSd" );
      QTest::newRow( "5 mines" ) << 5 << 0.1 << 0.1;
      QTest::newRow( "12 mines" ) << 12 << 1.0 << 0.5;
      QTest::newRow( "30 mines" ) << 30 << 2.0 << 0.0;
    }

    void standardErrorIsThatOfRowsDrawn()
    {
      QFETCH( int, mines );
      QFETCH( double, recordedSd );
      QFETCH( double, foundSd );
      constexpr int ROWS = 3000;
      constexpr double DECLINATION = 5.2;
      const double student = quantile( complement( boost::math::students_t( mines - 2 ), 0.025 ) );
      double errors = 0;
      double told = 0;
      int covered = 0;
      for ( int row = 0; row < ROWS; ++row )
      {
        const RowLines lines =
          rowLines( drawnRow( 100 + static_cast<std::uint64_t>( row ), mines, DECLINATION, recordedSd, foundSd, 0.1 ) );
        QVERIFY( lines.difference.has_value() );
        const double off = *lines.difference - DECLINATION;
        errors += off * off / ROWS;
        told += *lines.standardError * *lines.standardError / ROWS;
        covered += std::abs( off ) <= student * *lines.standardError;
      }
      const double coverage = covered / double( ROWS );
      qInfo( "deviation %.4f, told %.4f degrees; covered %.4f", std::sqrt( errors ), std::sqrt( told ), coverage );
      QVERIFY( std::abs( std::sqrt( told / errors ) - 1 ) < 0.06 );
      QVERIFY( coverage > 0.93 && coverage < 0.97 );
    }

    void scatteredMinesHaveNoAzimuth_data()
    {
      QTest::addColumn<int>( "mines" );
      QTest::newRow( "5 mines" ) << 5;
      QTest::newRow( "10 mines" ) << 10;
    }

    // Mauchly's test lets at most one in a hundred pass; the ratio of 3 fewer of many.
    void scatteredMinesHaveNoAzimuth()
    {
      QFETCH( int, mines );
      constexpr int FIELDS = 5000;
      int passed = 0;
      for ( int field = 0; field < FIELDS; ++field )
      {
        CounterRandom random( 72, static_cast<std::uint64_t>( field ) );
        std::vector<RowPair> pairs;
        for ( int mine = 0; mine < mines; ++mine )
        {
          const double x = random.normal();
          const Point place{ x, random.normal() };
          pairs.push_back( { place, place } );
        }
        const RowLines lines = rowLines( pairs );
        passed += lines.difference.has_value();
        QVERIFY( lines.difference.has_value() || lines.reason == missing::NOT_IN_LINE );
      }
      qInfo( "in line by chance: %.4f", passed / double( FIELDS ) );
      // Three standard deviations of a count with p = 0.01.
      QVERIFY( passed < 0.01 * FIELDS + 3 * std::sqrt( 0.01 * FIELDS ) );
      if ( mines == 5 )
        QVERIFY( passed > 0.01 * FIELDS - 3 * std::sqrt( 0.01 * FIELDS ) );
    }

    void fewMinesAndOnePlaceHaveReasons()
    {
      std::vector<RowPair> row = drawnRow( 5, 4, 0, 0, 0 );
      QCOMPARE( rowLines( row ).reason, missing::NEEDS_5_PAIRS );
      QCOMPARE( rowLines( {} ).reason, missing::NEEDS_5_PAIRS );
      const std::vector<RowPair> place( 6, { { 1, 1 }, { 2, 2 } } );
      QCOMPARE( rowLines( place ).reason, missing::NOT_IN_LINE );
      // A strip as wide as it is long is no row, though finds are.
      row = drawnRow( 5, 12, 0, 0, 0 );
      for ( std::size_t mine = 0; mine < row.size(); ++mine )
        row[mine].recorded.x += mine % 2 == 0 ? 20 : -20;
      QCOMPARE( rowLines( row ).reason, missing::NOT_IN_LINE );
    }

    void orderOfPairsDoesNotMatter()
    {
      std::vector<RowPair> row = drawnRow( 8, 15, 3, 1, 1 );
      const RowLines first = rowLines( row );
      std::reverse( row.begin(), row.end() );
      std::rotate( row.begin(), row.begin() + 4, row.end() );
      const RowLines second = rowLines( row );
      QCOMPARE( *second.difference, *first.difference );
      QCOMPARE( *second.standardError, *first.standardError );
    }

    // Ten rows of a map turned by 5.2 degrees: 95 of 100 intervals of the mean hold it.
    void intervalOfFewRowsCoversTheTurn()
    {
      constexpr int WORLDS = 2000;
      constexpr double TURN = 5.2;
      int covered = 0;
      for ( int world = 0; world < WORLDS; ++world )
      {
        std::vector<RowAzimuth> rows;
        for ( int row = 0; row < 10; ++row )
        {
          const RowLines lines =
            rowLines( drawnRow( 100000 + static_cast<std::uint64_t>( world * 10 + row ), 8 + row, TURN, 1, 0.5 ) );
          QVERIFY( lines.difference.has_value() );
          rows.push_back( { *lines.recorded, *lines.found, lines.length } );
        }
        const Statistic mean = rowAzimuthStatistics( rows ).mean;
        QVERIFY( mean.low && mean.high && !mean.note );
        covered += *mean.low <= TURN && TURN <= *mean.high;
      }
      qInfo( "coverage of the mean of ten rows: %.4f", covered / double( WORLDS ) );
      QVERIFY( covered > 0.93 * WORLDS && covered < 0.985 * WORLDS );
    }
};

QTEST_GUILESS_MAIN( TestRowLine )
#include "test_row_line.moc"
