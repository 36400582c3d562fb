// SPDX-License-Identifier: GPL-2.0-or-later
// The tab "Why" on the sample area. Not exercised here: whether the explanations are right (tests/simulation,
// tests/end_to_end). MINEMAP_TEST_PICTURES names a folder to which the tab is drawn.
#include "core/diagnose/diagnosis_phrases.h"
#include "gui/why/explanation_model.h"
#include "gui/why/map_ghost.h"
#include "gui/why/nudge.h"
#include "gui/why/why_tab.h"
#include "gui_test.h"
#include "sample_area.h"
#include "scored_sample.h"

#include <qgslayermetadata.h>
#include <qgsrenderer.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstring>

using namespace minemap;

namespace
{

constexpr int LONG = 120000; // Milliseconds that a diagnosis may take on a busy machine.

class OpenTab
{
  public:
    OpenTab()
    {
      desk.addCanvas();
      QgsMapCanvas &canvas = *desk.canvas();
      canvas.resize( 900, 600 );
      canvas.show();
      canvas.setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32638" ) ) );
      tab = std::make_unique<WhyTab>( desk );
      tab->resize( 420, 800 );
      tab->show();
    }

    void zoomTo( const QString &layer )
    {
      auto *vector = QgsProject::instance()->mapLayer<QgsVectorLayer *>( layer );
      QgsRectangle extent = vector->extent();
      extent.scale( 1.1 );
      desk.canvas()->setExtent( extent );
    }

    bool diagnose( const DockInputs &inputs )
    {
      tab->setInputs( inputs );
      tab->run();
      return QTest::qWaitFor( [this] { return !tab->isRunning(); }, LONG ) && tab->diagnosed();
    }

    QAbstractItemModel &rows() { return *tab->findChild<QListView *>()->model(); }

    QListView &list() { return *tab->findChild<QListView *>(); }

    QComboBox &scopes() { return *tab->findChild<QComboBox *>(); }

    QPushButton *button( const QString &text )
    {
      for ( QPushButton *button : tab->findChildren<QPushButton *>() )
      {
        if ( button->text().remove( QLatin1Char( '&' ) ) == text )
          return button;
      }
      return nullptr;
    }

    bool says( const QString &text )
    {
      for ( const QLabel *label : tab->findChildren<QLabel *>() )
      {
        if ( !label->isHidden() && label->text().contains( text ) )
          return true;
      }
      return false;
    }

    test::TestDesk desk;
    std::unique_ptr<WhyTab> tab;
};

} // namespace

class TestWhyTab : public QObject
{
    Q_OBJECT

  private:
    DockInputs mInputs;

    static void picture( QWidget &widget, const char *name )
    {
      const QString folder = qEnvironmentVariable( "MINEMAP_TEST_PICTURES" );
      if ( !folder.isEmpty() )
        QVERIFY( widget.grab().save( QStringLiteral( "%1/%2.png" ).arg( folder, QString::fromLatin1( name ) ) ) );
    }

    static void pictures( WhyTab &tab, const QByteArray &name )
    {
      if ( qEnvironmentVariableIsEmpty( "MINEMAP_TEST_PICTURES" ) )
        return;
      const QPalette light = QApplication::palette();
      QPalette dark( QColor( 53, 53, 53 ), QColor( 42, 42, 42 ) );
      dark.setColor( QPalette::Highlight, QColor( 42, 130, 218 ) );
      dark.setColor( QPalette::HighlightedText, Qt::black );
      for ( const int width : { 320, 420 } )
      {
        tab.resize( width, 800 );
        QTest::qWait( 50 );
        picture( tab, name + "_" + QByteArray::number( width ) );
      }
      QApplication::setPalette( dark );
      QTest::qWait( 50 );
      picture( tab, name + "_dark" );
      QApplication::setPalette( light );
    }

  private slots:

    void init() { mInputs = test::sampleInputs( *QgsProject::instance() ); }

    void cleanup()
    {
      QgsProject::instance()->clear();
      QCoreApplication::processEvents();
    }

    void withoutInputsItSaysWhatIsMissing()
    {
      OpenTab open;
      QVERIFY( open.says( QStringLiteral( "Choose the map and the finds" ) ) );
      QVERIFY( !open.button( QStringLiteral( "Find out why" ) )->isEnabled() );
      pictures( *open.tab, "nothing" );
    }

