// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/map/map_frame.h"

#include <algorithm>

namespace minemap
{

MapFrame::MapFrame( const Box &window ) : mWindow( window )
{
  const double width = std::max( window.xMaximum - window.xMinimum, 1.0 );
  const double height = std::max( window.yMaximum - window.yMinimum, 1.0 );
  mHeight = std::clamp( WIDTH * height / width, SMALLEST_HEIGHT, LARGEST_HEIGHT );
  mScale = std::min( WIDTH / width, mHeight / height );
}

Point MapFrame::at( const Point &place ) const
{
  const Point middle = mWindow.middle();
  return { WIDTH / 2 + ( place.x - middle.x ) * mScale, mHeight / 2 - ( place.y - middle.y ) * mScale };
}

Point MapFrame::placeAt( const Point &at ) const
{
  const Point middle = mWindow.middle();
  return { middle.x + ( at.x - WIDTH / 2 ) / mScale, middle.y - ( at.y - mHeight / 2 ) / mScale };
}

bool MapFrame::shows( const Point &at, double margin ) const
{
  return at.x >= -margin && at.x <= WIDTH + margin && at.y >= -margin && at.y <= mHeight + margin;
}

bool MapFrame::meets( const Box &box ) const
{
  const Point low = at( { box.xMinimum, box.yMinimum } );
  const Point high = at( { box.xMaximum, box.yMaximum } );
  return high.x >= 0 && low.x <= WIDTH && low.y >= 0 && high.y <= mHeight;
}

QString pictureNumber( double value )
{
  return QString::number( value, 'f', 1 );
}

QString pictureText( const Point &at, const char *anchor, double size, const QString &text )
{
  return QStringLiteral( "<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" font-size=\"%4\" font-family=\"sans-serif\" "
                         "fill=\"#1a1a1a\">%5</text>\n" )
    .arg( pictureNumber( at.x ), pictureNumber( at.y ), QLatin1String( anchor ), QString::number( size ),
          text.toHtmlEscaped() );
}

} // namespace minemap
