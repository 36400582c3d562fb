// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/map_ghost.h"

#include "gui/why/ghost_item.h"

#include <qgsproject.h>

#include <utility>

namespace minemap
{

MapGhost::MapGhost( QgsMapCanvas *canvas, QObject *parent )
  : QObject( parent ),
    mCanvas( canvas ),
    mWork( LatestWork::Overtaken::Canceled )
{
  if ( mCanvas )
    connect( mCanvas, &QgsMapCanvas::destinationCrsChanged, this, &MapGhost::reproject );
}

MapGhost::~MapGhost()
{
  hide();
}

void MapGhost::show( std::function<GhostShapesPointer( QgsFeedback & )> make )
{
  if ( !mCanvas )
    return;

  struct Made
  {
      GhostShapesPointer shapes, drawn;
  };

  auto made = std::make_shared<Made>();
  const QgsMapSettings &settings = mCanvas->mapSettings();
  const QgsCoordinateReferenceSystem crs = settings.destinationCrs();
  const QgsCoordinateTransformContext context = settings.transformContext();
  mWork.start(
    [made, make = std::move( make ), crs, context]( QgsFeedback &feedback )
    {
      made->shapes = make( feedback );
      made->drawn = shapesIn( *made->shapes, crs, context, feedback );
    },
    [this, made, crs]
    {
      mShapes = made->shapes;
      mDrawn = made->drawn;
      mDrawnCrs = crs;
      updateItem();
      emit shown();
      // The CRS may have been changed meanwhile.
      if ( mCanvas && mCanvas->mapSettings().destinationCrs() != crs )
        reproject();
    } );
}

void MapGhost::showAsDrawn( const GhostShapesPointer &shapes )
{
  mWork.stop();
  mShapes.reset();
  mDrawn = shapes;
  updateItem();
}

void MapGhost::hide()
{
  mWork.stop();
  mShapes.reset();
  mDrawn.reset();
  mOffset = QPointF();
  mReadout.clear();
  updateItem();
}

void MapGhost::setOffset( const QPointF &offset )
{
  if ( mOffset == offset )
    return;
  mOffset = offset;
  updateItem();
}

void MapGhost::setReadout( const QString &text, const QPoint &place )
{
  mReadout = text;
  mReadoutPlace = place;
  updateItem();
}

void MapGhost::setPalette( Palette palette )
{
  mPalette = palette;
  updateItem();
}

void MapGhost::reproject()
{
  if ( !mShapes || !mCanvas || mCanvas->mapSettings().destinationCrs() == mDrawnCrs )
    return;
  // What was drawn is nowhere in the new coordinates.
  mDrawn.reset();
  mOffset = QPointF();
  updateItem();
  show( [shapes = mShapes]( QgsFeedback & ) { return shapes; } );
}

void MapGhost::updateItem()
{
  const bool isWanted = mCanvas && ( mDrawn || !mReadout.isEmpty() );
  if ( isWanted && !mItem )
    mItem = new GhostItem( mCanvas, this );
  if ( !mItem )
    return;
  if ( isWanted )
  {
    mItem->updatePosition();
    return;
  }
  mItem->letGo();
  delete std::exchange( mItem, nullptr );
}

} // namespace minemap