    void theDatumOfSheetBIsFoundGhostedAndProposed()
    {
      OpenTab open;
      QSignalSpy displacement( open.tab.get(), &WhyTab::displacementKnown );
      QVERIFY( open.diagnose( mInputs ) );
      pictures( *open.tab, "all" );
      const int sheet = open.scopes().findText( QStringLiteral( "Group B" ), Qt::MatchStartsWith );
      QVERIFY( sheet > 0 );
      open.scopes().setCurrentIndex( sheet );
      const QModelIndex best = open.rows().index( 0, 0 );
      QCOMPARE( best.data( ExplanationModel::ChipRole ).toString(), QStringLiteral( "supported" ) );
      QVERIFY( best.data( ExplanationModel::DetailRole ).toString().contains( QStringLiteral( "Pulkovo 1942" ) ) );
      const QString move = best.data( ExplanationModel::MoveRole ).toString();
      QVERIFY2( move.contains( QStringLiteral( "to azimuth 26" ) ), qPrintable( move ) );
      const QString tile = displacement.last().first().toString();
      QVERIFY2( tile.startsWith( QStringLiteral( "B: 10" ) ) && tile.endsWith( QStringLiteral( " m E" ) ),
                qPrintable( tile ) );

      open.zoomTo( mInputs.layer( QStringLiteral( "MAP" ) ).id );
      open.list().setCurrentIndex( best );
      QTRY_VERIFY( open.tab->ghost().drawn() );
      QCOMPARE( open.tab->ghost().drawn()->records.size(), std::size_t( 16 ) );
      const GhostShapes::Record &record = open.tab->ghost().drawn()->records.front();
      QVERIFY( std::abs( record.to.x() - record.from.x() + 102 ) < 5 );
      pictures( *open.tab, "sheet_b" );
      open.desk.canvas()->setLayers( { QgsProject::instance()->mapLayer( mInputs.layer( "MAP" ).id ) } );
      open.desk.canvas()->refreshAllLayers();
      open.desk.canvas()->waitWhileRendering();
      picture( *open.desk.canvas(), "ghost" );

      const int layers = QgsProject::instance()->count();
      QSignalSpy changed( open.tab.get(), &WhyTab::projectChanged );
      open.button( QStringLiteral( "Add as proposed layer" ) )->click();
      QTRY_VERIFY_WITH_TIMEOUT( changed.count() > 0, LONG );
      QCOMPARE( QgsProject::instance()->count(), layers + 1 );
      const auto proposed = QgsProject::instance()->mapLayersByName(
        QStringLiteral( "Proposed map: claimed_minefields, Group B, coordinates of an old datum taken for WGS 84" ) );
      QCOMPARE( proposed.size(), 1 );
      auto *layer = qobject_cast<QgsVectorLayer *>( proposed.first() );
      // The whole map, of which the group has moved.
      const auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( mInputs.layer( "MAP" ).id );
      QCOMPARE( layer->featureCount(), map->featureCount() );
      QVERIFY( layer->featureCount() > 16 );
      QCOMPARE( layer->renderer()->type(), QStringLiteral( "categorizedSymbol" ) );
      QVERIFY(
        layer->metadata().abstract().contains( QStringLiteral( "16 of %1 records" ).arg( map->featureCount() ) ) );
      QVERIFY( layer->metadata().abstract().contains( QStringLiteral( "temporary" ) ) ||
               open.desk.told.last().contains( QStringLiteral( "temporary" ) ) );
      picture( *open.desk.canvas(), "ghost_after" );
    }

