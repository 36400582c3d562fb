// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/curve_picture.h"

#include "gui/score/line_names.h"
#include "gui/score/series_colours.h"
#include "report/words/curve_words.h"
#include "report/words/number_text.h"

#include <qwt_plot_canvas.h>
#include <qwt_plot_curve.h>
#include <qwt_plot_grid.h>
#include <qwt_plot_intervalcurve.h>
#include <qwt_scale_draw.h>
#include <qwt_scale_map.h>

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr double FIFTH = 0.2;
constexpr double FADED = 0.45;

class RateScale : public QwtScaleDraw
{
  public:
    QwtText label( double rate ) const override { return QwtText( percentText( rate ), QwtText::PlainText ); }
};

class MetreScale : public QwtScaleDraw
{
  public:
    QwtText label( double metres ) const override { return QwtText( metresText( metres ), QwtText::PlainText ); }
};

//! A curve in one piece: Qwt would cut it into short ones, each of which begins its dashes anew.
class WholeCurve : public QwtPlotCurve
{
  protected:
    void drawLines( QPainter *painter, const QwtScaleMap &xMap, const QwtScaleMap &yMap, const QRectF &, int from,
                    int to ) const override
    {
      QPainterPath path;
      for ( int index = from; index <= to; ++index )
      {
        const QPointF point = sample( index );
        const QPointF place( xMap.transform( point.x() ), yMap.transform( point.y() ) );
        index == from ? path.moveTo( place ) : path.lineTo( place );
      }
      painter->setBrush( Qt::NoBrush );
      painter->drawPath( path );
    }
};

QPolygonF lineOf( const std::vector<CurvePoint> &curve, OptionalNumber CurvePoint::*rate )
{
  QPolygonF line;
  for ( const CurvePoint &point : curve )
  {
    if ( point.*rate )
      line << QPointF( point.tolerance, *( point.*rate ) );
  }
  return line;
}

QVector<QwtIntervalSample> bandOf( const std::vector<CurvePoint> &curve, OptionalNumber CurvePoint::*low,
                                   OptionalNumber CurvePoint::*high )
{
  QVector<QwtIntervalSample> band;
  for ( const CurvePoint &point : curve )
  {
    if ( point.*low && point.*high )
      band << QwtIntervalSample( point.tolerance, std::clamp( *( point.*low ), 0.0, 1.0 ),
                                 std::clamp( *( point.*high ), 0.0, 1.0 ) );
  }
  return band;
}

template <typename Item>
Item *attached( Item *item, QwtPlot *plot, double layer )
{
  item->setRenderHint( QwtPlotItem::RenderAntialiased );
  item->setZ( layer );
  item->attach( plot );
  return item;
}

} // namespace

CurvePicture::CurvePicture( QWidget *parent ) : QwtPlot( parent )
{
  setLayoutDirection( Qt::LeftToRight );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  setAccessibleName( tr( "Tolerance curve" ) );
  qobject_cast<QwtPlotCanvas *>( canvas() )->setFrameStyle( QFrame::NoFrame );
  setAxisScaleDraw( QwtPlot::yLeft, new RateScale() );
  setAxisScaleDraw( QwtPlot::xBottom, new MetreScale() );
  setAxisScale( QwtPlot::yLeft, 0, 1, FIFTH );
  setAxisMaxMinor( QwtPlot::xBottom, 0 );
  setAxisMaxMinor( QwtPlot::yLeft, 0 );

  mGrid = attached( new QwtPlotGrid(), this, 0 );
  mChanceBand = attached( new QwtPlotIntervalCurve(), this, 1 );
  mHitBand = attached( new QwtPlotIntervalCurve(), this, 2 );
  mComparison = attached( new WholeCurve(), this, 3 );
  mChance = attached( new WholeCurve(), this, 4 );
  mHit = attached( new WholeCurve(), this, 5 );
  mNames = attached( new LineNames(), this, 6 );
  applyColours();
}

void CurvePicture::setCurve( const std::vector<CurvePoint> &curve )
{
  mPoints = curve;
  mHit->setSamples( lineOf( curve, &CurvePoint::hit ) );
  mChance->setSamples( lineOf( curve, &CurvePoint::chance ) );
  mHitBand->setSamples( bandOf( curve, &CurvePoint::hitLow, &CurvePoint::hitHigh ) );
  mChanceBand->setSamples( bandOf( curve, &CurvePoint::chanceLow, &CurvePoint::chanceHigh ) );
  mMaximum = 0;
  applyScale();
  applyColours();
}

