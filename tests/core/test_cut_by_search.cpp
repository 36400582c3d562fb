// SPDX-License-Identifier: GPL-2.0-or-later
// Maps cut by search, and maps that only look so, small enough to be drawn on paper.
#include "core/assumptions/cut_by_search.h"

#include "core/assumptions/boundary_samples.h"
#include "core/counter_random.h"
#include "core/geometry/overlay.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

using namespace minemap;

namespace
{

constexpr double SPACING = 1000; //!< Between the records of a row, metres.

Shape box( double left, double bottom, double right, double top )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { left, bottom }, { right, bottom }, { right, top }, { left, top }, { left, bottom } } );
  return shape;
}

Shape line( const Point &from, const Point &to )
{
  Shape shape( ShapeKind::Line );
  shape.addPath( { from, to } );
  return shape;
}

struct World
{
    MinefieldMap map;
    Evidence evidence;

    void addRecord( Shape shape, const std::string &id = "" )
    {
      Record record;
      record.id = id.empty() ? "R" + std::to_string( map.records.size() ) : id;
      record.shape = std::move( shape );
      map.records.push_back( std::move( record ) );
      map.hasIds = true;
    }

    void addPiece( Shape shape, OptionalText record = std::nullopt )
    {
      evidence.searched.isKnown = true;
      evidence.searched.hasRecords = evidence.searched.hasRecords || record.has_value();
      SearchedPiece piece;
      piece.shape = std::move( shape );
      piece.record = std::move( record );
      evidence.searched.pieces.push_back( std::move( piece ) );
    }

    Assumption check( int threads = 1 ) const
    {
      AssumptionParameters parameters;
      parameters.threads = threads;
      Progress progress;
      return checkCutBySearch( AssumptionWorld( map, evidence, parameters, progress ) );
    }
};

/**
 * Records of a row, 200 m by 60 m; the first \a cut of \a records end \a gap metres before their tasks, which lie to
 * the right of even ones and to the left of odd ones, or all to the right.
 */
World rowOfRecords( int records, int cut, double gap, bool isOneWay = false )
{
  World world;
  for ( int number = 0; number < records; ++number )
  {
    const double middle = number * SPACING;
    const double way = isOneWay || number % 2 == 0 ? 1 : -1;
    const auto across = [&]( double from, double bottom, double to, double top )
    {
      const double one = middle + way * from;
      const double other = middle + way * to;
      return box( std::min( one, other ), bottom, std::max( one, other ), top );
    };
    world.addRecord( across( 0, 0, number < cut ? 120 - gap : 200, 60 ) );
    // The task crosses the record at its own height and goes far beyond.
    world.addPiece( across( 120, -70 - 3 * number, 320, 130 + 2 * number ) );
  }
  return world;
}

//! \a world moved, or with features in another order.
std::vector<std::string> idsOf( const World &world, const Assumption &assumption )
{
  std::vector<std::string> ids;
  for ( const std::uint32_t record : assumption.records )
    ids.push_back( world.map.records[record].id );
  std::sort( ids.begin(), ids.end() );
  return ids;
}

} // namespace

class TestCutBySearch : public QObject
{
    Q_OBJECT

  private slots:
    void cutMapsAreFound();
    void cutsWithABufferAreFound_data();
    void cutsWithABufferAreFound();
    void recordsThatReachOverTheCutAreFound_data();
    void recordsThatReachOverTheCutAreFound();
    void unlikeDepthsInSearchAreNoCut();
    void endsOnOneSideMayBeADisplacedMap();
    void mapsThatSearchCrossesHold();
    void recordsThatWereCutAreNamed();
    void oneRecordAtSearchIsNoRule();
    void lanesCutOutOfALargeHazardAreFound();
    void linesThatEndAtSearchAreFound();
    void linesThatCrossSearchHold();
    void recordsAtUnlikeDistancesAreNotCut();
    void searchRoundRecordsIsNoCut();
    void searchOfTheRecordItselfIsNoCut();
    void parcelsInCommonAreNoCut();
    void innerBordersOfSearchDoNotCount();
    void linksTellWhatWasCutAndWhatIsGone();
    void linksToCrossedRecordsSpeakAgainstACut();
    void withoutSearchNothingIsChecked();
    void fewRecordsAtSearchCannotBeChecked();
    void mapsWithoutTheirClosedRecordsCannotBeChecked();
    void orderAndThreadsChangeNothing();
    void ringsTellTheirOutside();
};

