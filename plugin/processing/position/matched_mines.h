// SPDX-License-Identifier: GPL-2.0-or-later
// What minemap:matchmines reads, pairs and finds out.
#pragma once

#include "core/position/match_mines.h"
#include "core/reconcile/mine_types.h"
#include "processing/reading/evidence_inputs.h"
#include "report/position/matches_report.h"

#include <memory>
#include <string>
#include <vector>

namespace minemap
{

//! A recorded mine: a point feature of the map, or one part of a multipoint.
struct RecordedMine
{
    std::size_t record = 0; //!< Position in the map's records.
    std::uint32_t part = 0; //!< Of its feature's geometry, as Origin::part.
    Point place;
    const char *why = nullptr; //!< The word for UNMATCHED_MINES; null when matched.
    bool takesPart = false;    //!< May be matched.
    OptionalNumber distance;   //!< To the nearest find that may be matched, metres.
};

//! The same of a find, in the order of Evidence::finds.
struct MatchableFind
{
    const char *why = nullptr;
    bool takesPart = false;
    OptionalNumber distance; //!< To the nearest recorded mine that may be matched.
};

struct MatchedMines
{
    std::unique_ptr<EvidenceInputs> inputs;
    bool hasMineTexts = false; //!< Rows or types of recorded mines were read.
    bool hasFindTexts = false; //!< Ids or types of finds were read.
    MineDictionary dictionary;
    std::vector<RecordedMine> mines;
    std::vector<MatchableFind> finds;
    std::vector<MatchedPair> pairs; //!< Positions in mines and finds.
    MatchesReport report;

    OptionalText row( const RecordedMine &mine ) const;
    OptionalText recordedType( const RecordedMine &mine ) const;
    OptionalText findId( std::size_t find ) const;
    OptionalText foundType( std::size_t find ) const;

    //! Of those that take part.
    std::vector<Point> placesOfMines() const;
    std::vector<Point> placesOfFinds() const;
};

} // namespace minemap
