// SPDX-License-Identifier: GPL-2.0-or-later
// How much better each shift is than the map as it lies, in standard deviations of chance.
#pragma once

#include "core/diagnose/scope_votes.h"

#include <optional>
#include <vector>

namespace minemap
{

//! A shift in bins and its standardised gain.
struct ShiftPeak
{
    BinOffset shift;
    double gain = 0;
};

/**
 * Standardised gains z = (Q − Q₀ − mean) / sd, with Q the votes for a shift, Q₀ those for none, and mean and sd of
 * Q − Q₀ over the runs of the null and the map itself, shift by shift (methods.md 2.5.2, centred: around a map far off
 * its place chance alone gives finds where the search is). The map counts as one run among the others: were it left
 * out, runs would be measured by a scale that they are part of and the map is not, and with few runs it would seem
 * better than it is. Where chance hardly varies, sd is held at half its median, so that a single
 * find in an empty corner is no sensation.
 */
class GainField
{
  public:
    //! \param null which of the nulls of \a votes.
    GainField( const ScopeVotes &votes, std::size_t null, int threads, Progress &progress );

    //! False when chance meets no finds at all: then nothing can be said of any shift.
    bool isUsable() const { return mMedianDeviation > 0; }

    //! The gain of \a votes at \a shift where the unshifted map has \a atZero.
    double gainOf( int votes, int atZero, BinOffset shift ) const;

    //! The best shift of the map, and of the map without a fold.
    const ShiftPeak &best() const { return mBest; }

    ShiftPeak bestWithoutFold( std::size_t fold ) const;

    //! The best gain among all shifts in each run of the null.
    const std::vector<double> &nullMaxima() const { return mNullMaxima; }

    //! Local maxima over \a apart metres from the best one and with at least \a share of its gain, best first.
    std::vector<ShiftPeak> rivals( double apart, double share ) const;

    //! The best shift of the map turned as turn \a turn says; gains are those of the map that is not turned.
    ShiftPeak bestTurned( std::size_t turn ) const;

  private:
    template <typename Votes>
    ShiftPeak bestOf( const Votes &votes ) const;
    void measureChance( int threads, Progress &progress );
    std::size_t placeOf( BinOffset shift ) const;

    bool isAllowed( BinOffset shift ) const
    {
      return shift.east * shift.east + shift.north * shift.north <= mRadius * mRadius;
    }

    const ScopeVotes &mVotes;
    std::size_t mNull;
    int mRadius;
    std::vector<float> mMean, mDeviation;
    double mMedianDeviation = 0;
    ShiftPeak mBest;
    std::vector<double> mNullMaxima;
};

} // namespace minemap
