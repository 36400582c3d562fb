// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/map/map_graticule.h"

#include "core/geometry/local_plane.h"
#include "report/words/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr int SAMPLES = 24; // Of a line: its bow between two samples is less than is seen.

//! Longitudes \a east of the centre's, so that the date line cuts nothing.
struct Range
{
    double west = 1e9, east = -1e9, south = 1e9, north = -1e9;
};

class Graticule
{
  public:
    Graticule( const MapFrame &frame, const Point &centre ) : mFrame( frame ), mPlane( centre ) {}

    QString svg() const
    {
      const std::optional<Range> range = rangeOfFrame();
      if ( !range )
        return QString();
      const double eastStep = graticuleStep( range->east - range->west, MapFrame::WIDTH );
      const double northStep = graticuleStep( range->north - range->south, mFrame.height() );
      const std::vector<double> meridians = multiples( range->west, range->east, eastStep );
      const std::vector<double> parallels = multiples( range->south, range->north, northStep );
      QString svg;
      for ( const double longitude : meridians )
      {
        for ( const double latitude : parallels )
          svg += cross( { longitude, latitude } );
      }
      for ( const double longitude : meridians )
        svg += meridianTicks( longitude, *range, eastStep );
      for ( const double latitude : parallels )
        svg += parallelTicks( latitude, *range, northStep );
      return svg;
    }

  private:
    //! Nothing where a part of the frame is off the Earth, or too much of the Earth is on it.
    std::optional<Range> rangeOfFrame() const
    {
      std::vector<Point> edge;
      for ( int index = 0; index <= SAMPLES; ++index )
      {
        const double x = MapFrame::WIDTH * index / SAMPLES, y = mFrame.height() * index / SAMPLES;
        for ( const Point &at :
              { Point{ x, 0 }, Point{ x, mFrame.height() }, Point{ 0, y }, Point{ MapFrame::WIDTH, y } } )
          edge.push_back( mFrame.placeAt( at ) );
      }
      mPlane.unproject( edge );
      Range range;
      for ( const Point &place : edge )
      {
        if ( !std::isfinite( place.x ) || !std::isfinite( place.y ) )
          return std::nullopt;
        const double longitude = mPlane.centre().x + std::remainder( place.x - mPlane.centre().x, 360.0 );
        range.west = std::min( range.west, longitude );
        range.east = std::max( range.east, longitude );
        range.south = std::min( range.south, place.y );
        range.north = std::max( range.north, place.y );
      }
      constexpr double MOST_DEGREES = 90;
      const bool isUsable = range.east - range.west < MOST_DEGREES && range.north > range.south;
      return isUsable ? std::optional<Range>( range ) : std::nullopt;
    }

    static std::vector<double> multiples( double low, double high, double step )
    {
      std::vector<double> values;
      for ( double index = std::ceil( low / step ); index * step <= high; ++index )
        values.push_back( index * step );
      return values;
    }

    //! Places of the picture on the way from one place to another, along a meridian or parallel.
    std::vector<Point> line( const Point &from, const Point &to ) const
    {
      std::vector<Point> places;
      for ( int index = 0; index <= SAMPLES; ++index )
      {
        const double share = static_cast<double>( index ) / SAMPLES;
        places.push_back( { from.x + share * ( to.x - from.x ), from.y + share * ( to.y - from.y ) } );
      }
      mPlane.project( places );
      for ( Point &place : places )
        place = mFrame.at( place );
      return places;
    }

    QString cross( const Point &degrees ) const
    {
      constexpr double ARM = 4;
      std::vector<Point> place = { degrees };
      mPlane.project( place );
      const Point at = mFrame.at( place.front() );
      if ( !std::isfinite( at.x ) || !std::isfinite( at.y ) || !mFrame.shows( at ) )
        return QString();
      return stroke( { at.x - ARM, at.y }, { at.x + ARM, at.y } ) +
             stroke( { at.x, at.y - ARM }, { at.x, at.y + ARM } );
    }

