// SPDX-License-Identifier: GPL-2.0-or-later
// The metric plane against geodesics of the ellipsoid.
#include "core/geometry/local_plane.h"

#include <QtTest>

#include <geodesic.h>

#include <clocale>
#include <cmath>
#include <limits>

using namespace minemap;

namespace
{

geod_geodesic wgs84()
{
  geod_geodesic geodesic;
  geod_init( &geodesic, 6378137.0, 1 / 298.257223563 );
  return geodesic;
}

//! A point at \a distance metres from \a centre towards \a azimuth, in degrees.
Point away( const Point &centre, double azimuth, double distance )
{
  const geod_geodesic geodesic = wgs84();
  Point place;
  geod_direct( &geodesic, centre.y, centre.x, azimuth, distance, &place.y, &place.x, nullptr );
  return place;
}

Point projected( const LocalPlane &plane, const Point &place )
{
  std::vector<Point> points = { place };
  plane.project( points );
  return points.front();
}

bool isNan( const Point &point )
{
  return std::isnan( point.x ) && std::isnan( point.y );
}

//! Azimuths are equal when they differ by whole turns.
double turnBetween( double a, double b )
{
  return std::abs( std::remainder( a - b, 360 ) );
}

void addCentres()
{
  QTest::addColumn<double>( "longitude" );
  QTest::addColumn<double>( "latitude" );
  QTest::newRow( "Bogotá" ) << -74.0817 << 4.6097;
  QTest::newRow( "Kharkiv" ) << 36.2304 << 49.9935;
  QTest::newRow( "equator and Greenwich" ) << 0.0 << 0.0;
  QTest::newRow( "Falklands" ) << -58.5 << -51.8;
  QTest::newRow( "east side of the antimeridian" ) << -179.9999 << -16.5;
  QTest::newRow( "on the antimeridian" ) << 180.0 << 65.0;
  QTest::newRow( "near the north pole" ) << 15.0 << 89.5;
  QTest::newRow( "north pole" ) << 0.0 << 90.0;
  QTest::newRow( "south pole" ) << 0.0 << -90.0;
}

} // namespace

class TestLocalPlane : public QObject
{
    Q_OBJECT

  private slots:

    void centreIsTheOrigin_data() { addCentres(); }

    void centreIsTheOrigin();

    void distanceNearTheCentreIsTheGeodesic_data() { addCentres(); }

    void distanceNearTheCentreIsTheGeodesic();
    void distanceFarFromTheCentreIsWrongByNoMoreThanPromised();

    void areaIsThatOfTheEllipsoid_data() { addCentres(); }

    void areaIsThatOfTheEllipsoid();

    void azimuthIsThatOfTheGeodesic_data() { addCentres(); }

    void azimuthIsThatOfTheGeodesic();
    void azimuthIsAtLeastZeroAndBelow360();

    void unprojectingUndoesProjecting_data() { addCentres(); }

    void unprojectingUndoesProjecting();
    void whatIsOffTheEarthUnprojectsToNaN();
    void coordinatesAreRoundedToTheMicrometre();
    void junkBecomesNaN();
    void junkDoesNotSpoilItsNeighbours();
    void definitionIsWrittenWithPointsInEveryLocale();
    void centreIsTheMedianOfThePlaces();
    void wildCoordinatesDoNotMoveTheCentre();
    void centreOfDataAcrossTheAntimeridianIsThere();
    void centreDoesNotDependOnTheOrderOfPlaces();
};

void TestLocalPlane::centreIsTheOrigin()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  const LocalPlane plane( { longitude, latitude } );
  const Point origin = projected( plane, { longitude, latitude } );
  QVERIFY( std::hypot( origin.x, origin.y ) <= 2e-6 );
}

