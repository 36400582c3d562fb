// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui_test.h"
#include "score_fixture.h"
#include "widget_texts.h"

#include "gui/score/curve_plot.h"
#include "gui/score/score_tile.h"
#include "gui/score/scorecard_tab.h"
#include "gui/score/text_label.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <qwt_plot_curve.h>
#include <qwt_scale_map.h>

#include <QAction>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace minemap;
using minemap::test::scoredMap;
using minemap::test::visibleText;

/**
 * What the Scorecard tab says, and what it asks for. The score is made by hand; that the numbers of a card are right is
 * tested in core and report. Not exercised: looks, and the dock around it.
 */
class TestScorecardTab : public QObject
{
    Q_OBJECT

  private slots:
    void tilesSayTheNumbersOfTheCard();
    void sentencesAndWarningsAreThoseOfTheReport();
    void tooFewFindsShowNoPercentageAnywhere();
    void tooFewRecordsAreNotGivenAsPercentage();
    void unsearchedMapIsNotGivenAnAccuracy();
    void undefinedResultsShowTheirReasons();
    void notesAreToldWithTheirSeverity();
    void draggingReadsTheMetreCurveAndFadesTheRest();
    void everyStepOfADragIsToldAndOnlyItsEndAsksForAScore();
    void draggingBackToTheScoreAsksForNothing();
    void lineIsDraggedByMouseButAClickBesideItChangesNothing();
    void keysMoveTheLineByMetres();
    void escapeTakesADragBack();
    void scoreAtAnotherToleranceEndsTheFading();
    void lateScoreDoesNotTakeTheToleranceBack();
    void withoutMetresTheNearestPointIsReadAndNamed();
    void beyondTheCurveNothingIsGuessed();
    void groupHasItsOwnNumbersAndCurve();
    void groupWithFewFindsIsNotJudged();
    void groupOfAnEarlierScoreIsForgottenWhenItIsGone();
    void withoutGroupsThereIsNothingToChoose();
    void emptyTabSaysWhatToDo();
    void errorHidesEveryNumber();
    void staleNumbersAreFadedWithTheReason();
    void progressCanBeCancelled();
    void displacementComesFromTheDiagnosis();
    void definitionOpensAndCloses();
    void buttonsAskForLayersReportAndPalette();
    void groundIsShownInTheUnitsChosen();
    void comparisonIsDrawnAndRemoved();
    void fitsAPanelOf320Pixels();
    void hostileTextIsShownAsText();
};

namespace
{

QWidget *named( const QWidget &tab, const char *name )
{
  return tab.findChild<QWidget *>( QString::fromLatin1( name ) );
}

QString tileText( const ScorecardTab &tab, const char *name )
{
  return visibleText( named( tab, name ) );
}

CurvePlot *plotOf( const ScorecardTab &tab )
{
  return tab.findChild<CurvePlot *>();
}

QPoint placeOf( const CurvePlot *plot, double metres )
{
  return { qRound( plot->canvasMap( QwtPlot::xBottom ).transform( metres ) ), plot->canvas()->height() / 2 };
}

void show( ScorecardTab &tab, int width = 420 )
{
  tab.resize( width, 900 );
  tab.show();
  QVERIFY( QTest::qWaitForWindowExposed( &tab ) );
}

//! Drags the line with the mouse from one tolerance to another, letting go when \a releases.
void dragLine( const CurvePlot *plot, double from, double to, bool releases = true )
{
  QWidget *canvas = const_cast<CurvePlot *>( plot )->canvas();
  QTest::mousePress( canvas, Qt::LeftButton, {}, placeOf( plot, from ) );
  for ( const double metres : { ( from + to ) / 2, to } )
  {
    const QPoint place = placeOf( plot, metres );
    QMouseEvent move( QEvent::MouseMove, place, canvas->mapToGlobal( place ), Qt::NoButton, Qt::LeftButton, {} );
    QApplication::sendEvent( canvas, &move );
  }
  if ( releases )
    QTest::mouseRelease( canvas, Qt::LeftButton, {}, placeOf( plot, to ) );
}

//! No sign of a percentage, in any script.
bool hasPercentage( const QString &text )
{
  return text.contains( '%' ) || text.contains( QChar( 0x066A ) );
}

} // namespace

