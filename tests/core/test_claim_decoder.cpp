// SPDX-License-Identifier: GPL-2.0-or-later
// What a quoted percentage could be, and what it could not.
#include "core/reconcile/claim_decoder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace minemap;

namespace
{

bool isNear( double a, double b )
{
  return std::abs( a - b ) < 1e-9;
}

DecodedMeasure decoded( const char *quoted, const DecoderMeasure &measure )
{
  return decodePercentage( *readQuotedPercentage( quoted ), { measure }, {} ).front();
}

DecodedMeasure decoded( const char *quoted, const DecoderCurve &curve )
{
  return decodePercentage( *readQuotedPercentage( quoted ), {}, { curve } ).front();
}

} // namespace

class TestClaimDecoder : public QObject
{
    Q_OBJECT

  private slots:

    void percentagesAreReadWithTheirRounding_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<double>( "low" );
      QTest::addColumn<double>( "high" );
      QTest::newRow( "whole" ) << "25" << 0.245 << 0.255;
      QTest::newRow( "with sign" ) << " 25 % " << 0.245 << 0.255;
      QTest::newRow( "tenths" ) << "25.0%" << 0.2495 << 0.2505;
      QTest::newRow( "comma" ) << "71,6" << 0.7155 << 0.7165;
      QTest::newRow( "range" ) << "20-25 %" << 0.195 << 0.255;
      QTest::newRow( "range with a dash" ) << QString::fromUtf8( "20–25" ) << 0.195 << 0.255;
      QTest::newRow( "none" ) << "0" << -0.005 << 0.005;
    }

    void percentagesAreReadWithTheirRounding()
    {
      QFETCH( QString, text );
      QFETCH( double, low );
      QFETCH( double, high );
      const auto quoted = readQuotedPercentage( text.toStdString() );
      QVERIFY( quoted.has_value() );
      QVERIFY( isNear( quoted->low, low ) && isNear( quoted->high, high ) );
    }

    void otherTextsAreNoPercentage()
    {
      for ( const char *text : { "", "%", "a quarter", "-5", "25%%", "25 % of", "1e2", "nan", ".", "25-20", "1001",
                                 "2.5.1", "25-", "99999999999999999999999" } )
        QVERIFY2( !readQuotedPercentage( text ), text );
    }

    void valuesAreComparedAsTheyWouldBeRounded()
    {
      const auto as = []( double value ) { return decoded( "25", DecoderMeasure{ "x", value, {}, {}, {} } ).decoded; };
      QCOMPARE( as( 0.25 ), DecodedAs::Equal );
      QCOMPARE( as( 0.245 ), DecodedAs::Equal );
      QCOMPARE( as( 0.2549 ), DecodedAs::Equal );
      QCOMPARE( as( 0.255 ), DecodedAs::Different ); // Quoted as 26.
      QCOMPARE( as( 0.2449 ), DecodedAs::Different );
      QCOMPARE( as( 49.0 / 200 ), DecodedAs::Equal );
    }

    void intervalsReachFurther()
    {
      QCOMPARE( decoded( "25", DecoderMeasure{ "x", 0.3, Interval{ 0.2, 0.4 }, {}, {} } ).decoded,
                DecodedAs::WithinInterval );
      QCOMPARE( decoded( "25", DecoderMeasure{ "x", 0.3, Interval{ 0.26, 0.4 }, {}, {} } ).decoded,
                DecodedAs::Different );
      QCOMPARE( decoded( "25", DecoderMeasure{ "x", {}, Interval{ 0.2, 0.4 }, {}, {} } ).decoded,
                DecodedAs::Undefined );
      QCOMPARE( decoded( "25", DecoderMeasure{ "x", std::nan( "" ), {}, {}, {} } ).decoded, DecodedAs::Undefined );
    }

    // methods.md 1.3: "25 % is reached at T = 38 m", here on a straight line of 25 % at 38 m.
    void theCurveTellsTheTolerance()
    {
      const DecodedMeasure result =
        decoded( "25", DecoderCurve{ "hit_rate", { { 0, 0.06 }, { 38, 0.25 }, { 100, 0.56 } }, 1240.0, "finds" } );
      QCOMPARE( result.decoded, DecodedAs::Equal );
      QCOMPARE( result.tolerances.size(), std::size_t( 1 ) );
      QVERIFY( isNear( result.tolerances[0].low, 37 ) );
      QVERIFY( isNear( result.tolerances[0].high, 39 ) );
      QCOMPARE( *result.denominator, 1240.0 );
    }

    void whatNoToleranceGivesIsSaid()
    {
      const DecoderCurve curve{ "hit_rate", { { 0, 0.4 }, { 500, 0.9 } }, {}, {} };
      const DecodedMeasure result = decoded( "25", curve );
      QCOMPARE( result.decoded, DecodedAs::Different );
      QVERIFY( result.tolerances.empty() );
      QCOMPARE( result.reached->low, 0.4 );
      QCOMPARE( result.reached->high, 0.9 );
      QCOMPARE( decoded( "25", DecoderCurve{ "x", {}, {}, {} } ).decoded, DecodedAs::Undefined );
      QCOMPARE( decoded( "25", DecoderCurve{ "x", { { 5, {} } }, {}, {} } ).decoded, DecodedAs::Undefined );
    }

    void aCurveThatTurnsHasSeveralRanges()
    {
      const DecodedMeasure result =
        decoded( "25", DecoderCurve{ "skill", { { 0, 0 }, { 50, 0.5 }, { 100, 0 }, { 200, 0 } }, {}, {} } );
      QCOMPARE( result.tolerances.size(), std::size_t( 2 ) );
      QVERIFY( isNear( result.tolerances[0].low, 24.5 ) );
      QVERIFY( isNear( result.tolerances[1].high, 75.5 ) );
    }

    void aFlatCurveIsOneRange()
    {
      const DecodedMeasure result =
        decoded( "25", DecoderCurve{ "x", { { 0, 0.25 }, { 10, 0.25 }, { 20, 0.25 }, { 30, 0.9 } }, {}, {} } );
      QCOMPARE( result.tolerances.size(), std::size_t( 1 ) );
      QCOMPARE( result.tolerances[0].low, 0.0 );
      QVERIFY( result.tolerances[0].high > 20 && result.tolerances[0].high < 20.1 );
    }

    //! Nothing is bridged over points that are not known.
    void gapsStayGaps()
    {
      QCOMPARE( decoded( "25", DecoderCurve{ "x", { { 0, 0.0 }, { 10, {} }, { 20, 0.5 } }, {}, {} } ).decoded,
                DecodedAs::Different );
    }

    void theOrderOfPointsDoesNotMatter()
    {
      DecoderCurve curve{ "x", { { 0, 0.1 }, { 10, 0.2 }, { 20, 0.3 }, { 30, 0.9 } }, {}, {} };
      const Interval expected = decoded( "25", curve ).tolerances.at( 0 );
      std::reverse( curve.points.begin(), curve.points.end() );
      QCOMPARE( decoded( "25", curve ).tolerances.at( 0 ).low, expected.low );
      QCOMPARE( decoded( "25", curve ).tolerances.at( 0 ).high, expected.high );
    }
};

QTEST_APPLESS_MAIN( TestClaimDecoder )
#include "test_claim_decoder.moc"
