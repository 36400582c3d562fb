// SPDX-License-Identifier: GPL-2.0-or-later
// The map dragged by hand over the sample area: the tool, the numbers and what is kept. Not exercised here: how fast
// the numbers come (tests/bench), and zooming while dragging.
#include "core/score/score_map.h"
#include "gui/why/map_ghost.h"
#include "gui/why/nudge.h"
#include "gui/why/nudge_tool.h"
#include "gui_test.h"
#include "sample_area.h"
#include "scored_sample.h"

#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace minemap;

namespace
{

//! Hits of \a scored with its map, or one group of it, moved, by a score of its own.
std::int64_t hitsOfRealScore( const ScoredMap &scored, const HandShift &by )
{
  const Point &shift = by.shift;
  MinefieldMap moved = scored.inputs->map;
  for ( Record &record : moved.records )
  {
    if ( by.group && record.group != *by.group )
      continue;
    for ( Point &vertex : record.shape.vertices() )
      vertex = { vertex.x + shift.x, vertex.y + shift.y };
  }
  ScoreParameters parameters;
  parameters.tolerance = scored.asked.tolerance;
  parameters.tolerances = { scored.asked.tolerance };
  parameters.shifts = 0;
  Progress progress;
  return scoreMap( moved, scored.inputs->evidence, parameters, *scored.inputs->plane, progress ).card.hitRate.hits;
}

} // namespace

