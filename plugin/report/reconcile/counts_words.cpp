// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/reconcile/counts_words.h"

#include "core/reconcile/claim_text.h"
#include "core/reconcile/error_cost.h"
#include "report/reconcile/counts_report.h"
#include "report/words/headline_text.h"
#include "report/words/language.h"
#include "report/words/number_text.h"
#include "report/words/wording.h"
#include "report/words/words.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr Wording REASONS[] = {
  { NO_CLAIM, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no claim" ) },
  { CLAIM_SAID_UNKNOWN,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the record says that the number of mines is not known" ) },
  { BOUNDS_UNDECIDED,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the claim gives bounds, and of the numbers that they allow some speak "
                                               "for it and others could not be judged" ) },
  { CLAIM_NOT_READ, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "part of the claim could not be read" ) },
  { SEARCH_NOT_KNOWN, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "where was searched is unknown" ) },
  { NOTHING_SEARCHED, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "nothing of it was searched" ) },
  { SEARCHED_TOO_LITTLE, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched too little: even no find at all would "
                                                                    "not speak against the claim" ) },
  { TOO_FEW_CLAIMED, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "under 10 claimed: too few to judge" ) },
  { TYPES_NOT_CERTAIN,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "mines without a known type or model could change it" ) },
  { DETECTION_NOT_KNOWN, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the share of mines that such a search finds is "
                                                                    "not between 0 and 1" ) },
  { NO_NUMBER, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "there is no number" ) },
  { NUMBER_NOT_KNOWN, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "it says that the number is not known" ) },
  { COULD_BE_YEAR, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the number could be a year: no word beside it says that "
                                                              "it counts mines" ) },
  { TOTAL_DIFFERS, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "it names a total beside its parts, and they are not "
                                                              "that many" ) },
  { WRONG_ENCODING, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the text looks like Cyrillic or Arabic letters read in "
                                                               "a wrong encoding" ) },
  { NOT_A_COUNT, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the number is no plain count (a range, a decimal, a sign "
                                                            "or an approximation)" ) },
  { COUNT_TOO_LARGE, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the number is larger than ten million" ) },
  { SEVERAL_READINGS, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "it can be read in more than one way" ) },
  { NOT_UNDERSTOOD, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "it is not a number and a type" ) },
  { TEXT_TOO_LONG, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the text is too long for a claim" ) },
  { UNKNOWN_SPELLING, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the dictionary does not know this spelling" ) },
  { AMBIGUOUS_SPELLING,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "this name is used for mines of more than one class" ) },
  { CONTRADICTORY_SPELLING,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the class that is named is not that of the model" ) },
  { NO_EQUALS_SIGN,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the line is not of the form spelling = model, class" ) },
  { NO_SUCH_CLASS, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the class is not one of ap, at, other" ) },
  { EMPTY_SPELLING, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the spelling has no letter and no digit" ) },
  { CLASS_NEEDED, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the model is not known, so its class is needed" ) },
  { "no record has this id", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no record has this id" ) },
  { "several records have this id", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "several records have this id" ) },
  { NO_MINES_FOUND, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no mines were found there" ) },
  { AREA_NOT_KNOWN, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the area is unknown" ) },
  { RATE_NOT_GIVEN, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no rate is given" ) },
  { RATE_NOT_VALID, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "a rate is not a number above 0, or its low end is "
                                                               "above its high end" ) },
  { ASSUMES_SAME_RATES, QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the rates are the user's and are taken to be the "
                                                                   "same on all ground" ) },
  { ASSUMES_SAME_METHODS,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "methods of search and terrain differ: areas per mine must not be "
                                               "compared between countries" ) },
  { ASSUMES_SEARCH_WAS_NEEDLESS,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "ground searched where the map was wrong might have been searched for "
                                               "other reasons, too" ) },
  { ASSUMES_ENOUGH_WAS_SEARCHED,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "unconfirmed are records at least 80 % of whose ground was searched and "
                                               "in which neither find nor accident lies" ) },
  { ASSUMES_UNCONFIRMED_BLOCKS,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "unconfirmed records are taken to keep all their ground from use; "
                                               "they may still be right, and no such ground is proposed for "
                                               "release" ) },
  { ASSUMES_MINES_ARE_INDEPENDENT,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "ranges of area per mine take mines as found independently of each "
                                               "other; mines in rows make them too narrow" ) },
};

} // namespace

