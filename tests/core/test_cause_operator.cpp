// SPDX-License-Identifier: GPL-2.0-or-later
// What a cause makes it undoes, and what cannot have been made it refuses.
#include "cause_testing.h"
#include "core/cause/number_system.h"
#include "core/cause/plane_motion.h"
#include "core/cause/shape_extent.h"
#include "core/cause/written_degrees.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <functional>
#include <limits>

using namespace minemap;
using namespace minemap::test;

namespace
{

constexpr Point KARABAKH = { 46.8, 39.8 };

RecordFacts factsAt( const Point &reference )
{
  RecordFacts facts;
  facts.reference = reference;
  facts.baselineEnd = Point{ reference.x + 30, reference.y + 120 };
  facts.year = 1993.5;
  return facts;
}

//! No other record has a reference point.
const auto NOBODY = []( const std::string & ) { return std::optional<Point>(); };

QString errorOf( const std::function<void()> &attempt )
{
  try
  {
    attempt();
  }
  catch ( const CauseError &error )
  {
    return QString::fromUtf8( error.what() );
  }
  return {};
}

QString errorOf( const CauseRecipe &recipe )
{
  const LocalPlane plane( KARABAKH );
  return errorOf( [&] { const CauseOperator cause( recipe, "EPSG:4326", plane ); } );
}

//! A rectangle in the plane between two corners: minutes of longitude beyond 46°, of latitude beyond 39°.
Shape rectangleOfMinutes( const LocalPlane &plane, const Point &southWest, const Point &northEast )
{
  std::vector<Point> corners = {
    southWest, { northEast.x, southWest.y }, northEast, { southWest.x, northEast.y }, southWest };
  for ( Point &corner : corners )
    corner = { 46 + corner.x / 60, 39 + corner.y / 60 };
  plane.project( corners );
  Shape rectangle( ShapeKind::Polygon );
  rectangle.addPath( corners );
  return rectangle;
}

} // namespace

Q_DECLARE_METATYPE( minemap::CauseRecipe )

class TestCauseOperator : public QObject
{
    Q_OBJECT

  private slots:
    void wordsAreThoseOfTheInterface();
    void undoesWhatItMakes_data();
    void undoesWhatItMakes();
    void cutReferencesComeBackToWithinHalfACell();
    void rigidCausesKeepTheForm();

    void digitsAreReadAsWritten();
    void decimalMinutesAreReadAsWritten();
    void minutesOver59CannotHaveBeenWritten();
    void decimalsComeBackWhereTheyCanBeMinutesAndSeconds();
    void carriedMinutesHaveTwoReadings();
    void whatIsCarriedHasWords();
    void recordsAcrossAWholeMinuteComeBackWhole();
    void recordsTornByTheCarryComeBackWhole();
    void milsOfEachLegBendTheRecord();
    void firstLegMovesTheRecordAsItIs();
    void milsBeyondTheCircleCannotHaveBeenRead();
    void nothingWithoutWhatTheCauseNeeds();
    void nothingWithoutCoordinates();
    void dateOfTheRecordStandsInForTheYear();
    void swappedAxesNeedNoPlaceInThePlane();
    void mirroredAlongTheRecordWhereThereIsNoBaseline();
    void fittedCorrectionDoesNotDependOnThePlane();
    void unevenCorrectionIsThatOfThePlacesAround();
    void twoInARowAreUndoneInOrder();
    void onlyTheRecordsConcernedMove();
    void anotherReferencePointMovesTheRecordByTheWayBetweenThem();

    void utmZoneIsThatOfThePlace();
    void longAxisTurnsWithTheShape();
    void middleDoesNotDependOnHowDenselyAnOutlineIsDrawn();
    void recipesThatCannotBeCarriedOutSayWhy();
    void missingGridFileIsNamed();
};

void TestCauseOperator::wordsAreThoseOfTheInterface()
{
  QCOMPARE( wordOf( Cause::None ), "none" );
  QCOMPARE( wordOf( Cause::GridAsOtherGrid ), "grid_as_other_grid" );
  QCOMPARE( wordOf( Cause::Similarity ), "similarity" );
  for ( int index = 0; index <= static_cast<int>( Cause::Uneven ); ++index )
    QVERIFY( causeOf( wordOf( static_cast<Cause>( index ) ) ) == static_cast<Cause>( index ) );
  QVERIFY( !causeOf( "" ) && !causeOf( "Datum" ) && !causeOf( "datum " ) );
}

