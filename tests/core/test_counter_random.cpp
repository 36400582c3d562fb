// SPDX-License-Identifier: GPL-2.0-or-later
// Random numbers: published vectors of Philox, evenness, moments, and independence of streams.
#include "core/counter_random.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace minemap;

class TestCounterRandom : public QObject
{
    Q_OBJECT

  private slots:

    // The known-answer vectors that Random123 publishes for philox4x32 with 10 rounds.
    void philoxAgreesWithPublishedVectors()
    {
      constexpr std::uint32_t ONES = 0xffffffff;
      QVERIFY( philox( { 0, 0, 0, 0 }, { 0, 0 } ) ==
               ( PhiloxBlock{ 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 } ) );
      QVERIFY( philox( { ONES, ONES, ONES, ONES }, { ONES, ONES } ) ==
               ( PhiloxBlock{ 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd } ) );
      QVERIFY( philox( { 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344 }, { 0xa4093822, 0x299f31d0 } ) ==
               ( PhiloxBlock{ 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 } ) );
    }

    // Pins the sequence: a change of it would change every published score.
    void sequenceIsThePhiloxBlocksInOrder()
    {
      const std::uint64_t seed = 0x0123456789abcdef;
      const std::uint64_t stream = 0xfedcba9876543210;
      CounterRandom random( seed, stream );
      for ( std::uint32_t block = 0; block < 3; ++block )
      {
        const PhiloxBlock words = philox( { block, 0, 0x76543210, 0xfedcba98 }, { 0x89abcdef, 0x01234567 } );
        for ( const std::uint32_t word : words )
          QCOMPARE( random.bits32(), word );
      }
      CounterRandom zero( 0, 0 );
      QCOMPARE( zero.bits64(), std::uint64_t{ 0x6627e8d5e169c58d } );
    }

    void uniformIsInRangeAndEven()
    {
      constexpr int DRAWS = 400000;
      constexpr int CELLS = 100;
      CounterRandom random( 1, 0 );
      std::vector<double> counts( CELLS );
      for ( int draw = 0; draw < DRAWS; ++draw )
      {
        const double value = random.uniform();
        QVERIFY( value >= 0 && value < 1 );
        ++counts[static_cast<std::size_t>( value * CELLS )];
      }
      QVERIFY( chiSquare( counts, DRAWS ) < 148.2 ); // 99.9 % of χ² with 99 degrees of freedom.
    }

    void belowIsEven_data()
    {
      QTest::addColumn<quint64>( "n" );
      QTest::newRow( "2" ) << quint64{ 2 };
      QTest::newRow( "7" ) << quint64{ 7 };
      QTest::newRow( "two thirds of all words" ) << quint64{ 2863311531 };
      QTest::newRow( "largest small" ) << quint64{ 0xffffffff };
      QTest::newRow( "smallest large" ) << quint64{ 0x100000000 };
      QTest::newRow( "two thirds of all pairs of words" ) << quint64{ 12297829382473034411U };
    }

    // With two thirds of the range, the remainder of a word would hit the lower half twice as often, and the upper
    // half of the product of word and range even values twice as often as odd ones.
    void belowIsEven()
    {
      QFETCH( quint64, n );
      constexpr int DRAWS = 100000;
      CounterRandom random( 3, 9 );
      double lower = 0;
      double even = 0;
      for ( int draw = 0; draw < DRAWS; ++draw )
      {
        const std::uint64_t value = random.below( n );
        QVERIFY( value < n );
        lower += value < n / 2 ? 1 : 0;
        even += value % 2 == 0 ? 1 : 0;
      }
      const std::uint64_t half = n / 2;
      const double below = static_cast<double>( half ) / static_cast<double>( n );
      QVERIFY( std::abs( lower / DRAWS - below ) < 3.3 * std::sqrt( 0.25 / DRAWS ) );
      QVERIFY( std::abs( even / DRAWS - ( 1 - below ) ) < 3.3 * std::sqrt( 0.25 / DRAWS ) );
    }

    void belowReachesEveryValue()
    {
      CounterRandom random( 5, 5 );
      std::vector<double> counts( 13 );
      for ( int draw = 0; draw < 130000; ++draw )
        ++counts[random.below( 13 )];
      QVERIFY( chiSquare( counts, 130000 ) < 32.9 ); // 99.9 %, 12 degrees of freedom.
      QCOMPARE( random.below( 1 ), std::uint64_t{ 0 } );
      QCOMPARE( random.below( 0 ), std::uint64_t{ 0 } );
    }

    // Moments 0, 1, 0, 3, and the shares beyond 1, 2 and 3 standard deviations.
    void normalHasTheMomentsAndTailsOfTheNormal()
    {
      constexpr int DRAWS = 1000000;
      CounterRandom random( 7, 1 );
      double sums[4] = {};
      double beyond[3] = {};
      for ( int draw = 0; draw < DRAWS; ++draw )
      {
        const double value = random.normal();
        double power = 1;
        for ( double &sum : sums )
          sum += power *= value;
        for ( int limit = 0; limit < 3; ++limit )
          beyond[limit] += std::abs( value ) > limit + 1 ? 1 : 0;
      }
      const double error = 1 / std::sqrt( DRAWS );
      QVERIFY( std::abs( sums[0] / DRAWS ) < 3.3 * error );
      QVERIFY( std::abs( sums[1] / DRAWS - 1 ) < 3.3 * std::sqrt( 2 ) * error );
      QVERIFY( std::abs( sums[2] / DRAWS ) < 3.3 * std::sqrt( 15 ) * error );
      QVERIFY( std::abs( sums[3] / DRAWS - 3 ) < 3.3 * std::sqrt( 96 ) * error );
      const double shares[3] = { 0.3173105, 0.0455003, 0.0026998 };
      for ( int limit = 0; limit < 3; ++limit )
        QVERIFY( std::abs( beyond[limit] / DRAWS - shares[limit] ) < 3.3 * std::sqrt( shares[limit] ) * error );
    }

    void streamsAndSeedsAreUncorrelated()
    {
      constexpr int DRAWS = 100000;
      CounterRandom one( 1, 1 ), nextStream( 1, 2 ), nextSeed( 2, 1 ), again( 1, 1 );
      double withStream = 0;
      double withSeed = 0;
      for ( int draw = 0; draw < DRAWS; ++draw )
      {
        const double value = one.uniform() - 0.5;
        QCOMPARE( again.uniform() - 0.5, value );
        withStream += value * ( nextStream.uniform() - 0.5 );
        withSeed += value * ( nextSeed.uniform() - 0.5 );
      }
      const double limit = 3.3 / 12 * std::sqrt( DRAWS ); // A product of two centred uniforms has variance 1/144.
      QVERIFY( std::abs( withStream ) < limit );
      QVERIFY( std::abs( withSeed ) < limit );
    }

  private:
    static double chiSquare( const std::vector<double> &counts, double draws )
    {
      const double expected = draws / static_cast<double>( counts.size() );
      double sum = 0;
      for ( const double count : counts )
        sum += ( count - expected ) * ( count - expected ) / expected;
      return sum;
    }
};

QTEST_APPLESS_MAIN( TestCounterRandom )
#include "test_counter_random.moc"