void TestScorecardTab::tilesSayTheNumbersOfTheCard()
{
  ScorecardTab tab;
  const auto scored = scoredMap();
  const Scorecard &card = scored->result.card;
  tab.setScored( scored );
  const QString hit = tileText( tab, "hitRateTile" );
  QVERIFY( hit.contains( percentText( *card.hitRate.value ) ) );
  QVERIFY( hit.contains( intervalText( *card.hitRate.low, *card.hitRate.high ) ) );
  QVERIFY( hit.contains( hitRateHeadline( card ).sample ) );
  QVERIFY( hit.contains( "Chance rate: " + chanceText( card.hitRate ) ) );
  QVERIFY( hit.contains( "Skill: " + skillText( card.hitRate ) ) );
  QVERIFY( hit.contains( "p-value: 0.012" ) );
  const QString confirmation = tileText( tab, "confirmationTile" );
  QVERIFY( confirmation.contains( "65 %" ) );
  QVERIFY( confirmation.contains( "55–74 %" ) );
  QVERIFY( confirmation.contains( confirmationHeadline( card ).sample ) );
  TileContent count;
  count.value = QStringLiteral( "44 %" );
  count.lines = QStringList{ "95 % interval: 31–60 %" };
  tab.setCount( count, {}, false );
  QVERIFY( tileText( tab, "countTile" ).contains( "44 %" ) );
  QVERIFY( tileText( tab, "countTile" ).contains( "31–60 %" ) );
}

void TestScorecardTab::sentencesAndWarningsAreThoseOfTheReport()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  scored->result.card.toleranceChanged = true;
  tab.setScored( scored );
  const QString text = visibleText( &tab );
  for ( const QString &sentence : leadingWarnings( scored->result.card ) + plainSentences( scored->result.card ) )
    QVERIFY2( text.contains( sentence ), qPrintable( sentence ) );
  QVERIFY( text.contains( "The tolerance was changed after the first score." ) );
}

void TestScorecardTab::tooFewFindsShowNoPercentageAnywhere()
{
  ScorecardTab tab;
  auto scored = scoredMap( 0, 9 );
  Scorecard &card = scored->result.card;
  card.tooFew = true;
  card.confirmation.judged = 7;
  card.confirmation.confirmed = 3;
  card.confirmation.value = 3.0 / 7;
  card.notes = { { "finds_just_outside", Severity::Warning, 3, "finds", "", 0.5 } };
  tab.setScored( scored );
  show( tab );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( QString( "%1 of 9: too few to judge" ).arg( card.hitRate.hits ) ) );
  QVERIFY( tileText( tab, "confirmationTile" ).contains( "3 of 7: too few to judge" ) );
  QVERIFY( !plotOf( tab )->isVisibleTo( &tab ) );
  tab.setTolerance( 300 );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
  QVERIFY( tileText( tab, "hitRateTile" )
             .contains( QString( "%1 of 9" ).arg( scored->result.metres.front().points[300].hits ) ) );
}

void TestScorecardTab::tooFewRecordsAreNotGivenAsPercentage()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  scored->result.card.confirmation.judged = 9;
  scored->result.card.confirmation.confirmed = 9;
  scored->result.card.confirmation.value = 1;
  tab.setScored( scored );
  QVERIFY( !hasPercentage( tileText( tab, "confirmationTile" ) ) );
  QVERIFY( hasPercentage( tileText( tab, "hitRateTile" ) ) );
}

void TestScorecardTab::unsearchedMapIsNotGivenAnAccuracy()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  Scorecard &card = scored->result.card;
  card.searchedKnown = false;
  card.hitRate = {};
  card.hitRate.isSearchedKnown = false;
  card.confirmation = {};
  card.confirmation.isSearchedKnown = false;
  card.findsAllHits = 400;
  card.undefined = { { "hit_rate.value", "no searched layer" }, { "confirmation.value", "no searched layer" } };
  scored->result.metres.clear();
  tab.setScored( scored );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "cannot be judged" ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "where was searched is unknown, so this is not an accuracy" ) );
  QVERIFY( tileText( tab, "confirmationTile" ).contains( "no searched layer" ) );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
}

