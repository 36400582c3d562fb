// SPDX-License-Identifier: GPL-2.0-or-later
// Claimed against found: every verdict, what makes it certain, and that order does not matter.
#include "core/counter_random.h"
#include "core/reconcile/reconcile_counts.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <string>

using namespace minemap;

namespace
{

CountInput counted( std::int64_t claimed, std::int64_t found, double share )
{
  CountInput input;
  input.isClaimed = true;
  input.claimed = claimed;
  input.found = found;
  input.share = share;
  return input;
}

CountedRecord record( const char *id, const char *claim, std::optional<double> share, OptionalText group = {} )
{
  CountedRecord result;
  result.id = id;
  result.group = std::move( group );
  result.claim = readClaimText( claim, MineDictionary() );
  result.searchedShare = share;
  return result;
}

CountedFind find( int recordIndex, const char *type, std::int64_t quantity )
{
  CountedFind result;
  result.record = recordIndex;
  result.spelling = type;
  result.type = MineDictionary().find( type );
  result.quantity = quantity;
  return result;
}

const CountRow *rowOf( const CountReport &report, CountScope scope, int recordIndex, const CountKey &key )
{
  const auto row = std::find_if( report.rows.begin(), report.rows.end(),
                                 [&]( const CountRow &candidate )
                                 {
                                   return candidate.scope == scope && candidate.record == recordIndex &&
                                          !( candidate.key < key ) && !( key < candidate.key );
                                 } );
  return row == report.rows.end() ? nullptr : &*row;
}

QString verdictOf( const CountReport &report, CountScope scope, int recordIndex, const CountKey &key )
{
  const CountRow *const row = rowOf( report, scope, recordIndex, key );
  return row == nullptr ? "no such row" : toText( row->comparison.verdict );
}

const CountKey ANTI_TANK = { CountLevel::Class, MineClass::AntiTank, {} };
const CountKey ANTI_PERSONNEL = { CountLevel::Class, MineClass::AntiPersonnel, {} };

CountKey model( MineClass mineClass, const char *name )
{
  return { CountLevel::Model, mineClass, name };
}

//! Everything a report says, as text.
QString described( const CountReport &report, const std::vector<CountedRecord> &records )
{
  QStringList lines;
  for ( const CountRow &row : report.rows )
  {
    const CountComparison &numbers = row.comparison;
    const QString id =
      row.record < 0 ? "" : QString::fromStdString( records[static_cast<std::size_t>( row.record )].id );
    const auto text = []( const std::optional<double> &number )
    { return number ? QString::number( *number, 'g', 17 ) : QString( "null" ); };
    lines << QStringList{ toText( row.scope ),
                          QString::fromStdString( row.group.value_or( "NULL" ) ),
                          id,
                          QString::number( static_cast<int>( row.key.level ) ),
                          toText( row.key.mineClass ),
                          QString::fromStdString( row.key.model ),
                          QString::fromStdString( toText( numbers.claimed ) ),
                          QString::number( numbers.found ),
                          text( numbers.share ),
                          text( numbers.ratio ),
                          numbers.clustered ? text( numbers.clustered->high ) : "null",
                          toText( numbers.verdict ),
                          QString( numbers.reason ),
                          QString::number( row.later ) }
               .join( " " );
  }
  for ( const UnreadClaim &piece : report.unread )
    lines << QString::fromStdString( piece.record + ": " + piece.piece.text );
  for ( const UnknownSpelling &spelling : report.spellings )
    lines << QString( "%1 %2 %3" )
               .arg( QString::fromStdString( spelling.spelling ) )
               .arg( spelling.claimed )
               .arg( spelling.found );
  return lines.join( "\n" );
}

} // namespace

class TestReconcileCounts : public QObject
{
    Q_OBJECT

  private slots:

