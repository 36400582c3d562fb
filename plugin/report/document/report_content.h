// SPDX-License-Identifier: GPL-2.0-or-later
// All that a report tells, as plain data: the page, the print and the JSON are made from it.
#pragma once

#include "core/reconcile/record_completeness.h"
#include "report/diagnose/diagnosis_report.h"
#include "report/json/json_value.h"
#include "report/map/discrepancy_map.h"
#include "report/position/matches_report.h"
#include "report/reconcile/counts_report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A record as minemap:scoremap judged it.
struct AnnexRecord
{
    std::string id;
    OptionalText group;
    std::optional<Verdict> verdict;
    OptionalNumber share, finds, near, mines, other, distance;
};

//! What a record holds of CCW Amended Protocol II, Technical Annex 1(a).
struct RecordElements
{
    std::string id;
    ElementStates states{};
};

struct ReportContent
{
    Scorecard card;
    QByteArray digest;   //!< As the scorecard's file says it.
    QStringList missing; //!< Keys that the files lack.
    std::optional<DiagnosisReport> diagnosis;
    QByteArray diagnosisDigest;
    std::optional<JsonValue> counts, matches;   //!< Documents of schema minemap-counts/1 and minemap-matches/1.
    QByteArray countsDigest, matchesDigest;     //!< As these say them.
    std::optional<CountsResult> countsResult;   //!< What counts says.
    std::optional<MatchesReport> matchesResult; //!< What matches say.
    QString quoted;                             //!< A percentage as somebody quoted it; empty when none was given.
    QString title, author;                      //!< May be empty.
    QString made;                               //!< Date and time, in words.
    std::vector<RecordElements> elements;
    std::vector<AnnexRecord> records; //!< Empty where the map was not a scored one.
    std::vector<DiscrepancyMap> maps; //!< Overview first.
    int groupsWithoutMap = 0;         //!< Beyond as many as were asked for.
    //! The digest of each is that of what its file says.
    bool digestFits = true, diagnosisDigestFits = true, countsDigestFits = true, matchesDigestFits = true;
    bool hasElements = false; //!< RECORD_FIELDS was given.
    bool isRedacted = false;
};

//! The title given, else that of any report.
QString titleOf( const ReportContent &content );

//! The finding: always five sentences, the most important first.
QStringList findingOf( const ReportContent &content );

//! What comes before the finding: alarms, then what is wrong with the sources of the report.
QStringList alarmsOf( const ReportContent &content );

//! What no score can tell, whatever the numbers are.
QStringList limitsOfKnowledge();

//! The report as a page: self-contained, without scripts. UTF-8.
QByteArray reportHtml( const ReportContent &content );

//! "schema": "minemap-report/1".
QByteArray reportJson( const ReportContent &content );

} // namespace minemap
