// SPDX-License-Identifier: GPL-2.0-or-later
// Areas measured piece by piece against GEOS's union of everything.
#include "core/geometry/overlay.h"
#include "core/score/ground_areas.h"
#include "random_shapes.h"
#include "score_worlds.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

Overlay::Geometry unionOf( Overlay &overlay, const std::vector<Shape> &shapes )
{
  std::vector<Overlay::Geometry> geometries;
  for ( const Shape &shape : shapes )
    geometries.push_back( overlay.fromShape( shape ) );
  return overlay.unionOf( std::move( geometries ) );
}

//! Overlapping stars with holes as records of three groups, and as searched ground.
World starWorld( std::uint64_t seed )
{
  oracle::Random random( seed );
  World world;
  world.map.records.clear();
  world.map.hasGroups = true;
  world.evidence.searched.pieces.clear();
  Overlay overlay;
  const auto star = [&]( double size )
  {
    const Point centre = { oracle::uniform( random, 0, 600 ), oracle::uniform( random, 0, 600 ) };
    // Valid, as the reader leaves them.
    return overlay.toShape( *overlay.madeValid( *overlay.fromShape( oracle::starWithHoles( random, centre, size ) ) ),
                            ShapeKind::Polygon );
  };
  for ( int index = 0; index < 40; ++index )
  {
    world.map.records.push_back( record( std::to_string( index ).c_str(), star( 20 + index * 2 ) ) );
    world.map.records.back().group = std::string( 1, static_cast<char>( 'a' + index % 3 ) );
  }
  for ( int index = 0; index < 25; ++index )
  {
    SearchedPiece piece;
    piece.shape = star( 60 + index * 4 );
    world.evidence.searched.pieces.push_back( piece );
  }
  return world;
}

} // namespace

class TestGroundAreas : public QObject
{
    Q_OBJECT

  private slots:

    void agreesWithTheUnionOfEverything()
    {
      for ( std::uint64_t seed = 1; seed <= 12; ++seed )
      {
        World world = starWorld( seed );
        world.evidence.hasArea = seed % 2 == 0;
        if ( world.evidence.hasArea )
          world.evidence.area = { rectangle( 100, 50, 420, 500 ), rectangle( 300, 300, 600, 550 ) };
        const LocalPlane plane( { 46.8, 39.8 } );
        Progress progress;
        const ScoringWorld scoring( world.map, world.evidence, world.parameters, plane, progress );
        const GroundAreas areas = measureGround( scoring );

        Overlay overlay;
        std::vector<Shape> records, pieces;
        std::map<std::string, std::vector<Shape>> groups;
        for ( const Record &one : world.map.records )
        {
          records.push_back( one.shape );
          groups[*one.group].push_back( one.shape );
        }
        for ( const SearchedPiece &piece : world.evidence.searched.pieces )
          pieces.push_back( piece.shape );
        const Overlay::Geometry limit =
          unionOf( overlay, world.evidence.hasArea ? world.evidence.area
                                                   : std::vector<Shape>{ rectangle( -1e4, -1e4, 1e4, 1e4 ) } );
        const auto limited = [&]( const std::vector<Shape> &shapes )
        { return overlay.intersection( *unionOf( overlay, shapes ), *limit ); };
        const Overlay::Geometry mapped = limited( records );
        const Overlay::Geometry searched = limited( pieces );
        QVERIFY( near( areas.ground.mapped, overlay.area( *mapped ), 1e-4 ) );
        QVERIFY( near( areas.ground.searched, overlay.area( *searched ), 1e-4 ) );
        QVERIFY(
          near( areas.ground.mappedSearched, overlay.area( *overlay.intersection( *mapped, *searched ) ), 1e-4 ) );
        for ( const auto &[name, shapes] : groups )
          QVERIFY( std::abs( areas.mappedByGroup.at( name ) - overlay.area( *limited( shapes ) ) ) < 1e-4 );
        for ( std::size_t index = 0; index < records.size(); ++index )
        {
          const Overlay::Geometry own = overlay.intersection( *overlay.fromShape( records[index] ), *limit );
          const double area = overlay.area( *own );
          if ( area > 0 )
            QVERIFY( near( areas.shares[index],
                           std::min( 1.0, overlay.area( *overlay.intersection( *own, *searched ) ) / area ), 1e-6 ) );
          else
            QVERIFY( !areas.shares[index] );
        }
        QVERIFY( areas.mappedTwice > 0 && areas.searchedTwice > 0 );
      }
    }

    void groundSearchedBeforeTheRecordCountsInTheAreaOnly()
    {
      World world;
      world.map.records[0].mapDate = yearPeriod( 2000 );
      world.evidence.searched.pieces[0].searched = yearPeriod( 1999 );
      world.evidence.searched.pieces[0].task = "t";
      world.evidence.searched.hasTasks = true;
      const LocalPlane plane( { 46.8, 39.8 } );
      Progress progress;
      const ScoringWorld scoring( world.map, world.evidence, world.parameters, plane, progress );
      const GroundAreas areas = measureGround( scoring );
      QVERIFY( near( areas.ground.mappedSearched, 2000, 1e-6 ) );
      QVERIFY( near( areas.shares[0], 0, 0 ) );
    }

    void theTaskIsThatOfMostGround()
    {
      World world;
      world.evidence.searched.pieces.clear();
      world.evidence.searched.hasTasks = true;
      for ( const auto &[name, y0, y1] : { std::tuple( "small", 0.0, 30.0 ), std::tuple( "large", 30.0, 90.0 ),
                                           std::tuple( "small", 90.0, 100.0 ) } )
      {
        SearchedPiece piece;
        piece.shape = rectangle( 0, y0, 100, y1 );
        piece.task = name;
        world.evidence.searched.pieces.push_back( piece );
      }
      const LocalPlane plane( { 46.8, 39.8 } );
      Progress progress;
      const ScoringWorld scoring( world.map, world.evidence, world.parameters, plane, progress );
      QVERIFY( measureGround( scoring ).tasks[0] == OptionalText( "large" ) );
    }
};

QTEST_APPLESS_MAIN( TestGroundAreas )
#include "test_ground_areas.moc"