void TestLocalPlane::distanceNearTheCentreIsTheGeodesic()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  const Point centre = { longitude, latitude };
  const LocalPlane plane( centre );
  for ( const double distance : { 10.0, 1000.0, 10000.0 } )
  {
    for ( int azimuth = 0; azimuth < 360; azimuth += 15 )
    {
      const Point place = projected( plane, away( centre, azimuth, distance ) );
      // 10 µm for the rounding to 1 µm and PROJ's own accuracy, which is some millimetres at the poles only.
      const double accuracy = std::abs( latitude ) == 90 ? 5e-3 : 1e-5;
      const double error = std::abs( std::hypot( place.x, place.y ) - distance );
      QVERIFY2( error <= 1e-6 * distance + accuracy, qPrintable( QString( "%1 m: %2" ).arg( distance ).arg( error ) ) );
    }
  }
}

void TestLocalPlane::distanceFarFromTheCentreIsWrongByNoMoreThanPromised()
{
  const Point centre = { 36, 50 };
  const LocalPlane plane( centre );
  const geod_geodesic geodesic = wgs84();
  const auto worst = [&]( double radius )
  {
    double error = 0;
    for ( int azimuth = 0; azimuth < 360; azimuth += 30 )
    {
      const Point a = away( centre, azimuth, radius );
      for ( int direction = 0; direction < 360; direction += 15 )
      {
        const Point b = away( a, direction, 100 );
        double distance = 0;
        geod_inverse( &geodesic, a.y, a.x, b.y, b.x, &distance, nullptr, nullptr );
        const Point c = projected( plane, a );
        const Point d = projected( plane, b );
        error = std::max( error, std::abs( std::hypot( c.x - d.x, c.y - d.y ) / distance - 1 ) );
      }
    }
    return error;
  };
  for ( const double radius : { 1e4, 1e5, 5e5, 1.5e6 } )
  {
    const double promised = LocalPlane::distanceErrorAt( radius );
    // On a sphere it would be this; much less would mean that nothing was measured.
    const double ofASphere = std::pow( radius / ( 2 * 6371000.0 ), 2 ) / 2;
    const double error = worst( radius );
    QVERIFY2( error < promised && error > ofASphere / 2, qPrintable( QString::number( error ) ) );
  }
}

void TestLocalPlane::areaIsThatOfTheEllipsoid()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  const Point centre = { longitude, latitude };
  const LocalPlane plane( centre );
  const geod_geodesic geodesic = wgs84();
  // A ring of radius 60 km, off the centre, drawn so finely that chords and geodesics are the same.
  const Point middle = away( centre, 70, 40000 );
  geod_polygon polygon;
  geod_polygon_init( &polygon, 0 );
  std::vector<Point> ring;
  for ( int corner = 0; corner < 7200; ++corner )
  {
    const Point place = away( middle, -corner * 0.05, 60000 + 9000 * std::sin( corner * 5 * M_PI / 3600 ) );
    geod_polygon_addpoint( &geodesic, &polygon, place.y, place.x );
    ring.push_back( place );
  }
  double expected = 0;
  geod_polygon_compute( &geodesic, &polygon, 0, 1, &expected, nullptr );
  plane.project( ring );
  double doubled = 0;
  for ( std::size_t corner = 0; corner < ring.size(); ++corner )
  {
    const Point &a = ring[corner];
    const Point &b = ring[( corner + 1 ) % ring.size()];
    doubled += a.x * b.y - a.y * b.x;
  }
  const double error = std::abs( doubled / 2 / expected - 1 );
  QVERIFY2( error <= 1e-6, qPrintable( QString::number( error ) ) );
}

void TestLocalPlane::azimuthIsThatOfTheGeodesic()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  const Point centre = { longitude, latitude };
  const LocalPlane plane( centre );
  const geod_geodesic geodesic = wgs84();
  for ( int step = 0; step < 72; ++step )
  {
    const Point a = away( centre, step * 77, 5000 + 300 * step );
    const Point b = away( a, step * 5, 2000 );
    double expected = 0;
    double distance = 0;
    geod_inverse( &geodesic, a.y, a.x, b.y, b.x, &distance, &expected, nullptr );
    const double azimuth = plane.azimuth( projected( plane, a ), projected( plane, b ) );
    QVERIFY2( turnBetween( azimuth, expected ) <= 1e-6, qPrintable( QString::number( azimuth - expected ) ) );
  }
}

