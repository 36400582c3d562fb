// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Counts with layers in a project, and the tile of the scorecard. Not exercised here: how the numbers come
// about, a real map canvas, QGIS's menus and shortcuts.
#include "counted_records.h"
#include "gui/counts/counts_tab.h"
#include "gui/counts/counts_texts.h"
#include "gui/counts/counts_toolbar.h"
#include "gui/records/row_table.h"
#include "gui/score/dock_request.h"
#include "gui_test.h"
#include "report/reconcile/counts_words.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "sample_area.h"
#include "widget_texts.h"

#include <qgscollapsiblegroupbox.h>
#include <qgsvectorlayer.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace minemap;
using test::addPointLayer;
using test::CountedRecordsMaker;
using test::fourRecords;

namespace
{

constexpr int LONGER_THAN_IT_SETTLES = 400;
const std::string HOSTILE = "<img src='http://x'>\"; \n\u202E<b>PMN</b>";

struct Shown
{
    Shown() : tab( desk, nullptr )
    {
      tab.resize( 420, 900 );
      tab.show();
    }

    RowTable &table() { return *tab.findChild<RowTable *>(); }

    QString text() const { return test::visibleText( &tab ); }

    QString cell( int row, CountColumn column )
    {
      return table().model()->index( row, static_cast<int>( column ) ).data().toString();
    }

    QStringList ids()
    {
      QStringList ids;
      for ( int row = 0; row < table().model()->rowCount(); ++row )
        ids << cell( row, CountColumn::Id );
      return ids;
    }

    QToolButton *chip( CountVerdict verdict )
    {
      return tab.findChild<QToolButton *>( QStringLiteral( "countVerdict%1" ).arg( static_cast<int>( verdict ) ) );
    }

    QComboBox *box( const char *name ) { return tab.findChild<QComboBox *>( QString::fromLatin1( name ) ); }

    void click( int row )
    {
      QTest::mouseClick( table().viewport(), Qt::LeftButton, Qt::NoModifier,
                         table().visualRect( table().model()->index( row, 0 ) ).center() );
    }

    test::TestDesk desk;
    CountsTab tab;
};

TileContent tileOf( const CountedMapPointer &counted, const std::optional<OptionalText> &group = std::nullopt )
{
  return CountsTexts::tile( counted, QString(), group );
}

//! Without the places to break at, and the joints, that labels have.
QString plain( QString text )
{
  return text.remove( QChar( 0x200B ) ).remove( QChar( 0x2060 ) );
}

//! A number with a percent sign, in any of the ways the words write it.
bool saysPercentage( const QString &text )
{
  static const QRegularExpression percentage( QStringLiteral( "\\d\\s*%" ) );
  // Not the level of an interval, nor that of the test, which tooltips name.
  return percentage.match( plain( text ).remove( QStringLiteral( "95 %" ) ).remove( QStringLiteral( "2.5 %" ) ) )
    .hasMatch();
}

} // namespace

class TestCountsTab : public QObject
{
    Q_OBJECT

  private slots:

    void cleanup() { QgsProject::instance()->clear(); }

    void nothingIsCountedYet()
    {
      const Shown shown;
      QVERIFY( shown.text().contains( QLatin1String( "Nothing is counted yet" ) ) );
      QVERIFY( !shown.text().contains( QLatin1Char( '%' ) ) );
    }

    void dangerousRecordsStandFirstAndTheTypesThatAreNotClaimedAreNamed()
    {
      Shown shown;
      shown.tab.setCounted( fourRecords().done(), QString() );
      QCOMPARE( shown.ids(), QStringList( { "M-2", "U-3", "F-1", "S-4" } ) );
      QCOMPARE( shown.cell( 0, CountColumn::Verdict ), QStringLiteral( "more than claimed" ) );
      QCOMPARE( shown.cell( 1, CountColumn::Unexpected ), QStringLiteral( "TM-62" ) );
      QCOMPARE( shown.cell( 2, CountColumn::Claimed ), QStringLiteral( "40" ) );
      QCOMPARE( shown.cell( 2, CountColumn::Found ), QStringLiteral( "10" ) );
      QVERIFY( shown.cell( 2, CountColumn::Ratio ).startsWith( QLatin1String( "25 %" ) ) );
      QVERIFY( !shown.cell( 3, CountColumn::Reason ).isEmpty() );
    }

