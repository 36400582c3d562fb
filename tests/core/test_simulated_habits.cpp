// SPDX-License-Identifier: GPL-2.0-or-later
// Habits of real data in the search and the finds of a synthetic area, and that each leaves the other parts alone.
#include "core/geometry/locate.h"
#include "core/geometry/shape_index.h"
#include "simulated_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace minemap;
using namespace minemap::test;

namespace
{

constexpr const char *CRS = "EPSG:32638";

SimulationParameters smallWorld()
{
  SimulationParameters parameters = squareOf( 6000 );
  parameters.clutter = 5;
  return parameters;
}

bool areSameFinds( const std::vector<SimulatedFind> &a, const std::vector<SimulatedFind> &b )
{
  const auto isSameFind = []( const SimulatedFind &one, const SimulatedFind &other )
  {
    return one.place == other.place && one.mine == other.mine && one.task == other.task && one.found == other.found &&
           one.laidFrom == other.laidFrom;
  };
  return std::equal( a.begin(), a.end(), b.begin(), b.end(), isSameFind );
}

bool areSameTasks( const SimulatedWorld &a, const SimulatedWorld &b )
{
  return std::equal( a.tasks.begin(), a.tasks.end(), b.tasks.begin(), b.tasks.end(),
                     []( const SimulatedTask &one, const SimulatedTask &other )
                     {
                       return one.id == other.id && one.completed == other.completed &&
                              one.isTechnicalSurvey == other.isTechnicalSurvey && isSame( one.shape, other.shape );
                     } );
}

bool areSameMaps( const SimulatedWorld &a, const SimulatedWorld &b )
{
  return std::equal( a.records.begin(), a.records.end(), b.records.begin(), b.records.end(),
                     []( const SimulatedRecord &one, const SimulatedRecord &other )
                     { return isSame( one.map, other.map ) && one.id == other.id; } );
}

bool areSameMines( const SimulatedWorld &a, const SimulatedWorld &b )
{
  return std::equal( a.mines.begin(), a.mines.end(), b.mines.begin(), b.mines.end(),
                     []( const SimulatedMine &one, const SimulatedMine &other )
                     { return one.place == other.place && one.isFound == other.isFound; } );
}

bool areSameAccidents( const SimulatedWorld &a, const SimulatedWorld &b )
{
  return std::equal( a.accidents.begin(), a.accidents.end(), b.accidents.begin(), b.accidents.end(),
                     []( const SimulatedAccident &one, const SimulatedAccident &other )
                     { return one.place == other.place && one.happened == other.happened; } );
}

} // namespace

class TestSimulatedHabits : public QObject
{
    Q_OBJECT

  private slots:

    void otherPartsOfTheWorldStayAsTheyWere()
    {
      const SimulationParameters parameters = smallWorld();
      const SimulatedWorld base = simulate( parameters ).world;
      const auto with = [&parameters]( const auto &change )
      {
        SimulationParameters changed = parameters;
        change( changed );
        return simulate( changed ).world;
      };
      const SimulatedWorld cut = with( []( SimulationParameters &wanted ) { wanted.cutShare = 0.7; } );
      QVERIFY( areSameTasks( cut, base ) && areSameFinds( cut.finds, base.finds ) && !areSameMaps( cut, base ) );
      const SimulatedWorld hulls = with( []( SimulationParameters &wanted ) { wanted.mapFromFindsShare = 0.5; } );
      QVERIFY( areSameTasks( hulls, base ) && areSameFinds( hulls.finds, base.finds ) && !areSameMaps( hulls, base ) );
      const SimulatedWorld doubled = with( []( SimulationParameters &wanted ) { wanted.duplicateShare = 0.2; } );
      QVERIFY( areSameTasks( doubled, base ) && areSameMaps( doubled, base ) );
      QVERIFY( areSameFinds(
        { doubled.finds.begin(), doubled.finds.begin() + static_cast<std::ptrdiff_t>( base.finds.size() ) },
        base.finds ) );
      const SimulatedWorld moved = with( []( SimulationParameters &wanted ) { wanted.findsAt = FindsAt::TaskCorner; } );
      QVERIFY( areSameTasks( moved, base ) && areSameMaps( moved, base ) );
      const SimulatedWorld rounded = with( []( SimulationParameters &wanted ) { wanted.rounding = 50; } );
      QVERIFY( areSameTasks( rounded, base ) && areSameMaps( rounded, base ) );
      const SimulatedWorld circles =
        with( []( SimulationParameters &wanted ) { wanted.searchFrom = SearchFrom::Finds; } );
      QVERIFY( areSameMaps( circles, base ) && !areSameTasks( circles, base ) );
      const SimulatedWorld records =
        with( []( SimulationParameters &wanted ) { wanted.searchFrom = SearchFrom::Map; } );
      QVERIFY( areSameMaps( records, base ) && !areSameTasks( records, base ) );
      for ( const SimulatedWorld *world : { &cut, &hulls, &doubled, &moved, &rounded, &circles } )
        QVERIFY( areSameMines( *world, base ) && areSameAccidents( *world, base ) );
      QVERIFY( areSameAccidents( records, base ) ); // Other mines are found there.
    }

