// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/reconcile/counts_report.h"

#include "report/reconcile/counts_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

void addTotalSentences( const CountsResult &result, QStringList &sentences )
{
  const CountRow &row = result.total();
  const CountComparison &total = row.comparison;
  if ( !result.card.searchedKnown )
  {
    sentences << Words::tr( "Where was searched is unknown, so claimed and found numbers cannot be compared." );
    return;
  }
  if ( row.records == 0 )
  {
    sentences << Words::tr( "No record has a claim that could be wholly read and a known search, so nothing is "
                            "compared." );
    return;
  }
  sentences << Words::tr( "%1 of %2 records could be compared. Mines claimed on them: %3; found on them in searched "
                          "ground: %4." )
                 .arg( countText( row.records ), countText( row.records + row.recordsLeftOut ),
                       claimedText( total.claimed ), countText( total.found ) );
  if ( total.hasTooFewClaimed() )
    sentences << Words::tr( "Under 10 mines are claimed: too few to judge." );
  else if ( total.isBounded() && total.expectedLow )
    sentences << Words::tr( "Claims among these give bounds and no single number. If they were right, %1 would be "
                            "expected in the searched ground; %2." )
                   .arg( expectedText( total ), countVerdictText( total.verdict ) );
  else if ( total.ratio )
    sentences << Words::tr( "If the claim were right, %1 would be expected in the searched ground; found of these: "
                            "%2; %3." )
                   .arg( expectedText( total.expected.value_or( 0 ) ), countRatioText( total ),
                         countVerdictText( total.verdict ) );
  if ( total.residualFromFinds )
    sentences << Words::tr( "Unaccounted for on these records: %1; a planning figure, not clearance." )
                   .arg( unaccountedText( total ) );
}

//! People and places, never persons.
void addAccidentSentences( const CountsResult &result, QStringList &sentences )
{
  const OffMapShare &all = result.accidents.all;
  if ( !result.card.hasAccidents || all.share.of < 1 )
    return;
  sentences << Words::tr( "Accidents farther than %1 m from the map: %2 of %3." )
                 .arg( metresText( result.card.tolerance ), countText( all.share.agreeing ),
                       countText( all.share.of ) );
  const PeopleHurt &people = all.people;
  if ( people.killed )
    sentences << Words::tr( "People killed in accidents: %1, of them off the map: %2." )
                   .arg( countText( *people.killed ), countText( people.killedOffMap.value_or( 0 ) ) );
  if ( people.injured )
    sentences << Words::tr( "People injured in accidents: %1, of them off the map: %2." )
                   .arg( countText( *people.injured ), countText( people.injuredOffMap.value_or( 0 ) ) );
  if ( people.isKnown() && people.accidentsWithoutCount > 0 )
    sentences << Words::tr( "Accidents without any number of people, so that more were hurt than is told: %1." )
                   .arg( countText( people.accidentsWithoutCount ) );
}

void addCostSentences( const CountsResult &result, QStringList &sentences )
{
  const auto withMoney = [&]( const GroundCost &ground )
  {
    if ( !ground.money.range )
      return areaText( *ground.area );
    const QString currency =
      result.currency.empty() ? Words::tr( "in the money of the rates" ) : dataInSentence( result.currency );
    return Words::tr( "%1, at the given rates %2 %3", "an area and what its search costs" )
      .arg( areaText( *ground.area ), amountRangeText( *ground.money.range ), currency );
  };
  const ErrorCost &cost = result.cost;
  if ( cost.searchedInVain.area )
    sentences
      << Words::tr( "Ground of unconfirmed records that was searched: %1." ).arg( withMoney( cost.searchedInVain ) );
  if ( cost.blocked.area )
    sentences << Words::tr( "All ground of unconfirmed records, which may still be right: %1." )
                   .arg( withMoney( cost.blocked ) );
}

