// SPDX-License-Identifier: GPL-2.0-or-later
// Recorded mine positions matched with finds, one to one.
#pragma once

#include "core/geometry/point.h"
#include "core/progress.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

constexpr int UNKNOWN_TYPE = -1;

//! A recorded mine or a find.
struct MinePoint
{
    std::string id; //!< Decides between pairs that are equally good; equal ids by place.
    Point place;
    int type = UNKNOWN_TYPE; //!< A row (recorded) or column (found) of TypeCosts.
};

/**
 * What it costs to take a find of one type for a recorded mine of another, in m²: −2σ² ln P(found type | claimed
 * type) (methods.md 1.8). Unknown types cost nothing.
 */
class TypeCosts
{
  public:
    TypeCosts() = default;

    /**
     * \param probabilities a row for each claimed type with P(found type | claimed type) for each found type; 0 forbids
     * the pair.
     * \param positionError σ in metres.
     * \throws std::invalid_argument for rows of different length or a probability outside 0 … 1.
     */
    TypeCosts( const std::vector<std::vector<double>> &probabilities, double positionError );

    //! Never negative, infinite where the pair is forbidden. \throws std::invalid_argument for a type out of range.
    double of( int claimed, int found ) const;

  private:
    std::vector<std::vector<double>> mCosts;
};

struct MatchedPair
{
    std::size_t record = 0; //!< Position in the list of recorded mines.
    std::size_t find = 0;   //!< Position in the list of finds.
    double distance = 0;    //!< In metres.
    double dx = 0;          //!< Displacement, map − truth: recorded minus found, to the east.
    double dy = 0;          //!< To the north.
};

struct MineMatching
{
    std::vector<MatchedPair> pairs;            //!< By the id, then place, of the recorded mine.
    std::vector<std::size_t> unmatchedRecords; //!< Positions, by id, then place.
    std::vector<std::size_t> unmatchedFinds;   //!< Likewise.
    std::size_t pairsInGate = 0;               //!< Pairs that were allowed.
    std::size_t components = 0;                //!< Parts of the graph of allowed pairs, single points left out.
    std::size_t largestComponent = 0;          //!< Recorded mines of the largest.
    std::optional<double> meanDistance;        //!< Of the pairs, in metres.
    const char *reason = nullptr; //!< Why nothing was matched, an English phrase; then all other fields are empty.
};

//! More allowed pairs than this are not matched: the gate says nothing then, and they would not fit in memory.
constexpr std::size_t MOST_PAIRS_IN_GATE = 60'000'000;
constexpr const char *TOO_MANY_PAIRS_IN_GATE =
  "the gate allows over 60 million pairs: it is too wide to tell mines apart";

/**
 * The matching that minimises Σ (d² − g² + type cost) over one-to-one pairs nearer than \a gate (methods.md 1.8).
 * Pairs whose types cost as much as their nearness gains are not allowed. Exact, component by component.
 *
 * Costs are kept as integers in steps of g² ÷ 2³². Between matchings of exactly the same cost the order of ids, then
 * places, decides; neither the order of the lists nor the number of \a threads matters. A matching says how well
 * points can be paired, not that the pairs are right: see aliasingOf().
 *
 * \param gate g in metres, finite and above 0.
 * \throws std::invalid_argument for another gate or points that are not finite.
 * \throws Canceled when \a progress was cancelled.
 */
MineMatching matchMines( const std::vector<MinePoint> &recorded, const std::vector<MinePoint> &finds, double gate,
                         Progress &progress, int threads = 1, const TypeCosts &types = {} );

} // namespace minemap
