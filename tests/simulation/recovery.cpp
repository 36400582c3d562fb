// SPDX-License-Identifier: GPL-2.0-or-later
// How well a diagnosis recovers what was done to a simulated map (docs/diagnosis.md).
//
// recovery RUNS [SEED [PART]]: RUNS simulated maps a setting, two and a half times as many of maps with nothing to
// explain, for settings whose name contains PART, or is NAME where PART is =NAME. Prints the tables.
// recovery check: few runs of some settings; returns 1 when a goal is missed by more than chance.
// recovery show PART SEED: one run in full.
#include "core/parallel.h"
#include "recovery_run.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace minemap;

namespace
{

using Runs = std::vector<RecoveryRun>;

std::uint64_t seedOf( std::uint64_t seed, std::size_t run )
{
  constexpr std::uint64_t SEEDS_APART = 100000;
  return seed * SEEDS_APART + run;
}

Runs runsOf( const RecoverySetting &setting, std::size_t count, std::uint64_t seed )
{
  Runs runs( count );
  Progress progress;
  doInParts( count, threadCount( 0 ), progress, 0, 100,
             [&]( std::size_t run, std::size_t, const StopFlag & )
             { runs[run] = recoveryRun( setting, seedOf( seed, run ) ); } );
  return runs;
}

template <typename Property>
std::size_t countOf( const Runs &runs, const Property &property )
{
  return static_cast<std::size_t>( std::count_if( runs.begin(), runs.end(), property ) );
}

double percentOf( std::size_t count, const Runs &runs )
{
  return 100.0 * static_cast<double>( count ) / static_cast<double>( runs.size() );
}

double medianError( const Runs &runs )
{
  std::vector<double> errors;
  for ( const RecoveryRun &run : runs )
    errors.push_back( run.error );
  std::nth_element( errors.begin(), errors.begin() + static_cast<std::ptrdiff_t>( errors.size() / 2 ), errors.end() );
  return errors[errors.size() / 2];
}

double meanOthers( const Runs &runs )
{
  double sum = 0;
  for ( const RecoveryRun &run : runs )
    sum += run.others;
  return sum / static_cast<double>( runs.size() );
}

//! Prints the head of the table of \a shows.
void printHead( Shows shows )
{
  switch ( shows )
  {
  case Shows::Shift:
    std::printf(
      "\n| shift | runs | success, %% | median error, m | in ellipse, %% | true cause kept, %% | first, %% | "
      "supported, %% | others kept | wrong, %% |\n|---|---|---|---|---|---|---|---|---|---|\n" );
    break;
  case Shows::Cause:
    std::printf( "\n| cause | runs | kept, %% | first, %% | supported, %% | others kept | wrong, %% "
                 "|\n|---|---|---|---|---|---|---|\n" );
    break;
  case Shows::TooSmall:
    std::printf( "\n| too small | runs | not identifiable, %% | others kept | wrong, %% |\n|---|---|---|---|---|\n" );
    break;
  case Shows::NoFalsity:
    std::printf( "\n| nothing to explain | runs | explanations supported | known mistakes among them | in place, %% "
                 "| wrong, %% |\n|---|---|---|---|---|---|\n" );
    break;
  }
}

void printRow( const RecoverySetting &setting, const Runs &runs )
{
  const double success = percentOf(
    countOf( runs, [&]( const RecoveryRun &run ) { return run.hasShift && run.error < setting.within; } ), runs );
  const double inEllipse = percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isInEllipse; } ), runs );
  const double kept = percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isKept; } ), runs );
  const double first = percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isFirst; } ), runs );
  const double supported = percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isSupported; } ), runs );
  const double wrong = percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isWrong; } ), runs );
  std::printf( "| %s | %zu |", setting.name.c_str(), runs.size() );
  switch ( setting.shows )
  {
  case Shows::Shift:
    std::printf( " %.0f | %.1f | %.0f | %.0f | %.0f | %.0f | %.1f | %.1f |\n", success, medianError( runs ), inEllipse,
                 kept, first, supported, meanOthers( runs ), wrong );
    break;
  case Shows::Cause:
    std::printf( " %.0f | %.0f | %.0f | %.1f | %.1f |\n", kept, first, supported, meanOthers( runs ), wrong );
    break;
  case Shows::TooSmall:
    std::printf( " %.0f | %.1f | %.1f |\n",
                 percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isNotIdentifiable; } ), runs ),
                 meanOthers( runs ), wrong );
    break;
  case Shows::NoFalsity:
    std::printf( " %zu | %zu | %.0f | %.1f |\n",
                 countOf( runs, []( const RecoveryRun &run ) { return run.isAnySupported; } ),
                 countOf( runs, []( const RecoveryRun &run ) { return run.isKnownSupported; } ),
                 percentOf( countOf( runs, []( const RecoveryRun &run ) { return run.isInPlace; } ), runs ), wrong );
    break;
  }
  std::fflush( stdout );
}

//! What was explained wrongly, or where there was nothing to explain, with its seed for "show", beside the table.
void tellFalse( const RecoverySetting &setting, const Runs &runs, std::uint64_t seed )
{
  for ( std::size_t run = 0; run < runs.size(); ++run )
  {
    if ( runs[run].isWrong || ( setting.shows == Shows::NoFalsity && runs[run].isAnySupported ) )
      std::fprintf( stderr, "%s, seed %llu: %s\n", setting.name.c_str(),
                    static_cast<unsigned long long>( seedOf( seed, run ) ), runs[run].outcome.c_str() );
  }
}

