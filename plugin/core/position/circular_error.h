// SPDX-License-Identifier: GPL-2.0-or-later
// Radii of circles that hold a share of normally distributed position errors.
#pragma once

namespace minemap
{

/**
 * P(r ≤ \a radius) of a normal error without bias whose standard deviations along its axes are 1 and \a ratio.
 *
 * \param ratio σ_min ÷ σ_max, 0 to 1.
 */
double circularProbability( double radius, double ratio );

/**
 * K(p, c) of methods.md 3.9: the radius, in units of σ_max, of the circle that holds the share \a probability of a
 * normal error without bias with c = σ_min ÷ σ_max = \a ratio. Exact. Examples: K(.5, 1) = 1.1774, K(.9, .5) = 1.7371.
 *
 * \throws std::invalid_argument where \a probability is not between 0 and 1, or \a ratio not in 0 … 1.
 */
double circularErrorFactor( double probability, double ratio );

/**
 * The circle around zero that holds the share \a probability of a circular normal error (σ = 1) with a bias of
 * \a bias: √ of the quantile of the non-central χ² with 2 degrees of freedom and non-centrality \a bias² (methods.md
 * 1.9). Exact. Example: probability .9 and bias 2 give 3.4734.
 */
double biasedCircularErrorFactor( double probability, double bias );

//! The form STANAG 2215 prints for probability .9: 1.2943 + √(bias² + 0.7254), up to 0.36 % off (at a bias of 0.66 σ).
double biasedCircularErrorApproximation( double bias );

} // namespace minemap
