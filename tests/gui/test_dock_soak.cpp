// SPDX-License-Identifier: GPL-2.0-or-later
// Random actions on the whole panel and the layers under it: nothing crashes, and what is not said to be stale is the
// score of the layers as they are. MINEMAP_SOAK_SEED and MINEMAP_SOAK_ACTIONS repeat a run or make it longer.
// Not exercised here: QGIS's main window, its dialogs, and layers of databases.
#include "core/score/score_map.h"
#include "dock_person.h"
#include "gui/score/dock_request.h"
#include "sample_area.h"

#include <qgsexception.h>
#include <qgsfeedback.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

#include <functional>
#include <random>

using namespace minemap;
using minemap::test::DockPerson;

namespace
{

constexpr int LONGEST = 900000; // Milliseconds: a diagnosis with sanitizers on a busy machine.

int numberFrom( const char *variable, int fallback )
{
  bool isNumber = false;
  const int number = qEnvironmentVariableIntValue( variable, &isNumber );
  return isNumber ? number : fallback;
}

//! What can be compared without shifts, which take long: counts and verdicts.
QString fingerprint( const ScoreResult &result )
{
  const Scorecard &card = result.card;
  QString text = QStringLiteral( "%1/%2 finds, %3 c %4 u %5 m %6 n" )
                   .arg( card.hitRate.hits )
                   .arg( card.hitRate.finds )
                   .arg( card.confirmation.confirmed )
                   .arg( card.confirmation.unconfirmed )
                   .arg( card.confirmation.minedNotJudged )
                   .arg( card.confirmation.notJudged );
  for ( const ScoredRecord &record : result.records )
    text += QStringLiteral( " %1" ).arg( record.verdict ? static_cast<int>( *record.verdict ) : -1 );
  return text;
}

//! The score of \a inputs, here and now; empty where they cannot be scored.
QString freshFingerprint( const DockInputs &inputs, QgsProject &project )
{
  try
  {
    EvidenceRequest request = scoremapRequestOf( inputs, project );
    request.score.shifts = 0;
    QgsFeedback feedback;
    const auto read = EvidenceReader( request, project.transformContext(), &feedback ).read();
    Progress progress;
    return fingerprint( scoreMap( read->map, read->evidence, request.score, *read->plane, progress ) );
  }
  catch ( const QgsException & )
  {
    return {};
  }
}

} // namespace

class TestDockSoak : public QObject
{
    Q_OBJECT

    using Action = std::function<void()>;

    struct NamedAction
    {
        const char *name;
        int weight;
        Action act;
    };

    QTemporaryDir mFolder;
    std::unique_ptr<DockPerson> mPerson;
    std::mt19937 mRandom;
    int mFiles = 0;
    int mCompared = 0;
    QStringList mSaved;

    DockPerson &person() { return *mPerson; }

    static QgsProject &project() { return *QgsProject::instance(); }

    int below( int most ) { return static_cast<int>( mRandom() % static_cast<unsigned>( std::max( 1, most ) ) ); }

    bool isLikely( int percent ) { return below( 100 ) < percent; }

    template <typename List>
    auto anyOf( const List &list )
    {
      return list[below( static_cast<int>( list.size() ) )];
    }

    QgsVectorLayer *anyLayer()
    {
      QStringList ids = project().mapLayers().keys();
      // Ids are random: names are not.
      std::sort( ids.begin(), ids.end(),
                 []( const QString &a, const QString &b )
                 { return project().mapLayer( a )->name() < project().mapLayer( b )->name(); } );
      return ids.isEmpty() ? nullptr : project().mapLayer<QgsVectorLayer *>( anyOf( ids ) );
    }

    //! One of those that are scored.
    QgsVectorLayer *usedLayer()
    {
      const QMap<QString, ChosenLayer> used =
        person().panel ? person().panel->state().inputs.layers : QMap<QString, ChosenLayer>();
      return used.isEmpty() ? anyLayer() : project().mapLayer<QgsVectorLayer *>( anyOf( used.values() ).id );
    }

    QString anyRole() { return QString::fromLatin1( anyOf( layerSlots() ).role ); }

    // Layers.

    //! The sample area in a file of its own, which may be edited.
    void addSampleArea()
    {
      const QString file = mFolder.filePath( QStringLiteral( "area_%1.gpkg" ).arg( mFiles++ ) );
      QVERIFY( QFile::copy( test::sampleFile(), file ) );
      for ( const char *table : { "claimed_minefields", "finds", "searched_ground", "accidents", "sample_boundary" } )
      {
        auto *layer = new QgsVectorLayer( QStringLiteral( "%1|layername=%2" ).arg( file, QString::fromLatin1( table ) ),
                                          QString::fromLatin1( table ), QStringLiteral( "ogr" ) );
        QVERIFY( layer->isValid() );
        project().addMapLayer( layer );
      }
    }

