// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/position_facts.h"

#include "compat/qgis_compat.h"
#include "core/assumptions/coordinate_step.h"
#include "core/assumptions/place_tree.h"
#include "processing/parameters/field_values.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>
#include <qgsunittypes.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_VERTICES = 20000;

std::vector<Point> sampleOf( const ShapeArray &shapes )
{
  const std::vector<Point> &vertices = shapes.vertices();
  const double share = static_cast<double>( MOST_VERTICES ) / static_cast<double>( vertices.size() + 1 );
  std::vector<Point> sample;
  for ( const Point &vertex : vertices )
  {
    if ( std::isfinite( vertex.x ) && std::isfinite( vertex.y ) && isSampled( vertex, share ) )
      sample.push_back( vertex );
  }
  return sample;
}

//! Of the UTM zone of \a middle (longitude and latitude).
QgsCoordinateReferenceSystem zoneOf( const Point &middle )
{
  constexpr int NORTH = 32600;
  constexpr int SOUTH = 32700;
  constexpr int ZONES = 60;
  constexpr double WIDTH = 6;
  constexpr double HALF_CIRCLE = 180;
  const int zone = std::clamp( static_cast<int>( std::floor( ( middle.x + HALF_CIRCLE ) / WIDTH ) ) + 1, 1, ZONES );
  return QgsCoordinateReferenceSystem::fromEpsgId( ( middle.y < 0 ? SOUTH : NORTH ) + zone );
}

Point medianOf( const std::vector<Point> &places )
{
  std::vector<double> x;
  std::vector<double> y;
  for ( const Point &place : places )
  {
    x.push_back( place.x );
    y.push_back( place.y );
  }
  const auto middle = static_cast<std::ptrdiff_t>( places.size() / 2 );
  std::nth_element( x.begin(), x.begin() + middle, x.end() );
  std::nth_element( y.begin(), y.begin() + middle, y.end() );
  return { x[static_cast<std::size_t>( middle )], y[static_cast<std::size_t>( middle )] };
}

//! The largest number of a text with what follows it, in metres.
std::optional<double> metresOf( const QString &text )
{
  static const QRegularExpression pattern(
    QStringLiteral( "(?<![A-Za-z0-9.,])([0-9]+(?:[.,][0-9]+)?)\\s*(km|cm|mm|ft|feet|foot)?" ),
    QRegularExpression::CaseInsensitiveOption );
  std::optional<double> largest;
  // The unit after the last number is that of all: "10-20 cm".
  double unit = 1;
  QRegularExpressionMatchIterator matches = pattern.globalMatch( text );
  while ( matches.hasNext() )
  {
    const QRegularExpressionMatch match = matches.next();
    const double number = match.captured( 1 ).replace( ',', '.' ).toDouble();
    largest = std::max( largest.value_or( 0 ), number );
    const QString word = match.captured( 2 ).toLower();
    unit = word == QLatin1String( "km" )           ? 1000
           : word == QLatin1String( "cm" )         ? 0.01
           : word == QLatin1String( "mm" )         ? 0.001
           : word.startsWith( QLatin1Char( 'f' ) ) ? 0.3048
                                                   : 1;
  }
  return largest ? std::optional<double>( *largest * unit ) : std::nullopt;
}

} // namespace

std::optional<double> stepOfLayer( const QString &layerName, const ShapeArray &shapes,
                                   const LayerCoordinateOperation &operation,
                                   const QgsCoordinateTransformContext &transformContext )
{
  const std::vector<Point> own = sampleOf( shapes );
  if ( own.empty() )
    return std::nullopt;
  std::vector<CoordinateSample> samples;
  const bool areDegrees = operation.isInDegrees();
  const double metres =
    areDegrees ? 1 : QgsUnitTypes::fromUnitToUnitFactor( operation.crs().mapUnits(), compat::METRES );
  samples.push_back( { own, areDegrees ? CoordinateUnit::Degree : CoordinateUnit::Length, metres } );
  std::vector<Point> places = own;
  operation.toLongitudeLatitude( places );
  places.erase(
    std::remove_if( places.begin(), places.end(), []( const Point &place ) { return !std::isfinite( place.x ); } ),
    places.end() );
  if ( !places.empty() )
  {
    if ( !areDegrees )
      samples.push_back( { places, CoordinateUnit::Degree, 1 } );
    const QgsCoordinateReferenceSystem zone = zoneOf( medianOf( places ) );
    if ( zone.isValid() && zone != operation.crs() )
    {
      const LayerCoordinateOperation toZone( layerName, zone, QgsRectangle(), transformContext, UnknownDatum::Allow );
      std::vector<Point> inZone = places;
      toZone.fromLongitudeLatitude( inZone );
      samples.push_back( { inZone, CoordinateUnit::Length, 1 } );
    }
  }
  return coordinateStep( samples );
}

std::optional<double> statedAccuracy( const std::vector<QVariant> &values )
{
  std::vector<double> stated;
  for ( const QVariant &value : values )
  {
    if ( isNullValue( value ) )
      continue;
    const std::optional<double> metres =
      value.userType() == QMetaType::QString ? metresOf( value.toString() ) : numberValue( value );
    if ( metres && std::isfinite( *metres ) && *metres > 0 )
      stated.push_back( *metres );
  }
  if ( stated.empty() )
    return std::nullopt;
  const auto middle = stated.begin() + static_cast<std::ptrdiff_t>( stated.size() / 2 );
  std::nth_element( stated.begin(), middle, stated.end() );
  return *middle;
}

PositionFacts coarser( const PositionFacts &a, const PositionFacts &b )
{
  const auto worse = []( const std::optional<double> &one, const std::optional<double> &other ) {
    return !one ? other : !other ? one : std::optional<double>( std::max( *one, *other ) );
  };
  return { worse( a.quantum, b.quantum ), worse( a.stated, b.stated ), worse( a.datumDoubt, b.datumDoubt ) };
}

} // namespace minemap
