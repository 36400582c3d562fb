// SPDX-License-Identifier: GPL-2.0-or-later
// The group of discrepancy layers in a project. Not exercised here: which rows a layer has, value by value
// (test_discrepancy_writer), the colours (test_style_palette), another program that keeps the file open.
#include "core/score/score_map.h"
#include "gui/layers/discrepancy_layers.h"
#include "gui/layers/discrepancy_look.h"
#include "gui/score/dock_request.h"
#include "gui_test.h"
#include "processing/reading/card_origin.h"
#include "report/json/digest.h"
#include "sample_area.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayernotesutils.h>
#include <qgslayertree.h>
#include <qgsrendercontext.h>
#include <qgssymbol.h>
#include <qgssymbollayerutils.h>
#include <qgsvectorlayertemporalproperties.h>

#include <QRegularExpression>

using namespace minemap;

namespace
{

//! Scores \a asked as the dock does, without what takes long and is not shown here.
std::shared_ptr<ScoredMap> scoredSample( const DockInputs &asked )
{
  const auto scored = std::make_shared<ScoredMap>();
  scored->asked = asked;
  EvidenceRequest request = scoremapRequestOf( asked, *QgsProject::instance() );
  request.score.shifts = 0;
  request.score.tolerances = { request.score.tolerance };
  scored->inputs = EvidenceReader( request, QgsCoordinateTransformContext(), nullptr ).read();
  Progress progress;
  scored->result =
    scoreMap( scored->inputs->map, scored->inputs->evidence, request.score, *scored->inputs->plane, progress );
  addOrigin( scored->result.card, *scored->inputs, EvidenceRequestReader::texts( request ) );
  scored->mapLayers = mapLayersOf( asked );
  return scored;
}

} // namespace

class TestDiscrepancyLayers : public QObject
{
    Q_OBJECT

  private slots:

    void init()
    {
      QgsProject::instance()->clear();
      mFolder = std::make_unique<QTemporaryDir>();
      mDesk = std::make_unique<test::TestDesk>();
      mScored = scoredSample( test::sampleInputs( *QgsProject::instance(), true ) );
      mLayers = std::make_unique<DiscrepancyLayers>( *mDesk );
    }

    void cleanup()
    {
      mLayers.reset();
      QgsProject::instance()->clear();
    }

    void everyCountIsThatOfTheScorecard()
    {
      save();
      add();
      const Scorecard &card = mScored->result.card;
      QCOMPARE( count( Discrepancy::UnmappedFinds ), card.hitRate.finds - card.hitRate.hits );
      QCOMPARE( count( Discrepancy::Confirmed ), card.confirmation.confirmed );
      QCOMPARE( count( Discrepancy::Unconfirmed ), card.confirmation.unconfirmed );
      QCOMPARE( count( Discrepancy::MinedNotJudged ), card.confirmation.minedNotJudged );
      QCOMPARE( count( Discrepancy::NotJudged ), card.confirmation.notJudged );
      QCOMPARE( count( Discrepancy::AccidentsOutside ), card.accidents.total - card.accidents.hits );
      QCOMPARE( count( Discrepancy::AccidentsAfterSearch ), 1LL );
      QVERIFY( !layer( Discrepancy::FindsAfterSearch ) );
      // What is absent is said, not shown as an empty layer.
      QVERIFY( mDesk->told.join( ' ' ).contains( DiscrepancyWords::title( Discrepancy::FindsAfterSearch ) ) );
      QVERIFY( QgsLayerNotesUtils::layerNotes( layer( Discrepancy::Confirmed ) )
                 .contains( DiscrepancyWords::title( Discrepancy::FindsAfterSearch ) ) );
    }

    void theMostUrgentIsOnTop()
    {
      add();
      const QStringList names = layerNames();
      QCOMPARE( names.first(), DiscrepancyWords::title( Discrepancy::AccidentsAfterSearch ) );
      QCOMPARE( names.last(), DiscrepancyWords::title( Discrepancy::Confirmed ) );
    }

