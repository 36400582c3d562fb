// SPDX-License-Identifier: GPL-2.0-or-later
// Is the map better than chance? Random shifts of the map, and the spread between clusters of finds.
#pragma once

#include "core/geometry/shape.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! Why a p-value or an envelope is undefined.
namespace shift_reasons
{
constexpr const char *NO_SHIFTS = "no random shifts asked for";
constexpr const char *NO_FINDS = "no find lies in searched ground";
constexpr const char *NO_CHANCE = "no searched ground in the area";
constexpr const char *NEARLY_UNMAPPED = "under 2 % of the searched ground is mapped: skill cannot be judged";
constexpr const char *NEARLY_MAPPED = "nearly all searched ground is mapped: skill cannot be judged";
constexpr const char *FEW_TASKS = "fewer than 8 search tasks beyond the map: skill cannot be judged";
constexpr const char *FEW_CLUSTERS = "fewer than 8 clusters of finds: no p-value";
constexpr const char *FEW_SHIFTS = "too few random shifts of the map meet the searched ground: skill cannot be judged";
} // namespace shift_reasons

//! Chance rates outside of these, and fewer tasks or clusters, say nothing about skill (methods.md 1.6).
constexpr double SMALLEST_CHANCE_TO_JUDGE = 0.02;
constexpr double LARGEST_CHANCE_TO_JUDGE = 0.98;
constexpr std::size_t FEWEST_TASKS_TO_JUDGE = 8;
constexpr std::size_t FEWEST_CLUSTERS_TO_JUDGE = 8;

//! A scored find.
struct ShiftFind
{
    Point place;
    int cluster = 0;    //!< From 0.
    int group = -1;     //!< Position in ShiftTestInput::groups; -1 without groups.
    bool isHit = false; //!< Within T of the map, by the exact distance.
};

//! One of the places spread evenly over the searched ground.
struct ShiftGround
{
    Point place;
    int group = -1; //!< The group whose records are nearest.
};

//! What is known of a group.
struct ShiftGroup
{
    std::optional<double> chance; //!< a(T) of the group's ground.
    std::size_t tasksBeyond = 0;  //!< Search tasks beyond T of the map.
};

struct ShiftTestInput
{
    std::vector<const Shape *> map;             //!< Mapped shapes, clipped to the area.
    std::vector<ShiftFind> finds;               //!< Scored finds only.
    std::vector<ShiftGround> ground;            //!< An even sample of the searched ground.
    Box torus;                                  //!< Of the area, else of searched ground and map together.
    double tolerance = 25;                      //!< T, metres.
    std::vector<double> tolerances;             //!< Of the curve, ascending, metres.
    std::optional<double> chance;               //!< a(T).
    std::vector<std::optional<double>> chances; //!< a(d) of each of the tolerances.
    std::size_t tasksBeyond = 0;                //!< Search tasks beyond T of the map.
    std::vector<ShiftGroup> groups;
    int shifts = 999; //!< 0: none.
    std::uint64_t seed = 1;
    int threads = 1;
};

//! A p-value and its parts. \a pValue is undefined for \a reason, the parts may be defined nevertheless.
struct Significance
{
    std::optional<double> pValue;        //!< The larger of the two parts.
    std::optional<double> shiftPValue;   //!< By random shifts; undefined without usable ones.
    std::optional<double> clusterPValue; //!< By the one-sided t-test over clusters.
    const char *reason = nullptr;        //!< One of shift_reasons, null when pValue is defined.
};

//! The range chance would give the hit rate at one tolerance.
struct ChanceBand
{
    std::optional<double> low, high;
};

struct ShiftTestResult
{
    Significance all;
    std::vector<Significance> groups;     //!< As ShiftTestInput::groups.
    std::vector<ChanceBand> envelope;     //!< As ShiftTestInput::tolerances.
    const char *envelopeReason = nullptr; //!< Null unless no band could be made.
    std::optional<double> score;          //!< z, the standardised statistic of the unshifted map.
    int usableShifts = 0;
    std::int64_t redrawnShifts = 0;
    std::optional<double> cell; //!< Of the distance raster, metres.
};

