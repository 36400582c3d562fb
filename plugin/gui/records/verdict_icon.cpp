// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/verdict_icon.h"

#include "gui/records/mark_icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <cmath>

namespace minemap
{

namespace
{

QColor colourOf( Verdict verdict, Palette palette )
{
  const bool isDark = palette == Palette::Contrast;
  if ( palette == Palette::Print )
    return verdict == Verdict::Confirmed ? QColor( 26, 26, 26 ) : QColor( 140, 140, 140 );
  switch ( verdict )
  {
  case Verdict::Confirmed:
    return isDark ? QColor( 0, 77, 153 ) : QColor( 0, 114, 178 );
  case Verdict::MinedNotJudged:
    return isDark ? QColor( 148, 40, 105 ) : QColor( 204, 121, 167 );
  case Verdict::Unconfirmed:
    return isDark ? QColor( 193, 98, 0 ) : QColor( 230, 159, 0 );
  case Verdict::NotJudged:
    break;
  }
  return Qt::transparent;
}

QPolygonF hexagonIn( const QRectF &box )
{
  QPolygonF hexagon;
  for ( int corner = 0; corner < 6; ++corner )
  {
    const double angle = corner * 3.14159265358979323846 / 3;
    hexagon << box.center() + QPointF( std::cos( angle ), std::sin( angle ) ) * box.width() * 0.56;
  }
  return hexagon;
}

void draw( QPainter &painter, const QRectF &box, const std::optional<Verdict> &verdict, Palette palette )
{
  if ( !verdict )
  {
    painter.drawLine( QPointF( box.left(), box.center().y() ), QPointF( box.right(), box.center().y() ) );
    return;
  }
  const QColor colour = colourOf( *verdict, palette );
  switch ( *verdict )
  {
  case Verdict::Confirmed:
    painter.setBrush( colour );
    painter.drawRect( box );
    break;
  case Verdict::MinedNotJudged:
    painter.setBrush( colour );
    painter.drawPolygon( hexagonIn( box ) );
    painter.setBrush( QColor( 26, 26, 26 ) );
    painter.setPen( Qt::NoPen );
    painter.drawEllipse( box.center(), box.width() / 6, box.width() / 6 );
    break;
  case Verdict::Unconfirmed:
    painter.setBrush( QGuiApplication::palette().color( QPalette::Base ) );
    painter.drawRect( box );
    painter.setBrush( colour );
    painter.drawPolygon( QPolygonF() << box.topLeft() << box.bottomLeft() << box.bottomRight() );
    break;
  case Verdict::NotJudged:
    painter.drawRect( box );
    break;
  }
}

} // namespace

QIcon verdictIcon( const std::optional<Verdict> &verdict, Palette palette )
{
  return markIcon( [verdict, palette]( QPainter &painter, const QRectF &box )
                   { draw( painter, box, verdict, palette ); } );
}

} // namespace minemap
