// SPDX-License-Identifier: GPL-2.0-or-later
// Whether one shift of a map stands out among all others.
#pragma once

#include "core/diagnose/scope_votes.h"

namespace minemap
{

/**
 * The chance that the map, shifted as a whole to any other place, would meet as much as at \a shift.
 *
 * Nulls that displace each unit by itself do not know that units lie together and searched ground, too: a whole
 * neighbourhood of records that comes to lie on a searched neighbourhood meets finds with all its units. Other shifts
 * of the same map do so as well. Their votes Q are held against the searched ground C that they cover (counted as the
 * votes are): z = (Q − κ C) / √(C + C̄), κ and C̄ being ΣQ / ΣC and the mean of C over all shifts. The disc of shifts is
 * cut into blocks of a quarter of its radius; the largest z of each, without what lies within 200 m of \a shift or a
 * fourth of the radius, has a Gumbel tail (chanceOfMaximum()). Blocks count that cover at least half as much as \a
 * shift does, unless fewer than FEWEST_BLOCKS do.
 *
 * \param shift the best of all, which had as many tries as there are blocks.
 * \returns 0 where there are too few blocks.
 */
double chanceOfCommonShift( const ScopeVotes &votes, BinOffset shift );

} // namespace minemap
