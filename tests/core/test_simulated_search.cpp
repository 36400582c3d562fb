// SPDX-License-Identifier: GPL-2.0-or-later
// Search, finds, clutter and accidents of a synthetic area: shares, places and dates.
#include "core/geometry/locate.h"
#include "core/geometry/shape_index.h"
#include "simulated_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace minemap;
using namespace minemap::test;

class TestSimulatedSearch : public QObject
{
    Q_OBJECT

  private slots:

    void searchedShareIsMetAndTasksNeverOverlap()
    {
      for ( const double share : { 0.0, 0.1, 0.5, 0.9, 1.0 } )
      {
        SimulationParameters parameters = squareOf( 8000 );
        parameters.searchedShare = share;
        const SimulatedWorld world = simulate( parameters ).world;
        const double area = areaOfAll( groundOf( world ) );
        QVERIFY( std::abs( area - world.searched ) < 1 );
        QVERIFY2( std::abs( area / world.area - share ) < 0.001, qPrintable( QString::number( area / world.area ) ) );
        QVERIFY( std::abs( area - areaOfUnion( groundOf( world ) ) ) < 1 );
      }
    }

    // Of mapped ground f more is searched than of other ground: methods.md 1.5.
    void searchFollowsTheMapByTheShareAskedFor()
    {
      const auto sharesOf = []( double share, double follows )
      {
        double inside = 0;
        double outside = 0;
        constexpr int SEEDS = 10;
        for ( int seed = 1; seed <= SEEDS; ++seed )
        {
          SimulationParameters parameters = squareOf( 8000 );
          parameters.seed = static_cast<std::uint64_t>( seed );
          parameters.searchedShare = share;
          parameters.searchFollowsMap = follows;
          const SimulatedWorld world = simulate( parameters ).world;
          const auto [in, out] = searchedShares( world, drawingsOf( world ) );
          inside += in / SEEDS;
          outside += out / SEEDS;
        }
        return std::pair( inside, outside );
      };
      const auto [blindIn, blindOut] = sharesOf( 0.5, 0 );
      QVERIFY2( std::abs( blindIn - 0.5 ) < 0.1, qPrintable( QString::number( blindIn ) ) );
      QVERIFY( std::abs( blindOut - 0.5 ) < 0.01 );
      const auto [halfIn, halfOut] = sharesOf( 0.2, 0.6 );
      QVERIFY2( std::abs( halfIn - 0.68 ) < 0.06, qPrintable( QString::number( halfIn ) ) );
      // Beside the blind 8 % the margins of the records' tasks are searched: some 3 ha each.
      QVERIFY2( halfOut > 0.07 && halfOut < 0.1, qPrintable( QString::number( halfOut ) ) );
      const auto [allIn, allOut] = sharesOf( 0.5, 1 );
      QVERIFY2( std::abs( allIn - 1 ) < 1e-6, qPrintable( QString::number( allIn ) ) );
      QVERIFY2( allOut < 0.03, qPrintable( QString::number( allOut ) ) );
    }

    void searchGoesWhereTheMisplacedMapSays()
    {
      SimulationParameters parameters = squareOf( 9000 );
      parameters.searchFollowsMap = 1;
      const Simulation simulation = simulate( parameters, "shift:400,-300", "EPSG:32638" );
      std::vector<Shape> shown;
      for ( const SimulatedRecord &record : simulation.world.records )
      {
        QVERIFY( std::abs( record.displacement->east - 400 ) < 0.01 );
        QVERIFY( std::abs( record.displacement->north + 300 ) < 0.01 );
        shown.push_back( inPlane( record.map, "EPSG:32638" ) );
      }
      QVERIFY( searchedShares( simulation.world, shown ).first > 0.999 );
      QVERIFY( searchedShares( simulation.world, drawingsOf( simulation.world ) ).first < 0.2 );
    }

