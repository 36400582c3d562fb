// SPDX-License-Identifier: GPL-2.0-or-later
// Claimed against found as parts of a page: of its own, and of the report.
#pragma once

#include <QString>

namespace minemap
{

struct CountsResult;

//! The leading warnings, then what was found, a sentence each.
QString countsOpening( const CountsResult &result );

//! Counts, types, dates, accidents, cost, what was not understood and what the numbers mean, each under a heading.
QString countsSections( const CountsResult &result );

} // namespace minemap
