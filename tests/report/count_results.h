// SPDX-License-Identifier: GPL-2.0-or-later
// Results of counts in which every number is its own, so that none can be taken for another unnoticed.
#pragma once

#include "report/reconcile/counts_report.h"

#include <QRandomGenerator>

#include <string>

namespace minemap::test
{

//! \a text stands wherever a text of the data can; \a seed makes some numbers undefined.
class CountsMaker
{
  public:
    explicit CountsMaker( quint32 seed, std::string text = "plain" ) : mRandom( seed ), mText( std::move( text ) ) {}

    CountsResult result()
    {
      CountsResult result;
      fillCard( result.card );
      result.counts.rows = { row( CountScope::All, {} ), row( CountScope::All, { CountLevel::Class, {}, {} } ),
                             row( CountScope::Group, {} ) };
      result.counts.rows.back().group = mText;
      for ( int record = 0; record < 3; ++record )
      {
        result.ids.push_back( mText + std::to_string( record ) );
        result.counts.rows.push_back( row( CountScope::Record, {} ) );
        result.counts.rows.back().record = record;
      }
      result.counts.offMap = count();
      result.counts.offMapLater = result.counts.offMap / 2;
      result.verdicts = { count(), count(), count(), count(), count() };
      for ( const CountKey &key : { CountKey{ CountLevel::Total, MineClass::Unknown, {} },
                                    CountKey{ CountLevel::Class, MineClass::AntiTank, {} },
                                    CountKey{ CountLevel::Model, MineClass::Unknown, mText } } )
        result.overlap.push_back( { key, number().value_or( 1 ), number().value_or( 2 ), number().value_or( 3 ),
                                    number(), number(), chance() } );
      fillDates( result.dates );
      fillCost( result );
      fillAccidents( result.accidents );
      result.card.hasAccidents = true;
      result.unparsed = { { mText, mText, NOT_UNDERSTOOD }, { {}, mText, nullptr } };
      return result;
    }

  private:
    bool chance() { return mRandom.bounded( 2 ) > 0; }

    std::int64_t count() { return mNext += 7; }

    std::optional<double> number()
    {
      mNext += 7;
      return mRandom.bounded( 5 ) == 0 ? std::nullopt : std::optional<double>( static_cast<double>( mNext ) / 8192 );
    }

    std::optional<Interval> interval()
    {
      const std::optional<double> low = number();
      return low ? std::optional<Interval>( { *low, *low + 0.0625 } ) : std::nullopt;
    }

    std::optional<CountRange> range()
    {
      return chance() ? std::optional<CountRange>( { count(), count(), count() } ) : std::nullopt;
    }

    void fillCard( Scorecard &card )
    {
      card.plugin = { { "name", "Minefield Map Accuracy" } };
      card.searchedKnown = true;
      card.tolerance = 12.5;
      card.workingCrs = "+proj=laea +lat_0=40.1234";
      card.ellipsoid = "EPSG:7030";
      card.inputs = { { "MAP", mText, "aa", "EPSG:4326", 3, 0, 0, mText, mText },
                      { "SEARCHED", mText, "bb", "EPSG:4326", 5, 0, 0, mText, mText } };
      card.parameters = { { "TOLERANCE", "12.5" }, { "CURRENCY", "null" } };
      Note note;
      note.code = "accident_in_searched_ground";
      note.severity = Severity::Alarm;
      note.count = 2;
      note.layer = mText;
      note.value = 1;
      card.notes = { note };
    }

    CountRow row( CountScope scope, const CountKey &key )
    {
      CountRow row;
      row.scope = scope;
      row.key = key;
      CountComparison &numbers = row.comparison;
      numbers.isClaimed = scope == CountScope::All || chance();
      numbers.claimed = numbers.isClaimed ? count() + 10 : 0;
      numbers.found = count();
      numbers.elsewhere = count();
      numbers.perhapsClaimed = count();
      numbers.perhapsFound = count();
      numbers.share = number();
      numbers.expected = number();
      numbers.ratio = number();
      numbers.poisson = interval();
      numbers.even = interval();
      numbers.clustered = interval();
      numbers.chanceOfSoFew = number();
      numbers.chanceOfSoMany = number();
      numbers.verdict = static_cast<CountVerdict>( mRandom.bounded( 5 ) );
      numbers.reason = numbers.verdict == CountVerdict::CannotBeJudged ? SEARCHED_TOO_LITTLE : nullptr;
      numbers.isBeyondClaim = chance();
      numbers.assumesEvenLaying = chance();
      numbers.residualFromFinds = range();
      numbers.residualFromClaim = range();
      if ( chance() )
        numbers.claimLessFound = -count();
      numbers.residualsContradict = chance();
      row.later = count();
      row.earlier = count();
      row.records = count();
      row.recordsLeftOut = count();
      row.foundLeftOut = count();
      return row;
    }

    void fillDates( DateReport &dates )
    {
      dates.laterInAll = count();
      dates.datable = dates.laterInAll + count();
      dates.mines = dates.datable + count();
      dates.laidLater = count();
      dates.madeLater = count();
      dates.laterShare = agreementOf( dates.laterInAll, dates.datable );
      dates.foundBefore = count();
      dates.recordsWithoutDate = count();
      dates.records = count();
      dates.recordsAfterFinds = { { mText, count(), count() } };
    }

    void fillCost( CountsResult &result )
    {
      CostInput input;
      input.minesOnMap = count();
      input.minesOffMap = chance() ? 0 : count();
      input.searchedOnMap = static_cast<double>( count() ) * 1000;
      input.searchedOffMap = static_cast<double>( count() ) * 1000;
      // Whole square metres: what is written to a hundredth must be rounded in the same way again.
      if ( chance() )
        input.searchedUnconfirmed = static_cast<double>( count() );
      if ( chance() )
        input.blockedUnconfirmed = static_cast<double>( count() );
      input.rates.moneyPerSquareMetre = Interval{ 0.5, 2 };
      if ( chance() )
        input.rates.squareMetresPerTeamDay = Interval{ 200, 400 };
      result.cost = costOfError( input );
      result.rates = input.rates;
      result.currency = mText;
    }

    void fillAccidents( AccidentSummary &summary )
    {
      std::vector<AccidentFacts> accidents;
      for ( int index = 0; index < 24; ++index )
      {
        AccidentFacts facts;
        facts.isOnMap = chance();
        facts.happened = index == 0 ? DatePeriod() : yearPeriod( 1990 + index % 4 );
        facts.mapDate = yearPeriod( 1992 );
        facts.order = static_cast<SearchOrder>( mRandom.bounded( 4 ) );
        for ( auto &group : facts.casualties )
        {
          for ( auto &people : group )
          {
            if ( mRandom.bounded( 4 ) > 0 )
              people = static_cast<std::int64_t>( mRandom.bounded( 5 ) );
          }
        }
        accidents.push_back( facts );
      }
      summary = summariseAccidents( accidents );
    }

    QRandomGenerator mRandom;
    std::string mText;
    std::int64_t mNext = 1000;
};

} // namespace minemap::test
