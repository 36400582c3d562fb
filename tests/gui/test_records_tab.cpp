// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Records with layers in a project. Not exercised here: a real map canvas, QGIS's menus and shortcuts.
#include "shown_records.h"

#include <qgsfilterlineedit.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace minemap;
using test::addPointLayer;
using test::scoredRecords;
using test::ScoredRecordsMaker;
using Shown = test::ShownRecords;

namespace
{

constexpr int LONGER_THAN_IT_SETTLES = 400;

} // namespace

class TestRecordsTab : public QObject
{
    Q_OBJECT

  private slots:

    void cleanup() { QgsProject::instance()->clear(); }

    void nothingIsScoredYet()
    {
      const Shown shown;
      QVERIFY( shown.child<QLabel>( "message" )->isVisible() );
      QVERIFY( !shown.child<QPushButton>( "showAll" )->isVisible() );
      QVERIFY( !shown.view()->isVisible() );
    }

    void aClickSelectsTheFeatureAndShowsItOnce()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      shown.click( 2 );
      QTRY_COMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 3 } );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( shown.desk.shown.size(), std::size_t( 1 ) );
      QCOMPARE( shown.desk.shown[0].layer, layer );
      QCOMPARE( shown.desk.shown[0].features, QgsFeatureIds{ 3 } );
    }

    void aKeyHeldDownMovesTheMapOnceAtTheEnd()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 40 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 40 ) );
      shown.click( 0 );
      for ( int press = 0; press < 30; ++press )
      {
        QTest::keyClick( shown.view(), Qt::Key_Down );
        QTest::qWait( 5 );
      }
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( shown.desk.shown.size(), std::size_t( 1 ) );
      QCOMPARE( shown.desk.shown[0].features, QgsFeatureIds{ 31 } );
    }

    void recordsOfSharedIdsAreShownWhereTheyLieAndNeverSelected()
    {
      QgsVectorLayer *layer = addPointLayer( "view", 4 );
      ScoredRecordsMaker maker;
      maker.scored().mapLayers << layer->id();
      maker.scored().inputs->plane = std::make_unique<LocalPlane>( Point{ 45, 39 } );
      for ( int record = 0; record < 4; ++record )
      {
        maker.add( "R" + std::to_string( record + 1 ), Verdict::Unconfirmed, {}, record / 2 + 1 );
        Shape &shape = maker.scored().inputs->map.records.back().shape;
        shape = Shape( ShapeKind::Point );
        shape.addPath( { { 1000.0 * record, 0 } } );
      }
      Shown shown;
      shown.tab.setScored( maker.done() );
      QCOMPARE( shown.desk.told.size(), 1 );
      QVERIFY( shown.desk.told.first().contains( QStringLiteral( "\"view\"" ) ) );
      layer->selectByIds( { 4 } );
      shown.click( 2 );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 4 } );
      QCOMPARE( shown.selectedIds(), QStringList{ "R3" } );
      QVERIFY( shown.desk.shown.empty() );
      QCOMPARE( shown.desk.places.size(), std::size_t( 1 ) );
      std::vector<Point> place = { { 2000, 0 } };
      LocalPlane( Point{ 45, 39 } ).unproject( place );
      QVERIFY( shown.desk.places[0].boundingBox().center().distance( place[0].x, place[0].y ) < 1e-9 );
    }

    void selectingSeveralRowsSelectsThemOnTheMapAndLeavesTheMapWhereItIs()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      shown.view()->selectAll();
      QTRY_COMPARE( layer->selectedFeatureCount(), 4 );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QVERIFY( shown.desk.shown.empty() );
      QVERIFY(
        shown.child<QLabel>( "selectedSummary" )->text().startsWith( QStringLiteral( "4 of 4 records selected" ) ) );
    }

    void selectingOnTheMapSelectsRowsAndIsNotAnswered()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 200 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 200 ) );
      layer->selectByIds( { 150, 152 } );
      QTRY_COMPARE( shown.selectedIds(), ( QStringList{ "R150", "R152" } ) );
      QVERIFY( shown.view()->viewport()->rect().contains(
        shown.view()->visualRect( shown.view()->model()->index( 149, 1 ) ).center() ) );
      const QSignalSpy answers( layer, &QgsVectorLayer::selectionChanged );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( answers.count(), 0 );
      QVERIFY( shown.desk.shown.empty() );
    }

    void aFilterHidesRowsButDeselectsNothing()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      layer->selectByIds( { 1, 2 } );
      QTRY_COMPARE( shown.selectedIds().size(), 2 );
      shown.child<QToolButton>( "verdict2" )->click();
      QCOMPARE( shown.ids(), ( QStringList{ "R2", "R4" } ) );
      QCOMPARE( shown.selectedIds(), QStringList( "R2" ) );
      QVERIFY( shown.child<QLabel>( "selectedSummary" )->text().contains( QStringLiteral( "1 of them not shown" ) ) );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( layer->selectedFeatureCount(), 2 );
      shown.child<QToolButton>( "verdict2" )->click();
      QCOMPARE( shown.selectedIds().size(), 2 );
    }

    void chipsCountWhatTheyWouldShow()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 5 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 5 ) );
      QCOMPARE( shown.child<QToolButton>( "verdict0" )->text(), QStringLiteral( "3" ) );
      QVERIFY( !shown.child<QToolButton>( "verdict3" )->isEnabled() );
      QVERIFY( !shown.child<QToolButton>( "verdict4" )->isVisible() );
      shown.tab.setGroup( OptionalText( "B" ) );
      QCOMPARE( shown.child<QToolButton>( "verdict0" )->text(), QStringLiteral( "0" ) );
      QCOMPARE( shown.ids(), ( QStringList{ "R2", "R4" } ) );
      shown.tab.setGroup( std::nullopt );
      QCOMPARE( shown.ids().size(), 5 );
    }

    void nothingMatchesAndAllCanBeShownAgain()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 3 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 3 ) );
      shown.child<QgsFilterLineEdit>( "search" )->setText( QStringLiteral( "nowhere" ) );
      QTRY_VERIFY( shown.child<QPushButton>( "showAll" )->isVisible() );
      shown.child<QPushButton>( "showAll" )->click();
      QCOMPARE( shown.ids().size(), 3 );
      QVERIFY( shown.view()->isVisible() );
    }

    void onlySelectedKeepsItsListWhileRowsOfItAreChosen()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 6 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 6 ) );
      layer->selectByIds( { 2, 5, 6 } );
      QTRY_COMPARE( shown.selectedIds().size(), 3 );
      shown.child<QCheckBox>( "onlySelected" )->click();
      QCOMPARE( shown.ids(), ( QStringList{ "R2", "R5", "R6" } ) );
      shown.click( 1 );
      QTRY_COMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 5 } );
      QCOMPARE( shown.ids().size(), 3 );
      layer->selectByIds( { 1 } );
      QTRY_COMPARE( shown.ids(), QStringList( "R1" ) );
    }

    void onlyThisRecordIsAChipThatGoesAway()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      shown.click( 3 );
      shown.trigger( "showOnly" );
      QCOMPARE( shown.ids(), QStringList( "R4" ) );
      QCOMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 4 } );
      auto *chip = shown.child<QToolButton>( "onlyRecord" );
      QCOMPARE( chip->text(), QStringLiteral( "only R4 ×" ) );
      chip->click();
      QCOMPARE( shown.ids().size(), 4 );
      QVERIFY( !chip->isVisible() );
    }

    void formsAndIdsAreOfTheRowChosen()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      shown.click( 1 );
      shown.trigger( "openForm" );
      QCOMPARE( shown.desk.forms.size(), std::size_t( 1 ) );
      QCOMPARE( shown.desk.forms[0].features, QgsFeatureIds{ 2 } );
      shown.trigger( "copyId" );
      QCOMPARE( QApplication::clipboard()->text(), QStringLiteral( "R2" ) );
    }

    void selectedRowsAreCopiedWithHeadings()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 3 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 3 ) );
      shown.view()->selectAll();
      QTest::keySequence( shown.view(), QKeySequence::Copy );
      const QStringList lines = QApplication::clipboard()->text().split( '\n' );
      QCOMPARE( lines.at( 0 ),
                QStringLiteral( "Verdict\tRecord\tGroup\tSearched\tInside\tNear\tMines\tOther\tNearest" ) );
      QCOMPARE( lines.at( 2 ), QStringLiteral( "unconfirmed\tR2\tB\t\t0\t0\t0\t0\t" ) );
      QCOMPARE( lines.size(), 5 );
    }

    void keysOfTheTableDoNotGoToTheMap()
    {
      // QGIS's main window copies and selects features of the map by the same keys.
      const Shown shown;
      for ( const Qt::Key key : { Qt::Key_C, Qt::Key_A } )
      {
        QKeyEvent pressed( QEvent::ShortcutOverride, key, Qt::ControlModifier );
        pressed.ignore();
        QApplication::sendEvent( shown.view(), &pressed );
        QVERIFY( pressed.isAccepted() );
      }
    }

    void aLayerRemovedLeavesItsRowsReadable()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 3 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 3 ) );
      shown.click( 1 );
      QgsProject::instance()->removeMapLayer( layer );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( shown.ids().size(), 3 );
      shown.click( 2 );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QVERIFY( shown.desk.shown.empty() );
      QMenu *menu = shown.menu();
      QVERIFY( menu->actions().first()->text().contains( QStringLiteral( "not in the project" ) ) );
      QVERIFY( !menu->findChild<QAction *>( QStringLiteral( "zoomTo" ) )->isEnabled() );
      QVERIFY( menu->findChild<QAction *>( QStringLiteral( "copyRows" ) )->isEnabled() );
      menu->close();
    }

    void aNewScoreKeepsSelectionOrderAndFilters()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 20 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 20 ) );
      shown.view()->sortByColumn( 1, Qt::DescendingOrder );
      shown.child<QToolButton>( "verdict0" )->click();
      shown.click( 0 );
      QCOMPARE( shown.selectedIds(), QStringList( "R19" ) );
      // Before the map has learnt of it, and with other records at other positions.
      shown.tab.setScored( scoredRecords( layer, 12, 9 ) );
      QCOMPARE( shown.ids().first(), QStringLiteral( "R19" ) );
      QCOMPARE( shown.ids().size(), 6 );
      QCOMPARE( shown.selectedIds(), QStringList( "R19" ) );
      QCOMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 19 } );
    }

    void aLayerThatReplacesAnotherTakesTheSelectionOver()
    {
      QgsVectorLayer *first = addPointLayer( "map", 4 );
      QgsVectorLayer *second = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( first, 4 ) );
      first->selectByIds( { 3 } );
      QTRY_COMPARE( shown.selectedIds(), QStringList( "R3" ) );
      shown.tab.setScored( scoredRecords( second, 4 ) );
      QCOMPARE( shown.selectedIds(), QStringList( "R3" ) );
      QCOMPARE( second->selectedFeatureIds(), QgsFeatureIds{ 3 } );
      first->selectByIds( { 1 } );
      QTest::qWait( 50 );
      QCOMPARE( shown.selectedIds(), QStringList( "R3" ) );
    }

    void aSelectionThatIsAnInputIsNotTouched()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      layer->selectByIds( { 1, 2, 3 } );
      ScoredRecordsMaker maker;
      maker.scored().mapLayers << layer->id();
      maker.scored().asked.layers[QStringLiteral( "MAP" )] = { layer->id(), true, {} };
      for ( int number = 1; number <= 3; ++number )
        maker.add( std::to_string( number ), Verdict::Confirmed, {}, number );
      Shown shown;
      shown.tab.setScored( maker.done() );
      QVERIFY( shown.selectedIds().isEmpty() );
      shown.click( 1 );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( layer->selectedFeatureIds(), ( QgsFeatureIds{ 1, 2, 3 } ) );
      QCOMPARE( shown.desk.shown.size(), std::size_t( 1 ) );
    }

    void recordsOfTwoLayersAreToldApart()
    {
      QgsVectorLayer *first = addPointLayer( "polygons", 2 );
      QgsVectorLayer *second = addPointLayer( "points", 2 );
      ScoredRecordsMaker maker;
      maker.scored().mapLayers << first->id() << second->id();
      maker.add( "P1", Verdict::Confirmed, {}, 1, 0 );
      maker.add( "Q1", Verdict::Confirmed, {}, 1, 1 );
      Shown shown;
      shown.tab.setScored( maker.done() );
      shown.click( 1 );
      QTRY_COMPARE( second->selectedFeatureIds(), QgsFeatureIds{ 1 } );
      QCOMPARE( first->selectedFeatureCount(), 0 );
    }

    void aRecordThatIsHiddenIsShownWhenAskedFor()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      shown.tab.setGroup( OptionalText( "A" ) );
      shown.tab.showRecord( 1 );
      QCOMPARE( shown.selectedIds(), QStringList( "R2" ) );
      QCOMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 2 } );
      QCOMPARE( shown.desk.shown.size(), std::size_t( 1 ) );
      shown.tab.showRecord( 99 );
      shown.tab.showRecord( -1 );
      QCOMPARE( shown.selectedIds(), QStringList( "R2" ) );
    }

    void itFitsANarrowPanel()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setScored( scoredRecords( layer, 4 ) );
      QVERIFY2( shown.tab.minimumSizeHint().width() <= 300,
                qPrintable( QString::number( shown.tab.minimumSizeHint().width() ) ) );
    }

    void rowsOfTheSampleAreaAreItsFeatures()
    {
      const DockInputs inputs = test::addSampleArea();
      const ScoredMapPointer scored = test::scoredInThisThread( inputs );
      Shown shown;
      shown.tab.setScored( scored );
      auto *layer = QgsProject::instance()->mapLayer<QgsVectorLayer *>( scored->mapLayers.first() );
      QCOMPARE( shown.ids().size(), static_cast<int>( layer->featureCount() ) );
      shown.tab.showRecord( 7 );
      QCOMPARE( layer->selectedFeatureCount(), 1 );
      QCOMPARE( layer->selectedFeatures().first().attribute( QStringLiteral( "rec_id" ) ).toString(),
                shown.selectedIds().first() );
      takePictures( shown );
    }

  private:
    //! For the eye: with MINEMAP_PICTURES set to a folder.
    static void takePictures( Shown &shown );
};

void TestRecordsTab::takePictures( Shown &shown )
{
  const QString folder = qEnvironmentVariable( "MINEMAP_PICTURES" );
  if ( folder.isEmpty() )
    return;
  const auto take = [&]( const char *name )
  {
    for ( const int width : { 320, 420, 900 } )
    {
      shown.tab.resize( width, 480 );
      QTest::qWait( 50 );
      shown.tab.grab().save(
        QStringLiteral( "%1/records_%2_%3x%4.png" ).arg( folder, name ).arg( width ).arg( qApp->devicePixelRatio() ) );
    }
  };
  take( "light" );
  shown.tab.setStale( true );
  take( "stale" );
  shown.tab.setStale( false );
  const QPalette light = QApplication::palette();
  QPalette dark( QColor( 60, 60, 60 ), QColor( 45, 45, 45 ) );
  dark.setColor( QPalette::Highlight, QColor( 80, 110, 160 ) );
  QApplication::setPalette( dark );
  take( "dark" );
  QApplication::setPalette( light );
  QApplication::setLayoutDirection( Qt::RightToLeft );
  take( "rtl" );
  QApplication::setLayoutDirection( Qt::LeftToRight );
}

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestRecordsTab>( argc, argv );
}

#include "test_records_tab.moc"
