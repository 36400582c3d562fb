// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/error_recipe.h"

#include "core/cause/cause_error.h"
#include "core/cause/proj_operation.h"
#include "core/geometry/local_plane.h"

#include <proj.h>

#include <cmath>
#include <memory>

namespace minemap
{

namespace
{

constexpr const char *WGS84 = "EPSG:4326";

//! What PROJ's database knows of codes, for one item of the list.
class CodeBook
{
  public:
    CodeBook( const InjectedError &error, const Point &place )
      : mError( error ),
        mPlace( place ),
        mContext( makeProjContext() )
    {
    }

    void addDatum( CauseRecipe &recipe ) const
    {
      const std::string code = std::to_string( mError.datumCode );
      const ProjObject crs = fromCode( code, PJ_CATEGORY_CRS );
      if ( crs && proj_get_type( crs.get() ) == PJ_TYPE_GEOGRAPHIC_2D_CRS )
      {
        recipe.oldCrs = "EPSG:" + code;
        recipe.operation = operationFrom( recipe.oldCrs );
        return;
      }
      const ProjObject operation = fromCode( code, PJ_CATEGORY_COORDINATE_OPERATION );
      if ( !operation )
        throw ErrorListError( ErrorProblem::UnknownCode, mError.item, "EPSG:" + code );
      recipe.operation = "EPSG:" + code;
      const std::string source = idOf( own( proj_get_source_crs( mContext.get(), operation.get() ) ) );
      const std::string target = idOf( own( proj_get_target_crs( mContext.get(), operation.get() ) ) );
      recipe.oldCrs = source == WGS84 ? target : source;
      if ( recipe.oldCrs.empty() || ( source != WGS84 && target != WGS84 ) )
        throw ErrorListError( ErrorProblem::UnknownCode, mError.item, "EPSG:" + code );
    }

    //! Two operations of one datum, each by its code.
    void addOperations( CauseRecipe &recipe ) const
    {
      addDatum( recipe );
      const ProjObject crs = own( proj_create( mContext.get(), recipe.oldCrs.c_str() ) );
      try
      {
        static_cast<void>( PointOperation::published( mContext.get(), recipe.operation, crs.get() ) );
        static_cast<void>( PointOperation::published( mContext.get(), recipe.taken, crs.get() ) );
      }
      catch ( const CauseError & )
      {
        throw ErrorListError( ErrorProblem::NoOperation, mError.item, recipe.oldCrs );
      }
    }

    void addGridOperation( CauseRecipe &recipe ) const
    {
      const std::string old = datumOf( recipe.oldCrs );
      const std::string readAs = datumOf( recipe.readAs );
      if ( old != readAs )
        recipe.operation = operationFrom( old == WGS84 ? readAs : old );
    }

    void requireCrs( const std::string &crs ) const
    {
      if ( !fromCode( crs.substr( crs.find( ':' ) + 1 ), PJ_CATEGORY_CRS ) )
        throw ErrorListError( ErrorProblem::UnknownCode, mError.item, crs );
    }

    //! The geographic CRS of the grid \a crs.
    std::string datumOf( const std::string &crs ) const
    {
      const ProjObject grid = fromCode( crs.substr( crs.find( ':' ) + 1 ), PJ_CATEGORY_CRS );
      if ( !grid || proj_get_type( grid.get() ) != PJ_TYPE_PROJECTED_CRS )
        throw ErrorListError( ErrorProblem::UnknownCode, mError.item, crs );
      return idOf( own( proj_crs_get_geodetic_crs( mContext.get(), grid.get() ) ) );
    }

  private:
    struct ListDeleter
    {
        void operator()( PJ_OBJ_LIST *list ) const { proj_list_destroy( list ); }
    };

    struct FactoryDeleter
    {
        void operator()( PJ_OPERATION_FACTORY_CONTEXT *factory ) const
        {
          proj_operation_factory_context_destroy( factory );
        }
    };

    static ProjObject own( PJ *object ) { return ProjObject( object ); }

    ProjObject fromCode( const std::string &code, PJ_CATEGORY category ) const
    {
      return own( proj_create_from_database( mContext.get(), "EPSG", code.c_str(), category, 0, nullptr ) );
    }

    //! "EPSG:code", empty for what has no such code.
    static std::string idOf( const ProjObject &object )
    {
      const char *authority = object ? proj_get_id_auth_name( object.get(), 0 ) : nullptr;
      const char *code = object ? proj_get_id_code( object.get(), 0 ) : nullptr;
      return authority && code && std::string( authority ) == "EPSG" ? std::string( "EPSG:" ) + code : std::string();
    }

