// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/cause_operator.h"

#include "core/cause/fitted_mistake.h"
#include "core/cause/grid_mistake.h"
#include "core/cause/number_system.h"
#include "core/cause/proj_operation.h"
#include "core/cause/reference_point_cause.h"
#include "core/cause/truncated_cause.h"
#include "core/cause/uneven_mistake.h"
#include "core/cause/written_degrees.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace minemap
{

namespace
{

bool isUsable( const Shape &shape )
{
  for ( const Point &vertex : shape.vertices() )
    if ( !std::isfinite( vertex.x ) || !std::isfinite( vertex.y ) )
      return false;
  return !shape.isEmpty();
}

std::optional<Shape> usable( Shape shape )
{
  return isUsable( shape ) ? std::optional<Shape>( std::move( shape ) ) : std::nullopt;
}

void swapAxes( Shape &shape )
{
  for ( Point &vertex : shape.vertices() )
    std::swap( vertex.x, vertex.y );
}

//! The context of this thread, as long as any operator made on it lives: each new one would read PROJ's database anew.
std::shared_ptr<pj_ctx> contextOfThread()
{
  thread_local std::weak_ptr<pj_ctx> shared;
  std::shared_ptr<pj_ctx> context = shared.lock();
  if ( !context )
  {
    context = makeProjContext();
    shared = context;
  }
  return context;
}

std::unique_ptr<PlaceMistake> makePlaceMistake( const CauseRecipe &recipe, const LocalPlane &plane, pj_ctx *context )
{
  switch ( recipe.cause )
  {
  case Cause::Datum:
  case Cause::OtherOperation:
  case Cause::GridAsOtherGrid:
  case Cause::Zone:
  case Cause::PrimeMeridian:
  case Cause::SignLost:
  case Cause::DigitWrong:
    return makeGridMistake( recipe, context );
  case Cause::DmsAsDecimal:
  case Cause::DecimalAsDms:
  case Cause::MinutesAsSeconds:
  case Cause::SecondsAsMinutes:
    return makeDigitMistake( recipe.cause );
  case Cause::Shift:
  case Cause::ShiftScale:
  case Cause::ShiftRotation:
  case Cause::Similarity:
    return makeFittedMistake( recipe, plane );
  case Cause::Uneven:
    return makeUnevenMistake( recipe );
  default:
    return nullptr;
  }
}

} // namespace

//! Of the three kinds of cause (places one by one, records as a whole, source coordinates), one is set or none.
class CauseOperator::Work
{
  public:
    Work( const CauseRecipe &recipe, std::string sourceCrs, const LocalPlane &plane )
      : mPlane( plane ),
        mSourceCrs( std::move( sourceCrs ) ),
        mContext( contextOfThread() ),
        mPlaces( makePlaceMistake( recipe, plane, mContext.get() ) ),
        mAreAxesSwapped( recipe.cause == Cause::AxesSwapped ),
        mReadsLegs( recipe.legs != Legs::All && isOnWgs84( mContext.get(), mSourceCrs ) )
    {
      if ( actsAboutReferencePoint( recipe.cause ) )
        mBearings = std::make_unique<ReferencePointCause>( recipe, plane );
      if ( recipe.cause == Cause::Truncated )
        mTruncated = std::make_unique<TruncatedCause>( recipe, plane, mContext.get() );
      if ( recipe.cause == Cause::MinutesAsSeconds )
      {
        for ( const CarriedSeconds &carried : everyCarry() )
          mCarriedPlaces.emplace_back( carried, makeDigitMistake( recipe.cause, carried ) );
      }
      if ( mAreAxesSwapped )
        toWgs84();
    }

    std::optional<Shape> corrected( const Shape &source, const Shape &shown, const RecordFacts &facts ) const
    {
      if ( mAreAxesSwapped )
        return correctedAxes( source );
      if ( !isUsable( shown ) )
        return std::nullopt;
      if ( mPlaces )
      {
        Shape shape = shown;
        mPlane.unproject( shape.vertices() );
        if ( !isUsable( shape ) || !placesOf( facts ).undo( shape.vertices() ) )
          return std::nullopt;
        mPlane.project( shape.vertices() );
        return usable( std::move( shape ) );
      }
      if ( mTruncated )
        return moved( shown, mTruncated->undoing( shown, facts ) );
      return mBearings ? unlessUnusable( mBearings->undone( asWritten( source, shown ), facts ) ) : shown;
    }

    std::optional<Shape> mistaken( const Shape &truth, const RecordFacts &facts ) const
    {
      if ( !isUsable( truth ) )
        return std::nullopt;
      std::optional<Shape> shape = truth;
      if ( mTruncated )
        shape = moved( truth, mTruncated->making( truth, facts ) );
      else if ( mBearings )
        shape = unlessUnusable( mBearings->made( truth, facts ) );
      if ( !shape )
        return std::nullopt;
      mPlane.unproject( shape->vertices() );
      if ( !isUsable( *shape ) || ( mPlaces && !mPlaces->make( shape->vertices() ) ) )
        return std::nullopt;
      toWgs84().undo( shape->vertices() );
      if ( mAreAxesSwapped )
        swapAxes( *shape );
      return usable( std::move( *shape ) );
    }

    //! Coordinates of the source CRS in the plane.
    Shape inPlane( Shape shape ) const
    {
      toWgs84().apply( shape.vertices() );
      mPlane.project( shape.vertices() );
      return shape;
    }

  private:
    //! Legs go from vertex to vertex in the order in which somebody measured them, which reading may change.
    Shape asWritten( const Shape &source, const Shape &shown ) const
    {
      return mReadsLegs && isUsable( source ) ? inPlane( source ) : shown;
    }

    std::optional<Shape> correctedAxes( const Shape &source ) const
    {
      if ( !isUsable( source ) )
        return std::nullopt;
      Shape shape = source;
      swapAxes( shape );
      return usable( inPlane( std::move( shape ) ) );
    }

    static std::optional<Shape> unlessUnusable( std::optional<Shape> shape )
    {
      return shape ? usable( std::move( *shape ) ) : std::nullopt;
    }

    static std::optional<Shape> moved( const Shape &shape, const std::optional<PlaneMotion> &motion )
    {
      return motion ? usable( movedBy( *motion, shape ) ) : std::nullopt;
    }

    const PlaceMistake &placesOf( const RecordFacts &facts ) const
    {
      const auto found = std::find_if( mCarriedPlaces.begin(), mCarriedPlaces.end(),
                                       [&]( const auto &carried ) { return carried.first == facts.reading.carried; } );
      return found == mCarriedPlaces.end() ? *mPlaces : *found->second;
    }

    //! From the source CRS; made when first needed, because it takes PROJ long.
    const PointOperation &toWgs84() const
    {
      if ( !mToWgs84 )
        mToWgs84 = PointOperation::between( mContext.get(), makeCrs( mContext.get(), mSourceCrs ).get(),
                                            makeCrs( mContext.get(), "EPSG:4326" ).get() );
      return *mToWgs84;
    }

    const LocalPlane &mPlane;
    std::string mSourceCrs;
    std::shared_ptr<pj_ctx> mContext; //!< Outlives what is made in it.
    mutable std::optional<PointOperation> mToWgs84;
    std::unique_ptr<PlaceMistake> mPlaces;
    std::vector<std::pair<CarriedSeconds, std::unique_ptr<PlaceMistake>>> mCarriedPlaces;
    std::unique_ptr<ReferencePointCause> mBearings;
    std::unique_ptr<TruncatedCause> mTruncated;
    bool mAreAxesSwapped;
    bool mReadsLegs; //!< And its own coordinates need no operation to WGS 84.
};

CauseOperator::CauseOperator( const CauseRecipe &recipe, const std::string &sourceCrs, const LocalPlane &plane )
  : mWork( std::make_unique<Work>( recipe, sourceCrs, plane ) )
{
  if ( !recipe.then )
    return;
  if ( recipe.then->cause == Cause::AxesSwapped )
    throw CauseError( "axes are swapped back first, before anything else is undone" );
  mThen = std::make_unique<CauseOperator>( *recipe.then, sourceCrs, plane );
}

CauseOperator::~CauseOperator() = default;

std::optional<Shape> CauseOperator::corrected( const Shape &source, const Shape &shown, const RecordFacts &facts ) const
{
  if ( !facts.reading.isConcerned )
    return usable( shown );
  std::optional<Shape> shape = mWork->corrected( source, shown, facts );
  // What is undone next lies where the first left it, not where it was written.
  return shape && mThen ? mThen->corrected( Shape(), *shape, facts ) : shape;
}

std::optional<Shape> CauseOperator::mistaken( const Shape &truth, const RecordFacts &facts ) const
{
  if ( !mThen )
    return mWork->mistaken( truth, facts );
  // Made the other way round than undone.
  const std::optional<Shape> shape = mThen->mistaken( truth, facts );
  return shape ? mWork->mistaken( mWork->inPlane( *shape ), facts ) : std::nullopt;
}

} // namespace minemap
