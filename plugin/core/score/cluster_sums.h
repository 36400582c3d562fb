// SPDX-License-Identifier: GPL-2.0-or-later
// What each cluster adds to a rate. All statistics of rates work on these sums, never on single finds.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace minemap
{

//! The finds of one cluster. Counts are whole numbers, exact in doubles up to 2⁵³.
struct ClusterSum
{
    double finds = 0;
    double hits = 0;     //!< Of these finds.
    double mines = 0;    //!< Sum of their quantities.
    double minesHit = 0; //!< Sum of the quantities of the hits.

    void add( bool isHit, double quantity );
};

//! One cluster's part of a rate Σ part ÷ Σ whole. 0 ≤ part ≤ whole.
struct ClusterShare
{
    double part = 0;
    double whole = 0;
};

//! How much clusters of different size tell, counted in clusters of equal size.
class ClusterWeights
{
  public:
    //! \param weight units of one cluster; none: the cluster does not count.
    void add( double weight );

    //! Clusters with units.
    std::size_t clusters() const { return mClusters; }

    double sum() const { return mSum; }

    double squares() const { return mSquares; }

    //! Kish's effective number (Σ w)² ÷ Σ w²: clusters() when all are equal, towards 1 when one outweighs the rest.
    double effective() const { return mClusters == 0 ? 0 : mSum * mSum / mSquares; }

  private:
    std::size_t mClusters = 0;
    double mSum = 0, mSquares = 0;
};

//! Clusters numbered from 0 in the order of their names.
struct ClusterNumbers
{
    std::vector<std::string> names; //!< Ascending, each once.
    std::vector<std::size_t> of;    //!< The number of each name that was given.
};

//! Numbers \a names, one for each find, so that nothing depends on the order of finds.
ClusterNumbers numberClusters( const std::vector<std::string> &names );

} // namespace minemap
