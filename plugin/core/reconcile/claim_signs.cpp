// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_signs.h"

#include <algorithm>
#include <cstring>

namespace minemap
{

bool isOneOf( char32_t character, const char *signs )
{
  return character != 0 && character < 0x80 && std::strchr( signs, static_cast<int>( character ) ) != nullptr;
}

bool isMultiplication( char32_t character )
{
  constexpr char32_t CYRILLIC_KHA = 0x425;
  return character == 'X' || character == CYRILLIC_KHA || character == '*';
}

bool hasDigit( const FoldedText &text )
{
  return std::any_of( text.begin(), text.end(),
                      []( const FoldedCharacter &each ) { return isDigit( each.character ); } );
}

bool hasLetter( const FoldedText &text )
{
  return std::any_of( text.begin(), text.end(),
                      []( const FoldedCharacter &each ) { return isLetter( each.character ); } );
}

bool isNumeric( const FoldedText &text )
{
  return hasDigit( text ) && std::all_of( text.begin(), text.end(),
                                          []( const FoldedCharacter &each ) {
                                            return isDigit( each.character ) || isOneOf( each.character, ",.'-+/%" );
                                          } );
}

FoldedText part( const FoldedText &text, std::size_t begin, std::size_t end )
{
  return { text.begin() + static_cast<std::ptrdiff_t>( begin ), text.begin() + static_cast<std::ptrdiff_t>( end ) };
}

} // namespace minemap
