// SPDX-License-Identifier: GPL-2.0-or-later
// One simulated map diagnosed, and what of the truth the diagnosis found.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "core/simulate/simulate_world.h"
#include "recovery_settings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace minemap
{

struct RecoveryRun
{
    bool hasShift = false;
    double error = 0; //!< Of the recovered shift, metres; the length of the true one where none was recovered.
    bool isInEllipse = false;
    bool isKept = false;            //!< The true cause is supported or not rejected.
    bool isFirst = false;           //!< And no other known mistake stands before it; a datum's operations are one.
    bool isSupported = false;       //!< The true cause is.
    bool isNotIdentifiable = false; //!< The true cause is.
    int others = 0;                 //!< Other known mistakes, datums counted once, that are not rejected.
    bool isAnySupported = false;    //!< Any explanation but that the map lies right.
    bool isKnownSupported = false;  //!< The same among known mistakes.
    bool isInPlace = false;         //!< Said to lie right.
    //! Whoever believes what is supported, also that the map lies right, looks for half of the recorded fields or more
    //! over two tolerances from where they are.
    bool isWrong = false;
    std::string outcome; //!< For looking into single runs.
};

//! What the diagnosis is given of \a world, as the algorithm would read it.
DiagnosisInput diagnosisInputOf( const SimulatedWorld &world, const MapCoordinates &coordinates );

//! All mistakes that may have been made with \a input, whose map is in \a crs and which lies around the centre of the
//! simulations.
std::vector<CauseProposal> proposalsFor( const char *crs, const DiagnosisInput &input );

//! Simulates \a setting with \a seed and diagnoses it on one thread.
RecoveryRun recoveryRun( const RecoverySetting &setting, std::uint64_t seed );

} // namespace minemap
