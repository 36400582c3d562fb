// SPDX-License-Identifier: GPL-2.0-or-later
// What a person sees and does in the panel of inputs, with layers in memory.
// Not exercised here: QGIS's own dialogs for filters and coordinate systems (only that they open and act on the layer),
// databases, and the look of the panel.
#include "gui/inputs/inputs_panel.h"

#include "gui/inputs/field_row.h"
#include "gui/inputs/layer_row.h"
#include "gui/inputs/problem_line.h"
#include "gui/inputs/search_counts.h"
#include "gui_test.h"

#include <qgscollapsiblegroupbox.h>
#include <qgsfieldcombobox.h>
#include <qgsmaplayercombobox.h>
#include <qgsprojectionselectiondialog.h>
#include <qgsquerybuilder.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace minemap;
using minemap::test::TestDesk;

namespace
{

QgsVectorLayer *addLayer( const QString &name, const QString &definition, const QgsAttributes &attributes = {} )
{
  auto *layer = new QgsVectorLayer( definition, name, QStringLiteral( "memory" ) );
  QgsFeature feature( layer->fields() );
  if ( !attributes.isEmpty() )
    feature.setAttributes( attributes );
  layer->dataProvider()->addFeature( feature );
  QgsProject::instance()->addMapLayer( layer );
  return layer;
}

struct SampleLayers
{
    QgsVectorLayer *map, *finds, *searched, *accidents;
};

SampleLayers addSampleLayers()
{
  SampleLayers layers;
  layers.map = addLayer( "claimed minefields", "Polygon?crs=EPSG:32638&field=rec_id:string&field=laid:date" );
  layers.finds = addLayer( "finds", "Point?crs=EPSG:4326&field=qty:int&field=task:string" );
  layers.searched = addLayer( "searched ground", "Polygon?crs=EPSG:32638&field=method:string&field=completed:date",
                              QgsAttributes() << "clearance" << QDate( 2021, 1, 1 ) );
  QgsFeature cancelled( layers.searched->fields() );
  cancelled.setAttributes( QgsAttributes() << "cancellation" << QDate( 2021, 1, 1 ) );
  layers.searched->dataProvider()->addFeature( cancelled );
  layers.accidents = addLayer( "accidents", "Point?crs=EPSG:32638&field=happened:date" );
  return layers;
}

//! A panel and what a person does with it.
struct Person
{
    TestDesk desk;
    InputsPanel panel{ desk };
    QSignalSpy changed{ &panel, &InputsPanel::changed };
    QSignalSpy confirmed{ &panel, &InputsPanel::confirmed };

    Person() { settle(); }

    //! Lets timers run and kinds of search be read.
    void settle()
    {
      QCoreApplication::processEvents();
      for ( const auto *counts : panel.findChildren<SearchCounts *>() )
        QTRY_VERIFY( !counts->isReading() );
      QCoreApplication::processEvents();
    }

    LayerRow *row( const char *role ) { return panel.findChild<LayerRow *>( QString::fromLatin1( role ) ); }

    QgsMapLayerComboBox *box( const char *role ) { return row( role )->findChild<QgsMapLayerComboBox *>(); }

    void choose( const char *role, QgsMapLayer *layer )
    {
      box( role )->setLayer( layer );
      emit box( role )->activated( box( role )->currentIndex() );
      settle();
    }

    void chooseField( const char *parameter, const QString &field )
    {
      auto *fields = panel.findChild<QgsFieldComboBox *>( QString::fromLatin1( parameter ) );
      fields->setField( field );
      emit fields->activated( fields->currentIndex() );
      settle();
    }

    void press( const QString &button )
    {
      for ( QPushButton *each : panel.findChildren<QPushButton *>() )
      {
        if ( each->text() == button && each->isVisibleTo( &panel ) )
        {
          each->click();
          settle();
          return;
        }
      }
      QFAIL( qPrintable( "there is no button " + button ) );
    }

    void confirm()
    {
      panel.findChild<QPushButton *>( QStringLiteral( "confirm" ) )->click();
      settle();
    }

    QStringList problems( const char *role )
    {
      QStringList sentences;
      for ( const ProblemLine *line : row( role )->findChildren<ProblemLine *>() )
      {
        if ( line->isVisibleTo( row( role ) ) )
          sentences << line->sentence();
      }
      return sentences;
    }

    bool says( const char *role, const char *words )
    {
      return problems( role ).join( ' ' ).contains( QLatin1String( words ) );
    }

