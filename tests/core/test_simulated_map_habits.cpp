// SPDX-License-Identifier: GPL-2.0-or-later
// Synthetic maps with searched ground cut out, and of records drawn round their finds.
#include "core/geometry/locate.h"
#include "core/geometry/shape_index.h"
#include "core/geometry/shape_parts.h"
#include "core/simulate/habit_counts.h"
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

//! The area of what \a a and \a b share.
double sharedArea( const Shape &a, const Shape &b )
{
  const Box one = a.boundingBox();
  const Box other = b.boundingBox();
  if ( one.xMaximum < other.xMinimum || other.xMaximum < one.xMinimum || one.yMaximum < other.yMinimum ||
       other.yMaximum < one.yMinimum )
    return 0;
  Overlay overlay;
  return overlay.area( *overlay.intersection( *overlay.fromShape( a ), *overlay.fromShape( b ) ) );
}

double areaOfShape( const Shape &shape )
{
  return areaOfAll( { shape } );
}

} // namespace

class TestSimulatedMapHabits : public QObject
{
    Q_OBJECT

  private slots:

    // With errors: the cut is made where the map has the record.
    void cutRecordsLoseAllSearchedGround()
    {
      for ( const double buffer : { 0.0, 15.0 } )
      {
        SimulationParameters parameters = smallWorld();
        const SimulatedWorld whole = simulate( parameters, "shift:103,-20", CRS ).world;
        parameters.cutShare = 1;
        parameters.cutBuffer = buffer;
        const SimulatedWorld world = simulate( parameters, "shift:103,-20", CRS ).world;
        const std::vector<Shape> ground = groundOf( world );
        double removed = 0;
        int cut = 0;
        for ( std::size_t index = 0; index < world.records.size(); ++index )
        {
          const SimulatedRecord &record = world.records[index];
          const Shape place = inPlane( record.map, CRS );
          for ( const Shape &task : ground )
            QVERIFY( sharedArea( place, task ) < 1e-3 );
          const double before = areaOfShape( inPlane( whole.records[index].map, CRS ) );
          const double after = areaOfShape( place );
          QCOMPARE( record.cut.has_value(), before - after > 1e-6 );
          if ( !record.cut )
            continue;
          ++cut;
          removed += record.cut->removed;
          QVERIFY( std::abs( record.cut->left - after ) < 0.01 );
          QVERIFY( std::abs( record.cut->removed - ( before - after ) ) < 0.01 );
          // Nothing else is lost: what remains and the ground that was searched make up the record.
          if ( buffer == 0 )
          {
            double searched = 0;
            for ( const Shape &task : ground )
              searched += sharedArea( inPlane( whole.records[index].map, CRS ), task );
            QVERIFY( std::abs( searched - record.cut->removed ) < 3 ); // Scraps of up to 1 m².
          }
          else
            QVERIFY( areaOfShape( place ) == 0 ||
                     !std::any_of( ground.begin(), ground.end(),
                                   [&]( const Shape &task )
                                   { return nearestOnShape( task, place.vertices()[0] ).distance < buffer - 0.1; } ) );
        }
        QVERIFY2( cut > 15 && cut <= 40, qPrintable( QString::number( cut ) ) );
        QCOMPARE( world.recordsMet, cut );
        QVERIFY( removed > 10000 );
      }
    }

    void theShareOfRecordsMetIsCutAndALargerShareAddsToIt()
    {
      std::set<std::string> before;
      for ( const double share : { 0.25, 0.5, 1.0 } )
      {
        SimulationParameters parameters = smallWorld();
        parameters.cutShare = share;
        const SimulatedWorld world = simulate( parameters ).world;
        std::set<std::string> cut;
        for ( const SimulatedRecord &record : world.records )
        {
          if ( record.cut )
            cut.insert( record.id );
        }
        QCOMPARE( cut.size(), static_cast<std::size_t>( std::lround( share * world.recordsMet ) ) );
        QVERIFY( std::includes( cut.begin(), cut.end(), before.begin(), before.end() ) );
        before = cut;
      }
    }