    void addLayer()
    {
      if ( project().mapLayers().size() < 30 )
        test::addSampleLayer( project(), anyOf( QStringList{ "finds", "claimed_minefields", "searched_ground" } ),
                              isLikely( 50 ) );
    }

    void duplicateLayer()
    {
      QgsVectorLayer *layer = usedLayer();
      if ( layer && project().mapLayers().size() < 30 )
        project().addMapLayer( layer->clone() );
    }

    void removeLayer()
    {
      if ( const QgsVectorLayer *layer = isLikely( 50 ) ? usedLayer() : anyLayer() )
        project().removeMapLayer( layer->id() );
      if ( project().mapLayers().size() < 4 )
        addSampleArea();
    }

    void renameLayer()
    {
      if ( QgsVectorLayer *layer = anyLayer() )
        layer->setName( anyOf( QStringList{ "finds", "Ü <b>&\"", "карта", "", "searched_ground", "x" } ) );
    }

    void filterLayer()
    {
      QgsVectorLayer *layer = usedLayer();
      if ( layer && layer->dataProvider()->supportsSubsetString() && !layer->isEditable() )
        layer->setSubsetString( anyOf( QStringList{ "", "fid % 2 = 0", "fid < 20", "fid < 0", "" } ) );
    }

    void selectFeatures()
    {
      QgsVectorLayer *layer = usedLayer();
      if ( !layer )
        return;
      if ( isLikely( 30 ) )
        layer->removeSelection();
      else
        layer->selectByExpression( QStringLiteral( "$id % %1 = 0" ).arg( 1 + below( 4 ) ) );
    }

    void changeCrs()
    {
      if ( QgsVectorLayer *layer = usedLayer() )
        layer->setCrs( isLikely( 90 ) ? QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32638" ) )
                                      : QgsCoordinateReferenceSystem() );
    }

    // Edits.

    QgsFeature anyFeature( const QgsVectorLayer &layer )
    {
      QgsFeature feature;
      QgsFeatureIterator features = layer.getFeatures( QgsFeatureRequest().setLimit( 40 ) );
      for ( int skipped = below( 40 ); skipped >= 0 && features.nextFeature( feature ); --skipped )
        continue;
      return feature;
    }

    void edit()
    {
      QgsVectorLayer *layer = usedLayer();
      if ( !layer || ( !layer->isEditable() && !layer->startEditing() ) )
        return;
      for ( int edits = 1 + below( 3 ); edits > 0; --edits )
        editOnce( *layer );
    }

    void editOnce( QgsVectorLayer &layer )
    {
      QgsFeature feature = anyFeature( layer );
      if ( !feature.isValid() )
        return;
      switch ( below( 5 ) )
      {
      case 0:
        layer.deleteFeature( feature.id() );
        break;
      case 1:
      {
        QgsFeature copy( layer.fields() );
        copy.setGeometry( feature.geometry() );
        copy.setAttributes( feature.attributes() );
        copy.setAttribute( 0, QVariant() );
        layer.addFeature( copy );
        break;
      }
      case 2:
      {
        QgsGeometry moved = feature.geometry();
        moved.translate( below( 200 ) - 100, below( 200 ) - 100 );
        layer.changeGeometry( feature.id(), moved );
        break;
      }
      case 3:
      {
        QgsGeometry none;
        layer.changeGeometry( feature.id(), none );
        break;
      }
      default:
        layer.changeAttributeValue( feature.id(), 1 + below( layer.fields().size() - 1 ), QVariant() );
      }
    }

    void endEditing()
    {
      for ( QgsMapLayer *each : project().mapLayers() )
      {
        auto *layer = qobject_cast<QgsVectorLayer *>( each );
        if ( !layer || !layer->isEditable() )
          continue;
        if ( isLikely( 50 ) )
          layer->commitChanges();
        if ( layer->isEditable() )
          layer->rollBack();
      }
    }

    // The panel.

    void chooseLayer() { person().choose( anyRole(), isLikely( 15 ) ? nullptr : anyLayer() ); }

