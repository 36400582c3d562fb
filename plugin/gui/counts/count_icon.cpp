// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/count_icon.h"

#include "gui/records/mark_icon.h"

#include <QPainter>

namespace minemap
{

namespace
{

QColor colourOf( CountVerdict verdict, Palette palette )
{
  const bool isPrint = palette == Palette::Print;
  const bool isDark = palette == Palette::Contrast;
  switch ( verdict )
  {
  case CountVerdict::MoreThanClaimed:
  case CountVerdict::UnexpectedType:
    return isPrint ? QColor( 26, 26, 26 ) : isDark ? QColor( 170, 68, 0 ) : QColor( 213, 94, 0 );
  case CountVerdict::FewerThanClaimed:
    return isPrint ? QColor( 140, 140, 140 ) : isDark ? QColor( 0, 77, 153 ) : QColor( 0, 114, 178 );
  case CountVerdict::AsClaimed:
  case CountVerdict::CannotBeJudged:
    break;
  }
  return Qt::transparent;
}

void draw( QPainter &painter, const QRectF &box, CountVerdict verdict )
{
  const QPointF middle = box.center();
  const double third = box.height() / 3;
  switch ( verdict )
  {
  case CountVerdict::MoreThanClaimed:
    painter.drawPolygon( QPolygonF() << QPointF( middle.x(), box.top() ) << box.bottomRight() << box.bottomLeft() );
    break;
  case CountVerdict::UnexpectedType:
    painter.drawPolygon( QPolygonF() << QPointF( middle.x(), box.top() ) << QPointF( box.right(), middle.y() )
                                     << QPointF( middle.x(), box.bottom() ) << QPointF( box.left(), middle.y() ) );
    break;
  case CountVerdict::FewerThanClaimed:
    painter.drawPolygon( QPolygonF() << box.topLeft() << box.topRight() << QPointF( middle.x(), box.bottom() ) );
    break;
  case CountVerdict::AsClaimed:
    for ( const double height : { box.top() + third, box.bottom() - third } )
      painter.drawLine( QPointF( box.left(), height ), QPointF( box.right(), height ) );
    break;
  case CountVerdict::CannotBeJudged:
    painter.drawRect( box );
    break;
  }
}

} // namespace

QIcon countIcon( CountVerdict verdict, Palette palette )
{
  return markIcon(
    [verdict, palette]( QPainter &painter, const QRectF &box )
    {
      painter.setBrush( colourOf( verdict, palette ) );
      draw( painter, box, verdict );
    } );
}

} // namespace minemap
