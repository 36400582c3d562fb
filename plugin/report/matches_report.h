// SPDX-License-Identifier: GPL-2.0-or-later
// Recorded mines matched with finds, as sentences, JSON and a page.
#pragma once

#include "core/position/match_gate.h"
#include "core/position/position_statistics.h"
#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! Position statistics of all pairs, of a group's, or of reference points.
struct PositionScope
{
    const char *scope = "all"; //!< "all", "group" or "reference".
    OptionalText group;
    PositionStatistics statistics;
};

//! One side of the matching.
struct MatchSideCounts
{
    std::int64_t total = 0;
    std::int64_t taking = 0;    //!< Those that may be matched: searched, in the area, not laid later.
    std::int64_t unmatched = 0; //!< Of those that may be.
};

struct MatchesReport
{
    Scorecard card; //!< Inputs, plane, parameters and notes.
    OptionalNumber gate;
    const char *gateReason = nullptr; //!< Why nothing is matched, an English phrase.
    bool gateGiven = false;
    Statistic positionError; //!< σ for the gate: given, then without interval, or estimated.
    Statistic completeness;  //!< π.
    BackgroundDensity background;
    Aliasing aliasing;
    MatchSideCounts mines, finds;
    std::int64_t matched = 0;
    OptionalNumber matchedShare; //!< Of the recorded mines that may be matched.
    bool tooFew = false;
    std::vector<PositionScope> scopes; //!< All pairs first, then groups by name, then reference points.

    const PositionStatistics &all() const { return scopes.front().statistics; }
};

//! A statistic with the name that POSITION and the JSON give it, and its unit ("m", "deg" or "").
struct NamedStatistic
{
    const char *name;
    const char *unit;
    const Statistic *statistic;
};

//! Every statistic of \a statistics, which must outlive the list, in the order of POSITION.
std::vector<NamedStatistic> namedStatistics( const PositionStatistics &statistics );

//! "rmse" → "RMSE, radial"; the name itself when it has no words.
QString statisticName( const std::string &name );

//! Why a number about positions is missing or rough; as it is when it has no translation.
QString positionReasonText( const std::string &reason );

QStringList matchesSentences( const MatchesReport &report );

//! The leading warnings, then the sentences, a line each.
QString matchesSummary( const MatchesReport &report );

//! SHA-256 in hex over inputs, parameters, results and notes, as that of a scorecard.
QByteArray matchesDigest( const MatchesReport &report );

//! "minemap-matches/1", keys in the order of docs/interface.md.
QByteArray matchesJson( const MatchesReport &report );

//! A page as scorecardHtml(). \a made is date and time as text, left out when empty.
QByteArray matchesHtml( const MatchesReport &report, const QString &made = QString() );

} // namespace minemap
