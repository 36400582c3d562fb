// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/latest_work.h"

#include <exception>
#include <utility>

namespace minemap
{

LatestWork::LatestWork( Overtaken overtaken, QObject *parent ) : QObject( parent ), mOvertaken( overtaken )
{
  mThread.setMaxThreadCount( 1 );
}

LatestWork::~LatestWork()
{
  if ( mFeedback )
    mFeedback->cancel();
  mThread.waitForDone();
}

void LatestWork::start( std::function<void( QgsFeedback & )> work, std::function<void()> done )
{
  if ( !isRunning() )
  {
    begin( std::move( work ), std::move( done ) );
    return;
  }
  mNextWork = std::move( work );
  mNextDone = std::move( done );
  if ( mOvertaken == Overtaken::Canceled )
    mFeedback->cancel();
}

void LatestWork::stop()
{
  mNextWork = nullptr;
  mNextDone = nullptr;
  mDone = nullptr;
  if ( mFeedback )
    mFeedback->cancel();
}

void LatestWork::begin( std::function<void( QgsFeedback & )> work, std::function<void()> done )
{
  mFeedback = std::make_shared<QgsFeedback>();
  mDone = std::move( done );
  mThread.start(
    [this, feedback = mFeedback, work = std::move( work )]
    {
      bool isDone = false;
      try
      {
        work( *feedback );
        isDone = !feedback->isCanceled();
      }
      catch ( const std::exception & )
      {
        isDone = false; // There is nothing to show; what can fail is tried in tasks that say why.
      }
      QMetaObject::invokeMethod(
        this, [this, isDone] { end( isDone ); }, Qt::QueuedConnection );
    } );
}

void LatestWork::end( bool isDone )
{
  mFeedback.reset();
  const std::function<void()> done = std::exchange( mDone, nullptr );
  if ( isDone && done )
    done();
  if ( !mNextWork || isRunning() )
    return;
  auto work = std::exchange( mNextWork, nullptr );
  begin( std::move( work ), std::exchange( mNextDone, nullptr ) );
}

} // namespace minemap