    void modelKeepsItsPromisesThroughAllItsStates()
    {
      CountsModel model;
      const QAbstractItemModelTester tester( &model );
      model.setCounted( fourRecords().done(), {} );
      for ( int column = -1; column < COUNT_COLUMNS; ++column )
      {
        model.sort( column, Qt::AscendingOrder );
        model.sort( column, Qt::DescendingOrder );
        QCOMPARE( model.rowCount(), 4 );
      }
      model.setCounted( nullptr, {} );
      QCOMPARE( model.rowCount(), 0 );
    }

    void numbersAreSortedAsNumbersAndThoseUnknownStandLast()
    {
      CountedRecordsMaker maker;
      maker.add( "nine", "9 PMN", { { "PMN", 9 } } );
      maker.add( "none", "", { { "PMN", 1 } } );
      maker.add( "hundred", "100 PMN", { { "PMN", 90 } } );
      maker.add( "twenty", "20 PMN", { { "PMN", 20 } } );
      CountsModel model;
      model.setCounted( maker.done(), {} );
      const auto ids = [&model]
      {
        QStringList names;
        for ( int row = 0; row < model.rowCount(); ++row )
          names << model.index( row, static_cast<int>( CountColumn::Id ) ).data().toString();
        return names;
      };
      model.sort( static_cast<int>( CountColumn::Claimed ), Qt::AscendingOrder );
      QCOMPARE( ids(), QStringList( { "nine", "twenty", "hundred", "none" } ) );
      model.sort( static_cast<int>( CountColumn::Claimed ), Qt::DescendingOrder );
      QCOMPARE( ids(), QStringList( { "hundred", "twenty", "nine", "none" } ) );
    }

    void moreThanClaimedIsSaidOfTheFewest()
    {
      CountedRecordsMaker maker;
      maker.add( "S-4", "4 PMN-2", { { "PMN-2", 9 } } );
      Shown shown;
      shown.tab.setCounted( maker.done(), QString() );
      const QString finding = test::visibleText( shown.tab.findChild<QLabel *>( "finding" ) );
      QVERIFY2( finding.contains( QLatin1String( "too few to judge. Verdict: more than claimed." ) ),
                qPrintable( finding ) );
    }

    void under10ClaimedNoPercentageIsSaid()
    {
      CountedRecordsMaker maker;
      maker.add( "S-4", "4 PMN-2", { { "PMN-2", 2 } } );
      const CountedMapPointer counted = maker.done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      QVERIFY( !saysPercentage( shown.text() ) );
      for ( int column = 0; column < COUNT_COLUMNS; ++column )
        QVERIFY( !saysPercentage( shown.cell( 0, static_cast<CountColumn>( column ) ) ) );
      QCOMPARE( shown.cell( 0, CountColumn::Ratio ), QStringLiteral( "too few to judge" ) );
      const TileContent tile = tileOf( counted );
      QVERIFY( !saysPercentage( tile.value + tile.lines.join( ' ' ) ) );
      QVERIFY( shown.text().contains( QLatin1String( "not clearance" ) ) );
    }

    void percentageStandsWithItsIntervalAndNumbers()
    {
      const CountedMapPointer counted = fourRecords().done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      const CountComparison &total = counted->result.total().comparison;
      QVERIFY( shown.text().contains( countRatioText( total ) ) );
      QVERIFY( shown.text().contains( QLatin1String( "on the records compared (4): 84" ) ) );
      const TileContent tile = tileOf( counted );
      QVERIFY( tile.isKnown );
      const Interval deciding = *decidingRatio( total );
      QVERIFY( tile.lines.join( ' ' ).contains( intervalText( deciding.low, deciding.high ) ) );
      QVERIFY( tile.lines.join( ' ' ).contains( QLatin1String( "84 claimed; records compared: 4" ) ) );
    }

