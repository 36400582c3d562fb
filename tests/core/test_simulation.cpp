// SPDX-License-Identifier: GPL-2.0-or-later
// Synthetic minefields and the records of them: counts and closed forms of every parameter.
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

class TestSimulation : public QObject
{
    Q_OBJECT

  private slots:

    void everyNumberAskedForIsMade()
    {
      const SimulatedWorld world = simulate( squareOf( 8000 ) ).world;
      QCOMPARE( world.records.size(), std::size_t( 40 ) );
      QCOMPARE( world.fields.size(), std::size_t( 40 ) );
      QCOMPARE( world.mines.size(), std::size_t( 2400 ) );
      QCOMPARE( world.accidents.size(), std::size_t( 10 ) );
      QCOMPARE( world.area, 64e6 );
      QCOMPARE( world.records.front().id, std::string( "R001" ) );
      QCOMPARE( world.records.back().id, std::string( "R040" ) );
      for ( const SimulatedRecord &record : world.records )
      {
        QCOMPARE( record.claimed, 60 );
        QCOMPARE( record.group.value(), std::string( "A" ) );
        QVERIFY( world.fields[static_cast<std::size_t>( record.field )].laid == record.laid );
        QVERIFY( record.laid >= *daysSince1970( 1993, 1, 1 ) && record.laid <= *daysSince1970( 1993, 12, 31 ) );
        QVERIFY( record.errors.empty() && record.notMade.empty() );
        QCOMPARE( record.displacement->east, 0.0 );
      }
    }

    void phantomsAreSharesOfRecordsAndUnrecordedOfMinefields()
    {
      SimulationParameters parameters = squareOf( 10000 );
      parameters.phantomShare = 0.3;
      parameters.unrecordedShare = 0.25;
      const SimulatedWorld world = simulate( parameters ).world;
      const auto phantoms = std::count_if( world.records.begin(), world.records.end(),
                                           []( const SimulatedRecord &record ) { return record.field < 0; } );
      QCOMPARE( phantoms, std::ptrdiff_t( 12 ) );
      // 28 true records are three quarters of the minefields there are.
      QCOMPARE( world.fields.size(), std::size_t( 37 ) );
      std::set<int> recorded;
      for ( const SimulatedField &field : world.fields )
        if ( field.record >= 0 )
          recorded.insert( field.record );
      QCOMPARE( recorded.size(), std::size_t( 28 ) );
      for ( const SimulatedMine &mine : world.mines )
        QCOMPARE( mine.isRecorded, world.fields[static_cast<std::size_t>( mine.field )].record >= 0 );
    }

