// SPDX-License-Identifier: GPL-2.0-or-later
// A number about positions with all that belongs to it.
#pragma once

#include <cstddef>
#include <optional>

namespace minemap
{

//! What a number is, how sure, by which standard, and why it is missing.
struct Statistic
{
    std::optional<double> value;
    std::size_t n = 0; //!< Pairs, or directions, it was computed from.
    std::optional<double> low;
    std::optional<double> high;     //!< Of the 95 % interval.
    const char *standard = nullptr; //!< The standard or source that defines it, or null.
    std::size_t floor = 0;          //!< Fewest pairs that it, or its interval, asks for.
    const char *reason = nullptr;   //!< Why there is no value, an English phrase.
    const char *note = nullptr;     //!< Why there is no interval, or what to keep in mind, an English phrase.
};

//! Why statistics of positions are missing or rough, English phrases.
namespace missing
{
constexpr const char *NO_PAIRS = "there are no pairs";
constexpr const char *NEEDS_2 = "needs 2 pairs";
constexpr const char *NEEDS_3 = "needs 3 pairs";
constexpr const char *NEEDS_6 = "needs 6 pairs that tell independently";
constexpr const char *NEEDS_10 = "needs 10 pairs for an interval";
constexpr const char *NEEDS_20 = "needs 20 pairs";
constexpr const char *NEEDS_29 = "needs 29 pairs that tell independently";
constexpr const char *NEEDS_30 = "needs 30 pairs";
constexpr const char *ONE_SIDED = "under 36 pairs that tell independently: an upper bound only, one-sided 95 %";
constexpr const char *ONE_CLUSTER = "all pairs are of one cluster and share its mistakes: no interval";
constexpr const char *FEW_CLUSTERS = "fewer than 8 clusters: no interval";
constexpr const char *UNEQUAL_CLUSTERS =
  "some clusters outweigh the others, so that all count as fewer than 5: no interval";
constexpr const char *NO_INTERVAL_KNOWN = "no interval is computed for this measure";
constexpr const char *NO_SPREAD = "the pairs do not spread in all directions";
constexpr const char *NO_DIRECTION = "the 95 % ellipse of the displacement contains zero: it has no direction";
constexpr const char *AXES_DIFFER = "not defined by the standard where one axis' RMSE is under 0.6 of the other's";
constexpr const char *ASSUMES_NO_BIAS = "the standard assumes no systematic error; here there is one";
constexpr const char *NO_SURVEY_ERROR = "the error of the survey that gave the true positions is not known";
constexpr const char *SURVEY_TOO_ROUGH =
  "the error of the survey is as large as all that is observed: the map's own cannot be told";
constexpr const char *NO_ROWS = "the rows of the map are not known";
constexpr const char *NEEDS_5_PAIRS = "needs 5 pairs in the row";
constexpr const char *NOT_IN_LINE =
  "the mines do not lie in a line: along it they must spread 3 times as far as across, and more than chance would";
constexpr const char *TOO_FEW_DIRECTIONS = "needs 5 directions";
constexpr const char *NEEDS_25_DIRECTIONS = "needs 25 directions for an interval";
constexpr const char *NO_MEAN_DIRECTION = "the directions cancel out: they have no mean";
constexpr const char *TOO_SCATTERED = "the directions scatter too much for an interval";
} // namespace missing

} // namespace minemap
