// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/random_shifts.h"

#include "core/counter_random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::size_t FEWEST_GROUND_PLACES = 20000;
constexpr std::size_t MOST_BAND_SHIFTS = 10000;
constexpr int MOST_DRAWS = 50;
constexpr std::int64_t ENOUGH_GROUP_SHIFTS = 99;
constexpr std::uint64_t STREAMS = std::uint64_t( 0x53484946 ) << 32U; // Apart from other uses of the same seed.
constexpr float UNUSABLE = std::numeric_limits<float>::quiet_NaN();

bool canBeJudged( std::int64_t within, std::int64_t places )
{
  const double share = static_cast<double>( within ) / static_cast<double>( places );
  return places > 0 && share >= SMALLEST_CHANCE_TO_JUDGE && share <= LARGEST_CHANCE_TO_JUDGE;
}

} // namespace

std::optional<double> standardScore( std::int64_t hits, std::int64_t finds, std::int64_t within, std::int64_t places )
{
  if ( finds <= 0 || within <= 0 || within >= places )
    return std::nullopt;
  const double chance = static_cast<double>( within ) / static_cast<double>( places );
  return ( static_cast<double>( hits ) / static_cast<double>( finds ) - chance ) / std::sqrt( chance * ( 1 - chance ) );
}

RandomShifts::RandomShifts( const ShiftTestInput &input, const DistanceRaster &raster,
                            const std::vector<double> &tolerances, bool mustBeUsable )
  : mInput( input ),
    mRaster( raster ),
    mTolerances( tolerances.size() ),
    mTolerance( static_cast<std::size_t>( std::lower_bound( tolerances.begin(), tolerances.end(), input.tolerance ) -
                                          tolerances.begin() ) ),
    mMustBeUsable( mustBeUsable )
{
  const std::size_t wanted = std::max( FEWEST_GROUND_PLACES, input.finds.size() / 10 );
  mFinds = placesOf( input.finds, 1 );
  mGround = placesOf( input.ground, std::max<std::size_t>( 1, ( input.ground.size() + wanted - 1 ) / wanted ) );
  mFindsOfGroups.assign( input.groups.size() + 1, 0 );
  mGroundOfGroups.assign( input.groups.size() + 1, 0 );
  for ( const Place &place : mFinds )
  {
    mFindCount += place.count;
    mFindsOfGroups[place.group] += place.count;
  }
  for ( const Place &place : mGround )
  {
    mGroundCount += place.count;
    mGroundOfGroups[place.group] += place.count;
  }
  if ( mMustBeUsable )
    blockGround();
}

void RandomShifts::blockGround()
{
  mNearBlocks.emplace( mRaster, static_cast<std::uint8_t>( mTolerance ) );
  mGroundByBlock = mGround;
  const auto blockOf = []( const Place &place )
  { return std::pair( place.row / NearBlocks::SIDE, place.column / NearBlocks::SIDE ); };
  std::sort( mGroundByBlock.begin(), mGroundByBlock.end(),
             [&]( const Place &a, const Place &b )
             {
               return std::tuple( blockOf( a ), a.row, a.column, a.group ) <
                      std::tuple( blockOf( b ), b.row, b.column, b.group );
             } );
  for ( std::size_t index = 0; index < mGroundByBlock.size(); ++index )
  {
    const Place &place = mGroundByBlock[index];
    if ( index == 0 || blockOf( place ) != blockOf( mGroundByBlock[index - 1] ) )
      mGroundBlocks.push_back( { { place.column, place.row }, { place.column, place.row }, index, index } );
    GroundBlock &block = mGroundBlocks.back();
    block.first = { std::min( block.first.column, place.column ), std::min( block.first.row, place.row ) };
    block.last = { std::max( block.last.column, place.column ), std::max( block.last.row, place.row ) };
    block.end = index + 1;
  }
}

/**
 * Whether a_b lies in [0.02, 0.98], which is all that counts until it does.
 *
 * Where little of the torus is mapped most draws fail; most of the ground then lies far from the shifted map and is
 * passed over in blocks.
 */
bool RandomShifts::isUsable( const RasterCell &shift, const StopFlag &stop ) const
{
  const int columns = mRaster.columns();
  const int rows = mRaster.rows();
  std::int64_t within = 0;
  for ( const GroundBlock &block : mGroundBlocks )
  {
    if ( stop )
      return false;
    RasterCell first = { block.first.column + shift.column, block.first.row + shift.row };
    first.column -= first.column >= columns ? columns : 0;
    first.row -= first.row >= rows ? rows : 0;
    const RasterCell last = { first.column + block.last.column - block.first.column,
                              first.row + block.last.row - block.first.row };
    if ( !mNearBlocks->mayBeNear( first, last ) )
      continue;
    for ( std::size_t index = block.begin; index < block.end; ++index )
    {
      const Place &place = mGroundByBlock[index];
      int column = place.column + shift.column;
      int row = place.row + shift.row;
      column -= column >= columns ? columns : 0;
      row -= row >= rows ? rows : 0;
      if ( mNearBlocks->mayBeNear( column, row ) )
        within += mRaster.classAt( column, row ) <= mTolerance ? place.count : 0;
    }
  }
  return canBeJudged( within, mGroundCount );
}