void TestCauseOperator::undoesWhatItMakes_data()
{
  QTest::addColumn<CauseRecipe>( "recipe" );
  QTest::addColumn<QString>( "sourceCrs" );
  QTest::addColumn<double>( "longitude" );
  QTest::addColumn<double>( "latitude" );
  const auto add = []( const char *name, const CauseRecipe &recipe, const Point &place = KARABAKH )
  {
    for ( const char *crs : { "EPSG:4326", "EPSG:3857", "EPSG:28408" } )
    {
      // A zone of Gauss-Krüger takes only its surroundings.
      const bool isFar = place.x < 40 || recipe.cause == Cause::AxesSwapped || recipe.cause == Cause::Zone ||
                         recipe.cause == Cause::PrimeMeridian;
      if ( crs != std::string( "EPSG:28408" ) || !isFar )
        QTest::newRow( qPrintable( QString( "%1 in %2" ).arg( name, crs ) ) )
          << recipe << QString( crs ) << place.x << place.y;
    }
  };
  add( "none", plain( Cause::None ) );
  add( "datum", datum( "EPSG:4284", "EPSG:1807" ) );
  add( "superseded operation", datum( "EPSG:4284", "EPSG:1254" ) );
  add( "PROJ's own operation", datum( "EPSG:4284", "" ) );
  add( "other operation", otherOperation( "EPSG:4284", "EPSG:1807", "EPSG:15865" ) );
  add( "other operation than PROJ's own", otherOperation( "EPSG:4284", "EPSG:1807", "" ) );
  add( "GK as UTM", otherGrid( "EPSG:28408", "EPSG:32638", "EPSG:15865" ) );
  add( "UTM as GK", otherGrid( "EPSG:32638", "EPSG:28408", "EPSG:15865" ) );
  add( "GK as the same on WGS 84", otherGrid( "EPSG:28408", "", "EPSG:15865" ) );
  add( "MGI as UTM", otherGrid( "EPSG:3908", "EPSG:32634", "EPSG:8823" ), { 18.41, 43.9 } );
  add( "zone of UTM", zone( "EPSG:32638", 1 ) );
  add( "zone of Gauss-Krüger", zone( "EPSG:28408", -1 ) );
  add( "zone where the map shows it", zone( "", -1 ), { -77.2, -12.8 } );
  add( "axes", plain( Cause::AxesSwapped ) );
  add( "degrees", plain( Cause::DmsAsDecimal ) );
  add( "degrees south and west", plain( Cause::DmsAsDecimal ), { -77.21, -12.83 } );
  add( "minutes", plain( Cause::MinutesAsSeconds ), { 46.805, 39.805 } );
  add( "minutes south and west", plain( Cause::MinutesAsSeconds ), { -77.205, -12.805 } );
  add( "seconds", plain( Cause::SecondsAsMinutes ) );
  add( "seconds south and west", plain( Cause::SecondsAsMinutes ), { -77.21, -12.83 } );
  add( "Paris", meridian( 2.337229166667 ) );
  add( "Ferro on an old datum", meridian( -17.66666666667, "EPSG:4312", "EPSG:1618" ), { 16.4, 48.2 } );
  add( "sign of the latitude", signLost( Axes::Latitude ), { 15.7, -12.8 } );
  add( "sign of the longitude", signLost( Axes::Longitude ), { -77.2, -12.8 } );
  add( "both signs", signLost( Axes::Both ), { -77.2, -12.8 } );
  add( "digit of metres", wrongDigit( "EPSG:32638", 1000, 0 ) );
  add( "digit of degrees", wrongDigit( "EPSG:4326", 0, -0.1 ) );
  add( "south as north", otherGrid( "EPSG:32733", "EPSG:32633", "" ), { 15.7, -12.8 } );
  add( "magnetic of a year", magnetic( 1976.5 ) );
  add( "magnetic of the record", magnetic( 0 ), { 15.7, -12.8 } );
  add( "grid", gridNorth( "EPSG:28408" ) );
  add( "grid where the map shows it", gridNorth( "" ), { 31, -17 } );
  add( "back azimuth", plain( Cause::BackAzimuth ) );
  add( "mils", withFactor( Cause::Mils, 6000.0 / 6400 ) );
  add( "mils the other way", withFactor( Cause::Mils, 6400.0 / 6000 ) );
  add( "paces", withFactor( Cause::Units, 0.75 ) );
  add( "feet", withFactor( Cause::Units, 0.3048 ) );
  add( "back azimuth of the first leg", inLegs( plain( Cause::BackAzimuth ), Legs::First ) );
  add( "mils of the first leg", inLegs( withFactor( Cause::Mils, 6000.0 / 6400 ), Legs::First ) );
  add( "mils of each leg", inLegs( withFactor( Cause::Mils, 6000.0 / 6400 ), Legs::Each ) );
  add( "paces of the first leg", inLegs( withFactor( Cause::Units, 0.75 ), Legs::First ) );
  add( "one angle", bearingOffset( 7.5 ) );
  add( "one factor", withFactor( Cause::DistanceFactor, 0.87 ) );
  add( "mirrored", plain( Cause::Mirrored ) );
  add( "shift", fitted( Cause::Shift, { 46.9, 39.7 } ) );
  add( "shift about the middle", fitted( Cause::Shift, {} ) );
  add( "scale", fitted( Cause::ShiftScale, { 46.9, 39.7 } ) );
  add( "rotation", fitted( Cause::ShiftRotation, { 46.9, 39.7 } ) );
  add( "similarity", fitted( Cause::Similarity, { 46.9, 39.7 } ) );
}

void TestCauseOperator::undoesWhatItMakes()
{
  QFETCH( CauseRecipe, recipe );
  QFETCH( QString, sourceCrs );
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  const std::string crs = sourceCrs.toStdString();
  const LocalPlane plane( { longitude, latitude } );
  const CauseOperator cause( recipe, crs, plane );
  for ( const Point &corner : { Point{ 20, 35 }, Point{ -310, 140 }, Point{ -45, -500 } } )
  {
    const Shape truth = fieldAt( corner );
    const RecordFacts facts = factsAt( { corner.x - 250, corner.y + 90 } );
    const std::optional<Shape> source = cause.mistaken( truth, facts );
    QVERIFY( source );
    const Shape shown = inPlane( *source, crs, plane );
    const bool isDisplaced = !( largestDistance( shown, truth ) < 0.5 );
    QCOMPARE( isDisplaced, recipe.cause != Cause::None );
    const std::optional<Shape> corrected = cause.corrected( *source, shown, facts );
    QVERIFY( corrected );
    const double error = largestDistance( *corrected, truth );
    QVERIFY2( error < 0.01, qPrintable( QString::number( error ) ) );
  }
}