void TestScorecardTab::undefinedResultsShowTheirReasons()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  const QString unknown = visibleText( named( tab, "unknown" ) );
  QVERIFY( unknown.contains( "no area given\nGround: area that limits everything; Hit rate adjusted" ) );
  QVERIFY( unknown.contains( "no accidents layer\nAccidents" ) );
  QVERIFY( unknown.contains( "Match recorded mines with finds tells it\nPosition" ) );
  QVERIFY( unknown.contains( "Reconcile claimed and found mines tells it\nCounts; Types" ) );
  QVERIFY( named( tab, "unknown" )->isVisibleTo( &tab ) );
  QVERIFY( visibleText( &tab ).contains( "What cannot be said, and why: 7" ) );
  ToldBeside beside;
  beside.counts = beside.types = true;
  tab.setCount( {}, beside, false );
  QVERIFY( !visibleText( named( tab, "unknown" ) ).contains( "Counts" ) );
  QVERIFY( visibleText( named( tab, "unknown" ) ).contains( "Position" ) );
  QVERIFY( visibleText( &tab ).contains( "What cannot be said, and why: 5" ) );
  tab.setCount( {}, {}, false );
  QCOMPARE( visibleText( named( tab, "unknown" ) ), unknown );
}

void TestScorecardTab::notesAreToldWithTheirSeverity()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  tab.setScored( scored );
  QVERIFY( !named( tab, "notes" )->isVisibleTo( &tab ) );
  auto noted = scoredMap();
  noted->result.card.notes = { { "repaired", Severity::Information, 3, "", "", {} },
                               { "finds_outside_searched", Severity::Warning, 12, "", "", {} } };
  tab.setScored( noted );
  const QString notes = visibleText( named( tab, "notes" ) );
  QVERIFY( notes.contains( "Warning\nFinds outside searched ground, not scored: 12." ) );
  QVERIFY( notes.indexOf( "Warning" ) < notes.indexOf( "Information" ) );
}

void TestScorecardTab::draggingReadsTheMetreCurveAndFadesTheRest()
{
  ScorecardTab tab;
  const auto scored = scoredMap();
  tab.setScored( scored );
  show( tab );
  dragLine( plotOf( tab ), 25, 200, false );
  const double tolerance = tab.tolerance();
  QVERIFY( std::abs( tolerance - 200 ) <= 1 );
  const MetrePoint &point = scored->result.metres.front().points[static_cast<std::size_t>( tolerance )];
  const QString hit = tileText( tab, "hitRateTile" );
  QVERIFY( hit.contains( percentText( *point.hit ) ) );
  QVERIFY( hit.contains( intervalText( *point.hitLow, *point.hitHigh ) ) );
  QVERIFY( hit.contains( "within " + metresText( tolerance ) + " m: " + countText( point.hits ) ) );
  QVERIFY( hit.contains( "Chance rate: " + percentText( *point.chance ) ) );
  QVERIFY( hit.contains( "p-value: …" ) );
  QVERIFY( !hit.contains( "0.012" ) );
  const auto labelsOf = [&tab]( const char *tile ) { return named( tab, tile )->findChildren<TextLabel *>(); };
  for ( const TextLabel *label : labelsOf( "hitRateTile" ) )
    QCOMPARE( isFaded( label ), label->text().contains( "p-value" ) );
  QVERIFY( isFaded( labelsOf( "confirmationTile" ).last() ) );
  QVERIFY( isFaded( named( tab, "sentences" ) ) );
  QVERIFY( !plotOf( tab )->isFaded() );
}

