// SPDX-License-Identifier: GPL-2.0-or-later
// How long a diagnosis takes, how long it is silent, and how soon it stops when cancelled.
//
// diagnosis_speed [RECORDS [FINDS [GROUPS [CANCELS]]]]: default 10000 records, about 100000 finds, no groups; cancels
// the diagnosis CANCELS times at even distances of time, default 0.
#include "core/diagnose/diagnose_map.h"
#include "displaced_worlds.h"
#include "recovery_run.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace minemap;

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince( Clock::time_point start )
{
  return std::chrono::duration<double>( Clock::now() - start ).count();
}

//! Cancels when its time has come, and remembers the longest time in which the percentage stood still.
class Watch : public Progress
{
  public:
    explicit Watch( double cancelAfter ) : mCancelAfter( cancelAfter ) {}

    bool isCanceled() const override { return secondsSince( mStart ) > mCancelAfter; }

    void report( double percent ) override
    {
      if ( percent <= mPercent )
        return;
      if ( secondsSince( mLast ) > mLongest )
      {
        mLongest = secondsSince( mLast );
        mLongestAt = mPercent;
      }
      mPercent = percent;
      mLast = Clock::now();
    }

    double longest() const { return mLongest; }

    double longestAt() const { return mLongestAt; }

    double seconds() const { return secondsSince( mStart ); }

  private:
    double mCancelAfter;
    Clock::time_point mStart = Clock::now();
    Clock::time_point mLast = mStart;
    double mPercent = 0;
    double mLongest = 0;
    double mLongestAt = 0;
};

} // namespace

int main( int argc, char **argv )
{
  const auto number = [&]( int position, int standard )
  { return argc > position ? static_cast<int>( std::strtol( argv[position], nullptr, 10 ) ) : standard; };
  const int records = number( 1, 10000 );
  const int finds = number( 2, 100000 );
  const int groups = number( 3, 1 );
  const int cancels = number( 4, 0 );
  const LocalPlane plane( { 46.8, 39.8 } );
  DisplacedWorld world;
  world.fields = records / 2;
  world.phantoms = records - world.fields;
  world.clutter = 0;
  world.mines = 2 * finds / world.fields;
  world.side = 100000;
  world.shown = []( const Point &place ) { return Point{ place.x + 102.3, place.y + 10.2 }; };
  DiagnosisInput input = displacedMap( world, plane );
  for ( std::size_t record = 0; groups > 1 && record < input.records.size(); ++record )
    input.records[record].group = "G" + std::to_string( record % static_cast<std::size_t>( groups ) );
  const Clock::time_point start = Clock::now();
  const std::vector<CauseProposal> proposals = proposalsFor( "EPSG:4326", input );
  std::printf( "%zu records, %zu finds, %d groups, %zu proposals (made in %.1f s)\n", input.records.size(),
               input.finds.size(), groups, proposals.size(), secondsSince( start ) );
  DiagnosisParameters parameters;
  Watch watch( 1e9 );
  const Diagnosis diagnosis = diagnoseMap( input, parameters, proposals, watch );
  const double seconds = watch.seconds();
  const Explanation *best = diagnosis.scopes.front().best();
  std::printf( "%.1f s; longest silence %.1f s, at %.1f %%; %s, %s\n", seconds, watch.longest(), watch.longestAt(),
               diagnosis.scopes.front().finding, best ? best->detail.c_str() : "no cause" );
  for ( int cancel = 1; cancel <= cancels; ++cancel )
  {
    const double after = seconds * ( cancel - 0.5 ) / cancels;
    Watch impatient( after );
    try
    {
      diagnoseMap( input, parameters, proposals, impatient );
    }
    catch ( const Canceled & )
    {
    }
    std::printf( "cancelled after %.1f s: stopped %.2f s later\n", after, impatient.seconds() - after );
  }
  return 0;
}
