// SPDX-License-Identifier: GPL-2.0-or-later
// The tolerance curve on the screen: lines, bands, axes and names.
#pragma once

#include "core/score/scorecard.h"
#include "gui/preferences.h"

#include <QPointF>
#include <QVector>

#include <qwt_plot.h>

#include <vector>

class QwtPlotCurve;
class QwtPlotGrid;
class QwtPlotIntervalCurve;

namespace minemap
{

class LineNames;

/**
 * Hit rate and chance rate against the tolerance, each with its band.
 *
 * Lines differ by dashes and bear their names, so that nobody needs colours to tell them apart. Drawn from left to
 * right in every language. Colours follow the theme.
 */
class CurvePicture : public QwtPlot
{
    Q_OBJECT

  public:
    explicit CurvePicture( QWidget *parent = nullptr );

    void setCurve( const std::vector<CurvePoint> &curve );
    void setColours( minemap::Palette palette );

    //! A second hit rate (metres → rate 0–1), as of a map moved by hand, drawn thin and dotted; empty: none.
    void setComparison( const QVector<QPointF> &points, const QString &name = QString() );

    //! Shows the curve as one that is not of now.
    void setFaded( bool isFaded );

    bool isFaded() const { return mIsFaded; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

  protected:
    const std::vector<CurvePoint> &points() const { return mPoints; }

    minemap::Palette colours() const { return mPalette; }

    //! Largest tolerance of the axis, metres.
    double maximum() const { return mMaximum; }

    //! Makes the axis reach \a metres, where the curve does not.
    void reach( double metres );

    //! Called when everything was drawn anew.
    virtual void drawn();

    void changeEvent( QEvent *event ) override;

  private:
    void applyColours();
    void applyNames();
    void applyScale();

    std::vector<CurvePoint> mPoints;
    minemap::Palette mPalette = minemap::Palette::Standard;
    double mLeast = 0, mMaximum = 0; //!< Of the axis, metres: what it must reach, what it reaches.
    bool mIsFaded = false;
    QwtPlotGrid *mGrid = nullptr;
    QwtPlotIntervalCurve *mHitBand = nullptr, *mChanceBand = nullptr;
    QwtPlotCurve *mHit = nullptr, *mChance = nullptr, *mComparison = nullptr;
    LineNames *mNames = nullptr;
};

} // namespace minemap