    /**
     * Every claim of bounds against every number within it: more or fewer only where all of them are, as claimed where
     * one is, or where some are more and others fewer.
     */
    void boundsAreJudgedAsAllTheirNumbers()
    {
      std::map<std::string, int> seen;
      const std::vector<std::optional<double>> shares = { 1.0, 0.9, 0.5, 0.2, 0.05, 0.0, std::nullopt };
      for ( const std::optional<double> &share : shares )
      {
        for ( const bool isClustered : { false, true } )
        {
          for ( int found = 0; found <= 16; found += found < 3 ? 1 : 3 )
          {
            CountInput input;
            input.isClaimed = true;
            input.found = found;
            input.elsewhere = found % 2;
            input.share = share;
            if ( isClustered )
            {
              input.designEffect = 2.5;
              input.units = 12;
            }
            constexpr int ENOUGH = 1000; // Beyond it every number of these is fewer.
            std::vector<CountVerdict> verdicts;
            for ( int claimed = 0; claimed <= ENOUGH; claimed += claimed < 30 || claimed == ENOUGH ? 1 : 10 )
            {
              input.claimed = claimed;
              verdicts.push_back( compareCounts( input ).verdict );
            }
            const auto expected = [&]( std::size_t low, std::size_t high )
            {
              const auto has = [&]( CountVerdict verdict )
              {
                return std::find( verdicts.begin() + static_cast<std::ptrdiff_t>( low ),
                                  verdicts.begin() + static_cast<std::ptrdiff_t>( high ) + 1,
                                  verdict ) != verdicts.begin() + static_cast<std::ptrdiff_t>( high ) + 1;
              };
              const bool isMore = has( CountVerdict::MoreThanClaimed );
              const bool isFewer = has( CountVerdict::FewerThanClaimed );
              if ( has( CountVerdict::AsClaimed ) || ( isMore && isFewer ) )
                return CountVerdict::AsClaimed;
              if ( has( CountVerdict::CannotBeJudged ) )
                return CountVerdict::CannotBeJudged;
              return isMore ? CountVerdict::MoreThanClaimed : CountVerdict::FewerThanClaimed;
            };
            for ( std::size_t low = 0; low < 30; ++low )
            {
              for ( std::size_t high = low + 1; high <= 30; ++high )
              {
                const bool isOpen = high == 30;
                input.claimed = CountBounds( static_cast<std::int64_t>( low ),
                                             isOpen ? std::nullopt : std::optional<std::int64_t>( high ) );
                const CountComparison result = compareCounts( input );
                const CountVerdict verdict = expected( low, isOpen ? verdicts.size() - 1 : high );
                QVERIFY2( result.verdict == verdict,
                          qPrintable( QString( "share %1, found %2, claimed %3: %4, not %5" )
                                        .arg( share.value_or( -1 ) )
                                        .arg( found )
                                        .arg( QString::fromStdString( toText( input.claimed ) ),
                                              toText( result.verdict ), toText( verdict ) ) ) );
                QVERIFY( !isOpen || result.verdict != CountVerdict::MoreThanClaimed );
                QCOMPARE( result.reason != nullptr, result.verdict == CountVerdict::CannotBeJudged );
                QVERIFY( !result.ratio && !result.expected && !result.claimLessFound && !result.residualFromClaim );
                ++seen[toText( result.verdict )];
              }
            }
          }
        }
      }
      QCOMPARE( seen.size(), std::size_t( 4 ) );
    }

    void whatRestsOnBoundsIsARange()
    {
      CountInput input = counted( 0, 12, 0.5 );
      input.claimed = CountBounds( 20, 40 );
      const CountComparison both = compareCounts( input );
      QCOMPARE( both.expectedLow, std::optional<double>( 10 ) );
      QCOMPARE( both.expectedHigh, std::optional<double>( 20 ) );
      QCOMPARE( both.claimLessFoundLow, std::optional<std::int64_t>( 8 ) );
      QCOMPARE( both.claimLessFoundHigh, std::optional<std::int64_t>( 28 ) );
      const Interval few = *compareCounts( counted( 40, 12, 0.5 ) ).even;
      const Interval many = *compareCounts( counted( 20, 12, 0.5 ) ).even;
      QCOMPARE( both.even->low, few.low );
      QCOMPARE( both.even->high, many.high );
      input.claimed = CountBounds( 20, std::nullopt );
      const CountComparison open = compareCounts( input );
      QVERIFY( !open.expectedHigh && !open.claimLessFoundHigh );
      QCOMPARE( open.even->low, 0.0 );
      QCOMPARE( open.even->high, many.high );
      input.claimed = CountBounds( 0, 5 );
      const CountComparison few5 = compareCounts( input );
      QVERIFY( few5.verdict == CountVerdict::MoreThanClaimed && few5.isBeyondClaim && few5.hasTooFewClaimed() );
      QVERIFY( few5.residualsContradict );
    }

