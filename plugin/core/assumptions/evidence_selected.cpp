// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/evidence_selected.h"

#include "core/assumptions/ground_places.h"
#include "core/geometry/search_sample.h"
#include "core/geometry/single_linkage.h"
#include "core/parallel.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace minemap
{

namespace
{

constexpr std::int64_t FEWEST_FINDS = 10;

//! A share that says something of the evidence once it is over its limit.
struct Part
{
    const char *phrase = nullptr;
    double limit = 0;
    std::int64_t n = 0;
    std::int64_t concerned = 0;
    std::vector<std::uint32_t> finds, pieces; //!< What makes up the share, where it is over the limit.

    double share() const { return n == 0 ? 0 : static_cast<double>( concerned ) / static_cast<double>( n ); }

    bool isOver() const { return share() > limit; }
};

//! For each find that takes part whether it lies in searched ground.
std::vector<char> searchedFinds( const AssumptionWorld &world )
{
  std::vector<char> isSearched( world.finds.size(), 0 );
  constexpr double OPERATIONS = 1000;
  inBlocks( world.finds.size(), OPERATIONS, { threadCount( world.parameters.threads ), 0, 0 }, world.progress,
            [&]( std::size_t begin, std::size_t end )
            {
              for ( std::size_t number = begin; number < end; ++number )
                isSearched[number] = world.pieceIndex->anyContains( world.find( world.finds[number] ) ) ? 1 : 0;
            } );
  return isSearched;
}

Part outsideSearch( const AssumptionWorld &world, const std::vector<char> &isSearched )
{
  constexpr double LIMIT = 0.5;
  Part part{ assumption_parts::FINDS_NOT_SEARCHED, LIMIT, static_cast<std::int64_t>( world.finds.size() ), 0, {}, {} };
  for ( std::size_t number = 0; number < world.finds.size(); ++number )
  {
    if ( !isSearched[number] )
      part.finds.push_back( world.finds[number] );
  }
  part.concerned = static_cast<std::int64_t>( part.finds.size() );
  return part;
}

//! The largest of the groups of \a finds, of equals that which comes first.
Part largestOf( const std::vector<std::vector<std::uint32_t>> &groups, const char *phrase, std::size_t finds )
{
  constexpr double LIMIT = 0.3;
  Part part{ phrase, LIMIT, static_cast<std::int64_t>( finds ), 0, {}, {} };
  const auto largest = std::max_element( groups.begin(), groups.end(),
                                         []( const auto &a, const auto &b ) { return a.size() < b.size(); } );
  if ( largest != groups.end() )
    part.finds = *largest;
  part.concerned = static_cast<std::int64_t>( part.finds.size() );
  return part;
}

//! The largest share of the finds in searched ground that one task, or one cluster of finds without task, holds.
std::vector<Part> largestTaskAndCluster( const AssumptionWorld &world, const std::vector<char> &isSearched )
{
  std::map<std::string, std::vector<std::uint32_t>> byTask;
  std::vector<std::uint32_t> withoutTask;
  std::vector<Point> places;
  std::size_t searched = 0;
  for ( std::size_t number = 0; number < world.finds.size(); ++number )
  {
    if ( !isSearched[number] )
      continue;
    ++searched;
    const std::uint32_t position = world.finds[number];
    const Find &find = world.evidence.finds[position];
    if ( find.task )
    {
      byTask[*find.task].push_back( position );
      continue;
    }
    withoutTask.push_back( position );
    places.push_back( find.place );
  }
  std::vector<std::vector<std::uint32_t>> tasks;
  tasks.reserve( byTask.size() );
  for ( auto &[task, finds] : byTask )
    tasks.push_back( std::move( finds ) );
  std::vector<std::vector<std::uint32_t>> clusters;
  const std::vector<int> numbers = singleLinkage( places, world.parameters.clusterDistance );
  for ( std::size_t index = 0; index < numbers.size(); ++index )
  {
    const auto number = static_cast<std::size_t>( numbers[index] );
    if ( number >= clusters.size() )
      clusters.resize( number + 1 );
    clusters[number].push_back( withoutTask[index] );
  }
  return { largestOf( tasks, assumption_parts::ONE_TASK, searched ),
           largestOf( clusters, assumption_parts::ONE_CLUSTER, searched ) };
}

//! Places of searched ground, of which each stands for as much ground, and those within T of the map.
std::optional<Part> searchedAtMap( const AssumptionWorld &world )
{
  constexpr double LIMIT = 0.95;
  constexpr std::size_t PLACES = 4000;
  constexpr std::size_t FEWEST_PLACES = 100;
  if ( world.records.empty() )
    return std::nullopt;
  std::vector<const Shape *> shapes;
  double area = 0; // With overlaps: then there are fewer places, which stand for as much ground each.
  for ( const std::uint32_t piece : world.pieces )
  {
    shapes.push_back( &world.piece( piece ) );
    area += areaOfRings( world.piece( piece ) );
  }
  const std::vector<Point> places = sampleOf( shapes, area, PLACES );
  if ( places.size() < FEWEST_PLACES )
    return std::nullopt;
  const double tolerance = world.parameters.tolerance;
  Part part{ assumption_parts::ONLY_MAP_SEARCHED, LIMIT, static_cast<std::int64_t>( places.size() ), 0, {}, {} };
  for ( const Point &place : places )
  {
    const bool isAtMap = world.recordIndex->anyContains( place ) || world.recordIndex->anyWithin( place, tolerance );
    part.concerned += isAtMap ? 1 : 0;
  }
  return part;
}

Part withoutDate( const AssumptionWorld &world )
{
  constexpr double LIMIT = 0.5;
  Part part{ assumption_parts::FINDS_WITHOUT_DATE, LIMIT, static_cast<std::int64_t>( world.finds.size() ), 0, {}, {} };
  for ( const std::uint32_t find : world.finds )
  {
    if ( !world.evidence.finds[find].found.isKnown() )
      part.finds.push_back( find );
  }
  part.concerned = static_cast<std::int64_t>( part.finds.size() );
  return part;
}

std::vector<Part> partsOf( const AssumptionWorld &world )
{
  std::vector<Part> parts;
  if ( static_cast<std::int64_t>( world.finds.size() ) >= FEWEST_FINDS )
  {
    const std::vector<char> isSearched = searchedFinds( world );
    parts.push_back( outsideSearch( world, isSearched ) );
    for ( Part &part : largestTaskAndCluster( world, isSearched ) )
    {
      if ( part.n >= FEWEST_FINDS )
        parts.push_back( std::move( part ) );
    }
    if ( world.evidence.hasFindDates )
      parts.push_back( withoutDate( world ) );
  }
  world.progress.stopIfCanceled();
  if ( std::optional<Part> ground = searchedAtMap( world ) )
    parts.push_back( std::move( *ground ) );
  return parts;
}

} // namespace

Assumption checkEvidenceSelected( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::EvidenceSelected;
  if ( world.pieces.empty() )
  {
    assumption.reason = assumption_reasons::NO_SEARCH;
    return assumption;
  }
  const std::vector<Part> parts = partsOf( world );
  for ( const Part &part : parts )
  {
    if ( part.isOver() )
      assumption.parts.push_back( part.phrase );
  }
  if ( assumption.parts.empty() && static_cast<std::int64_t>( world.finds.size() ) < FEWEST_FINDS )
  {
    assumption.reason = assumption_reasons::FEW_FINDS;
    return assumption;
  }
  const Part &worst =
    *std::max_element( parts.begin(), parts.end(),
                       []( const Part &a, const Part &b ) { return a.share() / a.limit < b.share() / b.limit; } );
  assumption.state = assumption.parts.empty() ? AssumptionState::Holds : AssumptionState::Broken;
  assumption.statistic = worst.share();
  assumption.n = worst.n;
  assumption.concerned = worst.concerned;
  if ( worst.isOver() )
    assumption.finds = worst.finds;
  return assumption;
}

} // namespace minemap
