// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/map/map_foot.h"

#include "report/map/map_signs.h"
#include "report/words/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! A length of 1, 2 or 5 times a power of ten that takes at most a third of the width.
double barLength( const MapFrame &frame )
{
  const double longest = MapFrame::WIDTH / 3 / frame.scale();
  const double power = std::pow( 10, std::floor( std::log10( longest ) ) );
  for ( const double factor : { 5.0, 2.0 } )
  {
    if ( factor * power <= longest )
      return factor * power;
  }
  return power;
}

QString lengthText( double metres )
{
  constexpr double KILOMETRE = 1000;
  return metres < KILOMETRE ? Words::tr( "%1 m" ).arg( metresText( metres ) )
                            : Words::tr( "%1 km" ).arg( metresText( metres / KILOMETRE ) );
}

//! The plane in words; the PROJ text of any other.
QString crsText( const std::string &definition )
{
  static const QRegularExpression centre( QStringLiteral( "\\A\\+proj=laea \\+lat_0=([-0-9.]+) \\+lon_0=([-0-9.]+)" ) );
  const QRegularExpressionMatch match = centre.match( QString::fromStdString( definition ) );
  if ( !match.hasMatch() )
    return Words::tr( "CRS: %1" ).arg( QString::fromStdString( definition ) );
  return Words::tr( "CRS: Lambert azimuthal equal-area plane on WGS 84, centred on latitude %1°, longitude %2°" )
    .arg( match.captured( 1 ), match.captured( 2 ) );
}

//! Of the PDF, whose page is as wide as the picture: so many metres of ground for a metre of paper, to two digits.
double paperScale( const MapFrame &frame )
{
  constexpr double PAPER_WIDTH = 0.18; // A4 without its margins.
  const double exact = ( MapFrame::WIDTH + 2 * MapFrame::EDGE ) / PAPER_WIDTH / frame.scale();
  const double unit = std::pow( 10, std::floor( std::log10( exact ) ) - 1 );
  return std::round( exact / unit ) * unit;
}

} // namespace

QString mapFoot( const MapFrame &frame, const std::string &crs, bool hasGrid )
{
  constexpr double LETTERS = 12;
  const double top = frame.height() + MapFrame::EDGE + 6;
  const double metres = barLength( frame );
  const double length = metres * frame.scale();
  QString svg =
    QStringLiteral( "<rect x=\"1\" y=\"%1\" width=\"%2\" height=\"5\" fill=\"#1a1a1a\" stroke=\"#1a1a1a\"/>\n"
                    "<rect x=\"%3\" y=\"%1\" width=\"%2\" height=\"5\" fill=\"#ffffff\" stroke=\"#1a1a1a\"/>\n" )
      .arg( pictureNumber( top ), pictureNumber( length / 2 ), pictureNumber( 1 + length / 2 ) );
  svg += pictureText( { length + 8, top + 8 }, "start", LETTERS, lengthText( metres ) );
  svg += pictureText( { MapFrame::WIDTH - 44, top + 8 }, "end", LETTERS,
                      Words::tr( "in the PDF about 1 : %1" ).arg( countText( std::llround( paperScale( frame ) ) ) ) );
  svg += pictureText( { 1, top + 26 }, "start", LETTERS, crsText( crs ) );
  if ( hasGrid )
    svg += pictureText( { 1, top + 41 }, "start", LETTERS,
                        Words::tr( "Degrees on the frame: longitude and latitude on WGS 84" ) );
  const double x = MapFrame::WIDTH - 14;
  svg += QStringLiteral( "<polygon points=\"%1\" fill=\"#1a1a1a\"/>\n" )
           .arg( pointList( { x, top + 14 }, { { 0, -14 }, { 6, 4 }, { 0, 0 }, { -6, 4 } } ) );
  return svg + pictureText( { x, top + 32 }, "middle", LETTERS, Words::tr( "N", "north" ) );
}

} // namespace minemap