    void chooseUsual()
    {
      const auto named = []( const char *name ) { return project().mapLayersByName( QString::fromLatin1( name ) ); };
      person().choose( QStringLiteral( "MAP" ), named( "claimed_minefields" ).value( 0 ) );
      person().choose( QStringLiteral( "FINDS" ), named( "finds" ).value( 0 ) );
      person().choose( QStringLiteral( "SEARCHED" ), named( "searched_ground" ).value( 0 ) );
    }

    void chooseField()
    {
      const LayerSlot &slot = anyOf( layerSlots() );
      if ( slot.fields.empty() )
        return;
      const QString parameter = QString::fromLatin1( anyOf( slot.fields ).parameter );
      auto *box = person().inputs().findChild<QgsFieldComboBox *>( parameter );
      if ( box->count() == 0 )
        return;
      box->setCurrentIndex( below( box->count() ) );
      emit box->activated( box->currentIndex() );
    }

    void tickKind()
    {
      auto *list = person().inputs().findChild<QListWidget *>( QStringLiteral( "SEARCH_COUNTS" ) );
      QListWidgetItem *item = list->item( below( list->count() ) );
      if ( item && item->flags().testFlag( Qt::ItemIsUserCheckable ) )
        item->setCheckState( item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked );
    }

    void tickSelectedOnly()
    {
      auto *box = person().row( anyRole() )->findChild<QCheckBox *>();
      if ( box && box->isEnabled() )
        box->click();
    }

    void confirm()
    {
      auto *button = person().inputs().findChild<QPushButton *>( QStringLiteral( "confirm" ) );
      if ( button->isEnabled() && !button->isHidden() )
        button->click();
    }

    void chooseGroup()
    {
      auto *groups = person().scorecard().findChild<QComboBox *>();
      if ( groups->count() == 0 )
        return;
      groups->setCurrentIndex( below( groups->count() ) );
      emit groups->activated( groups->currentIndex() );
    }

    void chooseTab() { person().tabs().setCurrentIndex( below( person().tabs().count() ) ); }

    void choosePalette()
    {
      QList<QAction *> palettes;
      for ( QAction *action : person().scorecard().findChildren<QAction *>() )
      {
        if ( action->isCheckable() )
          palettes << action;
      }
      anyOf( palettes )->trigger();
    }

    void chooseRecord()
    {
      const int rows = person().table().rowCount();
      auto *view = person().records().findChild<QAbstractItemView *>( QStringLiteral( "records" ) );
      if ( rows > 0 )
        view->setCurrentIndex( person().table().index( below( rows ), 0 ) );
      if ( isLikely( 30 ) )
        person().table().sort( below( person().table().columnCount() ) );
      if ( isLikely( 30 ) )
      {
        auto *search = person().records().findChild<QLineEdit *>();
        search->setText( anyOf( QStringList{ "", "A", "zzz", "" } ) );
      }
    }

    void chooseExplanation()
    {
      auto *list = person().why().findChild<QListView *>();
      const int rows = list->model()->rowCount();
      if ( rows > 0 )
        list->setCurrentIndex( list->model()->index( below( rows ), 0 ) );
      auto *scopes = person().why().findChild<QComboBox *>();
      if ( scopes->count() > 0 && isLikely( 30 ) )
        scopes->setCurrentIndex( below( scopes->count() ) );
      // Adds a layer to the project.
      if ( isLikely( 20 ) && project().mapLayers().size() < 30 )
      {
        for ( QPushButton *button : person().why().findChildren<QPushButton *>() )
        {
          if ( button->text().contains( QLatin1String( "proposed" ) ) && button->isEnabled() )
            button->click();
        }
      }
    }

    void cancel()
    {
      if ( isLikely( 50 ) )
        person().run().cancel();
      else if ( isLikely( 50 ) )
        person().why().cancel();
      else if ( isLikely( 50 ) )
        person().layers().cancel();
      else
        QgsApplication::taskManager()->cancelAll();
    }

    void nudge()
    {
      QgsMapCanvas *canvas = person().desk.canvas();
      person().showTab( person().why() );
      person().why().nudging().activate( true );
      if ( !person().why().nudging().isActive() )
        return;
      QWidget *map = canvas->viewport();
      QTest::mousePress( map, Qt::LeftButton, {}, QPoint( 100, 100 ) );
      for ( int step = 0; step < 4; ++step )
      {
        QMouseEvent move( QEvent::MouseMove, QPointF( 100 + below( 50 ), 100 + below( 50 ) ), Qt::NoButton,
                          Qt::LeftButton, {} );
        QCoreApplication::sendEvent( map, &move );
        QTest::qWait( 15 );
      }
      if ( isLikely( 30 ) )
        QTest::keyClick( canvas, Qt::Key_Escape );
      if ( isLikely( 80 ) )
        QTest::mouseRelease( map, Qt::LeftButton, {}, QPoint( 100 + below( 50 ), 100 ) );
      if ( isLikely( 20 ) )
        QTest::keyClick( canvas, Qt::Key_Right, Qt::ShiftModifier );
      if ( isLikely( 40 ) )
        person().why().nudging().activate( false );
    }

