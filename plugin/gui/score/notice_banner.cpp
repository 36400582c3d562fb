// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/notice_banner.h"

#include "gui/score/series_colours.h"
#include "gui/score/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace minemap
{

namespace
{

constexpr double TINT = 0.14;

} // namespace

NoticeBanner::NoticeBanner( QWidget *parent ) : QFrame( parent )
{
  setObjectName( QStringLiteral( "noticeBanner" ) );
  setAccessibleName( tr( "Warnings" ) );
  setToolTip( tr( "To be read before the numbers below." ) );
  auto *layout = new QHBoxLayout( this );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( 2 * gap, gap, gap, gap );
  mSign = new QLabel( this );
  const int size = style()->pixelMetric( QStyle::PM_SmallIconSize );
  mSign->setPixmap( style()->standardIcon( QStyle::SP_MessageBoxWarning ).pixmap( size, size ) );
  mSign->setAlignment( Qt::AlignTop );
  layout->addWidget( mSign );
  mText = new TextLabel( this );
  mText->setTextFormat( Qt::PlainText );
  mText->setScale( 1, true );
  layout->addWidget( mText, 1 );
  hide();
}

void NoticeBanner::setLines( const QStringList &lines )
{
  mText->setText( breakable( lines.join( QLatin1Char( '\n' ) ) ) );
  setVisible( !lines.isEmpty() );
}

void NoticeBanner::setColours( minemap::Palette palette )
{
  mPalette = palette;
  update();
}

void NoticeBanner::paintEvent( QPaintEvent * )
{
  const QColor warning = seriesColours( mPalette, palette() ).warning;
  QPainter painter( this );
  painter.fillRect( rect(), blended( warning, palette().color( QPalette::Window ), TINT ) );
  const QRect bar( 0, 0, fontMetrics().averageCharWidth(), height() );
  painter.fillRect( QStyle::visualRect( layoutDirection(), rect(), bar ), warning );
}

} // namespace minemap
