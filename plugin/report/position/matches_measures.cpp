// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/position/matches_measures.h"

namespace minemap
{

std::vector<DecoderMeasure> matchesMeasures( const MatchesReport &report )
{
  std::vector<DecoderMeasure> measures;
  // Where nothing could be matched there is no share, which is said, too.
  measures.push_back( { "matched_share", report.matchedShare, std::nullopt, static_cast<double>( report.mines.taking ),
                        "recorded mines" } );
  for ( const MatchTypes &types : report.types )
  {
    if ( types.level == std::string( "class" ) )
      measures.push_back( { "type_agreement", toldShare( types.matrix.overall ), types.matrix.overall.interval,
                            static_cast<double>( types.matrix.overall.of ), "pairs" } );
  }
  return measures;
}

} // namespace minemap
