// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/grid_mistake.h"

#include "core/cause/cause_error.h"
#include "core/cause/number_system.h"

#include <cmath>
#include <string>
#include <utility>

namespace minemap
{

namespace
{

//! H1: geographic coordinates of an old datum shown as if they were of WGS 84.
class DatumMistake : public PlaceMistake
{
  public:
    explicit DatumMistake( NumberSystem old ) : mOld( std::move( old ) ) {}

    bool undo( std::vector<Point> &places ) const override
    {
      mOld.toWgs84( places );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      mOld.fromWgs84( places );
      return true;
    }

  private:
    NumberSystem mOld;
};

//! Coordinates of one datum taken to WGS 84 by another operation than the one they were made with.
class OtherOperationMistake : public PlaceMistake
{
  public:
    OtherOperationMistake( NumberSystem made, NumberSystem taken )
      : mMade( std::move( made ) ),
        mTaken( std::move( taken ) )
    {
    }

    bool undo( std::vector<Point> &places ) const override
    {
      mTaken.fromWgs84( places );
      mMade.toWgs84( places );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      mMade.fromWgs84( places );
      mTaken.toWgs84( places );
      return true;
    }

  private:
    NumberSystem mMade;
    NumberSystem mTaken;
};

//! H2, H3: numbers of one grid read as numbers of another.
class OtherGridMistake : public PlaceMistake
{
  public:
    OtherGridMistake( NumberSystem written, NumberSystem read )
      : mWritten( std::move( written ) ),
        mRead( std::move( read ) )
    {
    }

    bool undo( std::vector<Point> &places ) const override
    {
      transfer( places, mRead, mWritten );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      transfer( places, mWritten, mRead );
      return true;
    }

  private:
    //! The numbers of the places in one system, taken as numbers of the other; the digits that name a zone are dropped.
    static void transfer( std::vector<Point> &places, const NumberSystem &from, const NumberSystem &to )
    {
      from.fromWgs84( places );
      from.toNumbers( places );
      for ( Point &place : places )
        place.x += to.zonePrefix() - from.zonePrefix();
      to.toGeographic( places );
      to.toWgs84( places );
    }

    NumberSystem mWritten;
    NumberSystem mRead;
};

//! H4: the neighbouring zone. All zones are one projection turned about the axis of the Earth.
class ZoneMistake : public PlaceMistake
{
  public:
    ZoneMistake( NumberSystem grid, double degrees ) : mGrid( std::move( grid ) ), mDegrees( degrees ) {}

    bool undo( std::vector<Point> &places ) const override
    {
      turn( places, mDegrees );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      turn( places, -mDegrees );
      return true;
    }

  private:
    void turn( std::vector<Point> &places, double degrees ) const
    {
      mGrid.fromWgs84( places );
      for ( Point &place : places )
        place.x = std::remainder( place.x + degrees, 360 );
      mGrid.toWgs84( places );
    }

    NumberSystem mGrid;
    double mDegrees;
};

//! Longitudes from another prime meridian than Greenwich, of a datum or of WGS 84.
class MeridianMistake : public PlaceMistake
{
  public:
    MeridianMistake( NumberSystem datum, double meridian ) : mDatum( std::move( datum ) ), mMeridian( meridian ) {}

    bool undo( std::vector<Point> &places ) const override
    {
      turn( places, mMeridian );
      mDatum.toWgs84( places );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      mDatum.fromWgs84( places );
      turn( places, -mMeridian );
      return true;
    }

  private:
    static void turn( std::vector<Point> &places, double degrees )
    {
      for ( Point &place : places )
        place.x = std::remainder( place.x + degrees, 360 );
    }

    NumberSystem mDatum;
    double mMeridian;
};

//! South shown as north, west as east, or both.
class SignMistake : public PlaceMistake
{
  public:
    explicit SignMistake( Axes axes ) : mAxes( axes ) {}

    bool undo( std::vector<Point> &places ) const override
    {
      for ( Point &place : places )
        place = { mAxes == Axes::Latitude ? place.x : -place.x, mAxes == Axes::Longitude ? place.y : -place.y };
      return true;
    }

    bool make( std::vector<Point> &places ) const override { return undo( places ); }

  private:
    Axes mAxes;
};

//! One digit of the numbers of a grid.
class WrongDigitMistake : public PlaceMistake
{
  public:
    WrongDigitMistake( NumberSystem grid, Point correction ) : mGrid( std::move( grid ) ), mCorrection( correction ) {}

    bool undo( std::vector<Point> &places ) const override
    {
      move( places, 1 );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      move( places, -1 );
      return true;
    }

