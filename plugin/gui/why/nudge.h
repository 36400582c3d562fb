// SPDX-License-Identifier: GPL-2.0-or-later
// A map dragged by hand, or one of its groups: how far, and what it would score there.
#pragma once

#include "core/geometry/local_plane.h"
#include "gui/score/scored_map.h"
#include "gui/why/hand_shift.h"
#include "gui/why/latest_work.h"

#include <qgspointxy.h>

#include <QMetaType>
#include <QPointF>
#include <QPointer>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

class QgsFeedback;
class QgsMapCanvas;

namespace minemap
{

class BackgroundTask;
class Desk;
class MapGhost;
class NudgeTool;

//! What a map moved by hand would score.
struct NudgeNumbers
{
    std::int64_t hits = 0, finds = 0;
    std::optional<double> hit, chance; //!< 0–1.
    QVector<QPointF> curve;            //!< Metres → hit rate; empty where no rate may be told.
    QString notGiven;                  //!< Why a broken assumption leaves no number; empty: the numbers are given.
};

//! For any thread: the numbers of the map with what is dragged moved by so many metres east and north.
using NudgeScorer = std::function<NudgeNumbers( const Point & )>;

//! How one is made.
using NudgeMaker =
  std::function<NudgeScorer( const ScoredMap &, const std::optional<OptionalText> &group, QgsFeedback & )>;

/**
 * Makes the map of \a scored ready to be scored at any shift of \a group, or of all records.
 *
 * For a background thread. \throws Canceled, GeometryError.
 */
NudgeScorer makeNudgeScorer( const ScoredMap &scored, const std::optional<OptionalText> &group, QgsFeedback &feedback );

/**
 * "74 m to azimuth 271°: 812 of 1,404 on the map, 58 %; chance 10 %"; a map of under ten finds has no percentage. Of a
 * group its name comes first; the numbers are the whole map's.
 */
QString nudgeText( const HandShift &moved, const std::optional<NudgeNumbers> &numbers );

/**
 * The nudge of one tab: the tool, the ghost that follows it, the numbers, and the shift that was kept.
 *
 * Shifts are corrections (truth − map), metres east and north in the plane of the score.
 */
class Nudge : public QObject
{
    Q_OBJECT

  public:
    Nudge( Desk &desk, MapGhost &ghost, QObject *parent = nullptr );
    ~Nudge() override;

    //! Forgets what was made of the last score; the shift that was kept stays. Null: there is no score.
    void setScored( const ScoredMapPointer &scored );
    //! How a scorer is made, for tests.
    void setMaker( NudgeMaker maker );

    //! What is dragged: one group, or all records. A shift that was kept of something else stays until this is dragged.
    void setGroup( const std::optional<OptionalText> &group );

    void activate( bool isActive );
    bool isActive() const;

    //! The shift that was kept; nothing when there is none.
    std::optional<HandShift> kept() const { return mKept; }

    void setKept( std::optional<HandShift> kept );

    //! Of the shift that was kept, once they are known.
    std::optional<NudgeNumbers> keptNumbers() const { return mKeptNumbers; }

    //! Of the map where it lies.
    std::optional<NudgeNumbers> numbersAtRest() const { return mAtRest; }

    //! Draws the records that were kept where they were kept.
    void showKept();

    bool isPreparing() const { return !mTask.isNull(); }

  signals:
    void activeChanged( bool isActive );
    void preparingChanged( bool isPreparing );
    void failed( const QString &sentence );
    //! While it is dragged, and for the shift kept; the numbers may be those of a moment ago.
    void moved( const minemap::HandShift &shift, const minemap::NudgeNumbers &numbers );
    void keptChanged();
    //! Given up by Esc or the right button: neither a drag nor a kept shift is left.
    void dropped();

  private:
    void makeTool();
    void prepare();
    void drag( const QgsPointXY &from, const QgsPointXY &to, const QPoint &pixel );
    void moveTo( const Point &shift );
    void keep();
    //! \a isDragOnly: what was kept before stays.
    void drop( bool isDragOnly );
    void ask( const Point &shift );
    void askForKept();
    void forgetScorer();
    void forgetNumbers();
    void handle( const std::optional<OptionalText> &group );
    //! Where what is in hand was kept.
    Point keptInHand() const;
    void show( const HandShift &shift );
    void showInHand();
    std::optional<Point> inPlane( const QgsPointXY &place ) const;
    //! \a shift in units of the canvas, at its middle.
    QPointF offsetOf( const Point &shift ) const;

    Desk &mDesk;
    MapGhost &mGhost;
    QPointer<NudgeTool> mTool;
    ScoredMapPointer mScored;
    std::unique_ptr<LocalPlane> mPlane; //!< The score's, for this thread.
    NudgeMaker mMaker;
    std::shared_ptr<const NudgeScorer> mScorer;
    QPointer<BackgroundTask> mTask;
    std::unique_ptr<QObject> mTaskReceiver;
    LatestWork mWork;
    std::optional<HandShift> mKept;
    std::optional<OptionalText> mGroup; //!< Wanted.
    std::optional<OptionalText>
      mInHand;                   //!< What the scorer is of: mGroup while the tool is active, else what was kept.
    std::optional<Point> mShift; //!< While it is dragged.
    Point mBegin;                //!< The shift at which a drag began.
    bool mIsDrag = false;
    QPoint mPixel;
    std::optional<NudgeNumbers> mKeptNumbers, mAtRest;
};

} // namespace minemap

Q_DECLARE_METATYPE( minemap::HandShift )
Q_DECLARE_METATYPE( minemap::NudgeNumbers )