    void unaccountedForIsSaidBothWaysAndIsNoClearance()
    {
      CountedRecordsMaker maker;
      maker.add( "half", "100 PMN-2", { { "PMN-2", 40 } }, 0.5 );
      const CountedMapPointer counted = maker.done();
      const CountComparison &total = counted->result.total().comparison;
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      const QString said = plain( shown.tab.findChild<QLabel *>( "unaccounted" )->text() );
      QVERIFY( said.contains( countRangeText( *total.residualFromFinds ) ) );
      const CountRange &ofRight = *total.residualFromClaim;
      const QString byClaim = plain( shown.tab.findChild<QLabel *>( "unaccountedByClaim" )->text() );
      QVERIFY( byClaim.contains( QLatin1String( "60 claimed and not found" ) ) );
      QVERIFY( byClaim.contains(
        QStringLiteral( "such a search would leave %1–%2." ).arg( ofRight.low ).arg( ofRight.high ) ) );
      QVERIFY( said.contains( QLatin1String( "A planning figure, not clearance." ) ) );
    }

    void boundsAreSaidAsBoundsAndNeverAsOneNumber()
    {
      CountedRecordsMaker maker;
      maker.add( "bound", ">99 PMN-2", { { "PMN-2", 10 } }, 1 );
      const CountedMapPointer counted = maker.done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      QCOMPARE( shown.cell( 0, CountColumn::Claimed ), QStringLiteral( "100 or more" ) );
      QCOMPARE( shown.cell( 0, CountColumn::Verdict ), QStringLiteral( "fewer than claimed" ) );
      QVERIFY( !shown.cell( 0, CountColumn::Ratio ).contains( QLatin1Char( '%' ) ) );
      QVERIFY( shown.cell( 0, CountColumn::Left ).contains( QLatin1String( "at least 90 by the claim" ) ) );
      const QString byClaim = plain( shown.tab.findChild<QLabel *>( "unaccountedByClaim" )->text() );
      QVERIFY( byClaim.contains( QLatin1String( "at least 90 claimed and not found" ) ) );
      const TileContent tile = tileOf( counted );
      QVERIFY( !tile.isKnown && !tile.value.contains( QLatin1Char( '%' ) ) );
      QVERIFY( tile.lines.join( ' ' ).contains( QLatin1String( "100 or more claimed; records compared: 1" ) ) );
    }

    void whatOnlyTheClaimLeavesStandsBesideWhatTheFindsLeave()
    {
      CountedRecordsMaker maker;
      maker.add( "displaced", "40 PMN-2", {}, 1 );
      maker.add( "right", "30 PMN-2", { { "PMN-2", 30 } }, 1 );
      const CountedMapPointer counted = maker.done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      const QString said = plain( shown.tab.findChild<QLabel *>( "unaccounted" )->text() );
      QVERIFY2( said.contains( QLatin1String( "by the finds, 40 by the claim" ) ), qPrintable( said ) );
      QStringList left;
      for ( int row = 0; row < shown.table().model()->rowCount(); ++row )
        left << plain( shown.cell( row, CountColumn::Left ) );
      left.sort();
      QCOMPARE( left, QStringList( { "0 [0–0]", "0 [0–0] by the finds, 40 by the claim" } ) );
    }

    void filtersChooseVerdictTypeAndGroup()
    {
      Shown shown;
      shown.tab.setCounted( fourRecords().done(), QString() );
      QCOMPARE( shown.chip( CountVerdict::UnexpectedType )->text(), QStringLiteral( "1" ) );
      shown.chip( CountVerdict::UnexpectedType )->click();
      QCOMPARE( shown.ids(), QStringList( { "U-3" } ) );
      shown.chip( CountVerdict::MoreThanClaimed )->click();
      QCOMPARE( shown.ids(), QStringList( { "M-2", "U-3" } ) );
      shown.box( "group" )->setCurrentText( QStringLiteral( "A" ) );
      QCOMPARE( shown.ids(), QStringList( { "M-2" } ) );
      shown.chip( CountVerdict::UnexpectedType )->click();
      shown.chip( CountVerdict::MoreThanClaimed )->click();
      QCOMPARE( shown.ids(), QStringList( { "M-2", "F-1" } ) );
      QVERIFY( shown.tab.findChild<QLabel *>( "finding" )->text().startsWith( QLatin1String( "A: " ) ) );
      shown.box( "group" )->setCurrentIndex( 0 );
      shown.box( "type" )->setCurrentText( QStringLiteral( "anti-tank" ) );
      // Records without such mines have nothing to show.
      QCOMPARE( shown.ids(), QStringList( { "M-2", "U-3" } ) );
      QCOMPARE( shown.cell( 1, CountColumn::Verdict ), QStringLiteral( "type not claimed" ) );
      shown.box( "type" )->setCurrentText( QStringLiteral( "PMN-2" ) );
      QCOMPARE( shown.ids().size(), 3 );
    }