  private:
    void move( std::vector<Point> &places, double sign ) const
    {
      mGrid.fromWgs84( places );
      mGrid.toNumbers( places );
      for ( Point &place : places )
        place = { place.x + sign * mCorrection.x, place.y + sign * mCorrection.y };
      mGrid.toGeographic( places );
      mGrid.toWgs84( places );
    }

    NumberSystem mGrid;
    Point mCorrection;
};

//! The recipe's operation where it belongs to the datum of \a crs, else nothing.
std::string operationFor( const CauseRecipe &recipe, const std::string &crs, pj_ctx *context )
{
  if ( recipe.operation.empty() || isOnWgs84( context, crs ) )
    return {};
  return concernsDatumOf( context, recipe.operation, makeCrs( context, crs ).get() ) ? recipe.operation : std::string();
}

std::unique_ptr<PlaceMistake> makeOtherGridMistake( const CauseRecipe &recipe, pj_ctx *context )
{
  if ( recipe.oldCrs.empty() )
    throw CauseError( "the grid that the numbers belong to is not named" );
  const std::string ofWritten = operationFor( recipe, recipe.oldCrs, context );
  const std::string ofRead = recipe.readAs.empty() ? std::string() : operationFor( recipe, recipe.readAs, context );
  if ( !recipe.operation.empty() && ofWritten.empty() && ofRead.empty() )
    throw CauseError( "the operation " + recipe.operation + " belongs to neither grid" );
  NumberSystem written( context, recipe.oldCrs, ofWritten );
  NumberSystem read = recipe.readAs.empty() ? NumberSystem::sameGridOnWgs84( context, recipe.oldCrs )
                                            : NumberSystem( context, recipe.readAs, ofRead );
  return std::make_unique<OtherGridMistake>( std::move( written ), std::move( read ) );
}

std::unique_ptr<PlaceMistake> makeZoneMistake( const CauseRecipe &recipe, pj_ctx *context )
{
  // Any zone of UTM will do: all have the same width and datum.
  NumberSystem grid( context, recipe.readAs.empty() ? "EPSG:32631" : recipe.readAs, recipe.operation );
  const double width = grid.zoneWidth();
  return std::make_unique<ZoneMistake>( std::move( grid ), recipe.zones * width );
}

std::unique_ptr<PlaceMistake> makeMeridianMistake( const CauseRecipe &recipe, pj_ctx *context )
{
  if ( !( std::abs( recipe.meridian ) <= 180 ) || recipe.meridian == 0 )
    throw CauseError( "the prime meridian is none, or Greenwich" );
  return std::make_unique<MeridianMistake>(
    NumberSystem( context, recipe.oldCrs.empty() ? "EPSG:4326" : recipe.oldCrs, recipe.operation ), recipe.meridian );
}

std::unique_ptr<PlaceMistake> makeWrongDigitMistake( const CauseRecipe &recipe, pj_ctx *context )
{
  if ( recipe.readAs.empty() )
    throw CauseError( "the grid with the wrong digit is not named" );
  if ( !std::isfinite( recipe.east + recipe.north ) || ( recipe.east == 0 && recipe.north == 0 ) )
    throw CauseError( "the digit moves nothing" );
  return std::make_unique<WrongDigitMistake>( NumberSystem( context, recipe.readAs, recipe.operation ),
                                              Point{ recipe.east, recipe.north } );
}

} // namespace

std::unique_ptr<PlaceMistake> makeGridMistake( const CauseRecipe &recipe, pj_ctx *context )
{
  if ( recipe.cause == Cause::GridAsOtherGrid )
    return makeOtherGridMistake( recipe, context );
  if ( recipe.cause == Cause::Zone )
    return makeZoneMistake( recipe, context );
  if ( recipe.cause == Cause::PrimeMeridian )
    return makeMeridianMistake( recipe, context );
  if ( recipe.cause == Cause::SignLost )
    return std::make_unique<SignMistake>( recipe.axes );
  if ( recipe.cause == Cause::DigitWrong )
    return makeWrongDigitMistake( recipe, context );
  if ( recipe.oldCrs.empty() )
    throw CauseError( "the old datum is not named" );
  if ( recipe.cause == Cause::OtherOperation )
    return std::make_unique<OtherOperationMistake>( NumberSystem( context, recipe.oldCrs, recipe.operation ),
                                                    NumberSystem( context, recipe.oldCrs, recipe.taken ) );
  return std::make_unique<DatumMistake>( NumberSystem( context, recipe.oldCrs, recipe.operation ) );
}

} // namespace minemap
