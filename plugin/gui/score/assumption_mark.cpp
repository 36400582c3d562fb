// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/assumption_mark.h"

#include "gui/score/series_colours.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace minemap
{

namespace
{

QPen roundPen( const QColor &colour, double width )
{
  return { colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

void drawTriangle( QPainter &painter, const QRectF &box, const QColor &warning, bool isFilled )
{
  constexpr double MIDDLE = 0.5;
  const QColor within = warning.lightnessF() > MIDDLE ? Qt::black : Qt::white;
  const double width = box.width() / 10;
  painter.setPen( roundPen( warning, width ) );
  painter.setBrush( isFilled ? QBrush( warning ) : QBrush( Qt::NoBrush ) );
  painter.drawPolygon( QPolygonF() << QPointF( box.center().x(), box.top() ) << box.bottomRight() << box.bottomLeft() );
  painter.setPen( roundPen( isFilled ? within : warning, 1.3 * width ) );
  const double x = box.center().x();
  painter.drawLine( QPointF( x, box.top() + 0.36 * box.height() ), QPointF( x, box.top() + 0.64 * box.height() ) );
  painter.drawPoint( QPointF( x, box.top() + 0.83 * box.height() ) );
}

void drawQuestion( QPainter &painter, const QRectF &box, const QColor &text )
{
  painter.setPen( roundPen( text, box.width() / 12 ) );
  painter.setBrush( Qt::NoBrush );
  painter.drawEllipse( box );
  QFont font = painter.font();
  font.setPixelSize( std::max( 1, static_cast<int>( 0.8 * box.height() ) ) );
  font.setBold( true );
  painter.setFont( font );
  painter.drawText( box, Qt::AlignCenter, QStringLiteral( "?" ) );
}

void drawTick( QPainter &painter, const QRectF &box, const QColor &text )
{
  painter.setPen( roundPen( text, box.width() / 7 ) );
  painter.drawPolyline( QPolygonF() << QPointF( box.left(), box.center().y() )
                                    << QPointF( box.left() + 0.36 * box.width(), box.bottom() - 0.1 * box.height() )
                                    << QPointF( box.right(), box.top() + 0.1 * box.height() ) );
}

} // namespace

AssumptionMark::AssumptionMark( QWidget *parent ) : QLabel( parent )
{
  setSizePolicy( QSizePolicy::Fixed, QSizePolicy::Fixed );
}

void AssumptionMark::setState( AssumptionState state, bool isAssumed )
{
  mState = state;
  mIsAssumed = isAssumed;
  update();
}

void AssumptionMark::setColours( minemap::Palette palette )
{
  mPalette = palette;
  update();
}

QSize AssumptionMark::sizeHint() const
{
  const int side = std::max( style()->pixelMetric( QStyle::PM_SmallIconSize ), fontMetrics().height() );
  return { side, side };
}

void AssumptionMark::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  const double side = 0.7 * std::min( width(), height() );
  QRectF box( 0, 0, side, side );
  box.moveCenter( QRectF( rect() ).center() );
  const QColor text = palette().color( QPalette::WindowText );
  switch ( mState )
  {
  case AssumptionState::Broken:
    drawTriangle( painter, box, seriesColours( mPalette, palette() ).warning, !mIsAssumed );
    break;
  case AssumptionState::CannotBeChecked:
    drawQuestion( painter, box, text );
    break;
  case AssumptionState::Holds:
    drawTick( painter, box, text );
    break;
  }
}

} // namespace minemap
