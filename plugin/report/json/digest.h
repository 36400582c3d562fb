// SPDX-License-Identifier: GPL-2.0-or-later
// The fingerprint by which two people see that they computed the same score.
#pragma once

#include "core/score/scorecard.h"

#include <QByteArray>

namespace minemap
{

/**
 * SHA-256, as hex, over what was computed from what: inputs, CRS, parameters, results, codes and counts of the notes.
 *
 * Lengths are rounded to 1 mm, areas to 0.01 m² and rates to 1e-9, so that last digits of another machine do not change
 * it. Layer, group and operation names, sentences, versions and how the run came about (a tolerance changed after the
 * first score) are outside it: whoever repeats the computation gets the same digest.
 */
QByteArray scorecardDigest( const Scorecard &card );

} // namespace minemap
