// SPDX-License-Identifier: GPL-2.0-or-later
// The step of rounded and truncated coordinates is found in metres, seconds and degrees; in others there is none.
#include "core/assumptions/coordinate_step.h"
#include "core/counter_random.h"

#include <QtTest>

#include <cmath>

using namespace minemap;

namespace
{

constexpr double DEGREE = 111320;

//! \a count places, in degrees near 60° N 46° E or in metres.
std::vector<Point> places( std::size_t count, CoordinateUnit unit, std::uint64_t seed = 1 )
{
  CounterRandom random( seed, 0 );
  std::vector<Point> result;
  for ( std::size_t number = 0; number < count; ++number )
  {
    const double x = random.uniform();
    const double y = random.uniform();
    result.push_back( unit == CoordinateUnit::Degree ? Point{ 46 + x, 60 + 0.5 * y }
                                                     : Point{ 500000 + 6000 * x, 4400000 + 6000 * y } );
  }
  return result;
}

std::vector<Point> truncated( std::vector<Point> points, double step )
{
  for ( Point &point : points )
    point = { std::floor( point.x / step ) * step, std::floor( point.y / step ) * step };
  return points;
}

std::optional<double> stepOf( const std::vector<Point> &points, CoordinateUnit unit, double metresPerUnit = 1 )
{
  return coordinateStep( CoordinateSample{ points, unit, metresPerUnit } );
}

bool isAbout( const std::optional<double> &step, double metres )
{
  return step && std::abs( *step / metres - 1 ) < 0.01;
}

} // namespace

class TestCoordinateStep : public QObject
{
    Q_OBJECT

  private slots:

    void unroundedCoordinatesHaveNone()
    {
      for ( std::uint64_t seed = 1; seed <= 300; ++seed )
      {
        for ( const std::size_t count : { 4, 6, 10, 100 } )
        {
          QVERIFY( !stepOf( places( count, CoordinateUnit::Degree, seed ), CoordinateUnit::Degree ) );
          QVERIFY( !stepOf( places( count, CoordinateUnit::Length, seed ), CoordinateUnit::Length ) );
        }
      }
    }

    void metresAreFound()
    {
      for ( const double step : { 1.0, 10.0, 100.0, 1000.0 } )
        QVERIFY(
          isAbout( stepOf( truncated( places( 60, CoordinateUnit::Length ), step ), CoordinateUnit::Length ), step ) );
    }

    void degreesAreFound()
    {
      for ( const double parts : { 60.0, 600.0, 3600.0, 36000.0, 6000.0, 1000.0, 10000.0, 100000.0 } )
        QVERIFY(
          isAbout( stepOf( truncated( places( 200, CoordinateUnit::Degree ), 1 / parts ), CoordinateUnit::Degree ),
                   DEGREE / parts ) );
    }

    void feetAreFound()
    {
      constexpr double FOOT = 0.3048;
      QVERIFY( isAbout( stepOf( truncated( places( 60, CoordinateUnit::Length ), 100 ), CoordinateUnit::Length, FOOT ),
                        100 * FOOT ) );
    }

    void middlesOfSquaresAreFound()
    {
      std::vector<Point> points = truncated( places( 60, CoordinateUnit::Length ), 100 );
      for ( Point &point : points )
        point = { point.x + 50, point.y + 50 };
      QVERIFY( isAbout( stepOf( points, CoordinateUnit::Length ), 100 ) );
    }

    void noiseOfProjectingHidesNothing()
    {
      std::vector<Point> points = truncated( places( 60, CoordinateUnit::Length ), 100 );
      CounterRandom random( 4, 0 );
      for ( Point &point : points )
        point = { point.x + 0.2 * random.uniform(), point.y - 0.2 * random.uniform() };
      QVERIFY( isAbout( stepOf( points, CoordinateUnit::Length ), 100 ) );
      const std::vector<CoordinateSample> both = { { places( 60, CoordinateUnit::Degree ), CoordinateUnit::Degree, 1 },
                                                   { points, CoordinateUnit::Length, 1 } };
      QVERIFY( isAbout( coordinateStep( both ), 100 ) );
    }

    void singlePrecisionIsNoStep()
    {
      std::vector<Point> points = places( 200, CoordinateUnit::Degree );
      for ( Point &point : points )
        point = { static_cast<double>( static_cast<float>( point.x ) ),
                  static_cast<double>( static_cast<float>( point.y ) ) };
      QVERIFY( !stepOf( points, CoordinateUnit::Degree ) );
    }

    void someRoundPointsAreNoStep()
    {
      std::vector<Point> points = places( 60, CoordinateUnit::Length );
      const std::vector<Point> round = truncated( points, 100 );
      std::copy( round.begin(), round.begin() + 40, points.begin() );
      QVERIFY( !stepOf( points, CoordinateUnit::Length ) );
      // One in twenty that is not round does not hide the step.
      points = truncated( points, 100 );
      points[3].x += 12.3;
      points[8].y += 45.6;
      QVERIFY( isAbout( stepOf( points, CoordinateUnit::Length ), 100 ) );
    }

    void rowsAlongAnAxisAreFound()
    {
      std::vector<Point> points;
      for ( int mine = 0; mine < 60; ++mine )
        points.push_back( { 46 + 0.0001 * ( mine / 3 ), 60 + 0.0001 * ( mine % 3 ) } );
      QVERIFY( isAbout( stepOf( points, CoordinateUnit::Degree ), DEGREE / 10000 ) );
      points.front().y += 0.00005432;
      points[1].y += 0.00002345;
      QVERIFY( !stepOf( points, CoordinateUnit::Degree ) );
    }

    void whatLiesNearARoundNumberIsNotRound()
    {
      std::vector<Point> points = places( 60, CoordinateUnit::Degree );
      for ( Point &point : points )
        point = { 46 + ( point.x - 46 ) / 500, 60 + ( point.y - 60 ) / 500 };
      QVERIFY( !stepOf( points, CoordinateUnit::Degree ) );
    }

    void fewNumbersShowNothing()
    {
      QVERIFY( !stepOf( truncated( places( 3, CoordinateUnit::Length ), 100 ), CoordinateUnit::Length ) );
      // Sixty points at three places are three.
      std::vector<Point> points;
      for ( int point = 0; point < 60; ++point )
        points.push_back( { 500000 + 100.0 * ( point % 3 ), 4400000 + 100.0 * ( point % 3 ) } );
      QVERIFY( !stepOf( points, CoordinateUnit::Length ) );
      QVERIFY( !stepOf( {}, CoordinateUnit::Length ) );
    }
};

QTEST_APPLESS_MAIN( TestCoordinateStep )
#include "test_coordinate_step.moc"
