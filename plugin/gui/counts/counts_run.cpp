// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counts_run.h"

#include "gui/dock/background_task.h"
#include "gui/dock/desk.h"
#include "gui/score/dock_request.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace minemap
{

namespace
{

constexpr int PATIENCE = 200; // Milliseconds: the score has waited for the person already.

} // namespace

CountsRun::CountsRun( Desk &desk, QObject *parent ) : QObject( parent ), mDesk( desk )
{
  mPause.setSingleShot( true );
  mPause.setInterval( PATIENCE );
  connect( &mPause, &QTimer::timeout, this, &CountsRun::start );
}

CountsRun::~CountsRun()
{
  stopTask();
}

void CountsRun::setInputs( const DockInputs &inputs )
{
  if ( inputs == mInputs )
    return;
  mInputs = inputs;
  watchLayers();
  countAgain();
}

void CountsRun::setScored( const ScoredMapPointer &scored )
{
  mScored = scored;
  if ( !scored )
  {
    stopTask();
    mPause.stop();
    mCounted.reset();
    mProblem.clear();
    mIsStale = false;
    emit changed();
    return;
  }
  mIsScoreStale = false;
  countAgain();
}

void CountsRun::setScoreStale( bool isStale )
{
  mIsScoreStale = isStale;
  if ( isStale )
    countAgain();
}

void CountsRun::clear()
{
  mWatch.reset();
  mInputs = DockInputs();
  mIsScoreStale = false;
  setScored( nullptr );
}

void CountsRun::countAgain()
{
  stopTask();
  setStale( mCounted != nullptr );
  if ( mScored && !mIsScoreStale && scoresTheSame( mScored->asked, mInputs ) )
    mPause.start();
  else
    mPause.stop();
}

void CountsRun::start()
{
  stopTask();
  const auto request = std::make_shared<CountsRequest>();
  try
  {
    *request = countsRequestOf( mInputs, *mDesk.project() );
  }
  catch ( const QgsException &problem )
  {
    fail( problem.what() );
    return;
  }
  request->score.score.threads = mThreads;
  const auto made = std::make_shared<std::shared_ptr<CountedMap>>();
  mTask = new BackgroundTask(
    tr( "Counts of the minefield map" ), this,
    [made, request, asked = mInputs, transformations = mDesk.project()->transformContext()]( QgsFeedback &feedback )
    { *made = countMap( *request, asked, transformations, feedback ); },
    [this, made]( BackgroundTask::End end, const QString &problem )
    {
      // A run that was overtaken has been let go of before it could end.
      mTask.clear();
      if ( end != BackgroundTask::End::Done )
      {
        fail( end == BackgroundTask::End::Failed ? problem
                                                 : tr( "The counts were cancelled. Change an input to count again." ) );
        return;
      }
      mCounted = *made;
      mProblem.clear();
      mIsStale = false;
      emit changed();
    },
    BackgroundTask::Wanted::ByPanel );
  QgsApplication::taskManager()->addTask( mTask );
  emit started();
}

void CountsRun::stopTask()
{
  if ( !mTask )
    return;
  mTask->letGo();
  mTask->cancel();
  mTask.clear();
}

void CountsRun::setStale( bool isStale )
{
  if ( mIsStale == isStale )
    return;
  mIsStale = isStale;
  emit changed();
}

void CountsRun::fail( const QString &sentence )
{
  mProblem = sentence;
  emit changed();
}

void CountsRun::watchLayers()
{
  mWatch = std::make_unique<QObject>();
  for ( const ChosenLayer &chosen : mInputs.layers )
  {
    auto *layer = mDesk.project()->mapLayer<QgsVectorLayer *>( chosen.id );
    QStringList used;
    for ( auto field = chosen.fields.begin(); field != chosen.fields.end(); ++field )
    {
      if ( isCountField( field.key() ) )
        used << field.value();
    }
    if ( !layer || used.isEmpty() )
      continue;
    // All other changes begin with a new score.
    connect( layer, &QgsVectorLayer::attributeValueChanged, mWatch.get(),
             [this, layer, used]( QgsFeatureId, int field )
             {
               if ( layer->fields().exists( field ) && used.contains( layer->fields().at( field ).name() ) )
                 countAgain();
             } );
  }
}

} // namespace minemap