void TestCutBySearch::cutMapsAreFound()
{
  const Assumption assumption = rowOfRecords( 8, 8, 0 ).check();
  QVERIFY( assumption.code == AssumptionCode::CutBySearch );
  QVERIFY( assumption.state == AssumptionState::Broken );
  QCOMPARE( assumption.n, 8 );
  QCOMPARE( assumption.concerned, 8 );
  QCOMPARE( *assumption.statistic, 1.0 );
  QVERIFY( !assumption.isOfSomeRecords );
  QVERIFY( assumption.isAgainst( InvalidatesHitRate ) && assumption.isAgainst( InvalidatesDiagnosis ) );
  QCOMPARE( assumption.pieces.size(), std::size_t( 8 ) );
}

void TestCutBySearch::cutsWithABufferAreFound_data()
{
  QTest::addColumn<double>( "gap" );
  for ( const double gap : { 5.0, 25.0, 50.0, 100.0 } )
    QTest::addRow( "%g m", gap ) << gap;
}

void TestCutBySearch::cutsWithABufferAreFound()
{
  QFETCH( double, gap );
  QVERIFY( rowOfRecords( 8, 8, gap ).check().state == AssumptionState::Broken );
}

void TestCutBySearch::recordsThatReachOverTheCutAreFound_data()
{
  QTest::addColumn<double>( "overhang" );
  for ( const double overhang : { 5.0, 6.5, 12.0, 25.0 } )
    QTest::newRow( qPrintable( QString::number( overhang ) ) ) << overhang;
}

void TestCutBySearch::recordsThatReachOverTheCutAreFound()
{
  // Widened again after the cut, or cut out of smaller ground.
  QFETCH( double, overhang );
  const Assumption assumption = rowOfRecords( 8, 8, -overhang ).check();
  QVERIFY( assumption.state == AssumptionState::Broken );
  QCOMPARE( assumption.concerned, 8 );
  QCOMPARE( assumption.pieces.size(), std::size_t( 8 ) );
  const Assumption ofHalf = rowOfRecords( 16, 8, -overhang ).check();
  QVERIFY( ofHalf.state == AssumptionState::Broken );
  QCOMPARE( ofHalf.concerned, 8 );
}

void TestCutBySearch::unlikeDepthsInSearchAreNoCut()
{
  World world;
  for ( int number = 0; number < 12; ++number )
  {
    const double left = number * SPACING;
    world.addRecord( box( left, 0, left + 125 + 3 * number, 60 ) );
    world.addPiece( box( left + 120, -70 - 3 * number, left + 320, 130 + 2 * number ) );
  }
  QVERIFY( world.check().state == AssumptionState::Holds );
}

void TestCutBySearch::endsOnOneSideMayBeADisplacedMap()
{
  for ( const double gap : { 25.0, -25.0 } )
  {
    const Assumption assumption = rowOfRecords( 8, 8, gap, true ).check();
    QVERIFY( assumption.state == AssumptionState::CannotBeChecked );
    QCOMPARE( assumption.reason, std::string( assumption_reasons::ONE_WAY ) );
  }
  // At search itself nothing else explains it.
  QVERIFY( rowOfRecords( 8, 8, 0, true ).check().state == AssumptionState::Broken );
}

void TestCutBySearch::mapsThatSearchCrossesHold()
{
  const Assumption assumption = rowOfRecords( 8, 0, 0 ).check();
  QVERIFY( assumption.state == AssumptionState::Holds );
  QCOMPARE( assumption.n, 8 );
  QCOMPARE( assumption.concerned, 0 );
  QCOMPARE( *assumption.statistic, 0.0 );
  QVERIFY( assumption.records.empty() );
}

void TestCutBySearch::recordsThatWereCutAreNamed()
{
  const World world = rowOfRecords( 12, 5, 0 );
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::Broken );
  QVERIFY( assumption.isOfSomeRecords );
  QVERIFY( ( idsOf( world, assumption ) == std::vector<std::string>{ "R0", "R1", "R2", "R3", "R4" } ) );
}

void TestCutBySearch::oneRecordAtSearchIsNoRule()
{
  // Search that stops at a river bank, where one minefield ends.
  QVERIFY( rowOfRecords( 10, 1, 0 ).check().state == AssumptionState::Holds );
}

void TestCutBySearch::lanesCutOutOfALargeHazardAreFound()
{
  Overlay overlay;
  World cut;
  World uncut;
  for ( int number = 0; number < 6; ++number )
  {
    const double left = number * SPACING;
    const Shape hazard = box( left, 0, left + 800, 700 );
    const Shape lane = box( left + 300, 100, left + 310, 500 );
    cut.addRecord( overlay.toShape( *overlay.difference( *overlay.fromShape( hazard ), *overlay.fromShape( lane ) ),
                                    ShapeKind::Polygon ) );
    uncut.addRecord( hazard );
    cut.addPiece( lane );
    uncut.addPiece( lane );
    cut.addPiece( box( left + 600, -200, left + 640, -100 ) );
  }
  QVERIFY( uncut.check().state == AssumptionState::Holds );
  QVERIFY( cut.check().state == AssumptionState::Broken );
}

