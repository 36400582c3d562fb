// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/accident_summary.h"

#include "core/reconcile/evidence_dates.h"
#include "core/score/score_parameters.h"

#include <algorithm>
#include <iterator>
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

using Accidents = std::vector<const AccidentFacts *>;

//! People of \a group, or of all groups.
std::optional<std::int64_t> hurtIn( const AccidentFacts &accident, std::optional<std::size_t> group, Harm harm )
{
  std::optional<std::int64_t> sum;
  for ( std::size_t each = 0; each < CASUALTY_GROUPS; ++each )
  {
    const std::optional<std::int64_t> &number = accident.casualties[each][static_cast<std::size_t>( harm )];
    if ( ( !group || *group == each ) && number )
      sum = sum.value_or( 0 ) + std::max<std::int64_t>( 0, *number );
  }
  return sum;
}

void addTo( std::optional<std::int64_t> &sum, std::optional<std::int64_t> &offMap,
            const std::optional<std::int64_t> &number, bool isOnMap )
{
  if ( !number )
    return;
  sum = sum.value_or( 0 ) + *number;
  offMap = offMap.value_or( 0 ) + ( isOnMap ? 0 : *number );
}

PeopleHurt peopleOf( const Accidents &accidents, std::optional<std::size_t> group )
{
  PeopleHurt people;
  std::vector<ClusterShare> shares;
  for ( const AccidentFacts *accident : accidents )
  {
    const std::optional<std::int64_t> killed = hurtIn( *accident, group, Harm::Killed );
    const std::optional<std::int64_t> injured = hurtIn( *accident, group, Harm::Injured );
    people.accidentsWithoutCount += !killed && !injured ? 1 : 0;
    addTo( people.killed, people.killedOffMap, killed, accident->isOnMap );
    addTo( people.injured, people.injuredOffMap, injured, accident->isOnMap );
    const auto hurt = static_cast<double>( killed.value_or( 0 ) + injured.value_or( 0 ) );
    if ( hurt > 0 )
      shares.push_back( { accident->isOnMap ? 0 : hurt, hurt } );
  }
  // Sums of rounded squares must not depend on the order of accidents.
  std::sort( shares.begin(), shares.end(),
             []( const ClusterShare &a, const ClusterShare &b )
             { return std::tie( a.whole, a.part ) < std::tie( b.whole, b.part ); } );
  people.offMap = clusteredInterval( shares );
  // Accidents without a number are no witnesses of a share of people, however many they are.
  if ( static_cast<std::int64_t>( shares.size() ) < TOO_FEW_TO_JUDGE || people.all() < TOO_FEW_TO_JUDGE )
    people.offMap.interval.reset();
  return people;
}

OffMapShare shareOf( const Accidents &accidents )
{
  const std::int64_t offMap = std::count_if( accidents.begin(), accidents.end(),
                                             []( const AccidentFacts *accident ) { return !accident->isOnMap; } );
  const auto all = static_cast<std::int64_t>( accidents.size() );
  return { agreementOf( offMap, all ), peopleOf( accidents, std::nullopt ) };
}

CasualtySummary summariseGroup( const Accidents &accidents, std::size_t group )
{
  CasualtySummary summary;
  summary.group = static_cast<CasualtyGroup>( group );
  Accidents hurting;
  std::copy_if( accidents.begin(), accidents.end(), std::back_inserter( hurting ),
                [&]( const AccidentFacts *accident )
                {
                  return hurtIn( *accident, group, Harm::Killed ).value_or( 0 ) +
                           hurtIn( *accident, group, Harm::Injured ).value_or( 0 ) >
                         0;
                } );
  summary.accidents = shareOf( hurting );
  summary.accidents.people = peopleOf( accidents, group );
  return summary;
}

std::vector<AccidentYear> summariseYears( const Accidents &accidents )
{
  std::map<int, Accidents> years;
  Accidents uncertain;
  for ( const AccidentFacts *accident : accidents )
  {
    const std::optional<int> year = yearOf( accident->happened );
    ( year ? years[*year] : uncertain ).push_back( accident );
  }
  std::vector<AccidentYear> sorted;
  sorted.reserve( years.size() + 1 );
  const auto add = [&]( std::optional<int> year, const Accidents &ofYear )
  {
    AccidentYear entry;
    entry.year = year;
    entry.accidents = shareOf( ofYear );
    for ( const AccidentFacts *accident : ofYear )
    {
      entry.beforeMap += timeOf( *accident ) == AccidentTime::BeforeMap ? 1 : 0;
      entry.afterMap += timeOf( *accident ) == AccidentTime::AfterMap ? 1 : 0;
    }
    sorted.push_back( entry );
  };
  for ( const auto &[year, ofYear] : years )
    add( year, ofYear );
  if ( !uncertain.empty() )
    add( std::nullopt, uncertain );
  return sorted;
}

} // namespace

const char *toText( CasualtyGroup group )
{
  constexpr const char *TEXTS[] = { "civilian", "military", "deminer", "unspecified" };
  return TEXTS[static_cast<std::size_t>( group )];
}

AccidentSummary summariseAccidents( const std::vector<AccidentFacts> &accidents )
{
  AccidentSummary summary;
  Accidents all;
  std::array<Accidents, 3> times;
  for ( const AccidentFacts &accident : accidents )
  {
    all.push_back( &accident );
    times[static_cast<std::size_t>( timeOf( accident ) )].push_back( &accident );
    summary.afterSearch += accident.order == SearchOrder::After ? 1 : 0;
    summary.inUndatedSearch += accident.order == SearchOrder::Unclear ? 1 : 0;
  }
  summary.all = shareOf( all );
  summary.beforeMap = shareOf( times[0] );
  summary.afterMap = shareOf( times[1] );
  summary.unclear = shareOf( times[2] );
  for ( std::size_t group = 0; group < CASUALTY_GROUPS; ++group )
  {
    const CasualtySummary ofGroup = summariseGroup( all, group );
    if ( ofGroup.accidents.people.isKnown() )
      summary.groups.push_back( ofGroup );
  }
  summary.years = summariseYears( all );
  return summary;
}

} // namespace minemap
