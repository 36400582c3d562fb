// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/parallel.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace minemap
{

int threadCount( int wanted )
{
  return wanted > 0 ? wanted : std::max( 1, static_cast<int>( std::thread::hardware_concurrency() ) );
}

void doInParts( std::size_t parts, int threads, Progress &progress, double from, double to, const PartOfWork &work )
{
  progress.stopIfCanceled();
  StopFlag stop( false );
  std::atomic<std::size_t> next( 0 );
  std::atomic<std::size_t> done( 0 );
  std::mutex mutex;
  std::condition_variable oneEnded;
  std::exception_ptr failure;
  bool isCanceled = false;
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
      isCanceled = isCanceled || progress.isCanceled();
      stop = stop || isCanceled;
      if ( parts > 0 && to > from )
        progress.report( from + ( to - from ) * static_cast<double>( done ) / static_cast<double>( parts ) );
      lock.lock();
    }
  }
  for ( std::thread &worker : workers )
    worker.join();
  if ( isCanceled )
    throw Canceled();
  if ( failure )
    std::rethrow_exception( failure );
}

void inBlocks( std::size_t count, double operationsEach, const ParallelRun &run, Progress &progress,
               const std::function<void( std::size_t begin, std::size_t end )> &work )
{
  constexpr double OPERATIONS_OF_A_BLOCK = 1e7;
  constexpr double LARGEST_BLOCK = 1e6;
  const auto block = static_cast<std::size_t>(
    std::clamp( OPERATIONS_OF_A_BLOCK / std::max( operationsEach, 1.0 ), 1.0, LARGEST_BLOCK ) );
  doInParts( ( count + block - 1 ) / block, run.threads, progress, run.fromPercent, run.toPercent,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             { work( part * block, std::min( count, ( part + 1 ) * block ) ); } );
}

void inParallel( std::size_t count, int threads, const std::function<void( std::size_t, std::size_t )> &body )
{
  const std::size_t chunks = std::min( count, static_cast<std::size_t>( threadCount( threads ) ) );
  Progress silent;
  doInParts( chunks, static_cast<int>( chunks ), silent, 0, 0,
             [&]( std::size_t chunk, std::size_t, const StopFlag & )
             { body( count * chunk / chunks, count * ( chunk + 1 ) / chunks ); } );
}

} // namespace minemap
