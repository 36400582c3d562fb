// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/survey/geomagnetic_field.h"

#include "core/survey/geomagnetic_coefficients.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double FIRST_YEAR = 1900;
constexpr double LAST_YEAR = 2030;
constexpr double YEARS_BETWEEN_EPOCHS = 5;
constexpr int EPOCHS = 27;
constexpr int EPOCHS_ABOVE_DEGREE_10 = 7;
constexpr int ROWS_TO_DEGREE_10 = 120;
constexpr int DEGREE = GeomagneticModel::DEGREE;

double radiansOf( double degrees )
{
  return degrees * M_PI / 180;
}

int indexOf( int degree, int order )
{
  return degree * ( degree + 1 ) / 2 + order;
}

//! The number of \a row, counted through both tables, at \a epoch; the model has no degrees above 10 before 2000.
double coefficient( int row, int epoch )
{
  if ( row < ROWS_TO_DEGREE_10 )
    return GEOMAGNETIC_COEFFICIENTS_TO_DEGREE_10[row][epoch];
  const int column = epoch - ( EPOCHS - EPOCHS_ABOVE_DEGREE_10 );
  return column < 0 ? 0 : GEOMAGNETIC_COEFFICIENTS_ABOVE_DEGREE_10[row - ROWS_TO_DEGREE_10][column];
}

//! Schmidt semi-normalised associated Legendre functions of cos θ and their derivatives by θ, by recursion.
struct LegendreFunctions
{
    LegendreFunctions( double cosine, double sine )
    {
      p[0] = 1;
      for ( int n = 1; n <= DEGREE; ++n )
      {
        addSectoral( n, cosine, sine );
        for ( int m = 0; m < n; ++m )
          addFromLowerDegrees( n, m, cosine, sine );
      }
    }

    std::array<double, GeomagneticModel::TERMS> p{};
    std::array<double, GeomagneticModel::TERMS> derivative{};

  private:
    void addSectoral( int n, double cosine, double sine )
    {
      const double factor = n == 1 ? 1 : std::sqrt( 1 - 1 / ( 2.0 * n ) );
      const int before = indexOf( n - 1, n - 1 );
      p[indexOf( n, n )] = factor * sine * p[before];
      derivative[indexOf( n, n )] = factor * ( cosine * p[before] + sine * derivative[before] );
    }

    void addFromLowerDegrees( int n, int m, double cosine, double sine )
    {
      const double root = std::sqrt( static_cast<double>( n * n - m * m ) );
      const double a = ( 2.0 * n - 1 ) / root;
      const double b = std::sqrt( static_cast<double>( ( n - 1 ) * ( n - 1 ) - m * m ) ) / root;
      const int one = indexOf( n - 1, m );
      double value = a * cosine * p[one];
      double slope = a * ( cosine * derivative[one] - sine * p[one] );
      if ( m <= n - 2 )
      {
        value -= b * p[indexOf( n - 2, m )];
        slope -= b * derivative[indexOf( n - 2, m )];
      }
      p[indexOf( n, m )] = value;
      derivative[indexOf( n, m )] = slope;
    }
};

//! A place as seen from the centre of the Earth.
struct GeocentricPlace
{
    GeocentricPlace( const Point &place, double height )
    {
      constexpr double SEMI_MAJOR_AXIS = 6378137.0;
      constexpr double FLATTENING = 1 / 298.257223563;
      constexpr double ECCENTRICITY_SQUARED = FLATTENING * ( 2 - FLATTENING );
      const double latitude = radiansOf( place.y );
      const double sine = std::sin( latitude );
      const double normal = SEMI_MAJOR_AXIS / std::sqrt( 1 - ECCENTRICITY_SQUARED * sine * sine );
      const double fromAxis = ( normal + height ) * std::cos( latitude );
      const double fromEquator = ( normal * ( 1 - ECCENTRICITY_SQUARED ) + height ) * sine;
      radius = std::hypot( fromAxis, fromEquator );
      cosineOfColatitude = fromEquator / radius;
      sineOfColatitude = fromAxis / radius;
      tilt = std::asin( cosineOfColatitude ) - latitude;
    }

    double radius = 0; //!< Metres.
    double cosineOfColatitude = 0;
    double sineOfColatitude = 0;
    double tilt = 0; //!< Geocentric less geodetic latitude, radians.
};

//! North, east and down on the sphere through the place, nanotesla.
struct FieldVector
{
    double north = 0;
    double east = 0;
    double down = 0;
};

FieldVector fieldAt( const GeomagneticModel &model, const GeocentricPlace &place, double longitude )
{
  constexpr double REFERENCE_RADIUS = 6371200; // Of the model, metres.
  const LegendreFunctions legendre( place.cosineOfColatitude, place.sineOfColatitude );
  const double ratio = REFERENCE_RADIUS / place.radius;
  FieldVector field;
  double power = ratio * ratio;
  for ( int n = 1; n <= DEGREE; ++n )
  {
    power *= ratio;
    for ( int m = 0; m <= n; ++m )
    {
      const int index = indexOf( n, m );
      const double cosine = std::cos( m * longitude );
      const double sine = std::sin( m * longitude );
      const double wave = model.g[index] * cosine + model.h[index] * sine;
      field.north += power * wave * legendre.derivative[index];
      field.east += power * m * ( model.g[index] * sine - model.h[index] * cosine ) * legendre.p[index];
      field.down -= power * ( n + 1 ) * wave * legendre.p[index];
    }
  }
  field.east /= place.sineOfColatitude;
  return field;
}

} // namespace

std::optional<GeomagneticModel> geomagneticModel( double year )
{
  if ( !( year >= FIRST_YEAR && year <= LAST_YEAR ) )
    return std::nullopt;
  const double position = ( year - FIRST_YEAR ) / YEARS_BETWEEN_EPOCHS;
  const int epoch = std::min( static_cast<int>( position ), EPOCHS - 2 );
  const double share = position - epoch;
  GeomagneticModel model;
  int row = 0;
  const auto next = [&]
  {
    const double value = ( 1 - share ) * coefficient( row, epoch ) + share * coefficient( row, epoch + 1 );
    ++row;
    return value;
  };
  for ( int n = 1; n <= DEGREE; ++n )
  {
    for ( int m = 0; m <= n; ++m )
    {
      model.g[indexOf( n, m )] = next();
      if ( m > 0 )
        model.h[indexOf( n, m )] = next();
    }
  }
  return model;
}

std::optional<double> declinationOf( const GeomagneticModel &model, const Point &place, double height )
{
  constexpr double NO_NORTH_ABOVE = 90 - 1e-6;
  if ( !std::isfinite( place.x ) || !std::isfinite( height ) || !( std::abs( place.y ) < NO_NORTH_ABOVE ) )
    return std::nullopt;
  const GeocentricPlace geocentric( place, height );
  const FieldVector field = fieldAt( model, geocentric, radiansOf( place.x ) );
  const double north = field.north * std::cos( geocentric.tilt ) - field.down * std::sin( geocentric.tilt );
  return std::atan2( field.east, north ) * 180 / M_PI;
}

std::optional<double> magneticDeclination( const Point &place, double year, double height )
{
  const std::optional<GeomagneticModel> model = geomagneticModel( year );
  return model ? declinationOf( *model, place, height ) : std::nullopt;
}

} // namespace minemap
