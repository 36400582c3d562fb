// SPDX-License-Identifier: GPL-2.0-or-later
// What a cause needs to know of a record besides its coordinates.
#pragma once

#include "core/cause/cause.h"
#include "core/geometry/point.h"

#include <optional>
#include <string>

namespace minemap
{

struct RecordFacts
{
    std::optional<Point> reference;   //!< The point it was measured from, in the plane.
    std::optional<Point> baselineEnd; //!< The other end of its baseline, in the plane.
    double year = 0;                  //!< Its date with the fraction of the year; 0: unknown.
    //! MinutesAsSeconds: its coordinates in which seconds over 59 were carried into the minutes, as the recipe says.
    std::optional<Axes> carried;
};

//! \a facts of the record \a id, completed by what \a recipe says of it.
inline RecordFacts factsUnder( const CauseRecipe &recipe, const std::string &id, RecordFacts facts )
{
  const auto carried = recipe.carried.find( id );
  if ( carried != recipe.carried.end() )
    facts.carried = carried->second;
  return facts;
}

} // namespace minemap
