// SPDX-License-Identifier: GPL-2.0-or-later
// Angles.
#pragma once

namespace minemap
{

constexpr double PI = 3.14159265358979323846;

//! Of one degree.
constexpr double RADIANS = PI / 180;

} // namespace minemap
