// SPDX-License-Identifier: GPL-2.0-or-later
// Deals the parts of a computation out to threads, the same parts to the same places whatever their number.
#pragma once

#include "core/progress.h"

#include <cstddef>
#include <functional>

namespace minemap
{

//! How a computation that takes long may run, and what it tells meanwhile.
struct ChunkRun
{
    int threads = 1;
    double fromPercent = 0; //!< Progress reported goes from here
    double toPercent = 100; //!< to here.
};

/**
 * Calls \a work( begin, end ) for consecutive blocks that cover 0 … \a count once each, in \a run.threads threads of
 * one contiguous chunk each. The result does not depend on the number of threads when each position writes to its own
 * place. \a operationsEach is about how many additions one position costs: blocks are made to last some 10 ms, and
 * \a progress is asked between them, always from the calling thread, at least every 50 ms.
 *
 * \throws Canceled when \a progress was cancelled, and what \a work throws; all threads have ended by then.
 */
void inStaticChunks( std::size_t count, double operationsEach, const ChunkRun &run, Progress &progress,
                     const std::function<void( std::size_t begin, std::size_t end )> &work );

} // namespace minemap
