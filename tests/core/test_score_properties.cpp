// SPDX-License-Identifier: GPL-2.0-or-later
// What must not change a score: where north is, where the plane begins, how a ring is drawn.
#include "score_worlds.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace minemap;
using namespace minemap::test;

namespace
{

using Motion = std::function<Point( const Point & )>;

void moveShape( Shape &shape, const Motion &motion )
{
  for ( Point &vertex : shape.vertices() )
    vertex = motion( vertex );
}

World moved( World world, const Motion &motion )
{
  for ( Record &record : world.map.records )
    moveShape( record.shape, motion );
  for ( SearchedPiece &piece : world.evidence.searched.pieces )
    moveShape( piece.shape, motion );
  for ( Find &find : world.evidence.finds )
    find.place = motion( find.place );
  for ( Accident &accident : world.evidence.accidents )
    accident.place = motion( accident.place );
  return world;
}

//! The same ground: every ring turned round, begun at its third corner, with a corner twice and one on an edge.
Shape redrawn( const Shape &shape )
{
  Shape result( shape.kind() );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    std::vector<Point> ring( path.begin(), path.end() - 1 );
    std::rotate( ring.begin(), ring.begin() + 2, ring.end() );
    std::reverse( ring.begin(), ring.end() );
    ring.insert( ring.begin() + 1, { ( ring[0].x + ring[1].x ) / 2, ( ring[0].y + ring[1].y ) / 2 } );
    ring.push_back( ring.back() );
    ring.push_back( ring.front() );
    result.addPath( ring );
  }
  return result;
}

//! Classes, verdicts, counts; distances to \a tolerance metres, areas to a millionth.
void compare( const ScoreResult &a, const ScoreResult &b, double tolerance )
{
  QCOMPARE( a.finds.size(), b.finds.size() );
  for ( std::size_t index = 0; index < a.finds.size(); ++index )
  {
    QCOMPARE( toText( a.finds[index].findClass ), toText( b.finds[index].findClass ) );
    QCOMPARE( a.finds[index].record, b.finds[index].record );
    QVERIFY( near( a.finds[index].distance, *b.finds[index].distance, tolerance ) );
  }
  for ( std::size_t index = 0; index < a.records.size(); ++index )
  {
    QVERIFY( a.records[index].verdict == b.records[index].verdict );
    QVERIFY( near( a.records[index].share, *b.records[index].share, 1e-6 ) );
    QCOMPARE( a.records[index].finds, b.records[index].finds );
    QCOMPARE( a.records[index].near, b.records[index].near );
    QCOMPARE( a.records[index].other, b.records[index].other );
  }
  QCOMPARE( a.card.hitRate.hits, b.card.hitRate.hits );
  QCOMPARE( a.card.hitRate.clusters, b.card.hitRate.clusters );
  QVERIFY( near( a.card.hitRate.chance, *b.card.hitRate.chance, 1e-6 ) );
  QVERIFY( near( a.card.ground.searched, *b.card.ground.searched, 1e-6 * *b.card.ground.searched ) );
  QVERIFY( near( a.card.ground.mappedSearched, *b.card.ground.mappedSearched, 1e-6 * *b.card.ground.searched ) );
}

const Note *noteOf( const ScoreResult &result, const std::string &code )
{
  const auto &notes = result.card.notes;
  const auto note = std::find_if( notes.begin(), notes.end(), [&]( const Note &one ) { return one.code == code; } );
  return note == notes.end() ? nullptr : &*note;
}

} // namespace

class TestScoreProperties : public QObject
{
    Q_OBJECT

  private slots:

    void theOriginOfThePlaneSaysNothing()
    {
      for ( std::uint64_t seed = 200; seed < 206; ++seed )
      {
        World world = randomWorld( seed );
        World away = moved( world, []( const Point &point ) { return Point{ point.x + 4096, point.y - 65536 }; } );
        compare( away.score(), world.score(), 1e-6 );
      }
    }

    void theDirectionOfNorthSaysNothing()
    {
      for ( std::uint64_t seed = 210; seed < 216; ++seed )
      {
        World world = randomWorld( seed );
        World turned = moved( world, []( const Point &point ) { return Point{ -point.y, point.x }; } );
        compare( turned.score(), world.score(), 1e-6 );
        const double angle = 0.7;
        World oblique = moved( world,
                               [angle]( const Point &point )
                               {
                                 return Point{ std::cos( angle ) * point.x - std::sin( angle ) * point.y,
                                               std::sin( angle ) * point.x + std::cos( angle ) * point.y };
                               } );
        compare( oblique.score(), world.score(), 1e-6 );
      }
    }

    void howARingIsDrawnSaysNothing()
    {
      for ( std::uint64_t seed = 220; seed < 226; ++seed )
      {
        World world = randomWorld( seed );
        World other = world;
        for ( Record &record : other.map.records )
          record.shape = redrawn( record.shape );
        for ( SearchedPiece &piece : other.evidence.searched.pieces )
          piece.shape = redrawn( piece.shape );
        compare( other.score(), world.score(), 1e-9 );
      }
    }