void TestCutBySearch::linesThatEndAtSearchAreFound()
{
  World world;
  for ( int number = 0; number < 8; ++number )
  {
    const double left = number * SPACING;
    world.addRecord( line( { left, 10.0 * number }, { left + 120, 20 } ) );
    world.addPiece( box( left + 120, -70, left + 320, 150 ) );
  }
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::Broken );
  QCOMPARE( assumption.concerned, 8 );
}

void TestCutBySearch::linesThatCrossSearchHold()
{
  World world;
  for ( int number = 0; number < 8; ++number )
  {
    const double left = number * SPACING;
    world.addRecord( line( { left, 10.0 * number }, { left + 170, 20 } ) );
    world.addPiece( box( left + 120, -70, left + 320, 150 ) );
  }
  QVERIFY( world.check().state == AssumptionState::Holds );
}

void TestCutBySearch::recordsAtUnlikeDistancesAreNotCut()
{
  World world = rowOfRecords( 6, 0, 0 );
  for ( int number = 0; number < 8; ++number )
  {
    const double left = number * SPACING;
    world.addRecord( box( left, 5000, left + 100, 5060 ) );
    world.addPiece( box( left + 105 + 13 * number, 4900, left + 400, 5200 ) );
  }
  QVERIFY( world.check().state == AssumptionState::Holds );
}

void TestCutBySearch::searchRoundRecordsIsNoCut()
{
  Overlay overlay;
  World world = rowOfRecords( 6, 0, 0 );
  for ( int number = 0; number < 8; ++number )
  {
    const double left = number * SPACING;
    const Shape record = box( left, 5000, left + 100, 5060 );
    world.addRecord( record );
    world.addPiece(
      overlay.toShape( *overlay.difference( *overlay.fromShape( box( left - 40, 4960, left + 140, 5100 ) ),
                                            *overlay.fromShape( record ) ),
                       ShapeKind::Polygon ) );
  }
  QVERIFY( world.check().state == AssumptionState::Holds );
}

void TestCutBySearch::searchOfTheRecordItselfIsNoCut()
{
  World world;
  for ( int number = 0; number < 8; ++number )
  {
    const Shape record = box( number * SPACING, 0, number * SPACING + 100, 60 );
    world.addRecord( record );
    world.addPiece( record );
  }
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::Holds );
  QCOMPARE( assumption.concerned, 0 );
}

void TestCutBySearch::parcelsInCommonAreNoCut()
{
  // A chessboard of parcels: each record has searched neighbours at each side, and some records are searched.
  World world;
  for ( int row = 0; row < 6; ++row )
  {
    for ( int column = 0; column < 6; ++column )
    {
      const Shape parcel = box( column * 100, row * 100, column * 100 + 100, row * 100 + 100 );
      if ( ( row * 6 + column ) % 5 == 0 )
        world.addRecord( parcel );
      if ( ( row * 6 + column ) % 3 == 0 )
        world.addPiece( parcel );
    }
  }
  QVERIFY( world.check().state != AssumptionState::Broken );
}

void TestCutBySearch::innerBordersOfSearchDoNotCount()
{
  // Two tasks that touch run through each record; their common border is the end of none.
  World world;
  for ( int number = 0; number < 8; ++number )
  {
    const double left = number * SPACING;
    world.addRecord( box( left, 0, left + 200, 60 ) );
    world.addPiece( box( left + 120, -70, left + 200, 130 ) );
    world.addPiece( box( left + 200, -70, left + 320, 130 ) );
  }
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::Holds );
  QCOMPARE( assumption.concerned, 0 );
}

void TestCutBySearch::linksTellWhatWasCutAndWhatIsGone()
{
  World world;
  for ( int number = 0; number < 4; ++number )
  {
    const double left = number * SPACING;
    world.addRecord( box( left, 0, left + 120, 60 ) );
    world.addPiece( box( left + 120, 0, left + 220, 60 ), "R" + std::to_string( number ) );
  }
  world.addPiece( box( 0, 3000, 100, 3100 ), "gone 1" );
  world.addPiece( box( 100, 3000, 200, 3100 ), "gone 1" );
  world.addPiece( box( 500, 3000, 600, 3100 ), "gone 2" );
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::Broken );
  QCOMPARE( assumption.recordsGone, 2 );
  QCOMPARE( assumption.cutAreas.size(), assumption.records.size() );
  for ( const double area : assumption.cutAreas )
    QVERIFY( std::abs( area - 6000 ) < 1e-6 );
  QVERIFY( std::abs( *assumption.cutArea - 24000 ) < 1e-6 );
}

