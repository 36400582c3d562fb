// SPDX-License-Identifier: GPL-2.0-or-later
// Votes of single records: the raster of ψ, the map of votes over shifts, and sums of such maps.
#include "core/diagnose/vote_map.h"

#include <QtTest>

#include <cmath>

using namespace minemap;

namespace
{

Shape rectangle( double x0, double y0, double x1, double y1 )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { x0, y0 }, { x1, y0 }, { x1, y1 }, { x0, y1 }, { x0, y0 } } );
  return shape;
}

} // namespace

class TestVoteMap : public QObject
{
    Q_OBJECT

  private slots:

    void insideCountsFullyAndTheEdgeFadesOut()
    {
      const RecordStamp stamp( rectangle( 0, 0, 300, 100 ), 25 );
      QCOMPARE( stamp.at( { 150, 50 } ), 1.0 );
      QCOMPARE( stamp.at( { 3, 97 } ), 1.0 );
      QCOMPARE( stamp.at( { 150, 140 } ), 0.0 );
      QCOMPARE( stamp.at( { -500, 50 } ), 0.0 );
      // A cell is 2 m: at 10 m, ψ lies between those of 8.6 and 11.4 m.
      for ( const Point &place : { Point{ 150, 110 }, Point{ 150, -10 }, Point{ 310, 50 }, Point{ -10, 50 } } )
      {
        QVERIFY( stamp.at( place ) <= 1 - 8.6 * 8.6 / 625 );
        QVERIFY( stamp.at( place ) >= 1 - 11.4 * 11.4 / 625 );
      }
    }

    void holesAreOutside()
    {
      Shape shape = rectangle( 0, 0, 400, 400 );
      shape.addPath( { { 100, 100 }, { 300, 100 }, { 300, 300 }, { 100, 300 }, { 100, 100 } } );
      const RecordStamp stamp( shape, 25 );
      QCOMPARE( stamp.at( { 50, 50 } ), 1.0 );
      QCOMPARE( stamp.at( { 200, 200 } ), 0.0 );
    }

    void linesAndPointsCountByDistance()
    {
      Shape row( ShapeKind::Line );
      row.addPath( { { 0, 0 }, { 100, 0 } } );
      Shape mine( ShapeKind::Point );
      mine.addPath( { { 0, 0 } } );
      for ( const Shape &shape : { row, mine } )
      {
        const RecordStamp stamp( shape, 25 );
        QVERIFY( stamp.at( { 0, 0 } ) > 0.99 );
        QVERIFY( std::abs( stamp.at( { 0, 12.5 } ) - 0.75 ) < 0.07 );
        QCOMPARE( stamp.at( { 0, 27 } ), 0.0 );
      }
    }

    void votesAreThoseOfTheMovedRecord()
    {
      const RecordStamp stamp( rectangle( -60, -30, 60, 30 ), 25 );
      const FindIndex finds( { { 200, 100 }, { 210, 110 }, { -300, 0 }, { 2000, 2000 } } );
      constexpr double BIN = 10;
      const VoteMap map( stamp, finds, BIN, 50 );
      int beyondZero = 0;
      for ( int east = -50; east <= 50; east += 5 )
      {
        for ( int north = -50; north <= 50; north += 5 )
        {
          const double exact = std::sqrt( votesFor( stamp, finds, { east * BIN, north * BIN } ) );
          const double counted = map.at( { east, north } ) / VoteMap::STEPS;
          // Bins blur the slope of the edge, which is at most 0.08 a metre.
          QVERIFY2( std::abs( exact - counted ) < 0.45,
                    qPrintable( QStringLiteral( "%1 %2" ).arg( exact ).arg( counted ) ) );
          beyondZero += exact > 0 ? 1 : 0;
        }
      }
      QVERIFY( beyondZero > 10 );
      QCOMPARE( map.at( { 20, 10 } ), static_cast<int>( std::lround( VoteMap::STEPS * std::sqrt( 2 ) ) ) );
      QCOMPARE( map.at( { 51, 0 } ), 0 );
    }

    void sumsFollowTheDisplacementOfEachRecord()
    {
      const FindIndex finds( { { 0, 0 }, { 70, 30 } } );
      const VoteMap a( RecordStamp( rectangle( -20, -20, 20, 20 ), 25 ), finds, 10, 40 );
      const VoteMap b( RecordStamp( rectangle( 80, 10, 130, 40 ), 25 ), finds, 10, 40 );
      VoteSums sums( 2, 20 );
      sums.add( 0, a, {} );
      sums.add( 0, b, {} );
      sums.add( 1, a, { 7, -3 } );
      sums.add( 1, b, { -30, 12 } );
      int most = 0;
      for ( int east = -20; east <= 20; ++east )
      {
        for ( int north = -20; north <= 20; ++north )
        {
          QCOMPARE( sums.at( 0, { east, north } ), a.at( { east, north } ) + b.at( { east, north } ) );
          QCOMPARE( sums.at( 1, { east, north } ),
                    a.at( { east + 7, north - 3 } ) + b.at( { east - 30, north + 12 } ) );
          most = std::max( most, sums.at( 1, { east, north } ) );
        }
      }
      QVERIFY( most > 0 );
    }

    void displacementsBeyondTheMapAddNothing()
    {
      const FindIndex finds( { { 0, 0 } } );
      const VoteMap map( RecordStamp( rectangle( -20, -20, 20, 20 ), 25 ), finds, 10, 40 );
      VoteSums sums( 1, 20 );
      sums.add( 0, map, { 100, 0 } );
      sums.add( 0, map, { 0, -100 } );
      for ( int east = -20; east <= 20; ++east )
        QCOMPARE( sums.at( 0, { east, 0 } ), 0 );
    }

    void neitherVotesNorSumsAreCutOff()
    {
      const std::vector<Point> many( 250000, Point{ 0, 0 } );
      const VoteMap map( RecordStamp( rectangle( -20, -20, 20, 20 ), 25 ), FindIndex( many ), 10, 20 );
      QCOMPARE( map.at( {} ), static_cast<int>( 500 * VoteMap::STEPS ) );
      VoteSums sums( 1, 20 );
      for ( int times = 0; times < 2000; ++times )
        sums.add( 0, map, {} );
      QCOMPARE( sums.at( 0, {} ), 2000 * map.at( {} ) );
    }

    void aRecordFarFromFindsHasNoVotes()
    {
      const VoteMap map( RecordStamp( rectangle( 0, 0, 10, 10 ), 25 ), FindIndex( { { 9999, 9999 } } ), 10, 20 );
      QVERIFY( map.isEmpty() );
      QCOMPARE( map.at( {} ), 0 );
      QVERIFY( VoteMap( RecordStamp(), FindIndex( { { 0, 0 } } ), 10, 20 ).isEmpty() );
      QCOMPARE( votesFor( RecordStamp(), FindIndex( { { 0, 0 } } ), {} ), 0.0 );
    }
};

QTEST_APPLESS_MAIN( TestVoteMap )
#include "test_vote_map.moc"