    void aRecordSearchedWhollyVanishesAndStandsInTheKey()
    {
      SimulationParameters parameters = smallWorld();
      parameters.searchedShare = 0.9;
      parameters.cutShare = 1;
      const SimulatedWorld world = simulate( parameters ).world;
      QCOMPARE( world.records.size(), std::size_t( 40 ) );
      int vanished = 0;
      for ( const SimulatedRecord &record : world.records )
      {
        QCOMPARE( record.isVanished(), record.cut && record.cut->left == 0 );
        vanished += record.isVanished() ? 1 : 0;
        QVERIFY( !record.isVanished() || std::abs( record.cut->removed - areaOfShape( record.drawn ) ) < 1e-3 );
      }
      QVERIFY2( vanished > 10 && vanished < 40, qPrintable( QString::number( vanished ) ) );
      QCOMPARE( habitCountsOf( world ).recordsVanished, std::int64_t( vanished ) );
    }

    void piecesOverASquareMetreStayAndDustGoes()
    {
      SimulationParameters parameters = squareOf( 12000 );
      parameters.records = 300;
      parameters.cutShare = 1;
      const SimulatedWorld world = simulate( parameters ).world;
      std::size_t most = 0;
      double least = 1e9;
      for ( const SimulatedRecord &record : world.records )
      {
        const std::vector<Shape> parts = partsOf( inPlane( record.map, CRS ) );
        most = std::max( most, parts.size() );
        for ( const Shape &part : parts )
          least = std::min( least, areaOfShape( part ) );
      }
      QVERIFY( most > 1 );
      QVERIFY2( least > 1 && least < 100, qPrintable( QString::number( least ) ) );
    }

    void cutLinesAndPointsKeepWhatLiesOutside()
    {
      for ( const MapGeometry geometry : { MapGeometry::Lines, MapGeometry::Points } )
      {
        SimulationParameters parameters = smallWorld();
        parameters.mapGeometry = geometry;
        const SimulatedWorld whole = simulate( parameters ).world;
        parameters.cutShare = 1;
        const SimulatedWorld world = simulate( parameters ).world;
        const std::vector<Shape> ground = groundOf( world );
        std::vector<const Shape *> tasks;
        for ( const Shape &task : ground )
          tasks.push_back( &task );
        const ShapeIndex index( tasks );
        int partly = 0;
        for ( std::size_t number = 0; number < world.records.size(); ++number )
        {
          const Shape place = inPlane( world.records[number].map, CRS );
          for ( const Point &vertex : place.vertices() )
          {
            // An end of a line lies on the edge of the ground where it was cut.
            const bool isOnEdge = geometry == MapGeometry::Lines && index.anyWithin( vertex, 1e-5 );
            QVERIFY( isOnEdge || !index.anyContains( vertex ) );
          }
          if ( geometry == MapGeometry::Points )
          {
            const std::vector<Point> &drawn = whole.records[number].drawn.vertices();
            const auto outside = std::count_if(
              drawn.begin(), drawn.end(), [&index]( const Point &point ) { return !index.anyContains( point ); } );
            QCOMPARE( static_cast<std::ptrdiff_t>( place.pathCount() ), outside );
          }
          const std::optional<RecordCut> &cut = world.records[number].cut;
          partly += cut && cut->left > 0 && cut->removed > 0 ? 1 : 0;
        }
        QVERIFY2( partly > 3, qPrintable( QString::number( partly ) ) );
      }
    }

    void verticesThatStayKeepTheirCoordinates()
    {
      SimulationParameters parameters = smallWorld();
      const SimulatedWorld whole = simulate( parameters, "datum:15865", "EPSG:4326" ).world;
      parameters.cutShare = 1;
      const SimulatedWorld world = simulate( parameters, "datum:15865", "EPSG:4326" ).world;
      int kept = 0;
      for ( std::size_t index = 0; index < world.records.size(); ++index )
      {
        const std::vector<Point> &before = whole.records[index].map.vertices();
        for ( const Point &vertex : world.records[index].map.vertices() )
        {
          const auto same =
            std::find_if( before.begin(), before.end(),
                          [&vertex]( const Point &other ) { return distance( vertex, other ) < 1e-10; } );
          if ( same == before.end() )
            continue;
          QVERIFY( vertex == *same );
          ++kept;
        }
      }
      QVERIFY2( kept > 40, qPrintable( QString::number( kept ) ) );
    }