void TestCutBySearch::linksToCrossedRecordsSpeakAgainstACut()
{
  World world = rowOfRecords( 8, 0, 0 );
  world.evidence.searched.hasRecords = true;
  for ( std::size_t piece = 0; piece < 8; ++piece )
    world.evidence.searched.pieces[piece].record = world.map.records[piece].id;
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::Holds );
  QCOMPARE( assumption.recordsGone, 0 );
}

void TestCutBySearch::withoutSearchNothingIsChecked()
{
  World world;
  world.addRecord( box( 0, 0, 100, 60 ) );
  const Assumption assumption = world.check();
  QVERIFY( assumption.state == AssumptionState::CannotBeChecked );
  QCOMPARE( assumption.reason, std::string( assumption_reasons::NO_SEARCH ) );
}

void TestCutBySearch::fewRecordsAtSearchCannotBeChecked()
{
  for ( const int cut : { 0, 2 } )
  {
    const Assumption assumption = rowOfRecords( 2, cut, 0 ).check();
    QVERIFY( assumption.state == AssumptionState::CannotBeChecked );
    QCOMPARE( assumption.reason, std::string( assumption_reasons::FEW_TOUCH ) );
    QVERIFY( assumption.invalidates == InvalidatesNothing );
  }
}

void TestCutBySearch::mapsWithoutTheirClosedRecordsCannotBeChecked()
{
  // A record of which most was searched is closed and taken out; those of which a part was searched stay as they are.
  World whole, rest;
  CounterRandom scatter( 1, 2 );
  const auto place = [&scatter] { return scatter.uniform() * 8000; };
  std::vector<Point> searched;
  for ( int number = 0; number < 200; ++number )
  {
    searched.push_back( { place(), place() } );
    for ( World *world : { &whole, &rest } )
      world->addPiece( box( searched.back().x - 90, searched.back().y - 80 - scatter.uniform() * 20,
                            searched.back().x + 90 + scatter.uniform() * 20, searched.back().y + 80 ) );
  }
  for ( int number = 0; number < 300; ++number )
  {
    const Point middle = { place(), place() };
    const Shape record = box( middle.x - 60, middle.y - 50, middle.x + 60, middle.y + 50 );
    whole.addRecord( record );
    const bool isClosed = std::any_of(
      searched.begin(), searched.end(),
      [&]( const Point &of ) { return std::abs( of.x - middle.x ) < 90 && std::abs( of.y - middle.y ) < 80; } );
    if ( !isClosed )
      rest.addRecord( record );
  }
  QVERIFY( whole.check().state == AssumptionState::Holds );
  const Assumption assumption = rest.check();
  QVERIFY( assumption.state == AssumptionState::CannotBeChecked );
  QCOMPARE( assumption.reason, std::string( assumption_reasons::LITTLE_SEARCHED ) );
}

void TestCutBySearch::orderAndThreadsChangeNothing()
{
  const World world = rowOfRecords( 12, 5, 25 );
  World turned = world;
  std::reverse( turned.map.records.begin(), turned.map.records.end() );
  std::rotate( turned.evidence.searched.pieces.begin(), turned.evidence.searched.pieces.begin() + 5,
               turned.evidence.searched.pieces.end() );
  const Assumption one = world.check();
  const Assumption other = turned.check( 3 );
  QVERIFY( one.state == AssumptionState::Broken );
  QVERIFY( other.state == one.state );
  QCOMPARE( other.n, one.n );
  QCOMPARE( other.concerned, one.concerned );
  QVERIFY( idsOf( turned, other ) == idsOf( world, one ) );
}

void TestCutBySearch::ringsTellTheirOutside()
{
  Shape shape = box( 0, 0, 100, 100 );
  shape.addPath( { { 40, 40 }, { 60, 40 }, { 60, 60 }, { 40, 60 }, { 40, 40 } } );
  double length = 0;
  for ( const BoundarySample &sample : boundarySamples( shape, {} ) )
  {
    length += sample.length;
    QVERIFY( locate( shape, movedAlong( sample.place, sample.outward, 0.01 ) ) == Location::Outside );
    QVERIFY( locate( shape, movedAlong( sample.place, sample.outward, -0.01 ) ) == Location::Inside );
  }
  QVERIFY( std::abs( length - 480 ) < 1e-9 );
}

QTEST_APPLESS_MAIN( TestCutBySearch )
#include "test_cut_by_search.moc"