void TestScorecardTab::everyStepOfADragIsToldAndOnlyItsEndAsksForAScore()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  show( tab );
  QSignalSpy dragged( &tab, &ScorecardTab::toleranceDragged ), released( &tab, &ScorecardTab::toleranceReleased );
  dragLine( plotOf( tab ), 25, 101, false );
  QCOMPARE( dragged.count(), 2 );
  QCOMPARE( released.count(), 0 );
  QTest::mouseRelease( plotOf( tab )->canvas(), Qt::LeftButton, {}, placeOf( plotOf( tab ), 101 ) );
  QCOMPARE( released.count(), 1 );
  QCOMPARE( released.first().first().toDouble(), tab.tolerance() );
  auto *slider = tab.findChild<QSlider *>();
  QCOMPARE( static_cast<double>( slider->value() ), tab.tolerance() );
}

void TestScorecardTab::draggingBackToTheScoreAsksForNothing()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  show( tab );
  QSignalSpy released( &tab, &ScorecardTab::toleranceReleased );
  dragLine( plotOf( tab ), 25, 200, false );
  auto *slider = tab.findChild<QSlider *>();
  slider->setValue( 25 );
  QTest::mouseRelease( plotOf( tab )->canvas(), Qt::LeftButton, {}, placeOf( plotOf( tab ), 25 ) );
  QCOMPARE( released.count(), 0 );
  QVERIFY( !isFaded( named( tab, "sentences" ) ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "p-value: 0.012" ) );
}

void TestScorecardTab::lineIsDraggedByMouseButAClickBesideItChangesNothing()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  show( tab );
  QSignalSpy dragged( &tab, &ScorecardTab::toleranceDragged );
  dragLine( plotOf( tab ), 300, 200 );
  QCOMPARE( tab.tolerance(), 25.0 );
  QCOMPARE( dragged.count(), 0 );
}

void TestScorecardTab::keysMoveTheLineByMetres()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  show( tab );
  QSignalSpy released( &tab, &ScorecardTab::toleranceReleased );
  CurvePlot *plot = plotOf( tab );
  QTest::keyClick( plot, Qt::Key_Right );
  QCOMPARE( tab.tolerance(), 26.0 );
  QTest::keyClick( plot, Qt::Key_PageUp );
  QCOMPARE( tab.tolerance(), 31.0 );
  QTest::keyClick( plot, Qt::Key_Left );
  QTest::keyClick( plot, Qt::Key_PageDown );
  QCOMPARE( tab.tolerance(), 25.0 );
  QTest::keyClick( plot, Qt::Key_Home );
  QTest::keyClick( plot, Qt::Key_Left );
  QCOMPARE( tab.tolerance(), 0.0 );
  QCOMPARE( released.count(), 0 );
  QTRY_COMPARE( released.count(), 1 );
  QCOMPARE( released.first().first().toDouble(), 0.0 );
}

void TestScorecardTab::escapeTakesADragBack()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  show( tab );
  QSignalSpy released( &tab, &ScorecardTab::toleranceReleased );
  dragLine( plotOf( tab ), 25, 200, false );
  QTest::keyClick( plotOf( tab ), Qt::Key_Escape );
  QCOMPARE( tab.tolerance(), 25.0 );
  QCOMPARE( released.count(), 0 );
}

void TestScorecardTab::scoreAtAnotherToleranceEndsTheFading()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  tab.setTolerance( 60 );
  QVERIFY( isFaded( named( tab, "sentences" ) ) );
  QVERIFY( named( tab, "waiting" )->isVisibleTo( &tab ) );
  auto again = scoredMap();
  again->result.card.tolerance = 60;
  again->result.card.hitRate = test::hitRateOn( again->result.metres.front(), 60 );
  tab.setScored( again );
  QVERIFY( !isFaded( named( tab, "sentences" ) ) );
  QVERIFY( !named( tab, "waiting" )->isVisibleTo( &tab ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( percentText( *again->result.card.hitRate.value ) ) );
}

