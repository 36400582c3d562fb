// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/find_twins.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Positions of finds without those of whom many stand at one place.
std::vector<std::uint32_t> singleFinds( const AssumptionWorld &world )
{
  constexpr std::size_t MANY = 20;
  std::vector<std::uint32_t> sorted = world.finds;
  std::sort( sorted.begin(), sorted.end(),
             [&]( std::uint32_t a, std::uint32_t b )
             { return world.find( a ) != world.find( b ) ? world.find( a ) < world.find( b ) : a < b; } );
  std::vector<std::uint32_t> singles;
  for ( std::size_t first = 0, last = 0; first < sorted.size(); first = last )
  {
    for ( last = first; last < sorted.size() && world.find( sorted[last] ) == world.find( sorted[first] ); )
      ++last;
    if ( last - first <= MANY )
      singles.insert( singles.end(), sorted.begin() + static_cast<std::ptrdiff_t>( first ),
                      sorted.begin() + static_cast<std::ptrdiff_t>( last ) );
  }
  std::sort( singles.begin(), singles.end() );
  return singles;
}

std::vector<Point> placesOf( const AssumptionWorld &world, const std::vector<std::uint32_t> &finds )
{
  std::vector<Point> places;
  places.reserve( finds.size() );
  for ( const std::uint32_t find : finds )
    places.push_back( world.find( find ) );
  return places;
}

bool mayBeSame( const DatePeriod &a, const DatePeriod &b )
{
  return !a.isKnown() || !b.isKnown() || ( a.first == b.first && a.last == b.last );
}

//! Neighbours of a find, and those of them that agree with it.
struct Neighbours
{
    std::int64_t all = 0;
    std::int64_t alike = 0;

    double share() const { return all > 0 ? static_cast<double>( alike ) / static_cast<double>( all ) : 0; }
};

} // namespace

FindTwins::FindTwins( const AssumptionWorld &world )
  : mWorld( world ),
    mFinds( singleFinds( world ) ),
    mTree( placesOf( world, mFinds ) )
{
  constexpr std::size_t MOST = 50000;
  const double share = static_cast<double>( MOST ) / static_cast<double>( world.finds.size() + 1 );
  std::int64_t dated = 0;
  for ( const std::uint32_t find : world.finds )
  {
    if ( !isSampled( world.find( find ), share ) )
      continue;
    ++mCount;
    dated += world.evidence.finds[find].found.isKnown() ? 1 : 0;
  }
  for ( std::uint32_t position = 0; position < mFinds.size(); ++position )
  {
    if ( isSampled( mTree.places()[position], share ) )
      mSample.push_back( position );
  }
  mHasDates = 2 * dated > mCount;
}

bool FindTwins::agree( std::uint32_t a, std::uint32_t b ) const
{
  const Find &first = mWorld.evidence.finds[mFinds[a]];
  const Find &second = mWorld.evidence.finds[mFinds[b]];
  return first.quantity == second.quantity && mayBeSame( first.found, second.found ) &&
         mayBeSame( first.laid, second.laid ) && ( !first.task || !second.task || *first.task == *second.task );
}

TwinCount FindTwins::byPlace( double reach ) const
{
  constexpr double RING = 2; // Radii.
  constexpr double RING_AREA = RING * RING - 1;
  constexpr int MOST_TWINS = 1; // In a dense row each find has two neighbours.
  TwinCount count;
  std::int64_t beside = 0;
  for ( const std::uint32_t position : mSample )
  {
    mWorld.progress.stopIfCanceled();
    int within = 0;
    bool isBeside = false;
    mTree.visitWithin( mTree.places()[position], RING * reach,
                       [&]( std::uint32_t other, double distance )
                       {
                         if ( other == position || !agree( position, other ) )
                           return;
                         within += distance <= reach ? 1 : 0;
                         isBeside = isBeside || distance > reach;
                       } );
    if ( within > 0 && within <= MOST_TWINS )
      count.finds.push_back( mFinds[position] );
    beside += within == 0 && isBeside ? 1 : 0;
  }
  if ( mCount > 0 )
    count.byChance = static_cast<double>( beside ) / RING_AREA / static_cast<double>( mCount );
  return count;
}

TwinCount FindTwins::byDate( double reach ) const
{
  constexpr double NEAR = 2; // Outer radii of two rings round the reach.
  constexpr double FAR = 4;
  TwinCount count;
  Neighbours near;
  Neighbours far;
  std::vector<std::int64_t> neighbours;
  for ( const std::uint32_t position : mSample )
  {
    mWorld.progress.stopIfCanceled();
    const auto isDated = [&]( std::uint32_t find ) { return mWorld.evidence.finds[mFinds[find]].found.isKnown(); };
    if ( !isDated( position ) )
      continue;
    Neighbours own;
    mTree.visitWithin( mTree.places()[position], FAR * reach,
                       [&]( std::uint32_t other, double distance )
                       {
                         if ( other == position || !isDated( other ) )
                           return;
                         Neighbours &ring = distance <= reach ? own : distance <= NEAR * reach ? near : far;
                         ++ring.all;
                         ring.alike += agree( position, other ) ? 1 : 0;
                       } );
    neighbours.push_back( own.all );
    if ( own.alike > 0 )
      count.finds.push_back( mFinds[position] );
  }
  count.alike = far.share();
  const double expected = std::min( 1.0, near.share() + std::max( 0.0, near.share() - far.share() ) );
  double sum = 0;
  for ( const std::int64_t all : neighbours )
    sum += 1 - std::pow( 1 - expected, static_cast<double>( all ) );
  if ( mCount > 0 )
    count.byChance = sum / static_cast<double>( mCount );
  return count;
}

} // namespace minemap
