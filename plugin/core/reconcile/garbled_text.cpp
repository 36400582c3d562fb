// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/garbled_text.h"

#include "core/reconcile/folded_text.h"

#include <algorithm>
#include <cstddef>

namespace minemap
{

namespace
{

constexpr char32_t REPLACEMENT = 0xFFFD;

bool isAsciiLetter( char32_t character )
{
  return ( character >= 'A' && character <= 'Z' ) || ( character >= 'a' && character <= 'z' );
}

//! What code page 1252 shows for the bytes 0x80 to 0x9F, apart from letters of European languages.
bool isWindowsSign( char32_t character )
{
  static const std::u32string signs = U"€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›";
  return signs.find( character ) != std::u32string::npos;
}

bool isWindowsLetter( char32_t character )
{
  static const std::u32string letters = U"ŠŒŽšœžŸ";
  return letters.find( character ) != std::u32string::npos;
}

//! A continuation byte of UTF-8 as Latin-1 or code page 1252 shows it.
bool isContinuation( char32_t character )
{
  return ( character >= 0x80 && character <= 0xBF ) || isWindowsSign( character ) || isWindowsLetter( character );
}

//! The same as code page 1251 shows it.
bool isCyrillicContinuation( char32_t character )
{
  static const std::u32string letters =
    U"ђ‘’“”•–—™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕїЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ\u00A0\u00AD\u0098";
  return letters.find( character ) != std::u32string::npos;
}

//! UTF-8 read as Latin-1: the first byte of two or three, then one that continues it.
bool isUtf8AsLatin( const std::u32string &text, std::size_t index )
{
  static const std::u32string first = U"ÂÃÄÅÐÑØÙÚÛâ";
  return index + 1 < text.size() && first.find( text[index] ) != std::u32string::npos &&
         isContinuation( text[index + 1] );
}

//! Two letters of UTF-8 read as code page 1251: "РџРњ".
bool isUtf8AsCyrillic( const std::u32string &text, std::size_t index )
{
  const auto isLetter = [&]( std::size_t at )
  {
    static const std::u32string first = U"РСШЩ";
    return at + 1 < text.size() && first.find( text[at] ) != std::u32string::npos &&
           isCyrillicContinuation( text[at + 1] );
  };
  return isLetter( index ) && isLetter( index + 2 );
}

//! Question marks before "-2": letters that an encoding could not hold.
bool isReplacedByQuestions( const std::u32string &text, std::size_t index )
{
  const auto at = [&]( std::size_t place ) { return place < text.size() ? text[place] : 0; };
  return text[index] == '?' && at( index + 1 ) == '?' && at( index + 2 ) == '-' && isDigit( at( index + 3 ) );
}

//! A word of two letters or more, every one from the upper half of Latin-1.
bool hasWordOfUpperHalf( const std::u32string &text )
{
  const auto isUpperHalf = []( char32_t character )
  { return ( character >= 0xC0 && character <= 0xFF ) || isWindowsLetter( character ); };
  std::size_t upper = 0;
  bool hasOther = false;
  const auto isFound = [&] { return upper >= 2 && !hasOther; };
  for ( const char32_t character : text )
  {
    if ( isUpperHalf( character ) )
      ++upper;
    else if ( isAsciiLetter( character ) || character > 0xFF )
      hasOther = true;
    else
    {
      if ( isFound() )
        return true;
      upper = 0;
      hasOther = false;
    }
  }
  return isFound();
}

//! Signs in a row that no text has, but Cyrillic of code page 866.
bool hasRowOfSigns( const std::u32string &text )
{
  static const std::u32string signs = U"€‚ƒ„†‡ˆ‰‹˜™›¡¢£¤¥¦§¨©ª¬®¯ŠŒŽ";
  static const std::u32string telling = U"ƒ†‡ˆ‰˜¡¢¤¥¦¨©ª¬®¯";
  std::size_t row = 0;
  bool isTelling = false;
  for ( const char32_t character : text )
  {
    const bool isSign = signs.find( character ) != std::u32string::npos;
    row = isSign ? row + 1 : 0;
    isTelling = isSign && ( isTelling || telling.find( character ) != std::u32string::npos );
    if ( row >= 2 && isTelling )
      return true;
  }
  return false;
}

} // namespace

bool looksGarbled( const std::string &text )
{
  const std::u32string characters = charactersOf( text );
  for ( std::size_t index = 0; index < characters.size(); ++index )
  {
    const char32_t character = characters[index];
    constexpr char32_t NEXT_LINE = 0x85;
    const bool isControl = character >= 0x80 && character < 0xA0 && character != NEXT_LINE;
    if ( character == REPLACEMENT || isControl || isUtf8AsLatin( characters, index ) ||
         isUtf8AsCyrillic( characters, index ) || isReplacedByQuestions( characters, index ) )
      return true;
  }
  return hasWordOfUpperHalf( characters ) || hasRowOfSigns( characters );
}

} // namespace minemap
