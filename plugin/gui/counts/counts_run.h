// SPDX-License-Identifier: GPL-2.0-or-later
// Counts what the dock chose, after each score and when what only counts ask for changes.
#pragma once

#include "gui/counts/counted_map.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>

class QgsVectorLayer;

namespace minemap
{

class BackgroundTask;
class Desk;

/**
 * Keeps the counts up to date: what minemap:reconcilecounts computes for the same inputs, in the background. It waits
 * for the score, so that the first numbers are there first; a run that was overtaken is cancelled, its result never
 * shown.
 */
class CountsRun : public QObject
{
    Q_OBJECT

  public:
    explicit CountsRun( Desk &desk, QObject *parent = nullptr );
    ~CountsRun() override;

    //! What is to be counted. Counts at once where the score is that of these inputs, else with the next score.
    void setInputs( const DockInputs &inputs );
    //! A new score: counts again. Null: there is nothing to count any more.
    void setScored( const ScoredMapPointer &scored );
    //! The score is being made again: so will be the counts.
    void setScoreStale( bool isStale );
    void clear();

    //! Threads of the computation; 0: as many as there are cores.
    void setThreads( int threads ) { mThreads = threads; }

    //! Milliseconds without a change before it begins.
    void setPatience( int milliseconds ) { mPause.setInterval( milliseconds ); }

    //! The last counts, null before the first; of earlier inputs while isStale().
    CountedMapPointer counted() const { return mCounted; }

    bool isStale() const { return mIsStale; }

    bool isRunning() const { return !mTask.isNull(); }

    //! Why the last run ended without counts; empty when it did not.
    QString problem() const { return mProblem; }

  signals:
    //! Counts, whether they are stale, or the problem are others now.
    void changed();
    void started();

  private:
    void countAgain();
    void start();
    void stopTask();
    void setStale( bool isStale );
    void fail( const QString &sentence );
    void watchLayers();

    Desk &mDesk;
    QTimer mPause;
    DockInputs mInputs;
    std::unique_ptr<QObject> mWatch; //!< Receives what the layers in use tell; replaced with them.
    QPointer<BackgroundTask> mTask;
    ScoredMapPointer mScored;
    CountedMapPointer mCounted;
    QString mProblem;
    int mThreads = 0;
    bool mIsScoreStale = false;
    bool mIsStale = false;
};

} // namespace minemap
