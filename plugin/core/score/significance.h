// SPDX-License-Identifier: GPL-2.0-or-later
// Intervals, p-values and bands of a score, filled into its scorecard.
#pragma once

#include "core/score/chance_rate.h"
#include "core/score/cluster_sums.h"
#include "core/score/shift_test.h"

#include <cstdint>
#include <map>
#include <vector>

namespace minemap
{

//! The clusters of the scored finds, numbered.
class FindClusters
{
  public:
    explicit FindClusters( const std::vector<ScoredFind> &finds );

    std::size_t count() const { return mCount; }

    //! The number of the cluster of find \a index, which must be scored.
    std::size_t of( std::size_t index ) const { return mOf[index]; }

    //! Hits and finds of each cluster that has any among the scored finds of \a members (positions in
    //! ScoreResult::finds).
    std::vector<ClusterShare> shares( const std::vector<std::size_t> &members ) const;

  private:
    const std::vector<ScoredFind> &mFinds;
    std::size_t mCount = 0;
    std::vector<std::size_t> mOf;
};

//! Fills low, high and effectiveN of \a rate, or its reason. \returns whether the interval is rough.
bool addInterval( HitRate &rate, const std::vector<ClusterShare> &clusters );

//! Of what records a confirmation rate is: of the whole map, or of one of its groups.
enum class RecordScope : std::uint8_t
{
  Map,
  Group
};

/**
 * Fills the interval of \a confirmation, or its reason: clusters of records are their search tasks \a tasks; without
 * any the groups of the map, since a sheet is right or wrong as a whole; of a map without groups each record by itself,
 * and so within one group, whose rate is about that group and no other.
 *
 * \param records positions of the records that \a confirmation is about.
 * \returns the number of clusters where they are so few that the interval is rough, else 0.
 */
std::int64_t addInterval( Confirmation &confirmation, const MinefieldMap &map, const ScoreResult &result,
                          const std::vector<OptionalText> &tasks, const std::vector<std::size_t> &records,
                          RecordScope scope );

//! Hits per searched m² within T over those beyond; nothing where one of them is 0.
OptionalNumber densityRatio( const HitRate &rate );

/**
 * P-values of the score and of its groups with their Benjamini–Hochberg adjustment, and both bands of the curve.
 *
 * \a result needs its finds, groups, chance rates and curve.
 */
void addSignificance( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters,
                      const ChanceRate &chanceRate );

//! The coverage-adjusted hit rate.
void addAdjustedRate( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters,
                      ChanceRate &chanceRate );

} // namespace minemap