    QString meridianTicks( double longitude, const Range &range, double step ) const
    {
      const std::vector<Point> places = line( { longitude, range.south }, { longitude, range.north } );
      QString svg;
      for ( const double edge : { 0.0, mFrame.height() } )
      {
        const std::optional<double> x = crossing( places, edge, true );
        if ( !x || *x < 0 || *x > MapFrame::WIDTH )
          continue;
        const double outwards = edge == 0 ? -TICK : TICK;
        svg += stroke( { *x, edge }, { *x, edge + outwards } );
        const double y = edge == 0 ? -TICK - 3 : edge + TICK + 10;
        svg += pictureText( { std::clamp( *x, 24.0, MapFrame::WIDTH - 24 ), y }, "middle", LETTERS,
                            degreesText( std::remainder( longitude, 360.0 ), step, true ) );
      }
      return svg;
    }

    QString parallelTicks( double latitude, const Range &range, double step ) const
    {
      const std::vector<Point> places = line( { range.west, latitude }, { range.east, latitude } );
      QString svg;
      for ( const double edge : { 0.0, MapFrame::WIDTH } )
      {
        const std::optional<double> y = crossing( places, edge, false );
        if ( !y || *y < 0 || *y > mFrame.height() )
          continue;
        const double outwards = edge == 0 ? -TICK : TICK;
        svg += stroke( { edge, *y }, { edge + outwards, *y } );
        const double x = edge == 0 ? -TICK - 3 : edge + TICK + 10;
        const QString turned = QStringLiteral( "<g transform=\"translate(%1 %2) rotate(-90)\">%3</g>\n" );
        svg += turned.arg( pictureNumber( x ), pictureNumber( std::clamp( *y, 24.0, mFrame.height() - 24 ) ),
                           pictureText( { 0, 0 }, "middle", LETTERS, degreesText( latitude, step, false ) ) );
      }
      return svg;
    }

    //! Where a line crosses the edge y = \a edge (\a isLevel) or x = \a edge: the other coordinate.
    static std::optional<double> crossing( const std::vector<Point> &places, double edge, bool isLevel )
    {
      for ( std::size_t index = 1; index < places.size(); ++index )
      {
        const Point &a = places[index - 1], &b = places[index];
        const double from = ( isLevel ? a.y : a.x ) - edge, to = ( isLevel ? b.y : b.x ) - edge;
        if ( from == to || from * to > 0 || !std::isfinite( from ) || !std::isfinite( to ) )
          continue;
        const double share = from / ( from - to );
        return isLevel ? a.x + share * ( b.x - a.x ) : a.y + share * ( b.y - a.y );
      }
      return std::nullopt;
    }

    static QString degreesText( double degrees, double step, bool isLongitude )
    {
      const int decimals = std::max( 0, static_cast<int>( std::ceil( -std::log10( step ) - 1e-9 ) ) );
      const QString number = reportLocale().toString( std::abs( degrees ), 'f', decimals );
      constexpr double HALF_TURN = 180;
      // Neither is on a side; what is less than half a step from either is one of rounding.
      if ( std::abs( degrees ) < step / 2 || std::abs( degrees ) > HALF_TURN - step / 2 )
        return Words::tr( "%1°", "degrees on the equator, the prime meridian or that opposite" ).arg( number );
      if ( isLongitude )
        return degrees > 0 ? Words::tr( "%1° E", "longitude" ).arg( number )
                           : Words::tr( "%1° W", "longitude" ).arg( number );
      return degrees > 0 ? Words::tr( "%1° N", "latitude" ).arg( number )
                         : Words::tr( "%1° S", "latitude" ).arg( number );
    }

    static QString stroke( const Point &from, const Point &to )
    {
      return QStringLiteral(
               "<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"#444444\" stroke-width=\"0.7\"/>\n" )
        .arg( pictureNumber( from.x ), pictureNumber( from.y ), pictureNumber( to.x ), pictureNumber( to.y ) );
    }

    static constexpr double TICK = 4;
    static constexpr double LETTERS = 9;

    const MapFrame &mFrame;
    LocalPlane mPlane;
};

} // namespace

double graticuleStep( double degrees, double length )
{
  // A line's degrees, written along the frame, need so much room.
  constexpr double LEAST_ROOM = 75;
  const double least = degrees * LEAST_ROOM / length;
  const double power = std::pow( 10, std::floor( std::log10( least ) ) );
  for ( const double factor : { 1.0, 2.0, 5.0 } )
  {
    if ( factor * power >= least )
      return factor * power;
  }
  return 10 * power;
}

QString graticuleSvg( const MapFrame &frame, const Point &centre )
{
  return Graticule( frame, centre ).svg();
}

} // namespace minemap