    void addDiscrepancyLayers()
    {
      if ( project().mapLayers().size() < 30 )
        emit person().scorecard().layersWanted();
    }

    //! Begins a report, or ends one.
    void report()
    {
      ReportTab &tab = person().report();
      ReportQuestions questions;
      questions.file = [this]( const QString &, const QString & )
      { return mFolder.filePath( QStringLiteral( "report_%1" ).arg( below( 3 ) ) ); };
      questions.replaces = [this]( const QStringList & ) { return isLikely( 80 ); };
      tab.setQuestions( questions );
      if ( tab.isRunning() )
        tab.cancel();
      else
        tab.makeReport();
    }

    //! A name of what is left of a document that was not finished; empty when there is none.
    QString unfinishedFile() const
    {
      const QDir folder( mFolder.path() );
      return folder.entryList( { ".report*" }, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ).value( 0 );
    }

    void reopenPanel()
    {
      person().closePanel();
      if ( isLikely( 30 ) )
        removeLayer();
      person().openPanel();
    }

    // Projects.

    void saveProject()
    {
      const QString file = mFolder.filePath( QStringLiteral( "project_%1.qgs" ).arg( below( 3 ) ) );
      QVERIFY( project().write( file ) );
      if ( !mSaved.contains( file ) )
        mSaved << file;
    }

    void openProject()
    {
      endEditing();
      if ( mSaved.isEmpty() || isLikely( 30 ) )
      {
        project().clear();
        addSampleArea();
        return;
      }
      QVERIFY( project().read( anyOf( mSaved ) ) );
    }

    std::vector<NamedAction> actions()
    {
      const auto call = [this]( void ( TestDockSoak::*act )() ) { return [this, act] { ( this->*act )(); }; };
      return {
        { "add layer", 3, call( &TestDockSoak::addLayer ) },
        { "duplicate layer", 3, call( &TestDockSoak::duplicateLayer ) },
        { "remove layer", 4, call( &TestDockSoak::removeLayer ) },
        { "rename layer", 3, call( &TestDockSoak::renameLayer ) },
        { "filter layer", 6, call( &TestDockSoak::filterLayer ) },
        { "select features", 6, call( &TestDockSoak::selectFeatures ) },
        { "change CRS", 2, call( &TestDockSoak::changeCrs ) },
        { "edit", 14, call( &TestDockSoak::edit ) },
        { "end editing", 5, call( &TestDockSoak::endEditing ) },
        { "choose layer", 5, call( &TestDockSoak::chooseLayer ) },
        { "choose the usual layers", 12, call( &TestDockSoak::chooseUsual ) },
        { "choose field", 4, call( &TestDockSoak::chooseField ) },
        { "tick a kind of search", 3, call( &TestDockSoak::tickKind ) },
        { "tick only selected", 2, call( &TestDockSoak::tickSelectedOnly ) },
        { "confirm", 10, call( &TestDockSoak::confirm ) },
        { "drag T", 8, [this] { person().dragTolerance( below( 501 ) ); } },
        { "choose group", 4, call( &TestDockSoak::chooseGroup ) },
        { "choose tab", 6, call( &TestDockSoak::chooseTab ) },
        { "choose palette", 2, call( &TestDockSoak::choosePalette ) },
        { "choose record", 6, call( &TestDockSoak::chooseRecord ) },
        { "diagnose", 3, [this] { person().why().run(); } },
        { "choose explanation", 5, call( &TestDockSoak::chooseExplanation ) },
        { "cancel", 5, call( &TestDockSoak::cancel ) },
        { "nudge", 6, call( &TestDockSoak::nudge ) },
        { "add discrepancy layers", 3, call( &TestDockSoak::addDiscrepancyLayers ) },
        { "report", 3, call( &TestDockSoak::report ) },
        { "reopen the panel", 1, call( &TestDockSoak::reopenPanel ) },
        { "save", 3, call( &TestDockSoak::saveProject ) },
        { "open", 2, call( &TestDockSoak::openProject ) },
      };
    }

