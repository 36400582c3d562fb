// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/local_plane.h"

#include <geodesic.h>
#include <proj.h>

#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace minemap
{

namespace
{

constexpr double SEMI_MAJOR_AXIS = 6378137.0;
constexpr double FLATTENING = 1 / 298.257223563;

double degreesOf( double radians ) { return radians * 180.0 / M_PI; }
double radiansOf( double degrees ) { return degrees * M_PI / 180.0; }

double medianOf( std::vector<double> values )
{
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>( values.size() / 2 );
  std::nth_element( values.begin(), middle, values.end() );
  return *middle;
}

double roundedTo( double value, double steps ) { return std::round( value * steps ) / steps; }

} // namespace

class LocalPlane::Transformation
{
  public:
    explicit Transformation( const std::string &definition )
      : context( proj_context_create() ),
        projection( proj_create( context, definition.c_str() ) )
    {
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
    geod_geodesic geodesic {};
};

LocalPlane::LocalPlane( const Point &centre )
{
  char text[160];
  std::snprintf( text, sizeof text, "+proj=laea +lat_0=%.4f +lon_0=%.4f +x_0=0 +y_0=0 +ellps=WGS84 +units=m +no_defs",
                 centre.y, centre.x );
  mDefinition = text;
  for ( char &character : mDefinition )
  {
    if ( character == ',' ) // A C locale with decimal commas must not reach PROJ.
      character = '.';
  }
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
    const PJ_COORD target = onEarth ? proj_trans( mTransformation->projection, PJ_FWD, source ) : proj_coord_error();
    if ( std::isfinite( target.xy.x ) && std::isfinite( target.xy.y ) )
      point = { roundedTo( target.xy.x, STEPS_A_METRE ), roundedTo( target.xy.y, STEPS_A_METRE ) };
    else
      point = { std::nan( "" ), std::nan( "" ) };
  }
}

double LocalPlane::azimuth( const Point &from, const Point &to ) const
{
  const auto geographic = [this]( const Point &point ) {
    const PJ_COORD place = proj_trans( mTransformation->projection, PJ_INV, proj_coord( point.x, point.y, 0, 0 ) );
    return Point { degreesOf( place.lp.lam ), degreesOf( place.lp.phi ) };
  };
  const Point a = geographic( from );
  const Point b = geographic( to );
  double distance = 0;
  double forward = 0;
  double backward = 0;
  geod_inverse( &mTransformation->geodesic, a.y, a.x, b.y, b.x, &distance, &forward, &backward );
  const double clockwise = forward < 0 ? forward + 360 : forward;
  return clockwise >= 360 ? 0 : clockwise;
}

Point LocalPlane::centreOf( const std::vector<Point> &places )
{
  if ( places.empty() )
    return {};
  Box box;
  for ( const Point &place : places )
    box.include( place );
  const bool acrossAntimeridian = box.xMaximum - box.xMinimum > 180;
  std::vector<double> longitudes;
  std::vector<double> latitudes;
  longitudes.reserve( places.size() );
  latitudes.reserve( places.size() );
  for ( const Point &place : places )
  {
    longitudes.push_back( acrossAntimeridian && place.x < 0 ? place.x + 360 : place.x );
    latitudes.push_back( place.y );
  }
  constexpr double STEPS_A_DEGREE = 1e4;
  double longitude = roundedTo( medianOf( longitudes ), STEPS_A_DEGREE );
  if ( longitude > 180 )
    longitude -= 360;
  return { longitude, roundedTo( medianOf( latitudes ), STEPS_A_DEGREE ) };
}

} // namespace minemap