    QString id( const char *role ) { return panel.inputs().layer( QString::fromLatin1( role ) ).id; }

    QString field( const char *role, const char *parameter )
    {
      return panel.inputs().layer( QString::fromLatin1( role ) ).fields.value( QString::fromLatin1( parameter ) );
    }
};

} // namespace

class TestInputsPanel : public QObject
{
    Q_OBJECT

  private slots:

    void cleanup() { QgsProject::instance()->clear(); }

    void emptyProjectAsksForAMapAndFinds()
    {
      Person person;
      QVERIFY( !person.panel.isConfirmed() );
      QVERIFY( !person.panel.inputs().isComplete() );
      QVERIFY( person.panel.summary().contains( QLatin1String( "Choose" ) ) );
      QVERIFY( !person.panel.findChild<QPushButton *>( QStringLiteral( "confirm" ) )->isEnabled() );
    }

    void layersAreProposedAndNothingIsConfirmedByItself()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      QCOMPARE( person.id( "MAP" ), layers.map->id() );
      QCOMPARE( person.id( "FINDS" ), layers.finds->id() );
      QCOMPARE( person.id( "SEARCHED" ), layers.searched->id() );
      QCOMPARE( person.panel.inputs().searchCounts, QStringList( "clearance" ) );
      QVERIFY( !person.panel.isConfirmed() );
      QCOMPARE( person.confirmed.count(), 0 );
      QVERIFY( person.row( "MAP" )->isLayerProposed() );
      QVERIFY( person.panel.summary().contains( QLatin1String( "not confirmed" ) ) );
    }

    void layersAddedToAnUnconfirmedPanelAreProposed()
    {
      Person person;
      addSampleLayers();
      person.settle();
      QVERIFY( person.panel.inputs().isComplete() );
      QVERIFY( person.changed.count() > 0 );
    }

    void confirmingShrinksThePanelToOneSentence()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      const DockInputs proposed = person.panel.inputs();
      person.confirm();
      QCOMPARE( person.confirmed.count(), 1 );
      QVERIFY( person.panel.isConfirmed() && !person.panel.isOpen() );
      QVERIFY( person.panel.inputs() == proposed );
      QVERIFY( !person.row( "MAP" )->hasProposal() );
      QCOMPARE( person.panel.summary(), QStringLiteral( "claimed minefields against finds in searched ground" ) );
    }

    void panelStaysOpenWhileSomethingKeepsItFromBeingScored()
    {
      const SampleLayers layers = addSampleLayers();
      layers.map->setCrs( QgsCoordinateReferenceSystem() );
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      QVERIFY( person.panel.isConfirmed() && person.panel.isOpen() );
      // Closed by hand, it still says what is wrong with which input.
      person.panel.setOpen( false );
      QStringList said;
      for ( const ProblemLine *line : person.panel.findChildren<ProblemLine *>() )
      {
        if ( line->isVisibleTo( &person.panel ) )
          said << line->sentence();
      }
      QCOMPARE( said.size(), 1 );
      QVERIFY( said.front().startsWith( QLatin1String( "Minefield map: It is not known" ) ) );
    }

    void afterConfirmingLaterLayersAreProposedButNotUsed()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.choose( "ACCIDENTS", nullptr );
      person.confirm();
      person.changed.clear();
      person.panel.guess();
      person.settle();
      QCOMPARE( person.row( "ACCIDENTS" )->layer(), layers.accidents );
      QCOMPARE( person.id( "ACCIDENTS" ), QString() );
      QCOMPARE( person.changed.count(), 0 );
      person.confirm();
      QCOMPARE( person.id( "ACCIDENTS" ), layers.accidents->id() );
      QCOMPARE( person.changed.count(), 1 );
    }

    void choiceByHandIsConfirmedByItself()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      QgsVectorLayer *other = addLayer( "zzz", "Point?crs=EPSG:4326&field=qty:int" );
      person.settle();
      person.choose( "FINDS", other );
      QVERIFY( !person.row( "FINDS" )->isLayerProposed() );
      QCOMPARE( person.id( "FINDS" ), other->id() );
      // Another guess leaves it alone.
      person.panel.guess();
      person.settle();
      QCOMPARE( person.id( "FINDS" ), other->id() );
    }

    void nextReleaseOfALayerKeepsTheFieldsChosen()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      QCOMPARE( person.field( "FINDS", "TASK" ), QStringLiteral( "task" ) );
      QgsVectorLayer *next = addLayer( "finds 2", "Point?crs=EPSG:4326&field=n:int&field=task:string&field=laid:date" );
      person.choose( "FINDS", next );
      QCOMPARE( person.field( "FINDS", "TASK" ), QStringLiteral( "task" ) );
      QCOMPARE( person.field( "FINDS", "QUANTITY" ), QString() );
      // A field it did not have is only proposed, and does not exclude finds before somebody confirms it.
      QCOMPARE( person.field( "FINDS", "LAID_DATE" ), QString() );
      QVERIFY( person.row( "FINDS" )->hasProposal() );
      person.confirm();
      QCOMPARE( person.field( "FINDS", "LAID_DATE" ), QStringLiteral( "laid" ) );
    }

    void everyChangeIsToldOnceAndNoChangeIsNot()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      person.changed.clear();
      person.chooseField( "RECORD_ID", QString() );
      QCOMPARE( person.changed.count(), 1 );
      QCOMPARE( person.field( "MAP", "RECORD_ID" ), QString() );
      person.chooseField( "RECORD_ID", QString() );
      QCOMPARE( person.changed.count(), 1 );
      person.panel.guess();
      person.settle();
      QCOMPARE( person.changed.count(), 1 );
    }

    void removedLayerIsForgottenAndSaid()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      person.changed.clear();
      QgsProject::instance()->removeMapLayer( layers.finds->id() );
      person.settle();
      QCOMPARE( person.id( "FINDS" ), QString() );
      // QGIS's box would have taken its neighbour, the accidents.
      QCOMPARE( person.box( "FINDS" )->currentLayer(), nullptr );
      QVERIFY( person.says( "FINDS", "was removed" ) );
      QCOMPARE( person.changed.count(), 1 );
      QVERIFY( person.panel.isConfirmed() );
      // What it was stays said until another layer is chosen.
      person.choose( "FINDS", layers.accidents );
      QVERIFY( !person.says( "FINDS", "was removed" ) );
      QVERIFY( person.says( "ACCIDENTS", "chosen twice" ) );
    }

    void clearedProjectLeavesAnEmptyUnconfirmedPanel()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      QgsProject::instance()->clear();
      person.settle();
      QVERIFY( !person.panel.isConfirmed() && person.panel.isOpen() );
      QVERIFY( person.panel.inputs().layers.isEmpty() );
      QVERIFY( person.problems( "FINDS" ).isEmpty() );
    }

    void layerDeletedWhileItsValuesAreReadIsSurvived()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      QgsProject::instance()->removeMapLayer( layers.searched->id() );
      person.settle();
      QCOMPARE( person.id( "SEARCHED" ), QString() );
      QVERIFY( person.panel.inputs().searchCounts.isEmpty() );
    }

    void panelDeletedWhileValuesAreReadIsSurvived()
    {
      addSampleLayers();
      {
        TestDesk desk;
        InputsPanel panel( desk );
        panel.guess();
      }
      QTRY_COMPARE( QgsApplication::taskManager()->countActiveTasks(), 0 );
    }

    void inputsOfAProjectComeBackConfirmed()
    {
      const SampleLayers layers = addSampleLayers();
      DockInputs saved;
      saved.layers.insert( "MAP", { layers.map->id(), false, { { "RECORD_ID", "rec_id" } } } );
      saved.layers.insert( "FINDS", { layers.finds->id(), false, {} } );
      saved.layers.insert( "SEARCHED", { layers.searched->id(), false, { { "SEARCH_KIND", "method" } } } );
      saved.searchCounts = QStringList{ "cancellation" };
      saved.tolerance = 40;
      saved.searchedShare = 0.75;
      saved.minimumFinds = 3;
      saved.clusterDistance = 250;
      saved.detection = 0.99;
      saved.seed = 7;
      saved.repairs = false;
      saved.allowsUnknownDatum = true;
      saved.dateOrder = QStringLiteral( "mdy" );
      saved.calendar = QStringLiteral( "buddhist" );
      Person person;
      person.panel.setInputs( saved );
      person.settle();
      QVERIFY( person.panel.isConfirmed() );
      QVERIFY( person.panel.inputs() == saved );
      QVERIFY( !person.panel.isOpen() );
      // Ground that nobody searched counts as searched: allowed, but said.
      QVERIFY( person.says( "SEARCHED", "nobody searched" ) );
    }

    void dateWordsArePassedOnOnlyWhereChosen()
    {
      DockInputs inputs;
      for ( const QVariantMap &parameters :
            { scoremapParameters( inputs ), diagnosisParameters( inputs ), countsParameters( inputs ) } )
        QVERIFY( !parameters.contains( "DATE_ORDER" ) && !parameters.contains( "CALENDAR" ) );
      inputs.dateOrder = QStringLiteral( "dmy" );
      inputs.calendar = QStringLiteral( "solar_hijri" );
      QVERIFY( inputs != DockInputs() );
      for ( const QVariantMap &parameters :
            { scoremapParameters( inputs ), diagnosisParameters( inputs ), countsParameters( inputs ) } )
      {
        QCOMPARE( parameters.value( "DATE_ORDER" ).toString(), QStringLiteral( "dmy" ) );
        QCOMPARE( parameters.value( "CALENDAR" ).toString(), QStringLiteral( "solar_hijri" ) );
      }
    }

    void layersOfAProjectThatAreGoneAreLeftOutAndSaid()
    {
      const SampleLayers layers = addSampleLayers();
      DockInputs saved;
      saved.layers.insert( "MAP", { layers.map->id(), false, {} } );
      saved.layers.insert( "FINDS", { "gone", false, {} } );
      Person person;
      person.panel.setInputs( saved );
      person.settle();
      QCOMPARE( person.id( "FINDS" ), QString() );
      QVERIFY( person.says( "FINDS", "no longer in the project" ) );
      QVERIFY( person.panel.isOpen() );
    }

    void fieldThatALayerLosesIsAProblemBesideIt()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      layers.finds->dataProvider()->deleteAttributes( { 0 } );
      layers.finds->updateFields();
      person.settle();
      QVERIFY( person.says( "FINDS", "no field \"qty\"" ) );
    }

    void layerWithoutCrsIsMendedOnlyAfterThePersonChose()
    {
      addSampleLayers();
      QgsVectorLayer *finds = addLayer( "more finds", "Point?field=qty:int" );
      finds->setCrs( QgsCoordinateReferenceSystem() );
      Person person;
      person.choose( "FINDS", finds );
      QVERIFY( person.says( "FINDS", "coordinate system" ) );
      person.press( QStringLiteral( "Assign…" ) );
      auto *dialog = person.panel.findChild<QgsProjectionSelectionDialog *>();
      QVERIFY( dialog );
      QVERIFY( !finds->crs().isValid() );
      dialog->setCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
      dialog->accept();
      person.settle();
      QCOMPARE( finds->crs().authid(), QStringLiteral( "EPSG:4326" ) );
      QVERIFY( !person.says( "FINDS", "coordinate system" ) );
    }

    void emptyLayerAndFilterThatLeavesNothingAreSaid()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      const QgsFeatureIds all = layers.accidents->allFeatureIds();
      layers.accidents->dataProvider()->deleteFeatures( all );
      emit layers.accidents->dataSourceChanged();
      person.settle();
      QVERIFY( person.says( "ACCIDENTS", "no features" ) );
      person.press( QStringLiteral( "Leave out" ) );
      QCOMPARE( person.id( "ACCIDENTS" ), QString() );
    }

    void onlySelectedCanBeTickedWhereSomethingIsSelected()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      auto *only = person.row( "FINDS" )->findChild<QCheckBox *>();
      QVERIFY( !only->isEnabled() );
      layers.finds->selectAll();
      person.settle();
      QVERIFY( only->isEnabled() && only->text().contains( '1' ) );
      only->click();
      person.settle();
      QVERIFY( person.panel.inputs().layer( QStringLiteral( "FINDS" ) ).isSelectedOnly );
      layers.finds->removeSelection();
      person.settle();
      QVERIFY( person.says( "FINDS", "none is selected" ) );
      person.press( QStringLiteral( "Use all" ) );
      QVERIFY( !person.panel.inputs().layer( QStringLiteral( "FINDS" ) ).isSelectedOnly );
    }

    void withoutSearchedGroundThePanelSaysWhatThatMeans()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      QVERIFY( person.problems( "SEARCHED" ).isEmpty() );
      person.choose( "SEARCHED", nullptr );
      QVERIFY( person.says( "SEARCHED", "no accuracy can be given" ) );
      QVERIFY( person.panel.inputs().searchCounts.isEmpty() );
    }

    void kindsOfSearchAreTickedByHand()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      person.changed.clear();
      auto *list = person.panel.findChild<QListWidget *>( QStringLiteral( "SEARCH_COUNTS" ) );
      QCOMPARE( list->count(), 2 );
      QCOMPARE( list->item( 0 )->text(), QStringLiteral( "cancellation" ) );
      QCOMPARE( list->item( 0 )->checkState(), Qt::Unchecked );
      list->item( 1 )->setCheckState( Qt::Unchecked );
      person.settle();
      QCOMPARE( person.changed.count(), 1 );
      QVERIFY( person.says( "SEARCHED", "all of this ground counts" ) );
    }

    void anotherFieldOfKindsIsUsedOnlyOnceItsValuesAreKnown()
    {
      const SampleLayers layers = addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      person.changed.clear();
      auto *fields = person.panel.findChild<QgsFieldComboBox *>( QStringLiteral( "SEARCH_KIND" ) );
      fields->setField( QStringLiteral( "completed" ) );
      emit fields->activated( fields->currentIndex() );
      QCOMPARE( person.field( "SEARCHED", "SEARCH_KIND" ), QStringLiteral( "method" ) );
      QCOMPARE( person.changed.count(), 0 );
      person.settle();
      QCOMPARE( person.field( "SEARCHED", "SEARCH_KIND" ), QStringLiteral( "completed" ) );
      QCOMPARE( person.changed.count(), 1 );
      QVERIFY( layers.searched );
    }

    void problemOfARunIsShownBesideItsInputUntilItChanges()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.confirm();
      person.panel.setRunProblem( QStringLiteral( "FINDS" ), QStringLiteral( "Feature 7 is broken." ) );
      QVERIFY( person.says( "FINDS", "Feature 7" ) );
      person.panel.setRunProblem( QString(), QStringLiteral( "Out of memory." ) );
      bool isSaid = false;
      for ( const ProblemLine *line : person.panel.findChildren<ProblemLine *>() )
        isSaid =
          isSaid || ( line->sentence() == QLatin1String( "Out of memory." ) && line->isVisibleTo( &person.panel ) );
      QVERIFY( isSaid );
      person.chooseField( "TASK", QString() );
      QVERIFY( !person.says( "FINDS", "Feature 7" ) );
    }

    void layersOfOneNameAreToldApart()
    {
      addSampleLayers();
      QgsVectorLayer *twin = addLayer( "finds", "Point?crs=EPSG:4326&field=qty:int" );
      Person person;
      person.panel.guess();
      person.choose( "FINDS", twin );
      QVERIFY( person.says( "FINDS", "Several layers have this name" ) );
      twin->setName( QStringLiteral( "other finds" ) );
      person.settle();
      QVERIFY( person.problems( "FINDS" ).isEmpty() );
      QVERIFY( person.panel.summary().contains( QLatin1String( "other finds" ) ) );
    }

    void filterButtonOpensTheFilterOfQgis()
    {
      QTemporaryDir folder;
      // A layer in memory cannot be filtered in QGIS 3.22; a file can.
      const QString path = folder.filePath( QStringLiteral( "finds.geojson" ) );
      QFile file( path );
      QVERIFY( file.open( QIODevice::WriteOnly ) );
      file.write( R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"qty":1},)"
                  R"("geometry":{"type":"Point","coordinates":[46.7,39.8]}}]})" );
      file.close();
      auto *finds = new QgsVectorLayer( path, QStringLiteral( "finds" ), QStringLiteral( "ogr" ) );
      QVERIFY( finds->isValid() );
      QgsProject::instance()->addMapLayer( finds );
      Person person;
      person.choose( "FINDS", finds );
      person.row( "FINDS" )->openFilter();
      QVERIFY( person.panel.findChild<QgsQueryBuilder *>() );
      QVERIFY( finds->setSubsetString( QStringLiteral( "\"qty\" = 2" ) ) );
      person.settle();
      QVERIFY( person.says( "FINDS", "filter of this layer leaves no features" ) );
      // The layer goes while its filter is open.
      QgsProject::instance()->removeMapLayer( finds->id() );
      person.settle();
      QVERIFY( !person.panel.findChild<QgsQueryBuilder *>() );
    }

    void manyFeaturesDoNotHoldUpThePanel()
    {
      const SampleLayers layers = addSampleLayers();
      QgsFeatureList many;
      for ( int index = 0; index < 100000; ++index )
      {
        QgsFeature feature( layers.searched->fields() );
        feature.setAttributes( QgsAttributes() << ( index % 2 ? "clearance" : "reduction" ) << QDate( 2021, 1, 1 ) );
        many << feature;
      }
      layers.searched->dataProvider()->addFeatures( many );
      layers.finds->dataProvider()->addFeatures( many );
      Person person;
      QElapsedTimer clock;
      clock.start();
      person.panel.guess();
      const qint64 guessing = clock.nsecsElapsed();
      person.settle();
      clock.restart();
      person.confirm();
      const qint64 confirming = clock.nsecsElapsed();
      qInfo() << "guess" << guessing / 1000 << "us, confirm with all that follows" << confirming / 1000 << "us";
      QCOMPARE( person.panel.inputs().searchCounts, QStringList( "clearance" ) );
      // Twenty times what is allowed for a step: the test machine may be busy.
      QVERIFY( guessing < 1000000000 );
      QVERIFY( confirming < 1000000000 );
    }

    void panelIsNarrowEnoughForASmallScreen()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      person.row( "FINDS" )->layer()->selectAll();
      person.settle();
      QString wide;
      for ( const QWidget *each : person.panel.findChildren<QWidget *>() )
      {
        if ( each->minimumSizeHint().width() > 300 )
          wide += QStringLiteral( "%1 %2 %3; " )
                    .arg( each->metaObject()->className(), each->objectName() )
                    .arg( each->minimumSizeHint().width() );
      }
      QVERIFY2( person.panel.minimumSizeHint().width() <= 300, qPrintable( wide ) );
    }

    void everyControlHasATooltipAndAName()
    {
      addSampleLayers();
      Person person;
      person.panel.guess();
      person.settle();
      for ( const QComboBox *box : person.panel.findChildren<QComboBox *>() )
        QVERIFY2( !box->toolTip().isEmpty() && !box->accessibleName().isEmpty(), qPrintable( box->objectName() ) );
      for ( const QAbstractButton *button : person.panel.findChildren<QCheckBox *>() )
        QVERIFY2( !button->toolTip().isEmpty(), qPrintable( button->text() ) );
    }

    //! Pictures to look at: MINEMAP_TEST_PICTURES names a folder.
    void picturesCanBeTaken()
    {
      const QString folder = qEnvironmentVariable( "MINEMAP_TEST_PICTURES" );
      if ( folder.isEmpty() )
        QSKIP( "MINEMAP_TEST_PICTURES is not set" );
      Person person;
      const QPalette before = QApplication::palette();
      const auto take = [&]( const QString &name )
      {
        for ( const int width : { 320, 420 } )
        {
          person.panel.resize( width, 100 );
          person.panel.resize( width,
                               std::max( person.panel.heightForWidth( width ), person.panel.sizeHint().height() ) );
          QCoreApplication::processEvents();
          QVERIFY( person.panel.grab().save( QStringLiteral( "%1/%2_%3.png" ).arg( folder, name ).arg( width ) ) );
        }
      };
      if ( !qEnvironmentVariableIsEmpty( "MINEMAP_TEST_DARK" ) )
      {
        QPalette dark;
        dark.setColor( QPalette::Window, QColor( 45, 45, 48 ) );
        dark.setColor( QPalette::Base, QColor( 30, 30, 32 ) );
        dark.setColor( QPalette::Button, QColor( 60, 60, 64 ) );
        for ( const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText } )
          dark.setColor( role, Qt::white );
        for ( const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText } )
          dark.setColor( QPalette::Disabled, role, Qt::gray );
        dark.setColor( QPalette::Mid, QColor( 110, 110, 115 ) );
        QApplication::setPalette( dark );
      }
      if ( !qEnvironmentVariableIsEmpty( "MINEMAP_TEST_RIGHT_TO_LEFT" ) )
        person.panel.setLayoutDirection( Qt::RightToLeft );
      person.panel.show();
      take( "inputs_empty" );
      const SampleLayers layers = addSampleLayers();
      person.settle();
      take( "inputs_proposed" );
      for ( QToolButton *each : person.panel.findChildren<QToolButton *>() )
      {
        if ( each->text().startsWith( QLatin1String( "Fields" ) ) )
          each->setChecked( true );
      }
      layers.finds->selectAll();
      layers.map->setCrs( QgsCoordinateReferenceSystem() );
      person.settle();
      for ( QgsCollapsibleGroupBoxBasic *each : person.panel.findChildren<QgsCollapsibleGroupBoxBasic *>() )
        each->setCollapsed( false );
      person.settle();
      take( "inputs_all" );
      person.confirm();
      take( "inputs_confirmed" );
      person.panel.setOpen( false );
      take( "inputs_closed" );
      QApplication::setPalette( before );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runWithWidgets<TestInputsPanel>( argc, argv );
}

#include "test_inputs_panel.moc"
