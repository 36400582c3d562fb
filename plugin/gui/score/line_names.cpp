// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/line_names.h"

#include <qwt_scale_map.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double GAP = 4;    // Pixels between a line and its name.
constexpr double STEP = 6;   // Pixels between the places that are tried.
constexpr double SAMPLE = 4; // Average characters that the sample of a line takes.

//! Least and largest y of \a line within \a left and \a right; nothing where it has no point there.
struct Span
{
    double low = 0, high = 0;
    bool isEmpty = true;
};

Span spanOf( const QPolygonF &line, double left, double right )
{
  Span span;
  for ( const QPointF &point : line )
  {
    if ( point.x() < left || point.x() > right )
      continue;
    span.low = span.isEmpty ? point.y() : std::min( span.low, point.y() );
    span.high = span.isEmpty ? point.y() : std::max( span.high, point.y() );
    span.isEmpty = false;
  }
  return span;
}

bool isFree( const QRectF &place, const QVector<QPolygonF> &lines, const QVector<QRectF> &taken )
{
  for ( const QPolygonF &line : lines )
  {
    const Span span = spanOf( line, place.left(), place.right() );
    if ( !span.isEmpty && span.high > place.top() && span.low < place.bottom() )
      return false;
  }
  return std::none_of( taken.begin(), taken.end(),
                       [&place]( const QRectF &other ) { return other.intersects( place ); } );
}

//! How many places there are to try in \a length pixels, none when it is negative.
int stepsIn( double length )
{
  return std::max( 0, static_cast<int>( ( length - 2 * GAP ) / STEP ) + 1 );
}

bool isPossible( const QRectF &place, const QRectF &room, const QVector<QPolygonF> &lines,
                 const QVector<QRectF> &taken )
{
  return room.contains( place ) && isFree( place, lines, taken );
}

//! Beside \a line, above or below; empty where that is not possible.
QRectF placeBeside( const QPolygonF &line, const QSizeF &size, bool isAbove, const QRectF &room,
                    const QVector<QPolygonF> &lines, const QVector<QRectF> &taken )
{
  for ( const bool above : { isAbove, !isAbove } )
  {
    for ( int step = 0; step < stepsIn( room.width() - size.width() ); ++step )
    {
      const double left = room.right() - size.width() - GAP - step * STEP;
      const Span span = spanOf( line, left, left + size.width() );
      const double top = above ? span.low - GAP - size.height() : span.high + GAP;
      const QRectF place( QPointF( left, top ), size );
      if ( !span.isEmpty && isPossible( place, room, lines, taken ) )
        return place;
    }
  }
  return {};
}

//! Anywhere, from the lower right.
QRectF placeAnywhere( const QSizeF &size, const QRectF &room, const QVector<QPolygonF> &lines,
                      const QVector<QRectF> &taken )
{
  for ( int row = 0; row < stepsIn( room.height() - size.height() ); ++row )
  {
    const double top = room.bottom() - size.height() - GAP - row * STEP;
    for ( int step = 0; step < stepsIn( room.width() - size.width() ); ++step )
    {
      const double left = room.right() - size.width() - GAP - step * STEP;
      const QRectF place( QPointF( left, top ), size );
      if ( isPossible( place, room, lines, taken ) )
        return place;
    }
  }
  return {};
}

} // namespace

void LineNames::setLines( const QVector<Line> &lines, const QFont &font, const QColor &ground, double top )
{
  mLines = lines;
  mFont = font;
  mGround = ground;
  mTop = top;
}

void LineNames::draw( QPainter *painter, const QwtScaleMap &xMap, const QwtScaleMap &yMap, const QRectF &canvas ) const
{
  QVector<QPolygonF> lines;
  for ( const Line &line : mLines )
  {
    QPolygonF pixels;
    for ( const QPointF &point : line.points )
      pixels << QPointF( xMap.transform( point.x() ), yMap.transform( point.y() ) );
    lines << pixels;
  }
  painter->setFont( mFont );
  const QFontMetricsF metrics( mFont );
  const QRectF room = canvas.adjusted( 0, mTop, 0, 0 );
  QVector<QRectF> taken;
  for ( int index = 0; index < mLines.size(); ++index )
  {
    const Line &line = mLines[index];
    if ( line.name.isEmpty() || line.points.isEmpty() )
      continue;
    const double sample = SAMPLE * metrics.averageCharWidth();
    const QSizeF size( sample + metrics.horizontalAdvance( line.name ) + GAP, metrics.height() );
    QRectF place = placeBeside( lines[index], size, line.isAbove, room, lines, taken );
    if ( place.isEmpty() )
      place = placeAnywhere( size, room, lines, taken );
    if ( place.isEmpty() )
      place = placeAnywhere( size, room, {}, taken ); // Over a line rather than not at all.
    if ( place.isEmpty() )
      continue;
    taken << place;
    QColor ground = mGround;
    ground.setAlphaF( 0.7 );
    painter->fillRect( place, ground );
    painter->setPen( line.pen );
    const double middle = place.center().y();
    painter->drawLine( QPointF( place.left(), middle ), QPointF( place.left() + sample - GAP, middle ) );
    painter->drawText( place.adjusted( sample, 0, 0, 0 ), Qt::AlignVCenter | Qt::AlignLeft, line.name );
  }
}

} // namespace minemap