    void aMapHundredsOfKilometresOffIsLookedForWhereItIs()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.searchFollowsMap = 1;
      const Simulation simulation = simulate( parameters, "zone:1", "EPSG:32638" );
      QVERIFY( std::hypot( simulation.world.records.front().displacement->east,
                           simulation.world.records.front().displacement->north ) > 400000 );
      QVERIFY( searchedShares( simulation.world, drawingsOf( simulation.world ) ).first > 0.999 );
    }

    void moreSearchAddsToLess()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.searchedShare = 0.2;
      const SimulatedWorld less = simulate( parameters ).world;
      parameters.searchedShare = 0.4;
      const SimulatedWorld more = simulate( parameters ).world;
      for ( const SimulatedTask &task : less.tasks )
        QVERIFY( std::any_of( more.tasks.begin(), more.tasks.end(),
                              [&task]( const SimulatedTask &other ) { return isSame( other.shape, task.shape ); } ) );
    }

    void everyMineInSearchedGroundIsFoundUnlessItDetonated()
    {
      const SimulatedWorld world = simulate( squareOf( 8000 ) ).world;
      const std::vector<Shape> ground = groundOf( world );
      std::vector<const Shape *> pointers;
      for ( const Shape &shape : ground )
        pointers.push_back( &shape );
      const ShapeIndex index( pointers );
      std::size_t found = 0;
      for ( const SimulatedMine &mine : world.mines )
      {
        QCOMPARE( mine.isFound, index.anyContains( mine.place ) && !mine.isDetonated );
        found += mine.isFound ? 1 : 0;
      }
      QCOMPARE( world.finds.size(), found );
      for ( const SimulatedFind &find : world.finds )
      {
        const SimulatedTask &task = world.tasks[static_cast<std::size_t>( find.task )];
        QVERIFY( locate( task.shape, world.mines[static_cast<std::size_t>( find.mine )].place ) != Location::Outside );
        QVERIFY( find.found <= task.completed && find.found > task.completed - 60 );
      }
      int sum = 0;
      for ( const SimulatedField &field : world.fields )
        sum += field.found;
      QCOMPARE( static_cast<std::size_t>( sum ), found );
    }

    void detectionIsAShareOfTheMinesSearched()
    {
      double found = 0;
      double all = 0;
      for ( std::uint64_t seed = 1; seed <= 5; ++seed )
      {
        SimulationParameters parameters = squareOf( 8000 );
        parameters.seed = seed;
        parameters.searchedShare = 1;
        parameters.accidents = 0;
        parameters.detection = 0.6;
        const SimulatedWorld world = simulate( parameters ).world;
        found += static_cast<double>( world.finds.size() );
        all += static_cast<double>( world.mines.size() );
      }
      QVERIFY( std::abs( found / all - 0.6 ) < 4 * std::sqrt( 0.24 / all ) );
    }

    void findsScatterByThePositionDeviation()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.searchedShare = 1;
      parameters.positionDeviation = 4;
      const SimulatedWorld world = simulate( parameters ).world;
      double squares = 0;
      double sum = 0;
      double cross = 0;
      for ( const SimulatedFind &find : world.finds )
      {
        const Point truth = world.mines[static_cast<std::size_t>( find.mine )].place;
        squares += std::pow( find.place.x - truth.x, 2 ) + std::pow( find.place.y - truth.y, 2 );
        cross += ( find.place.x - truth.x ) * ( find.place.y - truth.y );
        sum += find.place.x - truth.x;
      }
      const auto n = static_cast<double>( world.finds.size() );
      QVERIFY( std::abs( squares / ( 2 * n ) - 16 ) < 4 * 16 / std::sqrt( n ) );
      QVERIFY( std::abs( sum / n ) < 4 * 4 / std::sqrt( n ) );
      QVERIFY( std::abs( cross / n ) < 4 * 16 / std::sqrt( n ) );
    }

    void clutterIsEvenOverSearchedGround()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.clutter = 50;
      const SimulatedWorld world = simulate( parameters ).world;
      std::vector<const SimulatedFind *> clutter;
      for ( const SimulatedFind &find : world.finds )
        if ( find.mine < 0 )
          clutter.push_back( &find );
      QCOMPARE( clutter.size(), static_cast<std::size_t>( std::lround( 50 * world.searched / 1e6 ) ) );
      int west = 0;
      for ( const SimulatedFind *find : clutter )
      {
        const Shape &ground = world.tasks[static_cast<std::size_t>( find->task )].shape;
        QVERIFY( locate( ground, find->place ) == Location::Inside );
        QVERIFY( !find->laidFrom );
        west += find->place.x < 0 ? 1 : 0;
      }
      std::vector<Shape> western( 1, Shape( ShapeKind::Polygon ) );
      western[0].addPath( { { -4000, -4000 }, { 0, -4000 }, { 0, 4000 }, { -4000, 4000 }, { -4000, -4000 } } );
      Overlay overlay;
      double area = 0;
      for ( const Shape &shape : groundOf( world ) )
        area += overlay.area( *overlay.intersection( *overlay.fromShape( shape ), *overlay.fromShape( western[0] ) ) );
      const double share = area / world.searched;
      const auto n = static_cast<double>( clutter.size() );
      QVERIFY( std::abs( west / n - share ) < 4 * std::sqrt( share * ( 1 - share ) / n ) );
    }

    void accidentsHappenToMinesOfEveryKindBeforeTheSearch()
    {
      SimulationParameters parameters = squareOf( 10000 );
      parameters.unrecordedShare = 0.4;
      parameters.accidents = 1000;
      const SimulatedWorld world = simulate( parameters ).world;
      QCOMPARE( world.accidents.size(), std::size_t( 1000 ) );
      int recorded = 0;
      std::set<int> mines;
      for ( const SimulatedAccident &accident : world.accidents )
      {
        const SimulatedMine &mine = world.mines[static_cast<std::size_t>( accident.mine )];
        QVERIFY( mine.isDetonated && !mine.isFound );
        QVERIFY( accident.happened > mine.laid );
        recorded += mine.isRecorded ? 1 : 0;
        mines.insert( accident.mine );
      }
      QCOMPARE( mines.size(), std::size_t( 1000 ) );
      const double share = 40.0 / static_cast<double>( world.fields.size() );
      QVERIFY( std::abs( recorded / 1000.0 - share ) < 4 * std::sqrt( share * ( 1 - share ) / 1000 ) );
      std::int32_t last = 0;
      for ( const SimulatedAccident &accident : world.accidents )
        last = std::max( last, accident.happened );
      for ( const SimulatedTask &task : world.tasks )
        QVERIFY( task.completed - 60 > last );
    }

    void moreAccidentsThanMinesTakeThemAll()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.mines = 2;
      parameters.accidents = 100;
      const SimulatedWorld world = simulate( parameters ).world;
      QCOMPARE( world.accidents.size(), std::size_t( 80 ) );
      QVERIFY( world.finds.empty() );
    }
};

QTEST_APPLESS_MAIN( TestSimulatedSearch )
#include "test_simulated_search.moc"
