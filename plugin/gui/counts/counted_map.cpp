// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counted_map.h"

#include "core/score/score_map.h"
#include "gui/dock/freed_elsewhere.h"
#include "gui/score/dock_request.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reconcile/count_reconciliation.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

//! A class is not named beside a model of it.
void keepNarrowest( std::vector<CountKey> &keys )
{
  const auto isCovered = [&keys]( const CountKey &key )
  {
    return key.level == CountLevel::Class &&
           std::any_of( keys.begin(), keys.end(),
                        [&]( const CountKey &other )
                        { return other.level == CountLevel::Model && other.mineClass == key.mineClass; } );
  };
  std::vector<CountKey> kept;
  std::copy_if( keys.begin(), keys.end(), std::back_inserter( kept ),
                [&]( const CountKey &key ) { return !isCovered( key ); } );
  std::sort( kept.begin(), kept.end() );
  keys = std::move( kept );
}

} // namespace

CountIndex CountIndex::of( const CountsResult &result )
{
  CountIndex index;
  index.unexpected.resize( result.ids.size() );
  const std::vector<CountRow> &rows = result.counts.rows;
  for ( std::size_t position = 0; position < rows.size(); ++position )
  {
    const CountRow &row = rows[position];
    if ( row.scope == CountScope::All )
      index.all.emplace( row.key, static_cast<int>( position ) );
    else if ( row.scope == CountScope::Group )
    {
      if ( index.groups.empty() || index.groups.back() != row.group )
      {
        index.groups.push_back( row.group );
        index.inGroups.emplace_back();
      }
      index.inGroups.back().emplace( row.key, static_cast<int>( position ) );
    }
    else
    {
      index.records[row.key].push_back( static_cast<int>( position ) );
      if ( row.comparison.verdict == CountVerdict::UnexpectedType )
        index.unexpected[static_cast<std::size_t>( row.record )].push_back( row.key );
    }
  }
  for ( std::vector<CountKey> &keys : index.unexpected )
    keepNarrowest( keys );
  const auto danger = [&]( int position )
  {
    const CountRow &row = rows[static_cast<std::size_t>( position )];
    const bool hasUnexpected = !index.unexpected[static_cast<std::size_t>( row.record )].empty();
    return std::make_tuple( row.comparison.verdict != CountVerdict::MoreThanClaimed, !hasUnexpected );
  };
  std::vector<int> &totals = index.records[CountKey()];
  std::stable_sort( totals.begin(), totals.end(), [&]( int a, int b ) { return danger( a ) < danger( b ); } );
  return index;
}

const CountRow *CountIndex::sum( const CountsResult &result, const std::optional<OptionalText> &group,
                                 const CountKey &key ) const
{
  const std::map<CountKey, int> *sums = &all;
  if ( group )
  {
    const auto place = std::find( groups.begin(), groups.end(), *group );
    if ( place == groups.end() )
      return nullptr;
    sums = &inGroups[static_cast<std::size_t>( place - groups.begin() )];
  }
  const auto found = sums->find( key );
  return found == sums->end() ? nullptr : &result.counts.rows[static_cast<std::size_t>( found->second )];
}

std::shared_ptr<CountedMap> countMap( const CountsRequest &request, const DockInputs &asked,
                                      const QgsCoordinateTransformContext &transformations, QgsFeedback &feedback )
{
  const std::shared_ptr<ScoredMap> map = freedElsewhere<ScoredMap>();
  map->asked = asked;
  map->mapLayers = mapLayersOf( asked );
  map->findsLayer = asked.layer( QStringLiteral( "FINDS" ) ).id;
  map->inputs = EvidenceReader( request.score, transformations, &feedback ).read();
  FeedbackProgress progress( &feedback );
  map->result = scoreMap( map->inputs->map, map->inputs->evidence, request.score.score, *map->inputs->plane, progress );
  std::shared_ptr<CountedMap> counted = freedElsewhere<CountedMap>();
  counted->result = countsOf( request, *map->inputs, map->result, &feedback );
  progress.stopIfCanceled();
  counted->index = CountIndex::of( counted->result );
  counted->hasClaims = request.source != ClaimSource::Nowhere;
  counted->document = countsJson( counted->result );
  progress.stopIfCanceled();
  counted->hasTypes = !request.findType.isEmpty();
  counted->map = map;
  return counted;
}

} // namespace minemap
