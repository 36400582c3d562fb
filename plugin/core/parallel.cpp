// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/parallel.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace minemap
{

int threadCount( int wanted )
{
  return wanted > 0 ? wanted : std::max( 1, static_cast<int>( std::thread::hardware_concurrency() ) );
}

void inParallel( std::size_t count, int threads, const std::function<void( std::size_t, std::size_t )> &body )
{
  const std::size_t chunks = std::min( count, static_cast<std::size_t>( threadCount( threads ) ) );
  if ( chunks <= 1 )
  {
    if ( count > 0 )
      body( 0, count );
    return;
  }
  std::vector<std::exception_ptr> failures( chunks );
  const auto run = [&]( std::size_t chunk )
  {
    try
    {
      body( count * chunk / chunks, count * ( chunk + 1 ) / chunks );
    }
    catch ( ... )
    {
      failures[chunk] = std::current_exception();
    }
  };
  std::vector<std::thread> running;
  for ( std::size_t chunk = 1; chunk < chunks; ++chunk )
    running.emplace_back( run, chunk );
  run( 0 );
  for ( std::thread &thread : running )
    thread.join();
  for ( const std::exception_ptr &failure : failures )
  {
    if ( failure )
      std::rethrow_exception( failure );
  }
}

} // namespace minemap
