// SPDX-License-Identifier: GPL-2.0-or-later
// The corrected map over the canvas. Not exercised here: whether it looks well, and panning with the mouse.
#include "core/geometry/local_plane.h"
#include "gui/why/ghost_item.h"
#include "gui/why/map_ghost.h"
#include "gui_test.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>

#include <cmath>

using namespace minemap;

namespace
{

constexpr double TURN = 2 * 3.14159265358979323846;

//! A round polygon of \a corners vertices.
Shape roundField( const Point &middle, double radius, int corners )
{
  std::vector<Point> ring;
  for ( int corner = 0; corner <= corners; ++corner )
  {
    const double angle = TURN * ( corner % corners ) / corners;
    ring.push_back( { middle.x + radius * std::cos( angle ), middle.y + radius * std::sin( angle ) } );
  }
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return shape;
}

//! One field of 0.001° about 46.8° E 39.8° N, which lay 0.002° farther west.
GhostShapesPointer oneField()
{
  auto shapes = std::make_shared<GhostShapes>();
  const Shape present = roundField( { 46.798, 39.8 }, 0.001, 40 );
  shapes->add( roundField( { 46.8, 39.8 }, 0.001, 40 ), &present );
  return shapes;
}

//! Ten thousand fields of 40 corners on 100 × 100 places \a apart from each other.
GhostShapes manyFields( double apart, double radius )
{
  GhostShapes shapes;
  for ( int field = 0; field < 10000; ++field )
    shapes.add( roundField( { field % 100 * apart, field / 100 * apart }, radius, 40 ), nullptr );
  for ( GhostShapes::Record &record : shapes.records )
  {
    for ( std::size_t at = shapes.pathStarts[record.firstPath]; at < shapes.pathStarts[record.endPath]; ++at )
      record.box.include( { shapes.vertices[at].x(), shapes.vertices[at].y() } );
  }
  return shapes;
}

bool isSame( const QImage &a, const QImage &b )
{
  return a == b;
}

} // namespace

class TestMapGhost : public QObject
{
    Q_OBJECT

  private:
    static std::unique_ptr<QgsMapCanvas> canvasOf( const char *crs, const QgsRectangle &extent )
    {
      auto canvas = std::make_unique<QgsMapCanvas>();
      canvas->resize( 400, 300 );
      canvas->show();
      canvas->setDestinationCrs( QgsCoordinateReferenceSystem( QString::fromLatin1( crs ) ) );
      canvas->setExtent( extent );
      return canvas;
    }

  private slots:

    void outlinesAppearWhenReadyAndGoWhenHidden()
    {
      const auto canvas = canvasOf( "EPSG:4326", QgsRectangle( 46.79, 39.79, 46.81, 39.81 ) );
      const QImage before = canvas->grab().toImage();
      MapGhost ghost( canvas.get() );
      QSignalSpy shown( &ghost, &MapGhost::shown );
      ghost.show( []( QgsFeedback & ) { return oneField(); } );
      QVERIFY( shown.wait() );
      QVERIFY( ghost.drawn() );
      QCOMPARE( ghost.drawn()->records.size(), std::size_t( 1 ) );
      QVERIFY( !isSame( before, canvas->grab().toImage() ) );
      ghost.hide();
      QVERIFY( !ghost.isShown() );
      QVERIFY( isSame( before, canvas->grab().toImage() ) );
    }

    void outlinesFollowTheCrsOfTheCanvas()
    {
      const auto canvas = canvasOf( "EPSG:4326", QgsRectangle( 46.79, 39.79, 46.81, 39.81 ) );
      MapGhost ghost( canvas.get() );
      QSignalSpy shown( &ghost, &MapGhost::shown );
      ghost.show( []( QgsFeedback & ) { return oneField(); } );
      QVERIFY( shown.wait() );
      QVERIFY( std::abs( ghost.drawn()->records.front().to.x() - 46.8 ) < 1e-6 );
      canvas->setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32638" ) ) );
      QVERIFY( shown.wait() );
      // 46.8° E is 1.8° east of the zone's middle.
      const double east = ghost.drawn()->records.front().to.x();
      QVERIFY2( east > 650000 && east < 658000, qPrintable( QString::number( east ) ) );
    }

    void whatWasAskedForLastIsShown()
    {
      const auto canvas = canvasOf( "EPSG:4326", QgsRectangle( 46.79, 39.79, 46.81, 39.81 ) );
      MapGhost ghost( canvas.get() );
      QSignalSpy shown( &ghost, &MapGhost::shown );
      ghost.show( []( QgsFeedback & ) { return std::make_shared<const GhostShapes>(); } );
      ghost.show( []( QgsFeedback & ) { return std::make_shared<const GhostShapes>(); } );
      ghost.show( []( QgsFeedback & ) { return oneField(); } );
      QTRY_VERIFY( ghost.drawn() && ghost.drawn()->records.size() == 1 );
      QCOMPARE( shown.count(), 1 );
    }

