// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/ghost_item.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

constexpr double SMALLEST_OUTLINE = 4; //!< Pixels: smaller records are dots.
constexpr double LEAST_STEP = 1;       //!< Pixels between vertices.
constexpr double SHORTEST_ARROW = 10;  //!< Pixels.
constexpr std::size_t MOST_ARROWS = 400;
// More outlines, or more pixels of them (with those beside the canvas), are drawn with a plain line: dashes and halo
// cost more than they tell where all is line.
constexpr std::size_t MOST_DASHED = 1500;
constexpr double LONGEST_DASHED = 120000;

struct GhostColours
{
    QColor line, halo;
};

GhostColours coloursOf( Palette palette )
{
  switch ( palette )
  {
  case Palette::Contrast:
    return { QColor( 0x7a, 0x00, 0x5c ), QColor( 255, 255, 255, 230 ) };
  case Palette::Print:
    return { QColor( Qt::black ), QColor( 255, 255, 255, 230 ) };
  case Palette::Standard:
    break;
  }
  return { QColor( 0xaa, 0x33, 0x77 ), QColor( 255, 255, 255, 215 ) };
}

//! One ring or line, thinned to the pixels that it passes.
void addPath( GhostDrawing &drawing, const QPointF *first, const QPointF *last, const QTransform &toPixels )
{
  QPolygonF outline;
  outline.reserve( static_cast<int>( last - first ) );
  outline << toPixels.map( *first );
  for ( const QPointF *vertex = first + 1; vertex != last; ++vertex )
  {
    const QPointF pixel = toPixels.map( *vertex );
    const QPointF step = pixel - outline.last();
    const double length = std::abs( step.x() ) + std::abs( step.y() );
    if ( length < LEAST_STEP && vertex + 1 != last )
      continue;
    outline << pixel;
    drawing.length += length;
  }
  drawing.vertices += static_cast<std::size_t>( outline.size() );
  drawing.outlines.push_back( std::move( outline ) );
}

void addArrow( QPainterPath &arrows, const QPointF &from, const QPointF &to )
{
  const QPointF way = to - from;
  const double length = std::hypot( way.x(), way.y() );
  constexpr double HEAD = 6;
  const QPointF along = way / length * HEAD;
  const QPointF across( -along.y() / 2, along.x() / 2 );
  arrows.moveTo( from );
  arrows.lineTo( to );
  arrows.moveTo( to - along + across );
  arrows.lineTo( to );
  arrows.lineTo( to - along - across );
}

} // namespace

GhostDrawing drawingOf( const GhostShapes &shapes, const QTransform &toPixels, const QRectF &window )
{
  GhostDrawing drawing;
  std::size_t arrows = 0;
  for ( const GhostShapes::Record &record : shapes.records )
  {
    const QRectF box = toPixels
                         .mapRect( QRectF( QPointF( record.box.xMinimum, record.box.yMinimum ),
                                           QPointF( record.box.xMaximum, record.box.yMaximum ) ) )
                         .adjusted( -1, -1, 1, 1 );
    if ( !box.intersects( window ) )
      continue;
    if ( record.kind == ShapeKind::Point )
    {
      for ( std::size_t at = shapes.pathStarts[record.firstPath]; at < shapes.pathStarts[record.endPath]; ++at )
        drawing.dots << toPixels.map( shapes.vertices[at] );
    }
    else if ( std::max( box.width(), box.height() ) < SMALLEST_OUTLINE + 2 )
      drawing.dots << box.center();
    else
    {
      for ( std::size_t path = record.firstPath; path < record.endPath; ++path )
        addPath( drawing, shapes.vertices.data() + shapes.pathStarts[path],
                 shapes.vertices.data() + shapes.pathStarts[path + 1], toPixels );
    }
    const QPointF from = toPixels.map( record.from );
    const QPointF to = toPixels.map( record.to );
    if ( record.isMoved && std::hypot( to.x() - from.x(), to.y() - from.y() ) >= SHORTEST_ARROW &&
         arrows++ < MOST_ARROWS )
      addArrow( drawing.arrows, from, to );
  }
  // Among so many arrows none can be followed.
  if ( arrows > MOST_ARROWS )
    drawing.arrows = QPainterPath();
  return drawing;
}

GhostItem::GhostItem( QgsMapCanvas *canvas, MapGhost *ghost ) : QgsMapCanvasItem( canvas ), mGhost( ghost )
{
  constexpr double ABOVE_LAYERS = 5;
  setZValue( ABOVE_LAYERS );
}

GhostItem::~GhostItem()
{
  if ( mGhost )
    mGhost->mItem = nullptr;
}

void GhostItem::updatePosition()
{
  prepareGeometryChange();
  // While the map is panned the canvas moves its items before it has another extent.
  setPos( toCanvasCoordinates( mMapCanvas->mapSettings().mapToPixel().toMapCoordinates( 0, 0 ) ) );
  update();
}

QRectF GhostItem::boundingRect() const
{
  return QRectF( QPointF(), QSizeF( mMapCanvas->size() ) );
}

void GhostItem::paint( QPainter *painter )
{
  if ( !mGhost )
    return;
  painter->save();
  if ( mGhost->mDrawn )
    paintShapes( *painter );
  painter->restore();
  painter->save();
  if ( !mGhost->mReadout.isEmpty() )
    paintReadout( *painter );
  painter->restore();
}