/**
 * The one-sided cluster t-test: do the finds lie on the map more often than the searched ground does?
 *
 * D_k = hits_k − a n_k for each cluster k of n_k finds; t = mean(D) / (sd(D) / √G) against Student's t with G − 1
 * degrees of freedom, G the number of clusters.
 *
 * Where nearly all clusters are hit, or missed, as a whole, the spread of D says nothing: with eight clusters of ten
 * finds all hit it is zero. Therefore the variance of mean(D) is at least the one that it has if the map is worthless.
 * mean(D) is (H − a) N / G of N finds, and H of a worthless map has the variance a(1 − a) / n, n the finds that were
 * independent of each other: Var(mean(D)) ≥ a(1 − a) (N / G)² / n, with n = guardedEffectiveN() of the clusters. Where
 * every find is a hit this is a(1 − a) Σ n_k² / G², that of clusters hit or missed as a whole; where hits and misses
 * are mixed in many clusters the observed intra-cluster correlation takes its place. And where every find is a hit, p
 * is at least a^G, the chance of G independent places all being on the map.
 *
 * Example: 4 clusters of 10 finds with 6, 4, 5, 1 hits and a = 0.1: D = 5, 3, 4, 0; t = 3 / (2.160 / 2) = 2.777;
 * p = 0.0346. Limits: takes clusters as independent of each other; with few clusters only large differences show.
 *
 * \returns nothing with fewer than 2 clusters. With fewer than 8 it is no p-value of the score (FEW_CLUSTERS).
 */
std::optional<double> clusterPValue( const std::vector<ShiftFind> &finds, double chance );

/**
 * P_VALUE, the envelope of the chance curve, and the p-values of groups (methods.md 1.6).
 *
 * Null hypothesis: where mines were found has nothing to do with where the map lies. The map is shifted rigidly by
 * random vectors (whole cells of a DistanceRaster on a torus), finds and searched ground stay. For each shift b the
 * hit rate H_b and the share a_b of the searched ground within T of the shifted map are counted anew, the latter from
 * \a ground (thinned evenly to a tenth as many places as finds, but at least 20,000). The statistic is
 * z_b = (H_b − a_b) / √(a_b (1 − a_b)), because where the search followed the map a_b falls with every shift and raw
 * hit rates prove nothing. Shifts with a_b outside [0.02, 0.98] are drawn again, at most 50 times; when more than half
 * of them remain outside, the p-value is undefined. z of the unshifted map comes from the same raster and sample.
 * p_shift = (1 + #{z_b ≥ z}) / (B + 1) over the B usable shifts.
 *
 * P_VALUE = max(p_shift, p_cluster): shifts keep the pattern of map and finds but are somewhat liberal where search
 * followed the map; the cluster test does not mind that, but takes clusters as independent. Undefined when a(T) is
 * outside [0.02, 0.98], when fewer than 8 search tasks lie beyond T of the map, with fewer than 8 clusters,
 * without finds, and without shifts.
 *
 * Envelope: at each tolerance d, a(d) + q √(a(d) (1 − a(d))), q the 2.5 % and 97.5 % order statistics (rank
 * ⌊0.025 (B + 1)⌋ from below and above) of z_b(d) = (H_b(d) − a_b(d)) / √(a_b(d) (1 − a_b(d))), clamped to [0, 1].
 * Shifts take part at d whose a_b(d) is no nearer to 0 or 1 than 0.02 or than half of a(d) or 1 − a(d), whichever is
 * less. Pointwise: 95 % for each d by itself, not for the curve as a whole. Undefined with fewer than 39 shifts; where
 * a(d) is 0 or 1 the band is a(d). The first 10,000 shifts serve.
 *
 * Groups: the same shifts of the whole map; a group's finds and its ground, both those nearest to its records on the
 * unshifted map, are held fast, and z is counted from them alone. A group's ground surrounds its records, which that of
 * a shifted map does not; measured in simulation (tests/simulation/shift_type_one.cpp) this does no harm: at nominal
 * 5 % the shifts alone called 2 to 6 % of worthless groups better than chance, the larger of the two p-values 1 %.
 * Needs 99 shifts, or half of them, that leave between 2 and 98 % of the group's ground on the map.
 *
 * Random numbers depend on the seed and the number of the shift alone: the result is the same for any number of
 * threads and any order of finds. Ground is thinned in its own order, which sampleOf() fixes.
 *
 * Type-I error at nominal 5 %, 1000 worlds a setting, 199 shifts (same simulation): belts 1.0 %, scattered 2.5 %, few
 * tasks 0.8 %, search follows the map 80/2 % 4.2 %, 80/20 % 2.5 %. The p-value tends to be too large: a map may be
 * better than chance without this test showing it. Limit: where search reaches beyond the country that both map and
 * mines are confined to, that alone is a relation between them and counts as one (7 % in simulation); an area given by
 * the user ends it.
 *
 * \throws Canceled when \a progress was cancelled.
 */
ShiftTestResult shiftTest( const ShiftTestInput &input, Progress &progress, double from = 0, double to = 100 );

} // namespace minemap
