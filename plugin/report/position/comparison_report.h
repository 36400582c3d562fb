// SPDX-License-Identifier: GPL-2.0-or-later
// The comparison of two maps as sentences, JSON and a page.
#pragma once

#include "core/score/compare_maps.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace minemap
{

//! What was found, a sentence each; no percentage where there is too little to judge.
QStringList comparisonSentences( const Comparison &comparison );

//! The leading warnings, then the sentences, a line each.
QString comparisonSummary( const Comparison &comparison );

//! SHA-256 in hex over inputs, parameters, results and notes, as that of a scorecard.
QByteArray comparisonDigest( const Comparison &comparison );

//! "minemap-comparison/1", keys in the order of docs/interface.md.
QByteArray comparisonJson( const Comparison &comparison );

//! A page as scorecardHtml(). \a made is date and time as text, left out when empty.
QByteArray comparisonHtml( const Comparison &comparison, const QString &made = QString() );

} // namespace minemap
