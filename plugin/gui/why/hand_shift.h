// SPDX-License-Identifier: GPL-2.0-or-later
// Where a person dragged the map to.
#pragma once

#include "core/evidence/evidence.h"

#include <optional>

namespace minemap
{

//! A correction by hand (truth − map) of the whole map or of one of its groups.
struct HandShift
{
    Point shift;                       //!< Metres east and north in the plane of the score.
    std::optional<OptionalText> group; //!< What moves; nothing: all records.

    bool operator==( const HandShift &other ) const { return shift == other.shift && group == other.group; }

    bool operator!=( const HandShift &other ) const { return !( *this == other ); }
};

} // namespace minemap
