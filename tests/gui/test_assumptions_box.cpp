// SPDX-License-Identifier: GPL-2.0-or-later
#include "assumption_fixture.h"
#include "gui_test.h"
#include "widget_texts.h"

#include "gui/score/assumptions_box.h"
#include "gui/score/curve_plot.h"
#include "gui/score/scorecard_tab.h"
#include "report/words/assumption_words.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace minemap;
using namespace minemap::test;

/**
 * The line of the assumptions, the list that it opens, and what the Scorecard tab shows of a score whose numbers an
 * assumption takes. The scores are made by hand; that broken assumptions are found is tested in core.
 */
class TestAssumptionsBox : public QObject
{
    Q_OBJECT

  private slots:
    void lineSaysHowManyHold();
    void brokenOnesStandOutByMoreThanColour();
    void listOpensByKeyboardWithBrokenOnesFirst();
    void entrySaysNumbersMeaningAndWhatIsNotGiven();
    void onlyThoseThatTakeNumbersCanBeAssumed();
    void tickingTellsAllCodesInTheOrderOfTheContract();
    void tickedOneStaysWhenItHoldsAndCanBeTakenBack();
    void boxKeepsTheFocusWhenTheNextScoreComes();
    void textBesideTheBoxTicksItToo();
    void scoreWithoutAssumptionsHasNoLine();
    void wrapsInANarrowPanelWithLargeText();
    void fromRightToLeftItFitsToo();
    void brokenScoreShowsReasonsInPlaceOfNumbers();
    void brokenGroupShowsTheReasonToo();
    void toleranceCanStillBeChanged();
    void noNumberOfTheScoreBeforeIsLeft();
    void coarsePositionsLeaveTheCurveFromTheSmallestToleranceOn();
    void assumedOnesGiveTheirNumbers();
};

namespace
{

QToolButton *lineOf( const QWidget &parent )
{
  return parent.findChild<QToolButton *>( QStringLiteral( "assumptionsLine" ) );
}

QCheckBox *boxOf( const QWidget &parent, AssumptionCode code )
{
  return parent.findChild<QCheckBox *>( QStringLiteral( "assume_%1" ).arg( QLatin1String( toText( code ) ) ) );
}

QString textOf( const QWidget &parent, const char *name )
{
  return visibleText( parent.findChild<QWidget *>( QString::fromLatin1( name ) ) );
}

std::vector<Assumption> cutOnes()
{
  std::vector<Assumption> assumptions = assumptionsThatHold();
  breakOne( assumptions, AssumptionCode::CutBySearch, TAKES_ALL );
  breakOne( assumptions, AssumptionCode::EvidenceSelected, InvalidatesNothing );
  assumptions[2].state = AssumptionState::CannotBeChecked;
  assumptions[2].reason = assumption_reasons::FEW_FINDS;
  return assumptions;
}

void open( QWidget &widget, int width )
{
  widget.resize( width, 900 );
  widget.show();
  QVERIFY( QTest::qWaitForWindowExposed( &widget ) );
}

//! Every text of \a parent has the place that it needs.
void everythingFits( const QWidget &parent )
{
  for ( const QWidget *child : parent.findChildren<QWidget *>() )
  {
    if ( !child->isVisibleTo( &parent ) )
      continue;
    const QRect place( child->mapTo( &parent, QPoint() ), child->size() );
    QVERIFY2( parent.rect().contains( place ), child->metaObject()->className() );
    if ( child->sizePolicy().hasHeightForWidth() )
      QVERIFY2( child->height() >= child->heightForWidth( child->width() ), child->metaObject()->className() );
  }
}

} // namespace

