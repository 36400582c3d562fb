// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/record_completeness.h"

namespace minemap
{

namespace
{

//! Two parts of one element.
ElementState together( ElementState a, ElementState b )
{
  if ( a == ElementState::Filled && b == ElementState::Filled )
    return ElementState::Filled;
  if ( a >= ElementState::Partly || b >= ElementState::Partly )
    return ElementState::Partly;
  return a == ElementState::NoField && b == ElementState::NoField ? ElementState::NoField : ElementState::Empty;
}

ElementState referencePointState( int points )
{
  if ( points < 0 )
    return ElementState::NoField;
  if ( points == 0 )
    return ElementState::Empty;
  return points == 1 ? ElementState::Partly : ElementState::Filled;
}

} // namespace

const char *toText( RecordElement element )
{
  constexpr const char *TEXTS[] = { "two reference points",
                                    "perimeter and extent",
                                    "type",
                                    "number",
                                    "emplacing method",
                                    "type of fuse and life time",
                                    "date and time of laying",
                                    "anti-handling devices",
                                    "exact location of every mine or row" };
  return TEXTS[static_cast<std::size_t>( element )];
}

ElementStates elementsOf( const RecordFields &fields )
{
  return { referencePointState( fields.referencePoints ),
           fields.perimeter,
           fields.type,
           fields.number,
           fields.emplacingMethod,
           together( fields.fuseType, fields.lifeTime ),
           together( fields.date, fields.time ),
           fields.antiHandlingDevices,
           fields.exactLocation };
}

Completeness completenessOf( const ElementStates &elements )
{
  Completeness completeness;
  for ( std::size_t index = 0; index < RECORD_ELEMENTS; ++index )
  {
    const auto element = static_cast<RecordElement>( index );
    if ( elements[index] == ElementState::Filled )
      ++completeness.score;
    else
      ( elements[index] == ElementState::Partly ? completeness.partly : completeness.missing ).push_back( element );
  }
  return completeness;
}

CompletenessTable tabulateCompleteness( const std::vector<ElementStates> &records )
{
  CompletenessTable table;
  for ( const ElementStates &elements : records )
  {
    ++table.records;
    ++table.byScore[static_cast<std::size_t>( completenessOf( elements ).score )];
    for ( std::size_t index = 0; index < RECORD_ELEMENTS; ++index )
    {
      table.filled[index] += elements[index] == ElementState::Filled ? 1 : 0;
      table.partly[index] += elements[index] == ElementState::Partly ? 1 : 0;
    }
  }
  return table;
}

} // namespace minemap