    //! The first operation of EPSG that leads from \a crs to WGS 84 at the place.
    std::string operationFrom( const std::string &crs ) const
    {
      constexpr double AROUND = 0.01; // Degrees.
      const ProjObject old = own( proj_create( mContext.get(), crs.c_str() ) );
      const ProjObject wgs84 = own( proj_create( mContext.get(), WGS84 ) );
      const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, FactoryDeleter> factory(
        proj_create_operation_factory_context( mContext.get(), nullptr ) );
      proj_operation_factory_context_set_area_of_interest( mContext.get(), factory.get(), mPlace.x - AROUND,
                                                           mPlace.y - AROUND, mPlace.x + AROUND, mPlace.y + AROUND );
      proj_operation_factory_context_set_spatial_criterion( mContext.get(), factory.get(),
                                                            PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION );
      proj_operation_factory_context_set_grid_availability_use(
        mContext.get(), factory.get(), PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID );
      proj_operation_factory_context_set_allow_ballpark_transformations( mContext.get(), factory.get(), 0 );
      const std::unique_ptr<PJ_OBJ_LIST, ListDeleter> list(
        old ? proj_create_operations( mContext.get(), old.get(), wgs84.get(), factory.get() ) : nullptr );
      for ( int index = 0; list && index < proj_list_get_count( list.get() ); ++index )
      {
        std::string id = idOf( own( proj_list_get( mContext.get(), list.get(), index ) ) );
        if ( !id.empty() )
          return id;
      }
      throw ErrorListError( ErrorProblem::NoOperation, mError.item, crs );
    }

    const InjectedError &mError;
    Point mPlace;
    ProjContext mContext;
};

//! The correction that undoes the displacement of \a error.
void addCorrection( const InjectedError &error, const Point &place, CauseRecipe &recipe )
{
  const double angle = error.displacedTurn * M_PI / 180;
  const double scale = error.displacedScale;
  recipe.origin = place;
  recipe.rotation = -error.displacedTurn + 0.0;
  recipe.scale = 1 / scale;
  recipe.east = -( error.displacedEast * std::cos( angle ) - error.displacedNorth * std::sin( angle ) ) / scale + 0.0;
  recipe.north = -( error.displacedEast * std::sin( angle ) + error.displacedNorth * std::cos( angle ) ) / scale + 0.0;
}

//! Waves to the east and to the north about \a place, known at the points of a lattice.
void addShifts( const InjectedError &error, const Point &place, CauseRecipe &recipe )
{
  constexpr int STEPS = 6; // Of a wave, and so many to each side of the middle.
  const double step = error.unevenWave / STEPS;
  const LocalPlane plane( place );
  recipe.width = step;
  std::vector<Point> places;
  for ( int north = -STEPS; north <= STEPS; ++north )
  {
    for ( int east = -STEPS; east <= STEPS; ++east )
    {
      places.push_back( { east * step, north * step } );
      const double along = 2 * M_PI * north / STEPS;
      const double across = 2 * M_PI * east / STEPS;
      recipe.shifts.push_back( { {}, error.unevenMost * std::cos( along ), error.unevenMost * std::sin( across ) } );
    }
  }
  plane.unproject( places );
  for ( std::size_t number = 0; number < places.size(); ++number )
    recipe.shifts[number].place = places[number];
}

} // namespace

CauseRecipe completeRecipe( const InjectedError &error, const Point &place )
{
  CauseRecipe recipe = error.recipe;
  const CodeBook codes( error, place );
  if ( recipe.cause == Cause::Datum )
    codes.addDatum( recipe );
  else if ( recipe.cause == Cause::OtherOperation )
    codes.addOperations( recipe );
  else if ( recipe.cause == Cause::GridAsOtherGrid )
    codes.addGridOperation( recipe );
  else if ( recipe.cause == Cause::GridAsTrue && !recipe.readAs.empty() )
    static_cast<void>( codes.datumOf( recipe.readAs ) );
  else if ( recipe.cause == Cause::DigitWrong )
    codes.requireCrs( recipe.readAs );
  else if ( recipe.cause == Cause::BearingOffset )
    recipe.rotation = 0 - error.displacedTurn;
  else if ( recipe.cause == Cause::Uneven )
    addShifts( error, place, recipe );
  else if ( isFitted( recipe.cause ) )
    addCorrection( error, place, recipe );
  return recipe;
}

} // namespace minemap