    void sumsOfBoundsAddTheirEnds()
    {
      const auto totalOf = []( const std::vector<std::string> &claims )
      {
        std::vector<CountedRecord> records;
        for ( const std::string &claim : claims )
        {
          CountedRecord each;
          each.id = "R" + std::to_string( records.size() );
          each.claim = readClaimText( claim, MineDictionary() );
          each.searchedShare = records.empty() ? 0.5 : 1;
          records.push_back( each );
        }
        return reconcileCounts( records, {}, 1 ).rows.front();
      };
      const CountRow range = totalOf( { "20-30 PMN", "10 PMN", "max 5 PMN", "unknown" } );
      QCOMPARE( range.comparison.claimed.low, std::int64_t( 30 ) );
      QCOMPARE( range.comparison.claimed.high, std::optional<std::int64_t>( 45 ) );
      QCOMPARE( range.records, std::int64_t( 3 ) );
      QCOMPARE( range.recordsLeftOut, std::int64_t( 1 ) );
      QVERIFY( std::abs( *range.comparison.expectedLow - 20 ) < 1e-9 );  // 20 · ½ + 10
      QVERIFY( std::abs( *range.comparison.expectedHigh - 30 ) < 1e-9 ); // 30 · ½ + 10 + 5
      QCOMPARE( toText( range.comparison.verdict ), "fewer_than_claimed" );
      const CountRow open = totalOf( { "20-30 PMN", ">100 PMN" } );
      QVERIFY( !open.comparison.claimed.high && !open.comparison.expectedHigh );
      QCOMPARE( open.comparison.claimed.low, std::int64_t( 121 ) );
      QVERIFY( totalOf( { "20 PMN", "10 PMN" } ).comparison.claimed.isExact() );
      // Claims of none are claims.
      const CountRow none = totalOf( { "nil", "0" } );
      QCOMPARE( none.records, std::int64_t( 2 ) );
      QCOMPARE( none.comparison.reason, TOO_FEW_CLAIMED );
    }

    void aClaimThatSaysUnknownIsToldApart()
    {
      const auto reasonOf = []( const char *claim )
      {
        CountedRecord each;
        each.id = "R";
        each.claim = readClaimText( claim, MineDictionary() );
        each.searchedShare = 1;
        return QString( reconcileCounts( { each }, {}, 1 ).rows.back().comparison.reason );
      };
      QCOMPARE( reasonOf( "unknown" ), QString( CLAIM_SAID_UNKNOWN ) );
      QCOMPARE( reasonOf( "ten" ), QString( CLAIM_NOT_READ ) );
      QCOMPARE( reasonOf( "" ), QString( NO_CLAIM ) );
      QCOMPARE( reasonOf( "nil" ), QString( TOO_FEW_CLAIMED ) );
    }

    void verdictsOfOneRecord_data()
    {
      QTest::addColumn<int>( "claimed" );
      QTest::addColumn<int>( "found" );
      QTest::addColumn<double>( "share" );
      QTest::addColumn<QString>( "verdict" );
      QTest::addColumn<QString>( "reason" );
      const auto row =
        []( const char *name, int claimed, int found, double share, const char *verdict, const char *reason = "" )
      { QTest::newRow( name ) << claimed << found << share << verdict << reason; };
      row( "methods.md 1.10", 100, 25, 0.4, "fewer_than_claimed" );
      row( "as expected", 100, 41, 0.4, "as_claimed" );
      row( "far more than expected", 100, 60, 0.4, "more_than_claimed" );
      row( "more than all", 100, 101, 1, "more_than_claimed" );
      row( "more than all, though little searched", 100, 101, 0.01, "more_than_claimed" );
      row( "more than all, though few claimed", 5, 6, 1, "more_than_claimed" );
      row( "everything found", 100, 100, 1, "as_claimed" );
      row( "all searched, fifteen missing", 100, 85, 1, "fewer_than_claimed" );
      row( "few claimed", 9, 2, 1, "cannot_be_judged", TOO_FEW_CLAIMED );
      row( "nothing claimed or found", 0, 0, 1, "cannot_be_judged", TOO_FEW_CLAIMED );
      row( "nothing searched", 100, 0, 0, "cannot_be_judged", NOTHING_SEARCHED );
      row( "hardly anything searched", 100, 0, 0.03, "cannot_be_judged", SEARCHED_TOO_LITTLE );
      row( "enough searched to tell", 100, 0, 0.04, "fewer_than_claimed" );
    }

