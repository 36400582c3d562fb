// SPDX-License-Identifier: GPL-2.0-or-later
// The score follows layers and parameters. Not exercised here: the numbers themselves, beyond those of the sample's
// key.
#include "gui/score/score_run.h"
#include "gui_test.h"
#include "sample_area.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>

#include <QSignalSpy>

using namespace minemap;

namespace
{

constexpr int LONG = 60000; // Milliseconds; no test waits so long unless it fails.

} // namespace

class TestScoreRun : public QObject
{
    Q_OBJECT

  private slots:

    void init()
    {
      QgsProject::instance()->clear();
      mRun = std::make_unique<ScoreRun>( mDesk );
      mRun->setPatience( 1 );
      mScored = std::make_unique<QSignalSpy>( mRun.get(), &ScoreRun::scoredChanged );
      mFailed = std::make_unique<QSignalSpy>( mRun.get(), &ScoreRun::failed );
    }

    void cleanup()
    {
      mRun.reset();
      QgsProject::instance()->clear();
    }

    void theSampleAreaIsScoredAsItsKeySays()
    {
      mRun->setInputs( sample() );
      QVERIFY( mScored->wait( LONG ) );
      const Scorecard &card = mRun->scored()->result.card;
      QCOMPARE( card.hitRate.hits, std::int64_t( 815 ) );
      QCOMPARE( card.hitRate.finds, std::int64_t( 1404 ) );
      QVERIFY( !card.toleranceChanged );
      QVERIFY( !mRun->isStale() );
      QCOMPARE( card.inputs.size(), std::size_t( 5 ) );
      QVERIFY( !card.plugin.empty() );
    }

    void anEditedLayerIsScoredAgain()
    {
      const DockInputs inputs = sample();
      auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( inputs.layer( "MAP" ).id );
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      const std::int64_t before = mRun->scored()->result.card.hitRate.hits;
      QVERIFY( map->startEditing() );
      QgsFeature record;
      QVERIFY( map->getFeatures( QStringLiteral( "rec_id = 'A-01'" ) ).nextFeature( record ) );
      QVERIFY( map->deleteFeature( record.id() ) );
      QVERIFY( mRun->isStale() );
      QVERIFY( mScored->wait( LONG ) );
      QVERIFY( mRun->scored()->result.card.hitRate.hits < before );
      QCOMPARE( mRun->scored()->result.records.size(), std::size_t( 59 ) );
      QVERIFY( map->rollBack() );
      QVERIFY( mScored->wait( LONG ) );
      QCOMPARE( mRun->scored()->result.card.hitRate.hits, before );
    }

    void anEditOfAFieldThatIsNotUsedChangesNothing()
    {
      const DockInputs inputs = sample();
      auto *finds = QgsProject::instance()->mapLayer<QgsVectorLayer *>( inputs.layer( "FINDS" ).id );
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      QVERIFY( finds->startEditing() );
      QgsFeature find;
      QVERIFY( finds->getFeatures().nextFeature( find ) );
      QVERIFY( finds->changeAttributeValue( find.id(), finds->fields().lookupField( "item" ), "PMN-2" ) );
      QVERIFY( !mRun->isStale() );
      QVERIFY( finds->changeAttributeValue( find.id(), finds->fields().lookupField( "qty" ), 7 ) );
      QVERIFY( mRun->isStale() );
    }

    void onlySelectedFeaturesCountWhereAskedFor()
    {
      DockInputs inputs = sample();
      auto *map = QgsProject::instance()->mapLayer<QgsVectorLayer *>( inputs.layer( "MAP" ).id );
      map->selectByExpression( QStringLiteral( "sheet = 'A'" ) );
      inputs.layers["MAP"].isSelectedOnly = true;
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      QCOMPARE( mRun->scored()->result.records.size(), std::size_t( 16 ) );
      map->selectByExpression( QStringLiteral( "sheet = 'D'" ) );
      QVERIFY( mRun->isStale() );
      QVERIFY( mScored->wait( LONG ) );
      QCOMPARE( mRun->scored()->result.records.size(), std::size_t( 10 ) );
    }

    void onlyTheLastOfManyChangesIsScored()
    {
      mRun->setPatience( 50 );
      DockInputs inputs = sample();
      QSignalSpy started( mRun.get(), &ScoreRun::started );
      for ( int tolerance = 1; tolerance <= 20; ++tolerance )
      {
        inputs.tolerance = tolerance;
        mRun->setInputs( inputs );
      }
      QVERIFY( mScored->wait( LONG ) );
      QCOMPARE( mRun->scored()->asked.tolerance, 20.0 );
      QCOMPARE( started.count(), 1 );
    }

