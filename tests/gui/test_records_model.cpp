// SPDX-License-Identifier: GPL-2.0-or-later
// The table of records: values, order, filter and totals. Not exercised here: the tab's widgets and the map.
#include "core/score/void_numbers.h"
#include "gui/records/records_model.h"
#include "gui/records/records_summary.h"
#include "gui/records/row_table.h"
#include "gui/records/verdict_icon.h"
#include "gui_test.h"
#include "scored_records.h"

#include <QAbstractItemModelTester>
#include <QPainter>

using namespace minemap;

namespace
{

//! F-10 confirmed (A), F-2 unconfirmed (B), F-1 mined, not judged (A), x not judged (no group), nothing without
//! verdict.
ScoredMapPointer fiveRecords( bool isSearchedKnown = true )
{
  test::ScoredRecordsMaker maker;
  maker.scored().result.card.searchedKnown = isSearchedKnown;
  maker.scored().result.card.hitRate.finds = 3;
  ScoredRecord &confirmed = maker.add( "F-10", Verdict::Confirmed, "A" );
  confirmed.share = 0.914;
  confirmed.finds = 2;
  confirmed.near = 1;
  confirmed.mines = 1234;
  confirmed.distance = 0;
  ScoredRecord &unconfirmed = maker.add( "F-2", Verdict::Unconfirmed, "B" );
  unconfirmed.share = 1;
  unconfirmed.distance = 130.5;
  ScoredRecord &mined = maker.add( "F-1", Verdict::MinedNotJudged, "A" );
  mined.share = 0.1;
  mined.other = 4;
  mined.distance = 30;
  maker.add( "x", Verdict::NotJudged ).share = 0;
  maker.add( "y", std::nullopt, "B" );
  maker.scored().inputs->map.records[0].claimed = 40;
  maker.addFind( FindClass::Inside, { 0, 2 } );
  maker.addFind( FindClass::Near, { 0 } );
  maker.addFind( FindClass::Later, { 1 } );
  maker.addFind( FindClass::Unmapped, {} );
  return maker.done();
}

QStringList column( const RecordsModel &model, RecordColumn column )
{
  QStringList texts;
  for ( int row = 0; row < model.rowCount(); ++row )
    texts << model.index( row, static_cast<int>( column ) ).data().toString();
  return texts;
}

QStringList sortedIds( RecordsModel &model, RecordColumn by, Qt::SortOrder order )
{
  model.sort( static_cast<int>( by ), order );
  return column( model, RecordColumn::Id );
}

QStringList foundIds( RecordsModel &model, const QString &search )
{
  RecordsCriteria criteria;
  criteria.search = search;
  model.setCriteria( criteria );
  return column( model, RecordColumn::Id );
}

} // namespace

class TestRecordsModel : public QObject
{
    Q_OBJECT

  private slots:

    void itIsAProperModel()
    {
      RecordsModel model;
      const QAbstractItemModelTester tester( &model, QAbstractItemModelTester::FailureReportingMode::QtTest );
      model.setScored( fiveRecords(), {} );
      model.sort( 1, Qt::DescendingOrder );
      RecordsCriteria criteria;
      criteria.verdicts[0] = true;
      model.setCriteria( criteria );
      QCOMPARE( model.rowCount(), 1 );
      model.setScored( nullptr, {} );
      QCOMPARE( model.rowCount(), 0 );
    }

