// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/part_rows.h"

#include <algorithm>

namespace minemap
{

namespace
{

std::uint64_t placeOf( std::uint64_t feature, std::uint64_t part )
{
  constexpr int PART_BITS = 32;
  return feature << PART_BITS | part;
}

} // namespace

void PartRows::add( const Origin &origin, std::size_t row )
{
  mRows.push_back( { placeOf( origin.feature, origin.part ), row } );
}

void PartRows::sort()
{
  const auto isBefore = []( const Row &a, const Row &b ) { return a.place < b.place; };
  // Finds come in the order in which they were read, so that there is hardly ever anything to sort.
  if ( !std::is_sorted( mRows.begin(), mRows.end(), isBefore ) )
    std::sort( mRows.begin(), mRows.end(), isBefore );
}

std::optional<std::size_t> PartRows::rowOf( std::size_t feature, std::size_t part ) const
{
  const std::uint64_t place = placeOf( feature, part );
  const auto found = std::lower_bound( mRows.begin(), mRows.end(), place,
                                       []( const Row &row, std::uint64_t wanted ) { return row.place < wanted; } );
  return found != mRows.end() && found->place == place ? std::optional( found->row ) : std::nullopt;
}

} // namespace minemap
