// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/common_shifts.h"

#include "core/diagnose/judgement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::size_t FEWEST_BLOCKS = 8;
constexpr int BLOCKS_A_RADIUS = 4;
constexpr double AROUND = 200; // metres

//! Part of the disc of shifts.
struct Block
{
    double most = 0;  //!< The largest standardised votes.
    double cover = 0; //!< The most searched ground covered.
    std::size_t shifts = 0;
};

//! Calls \a visit for every shift within the radius.
template <typename Visit>
void visitShifts( const ScopeVotes &votes, const Visit &visit )
{
  const int radius = votes.settings().radius;
  for ( int north = -radius; north <= radius; ++north )
  {
    for ( int east = -radius; east <= radius; ++east )
    {
      if ( east * east + north * north <= radius * radius )
        visit( BinOffset{ east, north } );
    }
  }
}

//! Votes held against the searched ground that is covered.
class StandardisedVotes
{
  public:
    explicit StandardisedVotes( const ScopeVotes &votes ) : mVotes( votes )
    {
      double met = 0;
      double covered = 0;
      double count = 0;
      visitShifts( votes,
                   [&]( BinOffset shift )
                   {
                     met += votes.votes( shift );
                     covered += votes.coverage( shift );
                     ++count;
                   } );
      mMean = covered / count;
      mRate = covered > 0 ? met / covered : 0;
    }

    double at( BinOffset shift ) const
    {
      const double cover = mVotes.coverage( shift );
      return mMean > 0 ? ( mVotes.votes( shift ) - mRate * cover ) / std::sqrt( cover + mMean ) : mVotes.votes( shift );
    }

  private:
    const ScopeVotes &mVotes;
    double mMean = 0;
    double mRate = 0;
};

std::map<std::pair<int, int>, Block> blocksWithout( const ScopeVotes &votes, const StandardisedVotes &standardised,
                                                    BinOffset excepted )
{
  const ScopeVotes::Settings &settings = votes.settings();
  const int side = std::max( 1, settings.radius / BLOCKS_A_RADIUS );
  const double near = std::max( AROUND / settings.bin, static_cast<double>( side ) );
  std::map<std::pair<int, int>, Block> blocks;
  visitShifts(
    votes,
    [&]( BinOffset shift )
    {
      if ( std::hypot( shift.east - excepted.east, shift.north - excepted.north ) <= near )
        return;
      Block &block = blocks[{ ( shift.east + settings.radius ) / side, ( shift.north + settings.radius ) / side }];
      const double value = standardised.at( shift );
      block.most = block.shifts == 0 ? value : std::max( block.most, value );
      block.cover = std::max( block.cover, static_cast<double>( votes.coverage( shift ) ) );
      ++block.shifts;
    } );
  return blocks;
}

} // namespace

double chanceOfCommonShift( const ScopeVotes &votes, BinOffset shift )
{
  const int side = std::max( 1, votes.settings().radius / BLOCKS_A_RADIUS );
  const StandardisedVotes standardised( votes );
  const double least = votes.coverage( shift ) / 2.0;
  std::vector<double> all;
  std::vector<double> covering;
  for ( const auto &[place, block] : blocksWithout( votes, standardised, shift ) )
  {
    // What is left at the edge has had few tries.
    if ( 4 * block.shifts < static_cast<std::size_t>( side ) * static_cast<std::size_t>( side ) )
      continue;
    all.push_back( block.most );
    if ( block.cover >= least )
      covering.push_back( block.most );
  }
  const std::vector<double> &maxima = covering.size() >= FEWEST_BLOCKS ? covering : all;
  if ( maxima.size() < FEWEST_BLOCKS )
    return 0;
  return chanceOfMaximum( standardised.at( shift ), maxima, maxima.size() );
}

} // namespace minemap
