// SPDX-License-Identifier: GPL-2.0-or-later
// The azimuth of a row of mines as recorded and as found.
#pragma once

#include "core/geometry/point.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace minemap
{

//! Fewest pairs of a row for an azimuth.
constexpr std::size_t FLOOR_OF_ROW = 5;

//! A recorded mine of a row and its find.
struct RowPair
{
    Point recorded, found;
};

//! Azimuths in degrees from the plane's north.
struct RowLines
{
    std::size_t pairs = 0;
    std::optional<double> recorded;      //!< 0 … 180.
    std::optional<double> found;         //!< Likewise.
    std::optional<double> difference;    //!< Recorded − found, −90 … 90, 90 included.
    std::optional<double> standardError; //!< Of the difference.
    Point recordedCentre, foundCentre;
    double length = 0;            //!< How far the recorded mines reach along their line, metres.
    const char *reason = nullptr; //!< Why there is no azimuth, an English phrase.
};

/**
 * The lines of least summed squared distances through the recorded mines and through their finds (Pearson 1901), and by
 * how much the first is turned against the second.
 *
 * Mines have an azimuth when they lie in a line: on both sides their standard deviation along it is at least 3 times
 * that across, so that the line is the row and not the width of a strip; and spread alike in all directions is rejected
 * at 1 % (Mauchly 1940, exact for two axes: P(Λ ≤ l) = l^(n − 2), Λ = 2√(λ₁λ₂) ÷ (λ₁ + λ₂)), since few scattered mines
 * often lie in something like a line.
 *
 * The standard error is that of the difference of two straight lines through paired points: √( Σ r² ÷ (n − 2) ÷ Σ s² ),
 * r how much farther off its line the recorded mine is than its find, s the distance along the row. A row drawn as it
 * is, but turned, has none. It takes the errors of mines of a row as independent; those of a row laid out mine by mine
 * add up, and the error is then larger. Does not depend on the order of pairs.
 */
RowLines rowLines( std::vector<RowPair> pairs );

} // namespace minemap
