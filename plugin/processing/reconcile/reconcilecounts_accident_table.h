// SPDX-License-Identifier: GPL-2.0-or-later
// The table ACCIDENT_TABLE of minemap:reconcilecounts.
#pragma once

#include "processing/writing/staged_outputs.h"
#include "report/reconcile/counts_report.h"

namespace minemap
{

//! A row for all, each time, each group of people and each year; no rows without accidents.
void writeAccidentTable( const CountsResult &result, StagedOutputs &outputs );

} // namespace minemap
