// SPDX-License-Identifier: GPL-2.0-or-later
// Worlds whose search was drawn from the map or from the finds, made from worlds that keep every assumption.
#pragma once

#include "assumption_worlds.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace minemap::test
{

//! A way to break an assumption: \a share is that of records, tasks or finds it is done to.
struct Break
{
    const char *name;
    std::function<void( MapAndEvidence &world, double share, std::uint64_t seed )> make;
};

//! Searched ground that is the records of polygons; of lines and points the ground within a width of them.
const std::vector<Break> &copiesOfPolygons();
const std::vector<Break> &copiesOfLinesAndPoints();

//! Searched ground drawn about the finds.
const std::vector<Break> &drawingsAroundFinds();

//! Searches that follow the map as honest ones do, of another width everywhere: they copy nothing.
const std::vector<Break> &honestSearches();

//! Small tasks with finds anywhere in them, and rectangles round records: they were not drawn about finds.
const std::vector<Break> &honestTasks();

} // namespace minemap::test
