// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/assumption_notes.h"

#include <algorithm>

namespace minemap
{

namespace
{

std::string namesOf( const std::vector<std::uint32_t> &records, const MinefieldMap &map )
{
  constexpr std::size_t NAMED = 5;
  std::string names;
  for ( std::size_t index = 0; index < std::min( NAMED, records.size() ); ++index )
    names += ( names.empty() ? "" : ", " ) + map.records[records[index]].id;
  return names;
}

//! Which of its rules are broken, of selected evidence.
std::string partsOf( const Assumption &assumption )
{
  std::string parts;
  for ( const std::string &part : assumption.parts )
    parts += ( parts.empty() ? "" : "; " ) + part;
  return parts;
}

/**
 * Where hardly any record of a map lies at searched ground, nothing shows whether search was cut out of it: a right map
 * of which every searched record vanished meets as few finds as a wrong one.
 */
void addRecordsElsewhere( const Assumption &cut, const MinefieldMap &map, std::vector<Note> &notes )
{
  constexpr std::int64_t FEWEST_OF_A_MAP = 10;
  const std::int64_t records = std::count_if( map.records.begin(), map.records.end(),
                                              []( const Record &record ) { return !record.shape.isEmpty(); } );
  if ( cut.state == AssumptionState::CannotBeChecked && cut.reason == assumption_reasons::FEW_TOUCH &&
       records >= FEWEST_OF_A_MAP )
    notes.push_back(
      { "records_elsewhere_than_search", Severity::Warning, cut.n, {}, {}, static_cast<double>( records ) } );
}

} // namespace

std::vector<Note> assumptionNotes( const std::vector<Assumption> &assumptions, const MinefieldMap &map )
{
  std::vector<Note> notes;
  const std::int64_t assumed = std::count_if( assumptions.begin(), assumptions.end(),
                                              []( const Assumption &assumption ) { return assumption.isAssumed; } );
  if ( assumed > 0 )
    notes.push_back( { "assumed_against_evidence", Severity::Alarm, assumed, {}, {}, {} } );
  for ( const Assumption &assumption : assumptions )
  {
    if ( assumption.code == AssumptionCode::CutBySearch )
      addRecordsElsewhere( assumption, map, notes );
    if ( assumption.state != AssumptionState::Broken )
      continue;
    const OptionalNumber value =
      assumption.smallestTolerance ? assumption.smallestTolerance : static_cast<double>( assumption.n );
    notes.push_back( { toText( assumption.code ),
                       assumption.invalidates == InvalidatesNothing ? Severity::Warning : Severity::Alarm,
                       assumption.concerned,
                       {},
                       assumption.parts.empty() ? namesOf( assumption.records, map ) : partsOf( assumption ),
                       value } );
  }
  return notes;
}

} // namespace minemap
