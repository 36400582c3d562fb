// SPDX-License-Identifier: GPL-2.0-or-later
// A diagnosis as JSON, as sentences and as a page to print.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace minemap
{

//! A diagnosis with what every result has.
struct DiagnosisReport
{
    Scorecard card; //!< Inputs, CRS, parameters, notes, reasons; its rates are unused.
    Diagnosis diagnosis;
};

//! The sentences of one scope: what explains the error, and how sure that is.
QStringList scopeSentences( const ScopeDiagnosis &scope, double tolerance );

//! All sentences of the whole map and one of each group.
QString diagnosisSummary( const DiagnosisReport &report );

//! SHA-256, in hex, over inputs, CRS, parameters, results and notes.
QByteArray diagnosisDigest( const DiagnosisReport &report );

//! "schema": "minemap-diagnosis/1".
QByteArray diagnosisJson( const DiagnosisReport &report );

//! A page of HTML without scripts. \param made date and time, as text.
QByteArray diagnosisHtml( const DiagnosisReport &report, const QString &made );

//! The summary and the scopes of that page, as parts of another.
QString diagnosisSummaryHtml( const DiagnosisReport &report );
QString diagnosisScopesHtml( const DiagnosisReport &report );

} // namespace minemap
