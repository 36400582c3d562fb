// SPDX-License-Identifier: GPL-2.0-or-later
// Recorded mines matched with finds, as sentences, JSON and a page.
#pragma once

#include "core/position/match_gate.h"
#include "core/position/position_statistics.h"
#include "core/position/row_line.h"
#include "core/reconcile/type_agreement.h"
#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! Why a number is missing in a redacted report, an English phrase.
constexpr const char *LEFT_OUT_OF_REDACTED = "left out of a redacted report, because it tells of the place";

//! Position statistics of all pairs, of a group's, or of reference points.
struct PositionScope
{
    const char *scope = "all"; //!< "all", "group" or "reference".
    OptionalText group;
    PositionStatistics statistics;
    DirectionStatistics rows; //!< Differences of the azimuths of rows; nothing of reference points.

    bool isReference() const { return std::string( scope ) == "reference"; }
};

//! A row of the map with enough pairs.
struct MatchRow
{
    OptionalText id; //!< Of the minefield; nothing where every mine has an id of its own.
    OptionalText group;
    std::string row;
    RowLines lines; //!< Azimuths from true north.
};

//! Types of the pairs at a level.
struct MatchTypes
{
    const char *level = "class"; //!< "class" or "model".
    TypeMatrix matrix;

    //! Nothing under 10 pairs of known type.
    OptionalNumber toldQuantity() const { return matrix.overall.tooFew ? std::nullopt : matrix.quantityDisagreement; }

    OptionalNumber toldAllocation() const
    {
      return matrix.overall.tooFew ? std::nullopt : matrix.allocationDisagreement;
    }
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
    std::vector<MatchTypes> types;     //!< By class, then by model; empty where types are not known.
    std::vector<MatchRow> rows;        //!< By record, group and name.

    const PositionStatistics &all() const { return scopes.front().statistics; }
};

//! A statistic with the name that POSITION and the JSON give it, and its unit ("m", "deg" or "").
struct NamedStatistic
{
    const char *name;
    const char *unit;
    const Statistic *statistic;
};

//! Every statistic of \a scope, which must outlive the list, in the order of POSITION.
std::vector<NamedStatistic> namedStatistics( const PositionScope &scope );

//! "rmse" → "RMSE, radial"; the name itself when it has no words.
QString statisticName( const std::string &name );

//! Why a number about positions is missing or rough; as it is when it has no translation.
QString positionReasonText( const std::string &reason );

//! A phrase that this version has words for, living as long as the program; null for any other text.
const char *knownPositionPhrase( const std::string &phrase );

//! "anti-tank" of the class "at"; a model as it is.
QString typeCategoryText( const MatchTypes &types, const std::string &category );

//! What is said of a share: under 10 nothing.
std::optional<double> toldShare( const Agreement &agreement );

QStringList matchesSentences( const MatchesReport &report );

//! The leading warnings, then the sentences, a line each.
QString matchesSummary( const MatchesReport &report );

//! SHA-256 in hex over inputs, parameters, results and notes, as that of a scorecard.
QByteArray matchesDigest( const MatchesReport &report );

//! "minemap-matches/1", keys in the order of docs/interface.md.
QByteArray matchesJson( const MatchesReport &report );

//! The sections of a page about a matching: sentences, numbers, position, rows and types. Needs nothing of the card.
QString matchesSections( const MatchesReport &report );

//! The same as a chapter of a report.
QString matchesChapter( const MatchesReport &report );

//! A page as scorecardHtml(). \a made is date and time as text, left out when empty.
QByteArray matchesHtml( const MatchesReport &report, const QString &made = QString() );

} // namespace minemap
