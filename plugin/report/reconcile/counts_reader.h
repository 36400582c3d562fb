// SPDX-License-Identifier: GPL-2.0-or-later
// Counts from their JSON document, so that a report can show counts that were made before.
#pragma once

#include "report/json/json_value.h"
#include "report/reconcile/counts_report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace minemap
{

//! What a document of schema "minemap-counts/1" holds.
struct ReadCounts
{
    QString problem; //!< Why it cannot be used, a part of a sentence; empty when it can.
    CountsResult result;
    QByteArray digest;   //!< As the document says it.
    QStringList missing; //!< Keys of the contract that it lacks; their numbers are unknown.

    //! False for a document that was changed after it was written, or written by another version.
    bool digestFits() const;
};

/**
 * Reads what countsJson() wrote: countsJson( readCounts( json ).result ) is \a json again, in one language.
 *
 * Unknown keys are passed over, missing ones are named, values of another kind than the contract's, and words that it
 * does not have, are a problem. Each row has an index into CountsResult::ids of its own; CountReport::unread and
 * ::spellings stay empty, since CountsResult::unparsed has them.
 */
ReadCounts readCounts( const QByteArray &json );
ReadCounts readCounts( const JsonValue &document );

} // namespace minemap