    void nothingIsShownThatWasHiddenBeforeItWasReady()
    {
      const auto canvas = canvasOf( "EPSG:4326", QgsRectangle( 46.79, 39.79, 46.81, 39.81 ) );
      MapGhost ghost( canvas.get() );
      QSignalSpy shown( &ghost, &MapGhost::shown );
      ghost.show( []( QgsFeedback & ) { return oneField(); } );
      ghost.hide();
      QVERIFY( !shown.wait( 300 ) );
      QVERIFY( !ghost.isShown() );
    }

    void aCanvasMayGoBeforeTheGhost()
    {
      auto canvas = canvasOf( "EPSG:4326", QgsRectangle( 46.79, 39.79, 46.81, 39.81 ) );
      MapGhost ghost( canvas.get() );
      QSignalSpy shown( &ghost, &MapGhost::shown );
      ghost.show( []( QgsFeedback & ) { return oneField(); } );
      QVERIFY( shown.wait() );
      canvas.reset();
      ghost.setOffset( { 1, 1 } );
      ghost.setReadout( QStringLiteral( "nowhere" ), {} );
      ghost.hide();
      ghost.show( []( QgsFeedback & ) { return oneField(); } );
      QVERIFY( !shown.wait( 100 ) );
    }

    void recordsThatCannotBeShownInACrsAreLeftOut()
    {
      auto shapes = std::make_shared<GhostShapes>();
      shapes->add( roundField( { 46.8, 39.8 }, 0.001, 8 ), nullptr );
      shapes->add( roundField( { 46.8, std::nan( "" ) }, 0.001, 8 ), nullptr );
      shapes->add( roundField( { 46.81, 39.8 }, 0.001, 8 ), nullptr );
      QgsFeedback feedback;
      const GhostShapesPointer shown =
        shapesIn( *shapes, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32638" ) ), {}, feedback );
      QCOMPARE( shown->records.size(), std::size_t( 2 ) );
      QCOMPARE( shown->pathStarts.size(), std::size_t( 3 ) );
      QCOMPARE( shown->vertices.size(), std::size_t( 18 ) );
    }

    void recordsTooSmallForAnOutlineAreDots()
    {
      const GhostShapes shapes = manyFields( 100, 20 );
      const GhostDrawing small = drawingOf( shapes, QTransform::fromScale( 0.05, 0.05 ), QRectF( -10, -10, 600, 600 ) );
      QCOMPARE( small.dots.size(), 10000 );
      QCOMPARE( small.vertices, std::size_t( 0 ) );
      const GhostDrawing large = drawingOf( shapes, QTransform::fromScale( 1, 1 ), QRectF( -50, -50, 300, 300 ) );
      QCOMPARE( large.dots.size(), 0 );
      // Nine fields are seen, each with nearly all of its corners.
      QVERIFY2( large.vertices > 9 * 30 && large.vertices <= 9 * 41, qPrintable( QString::number( large.vertices ) ) );
    }

    void tenThousandFieldsAreDrawnInFiftyMilliseconds()
    {
      // Not on a sanitized or busy machine: there the time says nothing, so that only much more fails.
      const GhostShapes shapes = manyFields( 100, 40 );
      for ( const double scale : { 0.02, 0.06, 0.12, 0.3, 1.0 } )
      {
        auto canvas = canvasOf( "EPSG:32638", QgsRectangle( 0, 0, 1200 / scale, 800 / scale ) );
        canvas->resize( 1200, 800 );
        canvas->setExtent( QgsRectangle( 0, 0, 1200 / scale, 800 / scale ) );
        MapGhost ghost( canvas.get() );
        QSignalSpy shown( &ghost, &MapGhost::shown );
        ghost.showAsDrawn( std::make_shared<const GhostShapes>( shapes ) );
        QImage image( canvas->size(), QImage::Format_ARGB32_Premultiplied );
        QPainter painter( &image );
        QElapsedTimer timer;
        timer.start();
        canvas->scene()->render( &painter, QRectF( 0, 0, 1200, 800 ), QRectF( 0, 0, 1200, 800 ) );
        const qint64 first = timer.restart();
        canvas->scene()->render( &painter, QRectF( 0, 0, 1200, 800 ), QRectF( 0, 0, 1200, 800 ) );
        const qint64 again = timer.elapsed();
        const QString folder = qEnvironmentVariable( "MINEMAP_TEST_PICTURES" );
        if ( !folder.isEmpty() )
          image.save( QStringLiteral( "%1/ghosts_%2.png" ).arg( folder ).arg( scale ) );
        qInfo( "scale %.2f: %d ms, then %d ms", scale, static_cast<int>( first ), static_cast<int>( again ) );
        QVERIFY2( first < 500, qPrintable( QString::number( first ) ) );
      }
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestMapGhost>( argc, argv );
}

#include "test_map_ghost.moc"
