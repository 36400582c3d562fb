// SPDX-License-Identifier: GPL-2.0-or-later
// How much pairs that come in clusters tell, and how sure their means are.
#pragma once

#include <cstddef>
#include <vector>

namespace minemap
{

//! A 2 × 2 symmetric matrix.
struct Symmetric2
{
    double xx = 0;
    double xy = 0;
    double yy = 0;
};

/**
 * The clusters of pairs: those of one record, or of one task, share their mistakes.
 *
 * Variances are by linearisation with the correction CR2 of Bell and McCaffrey 2002 for a mean: a cluster that holds
 * the share w of all pairs draws the mean towards itself, so its residual is divided by √(1 − w). With every pair a
 * cluster of its own this is the usual variance s²/n.
 */
class ClusterDesign
{
  public:
    //! \param clusters any number for each pair, equal within a cluster; empty when pairs are independent.
    ClusterDesign( std::size_t pairs, const std::vector<int> &clusters );

    bool isIndependent() const { return mSizes.size() == mPairs; }

    std::size_t clusters() const { return mSizes.size(); }

    //! (Σ size)² ÷ Σ size²: equal clusters that would tell as much (Kish).
    double effectiveClusters() const { return mEffective; }

    //! Why there can be no interval, an English phrase, or null. Under 8 clusters, as everywhere in the product.
    const char *reasonAgainstInterval() const;

    //! The quantile of Student's t for 95 % intervals, one degree less than effective clusters. Two clusters at least.
    double studentQuantile() const;

    //! Covariance of the means of \a x and \a y, given as deviations from their means in the order of pairs.
    Symmetric2 covarianceOfMeans( const std::vector<double> &x, const std::vector<double> &y ) const;

    //! Variance of the mean of \a deviations.
    double varianceOfMean( const std::vector<double> &deviations ) const;

    /**
     * Pairs that would tell as much of the share \a share if they were independent: p(1 − p) ÷ its variance, shrunk by
     * (1.96 ÷ t)² for few clusters, at most their number. \a indicators are 1 or 0.
     */
    double effectivePairs( double share, const std::vector<double> &indicators ) const;

  private:
    std::size_t mPairs;
    std::vector<std::size_t> mClusterOf;
    std::vector<std::size_t> mSizes;
    double mEffective = 0;
};

} // namespace minemap
