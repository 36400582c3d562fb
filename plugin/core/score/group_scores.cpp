// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/group_scores.h"

#include <algorithm>
#include <map>

namespace minemap
{

namespace
{

using MembersByGroup = std::map<OptionalText, Members, GroupOrder>;

MembersByGroup membersByGroup( const ScoringWorld &world, const ScoreResult &result )
{
  MembersByGroup groups;
  for ( std::size_t record = 0; record < world.map.records.size(); ++record )
    groups[world.map.records[record].group].records.push_back( record );
  for ( std::size_t find = 0; find < result.finds.size(); ++find )
  {
    if ( result.finds[find].hasGroup )
      groups[result.finds[find].group].finds.push_back( find );
  }
  return groups;
}

void addGround( GroupScore &score, const GroundAreas &areas, const ChanceRate &chanceRate )
{
  const auto mapped = areas.mappedByGroup.find( score.name );
  const bool hasPolygons = mapped != areas.mappedByGroup.end();
  if ( hasPolygons )
    score.ground.mapped = mapped->second;
  if ( !areas.ground.searched )
    return;
  const double searched = *areas.ground.searched * chanceRate.sampledShareOfGroup( score.name );
  score.ground.searched = searched;
  const OptionalNumber mappedShare = chanceRate.sampledWithin( score.name, 0 );
  if ( mappedShare && hasPolygons )
    score.ground.mappedSearched = searched * *mappedShare;
}

} // namespace

HitRate hitRateOf( const ScoringWorld &world, const ScoreResult &result, const Members &members )
{
  HitRate rate;
  rate.isSearchedKnown = world.evidence.searched.isKnown;
  double mines = 0;
  double minesHit = 0;
  for ( const std::size_t index : members.finds )
  {
    const ScoredFind &find = result.finds[index];
    if ( !isScored( find.findClass ) )
      continue;
    const bool isHit = find.findClass != FindClass::Unmapped;
    const double quantity = world.evidence.finds[index].quantity;
    ++rate.finds;
    rate.hits += isHit ? 1 : 0;
    mines += quantity;
    minesHit += isHit ? quantity : 0;
  }
  if ( rate.finds > 0 )
  {
    rate.value = static_cast<double>( rate.hits ) / static_cast<double>( rate.finds );
    rate.byMine = minesHit / mines;
  }
  return rate;
}

Confirmation confirmationOf( const ScoringWorld &world, const ScoreResult &result, const Members &members )
{
  Confirmation confirmation;
  confirmation.isSearchedKnown = world.evidence.searched.isKnown;
  for ( const std::size_t index : members.records )
  {
    ++confirmation.records;
    const std::optional<Verdict> &verdict = result.records[index].verdict;
    confirmation.confirmed += verdict == Verdict::Confirmed ? 1 : 0;
    confirmation.unconfirmed += verdict == Verdict::Unconfirmed ? 1 : 0;
    confirmation.minedNotJudged += verdict == Verdict::MinedNotJudged ? 1 : 0;
    confirmation.notJudged += verdict == Verdict::NotJudged ? 1 : 0;
  }
  confirmation.judged = confirmation.confirmed + confirmation.unconfirmed;
  if ( confirmation.judged > 0 )
    confirmation.value = static_cast<double>( confirmation.confirmed ) / static_cast<double>( confirmation.judged );
  return confirmation;
}

void addSkill( HitRate &hitRate, const OptionalNumber &chance, std::size_t tasksBeyond )
{
  hitRate.chance = chance;
  const bool canBeJudged = chance && *chance >= SMALLEST_CHANCE_TO_JUDGE && *chance <= LARGEST_CHANCE_TO_JUDGE &&
                           tasksBeyond >= FEWEST_TASKS_TO_JUDGE;
  if ( canBeJudged && hitRate.value )
    hitRate.skill = ( *hitRate.value - *chance ) / ( 1 - *chance );
}

std::vector<GroupScore> groupScores( const ScoringWorld &world, const ScoreResult &result, const GroundAreas &areas,
                                     const ChanceRate &chanceRate, const FindClusters &clusters )
{
  std::vector<GroupScore> scores;
  if ( !world.map.hasGroups )
    return scores;
  for ( const auto &[name, members] : membersByGroup( world, result ) )
  {
    world.progress.stopIfCanceled();
    GroupScore score;
    score.name = name;
    score.hitRate = hitRateOf( world, result, members );
    score.confirmation = confirmationOf( world, result, members );
    addSkill( score.hitRate, chanceRate.sampledWithin( name, world.parameters.tolerance ),
              chanceRate.tasksBeyond( name ) );
    score.hitRate.densityRatio = densityRatio( score.hitRate );
    const std::vector<ClusterShare> shares = clusters.shares( members.finds );
    score.hitRate.clusters = static_cast<std::int64_t>( shares.size() );
    addInterval( score.hitRate, shares );
    addInterval( score.confirmation, world.map, result, areas.tasks, members.records, RecordScope::Group );
    addGround( score, areas, chanceRate );
    score.tooFew = score.hitRate.finds < TOO_FEW_TO_JUDGE || score.confirmation.judged < TOO_FEW_TO_JUDGE;
    scores.push_back( std::move( score ) );
  }
  return scores;
}

} // namespace minemap