    void verdictsOfOneRecord()
    {
      QFETCH( int, claimed );
      QFETCH( int, found );
      QFETCH( double, share );
      QFETCH( QString, verdict );
      QFETCH( QString, reason );
      const CountComparison result = compareCounts( counted( claimed, found, share ) );
      QCOMPARE( QString( toText( result.verdict ) ), verdict );
      QCOMPARE( QString( result.reason ), reason );
      QCOMPARE( result.tooFew, claimed < 10 || ( share > 0 && claimed * share < 10 - 1e-9 ) );
      QCOMPARE( result.hasTooFewClaimed(), claimed < 10 );
    }

    //! 3 found where 1.2 were expected are no 250 %; that so many would hardly be found stays said.
    void ofFewExpectedTheChanceIsToldAndNoPercentage()
    {
      const CountComparison few = compareCounts( counted( 12, 3, 0.1 ) );
      QVERIFY( few.hasTooFewExpected() && few.tooFew && !few.hasTooFewClaimed() );
      QCOMPARE( *few.expected, 12 * 0.1 );
      QCOMPARE( *few.ratio, 3 / ( 12 * 0.1 ) );
      const CountComparison many = compareCounts( counted( 12, 6, 0.1 ) );
      QVERIFY( many.tooFew );
      QCOMPARE( many.verdict, CountVerdict::MoreThanClaimed );
      QVERIFY( *many.chanceOfSoMany < 0.025 );
      // Exactly ten are enough, however the product is rounded.
      for ( const int claimed : { 10, 20, 100, 1000, 70 } )
        QVERIFY( !compareCounts( counted( claimed, 3, 10.0 / claimed ) ).tooFew );
      QVERIFY( compareCounts( counted( 1000, 3, 0.00999 ) ).tooFew );
      // Where nothing was searched nothing is expected, and there is no ratio either.
      QVERIFY( !compareCounts( counted( 100, 0, 0 ) ).tooFew );
    }

    void numbersOfTheExample()
    {
      const CountComparison result = compareCounts( counted( 100, 25, 0.4 ) );
      QCOMPARE( *result.expected, 40.0 );
      QCOMPARE( *result.ratio, 0.625 );
      QVERIFY( std::abs( result.poisson->low - 16.1787 / 40 ) < 1e-5 );
      QVERIFY( std::abs( result.poisson->high - 36.9049 / 40 ) < 1e-5 );
      QVERIFY( std::abs( *result.chanceOfSoFew - 0.0012 ) < 5e-5 );
      QVERIFY( result.even->high < 1 );
      QVERIFY( !result.clustered );
      QVERIFY( result.assumesEvenLaying );
      QCOMPARE( result.residualFromFinds->low, std::int64_t( 21 ) );
      QCOMPARE( result.residualFromFinds->high, std::int64_t( 59 ) );
      QCOMPARE( result.residualFromClaim->middle, std::int64_t( 60 ) );
      QCOMPARE( *result.claimLessFound, std::int64_t( 75 ) );
      QVERIFY( result.residualsContradict );
      QVERIFY( !compareCounts( counted( 100, 40, 0.4 ) ).residualsContradict );
      QVERIFY( compareCounts( counted( 100, 101, 0.4 ) ).residualsContradict );
    }

    void foundElsewhereCountsAgainstTheClaimAndTheResidual()
    {
      CountInput input = counted( 100, 40, 0.4 );
      input.elsewhere = 61;
      const CountComparison result = compareCounts( input );
      QCOMPARE( result.verdict, CountVerdict::MoreThanClaimed );
      QVERIFY( result.isBeyondClaim );
      QCOMPARE( *result.ratio, 1.0 );
      QCOMPARE( *result.claimLessFound, std::int64_t( -1 ) );
      QCOMPARE( result.residualFromFinds->low, std::int64_t( 0 ) );
    }