void TestAssumptionsBox::lineSaysHowManyHold()
{
  AssumptionsBox box;
  box.setAssumptions( assumptionsThatHold(), {}, true );
  QCOMPARE( lineOf( box )->text(), QStringLiteral( "Assumptions: 11 hold, 0 broken" ) );
  QCOMPARE( lineOf( box )->accessibleName(), lineOf( box )->text() );
  box.setAssumptions( cutOnes(), {}, true );
  QCOMPARE( lineOf( box )->text(), QStringLiteral( "Assumptions: 8 hold, 2 broken, 1 cannot be checked" ) );
  QVERIFY( lineOf( box )->accessibleName().endsWith( lineOf( box )->text() ) );
}

void TestAssumptionsBox::brokenOnesStandOutByMoreThanColour()
{
  AssumptionsBox box;
  const auto signs = [&box]
  {
    int count = 0;
    for ( const QLabel *label : box.findChildren<QLabel *>( QString(), Qt::FindDirectChildrenOnly ) )
      count += label->pixmap( Qt::ReturnByValue ).isNull() || label->isHidden() ? 0 : 1;
    return count;
  };
  box.setAssumptions( assumptionsThatHold(), {}, true );
  QCOMPARE( signs(), 0 );
  QVERIFY( !lineOf( box )->font().bold() );
  box.setAssumptions( cutOnes(), {}, true );
  QCOMPARE( signs(), 1 );
  QVERIFY( lineOf( box )->font().bold() );
  QVERIFY( lineOf( box )->accessibleName().startsWith( QStringLiteral( "Warning" ) ) );
}

void TestAssumptionsBox::listOpensByKeyboardWithBrokenOnesFirst()
{
  AssumptionsBox box;
  box.setAssumptions( cutOnes(), {}, true );
  open( box, 420 );
  const auto *list = box.findChild<QWidget *>( QStringLiteral( "assumptionsList" ) );
  QVERIFY( !list->isVisible() );
  QVERIFY( lineOf( box )->focusPolicy() & Qt::TabFocus );
  QTest::keyClick( lineOf( box ), Qt::Key_Space );
  QVERIFY( box.isOpen() );
  QVERIFY( list->isVisible() );
  QCoreApplication::processEvents();
  // By where they stand, from top to bottom.
  QMap<int, QString> byPlace;
  for ( const QWidget *entry : list->findChildren<QWidget *>( QString(), Qt::FindDirectChildrenOnly ) )
    byPlace.insert( entry->y(), visibleText( entry ) );
  QCOMPARE( byPlace.size(), 11 );
  const QStringList texts = byPlace.values();
  QVERIFY( texts[0].contains( assumptionName( AssumptionCode::CutBySearch ) ) );
  QVERIFY( texts[1].contains( assumptionName( AssumptionCode::EvidenceSelected ) ) );
  QVERIFY( texts[2].contains( QStringLiteral( "Cannot be checked. Reason: too few finds" ) ) );
  QVERIFY( texts[3].contains( QStringLiteral( "Holds. Against it: 3 of 400" ) ) );
}

void TestAssumptionsBox::entrySaysNumbersMeaningAndWhatIsNotGiven()
{
  AssumptionsBox box;
  box.setAssumptions( cutOnes(), {}, true );
  box.setOpen( true );
  const QString text = textOf( box, "assumptionsList" );
  QVERIFY( text.contains( QStringLiteral( "Broken. 120 of 400 records at searched ground (30 %) end" ) ) );
  QVERIFY( text.contains( QStringLiteral( "Use the map as it was before clearance" ) ) );
  QVERIFY( text.contains( QStringLiteral( "Not given because of it: hit rate; chance rate" ) ) );
  box.setAssumptions( cutOnes(), {}, false );
  QVERIFY( !textOf( box, "assumptionsList" ).contains( QLatin1Char( '%' ) ) );
}

