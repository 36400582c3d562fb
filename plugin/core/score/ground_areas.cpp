// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/ground_areas.h"

#include "core/geometry/overlay.h"
#include "core/parallel.h"
#include "core/score/ground_measurer.h"

#include <algorithm>
#include <memory>

namespace minemap
{

namespace
{

constexpr double PERCENT_FOR_RECORDS = 0.8; // Share of the progress.

std::vector<PieceAreas> measureAll( const ScoringWorld &world, std::size_t count, const ParallelRun &run,
                                    PieceAreas ( GroundMeasurer::*measure )( std::size_t ) )
{
  constexpr std::size_t BLOCK = 64;
  std::vector<PieceAreas> areas( count );
  std::vector<std::unique_ptr<GroundMeasurer>> measurers( static_cast<std::size_t>( run.threads ) );
  doInParts( ( count + BLOCK - 1 ) / BLOCK, run.threads, world.progress, run.fromPercent, run.toPercent,
             [&]( std::size_t block, std::size_t thread, const StopFlag &stop )
             {
               if ( !measurers[thread] )
                 measurers[thread] = std::make_unique<GroundMeasurer>( world, stop );
               const std::size_t end = std::min( count, ( block + 1 ) * BLOCK );
               for ( std::size_t index = block * BLOCK; index < end && !stop; ++index )
                 areas[index] = ( *measurers[thread].*measure )( index );
             } );
  return areas;
}

} // namespace

GroundAreas measureGround( const ScoringWorld &world, double from, double to )
{
  GroundAreas result;
  const double between = from + ( to - from ) * PERCENT_FOR_RECORDS;
  ParallelRun run = { threadCount( world.parameters.threads ), from, between };
  const std::vector<PieceAreas> records = measureAll( world, world.mapped.size(), run, &GroundMeasurer::record );
  const std::vector<Record> &all = world.map.records;
  const bool hasPolygons = std::any_of(
    all.begin(), all.end(), []( const Record &record ) { return record.shape.kind() == ShapeKind::Polygon; } );
  double mapped = 0;
  double mappedSearched = 0;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const PieceAreas &areas = records[index];
    result.shares.push_back( areas.share );
    result.tasks.push_back( areas.task );
    if ( all[index].shape.kind() != ShapeKind::Polygon )
      continue;
    const auto entry = result.mappedByGroup.emplace( all[index].group, 0 ).first;
    if ( world.mapped[index].kind() != ShapeKind::Polygon )
      continue;
    mapped += areas.first;
    mappedSearched += areas.firstSearched;
    result.searchedInTime += areas.firstInTime;
    result.mappedTwice += areas.own - areas.first;
    entry->second += areas.firstInGroup;
  }
  if ( world.evidence.hasArea )
  {
    Overlay overlay;
    result.ground.area = overlay.area( *overlay.fromShape( world.areaShape ) );
  }
  if ( hasPolygons )
    result.ground.mapped = mapped;
  if ( !world.evidence.searched.isKnown )
    return result;
  double searched = 0;
  run.fromPercent = between;
  run.toPercent = to;
  for ( const PieceAreas &areas : measureAll( world, world.searched.size(), run, &GroundMeasurer::searchedPiece ) )
  {
    searched += areas.first;
    result.searchedTwice += areas.own - areas.first;
  }
  result.ground.searched = searched;
  if ( hasPolygons )
    result.ground.mappedSearched = mappedSearched;
  return result;
}

} // namespace minemap
