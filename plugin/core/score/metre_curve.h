// SPDX-License-Identifier: GPL-2.0-or-later
// The score at every metre of tolerance from 0 to 500: what is read while the tolerance is dragged.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! Largest tolerance of a metre curve, metres.
constexpr int LAST_METRE = 500;

//! The score at one tolerance. Rates 0–1.
struct MetrePoint
{
    std::int64_t hits = 0; //!< Scored finds within the tolerance.
    std::optional<double> hit, hitLow, hitHigh, chance, chanceLow, chanceHigh;
};

//! Of the whole map or of one group.
struct MetreCurve
{
    std::int64_t finds = 0;         //!< Scored finds.
    std::vector<MetrePoint> points; //!< By whole metres, LAST_METRE + 1 of them.
};

} // namespace minemap
