// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/void_numbers.h"

#include <algorithm>
#include <iterator>

namespace minemap
{

namespace
{

constexpr std::uint16_t HELD_AGAINST_CHANCE = InvalidatesHitRate | InvalidatesChance;

//! Which bits take a number; by the first entry that its key begins with.
struct KeyRule
{
    const char *key;
    std::uint16_t bits;
};

constexpr KeyRule RULES[] = { { "hit_rate.chance", InvalidatesChance },
                              { "hit_rate.skill", HELD_AGAINST_CHANCE },
                              { "hit_rate.p_value", HELD_AGAINST_CHANCE },
                              { "hit_rate.success_area", HELD_AGAINST_CHANCE },
                              { "hit_rate.density_ratio", HELD_AGAINST_CHANCE },
                              { "hit_rate.by_mine", InvalidatesHitRate | InvalidatesByMine },
                              { "hit_rate.", InvalidatesHitRate },
                              { "adjusted.", InvalidatesAdjusted },
                              { "confirmation.", InvalidatesConfirmation },
                              { "curve.hit", InvalidatesCurve },
                              { "curve.ch", InvalidatesCurve | InvalidatesChance } };

//! The assumption that takes the numbers of \a bits.
const Assumption *taking( const Scorecard &card, std::uint16_t bits )
{
  return bits == InvalidatesConfirmation ? invalidatingConfirmation( card.assumptions )
                                         : invalidating( card.assumptions, bits );
}

void voidHitRate( const Scorecard &card, HitRate &rate )
{
  const auto take = [&]( const char *key, OptionalNumber &number )
  {
    if ( voidReasonFor( card, key ) )
      number.reset();
  };
  take( "hit_rate.value", rate.value );
  take( "hit_rate.low", rate.low );
  take( "hit_rate.high", rate.high );
  take( "hit_rate.effective_n", rate.effectiveN );
  take( "hit_rate.by_mine", rate.byMine );
  take( "hit_rate.all", rate.all );
  take( "hit_rate.chance", rate.chance );
  take( "hit_rate.skill", rate.skill );
  take( "hit_rate.p_value", rate.pValue );
  take( "hit_rate.p_value", rate.pAdjusted );
  take( "hit_rate.success_area", rate.successArea );
  take( "hit_rate.density_ratio", rate.densityRatio );
}

void voidConfirmation( const Scorecard &card, Confirmation &confirmation )
{
  if ( !voidReasonFor( card, "confirmation.value" ) )
    return;
  confirmation.value.reset();
  confirmation.low.reset();
  confirmation.high.reset();
}

//! True where \a bits take what lies at \a tolerance; where positions are coarse, only below the smallest usable one.
bool isTaken( const Scorecard &card, std::uint16_t bits, double tolerance )
{
  return std::any_of( card.assumptions.begin(), card.assumptions.end(),
                      [&]( const Assumption &assumption )
                      {
                        return assumption.isAgainst( bits ) &&
                               ( !assumption.smallestTolerance || tolerance < *assumption.smallestTolerance );
                      } );
}

void voidCurve( Scorecard &card )
{
  for ( CurvePoint &point : card.curve )
  {
    if ( isTaken( card, InvalidatesCurve, point.tolerance ) )
    {
      point.hit.reset();
      point.hitLow.reset();
      point.hitHigh.reset();
    }
    if ( isTaken( card, InvalidatesCurve | InvalidatesChance, point.tolerance ) )
    {
      point.chance.reset();
      point.chanceLow.reset();
      point.chanceHigh.reset();
    }
  }
}

} // namespace

void voidVerdicts( ScoreResult &result )
{
  for ( const Assumption &assumption : result.card.assumptions )
  {
    if ( !assumption.isAgainst( InvalidatesConfirmation ) )
      continue;
    if ( assumption.isOfSomeRecords )
    {
      for ( const std::uint32_t record : assumption.records )
        result.records[record].verdict.reset();
      continue;
    }
    for ( ScoredRecord &record : result.records )
      record.verdict.reset();
  }
}

void voidNumbers( ScoreResult &result )
{
  Scorecard &card = result.card;
  voidHitRate( card, card.hitRate );
  voidConfirmation( card, card.confirmation );
  if ( voidReasonFor( card, "hit_rate.chance" ) )
    card.chanceStandardError.reset();
  if ( voidReasonFor( card, "adjusted.value" ) )
    card.adjusted = AdjustedHitRate();
  voidCurve( card );
  for ( GroupScore &group : card.groups )
  {
    voidHitRate( card, group.hitRate );
    voidConfirmation( card, group.confirmation );
  }
}

const char *voidReasonFor( const Scorecard &card, const std::string &key )
{
  const auto *const rule = std::find_if( std::begin( RULES ), std::end( RULES ),
                                         [&]( const KeyRule &entry ) { return key.rfind( entry.key, 0 ) == 0; } );
  if ( rule == std::end( RULES ) )
    return nullptr;
  const Assumption *assumption = taking( card, rule->bits );
  return assumption ? voidReason( assumption->code ) : nullptr;
}

std::vector<const char *> voidCounts( const Scorecard &card, std::size_t records )
{
  std::vector<const char *> reasons( records, nullptr );
  for ( const Assumption &assumption : card.assumptions )
  {
    if ( !assumption.isAgainst( InvalidatesCounts ) )
      continue;
    const char *reason = voidReason( assumption.code );
    if ( !assumption.isOfSomeRecords )
      return std::vector<const char *>( records, reason );
    for ( const std::uint32_t record : assumption.records )
      reasons[record] = reason;
  }
  return reasons;
}

} // namespace minemap
