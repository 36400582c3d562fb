// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a diagnosis, translated.
#pragma once

#include "core/diagnose/diagnosis.h"

#include <QString>

namespace minemap
{

//! "an old datum taken for WGS 84".
QString causeText( Cause cause );

//! "supported", "not rejected", "rejected", "cannot be identified".
QString explanationVerdictText( ExplanationVerdict verdict );

//! The word of the contract: "supported" | "not_rejected" | "rejected" | "not_identifiable".
const char *toText( ExplanationVerdict verdict );

//! A phrase of diagnosis_phrases.h, translated; as it is when it has no translation.
QString diagnosisPhrase( const char *phrase );

//! "move the map 103 m to azimuth 264°", for a correction in metres true east and north.
QString moveText( const Point &correction );

//! Degrees clockwise from true north, 0 ≤ a < 360, of a correction in metres true east and north.
double azimuthOf( const Point &correction );

} // namespace minemap
