// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/mark_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace minemap
{

namespace
{

class MarkIconEngine : public QIconEngine
{
  public:
    explicit MarkIconEngine( std::function<void( QPainter &, const QRectF & )> draw ) : mDraw( std::move( draw ) ) {}

    QIconEngine *clone() const override { return new MarkIconEngine( *this ); }

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
      mDraw( *painter, box );
      painter->restore();
    }

  private:
    std::function<void( QPainter &, const QRectF & )> mDraw;
};

} // namespace

QIcon markIcon( std::function<void( QPainter &, const QRectF & )> draw )
{
  return QIcon( new MarkIconEngine( std::move( draw ) ) );
}

} // namespace minemap
