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

//! A phrase of diagnosis_phrases.h or voidReason(), translated; as it is when it has no translation.
QString diagnosisPhrase( const char *phrase );

//! What to bring where nothing is explained for \a reason, one of voidReason(); empty for other phrases.
QString mendSentence( const char *reason );

//! The phrase of diagnosis_phrases.h or voidReason() that reads as \a text; null when there is none.
const char *knownPhrase( const std::string &text );

//! "coordinates of an old datum taken for WGS 84: Pulkovo 1942 to WGS 84 (16), EPSG:15865".
QString explanationName( const Explanation &explanation );

//! "The whole map", "Group B", "Records without a group".
QString scopeName( const ScopeDiagnosis &scope );

//! The same of records that are named by their group alone; nothing: all of them.
QString scopeName( const std::optional<OptionalText> &group );

//! Where a search would decide what the evidence cannot; empty where none is known.
QString surveySentence( const ScopeDiagnosis &scope );

//! True where the mistake moves all records nearly alike, so that one arrow says what it does.
bool movesAlike( const Explanation &explanation );

//! "103 m to 264°", "410 m, each record its own way", "0", "unknown".
QString correctionText( const Explanation &explanation );

//! "103 m E", for a displacement (map − truth) in metres true east and north: one of eight winds.
QString displacementText( const Point &displacement );

//! That an explanation is no reason to release land.
QString hypothesisSentence();

//! "move the map 103 m to azimuth 264°", for a correction in metres true east and north.
QString moveText( const Point &correction );

/**
 * What undoes \a explanation, that its length is known of, a phrase: "move the map 103 m to azimuth 264°", "turn the
 * map by 1.25° clockwise about the middle of its records, then move it 154 m to azimuth 200°; …".
 */
QString correctionPhrase( const Explanation &explanation );

//! Degrees clockwise from true north, 0 ≤ a < 360, of a correction in metres true east and north.
double azimuthOf( const Point &correction );

} // namespace minemap
