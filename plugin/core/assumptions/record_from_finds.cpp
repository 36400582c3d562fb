// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/record_from_finds.h"

#include "core/assumptions/corner_points.h"
#include "core/geometry/locate.h"
#include "core/geometry/shape_index.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_CORNERS = 200;

//! Share of \a corners that lie within \a slack of a find.
double shareOnFinds( const std::vector<Point> &corners, const PlaceTree &finds, double slack )
{
  const auto on = std::count_if( corners.begin(), corners.end(),
                                 [&]( const Point &corner ) { return finds.nearest( corner, slack ).has_value(); } );
  return static_cast<double>( on ) / static_cast<double>( corners.size() );
}

/**
 * Hulls and buffers of finds: most corners at one distance from the nearest find. Where the circles of a buffer cross,
 * corners lie a little nearer, by at most what an arc of 45° rises above its chord.
 */
bool isBuffer( const std::vector<Point> &corners, const PlaceTree &finds, double slack )
{
  constexpr std::size_t FEWEST = 6; // Four corners at one distance has also a right record about a row.
  constexpr double MOST = 0.8;      // Finds made after the buffer may lie nearer to some.
  constexpr double CHORD = 0.92;
  constexpr double LARGEST = 200; // Metres.
  if ( corners.size() < FEWEST )
    return false;
  std::vector<double> distances;
  for ( const Point &corner : corners )
  {
    if ( const std::optional<NearPlace> near = finds.nearest( corner, LARGEST ) )
      distances.push_back( near->distance );
  }
  std::sort( distances.begin(), distances.end() );
  std::size_t most = 0;
  for ( std::size_t last = 0, first = 0; last < distances.size(); ++last )
  {
    while ( distances[first] < CHORD * distances[last] - slack )
      ++first;
    if ( distances[last] > 2 * slack )
      most = std::max( most, last - first + 1 );
  }
  const auto count = static_cast<double>( corners.size() );
  return static_cast<double>( most ) >= std::max( MOST * count, static_cast<double>( FEWEST ) );
}

Point middleOfBox( const std::vector<Point> &corners )
{
  Box box;
  for ( const Point &corner : corners )
    box.include( corner );
  return box.middle();
}

//! Circles, squares and other shapes about one find.
bool isAboutFind( const std::vector<Point> &corners, const PlaceTree &finds, double slack )
{
  const double reach = slack / 2; // A middle is finer than the corners that it is made of.
  return finds.nearest( middleOfGround( corners ), reach ) || finds.nearest( middleOfBox( corners ), reach ) ||
         finds.nearest( meanOf( corners ), reach );
}

//! Boxes about finds, upright or turned, with a margin or none.
bool isBoxOfFinds( const std::vector<Point> &corners, const Shape &record, const PlaceTree &finds, double slack )
{
  constexpr std::size_t CORNERS = 4;
  constexpr std::size_t MOST_FINDS = 5000;
  if ( corners.size() != CORNERS )
    return false;
  Box box = record.boundingBox();
  box = { box.xMinimum - slack, box.yMinimum - slack, box.xMaximum + slack, box.yMaximum + slack };
  double least[CORNERS] = { INFINITY, INFINITY, INFINITY, INFINITY };
  std::size_t held = 0;
  finds.visitIn( box,
                 [&]( std::uint32_t position )
                 {
                   const Point &find = finds.places()[position];
                   if ( ++held > MOST_FINDS )
                     return;
                   double distances[CORNERS];
                   for ( std::size_t edge = 0; edge < CORNERS; ++edge )
                   {
                     const Point on = nearestOnSegment( find, corners[edge], corners[( edge + 1 ) % CORNERS] );
                     distances[edge] = std::hypot( on.x - find.x, on.y - find.y );
                   }
                   const bool isAt = *std::min_element( distances, distances + CORNERS ) <= slack;
                   if ( !isAt && locate( record, find ) == Location::Outside )
                     return;
                   for ( std::size_t edge = 0; edge < CORNERS; ++edge )
                     least[edge] = std::min( least[edge], distances[edge] );
                 } );
  const auto [nearest, farthest] = std::minmax_element( least, least + CORNERS );
  return held > 0 && held <= MOST_FINDS && std::isfinite( *farthest ) && *farthest - *nearest <= 1.5 * slack;
}

bool isPolygonOfFinds( const Shape &record, const PlaceTree &finds, double slack )
{
  for ( std::size_t path = 0; path < record.pathCount(); ++path )
  {
    const std::vector<Point> corners = cornersOf( record.path( path ), ShapeKind::Polygon, MOST_CORNERS );
    if ( corners.size() >= 3 &&
         ( isAboutFind( corners, finds, slack ) || isBoxOfFinds( corners, record, finds, slack ) ) )
      return true;
  }
  return isBuffer( cornersOf( record, MOST_CORNERS ), finds, slack );
}

} // namespace

std::optional<double> slackOfMaking( const PositionFacts &map, const PositionFacts &finds )
{
  constexpr double SLACK = 0.1;       // Metres: projecting and writing back.
  constexpr double FINEST_STEP = 1.3; // Metres: five decimals of a degree.
  constexpr double ROUNDING = 0.75;   // Of a step: the farthest that rounding both axes puts a place off.
  const double ofMap = map.quantum.value_or( 0 );
  const double ofFinds = finds.quantum.value_or( 0 );
  if ( std::max( ofMap, ofFinds ) <= FINEST_STEP )
    return SLACK + ROUNDING * std::max( ofMap, ofFinds );
  // Who makes a map of rounded finds meets them; two that were rounded each by itself meet, too.
  return std::min( ofMap, ofFinds ) > 0 ? std::nullopt : std::optional<double>( SLACK );
}

bool isMadeFromFinds( const Shape &record, const PlaceTree &finds, double slack )
{
  constexpr double POLYGON = 0.7; // Of the corners of a hull; finds may have been taken out since.
  constexpr double OTHER = 0.5;   // Of a record's mines.
  const std::vector<Point> corners = cornersOf( record, MOST_CORNERS );
  if ( corners.empty() )
    return false;
  const bool isPolygon = record.kind() == ShapeKind::Polygon;
  if ( shareOnFinds( corners, finds, slack ) >= ( isPolygon ? POLYGON : OTHER ) )
    return true;
  return isPolygon && isPolygonOfFinds( record, finds, slack );
}

} // namespace minemap
