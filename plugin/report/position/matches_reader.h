// SPDX-License-Identifier: GPL-2.0-or-later
// A matching of mines from its JSON document, as far as a report tells of it.
#pragma once

#include "report/json/json_value.h"
#include "report/position/matches_report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace minemap
{

struct ReadMatches
{
    QString problem; //!< Why it cannot be used, a part of a sentence; empty when it can.
    MatchesReport report;
    QByteArray digest;   //!< As the document says it.
    QStringList missing; //!< Keys of the contract that it lacks; their numbers are unknown.

    //! False for a document that was changed after it was written, or written by another version.
    bool digestFits() const;
};

/**
 * Reads schema "minemap-matches/1": layers, gate, numbers, position, types and rows. Nothing is computed anew.
 *
 * Reasons and remarks are phrases of this plugin; one that this version has no words for reads as one that it does not
 * know, so that no text of a file gets into a page but codes of notes and names of groups, records, rows and types.
 */
ReadMatches readMatches( const JsonValue &document );

} // namespace minemap
