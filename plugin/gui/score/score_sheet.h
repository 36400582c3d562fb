// SPDX-License-Identifier: GPL-2.0-or-later
// The scrolled part of the Scorecard tab: everything one score says.
#pragma once

#include "gui/preferences.h"
#include "gui/score/shown_score.h"
#include "report/words/words.h"

#include <QWidget>

#include <optional>

class QgsCollapsibleGroupBoxBasic;
class QComboBox;
class QVBoxLayout;

namespace minemap
{

class AssumptionsBox;
class CurvePlot;
class NoticeBanner;
class ScoreTile;
struct TileContent;
class TextLabel;
class ToleranceRow;

/**
 * Shows a score at its tolerance, or what the curve says at another one: then only hit rate, n, interval and chance
 * are of that tolerance, and everything else is faded.
 */
class ScoreSheet : public QWidget
{
    Q_OBJECT

  public:
    explicit ScoreSheet( QWidget *parent = nullptr );

    //! \param shown nothing: empties the sheet. \param assumed codes that the score takes for granted.
    void setScore( std::optional<ShownScore> shown, const QStringList &assumed = {} );
    //! Metres. Emits nothing. Cheap: it is called at every step of a drag.
    void setTolerance( double metres );
    void setPreferences( const Preferences &preferences );
    void setDisplacement( const std::optional<QString> &text );
    //! Claimed against found; \a beside: what the panel tells of it; \a isStale: of inputs that have changed since.
    void setCount( const TileContent &content, const ToldBeside &beside, bool isStale );
    //! Everything is of inputs that have changed since.
    void setStale( bool isStale );

    CurvePlot *plot() const { return mPlot; }

    AssumptionsBox *assumptions() const { return mAssumptions; }

    //! To be filled by the owner; above the tiles and below the curve.
    QVBoxLayout *groupPlace() const { return mGroupPlace; }

    QVBoxLayout *buttonPlace() const { return mButtonPlace; }

  signals:
    void toleranceDragged( double metres );
    void toleranceReleased();
    void toleranceStepped();
    void unknownWanted( QWidget *section );

  private:
    void showCurve();
    void addTiles( QVBoxLayout *layout );
    void addCurve( QVBoxLayout *layout );
    void addSections( QVBoxLayout *layout );
    void toggleDefinition( const QString &title );
    void showNumbers();
    void showUnknown();
    void showTolerance();
    void fade();
    void showReadout( double metres );
    bool isScored() const;

    std::optional<ShownScore> mShown;
    std::optional<QString> mDisplacement;
    ToldBeside mBeside;
    Preferences mPreferences;
    double mTolerance = 25;
    bool mIsStale = false, mIsCountStale = false;
    QString mDefined; //!< Title of the tile whose definition is open.

    QStringList mAssumed;

    NoticeBanner *mBanner = nullptr;
    AssumptionsBox *mAssumptions = nullptr;
    QVBoxLayout *mGroupPlace = nullptr, *mButtonPlace = nullptr;
    TextLabel *mHeadline = nullptr, *mSentences = nullptr, *mUnknownLink = nullptr, *mDefinition = nullptr,
              *mWaiting = nullptr;
    TextLabel *mReadout = nullptr, *mNoCurve = nullptr, *mReadingHelp = nullptr;
    TextLabel *mUnknown = nullptr, *mNotes = nullptr, *mGround = nullptr;
    ScoreTile *mHit = nullptr, *mConfirmation = nullptr, *mDisplacementTile = nullptr, *mCount = nullptr;
    ToleranceRow *mRow = nullptr;
    CurvePlot *mPlot = nullptr;
    QgsCollapsibleGroupBoxBasic *mUnknownBox = nullptr, *mNotesBox = nullptr, *mGroundBox = nullptr;
};

} // namespace minemap
