// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/count_verdict.h"

#include "core/score/score_parameters.h"

#include <algorithm>
#include <cmath>

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

bool isSearched( const CountInput &input )
{
  return input.share && *input.share > 0;
}

//! The interval of mines laid that decides.
Interval decidingInterval( const CountInput &input, double found )
{
  if ( input.designEffect )
    return clusteredLaidInterval( found, *input.share, *input.designEffect, input.units );
  return laidInterval( found, *input.share );
}

const char *whyNotJudged( const CountInput &input, std::int64_t claimed )
{
  if ( !input.share )
    return input.shareReason;
  if ( !( *input.share > 0 ) )
    return NOTHING_SEARCHED;
  return claimed < TOO_FEW_TO_JUDGE ? TOO_FEW_CLAIMED : nullptr;
}

enum class Side : std::uint8_t
{
  Within,
  More,
  Fewer
};

//! On which side of the deciding interval the claim lies.
Side sideOf( const CountInput &input, std::int64_t claimed, std::int64_t found )
{
  if ( !input.designEffect )
  {
    // The even interval is this test turned round, but slower.
    if ( chanceOfSoMany( found, claimed, *input.share ) < TAIL )
      return Side::More;
    return chanceOfSoFew( found, claimed, *input.share ) < TAIL ? Side::Fewer : Side::Within;
  }
  constexpr double ROUNDING = 1e-6; // Of the ends of the interval.
  const Interval laid = decidingInterval( input, static_cast<double>( found ) );
  const auto number = static_cast<double>( claimed );
  if ( laid.low > number + ROUNDING )
    return Side::More;
  return laid.high < number - ROUNDING ? Side::Fewer : Side::Within;
}

//! The verdict if \a claimed are claimed and \a found and \a elsewhere are found.
Decision decide( const CountInput &input, std::int64_t claimed, std::int64_t found, std::int64_t elsewhere )
{
  if ( input.isOfType && claimed == 0 && found + elsewhere > 0 )
    return { CountVerdict::UnexpectedType, nullptr };
  if ( found + elsewhere > claimed )
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
  if ( chanceOfSoFew( 0, claimed, *input.share ) >= TAIL )
    return { CountVerdict::CannotBeJudged, SEARCHED_TOO_LITTLE };
  return { CountVerdict::AsClaimed, nullptr };
}

Decision decide( const CountInput &input )
{
  // Of a claim nothing of which was read it is not said that there is none.
  if ( !input.isWhollyRead )
    return { CountVerdict::CannotBeJudged, CLAIM_NOT_READ };
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

void addRatio( const CountInput &input, CountComparison &result )
{
  if ( !input.isClaimed || !isSearched( input ) || input.claimed <= 0 )
    return;
  const auto claimed = static_cast<double>( input.claimed );
  const auto found = static_cast<double>( input.found );
  const auto ratioOf = []( const Interval &interval, double divisor ) {
    return Interval{ interval.low / divisor, interval.high / divisor };
  };
  result.expected = claimed * *input.share;
  result.ratio = found / *result.expected;
  result.poisson = ratioOf( garwoodInterval( found ), *result.expected );
  result.even = ratioOf( laidInterval( found, *input.share ), claimed );
  if ( input.designEffect )
    result.clustered = ratioOf( decidingInterval( input, found ), claimed );
  result.chanceOfSoFew = chanceOfSoFew( input.found, input.claimed, *input.share );
  result.chanceOfSoMany = chanceOfSoMany( input.found, input.claimed, *input.share );
}

void addResidual( const CountInput &input, CountComparison &result )
{
  if ( isSearched( input ) )
  {
    CountRange range = residualFromFinds( input.found, *input.share );
    if ( input.designEffect )
    {
      const auto found = static_cast<double>( input.found );
      const Interval laid = decidingInterval( input, found );
      range.low = std::min( range.low, static_cast<std::int64_t>( std::floor( laid.low - found + 1e-6 ) ) );
      range.high = std::max( range.high, static_cast<std::int64_t>( std::ceil( laid.high - found - 1e-6 ) ) );
    }
    // Those found elsewhere were among the mines that the search had not found.
    for ( std::int64_t *number : { &range.low, &range.middle, &range.high } )
      *number = std::max<std::int64_t>( 0, *number - input.elsewhere );
    result.residualFromFinds = range;
  }
  if ( !input.isClaimed || !input.isWhollyRead )
    return;
  result.claimLessFound = input.claimed - input.found - input.elsewhere;
  if ( isSearched( input ) )
    result.residualFromClaim = residualFromClaim( input.claimed, *input.share );
  result.residualsContradict =
    *result.claimLessFound < 0 ||
    ( result.residualFromFinds && ( *result.claimLessFound < result.residualFromFinds->low ||
                                    *result.claimLessFound > result.residualFromFinds->high ) );
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
  return !isClaimed || claimed < TOO_FEW_TO_JUDGE;
}

bool CountComparison::hasTooFewExpected() const
{
  constexpr double ROUNDING = 1e-9; // Of a product of shares.
  return expected && *expected < TOO_FEW_TO_JUDGE - ROUNDING;
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
  addRatio( input, result );
  result.tooFew = result.hasTooFewClaimed() || result.hasTooFewExpected();
  const Decision decision = decide( input );
  result.verdict = decision.verdict;
  result.reason = decision.reason;
  result.isBeyondClaim =
    decision.verdict == CountVerdict::MoreThanClaimed && input.found + input.elsewhere > input.claimed;
  const bool isCertain = decision.verdict == CountVerdict::CannotBeJudged || result.isBeyondClaim ||
                         decision.verdict == CountVerdict::UnexpectedType;
  result.assumesEvenLaying = !isCertain && !input.designEffect && *input.share < 1;
  addResidual( input, result );
  return result;
}

} // namespace minemap
