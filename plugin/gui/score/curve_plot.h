// SPDX-License-Identifier: GPL-2.0-or-later
// The tolerance curve on the screen, with the tolerance as a line to be dragged.
#pragma once

#include "core/score/scorecard.h"
#include "gui/preferences.h"

#include <QPointF>
#include <QVector>

#include <qwt_plot.h>

#include <optional>
#include <vector>

class QwtPlotCurve;
class QwtPlotGrid;
class QwtPlotIntervalCurve;

namespace minemap
{

class LineNames;
class ToleranceLine;

/**
 * Hit rate and chance rate against the tolerance, each with its band.
 *
 * Lines differ by dashes and bear their names, so that nobody needs colours to tell them apart. Drawn from left to
 * right in every language. The line of T is dragged with the mouse, or with the arrow keys (1 m), Page Up and Page
 * Down (5 m), Home and End; only the line itself takes the mouse, so that no click changes T by mistake.
 */
class CurvePlot : public QwtPlot
{
    Q_OBJECT

  public:
    explicit CurvePlot( QWidget *parent = nullptr );

    void setCurve( const std::vector<CurvePoint> &curve );
    void setColours( minemap::Palette palette );
    //! Metres. Emits nothing.
    void setTolerance( double metres );

    double tolerance() const { return mTolerance; }

    //! A second hit rate (metres → rate 0–1), as of a map moved by hand, drawn thin and dashed; empty: none.
    void setComparison( const QVector<QPointF> &points, const QString &name = QString() );

    //! Shows the curve as one that is not of now.
    void setFaded( bool isFaded );

    bool isFaded() const { return mIsFaded; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

  signals:
    //! At every step of a drag, whole metres.
    void toleranceDragged( double metres );
    //! The mouse let go.
    void toleranceReleased();
    //! A key moved T; more may follow.
    void toleranceStepped();
    //! The mouse is over this tolerance.
    void pointed( double metres );
    void pointedAway();

  protected:
    bool eventFilter( QObject *object, QEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void focusInEvent( QFocusEvent *event ) override;
    void focusOutEvent( QFocusEvent *event ) override;
    void changeEvent( QEvent *event ) override;

  private:
    bool canvasMoved( const QPointF &place, bool isPressed );
    void applyColours();
    void applyScale();
    void placeLine();
    void point( std::optional<double> metres );
    void drag( double metres );
    bool isOnLine( double x ) const;
    double metresAt( double x ) const;

    std::vector<CurvePoint> mPoints;
    minemap::Palette mPalette = minemap::Palette::Standard;
    double mTolerance = 25;
    double mBeforeDrag = 25;
    double mMaximum = 0; //!< Of the axis, metres.
    bool mIsDragging = false;
    bool mIsFaded = false;
    QwtPlotGrid *mGrid = nullptr;
    QwtPlotIntervalCurve *mHitBand = nullptr, *mChanceBand = nullptr;
    QwtPlotCurve *mHit = nullptr, *mChance = nullptr, *mComparison = nullptr;
    LineNames *mNames = nullptr;
    ToleranceLine *mLine = nullptr;
};

} // namespace minemap
