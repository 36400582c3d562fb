// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a place was there before, in a few bits.
#pragma once

#include "core/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace minemap
{

//! Remembers places by a hash of one bit: says yes of every place it was given, and of some three in a hundred others.
class PlaceFilter
{
  public:
    //! \param places about how many will be added.
    explicit PlaceFilter( std::size_t places )
    {
      constexpr std::size_t BITS_A_PLACE = 32;
      std::size_t words = 1;
      while ( words * 64 < places * BITS_A_PLACE )
        words *= 2;
      mBits.assign( words, 0 );
    }

    void add( const Point &place )
    {
      const std::uint64_t hash = hashOf( place );
      mBits[hash / 64] |= std::uint64_t( 1 ) << hash % 64;
    }

    bool mayHold( const Point &place ) const
    {
      const std::uint64_t hash = hashOf( place );
      return ( mBits[hash / 64] >> hash % 64 & 1U ) != 0;
    }

  private:
    std::uint64_t hashOf( const Point &place ) const
    {
      constexpr std::uint64_t MULTIPLIER = 0x9E3779B97F4A7C15ULL;
      std::uint64_t mixed = bitsOf( place.x ) * MULTIPLIER;
      mixed = ( mixed ^ mixed >> 32U ) + bitsOf( place.y );
      mixed *= MULTIPLIER;
      return ( mixed ^ mixed >> 32U ) & ( mBits.size() * 64 - 1 );
    }

    static std::uint64_t bitsOf( double number )
    {
      const double withoutSign = number + 0.0; // -0 equals 0.
      std::uint64_t bits = 0;
      std::memcpy( &bits, &withoutSign, sizeof bits );
      return bits;
    }

    std::vector<std::uint64_t> mBits;
};

} // namespace minemap
