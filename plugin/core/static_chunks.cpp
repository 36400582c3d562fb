// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/static_chunks.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <vector>

namespace minemap
{

void inStaticChunks( std::size_t count, double operationsEach, const ChunkRun &run, Progress &progress,
                     const std::function<void( std::size_t begin, std::size_t end )> &work )
{
  constexpr double OPERATIONS_OF_A_BLOCK = 1e7;
  const auto threads = std::clamp<std::size_t>( static_cast<std::size_t>( std::max( 1, run.threads ) ), 1,
                                                std::max<std::size_t>( count, 1 ) );
  const auto block =
    static_cast<std::size_t>( std::clamp( OPERATIONS_OF_A_BLOCK / std::max( operationsEach, 1.0 ), 1.0, 1e6 ) );
  std::atomic<bool> isStopped = false;
  std::atomic<std::size_t> done = 0;

  const auto tell = [&]
  {
    progress.stopIfCanceled();
    const double share = static_cast<double>( done ) / static_cast<double>( std::max<std::size_t>( count, 1 ) );
    progress.report( run.fromPercent + ( run.toPercent - run.fromPercent ) * share );
  };
  const auto runChunk = [&]( std::size_t chunk, bool isCaller )
  {
    const std::size_t end = count * ( chunk + 1 ) / threads;
    for ( std::size_t begin = count * chunk / threads; begin < end && !isStopped; begin += block )
    {
      const std::size_t blockEnd = std::min( begin + block, end );
      work( begin, blockEnd );
      done += blockEnd - begin;
      if ( isCaller )
        tell();
    }
  };

  std::vector<std::future<void>> others; // Their destructors wait for the threads.
  try
  {
    progress.stopIfCanceled();
    for ( std::size_t chunk = 1; chunk < threads; ++chunk )
      others.push_back( std::async( std::launch::async, runChunk, chunk, false ) );
    runChunk( 0, true );
    for ( std::future<void> &other : others )
    {
      while ( other.wait_for( std::chrono::milliseconds( 20 ) ) != std::future_status::ready )
        tell();
      other.get();
    }
  }
  catch ( ... )
  {
    isStopped = true;
    throw;
  }
}

} // namespace minemap
