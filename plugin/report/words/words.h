// SPDX-License-Identifier: GPL-2.0-or-later
// The words of results, translated: the one place where codes become sentences.
#pragma once

#include "core/score/scorecard.h"

#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

QString findClassText( FindClass findClass );
QString verdictText( Verdict verdict );
QString severityText( Severity severity );

/**
 * The sentence of a note: its layer, what was counted, the first features concerned.
 *
 * A rate is told only \a withRates, which is for scorecards with enough finds. A code without words is given as it is.
 */
QString noteText( const Note &note, bool withRates );

//! The codes of all notes that have words.
std::vector<std::string> noteCodes();

//! Whether the note belongs before every number: alarms, and notes that say how little stands behind the numbers.
bool leadsSummary( const Note &note );

//! "hit_rate.p_value" → "Hit rate: p-value"; the key itself when it has no words.
QString resultName( const std::string &key );

//! The reason a number is undefined; as it is when it has no translation.
QString undefinedReasonText( const std::string &reason );

//! Why the number of \a key is undefined, as the card has it; empty where it is known.
std::string reasonFor( const Scorecard &card, const std::string &key );

//! "SEARCHED_SHARE" → "Searched share to judge a record"; the name itself when it has no words.
QString parameterName( const std::string &name );

//! Results that are unknown for one and the same reason, both in words.
struct UnknownResults
{
    QString reason;
    QStringList results;
};

//! \a undefined (key, reason) by reason, in the order of their first numbers.
std::vector<UnknownResults> unknownByReason( const std::vector<std::pair<std::string, std::string>> &undefined );

//! Name and area of each kind of ground, in the order in which they are told; the area of interest only if there is
//! one.
std::vector<std::pair<QString, OptionalNumber>> groundAreas( const Ground &ground );

//! What is told beside a scorecard, so that it need not be named among what is not known.
struct ToldBeside
{
    bool position = false, counts = false, types = false;
};

/**
 * The card's undefined numbers, each with its reason, and those that are no part of a score, each with where they are.
 *
 * \param beside what stands beside the card in the same place, a panel or a report, and is left out.
 */
std::vector<std::pair<std::string, std::string>> undefinedWithReasons( const Scorecard &card,
                                                                       const ToldBeside &beside = {} );

} // namespace minemap
