// SPDX-License-Identifier: GPL-2.0-or-later
// Work dealt out to threads, with progress and cancelling. Results never depend on the number of threads.
#pragma once

#include "core/progress.h"

#include <atomic>
#include <cstddef>
#include <functional>

namespace minemap
{

//! Threads to use where \a wanted is 0: as many as the machine has cores, at least 1.
int threadCount( int wanted );

//! True once the run was cancelled or failed; long parts look at it every few milliseconds and return.
using StopFlag = std::atomic<bool>;

//! What a part does: \a part its number, \a thread a number below the threads asked for, for scratch memory.
using PartOfWork = std::function<void( std::size_t part, std::size_t thread, const StopFlag &stop )>;

/**
 * Does the parts 0 … \a parts − 1 on up to \a threads threads.
 *
 * Parts are handed out as threads become free: a part must write nothing but its own results (or sums of integers in
 * its thread's scratch), then everything is the same for any number of threads. The calling thread waits, tells
 * \a progress a value from \a from to \a to percent, none where these are the same, and asks it every 20 ms whether
 * the run was cancelled.
 *
 * \throws Canceled when \a progress was cancelled, else the first exception of a part.
 */
void doInParts( std::size_t parts, int threads, Progress &progress, double from, double to, const PartOfWork &work );

//! How a computation that takes long may run, and what it tells meanwhile.
struct ParallelRun
{
    int threads = 1;
    double fromPercent = 0; //!< Progress reported goes from here
    double toPercent = 100; //!< to here.
};

/**
 * Calls \a work( begin, end ) for consecutive blocks that together cover 0 … \a count once, with doInParts().
 *
 * Each position must write to its own place; add up afterwards, in order. \a operationsEach is about how many
 * additions one position costs: blocks are made to last some 10 ms.
 */
void inBlocks( std::size_t count, double operationsEach, const ParallelRun &run, Progress &progress,
               const std::function<void( std::size_t begin, std::size_t end )> &work );

//! The same in one chunk a thread, without progress, for work that asks for itself whether it was cancelled.
void inParallel( std::size_t count, int threads, const std::function<void( std::size_t, std::size_t )> &body );

} // namespace minemap
