// SPDX-License-Identifier: GPL-2.0-or-later
// What the records of a map say of the mistakes that may have been made with it.
#pragma once

#include "core/diagnose/diagnosis.h"

namespace minemap
{

//! Fills in of \a request what the records of \a input say: where the map shows them, whether they have reference
//! points (and how far away) and dates.
void describeRecords( const DiagnosisInput &input, CatalogueRequest &request );

} // namespace minemap
