// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/error_injection.h"

#include "core/evidence/date_period.h"
#include "core/simulate/error_recipe.h"
#include "core/simulate/random_streams.h"
#include "core/simulate/simulation_frame.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Empty when a vertex of \a shape is nowhere.
Shape onlyFinite( const Shape &shape )
{
  const bool isFinite = std::all_of( shape.vertices().begin(), shape.vertices().end(),
                                     []( const Point &point ) { return std::isfinite( point.x + point.y ); } );
  return isFinite ? shape : Shape( shape.kind() );
}

std::optional<Displacement> meanDisplacement( const Shape &from, const Shape &to )
{
  const std::size_t count = from.vertices().size();
  if ( count == 0 || to.vertices().size() != count )
    return std::nullopt;
  Displacement sum;
  for ( std::size_t index = 0; index < count; ++index )
  {
    sum.east += to.vertices()[index].x - from.vertices()[index].x;
    sum.north += to.vertices()[index].y - from.vertices()[index].y;
  }
  return Displacement{ sum.east / static_cast<double>( count ), sum.north / static_cast<double>( count ) };
}

} // namespace

ErrorInjection::ErrorInjection( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                                const Point &centre )
  : mParameters( parameters ),
    mCoordinates( coordinates )
{
  for ( const InjectedError &error : parameters.errors )
  {
    mRecipes.push_back( completeRecipe( error, centre ) );
    try
    {
      mOperators.push_back(
        error.isOwnShift ? nullptr
                         : std::make_unique<CauseOperator>( mRecipes.back(), coordinates.crs(), coordinates.plane() ) );
    }
    catch ( const CauseError &reason )
    {
      throw ErrorListError( ErrorProblem::CannotBeMade, error.item, reason.what() );
    }
  }
}

bool ErrorInjection::meets( const InjectedError &error, const SimulatedRecord &record ) const
{
  return error.scope == ErrorScope::All || ( error.scope == ErrorScope::Group && record.group == error.target ) ||
         ( error.scope == ErrorScope::Record && record.id == error.target );
}

std::vector<Shape> ErrorInjection::run( std::vector<SimulatedRecord> &records )
{
  checkTargets( records );
  for ( const SimulatedRecord &record : records )
    mReferences[record.id] = record.reference;
  std::vector<Shape> places;
  for ( std::size_t index = 0; index < records.size(); ++index )
    places.push_back( place( records[index], index ) );
  checkMade( records );
  return places;
}

void ErrorInjection::checkTargets( const std::vector<SimulatedRecord> &records ) const
{
  for ( const InjectedError &error : mParameters.errors )
  {
    const bool isKnown = std::any_of( records.begin(), records.end(),
                                      [&]( const SimulatedRecord &record ) { return meets( error, record ); } );
    if ( !isKnown )
      throw ErrorListError( error.scope == ErrorScope::Group ? ErrorProblem::UnknownGroup : ErrorProblem::UnknownRecord,
                            error.item, error.target );
  }
}

void ErrorInjection::checkMade( const std::vector<SimulatedRecord> &records ) const
{
  for ( std::size_t error = 0; error < mParameters.errors.size(); ++error )
  {
    const auto number = static_cast<int>( error );
    const bool isMade =
      std::any_of( records.begin(), records.end(),
                   [number]( const SimulatedRecord &record )
                   { return std::find( record.errors.begin(), record.errors.end(), number ) != record.errors.end(); } );
    if ( !isMade )
      throw ErrorListError( ErrorProblem::CannotBeMade, mParameters.errors[error].item );
  }
}

Shape ErrorInjection::place( SimulatedRecord &record, std::size_t index ) const
{
  Shape shown = record.drawn;
  record.map = shown;
  mCoordinates.toMap( record.map.vertices() );
  for ( std::size_t error = 0; error < mParameters.errors.size(); ++error )
  {
    if ( !meets( mParameters.errors[error], record ) )
      continue;
    const bool isMade = make( error, record, index, shown, record.map );
    ( isMade ? record.errors : record.notMade ).push_back( static_cast<int>( error ) );
  }
  record.displacement = meanDisplacement( record.drawn, shown );
  return shown;
}

bool ErrorInjection::make( std::size_t error, const SimulatedRecord &record, std::size_t index, Shape &shown,
                           Shape &map ) const
{
  if ( shown.isEmpty() )
    return false; // An earlier error has put it where nothing more can be done to it.
  if ( mOperators[error] )
  {
    const RecordFacts facts = factsUnder(
      mRecipes[error], record.id, { record.reference, record.baselineEnd, fractionalYear( record.laid ), {} },
      [this]( const std::string &id ) -> std::optional<Point>
      {
        const auto other = mReferences.find( id );
        return other == mReferences.end() ? std::nullopt : std::optional<Point>( other->second );
      } );
    std::optional<Shape> mistaken = mOperators[error]->mistaken( shown, facts );
    if ( !mistaken || onlyFinite( *mistaken ).isEmpty() )
      return false;
    map = std::move( *mistaken );
    shown = map;
    mCoordinates.toPlane( shown.vertices() );
    shown = onlyFinite( shown );
    return true;
  }
  // Each error of the list has streams of its own, so that two of them add up.
  constexpr std::size_t MOST_RECORDS = std::size_t( 1 ) << 24U;
  CounterRandom random = randomOf( mParameters.seed, RandomPart::ReferenceShifts, error * MOST_RECORDS + index );
  const double deviation = mParameters.errors[error].shiftDeviation;
  const Point shift = { deviation * random.normal(), deviation * random.normal() };
  for ( Point &vertex : shown.vertices() )
    vertex = roundedToMillimetre( { vertex.x + shift.x, vertex.y + shift.y } );
  map = shown;
  mCoordinates.toMap( map.vertices() );
  return true;
}

} // namespace minemap
