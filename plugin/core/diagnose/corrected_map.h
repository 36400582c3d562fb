// SPDX-License-Identifier: GPL-2.0-or-later
// How a corrected map does by the measures of the score.
#pragma once

#include "core/diagnose/record_stamp.h"
#include "core/geometry/shape.h"
#include "core/progress.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace minemap
{

//! The finds that a map is held against, and the ground they were sought in.
struct CorrectionTest
{
    std::vector<Point> places; //!< Of finds.
    std::vector<int> clusters; //!< Of each of them, numbered from 0 without a gap.
    std::vector<Point> ground; //!< An even sample of the searched ground; empty where it is unknown.
    double tolerance = 25;     //!< T, metres.
    int threads = 0;
};

//! What a map meets.
struct MetFinds
{
    std::size_t finds = 0;        //!< Within T of the map.
    std::size_t clusters = 0;     //!< Of all the finds.
    std::optional<double> rate;   //!< Share of the finds; nothing without finds.
    std::optional<double> chance; //!< Share of the searched ground within T of the map.
    std::optional<double> p;      //!< Cluster test of rate against chance (clusterPValue()), one-sided.
};

//! MetFinds::rate alone, for many maps. \throws Canceled
std::optional<double> hitRate( const std::vector<Shape> &shapes, const CorrectionTest &test, const Progress &progress );

/**
 * Holds \a shapes against finds and searched ground, as a score would.
 *
 * \param others where the same records would have been put had fewer finds been met so: the evidence chose, and chance
 * chooses, too.
 *
 * The chance rate counts as at least SMALLEST_CHANCE_TO_JUDGE: of less, single finds would be sensations. \throws
 * Canceled
 */
MetFinds metFinds( const std::vector<Shape> &shapes, const std::vector<Shape> &others, const CorrectionTest &test,
                   const Progress &progress );

/**
 * How much of what units could meet, each moved a little for itself, they meet where they are: 0 to 1.
 *
 * \param stamps of the units as corrected, \param reach metres up to which each may be moved. Of a map that is right
 * but for errors of drawing little is left to gain; where a correction is only a part of what is wrong, or not it at
 * all, each unit would gain by a move of its own. Nothing where no unit meets a find anyhow. \throws Canceled
 */
std::optional<double> shareMet( const std::vector<RecordStamp> &stamps, const FindIndex &finds, double reach,
                                int threads, const Progress &progress );

} // namespace minemap