    void theNumberOfThreadsSaysNothing()
    {
      World world = randomWorld( 230 );
      world.map.hasGroups = true;
      for ( std::size_t index = 0; index < world.map.records.size(); ++index )
        world.map.records[index].group = index % 2 == 0 ? "even" : "odd";
      for ( std::size_t index = 0; index < world.evidence.finds.size(); ++index )
        world.evidence.finds[index].task = std::to_string( index % 15 ); // Clusters enough for an interval.
      world.parameters.tolerances = { 0, 10, 50, 100 };
      world.parameters.shifts = 199;
      world.parameters.threads = 1;
      const ScoreResult one = world.score();
      QVERIFY( one.card.hitRate.pValue && one.card.hitRate.low );
      for ( const int threads : { 2, 8 } )
      {
        world.parameters.threads = threads;
        const ScoreResult many = world.score();
        // To the last digit.
        QVERIFY( many.card.hitRate.pValue == one.card.hitRate.pValue );
        QVERIFY( many.card.hitRate.successArea == one.card.hitRate.successArea );
        QVERIFY( many.card.ground.mapped == one.card.ground.mapped );
        QVERIFY( many.card.ground.searched == one.card.ground.searched );
        QVERIFY( many.card.ground.mappedSearched == one.card.ground.mappedSearched );
        for ( std::size_t index = 0; index < one.card.curve.size(); ++index )
        {
          QVERIFY( many.card.curve[index].chanceLow == one.card.curve[index].chanceLow );
          QVERIFY( many.card.curve[index].chanceHigh == one.card.curve[index].chanceHigh );
          QVERIFY( many.card.curve[index].chance == one.card.curve[index].chance );
        }
        for ( std::size_t group = 0; group < one.card.groups.size(); ++group )
        {
          QVERIFY( many.card.groups[group].hitRate.pValue == one.card.groups[group].hitRate.pValue );
          QVERIFY( many.card.groups[group].ground.mapped == one.card.groups[group].ground.mapped );
        }
      }
    }

    void groundReportedTwiceIsCountedOnceAndNoted()
    {
      World world;
      SearchedPiece again;
      again.shape = rectangle( 50, 0, 100, 10 );
      world.evidence.searched.pieces.push_back( again );
      world.map.records.push_back( record( "b", rectangle( 10, 0, 20, 4 ) ) );
      const ScoreResult result = world.score();
      QVERIFY( near( result.card.ground.searched, 10000, 1e-6 ) );
      QVERIFY( near( result.card.ground.mapped, 2000, 1e-6 ) );
      QVERIFY( noteOf( result, "searched_overlaps" ) && noteOf( result, "records_overlap" ) );
      QCOMPARE( noteOf( result, "searched_overlaps" )->count, std::int64_t( 500 ) );
      QCOMPARE( noteOf( result, "records_overlap" )->count, std::int64_t( 40 ) );
      QVERIFY( !noteOf( World().score(), "searched_overlaps" ) && !noteOf( World().score(), "records_overlap" ) );
    }

    void findsAtPositionsOfTheMapAreNoted()
    {
      World world;
      world.evidence.finds.push_back( find( 20, 100 ) );
      const ScoreResult result = world.score();
      QVERIFY( noteOf( result, "finds_on_record_positions" ) );
      QCOMPARE( noteOf( result, "finds_on_record_positions" )->count, std::int64_t( 1 ) );
      QVERIFY( !noteOf( World().score(), "finds_on_record_positions" ) );
    }

    void groupsWithoutSearchedGroundAreNoted()
    {
      World world;
      world.map.hasGroups = true;
      world.map.records[0].group = "near";
      world.map.records.push_back( record( "far", rectangle( 5000, 0, 5010, 10 ) ) );
      world.map.records[1].group = "far";
      QVERIFY( noteOf( world.score(), "few_groups_ground" ) );
      QCOMPARE( noteOf( world.score(), "few_groups_ground" )->count, std::int64_t( 1 ) );
    }

    void placesFarFromTheMiddleAreNoted()
    {
      World world;
      world.evidence.finds.push_back( find( 400000, 400000 ) );
      QVERIFY( noteOf( world.score(), "wide_area" ) );
      QVERIFY( !noteOf( World().score(), "wide_area" ) );
    }

    void idsMadeFromGeometryAreNoDuplicates()
    {
      World world;
      world.map.records.push_back( world.map.records[0] );
      QVERIFY( noteOf( world.score(), "duplicate_record_geometry" ) );
      QVERIFY( !noteOf( world.score(), "duplicate_record_ids" ) );
      world.map.hasIds = true;
      QCOMPARE( noteOf( world.score(), "duplicate_record_ids" )->count, std::int64_t( 2 ) );
    }

    void linesAndPointsHaveNoMappedArea()
    {
      World world;
      Shape line( ShapeKind::Line );
      line.addPath( { { 0, 50 }, { 20, 50 } } );
      world.map.records = { record( "row", line ) };
      const ScoreResult result = world.score();
      QVERIFY( !result.card.ground.mapped && !result.card.ground.mappedSearched );
      QVERIFY( result.card.hitRate.chance && *result.card.hitRate.chance > 0 );
    }
};

QTEST_APPLESS_MAIN( TestScoreProperties )
#include "test_score_properties.moc"