    void aRunThatWasOvertakenIsNeverShown()
    {
      DockInputs inputs = sample();
      QSignalSpy started( mRun.get(), &ScoreRun::started );
      mRun->setInputs( inputs );
      QVERIFY( started.wait( LONG ) );
      inputs.tolerance = 60;
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      QCOMPARE( mRun->scored()->asked.tolerance, 60.0 );
      QTest::qWait( 500 );
      QCOMPARE( mScored->count(), 1 );
    }

    void anotherToleranceThanTheFirstIsSaid()
    {
      DockInputs inputs = sample();
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      inputs.tolerance = 60;
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      QVERIFY( mRun->scored()->result.card.toleranceChanged );
      inputs.tolerance = 25;
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      QVERIFY( !mRun->scored()->result.card.toleranceChanged );
    }

    void aMapMovedByHandIsSaid()
    {
      const DockInputs inputs = sample();
      QgsProject::instance()->mapLayer( inputs.layer( "MAP" ).id )->setCustomProperty( FITTED_BY_HAND, true );
      mRun->setInputs( inputs );
      QVERIFY( mScored->wait( LONG ) );
      QVERIFY( mRun->scored()->result.card.fittedByHand );
    }

    void layersMayBeRemovedWhileTheyAreScored()
    {
      mRun->setInputs( sample() );
      QSignalSpy started( mRun.get(), &ScoreRun::started );
      QVERIFY( started.wait( LONG ) );
      QgsProject::instance()->removeAllMapLayers();
      QVERIFY( mScored->wait( LONG ) );
      QCOMPARE( mRun->scored()->result.card.hitRate.hits, std::int64_t( 815 ) );
    }

    void aCancelledRunLeavesTheLastScoreStale()
    {
      mRun->setInputs( sample() );
      QVERIFY( mScored->wait( LONG ) );
      QSignalSpy canceled( mRun.get(), &ScoreRun::canceled );
      mRun->scoreAgain();
      mRun->cancel();
      QCOMPARE( canceled.count(), 1 );
      QTest::qWait( 300 );
      QCOMPARE( mScored->count(), 1 );
      QVERIFY( mRun->isStale() );
      QVERIFY( mRun->scored() );
    }

    void aMissingFieldIsSaidInOneSentence()
    {
      DockInputs inputs = sample();
      inputs.layers["FINDS"].fields["QUANTITY"] = QStringLiteral( "no_such_field" );
      mRun->setInputs( inputs );
      QVERIFY( mFailed->wait( LONG ) );
      QVERIFY( mFailed->first().first().toString().contains( QStringLiteral( "no_such_field" ) ) );
      QCOMPARE( mScored->count(), 0 );
    }

    void aLayerWithoutCrsIsSaidInOneSentence()
    {
      const DockInputs inputs = sample();
      auto *finds = QgsProject::instance()->mapLayer<QgsVectorLayer *>( inputs.layer( "FINDS" ).id );
      finds->setCrs( QgsCoordinateReferenceSystem() );
      mRun->setInputs( inputs );
      QVERIFY( mFailed->wait( LONG ) );
      QVERIFY( mFailed->first().first().toString().contains( QStringLiteral( "finds" ) ) );
    }

    void aClosedProjectForgetsItsScore()
    {
      mRun->setInputs( sample() );
      QVERIFY( mScored->wait( LONG ) );
      mRun->clear();
      QVERIFY( !mRun->scored() );
      QVERIFY( !mRun->firstTolerance() );
    }

    void theRunMayBeDeletedWhileItScores()
    {
      mRun->setInputs( sample() );
      QSignalSpy started( mRun.get(), &ScoreRun::started );
      QVERIFY( started.wait( LONG ) );
      mRun.reset();
      QTest::qWait( 500 );
    }

  private:
    static DockInputs sample()
    {
      constexpr bool IS_EDITABLE = true;
      return test::sampleInputs( *QgsProject::instance(), IS_EDITABLE );
    }

    test::TestDesk mDesk;
    std::unique_ptr<ScoreRun> mRun;
    std::unique_ptr<QSignalSpy> mScored, mFailed;
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestScoreRun>( argc, argv );
}

#include "test_score_run.moc"
