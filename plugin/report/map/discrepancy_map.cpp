// SPDX-License-Identifier: GPL-2.0-or-later
// Draws the map of discrepancies.
#include "report/map/discrepancy_map.h"

#include "report/map/map_foot.h"
#include "report/map/map_frame.h"
#include "report/map/map_graticule.h"
#include "report/map/map_signs.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"

#include <QCoreApplication>

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
      data += pictureNumber( at.x ) + QLatin1Char( ' ' ) + pictureNumber( at.y );
      last = at;
    }
    if ( shape.kind() == ShapeKind::Polygon )
      data += QLatin1Char( 'Z' );
  }
  return data;
}

QString square( const Point &at, double half, const QString &style )
{
  return QStringLiteral( "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" %4/>\n" )
    .arg( pictureNumber( at.x - half ), pictureNumber( at.y - half ), pictureNumber( 2 * half ), style );
}

//! \a styleOf gives the attributes of what is filled or not.
template <typename StyleOf>
QString shapeElement( const Shape &shape, const MapFrame &frame, const StyleOf &styleOf )
{
  const Box box = shape.boundingBox();
  constexpr double SMALLEST_SEEN = 4;
  const double size = std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum ) * frame.scale();
  if ( shape.kind() == ShapeKind::Point || size < SMALLEST_SEEN )
    return square( frame.at( box.middle() ), SMALLEST_SEEN / 2, styleOf( true ) );
  return QStringLiteral( "<path d=\"%1\" %2/>\n" )
    .arg( pathData( shape, frame ), styleOf( shape.kind() == ShapeKind::Polygon ) );
}

//! Where a correction puts records, and how far they are from there.
QString correctionMarks( const DiscrepancyMap &map, const MapFrame &frame )
{
  QString shapes, arrows;
  for ( const DiscrepancyMap::Correction &correction : map.corrections )
  {
    if ( correction.shape.isEmpty() || !frame.meets( correction.shape.boundingBox() ) )
      continue;
    shapes += shapeElement( correction.shape, frame, correctionStyle );
    const Shape *from = correction.record ? &map.records[*correction.record].shape : nullptr;
    if ( from && !from->isEmpty() )
      arrows += correctionArrow( frame.at( from->boundingBox().middle() ),
                                 frame.at( correction.shape.boundingBox().middle() ) );
  }
  return shapes + arrows;
}

//! Finds of one class that lie on one spot of the picture are one mark; unmapped ones on top.
QString findMarks( const DiscrepancyMap &map, const MapFrame &frame )
{
  constexpr int UNSCORED = 99;
  constexpr FindClass DRAWN_LAST[] = { FindClass::Outside, FindClass::NotSearched, FindClass::Later,
                                       FindClass::Inside,  FindClass::Near,        FindClass::Unmapped };
  // Marks that would hide each other, or the lines they are to be held against, are drawn smaller.
  constexpr std::ptrdiff_t MANY = 1500;
  const auto isShown = [&]( const DiscrepancyMap::MapFind &find ) { return frame.shows( frame.at( find.place ) ); };
  const bool areSmall = map.showsCorrections || std::count_if( map.finds.begin(), map.finds.end(), isShown ) > MANY;
  const double size = areSmall ? 0.55 : 1;
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

//! Ids above their records, where they are few enough to be read.
QString recordLabels( const DiscrepancyMap &map, const MapFrame &frame )
{
  constexpr std::size_t MOST_LABELS = 60;
  constexpr int LONGEST = 14;
  constexpr double LETTERS = 8;
  QString svg;
  std::size_t labels = 0;
  for ( const DiscrepancyMap::MapRecord &record : map.records )
  {
    if ( record.id.empty() || record.shape.isEmpty() )
      continue;
    const Box box = record.shape.boundingBox();
    const Point at = frame.at( { box.middle().x, box.yMaximum } );
    if ( !frame.shows( frame.at( box.middle() ) ) )
      continue;
    if ( ++labels > MOST_LABELS )
      return QString();
    QString text = dataText( record.id );
    if ( text.size() > LONGEST )
      text = text.left( text.at( LONGEST - 2 ).isHighSurrogate() ? LONGEST - 2 : LONGEST - 1 ) + QChar( 0x2026 );
    svg += pictureText( { at.x, std::max( at.y - 3, LETTERS ) }, "middle", LETTERS, text );
  }
  return svg;
}

//! What reaches beyond the frame is covered: not every renderer of SVG can clip.
QString coverAround( const MapFrame &frame )
{
  constexpr double E = MapFrame::EDGE, W = MapFrame::WIDTH;
  const double height = frame.height();
  QString svg;
  const auto cover = [&svg]( double x, double y, double width, double tall )
  {
    svg += QStringLiteral( "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#ffffff\"/>\n" )
             .arg( pictureNumber( x ), pictureNumber( y ), pictureNumber( width ), pictureNumber( tall ) );
  };
  cover( -E, -E, W + 2 * E, E );
  cover( -E, height, W + 2 * E, E + MapFrame::FOOT );
  // A picture that is printed less wide than its page shows what lies beside it, too.
  constexpr double BESIDE = 2 * W;
  cover( -E - BESIDE, -E, BESIDE + E, height + 2 * E );
  cover( W, -E, BESIDE + E, height + 2 * E );
  return svg;
}

//! What the picture is, for those who do not see it.
QString alternativeOf( const DiscrepancyMap &map, const MapFrame &frame )
{
  const auto isShown = [&]( const DiscrepancyMap::MapFind &find ) { return frame.shows( frame.at( find.place ) ); };
  const auto meets = [&]( const DiscrepancyMap::MapRecord &record )
  { return !record.shape.isEmpty() && frame.meets( record.shape.boundingBox() ); };
  const auto records = std::count_if( map.records.begin(), map.records.end(), meets );
  const auto finds = std::count_if( map.finds.begin(), map.finds.end(), isShown );
  const auto accidents = std::count_if( map.accidents.begin(), map.accidents.end(),
                                        [&]( const Point &place ) { return frame.shows( frame.at( place ) ); } );
  const QString text = map.showsCorrections
                         ? Words::tr( "Map of the proposed corrections; records on it: %1, finds: %2, accidents: %3" )
                         : Words::tr( "Map of discrepancies; records on it: %1, finds: %2, accidents: %3" );
  return text.arg( countText( records ), countText( finds ), countText( accidents ) );
}

} // namespace

