// SPDX-License-Identifier: GPL-2.0-or-later
// Worlds of several kinds that keep every assumption of a score, for tests that break one of them.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/simulate/simulate_world.h"
#include "simulated_worlds.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace minemap::test
{

struct MapAndEvidence
{
    MinefieldMap map;
    Evidence evidence;
};

//! A kind of world: what it sets of the parameters of a simulation.
struct WorldKind
{
    const char *name;
    std::function<void( SimulationParameters &parameters )> set;
};

//! Search that knows nothing of the map, that follows it a little and wholly, a displaced and an unrelated map.
inline const std::vector<WorldKind> &worldKinds()
{
  static const std::vector<WorldKind> KINDS = { { "plan",
                                                  []( SimulationParameters &parameters )
                                                  {
                                                    parameters.searchedShare = 0.4;
                                                    parameters.clutter = 5;
                                                  } },
                                                { "follows 80/20",
                                                  []( SimulationParameters &parameters )
                                                  {
                                                    parameters.searchedShare = 0.5;
                                                    parameters.searchFollowsMap = 0.6;
                                                    parameters.unrecordedShare = 0.3;
                                                    parameters.clutter = 10;
                                                  } },
                                                { "follows 80/2",
                                                  []( SimulationParameters &parameters )
                                                  {
                                                    parameters.searchedShare = 0.2;
                                                    parameters.searchFollowsMap = 0.8;
                                                    parameters.unrecordedShare = 0.3;
                                                    parameters.phantomShare = 0.3;
                                                  } },
                                                { "displaced 103 m",
                                                  []( SimulationParameters &parameters )
                                                  {
                                                    parameters.searchedShare = 0.4;
                                                    parameters.searchFollowsMap = 0.5;
                                                    parameters.errors = parseErrorList( "shift:102.3,10.2" );
                                                  } },
                                                { "unrelated", []( SimulationParameters &parameters )
                                                  {
                                                    parameters.searchedShare = 0.4;
                                                    parameters.searchFollowsMap = 0.5;
                                                    parameters.errors = parseErrorList( "reference_shift:1500" );
                                                  } } };
  return KINDS;
}

constexpr const char *WORLD_CRS = "EPSG:32638";

//! Map, in WORLD_CRS, and evidence in the plane.
inline MapAndEvidence mapAndEvidenceOf( const SimulatedWorld &world )
{
  const auto day = []( std::int32_t days ) { return DatePeriod{ days, days }; };
  MapAndEvidence result;
  result.map.hasIds = true;
  result.map.hasDates = true;
  for ( const SimulatedRecord &simulated : world.records )
  {
    if ( simulated.isVanished() )
      continue; // All of it was cut out: it is not on the map.
    Record record;
    record.id = simulated.id;
    record.normalForm = simulated.id;
    record.mapDate = day( simulated.laid );
    record.claimed = simulated.claimed;
    record.shape = inPlane( simulated.map, WORLD_CRS );
    record.origin.feature = static_cast<std::uint32_t>( result.map.records.size() );
    result.map.records.push_back( std::move( record ) );
  }
  Evidence &evidence = result.evidence;
  evidence.hasFindDates = true;
  evidence.searched.isKnown = true;
  evidence.searched.hasTasks = true;
  for ( const SimulatedTask &task : world.tasks )
  {
    SearchedPiece piece;
    piece.shape = task.shape;
    piece.searched = day( task.completed );
    piece.task = task.id;
    piece.origin.feature = static_cast<std::uint32_t>( evidence.searched.pieces.size() );
    evidence.searched.pieces.push_back( std::move( piece ) );
  }
  for ( const SimulatedFind &simulated : world.finds )
  {
    Find find;
    find.place = simulated.place;
    find.found = day( simulated.found );
    if ( simulated.laidFrom )
      find.laid = day( *simulated.laidFrom );
    if ( simulated.task >= 0 )
      find.task = world.tasks[static_cast<std::size_t>( simulated.task )].id;
    find.origin.feature = static_cast<std::uint32_t>( evidence.finds.size() );
    evidence.finds.push_back( std::move( find ) );
  }
  return result;
}

inline MapAndEvidence mapAndEvidenceOf( const SimulationParameters &parameters )
{
  return mapAndEvidenceOf( simulate( parameters, WORLD_CRS ).world );
}

//! World \a seed of a kind: 5 km square, 40 records.
inline MapAndEvidence worldOf( const WorldKind &kind, MapGeometry geometry, std::uint64_t seed )
{
  SimulationParameters parameters = squareOf( 5000 );
  parameters.mapGeometry = geometry;
  parameters.detection = 0.8;
  parameters.seed = seed;
  kind.set( parameters );
  return mapAndEvidenceOf( parameters );
}

} // namespace minemap::test
