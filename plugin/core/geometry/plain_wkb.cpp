// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/plain_wkb.h"

#include <cstdint>
#include <cstring>

namespace minemap
{

namespace
{

constexpr unsigned POINT = 1, POLYGON = 3, MULTI_POLYGON = 6;

bool isLittleEndian()
{
  const std::uint16_t one = 1;
  unsigned char first = 0;
  std::memcpy( &first, &one, 1 );
  return first == 1;
}

//! Reads a little-endian machine's own WKB from front to back.
class Reader
{
  public:
    explicit Reader( std::string_view wkb ) : mRest( wkb ) {}

    template <typename Value>
    bool read( Value &value )
    {
      if ( mRest.size() < sizeof( Value ) )
        return false;
      std::memcpy( &value, mRest.data(), sizeof( Value ) );
      mRest.remove_prefix( sizeof( Value ) );
      return true;
    }

    //! Skips a header of type \a expected.
    bool readHeader( unsigned expected )
    {
      constexpr std::uint32_t HAS_Z = 0x80000000U, HAS_M = 0x40000000U, HAS_SRID = 0x20000000U;
      const unsigned type = wkbType( mRest );
      std::uint8_t order = 0;
      std::uint32_t raw = 0;
      std::uint32_t srid = 0;
      if ( type != expected || !read( order ) || order != 1 || !read( raw ) ||
           ( ( raw & HAS_SRID ) != 0 && !read( srid ) ) )
        return false;
      // ISO adds thousands: 1 for Z, 2 for M, 3 for both.
      const std::uint32_t iso = ( raw & 0xFFFFU ) / 1000U;
      const bool hasZ = ( raw & HAS_Z ) != 0 || iso == 1 || iso == 3;
      const bool hasM = ( raw & HAS_M ) != 0 || iso == 2 || iso == 3;
      mDimensions = 2U + ( hasZ ? 1U : 0U ) + ( hasM ? 1U : 0U );
      return true;
    }

    bool readPoint( Point &point )
    {
      if ( mRest.size() < mDimensions * sizeof( double ) )
        return false;
      std::memcpy( &point, mRest.data(), sizeof( Point ) );
      mRest.remove_prefix( mDimensions * sizeof( double ) );
      return true;
    }

    bool hasPoints( std::uint32_t count ) const { return mRest.size() / sizeof( double ) / mDimensions >= count; }

  private:
    std::string_view mRest;
    std::size_t mDimensions = 2;
};

void appendNumber( std::string &wkb, std::uint32_t value )
{
  wkb.append( reinterpret_cast<const char *>( &value ), sizeof value );
}

void appendHeader( std::string &wkb, unsigned type )
{
  wkb += '\1';
  appendNumber( wkb, type );
}

} // namespace

unsigned wkbType( std::string_view wkb )
{
  if ( wkb.size() < 5 )
    return 0;
  const auto byte = [&]( std::size_t index ) { return static_cast<unsigned char>( wkb[index] ); };
  const unsigned raw =
    byte( 0 ) == 1 ? byte( 1 ) | byte( 2 ) << 8U | byte( 3 ) << 16U : byte( 4 ) | byte( 3 ) << 8U | byte( 2 ) << 16U;
  return ( raw & 0xFFFFU ) % 1000U;
}

std::optional<Point> pointOfWkb( std::string_view wkb )
{
  Reader reader( wkb );
  Point point;
  if ( !isLittleEndian() || !reader.readHeader( POINT ) || !reader.readPoint( point ) )
    return std::nullopt;
  return point;
}

std::optional<std::vector<Point>> onlyRingOfWkb( std::string_view wkb )
{
  const bool isMulti = wkbType( wkb ) == MULTI_POLYGON;
  Reader reader( wkb );
  std::uint32_t count = 1;
  if ( !isLittleEndian() ||
       ( isMulti && ( !reader.readHeader( MULTI_POLYGON ) || !reader.read( count ) || count != 1 ) ) ||
       !reader.readHeader( POLYGON ) || !reader.read( count ) || count != 1 || !reader.read( count ) ||
       !reader.hasPoints( count ) )
    return std::nullopt;
  std::vector<Point> ring( count );
  for ( Point &vertex : ring )
    reader.readPoint( vertex );
  return ring;
}

std::string wkbOf( const Point &point )
{
  std::string wkb;
  appendHeader( wkb, POINT );
  wkb.append( reinterpret_cast<const char *>( &point ), sizeof( Point ) );
  return wkb;
}

std::string wkbOf( const std::vector<Point> &ring )
{
  std::string wkb;
  wkb.reserve( 32 + ring.size() * sizeof( Point ) );
  appendHeader( wkb, POLYGON );
  appendNumber( wkb, 1 );
  appendNumber( wkb, static_cast<std::uint32_t>( ring.size() ) );
  wkb.append( reinterpret_cast<const char *>( ring.data() ), ring.size() * sizeof( Point ) );
  return wkb;
}

} // namespace minemap