    void filtersStayWhenCountsAreMadeAgain()
    {
      Shown shown;
      shown.tab.setGroup( std::optional<OptionalText>( OptionalText( "B" ) ) );
      shown.tab.setCounted( fourRecords().done(), QString() );
      QCOMPARE( shown.ids(), QStringList( { "U-3", "S-4" } ) );
      shown.box( "type" )->setCurrentText( QStringLiteral( "PMN-2" ) );
      shown.tab.setCounted( fourRecords().done(), QString() );
      QCOMPARE( shown.box( "type" )->currentText(), QStringLiteral( "PMN-2" ) );
      QCOMPARE( shown.ids().size(), 2 );
      shown.tab.setCounted( nullptr, QString() );
      shown.tab.setCounted( fourRecords().done(), QString() );
      QCOMPARE( shown.ids().size(), 2 );
    }

    void selectionGoesBothWaysAndAClickShowsTheRecord()
    {
      QgsVectorLayer *layer = addPointLayer( "map", 4 );
      Shown shown;
      shown.tab.setCounted( fourRecords().done( layer ), QString() );
      shown.click( 0 );
      QTRY_COMPARE( layer->selectedFeatureIds(), QgsFeatureIds{ 2 } );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( shown.desk.shown.size(), std::size_t( 1 ) );
      QCOMPARE( shown.desk.shown[0].features, QgsFeatureIds{ 2 } );
      layer->selectByIds( { 1, 4 } );
      QTRY_COMPARE( shown.table().selectedRows(), std::vector<int>( { 2, 3 } ) );
      // By their ids they stay selected in the next counts.
      shown.tab.setCounted( fourRecords().done( layer ), QString() );
      QCOMPARE( shown.table().selectedRows(), std::vector<int>( { 2, 3 } ) );
      QgsProject::instance()->clear();
      shown.click( 1 );
      QTest::qWait( LONGER_THAN_IT_SETTLES );
      QCOMPARE( shown.desk.shown.size(), std::size_t( 1 ) );
    }

    void withoutClaimsItSaysWhatToChoose()
    {
      CountedRecordsMaker maker;
      maker.add( "A-1", "", { { "PMN", 3 } } );
      maker.counted().hasClaims = false;
      const CountedMapPointer counted = maker.done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      QVERIFY( shown.text().contains( QLatin1String( "The map has no field with claimed numbers" ) ) );
      QVERIFY( !shown.table().isVisible() );
      QVERIFY( shown.tab.findChild<QPushButton *>( "openDialog" )->isVisible() );
      QVERIFY( tileOf( counted ).lines.join( ' ' ).contains( QLatin1String( "no field with claimed numbers" ) ) );
      QVERIFY( !tileOf( counted ).isKnown );
    }

    void withoutSearchNothingIsComparedButMoreThanClaimedIsSaid()
    {
      CountedRecordsMaker maker;
      maker.add( "A-1", "20 PMN-2", { { "PMN-2", 30 } }, std::nullopt );
      maker.add( "A-2", "20 PMN-2", { { "PMN-2", 3 } }, std::nullopt );
      maker.counted().result.card.searchedKnown = false;
      const CountedMapPointer counted = maker.done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      QVERIFY( shown.text().contains( QLatin1String( "Where was searched is unknown" ) ) );
      QVERIFY( !saysPercentage( shown.text() ) );
      QCOMPARE( shown.cell( 0, CountColumn::Verdict ), QStringLiteral( "more than claimed" ) );
      QCOMPARE( shown.cell( 1, CountColumn::Reason ), QStringLiteral( "where was searched is unknown" ) );
      QVERIFY( tileOf( counted ).lines.contains( QStringLiteral( "where was searched is unknown" ) ) );
    }

