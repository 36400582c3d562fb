// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about assumptions in the whole panel: what is taken for granted is asked of every run, kept with the project
// and printed; a map that was cut out of searched ground gets reasons in place of numbers.
#include "assumption_fixture.h"
#include "dock_person.h"
#include "sample_area.h"
#include "widget_texts.h"

#include "gui/score/assumptions_box.h"
#include "gui/score/dock_request.h"
#include "report/document/reproduction.h"

#include <qgsgeometry.h>
#include <qgsvectorlayerutils.h>

#include <QCheckBox>

using namespace minemap;
using test::DockPerson;

namespace
{

QgsProject &project()
{
  return *QgsProject::instance();
}

} // namespace

class TestAssumedDock : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::unique_ptr<DockPerson> mPerson;

    DockPerson &person() { return *mPerson; }

    void scoreSample()
    {
      test::sampleInputs( project() );
      QVERIFY( person().settle() );
      person().confirm();
      QVERIFY( person().settle() );
      QVERIFY( person().run().scored() );
    }

    void assume( const QStringList &codes )
    {
      emit person().scorecard().findChild<AssumptionsBox *>()->askedChanged( codes );
    }

    QStringList scored() { return person().run().scored()->asked.assumed; }

    QCheckBox *boxOf( AssumptionCode code )
    {
      return person().scorecard().findChild<QCheckBox *>(
        QStringLiteral( "assume_%1" ).arg( QLatin1String( toText( code ) ) ) );
    }

    QString file() { return mFolder.filePath( QStringLiteral( "assumed.qgs" ) ); }

  private slots:

    void init() { mPerson = std::make_unique<DockPerson>(); }

    void cleanup()
    {
      mPerson.reset();
      project().clear();
    }

    void everyScoreTellsItsAssumptions()
    {
      scoreSample();
      const auto *box = person().scorecard().findChild<AssumptionsBox *>();
      QVERIFY( box->isVisibleTo( &person().scorecard() ) );
      QVERIFY( test::visibleText( box ).contains( QStringLiteral( "Assumptions: " ) ) );
    }

    void whatIsAssumedIsAskedOfEveryRunAndPrinted()
    {
      scoreSample();
      assume( { QStringLiteral( "cut_by_search" ), QStringLiteral( "finds_twice" ) } );
      QVERIFY( person().run().isStale() );
      QVERIFY( person().settle() );
      QCOMPARE( scored(), QStringList( { "cut_by_search", "finds_twice" } ) );
      const DockInputs inputs = person().panel->state().inputs;
      const std::vector<AssumptionCode> codes = { AssumptionCode::CutBySearch, AssumptionCode::FindsTwice };
      QVERIFY( scoremapRequestOf( inputs, project() ).score.assumed == codes );
      QVERIFY( diagnosisRequestOf( inputs, project() ).score.score.assumed == codes );
      QVERIFY( countsRequestOf( inputs, project() ).score.score.assumed == codes );
      const QString command = scoremapCommand( person().run().scored()->result.card );
      QVERIFY2( command.contains( QStringLiteral( "ASSUME" ) ) &&
                  command.contains( QStringLiteral( "cut_by_search;finds_twice" ) ),
                qPrintable( command ) );
    }

    void whatIsAssumedComesBackWithTheProjectAndCanBeTakenBack()
    {
      scoreSample();
      assume( { QStringLiteral( "finds_twice" ) } );
      QVERIFY( person().settle() );
      QVERIFY( project().isDirty() );
      QVERIFY( project().write( file() ) );
      project().clear();
      QVERIFY( person().panel->state().inputs.assumed.isEmpty() );
      QVERIFY( project().read( file() ) );
      QVERIFY( person().settle() );
      QCOMPARE( person().panel->state().inputs.assumed, QStringList( "finds_twice" ) );
      QCOMPARE( scored(), QStringList( "finds_twice" ) );
      assume( {} );
      QVERIFY( person().settle() );
      QVERIFY( scored().isEmpty() );
    }

    void whatHoldsCanBeTakenBackToo()
    {
      scoreSample();
      assume( { QStringLiteral( "finds_twice" ) } );
      QVERIFY( person().settle() );
      person().scorecard().findChild<AssumptionsBox *>()->setOpen( true );
      QCheckBox *box = boxOf( AssumptionCode::FindsTwice );
      QVERIFY( box && box->isVisibleTo( &person().scorecard() ) && box->isChecked() );
      box->click();
      QVERIFY( person().settle() );
      QVERIFY( scored().isEmpty() );
      QVERIFY( person().panel->state().inputs.assumed.isEmpty() );
      QVERIFY( !box->isChecked() );
    }

    void aCanceledAssumptionIsNotScoredLater()
    {
      scoreSample();
      assume( { QStringLiteral( "finds_twice" ) } );
      person().run().cancel();
      QVERIFY( person().settle() );
      QVERIFY( person().panel->state().inputs.assumed.isEmpty() );
      person().dragTolerance( 80 );
      QVERIFY( person().settle() );
      QVERIFY( scored().isEmpty() );
    }

    void savedWordsOfAnotherVersionAreLeftOut()
    {
      DockState state;
      state.inputs.assumed = QStringList{ "finds_twice", "an_assumption_of_later", "cut_by_search" };
      QDomDocument document;
      document.appendChild( document.createElement( QStringLiteral( "qgis" ) ) );
      writeState( document, state );
      QCOMPARE( readState( document )->inputs.assumed, QStringList( { "cut_by_search", "finds_twice" } ) );
    }

    //! The sample area's records without the ground that was searched, as databases keep them after clearance.
    void aCutMapGetsReasonsInPlaceOfNumbers()
    {
      test::sampleInputs( project(), true );
      const auto layer = [this]( const char *name )
      { return qobject_cast<QgsVectorLayer *>( project().mapLayersByName( QString::fromLatin1( name ) ).value( 0 ) ); };
      QVector<QgsGeometry> searched;
      QgsFeatureIterator pieces = layer( "searched_ground" )->getFeatures();
      for ( QgsFeature piece; pieces.nextFeature( piece ); )
        searched << piece.geometry().buffer( 0, 4 );
      const QgsGeometry ground = QgsGeometry::unaryUnion( searched );
      QgsVectorLayer *map = layer( "claimed_minefields" );
      QVERIFY( map->startEditing() );
      QgsFeatureIterator records = map->getFeatures();
      for ( QgsFeature record; records.nextFeature( record ); )
      {
        QgsGeometry left = record.geometry().difference( ground );
        if ( left.isEmpty() )
          map->deleteFeature( record.id() );
        else if ( left.convertToMultiType() )
          map->changeGeometry( record.id(), left );
      }
      QVERIFY( map->commitChanges() );
      QVERIFY( person().settle() );
      person().confirm();
      QVERIFY( person().settle() );
      QVERIFY( person().run().scored() );
      const Assumption &cut = person().run().scored()->result.card.assumptions.front();
      QCOMPARE( cut.state, AssumptionState::Broken );
      const QString tile =
        test::visibleText( person().scorecard().findChild<QWidget *>( QStringLiteral( "hitRateTile" ) ) );
      QVERIFY2( tile.contains( QStringLiteral( "not given" ) ), qPrintable( tile ) );
      QVERIFY( !tile.contains( QLatin1Char( '%' ) ) );

      // Another tolerance is scored, and is not given either.
      person().dragTolerance( 80 );
      QVERIFY( person().settle() );
      QCOMPARE( person().run().scored()->asked.tolerance, 80.0 );

      person().scorecard().findChild<AssumptionsBox *>()->setOpen( true );
      boxOf( AssumptionCode::CutBySearch )->click();
      QVERIFY( person().settle() );
      const Scorecard &card = person().run().scored()->result.card;
      QVERIFY( card.assumptions.front().isAssumed );
      QVERIFY( card.hitRate.value );
      QVERIFY( std::any_of( card.notes.begin(), card.notes.end(),
                            []( const Note &note ) { return note.code == "assumed_against_evidence"; } ) );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runWithWidgets<TestAssumedDock>( argc, argv );
}

#include "test_assumed_dock.moc"
