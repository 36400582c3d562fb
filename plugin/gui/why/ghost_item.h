// SPDX-License-Identifier: GPL-2.0-or-later
// The canvas item behind MapGhost.
#pragma once

#include "gui/why/map_ghost.h"

#include <qgsmapcanvasitem.h>

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace minemap
{

//! Outlines as they are drawn at one extent of the canvas, in pixels.
struct GhostDrawing
{
    std::vector<QPolygonF> outlines; //!< Each by itself: dashing one long path costs many times more.
    QPolygonF dots;                  //!< Records too small for an outline, and points.
    QPainterPath arrows;
    std::size_t vertices = 0; //!< Of outlines.
    double length = 0;        //!< Of outlines, pixels.
};

/**
 * What of \a shapes is seen in \a window (pixels), by \a toPixels.
 *
 * Vertices nearer than a pixel to the last one are left out, and records smaller than a few pixels become dots, so
 * that the drawing is never much larger than the screen.
 */
GhostDrawing drawingOf( const GhostShapes &shapes, const QTransform &toPixels, const QRectF &window );

class GhostItem : public QgsMapCanvasItem
{
  public:
    GhostItem( QgsMapCanvas *canvas, MapGhost *ghost );
    ~GhostItem() override;

    //! The ghost is gone or wants no item any more.
    void letGo() { mGhost = nullptr; }

    void updatePosition() override;
    QRectF boundingRect() const override;

  protected:
    void paint( QPainter *painter ) override;

  private:
    void paintShapes( QPainter &painter );
    void paintOutlines( QPainter &painter, const QPen &pen ) const;
    //! \a half of their width, pixels.
    void paintDots( QPainter &painter, const QColor &colour, double half ) const;
    void paintReadout( QPainter &painter ) const;

    MapGhost *mGhost;
    GhostShapesPointer mOf; //!< What mDrawing was made of.
    QTransform mToPixels;   //!< And by what, without the offset.
    QRectF mWindow;         //!< And for what, without the offset.
    GhostDrawing mDrawing;
};

} // namespace minemap