    void textsThatWereNotUnderstoodAreListedWithTheirRecords()
    {
      CountedRecordsMaker maker;
      maker.add( "A-1", "20 PMN-2, lots of others", { { "FROG-7", 2 } } );
      Shown shown;
      shown.tab.setCounted( maker.done(), QString() );
      auto *box = shown.tab.findChild<QgsCollapsibleGroupBoxBasic *>( "unparsedBox" );
      QVERIFY( box->isVisible() );
      auto *list = shown.tab.findChild<QTableWidget *>( "unparsed" );
      QCOMPARE( list->rowCount(), 2 );
      QCOMPARE( list->item( 0, 0 )->text(), QStringLiteral( "A-1" ) );
      QCOMPARE( list->item( 1, 1 )->text(), QStringLiteral( "FROG-7" ) );
      QVERIFY( !list->item( 1, 2 )->text().isEmpty() );
      QCOMPARE( shown.cell( 0, CountColumn::Reason ), QStringLiteral( "part of the claim could not be read" ) );
      // Opening the box shows what is in it; of further texts there are none to speak of.
      box->setCollapsed( false );
      QVERIFY( list->isVisible() );
      QVERIFY( !shown.tab.findChild<QLabel *>( "moreUnparsed" )->isVisible() );
    }

    void textsOfTheDataAreNeverMarkup()
    {
      CountedRecordsMaker maker;
      maker.add( HOSTILE, "20 PMN-2, 3 " + HOSTILE, { { HOSTILE, 2 } }, 1, OptionalText( HOSTILE ) );
      maker.add( std::string( 10000, 'x' ), "20 PMN-2", {}, 1, OptionalText( "<i>g</i>" ) );
      const CountedMapPointer counted = maker.done();
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      const QAbstractItemModel &model = *shown.table().model();
      for ( int row = 0; row < model.rowCount(); ++row )
      {
        for ( int column = 0; column < COUNT_COLUMNS; ++column )
        {
          const QModelIndex cell = model.index( row, column );
          QVERIFY( !cell.data( Qt::ToolTipRole ).toString().contains( QLatin1String( "<img" ) ) );
          QVERIFY( !cell.data().toString().contains( QChar( 0x202E ) ) );
        }
      }
      shown.table().selectAll();
      QCOMPARE( shown.table().selectedText().count( QLatin1Char( '\n' ) ), model.rowCount() + 1 );
      auto *list = shown.tab.findChild<QTableWidget *>( "unparsed" );
      for ( int row = 0; row < list->rowCount(); ++row )
      {
        for ( int column = 0; column < list->columnCount(); ++column )
          QVERIFY( !list->item( row, column )->toolTip().contains( QLatin1String( "<img" ) ) );
      }
      shown.box( "group" )->setCurrentIndex( 1 );
      const QRegularExpression ours( QStringLiteral( "<p style=\"[a-z0-9:; -]*\">|</p>" ) );
      for ( const QLabel *label : shown.tab.findChildren<QLabel *>() )
        QVERIFY( label->pixmap( Qt::ReturnByValue ).isNull()
                   ? label->textFormat() == Qt::PlainText || !label->text().remove( ours ).contains( '<' )
                   : true );
      QVERIFY( shown.tab.minimumSizeHint().width() <= 300 );
    }

    void accidentInSearchedGroundIsAnAlarmOnTop()
    {
      CountedRecordsMaker maker = fourRecords();
      Scorecard &card = maker.counted().result.card;
      card.hasAccidents = true;
      card.accidents.total = 3;
      card.accidents.afterSearch = 1;
      Note alarm;
      alarm.code = "accident_after_search";
      alarm.severity = Severity::Alarm;
      alarm.count = 1;
      card.notes.push_back( alarm );
      const CountedMapPointer counted = maker.done();
      const QStringList warnings = leadingWarnings( counted->result.card );
      QVERIFY( !warnings.isEmpty() );
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      auto *banner = shown.tab.findChild<QFrame *>( "noticeBanner" );
      QVERIFY( banner->isVisible() );
      QVERIFY( banner->mapTo( &shown.tab, QPoint() ).y() < shown.table().mapTo( &shown.tab, QPoint() ).y() );
      QVERIFY( test::visibleText( banner ).contains( warnings.first().left( 20 ) ) );
    }

