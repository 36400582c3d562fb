// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/nudge_tool.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

#include <QKeyEvent>

#include <utility>

namespace minemap
{

NudgeTool::NudgeTool( QgsMapCanvas *canvas ) : QgsMapTool( canvas )
{
  constexpr int PAUSE = 12; // Milliseconds: some 80 times a second.
  mPause.setSingleShot( true );
  mPause.setInterval( PAUSE );
  connect( &mPause, &QTimer::timeout, this,
           [this]
           {
             if ( mIsUntold && mIsDragging )
               tell();
           } );
  mToolName = tr( "Drag the minefield map" );
  setCursor( Qt::SizeAllCursor );
}

void NudgeTool::canvasPressEvent( QgsMapMouseEvent *event )
{
  if ( event->button() == Qt::RightButton )
  {
    emit givenUp( std::exchange( mIsDragging, false ) );
    return;
  }
  if ( event->button() != Qt::LeftButton )
    return;
  mIsDragging = true;
  mFrom = mTo = event->originalMapPoint();
  mPixel = event->pos();
}

void NudgeTool::canvasMoveEvent( QgsMapMouseEvent *event )
{
  if ( !mIsDragging )
    return;
  mTo = event->originalMapPoint();
  mPixel = event->pos();
  if ( mPause.isActive() )
    mIsUntold = true;
  else
    tell();
}

void NudgeTool::canvasReleaseEvent( QgsMapMouseEvent *event )
{
  if ( !mIsDragging || event->button() != Qt::LeftButton )
    return;
  mTo = event->originalMapPoint();
  mPixel = event->pos();
  tell();
  mIsDragging = false;
  emit released();
}

void NudgeTool::activate()
{
  QgsMapTool::activate();
  canvas()->installEventFilter( this );
  canvas()->setFocus();
}

void NudgeTool::deactivate()
{
  if ( canvas() )
    canvas()->removeEventFilter( this );
  mIsDragging = false;
  QgsMapTool::deactivate();
}

bool NudgeTool::eventFilter( QObject *watched, QEvent *event )
{
  if ( event->type() == QEvent::KeyPress && watched == canvas() )
  {
    const auto *key = static_cast<QKeyEvent *>( event );
    if ( handleKey( key->key(), key->modifiers().testFlag( Qt::ShiftModifier ) ) )
      return true;
  }
  return QgsMapTool::eventFilter( watched, event );
}

bool NudgeTool::handleKey( int key, bool isShifted )
{
  constexpr double STEP = 1; // Metres.
  constexpr double LONG_STEP = 10;
  const double step = isShifted ? LONG_STEP : STEP;
  switch ( key )
  {
  case Qt::Key_Escape:
    emit givenUp( std::exchange( mIsDragging, false ) );
    return true;
  case Qt::Key_Left:
    emit stepped( -step, 0 );
    return true;
  case Qt::Key_Right:
    emit stepped( step, 0 );
    return true;
  case Qt::Key_Up:
    emit stepped( 0, step );
    return true;
  case Qt::Key_Down:
    emit stepped( 0, -step );
    return true;
  default:
    return false;
  }
}

void NudgeTool::tell()
{
  mIsUntold = false;
  mPause.start();
  emit dragged( mFrom, mTo, mPixel );
}

} // namespace minemap
