// SPDX-License-Identifier: GPL-2.0-or-later
// Areas of mapped and searched ground, exact, piece by piece.
#pragma once

#include "core/score/scoring_world.h"

#include <map>
#include <vector>

namespace minemap
{

//! Orders group names, NULL last.
struct GroupOrder
{
    bool operator()( const OptionalText &a, const OptionalText &b ) const { return textBefore( a, b ); }
};

struct GroundAreas
{
    Ground ground;
    double mappedTwice = 0;    //!< By which all records together exceed the ground they cover, m².
    double searchedInTime = 0; //!< Mapped ground searched not surely before its first record was drawn, m².
    double searchedTwice = 0;  //!< The same of the polygons of searched ground, m².
    //! Searched share of each record's own ground, without what was searched before it; null without ground to judge.
    std::vector<OptionalNumber> shares;
    //! The task that searched most of each record's ground; null without one.
    std::vector<OptionalText> tasks;
    //! Mapped ground of each group, m², counted once; groups without polygons are missing.
    std::map<OptionalText, double, GroupOrder> mappedByGroup;
};

/**
 * Measures all ground without a union of everything: each polygon counts what no polygon before it covers, so the
 * work is local and grows with the number of neighbours, not with the whole. Tells the world's progress \a from to \a
 * to percent.
 *
 * \throws Canceled
 */
GroundAreas measureGround( const ScoringWorld &world, double from = 0, double to = 100 );

} // namespace minemap