void TestCauseOperator::cutReferencesComeBackToWithinHalfACell()
{
  const LocalPlane plane( { 45, 39.8 } );
  for ( const auto &[grid, cell, east, north] : { std::tuple<const char *, double, double, double>{ "", 100, 100, 100 },
                                                  { "EPSG:28408", 10, 10, 10 },
                                                  { "EPSG:4326", 1 / 3600.0, 23.8, 30.85 } } )
  {
    const CauseOperator cause( truncated( grid, cell ), "EPSG:4326", plane );
    Point sum;
    constexpr int STEPS = 40;
    for ( int step = 0; step < STEPS * STEPS; ++step )
    {
      const Shape truth =
        fieldAt( { 137.3 + east * ( step % STEPS ) / STEPS, -61.9 + north * ( step / STEPS ) / STEPS } );
      const Shape shown = inPlane( *cause.mistaken( truth, {} ), "EPSG:4326", plane );
      const Point moved = { shown.vertices()[0].x - truth.vertices()[0].x,
                            shown.vertices()[0].y - truth.vertices()[0].y };
      QVERIFY( moved.x < 0.05 && moved.x > -east * 1.001 - 0.05 );
      QVERIFY( moved.y < 0.05 && moved.y > -north * 1.001 - 0.05 );
      const Shape corrected = *cause.corrected( {}, shown, {} );
      sum.x += corrected.vertices()[0].x - truth.vertices()[0].x;
      sum.y += corrected.vertices()[0].y - truth.vertices()[0].y;
      QVERIFY( std::abs( corrected.vertices()[0].x - truth.vertices()[0].x ) < east / 2 + 0.1 );
      QVERIFY( std::abs( corrected.vertices()[0].y - truth.vertices()[0].y ) < north / 2 + 0.1 );
    }
    // One cell, evenly: half a step is left at most.
    QVERIFY( std::abs( sum.x / ( STEPS * STEPS ) ) < 0.6 * east / STEPS );
    QVERIFY( std::abs( sum.y / ( STEPS * STEPS ) ) < 0.6 * north / STEPS );
  }
  // A reference on a line of the grid stays there, however its coordinates were computed.
  std::vector<Point> onLine = { { 500000, 4406000 } };
  const ProjContext context = makeProjContext();
  PointOperation::between( context.get(), makeCrs( context.get(), "EPSG:32638" ).get(),
                           makeCrs( context.get(), "EPSG:4326" ).get() )
    .apply( onLine );
  plane.project( onLine );
  RecordFacts facts;
  facts.reference = onLine[0];
  const Shape truth = fieldAt( onLine[0] );
  const Shape shown =
    inPlane( *CauseOperator( truncated( "EPSG:32638", 1000 ), "EPSG:4326", plane ).mistaken( truth, facts ),
             "EPSG:4326", plane );
  QVERIFY( largestDistance( shown, truth ) < 0.01 );
}

void TestCauseOperator::rigidCausesKeepTheForm()
{
  const LocalPlane plane( KARABAKH );
  const Shape truth = fieldAt( { 100, 200 } );
  const RecordFacts facts = factsAt( { -40, 10 } );
  for ( const CauseRecipe &recipe :
        { magnetic( 1993 ), gridNorth( "" ), plain( Cause::BackAzimuth ), plain( Cause::Mirrored ),
          withFactor( Cause::Mils, 6000.0 / 6400 ), truncated( "", 100 ) } )
  {
    const Shape shown = *CauseOperator( recipe, "EPSG:4326", plane ).corrected( {}, truth, facts );
    for ( std::size_t a = 0; a < 5; ++a )
    {
      for ( std::size_t b = a + 1; b < 5; ++b )
      {
        const double before =
          std::hypot( truth.vertices()[a].x - truth.vertices()[b].x, truth.vertices()[a].y - truth.vertices()[b].y );
        const double after =
          std::hypot( shown.vertices()[a].x - shown.vertices()[b].x, shown.vertices()[a].y - shown.vertices()[b].y );
        QVERIFY( std::abs( before - after ) < 1e-6 );
      }
    }
  }
}

void TestCauseOperator::digitsAreReadAsWritten()
{
  QCOMPARE( *degreesOfDigits( 39.48 ), 39.8 );
  QCOMPARE( *degreesOfDigits( 39.479999999999997 ), 39.8 );
  QCOMPARE( *degreesOfDigits( 39.4812 ), 39 + 48 / 60.0 + 12 / 3600.0 );
  QCOMPARE( *degreesOfDigits( 39.481234 ), 39 + 48 / 60.0 + 12.34 / 3600.0 );
  QCOMPARE( *degreesOfDigits( -0.30 ), -0.5 );
  QCOMPARE( *degreesOfDigits( 39 ), 39.0 );
  QCOMPARE( digitsOfDegrees( 39.8 ), 39.48 );
  QCOMPARE( digitsOfDegrees( -( 39 + 59 / 60.0 + 59 / 3600.0 ) ), -39.5959 );
  // Seconds that round to 60 are a minute more.
  QCOMPARE( digitsOfDegrees( 40 - 1e-12 ), 40.0 );
}

void TestCauseOperator::decimalMinutesAreReadAsWritten()
{
  QCOMPARE( degreesOfDecimalMinutes( 39 + 48 / 60.0 + 30 / 3600.0 ), 39 + 48.30 / 60 );
  QCOMPARE( degreesOfDecimalMinutes( -( 39 + 48 / 60.0 ) ), -39.8 );
  QCOMPARE( *secondsOfDecimalMinutes( 39 + 48.30 / 60 ), 39 + 48 / 60.0 + 30 / 3600.0 );
  QVERIFY( !secondsOfDecimalMinutes( 39 + 48.601 / 60 ) );
  QVERIFY( secondsOfDecimalMinutes( 39 + 48.599 / 60 ) );
}

