// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/metre_chance.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t METRES = static_cast<std::size_t>( LAST_METRE ) + 1;

//! Bounds of the band of chance in units of √(a (1 − a)) from a.
struct StandardBand
{
    double low, high;
};

//! A tolerance at which the scorecard says what chance is.
struct Knot
{
    double tolerance;
    double chance;
    double difference; //!< From the sample.
    OptionalNumber chanceLow, chanceHigh;
    std::optional<StandardBand> band;
};

double unitOf( double chance )
{
  return std::sqrt( chance * ( 1 - chance ) );
}

std::optional<StandardBand> standardBand( const CurvePoint &point )
{
  if ( !point.chanceLow || !point.chanceHigh || !( *point.chance > 0 ) || !( *point.chance < 1 ) )
    return std::nullopt;
  const double unit = unitOf( *point.chance );
  return StandardBand{ ( *point.chanceLow - *point.chance ) / unit, ( *point.chanceHigh - *point.chance ) / unit };
}

//! The scorecard's points of chance, ascending; T is one of them, so there is one where chance is known.
std::vector<Knot> knotsOf( const Scorecard &card, const std::vector<double> &sampledDistances )
{
  std::vector<CurvePoint> points = card.curve;
  const bool hasTolerance = std::any_of( points.begin(), points.end(),
                                         [&]( const CurvePoint &point ) { return point.tolerance == card.tolerance; } );
  if ( !hasTolerance )
  {
    points.emplace_back();
    points.back().tolerance = card.tolerance;
    points.back().chance = card.hitRate.chance;
  }
  std::sort( points.begin(), points.end(),
             []( const CurvePoint &a, const CurvePoint &b ) { return a.tolerance < b.tolerance; } );
  std::vector<Knot> knots;
  for ( const CurvePoint &point : points )
  {
    if ( !point.chance )
      continue;
    const auto end = std::upper_bound( sampledDistances.begin(), sampledDistances.end(), point.tolerance );
    const double sampled = static_cast<double>( end - sampledDistances.begin() ) /
                           static_cast<double>( std::max<std::size_t>( 1, sampledDistances.size() ) );
    knots.push_back( { point.tolerance, *point.chance, *point.chance - sampled, point.chanceLow, point.chanceHigh,
                       standardBand( point ) } );
  }
  return knots;
}

double between( double below, double above, double share )
{
  return below + share * ( above - below );
}

//! Before the first and after the last of \a knots the difference stays, and there is no band.
void addEnds( std::vector<Knot> &knots )
{
  const Knot first = { -1, 0, knots.front().difference, {}, {}, {} };
  const double beyond = std::max<double>( LAST_METRE, knots.back().tolerance ) + 1;
  const Knot last = { beyond, 1, knots.back().difference, {}, {}, {} };
  knots.insert( knots.begin(), first );
  knots.push_back( last );
}

//! Chance and band at \a metre, between two knots. \a sampled: chance by the sample; \a previous: at the metre before.
void addBetween( double metre, const Knot &below, const Knot &above, double sampled, double previous,
                 MetrePoint &point )
{
  const double share = ( metre - below.tolerance ) / ( above.tolerance - below.tolerance );
  // Measured chance and sampled chance may differ so that of two knots the farther one has less.
  const auto [least, most] = std::minmax( { below.chance, above.chance } );
  const double chance =
    std::clamp( std::max( sampled + between( below.difference, above.difference, share ), previous ), least, most );
  point.chance = chance;
  if ( !below.band || !above.band )
    return;
  const double unit = unitOf( chance );
  point.chanceLow = std::clamp( chance + between( below.band->low, above.band->low, share ) * unit, 0.0, 1.0 );
  point.chanceHigh = std::clamp( chance + between( below.band->high, above.band->high, share ) * unit, 0.0, 1.0 );
}

} // namespace

void SampledMetres::add( double distance )
{
  if ( mFirstWithin.empty() )
    mFirstWithin.assign( METRES, 0 );
  ++mPlaces;
  const double metre = std::ceil( distance );
  if ( metre <= LAST_METRE )
    ++mFirstWithin[static_cast<std::size_t>( metre )];
}

std::vector<double> SampledMetres::shares() const
{
  std::vector<double> shares( METRES, 0 );
  std::int64_t within = 0;
  for ( std::size_t metre = 0; metre < mFirstWithin.size(); ++metre )
  {
    within += mFirstWithin[metre];
    shares[metre] = static_cast<double>( within ) / static_cast<double>( mPlaces );
  }
  return shares;
}

void addMapChance( const Scorecard &card, const std::vector<ChanceRate::SamplePlace> &sample, MetreCurve &curve )
{
  if ( !card.hitRate.chance )
    return;
  std::vector<double> distances;
  SampledMetres sampledMetres;
  for ( const ChanceRate::SamplePlace &place : sample )
  {
    distances.push_back( place.distance );
    sampledMetres.add( place.distance );
  }
  std::sort( distances.begin(), distances.end() );
  const std::vector<double> sampled = sampledMetres.shares();
  std::vector<Knot> knots = knotsOf( card, distances );
  addEnds( knots );
  auto above = knots.cbegin() + 1;
  double previous = 0;
  for ( std::size_t metre = 0; metre < METRES; ++metre )
  {
    const auto tolerance = static_cast<double>( metre );
    while ( above->tolerance < tolerance )
      ++above;
    MetrePoint &point = curve.points[metre];
    if ( above->tolerance == tolerance )
    {
      point.chance = above->chance;
      point.chanceLow = above->chanceLow;
      point.chanceHigh = above->chanceHigh;
    }
    else
      addBetween( tolerance, *( above - 1 ), *above, sampled[metre], previous, point );
    previous = *point.chance;
  }
}

} // namespace minemap