void TestAssumptionsBox::onlyThoseThatTakeNumbersCanBeAssumed()
{
  AssumptionsBox box;
  box.setAssumptions( cutOnes(), {}, true );
  box.setOpen( true );
  int boxes = 0;
  for ( const QCheckBox *each : box.findChildren<QCheckBox *>() )
    boxes += each->isVisibleTo( &box ) ? 1 : 0;
  QCOMPARE( boxes, 1 );
  const QCheckBox *cut = boxOf( box, AssumptionCode::CutBySearch );
  QVERIFY( cut->isVisibleTo( &box ) && !cut->isChecked() );
  QVERIFY( cut->accessibleName().contains( assumptionName( AssumptionCode::CutBySearch ) ) );
}

void TestAssumptionsBox::tickingTellsAllCodesInTheOrderOfTheContract()
{
  AssumptionsBox box;
  std::vector<Assumption> assumptions = cutOnes();
  breakOne( assumptions, AssumptionCode::FindsTwice, InvalidatesCounts );
  box.setAssumptions( assumptions, {}, true );
  QSignalSpy told( &box, &AssumptionsBox::askedChanged );
  boxOf( box, AssumptionCode::FindsTwice )->click();
  boxOf( box, AssumptionCode::CutBySearch )->click();
  QCOMPARE( told.size(), 2 );
  QCOMPARE( told[0][0].toStringList(), QStringList( { "finds_twice" } ) );
  QCOMPARE( told[1][0].toStringList(), QStringList( { "cut_by_search", "finds_twice" } ) );
}

void TestAssumptionsBox::tickedOneStaysWhenItHoldsAndCanBeTakenBack()
{
  AssumptionsBox box;
  box.setAssumptions( assumptionsThatHold(), { "positions_coarser_than_tolerance" }, true );
  box.setOpen( true );
  QCheckBox *coarse = boxOf( box, AssumptionCode::PositionsCoarserThanTolerance );
  QVERIFY( coarse->isVisibleTo( &box ) && coarse->isChecked() );
  QSignalSpy told( &box, &AssumptionsBox::askedChanged );
  coarse->click();
  QCOMPARE( told.size(), 1 );
  QVERIFY( told[0][0].toStringList().isEmpty() );
}

void TestAssumptionsBox::boxKeepsTheFocusWhenTheNextScoreComes()
{
  AssumptionsBox box;
  std::vector<Assumption> assumptions = cutOnes();
  box.setAssumptions( assumptions, {}, true );
  box.setOpen( true );
  open( box, 420 );
  QCheckBox *cut = boxOf( box, AssumptionCode::CutBySearch );
  cut->setFocus();
  QTest::keyClick( cut, Qt::Key_Space );
  assumptions[0].isAssumed = true;
  breakOne( assumptions, AssumptionCode::MapMadeFromFinds, TAKES_ALL );
  box.setAssumptions( assumptions, { "cut_by_search" }, true );
  QCOMPARE( boxOf( box, AssumptionCode::CutBySearch ), cut );
  QCOMPARE( box.focusWidget(), cut );
  QVERIFY( cut->isVisible() && cut->isChecked() );
  QVERIFY( textOf( box, "assumptionsList" ).contains( QStringLiteral( "Broken, assumed all the same." ) ) );
}

void TestAssumptionsBox::textBesideTheBoxTicksItToo()
{
  AssumptionsBox box;
  box.setAssumptions( cutOnes(), {}, true );
  box.setOpen( true );
  open( box, 420 );
  QCheckBox *cut = boxOf( box, AssumptionCode::CutBySearch );
  QLabel *text = nullptr;
  for ( QLabel *label : box.findChildren<QLabel *>() )
    text = label->buddy() == cut ? label : text;
  QVERIFY( text );
  QTest::mouseClick( text, Qt::LeftButton );
  QVERIFY( cut->isChecked() );
}

void TestAssumptionsBox::scoreWithoutAssumptionsHasNoLine()
{
  AssumptionsBox box;
  box.setAssumptions( {}, {}, true );
  QVERIFY( box.isHidden() );
  box.setAssumptions( assumptionsThatHold(), {}, true );
  QVERIFY( !box.isHidden() );
}

