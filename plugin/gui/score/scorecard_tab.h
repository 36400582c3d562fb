// SPDX-License-Identifier: GPL-2.0-or-later
// The Scorecard tab of the dock: how accurate the map is, and what of that cannot be said.
#pragma once

#include "core/evidence/evidence.h"
#include "gui/preferences.h"
#include "gui/score/scored_map.h"

#include <QPointF>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

class QActionGroup;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QTimer;

namespace minemap
{

class GroupRow;
class NoticeBanner;
class RunStrip;
class ScoreSheet;
struct TileContent;
struct ToldBeside;
class TextLabel;

//! A progress, in percent, of what does not run.
constexpr double NOT_RUNNING = -1;

/**
 * Shows one score. Computes nothing: while T is dragged, numbers are read from the curve.
 *
 * Until the score at the tolerance shown is set, what does not follow from the curve is faded.
 */
class ScorecardTab : public QWidget
{
    Q_OBJECT

  public:
    explicit ScorecardTab( QWidget *parent = nullptr );

    /**
     * Shows \a scored, null: nothing was scored yet. Clears an error.
     *
     * Takes over its tolerance, unless T is being dragged or another score was asked for by toleranceReleased().
     */
    void setScored( const ScoredMapPointer &scored );

    //! Numbers are of inputs or parameters that changed: faded, with the line \a why on top.
    void setStale( bool isStale, const QString &why = QString() );

    //! \param percent 0–100 of a running score; below 0: none is running.
    void setProgress( double percent );

    //! Shows \a sentence in place of all numbers; empty: no error.
    void setError( const QString &sentence );

    //! Metres. Emits nothing.
    void setTolerance( double metres );

    double tolerance() const { return mTolerance; }

    //! Codes that the next score takes for granted, as its list shows them.
    void setAssumed( const QStringList &codes );

    //! Nothing: the whole map. A group asked for before there is a score is shown when the score has it.
    void setGroup( const std::optional<OptionalText> &group );
    std::optional<OptionalText> group() const;

    void setPreferences( const Preferences &preferences );

    //! "101 m E", as recovered by the diagnosis; nothing: not run.
    void setDisplacement( const std::optional<QString> &text );
    //! The tile of the count; \a beside: what the panel tells of it; \a isStale: of inputs that have changed since.
    void setCount( const TileContent &content, const ToldBeside &beside, bool isStale );

    //! A second curve, metres → hit rate (0–1), of the map as it is dragged by hand; empty: none.
    void setComparison( const QVector<QPointF> &curve );

  signals:
    //! At every step of a drag, metres.
    void toleranceDragged( double metres );
    //! T was let go at another value than it was scored with, or last released at: a new score is asked for.
    void toleranceReleased( double metres );
    void groupChosen();
    //! Codes of all assumptions that are to be taken for granted all the same.
    void assumedChosen( const QStringList &codes );
    void layersWanted();
    void reportWanted();
    void paletteChosen( minemap::Palette palette );
    void cancelWanted();

  private:
    QWidget *emptyPage();
    QWidget *errorPage();
    QWidget *scorePage();
    QWidget *buttons();
    void drag( double metres );
    void release();
    void showScore();
    void choosePage();

    ScoredMapPointer mScored;
    Preferences mPreferences;
    double mTolerance = 25;
    double mSettled = 25; //!< Scored, set or released last, metres.
    QStringList mAssumed;
    bool mIsDragging = false;
    bool mIsAwaiting = false; //!< A score at mSettled was asked for.
    QTimer *mSettling = nullptr;

    RunStrip *mStrip = nullptr;
    QStackedLayout *mPages = nullptr;
    NoticeBanner *mError = nullptr;
    QScrollArea *mScroll = nullptr;
    ScoreSheet *mSheet = nullptr;
    GroupRow *mGroups = nullptr;
    QActionGroup *mPalettes = nullptr;
};

} // namespace minemap
