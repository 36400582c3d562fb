// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/corrected_units.h"

#include "core/cause/plane_motion.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace minemap
{

namespace
{

//! Vertices that move by the same to within this keep their form, metres.
constexpr double SAME_MOVE = 1;

} // namespace

Shape shapeOf( const MapUnit &unit, const CorrectedUnit &corrected )
{
  if ( !corrected.isPossible )
    return {};
  return corrected.isMoved ? movedBy( movedBy( corrected.correction.x, corrected.correction.y ), unit.shown )
                           : corrected.shape;
}

RecipeRunner::RecipeRunner( const DiagnosisInput &input, const CauseRecipe &recipe )
  : mInput( input ),
    mRecipe( recipe )
{
  for ( const std::string &crs : input.sourceCrs )
    mOperators.push_back( std::make_unique<CauseOperator>( recipe, crs, *input.plane ) );
  for ( const DiagnosedRecord &record : input.records )
  {
    if ( recipe.cause == Cause::OtherReference && record.facts.reference )
      mReferences.emplace_back( record.id, *record.facts.reference );
  }
  std::sort( mReferences.begin(), mReferences.end() );
}

RecipeRunner::~RecipeRunner() = default;

std::optional<Shape> RecipeRunner::corrected( const DiagnosedRecord &record, const RecordFacts &facts ) const
{
  return mOperators[static_cast<std::size_t>( record.layer )]->corrected( record.source, record.shown, facts );
}

std::optional<Shape> RecipeRunner::corrected( const DiagnosedRecord &record ) const
{
  return corrected( record, factsUnder( mRecipe, record.id, record.facts,
                                        [this]( const std::string &other ) { return referenceOf( other ); } ) );
}

double sizeOf( const Shape &shape )
{
  const Box box = shape.boundingBox();
  return box.isEmpty() ? 0 : std::hypot( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum );
}

std::optional<Point> RecipeRunner::referenceOf( const std::string &record ) const
{
  const auto found =
    std::lower_bound( mReferences.begin(), mReferences.end(), record,
                      []( const auto &reference, const std::string &id ) { return reference.first < id; } );
  return found != mReferences.end() && found->first == record ? std::optional<Point>( found->second ) : std::nullopt;
}

std::vector<RecipeRunner::Reading> RecipeRunner::readings( const DiagnosedRecord &record ) const
{
  std::vector<Reading> readings;
  RecordFacts facts = record.facts;
  if ( mRecipe.cause == Cause::MinutesAsSeconds )
  {
    const std::optional<Shape> plain = corrected( record, facts );
    const auto isAnother = [&]( const Shape &shape )
    {
      return plain && shape.vertices() != plain->vertices() &&
             std::none_of( readings.begin(), readings.end(),
                           [&]( const Reading &reading ) { return reading.shape.vertices() == shape.vertices(); } );
    };
    for ( const CarriedSeconds &carried : everyCarry() )
    {
      facts.reading.carried = carried;
      std::optional<Shape> shape = corrected( record, facts );
      if ( shape && isAnother( *shape ) )
        readings.push_back( { std::move( *shape ), carried, {} } );
    }
    double smallest = plain ? sizeOf( *plain ) : 0;
    for ( const Reading &reading : readings )
      smallest = std::min( smallest, sizeOf( reading.shape ) );
    readings.erase( std::remove_if( readings.begin(), readings.end(),
                                    [smallest]( const Reading &reading )
                                    { return sizeOf( reading.shape ) > TORN * smallest; } ),
                    readings.end() );
  }
  if ( mRecipe.cause == Cause::OtherReference && facts.reference )
  {
    // From the nearest on: nobody mixes up points at the two ends of a country.
    constexpr std::size_t MOST = 20;
    std::vector<std::pair<double, std::size_t>> others;
    for ( std::size_t number = 0; number < mReferences.size(); ++number )
    {
      const Point &place = mReferences[number].second;
      if ( place != *facts.reference )
        others.emplace_back( std::hypot( place.x - facts.reference->x, place.y - facts.reference->y ), number );
    }
    const std::size_t most = std::min( MOST, others.size() );
    std::partial_sort( others.begin(), others.begin() + static_cast<std::ptrdiff_t>( most ), others.end() );
    for ( std::size_t near = 0; near < most; ++near )
    {
      const auto &[id, place] = mReferences[others[near].second];
      facts.reading.otherReference = place;
      if ( std::optional<Shape> shape = corrected( record, facts ) )
        readings.push_back( { std::move( *shape ), {}, id } );
    }
  }
  return readings;
}

std::vector<Shape> RecipeRunner::readings( const MapUnit &unit ) const
{
  // Records of a unit that overlap were drawn together: each reading of one with the like of the others.
  std::vector<std::vector<Reading>> ofRecords;
  std::size_t most = 0;
  for ( const std::size_t record : unit.records )
  {
    ofRecords.push_back( readings( mInput.records[record] ) );
    most = std::max( most, ofRecords.back().size() );
  }
  std::vector<Shape> result;
  for ( std::size_t reading = 0; reading < most; ++reading )
  {
    std::vector<const Shape *> shapes;
    for ( const std::vector<Reading> &readings : ofRecords )
    {
      if ( reading < readings.size() )
        shapes.push_back( &readings[reading].shape );
    }
    result.push_back( mergedShape( shapes ) );
  }
  return result;
}

CorrectedUnit RecipeRunner::corrected( const MapUnit &unit ) const
{
  CorrectedUnit result;
  std::vector<Shape> shapes;
  for ( const std::size_t record : unit.records )
  {
    std::optional<Shape> shape = corrected( mInput.records[record] );
    if ( !shape )
      return result;
    shapes.push_back( std::move( *shape ) );
  }
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  result.isPossible = true;
  result.shape = mergedShape( pointers );
  const std::vector<Point> &before = unit.shown.vertices();
  const std::vector<Point> &after = result.shape.vertices();
  constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
  result.correction = { UNKNOWN, UNKNOWN };
  if ( before.size() != after.size() && !before.empty() && !after.empty() )
  {
    // Drawn anew from what was written: by how much vertices move cannot be said, but the record as a whole.
    const Point middle = result.shape.boundingBox().middle();
    result.correction = { middle.x - unit.middle.x, middle.y - unit.middle.y };
  }
  if ( before.empty() || before.size() != after.size() )
    return result;
  Point sum;
  for ( std::size_t vertex = 0; vertex < before.size(); ++vertex )
  {
    sum.x += after[vertex].x - before[vertex].x;
    sum.y += after[vertex].y - before[vertex].y;
  }
  const auto count = static_cast<double>( before.size() );
  result.correction = { sum.x / count, sum.y / count };
  result.isMoved = true;
  for ( std::size_t vertex = 0; vertex < before.size(); ++vertex )
    result.isMoved =
      result.isMoved && std::hypot( after[vertex].x - before[vertex].x - result.correction.x,
                                    after[vertex].y - before[vertex].y - result.correction.y ) <= SAME_MOVE;
  if ( mRecipe.carried.empty() && mRecipe.references.empty() )
  {
    result.readings = readings( unit );
    result.takesFreeFinds = mRecipe.cause == Cause::OtherReference;
    result.isMoved = result.isMoved && result.readings.empty();
  }
  if ( result.isMoved )
    result.shape = Shape();
  return result;
}

} // namespace minemap
