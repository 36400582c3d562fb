// SPDX-License-Identifier: GPL-2.0-or-later
// The coefficients of the International Geomagnetic Reference Field, 14th generation.
#pragma once

namespace minemap
{

/**
 * Gauss coefficients in nanotesla, Schmidt semi-normalised: a row each in the order g₁⁰ g₁¹ h₁¹ g₂⁰ g₂¹ h₂¹ … h₁₀¹⁰, a
 * column each for 1900, 1905 … 2025 and 2030, the last of which is 2025 with five years of secular variation.
 *
 * Source: IAGA Division V, IGRF-14, doi:10.5281/zenodo.14012302.
 */
extern const double GEOMAGNETIC_COEFFICIENTS_TO_DEGREE_10[120][27];

//! The same for g₁₁⁰ … h₁₃¹³, from 2000; before that the model ends at degree 10.
extern const double GEOMAGNETIC_COEFFICIENTS_ABOVE_DEGREE_10[75][7];

} // namespace minemap
