// SPDX-License-Identifier: GPL-2.0-or-later
// The nine elements of the Technical Annex.
#include "core/reconcile/record_completeness.h"

#include <QtTest>

#include <set>

using namespace minemap;

namespace
{

RecordFields wholeRecord()
{
  RecordFields fields;
  fields.referencePoints = 2;
  for ( ElementState *state :
        { &fields.perimeter, &fields.type, &fields.number, &fields.emplacingMethod, &fields.fuseType, &fields.lifeTime,
          &fields.date, &fields.time, &fields.antiHandlingDevices, &fields.exactLocation } )
    *state = ElementState::Filled;
  return fields;
}

} // namespace

class TestRecordCompleteness : public QObject
{
    Q_OBJECT

  private slots:

    void aWholeRecordScoresNine()
    {
      const Completeness completeness = completenessOf( elementsOf( wholeRecord() ) );
      QCOMPARE( completeness.score, 9 );
      QVERIFY( completeness.missing.empty() && completeness.partly.empty() );
    }

    void anEmptyRecordNamesAllNine()
    {
      const Completeness completeness = completenessOf( elementsOf( {} ) );
      QCOMPARE( completeness.score, 0 );
      std::set<std::string> names;
      for ( const RecordElement element : completeness.missing )
        names.insert( toText( element ) );
      QCOMPARE( names.size(), RECORD_ELEMENTS );
    }

    void everyElementIsMissedWhereItIsMissing()
    {
      for ( std::size_t missing = 0; missing < RECORD_ELEMENTS; ++missing )
      {
        ElementStates elements = elementsOf( wholeRecord() );
        elements[missing] = ElementState::Empty;
        const Completeness completeness = completenessOf( elements );
        QCOMPARE( completeness.score, 8 );
        QCOMPARE( completeness.missing.size(), std::size_t( 1 ) );
        QCOMPARE( completeness.missing[0], static_cast<RecordElement>( missing ) );
      }
    }

    //! One reference point was enough under the Protocol of 1980, not under the amended one.
    void halfAnElementIsNone()
    {
      RecordFields fields = wholeRecord();
      fields.referencePoints = 1;
      fields.time = ElementState::NoField;
      fields.lifeTime = ElementState::Empty;
      const Completeness completeness = completenessOf( elementsOf( fields ) );
      QCOMPARE( completeness.score, 6 );
      QVERIFY( completeness.missing.empty() );
      QVERIFY( completeness.partly ==
               ( std::vector<RecordElement>{ RecordElement::ReferencePoints, RecordElement::FuseAndLifeTime,
                                             RecordElement::DateAndTime } ) );
      fields.referencePoints = 0;
      QCOMPARE( elementsOf( fields )[0], ElementState::Empty );
      fields.fuseType = ElementState::Empty;
      QCOMPARE( elementsOf( fields )[5], ElementState::Empty );
    }

    void theTableCountsRecords()
    {
      RecordFields half = wholeRecord();
      half.referencePoints = 1;
      const CompletenessTable table =
        tabulateCompleteness( { elementsOf( wholeRecord() ), elementsOf( half ), elementsOf( {} ) } );
      QCOMPARE( table.records, std::int64_t( 3 ) );
      QCOMPARE( table.filled[0], std::int64_t( 1 ) );
      QCOMPARE( table.partly[0], std::int64_t( 1 ) );
      QCOMPARE( table.filled[2], std::int64_t( 2 ) );
      QCOMPARE( table.byScore[9] + table.byScore[8] + table.byScore[0], std::int64_t( 3 ) );
    }
};

QTEST_APPLESS_MAIN( TestRecordCompleteness )
#include "test_record_completeness.moc"