void TestScorecardTab::lateScoreDoesNotTakeTheToleranceBack()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  show( tab );
  dragLine( plotOf( tab ), 25, 200 );
  const double asked = tab.tolerance();
  QVERIFY( asked != 25 );
  tab.setScored( scoredMap() );
  QCOMPARE( tab.tolerance(), asked );
  QVERIFY( isFaded( named( tab, "sentences" ) ) );
}

void TestScorecardTab::withoutMetresTheNearestPointIsReadAndNamed()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  scored->result.metres.clear();
  tab.setScored( scored );
  tab.setTolerance( 42 );
  const CurvePoint &point = scored->result.card.curve[8];
  QCOMPARE( point.tolerance, 40.0 );
  const QString hit = tileText( tab, "hitRateTile" );
  QVERIFY( hit.contains( percentText( *point.hit ) ) );
  QVERIFY( hit.contains( "within 40 m: " + countText( std::llround( *point.hit * 1240 ) ) ) );
  QVERIFY( visibleText( named( tab, "waiting" ) ).contains( "Read at 40 m, the nearest point of the curve." ) );
}

void TestScorecardTab::beyondTheCurveNothingIsGuessed()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  tab.setTolerance( 800 );
  QVERIFY( !hasPercentage( tileText( tab, "hitRateTile" ) ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "beyond the end of the curve" ) );
  QVERIFY( plotOf( tab )->axisInterval( QwtPlot::xBottom ).contains( 800 ) );
}

void TestScorecardTab::groupHasItsOwnNumbersAndCurve()
{
  ScorecardTab tab;
  const auto scored = scoredMap( 3 );
  tab.setScored( scored );
  QSignalSpy chosen( &tab, &ScorecardTab::groupChosen );
  auto *combo = tab.findChild<QComboBox *>();
  QVERIFY( combo->isVisibleTo( &tab ) );
  QCOMPARE( combo->count(), 4 );
  QVERIFY( !tab.group() );
  combo->setCurrentIndex( 2 );
  emit combo->activated( 2 );
  QCOMPARE( chosen.count(), 1 );
  QCOMPARE( **tab.group(), std::string( "Sheet 2" ) );
  const GroupScore &group = scored->result.card.groups[1];
  const QString hit = tileText( tab, "hitRateTile" );
  QVERIFY( hit.contains( percentText( *group.hitRate.value ) ) );
  QVERIFY( hit.contains( "finds: 31" ) );
  QVERIFY( hit.contains( "p-value, adjusted: 0.034" ) );
  QVERIFY( tileText( tab, "confirmationTile" ).contains( "2 of 4: too few to judge" ) );
  tab.setTolerance( 100 );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( percentText( *scored->result.metres[2].points[100].hit ) ) );

  tab.setGroup( std::optional<OptionalText>( OptionalText() ) );
  QCOMPARE( combo->currentText(), QString( "without a group" ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "finds: 32" ) );
  QCOMPARE( chosen.count(), 1 );
}

void TestScorecardTab::groupWithFewFindsIsNotJudged()
{
  ScorecardTab tab;
  auto scored = scoredMap( 2 );
  scored->result.metres[1] = test::metreCurve( 8 );
  scored->result.card.groups[0].hitRate = test::hitRateOn( scored->result.metres[1], 25 );
  tab.setGroup( OptionalText( "Sheet 1" ) );
  tab.setScored( scored );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "of 8: too few to judge" ) );
  tab.setTolerance( 120 );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
}

void TestScorecardTab::groupOfAnEarlierScoreIsForgottenWhenItIsGone()
{
  ScorecardTab tab;
  tab.setGroup( OptionalText( "Sheet 2" ) );
  tab.setScored( nullptr );
  QCOMPARE( **tab.group(), std::string( "Sheet 2" ) );
  tab.setScored( scoredMap( 3 ) );
  QCOMPARE( **tab.group(), std::string( "Sheet 2" ) );
  tab.setScored( scoredMap( 2 ) );
  QVERIFY( !tab.group() );
  QVERIFY( tileText( tab, "hitRateTile" ).contains( "finds: 1,240" ) );
}