    void problemOfARunIsSaidAndOldNumbersStayFaded()
    {
      Shown shown;
      shown.tab.setCounted( fourRecords().done(), QString() );
      shown.tab.setCounted( nullptr, QStringLiteral( "Layer \"<b>map</b>\" has no field." ) );
      QVERIFY( shown.text().contains( QLatin1String( "has no field." ) ) );
      const TileContent tile = CountsTexts::tile( nullptr, QStringLiteral( "why" ), std::nullopt );
      QCOMPARE( tile.lines, QStringList( QStringLiteral( "why" ) ) );
      QVERIFY( !CountsTexts::tile( nullptr, QString(), std::nullopt ).lines.isEmpty() );
    }

    void dialogIsAskedFor()
    {
      Shown shown;
      QSignalSpy wanted( &shown.tab, &CountsTab::dialogWanted );
      shown.tab.setCounted( fourRecords().done(), QString() );
      shown.tab.findChild<QPushButton *>( "openDialog" )->click();
      QCOMPARE( wanted.count(), 1 );
    }

    void theSampleAreaIsShown()
    {
      DockInputs inputs = test::sampleInputs( *QgsProject::instance() );
      inputs.layers["MAP"].fields["CLAIMED_TYPE"] = QStringLiteral( "mine_type" );
      inputs.layers["FINDS"].fields["FIND_TYPE"] = QStringLiteral( "item" );
      QgsFeedback feedback;
      const CountedMapPointer counted = countMap( countsRequestOf( inputs, *QgsProject::instance() ), inputs,
                                                  QgsProject::instance()->transformContext(), feedback );
      Shown shown;
      shown.tab.setCounted( counted, QString() );
      QCOMPARE( shown.ids().size(), 60 );
      takePictures( counted, "sample" );
      CountedRecordsMaker one;
      one.add( "A-1", "", { { "PMN", 1 } } );
      one.counted().hasClaims = false;
      takePictures( one.done(), "no_claims" );
      CountedRecordsMaker few;
      few.add( "A-1", "4 PMN-2, some others", { { "PMN", 1 } } );
      takePictures( few.done(), "one_find" );
    }

  private:
    //! For the eye: with MINEMAP_PICTURES set to a folder.
    static void takePictures( const CountedMapPointer &counted, const QString &what );
};

void TestCountsTab::takePictures( const CountedMapPointer &counted, const QString &what )
{
  const QString folder = qEnvironmentVariable( "MINEMAP_PICTURES" );
  if ( folder.isEmpty() )
    return;
  const auto take = [&]( const char *name, bool isStale = false )
  {
    Shown shown;
    shown.tab.setCounted( counted, QString() );
    shown.tab.setStale( isStale );
    for ( const int width : { 320, 420, 900 } )
    {
      shown.tab.resize( width, 1250 );
      QTest::qWait( 50 );
      shown.tab.grab().save( QStringLiteral( "%1/counts_%2_%3_%4x%5.png" )
                               .arg( folder, what, name )
                               .arg( width )
                               .arg( qApp->devicePixelRatio() ) );
    }
  };
  take( "light" );
  take( "stale", true );
  const QPalette light = QApplication::palette();
  QPalette dark( QColor( 60, 60, 60 ), QColor( 45, 45, 45 ) );
  dark.setColor( QPalette::Highlight, QColor( 80, 110, 160 ) );
  QApplication::setPalette( dark );
  take( "dark" );
  QApplication::setPalette( light );
  QApplication::setLayoutDirection( Qt::RightToLeft );
  take( "rtl" );
  QApplication::setLayoutDirection( Qt::LeftToRight );
}

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestCountsTab>( argc, argv );
}

#include "test_counts_tab.moc"