    void unknownStaysUnknown()
    {
      CountInput input = counted( 100, 40, 0.4 );
      input.share.reset();
      const CountComparison unsearched = compareCounts( input );
      QCOMPARE( QString( unsearched.reason ), QString( SEARCH_NOT_KNOWN ) );
      QVERIFY( !unsearched.ratio && !unsearched.expected && !unsearched.residualFromFinds && !unsearched.poisson );
      input = counted( 0, 40, 0.4 );
      input.isClaimed = false;
      const CountComparison unclaimed = compareCounts( input );
      QCOMPARE( QString( unclaimed.reason ), QString( NO_CLAIM ) );
      QVERIFY( !unclaimed.ratio && !unclaimed.claimLessFound && unclaimed.residualFromFinds );
      input = counted( 20, 40, 0.4 );
      input.isWhollyRead = false;
      QCOMPARE( QString( compareCounts( input ).reason ), QString( CLAIM_NOT_READ ) );
      // Nothing of it was read: that is not "no claim".
      input.claimed = 0;
      input.isClaimed = false;
      QCOMPARE( QString( compareCounts( input ).reason ), QString( CLAIM_NOT_READ ) );
    }

    //! A share of 0.4 of mines laid in clumps of ten may hold 25 of 100 by chance: with the clumps known, nothing is
    //! said.
    void clumpsTakeTheVerdictBack()
    {
      CountInput input = counted( 400, 110, 0.4 );
      QCOMPARE( compareCounts( input ).verdict, CountVerdict::FewerThanClaimed );
      input.designEffect = 10;
      input.units = 11;
      const CountComparison result = compareCounts( input );
      QCOMPARE( result.verdict, CountVerdict::AsClaimed );
      QVERIFY( !result.assumesEvenLaying );
      QVERIFY( result.clustered->high > 1 && result.even->high < 1 );
      QVERIFY( result.residualFromFinds->high > compareCounts( counted( 400, 110, 0.4 ) ).residualFromFinds->high );
    }

    //! A true claim, evenly laid, is called wrong in at most 5 % of searches; a claim twice as large nearly always.
    void aTrueClaimIsRarelyCalledWrong()
    {
      int wrong = 0;
      int seen = 0;
      constexpr int RUNS = 3000;
      for ( int run = 0; run < RUNS; ++run )
      {
        CounterRandom random( 5, static_cast<std::uint64_t>( run ) );
        std::int64_t found = 0;
        for ( int mine = 0; mine < 60; ++mine )
          found += random.uniform() < 0.5 ? 1 : 0;
        wrong += compareCounts( counted( 60, found, 0.5 ) ).verdict == CountVerdict::AsClaimed ? 0 : 1;
        seen += compareCounts( counted( 120, found, 0.5 ) ).verdict == CountVerdict::FewerThanClaimed ? 1 : 0;
      }
      qInfo( "true claims called wrong %d, doubled ones seen %d of %d", wrong, seen, RUNS );
      QVERIFY( wrong > 0 && wrong <= 0.05 * RUNS );
      QVERIFY( seen >= 0.99 * RUNS );
    }

