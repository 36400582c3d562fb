// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/uneven_mistake.h"

#include "core/cause/cause_error.h"
#include "core/geometry/local_plane.h"

#include <cmath>
#include <limits>

namespace minemap
{

namespace
{

class UnevenMistake : public PlaceMistake
{
  public:
    explicit UnevenMistake( const CauseRecipe &recipe ) : mPlane( recipe.shifts.front().place ), mWidth( recipe.width )
    {
      for ( const LocalShift &shift : recipe.shifts )
      {
        mPlaces.push_back( shift.place );
        mShifts.push_back( { shift.east, shift.north } );
      }
      mPlane.project( mPlaces );
    }

    bool undo( std::vector<Point> &places ) const override
    {
      mPlane.project( places );
      for ( Point &place : places )
      {
        const Point shift = shiftAt( place );
        place = { place.x + shift.x, place.y + shift.y };
      }
      mPlane.unproject( places );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      // The field is known on the map: where a true place was shown is found step by step, each a part of the last as
      // long as the field changes by less than it moves.
      constexpr int STEPS = 40;
      constexpr double CLOSE = 1e-4; // Metres.
      mPlane.project( places );
      for ( Point &place : places )
      {
        const Point truth = place;
        double apart = 0;
        for ( int step = 0; step < STEPS; ++step )
        {
          const Point shift = shiftAt( place );
          const Point next = { truth.x - shift.x, truth.y - shift.y };
          apart = std::hypot( next.x - place.x, next.y - place.y );
          place = next;
        }
        if ( !( apart < CLOSE ) )
          return false;
      }
      mPlane.unproject( places );
      return true;
    }

  private:
    Point shiftAt( const Point &place ) const
    {
      double nearest = std::numeric_limits<double>::infinity();
      for ( const Point &known : mPlaces )
        nearest = std::min( nearest, squaredDistance( known, place ) );
      double sum = 0;
      Point shift;
      for ( std::size_t number = 0; number < mPlaces.size(); ++number )
      {
        // Relative to the nearest, so that far from all of them it does not vanish.
        const double weight =
          std::exp( -( squaredDistance( mPlaces[number], place ) - nearest ) / ( 2 * mWidth * mWidth ) );
        sum += weight;
        shift = { shift.x + weight * mShifts[number].x, shift.y + weight * mShifts[number].y };
      }
      return { shift.x / sum, shift.y / sum };
    }

    static double squaredDistance( const Point &a, const Point &b )
    {
      return ( a.x - b.x ) * ( a.x - b.x ) + ( a.y - b.y ) * ( a.y - b.y );
    }

    LocalPlane mPlane;
    double mWidth;
    std::vector<Point> mPlaces;
    std::vector<Point> mShifts;
};

} // namespace

std::unique_ptr<PlaceMistake> makeUnevenMistake( const CauseRecipe &recipe )
{
  if ( recipe.shifts.empty() )
    throw CauseError( "no place says by how much the map is moved" );
  if ( !( recipe.width > 0 && std::isfinite( recipe.width ) ) )
    throw CauseError( "the width within which shifts are averaged is not positive" );
  for ( const LocalShift &shift : recipe.shifts )
  {
    if ( !std::isfinite( shift.place.x + shift.east + shift.north ) || !( std::abs( shift.place.y ) <= 90 ) )
      throw CauseError( "a shift or its place makes no sense" );
  }
  return std::make_unique<UnevenMistake>( recipe );
}

} // namespace minemap
