// SPDX-License-Identifier: GPL-2.0-or-later
// Draws the map of discrepancies. Verdicts and classes differ by dash and shape as well as by colour.
#include "report/discrepancy_map.h"

#include "report/html_parts.h"
#include "report/number_text.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr double WIDTH = 680;
constexpr double LARGEST_HEIGHT = 600, SMALLEST_HEIGHT = 300;
constexpr double FOOT = 46; // Below the frame: scale bar, north arrow, CRS.

//! Where things lie on the picture.
class MapFrame
{
  public:
    explicit MapFrame( const Box &window ) : mWindow( window )
    {
      const double width = std::max( window.xMaximum - window.xMinimum, 1.0 );
      const double height = std::max( window.yMaximum - window.yMinimum, 1.0 );
      mHeight = std::clamp( WIDTH * height / width, SMALLEST_HEIGHT, LARGEST_HEIGHT );
      mScale = std::min( WIDTH / width, mHeight / height );
    }

    double height() const { return mHeight; }

    //! Units of the picture for a metre.
    double scale() const { return mScale; }

    Point at( const Point &place ) const
    {
      const Point middle = mWindow.middle();
      return { WIDTH / 2 + ( place.x - middle.x ) * mScale, mHeight / 2 - ( place.y - middle.y ) * mScale };
    }

    bool shows( const Point &at, double margin = 0 ) const
    {
      return at.x >= -margin && at.x <= WIDTH + margin && at.y >= -margin && at.y <= mHeight + margin;
    }

    //! True unless all of \a box lies to one side of the picture.
    bool meets( const Box &box ) const
    {
      const Point low = at( { box.xMinimum, box.yMinimum } );
      const Point high = at( { box.xMaximum, box.yMaximum } );
      return high.x >= 0 && low.x <= WIDTH && low.y >= 0 && high.y <= mHeight;
    }

  private:
    Box mWindow;
    double mHeight = 0;
    double mScale = 1;
};

QString number( double value )
{
  return QString::number( value, 'f', 1 );
}

//! The vertices that can be told apart on paper, and always the first and last.
QString pathData( const Shape &shape, const MapFrame &frame )
{
  constexpr double SMALLEST_STEP = 0.4;
  // Far outside the picture a vertex may be anywhere; renderers overflow on enormous numbers.
  constexpr double FARTHEST = 1e5;
  QString data;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    Point last{ 1e300, 1e300 };
    for ( const Point &vertex : path )
    {
      Point at = frame.at( vertex );
      at = { std::clamp( at.x, -FARTHEST, FARTHEST ), std::clamp( at.y, -FARTHEST, FARTHEST ) };
      const bool isEnd = &vertex == path.begin() || &vertex == path.end() - 1;
      if ( !isEnd && std::hypot( at.x - last.x, at.y - last.y ) < SMALLEST_STEP )
        continue;
      data += &vertex == path.begin() ? QLatin1Char( 'M' ) : QLatin1Char( 'L' );
      data += number( at.x ) + QLatin1Char( ' ' ) + number( at.y );
      last = at;
    }
    if ( shape.kind() == ShapeKind::Polygon )
      data += QLatin1Char( 'Z' );
  }
  return data;
}

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

QString recordStyle( const RecordLook &look, bool isFilled )
{
  QString style =
    QStringLiteral( "stroke=\"%1\" stroke-width=\"%2\" fill=\"%3\" fill-opacity=\"%4\" fill-rule=\"evenodd\"" )
      .arg( QLatin1String( look.colour ), number( look.width ),
            isFilled ? QLatin1String( look.colour ) : QLatin1String( "none" ), QLatin1String( look.opacity ) );
  if ( *look.dash )
    style += QStringLiteral( " stroke-dasharray=\"%1\"" ).arg( QLatin1String( look.dash ) );
  return style;
}

QString square( const Point &at, double half, const QString &style )
{
  return QStringLiteral( "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" %4/>\n" )
    .arg( number( at.x - half ), number( at.y - half ), number( 2 * half ), style );
}

QString recordElement( const DiscrepancyMap::MapRecord &record, const MapFrame &frame )
{
  const RecordLook look = lookOf( record.verdict );
  const Box box = record.shape.boundingBox();
  constexpr double SMALLEST_SEEN = 4;
  const double size = std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum ) * frame.scale();
  if ( record.shape.kind() == ShapeKind::Point || size < SMALLEST_SEEN )
    return square( frame.at( box.middle() ), SMALLEST_SEEN / 2, recordStyle( look, true ) );
  return QStringLiteral( "<path d=\"%1\" %2/>\n" )
    .arg( pathData( record.shape, frame ), recordStyle( look, record.shape.kind() == ShapeKind::Polygon ) );
}

