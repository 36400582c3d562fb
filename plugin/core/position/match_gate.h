// SPDX-License-Identifier: GPL-2.0-or-later
// How near a find must be to be taken for a recorded mine, and whether that can be told at all.
#pragma once

#include "core/geometry/point.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace minemap
{

constexpr const char *MATCHING_IS_MEANINGLESS =
  "individual matching is meaningless here: a find of the background is as likely near a recorded mine as its own";
constexpr const char *NO_LIMIT_TO_MATCHING =
  "without finds of the background, or with all mines found, likelihood sets no limit: give a distance";
constexpr const char *NO_MATCHING_MODEL = "the position error, the share found or the density of finds is not known";
constexpr const char *NO_GROUND_AWAY_FROM_MAP = "there is no searched ground away from the map";
constexpr const char *TOO_LITTLE_GROUND_AWAY =
  "under 10 finds in the searched ground away from the map: their density is rough";
constexpr const char *ALIASED =
  "recorded mines stand closer to each other than twice the gate: distances of pairs cannot exceed about half their "
  "spacing, so a map displaced by more looks accurate; recover the shift first";

//! What decides how far apart a recorded mine and its find may be.
struct MatchModel
{
    double positionError = 0; //!< σ: standard deviation of the difference of positions, each axis, in metres.
    double completeness = 0;  //!< π: probability that a recorded mine has a find.
    double background = 0;    //!< λ_b: finds per m² of searched ground that belong to no recorded mine.
};

struct MatchGate
{
    std::optional<double> distance; //!< g in metres: pairs must be nearer.
    const char *reason = nullptr;   //!< Why there is no gate, an English phrase.
};

/**
 * The distance at which a find is as likely the recorded mine's own as one of the background (methods.md 1.8):
 * g = σ √( 2 ln[ π ÷ ((1 − π) · 2π_c σ² λ_b) ] ), π_c = 3.1416.
 *
 * Example: σ = 5 m, π = 0.5 and 200 finds per km² give 13.2 m. No gate where the bracket is at most 1.
 */
MatchGate likelihoodGate( const MatchModel &model );

//! Finds per m² of searched ground that belong to no recorded mine.
struct BackgroundDensity
{
    std::optional<double> value;   //!< Finds ÷ area, both beyond the distance.
    std::optional<double> low;     //!< 95 % by Garwood, as if finds lay independently: clustered ones tell less.
    std::optional<double> high;    //!< Likewise.
    std::optional<double> forGate; //!< (finds + ½) ÷ area: above 0, so that no find at all is no proof of none.
    std::size_t finds = 0;         //!< Beyond the distance.
    double area = 0;               //!< Searched, beyond the distance, in m².
    const char *reason = nullptr;  //!< Why there is no value, or why it is rough.
};

//! Beyond this, in metres, finds count as background unless the user says otherwise.
constexpr double BACKGROUND_DISTANCE = 100;

/**
 * λ_b from searched ground away from the map: finds in searched ground further than a distance D from every record,
 * divided by the searched area further than D from every record.
 *
 * \param findDistances of all finds in searched ground to the map, in metres.
 * \param searchedArea in m².
 * \param shareNear of the searched area that lies within D of the map: the chance rate a(D).
 * \param distance D in metres.
 *
 * Known limits: mines of a map that is displaced by more than D, and mines that are on no record but laid in rows,
 * count as background. The density then is too high and the gate too narrow: fewer pairs, never more.
 */
BackgroundDensity backgroundDensity( const std::vector<double> &findDistances, double searchedArea, double shareNear,
                                     double distance = BACKGROUND_DISTANCE );

//! Whether the recorded mines stand so close that pairs cannot show how far the map is off.
struct Aliasing
{
    bool isAliased = false;
    std::optional<double> spacing; //!< Median distance of a recorded mine to the nearest other, if at most 2 g.
    const char *warning = nullptr;
};

//! Aliased when the median distance of a recorded mine to its nearest neighbour is at most 2 · \a gate (methods.md
//! 1.8).
Aliasing aliasingOf( const std::vector<Point> &recordedMines, double gate, int threads = 1 );

} // namespace minemap
