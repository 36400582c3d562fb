// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/curve_plot.h"

#include "gui/score/line_names.h"
#include "gui/score/series_colours.h"
#include "gui/score/tolerance_line.h"
#include "report/curve_words.h"
#include "report/number_text.h"

#include <qwt_plot_canvas.h>
#include <qwt_plot_curve.h>
#include <qwt_plot_grid.h>
#include <qwt_plot_intervalcurve.h>
#include <qwt_scale_draw.h>
#include <qwt_scale_map.h>
#include <qwt_scale_widget.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double GRAB = 7; // Pixels beside the line that still take it.
constexpr double PAGE = 5; // Metres.
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

CurvePlot::CurvePlot( QWidget *parent ) : QwtPlot( parent )
{
  setLayoutDirection( Qt::LeftToRight );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  setFocusPolicy( Qt::StrongFocus );
  setAccessibleName( tr( "Tolerance curve" ) );
  setToolTip( tr( "Drag the line T, or move it with the arrow keys." ) );
  auto *paper = qobject_cast<QwtPlotCanvas *>( canvas() );
  paper->setFrameStyle( QFrame::NoFrame );
  paper->setFocusPolicy( Qt::NoFocus );
  paper->setMouseTracking( true );
  paper->installEventFilter( this );
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
  mLine = new ToleranceLine( canvas() );
  applyColours();
}

void CurvePlot::setCurve( const std::vector<CurvePoint> &curve )
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

void CurvePlot::setColours( minemap::Palette palette )
{
  mPalette = palette;
  applyColours();
}

void CurvePlot::setComparison( const QVector<QPointF> &points, const QString &name )
{
  mComparison->setSamples( points );
  mComparison->setTitle( QwtText( name, QwtText::PlainText ) );
  applyColours();
}

void CurvePlot::setFaded( bool isFaded )
{
  if ( isFaded == mIsFaded )
    return;
  mIsFaded = isFaded;
  applyColours();
}

void CurvePlot::setTolerance( double metres )
{
  mTolerance = metres;
  applyScale();
  placeLine();
}

QSize CurvePlot::minimumSizeHint() const
{
  return { 16 * fontMetrics().averageCharWidth(), 11 * fontMetrics().height() };
}

QSize CurvePlot::sizeHint() const
{
  return { 40 * fontMetrics().averageCharWidth(), 14 * fontMetrics().height() };
}

void CurvePlot::applyScale()
{
  double maximum = std::max( mTolerance, mPoints.empty() ? LAST_METRE : mPoints.back().tolerance );
  maximum = std::max( maximum, 1.0 );
  if ( maximum == mMaximum )
    return;
  mMaximum = maximum;
  setAxisScale( QwtPlot::xBottom, 0, maximum );
  replot();
}

void CurvePlot::applyColours()
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
                    small, ground, fontMetrics().height() + 6 );
  replot();
  placeLine();
}

void CurvePlot::placeLine()
{
  mLine->setGeometry( canvas()->rect() );
  mLine->setTolerance( canvasMap( QwtPlot::xBottom ).transform( mTolerance ), toleranceMarkText( mTolerance ) );
}

void CurvePlot::point( std::optional<double> metres )
{
  QVector<ToleranceLine::Dot> dots;
  if ( !metres || mPoints.empty() )
  {
    mLine->setPointed( std::nullopt, dots );
    emit pointedAway();
    return;
  }
  const auto at = std::lower_bound( mPoints.begin(), mPoints.end() - 1, *metres,
                                    []( const CurvePoint &a, double tolerance ) { return a.tolerance < tolerance; } );
  const QwtScaleMap xMap = canvasMap( QwtPlot::xBottom );
  const QwtScaleMap yMap = canvasMap( QwtPlot::yLeft );
  const SeriesColours colours = seriesColours( mPalette, palette() );
  const double x = xMap.transform( at->tolerance );
  if ( at->chance )
    dots << ToleranceLine::Dot{ { x, yMap.transform( *at->chance ) }, colours.chance };
  if ( at->hit )
    dots << ToleranceLine::Dot{ { x, yMap.transform( *at->hit ) }, colours.hit };
  mLine->setPointed( x, dots );
  emit pointed( at->tolerance );
}

