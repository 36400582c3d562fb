// SPDX-License-Identifier: GPL-2.0-or-later
// What a map would score if it, or one of its groups, lay some metres beside: what is read while it is dragged with the
// mouse.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape.h"
#include "core/progress.h"
#include "core/score/nudge_raster.h"
#include "core/score/score_parameters.h"
#include "core/score/scorecard.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace minemap
{

class ShapeIndex;
class LocalPlane;

//! The nudged map's score at one tolerance.
struct NudgedPoint
{
    double tolerance = 0;              //!< Metres.
    std::int64_t hits = 0;             //!< Scored finds within it.
    std::optional<double> hit, chance; //!< 0–1.
};

//! What the map would score.
struct NudgedScore
{
    std::int64_t finds = 0;            //!< Scored finds: those scored before.
    std::int64_t hits = 0;             //!< Of these, within T of the moved map. Exact.
    std::optional<double> hit, chance; //!< 0–1; null without finds, without searched ground or map geometry.
    std::vector<NudgedPoint> curve;    //!< Every NUDGE_STEP metres. Of raster cells.
};

/**
 * A map that can be moved rigidly over the evidence it was scored with, all of it or one group while the rest stays.
 *
 * Moved by s, the map lies to a find at p as the map at rest lies to p − s. The finds stay those that were scored
 * before: searched ground and dates are not asked again. The map moves as it was clipped to the area of interest; what
 * it would bring into the area from outside is missing.
 *
 * Exact: hits at T, of the same distances as in a score (it takes the raster's for wrong by half a cell at most, they
 * are by a quarter, and measures every find nearer to T than that). Estimated: chance at T and the curve. They come
 * from a raster of distances with cells of cell() metres, in which a place stands for its cell; each find or place is
 * wrong by at most a cell, and one's error is not another's. chance and NudgedPoint::chance come from 50,000 places of
 * searched ground: their standard error is at most 0.0023.
 *
 * Never changes once made, and owns all it reads: may be asked by several threads.
 */
class NudgedMap
{
  public:
    //! All in the local plane.
    struct Input
    {
        std::vector<Shape> mapped;  //!< What moves, as scored: clipped to the area.
        std::vector<Shape> resting; //!< What stays where it is, also as scored.
        std::vector<Point> finds;   //!< Scored finds.
        std::vector<Point> ground;  //!< An even sample of the searched ground.
        double tolerance = 25;      //!< T, metres.
        int threads = 0;            //!< To make it and to answer; 0: as many as there are cores.
    };

    //! For a background thread. Tells \a progress 0 to 100 percent. \throws Canceled
    NudgedMap( Input input, Progress &progress );
    ~NudgedMap();
    NudgedMap( const NudgedMap & ) = delete;
    NudgedMap &operator=( const NudgedMap & ) = delete;

    /**
     * What the map would score with what moves of it moved by \a shift (metres to the east and to the north). The same
     * for any number of threads. Some milliseconds for 100,000 finds and 10,000 records; allocates nothing large.
     */
    NudgedScore at( const Point &shift ) const;

    //! T, metres.
    double tolerance() const { return mInput.tolerance; }

    //! Scored finds.
    std::int64_t finds() const { return static_cast<std::int64_t>( mInput.finds.size() ); }

    //! Side of the raster's cells, metres; 0 for a map without geometry.
    double cell() const;

  private:
    //! What the resting part of the map says of places, which it does once and for all.
    struct AtRest
    {
        std::vector<std::uint8_t> classes; //!< Of the raster; empty: nothing rests.
        std::vector<bool> hits;            //!< Within T, measured.
    };

    class Counter;

    AtRest atRest( const std::vector<Point> &places ) const;

    Input mInput;
    bool mIsStill = false; //!< Nothing that has geometry moves: mapped is what rests.
    AtRest mFindsAtRest, mGroundAtRest;
    std::unique_ptr<ShapeIndex> mIndex;
    std::unique_ptr<NudgeRaster> mRaster; //!< Null for a map without geometry.
};

/**
 * Ready to be dragged, from a finished score: \a map, \a evidence and \a parameters as given to scoreMap(), \a result
 * as it came. T is that of \a parameters. With \a group the records of that group move and all others stay. For a
 * background thread; what it returns needs none of them any more.
 *
 * \throws Canceled, GeometryError as scoreMap().
 */
std::shared_ptr<const NudgedMap> makeNudgedMap( const MinefieldMap &map, const Evidence &evidence,
                                                const ScoreResult &result, const ScoreParameters &parameters,
                                                const LocalPlane &plane, const std::optional<OptionalText> &group,
                                                Progress &progress );

} // namespace minemap