    //! What must be true of the panel at any moment.
    QString whatIsWrong()
    {
      const ScoreRun &run = person().run();
      const ScoredMapPointer scored = run.scored();
      const int rows = person().table().rowCount();
      const int all = scored ? static_cast<int>( scored->result.records.size() ) : 0;
      if ( rows > all )
        return QStringLiteral( "%1 rows of %2 records" ).arg( rows ).arg( all );
      if ( !scored )
        return run.isStale() ? QStringLiteral( "nothing is scored, but it is stale" ) : QString();
      const DockState state = person().panel->state();
      if ( !run.isStale() && !( scored->asked == state.inputs ) )
        return QStringLiteral( "the score is of other inputs than those chosen, and not stale" );
      return {};
    }

    //! What must be true once all has come to rest.
    QString whatIsWrongAtRest()
    {
      if ( !unfinishedFile().isEmpty() )
        return QStringLiteral( "left of a report: %1" ).arg( unfinishedFile() );
      const QString always = whatIsWrong();
      const ScoredMapPointer scored = person().run().scored();
      if ( !always.isEmpty() || !scored || person().run().isStale() )
        return always;
      ++mCompared;
      const QString fresh = freshFingerprint( scored->asked, project() );
      const QString shown = fingerprint( scored->result );
      return fresh == shown ? QString() : QStringLiteral( "shown %1\nbut now %2" ).arg( shown, fresh );
    }

  private slots:

    void randomActionsLeaveNoStaleState()
    {
      const bool isLong = qEnvironmentVariableIsSet( "MINEMAP_LONG_TESTS" );
      const int count = numberFrom( "MINEMAP_SOAK_ACTIONS", isLong ? 500 : 60 );
      const int seed = numberFrom( "MINEMAP_SOAK_SEED", 1 );
      const bool isTold = qEnvironmentVariableIsSet( "MINEMAP_SOAK_TELL" );
      mRandom.seed( static_cast<unsigned>( seed ) );
      mPerson = std::make_unique<DockPerson>();
      person().desk.addCanvas();
      person().desk.canvas()->resize( 300, 300 );
      person().desk.canvas()->show();
      reopenPanel();
      addSampleArea();
      QVERIFY( person().settle() );
      confirm();
      const std::vector<NamedAction> all = actions();
      std::vector<int> weights;
      for ( const NamedAction &action : all )
        weights.push_back( action.weight );
      std::discrete_distribution<std::size_t> choice( weights.begin(), weights.end() );
      QStringList done;
      const auto check = [&]( const QString &problem )
      {
        return problem.isEmpty()
                 ? true
                 : QTest::qVerify( false, qPrintable( problem ),
                                   qPrintable( QStringLiteral( "seed %1, action %2, the last: %3" )
                                                 .arg( seed )
                                                 .arg( done.size() )
                                                 .arg( done.mid( done.size() - 12 ).join( QStringLiteral( ", " ) ) ) ),
                                   __FILE__, __LINE__ );
      };
      for ( int number = 0; number < count; ++number )
      {
        const NamedAction &action = all[choice( mRandom )];
        done << QString::fromLatin1( action.name );
        if ( isTold )
          qInfo( "%d %s", number, action.name );
        action.act();
        if ( QTest::currentTestFailed() )
          return;
        QCoreApplication::processEvents();
        if ( !check( whatIsWrong() ) )
          return;
        if ( isLikely( 25 ) )
        {
          QVERIFY2( person().settle( LONGEST ), "something never comes to rest" );
          if ( !check( whatIsWrongAtRest() ) )
            return;
        }
      }
      QVERIFY2( person().settle( LONGEST ), "something never comes to rest" );
      if ( !check( whatIsWrongAtRest() ) )
        return;
      qInfo( "%d actions, %d scores compared", count, mCompared );
      QVERIFY( mCompared > count / 40 );
      project().clear();
      QVERIFY( person().settle() );
      QVERIFY( !person().run().scored() );
      QCOMPARE( person().table().rowCount(), 0 );
    }

    void cleanup()
    {
      mPerson.reset();
      project().clear();
    }
};

int main( int argc, char **argv )
{
  // Five minutes are not enough for a long run with sanitizers.
  if ( qEnvironmentVariableIsEmpty( "QTEST_FUNCTION_TIMEOUT" ) )
    qputenv( "QTEST_FUNCTION_TIMEOUT", "7200000" );
  return test::runWithWidgets<TestDockSoak>( argc, argv );
}

#include "test_dock_soak.moc"
