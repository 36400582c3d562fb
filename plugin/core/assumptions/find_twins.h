// SPDX-License-Identifier: GPL-2.0-or-later
// Finds that have a second find beside them which may be the same item.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/assumptions/place_tree.h"

#include <cstdint>
#include <vector>

namespace minemap
{

struct TwinCount
{
    std::vector<std::uint32_t> finds; //!< Positions of those with a twin, ascending.
    double byChance = 0;              //!< Share of all that would have one if no item were there twice.
    double alike = 0;                 //!< Share of the pairs farther apart that agree, too.
};

/**
 * Two finds agree where date, date of laying and task are equal or not known, and the quantity is equal.
 *
 * Many finds are sampled by their places; every other find can be the twin of one of the sample. Finds of whom many
 * stand at one place are given at that place, which is another matter: they count, but have no twin.
 */
class FindTwins
{
  public:
    explicit FindTwins( const AssumptionWorld &world );

    //! Finds looked at.
    std::int64_t count() const { return mCount; }

    //! True where most of them have a date.
    bool hasDates() const { return mHasDates; }

    /**
     * Finds whose nearest agreeing one lies within \a reach metres. Chance gives what a ring of three times the ground
     * holds. Where three or more others agree within that reach, finds are given at a place, which is no twin.
     */
    TwinCount byPlace( double reach ) const;

    /**
     * Finds with a dated one within \a reach that agrees. Chance gives what the neighbours farther off let expect: what
     * lies side by side is often found on one day, and the nearer the more often.
     */
    TwinCount byDate( double reach ) const;

  private:
    bool agree( std::uint32_t a, std::uint32_t b ) const;

    const AssumptionWorld &mWorld;
    std::vector<std::uint32_t> mFinds;  //!< Those that can have a twin: not those of whom many stand at one place.
    PlaceTree mTree;                    //!< Of these.
    std::vector<std::uint32_t> mSample; //!< Positions in the tree.
    std::int64_t mCount = 0;            //!< Of the sample, with those at one place.
    bool mHasDates = false;
};

} // namespace minemap