    void savingAndOpeningFindsThemAgain()
    {
      save();
      add();
      const QStringList names = layerNames();
      const auto unconfirmed = count( Discrepancy::Unconfirmed );
      QVERIFY( QFileInfo::exists( mFolder->filePath( QStringLiteral( "area_discrepancies.gpkg" ) ) ) );
      save();
      QgsProject::instance()->clear();
      QVERIFY( QgsProject::instance()->read( mFolder->filePath( QStringLiteral( "area.qgz" ) ) ) );
      QCOMPARE( layerNames(), names );
      QCOMPARE( count( Discrepancy::Unconfirmed ), unconfirmed );
      QVERIFY( layer( Discrepancy::Unconfirmed )->isValid() );
      QCOMPARE( mLayers->shownDigest( mapId() ), QString::fromLatin1( scorecardDigest( mScored->result.card ) ) );
      mLayers->markStale( true );
      QVERIFY( group()->name().endsWith( DiscrepancyWords::staleSuffix() ) );
    }

    void aProjectWithoutAFileGetsTemporaryLayersAndIsToldSo()
    {
      add();
      QCOMPARE( layer( Discrepancy::UnmappedFinds )->providerType(), QStringLiteral( "memory" ) );
      QVERIFY( count( Discrepancy::UnmappedFinds ) > 0 );
      QVERIFY( mDesk->told.join( ' ' ).contains( QStringLiteral( "save the project" ) ) );
    }

    void aFolderThatCannotBeWrittenGetsTemporaryLayersToo()
    {
      QgsProject::instance()->setFileName( QStringLiteral( "/proc/area.qgz" ) );
      add();
      QCOMPARE( layer( Discrepancy::UnmappedFinds )->providerType(), QStringLiteral( "memory" ) );
      QVERIFY( mDesk->told.join( ' ' ).contains( QStringLiteral( "nothing can be written" ) ) );
    }

    void aSecondClickReplacesTheLayersAndTheFile()
    {
      save();
      add();
      const QStringList names = layerNames();
      const QStringList files = filesInFolder();
      QVERIFY( layer( Discrepancy::Confirmed )->getFeature( 1 ).isValid() ); // The file is open.
      group()->setItemVisibilityChecked( false );
      add();
      QCOMPARE( layerNames(), names );
      QCOMPARE( filesInFolder(), files );
      QVERIFY( !group()->itemVisibilityChecked() ); // The same group.
      QCOMPARE( count( Discrepancy::Confirmed ), mScored->result.card.confirmation.confirmed );
    }

    void recordsOfSeveralGeometriesAreInOneSubgroupByVerdict()
    {
      // The records once more as lines and as points: three layers scored as one map.
      DockInputs asked = mScored->asked;
      const auto addAs = [&]( const char *role, const char *type, auto shapeOf )
      {
        auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( mapId() );
        auto *copy =
          new QgsVectorLayer( QStringLiteral( "%1?crs=%2" ).arg( QLatin1String( type ), map->crs().authid() ),
                              QStringLiteral( "as %1" ).arg( QLatin1String( type ) ), QStringLiteral( "memory" ) );
        copy->dataProvider()->addAttributes( map->fields().toList() );
        copy->updateFields();
        QgsFeature feature;
        QgsFeatureIterator features = map->getFeatures();
        while ( features.nextFeature( feature ) )
        {
          feature.setGeometry( shapeOf( feature.geometry() ) );
          copy->dataProvider()->addFeature( feature );
        }
        QgsProject::instance()->addMapLayer( copy );
        asked.layers[QString::fromLatin1( role )].id = copy->id();
      };
      addAs( "MAP_LINES", "MultiLineString",
             []( const QgsGeometry &shape ) { return shape.convertToType( compat::LINE_GEOMETRY, true ); } );
      addAs( "MAP_POINTS", "Point", []( const QgsGeometry &shape ) { return shape.centroid(); } );
      mScored = scoredSample( asked );
      save();
      add();
      long long confirmed = 0;
      const QgsLayerTreeGroup *subgroup = group()->findGroup( DiscrepancyWords::title( Discrepancy::Confirmed ) );
      QVERIFY( subgroup );
      QStringList names;
      const QList<QgsLayerTreeLayer *> nodes = subgroup->findLayers();
      for ( const QgsLayerTreeLayer *node : nodes )
      {
        names << node->name();
        confirmed += qobject_cast<QgsVectorLayer *>( node->layer() )->featureCount();
      }
      QCOMPARE( names, QStringList( { "claimed_minefields", "as MultiLineString", "as Point" } ) );
      QCOMPARE( confirmed, mScored->result.card.confirmation.confirmed );
      const int subgroups = group()->findGroups().size();
      add();
      QCOMPARE( group()->findGroups().size(), subgroups );
    }

