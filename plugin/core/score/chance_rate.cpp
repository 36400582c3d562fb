// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/chance_rate.h"

#include "core/geometry/search_sample.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>

namespace minemap
{

namespace
{

constexpr std::size_t SAMPLE_SIZE = 200000;
constexpr std::size_t MOST_RECORDS_BY_OVERLAY = 5000;
//! Corners of map and searched ground that one buffer and one intersection are made of at most: about a second.
constexpr std::size_t MOST_CORNERS_BY_OVERLAY = 200000;
//! The same over all points of the curve.
constexpr std::size_t MOST_CORNERS_OF_CURVE = 200000;

Overlay::Geometry unionOf( Overlay &overlay, const std::vector<Shape> &shapes )
{
  std::vector<Overlay::Geometry> geometries;
  for ( const Shape &shape : shapes )
  {
    if ( !shape.isEmpty() )
      geometries.push_back( overlay.fromShape( shape ) );
  }
  return overlay.unionOf( std::move( geometries ) );
}

std::size_t cornersOf( const std::vector<Shape> &shapes )
{
  return std::accumulate( shapes.begin(), shapes.end(), std::size_t( 0 ),
                          []( std::size_t sum, const Shape &shape ) { return sum + shape.vertices().size(); } );
}

//! The number of each piece's task. A piece without a task is one by itself.
std::vector<int> numberTasks( const std::vector<SearchedPiece> &pieces )
{
  std::map<std::string, int> numbers;
  std::vector<int> tasks;
  int next = 0;
  for ( const SearchedPiece &piece : pieces )
  {
    const bool isNew = !piece.task || numbers.emplace( *piece.task, next ).second;
    tasks.push_back( isNew ? next++ : numbers.at( *piece.task ) );
  }
  return tasks;
}

} // namespace

ChanceRate::ChanceRate( const ScoringWorld &world, const GroundAreas &areas, ChanceSample sample, double from,
                        double to )
  : mWorld( world ),
    mSearchedArea( areas.ground.searched.value_or( 0 ) ),
    mAreaOfInterest( areas.ground.area )
{
  const std::size_t corners = cornersOf( world.mapped ) + cornersOf( world.searched );
  mByOverlay = world.mapped.size() <= MOST_RECORDS_BY_OVERLAY && corners <= MOST_CORNERS_BY_OVERLAY;
  mCurveByOverlay = mByOverlay && corners * world.parameters.tolerances.size() <= MOST_CORNERS_OF_CURVE;
  if ( !( mSearchedArea > 0 ) )
    return;
  if ( mByOverlay )
    makeOverlay();
  if ( !mByOverlay || sample == ChanceSample::Always )
    takeSample( from, to );
}

void ChanceRate::makeOverlay()
{
  mMapped = unionOf( mOverlay, mWorld.mapped );
  mWorld.progress.stopIfCanceled();
  mSearched = unionOf( mOverlay, mWorld.searched );
}

void ChanceRate::takeSample( double from, double to )
{
  std::vector<const Shape *> pieces;
  for ( const Shape &piece : mWorld.searched )
  {
    if ( piece.kind() == ShapeKind::Polygon )
      pieces.push_back( &piece );
  }
  const std::vector<Point> places = sampleOf( pieces, mSearchedArea, SAMPLE_SIZE );
  mSample.resize( places.size() );
  mDistances.resize( places.size() );
  mPiecesAt.resize( places.size() );
  const bool grouped = mWorld.map.hasGroups;
  searchAlong(
    mWorld, places.size(), [&]( std::size_t index ) { return places[index]; }, from, to,
    [&]( std::size_t index, WorldSearch &search )
    {
      mDistances[index] = search.distanceToMap( places[index] );
      mSample[index] = { places[index], mDistances[index], grouped ? search.groupRecord( places[index] ) : -1 };
      mPiecesAt[index] = search.searched.containing( places[index] );
    } );
  std::sort( mDistances.begin(), mDistances.end() );
  for ( std::size_t index = 0; index < mSample.size(); ++index )
  {
    if ( mSample[index].record >= 0 )
      mSampleOfGroups[mWorld.map.records[static_cast<std::size_t>( mSample[index].record )].group].push_back( index );
  }
  mTaskOfPiece = numberTasks( mWorld.evidence.searched.pieces );
  std::vector<std::size_t> all( mSample.size() );
  std::iota( all.begin(), all.end(), 0 );
  mTasksBeyond = countTasksBeyond( all );
}

const std::vector<std::size_t> &ChanceRate::sampleOfGroup( const OptionalText &group ) const
{
  static const std::vector<std::size_t> none;
  const auto places = mSampleOfGroups.find( group );
  return places == mSampleOfGroups.end() ? none : places->second;
}

OptionalNumber ChanceRate::standardError( double share ) const
{
  if ( mByOverlay || mDistances.empty() )
    return std::nullopt;
  return std::sqrt( share * ( 1 - share ) / static_cast<double>( mDistances.size() ) );
}

OptionalNumber ChanceRate::at( double distance )
{
  if ( !( mSearchedArea > 0 ) || mWorld.mappedIndex->isEmpty() )
    return std::nullopt;
  const bool isRate = distance == mWorld.parameters.tolerance;
  if ( !mCurveByOverlay && !( mByOverlay && isRate ) )
    return sampledWithin( distance );
  mWorld.progress.stopIfCanceled();
  const Overlay::Geometry within = mOverlay.buffer( *mMapped, distance );
  return std::min( 1.0, mOverlay.area( *mOverlay.intersection( *within, *mSearched ) ) / mSearchedArea );
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
  const std::size_t count = sampleOfGroup( group ).size();
  return mSample.empty() ? 0 : static_cast<double>( count ) / static_cast<double>( mSample.size() );
}

OptionalNumber ChanceRate::sampledWithin( const OptionalText &group, double distance ) const
{
  const std::vector<std::size_t> &places = sampleOfGroup( group );
  if ( places.empty() )
    return std::nullopt;
  const auto within = std::count_if( places.begin(), places.end(),
                                     [&]( std::size_t place ) { return mSample[place].distance <= distance; } );
  return static_cast<double>( within ) / static_cast<double>( places.size() );
}

std::size_t ChanceRate::countTasksBeyond( const std::vector<std::size_t> &places ) const
{
  struct TaskGround
  {
      std::int64_t all = 0, beyond = 0;
  };

  std::unordered_map<int, TaskGround> tasks;
  std::vector<int> here;
  for ( const std::size_t place : places )
  {
    here.clear();
    for ( const int piece : mPiecesAt[place] )
      here.push_back( mTaskOfPiece[static_cast<std::size_t>( piece )] );
    std::sort( here.begin(), here.end() );
    here.erase( std::unique( here.begin(), here.end() ), here.end() );
    const bool isBeyond = mSample[place].distance > mWorld.parameters.tolerance;
    for ( const int task : here )
    {
      TaskGround &ground = tasks[task];
      ++ground.all;
      ground.beyond += isBeyond ? 1 : 0;
    }
  }
  return static_cast<std::size_t>( std::count_if(
    tasks.begin(), tasks.end(), []( const auto &task ) { return 2 * task.second.beyond >= task.second.all; } ) );
}

std::size_t ChanceRate::tasksBeyond( const OptionalText &group ) const
{
  return countTasksBeyond( sampleOfGroup( group ) );
}

OptionalNumber ChanceRate::groundWithin( double distance )
{
  if ( !mAreaOfInterest )
    return std::nullopt;
  if ( mByOverlay && mMapped )
  {
    const Overlay::Geometry area = mOverlay.fromShape( mWorld.areaShape );
    return mOverlay.area( *mOverlay.intersection( *mOverlay.buffer( *mMapped, distance ), *area ) );
  }
  const std::vector<Point> places = sampleOf( { &mWorld.areaShape }, *mAreaOfInterest, SAMPLE_SIZE );
  std::vector<char> isWithin( places.size() );
  constexpr double NEARLY_DONE = 100; // Percent: the last of the score.
  searchAlong(
    mWorld, places.size(), [&]( std::size_t index ) { return places[index]; }, NEARLY_DONE, NEARLY_DONE,
    [&]( std::size_t index, WorldSearch &search )
    { isWithin[index] = search.distanceToMap( places[index] ) <= distance ? 1 : 0; } );
  const auto within = std::count( isWithin.begin(), isWithin.end(), 1 );
  return places.empty() ? 0 : *mAreaOfInterest * static_cast<double>( within ) / static_cast<double>( places.size() );
}

} // namespace minemap
