// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/mapped_area.h"

#include "core/angle.h"
#include "core/cause/cause_error.h"
#include "core/cause/grid_mistake.h"
#include "core/cause/number_system.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace minemap
{

namespace
{

bool isTransverseMercator( pj_ctx *context, const PJ *crs )
{
  const ProjObject conversion(
    proj_get_type( crs ) == PJ_TYPE_PROJECTED_CRS ? proj_crs_get_coordoperation( context, crs ) : nullptr );
  const char *method = nullptr;
  return conversion && proj_coordoperation_get_method_info( context, conversion.get(), &method, nullptr, nullptr ) &&
         method && std::string( method ) == "Transverse Mercator";
}

} // namespace

MappedArea::MappedArea( const Box &area, const std::string &sourceCrs, const std::vector<std::string> &wanted,
                        const std::vector<Point> &shown )
  : mMiddle( middleOf( area ) ),
    mArea( area )
{
  std::copy_if( shown.begin(), shown.end(), std::back_inserter( mShownFar ),
                [this]( const Point &place ) { return isFar( place ); } );
  const ProjObject source = makeCrs( mContext.get(), sourceCrs );
  mIsSourceGrid = isTransverseMercator( mContext.get(), source.get() );
  mGrid = mIsSourceGrid ? sourceCrs : utmZoneOf( mMiddle );
  for ( const double longitude : { mMiddle.x, area.xMinimum, area.xMaximum } )
    addGridOnWgs84( utmZoneOf( { longitude, mMiddle.y } ) );
  if ( mIsSourceGrid && isOnWgs84( mContext.get(), mGrid ) )
    addGridOnWgs84( mGrid );
  mDatums = oldDatumsIn( mContext.get(), area, wanted );
  mOldGrids = oldGridsIn( mContext.get(), area, mDatums, wanted );
  mNumberGrid = proj_get_type( source.get() ) == PJ_TYPE_PROJECTED_CRS ? sourceCrs : utmZoneOf( mMiddle );
  addGridsShownFar( sourceCrs );
}

void MappedArea::addGridsShownFar( const std::string &sourceCrs )
{
  std::set<std::string> grids;
  for ( const Point &place : mShownFar )
    grids.insert( utmZoneOf( place ) );
  if ( mNumberGrid == sourceCrs && !mShownFar.empty() )
    grids.insert( sourceCrs );
  mGridsShownFar.assign( grids.begin(), grids.end() );
}

bool MappedArea::isFar( const Point &place ) const
{
  constexpr double FAR = 20000; // Metres.
  if ( !std::isfinite( place.x ) || !( std::abs( place.y ) <= 90 ) )
    return false;
  const Point near = { std::clamp( besideLongitude( place.x, mArea.middle().x ), mArea.xMinimum, mArea.xMaximum ),
                       std::clamp( place.y, mArea.yMinimum, mArea.yMaximum ) };
  const Point way = metresBetween( near, place );
  return std::hypot( way.x, way.y ) > FAR;
}

std::optional<Point> MappedArea::landing( const CauseRecipe &recipe ) const
{
  // One record of a hundred that comes here by chance is no reason.
  constexpr double FEWEST = 0.1;
  std::vector<Point> places = mShownFar;
  try
  {
    if ( places.empty() || !makeGridMistake( recipe, mContext.get() )->undo( places ) )
      return std::nullopt;
  }
  catch ( const CauseError & )
  {
    return std::nullopt;
  }
  const auto isHere = [this]( const Point &place )
  { return std::isfinite( place.x ) && std::abs( place.y ) <= 90 && !isFar( place ); };
  const auto landed = static_cast<double>( std::count_if( places.begin(), places.end(), isHere ) );
  if ( landed < FEWEST * static_cast<double>( places.size() ) )
    return std::nullopt;
  return *std::find_if( places.begin(), places.end(), isHere );
}

std::optional<Point> MappedArea::correctionOf( const CauseRecipe &recipe ) const
{
  std::vector<Point> place = { mMiddle };
  try
  {
    makeGridMistake( recipe, mContext.get() )->undo( place );
  }
  catch ( const CauseError & )
  {
    return std::nullopt;
  }
  if ( !std::isfinite( place[0].x ) || !std::isfinite( place[0].y ) )
    return std::nullopt;
  return metresBetween( mMiddle, place[0] );
}

std::string MappedArea::nameOf( const std::string &crs ) const
{
  return proj_get_name( makeCrs( mContext.get(), crs ).get() );
}

void MappedArea::addGridOnWgs84( const std::string &crs )
{
  const auto isSame = [this, &crs]( const std::string &known )
  {
    return known == crs || proj_is_equivalent_to( makeCrs( mContext.get(), known ).get(),
                                                  makeCrs( mContext.get(), crs ).get(), PJ_COMP_EQUIVALENT );
  };
  if ( std::none_of( mGridsOnWgs84.begin(), mGridsOnWgs84.end(), isSame ) )
    mGridsOnWgs84.push_back( crs );
}

std::string withCode( const std::string &name, const std::string &code )
{
  return name + " (" + code + ")";
}

} // namespace minemap
