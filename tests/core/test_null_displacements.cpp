// SPDX-License-Identifier: GPL-2.0-or-later
// Where chance puts a record: on searched ground, and where searched ground lies as it does at the record.
#include "core/diagnose/null_displacements.h"

#include <QtTest>

#include <cmath>

using namespace minemap;

namespace
{

Shape square( const Point &middle, double half )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { middle.x - half, middle.y - half },
                   { middle.x + half, middle.y - half },
                   { middle.x + half, middle.y + half },
                   { middle.x - half, middle.y + half },
                   { middle.x - half, middle.y - half } } );
  return shape;
}

//! Squares of 200 m, 1 km apart.
DiagnosisInput scatteredSearch()
{
  constexpr double HALF = 100;
  constexpr double APART = 1000;
  DiagnosisInput input;
  input.searchedIsKnown = true;
  for ( int row = -5; row <= 5; ++row )
  {
    for ( int column = -5; column <= 5; ++column )
      input.searched.push_back( square( { column * APART, row * APART }, HALF ) );
  }
  return input;
}

double distanceToSearch( const DiagnosisInput &input, const Point &place )
{
  double nearest = INFINITY;
  for ( const Shape &piece : input.searched )
  {
    const Box box = piece.boundingBox();
    const double dx = std::max( { box.xMinimum - place.x, place.x - box.xMaximum, 0.0 } );
    const double dy = std::max( { box.yMinimum - place.y, place.y - box.yMaximum, 0.0 } );
    nearest = std::min( nearest, std::hypot( dx, dy ) );
  }
  return nearest;
}

} // namespace

class TestNullDisplacements : public QObject
{
    Q_OBJECT

  private slots:

    void aRecordBesideSearchedGroundIsPutBesideSearchedGround()
    {
      const DiagnosisInput input = scatteredSearch();
      const DiagnosisParameters parameters;
      const NullDisplacements null( input, parameters );
      // 40 m wide, its edge 30 m from a searched square.
      const Point middle{ 150, 0 };
      const std::vector<Point> alike = null.drawnAlike( square( middle, 20 ), 1 );
      QCOMPARE( alike.size(), static_cast<std::size_t>( parameters.nullRuns ) );
      int beside = 0;
      for ( const Point &displacement : alike )
      {
        const double length = std::hypot( displacement.x, displacement.y );
        QVERIFY( length >= 2 * parameters.tolerance && length <= parameters.maximumShift );
        const double distance = distanceToSearch( input, { middle.x + displacement.x, middle.y + displacement.y } );
        beside += distance > 10 && distance < 120 ? 1 : 0;
      }
      QVERIFY2( beside >= 0.95 * parameters.nullRuns, qPrintable( QString::number( beside ) ) );
      for ( const Point &displacement : null.drawn( middle, 1 ) )
        QVERIFY( distanceToSearch( input, { middle.x + displacement.x, middle.y + displacement.y } ) < 1e-6 );
    }

    void aRecordOnSearchedGroundIsPutOnSearchedGround()
    {
      const DiagnosisInput input = scatteredSearch();
      const DiagnosisParameters parameters;
      const NullDisplacements null( input, parameters );
      int inside = 0;
      for ( const Point &displacement : null.drawnAlike( square( {}, 20 ), 1 ) )
        inside += distanceToSearch( input, displacement ) < 1e-6 ? 1 : 0;
      QCOMPARE( inside, parameters.nullRuns );
    }

    void whereAllGroundIsSearchedOneNullSaysAll()
    {
      DiagnosisInput input;
      input.searchedIsKnown = true;
      input.searched = { square( {}, 20000 ) };
      const DiagnosisParameters parameters;
      QVERIFY( NullDisplacements( input, parameters ).drawnAlike( square( {}, 20 ), 1 ).empty() );
      input.searchedIsKnown = false;
      QVERIFY( NullDisplacements( input, parameters ).drawnAlike( square( {}, 20 ), 1 ).empty() );
    }

    void directionsAreDrawnBySeedRunAndNeighbourhood()
    {
      const DiagnosisInput input = scatteredSearch();
      const DiagnosisParameters parameters;
      const NullDisplacements null( input, parameters );
      const Point one = null.direction( 3, 4 );
      QVERIFY( std::abs( std::hypot( one.x, one.y ) - 1 ) < 1e-12 );
      QVERIFY( one == NullDisplacements( input, parameters ).direction( 3, 4 ) );
      QVERIFY( !( one == null.direction( 4, 4 ) ) && !( one == null.direction( 3, 5 ) ) );
    }
};

QTEST_APPLESS_MAIN( TestNullDisplacements )
#include "test_null_displacements.moc"
