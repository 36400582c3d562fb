// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/accident_summary.h"

#include "core/reconcile/evidence_dates.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace minemap
{

namespace
{

AccidentTime timeOf( const AccidentFacts &accident )
{
  if ( accident.happened.isSurelyBefore( accident.mapDate ) )
    return AccidentTime::BeforeMap;
  return accident.happened.isSurelyAfter( accident.mapDate ) ? AccidentTime::AfterMap : AccidentTime::Unclear;
}

//! Accidents and those of them off the map.
struct Tally
{
    std::int64_t accidents = 0, offMap = 0;

    void add( const AccidentFacts &accident )
    {
      ++accidents;
      offMap += accident.isOnMap ? 0 : 1;
    }

    OffMapShare share() const
    {
      return { agreementOf( offMap, accidents ), clopperPearsonInterval( offMap, accidents ) };
    }
};

CasualtySummary summariseGroup( const std::vector<AccidentFacts> &accidents, std::size_t group )
{
  CasualtySummary summary;
  summary.group = static_cast<CasualtyGroup>( group );
  Tally hurting;
  std::vector<ClusterShare> shares;
  for ( const AccidentFacts &accident : accidents )
  {
    const auto &counts = accident.casualties[group];
    const auto numberOf = [&]( Harm harm )
    { return std::max<std::int64_t>( 0, counts[static_cast<std::size_t>( harm )].value_or( 0 ) ); };
    const std::int64_t killed = numberOf( Harm::Killed );
    const std::int64_t injured = numberOf( Harm::Injured );
    summary.accidentsWithoutCount += !counts[0] && !counts[1] ? 1 : 0;
    summary.killed += killed;
    summary.injured += injured;
    summary.killedOffMap += accident.isOnMap ? 0 : killed;
    summary.injuredOffMap += accident.isOnMap ? 0 : injured;
    if ( killed + injured == 0 )
      continue;
    hurting.add( accident );
    const auto hurt = static_cast<double>( killed + injured );
    shares.push_back( { accident.isOnMap ? 0 : hurt, hurt } );
  }
  // Sums of rounded squares must not depend on the order of accidents.
  std::sort( shares.begin(), shares.end(),
             []( const ClusterShare &a, const ClusterShare &b )
             { return std::tie( a.whole, a.part ) < std::tie( b.whole, b.part ); } );
  summary.accidents = hurting.share();
  summary.casualties = clusteredInterval( shares );
  return summary;
}

std::vector<AccidentYear> summariseYears( const std::vector<AccidentFacts> &accidents )
{
  std::map<int, AccidentYear> years;
  AccidentYear uncertain;
  for ( const AccidentFacts &accident : accidents )
  {
    const std::optional<int> year = yearOf( accident.happened );
    AccidentYear &entry = year ? years[*year] : uncertain;
    entry.year = year;
    ++entry.accidents;
    entry.offMap += accident.isOnMap ? 0 : 1;
    entry.beforeMap += timeOf( accident ) == AccidentTime::BeforeMap ? 1 : 0;
    entry.afterMap += timeOf( accident ) == AccidentTime::AfterMap ? 1 : 0;
  }
  std::vector<AccidentYear> sorted;
  sorted.reserve( years.size() + 1 );
  for ( const auto &[year, entry] : years )
    sorted.push_back( entry );
  if ( uncertain.accidents > 0 )
    sorted.push_back( uncertain );
  return sorted;
}

} // namespace

std::optional<Interval> clopperPearsonInterval( std::int64_t successes, std::int64_t trials )
{
  if ( trials < 1 || successes < 0 || successes > trials )
    return std::nullopt;
  constexpr double TAIL = 0.025;
  const auto hits = static_cast<double>( successes );
  const auto misses = static_cast<double>( trials - successes );
  return Interval{ successes == 0 ? 0 : boost::math::ibeta_inv( hits, misses + 1, TAIL ),
                   successes == trials ? 1 : boost::math::ibetac_inv( hits + 1, misses, TAIL ) };
}

AccidentSummary summariseAccidents( const std::vector<AccidentFacts> &accidents )
{
  AccidentSummary summary;
  Tally all;
  std::array<Tally, 3> times;
  for ( const AccidentFacts &accident : accidents )
  {
    all.add( accident );
    times[static_cast<std::size_t>( timeOf( accident ) )].add( accident );
    summary.afterSearch += accident.order == SearchOrder::After ? 1 : 0;
    summary.inUndatedSearch += accident.order == SearchOrder::Unclear ? 1 : 0;
  }
  summary.all = all.share();
  summary.beforeMap = times[0].share();
  summary.afterMap = times[1].share();
  summary.unclear = times[2].share();
  for ( std::size_t group = 0; group < CASUALTY_GROUPS; ++group )
  {
    CasualtySummary ofGroup = summariseGroup( accidents, group );
    if ( ofGroup.accidentsWithoutCount < static_cast<std::int64_t>( accidents.size() ) )
      summary.groups.push_back( ofGroup );
  }
  summary.years = summariseYears( accidents );
  return summary;
}

} // namespace minemap
