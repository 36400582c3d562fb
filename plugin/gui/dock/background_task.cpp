// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/background_task.h"

#include "core/progress.h"

#include <qgsexception.h>

#include <exception>
#include <new>
#include <utility>

namespace minemap
{

BackgroundTask::BackgroundTask( const QString &title, QObject *receiver, std::function<void( QgsFeedback & )> work,
                                std::function<void( End, const QString & )> ended, Wanted wanted )
  : QgsTask( title,
             wanted == Wanted::ByPanel ? QgsTask::CanCancel | QgsTask::CancelWithoutPrompt : QgsTask::CanCancel ),
    mReceiver( receiver ),
    mWork( std::move( work ) ),
    mEnded( std::move( ended ) )
{
  // Direct: the feedback speaks in the task's thread, in which progress is to be set.
  connect(
    &mFeedback, &QgsFeedback::progressChanged, this, [this]( double percent ) { setProgress( percent ); },
    Qt::DirectConnection );
}

void BackgroundTask::cancel()
{
  mFeedback.cancel();
  QgsTask::cancel();
}

bool BackgroundTask::run()
{
  try
  {
    mWork( mFeedback );
    return !mFeedback.isCanceled();
  }
  catch ( const Canceled & )
  {
    return false;
  }
  catch ( const QgsException &problem )
  {
    mProblem = problem.what();
  }
  catch ( const std::bad_alloc & )
  {
    mProblem = tr( "There is not enough memory for this: use smaller layers, or filter them." );
  }
  catch ( const std::exception &problem )
  {
    mProblem = tr( "A computation failed, so there is no result: %1" ).arg( QString::fromStdString( problem.what() ) );
  }
  return false;
}

void BackgroundTask::finished( bool isDone )
{
  if ( !mReceiver )
    return;
  if ( isDone )
    mEnded( End::Done, {} );
  else if ( mFeedback.isCanceled() || mProblem.isEmpty() )
    mEnded( End::Canceled, {} );
  else
    mEnded( End::Failed, mProblem );
}

} // namespace minemap
