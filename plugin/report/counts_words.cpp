// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/counts_words.h"

#include "core/reconcile/claim_text.h"
#include "core/reconcile/error_cost.h"
#include "report/counts_report.h"
#include "report/headline_text.h"
#include "report/number_text.h"
#include "report/wording.h"

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
  return wordsOf( REASONS, reason );
}

QString countRangeText( const CountRange &range )
{
  return Words::tr( "%1 [%2–%3]", "a number with its range" )
    .arg( countText( range.middle ), countText( range.low ), countText( range.high ) );
}

QString countRatioText( const CountComparison &comparison )
{
  if ( !comparison.ratio )
    return unknownText();
  if ( comparison.tooFew )
    return Words::tr( "too few to judge" );
  const std::optional<Interval> interval = decidingRatio( comparison );
  return interval ? percentWithInterval( *comparison.ratio, interval->low, interval->high )
                  : percentText( *comparison.ratio );
}

} // namespace minemap
