// SPDX-License-Identifier: GPL-2.0-or-later
// The whole panel: what a project saves and gives back, what changes under it, and odd inputs.
// Not exercised here: QGIS's main window, files of providers other than GeoPackage, and the look of the panel.
#include "dock_person.h"
#include "sample_area.h"
#include "widget_texts.h"

#include <qgsfeatureiterator.h>
#include <qgsvectorlayerutils.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>

using namespace minemap;
using minemap::test::DockPerson;

namespace
{

QgsProject &project()
{
  return *QgsProject::instance();
}

QgsVectorLayer *addMemoryLayer( const QString &name, const QString &definition, const QStringList &shapes )
{
  auto *layer = new QgsVectorLayer( definition, name, QStringLiteral( "memory" ) );
  QgsFeatureList features;
  for ( const QString &shape : shapes )
  {
    QgsFeature feature( layer->fields() );
    feature.setGeometry( QgsGeometry::fromWkt( shape ) );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  project().addMapLayer( layer );
  return layer;
}

const QString FIELD = QStringLiteral( "POLYGON((500000 4300000,500100 4300000,500100 4300100,500000 4300100,500000 "
                                      "4300000))" );
const QString GROUND = QStringLiteral( "POLYGON((499000 4299000,501000 4299000,501000 4301000,499000 4301000,499000 "
                                       "4299000))" );
const QString FIND = QStringLiteral( "POINT(500050 4300050)" );
const QString UTM = QStringLiteral( "?crs=EPSG:32638" );

} // namespace

class TestDockPanel : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::unique_ptr<DockPerson> mPerson;

    DockPerson &person() { return *mPerson; }

    void openSample()
    {
      test::sampleInputs( project() );
      QVERIFY( person().settle() );
    }

    //! The sample area, confirmed and scored.
    void scoreSample()
    {
      openSample();
      person().confirm();
      QVERIFY( person().settle() );
      QVERIFY2( person().run().scored(), qPrintable( test::visibleText( person().panel.get() ) ) );
      QVERIFY( !person().run().isStale() );
    }

    QgsVectorLayer *layer( const char *name ) const
    {
      return qobject_cast<QgsVectorLayer *>( project().mapLayersByName( QString::fromLatin1( name ) ).value( 0 ) );
    }

    //! A map, finds and searched ground in memory, chosen by hand.
    void choose( QgsMapLayer *map, QgsMapLayer *finds, QgsMapLayer *searched )
    {
      person().choose( QStringLiteral( "MAP" ), map );
      person().choose( QStringLiteral( "FINDS" ), finds );
      person().choose( QStringLiteral( "SEARCHED" ), searched );
      QVERIFY( person().settle() );
      person().confirm();
      QVERIFY( person().settle() );
    }

    std::int64_t hits() { return person().run().scored()->result.card.hitRate.hits; }

    QString scorecardText() { return test::visibleText( &person().scorecard() ); }

    bool isProgressShown()
    {
      return person().scorecard().findChild<QProgressBar *>()->isVisibleTo( &person().scorecard() );
    }

    QString file() { return mFolder.filePath( QStringLiteral( "area.qgs" ) ); }

  private slots:

    void init() { mPerson = std::make_unique<DockPerson>(); }

    void cleanup()
    {
      mPerson.reset();
      project().clear();
    }

