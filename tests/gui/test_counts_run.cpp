// SPDX-License-Identifier: GPL-2.0-or-later
// Counts follow the score, and what only counts ask for. Not exercised here: how the numbers come about, beyond being
// those of minemap:reconcilecounts.
#include "gui/counts/counts_run.h"
#include "gui/score/score_run.h"
#include "gui_test.h"
#include "processing/reconcile/reconcilecounts_algorithm.h"
#include "sample_area.h"

#include <qgsfeatureiterator.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgstaskmanager.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <set>

using namespace minemap;

namespace
{

constexpr int LONG = 60000; // Milliseconds; no test waits so long unless it fails.

QgsProject &project()
{
  return *QgsProject::instance();
}

} // namespace

class TestCountsRun : public QObject
{
    Q_OBJECT

    test::TestDesk mDesk;
    std::unique_ptr<ScoreRun> mScore;
    std::unique_ptr<CountsRun> mCounts;
    QTemporaryDir mFolder;

    //! As the panel wires them.
    void ask( const DockInputs &inputs )
    {
      mScore->setInputs( inputs );
      mCounts->setInputs( inputs );
    }

    static DockInputs withTypes()
    {
      DockInputs inputs = test::sampleInputs( project(), true );
      inputs.layers["MAP"].fields["CLAIMED_TYPE"] = QStringLiteral( "mine_type" );
      inputs.layers["FINDS"].fields["FIND_TYPE"] = QStringLiteral( "item" );
      return inputs;
    }

    bool areCountsNew() { return mCounts->counted() && !mCounts->isStale() && !mCounts->isRunning(); }

    bool waitForCounts()
    {
      return QTest::qWaitFor( [this] { return !mScore->isStale() && mScore->scored() && areCountsNew(); }, LONG );
    }

    static QString editedField( QgsVectorLayer *layer, const char *field, const QVariant &value )
    {
      QgsFeature feature;
      layer->startEditing();
      layer->getFeatures().nextFeature( feature );
      layer->changeAttributeValue( feature.id(), layer->fields().lookupField( field ), value );
      return feature.attribute( field ).toString();
    }

  private slots:

    void init()
    {
      project().clear();
      mScore = std::make_unique<ScoreRun>( mDesk );
      mCounts = std::make_unique<CountsRun>( mDesk );
      mScore->setPatience( 1 );
      mCounts->setPatience( 1 );
      connect( mScore.get(), &ScoreRun::scoredChanged, mCounts.get(),
               [this] { mCounts->setScored( mScore->scored() ); } );
      connect( mScore.get(), &ScoreRun::staleChanged, mCounts.get(),
               [this]( bool isStale ) { mCounts->setScoreStale( isStale ); } );
    }

    void cleanup()
    {
      mCounts.reset();
      mScore.reset();
      project().clear();
    }

    void countsAreThoseOfTheAlgorithmToTheLastDigit()
    {
      const DockInputs inputs = withTypes();
      ask( inputs );
      QVERIFY( waitForCounts() );
      QgsProcessingContext context;
      context.setProject( &project() );
      QgsProcessingFeedback feedback;
      ReconcileCountsAlgorithm algorithm;
      QVariantMap parameters = countsParameters( inputs );
      const QString file = mFolder.filePath( QStringLiteral( "counts.json" ) );
      parameters.insert( QStringLiteral( "COUNTS_FILE" ), file );
      bool isDone = false;
      const std::unique_ptr<QgsProcessingAlgorithm> made( algorithm.create() );
      made->run( parameters, context, &feedback, &isDone );
      QVERIFY2( isDone, qPrintable( feedback.textLog() ) );
      QFile written( file );
      QVERIFY( written.open( QIODevice::ReadOnly ) );
      const QString digest = QJsonDocument::fromJson( written.readAll() ).object().value( "digest" ).toString();
      QCOMPARE( digest.size(), 64 );
      QCOMPARE( QString::fromLatin1( countsDigest( mCounts->counted()->result ) ), digest );
    }

    void qgisClosesWithoutAQuestionWhileThePanelWorks()
    {
      ask( withTypes() );
      std::set<QString> seen;
      const auto isDone = [&]
      {
        for ( const QgsTask *task : QgsApplication::taskManager()->activeTasks() )
        {
          seen.insert( task->description() );
          if ( !task->flags().testFlag( QgsTask::CancelWithoutPrompt ) )
            qFatal( "QGIS would ask before it closes: %s", qPrintable( task->description() ) );
        }
        return areCountsNew();
      };
      QVERIFY( QTest::qWaitFor( isDone, LONG ) );
      QCOMPARE( seen.size(), std::size_t( 2 ) ); // The score and the counts.
    }