    void layersOfThePersonsStayInTheGroup()
    {
      add();
      auto *own = new QgsVectorLayer( QStringLiteral( "Point" ), QStringLiteral( "own" ), QStringLiteral( "memory" ) );
      QgsProject::instance()->addMapLayer( own, false );
      group()->addLayer( own );
      // Moved out of the group, it is still ours.
      QgsLayerTreeLayer *node = QgsProject::instance()->layerTreeRoot()->findLayer( layer( Discrepancy::Confirmed ) );
      QgsProject::instance()->layerTreeRoot()->addChildNode( node->clone() );
      node->parent()->takeChild( node );
      delete node;
      const QPointer<QgsVectorLayer> moved = layer( Discrepancy::Confirmed );
      add();
      QVERIFY( !moved );
      QVERIFY( group()->findLayer( own ) );
      QVERIFY( group()->findLayer( layer( Discrepancy::Confirmed ) ) );
    }

    void aRemovedOrMovedGroupIsNoHindrance()
    {
      add();
      QgsLayerTreeGroup *root = QgsProject::instance()->layerTreeRoot();
      root->removeChildNode( group() );
      mLayers->markStale( true );
      add();
      QVERIFY( group() );
      group()->setName( QStringLiteral( "mine" ) );
      mLayers->markStale( true );
      QCOMPARE( group()->name(), QStringLiteral( "mine" ) + DiscrepancyWords::staleSuffix() );
      mLayers->markStale( true );
      mLayers->markStale( false );
      QCOMPARE( group()->name(), QStringLiteral( "mine" ) );
    }

    void layersThatAreBeingEditedAreNotReplaced()
    {
      add();
      QgsVectorLayer *edited = layer( Discrepancy::Unconfirmed );
      QVERIFY( edited->startEditing() );
      QVERIFY( edited->deleteFeature( edited->allFeatureIds().values().first() ) );
      const QString problem = addAndFail();
      QVERIFY2( problem.contains( edited->name() ), qPrintable( problem ) );
      QCOMPARE( layer( Discrepancy::Unconfirmed ), edited );
      edited->rollBack();
    }

    void aChangedToleranceAndAMapMovedByHandAreSaidInTheName()
    {
      mScored->result.card.toleranceChanged = true;
      mScored->result.card.fittedByHand = true;
      add();
      QVERIFY( group()->name().contains( QStringLiteral( "T = 25 m" ) ) );
      QVERIFY( group()->name().contains( QStringLiteral( "tolerance changed" ) ) );
      QVERIFY( group()->name().contains( QStringLiteral( "moved by hand" ) ) );
      const QString notes = QgsLayerNotesUtils::layerNotes( layer( Discrepancy::Confirmed ) );
      QVERIFY( notes.startsWith( QStringLiteral( "<p><b>Alarm" ) ) );
      QVERIFY( notes.indexOf( QStringLiteral( "moved by hand" ) ) < notes.indexOf( QStringLiteral( "Tolerance T" ) ) );
      QVERIFY( notes.contains( QString::fromLatin1( scorecardDigest( mScored->result.card ) ) ) );
    }

    void anotherPaletteChangesTheColoursAndNothingElse()
    {
      add();
      const QString standard = symbolText( Discrepancy::Unconfirmed );
      const QString legend = legendOf( Discrepancy::Unconfirmed );
      layer( Discrepancy::Unconfirmed )->setLabelsEnabled( false );
      mLayers->applyPalette( Palette::Print );
      QVERIFY( symbolText( Discrepancy::Unconfirmed ) != standard );
      QCOMPARE( legendOf( Discrepancy::Unconfirmed ), legend );
      QVERIFY( !layer( Discrepancy::Unconfirmed )->labelsEnabled() );
      mLayers->applyPalette( Palette::Standard );
      QCOMPARE( symbolText( Discrepancy::Unconfirmed ), standard );
    }

    void everyFeatureIsDrawnAndTheLegendIsASentence()
    {
      add();
      for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
      {
        QgsVectorLayer *one = layer( discrepancy );
        if ( !one )
          continue;
        QVERIFY( legendOf( discrepancy ).contains( ' ' ) );
        QgsRenderContext context;
        context.expressionContext().appendScopes( QgsExpressionContextUtils::globalProjectLayerScopes( one ) );
        one->renderer()->startRender( context, one->fields() );
        QgsFeature feature;
        QgsFeatureIterator features = one->getFeatures();
        while ( features.nextFeature( feature ) )
        {
          context.expressionContext().setFeature( feature );
          QVERIFY2( one->renderer()->willRenderFeature( feature, context ), qPrintable( one->name() ) );
        }
        one->renderer()->stopRender( context );
      }
    }

