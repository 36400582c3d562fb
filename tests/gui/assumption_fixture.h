// SPDX-License-Identifier: GPL-2.0-or-later
// Assumptions made by hand, and scores that they leave without numbers.
#pragma once

#include "score_fixture.h"

#include "core/score/void_numbers.h"

namespace minemap::test
{

constexpr std::uint16_t TAKES_ALL = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted |
                                    InvalidatesConfirmation | InvalidatesCurve | InvalidatesCounts |
                                    InvalidatesDiagnosis;

//! All ten: each holds for 3 of 400 things looked at.
inline std::vector<Assumption> assumptionsThatHold()
{
  std::vector<Assumption> assumptions;
  for ( const AssumptionCode code : ASSUMPTION_CODES )
  {
    Assumption assumption;
    assumption.code = code;
    assumption.state = AssumptionState::Holds;
    assumption.n = 400;
    assumption.concerned = 3;
    assumption.statistic = 3.0 / 400;
    assumptions.push_back( assumption );
  }
  return assumptions;
}

//! \a code is broken for 120 of 400, and takes \a invalidates.
inline void breakOne( std::vector<Assumption> &assumptions, AssumptionCode code, std::uint16_t invalidates )
{
  Assumption &broken = assumptions[static_cast<std::size_t>( code )];
  broken.state = AssumptionState::Broken;
  broken.concerned = 120;
  broken.statistic = 0.3;
  broken.invalidates = invalidates;
}

//! The numbers of \a scored are taken as a score takes them.
inline void takeNumbers( ScoredMap &scored )
{
  voidVerdicts( scored.result );
  voidNumbers( scored.result );
  if ( invalidating( scored.result.card.assumptions, InvalidatesCurve ) )
    scored.result.metres.clear();
}

//! scoredMap() of a map that was cut out of the searched ground.
inline std::shared_ptr<ScoredMap> cutMap( int groups = 0 )
{
  auto scored = scoredMap( groups );
  std::vector<Assumption> &assumptions = scored->result.card.assumptions;
  assumptions = assumptionsThatHold();
  breakOne( assumptions, AssumptionCode::CutBySearch, TAKES_ALL );
  takeNumbers( *scored );
  return scored;
}

} // namespace minemap::test
