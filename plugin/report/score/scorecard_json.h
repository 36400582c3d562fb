// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard as the JSON document of docs/interface.md.
#pragma once

#include "core/score/scorecard.h"

#include "report/json/json_writer.h"

#include <QByteArray>

namespace minemap
{

//! The scorecard as canonical JSON, schema "minemap-scorecard/1", UTF-8; notes and summary in the installed language.
QByteArray scorecardJson( const Scorecard &card );

//! The same as one value of a larger document, with \a digest for its digest.
void writeScorecard( JsonWriter &json, const Scorecard &card, const QByteArray &digest );

} // namespace minemap
