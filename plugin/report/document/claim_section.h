// SPDX-License-Identifier: GPL-2.0-or-later
// Which measure, tolerance and denominator would give a quoted percentage here.
#pragma once

#include "core/reconcile/claim_decoder.h"
#include "core/score/scorecard.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace minemap
{

struct ReportContent;

//! Those of the documents that a report was given beside the scorecard.
std::vector<DecoderMeasure> furtherMeasures( const ReportContent &content );

/**
 * Every measure of \a card, then those of \a further documents, against \a quoted; nothing where \a quoted is no
 * percentage.
 */
std::vector<DecodedMeasure> decodedClaim( const Scorecard &card, const QString &quoted,
                                          const std::vector<DecoderMeasure> &further = {} );

/**
 * The same in short, a line each: what would be quoted so, what reaches it with its interval, and whether hit rate and
 * confirmation rate are not it. Empty where nothing was quoted.
 */
QStringList claimLines( const Scorecard &card, const QString &quoted, const std::vector<DecoderMeasure> &further = {} );

//! A table of them; empty where nothing was quoted.
QString claimSection( const Scorecard &card, const QString &quoted, const std::vector<DecoderMeasure> &further = {} );

} // namespace minemap
