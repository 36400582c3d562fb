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