bool isChosen( const RecoverySetting &setting, const char *part )
{
  return part[0] == '=' ? setting.name == part + 1 : setting.name.find( part ) != std::string::npos;
}

int printTables( std::size_t count, std::uint64_t seed, const char *part )
{
  const RecoverySetting *before = nullptr;
  const std::vector<RecoverySetting> settings = recoverySettings();
  for ( const Shows shows : { Shows::Shift, Shows::Cause, Shows::TooSmall, Shows::NoFalsity } )
  {
    for ( const RecoverySetting &setting : settings )
    {
      if ( setting.shows != shows || !isChosen( setting, part ) )
        continue;
      if ( !before || before->shows != shows )
        printHead( shows );
      before = &setting;
      const Runs runs = runsOf( setting, shows == Shows::NoFalsity ? 5 * count / 2 : count, seed );
      printRow( setting, runs );
      tellFalse( setting, runs, seed );
    }
  }
  return 0;
}

//! Runs counted against a goal.
struct Goal
{
    const char *name;
    double rate;   //!< That is to be reached, of all runs there could be.
    bool isAtMost; //!< That may not be passed.
    std::size_t runs = 0;
    std::size_t counted = 0;

    template <typename Property>
    void count( const Runs &done, const Property &property )
    {
      runs += done.size();
      counted += countOf( done, property );
    }

    //! False when chance would miss the goal by so much in one of a hundred checks at most.
    bool isReached() const
    {
      constexpr double RARELY = 0.01;
      const boost::math::binomial distribution( static_cast<double>( runs ), rate );
      const auto found = static_cast<double>( counted );
      const double chance = !isAtMost      ? boost::math::cdf( distribution, found )
                            : counted == 0 ? 1
                                           : boost::math::cdf( boost::math::complement( distribution, found - 1 ) );
      return chance >= RARELY;
    }
};

//! The goals at few runs, of the smallest maps they are set for.
int checkGoals()
{
  Goal near{ "datum shift, 3 fields: points within 5 m, polygons within 10 m", 0.95, false };
  Goal kept{ "true datum kept", 0.95, false };
  Goal first{ "true datum first", 0.8, false };
  Goal found{ "mistakes about reference points found", 0.8, false };
  Goal small{ "too small ones not identifiable", 0.9, false };
  Goal right{ "right maps explained", 0.09, true };
  Goal worthless{ "worthless maps explained", 0.09, true };
  for ( const RecoverySetting &setting : recoverySettings() )
  {
    if ( !setting.isGoal )
      continue;
    switch ( setting.shows )
    {
    case Shows::Shift:
      if ( setting.name.find( ", 3 fields" ) != std::string::npos )
      {
        const Runs runs = runsOf( setting, 10, 7 );
        near.count( runs, [&]( const RecoveryRun &run ) { return run.hasShift && run.error < setting.within; } );
        kept.count( runs, []( const RecoveryRun &run ) { return run.isKept; } );
        first.count( runs, []( const RecoveryRun &run ) { return run.isFirst; } );
      }
      break;
    case Shows::Cause:
      found.count( runsOf( setting, 6, 7 ), []( const RecoveryRun &run ) { return run.isFirst && run.isSupported; } );
      break;
    case Shows::TooSmall:
      small.count( runsOf( setting, 4, 7 ), []( const RecoveryRun &run ) { return run.isNotIdentifiable; } );
      break;
    case Shows::NoFalsity:
      ( setting.error.empty() ? right : worthless )
        .count( runsOf( setting, 5, 7 ), []( const RecoveryRun &run ) { return run.isAnySupported; } );
      break;
    }
  }
  bool areReached = true;
  for ( const Goal &goal : { near, kept, first, found, small, right, worthless } )
  {
    std::printf( "%s: %zu of %zu, goal %s %.0f %%%s\n", goal.name, goal.counted, goal.runs,
                 goal.isAtMost ? "at most" : "at least", 100 * goal.rate, goal.isReached() ? "" : ": MISSED" );
    areReached = areReached && goal.isReached();
  }
  return areReached ? 0 : 1;
}

int showRun( const char *part, std::uint64_t seed )
{
  for ( const RecoverySetting &setting : recoverySettings() )
  {
    if ( setting.name.find( part ) == std::string::npos )
      continue;
    const RecoveryRun run = recoveryRun( setting, seed );
    std::printf( "%s: error %.1f m%s%s%s%s\n  %s\n", setting.name.c_str(), run.error, run.isKept ? " kept" : "",
                 run.isFirst ? " first" : "", run.isSupported ? " supported" : "", run.isInEllipse ? " in ellipse" : "",
                 run.outcome.c_str() );
  }
  return 0;
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc > 3 && std::strcmp( argv[1], "show" ) == 0 )
    return showRun( argv[2], std::strtoull( argv[3], nullptr, 10 ) );
  if ( argc > 1 && std::strcmp( argv[1], "check" ) == 0 )
    return checkGoals();
  const auto number = [&]( int position, std::uint64_t standard )
  { return argc > position ? std::strtoull( argv[position], nullptr, 10 ) : standard; };
  return printTables( static_cast<std::size_t>( number( 1, 20 ) ), number( 2, 1 ), argc > 3 ? argv[3] : "" );
}