    void theTemporalControllerPlaysWhatHasDates()
    {
      add();
      const auto *finds = time( Discrepancy::UnmappedFinds );
      QVERIFY( finds->isActive() );
      QCOMPARE( finds->mode(), Qgis::VectorTemporalMode::FeatureDateTimeInstantFromField );
      QCOMPARE( shownIn( Discrepancy::UnmappedFinds, 1990 ), 0LL );
      const auto all = shownIn( Discrepancy::UnmappedFinds, 2050 );
      QCOMPARE( all, count( Discrepancy::UnmappedFinds ) );
      const auto some = shownIn( Discrepancy::UnmappedFinds, 2022 );
      QVERIFY2( some > 0 && some < all, qPrintable( QString::number( some ) ) );
      QCOMPARE( time( Discrepancy::Confirmed )->mode(),
                Qgis::VectorTemporalMode::FeatureDateTimeStartAndEndFromFields );
      QCOMPARE( shownIn( Discrepancy::Confirmed, 1970 ), 0LL );
      QCOMPARE( shownIn( Discrepancy::Confirmed, 2050 ), count( Discrepancy::Confirmed ) );
    }

    void layersWithoutDatesDoNotTakePart()
    {
      DockInputs asked = mScored->asked;
      asked.layers[QStringLiteral( "FINDS" )].fields.remove( QStringLiteral( "FIND_DATE" ) );
      mScored = scoredSample( asked );
      add();
      QVERIFY( !time( Discrepancy::UnmappedFinds )->isActive() );
      QVERIFY( time( Discrepancy::Confirmed )->isActive() );
    }

