// SPDX-License-Identifier: GPL-2.0-or-later
// The sections of a report that list records: what was found of each, and what each holds.
#pragma once

#include "report/document/report_content.h"

#include <QString>

namespace minemap
{

//! Each record with its verdict; empty where the map was not a scored one.
QString recordAnnex( const ReportContent &content );

//! Elements of CCW Amended Protocol II, Technical Annex 1(a); empty where no fields were given.
QString completenessSection( const ReportContent &content );

//! The name of an element in the language of the report.
QString elementText( RecordElement element );

} // namespace minemap