void TestAssumptionsBox::wrapsInANarrowPanelWithLargeText()
{
  const QFont before = QApplication::font();
  QFont large = before;
  large.setPointSizeF( 2 * before.pointSizeF() );
  QApplication::setFont( large );
  {
    AssumptionsBox box;
    box.setAssumptions( cutOnes(), {}, true );
    box.setOpen( true );
    QVERIFY2( box.minimumSizeHint().width() <= 300, qPrintable( QString::number( box.minimumSizeHint().width() ) ) );
    open( box, 320 );
    box.resize( 320, box.heightForWidth( 320 ) );
    QCoreApplication::processEvents();
    QVERIFY( lineOf( box )->height() > 2 * lineOf( box )->fontMetrics().height() );
    everythingFits( box );
  }
  QApplication::setFont( before );
}

void TestAssumptionsBox::fromRightToLeftItFitsToo()
{
  AssumptionsBox box;
  box.setLayoutDirection( Qt::RightToLeft );
  box.setAssumptions( cutOnes(), {}, true );
  box.setOpen( true );
  open( box, 320 );
  box.resize( 320, box.heightForWidth( 320 ) );
  QCoreApplication::processEvents();
  everythingFits( box );
  const QCheckBox *cut = boxOf( box, AssumptionCode::CutBySearch );
  QVERIFY( cut->mapTo( &box, QPoint() ).x() > 160 );
}

void TestAssumptionsBox::brokenScoreShowsReasonsInPlaceOfNumbers()
{
  ScorecardTab tab;
  tab.setScored( cutMap() );
  open( tab, 420 );
  for ( const char *name : { "hitRateTile", "confirmationTile" } )
  {
    const QString text = textOf( tab, name );
    QVERIFY2( text.contains( QStringLiteral( "not given: records end where searched ground begins" ) ),
              qPrintable( text ) );
    QVERIFY2( !text.contains( QRegularExpression( QStringLiteral( "[0-9]" ) ) ), qPrintable( text ) );
  }
  QVERIFY( tab.findChild<CurvePlot *>()->isHidden() );
  QVERIFY( textOf( tab, "noCurve" ).contains( QStringLiteral( "records end where searched ground begins" ) ) );
  QVERIFY( textOf( tab, "readout" ).isEmpty() );
  QCOMPARE( lineOf( tab )->text(), QStringLiteral( "Assumptions: 10 hold, 1 broken" ) );
}

void TestAssumptionsBox::brokenGroupShowsTheReasonToo()
{
  ScorecardTab tab;
  tab.setScored( cutMap( 3 ) );
  tab.setGroup( OptionalText( "Sheet 1" ) );
  for ( const char *name : { "hitRateTile", "confirmationTile" } )
    QVERIFY( textOf( tab, name ).contains( QStringLiteral( "not given: records end" ) ) );
  QVERIFY( textOf( tab, "noCurve" ).contains( QStringLiteral( "records end" ) ) );
  QVERIFY( textOf( tab, "unknown" ).contains( QStringLiteral( "records end" ) ) );
}

void TestAssumptionsBox::toleranceCanStillBeChanged()
{
  ScorecardTab tab;
  tab.setScored( cutMap() );
  open( tab, 420 );
  QSignalSpy released( &tab, &ScorecardTab::toleranceReleased );
  auto *slider = tab.findChild<QSlider *>();
  QVERIFY( slider->isVisible() );
  slider->setSliderDown( true );
  for ( const int metres : { 40, 250, 500 } )
  {
    slider->setValue( metres );
    const QString text = textOf( tab, "hitRateTile" );
    QVERIFY2( text.contains( QStringLiteral( "not given" ) ), qPrintable( text ) );
    QVERIFY2( !text.contains( QRegularExpression( QStringLiteral( "[0-9]" ) ) ), qPrintable( text ) );
  }
  slider->setSliderDown( false );
  QCOMPARE( released.size(), 1 );
  QCOMPARE( released[0][0].toDouble(), 500.0 );
}