void TestLocalPlane::azimuthIsAtLeastZeroAndBelow360()
{
  const LocalPlane plane( { 36, 50 } );
  for ( const Point &to : { Point{ 0, 1000 }, Point{ -1e-6, 1000 }, Point{ -1e-12, 1000 }, Point{ 0, -1000 },
                            Point{ -1000, 0 }, Point{ 0, 0 } } )
  {
    const double azimuth = plane.azimuth( { 0, 0 }, to );
    QVERIFY( azimuth >= 0 && azimuth < 360 );
    QVERIFY( !std::signbit( azimuth ) );
  }
  QVERIFY( turnBetween( plane.azimuth( { 0, 0 }, { 0, 1000 } ), 0 ) <= 1e-6 );
  QVERIFY( turnBetween( plane.azimuth( { 0, 0 }, { -1000, 0 } ), 270 ) <= 0.02 );
}

void TestLocalPlane::unprojectingUndoesProjecting()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  const Point centre = { longitude, latitude };
  const LocalPlane plane( centre );
  const geod_geodesic geodesic = wgs84();
  for ( int step = 0; step < 72; ++step )
  {
    const Point place = away( centre, step * 5, 700 * step );
    std::vector<Point> points = { place };
    plane.project( points );
    plane.unproject( points );
    QVERIFY( points[0].x >= -180 && points[0].x <= 180 );
    double distance = 0;
    geod_inverse( &geodesic, place.y, place.x, points[0].y, points[0].x, &distance, nullptr, nullptr );
    // 1 µm for the rounding; PROJ's own accuracy is some millimetres at the poles.
    QVERIFY2( distance <= ( std::abs( latitude ) > 89 ? 5e-3 : 2e-6 ), qPrintable( QString::number( distance ) ) );
  }
}

void TestLocalPlane::whatIsOffTheEarthUnprojectsToNaN()
{
  const LocalPlane plane( { 36, 50 } );
  const double nan = std::numeric_limits<double>::quiet_NaN();
  std::vector<Point> points = { { nan, 0 }, { 0, std::numeric_limits<double>::infinity() }, { 1e9, 0 }, { 100, 100 } };
  plane.unproject( points );
  QVERIFY( isNan( points[0] ) && isNan( points[1] ) && isNan( points[2] ) );
  QVERIFY( std::abs( points[3].x - 36 ) < 0.01 && std::abs( points[3].y - 50 ) < 0.01 );
}

void TestLocalPlane::coordinatesAreRoundedToTheMicrometre()
{
  const LocalPlane plane( { 36, 50 } );
  for ( int step = 0; step < 1000; ++step )
  {
    const Point place = projected( plane, { 36 + step * 0.000731, 50 - step * 0.000417 } );
    QVERIFY( place.x == std::round( place.x * 1e6 ) / 1e6 );
    QVERIFY( place.y == std::round( place.y * 1e6 ) / 1e6 );
  }
  const Point origin = projected( plane, { 36, 50 } );
  QVERIFY( !std::signbit( origin.x ) && !std::signbit( origin.y ) );
}

void TestLocalPlane::junkBecomesNaN()
{
  const LocalPlane plane( { 36, 50 } );
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  for ( const Point &junk :
        { Point{ nan, 50 }, Point{ 36, nan }, Point{ infinity, 50 }, Point{ 36, -infinity }, Point{ 36, 90.001 },
          Point{ 36, -1000 }, Point{ 1e6, 50 }, Point{ 500000, 5500000 }, Point{ 1e300, 50 } } )
    QVERIFY( isNan( projected( plane, junk ) ) );
}

void TestLocalPlane::junkDoesNotSpoilItsNeighbours()
{
  const LocalPlane plane( { 36, 50 } );
  const Point expected = projected( plane, { 36.1, 50.1 } );
  std::vector<Point> points = { { 36.1, 50.1 }, { 500000, 5500000 }, { 36.1, 50.1 }, { 1e6, 50 }, { 36.1, 50.1 } };
  plane.project( points );
  QVERIFY( points[0] == expected && points[2] == expected && points[4] == expected );
  QVERIFY( isNan( points[1] ) && isNan( points[3] ) );
}

