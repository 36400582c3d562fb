// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/svg_pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QTextImageFormat>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr double CSS_PIXELS_PER_INCH = 96;
const QString PREFIX = QStringLiteral( "svg:" );

} // namespace

void SvgPictures::takeFrom( QString &html, double width )
{
  const QString begin = QStringLiteral( "<svg" ), end = QStringLiteral( "</svg>" );
  QString text;
  int place = 0;
  for ( int from = html.indexOf( begin ); from >= 0; from = html.indexOf( begin, place ) )
  {
    const int to = html.indexOf( end, from );
    if ( to < 0 )
      break;
    Picture picture;
    picture.svg = html.mid( from, to + end.size() - from ).toUtf8();
    const QRectF box = QSvgRenderer( picture.svg ).viewBoxF();
    const bool isSign = picture.svg.left( 40 ).contains( "\"sign\"" );
    const double scale = isSign || box.width() <= 0 ? 1 : width / box.width();
    picture.size = box.size() * scale;
    const QString image = QStringLiteral( "<img src=\"%1%2\"/>" ).arg( PREFIX, QString::number( mPictures.size() ) );
    text += html.midRef( place, from - place ) + ( isSign ? image : QStringLiteral( "<p>%1</p>" ).arg( image ) );
    mPictures << picture;
    place = to + end.size();
  }
  html = text + html.midRef( place );
}

const SvgPictures::Picture *SvgPictures::pictureOf( const QTextFormat &format ) const
{
  const QString name = format.toImageFormat().name();
  bool isNumber = false;
  const int index = name.mid( PREFIX.size() ).toInt( &isNumber );
  return name.startsWith( PREFIX ) && isNumber && index >= 0 && index < mPictures.size() ? &mPictures.at( index )
                                                                                         : nullptr;
}

QSizeF SvgPictures::intrinsicSize( QTextDocument *document, int, const QTextFormat &format )
{
  const Picture *picture = pictureOf( format );
  const QPaintDevice *device = document->documentLayout()->paintDevice();
  const double scale = device ? device->logicalDpiX() / CSS_PIXELS_PER_INCH : 1;
  return picture ? picture->size * scale : QSizeF();
}

void SvgPictures::drawObject( QPainter *painter, const QRectF &rectangle, QTextDocument *, int,
                              const QTextFormat &format )
{
  const Picture *picture = pictureOf( format );
  if ( !picture )
    return;
  painter->save();
  painter->setClipRect( rectangle, Qt::IntersectClip );
  QSvgRenderer( picture->svg ).render( painter, rectangle );
  painter->restore();
}

} // namespace minemap