    void aMapOfPhantomsAloneHasNoMines()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.phantomShare = 1;
      parameters.unrecordedShare = 0.5;
      parameters.clutter = 3;
      const SimulatedWorld world = simulate( parameters ).world;
      QVERIFY( world.mines.empty() && world.fields.empty() && world.accidents.empty() );
      QCOMPARE( world.records.size(), std::size_t( 40 ) );
      QCOMPARE( world.finds.size(), static_cast<std::size_t>( std::lround( 3 * world.searched / 1e6 ) ) );
    }

    void groupsAreConsecutiveAndOfEqualSize()
    {
      SimulationParameters parameters = squareOf( 9000 );
      parameters.groups = 4;
      const SimulatedWorld world = simulate( parameters ).world;
      for ( std::size_t index = 0; index < 40; ++index )
        QCOMPARE( world.records[index].group.value(), std::string( 1, static_cast<char>( 'A' + index / 10 ) ) );
      QCOMPARE( groupName( 25 ), std::string( "Z" ) );
      QCOMPARE( groupName( 26 ), std::string( "AA" ) );
      QCOMPARE( groupName( 27 * 26 ), std::string( "AAA" ) );
    }

    void minefieldsLieInTheExtentAndApart()
    {
      const SimulationParameters parameters = squareOf( 5000 );
      const SimulatedWorld world = simulate( parameters ).world;
      std::vector<Shape> outlines;
      for ( const SimulatedField &field : world.fields )
      {
        Shape outline( ShapeKind::Polygon );
        std::vector<Point> ring = field.outline;
        ring.push_back( ring.front() );
        outline.addPath( ring );
        outlines.push_back( outline );
        for ( const Point &corner : field.outline )
          QVERIFY( std::abs( corner.x ) <= 2500 && std::abs( corner.y ) <= 2500 );
      }
      QVERIFY( std::abs( areaOfAll( outlines ) - areaOfUnion( outlines ) ) < 1e-3 );
    }

    void anExtentTooSmallSaysHowManyHadRoom()
    {
      try
      {
        simulate( squareOf( 1000 ) );
        QFAIL( "40 minefields in a square kilometre" );
      }
      catch ( const ExtentTooSmall &error )
      {
        QCOMPARE( error.wanted(), 40 );
        QVERIFY( error.placed() > 3 && error.placed() < 40 );
      }
    }

    // Each mine lies on its row, as far from the next as all others of the minefield, but for 0.2 m of inaccuracy.
    void rowsAreStraightAndTheirMinesEvenlySpaced()
    {
      const SimulatedWorld world = simulate( squareOf( 8000 ) ).world;
      for ( std::size_t field = 0; field < world.fields.size(); ++field )
      {
        std::map<int, std::vector<Point>> rows;
        for ( const SimulatedMine &mine : world.mines )
          if ( mine.field == static_cast<int>( field ) )
            rows[mine.row].push_back( mine.place );
        QVERIFY( rows.size() >= 2 && rows.size() <= 4 );
        double step = 0;
        for ( const auto &[row, mines] : rows )
        {
          const double length = distance( mines.front(), mines.back() );
          const double rowStep = length / static_cast<double>( mines.size() - 1 );
          QVERIFY2( rowStep > 3.8 && rowStep < 10.2, qPrintable( QString::number( rowStep ) ) );
          QVERIFY( step == 0 || std::abs( rowStep - step ) < 0.1 );
          step = rowStep;
          const Point along = { ( mines.back().x - mines.front().x ) / length,
                                ( mines.back().y - mines.front().y ) / length };
          for ( std::size_t index = 0; index < mines.size(); ++index )
          {
            const Point from = { mines[index].x - mines.front().x, mines[index].y - mines.front().y };
            QVERIFY( std::abs( from.x * along.y - from.y * along.x ) < 2 );
            QVERIFY( std::abs( from.x * along.x + from.y * along.y - rowStep * static_cast<double>( index ) ) < 2 );
          }
        }
      }
    }

    void everyPatternKeepsItsMinesInTheOutline()
    {
      for ( const MinePattern pattern : { MinePattern::Rows, MinePattern::Cluster, MinePattern::Scattered } )
      {
        for ( const int mines : { 1, 7, 400 } )
        {
          SimulationParameters parameters = squareOf( 12000 );
          parameters.pattern = pattern;
          parameters.mines = mines;
          const SimulatedWorld world = simulate( parameters ).world;
          QCOMPARE( world.mines.size(), static_cast<std::size_t>( 40 * mines ) );
          for ( const SimulatedMine &mine : world.mines )
          {
            const std::vector<Point> &outline = world.fields[static_cast<std::size_t>( mine.field )].outline;
            std::vector<Point> ring = outline;
            ring.push_back( ring.front() );
            Shape shape( ShapeKind::Polygon );
            shape.addPath( ring );
            // Rows end 10 m before the outline, and 0.2 m is the inaccuracy.
            QVERIFY( locate( shape, mine.place ) != Location::Outside ||
                     nearestOnShape( shape, mine.place ).distance < 0.01 );
          }
        }
      }
    }

    void laterMinesAreNotOnTheRecordAndTheirLotsTell()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.laterShare = 0.25;
      parameters.searchedShare = 1;
      const SimulatedWorld world = simulate( parameters ).world;
      const auto later = std::count_if( world.mines.begin(), world.mines.end(),
                                        []( const SimulatedMine &mine ) { return mine.isLater; } );
      QCOMPARE( later, std::ptrdiff_t( 40 * 15 ) );
      for ( const SimulatedRecord &record : world.records )
        QCOMPARE( record.claimed, 45 );
      for ( const SimulatedMine &mine : world.mines )
      {
        QCOMPARE( mine.isRecorded, !mine.isLater );
        QCOMPARE( mine.isLater, mine.laid > *daysSince1970( 1993, 12, 31 ) );
      }
      int unreadable = 0;
      for ( const SimulatedFind &find : world.finds )
      {
        const SimulatedMine &mine = world.mines[static_cast<std::size_t>( find.mine )];
        unreadable += find.laidFrom ? 0 : 1;
        if ( mine.isLater )
          QVERIFY( find.laidFrom && *find.laidFrom > *daysSince1970( 1993, 12, 31 ) && *find.laidFrom <= mine.laid );
        else
          QVERIFY( !find.laidFrom || *find.laidFrom < mine.laid );
      }
      QVERIFY( unreadable > 480 && unreadable < 720 ); // A third of 1,790: 597, standard deviation 20.
    }

    void drawingIsOffByItsDeviationTwice()
    {
      SimulationParameters parameters = squareOf( 60000 );
      parameters.records = 1000;
      parameters.drawingDeviation = 5;
      parameters.mines = 4;
      parameters.mapGeometry = MapGeometry::Points;
      const SimulatedWorld world = simulate( parameters ).world;
      double sum = 0;
      double common = 0;
      for ( const SimulatedRecord &record : world.records )
      {
        QCOMPARE( record.drawn.vertices().size(), std::size_t( 4 ) );
        double meanX = 0;
        for ( std::size_t mine = 0; mine < 4; ++mine )
        {
          const Point truth = world.mines[4 * static_cast<std::size_t>( record.field ) + mine].place;
          const Point drawn = record.drawn.vertices()[mine];
          sum += std::pow( drawn.x - truth.x, 2 ) + std::pow( drawn.y - truth.y, 2 );
          meanX += ( drawn.x - truth.x ) / 4;
        }
        common += meanX * meanX;
      }
      // Each axis: 5² of the record and 5² of the mine. The mean of four: 5² + 5²/4.
      QVERIFY( std::abs( sum / 8000 - 50 ) < 4 );
      QVERIFY( std::abs( common / 1000 - 31.25 ) < 5 );
    }

    void withoutDeviationsMapAndFindsAreTheTruth()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.drawingDeviation = 0;
      parameters.positionDeviation = 0;
      const SimulatedWorld world = simulate( parameters ).world;
      for ( const SimulatedRecord &record : world.records )
      {
        const std::vector<Point> &outline = world.fields[static_cast<std::size_t>( record.field )].outline;
        QCOMPARE( record.drawn.vertices().size(), std::size_t( 5 ) );
        for ( const Point &corner : outline )
          QVERIFY( std::any_of( record.drawn.vertices().begin(), record.drawn.vertices().end(),
                                [&corner]( const Point &vertex ) { return distance( vertex, corner ) < 0.001; } ) );
      }
      for ( const SimulatedFind &find : world.finds )
        QVERIFY( find.place == world.mines[static_cast<std::size_t>( find.mine )].place );
    }

    void lineRecordsAreTheRowsAndPointRecordsTheMines()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.drawingDeviation = 0;
      parameters.laterShare = 0.2;
      parameters.phantomShare = 0.2;
      parameters.mapGeometry = MapGeometry::Lines;
      const SimulatedWorld lines = simulate( parameters ).world;
      for ( const SimulatedRecord &record : lines.records )
      {
        QVERIFY( record.drawn.kind() == ShapeKind::Line );
        QVERIFY( record.drawn.pathCount() >= 2 && record.drawn.pathCount() <= 4 );
        for ( const SimulatedMine &mine : lines.mines )
          if ( mine.field == record.field && mine.isRecorded )
            QVERIFY( nearestOnShape( record.drawn, mine.place ).distance < 2 );
      }
      parameters.mapGeometry = MapGeometry::Points;
      for ( const SimulatedRecord &record : simulate( parameters ).world.records )
        QCOMPARE( record.drawn.pathCount(), static_cast<std::size_t>( record.claimed ) );
      parameters.mapGeometry = MapGeometry::Lines;
      parameters.pattern = MinePattern::Cluster;
      for ( const SimulatedRecord &record : simulate( parameters ).world.records )
        QCOMPARE( record.drawn.pathCount(), std::size_t( 1 ) );
    }

    void referencePointsLieAtTheirDistance()
    {
      SimulationParameters parameters = squareOf( 60000 );
      parameters.records = 500;
      parameters.mines = 2;
      parameters.referenceDistance = 400;
      const SimulatedWorld world = simulate( parameters ).world;
      double sum = 0;
      for ( const SimulatedRecord &record : world.records )
      {
        const Point centre = world.fields[static_cast<std::size_t>( record.field )].centre;
        const double apart = distance( record.reference, centre );
        QVERIFY( apart > 279 && apart < 521 );
        sum += apart;
        QVERIFY( distance( record.reference, record.baselineEnd ) > 49 );
      }
      QVERIFY( std::abs( sum / 500 - 400 ) < 13 ); // Four standard errors of a uniform 280–520.
    }
};

QTEST_APPLESS_MAIN( TestSimulation )
#include "test_simulation.moc"
