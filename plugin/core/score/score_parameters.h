// SPDX-License-Identifier: GPL-2.0-or-later
// The parameters of a score, with the defaults of docs/interface.md.
#pragma once

#include "core/assumptions/assumption.h"

#include <cstdint>
#include <vector>

namespace minemap
{

struct ScoreParameters
{
    double tolerance = 25;            //!< T, metres.
    std::vector<double> tolerances;   //!< Of the curve, metres, ascending, T among them.
    double searchedShare = 0.8;       //!< Share of a record that must be searched to judge it.
    int minimumFinds = 1;             //!< Confirming finds that confirm a record.
    double clusterDistance = 100;     //!< Single linkage, metres.
    double detection = 1;             //!< Share of mines such a search finds.
    int shifts = 999;                 //!< Random shifts of the map; 0: none.
    int resamples = 10000;            //!< Of the clusters, for the comparison of two maps.
    int seed = 1;                     //!< Of everything random.
    bool wantsRecordDistances = true; //!< ScoredRecord::distance is asked for.
    bool wantsAzimuths = true;        //!< ScoredFind::azimuth is asked for.
    bool wantsMetreCurves = false;    //!< ScoreResult::metres is asked for.
    //! Taken for granted even where the data speak against them.
    std::vector<AssumptionCode> assumed;
    int threads = 0; //!< 0: as many as there are cores. Results do not depend on it.
};

//! Metres; beyond it a find says nothing about a record.
constexpr double LARGEST_TOLERANCE = 10000;

//! Every 5 m to 500, and \a tolerance; ascending, without repeats.
std::vector<double> defaultTolerances( double tolerance );

//! Under this many finds or judged records no percentage is said.
constexpr int TOO_FEW_TO_JUDGE = 10;

} // namespace minemap