void TestCauseOperator::minutesOver59CannotHaveBeenWritten()
{
  QVERIFY( !degreesOfDigits( 39.60 ) );
  QVERIFY( !degreesOfDigits( 39.4860 ) );
  QVERIFY( !degreesOfDigits( -39.99 ) );
  QVERIFY( degreesOfDigits( 39.5959 ) );
  const LocalPlane plane( { 46.48, 39.6 } );
  const CauseOperator cause( plain( Cause::DmsAsDecimal ), "EPSG:4326", plane );
  QVERIFY( !cause.corrected( {}, pointShape( {} ), {} ) );
}

void TestCauseOperator::decimalsComeBackWhereTheyCanBeMinutesAndSeconds()
{
  // 0.3530°: 35 minutes and 30 seconds, within the field to 59 seconds; 0.3570° would be 70.
  for ( const auto &[place, isMade] : { std::pair( Point{ 46.353, 39.353 }, true ),
                                        { Point{ -77.353, -12.353 }, true },
                                        { Point{ 46.357, 39.353 }, false } } )
  {
    const LocalPlane plane( place );
    const CauseOperator cause( plain( Cause::DecimalAsDms ), "EPSG:4326", plane );
    const Shape truth = fieldAt( { -40, -30 } );
    const std::optional<Shape> source = cause.mistaken( truth, {} );
    QCOMPARE( source.has_value(), isMade );
    if ( !source )
      continue;
    const Shape shown = inPlane( *source, "EPSG:4326", plane );
    QVERIFY( largestDistance( shown, truth ) > 20000 );
    QVERIFY( largestDistance( *cause.corrected( *source, shown, {} ), truth ) < 0.01 );
  }
}

void TestCauseOperator::carriedMinutesHaveTwoReadings()
{
  // 39°48.73' typed as 39°48'73" is shown as 39°49'13", which 39°49.13' would be, too.
  const double shown = 39 + 49 / 60.0 + 13 / 3600.0;
  QCOMPARE( carriedSecondsOfDecimalMinutes( 39 + 48.73 / 60 ), shown );
  QCOMPARE( degreesOfDecimalMinutes( shown ), 39 + 49.13 / 60 );
  QCOMPARE( degreesOfCarriedMinutes( shown, Carry::None ), 39 + 49.13 / 60 );
  QCOMPARE( degreesOfCarriedMinutes( shown, Carry::All ), 39 + 48.73 / 60 );
  QCOMPARE( degreesOfCarriedMinutes( -shown, Carry::All ), -( 39 + 48.73 / 60 ) );
  // Of the upper ones 13 is none, 20 is the first.
  QCOMPARE( degreesOfCarriedMinutes( shown, Carry::Upper ), 39 + 49.13 / 60 );
  QCOMPARE( degreesOfCarriedMinutes( 39 + 49 / 60.0 + 20 / 3600.0, Carry::Upper ), 39 + 48.80 / 60 );
  QCOMPARE( degreesOfCarriedMinutes( 39 + 49 / 60.0 + 19.99 / 3600, Carry::Upper ), 39 + 49.1999 / 60 );
  // Into the degree before.
  QCOMPARE( degreesOfCarriedMinutes( 40 + 10 / 3600.0, Carry::All ), 39 + 59.70 / 60 );
  // 99 hundredths carry 39 seconds at most: 40 and more have one reading.
  const double single = 39 + 49 / 60.0 + 45 / 3600.0;
  for ( const Carry carry : { Carry::None, Carry::All, Carry::Upper } )
    QCOMPARE( degreesOfCarriedMinutes( single, carry ), degreesOfDecimalMinutes( single ) );
}

void TestCauseOperator::whatIsCarriedHasWords()
{
  QCOMPARE( everyCarry().size(), 8U );
  std::set<std::string> words;
  for ( const CarriedSeconds &carried : everyCarry() )
  {
    words.insert( wordsOf( carried ) );
    QVERIFY( carriedSecondsOf( wordsOf( carried ) ) == carried );
  }
  QCOMPARE( words, ( std::set<std::string>{ "longitude", "latitude", "both", "upper_longitude", "upper_latitude",
                                            "upper_longitude latitude", "longitude upper_latitude",
                                            "upper_longitude upper_latitude" } ) );
  QVERIFY( carriedSecondsOf( "upper_both" ) == ( CarriedSeconds{ Carry::Upper, Carry::Upper } ) );
  for ( const char *wrong : { "", "none", "upper", "upper_", "both longitude", "latitude latitude" } )
    QVERIFY2( !carriedSecondsOf( wrong ), wrong );
}

void TestCauseOperator::recordsTornByTheCarryComeBackWhole()
{
  // Latitudes from 48.55' to 48.65': the southern part is shown at 48'55" to 48'60", the northern at 49'00" to 49'05".
  const LocalPlane plane( { 46 + 10.2 / 60, 39 + 48.60 / 60 } );
  const CauseOperator cause( plain( Cause::MinutesAsSeconds ), "EPSG:4326", plane );
  const Shape truth = rectangleOfMinutes( plane, { 10.10, 48.55 }, { 10.30, 48.65 } );
  const std::optional<Shape> source = cause.mistaken( truth, {} );
  QVERIFY( source );
  const Shape shown = inPlane( *source, "EPSG:4326", plane );
  RecordFacts facts;
  QVERIFY( largestDistance( *cause.corrected( *source, shown, facts ), truth ) > 700 );
  facts.reading.carried = { Carry::None, Carry::All };
  QVERIFY( largestDistance( *cause.corrected( *source, shown, facts ), truth ) < 0.01 );
  facts.reading.carried = { Carry::All, Carry::All };
  QVERIFY( largestDistance( *cause.corrected( *source, shown, facts ), truth ) > 500 );
}

