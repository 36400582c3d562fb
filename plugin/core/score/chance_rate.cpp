// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/chance_rate.h"

#include "core/score/search_sample.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace minemap
{

namespace
{

constexpr std::size_t SAMPLE_SIZE = 200000;
constexpr std::size_t MOST_RECORDS_BY_OVERLAY = 5000;
//! Edges buffered over the whole curve, beyond which the sample is used: a few seconds of work.
constexpr std::size_t MOST_BUFFERED_EDGES = 2000000;

//! The union, and in \a overlap the ground by which its parts exceed it.
Overlay::Geometry unionOf( Overlay &overlay, const std::vector<Shape> &shapes, double &overlap )
{
  std::vector<Overlay::Geometry> geometries;
  for ( const Shape &shape : shapes )
  {
    if ( shape.isEmpty() )
      continue;
    geometries.push_back( overlay.fromShape( shape ) );
    overlap += overlay.area( *geometries.back() );
  }
  Overlay::Geometry all = overlay.unionOf( std::move( geometries ) );
  overlap -= overlay.area( *all );
  return all;
}

} // namespace

ChanceRate::ChanceRate( ScoringWorld &world ) : mWorld( world )
{
  std::size_t vertices = 0;
  for ( const Shape &shape : world.mapped )
    vertices += shape.vertices().size();
  mByOverlay = world.mapped.size() <= MOST_RECORDS_BY_OVERLAY &&
               vertices * ( world.parameters.tolerances.size() + 1 ) <= MOST_BUFFERED_EDGES;
  measureGround();
  if ( world.evidence.searched.isKnown )
    takeSample();
}

void ChanceRate::measureGround()
{
  Overlay &overlay = mWorld.overlay;
  if ( mWorld.area )
    mGround.area = overlay.area( *mWorld.area );
  mMapped = unionOf( overlay, mWorld.mapped, mMappedTwice );
  const bool hasPolygons =
    std::any_of( mWorld.map.records.begin(), mWorld.map.records.end(),
                 []( const Record &record ) { return record.shape.kind() == ShapeKind::Polygon; } );
  if ( hasPolygons )
    mGround.mapped = overlay.area( *mMapped );
  mWorld.progress.stopIfCanceled();
  if ( !mWorld.evidence.searched.isKnown )
    return;
  mSearched = unionOf( overlay, mWorld.searched, mSearchedTwice );
  mGround.searched = overlay.area( *mSearched );
  mWorld.progress.stopIfCanceled();
  if ( hasPolygons )
    mGround.mappedSearched = overlay.area( *overlay.intersection( *overlay.buffer( *mMapped, 0 ), *mSearched ) );
}

void ChanceRate::takeSample()
{
  std::vector<const Shape *> pieces;
  for ( const Shape &piece : mWorld.searched )
  {
    if ( piece.kind() == ShapeKind::Polygon )
      pieces.push_back( &piece );
  }
  const bool grouped = mWorld.map.hasGroups;
  for ( const Point &place : sampleOf( pieces, mGround.searched.value_or( 0 ), SAMPLE_SIZE ) )
  {
    if ( mSample.size() % 1024 == 0 )
      mWorld.progress.stopIfCanceled();
    const double distance = mWorld.distanceToMap( place );
    mSample.push_back( { place, distance, grouped ? groupRecordNearest( mWorld, place ) : -1 } );
    mDistances.push_back( distance );
  }
  std::sort( mDistances.begin(), mDistances.end() );
}

OptionalNumber ChanceRate::standardError( double share ) const
{
  if ( mByOverlay || mDistances.empty() )
    return std::nullopt;
  return std::sqrt( share * ( 1 - share ) / static_cast<double>( mDistances.size() ) );
}

OptionalNumber ChanceRate::at( double distance )
{
  if ( !( mGround.searched.value_or( 0 ) > 0 ) || mWorld.mappedIndex->isEmpty() )
    return std::nullopt;
  if ( !mByOverlay )
    return sampledWithin( distance );
  mWorld.progress.stopIfCanceled();
  Overlay &overlay = mWorld.overlay;
  const Overlay::Geometry within = overlay.buffer( *mMapped, distance );
  return std::min( 1.0, overlay.area( *overlay.intersection( *within, *mSearched ) ) / *mGround.searched );
}

double ChanceRate::sampledWithin( double distance ) const
{
  const auto end = std::upper_bound( mDistances.begin(), mDistances.end(), distance );
  return static_cast<double>( end - mDistances.begin() ) / static_cast<double>( mDistances.size() );
}

double ChanceRate::sampledNearer( double distance ) const
{
  const auto end = std::lower_bound( mDistances.begin(), mDistances.end(), distance );
  return static_cast<double>( end - mDistances.begin() ) / static_cast<double>( mDistances.size() );
}

double ChanceRate::sampledShareOfGroup( const OptionalText &group ) const
{
  std::size_t count = 0;
  for ( const SamplePlace &place : mSample )
    count += place.record >= 0 && mWorld.map.records[static_cast<std::size_t>( place.record )].group == group ? 1U : 0U;
  return mSample.empty() ? 0 : static_cast<double>( count ) / static_cast<double>( mSample.size() );
}

OptionalNumber ChanceRate::sampledWithin( const OptionalText &group, double distance ) const
{
  std::size_t count = 0;
  std::size_t within = 0;
  for ( const SamplePlace &place : mSample )
  {
    if ( place.record < 0 || mWorld.map.records[static_cast<std::size_t>( place.record )].group != group )
      continue;
    ++count;
    within += place.distance <= distance ? 1U : 0U;
  }
  if ( count == 0 )
    return std::nullopt;
  return static_cast<double>( within ) / static_cast<double>( count );
}

std::size_t ChanceRate::tasksBeyond( double distance ) const
{
  std::set<std::string> tasks;
  for ( const SamplePlace &place : mSample )
  {
    if ( place.distance <= distance )
      continue;
    for ( const int piece : mWorld.searchedIndex->containing( place.place ) )
    {
      const OptionalText &task = mWorld.evidence.searched.pieces[static_cast<std::size_t>( piece )].task;
      tasks.insert( task ? "task " + *task : "piece " + std::to_string( piece ) );
    }
  }
  return tasks.size();
}

} // namespace minemap