    void withEveryInputMissingItSaysWhatToChoose()
    {
      QVERIFY( person().settle() );
      QVERIFY( !person().run().scored() );
      QVERIFY( scorecardText().contains( QLatin1String( "Nothing has been scored yet" ) ) );
      QVERIFY( test::visibleText( &person().records() ).contains( QLatin1String( "Nothing is scored yet" ) ) );
      for ( int tab = 0; tab < person().tabs().count(); ++tab )
      {
        person().tabs().setCurrentIndex( tab );
        QVERIFY( !test::visibleText( person().tabs().widget( tab ) ).contains( QLatin1Char( '%' ) ) );
      }
      person().why().run();
      person().scorecard().layersWanted();
      person().scorecard().reportWanted();
      person().dragTolerance( 80 );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().scored() );
      QVERIFY( !project().isDirty() );
    }

    void anOpenedProjectIsProposedAndScoredWhenConfirmed()
    {
      openSample();
      QVERIFY( !person().inputs().isConfirmed() );
      QVERIFY( person().inputs().inputs().isComplete() );
      QVERIFY( !person().run().scored() );
      person().confirm();
      QVERIFY( person().settle() );
      QVERIFY( person().run().scored() );
      QCOMPARE( hits(), std::int64_t( 815 ) );
      QCOMPARE( person().table().rowCount(), 60 );
      QVERIFY( scorecardText().contains( QLatin1String( "815" ) ) );
      QVERIFY( !isProgressShown() );
    }

    void everythingComesBackWithTheProject()
    {
      scoreSample();
      person().dragTolerance( 60 );
      QVERIFY( person().settle() );
      person().showTab( person().records() );
      auto *groups = person().scorecard().findChild<QComboBox *>();
      groups->setCurrentIndex( 2 );
      emit groups->activated( 2 );
      person().why().nudging().setKept( HandShift{ { -30, 12 }, person().scorecard().group() } );
      emit person().scorecard().paletteChosen( Palette::Print );
      QVERIFY( person().settle() );
      auto *title = person().report().findChild<QLineEdit *>( QStringLiteral( "title" ) );
      title->setText( QStringLiteral( "For both sides" ) );
      emit title->textEdited( title->text() );
      const DockState before = person().panel->state();
      const std::int64_t scored = hits();
      QVERIFY( before.group );
      QVERIFY( project().write( file() ) );

      project().clear();
      QVERIFY( !person().panel->state().nudge );
      QVERIFY( !person().panel->state().group );
      QVERIFY( !person().run().scored() );
      QVERIFY( project().read( file() ) );
      QVERIFY( person().settle() );
      const DockState after = person().panel->state();
      QVERIFY( after.inputs == before.inputs );
      QVERIFY( after.isConfirmed );
      QCOMPARE( after.inputs.tolerance, 60.0 );
      QCOMPARE( *after.firstTolerance, 25.0 );
      QVERIFY( after.group == before.group );
      QVERIFY( after.nudge == before.nudge );
      QVERIFY( after.nudge && after.nudge->group );
      QCOMPARE( after.tab, QStringLiteral( "records" ) );
      QVERIFY( after.palette == Palette::Print );
      QCOMPARE( after.report.title, QStringLiteral( "For both sides" ) );
      QCOMPARE( hits(), scored );
      QVERIFY( person().run().scored()->result.card.toleranceChanged );
    }

    void theButtonOfTheScorecardLeadsToTheReport()
    {
      scoreSample();
      person().scorecard().reportWanted();
      QCOMPARE( person().tabs().currentWidget(), static_cast<QWidget *>( &person().report() ) );
      QVERIFY( person().report().findChild<QPushButton *>( QStringLiteral( "makeReport" ) )->isEnabled() );
      // A score that is being made again is none of now.
      person().dragTolerance( 60 );
      QVERIFY( !person().report().findChild<QPushButton *>( QStringLiteral( "makeReport" ) )->isEnabled() );
      person().run().cancel();
      auto *again = person().report().findChild<QPushButton *>( QStringLiteral( "scoreAgain" ) );
      QVERIFY( again->isVisibleTo( &person().report() ) );
      again->click();
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      QVERIFY( person().report().findChild<QPushButton *>( QStringLiteral( "makeReport" ) )->isEnabled() );
    }

    void aDiagnosisOfTheseInputsIsReported()
    {
      scoreSample();
      const auto parts = [this]
      { return test::visibleText( person().report().findChild<QLabel *>( QStringLiteral( "parts" ) ) ); };
      QVERIFY( parts().contains( QLatin1String( "diagnose first" ) ) );
      emit person().report().tabWanted( QStringLiteral( "why" ) );
      QCOMPARE( person().tabs().currentWidget(), static_cast<QWidget *>( &person().why() ) );
      person().why().run();
      QVERIFY( person().settle() );
      QVERIFY( parts().contains( QLatin1String( "Explanation: in the report" ) ) );
      person().dragTolerance( 60 );
      QVERIFY( person().settle() );
      QVERIFY( parts().contains( QLatin1String( "diagnose first" ) ) );
    }

    void aProjectThatWasOnlyOpenedIsNotChanged()
    {
      scoreSample();
      person().why().nudging().setKept( HandShift{ { -30, 12 }, person().scorecard().group() } );
      QVERIFY( person().settle() );
      QVERIFY( project().write( file() ) );
      project().clear();
      QVERIFY( project().read( file() ) );
      QVERIFY( !project().isDirty() );
      QVERIFY( person().settle() );
      QVERIFY( person().run().scored() );
      QVERIFY( person().why().nudging().keptNumbers() );
      QVERIFY( !project().isDirty() );
      person().dragTolerance( 40 );
      QVERIFY( project().isDirty() );
    }

    void theFirstToleranceIsSavedThoughNothingElseChanged()
    {
      openSample();
      person().confirm();
      // Before the score is there.
      QVERIFY( project().write( file() ) );
      QVERIFY( !project().isDirty() );
      QVERIFY( person().settle() );
      QVERIFY( person().run().firstTolerance() );
      QVERIFY( project().isDirty() );
    }

    void aProjectSavedWhileItIsStillBeingReadKeepsItsInputs()
    {
      scoreSample();
      QVERIFY( project().write( file() ) );
      const DockInputs before = person().panel->state().inputs;
      project().clear();
      QVERIFY( project().read( file() ) );
      QVERIFY( person().panel->state().inputs == before );
      QVERIFY( project().write( file() ) );
      project().clear();
      QVERIFY( project().read( file() ) );
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state().inputs == before );
    }

    void aPanelThatComesLaterReadsAndKeepsWhatTheOpenProjectHolds_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "qgs" ) << QStringLiteral( "later.qgs" );
      QTest::newRow( "qgz" ) << QStringLiteral( "later.qgz" );
    }

    void aPanelThatComesLaterReadsAndKeepsWhatTheOpenProjectHolds()
    {
      QFETCH( QString, name );
      scoreSample();
      person().dragTolerance( 40 );
      QVERIFY( person().settle() );
      const QString saved = mFolder.filePath( name );
      QVERIFY( project().write( saved ) );
      const DockState before = person().panel->state();
      const std::int64_t beforeHits = hits();
      person().closePanel();
      project().clear();
      QVERIFY( project().read( saved ) );
      person().openPanel();
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state() == before );
      QCOMPARE( hits(), beforeHits );
      QVERIFY( !project().isDirty() );
      QVERIFY( project().write( saved ) );
      project().clear();
      QVERIFY( project().read( saved ) );
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state() == before );
    }

    void aPanelOfAProjectWhoseFileIsGoneGuesses()
    {
      scoreSample();
      QVERIFY( project().write( file() ) );
      person().closePanel();
      QVERIFY( QFile::remove( file() ) );
      person().openPanel();
      QVERIFY( person().settle() );
      QVERIFY( !person().inputs().isConfirmed() );
      QVERIFY( person().panel->state().inputs.layers.size() > 0 );
    }

    void thatNoKindOfSearchIsTickedComesBackToo()
    {
      scoreSample();
      DockState state = person().panel->state();
      QVERIFY( !state.inputs.searchCounts.isEmpty() );
      state.inputs.searchCounts.clear();
      person().panel->setState( state );
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state().inputs.searchCounts.isEmpty() );
      QVERIFY( project().write( file() ) );
      QVERIFY( project().read( file() ) );
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state().inputs.searchCounts.isEmpty() );
      QVERIFY( person().run().scored()->asked.searchCounts.isEmpty() );
    }

    void aProjectTheDockKnowsNothingOfIsWrittenWithoutIt()
    {
      openSample();
      QVERIFY( project().write( file() ) );
      QFile written( file() );
      QVERIFY( written.open( QIODevice::ReadOnly ) );
      QVERIFY( !written.readAll().contains( "<minemapaccuracy" ) );
      QVERIFY( project().read( file() ) );
      QVERIFY( person().settle() );
      QVERIFY( !person().inputs().isConfirmed() );
      QVERIFY( !person().run().scored() );
    }

    void aToleranceThatIsLetGoIsScoredAndSaid()
    {
      scoreSample();
      const std::int64_t before = hits();
      person().dragTolerance( 80 );
      QVERIFY( person().run().isStale() );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      QCOMPARE( person().run().scored()->asked.tolerance, 80.0 );
      QVERIFY( hits() > before );
      QVERIFY( person().run().scored()->result.card.toleranceChanged );
      QCOMPARE( person().panel->state().inputs.tolerance, 80.0 );
      QCOMPARE( *person().run().firstTolerance(), 25.0 );
    }

    void aCanceledToleranceIsNotScoredLater()
    {
      scoreSample();
      person().dragTolerance( 80 );
      person().run().cancel();
      QCOMPARE( person().scorecard().tolerance(), 25.0 );
      QVERIFY( person().settle() );
      QVERIFY( person().run().isStale() );
      layer( "claimed_minefields" )->setName( QStringLiteral( "renamed" ) );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      QCOMPARE( person().run().scored()->asked.tolerance, 25.0 );
      QCOMPARE( person().panel->state().inputs.tolerance, person().run().scored()->asked.tolerance );
      QCOMPARE( person().scorecard().tolerance(), 25.0 );
    }

    void aLayerInUseThatIsRemovedLeavesNothingRunning()
    {
      scoreSample();
      person().dragTolerance( 80 );
      QTRY_VERIFY( person().run().isRunning() );
      QVERIFY( isProgressShown() );
      project().removeMapLayer( layer( "finds" ) );
      QVERIFY( person().settle() );
      QVERIFY( !isProgressShown() );
      QVERIFY( person().run().isStale() );
      QVERIFY( person().inputs().summary().contains( QLatin1String( "Choose finds" ) ) );
      QVERIFY2( !scorecardText().contains( QLatin1String( "being made again" ) ), qPrintable( scorecardText() ) );
      test::addSampleLayer( project(), QStringLiteral( "finds" ) );
      QVERIFY( person().settle() );
      person().choose( QStringLiteral( "FINDS" ), layer( "finds" ) );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      QCOMPARE( person().run().scored()->asked.tolerance, 80.0 );
      QCOMPARE( person().panel->state().inputs.tolerance, 80.0 );
    }

    void anErrorGoesWithTheLayerItIsAbout()
    {
      auto *map = addMemoryLayer( QStringLiteral( "map" ), QStringLiteral( "Polygon" ), { FIELD } );
      map->setCrs( QgsCoordinateReferenceSystem() );
      auto *finds = addMemoryLayer( QStringLiteral( "finds" ), QStringLiteral( "Point" ) + UTM, { FIND } );
      choose( map, finds, nullptr );
      QVERIFY( !person().run().scored() );
      QVERIFY2( scorecardText().contains( QLatin1String( "No numbers are shown" ) ), qPrintable( scorecardText() ) );
      project().removeMapLayer( map );
      QVERIFY( person().settle() );
      QVERIFY2( scorecardText().contains( QLatin1String( "Nothing has been scored yet" ) ),
                qPrintable( scorecardText() ) );
    }

    void twoLayersOfOneNameAreToldApart()
    {
      scoreSample();
      QgsVectorLayer *twin = layer( "finds" )->clone();
      twin->setSubsetString( QStringLiteral( "fid < 5" ) );
      project().addMapLayer( twin );
      const QString first = person().panel->state().inputs.layer( "FINDS" ).id;
      QVERIFY( person().settle() );
      QCOMPARE( person().panel->state().inputs.layer( "FINDS" ).id, first );
      person().choose( QStringLiteral( "FINDS" ), twin );
      QVERIFY( person().settle() );
      QCOMPARE( person().panel->state().inputs.layer( "FINDS" ).id, twin->id() );
      QVERIFY( person().run().scored()->result.card.findsAllConsidered <= 4 );
      project().removeMapLayer( first );
      QVERIFY( person().settle() );
      QCOMPARE( person().panel->state().inputs.layer( "FINDS" ).id, twin->id() );
      QVERIFY( !person().run().isStale() );
    }

    void aRenamedLayerStaysChosenAndIsNamedAnew()
    {
      scoreSample();
      layer( "claimed_minefields" )->setName( QStringLiteral( "Handed over, \"2021\" & <b>more</b>" ) );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      QVERIFY( person().inputs().summary().contains( QLatin1String( "& <b>more</b>" ) ) );
      QCOMPARE( hits(), std::int64_t( 815 ) );
    }

    void aProjectClearedMidRunLeavesNothing()
    {
      scoreSample();
      person().showTab( person().why() );
      person().why().run();
      emit person().scorecard().layersWanted();
      person().dragTolerance( 90 );
      QTRY_VERIFY( person().run().isRunning() );
      project().clear();
      QVERIFY( person().settle() );
      QVERIFY( !person().run().scored() );
      QVERIFY( !person().why().diagnosed() );
      QVERIFY( !person().run().isStale() );
      QVERIFY( !isProgressShown() );
      QCOMPARE( person().table().rowCount(), 0 );
      QVERIFY( project().mapLayers().isEmpty() );
      QVERIFY( !project().isDirty() );
      QCOMPARE( person().scorecard().tolerance(), 25.0 );
    }

    void anotherProjectOpenedMidRunIsScoredAlone()
    {
      scoreSample();
      QVERIFY( project().write( file() ) );
      person().dragTolerance( 90 );
      person().why().run();
      QTRY_VERIFY( person().run().isRunning() );
      QVERIFY( project().read( file() ) );
      QVERIFY( person().settle() );
      QCOMPARE( person().run().scored()->asked.tolerance, 25.0 );
      QCOMPARE( hits(), std::int64_t( 815 ) );
      QVERIFY( !person().run().isStale() );
      QVERIFY( !person().why().diagnosed() );
    }

    void aPanelMayGoAtAnyMoment()
    {
      person().desk.addCanvas();
      for ( int tab = 0; tab < 3; ++tab )
      {
        person().closePanel();
        person().openPanel();
        scoreSample();
        person().tabs().setCurrentIndex( tab );
        person().why().run();
        emit person().scorecard().layersWanted();
        person().why().nudging().activate( true );
        person().dragTolerance( 70 + tab );
        QTRY_VERIFY( person().run().isRunning() );
        person().closePanel();
        QVERIFY( person().settle() );
        project().clear();
      }
    }

    void noFindsAreSaidAndNotScored()
    {
      auto *map = addMemoryLayer( QStringLiteral( "map" ), QStringLiteral( "Polygon" ) + UTM, { FIELD } );
      auto *finds = addMemoryLayer( QStringLiteral( "finds" ), QStringLiteral( "Point" ) + UTM, {} );
      auto *ground = addMemoryLayer( QStringLiteral( "searched" ), QStringLiteral( "Polygon" ) + UTM, { GROUND } );
      choose( map, finds, ground );
      QVERIFY( test::visibleText( &person().inputs() ).contains( QLatin1String( "This layer has no features" ) ) );
      if ( person().run().scored() )
        QVERIFY( !person().run().scored()->result.card.hitRate.value );
    }

    void aFindThatIsAddedIsNoticedWhileItIsEdited()
    {
      noFindsAreSaidAndNotScored();
      QgsVectorLayer *finds = layer( "finds" );
      QVERIFY( finds->startEditing() );
      QVERIFY( person().settle() );
      QgsFeature find( finds->fields() );
      find.setGeometry( QgsGeometry::fromWkt( FIND ) );
      QVERIFY( finds->addFeature( find ) );
      QVERIFY( person().settle() );
      QVERIFY( person().run().scored() );
      QCOMPARE( hits(), std::int64_t( 1 ) );
      QVERIFY( !test::visibleText( &person().inputs() ).contains( QLatin1String( "This layer has no features" ) ) );
      QVERIFY( finds->rollBack() );
      QVERIFY( person().settle() );
    }

    void ofOneFindNoPercentageIsShown()
    {
      auto *map = addMemoryLayer( QStringLiteral( "map" ), QStringLiteral( "Polygon" ) + UTM, { FIELD } );
      auto *finds = addMemoryLayer( QStringLiteral( "finds" ), QStringLiteral( "Point" ) + UTM, { FIND } );
      auto *ground = addMemoryLayer( QStringLiteral( "searched" ), QStringLiteral( "Polygon" ) + UTM, { GROUND } );
      choose( map, finds, ground );
      QVERIFY( person().run().scored() );
      QCOMPARE( hits(), std::int64_t( 1 ) );
      QVERIFY2( !test::visibleText( person().scorecard().findChild<QWidget *>( QStringLiteral( "hitRateTile" ) ) )
                   .contains( QLatin1String( "100" ) ),
                qPrintable( scorecardText() ) );
      QCOMPARE( person().table().rowCount(), 1 );
      person().showTab( person().why() );
      person().why().run();
      QVERIFY( person().settle() );
      person().why().nudging().setKept( HandShift{ { 500, 0 }, std::nullopt } );
      QVERIFY( person().settle() );
      QVERIFY( !test::visibleText( &person().why() ).contains( QLatin1String( "100 %" ) ) );
    }

    void emptyLayersAreSurvived()
    {
      auto *map = addMemoryLayer( QStringLiteral( "map" ), QStringLiteral( "Polygon" ) + UTM, {} );
      auto *finds = addMemoryLayer( QStringLiteral( "finds" ), QStringLiteral( "Point" ) + UTM, {} );
      auto *ground = addMemoryLayer( QStringLiteral( "searched" ), QStringLiteral( "Polygon" ) + UTM, {} );
      choose( map, finds, ground );
      for ( int tab = 0; tab < person().tabs().count(); ++tab )
        person().tabs().setCurrentIndex( tab );
      person().why().run();
      emit person().scorecard().layersWanted();
      person().dragTolerance( 99 );
      QVERIFY( person().settle() );
      QCOMPARE( person().table().rowCount(), 0 );
      QVERIFY( !scorecardText().contains( QRegularExpression( "\\d %" ) ) );
    }

    void nullAndInvalidGeometriesAreScoredOrRefusedInWords()
    {
      const QString bowTie =
        QStringLiteral( "POLYGON((500300 4300300,500400 4300400,500400 4300300,500300 4300400,500300 4300300))" );
      auto *map =
        addMemoryLayer( QStringLiteral( "map" ), QStringLiteral( "Polygon" ) + UTM, { FIELD, QString(), bowTie } );
      auto *finds = addMemoryLayer( QStringLiteral( "finds" ), QStringLiteral( "Point" ) + UTM, { FIND, QString() } );
      auto *ground =
        addMemoryLayer( QStringLiteral( "searched" ), QStringLiteral( "Polygon" ) + UTM, { GROUND, QString() } );
      choose( map, finds, ground );
      QVERIFY2( person().run().scored(), qPrintable( scorecardText() ) );
      QCOMPARE( hits(), std::int64_t( 1 ) );
      person().why().run();
      emit person().scorecard().layersWanted();
      QVERIFY( person().settle() );
      DockState state = person().panel->state();
      state.inputs.repairs = false;
      person().panel->setState( state );
      QVERIFY( person().settle() );
      QVERIFY2( scorecardText().contains( QLatin1String( "No numbers are shown" ) ), qPrintable( scorecardText() ) );
      QVERIFY( person().run().isStale() );
    }

    void layersInDegreesAreScoredInMetres()
    {
      auto *map = addMemoryLayer( QStringLiteral( "map" ), QStringLiteral( "Polygon?crs=EPSG:4326" ),
                                  { QStringLiteral( "POLYGON((45 38,45.001 38,45.001 38.001,45 38.001,45 38))" ) } );
      auto *finds =
        addMemoryLayer( QStringLiteral( "finds" ), QStringLiteral( "Point?crs=EPSG:4326" ),
                        { QStringLiteral( "POINT(45.0005 38.0005)" ), QStringLiteral( "POINT(45.01 38)" ) } );
      auto *ground = addMemoryLayer( QStringLiteral( "searched" ), QStringLiteral( "Polygon?crs=EPSG:4326" ),
                                     { QStringLiteral( "POLYGON((44 37,46 37,46 39,44 39,44 37))" ) } );
      choose( map, finds, ground );
      QVERIFY2( person().run().scored(), qPrintable( scorecardText() ) );
      QCOMPARE( hits(), std::int64_t( 1 ) );
      const double area = person().run().scored()->result.card.ground.mapped.value_or( 0 );
      QVERIFY2( area > 9500 && area < 10000, qPrintable( QString::number( area ) ) );
    }

    void anotherOperationBetweenCoordinateSystemsIsScored()
    {
      scoreSample();
      QgsCoordinateTransformContext context = project().transformContext();
      context.addCoordinateOperation( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32638" ) ),
                                      QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
                                      QStringLiteral( "+proj=noop" ) );
      project().setTransformContext( context );
      QVERIFY( person().run().isStale() );
      project().setTransformContext( QgsCoordinateTransformContext() );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      QCOMPARE( hits(), std::int64_t( 815 ) );
    }

    void aFieldThatIsDeletedIsSaidInWords()
    {
      scoreSample();
      QgsVectorLayer *copy = test::addSampleLayer( project(), QStringLiteral( "finds" ), true );
      person().choose( QStringLiteral( "FINDS" ), copy );
      QVERIFY( person().settle() );
      QVERIFY( !person().run().isStale() );
      copy->dataProvider()->deleteAttributes( { copy->fields().lookupField( QStringLiteral( "qty" ) ) } );
      copy->updateFields();
      QVERIFY( person().settle() );
      const QString said = test::visibleText( &person().inputs() );
      QVERIFY2( said.contains( QLatin1String( "no field \"qty\"" ) ), qPrintable( said ) );
      QVERIFY( person().run().isStale() || person().run().scored()->asked == person().panel->state().inputs );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestDockPanel>( argc, argv );
}

#include "test_dock_panel.moc"
