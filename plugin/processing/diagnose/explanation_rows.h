// SPDX-License-Identifier: GPL-2.0-or-later
// The table EXPLANATIONS of minemap:diagnoseerror: its fields and its rows.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "processing/writing/output_fields.h"

namespace minemap
{

extern const FieldList EXPLANATION_FIELDS;

//! The row of \a explanation, which stands at \a rank (1 is the best) among those of \a scope.
QgsAttributes rowOf( const ScopeDiagnosis &scope, const Explanation &explanation, int rank );

} // namespace minemap