class TestNudgeTool : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<test::TestDesk> mDesk;
    std::unique_ptr<MapGhost> mGhost;
    std::unique_ptr<Nudge> mNudge;
    std::shared_ptr<ScoredMap> mScored;

    //! A tenth of a find is a hit for each metre moved, one more of a group: numbers that can be told apart.
    static NudgeScorer plainScorer( const ScoredMap &, const std::optional<OptionalText> &group, QgsFeedback & )
    {
      return [isGroup = group.has_value()]( const Point &shift )
      {
        NudgeNumbers numbers;
        numbers.hits = std::lround( std::hypot( shift.x, shift.y ) / 10 ) + ( isGroup ? 1 : 0 );
        numbers.finds = 100;
        numbers.hit = static_cast<double>( numbers.hits ) / 100;
        numbers.chance = 0.1;
        return numbers;
      };
    }

    void press( int x, int y, Qt::MouseButton button = Qt::LeftButton )
    {
      QTest::mousePress( mDesk->canvas()->viewport(), button, {}, QPoint( x, y ) );
    }

    void move( int x, int y )
    {
      QMouseEvent event( QEvent::MouseMove, QPointF( x, y ), Qt::NoButton, Qt::LeftButton, {} );
      QCoreApplication::sendEvent( mDesk->canvas()->viewport(), &event );
    }

    void release( int x, int y )
    {
      QTest::mouseRelease( mDesk->canvas()->viewport(), Qt::LeftButton, {}, QPoint( x, y ) );
    }

  private slots:

    void initTestCase()
    {
      QgsProject &project = *QgsProject::instance();
      mScored = test::scoreOf( test::sampleInputs( project ), project );
    }

    void init()
    {
      mDesk = std::make_unique<test::TestDesk>();
      mDesk->addCanvas();
      QgsMapCanvas &canvas = *mDesk->canvas();
      canvas.resize( 400, 300 );
      canvas.show();
      canvas.setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32638" ) ) );
      // Ten metres a pixel about the middle of the area.
      const Point centre = mScored->inputs->plane->centre();
      const QgsPointXY middle = QgsCoordinateTransform( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
                                                        canvas.mapSettings().destinationCrs(), QgsProject::instance() )
                                  .transform( centre.x, centre.y );
      canvas.setExtent( QgsRectangle( middle.x() - 2000, middle.y() - 1500, middle.x() + 2000, middle.y() + 1500 ) );
      mGhost = std::make_unique<MapGhost>( &canvas );
      mNudge = std::make_unique<Nudge>( *mDesk, *mGhost );
      mNudge->setMaker( plainScorer );
      mNudge->setScored( mScored );
    }

    void cleanup()
    {
      mNudge.reset();
      mGhost.reset();
      mDesk.reset();
    }

    void cleanupTestCase() { mScored.reset(); }

    void withoutAScoreThereIsNothingToDrag()
    {
      mNudge->setScored( nullptr );
      mNudge->activate( true );
      QVERIFY( !mNudge->isActive() );
    }

    void draggingMovesTheGhostAndTellsNumbers()
    {
      QSignalSpy moved( mNudge.get(), &Nudge::moved );
      mNudge->activate( true );
      QTRY_VERIFY( mGhost->isShown() && !mNudge->isPreparing() );
      press( 200, 150 );
      move( 210, 150 );
      QTRY_VERIFY( moved.count() > 0 );
      const QgsMapCanvas &canvas = *mDesk->canvas();
      const auto shift = moved.last().at( 0 ).value<HandShift>().shift;
      // Grid and true north differ by a degree here.
      QVERIFY2( std::abs( shift.x - 100 ) < 2 && std::abs( shift.y ) < 3,
                qPrintable( QStringLiteral( "%1 %2" ).arg( shift.x ).arg( shift.y ) ) );
      QCOMPARE( moved.last().at( 1 ).value<NudgeNumbers>().hits, std::int64_t( 10 ) );
      QVERIFY2( std::abs( mGhost->offset().x() - 10 * canvas.mapUnitsPerPixel() ) < 0.1 &&
                  std::abs( mGhost->offset().y() ) < 0.1,
                qPrintable( QString::number( mGhost->offset().x() ) ) );
      QVERIFY( !mNudge->kept() );
    }

    void letGoItIsKept()
    {
      mNudge->activate( true );
      QTRY_VERIFY( !mNudge->isPreparing() );
      press( 200, 150 );
      move( 195, 150 );
      release( 190, 150 );
      QVERIFY( mNudge->kept() );
      QVERIFY2( std::abs( mNudge->kept()->shift.x + 100 ) < 2,
                qPrintable( QString::number( mNudge->kept()->shift.x ) ) );
      QTRY_VERIFY( mNudge->keptNumbers() );
      QCOMPARE( mNudge->keptNumbers()->hits, std::int64_t( 10 ) );
      QVERIFY( mNudge->numbersAtRest() );
      QCOMPARE( mNudge->numbersAtRest()->hits, std::int64_t( 0 ) );
    }

    void aSecondDragGoesOnFromTheFirst()
    {
      mNudge->activate( true );
      press( 200, 150 );
      release( 210, 150 );
      press( 100, 100 );
      release( 100, 90 );
      QVERIFY( mNudge->kept() );
      QVERIFY2( std::abs( mNudge->kept()->shift.x - 100 ) < 5 && std::abs( mNudge->kept()->shift.y - 100 ) < 5,
                qPrintable( QStringLiteral( "%1 %2" ).arg( mNudge->kept()->shift.x ).arg( mNudge->kept()->shift.y ) ) );
    }

    void aClickKeepsNothing()
    {
      mNudge->activate( true );
      press( 200, 150 );
      release( 200, 150 );
      QVERIFY( !mNudge->kept() );
    }

    void escapeDropsIt()
    {
      QSignalSpy dropped( mNudge.get(), &Nudge::dropped );
      mNudge->activate( true );
      press( 200, 150 );
      move( 220, 150 );
      QTest::keyClick( mDesk->canvas(), Qt::Key_Escape );
      QCOMPARE( dropped.count(), 1 );
      release( 230, 150 );
      QVERIFY( !mNudge->kept() );
      QVERIFY( mGhost->offset().isNull() );
      press( 200, 150 );
      release( 220, 150 );
      QVERIFY( mNudge->kept() );
      press( 200, 150, Qt::RightButton );
      QVERIFY( !mNudge->kept() );
      QCOMPARE( dropped.count(), 2 );
    }

    void escapeOfASecondDragLeavesTheFirst()
    {
      mNudge->activate( true );
      press( 200, 150 );
      release( 210, 150 );
      const std::optional<HandShift> kept = mNudge->kept();
      press( 200, 150 );
      move( 300, 150 );
      QTest::keyClick( mDesk->canvas(), Qt::Key_Escape );
      QVERIFY( mNudge->kept() );
      QCOMPARE( mNudge->kept()->shift.x, kept->shift.x );
      QVERIFY( std::abs( mGhost->offset().x() - 10 * mDesk->canvas()->mapUnitsPerPixel() ) < 0.1 );
    }

    void arrowKeysMoveByMetres()
    {
      mNudge->activate( true );
      const QgsRectangle extent = mDesk->canvas()->extent();
      QTest::keyClick( mDesk->canvas(), Qt::Key_Right );
      QTest::keyClick( mDesk->canvas(), Qt::Key_Up, Qt::ShiftModifier );
      QVERIFY( mNudge->kept() );
      QCOMPARE( mNudge->kept()->shift.x, 1.0 );
      QCOMPARE( mNudge->kept()->shift.y, 10.0 );
      // The canvas itself did not pan.
      QCOMPARE( mDesk->canvas()->extent(), extent );
    }

    void theNumbersAreThoseOfARealScore()
    {
      mNudge->setMaker( makeNudgeScorer );
      mNudge->setKept( HandShift{ { -101.9, -10.2 }, std::nullopt } );
      QTRY_VERIFY_WITH_TIMEOUT( mNudge->keptNumbers(), 60000 );
      QCOMPARE( mNudge->keptNumbers()->finds, mScored->result.card.hitRate.finds );
      QCOMPARE( mNudge->keptNumbers()->hits, hitsOfRealScore( *mScored, { { -101.9, -10.2 }, std::nullopt } ) );
      QVERIFY( mNudge->numbersAtRest() );
      QCOMPARE( mNudge->numbersAtRest()->hits, mScored->result.card.hitRate.hits );
      QVERIFY( std::abs( *mNudge->numbersAtRest()->chance - *mScored->result.card.hitRate.chance ) < 0.01 );
      QVERIFY( mNudge->keptNumbers()->curve.size() > 50 );
    }

    void aGroupIsDraggedAlone()
    {
      const std::optional<OptionalText> group = OptionalText( "B" );
      mNudge->setMaker( makeNudgeScorer );
      mNudge->setGroup( group );
      mNudge->activate( true );
      QTRY_VERIFY_WITH_TIMEOUT( mGhost->isShown() && !mNudge->isPreparing(), 60000 );
      const auto ofGroup = std::count_if( mScored->inputs->map.records.begin(), mScored->inputs->map.records.end(),
                                          [&]( const Record &record ) { return record.group == *group; } );
      QVERIFY( ofGroup > 0 && ofGroup < static_cast<std::ptrdiff_t>( mScored->inputs->map.records.size() ) );
      QCOMPARE( mGhost->drawn()->records.size(), static_cast<std::size_t>( ofGroup ) );
      press( 200, 150 );
      release( 190, 150 );
      QVERIFY( mNudge->kept() && mNudge->kept()->group == group );
      QTRY_VERIFY_WITH_TIMEOUT( mNudge->keptNumbers(), 60000 );
      QCOMPARE( mNudge->keptNumbers()->hits, hitsOfRealScore( *mScored, *mNudge->kept() ) );
      QVERIFY( mNudge->keptNumbers()->hits > mScored->result.card.hitRate.hits );
      QVERIFY( mNudge->keptNumbers()->hits != hitsOfRealScore( *mScored, { mNudge->kept()->shift, std::nullopt } ) );
      QVERIFY( nudgeText( *mNudge->kept(), std::nullopt ).startsWith( QStringLiteral( "Group B, 1" ) ) );
    }

    void whatWasKeptOfAGroupStaysUntilSomethingElseIsDragged()
    {
      const HandShift ofB = { { 50, 0 }, OptionalText( "B" ) };
      mNudge->setKept( ofB );
      QTRY_VERIFY( mNudge->keptNumbers() );
      QCOMPARE( mNudge->keptNumbers()->hits, std::int64_t( 6 ) );
      // The whole map is in hand, at rest; nothing is dragged.
      mNudge->setGroup( std::nullopt );
      mNudge->activate( true );
      QTRY_VERIFY( mGhost->isShown() && !mNudge->isPreparing() );
      QVERIFY( mGhost->offset().isNull() );
      mNudge->activate( false );
      QVERIFY( mNudge->kept() == ofB );
      QTRY_VERIFY( mNudge->keptNumbers() );
      QCOMPARE( mNudge->keptNumbers()->hits, std::int64_t( 6 ) );
      mNudge->showKept();
      QVERIFY( !mGhost->offset().isNull() );
      // Esc with another group in hand does not drop it either; a drag of that one does.
      mNudge->setGroup( OptionalText( "A" ) );
      mNudge->activate( true );
      QTest::keyClick( mDesk->canvas(), Qt::Key_Escape );
      QVERIFY( mNudge->kept() == ofB );
      QTest::keyClick( mDesk->canvas(), Qt::Key_Right );
      QVERIFY( mNudge->kept() == ( HandShift{ { 1, 0 }, OptionalText( "A" ) } ) );
      QTRY_VERIFY( mNudge->keptNumbers() );
      // Chosen while the tool is active, the next is in hand at once.
      mNudge->setGroup( std::nullopt );
      QTest::keyClick( mDesk->canvas(), Qt::Key_Right );
      QVERIFY( mNudge->kept() == ( HandShift{ { 1, 0 }, std::nullopt } ) );
    }

    void aMapWithoutAHitRateHasNoneElsewhere()
    {
      ScoredMap broken;
      broken.result.card.assumptions.emplace_back();
      broken.result.card.assumptions.front().state = AssumptionState::Broken;
      broken.result.card.assumptions.front().invalidates = InvalidatesHitRate;
      QgsFeedback feedback;
      const NudgeNumbers numbers = makeNudgeScorer( broken, std::nullopt, feedback )( { 10, 0 } );
      QVERIFY( !numbers.hit && !numbers.chance && numbers.curve.isEmpty() );
      const QString text = nudgeText( { { 10, 0 }, std::nullopt }, numbers );
      QVERIFY2( text.endsWith( QStringLiteral( "score not given: records end where searched ground begins" ) ),
                qPrintable( text ) );
      QVERIFY( !text.contains( QLatin1Char( '%' ) ) );
    }

    void underTenFindsThereIsNoPercentage()
    {
      NudgeNumbers numbers;
      numbers.hits = 4;
      numbers.finds = 6;
      numbers.hit = 4.0 / 6;
      const QString text = nudgeText( { { -74, 1.3 }, std::nullopt }, numbers );
      QVERIFY2( text.contains( QStringLiteral( "74 m to azimuth 271°: 4 of 6" ) ), qPrintable( text ) );
      QVERIFY( !text.contains( QLatin1Char( '%' ) ) );
      numbers.finds = 60;
      QVERIFY( nudgeText( { { -74, 1.3 }, std::nullopt }, numbers ).contains( QLatin1Char( '%' ) ) );
    }

    void aCanvasThatGoesWhileItIsDraggedIsSurvived()
    {
      mNudge->activate( true );
      press( 200, 150 );
      move( 220, 150 );
      mDesk->removeCanvas();
      QVERIFY( !mNudge->isActive() );
      mNudge->activate( true );
      mNudge->setKept( HandShift{ { 1, 1 }, std::nullopt } );
      mNudge->setScored( nullptr );
      QVERIFY( mNudge->kept() );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestNudgeTool>( argc, argv );
}

#include "test_nudge_tool.moc"