void TestAssumptionsBox::noNumberOfTheScoreBeforeIsLeft()
{
  ScorecardTab tab;
  const auto before = scoredMap();
  before->result.card.assumptions = assumptionsThatHold();
  tab.setScored( before );
  open( tab, 420 );
  QVERIFY( tab.findChild<CurvePlot *>()->isVisible() );
  QVERIFY( textOf( tab, "hitRateTile" ).contains( QLatin1Char( '%' ) ) );
  tab.setScored( cutMap() );
  for ( const char *name : { "hitRateTile", "confirmationTile", "readout" } )
    QVERIFY( !textOf( tab, name ).contains( QLatin1Char( '%' ) ) );
  QVERIFY( tab.findChild<CurvePlot *>()->isHidden() );
  QVERIFY( tab.findChild<CurvePlot *>()->itemList( QwtPlotItem::Rtti_PlotCurve ).size() > 0 );
  tab.setScored( before );
  QVERIFY( tab.findChild<CurvePlot *>()->isVisible() );
  QVERIFY( textOf( tab, "hitRateTile" ).contains( QLatin1Char( '%' ) ) );
}

void TestAssumptionsBox::coarsePositionsLeaveTheCurveFromTheSmallestToleranceOn()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  std::vector<Assumption> &assumptions = scored->result.card.assumptions;
  assumptions = assumptionsThatHold();
  breakOne( assumptions, AssumptionCode::PositionsCoarserThanTolerance,
            InvalidatesHitRate | InvalidatesChance | InvalidatesConfirmation | InvalidatesCurve );
  assumptions[6].statistic = 50;
  assumptions[6].smallestTolerance = 100;
  takeNumbers( *scored );
  tab.setScored( scored );
  open( tab, 420 );
  QVERIFY( textOf( tab, "hitRateTile" ).contains( QStringLiteral( "not given: positions are coarser" ) ) );
  QVERIFY( tab.findChild<CurvePlot *>()->isVisible() );
  QVERIFY( textOf( tab, "noCurve" ).contains( QStringLiteral( "The curve begins at 100 m" ) ) );
  auto *slider = tab.findChild<QSlider *>();
  slider->setSliderDown( true );
  slider->setValue( 95 );
  QVERIFY( textOf( tab, "hitRateTile" ).contains( QStringLiteral( "not given" ) ) );
  slider->setValue( 100 );
  const QString text = textOf( tab, "hitRateTile" );
  QVERIFY2( text.contains( QLatin1Char( '%' ) ) && !text.contains( QStringLiteral( "not given" ) ),
            qPrintable( text ) );
  slider->setSliderDown( false );
}

void TestAssumptionsBox::assumedOnesGiveTheirNumbers()
{
  ScorecardTab tab;
  auto scored = scoredMap();
  scored->result.card.assumptions = assumptionsThatHold();
  breakOne( scored->result.card.assumptions, AssumptionCode::CutBySearch, TAKES_ALL );
  scored->result.card.assumptions[0].isAssumed = true;
  takeNumbers( *scored );
  tab.setAssumed( { "cut_by_search" } );
  tab.setScored( scored );
  QVERIFY( textOf( tab, "hitRateTile" ).contains( QLatin1Char( '%' ) ) );
  QVERIFY( boxOf( tab, AssumptionCode::CutBySearch )->isChecked() );
  QSignalSpy chosen( &tab, &ScorecardTab::assumedChosen );
  boxOf( tab, AssumptionCode::CutBySearch )->click();
  QCOMPARE( chosen.size(), 1 );
  QVERIFY( chosen[0][0].toStringList().isEmpty() );
}

int main( int argc, char **argv )
{
  return minemap::test::runWithWidgets<TestAssumptionsBox>( argc, argv );
}

#include "test_assumptions_box.moc"