void TestCauseOperator::recordsAcrossAWholeMinuteComeBackWhole()
{
  // Latitudes from 48.95' to 49.05': the southern part is shown at 49'35", the northern at 49'05".
  const LocalPlane plane( { 46 + 10.1 / 60, 39 + 49.00 / 60 } );
  const CauseOperator cause( plain( Cause::MinutesAsSeconds ), "EPSG:4326", plane );
  const Shape truth = rectangleOfMinutes( plane, { 10.05, 48.95 }, { 10.15, 49.05 } );
  const std::optional<Shape> source = cause.mistaken( truth, {} );
  QVERIFY( source );
  const Shape shown = inPlane( *source, "EPSG:4326", plane );
  RecordFacts facts;
  for ( const CarriedSeconds &carried : everyCarry() )
  {
    facts.reading.carried = carried;
    const double apart = largestDistance( *cause.corrected( *source, shown, facts ), truth );
    // None of the longitudes is of 20 seconds or more, and they were not carried.
    const bool isRight = carried.latitude == Carry::Upper && carried.longitude != Carry::All;
    QVERIFY2( isRight ? apart < 0.01 : apart > 500, wordsOf( carried ).c_str() );
  }
}

void TestCauseOperator::milsOfEachLegBendTheRecord()
{
  // From the reference 100 m at 90°, then 200 m at 180°: written in 6000 mils, read as 6400, 84.375° and 168.75°.
  const LocalPlane plane( KARABAKH );
  RecordFacts facts;
  facts.reference = Point();
  Shape truth( ShapeKind::Line );
  truth.addPath( { { 100, 0 }, { 100, -200 } } );
  const CauseOperator cause( inLegs( withFactor( Cause::Mils, 6000.0 / 6400 ), Legs::Each ), "EPSG:4326", plane );
  const Shape shown = inPlane( *cause.mistaken( truth, facts ), "EPSG:4326", plane );
  const auto end = []( const Point &from, double length, double azimuth )
  {
    return Point{ from.x + length * std::sin( azimuth * M_PI / 180 ),
                  from.y + length * std::cos( azimuth * M_PI / 180 ) };
  };
  const Point first = end( {}, 100, 84.375 );
  const Point second = end( first, 200, 168.75 );
  QVERIFY( std::hypot( shown.vertices()[0].x - first.x, shown.vertices()[0].y - first.y ) < 0.01 );
  QVERIFY( std::hypot( shown.vertices()[1].x - second.x, shown.vertices()[1].y - second.y ) < 0.01 );
}

void TestCauseOperator::firstLegMovesTheRecordAsItIs()
{
  // The first corner 100 m to the east of the reference: paces of 0.75 m drawn as metres put it at 133.33 m.
  const LocalPlane plane( KARABAKH );
  RecordFacts facts;
  facts.reference = Point();
  const Shape truth = fieldAt( { 100, 0 } );
  for ( const auto &[recipe, east] :
        { std::pair( withFactor( Cause::Units, 0.75 ), 100 / 0.75 - 100 ), { plain( Cause::BackAzimuth ), -200.0 } } )
  {
    const CauseOperator cause( inLegs( recipe, Legs::First ), "EPSG:4326", plane );
    const Shape shown = inPlane( *cause.mistaken( truth, facts ), "EPSG:4326", plane );
    for ( std::size_t vertex = 0; vertex < truth.vertices().size(); ++vertex )
    {
      QVERIFY( std::abs( shown.vertices()[vertex].x - truth.vertices()[vertex].x - east ) < 0.01 );
      QVERIFY( std::abs( shown.vertices()[vertex].y - truth.vertices()[vertex].y ) < 0.01 );
    }
  }
}

void TestCauseOperator::milsBeyondTheCircleCannotHaveBeenRead()
{
  const LocalPlane plane( KARABAKH );
  RecordFacts facts;
  facts.reference = Point();
  // 6000 mils written are a whole turn: what is shown at 350° of 6400 would be 373°.
  const CauseOperator cause( withFactor( Cause::Mils, 6000.0 / 6400 ), "EPSG:4326", plane );
  QVERIFY( !cause.corrected( {}, pointShape( { -17, 100 } ), facts ) );
  QVERIFY( cause.corrected( {}, pointShape( { 17, 100 } ), facts ) );
  QVERIFY( !cause.corrected( {}, pointShape( {} ), facts ) ); // No bearing at all.
}

void TestCauseOperator::nothingWithoutWhatTheCauseNeeds()
{
  const LocalPlane plane( KARABAKH );
  const Shape shape = fieldAt( { 100, 200 } );
  for ( const CauseRecipe &recipe :
        { magnetic( 1993 ), gridNorth( "" ), plain( Cause::BackAzimuth ), plain( Cause::Mirrored ),
          withFactor( Cause::Mils, 6000.0 / 6400 ), withFactor( Cause::Units, 0.75 ) } )
  {
    const CauseOperator cause( recipe, "EPSG:4326", plane );
    QVERIFY( !cause.corrected( {}, shape, {} ) && !cause.mistaken( shape, {} ) );
    QVERIFY( cause.corrected( {}, shape, factsAt( {} ) ) && cause.mistaken( shape, factsAt( {} ) ) );
    QVERIFY( actsAboutReferencePoint( recipe.cause ) );
  }
}

