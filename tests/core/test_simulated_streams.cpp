// SPDX-License-Identifier: GPL-2.0-or-later
// The same seed gives the same synthetic area, and each part of it has random numbers of its own.
#include "core/simulate/simulation_frame.h"
#include "simulated_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace minemap;
using namespace minemap::test;

namespace
{

std::vector<Point> placesOf( const SimulatedWorld &world )
{
  std::vector<Point> places;
  for ( const SimulatedMine &mine : world.mines )
    places.push_back( mine.place );
  return places;
}

std::vector<Point> placesOfFinds( const SimulatedWorld &world )
{
  std::vector<Point> places;
  for ( const SimulatedFind &find : world.finds )
    places.push_back( find.place );
  return places;
}

bool areSame( const std::vector<Shape> &a, const std::vector<Shape> &b )
{
  return std::equal( a.begin(), a.end(), b.begin(), b.end(), isSame );
}

} // namespace

class TestSimulatedStreams : public QObject
{
    Q_OBJECT

  private slots:

    void theSameSeedGivesTheSameWorldAndAnotherSeedAnother()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.clutter = 5;
      const SimulatedWorld one = simulate( parameters, "reference_shift:100", "EPSG:32638" ).world;
      const SimulatedWorld two = simulate( parameters, "reference_shift:100", "EPSG:32638" ).world;
      QVERIFY( placesOf( one ) == placesOf( two ) );
      QVERIFY( placesOfFinds( one ) == placesOfFinds( two ) );
      QVERIFY( areSame( groundOf( one ), groundOf( two ) ) );
      for ( std::size_t index = 0; index < one.records.size(); ++index )
        QVERIFY( isSame( one.records[index].map, two.records[index].map ) );
      parameters.seed = 2;
      const SimulatedWorld other = simulate( parameters, "reference_shift:100", "EPSG:32638" ).world;
      QVERIFY( placesOf( one ) != placesOf( other ) );
      QVERIFY( !areSame( groundOf( one ), groundOf( other ) ) );
      QVERIFY( !areSame( drawingsOf( one ), drawingsOf( other ) ) );
    }

    // Pins the world: a change of it would change every simulation that people have published.
    void theWorldOfSeedOneStaysWhatItIs()
    {
      const SimulatedWorld world = simulate( squareOf( 8000 ) ).world;
      const Point mine = world.mines[1000].place;
      const Point corner = world.records[7].drawn.vertices()[0];
      const QString text = QStringLiteral( "%1 %2 / %3 %4 / %5 finds, %6 tasks" )
                             .arg( mine.x, 0, 'f', 3 )
                             .arg( mine.y, 0, 'f', 3 )
                             .arg( corner.x, 0, 'f', 3 )
                             .arg( corner.y, 0, 'f', 3 )
                             .arg( world.finds.size() )
                             .arg( world.tasks.size() );
      QCOMPARE( text, QStringLiteral( "-550.186 -3536.577 / -1830.236 -1227.606 / 961 finds, 509 tasks" ) );
    }

    void changingOnePartLeavesTheOthersAlone()
    {
      const SimulationParameters parameters = squareOf( 8000 );
      const SimulatedWorld base = simulate( parameters ).world;
      {
        SimulationParameters changed = parameters;
        changed.drawingDeviation = 20;
        const SimulatedWorld world = simulate( changed ).world;
        QVERIFY( placesOf( world ) == placesOf( base ) );
        QVERIFY( placesOfFinds( world ) == placesOfFinds( base ) );
        QVERIFY( areSame( groundOf( world ), groundOf( base ) ) );
        QVERIFY( !areSame( drawingsOf( world ), drawingsOf( base ) ) );
      }
      {
        SimulationParameters changed = parameters;
        changed.positionDeviation = 9;
        changed.referenceDistance = 900;
        const SimulatedWorld world = simulate( changed ).world;
        QVERIFY( placesOf( world ) == placesOf( base ) );
        QVERIFY( areSame( drawingsOf( world ), drawingsOf( base ) ) );
        QVERIFY( areSame( groundOf( world ), groundOf( base ) ) );
        QCOMPARE( world.finds.size(), base.finds.size() );
        QVERIFY( placesOfFinds( world ) != placesOfFinds( base ) );
      }
      {
        SimulationParameters changed = parameters;
        changed.clutter = 30;
        changed.phantomShare = 0.5;
        changed.groups = 3;
        const SimulatedWorld world = simulate( changed ).world;
        QVERIFY( areSame( drawingsOf( world ), drawingsOf( base ) ) );
        QVERIFY( areSame( groundOf( world ), groundOf( base ) ) );
      }
      {
        SimulationParameters changed = parameters;
        changed.unrecordedShare = 0.2;
        changed.laterShare = 0.1;
        const SimulatedWorld world = simulate( changed ).world;
        // The minefields on the map are the same; the last mines of each lie elsewhere.
        const Point first = base.mines.front().place;
        QVERIFY( std::any_of( world.mines.begin(), world.mines.end(),
                              [&first]( const SimulatedMine &mine ) { return mine.place == first; } ) );
        QVERIFY( areSame( drawingsOf( world ), drawingsOf( base ) ) );
      }
    }

    void theFrameFollowsATurnedExtent()
    {
      const double angle = 0.03;
      const auto turned = [angle]( double x, double y ) {
        return Point{ x * std::cos( angle ) - y * std::sin( angle ), x * std::sin( angle ) + y * std::cos( angle ) };
      };
      const SimulationFrame frame( { turned( -100, -50 ), turned( 0, -50 ), turned( 100, -50 ), turned( 100, 0 ),
                                     turned( 100, 50 ), turned( 0, 50 ), turned( -100, 50 ), turned( -100, 0 ) } );
      QVERIFY( std::abs( frame.width() - 200 ) < 1e-9 && std::abs( frame.height() - 100 ) < 1e-9 );
      QVERIFY( distance( frame.toPlane( { 0, 0 } ), turned( -100, -50 ) ) < 1e-9 );
      QVERIFY( distance( frame.toPlane( { 200, 100 } ), turned( 100, 50 ) ) < 1e-9 );
      QVERIFY( distance( frame.fromPlane( turned( 20, 7 ) ), { 120, 57 } ) < 1e-9 );
    }

    // An extent in degrees is narrower in the north, and its parallels are round.
    void theFrameLiesInsideAnExtentInDegrees()
    {
      const SimulationFrame frame(
        { Point{ -100, -50 }, { 0, -52 }, { 100, -50 }, { 99, -1 }, { 98, 50 }, { 0, 48 }, { -98, 50 }, { -99, -1 } } );
      QVERIFY( std::abs( frame.width() - 196 ) < 1e-9 && std::abs( frame.height() - 98 ) < 1e-9 );
      QVERIFY( distance( frame.toPlane( { 0, 0 } ), { -98, -50 } ) < 1e-9 );
    }
};

QTEST_APPLESS_MAIN( TestSimulatedStreams )
#include "test_simulated_streams.moc"
