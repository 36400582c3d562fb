// SPDX-License-Identifier: GPL-2.0-or-later
// What a score takes for granted, in words: for the panel's list and the report's table.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/score/scorecard.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace minemap
{

//! What is assumed, as a statement without a full stop: "Records do not end where searched ground begins".
QString assumptionName( AssumptionCode code );

//! "holds", "broken", "cannot be checked" or "broken, assumed all the same".
QString assumptionStateText( const Assumption &assumption );

/**
 * What was measured, with its numbers, in a sentence or two; of one that cannot be checked the reason, if there is one.
 *
 * A percentage is told only \a withRates, which is for scorecards with enough finds.
 */
QString assumptionResult( const Assumption &assumption, bool withRates );

//! What a broken one means, and what to bring instead: one to three sentences.
QString assumptionMeaning( const Assumption &assumption );

//! What leads every output of a broken one: what was measured, what it means and what to bring.
QString brokenAssumptionText( const Assumption &assumption );

/**
 * What a note of a broken assumption says: what was measured, and what it means.
 *
 * \param count and \a value are those of the note; \a parts its features, of selected evidence alone.
 */
QString brokenAssumptionText( AssumptionCode code, std::int64_t count, const OptionalNumber &value,
                              const std::string &parts );

//! "Not given because of it: hit rate; chance rate …" of a broken one; empty where it leaves every number its meaning.
QString assumptionConsequence( const Assumption &assumption );

//! "hit rate; chance rate, skill and p-value": bits of Invalidated, in the order of the contract.
QString invalidatedText( std::uint16_t invalidates );

/**
 * Why an assumption cannot be checked, or why a number that a broken one leaves without meaning is not given.
 *
 * \a phrase is one of assumption_reasons or of voidReason(); another one is given as it is.
 */
QString assumptionPhrase( const std::string &phrase );

//! "not given: records end where searched ground begins" for the number of \a key; empty where no assumption takes it.
QString notGivenText( const Scorecard &card, const std::string &key );

//! "Assumptions: 7 hold, 1 broken, 2 cannot be checked"; empty for a card that has none.
QString assumptionsLine( const std::vector<Assumption> &assumptions );

//! One assumption as a list or a table shows it.
struct AssumptionRow
{
    const Assumption *assumption = nullptr; //!< In the list that the row was made of.
    QString name, state, result;
    QString meaning; //!< Of a broken one, and on the next line its consequence; empty otherwise.
};

//! Broken ones first, then those that cannot be checked, then those that hold; within each the order of the contract.
std::vector<AssumptionRow> assumptionRows( const std::vector<Assumption> &assumptions, bool withRates );

} // namespace minemap