    void aProposedMapIsKeptBesideTheProject()
    {
      const QTemporaryDir folder;
      QgsProject *project = QgsProject::instance();
      const QString before = project->fileName();
      project->setFileName( folder.filePath( QStringLiteral( "it's a project.qgz" ) ) );
      OpenTab open;
      QVERIFY( open.diagnose( mInputs ) );
      open.scopes().setCurrentIndex( open.scopes().findText( QStringLiteral( "Group B" ), Qt::MatchStartsWith ) );
      QSignalSpy changed( open.tab.get(), &WhyTab::projectChanged );
      for ( int made = 1; made <= 2; ++made )
      {
        open.list().setCurrentIndex( open.rows().index( 0, 0 ) );
        open.button( QStringLiteral( "Add as proposed layer" ) )->click();
        QTRY_COMPARE_WITH_TIMEOUT( changed.count(), made, LONG );
      }
      const QString file = folder.filePath( QStringLiteral( "it's a project_proposed.gpkg" ) );
      QVERIFY( QFile::exists( file ) );
      int kept = 0;
      for ( QgsMapLayer *layer : project->mapLayers() )
      {
        if ( !layer->source().contains( QStringLiteral( "_proposed.gpkg" ) ) )
          continue;
        ++kept;
        // Opened anew, as a project that is opened again does.
        const QgsVectorLayer again( layer->source(), QStringLiteral( "again" ), QStringLiteral( "ogr" ) );
        QVERIFY( again.isValid() );
        QCOMPARE( again.featureCount(),
                  project->mapLayer<QgsVectorLayer *>( mInputs.layer( "MAP" ).id )->featureCount() );
      }
      QCOMPARE( kept, 2 );
      project->setFileName( before );
    }

    void rejectedExplanationsAreFoldedAway()
    {
      OpenTab open;
      QVERIFY( open.diagnose( mInputs ) );
      const int rows = open.rows().rowCount();
      const QModelIndex fold = open.rows().index( rows - 1, 0 );
      QCOMPARE( fold.data( ExplanationModel::RankRole ).toInt(), -1 );
      const int rejected = fold.data().toString().section( ' ', 0, 0 ).toInt();
      QVERIFY( rejected > 0 );
      emit open.list().clicked( fold );
      QCOMPARE( open.rows().rowCount(), rows + rejected );
      pictures( *open.tab, "unfolded" );
      emit open.list().clicked( open.rows().index( rows - 1, 0 ) );
      QCOMPARE( open.rows().rowCount(), rows );
    }

    void aDiagnosisOfOtherInputsIsStale()
    {
      OpenTab open;
      QVERIFY( open.diagnose( mInputs ) );
      QVERIFY( !open.says( QStringLiteral( "result from before" ) ) );
      DockInputs other = mInputs;
      other.searchedShare = 0.5; // Asks nothing else of a diagnosis.
      open.tab->setInputs( other );
      QVERIFY( !open.says( QStringLiteral( "result from before" ) ) );
      other.tolerance = 40;
      open.tab->setInputs( other );
      QVERIFY( open.says( QStringLiteral( "result from before" ) ) );
      pictures( *open.tab, "stale" );
      open.tab->setInputs( mInputs );
      QVERIFY( !open.says( QStringLiteral( "result from before" ) ) );
      // Layers that were edited stay edited when the score has caught up.
      open.tab->setStale( true );
      open.tab->setStale( false );
      QVERIFY( open.says( QStringLiteral( "result from before" ) ) );
      open.list().setCurrentIndex( open.rows().index( 0, 0 ) );
      QVERIFY( !open.button( QStringLiteral( "Add as proposed layer" ) )->isEnabled() );
    }

    void cancelledThereIsNoResult()
    {
      OpenTab open;
      open.tab->setInputs( mInputs );
      open.tab->run();
      QVERIFY( open.tab->isRunning() );
      QVERIFY( !open.tab->findChild<QProgressBar *>()->isHidden() );
      pictures( *open.tab, "running" );
      open.button( QStringLiteral( "Cancel" ) )->click();
      QTRY_VERIFY_WITH_TIMEOUT( !open.tab->isRunning(), LONG );
      QVERIFY( !open.tab->diagnosed() );
      QVERIFY( open.says( QStringLiteral( "Cancelled" ) ) );
      QVERIFY( open.button( QStringLiteral( "Find out why" ) )->isEnabled() );
    }

    void anErrorIsOneSentence()
    {
      OpenTab open;
      mInputs.layers[QStringLiteral( "FINDS" )].fields[QStringLiteral( "QUANTITY" )] = QStringLiteral( "no_such" );
      open.tab->setInputs( mInputs );
      open.tab->run();
      QTRY_VERIFY_WITH_TIMEOUT( !open.tab->isRunning(), LONG );
      QVERIFY( open.says( QStringLiteral( "no_such" ) ) );
      pictures( *open.tab, "error" );
    }

