// SPDX-License-Identifier: GPL-2.0-or-later
// How often the intervals of counts hold the truth: mines laid evenly, in clumps, unevenly over records, and records
// alike within a search task. Through reconcileCounts(), as the product prints them.
#include "clustered_finds.h"

#include "core/counter_random.h"
#include "core/reconcile/reconcile_counts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

using namespace minemap;

namespace
{

//! Claims, finds and the truth of one world.
struct World
{
    std::vector<CountedRecord> records;
    std::vector<CountedFind> finds;
    double laid = 0;
    std::int64_t found = 0;
};

void addRecord( World &world, std::int64_t claimed, double share, const std::string &task = {} )
{
  CountedRecord record;
  record.id = std::to_string( 100000 + world.records.size() );
  record.claim.mines = { { MineType(), claimed, {} } };
  record.searchedShare = share;
  record.cluster = task;
  world.records.push_back( record );
}

//! Mines of the last record; \a cluster of finds that were found together.
void addMines( World &world, std::int64_t laid, std::int64_t found, const std::string &cluster )
{
  world.laid += static_cast<double>( laid );
  world.found += found;
  if ( found < 1 )
    return;
  CountedFind find;
  find.record = static_cast<int>( world.records.size() ) - 1;
  find.quantity = found;
  find.cluster = cluster;
  world.finds.push_back( find );
}

std::int64_t foundOf( CounterRandom &random, std::int64_t laid, double share )
{
  std::int64_t found = 0;
  for ( std::int64_t mine = 0; mine < laid; ++mine )
    found += random.uniform() < share ? 1 : 0;
  return found;
}

//! One record whose claim is right, each mine found by itself.
World evenWorld( CounterRandom &random, double share )
{
  World world;
  const auto laid = static_cast<std::int64_t>( 10 + std::floor( 190 * random.uniform() ) );
  addRecord( world, laid, share );
  const std::int64_t found = foundOf( random, laid, share );
  for ( std::int64_t mine = 0; mine < found; ++mine )
    addMines( world, 0, 1, {} );
  world.laid = static_cast<double>( laid );
  return world;
}

//! One record of 40 clumps of 1 to 15 mines that the search meets or misses whole.
World clumpedWorld( CounterRandom &random, double share )
{
  World world;
  addRecord( world, 320, share );
  for ( int clump = 0; clump < 40; ++clump )
  {
    const auto size = static_cast<std::int64_t>( 1 + std::floor( 15 * random.uniform() ) );
    addMines( world, size, random.uniform() < share ? size : 0, std::to_string( clump ) );
  }
  return world;
}

//! Records whose true numbers are their claims times a gamma variate; each by itself, or \a perTask alike.
World unevenWorld( CounterRandom &random, double meanShare, int records, int perTask, bool isTaskTold )
{
  constexpr double SHAPE = 2;
  World world;
  double truth = 1;
  double share = meanShare;
  for ( int record = 0; record < records; ++record )
  {
    if ( record % perTask == 0 )
    {
      truth = minemap_test::gammaVariate( random, SHAPE ) / SHAPE;
      // A task searches its records alike, some not at all.
      share = random.uniform() < 0.5 ? 0 : std::min( 1.0, 2 * meanShare * ( 0.5 + random.uniform() ) );
    }
    const auto claimed = static_cast<std::int64_t>( 20 + std::floor( 60 * random.uniform() ) );
    addRecord( world, claimed, share, isTaskTold ? std::to_string( record / perTask ) : std::string() );
    const auto laid = static_cast<std::int64_t>( std::llround( static_cast<double>( claimed ) * truth ) );
    addMines( world, laid, foundOf( random, laid, share ), {} );
  }
  return world;
}

struct Coverage
{
    int runs = 0, clusteredGiven = 0;
    int garwood = 0, even = 0, clustered = 0, residual = 0, plainResidual = 0, claim = 0, claimGiven = 0;
};

bool holds( const std::optional<Interval> &interval, double value )
{
  return interval && interval->low <= value + 1e-6 && value - 1e-6 <= interval->high;
}

void add( Coverage &sums, const World &world, bool isClaimRight )
{
  const std::vector<CountRow> rows = reconcileCounts( world.records, world.finds, 1 ).rows;
  // The row of a record has the clusters of its finds, that of all has records or tasks.
  const auto isWanted = [&]( const CountRow &row ) {
    return row.key.level == CountLevel::Total && ( row.scope == CountScope::Record ) == ( world.records.size() == 1 );
  };
  const CountComparison total = std::find_if( rows.begin(), rows.end(), isWanted )->comparison;
  if ( !total.ratio || !total.residualFromFinds )
    return;
  const double truth = world.laid / static_cast<double>( total.claimed.low );
  const auto left = static_cast<std::int64_t>( std::llround( world.laid ) ) - world.found;
  const auto isIn = [&]( const CountRange &range ) { return range.low <= left && left <= range.high; };
  ++sums.runs;
  sums.garwood += holds( total.poisson, truth ) ? 1 : 0;
  sums.even += holds( total.even, truth ) ? 1 : 0;
  sums.clusteredGiven += total.clustered ? 1 : 0;
  sums.clustered += holds( total.clustered, truth ) ? 1 : 0;
  sums.residual += isIn( *total.residualFromFinds ) ? 1 : 0;
  sums.plainResidual += isIn( residualFromFinds( total.found, *total.share ) ) ? 1 : 0;
  if ( isClaimRight && total.residualFromClaim )
  {
    ++sums.claimGiven;
    sums.claim += isIn( *total.residualFromClaim ) ? 1 : 0;
  }
}

double shareOf( int part, int whole )
{
  return whole > 0 ? static_cast<double>( part ) / whole : 0;
}

//! A line of the table. \returns false where what the product prints covers less than \a least.
bool print( const char *name, double share, const Coverage &sums, bool isClumped, double least )
{
  const double clustered = shareOf( sums.clustered, sums.clusteredGiven );
  const double residual = shareOf( sums.residual, sums.runs );
  std::printf( "%-34s %4.2f %6d |  %5.3f  %5.3f   %5.3f (%4.2f) |  %5.3f  %5.3f   ", name, share, sums.runs,
               shareOf( sums.garwood, sums.runs ), shareOf( sums.even, sums.runs ), clustered,
               shareOf( sums.clusteredGiven, sums.runs ), shareOf( sums.plainResidual, sums.runs ), residual );
  if ( sums.claimGiven > 0 )
    std::printf( "%5.3f\n", shareOf( sums.claim, sums.claimGiven ) );
  else
    std::printf( "    -\n" );
  const bool isGood = isClumped ? clustered >= least : shareOf( sums.even, sums.runs ) >= least && residual >= least;
  if ( !isGood )
    std::printf( "! below %.2f\n", least );
  return isGood;
}

} // namespace

