// SPDX-License-Identifier: GPL-2.0-or-later
// The chance rate a(d): the share of searched ground that lies within d of the map.
#pragma once

#include "core/geometry/overlay.h"
#include "core/score/ground_areas.h"

#include <cstdint>
#include <map>
#include <vector>

namespace minemap
{

//! When the searched ground is sampled: for all that this class answers, or only where at() needs it.
enum class ChanceSample : std::uint8_t
{
  Always,
  WithoutOverlay
};

/**
 * Areas and chance rates over the searched ground.
 *
 * a(d) = area(U_d ∩ S) / area(S) (methods.md 1.0): a point anywhere in the searched ground has an a(T) chance of being
 * on the map. It is not what the map would score if it were moved at random. Measured by overlay with buffers of 32
 * segments a quarter circle: a(T) of maps of up to 5,000 records, the whole curve of small maps. All else by an even
 * sample of the searched ground, whose standard error is at most 0.0011.
 */
class ChanceRate
{
  public:
    //! Tells the world's progress \a from to \a to percent. \throws Canceled
    ChanceRate( const ScoringWorld &world, const GroundAreas &areas, ChanceSample sample, double from, double to );

    bool isByOverlay() const { return mByOverlay; }

    //! √(a (1 − a) / n) of a sampled share; nothing when chance rates are measured by overlay.
    OptionalNumber standardError( double share ) const;

    //! a(d), nothing without searched ground or mapped geometry.
    OptionalNumber at( double distance );

    //! Share of the sample within \a distance, and strictly nearer than it. Sampled always.
    double sampledWithin( double distance ) const;
    double sampledNearer( double distance ) const;

    //! Share of the sample nearest to \a group, and of that the share within \a distance of the map.
    double sampledShareOfGroup( const OptionalText &group ) const;
    OptionalNumber sampledWithin( const OptionalText &group, double distance ) const;

    //! Search tasks (or pieces without a task) beyond the map: at least half of their sampled ground is farther than T
    //! from it. A strip that every task of a record has beside it says nothing of ground that the map is silent about.
    std::size_t tasksBeyond() const { return mTasksBeyond; }

    //! The same for the ground nearest to \a group.
    std::size_t tasksBeyond( const OptionalText &group ) const;

    //! Ground within \a distance of the map, searched or not, in the area; nothing without an area. m².
    OptionalNumber groundWithin( double distance );

    //! A place of searched ground.
    struct SamplePlace
    {
        Point place;
        double distance;
        int record; //!< That gives the group; -1 without one.
    };

    const std::vector<SamplePlace> &sample() const { return mSample; }

  private:
    void makeOverlay();
    void takeSample( double from, double to );
    const std::vector<std::size_t> &sampleOfGroup( const OptionalText &group ) const;
    std::size_t countTasksBeyond( const std::vector<std::size_t> &places ) const;

    const ScoringWorld &mWorld;
    double mSearchedArea;
    OptionalNumber mAreaOfInterest;
    Overlay mOverlay;
    Overlay::Geometry mSearched, mMapped; //!< Only when measured by overlay.
    std::vector<SamplePlace> mSample;
    std::vector<double> mDistances;          //!< Of the sample, ascending.
    std::vector<std::vector<int>> mPiecesAt; //!< Pieces of searched ground that hold each place of the sample.
    std::vector<int> mTaskOfPiece;           //!< Numbers of tasks; a piece without a task is one by itself.
    std::map<OptionalText, std::vector<std::size_t>, GroupOrder> mSampleOfGroups;
    std::size_t mTasksBeyond = 0;
    bool mByOverlay = true;      //!< The chance rate itself.
    bool mCurveByOverlay = true; //!< All of the curve.
};

} // namespace minemap
