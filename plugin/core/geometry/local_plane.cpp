// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/local_plane.h"

#include "core/median.h"

#include <geodesic.h>
#include <proj.h>

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace minemap
{

namespace
{

constexpr double SEMI_MAJOR_AXIS = 6378137.0;
constexpr double FLATTENING = 1 / 298.257223563;

double degreesOf( double radians )
{
  return radians * 180.0 / M_PI;
}

double radiansOf( double degrees )
{
  return degrees * M_PI / 180.0;
}

//! Median distance from the median: a few wild values do not widen it.
double spreadOf( std::vector<double> values )
{
  const double median = medianOf( values );
  for ( double &value : values )
    value = std::abs( value - median );
  return medianOf( std::move( values ) );
}

//! Never -0, which would be written differently from 0.
double roundedTo( double value, double steps )
{
  return std::round( value * steps ) / steps + 0.0;
}

//! Four decimals with a point in every locale (some write a comma, Dari and Pashto an Arabic separator).
std::string degreesText( double degrees )
{
  std::array<char, 400> text{}; // Any double fits.
  const std::to_chars_result end =
    std::to_chars( text.data(), text.data() + text.size(), roundedTo( degrees, 1e4 ), std::chars_format::fixed, 4 );
  return { text.data(), end.ptr };
}

} // namespace

class LocalPlane::Transformation
{
  public:
    explicit Transformation( const std::string &definition )
      : context( proj_context_create() ),
        projection( proj_create( context, definition.c_str() ) )
    {
      // Coordinates that cannot be projected become NaN and are reported by who reads them, not by PROJ on stderr.
      proj_log_level( context, PJ_LOG_NONE );
      geod_init( &geodesic, SEMI_MAJOR_AXIS, FLATTENING );
    }

    ~Transformation()
    {
      proj_destroy( projection );
      proj_context_destroy( context );
    }

    Transformation( const Transformation & ) = delete;
    Transformation &operator=( const Transformation & ) = delete;

    PJ_CONTEXT *context;
    PJ *projection;
    geod_geodesic geodesic{};
};

LocalPlane::LocalPlane( const Point &centre ) : mCentre{ roundedTo( centre.x, 1e4 ), roundedTo( centre.y, 1e4 ) }
{
  mDefinition = "+proj=laea +lat_0=" + degreesText( centre.y ) + " +lon_0=" + degreesText( centre.x ) +
                " +x_0=0 +y_0=0 +ellps=WGS84 +units=m +no_defs";
  mTransformation = std::make_unique<Transformation>( mDefinition );
  if ( !mTransformation->projection )
    throw std::runtime_error( "PROJ cannot make the plane " + mDefinition );
}

LocalPlane::~LocalPlane() = default;

void LocalPlane::project( std::vector<Point> &points ) const
{
  constexpr double STEPS_A_METRE = 1e6;
  for ( Point &point : points )
  {
    const bool onEarth = std::isfinite( point.x ) && std::isfinite( point.y ) && std::abs( point.y ) <= 90;
    const PJ_COORD source = proj_coord( radiansOf( point.x ), radiansOf( point.y ), 0, 0 );
    if ( !onEarth )
    {
      point = { std::nan( "" ), std::nan( "" ) };
      continue;
    }
    const PJ_COORD target = proj_trans( mTransformation->projection, PJ_FWD, source );
    if ( std::isfinite( target.xy.x ) && std::isfinite( target.xy.y ) )
      point = { roundedTo( target.xy.x, STEPS_A_METRE ), roundedTo( target.xy.y, STEPS_A_METRE ) };
    else
      point = { std::nan( "" ), std::nan( "" ) };
  }
}

void LocalPlane::unproject( std::vector<Point> &points ) const
{
  PJ *const projection = mTransformation->projection;
  for ( Point &point : points )
  {
    const PJ_COORD target = proj_coord( point.x, point.y, 0, 0 );
    PJ_COORD place = proj_trans( projection, PJ_INV, target );
    // PROJ's inverse is a short series, wrong by a millimetre or two; going forward again shows by how much.
    const PJ_COORD reached = proj_trans( projection, PJ_FWD, place );
    const PJ_COORD aim = proj_coord( 2 * target.xy.x - reached.xy.x, 2 * target.xy.y - reached.xy.y, 0, 0 );
    place = proj_trans( projection, PJ_INV, aim );
    if ( std::isfinite( place.lp.lam ) && std::isfinite( place.lp.phi ) )
      point = { degreesOf( place.lp.lam ), degreesOf( place.lp.phi ) };
    else
      point = { std::nan( "" ), std::nan( "" ) };
  }
}

double LocalPlane::distanceErrorAt( double distance )
{
  // A sphere has ⅛ (r / R)²; the ellipsoid adds a part that grows with r / R itself, by azimuth and latitude.
  constexpr double EARTH_RADIUS = 6371000;
  const double angle = distance / EARTH_RADIUS;
  return 0.2 * angle * angle + 0.002 * angle;
}

double LocalPlane::azimuth( const Point &from, const Point &to ) const
{
  const auto geographic = [this]( const Point &point )
  {
    const PJ_COORD place = proj_trans( mTransformation->projection, PJ_INV, proj_coord( point.x, point.y, 0, 0 ) );
    return Point{ degreesOf( place.lp.lam ), degreesOf( place.lp.phi ) };
  };
  const Point a = geographic( from );
  const Point b = geographic( to );
  double distance = 0;
  double forward = 0;
  double backward = 0;
  geod_inverse( &mTransformation->geodesic, a.y, a.x, b.y, b.x, &distance, &forward, &backward );
  const double clockwise = forward < 0 ? forward + 360 : forward;
  return clockwise >= 360 ? 0 : clockwise + 0.0;
}

Point LocalPlane::centreOf( const std::vector<Point> &places )
{
  std::vector<double> longitudes;
  std::vector<double> latitudes;
  for ( const Point &place : places )
  {
    if ( !std::isfinite( place.x ) || !std::isfinite( place.y ) || std::abs( place.y ) > 90 )
      continue;
    longitudes.push_back( std::remainder( place.x, 360 ) );
    latitudes.push_back( place.y );
  }
  if ( latitudes.empty() )
    return {};
  // Cut the circle of longitudes at 180° or at 0°, whichever keeps the places closer together.
  std::vector<double> fromZero = longitudes;
  for ( double &longitude : fromZero )
    longitude += longitude < 0 ? 360 : 0;
  const bool acrossAntimeridian = spreadOf( fromZero ) < spreadOf( longitudes );
  constexpr double STEPS_A_DEGREE = 1e4;
  double longitude = roundedTo( medianOf( acrossAntimeridian ? fromZero : longitudes ), STEPS_A_DEGREE );
  if ( longitude > 180 )
    longitude = roundedTo( longitude - 360, STEPS_A_DEGREE );
  return { longitude, roundedTo( medianOf( latitudes ), STEPS_A_DEGREE ) };
}

} // namespace minemap
