// SPDX-License-Identifier: GPL-2.0-or-later
// Where a map and the evidence disagree, or nobody can tell: which records, finds and accidents go into which layer.
#pragma once

#include "processing/reading/evidence_inputs.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace minemap
{

//! In the order of the legend, the most urgent on top.
enum class Discrepancy
{
  AccidentsAfterSearch, //!< In ground reported searched before they happened: an alarm.
  FindsAfterSearch,     //!< The same of finds.
  AccidentsOutside,     //!< Farther than T from every record.
  UnmappedFinds,
  Offsets, //!< Arrows from the nearest mapped point to the finds off the map.
  Unconfirmed,
  MinedNotJudged,
  NotJudged,
  Confirmed
};

constexpr Discrepancy ALL_DISCREPANCIES[] = {
  Discrepancy::AccidentsAfterSearch, Discrepancy::FindsAfterSearch, Discrepancy::AccidentsOutside,
  Discrepancy::UnmappedFinds,        Discrepancy::Offsets,          Discrepancy::Unconfirmed,
  Discrepancy::MinedNotJudged,       Discrepancy::NotJudged,        Discrepancy::Confirmed };

//! "accidents_after_search": names of tables and properties; not for people.
QString toText( Discrepancy discrepancy );

//! What a layer shows.
enum class DiscrepancyContent
{
  Records,
  Finds,
  Accidents,
  Arrows //!< Of finds.
};

DiscrepancyContent contentOf( Discrepancy discrepancy );

//! A layer to be written.
struct DiscrepancyRows
{
    Discrepancy discrepancy = Discrepancy::UnmappedFinds;
    int mapLayer = 0;                   //!< Origin::layer of records; 0 for finds and accidents.
    std::vector<std::size_t> positions; //!< Among the records of the map, the finds or the accidents; ascending.

    //! Name of its table: "records_unconfirmed", and "records_unconfirmed_2" of the second layer of the map.
    QString table() const;
};

/**
 * An arrow is drawn to finds up to this distance from the map, in metres: ten times T, at least 100 and at most 500.
 * What lies farther hardly belongs to that record.
 */
double longestOffset( double tolerance );

/**
 * Why a layer is not made: a phrase of voidReason() where a broken assumption leaves it without meaning, else null.
 *
 * What happened in ground reported searched, and accidents outside the map, are told in any case.
 */
const char *whyWithheld( Discrepancy discrepancy, const Scorecard &card );

//! The layers that have anything to show, in the order of the legend.
std::vector<DiscrepancyRows> discrepanciesOf( const EvidenceInputs &inputs, const ScoreResult &result );

} // namespace minemap
