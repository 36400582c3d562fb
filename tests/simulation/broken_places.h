// SPDX-License-Identifier: GPL-2.0-or-later
// Worlds whose positions break what a score takes for granted: maps made from finds, finds at given places, twins.
#pragma once

#include "assumption_worlds.h"

#include <string>
#include <vector>

namespace minemap::test
{

//! A way to break a world, wholly or in part.
struct Breakage
{
    const char *name;
    //! Breaks \a share of records or finds.
    std::function<void( MapAndEvidence &world, double share, std::uint64_t seed )> apply;
};

//! The records of each are drawn anew round the finds of one task: \a share of them from the finds, the others
//! honestly.
const std::vector<Breakage> &mapsMadeFromFinds();
const std::vector<Breakage> &findsOnPlaces();
const std::vector<Breakage> &twins();

//! What looks like a break and is none: rows dug one after the other, mines in one pit, layers without dates.
const std::vector<Breakage> &innocents();

//! Rounds the finds to multiples of \a step metres and says so in the facts of positions.
void roundFinds( MapAndEvidence &world, double step );

} // namespace minemap::test
