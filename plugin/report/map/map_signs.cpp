// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/map/map_signs.h"

#include "report/map/map_frame.h"

#include <QStringList>

#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

struct RecordLook
{
    const char *colour;
    const char *opacity;
    const char *dash; //!< Empty: solid.
    double width;
};

RecordLook lookOf( const std::optional<Verdict> &verdict )
{
  if ( !verdict )
    return { "#555555", "0.06", "", 1 };
  switch ( *verdict )
  {
  case Verdict::Confirmed:
    return { "#0072b2", "0.28", "", 2.4 };
  case Verdict::MinedNotJudged:
    return { "#9c3f74", "0.18", "8 3", 2 };
  case Verdict::Unconfirmed:
    return { "#b35900", "0.14", "2 2.5", 2.2 };
  case Verdict::NotJudged:
    return { "#555555", "0.08", "5 4", 1.2 };
  }
  return { "#555555", "0.06", "", 1 };
}

QString polygonMark( const QString &points, const char *colour )
{
  return QStringLiteral( "<polygon points=\"%1\" fill=\"%2\" stroke=\"#1a1a1a\" stroke-width=\"0.7\"/>\n" )
    .arg( points, QLatin1String( colour ) );
}

} // namespace

QString recordStyle( const std::optional<Verdict> &verdict, bool isFilled )
{
  const RecordLook look = lookOf( verdict );
  QString style =
    QStringLiteral( "stroke=\"%1\" stroke-width=\"%2\" fill=\"%3\" fill-opacity=\"%4\" fill-rule=\"evenodd\"" )
      .arg( QLatin1String( look.colour ), pictureNumber( look.width ),
            isFilled ? QLatin1String( look.colour ) : QLatin1String( "none" ), QLatin1String( look.opacity ) );
  if ( *look.dash )
    style += QStringLiteral( " stroke-dasharray=\"%1\"" ).arg( QLatin1String( look.dash ) );
  return style;
}

QString pointList( const Point &at, const std::vector<Point> &offsets )
{
  QStringList points;
  for ( const Point &offset : offsets )
    points << pictureNumber( at.x + offset.x ) + QLatin1Char( ',' ) + pictureNumber( at.y + offset.y );
  return points.join( QLatin1Char( ' ' ) );
}

QString findMark( const Point &at, const std::optional<FindClass> &findClass, double size )
{
  const auto dot = [&]( double radius, const char *colour )
  {
    return QStringLiteral(
             "<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"#1a1a1a\" stroke-width=\"0.6\"/>\n" )
      .arg( pictureNumber( at.x ), pictureNumber( at.y ), pictureNumber( radius * size ), QLatin1String( colour ) );
  };
  const auto polygon = [&]( std::initializer_list<Point> corners, const char *colour )
  {
    std::vector<Point> scaled;
    for ( const Point &corner : corners )
      scaled.push_back( { corner.x * size, corner.y * size } );
    return polygonMark( pointList( at, scaled ), colour );
  };
  if ( !findClass )
    return dot( 2.2, "#1a1a1a" );
  switch ( *findClass )
  {
  case FindClass::Unmapped:
    return polygon( { { 0, -4.2 }, { 3.9, 2.8 }, { -3.9, 2.8 } }, "#d55e00" );
  case FindClass::Near:
    return polygon( { { 0, -3.4 }, { 3.4, 0 }, { 0, 3.4 }, { -3.4, 0 } }, "#56b4e9" );
  case FindClass::Inside:
    return dot( 2.6, "#0072b2" );
  case FindClass::Later:
    return polygon( { { -2.6, -2.6 }, { 2.6, -2.6 }, { 2.6, 2.6 }, { -2.6, 2.6 } }, "#f0e442" );
  case FindClass::NotSearched:
  case FindClass::Outside:
    return dot( 1.8, "#ffffff" );
  }
  return QString();
}

QString accidentMark( const Point &at )
{
  return QStringLiteral(
           "<path d=\"M%1 %2L%3 %4M%1 %4L%3 %2\" stroke=\"#000000\" stroke-width=\"2.4\" fill=\"none\"/>\n" )
    .arg( pictureNumber( at.x - 4 ), pictureNumber( at.y - 4 ), pictureNumber( at.x + 4 ), pictureNumber( at.y + 4 ) );
}

QString alarmRing( const Point &at )
{
  QString svg;
  for ( const auto &[width, colour] : { std::pair( "4", "#ffffff" ), { "2", "#b00000" } } )
    svg += QStringLiteral( "<circle cx=\"%1\" cy=\"%2\" r=\"7.5\" fill=\"none\" stroke=\"%4\" stroke-width=\"%3\"/>\n" )
             .arg( pictureNumber( at.x ), pictureNumber( at.y ), QLatin1String( width ), QLatin1String( colour ) );
  return svg;
}

QString correctionStyle( bool isFilled )
{
  return QStringLiteral( "stroke=\"#0072b2\" stroke-width=\"1.6\" stroke-dasharray=\"5 2\" fill=\"%1\" "
                         "fill-opacity=\"0.25\" fill-rule=\"evenodd\"" )
    .arg( isFilled ? QLatin1String( "#c4e2f5" ) : QLatin1String( "none" ) );
}

QString correctionArrow( const Point &from, const Point &to )
{
  constexpr double SHORTEST = 9, HEAD = 6, HALF_HEAD = 2.6;
  const double length = std::hypot( to.x - from.x, to.y - from.y );
  if ( length < SHORTEST )
    return QString();
  const Point along{ ( to.x - from.x ) / length, ( to.y - from.y ) / length };
  const Point neck{ to.x - HEAD * along.x, to.y - HEAD * along.y };
  return QStringLiteral( "<path d=\"M%1 %2L%3 %4\" stroke=\"#1a1a1a\" stroke-width=\"1\" fill=\"none\"/>\n" )
           .arg( pictureNumber( from.x ), pictureNumber( from.y ), pictureNumber( neck.x ), pictureNumber( neck.y ) ) +
         polygonMark(
           pointList( to, { { 0, 0 },
                            { -HEAD * along.x - HALF_HEAD * along.y, -HEAD * along.y + HALF_HEAD * along.x },
                            { -HEAD * along.x + HALF_HEAD * along.y, -HEAD * along.y - HALF_HEAD * along.x } } ),
           "#1a1a1a" );
}

QString groundStyle()
{
  return QStringLiteral( "fill=\"#e4e0d6\" fill-rule=\"evenodd\" stroke=\"#a89f8c\" stroke-width=\"0.6\"" );
}

} // namespace minemap
