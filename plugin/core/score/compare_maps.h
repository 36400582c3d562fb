// SPDX-License-Identifier: GPL-2.0-or-later
// Two maps, or two releases of one, against the same evidence.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/progress.h"
#include "core/score/paired_difference.h"
#include "core/score/scorecard.h"

#include <cstdint>
#include <vector>

namespace minemap
{

//! What became of a find from the one map to the other.
enum class FindChange : std::uint8_t
{
  NotJudged, //!< For one of the maps, or for both.
  Neither,
  OnlyA,
  OnlyB,
  Both
};

//! The words of the contract: "not_judged", "only_a" …
const char *toText( FindChange change );

struct ComparedFind
{
    FindChange change = FindChange::NotJudged;
    ScoredFind a, b;
    std::string cluster; //!< Empty for finds that are not judged.
};

//! One of the two maps, over the finds that were judged for both.
struct ComparedMap
{
    HitRate hitRate;
    std::vector<Assumption> assumptions; //!< Of this map and the evidence.
    std::int64_t only = 0;               //!< Finds that this map alone hits.
    std::int64_t records = 0;            //!< Features of the map.
    OptionalNumber mapped;               //!< Square metres.
};

struct Comparison
{
    Scorecard card; //!< What every result has: inputs, CRS, parameters, notes, reasons; its rates are unused.
    ComparedMap a, b;
    PairedDifference difference;
    std::int64_t both = 0, neither = 0;
    std::vector<ComparedFind> finds; //!< As Evidence::finds.
};

/**
 * Compares \a mapA with \a mapB (all in \a plane), over the finds that are scored for both: in searched ground and in
 * the area, later than neither map. Their clusters depend on the evidence alone.
 *
 * Where search was cut out of a map (cut_by_search), and nobody assumes that it was not, its hit rate and the
 * difference have no value: a cut release would always seem worse than one before it.
 *
 * A map that covers more ground hits more finds: the chance rates of both stand beside their hit rates.
 *
 * \throws Canceled when \a progress was cancelled, GeometryError when an overlay fails.
 */
Comparison compareMaps( const MinefieldMap &mapA, const MinefieldMap &mapB, const Evidence &evidence,
                        const ScoreParameters &parameters, const LocalPlane &plane, Progress &progress );

} // namespace minemap