void GhostItem::paintShapes( QPainter &painter )
{
  const QTransform toPixels = mMapCanvas->mapSettings().mapToPixel().transform();
  const QPointF shift = toPixels.map( mGhost->mOffset ) - toPixels.map( QPointF() );
  const QRectF seen = boundingRect().translated( -shift );
  if ( mOf != mGhost->mDrawn || toPixels != mToPixels || !mWindow.contains( seen ) )
  {
    mOf = mGhost->mDrawn;
    mToPixels = toPixels;
    // With what comes into view when it is dragged by half a window.
    mWindow = seen.adjusted( -seen.width() / 2, -seen.height() / 2, seen.width() / 2, seen.height() / 2 );
    mDrawing = drawingOf( *mOf, toPixels, mWindow );
  }
  painter.translate( shift );
  const GhostColours colours = coloursOf( mGhost->mPalette );
  const bool isDashed = mDrawing.length <= LONGEST_DASHED && mDrawing.outlines.size() <= MOST_DASHED;
  const double width = std::max( 1.0, QFontMetricsF( QApplication::font() ).height() / 10 );
  painter.setRenderHint( QPainter::Antialiasing, isDashed );
  painter.setBrush( Qt::NoBrush );
  QPen halo( colours.halo, width * 2.2 );
  QPen line( colours.line, width );
  if ( isDashed )
  {
    painter.setPen( halo );
    painter.drawPath( mDrawing.arrows );
    paintOutlines( painter, halo );
    line.setDashPattern( { 3.5, 2 } );
    line.setCapStyle( Qt::FlatCap );
  }
  else
    line.setWidthF( 1 );
  paintOutlines( painter, line );
  painter.setPen( QPen( colours.line, std::max( 1.0, width / 2 ) ) );
  painter.drawPath( mDrawing.arrows );
  paintDots( painter, colours.halo, isDashed ? width * 2 : 0 );
  paintDots( painter, colours.line, width * 1.2 );
}

void GhostItem::paintDots( QPainter &painter, const QColor &colour, double half ) const
{
  if ( half <= 0 || mDrawing.dots.isEmpty() )
    return;
  // Round ones only while they can be seen to be round.
  constexpr int MOST_ROUND = 500;
  painter.setPen( Qt::NoPen );
  painter.setBrush( colour );
  if ( mDrawing.dots.size() > MOST_ROUND )
  {
    QVector<QRectF> squares;
    squares.reserve( mDrawing.dots.size() );
    for ( const QPointF &dot : mDrawing.dots )
      squares << QRectF( dot.x() - half, dot.y() - half, 2 * half, 2 * half );
    painter.setRenderHint( QPainter::Antialiasing, false );
    painter.drawRects( squares );
    return;
  }
  for ( const QPointF &dot : mDrawing.dots )
    painter.drawEllipse( dot, half, half );
}

void GhostItem::paintOutlines( QPainter &painter, const QPen &pen ) const
{
  const QRectF seen = painter.transform().inverted().mapRect( painter.viewport() );
  const QRectF window = seen.adjusted( -pen.widthF(), -pen.widthF(), pen.widthF(), pen.widthF() );
  // Of small outlines dashes would leave no shape.
  constexpr double LEAST_DASHES = 12;
  QPen plain( pen );
  plain.setStyle( Qt::SolidLine );
  const double dash =
    pen.style() == Qt::CustomDashLine ? ( pen.dashPattern()[0] + pen.dashPattern()[1] ) * pen.widthF() : 0;
  for ( const QPolygonF &outline : mDrawing.outlines )
  {
    const QRectF box = outline.boundingRect();
    // Not QRectF::intersects(), to which a straight line is empty.
    if ( box.left() > window.right() || box.right() < window.left() || box.top() > window.bottom() ||
         box.bottom() < window.top() )
      continue;
    painter.setPen( 2 * ( box.width() + box.height() ) < LEAST_DASHES * dash ? plain : pen );
    painter.drawPolyline( outline );
  }
}

void GhostItem::paintReadout( QPainter &painter ) const
{
  const QPalette palette = QApplication::palette();
  const QFontMetricsF metrics( QApplication::font() );
  const double margin = metrics.height() / 3;
  const QRectF window = boundingRect().adjusted( margin, margin, -margin, -margin );
  QRectF text = metrics.boundingRect( QRectF( 0, 0, window.width() - 2 * margin, window.height() ), Qt::TextWordWrap,
                                      mGhost->mReadout );
  QRectF frame = text.adjusted( -margin, -margin, margin, margin );
  frame.moveTopLeft( mGhost->mReadoutPlace + QPointF( metrics.height(), metrics.height() ) );
  // Always wholly on the canvas.
  frame.moveLeft( std::max( window.left(), std::min( frame.left(), window.right() - frame.width() ) ) );
  frame.moveTop( std::max( window.top(), std::min( frame.top(), window.bottom() - frame.height() ) ) );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.setPen( palette.color( QPalette::ToolTipText ) );
  painter.setBrush( palette.color( QPalette::ToolTipBase ) );
  painter.drawRoundedRect( frame, margin, margin );
  painter.setFont( QApplication::font() );
  painter.drawText( frame, Qt::AlignCenter | Qt::TextWordWrap, mGhost->mReadout );
}

} // namespace minemap
