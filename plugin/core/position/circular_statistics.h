// SPDX-License-Identifier: GPL-2.0-or-later
// Statistics of directions, and of rows, which have none but an axis.
#pragma once

#include "core/position/statistic.h"

#include <vector>

namespace minemap
{

//! C̄, S̄ and what follows from them (methods.md 1.9). Angles in radians.
struct CircularMean
{
    double direction = 0;  //!< atan2(S̄, C̄), in −π … π; senseless where resultant is 0.
    double resultant = 0;  //!< R̄ = √(C̄² + S̄²), 0 to 1; 1 − R̄ is the circular variance.
    double second = 0;     //!< R̄ of the angles turned to the mean and doubled (ρ₂).
    double effectiveN = 0; //!< (Σ weight)² ÷ Σ weight²: the number of angles when weights are equal.
};

//! \a weights as many as \a angles, not negative and not all 0, or none: then all count the same.
CircularMean circularMean( const std::vector<double> &angles, const std::vector<double> &weights = {} );

/**
 * The Rayleigh test's p: how probable so large an R̄ is among \a n directions without any preference. The series in
 * 1/n (Mardia and Jupp 2000, 6.3.5) where it converges, else Zar's exp(√(1 + 4n + 4(n² − (nR̄)²)) − (1 + 2n)).
 * Within 0.002 of the exact p from 6 directions.
 */
double rayleighProbability( double n, double resultant );

//! Statistics of directions; angles in degrees.
struct DirectionStatistics
{
    Statistic mean; //!< Azimuth 0 … 360, or the mean difference of axes −90 … 90. Interval: Fisher 1993, 4.4.4.
    Statistic resultant; //!< R̄.
    Statistic rayleigh;  //!< p of the Rayleigh test.
};

//! A displacement or another vector, in metres.
struct DirectedLength
{
    double dx = 0; //!< To the east.
    double dy = 0; //!< To the north.
};

/**
 * Azimuths (clockwise from north) of vectors, weighted by their length. Those shorter than \a shortest are left out:
 * directions of one-metre residuals are noise. Takes vectors as independent.
 */
DirectionStatistics directionStatistics( const std::vector<DirectedLength> &vectors, double shortest );

//! A row as claimed and as it was found, azimuths in degrees; either way along the row is the same.
struct RowAzimuth
{
    double claimed = 0;
    double found = 0;
    double weight = 1; //!< For instance its length in metres.
};

//! Claimed minus found azimuth of a row in −90 … 90 degrees, 90 included.
double rowAzimuthDifference( const RowAzimuth &row );

/**
 * Of claimed − found azimuths, as axes: angles doubled, results halved. A turned map shows as a mean other than 0.
 * Under 25 rows the mean has Student's interval where differences are alike (R̄ at least 0.95).
 */
DirectionStatistics rowAzimuthStatistics( const std::vector<RowAzimuth> &rows );

} // namespace minemap