    void mapTipsEscapeMarkup()
    {
      auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( mapId() );
      const int field = map->fields().lookupField( QStringLiteral( "rec_id" ) );
      QVERIFY( map->startEditing() );
      const QgsFeatureIds ids = map->allFeatureIds();
      for ( const QgsFeatureId id : ids )
        QVERIFY(
          map->changeAttributeValue( id, field, QStringLiteral( "<script>alert(\"%1\")</script>&" ).arg( id ) ) );
      mScored = scoredSample( mScored->asked );
      add();
      QgsVectorLayer *one = layer( Discrepancy::Confirmed );
      QgsFeature feature;
      QVERIFY( one->getFeatures().nextFeature( feature ) );
      QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( one ) );
      context.setFeature( feature );
      const QString tip = QgsExpression::replaceExpressionText( one->mapTipTemplate(), &context );
      QVERIFY2( tip.contains( QStringLiteral( "&lt;script&gt;alert(&quot;" ) ), qPrintable( tip ) );
      QVERIFY( !tip.contains( QStringLiteral( "<script" ) ) && !tip.contains( QStringLiteral( "[%" ) ) );
      map->rollBack();
    }

    void everyMapTipHasNoUnansweredExpression()
    {
      add();
      for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
      {
        QgsVectorLayer *one = layer( discrepancy );
        QgsFeature feature;
        if ( !one || !one->getFeatures().nextFeature( feature ) )
          continue;
        QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( one ) );
        context.setFeature( feature );
        const QString tip = QgsExpression::replaceExpressionText( one->mapTipTemplate(), &context );
        QVERIFY2( !tip.contains( QStringLiteral( "[%" ) ) && tip.count( QStringLiteral( "<br>" ) ) >= 2,
                  qPrintable( tip ) );
      }
    }

    void aRunThatIsOvertakenOrCancelledAddsNothing()
    {
      QSignalSpy added( mLayers.get(), &DiscrepancyLayers::added );
      QSignalSpy failed( mLayers.get(), &DiscrepancyLayers::failed );
      mLayers->add( mScored, Palette::Standard );
      mLayers->add( mScored, Palette::Standard );
      QTRY_VERIFY_WITH_TIMEOUT( !added.isEmpty(), 10000 );
      QTRY_VERIFY( QgsApplication::taskManager()->countActiveTasks() == 0 );
      QCoreApplication::processEvents();
      QCOMPARE( added.size(), 1 );
      QVERIFY( failed.isEmpty() );
      QCOMPARE( groupCount(), 1 );

      QgsProject::instance()->removeAllMapLayers();
      QgsProject::instance()->layerTreeRoot()->removeAllChildren();
      mScored = scoredSample( test::sampleInputs( *QgsProject::instance() ) );
      save();
      mLayers->add( mScored, Palette::Standard );
      QVERIFY( mLayers->isRunning() );
      mLayers->cancel();
      QVERIFY( !mLayers->isRunning() );
      QCOMPARE( failed.size(), 1 );
      settle();
      QCOMPARE( groupCount(), 0 );
      QCOMPARE( filesInFolder(), QStringList{ "area.qgz" } );
    }

    void aProjectClosedMidRunStaysEmpty()
    {
      save();
      QSignalSpy added( mLayers.get(), &DiscrepancyLayers::added );
      mLayers->add( mScored, Palette::Standard );
      QgsProject::instance()->clear();
      QVERIFY( !mLayers->isRunning() );
      settle();
      QVERIFY( added.isEmpty() );
      QVERIFY( QgsProject::instance()->mapLayers().isEmpty() );
      QCOMPARE( filesInFolder(), QStringList{ "area.qgz" } );
    }

    void layersRemovedMidRunDoNotMatter()
    {
      QSignalSpy added( mLayers.get(), &DiscrepancyLayers::added );
      mLayers->add( mScored, Palette::Standard );
      QgsProject::instance()->removeMapLayer( mapId() );
      QTRY_VERIFY_WITH_TIMEOUT( !added.isEmpty(), 10000 );
      QCOMPARE( count( Discrepancy::Confirmed ), mScored->result.card.confirmation.confirmed );
    }

    void aLayerRemovedBeforeIsSaidInASentence()
    {
      QgsProject::instance()->removeMapLayer( mapId() );
      QSignalSpy failed( mLayers.get(), &DiscrepancyLayers::failed );
      mLayers->add( mScored, Palette::Standard );
      QCOMPARE( failed.size(), 1 );
      QVERIFY( !mLayers->isRunning() );
    }

    void aFeatureRemovedSinceTheScoreIsSaidInASentence()
    {
      auto *finds =
        QgsProject::instance()->mapLayer<QgsVectorLayer *>( mScored->asked.layer( QStringLiteral( "FINDS" ) ).id );
      QVERIFY( finds->startEditing() && finds->deleteFeatures( finds->allFeatureIds() ) );
      const QString problem = addAndFail();
      QVERIFY2( problem.contains( finds->name() ), qPrintable( problem ) );
      QCOMPARE( groupCount(), 0 );
      finds->rollBack();
    }

    void selectedFeaturesAreThoseOfTheScoreNotOfTheMoment()
    {
      auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( mapId() );
      DockInputs asked = mScored->asked;
      asked.layers[QStringLiteral( "MAP" )].isSelectedOnly = true;
      map->selectAll();
      mScored = scoredSample( asked );
      map->selectByIds( { *map->allFeatureIds().constBegin() } );
      add();
      QCOMPARE( count( Discrepancy::Confirmed ), mScored->result.card.confirmation.confirmed );
    }

    void addingTakesTheMainThreadOnlyAMoment()
    {
      save();
      add();
      QElapsedTimer timer;
      qint64 longest = 0;
      QSignalSpy added( mLayers.get(), &DiscrepancyLayers::added );
      timer.start();
      mLayers->add( mScored, Palette::Standard );
      longest = timer.elapsed();
      while ( added.isEmpty() )
      {
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max( longest, timer.elapsed() );
        QThread::msleep( 1 );
      }
      qInfo( "longest step of the main thread: %lld ms", longest );
      QVERIFY( longest < 500 ); // Far above what is measured: other programs may be running.
    }

  private:
    void save() { QVERIFY( QgsProject::instance()->write( mFolder->filePath( QStringLiteral( "area.qgz" ) ) ) ); }

    void add()
    {
      QSignalSpy added( mLayers.get(), &DiscrepancyLayers::added );
      QSignalSpy failed( mLayers.get(), &DiscrepancyLayers::failed );
      mLayers->add( mScored, Palette::Standard );
      QTRY_VERIFY_WITH_TIMEOUT( !added.isEmpty() || !failed.isEmpty(), 20000 );
      QVERIFY2( failed.isEmpty(), qPrintable( failed.value( 0 ).value( 0 ).toString() ) );
    }

    QString addAndFail()
    {
      QSignalSpy failed( mLayers.get(), &DiscrepancyLayers::failed );
      mLayers->add( mScored, Palette::Standard );
      for ( int tries = 0; tries < 200 && failed.isEmpty(); ++tries )
        QTest::qWait( 50 );
      return failed.value( 0 ).value( 0 ).toString();
    }

    //! Lets cancelled tasks end and be deleted.
    static void settle()
    {
      QTRY_VERIFY( QgsApplication::taskManager()->countActiveTasks() == 0 );
      QTest::qWait( 100 );
    }

    QString mapId() const { return mScored->asked.layer( QStringLiteral( "MAP" ) ).id; }

    static QList<QgsLayerTreeGroup *> groups()
    {
      QList<QgsLayerTreeGroup *> found;
      const QList<QgsLayerTreeNode *> nodes = QgsProject::instance()->layerTreeRoot()->children();
      for ( QgsLayerTreeNode *node : nodes )
      {
        if ( QgsLayerTree::isGroup( node ) )
          found << QgsLayerTree::toGroup( node );
      }
      return found;
    }

    static int groupCount() { return groups().size(); }

    static QgsLayerTreeGroup *group() { return groups().value( 0 ); }

    static QStringList layerNames()
    {
      QStringList names;
      const QList<QgsLayerTreeLayer *> nodes = group()->findLayers();
      for ( const QgsLayerTreeLayer *node : nodes )
        names << node->name();
      return names;
    }

    static QgsVectorLayer *layer( Discrepancy discrepancy )
    {
      const QMap<QString, QgsMapLayer *> layers = QgsProject::instance()->mapLayers();
      for ( QgsMapLayer *one : layers )
      {
        auto *vector = qobject_cast<QgsVectorLayer *>( one );
        if ( vector && DiscrepancyLook::discrepancyOf( *vector ) == discrepancy )
          return vector;
      }
      return nullptr;
    }

    static long long count( Discrepancy discrepancy )
    {
      const QgsVectorLayer *one = layer( discrepancy );
      return one ? one->featureCount() : 0;
    }

    static const QgsVectorLayerTemporalProperties *time( Discrepancy discrepancy )
    {
      return qobject_cast<QgsVectorLayerTemporalProperties *>( layer( discrepancy )->temporalProperties() );
    }

    //! Features that the Temporal Controller shows in a year.
    static long long shownIn( Discrepancy discrepancy, int year )
    {
      QgsVectorLayer *one = layer( discrepancy );
      const QDateTime begin( QDate( year, 1, 1 ), QTime( 0, 0 ) );
      QgsVectorLayerTemporalContext context;
      context.setLayer( one );
      const QString filter =
        time( discrepancy )->createFilterString( context, QgsDateTimeRange( begin, begin.addYears( 1 ) ) );
      QgsFeatureIterator features = one->getFeatures( QgsFeatureRequest().setFilterExpression( filter ) );
      QgsFeature feature;
      long long shown = 0;
      while ( features.nextFeature( feature ) )
        ++shown;
      return shown;
    }

    static QgsRendererCategory category( Discrepancy discrepancy )
    {
      return dynamic_cast<QgsCategorizedSymbolRenderer *>( layer( discrepancy )->renderer() )->categories().value( 0 );
    }

    //! Everything that the symbol is drawn with; the ids that QGIS 3.30 gives symbol layers differ each time.
    static QString symbolText( Discrepancy discrepancy )
    {
      QDomDocument document;
      const QDomElement symbol =
        QgsSymbolLayerUtils::saveSymbol( QString(), category( discrepancy ).symbol(), document, QgsReadWriteContext() );
      document.appendChild( symbol );
      static const QRegularExpression ids( QStringLiteral( " id=\"\\{[^\"]*\"" ) );
      return document.toString().remove( ids );
    }

    static QString legendOf( Discrepancy discrepancy ) { return category( discrepancy ).label(); }

    QStringList filesInFolder() const
    {
      return QDir( mFolder->path() ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name );
    }

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<test::TestDesk> mDesk;
    std::shared_ptr<ScoredMap> mScored;
    std::unique_ptr<DiscrepancyLayers> mLayers;
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestDiscrepancyLayers>( argc, argv );
}

#include "test_discrepancy_layers.moc"