template <typename Item>
std::vector<RandomShifts::Place> RandomShifts::placesOf( const std::vector<Item> &items, std::size_t stride ) const
{
  // The order of a cell takes 34 bits, of a number of tiles up to 2²⁰ with 2¹⁴ cells each; the group the rest.
  constexpr unsigned ORDER_BITS = 36;
  std::vector<std::uint64_t> keys;
  keys.reserve( items.size() / stride + 1 );
  for ( std::size_t index = 0; index < items.size(); index += stride )
  {
    const bool hasGroup =
      items[index].group >= 0 && static_cast<std::size_t>( items[index].group ) < mInput.groups.size();
    const std::uint64_t group = hasGroup ? static_cast<std::uint64_t>( items[index].group ) + 1 : 0;
    keys.push_back( mRaster.orderOf( mRaster.cellOf( items[index].place ) ) | group << ORDER_BITS );
  }
  // By group, then as in memory: a group's places stay together.
  std::sort( keys.begin(), keys.end() );
  std::vector<Place> places;
  for ( std::size_t index = 0; index < keys.size(); ++index )
  {
    if ( index > 0 && keys[index] == keys[index - 1] )
    {
      ++places.back().count;
      continue;
    }
    const RasterCell cell = mRaster.cellAtOrder( keys[index] & ( ( std::uint64_t( 1 ) << ORDER_BITS ) - 1 ) );
    places.push_back( { cell.column, cell.row, 1, static_cast<std::uint32_t>( keys[index] >> ORDER_BITS ) } );
  }
  return places;
}

template <bool IS_GROUPED>
void RandomShifts::countPlaces( const std::vector<Place> &places, const RasterCell &shift, Histogram &histogram,
                                std::vector<std::uint32_t> &withinOfGroups, const StopFlag &stop ) const
{
  // First all look-ups, which then wait for memory together, then the sums.
  constexpr std::size_t BATCH = 1024;
  std::array<std::uint8_t, BATCH> classes;
  const int columns = mRaster.columns();
  const int rows = mRaster.rows();
  for ( std::size_t start = 0; start < places.size() && !stop; start += BATCH )
  {
    const Place *const batch = places.data() + start;
    const std::size_t size = std::min( BATCH, places.size() - start );
    for ( std::size_t index = 0; index < size; ++index )
    {
      int column = batch[index].column + shift.column;
      int row = batch[index].row + shift.row;
      column -= column >= columns ? columns : 0;
      row -= row >= rows ? rows : 0;
      classes[index] = mRaster.classAt( column, row );
    }
    for ( std::size_t index = 0; index < size; ++index )
    {
      histogram[classes[index]] += batch[index].count;
      if ( IS_GROUPED )
        withinOfGroups[batch[index].group] += classes[index] <= mTolerance ? batch[index].count : 0;
    }
  }
}

void RandomShifts::count( const std::vector<Place> &places, const RasterCell &shift, Histogram &histogram,
                          std::vector<std::uint32_t> &withinOfGroups, const StopFlag &stop ) const
{
  histogram.fill( 0 );
  if ( mInput.groups.empty() )
  {
    countPlaces<false>( places, shift, histogram, withinOfGroups, stop );
    return;
  }
  withinOfGroups.assign( mInput.groups.size() + 1, 0 );
  countPlaces<true>( places, shift, histogram, withinOfGroups, stop );
}

std::int64_t RandomShifts::withinTolerance( const Histogram &histogram, std::size_t tolerance ) const
{
  return std::accumulate( histogram.begin(), histogram.begin() + static_cast<std::ptrdiff_t>( tolerance ) + 1,
                          std::int64_t( 0 ) );
}

void RandomShifts::run( Progress &progress, double from, double to )
{
  countUnshifted();
  const auto shifts = static_cast<std::size_t>( mInput.shifts );
  mScores.assign( shifts, std::numeric_limits<double>::quiet_NaN() );
  mOutcomes.assign( std::min( shifts, MOST_BAND_SHIFTS ) * mTolerances, { UNUSABLE, 0 } );
  Scratch empty;
  empty.usable.assign( mInput.groups.size() + 1, 0 );
  empty.atLeast = empty.usable;
  empty.redrawn.assign( 1, 0 );
  mScratch.assign( static_cast<std::size_t>( std::max( 1, mInput.threads ) ), empty );
  doInParts( shifts, mInput.threads, progress, from, to,
             [this]( std::size_t part, std::size_t thread, const StopFlag &stop )
             { doShift( part, mScratch[thread], stop ); } );
}

