// SPDX-License-Identifier: GPL-2.0-or-later
// A scored map made by hand, for tests of what shows it.
#pragma once

#include "gui/score/scored_map.h"

#include <cmath>
#include <memory>

namespace minemap::test
{

//! Grows from 20 % to nearly all, evenly enough to be told apart at every metre.
inline double rateAt( double metres )
{
  return 0.2 + 0.7 * ( 1 - std::exp( -metres / 120 ) );
}

inline MetreCurve metreCurve( std::int64_t finds, double share = 1 )
{
  MetreCurve curve;
  curve.finds = finds;
  for ( int metre = 0; metre <= LAST_METRE; ++metre )
  {
    MetrePoint point;
    point.hits = std::llround( share * rateAt( metre ) * static_cast<double>( finds ) );
    point.hit = static_cast<double>( point.hits ) / static_cast<double>( finds );
    point.hitLow = std::max( 0.0, *point.hit - 0.08 );
    point.hitHigh = std::min( 1.0, *point.hit + 0.08 );
    point.chance = 0.05 + 0.0012 * metre;
    point.chanceLow = 0.6 * *point.chance;
    point.chanceHigh = 1.4 * *point.chance;
    curve.points.push_back( point );
  }
  return curve;
}

//! A hit rate as the curve has it at \a metres.
inline HitRate hitRateOn( const MetreCurve &curve, int metres )
{
  const MetrePoint &point = curve.points[static_cast<std::size_t>( metres )];
  HitRate rate;
  rate.value = point.hit;
  rate.low = point.hitLow;
  rate.high = point.hitHigh;
  rate.hits = point.hits;
  rate.finds = curve.finds;
  rate.clusters = 42;
  rate.chance = point.chance;
  rate.skill = ( *point.hit - *point.chance ) / ( 1 - *point.chance );
  rate.pValue = 0.012;
  return rate;
}

//! 1,240 finds, 97 judged records, scored at 25 m; \a groups groups "Sheet 1" …, the last one without a name.
inline std::shared_ptr<ScoredMap> scoredMap( int groups = 0, std::int64_t finds = 1240 )
{
  auto scored = std::make_shared<ScoredMap>();
  Scorecard &card = scored->result.card;
  card.searchedKnown = true;
  card.tolerance = 25;
  scored->result.metres.push_back( metreCurve( finds ) );
  card.hitRate = hitRateOn( scored->result.metres.front(), 25 );
  card.findsTotal = card.findsAllConsidered = finds;
  Confirmation &confirmation = card.confirmation;
  confirmation.records = 120;
  confirmation.judged = 97;
  confirmation.confirmed = 63;
  confirmation.unconfirmed = 34;
  confirmation.minedNotJudged = 4;
  confirmation.notJudged = 19;
  confirmation.value = 63.0 / 97;
  confirmation.low = 0.55;
  confirmation.high = 0.74;
  card.ground.searched = 3.4e6;
  card.ground.mapped = 812345;
  card.ground.mappedSearched = 51234;
  card.undefined = { { "ground.area", "no area given" },
                     { "adjusted.value", "no area given" },
                     { "hit_rate.chance_standard_error", "measured by overlay, without a sample" },
                     { "accidents", "no accidents layer" } };
  for ( int metre = 0; metre <= LAST_METRE; metre += 5 )
  {
    const MetrePoint &point = scored->result.metres.front().points[static_cast<std::size_t>( metre )];
    card.curve.push_back( { static_cast<double>( metre ), point.hit, point.hitLow, point.hitHigh, point.chance,
                            point.chanceLow, point.chanceHigh } );
  }
  for ( int index = 0; index < groups; ++index )
  {
    scored->result.metres.push_back( metreCurve( 30 + index, 1.0 / ( index + 1 ) ) );
    GroupScore group;
    if ( index + 1 < groups || groups == 1 )
      group.name = "Sheet " + std::to_string( index + 1 );
    group.hitRate = hitRateOn( scored->result.metres.back(), 25 );
    group.hitRate.pAdjusted = 0.034;
    group.confirmation.value = 0.5;
    group.confirmation.confirmed = 2;
    group.confirmation.judged = 4;
    group.confirmation.records = 5;
    group.ground.searched = 77000;
    card.groups.push_back( std::move( group ) );
  }
  return scored;
}

} // namespace minemap::test
