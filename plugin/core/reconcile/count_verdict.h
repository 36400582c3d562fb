// SPDX-License-Identifier: GPL-2.0-or-later
// Claimed against found: the ratio, its intervals, the verdict and what is unaccounted for.
#pragma once

#include "core/reconcile/count_bounds.h"
#include "core/reconcile/count_interval.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! The dangerous ones first.
enum class CountVerdict : std::uint8_t
{
  MoreThanClaimed,
  UnexpectedType,
  FewerThanClaimed,
  AsClaimed,
  CannotBeJudged
};

//! "more_than_claimed", "unexpected_type", "fewer_than_claimed", "as_claimed", "cannot_be_judged".
const char *toText( CountVerdict verdict );

constexpr const char *NO_CLAIM = "no claim";
constexpr const char *CLAIM_NOT_READ = "part of the claim could not be read";
constexpr const char *CLAIM_SAID_UNKNOWN = "the record says that the number of mines is not known";
constexpr const char *BOUNDS_UNDECIDED =
  "the claim gives bounds, and of the numbers that they allow some speak for it and others could not be judged";
constexpr const char *SEARCH_NOT_KNOWN = "where was searched is unknown";
constexpr const char *NOTHING_SEARCHED = "nothing of it was searched";
constexpr const char *SEARCHED_TOO_LITTLE =
  "searched too little: even no find at all would not speak against the claim";
constexpr const char *TOO_FEW_CLAIMED = "under 10 claimed: too few to judge";
constexpr const char *TYPES_NOT_CERTAIN = "mines without a known type or model could change it";
constexpr const char *DETECTION_NOT_KNOWN = "the share of mines that such a search finds is not between 0 and 1";

//! How every residual is called.
constexpr const char *RESIDUAL_WORDING = "unaccounted for, planning figure, not clearance";

//! What a comparison is made from.
struct CountInput
{
    bool isClaimed = false;                     //!< There is a claim at all.
    bool isWhollyRead = true;                   //!< No piece of it was left unread.
    bool isSaidUnknown = false;                 //!< All that was not read says that the number is not known.
    bool isOfType = false;                      //!< A class or a model, of a claim that names types.
    CountBounds claimed;                        //!< N
    CountBounds perhapsClaimed;                 //!< Further ones whose type is not known.
    std::int64_t found = 0;                     //!< X, in searched ground.
    std::int64_t elsewhere = 0;                 //!< Found outside searched ground.
    std::int64_t perhapsFound = 0;              //!< Further ones whose type is not known, anywhere.
    std::optional<double> share;                //!< s q: chance of finding a mine of it.
    std::optional<double> shareOfMost;          //!< The same for the upper end of a sum of bounds; null: as share.
    const char *shareReason = SEARCH_NOT_KNOWN; //!< Why share is null, when it is.
    const char *voidReason = nullptr;           //!< Why the numbers say nothing; then nothing is judged.
    std::optional<double> designEffect;         //!< Of found; null when clusters are too few to tell.
    double units = 0;                           //!< Clusters behind the design effect.
};

struct CountComparison
{
    CountBounds claimed, perhapsClaimed;
    std::int64_t found = 0, elsewhere = 0, perhapsFound = 0;
    bool isClaimed = false;
    std::optional<double> share;       //!< s q.
    std::optional<double> expected;    //!< N s q; null of bounds, as are the ratio and the chances.
    std::optional<double> ratio;       //!< R = X ÷ (N s q).
    std::optional<Interval> poisson;   //!< Of R by Garwood (methods.md 1.10). Of bounds from the lowest to the highest.
    std::optional<Interval> even;      //!< Of R = laid ÷ claimed by laidInterval(): mines laid evenly.
    std::optional<Interval> clustered; //!< The same with the design effect of clusters.
    std::optional<double> chanceOfSoFew, chanceOfSoMany; //!< If the claim is true and mines are laid evenly.
    std::optional<double> expectedLow, expectedHigh;     //!< Of bounds; the upper one null where nothing bounds it.
    CountVerdict verdict = CountVerdict::CannotBeJudged;
    const char *reason = nullptr;                //!< Why it cannot be judged, an English phrase.
    bool isBeyondClaim = false;                  //!< More were found than are claimed in all, whatever was searched.
    bool assumesEvenLaying = false;              //!< The verdict rests on `even`: there were too few clusters.
    bool tooFew = false;                         //!< Under 10 claimed or expected: no percentage is said.
    std::optional<CountRange> residualFromFinds; //!< RESIDUAL_WORDING.
    std::optional<CountRange> residualFromClaim; //!< What such a search leaves of the claim, before it was made.
    std::optional<std::int64_t> claimLessFound;  //!< N − all found; negative when more were found. Null of bounds.
    std::optional<std::int64_t> claimLessFoundLow, claimLessFoundHigh; //!< The same of bounds.
    bool residualsContradict = false; //!< claimLessFound lies outside residualFromFinds.

    //! Under 10 claimed: neither a verdict by number, unless more were found than claimed in all, nor a percentage.
    bool hasTooFewClaimed() const;
    //! So little was searched that under 10 are expected: a verdict by exact chances, but no percentage of them.
    bool hasTooFewExpected() const;

    //! A claim that gives bounds instead of one number.
    bool isBounded() const { return isClaimed && !claimed.isExact(); }
};

/**
 * Compares what is claimed with what was found (methods.md 1.10).
 *
 * Verdicts, the first that applies. cannot_be_judged: no claim, or one not wholly read, which may have named any type
 * and number. Of a type: unexpected_type, found though the claim, which names types, does not have it.
 * more_than_claimed: more found, anywhere, than claimed in all. cannot_be_judged: search unknown or none, under 10
 * claimed. more_than_claimed or fewer_than_claimed: R of 1 lies outside the
 * clustered interval where there is one, else outside the even one. cannot_be_judged: searched too little. as_claimed.
 * Mines without a known type are taken for and against: if that changes the verdict, it cannot be judged.
 *
 * Of a claim of bounds: more or fewer where every number that they allow would be judged so; as_claimed where one of
 * them would be, or where some would be more and others fewer; else it cannot be judged.
 *
 * Not Garwood's interval decides, though it is given: it takes mines already found as doubtful, and would call 85 of
 * 100 claimed mines "as claimed" where all ground was searched. The clustered one is used for the residual, too.
 */
CountComparison compareCounts( const CountInput &input );

} // namespace minemap
