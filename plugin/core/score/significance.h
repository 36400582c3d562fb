// SPDX-License-Identifier: GPL-2.0-or-later
// Intervals, p-values and bands of a score, filled into its scorecard.
#pragma once

#include "core/score/chance_rate.h"
#include "core/score/cluster_sums.h"
#include "core/score/shift_test.h"

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

//! Fills low, high and effectiveN of \a rate, or its reason; \returns true where the interval is rough.
bool addInterval( HitRate &rate, const std::vector<ClusterShare> &clusters );

/**
 * Fills the interval of \a confirmation: clusters of records are their search tasks \a tasks; without any the groups
 * where there are at least eight; else each record by itself.
 *
 * \param records positions of the records that \a confirmation is about.
 */
void addInterval( Confirmation &confirmation, const MinefieldMap &map, const ScoreResult &result,
                  const std::vector<OptionalText> &tasks, const std::vector<std::size_t> &records );

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
