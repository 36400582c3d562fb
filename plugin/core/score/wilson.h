// SPDX-License-Identifier: GPL-2.0-or-later
// The Wilson score interval of a proportion.
#pragma once

#include <optional>

namespace minemap
{

struct Interval
{
    double low = 0;
    double high = 0;
};

/**
 * The 95 % Wilson interval of \a successes out of \a trials (methods.md 1.7; Wilson 1927), nothing for no trials.
 *
 * It takes trials as independent. Records near each other are not quite, so the interval is rather too narrow than
 * too wide. Example: 25 of 100 gives 0.1755 to 0.3430.
 */
std::optional<Interval> wilsonInterval( double successes, double trials );

} // namespace minemap
