// SPDX-License-Identifier: GPL-2.0-or-later
// Confusion of types: by hand, by identities, and with what is not known left out.
#include "core/counter_random.h"
#include "core/reconcile/type_agreement.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace minemap;

namespace
{

MineType type( const char *spelling )
{
  return MineDictionary().find( spelling );
}

std::vector<TypePair> pairs( std::int64_t apAp, std::int64_t apAt, std::int64_t atAp, std::int64_t atAt )
{
  return { { type( "PMN" ), type( "OZM-72" ), apAp },
           { type( "PMN" ), type( "TM-62" ), apAt },
           { type( "TM-62" ), type( "PMN" ), atAp },
           { type( "TM-62M" ), type( "TM-62" ), atAt } };
}

bool isNear( const std::optional<double> &value, double expected )
{
  return value && std::abs( *value - expected ) < 1e-12;
}

} // namespace

class TestTypeAgreement : public QObject
{
    Q_OBJECT

  private slots:

    // 60 + 20 of 100 agree; 70 claimed and 70 found against people: all disagreement is allocation.
    void theMatrixAgreesWithItsExampleByHand()
    {
      const TypeMatrix matrix = typeMatrix( pairs( 60, 10, 10, 20 ), CountLevel::Class );
      QVERIFY( matrix.categories == ( std::vector<std::string>{ "ap", "at" } ) );
      QVERIFY( matrix.counts == ( std::vector<std::vector<std::int64_t>>{ { 60, 10 }, { 10, 20 } } ) );
      QVERIFY( isNear( matrix.overall.value, 0.8 ) );
      QVERIFY( isNear( matrix.users[0].value, 60.0 / 70 ) );
      QVERIFY( isNear( matrix.producers[1].value, 20.0 / 30 ) );
      QCOMPARE( *matrix.quantityDisagreement, 0.0 );
      QVERIFY( isNear( matrix.allocationDisagreement, 0.2 ) );
    }

    // 60 claimed against people, 80 found: a quarter is quantity.
    void quantityAndAllocationAreToldApart()
    {
      const TypeMatrix matrix = typeMatrix( pairs( 50, 10, 30, 10 ), CountLevel::Class );
      QVERIFY( isNear( matrix.quantityDisagreement, 0.2 ) );
      QVERIFY( isNear( matrix.allocationDisagreement, 0.2 ) );
      QVERIFY( isNear( matrix.overall.value, 0.6 ) );
    }

    void disagreementsAddUpAndAreNeverNegative()
    {
      const char *const spellings[] = { "PMN", "TM-62", "UXO", "AP", "OZM-72" };
      for ( std::uint64_t run = 0; run < 200; ++run )
      {
        CounterRandom random( 4, run );
        std::vector<TypePair> some;
        for ( std::uint64_t count = random.below( 40 ) + 1; count > 0; --count )
          some.push_back( { type( spellings[random.below( 5 )] ), type( spellings[random.below( 5 )] ),
                            static_cast<std::int64_t>( random.below( 4 ) + 1 ) } );
        const TypeMatrix matrix = typeMatrix( some, CountLevel::Class );
        QVERIFY( *matrix.quantityDisagreement >= 0 );
        QVERIFY( *matrix.allocationDisagreement >= 0 );
        QVERIFY( isNear( *matrix.overall.value + *matrix.quantityDisagreement + *matrix.allocationDisagreement, 1 ) );
        std::reverse( some.begin(), some.end() );
        QVERIFY( typeMatrix( some, CountLevel::Class ).counts == matrix.counts );
      }
    }

    void unknownTypesAreLeftOutAndCounted()
    {
      std::vector<TypePair> some = pairs( 5, 0, 0, 5 );
      some.push_back( { type( "dragon" ), type( "PMN" ), 3 } );
      some.push_back( { type( "AP" ), type( "PMN" ), 4 } );
      const TypeMatrix byClass = typeMatrix( some, CountLevel::Class );
      QCOMPARE( byClass.pairs, std::int64_t( 14 ) );
      QCOMPARE( byClass.leftOut, std::int64_t( 3 ) );
      const TypeMatrix byModel = typeMatrix( some, CountLevel::Model );
      QCOMPARE( byModel.leftOut, std::int64_t( 7 ) );
      QCOMPARE( byModel.overall.agreeing, std::int64_t( 5 ) ); // TM-62M is a TM-62, PMN is no OZM-72.
    }

    void underTenPairsAreTooFew()
    {
      QVERIFY( typeMatrix( pairs( 9, 0, 0, 0 ), CountLevel::Class ).overall.tooFew );
      QVERIFY( !typeMatrix( pairs( 10, 0, 0, 0 ), CountLevel::Class ).overall.tooFew );
      const TypeMatrix none = typeMatrix( {}, CountLevel::Class );
      QVERIFY( none.overall.tooFew && !none.overall.value && !none.quantityDisagreement );
    }

    void overlapIsTakenRecordByRecord()
    {
      // Expected 10 and 20, found 15 and 5: in common 10 and 5, not the 20 of the sums.
      std::vector<CountedRecord> records( 2 );
      records[0].id = "a";
      records[0].claim = readClaimText( "20 PMN", MineDictionary() );
      records[0].searchedShare = 0.5;
      records[1].id = "b";
      records[1].claim = readClaimText( "40 PMN", MineDictionary() );
      records[1].searchedShare = 0.5;
      std::vector<CountedFind> finds( 2 );
      finds[0].record = 0;
      finds[0].quantity = 15;
      finds[1].record = 1;
      finds[1].quantity = 5;
      finds[0].type = finds[1].type = type( "PMN" );
      const std::vector<TypeOverlap> overlap = typeOverlap( records, finds, 1, CountLevel::Class );
      QCOMPARE( overlap.size(), std::size_t( 2 ) );
      QCOMPARE( overlap[0].common, 15.0 );
      QVERIFY( isNear( overlap[1].users, 0.5 ) );
      QVERIFY( isNear( overlap[1].producers, 0.75 ) );
      QVERIFY( typeOverlap( records, finds, 0, CountLevel::Class ).size() == 1 );
    }

    //! 2 expected and 15 found: "100 % of those expected" would be a percentage of two.
    void ofFewExpectedNoPercentageIsSaid()
    {
      TypeOverlap overlap;
      overlap.expected = 2;
      overlap.found = 15;
      QVERIFY( overlap.hasTooFewExpected() && !overlap.hasTooFewFound() );
      overlap.expected = 40;
      overlap.found = 0;
      QVERIFY( !overlap.hasTooFewExpected() && overlap.hasTooFewFound() );
    }
};

QTEST_APPLESS_MAIN( TestTypeAgreement )
#include "test_type_agreement.moc"
