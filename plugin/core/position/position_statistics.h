// SPDX-License-Identifier: GPL-2.0-or-later
// How far a map is off, from pairs of recorded and true positions.
#pragma once

#include "core/geometry/point.h"
#include "core/position/circular_statistics.h"
#include "core/position/statistic.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace minemap
{

//! The displacements of pairs, map − truth in metres: matched mines, or reference and turning points surveyed again.
struct PositionErrors
{
    std::vector<Point> displacements; //!< x to the east, y to the north; finite.
    std::vector<int> clusters;        //!< For each pair its record or task; empty when pairs are independent.
};

//! The ellipse that holds the true mean displacement with 95 % confidence.
struct ErrorEllipse
{
    Point centre;         //!< The mean displacement.
    double semiMajor = 0; //!< In metres.
    double semiMinor = 0;
    double azimuth = 0; //!< Of the longer axis, 0 … 180 degrees.
};

//! The circles around the corrected position that hold a share of errors left over after the bias is taken away.
struct CircularError
{
    Statistic circular;   //!< K(p, 1) · σ_c, as if errors were the same in all directions.
    Statistic elliptical; //!< K(p, σ_min ÷ σ_max) · σ_max along the errors' own axes. Exact for normal errors.
};

//! All in metres unless said otherwise. Methods.md 1.9.
struct PositionStatistics
{
    std::size_t n = 0;
    std::size_t clusters = 0; //!< As many as pairs when these are independent.
    Statistic meanEast;       //!< b: the systematic displacement.
    Statistic meanNorth;      //!< Both with Student's interval over clusters.
    Statistic meanLength;     //!< |b|.
    Statistic meanAzimuth;    //!< Where the map lies from the truth, 0 … 360 degrees.
    std::optional<ErrorEllipse> ellipse;
    const char *ellipseReason = nullptr; //!< Why there is none.
    Statistic hotellingSquare;           //!< T² = bᵀ V⁻¹ b.
    Statistic hotellingF;                //!< (G − 2) ÷ (2(G − 1)) · T²; G = n when pairs are independent.
    Statistic hotellingP;                //!< Probability of so large a mean without bias.
    Statistic systematicShare;           //!< |b|² ÷ RMSE², 0 to 1.
    Statistic rmseEast;
    Statistic rmseNorth;
    Statistic rmse;          //!< Radial, over both axes.
    Statistic deviationEast; //!< s with n − 1.
    Statistic deviationNorth;
    Statistic nssda;                   //!< Radial accuracy at 95 %.
    Statistic asprs2014;               //!< 1.7308 · RMSE: horizontal accuracy at 95 %.
    Statistic asprs2023;               //!< RMSE with the survey's own error added.
    CircularError error50;             //!< CEP.
    CircularError error90;             //!< CE90.
    CircularError error95;             //!< CE95.
    Statistic cmas;                    //!< 2.1460 · σ_c, without the bias.
    Statistic cmasBiased;              //!< With it, exact.
    Statistic cmasBiasedApproximation; //!< With it, as printed.
    Statistic medianError;             //!< Median |e|.
    Statistic ninetiethError;          //!< 90th percentile of |e|.
    Statistic robustDeviationEast;     //!< NMAD.
    Statistic robustDeviationNorth;
    Statistic geometricMedianEast; //!< Robust twins of the mean displacement.
    Statistic geometricMedianNorth;
    Statistic mapDeviation;         //!< √(σ_c² − that of the survey²), each axis: the map's own.
    DirectionStatistics directions; //!< Azimuths of displacements, weighted by length.
};

struct PositionOptions
{
    double surveyError = 0;       //!< RMSE (radial) of the positions taken as true; 0: unknown.
    double shortestDirection = 1; //!< Displacements shorter than this have no direction worth counting.
};

/**
 * Every statistic of methods.md 1.9 with its n, standard, floor and, where it is missing, its reason. Standards that
 * ask for more pairs than there are have no value; others have one and no interval.
 *
 * Intervals take clusters into account, but for those of directions. Those of RMSE, deviations, CE, CMAS, NSSDA and
 * ASPRS are by linearisation, on a logarithmic scale; they need 10 pairs and grow rough under about 30. That of |b| is
 * by the non-central χ² distribution, those of percentiles and of NMAD by ranks. Nothing is drawn at random.
 * Depends neither on the order of pairs nor on how clusters are numbered.
 *
 * \throws std::invalid_argument for a displacement that is not finite, or clusters not as many as pairs.
 */
PositionStatistics positionStatistics( const PositionErrors &errors, const PositionOptions &options = {} );

/**
 * FGDC-STD-007.3-1998, horizontal accuracy at 95 %: 2.4477 · ½ · (RMSE_x + RMSE_y), which is 1.7308 · RMSE_r where both
 * are equal. Nothing where the smaller is under 0.6 of the larger. Up to 5.9 % below the exact circle then (methods.md
 * 1.9). Takes errors as normal and without bias.
 */
std::optional<double> nssdaAccuracy( double rmseX, double rmseY );

} // namespace minemap