    void findsAtTaskCentroidsStandThere()
    {
      SimulationParameters parameters = smallWorld();
      parameters.findsAt = FindsAt::TaskCentroid;
      const SimulatedWorld world = simulate( parameters ).world;
      std::map<int, Point> points;
      Overlay overlay;
      for ( const SimulatedFind &find : world.finds )
      {
        QVERIFY( find.isMoved );
        QVERIFY( points.try_emplace( find.task, find.place ).first->second == find.place );
      }
      QVERIFY( points.size() > 20 && points.size() < world.finds.size() / 2 );
      // Half of the ground lies on either side of it, about: its moments vanish.
      for ( const auto &[task, point] : points )
      {
        const Shape &shape = world.tasks[static_cast<std::size_t>( task )].shape;
        const Box box = shape.boundingBox();
        Point sum;
        int inside = 0;
        constexpr int STEPS = 100;
        for ( int column = 0; column < STEPS; ++column )
          for ( int row = 0; row < STEPS; ++row )
          {
            const Point place = { box.xMinimum + ( box.xMaximum - box.xMinimum ) * ( column + 0.5 ) / STEPS,
                                  box.yMinimum + ( box.yMaximum - box.yMinimum ) * ( row + 0.5 ) / STEPS };
            if ( locate( shape, place ) == Location::Outside )
              continue;
            ++inside;
            sum = { sum.x + place.x, sum.y + place.y };
          }
        QVERIFY( distance( { sum.x / inside, sum.y / inside }, point ) < 0.5 );
      }
    }

    void findsAtTaskCornersStandThere()
    {
      SimulationParameters parameters = smallWorld();
      parameters.findsAt = FindsAt::TaskCorner;
      const SimulatedWorld world = simulate( parameters ).world;
      for ( const SimulatedFind &find : world.finds )
        QVERIFY( find.place == world.tasks[static_cast<std::size_t>( find.task )].shape.vertices().front() );
    }

    void roundedFindsLieOnTheGrid()
    {
      SimulationParameters parameters = smallWorld();
      const SimulatedWorld exact = simulate( parameters ).world;
      parameters.rounding = 50;
      const SimulatedWorld world = simulate( parameters ).world;
      QCOMPARE( world.finds.size(), exact.finds.size() );
      for ( std::size_t find = 0; find < world.finds.size(); ++find )
      {
        const Point written = *world.finds[find].written;
        QCOMPARE( std::fmod( written.x, 50 ), 0.0 );
        QCOMPARE( std::fmod( written.y, 50 ), 0.0 );
        QVERIFY( distance( world.finds[find].place, exact.finds[find].place ) < 25 * std::sqrt( 2 ) + 0.1 );
      }
    }

    // 111.12 m are a thousandth of a degree, 111.12 m in feet 364.57 ft, and a compound system has that of its grid.
    void theStepIsOneOfTheMapsCoordinates()
    {
      const LocalPlane plane( { -97, 32 } );
      QCOMPARE( MapCoordinates( "EPSG:4326", plane ).stepOf( 111.12 ), 0.001 );
      QCOMPARE( MapCoordinates( "EPSG:32638", plane ).stepOf( 30 ), 30.0 );
      QVERIFY( std::abs( MapCoordinates( "EPSG:2276", plane ).stepOf( 111.12 ) - 364.57 ) < 0.01 );
      QVERIFY( std::abs( MapCoordinates( "EPSG:6893", plane ).stepOf( 30 ) - 30 ) < 1e-9 );
      const SimulationParameters parameters = []
      {
        SimulationParameters wanted = smallWorld();
        wanted.rounding = 111.12;
        return wanted;
      }();
      for ( const SimulatedFind &find : simulate( parameters, "EPSG:4326" ).world.finds )
      {
        QVERIFY( std::abs( find.written->x * 1000 - std::round( find.written->x * 1000 ) ) < 1e-9 );
        QVERIFY( std::abs( find.written->y * 1000 - std::round( find.written->y * 1000 ) ) < 1e-9 );
      }
    }

    void duplicatesLieWithinFiveMetres()
    {
      SimulationParameters parameters = smallWorld();
      parameters.duplicateShare = 0.3;
      const SimulatedWorld world = simulate( parameters ).world;
      const auto firsts = static_cast<std::size_t>( std::count_if(
        world.finds.begin(), world.finds.end(), []( const SimulatedFind &find ) { return find.original < 0; } ) );
      QCOMPARE( world.finds.size() - firsts,
                static_cast<std::size_t>( std::lround( 0.3 * static_cast<double>( firsts ) ) ) );
      double sum = 0;
      std::set<int> originals;
      for ( std::size_t number = firsts; number < world.finds.size(); ++number )
      {
        const SimulatedFind &duplicate = world.finds[number];
        const SimulatedFind &original = world.finds[static_cast<std::size_t>( duplicate.original )];
        const double apart = distance( duplicate.place, original.place );
        QVERIFY( apart <= 5 );
        sum += apart;
        QVERIFY( duplicate.found == original.found && duplicate.mine == original.mine &&
                 duplicate.laidFrom == original.laidFrom && duplicate.task < 0 && original.original < 0 );
        originals.insert( duplicate.original );
      }
      QCOMPARE( originals.size(), world.finds.size() - firsts );
      QVERIFY( std::abs( sum / static_cast<double>( originals.size() ) - 2.5 ) < 0.5 );
    }