//! What was counted as nothing, and what was counted though its type is not known.
void addUnparsedSentences( const CountsResult &result, QStringList &sentences )
{
  const auto counted = std::count_if( result.counts.spellings.begin(), result.counts.spellings.end(),
                                      []( const UnknownSpelling &spelling )
                                      { return !spelling.spelling.empty() && spelling.claimed + spelling.found > 0; } );
  const std::int64_t uncounted = static_cast<std::int64_t>( result.unparsed.size() ) - counted;
  if ( uncounted > 0 )
    sentences << Words::tr( "Texts that could not be understood, listed and counted as nothing: %1." )
                   .arg( countText( uncounted ) );
  if ( counted > 0 )
    sentences << Words::tr( "Types that are not known, listed, whose mines are counted without a type: %1." )
                   .arg( countText( counted ) );
}

} // namespace

CountVerdictSums verdictCounts( const CountReport &counts )
{
  CountVerdictSums sums;
  std::set<int> unexpected;
  for ( const CountRow &row : counts.rows )
  {
    if ( row.scope != CountScope::Record )
      continue;
    const CountVerdict verdict = row.comparison.verdict;
    if ( row.key.level != CountLevel::Total )
    {
      if ( verdict == CountVerdict::UnexpectedType )
        unexpected.insert( row.record );
      continue;
    }
    sums.more += verdict == CountVerdict::MoreThanClaimed ? 1 : 0;
    sums.fewer += verdict == CountVerdict::FewerThanClaimed ? 1 : 0;
    sums.asClaimed += verdict == CountVerdict::AsClaimed ? 1 : 0;
    sums.notJudged += verdict == CountVerdict::CannotBeJudged ? 1 : 0;
  }
  sums.unexpected = static_cast<std::int64_t>( unexpected.size() );
  return sums;
}

std::optional<Interval> decidingRatio( const CountComparison &comparison )
{
  return comparison.clustered ? comparison.clustered : comparison.even;
}

std::vector<std::pair<const char *, const OffMapShare *>> accidentScopes( const AccidentSummary &summary )
{
  return { { "all", &summary.all },
           { "before_map", &summary.beforeMap },
           { "after_map", &summary.afterMap },
           { "unclear", &summary.unclear } };
}

const char *toText( CountLevel level )
{
  constexpr const char *TEXTS[] = { "total", "class", "model" };
  return TEXTS[static_cast<std::size_t>( level )];
}

std::string typeOf( const CountKey &key )
{
  if ( key.level == CountLevel::Total )
    return {};
  return key.level == CountLevel::Model ? key.model : toText( key.mineClass );
}

QStringList countsSentences( const CountsResult &result )
{
  QStringList sentences;
  addTotalSentences( result, sentences );
  const CountVerdictSums &verdicts = result.verdicts;
  sentences << Words::tr( "Records with more mines than claimed: %1; with fewer: %2; that agree with the claim: %3; "
                          "that cannot be judged: %4. Records with types that they do not claim: %5." )
                 .arg( countText( verdicts.more ), countText( verdicts.fewer ), countText( verdicts.asClaimed ),
                       countText( verdicts.notJudged ), countText( verdicts.unexpected ) );
  const CountRow &total = result.total();
  if ( total.later > 0 )
    sentences << Words::tr( "Mines on records that were laid or made after the record's date, not compared: %1." )
                   .arg( countText( total.later ) );
  if ( total.earlier > 0 )
    sentences << Words::tr( "Mines on records that were found before the record's date, not compared: %1." )
                   .arg( countText( total.earlier ) );
  if ( result.counts.offMap > 0 )
    sentences << Words::tr( "Mines found on no record: %1." ).arg( countText( result.counts.offMap ) );
  if ( result.counts.offMapLater > 0 )
    sentences << Words::tr( "Of these laid or made after the date of every record, which no map could have shown: %1." )
                   .arg( countText( result.counts.offMapLater ) );
  addAccidentSentences( result, sentences );
  addCostSentences( result, sentences );
  addUnparsedSentences( result, sentences );
  return sentences;
}

QString countsSummary( const CountsResult &result )
{
  return ( leadingWarnings( result.card ) + countsSentences( result ) ).join( QLatin1Char( '\n' ) );
}

} // namespace minemap