    void cellsAreAsPeopleReadThem()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      QStringList cells;
      for ( int section = 0; section < RECORD_COLUMNS; ++section )
        cells << model.index( 0, section ).data().toString();
      QCOMPARE( cells, ( QStringList{ "confirmed", "F-10", "A", "91 %", "2", "1", "1,234", "0", "0 m", "40" } ) );
    }

    void whatIsUndefinedIsADashWithItsReason()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      const QModelIndex share = model.index( 4, static_cast<int>( RecordColumn::Share ) );
      QCOMPARE( share.data().toString(), QStringLiteral( "–" ) );
      QVERIFY( share.data( Qt::ToolTipRole ).toString().contains( QStringLiteral( "without geometry" ) ) );
      QCOMPARE( share.data( Qt::AccessibleTextRole ), share.data( Qt::ToolTipRole ) );
      QCOMPARE( model.index( 4, static_cast<int>( RecordColumn::Share ) ).data( COPIED_TEXT ).toString(), QString() );
    }

    void withoutSearchedGroundNoFindsAreUnknownAndNotNone()
    {
      RecordsModel model;
      model.setScored( fiveRecords( false ), {} );
      for ( const RecordColumn unknown : { RecordColumn::Finds, RecordColumn::Near, RecordColumn::Mines } )
      {
        const QModelIndex cell = model.index( 1, static_cast<int>( unknown ) );
        QCOMPARE( cell.data().toString(), QStringLiteral( "–" ) );
        QCOMPARE( cell.data( Qt::ToolTipRole ).toString(), QStringLiteral( "no searched layer" ) );
      }
    }

    void verdictsThatAnAssumptionTakesAreNotJudgedWithTheReason()
    {
      const auto taken = []( bool isOfSome )
      {
        auto scored = std::const_pointer_cast<ScoredMap>( fiveRecords() );
        Assumption cut;
        cut.state = AssumptionState::Broken;
        cut.invalidates = InvalidatesConfirmation;
        cut.isOfSomeRecords = isOfSome;
        cut.records = { 0 };
        scored->result.card.assumptions = { cut };
        voidVerdicts( scored->result );
        return ScoredMapPointer( scored );
      };
      const ScoredMapPointer all = taken( false ), some = taken( true );
      const auto text = []( const ScoredMapPointer &scored, int record )
      { return RecordCells::text( *scored, record, RecordColumn::Verdict, ShownUnits::Metric ); };
      QCOMPARE( text( all, 0 ), QStringLiteral( "not judged" ) );
      QCOMPARE( text( some, 0 ), QStringLiteral( "not judged" ) );
      QVERIFY( text( some, 1 ) != QStringLiteral( "no verdict" ) );
      QVERIFY( RecordCells::explanation( *all, 0, RecordColumn::Verdict ).contains( "records end where searched" ) );
      // One without geometry never had a verdict.
      QCOMPARE( text( all, 4 ), QStringLiteral( "no verdict" ) );
      RecordsModel model;
      model.setScored( all, {} );
      QVERIFY( foundIds( model, QStringLiteral( "not judged" ) ).size() >= 4 );
      QVERIFY( RecordsSummary::shown( *all, model.records() ).contains( "no record judged: records end where" ) );
      QVERIFY( RecordsSummary::shown( *some, model.records() ).contains( "some records not judged: records end" ) );
      QVERIFY( !RecordsSummary::shown( *fiveRecords(), model.records() ).contains( "judged: " ) );
    }

    void anUnconfirmedRecordSaysThatItsGroundIsNotClear()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      QVERIFY( model.index( 1, 0 )
                 .data( Qt::ToolTipRole )
                 .toString()
                 .contains( QStringLiteral( "not evidence that the ground is clear" ) ) );
    }

    void lengthsAreInTheUnitsOfThePreferences()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      Preferences preferences;
      preferences.units = ShownUnits::Imperial;
      model.setPreferences( preferences );
      QCOMPARE( column( model, RecordColumn::Distance ), ( QStringList{ "0 ft", "428 ft", "98 ft", "–", "–" } ) );
    }

    void idsAreInNaturalOrder()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      QCOMPARE( sortedIds( model, RecordColumn::Id, Qt::AscendingOrder ),
                ( QStringList{ "F-1", "F-2", "F-10", "x", "y" } ) );
      QCOMPARE( sortedIds( model, RecordColumn::Id, Qt::DescendingOrder ),
                ( QStringList{ "y", "x", "F-10", "F-2", "F-1" } ) );
    }

    void numbersAreSortedAsNumbersAndWhatIsUndefinedComesLast()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      QCOMPARE( sortedIds( model, RecordColumn::Distance, Qt::AscendingOrder ),
                ( QStringList{ "F-10", "F-1", "F-2", "x", "y" } ) );
      QCOMPARE( sortedIds( model, RecordColumn::Distance, Qt::DescendingOrder ),
                ( QStringList{ "F-2", "F-1", "F-10", "x", "y" } ) );
      QCOMPARE( sortedIds( model, RecordColumn::Verdict, Qt::DescendingOrder ).last(), QStringLiteral( "y" ) );
      QCOMPARE( sortedIds( model, RecordColumn::Group, Qt::DescendingOrder ),
                ( QStringList{ "F-2", "y", "F-10", "F-1", "x" } ) );
      model.sort( -1 );
      QCOMPARE( column( model, RecordColumn::Id ), ( QStringList{ "F-10", "F-2", "F-1", "x", "y" } ) );
    }

    void searchLooksIntoIdsGroupsAndTheBeginningOfVerdicts()
    {
      RecordsModel model;
      model.setScored( fiveRecords(), {} );
      QCOMPARE( foundIds( model, QStringLiteral( " f-1" ) ), ( QStringList{ "F-10", "F-1" } ) );
      QCOMPARE( foundIds( model, QStringLiteral( "b" ) ), ( QStringList{ "F-2", "y" } ) );
      QCOMPARE( foundIds( model, QStringLiteral( "Confirmed" ) ), QStringList( "F-10" ) );
      QCOMPARE( foundIds( model, QString() ).size(), 5 );
    }

    void verdictsAreCountedAmongWhatTheOtherFiltersLeave()
    {
      RecordsModel model;
      RecordsCriteria criteria;
      criteria.group = OptionalText( "A" );
      criteria.verdicts[static_cast<std::size_t>( verdictKind( Verdict::MinedNotJudged ) )] = true;
      model.setScored( fiveRecords(), criteria );
      QCOMPARE( column( model, RecordColumn::Id ), QStringList( "F-1" ) );
      QCOMPARE( model.counts(), ( VerdictKindCounts{ 1, 1, 0, 0, 0 } ) );
      QCOMPARE( model.rowOf( 2 ), 0 );
      QCOMPARE( model.rowOf( 0 ), -1 );
    }

    void recordsWithoutGroupCanBeChosen()
    {
      RecordsModel model;
      RecordsCriteria criteria;
      criteria.group = OptionalText();
      model.setScored( fiveRecords(), criteria );
      QCOMPARE( column( model, RecordColumn::Id ), QStringList( "x" ) );
    }

    void totalsCountEachScoredFindOnce()
    {
      const ScoredMapPointer scored = fiveRecords();
      const RecordsTotals totals = totalsOf( *scored, { 0, 1, 2 } );
      QCOMPARE( totals.finds, std::int64_t( 2 ) );
      QCOMPARE( totals.counts, ( VerdictKindCounts{ 1, 1, 1, 0, 0 } ) );
      QCOMPARE(
        RecordsSummary::selected( *scored, { 0, 1 }, 1 ).replace( QChar( QChar::Nbsp ), QLatin1Char( ' ' ) ),
        QStringLiteral( "2 of 5 records selected (1 of them not shown): 1 confirmed · 1 unconfirmed · finds: 2" ) );
    }

    void aShareIsSaidOfTenRecordsOrMore()
    {
      test::ScoredRecordsMaker maker;
      std::vector<int> records;
      for ( int record = 0; record < 10; ++record )
      {
        maker.add( std::to_string( record ), Verdict::NotJudged ).share = 0.61;
        records.push_back( record );
      }
      const ScoredMapPointer scored = maker.done();
      QVERIFY( RecordsSummary::shown( *scored, records ).contains( QLatin1Char( '%' ) ) );
      records.pop_back();
      QVERIFY( !RecordsSummary::shown( *scored, records ).contains( QLatin1Char( '%' ) ) );
    }

    void everyVerdictHasAMarkOfItsOwnEvenWithoutColour()
    {
      std::vector<QImage> marks;
      for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
      {
        QImage mark( 16, 16, QImage::Format_Grayscale8 );
        mark.fill( Qt::white );
        QPainter painter( &mark );
        verdictIcon( verdictOfKind( kind ), Palette::Print ).paint( &painter, mark.rect() );
        painter.end();
        marks.push_back( mark );
        for ( int other = 0; other < kind; ++other )
          QVERIFY( marks[static_cast<std::size_t>( other )] != marks.back() );
      }
    }

    void noMarkIsGreen()
    {
      for ( const Palette palette : { Palette::Standard, Palette::Contrast, Palette::Print } )
      {
        for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
        {
          const QImage mark = verdictIcon( verdictOfKind( kind ), palette ).pixmap( 32, 32 ).toImage();
          for ( int x = 0; x < mark.width(); ++x )
          {
            for ( int y = 0; y < mark.height(); ++y )
            {
              const QColor colour = mark.pixelColor( x, y );
              const bool isGreen =
                colour.alpha() > 100 && colour.saturation() > 60 && colour.hue() > 70 && colour.hue() < 170;
              QVERIFY( !isGreen );
            }
          }
        }
      }
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestRecordsModel>( argc, argv );
}

#include "test_records_model.moc"