void TestScorecardTab::withoutGroupsThereIsNothingToChoose()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  QVERIFY( !tab.findChild<QComboBox *>()->isVisibleTo( &tab ) );
}

void TestScorecardTab::emptyTabSaysWhatToDo()
{
  ScorecardTab tab;
  show( tab );
  QVERIFY( visibleText( &tab ).contains( "Nothing has been scored yet" ) );
  QVERIFY( visibleText( &tab ).contains( "Choose the map and the finds" ) );
  QVERIFY( !plotOf( tab )->isVisible() );
  tab.setScored( scoredMap() );
  QVERIFY( plotOf( tab )->isVisible() );
  tab.setScored( nullptr );
  QVERIFY( !plotOf( tab )->isVisible() );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
}

void TestScorecardTab::errorHidesEveryNumber()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  tab.setError( "The datum of layer X is unknown to QGIS." );
  QVERIFY( visibleText( &tab ).contains( "The datum of layer X is unknown to QGIS." ) );
  QVERIFY( !hasPercentage( visibleText( &tab ) ) );
  tab.setError( QString() );
  QVERIFY( hasPercentage( visibleText( &tab ) ) );
  tab.setError( "Again." );
  tab.setScored( scoredMap() );
  QVERIFY( !visibleText( &tab ).contains( "Again." ) );
}

void TestScorecardTab::staleNumbersAreFadedWithTheReason()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  tab.setStale( true, "being scored again…" );
  QVERIFY( visibleText( &tab ).contains( "being scored again…" ) );
  for ( const char *name : { "hitRateTile", "confirmationTile" } )
    QVERIFY( isFaded( named( tab, name )->findChildren<TextLabel *>().last() ) );
  QVERIFY( plotOf( tab )->isFaded() );
  QVERIFY( isFaded( named( tab, "unknown" ) ) );
  tab.setStale( false );
  QVERIFY( !visibleText( &tab ).contains( "being scored again…" ) );
  QVERIFY( !isFaded( named( tab, "hitRateTile" )->findChildren<TextLabel *>().last() ) );
  QVERIFY( !plotOf( tab )->isFaded() );
}

void TestScorecardTab::progressCanBeCancelled()
{
  ScorecardTab tab;
  auto *bar = tab.findChild<QProgressBar *>();
  QVERIFY( !bar->isVisibleTo( &tab ) );
  tab.setProgress( 40 );
  QVERIFY( bar->isVisibleTo( &tab ) );
  QCOMPARE( bar->value(), 40 );
  QSignalSpy cancelled( &tab, &ScorecardTab::cancelWanted );
  bar->parentWidget()->findChild<QPushButton *>()->click();
  QCOMPARE( cancelled.count(), 1 );
  tab.setProgress( -1 );
  QVERIFY( !bar->isVisibleTo( &tab ) );
}

void TestScorecardTab::displacementComesFromTheDiagnosis()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  QVERIFY( tileText( tab, "displacementTile" ).contains( "cannot be judged\nrun the diagnosis in the tab Why" ) );
  tab.setDisplacement( QString( "101 m E" ) );
  QVERIFY( tileText( tab, "displacementTile" ).contains( "101 m E" ) );
  tab.setDisplacement( std::nullopt );
  QVERIFY( !tileText( tab, "displacementTile" ).contains( "101 m E" ) );
}

void TestScorecardTab::definitionOpensAndCloses()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  QWidget *definition = named( tab, "definition" );
  for ( const char *name : { "hitRateTile", "confirmationTile", "displacementTile", "countTile" } )
  {
    auto *tile = qobject_cast<ScoreTile *>( named( tab, name ) );
    auto *question = tile->findChild<QToolButton *>();
    question->click();
    QVERIFY( definition->isVisibleTo( &tab ) );
    QVERIFY( visibleText( definition ).startsWith( tile->title() + "\n" ) );
    QVERIFY( visibleText( definition ).size() > 40 );
    question->click();
    QVERIFY( !definition->isVisibleTo( &tab ) );
  }
}