    void searchOfTheMapCutOutOfItLeavesNoneOfTheRecordsSearched()
    {
      SimulationParameters parameters = smallWorld();
      parameters.searchFrom = SearchFrom::Map;
      parameters.searchedShare = 0.5;
      parameters.cutShare = 1;
      const SimulatedWorld world = simulate( parameters ).world;
      QCOMPARE( habitCountsOf( world ).recordsVanished, std::int64_t( 20 ) );
    }

    void mapFromFindsAreHulls()
    {
      SimulationParameters parameters = smallWorld();
      parameters.mapFromFindsShare = 0.6;
      const SimulatedWorld world = simulate( parameters, "shift:300,0", CRS ).world;
      std::map<int, Shape> finds;
      for ( const SimulatedFind &find : world.finds )
      {
        if ( find.mine < 0 )
          continue;
        const int field = world.mines[static_cast<std::size_t>( find.mine )].field;
        finds.try_emplace( world.fields[static_cast<std::size_t>( field )].record, ShapeKind::Point )
          .first->second.addPath( { find.place } );
      }
      const auto candidates =
        std::count_if( finds.begin(), finds.end(), []( const auto &item ) { return item.second.pathCount() >= 3; } );
      QVERIFY( candidates > 15 );
      int drawn = 0;
      for ( std::size_t number = 0; number < world.records.size(); ++number )
      {
        const SimulatedRecord &record = world.records[number];
        QCOMPARE( record.errors.empty(), record.isOfFinds );
        QCOMPARE( record.displacement->east != 0, !record.isOfFinds );
        if ( !record.isOfFinds )
          continue;
        ++drawn;
        const Shape place = inPlane( record.map, CRS );
        const Shape &of = finds.at( static_cast<int>( number ) );
        double nearest = 1e9;
        for ( const Point &find : of.vertices() )
        {
          QVERIFY( locate( place, find ) == Location::Inside );
          nearest = std::min( nearest, nearestOnShape( place, find ).distance );
          QVERIFY( nearest > 9.98 );
        }
        QVERIFY( std::abs( nearest - 10 ) < 0.02 );
        for ( const Point &vertex : place.vertices() )
          QVERIFY( std::abs( nearestOnShape( of, vertex ).distance - 10 ) < 0.01 );
      }
      QCOMPARE( static_cast<long>( drawn ), std::lround( 0.6 * static_cast<double>( candidates ) ) );
    }

    // Finds at one point, and in a row.
    void findsInOnePointGiveADisc()
    {
      SimulationParameters parameters = smallWorld();
      parameters.mapFromFindsShare = 1;
      parameters.findsAt = FindsAt::TaskCentroid;
      const SimulatedWorld world = simulate( parameters ).world;
      int drawn = 0;
      for ( const SimulatedRecord &record : world.records )
      {
        if ( !record.isOfFinds )
          continue;
        ++drawn;
        QVERIFY( areaOfShape( inPlane( record.map, CRS ) ) > 313 ); // 10² π, a little less for its corners.
      }
      QVERIFY( drawn > 15 );
    }

    void partsOfAPolygonKeepTheirHoles()
    {
      const auto square = []( double from, double to ) {
        return std::vector<Point>{ { from, from }, { to, from }, { to, to }, { from, to }, { from, from } };
      };
      Shape nested( ShapeKind::Polygon );
      nested.addPath( square( 0, 10 ) );
      nested.addPath( square( 1, 9 ) );
      nested.addPath( square( 2, 8 ) );
      nested.addPath( square( 3, 4 ) );
      nested.addPath( square( 5, 6 ) );
      nested.addPath( square( 20, 21 ) );
      const std::vector<Shape> parts = partsOf( nested );
      QCOMPARE( parts.size(), std::size_t( 3 ) );
      QCOMPARE( areaOfShape( parts[0] ), 36.0 );
      QCOMPARE( areaOfShape( parts[1] ), 34.0 );
      QCOMPARE( areaOfShape( parts[2] ), 1.0 );
      QVERIFY( partsOf( Shape( ShapeKind::Polygon ) ).empty() );
    }
};

QTEST_APPLESS_MAIN( TestSimulatedMapHabits )
#include "test_simulated_map_habits.moc"