void TestCauseOperator::nothingWithoutCoordinates()
{
  const LocalPlane plane( KARABAKH );
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for ( const CauseRecipe &recipe : { plain( Cause::None ), datum( "EPSG:4284", "EPSG:1807" ),
                                      plain( Cause::AxesSwapped ), plain( Cause::DmsAsDecimal ), magnetic( 1993 ),
                                      truncated( "", 100 ), fitted( Cause::Similarity, KARABAKH ) } )
  {
    const CauseOperator cause( recipe, "EPSG:4326", plane );
    for ( const Shape &junk :
          { Shape(), pointShape( { nan, 0 } ), pointShape( { 0, std::numeric_limits<double>::infinity() } ) } )
      QVERIFY( !cause.corrected( junk, junk, factsAt( {} ) ) && !cause.mistaken( junk, factsAt( {} ) ) );
  }
}

void TestCauseOperator::dateOfTheRecordStandsInForTheYear()
{
  const LocalPlane plane( KARABAKH );
  const Shape shape = fieldAt( { 100, 200 } );
  RecordFacts facts = factsAt( {} );
  const CauseOperator own( magnetic( 0 ), "EPSG:4326", plane );
  const CauseOperator given( magnetic( 1993.5 ), "EPSG:4326", plane );
  QVERIFY( largestDistance( *own.corrected( {}, shape, facts ), *given.corrected( {}, shape, facts ) ) == 0 );
  facts.year = 2020;
  QVERIFY( largestDistance( *own.corrected( {}, shape, facts ), *given.corrected( {}, shape, facts ) ) > 1 );
  for ( const double year : { 0.0, 1850.0, 2050.0 } )
  {
    facts.year = year;
    QVERIFY( !own.corrected( {}, shape, facts ) );
    QVERIFY( given.corrected( {}, shape, facts ) );
  }
}

void TestCauseOperator::swappedAxesNeedNoPlaceInThePlane()
{
  const LocalPlane plane( { 102.7, 14 } );
  const CauseOperator cause( plain( Cause::AxesSwapped ), "EPSG:4326", plane );
  // Latitude 102.7 is nowhere, but the layer holds it.
  const std::optional<Shape> corrected = cause.corrected( pointShape( { 14, 102.7 } ), {}, {} );
  QVERIFY( corrected );
  QVERIFY( largestDistance( *corrected, pointShape( {} ) ) < 1e-5 );
  const std::optional<Shape> source = cause.mistaken( pointShape( {} ), {} );
  QVERIFY( source );
  QVERIFY( largestDistance( *source, pointShape( { 14, 102.7 } ) ) < 1e-9 );
}

void TestCauseOperator::mirroredAlongTheRecordWhereThereIsNoBaseline()
{
  const LocalPlane plane( KARABAKH );
  RecordFacts facts;
  facts.reference = Point();
  Shape row( ShapeKind::Line );
  row.addPath( { { 100, 20 }, { 200, 20 }, { 300, 21 } } );
  const CauseOperator cause( plain( Cause::Mirrored ), "EPSG:4326", plane );
  const std::optional<Shape> mirrored = cause.corrected( {}, row, facts );
  QVERIFY( mirrored );
  QVERIFY( std::abs( mirrored->vertices()[0].y + 20 ) < 2 && std::abs( mirrored->vertices()[0].x - 100 ) < 2 );
  const Shape shown = inPlane( *cause.mistaken( row, facts ), "EPSG:4326", plane );
  QVERIFY( largestDistance( *cause.corrected( {}, shown, facts ), row ) < 0.01 );
  QVERIFY( !cause.corrected( {}, pointShape( { 100, 20 } ), facts ) );
}

void TestCauseOperator::fittedCorrectionDoesNotDependOnThePlane()
{
  const CauseRecipe recipe = fitted( Cause::Similarity, { 46.9, 39.7 } );
  const LocalPlane near( { 46.9, 39.7 } );
  const LocalPlane far( { 45.2, 41.1 } );
  const auto corrected = [&]( const LocalPlane &plane )
  {
    std::vector<Point> place = { { 46.93, 39.99 } };
    plane.project( place );
    Shape shape = *CauseOperator( recipe, "EPSG:4326", plane ).corrected( {}, pointShape( place[0] ), {} );
    plane.unproject( shape.vertices() );
    return shape.vertices()[0];
  };
  QVERIFY( displacement( corrected( near ), corrected( far ) ).length < 1e-4 );
  // Scale, then rotation, then shift about the origin, in its plane.
  const CauseOperator cause( recipe, "EPSG:4326", near );
  const double radians = 4.6 * M_PI / 180;
  const Point expected = { 1020 * std::cos( radians ) + 102.3, -1020 * std::sin( radians ) - 10.2 };
  QVERIFY( largestDistance( *cause.corrected( {}, pointShape( { 1000, 0 } ), {} ), pointShape( expected ) ) < 1e-5 );
}