QString discrepancySvg( const DiscrepancyMap &map )
{
  const MapFrame frame( map.window );
  constexpr double E = MapFrame::EDGE;
  const double height = frame.height();
  const QString low = pictureNumber( -E ), wide = pictureNumber( MapFrame::WIDTH + 2 * E ),
                tall = pictureNumber( height + E + MapFrame::FOOT );
  QString svg = QStringLiteral( "<svg class=\"map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 %1 %2 %3\" "
                                "style=\"direction: ltr\" role=\"img\" aria-label=\"%4\">\n" )
                  .arg( low, wide, tall, alternativeOf( map, frame ).toHtmlEscaped() );
  svg +=
    QStringLiteral( "<rect x=\"%1\" y=\"%1\" width=\"%2\" height=\"%3\" fill=\"#ffffff\"/>\n" ).arg( low, wide, tall );
  for ( const Shape &shape : map.searched )
  {
    if ( frame.meets( shape.boundingBox() ) )
      svg += QStringLiteral( "<path d=\"%1\" %2/>\n" ).arg( pathData( shape, frame ), groundStyle() );
  }
  for ( const DiscrepancyMap::MapRecord &record : map.records )
  {
    if ( !record.shape.isEmpty() && frame.meets( record.shape.boundingBox() ) )
      svg += shapeElement( record.shape, frame,
                           [&]( bool isFilled )
                           { return recordStyle( map.showsCorrections ? std::nullopt : record.verdict, isFilled ); } );
  }
  svg += findMarks( map, frame );
  // Above the finds that they are to be held against.
  if ( map.showsCorrections )
    svg += correctionMarks( map, frame );
  for ( const Point &place : map.accidents )
  {
    if ( frame.shows( frame.at( place ) ) )
      svg += accidentMark( frame.at( place ) );
  }
  for ( const Point &place : map.alarms )
  {
    if ( frame.shows( frame.at( place ) ) )
      svg += alarmRing( frame.at( place ) );
  }
  svg += recordLabels( map, frame ) + coverAround( frame );
  if ( map.centre )
    svg += graticuleSvg( frame, *map.centre );
  svg += QStringLiteral( "<rect x=\"0.5\" y=\"0.5\" width=\"%1\" height=\"%2\" fill=\"none\" stroke=\"#444444\"/>\n" )
           .arg( pictureNumber( MapFrame::WIDTH - 1 ), pictureNumber( height - 1 ) );
  return svg + mapFoot( frame, map.crs, map.centre.has_value() ) + QStringLiteral( "</svg>\n" );
}

} // namespace minemap
