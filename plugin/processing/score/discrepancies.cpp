// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/discrepancies.h"

#include "core/score/void_numbers.h"

#include <algorithm>

namespace minemap
{

namespace
{

bool belongs( Discrepancy discrepancy, const ScoredRecord &record )
{
  switch ( discrepancy )
  {
  case Discrepancy::Unconfirmed:
    return record.verdict == Verdict::Unconfirmed;
  case Discrepancy::MinedNotJudged:
    return record.verdict == Verdict::MinedNotJudged;
  case Discrepancy::NotJudged:
    return record.verdict == Verdict::NotJudged;
  default:
    return record.verdict == Verdict::Confirmed;
  }
}

bool belongs( Discrepancy discrepancy, const ScoredFind &find, double tolerance )
{
  switch ( discrepancy )
  {
  case Discrepancy::FindsAfterSearch:
    return find.isAfterSearch;
  case Discrepancy::UnmappedFinds:
    return find.findClass == FindClass::Unmapped;
  default:
    return ( find.findClass == FindClass::Near || find.findClass == FindClass::Unmapped ) && find.azimuth &&
           find.distance && *find.distance > 0 && *find.distance <= longestOffset( tolerance );
  }
}

bool belongs( Discrepancy discrepancy, const ScoredAccident &accident, double tolerance )
{
  if ( discrepancy == Discrepancy::AccidentsAfterSearch )
    return accident.isAfterSearch;
  return accident.isInArea && accident.distance > tolerance;
}

template <typename Items, typename Belongs>
std::vector<std::size_t> positionsOf( const Items &items, const Belongs &isWanted )
{
  std::vector<std::size_t> positions;
  for ( std::size_t index = 0; index < items.size(); ++index )
  {
    if ( isWanted( index ) )
      positions.push_back( index );
  }
  return positions;
}

} // namespace

QString toText( Discrepancy discrepancy )
{
  switch ( discrepancy )
  {
  case Discrepancy::AccidentsAfterSearch:
    return QStringLiteral( "accidents_after_search" );
  case Discrepancy::FindsAfterSearch:
    return QStringLiteral( "finds_after_search" );
  case Discrepancy::AccidentsOutside:
    return QStringLiteral( "accidents_outside_map" );
  case Discrepancy::UnmappedFinds:
    return QStringLiteral( "unmapped_finds" );
  case Discrepancy::Offsets:
    return QStringLiteral( "offsets" );
  case Discrepancy::Unconfirmed:
    return QStringLiteral( "records_unconfirmed" );
  case Discrepancy::MinedNotJudged:
    return QStringLiteral( "records_mined_not_judged" );
  case Discrepancy::NotJudged:
    return QStringLiteral( "records_not_judged" );
  case Discrepancy::Confirmed:
    return QStringLiteral( "records_confirmed" );
  }
  return {};
}

DiscrepancyContent contentOf( Discrepancy discrepancy )
{
  switch ( discrepancy )
  {
  case Discrepancy::AccidentsAfterSearch:
  case Discrepancy::AccidentsOutside:
    return DiscrepancyContent::Accidents;
  case Discrepancy::FindsAfterSearch:
  case Discrepancy::UnmappedFinds:
    return DiscrepancyContent::Finds;
  case Discrepancy::Offsets:
    return DiscrepancyContent::Arrows;
  default:
    return DiscrepancyContent::Records;
  }
}

QString DiscrepancyRows::table() const
{
  const QString name = toText( discrepancy );
  return mapLayer == 0 ? name : QStringLiteral( "%1_%2" ).arg( name, QString::number( mapLayer + 1 ) );
}

double longestOffset( double tolerance )
{
  constexpr double TOLERANCES = 10;
  constexpr double LEAST = 100;
  constexpr double MOST = 500;
  return std::clamp( TOLERANCES * tolerance, LEAST, MOST );
}

const char *whyWithheld( Discrepancy discrepancy, const Scorecard &card )
{
  switch ( discrepancy )
  {
  case Discrepancy::UnmappedFinds:
  case Discrepancy::Offsets:
    return voidReasonFor( card, "hit_rate.value" );
  case Discrepancy::Unconfirmed:
  case Discrepancy::MinedNotJudged:
  case Discrepancy::NotJudged:
  case Discrepancy::Confirmed:
    return voidReasonFor( card, "confirmation.value" );
  default:
    return nullptr;
  }
}

std::vector<DiscrepancyRows> discrepanciesOf( const EvidenceInputs &inputs, const ScoreResult &result )
{
  const double tolerance = result.card.tolerance;
  const int mapLayers = static_cast<int>( inputs.mapCrs.size() );
  std::vector<DiscrepancyRows> all;
  const auto add = [&all]( Discrepancy discrepancy, int mapLayer, std::vector<std::size_t> positions )
  {
    if ( !positions.empty() )
      all.push_back( { discrepancy, mapLayer, std::move( positions ) } );
  };
  for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
  {
    if ( whyWithheld( discrepancy, result.card ) )
      continue;
    switch ( contentOf( discrepancy ) )
    {
    case DiscrepancyContent::Accidents:
      add( discrepancy, 0,
           positionsOf( result.accidents, [&]( std::size_t index )
                        { return belongs( discrepancy, result.accidents[index], tolerance ); } ) );
      break;
    case DiscrepancyContent::Finds:
    case DiscrepancyContent::Arrows:
      add( discrepancy, 0,
           positionsOf( result.finds,
                        [&]( std::size_t index ) { return belongs( discrepancy, result.finds[index], tolerance ); } ) );
      break;
    case DiscrepancyContent::Records:
      for ( int layer = 0; layer < mapLayers; ++layer )
        add( discrepancy, layer,
             positionsOf( result.records,
                          [&]( std::size_t index ) {
                            return inputs.map.records[index].origin.layer == layer &&
                                   belongs( discrepancy, result.records[index] );
                          } ) );
      break;
    }
  }
  return all;
}

} // namespace minemap
