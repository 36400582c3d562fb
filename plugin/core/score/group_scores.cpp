// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/group_scores.h"

#include "core/score/wilson.h"

#include <algorithm>
#include <map>
#include <set>

namespace minemap
{

namespace
{

struct TextOrder
{
    bool operator()( const OptionalText &a, const OptionalText &b ) const { return textBefore( a, b ); }
};

using MembersByGroup = std::map<OptionalText, Members, TextOrder>;

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

double mappedArea( ScoringWorld &world, const std::vector<std::size_t> &records )
{
  std::vector<Overlay::Geometry> shapes;
  for ( const std::size_t record : records )
  {
    if ( !world.mapped[record].isEmpty() )
      shapes.push_back( world.overlay.fromShape( world.mapped[record] ) );
  }
  return world.overlay.area( *world.overlay.unionOf( std::move( shapes ) ) );
}

void addGround( ScoringWorld &world, GroupScore &score, const Members &members, const ChanceRate &chanceRate )
{
  const bool hasPolygons = std::any_of( members.records.begin(), members.records.end(),
                                        [&world]( std::size_t record )
                                        { return world.map.records[record].shape.kind() == ShapeKind::Polygon; } );
  if ( hasPolygons )
    score.ground.mapped = mappedArea( world, members.records );
  if ( !chanceRate.ground().searched )
    return;
  const double searched = *chanceRate.ground().searched * chanceRate.sampledShareOfGroup( score.name );
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
  std::set<std::string> clusters;
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
    clusters.insert( find.cluster );
  }
  rate.clusters = static_cast<std::int64_t>( clusters.size() );
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
  const auto confirmed = static_cast<double>( confirmation.confirmed );
  const auto judged = static_cast<double>( confirmation.judged );
  if ( const std::optional<Interval> interval = wilsonInterval( confirmed, judged ) )
  {
    confirmation.value = confirmed / judged;
    confirmation.low = interval->low;
    confirmation.high = interval->high;
  }
  return confirmation;
}

void addSkill( HitRate &hitRate, const OptionalNumber &chance, std::size_t tasksBeyond )
{
  constexpr double SMALLEST_CHANCE = 0.02;
  constexpr double LARGEST_CHANCE = 0.98;
  constexpr std::size_t FEWEST_TASKS = 8;
  hitRate.chance = chance;
  const bool canBeJudged =
    chance && *chance >= SMALLEST_CHANCE && *chance <= LARGEST_CHANCE && tasksBeyond >= FEWEST_TASKS;
  if ( canBeJudged && hitRate.value )
    hitRate.skill = ( *hitRate.value - *chance ) / ( 1 - *chance );
}

std::vector<GroupScore> groupScores( ScoringWorld &world, const ScoreResult &result, const ChanceRate &chanceRate )
{
  std::vector<GroupScore> scores;
  if ( !world.map.hasGroups )
    return scores;
  const std::size_t tasksBeyond = chanceRate.tasksBeyond( world.parameters.tolerance );
  for ( const auto &[name, members] : membersByGroup( world, result ) )
  {
    world.progress.stopIfCanceled();
    GroupScore score;
    score.name = name;
    score.hitRate = hitRateOf( world, result, members );
    score.confirmation = confirmationOf( world, result, members );
    addSkill( score.hitRate, chanceRate.sampledWithin( name, world.parameters.tolerance ), tasksBeyond );
    addGround( world, score, members, chanceRate );
    score.tooFew = score.hitRate.finds < TOO_FEW_TO_JUDGE || score.confirmation.judged < TOO_FEW_TO_JUDGE;
    scores.push_back( std::move( score ) );
  }
  return scores;
}

} // namespace minemap
