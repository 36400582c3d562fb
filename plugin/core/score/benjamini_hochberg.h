// SPDX-License-Identifier: GPL-2.0-or-later
// p values of many groups, adjusted for their number.
#pragma once

#include <optional>
#include <vector>

namespace minemap
{

/**
 * The p values adjusted after Benjamini and Hochberg 1995: of the groups whose adjusted value is at most q, on average
 * at most the share q differ from chance by chance. The value of rank j of m becomes the smallest of m·p/i over the
 * ranks i ≥ j, at most 1; equal p values stay equal. Undefined ones stay undefined and do not count in m.
 *
 * Example: .01 .02 .03 .04 .05 all become .05. Holds for independent or positively dependent tests.
 */
std::vector<std::optional<double>> benjaminiHochberg( const std::vector<std::optional<double>> &pValues );

} // namespace minemap
