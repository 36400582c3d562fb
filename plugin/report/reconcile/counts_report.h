// SPDX-License-Identifier: GPL-2.0-or-later
// Claimed against found as sentences, JSON and a page.
#pragma once

#include "core/reconcile/accident_summary.h"
#include "core/reconcile/error_cost.h"
#include "core/reconcile/evidence_dates.h"
#include "core/reconcile/reconcile_counts.h"
#include "core/reconcile/type_agreement.h"
#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! A text that was not understood, and adds nothing.
struct UnparsedText
{
    std::string id; //!< Of the record; empty for what is not a record's.
    std::string text;
    const char *reason = nullptr;
};

//! How many records have each verdict.
struct CountVerdictSums
{
    std::int64_t more = 0, fewer = 0, asClaimed = 0, notJudged = 0;
    std::int64_t unexpected = 0; //!< On which a type was found that the record does not claim; of any verdict.
};

CountVerdictSums verdictCounts( const CountReport &counts );

//! All that minemap:reconcilecounts computes.
struct CountsResult
{
    Scorecard card;               //!< Origin, ground, accidents, notes; nothing of its rates is told.
    std::vector<std::string> ids; //!< Of each record.
    CountReport counts;
    CountVerdictSums verdicts;
    std::vector<TypeOverlap> overlap; //!< By class, then by model; the key Total before each of them.
    DateReport dates;
    ErrorCost cost;
    CostRates rates;           //!< The user's.
    std::string currency;      //!< The user's word for it; may be empty.
    AccidentSummary accidents; //!< Where the card has accidents.
    std::vector<UnparsedText> unparsed;

    //! The row of all records and types.
    const CountRow &total() const { return counts.rows.front(); }
};

//! The interval of R that decides: of clusters, else of mines laid evenly.
std::optional<Interval> decidingRatio( const CountComparison &comparison );

//! All accidents and those before, after and in unclear order to the record's date, under their names in the contract.
std::vector<std::pair<const char *, const OffMapShare *>> accidentScopes( const AccidentSummary &summary );

//! "total", "class", "model".
const char *toText( CountLevel level );
//! "ap", "PMN-2"; empty of totals.
std::string typeOf( const CountKey &key );

//! What was found, a sentence each; no percentage where there is too little to judge.
QStringList countsSentences( const CountsResult &result );

//! The leading warnings, then the sentences, a line each.
QString countsSummary( const CountsResult &result );

//! SHA-256 in hex over inputs, parameters, results and notes, as that of a scorecard.
QByteArray countsDigest( const CountsResult &result );

//! "minemap-counts/1", keys in the order of docs/interface.md.
QByteArray countsJson( const CountsResult &result );

//! A page as scorecardHtml(). \a made is date and time as text, left out when empty.
QByteArray countsHtml( const CountsResult &result, const QString &made = QString() );

} // namespace minemap