QString polygonMark( const QString &points, const char *colour )
{
  return QStringLiteral( "<polygon points=\"%1\" fill=\"%2\" stroke=\"#1a1a1a\" stroke-width=\"0.7\"/>\n" )
    .arg( points, QLatin1String( colour ) );
}

QString pointList( const Point &at, const std::vector<Point> &offsets )
{
  QStringList points;
  for ( const Point &offset : offsets )
    points << number( at.x + offset.x ) + QLatin1Char( ',' ) + number( at.y + offset.y );
  return points.join( QLatin1Char( ' ' ) );
}

//! \param size 1: as in the legend.
QString findMark( const Point &at, const std::optional<FindClass> &findClass, double size = 1 )
{
  const auto dot = [&]( double radius, const char *colour )
  {
    return QStringLiteral(
             "<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"#1a1a1a\" stroke-width=\"0.6\"/>\n" )
      .arg( number( at.x ), number( at.y ), number( radius * size ), QLatin1String( colour ) );
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
    .arg( number( at.x - 4 ), number( at.y - 4 ), number( at.x + 4 ), number( at.y + 4 ) );
}

//! Finds of one class that lie on one spot of the picture are one mark; unmapped ones on top.
QString findMarks( const DiscrepancyMap &map, const MapFrame &frame )
{
  constexpr int UNSCORED = 99;
  constexpr FindClass DRAWN_LAST[] = { FindClass::Outside, FindClass::NotSearched, FindClass::Later,
                                       FindClass::Inside,  FindClass::Near,        FindClass::Unmapped };
  // Marks that would hide each other and the records are drawn smaller.
  constexpr std::ptrdiff_t MANY = 1500;
  const auto isShown = [&]( const DiscrepancyMap::MapFind &find ) { return frame.shows( frame.at( find.place ) ); };
  const double size = std::count_if( map.finds.begin(), map.finds.end(), isShown ) > MANY ? 0.55 : 1;
  std::set<std::tuple<int, int, int>> taken;
  QString svg;
  const auto draw = [&]( const DiscrepancyMap::MapFind &find )
  {
    const Point at = frame.at( find.place );
    const int kind = find.findClass ? static_cast<int>( *find.findClass ) : UNSCORED;
    if ( frame.shows( at ) &&
         taken.emplace( kind, static_cast<int>( std::lround( at.x ) ), static_cast<int>( std::lround( at.y ) ) )
           .second )
      svg += findMark( at, find.findClass, size );
  };
  for ( const DiscrepancyMap::MapFind &find : map.finds )
  {
    if ( !find.findClass )
      draw( find );
  }
  for ( const FindClass drawn : DRAWN_LAST )
  {
    for ( const DiscrepancyMap::MapFind &find : map.finds )
    {
      if ( find.findClass == drawn )
        draw( find );
    }
  }
  return svg;
}

//! A length of 1, 2 or 5 times a power of ten that takes at most a third of the width.
double barLength( const MapFrame &frame )
{
  const double longest = WIDTH / 3 / frame.scale();
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

QString textAt( double x, double y, const char *anchor, const QString &text )
{
  return QStringLiteral( "<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" font-size=\"12\" font-family=\"sans-serif\" "
                         "fill=\"#1a1a1a\">%4</text>\n" )
    .arg( number( x ), number( y ), QLatin1String( anchor ), text.toHtmlEscaped() );
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

QString footOf( const DiscrepancyMap &map, const MapFrame &frame )
{
  const double top = frame.height() + 10;
  const double metres = barLength( frame );
  const double length = metres * frame.scale();
  QString svg =
    QStringLiteral( "<rect x=\"1\" y=\"%1\" width=\"%2\" height=\"5\" fill=\"#1a1a1a\" stroke=\"#1a1a1a\"/>\n"
                    "<rect x=\"%3\" y=\"%1\" width=\"%2\" height=\"5\" fill=\"#ffffff\" stroke=\"#1a1a1a\"/>\n" )
      .arg( number( top ), number( length / 2 ), number( 1 + length / 2 ) );
  svg += textAt( length + 8, top + 8, "start", lengthText( metres ) );
  svg += textAt( 1, top + 30, "start", crsText( map.crs ) );
  const double x = WIDTH - 14;
  svg += QStringLiteral( "<polygon points=\"%1\" fill=\"#1a1a1a\"/>\n" )
           .arg( pointList( { x, top + 14 }, { { 0, -14 }, { 6, 4 }, { 0, 0 }, { -6, 4 } } ) );
  return svg + textAt( x, top + 32, "middle", Words::tr( "N", "north" ) );
}

bool hasRecord( const DiscrepancyMap &map, const std::optional<Verdict> &verdict )
{
  return std::any_of( map.records.begin(), map.records.end(),
                      [&]( const auto &record ) { return record.verdict == verdict; } );
}

bool hasFind( const DiscrepancyMap &map, const std::optional<FindClass> &findClass )
{
  return std::any_of( map.finds.begin(), map.finds.end(),
                      [&]( const auto &find ) { return find.findClass == findClass; } );
}

QString sign( const QString &inner )
{
  return QStringLiteral( "<svg class=\"sign\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 16\" width=\"24\" "
                         "height=\"16\" aria-hidden=\"true\">%1</svg>" )
    .arg( inner );
}

} // namespace

QString discrepancySvg( const DiscrepancyMap &map )
{
  const MapFrame frame( map.window );
  const double height = frame.height();
  QString svg = QStringLiteral( "<svg class=\"map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "
                                "style=\"direction: ltr\" role=\"img\" aria-label=\"%3\">\n" )
                  .arg( number( WIDTH ), number( height + FOOT ), Words::tr( "Map of discrepancies" ).toHtmlEscaped() );
  svg += QStringLiteral( "<rect x=\"0\" y=\"0\" width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n" )
           .arg( number( WIDTH ), number( height + FOOT ) );
  for ( const Shape &shape : map.searched )
  {
    if ( frame.meets( shape.boundingBox() ) )
      svg += QStringLiteral(
               "<path d=\"%1\" fill=\"#e4e0d6\" fill-rule=\"evenodd\" stroke=\"#a89f8c\" stroke-width=\"0.6\"/>\n" )
               .arg( pathData( shape, frame ) );
  }
  for ( const DiscrepancyMap::MapRecord &record : map.records )
  {
    if ( !record.shape.isEmpty() && frame.meets( record.shape.boundingBox() ) )
      svg += recordElement( record, frame );
  }
  svg += findMarks( map, frame );
  for ( const Point &place : map.accidents )
  {
    if ( frame.shows( frame.at( place ) ) )
      svg += accidentMark( frame.at( place ) );
  }
  // What reaches beyond the frame is covered: not every renderer of SVG can clip.
  const QString cover = QStringLiteral( "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#ffffff\"/>\n" );
  svg += cover.arg( number( -20 ), number( height ), number( WIDTH + 40 ), number( FOOT + 20 ) );
  svg += QStringLiteral( "<rect x=\"0.5\" y=\"0.5\" width=\"%1\" height=\"%2\" fill=\"none\" stroke=\"#444444\"/>\n" )
           .arg( number( WIDTH - 1 ), number( height - 1 ) );
  return svg + footOf( map, frame ) + QStringLiteral( "</svg>\n" );
}

QString discrepancyLegend( const DiscrepancyMap &map )
{
  QVector<QStringList> rows;
  const Point middle{ 12, 8 };
  const auto addRecord = [&]( const std::optional<Verdict> &verdict, const QString &text )
  {
    if ( hasRecord( map, verdict ) )
      rows << QStringList{ sign( QStringLiteral( "<rect x=\"3\" y=\"3\" width=\"18\" height=\"10\" %1/>" )
                                   .arg( recordStyle( lookOf( verdict ), true ) ) ),
                           text.toHtmlEscaped() };
  };
  addRecord( Verdict::Confirmed, Words::tr( "record, confirmed" ) );
  addRecord(
    Verdict::Unconfirmed,
    Words::tr( "record, unconfirmed: searched in part; nothing found in the searched part; not evidence that the "
               "ground is clear" ) );
  addRecord( Verdict::MinedNotJudged, Words::tr( "record, mined, not judged" ) );
  addRecord( Verdict::NotJudged, Words::tr( "record, not judged" ) );
  addRecord( std::nullopt, map.hasVerdicts ? Words::tr( "record without a verdict" ) : Words::tr( "record" ) );
  for ( const FindClass findClass : { FindClass::Unmapped, FindClass::Near, FindClass::Inside, FindClass::Later,
                                      FindClass::NotSearched, FindClass::Outside } )
  {
    if ( hasFind( map, findClass ) )
      rows << QStringList{ sign( findMark( middle, findClass ) ),
                           Words::tr( "find: %1" ).arg( findClassText( findClass ) ).toHtmlEscaped() };
  }
  if ( hasFind( map, std::nullopt ) )
    rows << QStringList{ sign( findMark( middle, std::nullopt ) ), Words::tr( "find" ).toHtmlEscaped() };
  if ( !map.accidents.empty() )
    rows << QStringList{ sign( accidentMark( middle ) ), Words::tr( "accident" ).toHtmlEscaped() };
  if ( !map.searched.empty() )
    rows << QStringList{ sign( QStringLiteral( "<rect x=\"3\" y=\"3\" width=\"18\" height=\"10\" fill=\"#e4e0d6\" "
                                               "stroke=\"#a89f8c\" stroke-width=\"0.6\"/>" ) ),
                         Words::tr( "ground of the layer of searched ground" ).toHtmlEscaped() };
  return table( { Words::tr( "Sign" ), Words::tr( "Meaning" ) }, rows );
}

} // namespace minemap
