// SPDX-License-Identifier: GPL-2.0-or-later
// Random numbers that depend on a seed, a stream and a position alone, not on threads or the machine.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace minemap
{

//! Four words of 32 bits.
using PhiloxBlock = std::array<std::uint32_t, 4>;

/**
 * Philox4x32 with 10 rounds (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"):
 * the block of random words at \a counter under \a key. Not for secrets.
 */
inline PhiloxBlock philox( PhiloxBlock counter, std::array<std::uint32_t, 2> key )
{
  constexpr int ROUNDS = 10;
  constexpr std::uint64_t MULTIPLIER_0 = 0xD2511F53;
  constexpr std::uint64_t MULTIPLIER_1 = 0xCD9E8D57;
  constexpr std::uint32_t KEY_STEP_0 = 0x9E3779B9;
  constexpr std::uint32_t KEY_STEP_1 = 0xBB67AE85;
  for ( int round = 0; round < ROUNDS; ++round )
  {
    const std::uint64_t product0 = MULTIPLIER_0 * counter[0];
    const std::uint64_t product1 = MULTIPLIER_1 * counter[2];
    counter = {
      static_cast<std::uint32_t>( product1 >> 32U ) ^ counter[1] ^ key[0], static_cast<std::uint32_t>( product1 ),
      static_cast<std::uint32_t>( product0 >> 32U ) ^ counter[3] ^ key[1], static_cast<std::uint32_t>( product0 ) };
    key[0] += KEY_STEP_0;
    key[1] += KEY_STEP_1;
  }
  return counter;
}

/**
 * A sequence of random numbers fixed by (seed, stream). Different streams of a seed are independent of each other, so
 * that a computation that takes one stream for each of its parts (a resample, a shift) gives the same result however
 * the parts are dealt out to threads. The same numbers come out on every machine with IEEE doubles.
 */
class CounterRandom
{
  public:
    CounterRandom( std::uint64_t seed, std::uint64_t stream )
      : mKey{ static_cast<std::uint32_t>( seed ), static_cast<std::uint32_t>( seed >> 32U ) },
        mStream( stream )
    {
    }

    //! 32 random bits.
    std::uint32_t bits32()
    {
      if ( mUsed == mWords.size() )
        refill();
      return mWords[mUsed++];
    }

    //! 64 random bits.
    std::uint64_t bits64()
    {
      const std::uint64_t high = bits32();
      return high << 32U | bits32();
    }

    //! Uniform in [0, 1), a multiple of 2⁻⁵³.
    double uniform() { return static_cast<double>( bits64() >> 11U ) * 0x1p-53; }

    //! A uniform integer in [0, \a n), without bias; 0 for \a n of 0 (Lemire 2019 below 2³², else rejection).
    std::uint64_t below( std::uint64_t n )
    {
      if ( n <= 1 )
        return 0;
      return n <= UINT32_MAX ? belowSmall( static_cast<std::uint32_t>( n ) ) : belowLarge( n );
    }

    /**
     * Standard normal, by the ratio of uniforms (Kinderman and Monahan 1977, with the quick bounds of Leva 1992).
     *
     * The number itself is a quotient of two uniforms; the logarithm only decides whether to draw again. So it is the
     * same with every mathematical library.
     */
    double normal()
    {
      for ( ;; )
      {
        constexpr double WIDTH = 1.7156;
        const double u = 1 - uniform();
        const double v = WIDTH * ( uniform() - 0.5 );
        const double x = u - 0.449871;
        const double y = std::abs( v ) + 0.386595;
        const double q = x * x + y * ( 0.19600 * y - 0.25472 * x );
        const bool isSurelyIn = q <= 0.27597;
        const bool isSurelyOut = q > 0.27846;
        if ( isSurelyIn || ( !isSurelyOut && v * v <= -4 * std::log( u ) * u * u ) )
          return v / u;
      }
    }

  private:
    std::array<std::uint32_t, 2> mKey;
    std::uint64_t mStream;
    std::uint64_t mBlock = 0;
    PhiloxBlock mWords{};
    std::size_t mUsed = 4; //!< Words taken from mWords.

    void refill()
    {
      mWords = philox( { static_cast<std::uint32_t>( mBlock ), static_cast<std::uint32_t>( mBlock >> 32U ),
                         static_cast<std::uint32_t>( mStream ), static_cast<std::uint32_t>( mStream >> 32U ) },
                       mKey );
      ++mBlock;
      mUsed = 0;
    }

    std::uint64_t belowSmall( std::uint32_t n )
    {
      std::uint64_t product = static_cast<std::uint64_t>( bits32() ) * n;
      if ( static_cast<std::uint32_t>( product ) < n )
      {
        const std::uint32_t smallest = ( 0 - n ) % n;
        while ( static_cast<std::uint32_t>( product ) < smallest )
          product = static_cast<std::uint64_t>( bits32() ) * n;
      }
      return product >> 32U;
    }

    std::uint64_t belowLarge( std::uint64_t n )
    {
      const std::uint64_t rejected = ( 0 - n ) % n; // 2⁶⁴ mod n: that many of the smallest values would be too many.
      std::uint64_t value = bits64();
      while ( value < rejected )
        value = bits64();
      return value % n;
    }
};

} // namespace minemap
