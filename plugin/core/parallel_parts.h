// SPDX-License-Identifier: GPL-2.0-or-later
// Work dealt out in numbered parts to threads, with progress and cancelling.
#pragma once

#include "core/progress.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace minemap
{

//! True once the run was cancelled or failed; long parts look at it every few milliseconds and return.
using StopFlag = std::atomic<bool>;

//! What a part does: \a part its number, \a thread a number below the threads asked for, for scratch memory.
using PartOfWork = std::function<void( std::size_t part, std::size_t thread, const StopFlag &stop )>;

/**
 * Does the parts 0 … \a parts − 1 on up to \a threads threads.
 *
 * Parts are handed out as threads become free: a part must write nothing but its own results (or sums of integers in
 * its thread's scratch), then everything is the same for any number of threads. The calling thread waits, tells
 * \a progress a value from \a from to \a to percent and asks it every 20 ms whether the run was cancelled.
 *
 * \throws Canceled when \a progress was cancelled, else the first exception of a part.
 */
inline void doInParts( std::size_t parts, int threads, Progress &progress, double from, double to,
                       const PartOfWork &work )
{
  progress.stopIfCanceled();
  StopFlag stop( false );
  std::atomic<std::size_t> next( 0 );
  std::atomic<std::size_t> done( 0 );
  std::mutex mutex;
  std::condition_variable oneEnded;
  std::exception_ptr failure;
  const std::size_t count =
    std::max<std::size_t>( 1, std::min( parts, static_cast<std::size_t>( std::max( 1, threads ) ) ) );
  std::size_t running = count;
  const auto run = [&]( std::size_t thread )
  {
    try
    {
      for ( std::size_t part = next++; part < parts && !stop; part = next++ )
      {
        work( part, thread, stop );
        ++done;
      }
    }
    catch ( ... )
    {
      const std::lock_guard<std::mutex> lock( mutex );
      failure = failure ? failure : std::current_exception();
      stop = true;
    }
    const std::lock_guard<std::mutex> lock( mutex );
    --running;
    oneEnded.notify_all();
  };
  std::vector<std::thread> workers;
  workers.reserve( count );
  for ( std::size_t thread = 0; thread < count; ++thread )
    workers.emplace_back( run, thread );
  {
    std::unique_lock<std::mutex> lock( mutex );
    while ( running > 0 )
    {
      oneEnded.wait_for( lock, std::chrono::milliseconds( 20 ) );
      lock.unlock();
      stop = stop || progress.isCanceled();
      if ( parts > 0 )
        progress.report( from + ( to - from ) * static_cast<double>( done ) / static_cast<double>( parts ) );
      lock.lock();
    }
  }
  for ( std::thread &worker : workers )
    worker.join();
  if ( failure )
    std::rethrow_exception( failure );
  progress.stopIfCanceled();
}

} // namespace minemap
