// SPDX-License-Identifier: GPL-2.0-or-later
// Counts in fields of their own, and claims in columns and tables.
#include "core/reconcile/claim_readings.h"
#include "core/reconcile/claim_text.h"
#include "core/reconcile/garbled_text.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

std::string labelled( const std::string &label, const std::string &text )
{
  std::string result = label;
  return result.append( ": " ).append( text );
}

//! A decimal number that is whole, as databases write it: "24.0", "24,00"; "24.000" may be thousands.
enum class Decimals : std::uint8_t
{
  None,
  Zeros,
  ThreeZeros
};

Decimals decimalsOf( const std::string &text, std::size_t &point )
{
  point = text.find_first_of( ".," );
  if ( point == std::string::npos || point == 0 || point + 1 >= text.size() ||
       text.find_first_not_of( '0', point + 1 ) != std::string::npos )
    return Decimals::None;
  constexpr std::size_t THOUSANDS = 4;
  if ( text.size() - point != THOUSANDS )
    return Decimals::Zeros;
  return text[point] == '.' && point <= 3 ? Decimals::ThreeZeros : Decimals::None;
}

} // namespace

ReadCount readCount( const std::string &text )
{
  constexpr std::size_t LONGEST = 64;
  if ( text.size() > LONGEST )
    return { std::nullopt, NOT_UNDERSTOOD };
  const FoldedText folded = foldText( text );
  if ( isBlankOnly( folded ) )
    return {};
  if ( looksGarbled( text ) )
    return { std::nullopt, WRONG_ENCODING };
  if ( isDashOnly( folded ) )
    return { CountBounds( 0 ), nullptr };
  std::string plain; // Digits of every script as 0 to 9.
  for ( const FoldedCharacter &character : folded )
    plain += character.character < 0x80 ? static_cast<char>( character.character ) : '\1';
  std::size_t point = 0;
  FoldedText number = folded;
  switch ( decimalsOf( plain, point ) )
  {
  case Decimals::ThreeZeros:
    return { std::nullopt, SEVERAL_READINGS };
  case Decimals::Zeros:
    number.resize( point );
    break;
  case Decimals::None:
    break;
  }
  // Fields of a fixed width have zeros in front.
  const bool isDigits = std::all_of( number.begin(), number.end(),
                                     []( const FoldedCharacter &each ) { return isDigit( each.character ); } );
  while ( isDigits && number.size() > 1 && number.front().character == '0' )
    number.erase( number.begin() );
  static const MineDictionary types;
  const std::vector<ClaimToken> tokens = tokensOf( number, types );
  if ( tokens.empty() )
    return { std::nullopt, NO_NUMBER };
  constexpr std::size_t MOST_GROUPS = 3;
  if ( const auto count = tokens.size() <= MOST_GROUPS ? countAt( tokens, 0, tokens.size() ) : std::nullopt )
    return { count, nullptr };
  const char *reason = whyUnread( tokens, false, 0 );
  return { std::nullopt, reason == NOT_UNDERSTOOD ? NOT_A_COUNT : reason };
}

Claim readClaimColumns( const std::vector<std::pair<std::string, std::string>> &columns,
                        const MineDictionary &dictionary )
{
  Claim claim;
  for ( const auto &[name, value] : columns )
  {
    const ReadCount count = readCount( value );
    if ( count.number )
      claim.mines.push_back( { dictionary.find( name ), *count.number, shownText( name ) } );
    else if ( count.reason != nullptr )
      claim.unread.push_back( { shownText( labelled( name, value ) ), count.reason } );
  }
  return claim;
}

std::map<std::string, Claim> readClaimTable( const std::vector<ClaimRow> &rows, const MineDictionary &dictionary )
{
  std::vector<const ClaimRow *> sorted;
  sorted.reserve( rows.size() );
  for ( const ClaimRow &row : rows )
    sorted.push_back( &row );
  std::sort( sorted.begin(), sorted.end(),
             []( const ClaimRow *a, const ClaimRow *b )
             { return std::tie( a->record, a->type, a->number ) < std::tie( b->record, b->type, b->number ); } );
  std::map<std::string, Claim> claims;
  for ( const ClaimRow *row : sorted )
  {
    const ReadCount count = readCount( row->number );
    Claim &claim = claims[row->record];
    if ( count.number )
      claim.mines.push_back( { dictionary.find( row->type ), *count.number, shownText( row->type ) } );
    else
      claim.unread.push_back(
        { shownText( labelled( row->type, row->number ) ), count.reason != nullptr ? count.reason : NO_NUMBER } );
  }
  return claims;
}

} // namespace minemap