void CurvePicture::setColours( minemap::Palette palette )
{
  mPalette = palette;
  applyColours();
}

void CurvePicture::setComparison( const QVector<QPointF> &points, const QString &name )
{
  mComparison->setSamples( points );
  mComparison->setTitle( QwtText( name, QwtText::PlainText ) );
  applyColours();
}

void CurvePicture::setFaded( bool isFaded )
{
  if ( isFaded == mIsFaded )
    return;
  mIsFaded = isFaded;
  applyColours();
}

QSize CurvePicture::minimumSizeHint() const
{
  return { 16 * fontMetrics().averageCharWidth(), 11 * fontMetrics().height() };
}

QSize CurvePicture::sizeHint() const
{
  return { 40 * fontMetrics().averageCharWidth(), 14 * fontMetrics().height() };
}

void CurvePicture::reach( double metres )
{
  mLeast = metres;
  applyScale();
}

void CurvePicture::drawn() {}

void CurvePicture::applyScale()
{
  double maximum = std::max( mLeast, mPoints.empty() ? LAST_METRE : mPoints.back().tolerance );
  maximum = std::max( maximum, 1.0 );
  if ( maximum == mMaximum )
    return;
  mMaximum = maximum;
  setAxisScale( QwtPlot::xBottom, 0, maximum );
  replot();
}

void CurvePicture::applyColours()
{
  SeriesColours colours = seriesColours( mPalette, palette() );
  const QColor ground = palette().color( QPalette::Base );
  const QColor text = palette().color( QPalette::Text );
  // By colours, because Qwt's canvas cannot be drawn through a graphics effect.
  for ( QColor *colour : { &colours.hit, &colours.chance, &colours.comparison } )
    *colour = mIsFaded ? blended( *colour, ground, FADED ) : *colour;
  setCanvasBackground( ground );
  mGrid->setPen( QPen( blended( text, ground, 0.15 ), 1 ) );
  mHit->setPen( QPen( colours.hit, 2.5 ) );
  mChance->setPen( QPen( colours.chance, 2, Qt::DashLine ) );
  mComparison->setPen( QPen( colours.comparison, 1.5, Qt::DotLine ) );
  const auto fill = []( QwtPlotIntervalCurve *band, QColor colour, Qt::BrushStyle pattern )
  {
    colour.setAlphaF( pattern == Qt::SolidPattern ? 0.2 : 0.45 );
    band->setBrush( QBrush( colour, pattern ) );
    band->setPen( QPen( Qt::NoPen ) );
  };
  fill( mHitBand, colours.hit, Qt::SolidPattern );
  // In grey the two bands are told apart by hatching.
  fill( mChanceBand, colours.chance, mPalette == minemap::Palette::Print ? Qt::BDiagPattern : Qt::SolidPattern );
  applyNames();
  replot();
  drawn();
}

void CurvePicture::applyNames()
{
  const QFont small = font();
  setAxisFont( QwtPlot::xBottom, small );
  setAxisFont( QwtPlot::yLeft, small );
  QwtText title( toleranceAxisText(), QwtText::PlainText );
  title.setFont( small );
  title.setRenderFlags( Qt::AlignHCenter | Qt::TextWordWrap );
  setAxisTitle( QwtPlot::xBottom, title );
  const auto line = [this]( const QwtPlotCurve *curve, const QString &name, bool isAbove )
  {
    QPolygonF points;
    for ( std::size_t index = 0; index < curve->dataSize(); ++index )
      points << curve->sample( static_cast<int>( index ) );
    return LineNames::Line{ name, curve->pen(), points, isAbove };
  };
  mNames->setLines( { line( mHit, hitLineText(), true ), line( mChance, chanceLineText(), false ),
                      line( mComparison, mComparison->title().text(), false ) },
                    small, palette().color( QPalette::Base ), fontMetrics().height() + 6 );
}

void CurvePicture::changeEvent( QEvent *event )
{
  QwtPlot::changeEvent( event );
  if ( mNames && ( event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                   event->type() == QEvent::LanguageChange ) )
    applyColours();
}

} // namespace minemap