void TestCauseOperator::unevenCorrectionIsThatOfThePlacesAround()
{
  // Two places 10 km apart: each alone near itself, the mean midway, the nearer one far beyond.
  const LocalPlane plane( KARABAKH );
  std::vector<Point> places = { { 0, 0 }, { 10000, 0 } };
  plane.unproject( places );
  CauseRecipe recipe = plain( Cause::Uneven );
  recipe.width = 2000;
  recipe.shifts = { { places[0], 100, 0 }, { places[1], 0, 50 } };
  const CauseOperator cause( recipe, "EPSG:4326", plane );
  for ( const auto &[place, expected] : { std::pair( Point{ 0, 0 }, Point{ 100, 0 } ),
                                          { Point{ 10000, 0 }, Point{ 0, 50 } },
                                          { Point{ 5000, 0 }, Point{ 50, 25 } },
                                          { Point{ -300000, 0 }, Point{ 100, 0 } } } )
  {
    const Shape moved = *cause.corrected( {}, pointShape( place ), {} );
    const Point by = { moved.vertices()[0].x - place.x, moved.vertices()[0].y - place.y };
    QVERIFY2( std::hypot( by.x - expected.x, by.y - expected.y ) < 0.1,
              qPrintable( QString( "%1 %2" ).arg( by.x ).arg( by.y ) ) );
  }
  const Shape truth = fieldAt( { 3000, 500 } );
  const Shape shown = inPlane( *cause.mistaken( truth, {} ), "EPSG:4326", plane );
  QVERIFY( largestDistance( *cause.corrected( {}, shown, {} ), truth ) < 0.01 );
}

void TestCauseOperator::twoInARowAreUndoneInOrder()
{
  const LocalPlane plane( KARABAKH );
  const Shape truth = fieldAt( { 100, 200 } );
  const RecordFacts facts = factsAt( { -40, 10 } );
  const CauseOperator bearings( magnetic( 1993 ), "EPSG:4326", plane );
  const CauseOperator datums( datum( "EPSG:4284", "EPSG:15865" ), "EPSG:4326", plane );
  // Drawn with magnetic bearings first, then taken for WGS 84: the datum is undone first.
  const Shape drawn = inPlane( *bearings.mistaken( truth, facts ), "EPSG:4326", plane );
  const Shape shown = inPlane( *datums.mistaken( drawn, facts ), "EPSG:4326", plane );
  CauseRecipe both = datum( "EPSG:4284", "EPSG:15865" );
  both.then = std::make_shared<CauseRecipe>( magnetic( 1993 ) );
  const CauseOperator cause( both, "EPSG:4326", plane );
  QVERIFY( both.usesReferencePoints() && !datum( "EPSG:4284", "" ).usesReferencePoints() );
  QVERIFY( largestDistance( *cause.corrected( {}, shown, facts ), truth ) < 0.01 );
  QVERIFY( largestDistance( inPlane( *cause.mistaken( truth, facts ), "EPSG:4326", plane ), shown ) < 0.01 );
  QVERIFY( !cause.corrected( {}, shown, {} ) ); // No reference point.
  // Legs are read as they were written only where nothing has been undone before.
  const CauseRecipe mils = inLegs( withFactor( Cause::Mils, 6000.0 / 6400 ), Legs::Each );
  both.then = std::make_shared<CauseRecipe>( mils );
  const CauseOperator legs( both, "EPSG:4326", plane );
  const std::optional<Shape> source = legs.mistaken( truth, facts );
  QVERIFY( source );
  QVERIFY( largestDistance( *legs.corrected( *source, inPlane( *source, "EPSG:4326", plane ), facts ), truth ) < 0.01 );
  both.then = std::make_shared<CauseRecipe>( plain( Cause::AxesSwapped ) );
  QVERIFY( !errorOf( both ).isEmpty() );
}

void TestCauseOperator::onlyTheRecordsConcernedMove()
{
  const LocalPlane plane( KARABAKH );
  CauseRecipe recipe = datum( "EPSG:4284", "EPSG:15865" );
  recipe.records = { "R1" };
  const CauseOperator cause( recipe, "EPSG:4326", plane );
  const Shape shown = fieldAt( {} );
  const Shape other = *cause.corrected( {}, shown, factsUnder( recipe, "R2", {}, NOBODY ) );
  QVERIFY( largestDistance( other, shown ) == 0 );
  const Shape own = *cause.corrected( {}, shown, factsUnder( recipe, "R1", {}, NOBODY ) );
  QVERIFY( largestDistance( own, shown ) > 100 );
}

void TestCauseOperator::anotherReferencePointMovesTheRecordByTheWayBetweenThem()
{
  const LocalPlane plane( KARABAKH );
  CauseRecipe recipe = plain( Cause::OtherReference );
  recipe.references = { { "R1", "R2" } };
  const CauseOperator cause( recipe, "EPSG:4326", plane );
  RecordFacts facts = factsUnder( recipe, "R1", factsAt( { -40, 10 } ), NOBODY );
  facts.reading.otherReference = Point{ 260, -90 };
  const Shape truth = fieldAt( { 100, 200 } );
  const Shape shown = inPlane( *cause.mistaken( truth, facts ), "EPSG:4326", plane );
  QVERIFY( std::abs( shown.vertices()[0].x - ( truth.vertices()[0].x - 300 ) ) < 0.01 );
  QVERIFY( std::abs( shown.vertices()[0].y - ( truth.vertices()[0].y + 100 ) ) < 0.01 );
  QVERIFY( largestDistance( *cause.corrected( {}, shown, facts ), truth ) < 0.01 );
  facts.reading.otherReference.reset();
  QVERIFY( !cause.corrected( {}, shown, facts ) );
  const RecordFacts other = factsUnder( recipe, "R3", factsAt( {} ), NOBODY );
  QVERIFY( largestDistance( *cause.corrected( {}, shown, other ), shown ) == 0 );
}