    void typesAreComparedByClassAndModel()
    {
      const std::vector<CountedRecord> records = { record( "r", "24 PMN-2, 20 TM-62", 1 ) };
      const CountReport report =
        reconcileCounts( records, { find( 0, "PMN-2", 24 ), find( 0, "TM-62M", 4 ), find( 0, "OZM-72", 2 ) }, 1 );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, {} ), QString( "fewer_than_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, ANTI_PERSONNEL ), QString( "more_than_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, ANTI_TANK ), QString( "fewer_than_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, model( MineClass::AntiPersonnel, "PMN-2" ) ),
                QString( "as_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, model( MineClass::AntiTank, "TM-62" ) ),
                QString( "fewer_than_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, model( MineClass::AntiPersonnel, "OZM-72" ) ),
                QString( "unexpected_type" ) );
    }

    void theDangerousRowsComeFirst()
    {
      const std::vector<CountedRecord> records = { record( "a", "20 PMN", 1 ), record( "b", "20 PMN", 1 ),
                                                   record( "c", "20 PMN", 1 ), record( "d", "", 1 ) };
      const CountReport report = reconcileCounts(
        records, { find( 0, "PMN", 20 ), find( 1, "PMN", 5 ), find( 2, "PMN", 21 ), find( 3, "PMN", 1 ) }, 1 );
      std::vector<CountVerdict> verdicts;
      for ( const CountRow &row : report.rows )
      {
        if ( row.scope == CountScope::Record )
          verdicts.push_back( row.comparison.verdict );
      }
      QVERIFY( std::is_sorted( verdicts.begin(), verdicts.end() ) );
      QCOMPARE( verdicts.front(), CountVerdict::MoreThanClaimed );
      QCOMPARE( verdicts.back(), CountVerdict::CannotBeJudged );
    }

    void whatHasNoKnownTypeNeverDecides()
    {
      // Five finds of unknown type may be the missing anti-tank mines, or further ones against people.
      const std::vector<CountedRecord> records = { record( "r", "20 PMN-2, 20 TM-62", 1 ), record( "s", "40", 1 ) };
      const CountReport report = reconcileCounts(
        records, { find( 0, "PMN-2", 20 ), find( 0, "TM-62", 15 ), find( 0, "dragon", 5 ), find( 1, "PMN", 40 ) }, 1 );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, {} ), QString( "as_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, ANTI_TANK ), QString( "cannot_be_judged" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, ANTI_PERSONNEL ), QString( "cannot_be_judged" ) );
      // A claim without types does not make a type unexpected.
      QCOMPARE( verdictOf( report, CountScope::Record, 1, ANTI_PERSONNEL ), QString( "cannot_be_judged" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 1, {} ), QString( "as_claimed" ) );
      QCOMPARE( report.spellings.size(), std::size_t( 2 ) );
      QCOMPARE( report.spellings[0].claimed, std::int64_t( 40 ) );
      QCOMPARE( report.spellings[1].spelling, std::string( "dragon" ) );
      QCOMPARE( report.spellings[1].found, std::int64_t( 5 ) );
    }

    void aModelIsNotUnexpectedWhereOnlyTheClassIsClaimed()
    {
      const CountReport report = reconcileCounts( { record( "r", "AP 30", 1 ) }, { find( 0, "PMN", 30 ) }, 1 );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, ANTI_PERSONNEL ), QString( "as_claimed" ) );
      QCOMPARE( verdictOf( report, CountScope::Record, 0, model( MineClass::AntiPersonnel, "PMN" ) ),
                QString( "cannot_be_judged" ) );
    }

    void laterAndEarlierFindsAreNotCompared()
    {
      CountedRecord dated = record( "r", "20 PMN", 1 );
      dated.mapDate = yearPeriod( 1994 );
      CountedFind later = find( 0, "PMN", 3 );
      later.laid = yearPeriod( 1995 );
      CountedFind madeLater = find( 0, "PMN", 4 );
      madeLater.made = dayPeriod( 2001, 5, 1 );
      CountedFind sameYear = find( 0, "PMN", 20 );
      sameYear.laid = dayPeriod( 1994, 12, 31 );
      CountedFind earlier = find( 0, "PMN", 5 );
      earlier.found = yearPeriod( 1993 );
      const CountReport report = reconcileCounts( { dated }, { later, madeLater, sameYear, earlier }, 1 );
      const CountRow *const row = rowOf( report, CountScope::Record, 0, {} );
      QCOMPARE( row->comparison.found, std::int64_t( 20 ) );
      QCOMPARE( row->later, std::int64_t( 7 ) );
      QCOMPARE( row->earlier, std::int64_t( 5 ) );
      QCOMPARE( row->comparison.verdict, CountVerdict::AsClaimed );
    }

    void groupsAndAllArePooled()
    {
      std::vector<CountedRecord> records;
      std::vector<CountedFind> finds;
      for ( int index = 0; index < 20; ++index )
      {
        const std::string id = "r" + std::to_string( index );
        records.push_back( record( id.c_str(), "50 PMN", 0.5, index < 10 ? "north" : "south" ) );
        finds.push_back( find( index, "PMN", index < 10 ? 24 + index % 3 : 5 ) );
      }
      records.push_back( record( "unread", "PMN-2 1993", 0.5, "north" ) );
      finds.push_back( find( 20, "PMN", 9 ) );
      finds.push_back( find( -1, "PMN", 4 ) );
      const CountReport report = reconcileCounts( records, finds, 1 );
      const CountRow *const all = rowOf( report, CountScope::All, -1, {} );
      QCOMPARE( all->comparison.claimed.low, std::int64_t( 1000 ) );
      QCOMPARE( all->records, std::int64_t( 20 ) );
      QCOMPARE( all->recordsLeftOut, std::int64_t( 1 ) );
      QCOMPARE( all->foundLeftOut, std::int64_t( 9 ) );
      QCOMPARE( report.offMap, std::int64_t( 4 ) );
      QVERIFY( all->comparison.clustered.has_value() );
      QVERIFY( all->comparison.clustered->low < all->comparison.even->low );
      QStringList groups;
      for ( const CountRow &row : report.rows )
      {
        if ( row.scope == CountScope::Group && row.key.level == CountLevel::Total )
          groups << QString::fromStdString( *row.group ) + " " + toText( row.comparison.verdict );
      }
      QCOMPARE( groups.join( ", " ), QString( "north as_claimed, south fewer_than_claimed" ) );
      QCOMPARE( report.unread.size(), std::size_t( 1 ) );
    }

    void withoutADetectionShareNothingIsJudged()
    {
      for ( const double detection : { 0.0, -1.0, 1.5, std::nan( "" ) } )
      {
        const CountReport report =
          reconcileCounts( { record( "r", "20 PMN", 1 ) }, { find( 0, "PMN", 5 ) }, detection );
        const CountRow *const row = rowOf( report, CountScope::Record, 0, {} );
        QCOMPARE( QString( row->comparison.reason ), QString( DETECTION_NOT_KNOWN ) );
        QVERIFY( !row->comparison.ratio );
      }
    }

    void orderDoesNotMatter()
    {
      std::vector<CountedRecord> records;
      std::vector<CountedFind> finds;
      const char *const claims[] = { "24 PMN-2, 6 TM-62", "AP 30 AT 10", "40", "20-30 PMN", "", "7 ABC-9, 12 PMN" };
      const char *const types[] = { "PMN-2", "TM-62M", "AP", "dragon", "OZM-72" };
      CounterRandom random( 3, 1 );
      for ( int index = 0; index < 30; ++index )
      {
        const std::string id = "r" + std::to_string( index / 2 ); // Some ids twice.
        records.push_back(
          record( id.c_str(), claims[index % 6], 0.07 * ( index % 13 ),
                  index % 4 == 0 ? OptionalText() : OptionalText( "g" + std::to_string( index % 4 ) ) ) );
        records.back().cluster = index % 3 == 0 ? "task" : "";
        for ( int number = 0; number < 6; ++number )
        {
          finds.push_back( find( index, types[random.below( 5 )], static_cast<std::int64_t>( random.below( 5 ) ) ) );
          finds.back().cluster = std::to_string( random.below( 9 ) );
        }
      }
      const QString expected = described( reconcileCounts( records, finds, 0.9 ), records );
      std::mt19937 generator( 9 );
      for ( int run = 0; run < 10; ++run )
      {
        std::vector<int> order( records.size() );
        std::iota( order.begin(), order.end(), 0 );
        std::shuffle( order.begin(), order.end(), generator );
        std::vector<CountedRecord> shuffled;
        std::vector<int> place( records.size() );
        for ( const int index : order )
        {
          place[static_cast<std::size_t>( index )] = static_cast<int>( shuffled.size() );
          shuffled.push_back( records[static_cast<std::size_t>( index )] );
        }
        std::vector<CountedFind> moved = finds;
        for ( CountedFind &one : moved )
          one.record = place[static_cast<std::size_t>( one.record )];
        std::shuffle( moved.begin(), moved.end(), generator );
        QCOMPARE( described( reconcileCounts( shuffled, moved, 0.9 ), shuffled ), expected );
      }
    }
};

QTEST_APPLESS_MAIN( TestReconcileCounts )
#include "test_reconcile_counts.moc"
