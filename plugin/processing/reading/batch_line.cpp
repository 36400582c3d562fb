// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/batch_line.h"

#include <chrono>
#include <utility>

namespace minemap
{

BatchLine::BatchLine( int threads ) : mRoom( static_cast<std::size_t>( threadCount( threads ) ) ) {}

BatchLine::~BatchLine()
{
  mStop = true;
}

void BatchLine::add( std::unique_ptr<FeatureBatch> batch )
{
  FeatureBatch *const work = batch.get();
  mRunning.push_back( { std::move( batch ), {} } );
  mRunning.back().end = std::async( std::launch::async, [this, work] { work->process( mStop ); } );
}

bool BatchLine::hasNext() const
{
  if ( mRunning.empty() )
    return false;
  return mRunning.size() >= mRoom ||
         mRunning.front().end.wait_for( std::chrono::seconds( 0 ) ) == std::future_status::ready;
}

std::unique_ptr<FeatureBatch> BatchLine::takeNext( const Progress &progress )
{
  constexpr std::chrono::milliseconds BETWEEN_LOOKS( 20 );
  while ( mRunning.front().end.wait_for( BETWEEN_LOOKS ) != std::future_status::ready )
    progress.stopIfCanceled();
  mRunning.front().end.get();
  std::unique_ptr<FeatureBatch> batch = std::move( mRunning.front().batch );
  mRunning.pop_front();
  return batch;
}

} // namespace minemap