QString countVerdictText( CountVerdict verdict )
{
  switch ( verdict )
  {
  case CountVerdict::MoreThanClaimed:
    return Words::tr( "more than claimed" );
  case CountVerdict::UnexpectedType:
    return Words::tr( "type not claimed" );
  case CountVerdict::FewerThanClaimed:
    return Words::tr( "fewer than claimed" );
  case CountVerdict::AsClaimed:
    return Words::tr( "agrees with the claim" );
  case CountVerdict::CannotBeJudged:
    break;
  }
  return Words::tr( "cannot be judged" );
}

QString mineTypeText( const CountKey &key )
{
  if ( key.level == CountLevel::Model )
    return QString::fromStdString( key.model );
  if ( key.level == CountLevel::Total )
    return Words::tr( "all types" );
  switch ( key.mineClass )
  {
  case MineClass::AntiPersonnel:
    return Words::tr( "anti-personnel" );
  case MineClass::AntiTank:
    return Words::tr( "anti-tank" );
  case MineClass::Other:
    return Words::tr( "other ordnance" );
  case MineClass::Unknown:
    break;
  }
  return Words::tr( "type unknown" );
}

QString countReasonText( const std::string &reason )
{
  // What a broken assumption leaves without meaning has one reason in every document.
  return hasWords( REASONS, reason ) ? wordsOf( REASONS, reason ) : undefinedReasonText( reason );
}

const char *knownCountPhrase( const std::string &phrase )
{
  for ( const Wording &wording : REASONS )
  {
    if ( phrase == wording.code )
      return wording.code;
  }
  return nullptr;
}

QString casualtyGroupText( CasualtyGroup group )
{
  switch ( group )
  {
  case CasualtyGroup::Civilian:
    return Words::tr( "civilians" );
  case CasualtyGroup::Military:
    return Words::tr( "military" );
  case CasualtyGroup::Deminer:
    return Words::tr( "deminers" );
  case CasualtyGroup::Unspecified:
    break;
  }
  return Words::tr( "not said who" );
}

QString amountText( double amount, int digits )
{
  constexpr int MOST_DECIMALS = 9;
  const int magnitude = amount > 0 ? static_cast<int>( std::floor( std::log10( amount ) ) ) : 0;
  const int most = std::clamp( digits - 1 - magnitude, 0, MOST_DECIMALS );
  // No zeros at the end.
  const double unit = std::pow( 10, -most );
  int decimals = 0;
  for ( double parts = 1; decimals < most; ++decimals, parts *= 10 )
  {
    if ( std::abs( amount - std::round( amount * parts ) / parts ) < unit / 2 )
      break;
  }
  return reportLocale().toString( amount, 'f', decimals );
}

QString amountRangeText( const Interval &range )
{
  const auto amount = []( double number )
  {
    constexpr double HUNDREDTHS = 100; // Good to so much, as the file holds it.
    constexpr double SMALL = 10;
    constexpr int SAID_DIGITS = 3;
    const double said = std::round( number * HUNDREDTHS ) / HUNDREDTHS;
    return said < SMALL ? amountText( said, SAID_DIGITS ) : reportLocale().toString( std::round( said ), 'f', 0 );
  };
  return Words::tr( "%1 to %2", "the range of an amount" ).arg( amount( range.low ), amount( range.high ) );
}

