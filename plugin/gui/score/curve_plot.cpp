// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/curve_plot.h"

#include "gui/score/series_colours.h"
#include "gui/score/tolerance_line.h"
#include "report/words/curve_words.h"

#include <qwt_scale_map.h>

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double GRAB = 7; // Pixels beside the line that still take it.
constexpr double PAGE = 5; // Metres.

//! Where \a key moves the tolerance, metres; nothing for keys that do not.
std::optional<double> steppedBy( int key, double tolerance, double maximum )
{
  switch ( key )
  {
  case Qt::Key_Left:
    return std::ceil( tolerance ) - 1;
  case Qt::Key_Right:
    return std::floor( tolerance ) + 1;
  case Qt::Key_PageDown:
    return tolerance - PAGE;
  case Qt::Key_PageUp:
    return tolerance + PAGE;
  case Qt::Key_Home:
    return 0;
  case Qt::Key_End:
    return maximum;
  default:
    return std::nullopt;
  }
}

} // namespace

CurvePlot::CurvePlot( QWidget *parent ) : CurvePicture( parent )
{
  setFocusPolicy( Qt::StrongFocus );
  setToolTip( tr( "Drag the line T, or move it with the arrow keys." ) );
  canvas()->setFocusPolicy( Qt::NoFocus );
  canvas()->setMouseTracking( true );
  canvas()->installEventFilter( this );
  mLine = new ToleranceLine( canvas() );
  reach( mTolerance );
  placeLine();
}

void CurvePlot::drawn()
{
  placeLine();
}

void CurvePlot::setTolerance( double metres )
{
  mTolerance = metres;
  reach( metres );
  placeLine();
}

void CurvePlot::placeLine()
{
  if ( !mLine )
    return;
  mLine->setGeometry( canvas()->rect() );
  mLine->setTolerance( canvasMap( QwtPlot::xBottom ).transform( mTolerance ), toleranceMarkText( mTolerance ) );
}

void CurvePlot::point( std::optional<double> metres )
{
  QVector<ToleranceLine::Dot> dots;
  if ( !metres || points().empty() )
  {
    mLine->setPointed( std::nullopt, dots );
    emit pointedAway();
    return;
  }
  const auto at = std::lower_bound( points().begin(), points().end() - 1, *metres,
                                    []( const CurvePoint &a, double tolerance ) { return a.tolerance < tolerance; } );
  const QwtScaleMap xMap = canvasMap( QwtPlot::xBottom );
  const QwtScaleMap yMap = canvasMap( QwtPlot::yLeft );
  const SeriesColours series = seriesColours( colours(), palette() );
  const double x = xMap.transform( at->tolerance );
  if ( at->chance )
    dots << ToleranceLine::Dot{ { x, yMap.transform( *at->chance ) }, series.chance };
  if ( at->hit )
    dots << ToleranceLine::Dot{ { x, yMap.transform( *at->hit ) }, series.hit };
  mLine->setPointed( x, dots );
  emit pointed( at->tolerance );
}

double CurvePlot::metresAt( double x ) const
{
  return std::clamp( std::round( canvasMap( QwtPlot::xBottom ).invTransform( x ) ), 0.0, std::floor( maximum() ) );
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
  if ( mIsDragging ) // The button was let go where this could not see it.
  {
    mIsDragging = false;
    emit toleranceReleased();
  }
  canvas()->setCursor( isOnLine( place.x() ) ? Qt::SplitHCursor : Qt::ArrowCursor );
  point( metresAt( place.x() ) );
  return false;
}

bool CurvePlot::eventFilter( QObject *object, QEvent *event )
{
  if ( object != canvas() )
    return CurvePicture::eventFilter( object, event );
  // Null for events of other kinds.
  const auto *mouse = dynamic_cast<QMouseEvent *>( event );
  switch ( event->type() )
  {
  case QEvent::MouseButtonPress:
    if ( !mouse || mouse->button() != Qt::LeftButton || !isOnLine( mouse->localPos().x() ) )
      break;
    setFocus( Qt::MouseFocusReason );
    mIsDragging = true;
    mBeforeDrag = mTolerance;
    point( std::nullopt );
    return true;
  case QEvent::MouseMove:
    return mouse && canvasMoved( mouse->localPos(), mouse->buttons() & Qt::LeftButton );
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
  return CurvePicture::eventFilter( object, event );
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
  const std::optional<double> metres = steppedBy( event->key(), mTolerance, maximum() );
  if ( !metres )
  {
    CurvePicture::keyPressEvent( event );
    return;
  }
  drag( std::clamp( *metres, 0.0, std::floor( maximum() ) ) );
  emit toleranceStepped();
}

void CurvePlot::focusInEvent( QFocusEvent *event )
{
  mLine->setFocused( true );
  CurvePicture::focusInEvent( event );
}

void CurvePlot::focusOutEvent( QFocusEvent *event )
{
  mLine->setFocused( false );
  CurvePicture::focusOutEvent( event );
}

} // namespace minemap
