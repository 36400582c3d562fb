// SPDX-License-Identifier: GPL-2.0-or-later
// Scores what the dock chose, again and again as it changes.
#pragma once

#include "gui/score/scored_map.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

class QgsProject;
class QgsVectorLayer;

namespace minemap
{

class BackgroundTask;
class Desk;

//! Custom property of a layer that was moved by hand to fit the evidence: a score of it says so.
constexpr const char *FITTED_BY_HAND = "minemapaccuracy/fitted_by_hand";

/**
 * Keeps a score up to date with the inputs: what changes is scored again in the background, after a moment in which
 * nothing else changed; a run that has been overtaken is cancelled and its result never shown.
 *
 * The first tolerance that a project was scored with is kept; a score with another one says so.
 */
class ScoreRun : public QObject
{
    Q_OBJECT

  public:
    explicit ScoreRun( Desk &desk, QObject *parent = nullptr );
    ~ScoreRun() override;

    //! Scores \a inputs after a moment; inputs that are not complete end all work.
    void setInputs( const DockInputs &inputs );
    //! The same inputs, whose layers were edited, filtered or selected in.
    void scoreAgain();
    //! Ends the run; the last score stays, and is stale.
    void cancel();

    //! Of the next score; begins none.
    void setTolerance( double metres ) { mInputs.tolerance = metres; }

    //! The same: codes of assumptions that it takes for granted.
    void setAssumed( const QStringList &codes ) { mInputs.assumed = codes; }

    //! Forgets inputs and score, as when the project is closed.
    void clear();

    //! Threads of the computation; 0: as many as there are cores.
    void setThreads( int threads ) { mThreads = threads; }

    //! Milliseconds without a change before a score begins.
    void setPatience( int milliseconds ) { mPause.setInterval( milliseconds ); }

    //! Of the project's first score; nothing before it.
    std::optional<double> firstTolerance() const { return mFirstTolerance; }

    void setFirstTolerance( std::optional<double> tolerance ) { mFirstTolerance = tolerance; }

    //! The last score, null before the first; it may be of earlier inputs while isStale().
    ScoredMapPointer scored() const { return mScored; }

    bool isStale() const { return mIsStale; }

    bool isRunning() const { return !mTask.isNull(); }

  signals:
    //! A new score, or none any more.
    void scoredChanged();
    //! The last score is no longer that of the inputs, or is again.
    void staleChanged( bool isStale );
    void started();
    void progressChanged( double percent );
    //! The run ended without a score, in one sentence that names layer and mend.
    void failed( const QString &sentence );
    void canceled();

  private:
    void start();
    void stopTask();
    void setStale( bool isStale );
    void watchLayers();
    void watch( QgsVectorLayer &layer, const ChosenLayer &chosen );
    void keep( const std::shared_ptr<ScoredMap> &scored );

    Desk &mDesk;
    QTimer mPause;
    DockInputs mInputs;
    std::unique_ptr<QObject> mWatch; //!< Receives what the layers in use tell; replaced with them.
    QPointer<BackgroundTask> mTask;
    ScoredMapPointer mScored;
    std::optional<double> mFirstTolerance;
    int mThreads = 0;
    bool mIsStale = false;
};

} // namespace minemap