    void whatOnlyCountsAskForStartsACountAndNoScore()
    {
      DockInputs inputs = withTypes();
      ask( inputs );
      QVERIFY( waitForCounts() );
      const ScoredMapPointer scored = mScore->scored();
      const CountedMapPointer before = mCounts->counted();
      QVERIFY( before->hasTypes );
      QSignalSpy started( mScore.get(), &ScoreRun::started );
      inputs.layers["FINDS"].fields.remove( QStringLiteral( "FIND_TYPE" ) );
      ask( inputs );
      QVERIFY( mCounts->isStale() );
      QVERIFY( waitForCounts() );
      QVERIFY( !mCounts->counted()->hasTypes );
      QCOMPARE( started.count(), 0 );
      QCOMPARE( mScore->scored(), scored );
    }

    void anEditedTypeIsCountedAgainAndAnEditedNameIsNot()
    {
      const DockInputs inputs = withTypes();
      ask( inputs );
      QVERIFY( waitForCounts() );
      QSignalSpy started( mScore.get(), &ScoreRun::started );
      auto *finds = project().mapLayer<QgsVectorLayer *>( inputs.layer( "FINDS" ).id );
      editedField( finds, "find_id", "another" );
      QVERIFY( !mCounts->isStale() );
      const std::size_t unparsed = mCounts->counted()->result.unparsed.size();
      editedField( finds, "item", "no mine that anybody knows" );
      QVERIFY( mCounts->isStale() );
      QVERIFY( waitForCounts() );
      QVERIFY( mCounts->counted()->result.unparsed.size() > unparsed );
      QCOMPARE( started.count(), 0 );
    }

    void anotherScoreIsCountedAgain()
    {
      DockInputs inputs = withTypes();
      ask( inputs );
      QVERIFY( waitForCounts() );
      const std::int64_t before = mCounts->counted()->result.counts.offMap;
      inputs.tolerance = 100;
      ask( inputs );
      QVERIFY( mCounts->isStale() );
      QVERIFY( waitForCounts() );
      QVERIFY( mCounts->counted()->result.counts.offMap < before );
      QCOMPARE( mCounts->counted()->result.card.tolerance, 100.0 );
    }

    void claimsGivenTwiceAreAnErrorInOneSentence()
    {
      DockInputs inputs = withTypes();
      inputs.layers["MAP"].fields["CLAIM_TEXT"] = QStringLiteral( "mine_type" );
      ask( inputs );
      QTRY_VERIFY_WITH_TIMEOUT( !mCounts->problem().isEmpty(), LONG );
      QVERIFY( mCounts->problem().contains( QLatin1String( "CLAIM_TEXT" ) ) );
      QVERIFY( mScore->scored() );
      QVERIFY( !mCounts->counted() );
      inputs.layers["MAP"].fields.remove( QStringLiteral( "CLAIM_TEXT" ) );
      ask( inputs );
      QVERIFY( waitForCounts() );
      QVERIFY( mCounts->problem().isEmpty() );
    }

    void withoutSearchAndClaimsThereAreCountsThatSaySo()
    {
      DockInputs inputs = withTypes();
      inputs.layers.remove( QStringLiteral( "SEARCHED" ) );
      inputs.searchCounts.clear();
      inputs.layers["MAP"].fields.remove( QStringLiteral( "CLAIMED" ) );
      ask( inputs );
      QVERIFY( waitForCounts() );
      QVERIFY( !mCounts->counted()->hasClaims );
      QVERIFY( !mCounts->counted()->result.card.searchedKnown );
    }

    void layersThatGoWhileItCountsEndTheCount()
    {
      for ( int round = 0; round < 8; ++round )
      {
        const DockInputs inputs = withTypes();
        ask( inputs );
        QVERIFY( QTest::qWaitFor( [this] { return mScore->scored() != nullptr; }, LONG ) );
        QTest::qWait( round * 7 );
        if ( round % 2 == 0 )
          project().removeMapLayer( inputs.layer( "FINDS" ).id );
        else
        {
          project().clear();
          mScore->clear();
          mCounts->clear();
        }
        QTest::qWait( 30 );
        QTRY_VERIFY_WITH_TIMEOUT( !mCounts->isRunning(), LONG );
        mScore->clear();
        QVERIFY( !mCounts->counted() );
        project().clear();
      }
    }

    void fieldsThatAreRenamedEndInASentence()
    {
      const DockInputs inputs = withTypes();
      ask( inputs );
      QVERIFY( waitForCounts() );
      auto *finds = project().mapLayer<QgsVectorLayer *>( inputs.layer( "FINDS" ).id );
      finds->startEditing();
      QVERIFY( finds->renameAttribute( finds->fields().lookupField( "item" ), QStringLiteral( "renamed" ) ) );
      QTRY_VERIFY_WITH_TIMEOUT( !mCounts->problem().isEmpty(), LONG );
      QVERIFY2( mCounts->problem().contains( QLatin1String( "item" ) ), qPrintable( mCounts->problem() ) );
      finds->rollBack();
      QVERIFY( waitForCounts() );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestCountsRun>( argc, argv );
}

#include "test_counts_run.moc"