    void layersRemovedWhileItRunsDoNotMatter()
    {
      OpenTab open;
      open.tab->setInputs( mInputs );
      open.tab->run();
      QVERIFY( open.tab->isRunning() );
      QgsProject::instance()->removeMapLayer( mInputs.layer( QStringLiteral( "MAP" ) ).id );
      QTRY_VERIFY_WITH_TIMEOUT( !open.tab->isRunning(), LONG );
      QVERIFY( open.tab->diagnosed() );
      open.list().setCurrentIndex( open.rows().index( 0, 0 ) );
      open.button( QStringLiteral( "Add as proposed layer" ) )->setEnabled( true );
      open.button( QStringLiteral( "Add as proposed layer" ) )->click();
      QTest::qWait( 100 );
      QCOMPARE( QgsProject::instance()->mapLayersByName( QStringLiteral( "Proposed map" ) ).size(), 0 );
    }

    void aProjectClearedWhileItRunsForgetsAll()
    {
      OpenTab open;
      open.tab->setInputs( mInputs );
      open.tab->setNudge( HandShift{ { 10, 10 }, std::nullopt } );
      open.tab->run();
      QgsProject::instance()->clear();
      QVERIFY( !open.tab->isRunning() );
      QTest::qWait( 300 );
      QVERIFY( !open.tab->diagnosed() );
      QVERIFY( !open.tab->nudge() );
      QCOMPARE( open.rows().rowCount(), 0 );
    }

    void aTabClosedWhileItRunsIsSurvived()
    {
      OpenTab open;
      open.tab->setInputs( mInputs );
      open.tab->run();
      open.tab.reset();
      QTest::qWait( 300 );
      QCOMPARE( QgsApplication::taskManager()->countActiveTasks(), 0 );
    }

    void hiddenTheTabLeavesNothingOnTheMap()
    {
      OpenTab open;
      QVERIFY( open.diagnose( mInputs ) );
      open.scopes().setCurrentIndex( open.scopes().findText( QStringLiteral( "Group B" ), Qt::MatchStartsWith ) );
      open.list().setCurrentIndex( open.rows().index( 0, 0 ) );
      QTRY_VERIFY( open.tab->ghost().drawn() );
      open.tab->hide();
      QVERIFY( !open.tab->ghost().drawn() );
      open.tab->show();
      QTRY_VERIFY( open.tab->ghost().drawn() );
      open.tab->setScored( nullptr );
      QVERIFY( !open.tab->ghost().drawn() );
    }

    void aMapMovedByHandIsListedSavedAndProposedAsSuch()
    {
      OpenTab open;
      open.tab->setScored( test::scoreOf( mInputs, *QgsProject::instance() ) );
      QSignalSpy changed( open.tab.get(), &WhyTab::projectChanged );
      open.tab->setNudge( HandShift{ { -101.9, -10.2 }, std::nullopt } );
      QCOMPARE( changed.count(), 0 );
      QVERIFY( open.tab->nudge() );
      QCOMPARE( open.rows().rowCount(), 1 );
      const QModelIndex row = open.rows().index( 0, 0 );
      QCOMPARE( row.data( ExplanationModel::ChipRole ).toString(), QStringLiteral( "fitted by hand" ) );
      QTRY_VERIFY_WITH_TIMEOUT( row.data( ExplanationModel::EvidenceRole ).toString().contains( "chance" ), LONG );
      open.list().setCurrentIndex( row );
      QTRY_VERIFY( open.tab->ghost().drawn() );
      pictures( *open.tab, "nudge" );
      changed.clear();
      open.button( QStringLiteral( "Add as proposed layer" ) )->click();
      QTRY_VERIFY_WITH_TIMEOUT( changed.count() > 0, LONG );
      const auto made = QgsProject::instance()->mapLayersByName(
        QStringLiteral( "Fitted by hand: claimed_minefields moved 102 m to 264°" ) );
      QCOMPARE( made.size(), 1 );
      QVERIFY( made.first()->metadata().abstract().startsWith( QStringLiteral( "Fitted by hand" ) ) );
      QVERIFY( made.first()->customProperty( QStringLiteral( "minemapaccuracy/fitted_by_hand" ) ).toBool() );
      QVERIFY( open.desk.told.last().startsWith( QStringLiteral( "Fitted by hand" ) ) );
    }