//! Seed and runs of each line.
int main( int argc, char **argv )
{
  const std::uint64_t seed = argc > 1 ? std::strtoull( argv[1], nullptr, 10 ) : 1;
  const int runs = argc > 2 ? std::atoi( argv[2] ) : 2000;

  struct Line
  {
      const char *name;
      std::function<World( CounterRandom &, double )> make;
      bool isClumped, isClaimRight, isHeld;
  };

  const std::vector<Line> lines = {
    { "laid evenly", evenWorld, false, true, true },
    { "clumps of 1 to 15", clumpedWorld, true, false, true },
    { "60 uneven records",
      []( CounterRandom &random, double share ) { return unevenWorld( random, share, 60, 1, false ); }, true, false,
      true },
    { "60 records, 30 tasks, told",
      []( CounterRandom &random, double share ) { return unevenWorld( random, share, 60, 2, true ); }, true, false,
      true },
    { "120 records, 30 tasks, told",
      []( CounterRandom &random, double share ) { return unevenWorld( random, share, 120, 4, true ); }, true, false,
      true },
    { "120 records, 30 tasks, not told",
      []( CounterRandom &random, double share ) { return unevenWorld( random, share, 120, 4, false ); }, true, false,
      false },
  };
  std::printf( "Coverage of 95 %% ranges of counts, seed %llu, %d runs a line\n\n",
               static_cast<unsigned long long>( seed ), runs );
  std::printf( "%-34s share   runs | Garwood  even  clustered (given) | NegBin printed binomial\n", "world" );
  bool isGood = true;
  std::uint64_t stream = 0;
  for ( const Line &line : lines )
  {
    for ( const double share : { 0.3, 0.6, 0.9 } )
    {
      Coverage sums;
      for ( int run = 0; run < runs; ++run )
      {
        CounterRandom random( seed, stream++ );
        add( sums, line.make( random, share ), line.isClaimRight );
      }
      isGood = print( line.name, share, sums, line.isClumped, line.isHeld ? 0.92 : 0 ) && isGood;
    }
  }
  std::printf(
    "\nRatio: Garwood, even, clustered hold mines laid ÷ claimed. given: share of runs with a clustered\n"
    "interval. Mines left: NegBin(X + ½, s q); printed: the same widened by clusters; binomial: from a claim\n"
    "that is right.\n" );
  return isGood ? EXIT_SUCCESS : EXIT_FAILURE;
}