void RandomShifts::countUnshifted()
{
  const StopFlag never( false );
  Scratch scratch;
  count( mFinds, {}, scratch.finds, scratch.hits, never );
  count( mGround, {}, scratch.ground, scratch.within, never );
  mScore = standardScore( withinTolerance( scratch.finds, mTolerance ), mFindCount,
                          withinTolerance( scratch.ground, mTolerance ), mGroundCount );
  mGroupScores.assign( mInput.groups.size() + 1, std::nullopt );
  for ( std::size_t group = 1; group < mGroupScores.size(); ++group )
    mGroupScores[group] =
      standardScore( scratch.hits[group], mFindsOfGroups[group], scratch.within[group], mGroundOfGroups[group] );
}

void RandomShifts::doShift( std::size_t number, Scratch &scratch, const StopFlag &stop )
{
  CounterRandom random( mInput.seed, STREAMS | number );
  RasterCell shift;
  bool isFound = false;
  for ( int draw = 0; draw < MOST_DRAWS && !isFound && !stop; ++draw )
  {
    scratch.redrawn[0] += draw > 0 ? 1 : 0;
    shift.column = static_cast<int>( random.below( static_cast<std::uint64_t>( mRaster.columns() ) ) );
    shift.row = static_cast<int>( random.below( static_cast<std::uint64_t>( mRaster.rows() ) ) );
    isFound = !mMustBeUsable || isUsable( shift, stop );
  }
  if ( !isFound || stop )
    return;
  count( mGround, shift, scratch.ground, scratch.within, stop );
  count( mFinds, shift, scratch.finds, scratch.hits, stop );
  if ( stop )
    return;
  const std::optional<double> score = standardScore( withinTolerance( scratch.finds, mTolerance ), mFindCount,
                                                     withinTolerance( scratch.ground, mTolerance ), mGroundCount );
  if ( score )
    mScores[number] = *score;
  keepOutcomes( number, scratch );
  countGroups( scratch );
}

void RandomShifts::keepOutcomes( std::size_t number, const Scratch &scratch )
{
  if ( number >= MOST_BAND_SHIFTS )
    return;
  std::int64_t hits = 0;
  std::int64_t within = 0;
  for ( std::size_t tolerance = 0; tolerance < mTolerances; ++tolerance )
  {
    hits += scratch.finds[tolerance];
    within += scratch.ground[tolerance];
    const std::optional<double> score = standardScore( hits, mFindCount, within, mGroundCount );
    if ( score )
      mOutcomes[number * mTolerances + tolerance] = {
        static_cast<float>( *score ),
        static_cast<float>( static_cast<double>( within ) / static_cast<double>( mGroundCount ) ) };
  }
}

void RandomShifts::countGroups( Scratch &scratch ) const
{
  for ( std::size_t group = 1; group < mGroupScores.size(); ++group )
  {
    if ( !mGroupScores[group] || !canBeJudged( scratch.within[group], mGroundOfGroups[group] ) )
      continue;
    const std::optional<double> score =
      standardScore( scratch.hits[group], mFindsOfGroups[group], scratch.within[group], mGroundOfGroups[group] );
    ++scratch.usable[group];
    scratch.atLeast[group] += *score >= *mGroupScores[group] ? 1 : 0;
  }
}

int RandomShifts::usableShifts() const
{
  return static_cast<int>(
    std::count_if( mScores.begin(), mScores.end(), []( double score ) { return !std::isnan( score ); } ) );
}

std::int64_t RandomShifts::redrawnShifts() const
{
  std::int64_t sum = 0;
  for ( const Scratch &scratch : mScratch )
    sum += scratch.redrawn[0];
  return sum;
}

std::optional<double> RandomShifts::pValue() const
{
  const int usable = usableShifts();
  if ( !mScore || usable == 0 || usable * 2 < mInput.shifts )
    return std::nullopt;
  const auto atLeast =
    std::count_if( mScores.begin(), mScores.end(), [this]( double score ) { return score >= *mScore; } );
  return ( 1 + static_cast<double>( atLeast ) ) / ( 1 + static_cast<double>( usable ) );
}

std::optional<double> RandomShifts::groupPValue( std::size_t group ) const
{
  std::int64_t usable = 0;
  std::int64_t atLeast = 0;
  for ( const Scratch &scratch : mScratch )
  {
    usable += scratch.usable[group + 1];
    atLeast += scratch.atLeast[group + 1];
  }
  if ( !mGroupScores[group + 1] || usable == 0 || ( usable < ENOUGH_GROUP_SHIFTS && usable * 2 < mInput.shifts ) )
    return std::nullopt;
  return ( 1 + static_cast<double>( atLeast ) ) / ( 1 + static_cast<double>( usable ) );
}

std::vector<double> RandomShifts::scoresAt( std::size_t tolerance, double least ) const
{
  std::vector<double> scores;
  for ( std::size_t place = tolerance; place < mOutcomes.size(); place += mTolerances )
  {
    const Outcome &outcome = mOutcomes[place];
    if ( !std::isnan( outcome.score ) && outcome.chance >= least && outcome.chance <= 1 - least )
      scores.push_back( outcome.score );
  }
  std::sort( scores.begin(), scores.end() );
  return scores;
}

} // namespace minemap