    void aGroupMovedByHandIsListedAndProposedWithTheOthersWhereTheyAre()
    {
      OpenTab open;
      open.tab->setScored( test::scoreOf( mInputs, *QgsProject::instance() ) );
      open.tab->setGroup( OptionalText( "B" ) );
      QVERIFY( open.button( QStringLiteral( "Drag the group" ) ) );
      open.tab->setNudge( HandShift{ { -101.9, -10.2 }, OptionalText( "B" ) } );
      const QModelIndex row = open.rows().index( 0, 0 );
      QCOMPARE( row.data( ExplanationModel::TitleRole ).toString(), QStringLiteral( "Group B, moved by hand" ) );
      open.list().setCurrentIndex( row );
      QSignalSpy changed( open.tab.get(), &WhyTab::projectChanged );
      open.button( QStringLiteral( "Add as proposed layer" ) )->click();
      QTRY_VERIFY_WITH_TIMEOUT( changed.count() > 0, LONG );
      const auto made = QgsProject::instance()->mapLayersByName(
        QStringLiteral( "Fitted by hand: claimed_minefields, Group B moved 102 m to 264°" ) );
      QCOMPARE( made.size(), 1 );
      auto *proposed = qobject_cast<QgsVectorLayer *>( made.first() );
      auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( mInputs.layer( QStringLiteral( "MAP" ) ).id );
      QCOMPARE( proposed->featureCount(), map->featureCount() );
      const QString group = mInputs.layer( QStringLiteral( "MAP" ) ).fields.value( QStringLiteral( "GROUP_BY" ) );
      QgsFeature feature;
      QgsFeatureIterator features = proposed->getFeatures();
      int moved = 0;
      while ( features.nextFeature( feature ) )
      {
        const bool isProposed = feature.attribute( QStringLiteral( "mm_status" ) ) == QLatin1String( "proposed" );
        QCOMPARE( isProposed, feature.attribute( group ) == QLatin1String( "B" ) );
        moved += isProposed ? 1 : 0;
      }
      QVERIFY( moved > 0 && moved < proposed->featureCount() );
      QVERIFY2( open.desk.told.last().contains( QStringLiteral( "Group \"A\": not moved." ) ),
                qPrintable( open.desk.told.last() ) );
    }

    void theGroupOfThePanelIsExplainedAndDragged()
    {
      OpenTab open;
      open.tab->setGroup( OptionalText( "B" ) );
      QVERIFY( open.button( QStringLiteral( "Drag the map" ) ) ); // Nothing of it was scored yet.
      QVERIFY( open.diagnose( mInputs ) );
      QVERIFY( open.scopes().currentText().startsWith( QStringLiteral( "Group B" ) ) );
      QVERIFY( open.button( QStringLiteral( "Drag the group" ) ) );
      open.tab->setGroup( std::nullopt );
      QVERIFY( open.scopes().currentText().startsWith( QStringLiteral( "The whole map" ) ) );
      QVERIFY( open.button( QStringLiteral( "Drag the map" ) ) );
    }

    void oneFindIsTooLittleToTell()
    {
      auto *finds = QgsProject::instance()->mapLayer<QgsVectorLayer *>( mInputs.layer( QStringLiteral( "FINDS" ) ).id );
      finds->setSubsetString( QStringLiteral( "fid = 1" ) );
      OpenTab open;
      QVERIFY( open.diagnose( mInputs ) );
      pictures( *open.tab, "one_find" );
      QVERIFY( open.says( QStringLiteral( "Too little evidence to tell" ) ) );
      for ( int row = 0; row < open.rows().rowCount(); ++row )
        QVERIFY( !open.rows().index( row, 0 ).data( ExplanationModel::EvidenceRole ).toString().contains( '%' ) );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestWhyTab>( argc, argv );
}

#include "test_why_tab.moc"
