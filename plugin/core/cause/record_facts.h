// SPDX-License-Identifier: GPL-2.0-or-later
// What a cause needs to know of a record besides its coordinates.
#pragma once

#include "core/cause/cause.h"
#include "core/geometry/point.h"

#include <optional>
#include <string>

namespace minemap
{

//! What a recipe says of one record.
struct RecordReading
{
    CarriedSeconds carried;  //!< MinutesAsSeconds.
    bool isConcerned = true; //!< False: the mistake was not made in it.
    //! OtherReference: the point it was truly measured from, in the plane.
    std::optional<Point> otherReference;
};

struct RecordFacts
{
    std::optional<Point> reference;   //!< The point it was measured from, in the plane.
    std::optional<Point> baselineEnd; //!< The other end of its baseline, in the plane.
    double year = 0;                  //!< Its date with the fraction of the year; 0: unknown.
    RecordReading reading;
};

//! \a facts of the record \a id, completed by what \a recipe says of it. \param referenceOf( id ) the reference point
//! of another record, in the plane, or nothing.
template <typename ReferenceOf>
RecordFacts factsUnder( const CauseRecipe &recipe, const std::string &id, RecordFacts facts,
                        const ReferenceOf &referenceOf )
{
  const auto carried = recipe.carried.find( id );
  if ( carried != recipe.carried.end() )
    facts.reading.carried = carried->second;
  facts.reading.isConcerned = recipe.cause == Cause::OtherReference
                                ? recipe.references.count( id ) > 0
                                : recipe.records.empty() || recipe.records.count( id ) > 0;
  const auto other = recipe.references.find( id );
  if ( other != recipe.references.end() )
    facts.reading.otherReference = referenceOf( other->second );
  return facts;
}

} // namespace minemap