void TestLocalPlane::definitionIsWrittenWithPointsInEveryLocale()
{
  const std::string expected = "+proj=laea +lat_0=-4.6097 +lon_0=74.5000 +x_0=0 +y_0=0 +ellps=WGS84 +units=m +no_defs";
  QCOMPARE( LocalPlane( { 74.5, -4.6097 } ).definition(), expected );
  QVERIFY( LocalPlane( { -1e-9, -1e-9 } ).definition().find( "-0.0000" ) == std::string::npos );
  int tried = 0;
  for ( const char *locale : { "de_DE.UTF-8", "de_DE.utf8", "ps_AF.UTF-8", "ps_AF", "fr_FR.UTF-8", "uk_UA.UTF-8" } )
  {
    if ( !std::setlocale( LC_ALL, locale ) )
      continue;
    ++tried;
    const std::string definition = LocalPlane( { 74.5, -4.6097 } ).definition();
    std::setlocale( LC_ALL, "C" );
    QCOMPARE( definition, expected );
  }
  if ( tried == 0 )
    QSKIP( "No locale with another decimal separator is installed; only the C locale was tried." );
}

void TestLocalPlane::centreIsTheMedianOfThePlaces()
{
  const Point centre = LocalPlane::centreOf( { { 36.1, 50.3 }, { 36.20004, 50.1 }, { 36.3, 50.2 } } );
  QCOMPARE( centre.x, 36.2 );
  QCOMPARE( centre.y, 50.2 );
  QVERIFY( LocalPlane::centreOf( {} ) == Point() );
}

void TestLocalPlane::wildCoordinatesDoNotMoveTheCentre()
{
  const double nan = std::numeric_limits<double>::quiet_NaN();
  // Data on both sides of Greenwich, where one wild longitude must not be taken for data across the antimeridian.
  std::vector<Point> places;
  for ( int step = 0; step < 20; ++step )
    places.push_back( { -0.95 + 0.1 * step, 17 } );
  for ( const Point &wild : { Point{ 200, 17 }, Point{ -179, -80 }, Point{ 179, 80 }, Point{ 500000, 1900000 },
                              Point{ nan, nan }, Point{ nan, 17 }, Point{ 1e300, 0 } } )
  {
    std::vector<Point> some = places;
    some.push_back( wild );
    const Point centre = LocalPlane::centreOf( some );
    QVERIFY( std::abs( centre.x ) <= 0.2 );
    QCOMPARE( centre.y, 17.0 );
  }
  QVERIFY( LocalPlane::centreOf( { { nan, nan }, { 500000, 1900000 } } ) == Point() );
}

void TestLocalPlane::centreOfDataAcrossTheAntimeridianIsThere()
{
  for ( const std::vector<Point> &places :
        { std::vector<Point>{ { 179.9, 66 }, { -179.9, 66 }, { 179.8, 66 }, { -179.7, 66 } },
          std::vector<Point>{ { 179.9, 66 }, { 180.1, 66 }, { 179.8, 66 }, { 180.3, 66 } } } )
  {
    const Point centre = LocalPlane::centreOf( places );
    QVERIFY( std::abs( std::abs( centre.x ) - 180 ) <= 0.2 && std::abs( centre.x ) <= 180 );
    QCOMPARE( centre.y, 66.0 );
    const LocalPlane plane( centre );
    for ( const Point &place : places )
    {
      const Point near = projected( plane, place );
      QVERIFY( std::hypot( near.x, near.y ) < 25000 );
    }
  }
}

void TestLocalPlane::centreDoesNotDependOnTheOrderOfPlaces()
{
  std::vector<Point> places = { { 36.1, 50.3 }, { 36.2, 50.1 }, { 36.3, 50.2 }, { 35.9, 50.4 } };
  const Point expected = LocalPlane::centreOf( places );
  std::sort( places.begin(), places.end() );
  do
    QVERIFY( LocalPlane::centreOf( places ) == expected );
  while ( std::next_permutation( places.begin(), places.end() ) );
}

QTEST_APPLESS_MAIN( TestLocalPlane )
#include "test_local_plane.moc"
