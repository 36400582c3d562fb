// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/tolerance_line.h"

#include "gui/score/series_colours.h"

#include <QPainter>

#include <algorithm>

namespace minemap
{

ToleranceLine::ToleranceLine( QWidget *canvas ) : QWidget( canvas )
{
  setAttribute( Qt::WA_TransparentForMouseEvents );
  setAttribute( Qt::WA_NoSystemBackground );
}

void ToleranceLine::setTolerance( double x, const QString &text )
{
  mX = x;
  mText = text;
  update();
}

void ToleranceLine::setPointed( std::optional<double> x, const QVector<Dot> &dots )
{
  mPointed = x;
  mDots = dots;
  update();
}

void ToleranceLine::setFocused( bool isFocused )
{
  mIsFocused = isFocused;
  update();
}

void ToleranceLine::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  const QColor text = palette().color( QPalette::Text );
  const QColor ground = palette().color( QPalette::Base );
  if ( mPointed )
  {
    painter.setPen( QPen( blended( text, ground, 0.5 ), 1 ) );
    painter.drawLine( QPointF( *mPointed, 0 ), QPointF( *mPointed, height() ) );
    for ( const Dot &dot : mDots )
    {
      painter.setPen( QPen( ground, 1 ) );
      painter.setBrush( dot.colour );
      painter.drawEllipse( dot.place, 3.5, 3.5 );
    }
  }

  const QColor accent = mIsFocused ? palette().color( QPalette::Highlight ) : text;
  painter.setPen( QPen( accent, mIsFocused ? 2.5 : 1.5 ) );
  painter.drawLine( QPointF( mX, 0 ), QPointF( mX, height() ) );
  const double margin = fontMetrics().averageCharWidth() * 0.7;
  const double width = fontMetrics().horizontalAdvance( mText ) + 2 * margin;
  const double left = std::clamp( mX - width / 2, 0.0, std::max( 0.0, this->width() - width ) );
  const QRectF handle( left, 1, width, fontMetrics().height() + 2 );
  painter.setPen( Qt::NoPen );
  painter.setBrush( accent );
  painter.drawRoundedRect( handle, 3, 3 );
  painter.setPen( mIsFocused ? palette().color( QPalette::HighlightedText ) : ground );
  painter.drawText( handle, Qt::AlignCenter, mText );
}

} // namespace minemap