void TestCauseOperator::utmZoneIsThatOfThePlace()
{
  QCOMPARE( utmZoneOf( { 46.8, 39.8 } ), std::string( "EPSG:32638" ) );
  QCOMPARE( utmZoneOf( { 15.7, -12.8 } ), std::string( "EPSG:32733" ) );
  QCOMPARE( utmZoneOf( { -58.5, -51.7 } ), std::string( "EPSG:32721" ) );
  QCOMPARE( utmZoneOf( { -180, 1 } ), std::string( "EPSG:32601" ) );
  QCOMPARE( utmZoneOf( { 179.99, 1 } ), std::string( "EPSG:32660" ) );
  QCOMPARE( utmZoneOf( { 48, 39.8 } ), std::string( "EPSG:32639" ) );
}

void TestCauseOperator::longAxisTurnsWithTheShape()
{
  const Shape field = fieldAt( { 0, 0 } );
  const std::optional<Point> axis = longAxisOf( field );
  QVERIFY( axis );
  for ( double degrees = 0; degrees < 360; degrees += 7 )
  {
    const PlaneMotion turn = turnedAbout( { 10, 20 }, degrees );
    Shape turned = field;
    for ( Point &vertex : turned.vertices() )
      vertex = turn( vertex );
    const Point expected = { turn.a * axis->x + turn.b * axis->y, turn.c * axis->x + turn.d * axis->y };
    const std::optional<Point> found = longAxisOf( turned );
    QVERIFY( found );
    QVERIFY( std::abs( found->x * expected.y - found->y * expected.x ) < 1e-9 );
  }
  Shape square( ShapeKind::Polygon );
  square.addPath( { { 0, 0 }, { 50, 0 }, { 50, 50 }, { 0, 50 }, { 0, 0 } } );
  QVERIFY( !longAxisOf( square ) );
  QVERIFY( !longAxisOf( pointShape( { 3, 4 } ) ) );
  Shape mines( ShapeKind::Point );
  for ( int mine = 0; mine < 9; ++mine )
    mines.addPath( { { 3.0 * mine, 4.0 * mine } } );
  QVERIFY( longAxisOf( mines ) );
  QVERIFY( std::abs( longAxisOf( mines )->x * 4 - longAxisOf( mines )->y * 3 ) < 1e-9 );
}

void TestCauseOperator::middleDoesNotDependOnHowDenselyAnOutlineIsDrawn()
{
  const Shape field = fieldAt( { 1e6, -2e6 } );
  const Point coarse = middleOf( field );
  const Point dense = middleOf( densified( field, 0.7 ) );
  QVERIFY( std::hypot( coarse.x - dense.x, coarse.y - dense.y ) < 1e-6 );
}

void TestCauseOperator::recipesThatCannotBeCarriedOutSayWhy()
{
  QCOMPARE( errorOf( datum( "EPSG:4284", "EPSG:999999" ) ),
            QString( "PROJ's database has no coordinate operation EPSG:999999" ) );
  QCOMPARE( errorOf( datum( "EPSG:999999", "" ) ), QString( "PROJ knows no coordinate reference system EPSG:999999" ) );
  QCOMPARE( errorOf( datum( "EPSG:4284", "EPSG:8823" ) ),
            QString( "the operation EPSG:8823 does not lead from Pulkovo 1942 to WGS 84" ) );
  QCOMPARE( errorOf( datum( "", "EPSG:8823" ) ), QString( "the old datum is not named" ) );
  QVERIFY( errorOf( datum( "EPSG:4284", "rubbish" ) ).contains( "rubbish" ) );
  QVERIFY( errorOf( otherGrid( "EPSG:4284", "", "" ) ).contains( "is not a grid" ) );
  QVERIFY( errorOf( otherGrid( "EPSG:28408", "EPSG:32638", "EPSG:8823" ) ).contains( "belongs to neither grid" ) );
  QVERIFY( errorOf( otherGrid( "", "EPSG:32638", "" ) ).contains( "is not named" ) );
  QVERIFY( errorOf( zone( "EPSG:4326", 1 ) ).contains( "has no zones" ) );
  QVERIFY( errorOf( gridNorth( "EPSG:4326" ) ).contains( "EPSG:4326" ) );
  QVERIFY( errorOf( magnetic( 1850 ) ).contains( "1900" ) );
  QVERIFY( errorOf( truncated( "", 0 ) ).contains( "no size" ) );
  QVERIFY( errorOf( truncated( "EPSG:999999", 100 ) ).contains( "EPSG:999999" ) );
  QVERIFY( errorOf( withFactor( Cause::Units, 0 ) ).contains( "factor" ) );
  CauseRecipe flat = fitted( Cause::Similarity, KARABAKH );
  flat.scale = 0;
  QVERIFY( errorOf( flat ).contains( "scale" ) );
  QVERIFY( errorOf( fitted( Cause::Shift, { 0, 91 } ) ).contains( "origin" ) );
  const LocalPlane plane( KARABAKH );
  QVERIFY( errorOf( [&] { const CauseOperator cause( plain( Cause::AxesSwapped ), "nonsense", plane ); } )
             .contains( "nonsense" ) );
}

void TestCauseOperator::missingGridFileIsNamed()
{
  // NAD27 to NAD83 (1) of the lower 48 states: its grid is not in Debian's proj-data.
  const QString error = errorOf( datum( "EPSG:4267", "EPSG:1241" ) );
  if ( error.isEmpty() )
    QSKIP( "The grid of EPSG:1241 is installed here." );
  QVERIFY2( error.contains( "EPSG:1241" ) && error.contains( "conus" ) && error.contains( "not installed" ),
            qPrintable( error ) );
}

QTEST_APPLESS_MAIN( TestCauseOperator )
#include "test_cause_operator.moc"
