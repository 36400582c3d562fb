// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/count_verdict.h"

#include "core/score/score_parameters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>

namespace minemap
{

namespace
{

struct Decision
{
    CountVerdict verdict = CountVerdict::CannotBeJudged;
    const char *reason = nullptr;
};

constexpr double TAIL = 0.025;

bool isSearched( const std::optional<double> &share )
{
  return share && *share > 0;
}

//! A number within what a claim allows, and the chance of finding a mine of it.
struct ClaimedNumber
{
    std::int64_t number = 0;
    std::optional<double> share;
};

ClaimedNumber lowEnd( const CountInput &input, const CountBounds &claimed )
{
  return { claimed.low, input.share };
}

std::optional<double> shareOfMost( const CountInput &input )
{
  return input.shareOfMost ? input.shareOfMost : input.share;
}

//! The interval of mines laid that decides.
Interval decidingInterval( const CountInput &input, double share, double found )
{
  if ( input.designEffect )
    return clusteredLaidInterval( found, share, *input.designEffect, input.units );
  return laidInterval( found, share );
}

const char *whyNotJudged( const CountInput &input, const ClaimedNumber &claimed )
{
  if ( !claimed.share )
    return input.shareReason;
  if ( !( *claimed.share > 0 ) )
    return NOTHING_SEARCHED;
  return claimed.number < TOO_FEW_TO_JUDGE ? TOO_FEW_CLAIMED : nullptr;
}

enum class Side : std::uint8_t
{
  Within,
  More,
  Fewer
};

//! On which side of the deciding interval the claim lies.
Side sideOf( const CountInput &input, const ClaimedNumber &claimed, std::int64_t found )
{
  if ( !input.designEffect )
  {
    // The even interval is this test turned round, but slower.
    if ( chanceOfSoMany( found, claimed.number, *claimed.share ) < TAIL )
      return Side::More;
    return chanceOfSoFew( found, claimed.number, *claimed.share ) < TAIL ? Side::Fewer : Side::Within;
  }
  constexpr double ROUNDING = 1e-6; // Of the ends of the interval.
  const Interval laid = decidingInterval( input, *claimed.share, static_cast<double>( found ) );
  const auto number = static_cast<double>( claimed.number );
  if ( laid.low > number + ROUNDING )
    return Side::More;
  return laid.high < number - ROUNDING ? Side::Fewer : Side::Within;
}

//! The verdict if \a claimed are claimed and \a found and \a elsewhere are found.
Decision decideOne( const CountInput &input, const ClaimedNumber &claimed, std::int64_t found, std::int64_t elsewhere )
{
  if ( input.isOfType && claimed.number == 0 && found + elsewhere > 0 )
    return { CountVerdict::UnexpectedType, nullptr };
  if ( found + elsewhere > claimed.number )
    return { CountVerdict::MoreThanClaimed, nullptr };
  if ( const char *reason = whyNotJudged( input, claimed ) )
    return { CountVerdict::CannotBeJudged, reason };
  switch ( sideOf( input, claimed, found ) )
  {
  case Side::More:
    return { CountVerdict::MoreThanClaimed, nullptr };
  case Side::Fewer:
    return { CountVerdict::FewerThanClaimed, nullptr };
  case Side::Within:
    break;
  }
  if ( chanceOfSoFew( 0, claimed.number, *claimed.share ) >= TAIL )
    return { CountVerdict::CannotBeJudged, SEARCHED_TOO_LITTLE };
  return { CountVerdict::AsClaimed, nullptr };
}

/**
 * Numbers within bounds that between them have every verdict that a number within them has. Under 10 each may have its
 * own; from there on verdicts change from more over not judged and as claimed to fewer, and as claimed begins at the
 * first number of which not to find one would speak against the claim.
 */
std::vector<ClaimedNumber> decisiveNumbers( const CountInput &input, const CountBounds &claimed )
{
  std::vector<ClaimedNumber> numbers = { lowEnd( input, claimed ) };
  if ( claimed.high )
    numbers.push_back( { *claimed.high, shareOfMost( input ) } );
  if ( shareOfMost( input ) != input.share )
    return numbers; // A sum whose share changes with the number: its ends decide.
  const auto add = [&]( std::int64_t number )
  {
    if ( number > claimed.low && ( !claimed.high || number < *claimed.high ) )
      numbers.push_back( { number, input.share } );
  };
  for ( std::int64_t number = 0; number <= TOO_FEW_TO_JUDGE; ++number )
    add( number );
  if ( isSearched( input.share ) && *input.share < 1 )
  {
    const double first = std::log( TAIL ) / std::log1p( -*input.share );
    if ( first < static_cast<double>( claimed.high.value_or( std::numeric_limits<std::int32_t>::max() ) ) )
    {
      const auto whole = static_cast<std::int64_t>( std::floor( first ) );
      for ( std::int64_t number = whole; number <= whole + 2; ++number )
        add( std::max<std::int64_t>( number, TOO_FEW_TO_JUDGE ) );
    }
  }
  return numbers;
}

//! Of a claim of bounds: what the numbers that they allow would be judged.
Decision decideBounds( const CountInput &input, const CountBounds &claimed, std::int64_t found, std::int64_t elsewhere )
{
  bool isMore = false;
  bool isFewer = false;
  bool isAsClaimed = false;
  std::set<std::string> reasons;
  const char *reason = nullptr;
  const auto count = [&]( const Decision &decision )
  {
    // That a type is claimed at all is not in doubt where some may be.
    isMore =
      isMore || decision.verdict == CountVerdict::MoreThanClaimed || decision.verdict == CountVerdict::UnexpectedType;
    isFewer = isFewer || decision.verdict == CountVerdict::FewerThanClaimed;
    isAsClaimed = isAsClaimed || decision.verdict == CountVerdict::AsClaimed;
    if ( decision.verdict != CountVerdict::CannotBeJudged )
      return;
    reason = decision.reason;
    reasons.insert( decision.reason );
  };
  for ( const ClaimedNumber &number : decisiveNumbers( input, claimed ) )
    count( decideOne( input, number, found, elsewhere ) );
  // Whatever was found: of enough mines claimed it is fewer, if anything was searched.
  if ( !claimed.high )
    count( isSearched( shareOfMost( input ) )
             ? Decision{ CountVerdict::FewerThanClaimed, nullptr }
             : Decision{ CountVerdict::CannotBeJudged, shareOfMost( input ) ? NOTHING_SEARCHED : input.shareReason } );
  if ( isAsClaimed || ( isMore && isFewer ) )
    return { CountVerdict::AsClaimed, nullptr };
  if ( reasons.empty() )
    return { isMore ? CountVerdict::MoreThanClaimed : CountVerdict::FewerThanClaimed, nullptr };
  return { CountVerdict::CannotBeJudged, reasons.size() == 1 && !isMore && !isFewer ? reason : BOUNDS_UNDECIDED };
}

Decision decide( const CountInput &input, const CountBounds &claimed, std::int64_t found, std::int64_t elsewhere )
{
  return claimed.isExact() ? decideOne( input, lowEnd( input, claimed ), found, elsewhere )
                           : decideBounds( input, claimed, found, elsewhere );
}

Decision decide( const CountInput &input )
{
  // Of a claim nothing of which was read it is not said that there is none.
  if ( !input.isWhollyRead )
    return { CountVerdict::CannotBeJudged, input.isSaidUnknown ? CLAIM_SAID_UNKNOWN : CLAIM_NOT_READ };
  if ( !input.isClaimed )
    return { CountVerdict::CannotBeJudged, NO_CLAIM };
  const Decision asKnown = decide( input, input.claimed, input.found, input.elsewhere );
  if ( input.perhapsClaimed == 0 && input.perhapsFound == 0 )
    return asKnown;
  const Decision moreClaimed = decide( input, input.claimed + input.perhapsClaimed, input.found, input.elsewhere );
  const Decision moreFound = decide( input, input.claimed, input.found + input.perhapsFound, input.elsewhere );
  if ( moreClaimed.verdict == asKnown.verdict && moreFound.verdict == asKnown.verdict )
    return asKnown;
  return { CountVerdict::CannotBeJudged, TYPES_NOT_CERTAIN };
}

//! The intervals of R if a number is claimed.
void addIntervals( const CountInput &input, const ClaimedNumber &of, CountComparison &result )
{
  const auto claimed = static_cast<double>( of.number );
  const auto found = static_cast<double>( input.found );
  const auto add = []( std::optional<Interval> &sum, const Interval &interval, double divisor )
  {
    const Interval ratio = { interval.low / divisor, interval.high / divisor };
    sum = sum ? Interval{ std::min( sum->low, ratio.low ), std::max( sum->high, ratio.high ) } : ratio;
  };
  add( result.poisson, garwoodInterval( found ), claimed * *of.share );
  add( result.even, laidInterval( found, *of.share ), claimed );
  if ( input.designEffect )
    add( result.clustered, decidingInterval( input, *of.share, found ), claimed );
}

void addRatio( const CountInput &input, CountComparison &result )
{
  if ( !input.isClaimed || !isSearched( input.share ) || input.claimed.low <= 0 )
    return;
  addIntervals( input, lowEnd( input, input.claimed ), result );
  if ( input.claimed.isExact() )
  {
    result.expected = static_cast<double>( input.claimed.low ) * *input.share;
    result.ratio = static_cast<double>( input.found ) / *result.expected;
    result.chanceOfSoFew = chanceOfSoFew( input.found, input.claimed.low, *input.share );
    result.chanceOfSoMany = chanceOfSoMany( input.found, input.claimed.low, *input.share );
    return;
  }
  if ( input.claimed.high && isSearched( shareOfMost( input ) ) )
    addIntervals( input, { *input.claimed.high, shareOfMost( input ) }, result );
  else
  {
    for ( std::optional<Interval> *interval : { &result.poisson, &result.even, &result.clustered } )
    {
      if ( *interval )
        ( *interval )->low = 0;
    }
  }
}

void addExpectedBounds( const CountInput &input, CountComparison &result )
{
  if ( !result.isBounded() || !input.share )
    return;
  result.expectedLow = static_cast<double>( input.claimed.low ) * *input.share;
  if ( input.claimed.high )
    result.expectedHigh = static_cast<double>( *input.claimed.high ) * *shareOfMost( input );
}

//! From the finds alone, with a share of the ground searched.
CountRange residualOf( const CountInput &input, double share )
{
  CountRange range = residualFromFinds( input.found, share );
  if ( input.designEffect )
  {
    const auto found = static_cast<double>( input.found );
    const Interval laid = decidingInterval( input, share, found );
    range.low = std::min( range.low, static_cast<std::int64_t>( std::floor( laid.low - found + 1e-6 ) ) );
    range.high = std::max( range.high, static_cast<std::int64_t>( std::ceil( laid.high - found - 1e-6 ) ) );
  }
  // Those found elsewhere were among the mines that the search had not found.
  for ( std::int64_t *number : { &range.low, &range.middle, &range.high } )
    *number = std::max<std::int64_t>( 0, *number - input.elsewhere );
  return range;
}

void addClaimLessFound( const CountInput &input, CountComparison &result )
{
  const std::int64_t found = input.found + input.elsewhere;
  const std::int64_t low = input.claimed.low - found;
  std::optional<std::int64_t> high;
  if ( input.claimed.high )
    high = *input.claimed.high - found;
  if ( input.claimed.isExact() )
  {
    result.claimLessFound = low;
    if ( isSearched( input.share ) )
      result.residualFromClaim = residualFromClaim( input.claimed.low, *input.share );
  }
  else
  {
    result.claimLessFoundLow = low;
    result.claimLessFoundHigh = high;
  }
  const std::optional<CountRange> &finds = result.residualFromFinds;
  result.residualsContradict =
    ( high && *high < 0 ) || ( finds && ( ( high && *high < finds->low ) || low > finds->high ) );
}

void addResidual( const CountInput &input, CountComparison &result )
{
  if ( isSearched( input.share ) )
  {
    CountRange range = residualOf( input, *input.share );
    if ( shareOfMost( input ) != input.share && isSearched( shareOfMost( input ) ) )
    {
      const CountRange other = residualOf( input, *shareOfMost( input ) );
      range.low = std::min( range.low, other.low );
      range.high = std::max( range.high, other.high );
    }
    result.residualFromFinds = range;
  }
  if ( input.isClaimed && input.isWhollyRead )
    addClaimLessFound( input, result );
}

} // namespace

const char *toText( CountVerdict verdict )
{
  constexpr const char *TEXTS[] = { "more_than_claimed", "unexpected_type", "fewer_than_claimed", "as_claimed",
                                    "cannot_be_judged" };
  return TEXTS[static_cast<std::size_t>( verdict )];
}

bool CountComparison::hasTooFewClaimed() const
{
  return !isClaimed || ( claimed.high && *claimed.high < TOO_FEW_TO_JUDGE );
}

bool CountComparison::hasTooFewExpected() const
{
  constexpr double ROUNDING = 1e-9; // Of a product of shares.
  const std::optional<double> &most = isBounded() ? expectedHigh : expected;
  return most && *most < TOO_FEW_TO_JUDGE - ROUNDING;
}

CountComparison compareCounts( const CountInput &input )
{
  CountComparison result;
  result.claimed = input.claimed;
  result.found = input.found;
  result.elsewhere = input.elsewhere;
  result.perhapsClaimed = input.perhapsClaimed;
  result.perhapsFound = input.perhapsFound;
  result.isClaimed = input.isClaimed;
  result.share = input.share;
  if ( input.voidReason )
  {
    result.reason = input.voidReason;
    return result;
  }
  addRatio( input, result );
  addExpectedBounds( input, result );
  result.tooFew = result.hasTooFewClaimed() || result.hasTooFewExpected();
  const Decision decision = decide( input );
  result.verdict = decision.verdict;
  result.reason = decision.reason;
  result.isBeyondClaim = decision.verdict == CountVerdict::MoreThanClaimed && input.claimed.high &&
                         input.found + input.elsewhere > *input.claimed.high;
  const bool isCertain = decision.verdict == CountVerdict::CannotBeJudged || result.isBeyondClaim ||
                         decision.verdict == CountVerdict::UnexpectedType;
  result.assumesEvenLaying = !isCertain && !input.designEffect && *input.share < 1;
  addResidual( input, result );
  return result;
}

} // namespace minemap