QString offMapText( const OffMapShare &accidents )
{
  if ( accidents.share.of < 1 )
    return unknownText();
  if ( accidents.share.tooFew || !accidents.share.value )
    return Words::tr( "%1 of %2: too few to judge" )
      .arg( countText( accidents.share.agreeing ), countText( accidents.share.of ) );
  const std::optional<Interval> &interval = accidents.share.interval;
  return interval ? percentWithInterval( *accidents.share.value, interval->low, interval->high )
                  : percentText( *accidents.share.value );
}

QString peopleOffMapText( const OffMapShare &accidents )
{
  const PeopleHurt &people = accidents.people;
  if ( people.all() < 1 )
    return unknownText();
  // An accident is one witness, however many people it hurt.
  const bool isJudged = !accidents.share.tooFew && people.offMap.value && people.offMap.interval;
  if ( !isJudged )
    return Words::tr( "%1 of %2: too few accidents to judge" )
      .arg( countText( people.allOffMap() ), countText( people.all() ) );
  return percentWithInterval( *people.offMap.value, people.offMap.interval->low, people.offMap.interval->high );
}

QString countRangeText( const CountRange &range )
{
  return Words::tr( "%1 [%2–%3]", "a number with its range" )
    .arg( countText( range.middle ), countText( range.low ), countText( range.high ) );
}

QString unaccountedText( const CountComparison &comparison )
{
  if ( !comparison.residualFromFinds )
    return QString();
  QString byFinds = countRangeText( *comparison.residualFromFinds );
  // The finds alone say next to nothing where the map is displaced: all that is claimed may lie elsewhere.
  if ( !comparison.residualsContradict )
    return byFinds;
  const std::int64_t most = comparison.residualFromFinds->high;
  if ( comparison.claimLessFoundLow && *comparison.claimLessFoundLow > most )
    return Words::tr( "%1 by the finds, at least %2 by the claim", "mines unaccounted for" )
      .arg( byFinds, countText( *comparison.claimLessFoundLow ) );
  if ( !comparison.claimLessFound || *comparison.claimLessFound <= most )
    return byFinds;
  return Words::tr( "%1 by the finds, %2 by the claim", "mines unaccounted for" )
    .arg( byFinds, countText( *comparison.claimLessFound ) );
}

QString expectedText( double expected )
{
  constexpr int FEW_DIGITS = 2; // 1.2 is not 1, and 0.4 not 0.
  return expected < TOO_FEW_TO_JUDGE ? amountText( expected, FEW_DIGITS ) : countText( std::llround( expected ) );
}

QString claimedText( const CountBounds &claimed )
{
  if ( claimed.isExact() )
    return countText( claimed.low );
  if ( !claimed.high )
    return Words::tr( "%1 or more", "a number of mines" ).arg( countText( claimed.low ) );
  if ( claimed.low == 0 )
    return Words::tr( "at most %1", "a number of mines" ).arg( countText( *claimed.high ) );
  return Words::tr( "%1–%2", "a number of mines" ).arg( countText( claimed.low ), countText( *claimed.high ) );
}

QString expectedText( const CountComparison &comparison )
{
  if ( comparison.expected )
    return expectedText( *comparison.expected );
  if ( !comparison.expectedLow )
    return QString();
  const QString least = expectedText( *comparison.expectedLow );
  return comparison.expectedHigh
           ? Words::tr( "%1–%2", "a number of mines" ).arg( least, expectedText( *comparison.expectedHigh ) )
           : Words::tr( "%1 or more", "a number of mines" ).arg( least );
}

QString countRatioText( const CountComparison &comparison )
{
  if ( comparison.isBounded() )
    return Words::tr( "no single ratio: the claim gives bounds" );
  if ( !comparison.ratio )
    return unknownText();
  if ( comparison.hasTooFewClaimed() )
    return Words::tr( "too few to judge" );
  if ( comparison.tooFew )
    return Words::tr( "too few for a percentage" );
  const std::optional<Interval> interval = decidingRatio( comparison );
  return interval ? percentWithInterval( *comparison.ratio, interval->low, interval->high )
                  : percentText( *comparison.ratio );
}

} // namespace minemap
