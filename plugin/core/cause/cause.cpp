// SPDX-License-Identifier: GPL-2.0-or-later
// The words of the causes, and which kind each is.
#include "core/cause/cause.h"

namespace minemap
{

namespace
{

//! In the order of Cause.
constexpr const char *WORDS[] = { "none",
                                  "datum",
                                  "other_operation",
                                  "grid_as_other_grid",
                                  "zone",
                                  "axes_swapped",
                                  "dms_as_decimal",
                                  "minutes_as_seconds",
                                  "magnetic_as_true",
                                  "grid_as_true",
                                  "truncated",
                                  "back_azimuth",
                                  "mils",
                                  "units",
                                  "mirrored",
                                  "shift",
                                  "shift_rotation",
                                  "similarity" };
constexpr int COUNT = static_cast<int>( Cause::Similarity ) + 1;
static_assert( sizeof( WORDS ) / sizeof( WORDS[0] ) == COUNT );

} // namespace

const char *wordOf( Cause cause )
{
  return WORDS[static_cast<int>( cause )];
}

std::optional<Cause> causeOf( std::string_view word )
{
  for ( int index = 0; index < COUNT; ++index )
    if ( word == WORDS[index] )
      return static_cast<Cause>( index );
  return std::nullopt;
}

bool actsAboutReferencePoint( Cause cause )
{
  switch ( cause )
  {
  case Cause::MagneticAsTrue:
  case Cause::GridAsTrue:
  case Cause::BackAzimuth:
  case Cause::Mils:
  case Cause::Units:
  case Cause::Mirrored:
    return true;
  default:
    return false;
  }
}

bool isFitted( Cause cause )
{
  return cause == Cause::Shift || cause == Cause::ShiftRotation || cause == Cause::Similarity;
}

} // namespace minemap
