// SPDX-License-Identifier: GPL-2.0-or-later
// A number of mines as a claim gives it: one number, or what bounds it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace minemap
{

struct CountBounds
{
    std::int64_t low = 0;
    std::optional<std::int64_t> high = 0; //!< Null where nothing bounds it: "more than 100".

    CountBounds() = default;

    //! One number. Not explicit: that is what most claims are.
    CountBounds( std::int64_t exact ) : low( exact ), high( exact ) {}

    CountBounds( std::int64_t least, std::optional<std::int64_t> most ) : low( least ), high( most ) {}

    bool isExact() const { return high == low; }

    CountBounds &operator+=( const CountBounds &other )
    {
      low += other.low;
      if ( high )
        high = other.high ? std::optional<std::int64_t>( *high + *other.high ) : std::nullopt;
      return *this;
    }
};

inline CountBounds operator+( CountBounds sum, const CountBounds &other )
{
  return sum += other;
}

inline bool operator==( const CountBounds &a, const CountBounds &b )
{
  return a.low == b.low && a.high == b.high;
}

inline bool operator!=( const CountBounds &a, const CountBounds &b )
{
  return !( a == b );
}

//! "24", "20-30", ">=101".
inline std::string toText( const CountBounds &number )
{
  std::string low = std::to_string( number.low );
  if ( number.isExact() )
    return low;
  return number.high ? low + "-" + std::to_string( *number.high ) : ">=" + low;
}

} // namespace minemap
