// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/count_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>

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

class CountIconEngine : public QIconEngine
{
  public:
    CountIconEngine( CountVerdict verdict, Palette palette ) : mVerdict( verdict ), mPalette( palette ) {}

    QIconEngine *clone() const override { return new CountIconEngine( *this ); }

    QPixmap pixmap( const QSize &size, QIcon::Mode mode, QIcon::State state ) override
    {
      QPixmap pixmap( size );
      pixmap.fill( Qt::transparent );
      QPainter painter( &pixmap );
      paint( &painter, QRect( QPoint(), size ), mode, state );
      return pixmap;
    }

    void paint( QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State ) override
    {
      const QPalette theme = QGuiApplication::palette();
      const double side = std::min( rect.width(), rect.height() );
      QRectF box( 0, 0, side * 0.7, side * 0.7 );
      box.moveCenter( QRectF( rect ).center() );
      painter->save();
      painter->setRenderHint( QPainter::Antialiasing );
      if ( mode == QIcon::Disabled )
        painter->setOpacity( 0.45 );
      // On the colour of selected rows a blue mark would be a hollow one.
      if ( mode == QIcon::Selected )
        painter->fillRect( rect, theme.color( QPalette::Base ) );
      painter->setPen( QPen( theme.color( QPalette::Text ), side / 14, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin ) );
      painter->setBrush( colourOf( mVerdict, mPalette ) );
      draw( *painter, box );
      painter->restore();
    }

  private:
    void draw( QPainter &painter, const QRectF &box ) const
    {
      const QPointF middle = box.center();
      const double third = box.height() / 3;
      switch ( mVerdict )
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

    CountVerdict mVerdict;
    Palette mPalette;
};

} // namespace

QIcon countIcon( CountVerdict verdict, Palette palette )
{
  return QIcon( new CountIconEngine( verdict, palette ) );
}

} // namespace minemap