double CurvePlot::metresAt( double x ) const
{
  return std::clamp( std::round( canvasMap( QwtPlot::xBottom ).invTransform( x ) ), 0.0, std::floor( mMaximum ) );
}

bool CurvePlot::isOnLine( double x ) const
{
  return std::abs( canvasMap( QwtPlot::xBottom ).transform( mTolerance ) - x ) <= GRAB;
}

void CurvePlot::drag( double metres )
{
  if ( metres == mTolerance )
    return;
  setTolerance( metres );
  emit toleranceDragged( metres );
}

bool CurvePlot::canvasMoved( const QPointF &place, bool isPressed )
{
  if ( mIsDragging && isPressed )
  {
    drag( metresAt( place.x() ) );
    return true;
  }
  canvas()->setCursor( isOnLine( place.x() ) ? Qt::SplitHCursor : Qt::ArrowCursor );
  point( metresAt( place.x() ) );
  return false;
}

bool CurvePlot::eventFilter( QObject *object, QEvent *event )
{
  if ( object != canvas() )
    return QwtPlot::eventFilter( object, event );
  const auto *mouse = static_cast<QMouseEvent *>( event );
  switch ( event->type() )
  {
  case QEvent::MouseButtonPress:
    if ( mouse->button() != Qt::LeftButton || !isOnLine( mouse->localPos().x() ) )
      break;
    setFocus( Qt::MouseFocusReason );
    mIsDragging = true;
    mBeforeDrag = mTolerance;
    point( std::nullopt );
    return true;
  case QEvent::MouseMove:
    return canvasMoved( mouse->localPos(), mouse->buttons() & Qt::LeftButton );
  case QEvent::MouseButtonRelease:
    if ( !mIsDragging )
      break;
    mIsDragging = false;
    emit toleranceReleased();
    return true;
  case QEvent::Leave:
    point( std::nullopt );
    break;
  case QEvent::Resize:
    placeLine();
    break;
  default:
    break;
  }
  return QwtPlot::eventFilter( object, event );
}

void CurvePlot::keyPressEvent( QKeyEvent *event )
{
  if ( mIsDragging && event->key() == Qt::Key_Escape )
  {
    mIsDragging = false;
    drag( mBeforeDrag );
    emit toleranceReleased();
    return;
  }
  double metres = mTolerance;
  switch ( event->key() )
  {
  case Qt::Key_Left:
    metres = std::ceil( mTolerance ) - 1;
    break;
  case Qt::Key_Right:
    metres = std::floor( mTolerance ) + 1;
    break;
  case Qt::Key_PageDown:
    metres = mTolerance - PAGE;
    break;
  case Qt::Key_PageUp:
    metres = mTolerance + PAGE;
    break;
  case Qt::Key_Home:
    metres = 0;
    break;
  case Qt::Key_End:
    metres = mMaximum;
    break;
  default:
    QwtPlot::keyPressEvent( event );
    return;
  }
  drag( std::clamp( metres, 0.0, std::floor( mMaximum ) ) );
  emit toleranceStepped();
}

void CurvePlot::focusInEvent( QFocusEvent *event )
{
  mLine->setFocused( true );
  QwtPlot::focusInEvent( event );
}

void CurvePlot::focusOutEvent( QFocusEvent *event )
{
  mLine->setFocused( false );
  QwtPlot::focusOutEvent( event );
}

void CurvePlot::changeEvent( QEvent *event )
{
  QwtPlot::changeEvent( event );
  if ( mLine && ( event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                  event->type() == QEvent::LanguageChange ) )
    applyColours();
}

} // namespace minemap
