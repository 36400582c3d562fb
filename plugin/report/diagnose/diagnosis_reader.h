// SPDX-License-Identifier: GPL-2.0-or-later
// A diagnosis from its JSON document, as far as a report tells of it.
#pragma once

#include "report/diagnose/diagnosis_report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace minemap
{

struct ReadDiagnosis
{
    QString problem; //!< Why it cannot be used, a part of a sentence; empty when it can.
    DiagnosisReport report;
    QByteArray digest;       //!< As the document says it.
    bool digestFits = false; //!< False for a document that was changed after it was written.
    QStringList missing;
};

/**
 * Reads schema "minemap-diagnosis/1": inputs, tolerance, and of each scope its finding, its shift and its explanations.
 * Of a recipe only the cause is read; an outcome this version has no phrase for reads as one that it does not know.
 */
ReadDiagnosis readDiagnosis( const QByteArray &json );

} // namespace minemap
