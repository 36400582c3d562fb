// SPDX-License-Identifier: GPL-2.0-or-later
// The systematic part of position errors: is there one, how large, and where to.
#pragma once

#include "core/position/cluster_design.h"
#include "core/position/position_statistics.h"

#include <vector>

namespace minemap
{

//! Second moments of displacements about their mean.
struct Moments
{
    Point mean;
    std::vector<double> x; //!< Deviations from the mean.
    std::vector<double> y;
    Symmetric2 sums; //!< Of squares and products of deviations.
};

Moments momentsOf( const std::vector<Point> &displacements );

//! The eigenvalues of a symmetric matrix and the azimuth, 0 … 180 degrees, of the larger one's axis.
struct PrincipalAxes
{
    double larger = 0;
    double smaller = 0; //!< Not below 0.
    double azimuth = 0;
};

PrincipalAxes principalAxes( const Symmetric2 &matrix );

/**
 * Fills the mean, its ellipse and Hotelling's test of \a statistics.
 *
 * The covariance of the mean is the one over clusters; T² then has the distribution of as many clusters' means,
 * 2(G − 1)/(G − 2) · F(2, G − 2), exact for independent normal pairs.
 */
void addMeanDisplacement( const Moments &moments, const ClusterDesign &design, PositionStatistics &statistics );

} // namespace minemap
