// SPDX-License-Identifier: GPL-2.0-or-later
// Counts in the whole panel: proposed, confirmed, shown, saved, and what changes under them. Not exercised here: QGIS's
// dialogs, which are asked for only.
#include "dock_person.h"
#include "gui/algorithm_dialog.h"
#include "gui/records/row_table.h"
#include "sample_area.h"
#include "widget_texts.h"

#include <qgsprocessingparameters.h>

#include <QComboBox>

using namespace minemap;
using minemap::test::DockPerson;

namespace
{

QgsProject &project()
{
  return *QgsProject::instance();
}

} // namespace

class TestCountsDock : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::unique_ptr<DockPerson> mPerson;

    DockPerson &person() { return *mPerson; }

    void countSample()
    {
      test::sampleInputs( project() );
      QVERIFY( person().settle() );
      person().confirm();
      QVERIFY( person().settle() );
      QVERIFY( person().countsRun().counted() );
    }

    QString tile()
    {
      return test::visibleText( person().scorecard().findChild<QWidget *>( QStringLiteral( "countTile" ) ) );
    }

    int rows() { return person().counts().findChild<RowTable *>()->model()->rowCount(); }

  private slots:

    void init() { mPerson = std::make_unique<DockPerson>(); }

    void cleanup()
    {
      mPerson.reset();
      project().clear();
    }

    void sampleAreaIsCountedAsProposedOnceConfirmed()
    {
      test::sampleInputs( project() );
      QVERIFY( person().settle() );
      QVERIFY( !person().countsRun().counted() );
      person().confirm();
      QVERIFY( person().settle() );
      const CountedMapPointer counted = person().countsRun().counted();
      QVERIFY( counted && counted->hasClaims && counted->hasTypes );
      QCOMPARE( rows(), 60 );
      QVERIFY( tile().contains( QLatin1String( "95 % interval" ) ) );
      QVERIFY( !tile().contains( QLatin1String( "not computed" ) ) );
    }

    void groupOfTheScorecardIsThatOfTileAndTable()
    {
      countSample();
      const QString all = tile();
      auto *groups = person().scorecard().findChild<QComboBox *>();
      groups->setCurrentIndex( groups->findText( QStringLiteral( "A" ) ) < 0 ? 1 : groups->findText( "A" ) );
      emit groups->activated( groups->currentIndex() );
      QVERIFY( tile() != all );
      QVERIFY( rows() < 60 );
    }

    void fieldThatOnlyCountsNeedIsCountedAgainAndScoresNothing()
    {
      countSample();
      const ScoredMapPointer scored = person().run().scored();
      person().chooseField( QStringLiteral( "FIND_TYPE" ), QString() );
      QVERIFY( person().settle() );
      QVERIFY( !person().countsRun().counted()->hasTypes );
      QCOMPARE( person().run().scored(), scored );
      QVERIFY( !person().run().isStale() );
      QVERIFY( test::visibleText( &person().counts() ).contains( QLatin1String( "types are not compared" ) ) );
    }

    void withoutClaimsTileAndTabSayWhatToChoose()
    {
      countSample();
      person().chooseField( QStringLiteral( "CLAIMED" ), QString() );
      QVERIFY( person().settle() );
      QVERIFY( tile().contains( QLatin1String( "no field with claimed numbers" ) ) );
      QVERIFY( test::visibleText( &person().counts() ).contains( QLatin1String( "no field with claimed numbers" ) ) );
    }

    void fieldsAndTabComeBackWithTheProject()
    {
      countSample();
      person().showTab( person().counts() );
      const DockState before = person().panel->state();
      QCOMPARE( before.tab, QStringLiteral( "counts" ) );
      QCOMPARE( before.inputs.layer( "MAP" ).fields.value( "CLAIMED_TYPE" ), QStringLiteral( "mine_type" ) );
      QCOMPARE( before.inputs.layer( "FINDS" ).fields.value( "FIND_TYPE" ), QStringLiteral( "item" ) );
      const QString file = mFolder.filePath( QStringLiteral( "counts.qgs" ) );
      QVERIFY( project().write( file ) );
      project().clear();
      QVERIFY( person().settle() );
      QVERIFY( !person().countsRun().counted() );
      QVERIFY( project().read( file ) );
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state() == before );
      QCOMPARE( rows(), 60 );
      QVERIFY( !project().isDirty() );
    }

    void layerInUseThatIsRemovedLeavesOldCountsThatLookOld()
    {
      countSample();
      project().removeMapLayer( person().inputs().inputs().layer( "FINDS" ).id );
      QVERIFY( person().settle() );
      QVERIFY( !person().countsRun().isRunning() );
      QVERIFY( person().countsRun().isStale() );
      project().clear();
      QVERIFY( person().settle() );
      QVERIFY( !person().countsRun().counted() );
      QCOMPARE( rows(), 0 );
    }

    void dialogOpensWithTheInputsOfThePanel()
    {
      countSample();
      person().counts().findChild<QPushButton *>( "openDialog" )->click();
      QCOMPARE( person().desk.dialogs.size(), std::size_t( 1 ) );
      QCOMPARE( person().desk.dialogs[0].first, QStringLiteral( "reconcilecounts" ) );
      QCOMPARE( person().desk.dialogs[0].second.value( "CLAIMED" ).toString(), QStringLiteral( "mines" ) );
      QCOMPARE( person().desk.dialogs[0].second, countsParameters( person().inputs().inputs() ) );
    }

    void statementOfADialogKeepsTextsAsTexts()
    {
      const QString statement = AlgorithmDialog::statement(
        QStringLiteral( "reconcilecounts" ),
        { { "CLAIMED", "a'); import os; os.abort() #\\\n\"" },
          { "ALLOW_UNKNOWN_DATUM", true },
          { "SEED", 7 },
          { "TOLERANCE", 0.1 },
          { "MAP", QVariant::fromValue( QgsProcessingFeatureSourceDefinition( QStringLiteral( "id'" ), true ) ) } } );
      QVERIFY2( statement.contains( QLatin1String( R"('a\'); import os; os.abort() #\\\n"')" ) ),
                qPrintable( statement ) );
      QVERIFY( statement.contains( QLatin1String( "'ALLOW_UNKNOWN_DATUM': True" ) ) );
      QVERIFY( statement.contains( QLatin1String( "'SEED': 7" ) ) );
      QVERIFY( statement.contains( QLatin1String( "'TOLERANCE': 0.1" ) ) ); // With all its digits.
      QVERIFY( statement.contains( QLatin1String( "QgsProcessingFeatureSourceDefinition(\"id'\", True)" ) ) );
      QVERIFY( !statement.contains( QLatin1Char( '\n' ) ) );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestCountsDock>( argc, argv );
}

#include "test_counts_dock.moc"