void TestScorecardTab::buttonsAskForLayersReportAndPalette()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  QSignalSpy layers( &tab, &ScorecardTab::layersWanted ), report( &tab, &ScorecardTab::reportWanted );
  int palettes = 0;
  minemap::Palette last = minemap::Palette::Standard;
  connect( &tab, &ScorecardTab::paletteChosen, this,
           [&]( minemap::Palette palette )
           {
             ++palettes;
             last = palette;
           } );
  for ( QAbstractButton *button : tab.findChildren<QAbstractButton *>() )
  {
    if ( button->text() == "Add discrepancy layers" || button->text() == "Repor&t…" )
      button->click();
  }
  QCOMPARE( layers.count(), 1 );
  QCOMPARE( report.count(), 1 );
  for ( QAction *action : tab.findChildren<QAction *>() )
  {
    if ( action->text().contains( "Print" ) )
      action->trigger();
  }
  QCOMPARE( palettes, 1 );
  QCOMPARE( last, minemap::Palette::Print );
}

void TestScorecardTab::groundIsShownInTheUnitsChosen()
{
  ScorecardTab tab;
  tab.setScored( scoredMap() );
  QVERIFY( visibleText( named( tab, "ground" ) ).contains( "Mapped and searched: 5.1 ha" ) );
  Preferences preferences;
  preferences.units = ShownUnits::Imperial;
  tab.setPreferences( preferences );
  QVERIFY( visibleText( named( tab, "ground" ) ).contains( "Mapped and searched: 12.7 acres" ) );
  QVERIFY( visibleText( &tab ).contains( "= 82 ft" ) );
}

void TestScorecardTab::comparisonIsDrawnAndRemoved()
{
  CurvePlot plot;
  plot.setCurve( scoredMap()->result.card.curve );
  const auto curvesWithPoints = [&plot]
  {
    int count = 0;
    for ( const QwtPlotItem *item : plot.itemList( QwtPlotItem::Rtti_PlotCurve ) )
      count += static_cast<const QwtPlotCurve *>( item )->dataSize() > 0 ? 1 : 0;
    return count;
  };
  QCOMPARE( curvesWithPoints(), 2 );
  plot.setComparison( { { 0, 0.1 }, { 500, 0.9 } }, "nudged" );
  QCOMPARE( curvesWithPoints(), 3 );
  plot.setComparison( {} );
  QCOMPARE( curvesWithPoints(), 2 );
}

void TestScorecardTab::fitsAPanelOf320Pixels()
{
  ScorecardTab tab;
  auto scored = scoredMap( 3 );
  scored->result.card.groups[0].name = std::string( 90, 'W' );
  scored->result.card.notes = {
    { "repaired", Severity::Alarm, 3, std::string( 90, 'W' ), std::string( 90, '7' ), {} } };
  tab.setScored( scored );
  tab.setStale( true, "being scored again" );
  tab.setProgress( 12 );
  QVERIFY2( tab.minimumSizeHint().width() <= 300, qPrintable( QString::number( tab.minimumSizeHint().width() ) ) );
  show( tab, 320 );
  const QWidget *viewport = plotOf( tab )->parentWidget()->parentWidget();
  QVERIFY( viewport->width() <= 320 );
  QVERIFY2( plotOf( tab )->parentWidget()->width() <= viewport->width(),
            qPrintable( QString::number( plotOf( tab )->parentWidget()->width() ) ) );
}

void TestScorecardTab::hostileTextIsShownAsText()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  scored->result.card.notes = { { "repaired", Severity::Warning, 3, "<b>layer</b>", "", {} } };
  scored->result.card.undefined = { { "<i>key</i>", "<u>reason</u>" } };
  tab.setScored( scored );
  QVERIFY( visibleText( named( tab, "notes" ) ).contains( "Layer <b>layer</b>: " ) );
  QVERIFY( visibleText( named( tab, "unknown" ) ).contains( "<u>reason</u>\n<i>key</i>" ) );
}

int main( int argc, char **argv )
{
  return minemap::test::runWithWidgets<TestScorecardTab>( argc, argv );
}

#include "test_scorecard_tab.moc"