    void aSecondSourceKnowsNoTasks()
    {
      SimulationParameters parameters = smallWorld();
      parameters.duplicateShare = 1;
      const SimulatedWorld plain = simulate( parameters ).world;
      parameters.findsAt = FindsAt::TaskCentroid;
      const SimulatedWorld world = simulate( parameters ).world;
      for ( std::size_t number = 0; number < world.finds.size(); ++number )
        QCOMPARE( world.finds[number].place == plain.finds[number].place, world.finds[number].original >= 0 );
    }

    void searchFromMapIsTheRecords()
    {
      SimulationParameters parameters = smallWorld();
      parameters.searchFrom = SearchFrom::Map;
      parameters.searchedShare = 0.3;
      const SimulatedWorld world = simulate( parameters, "shift:200,100", CRS ).world;
      QCOMPARE( world.tasks.size(), std::size_t( 12 ) );
      for ( const SimulatedTask &task : world.tasks )
      {
        QVERIFY( task.followsMap && !task.id.empty() );
        QVERIFY( std::any_of( world.records.begin(), world.records.end(),
                              [&task]( const SimulatedRecord &record )
                              {
                                const Shape place = inPlane( record.map, CRS );
                                const std::vector<Point> &map = place.vertices();
                                const std::vector<Point> &searched = task.shape.vertices();
                                return std::equal( map.begin(), map.end(), searched.begin(), searched.end(),
                                                   []( const Point &a, const Point &b )
                                                   { return distance( a, b ) < 1e-3; } );
                              } ) );
      }
      QVERIFY( std::abs( world.searched - areaOfUnion( groundOf( world ) ) ) < 1e-3 );
      // Mines are found where search was.
      for ( const SimulatedFind &find : world.finds )
        QVERIFY( find.mine < 0 ||
                 locate( world.tasks[static_cast<std::size_t>( find.task )].shape,
                         world.mines[static_cast<std::size_t>( find.mine )].place ) != Location::Outside );
    }

    void searchFromLinesAndPointsIsFiftyMetresWide()
    {
      for ( const MapGeometry geometry : { MapGeometry::Lines, MapGeometry::Points } )
      {
        SimulationParameters parameters = smallWorld();
        parameters.mapGeometry = geometry;
        parameters.searchFrom = SearchFrom::Map;
        parameters.searchedShare = 1;
        const SimulatedWorld world = simulate( parameters ).world;
        QCOMPARE( world.tasks.size(), std::size_t( 40 ) );
        for ( std::size_t number = 0; number < 40; ++number )
          for ( const Point &vertex : world.tasks[number].shape.vertices() )
            QVERIFY( std::abs( nearestOnShape( world.records[number].drawn, vertex ).distance - 25 ) < 0.1 );
      }
    }

    void searchFromFindsAreCirclesAboutFinds()
    {
      SimulationParameters parameters = smallWorld();
      const SimulatedWorld plan = simulate( parameters ).world;
      parameters.searchFrom = SearchFrom::Finds;
      const SimulatedWorld world = simulate( parameters ).world;
      QCOMPARE( world.finds.size(), plan.finds.size() );
      std::vector<const Shape *> tasks;
      for ( const SimulatedTask &task : world.tasks )
        tasks.push_back( &task.shape );
      Shape all( ShapeKind::Point );
      for ( std::size_t number = 0; number < world.finds.size(); ++number )
      {
        const SimulatedFind &find = world.finds[number];
        const SimulatedTask &task = world.tasks[static_cast<std::size_t>( find.task )];
        QVERIFY( find.place == plan.finds[number].place && find.found <= task.completed );
        QVERIFY( locate( task.shape, find.place ) == Location::Inside );
        all.addPath( { find.place } );
      }
      // The edge of the ground lies 10 to 20 m from the nearest find; a chord of 11° is a little nearer.
      for ( const SimulatedTask &task : world.tasks )
        for ( const Point &vertex : task.shape.vertices() )
        {
          const double apart = nearestOnShape( all, vertex ).distance;
          QVERIFY2( apart > 9.9 && apart < 20.01, qPrintable( QString::number( apart ) ) );
        }
      QVERIFY( std::abs( areaOfAll( groundOf( world ) ) - areaOfUnion( groundOf( world ) ) ) < 1e-3 );
      QVERIFY( std::abs( world.searched - areaOfAll( groundOf( world ) ) ) < 1e-3 );
      QVERIFY( world.searched < plan.searched / 5 );
    }
};

QTEST_APPLESS_MAIN( TestSimulatedHabits )
#include "test_simulated_habits.moc"
