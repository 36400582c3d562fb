// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_letters.h"

#include <cstddef>

namespace minemap
{

namespace
{

constexpr char32_t NO_LETTER = 0xFFFD;

//! Takes one code point off the front of \a text, which is not empty.
char32_t takeCodePoint( std::string_view &text )
{
  const auto lead = static_cast<unsigned char>( text.front() );
  const std::size_t length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  char32_t codePoint = length == 1 ? lead : length == 2 ? lead & 0x1F : length == 3 ? lead & 0x0F : lead & 0x07;
  bool isGood = length > 0 && length <= text.size();
  for ( std::size_t index = 1; isGood && index < length; ++index )
  {
    const auto byte = static_cast<unsigned char>( text[index] );
    isGood = ( byte & 0xC0 ) == 0x80;
    codePoint = codePoint << 6 | ( byte & 0x3F );
  }
  text.remove_prefix( isGood ? length : 1 );
  return isGood ? codePoint : NO_LETTER;
}

//! The value of a digit of any script that writes dates in mine-affected countries, -1 for what is none.
int digitOf( char32_t letter )
{
  // Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer, full width.
  for ( const char32_t zero : { U'0', U'\u0660', U'\u06F0', U'\u0966', U'\u09E6', U'\u0BE6', U'\u0E50', U'\u0ED0',
                                U'\u1040', U'\u17E0', U'\uFF10' } )
  {
    if ( letter >= zero && letter < zero + 10 )
      return static_cast<int>( letter - zero );
  }
  return -1;
}

bool isUnseen( char32_t letter )
{
  return letter < 0x20 ? letter != '\t' && letter != '\n' && letter != '\r'
                       : letter == 0xAD || letter == 0x61C || letter == 0x640 || letter == 0xFEFF ||
                           ( letter >= 0x300 && letter <= 0x36F ) || ( letter >= 0x64B && letter <= 0x655 ) ||
                           ( letter >= 0x200B && letter <= 0x200F ) || ( letter >= 0x202A && letter <= 0x202E ) ||
                           ( letter >= 0x2060 && letter <= 0x2069 );
}

struct Fold
{
    const char32_t *from;
    char32_t to;
};

//! Small letters with accents and the forms of Arabic letters; punctuation of other scripts.
constexpr Fold FOLDS[] = {
  { U"àáâãäåāăą", 'a' },
  { U"çćĉċč", 'c' },
  { U"ďđð", 'd' },
  { U"èéêëēĕėęě", 'e' },
  { U"ĝğġģ", 'g' },
  { U"ìíîïĩīĭįı", 'i' },
  { U"ķ", 'k' },
  { U"ĺļľł", 'l' },
  { U"ñńņň", 'n' },
  { U"òóôõöøōŏő", 'o' },
  { U"ŕŗř", 'r' },
  { U"śŝşšș", 's' },
  { U"ţťțŧ", 't' },
  { U"ùúûüũūŭůűų", 'u' },
  { U"ýÿ", 'y' },
  { U"źżž", 'z' },
  { U"ё", U'е' },
  { U"й", U'и' },
  { U"ї", U'і' },
  { U"أإآٱ", U'ا' },
  { U"ىیېۍئ", U'ي' },
  { U"ک", U'ك' },
  { U"ةۀەہ", U'ه' },
  { U"‐‑‒–—―−﹣－", '-' },
  { U"∕⁄／\\", '/' },
  { U"۔．。", '.' },
  { U"،，", ',' },
  { U"：", ':' },
  { U"’‘`´ʼ", '\'' },
  { U"\t\n\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", ' ' },
};

char32_t small( char32_t letter )
{
  if ( ( letter >= 'A' && letter <= 'Z' ) || ( letter >= 0xC0 && letter <= 0xDE && letter != 0xD7 ) )
    return letter + 32;
  if ( letter == 0x130 ) // İ
    return 'i';
  if ( letter == 0x178 ) // Ÿ
    return 0xFF;
  // Latin letters in pairs: the capital even up to Ķ and from Ŋ to Ŷ, odd in between and after.
  if ( ( letter >= 0x100 && letter <= 0x137 ) || ( letter >= 0x14A && letter <= 0x177 ) ||
       ( letter >= 0x218 && letter <= 0x21B ) )
    return letter | 1;
  if ( ( letter >= 0x139 && letter <= 0x148 ) || ( letter >= 0x179 && letter <= 0x17E ) )
    return letter + ( letter & 1 );
  if ( letter == 0x18F ) // Ə
    return 0x259;
  if ( letter >= 0x410 && letter <= 0x42F )
    return letter + 32;
  if ( letter >= 0x400 && letter <= 0x40F )
    return letter + 80;
  if ( letter >= 0x460 && letter <= 0x52F )
    return letter >= 0x4C1 && letter <= 0x4CE ? letter + ( letter & 1 ) : letter | 1;
  if ( letter >= 0x531 && letter <= 0x556 ) // Armenian.
    return letter + 48;
  if ( letter >= 0x1C90 && letter <= 0x1CBF ) // Georgian.
    return letter - 0xBC0;
  return letter;
}

char32_t folded( char32_t letter )
{
  const int digit = digitOf( letter );
  if ( digit >= 0 )
    return static_cast<char32_t>( '0' + digit );
  const char32_t lower = small( letter );
  if ( lower < 0x80 && lower > ' ' && lower != '\\' && lower != '`' )
    return lower;
  for ( const Fold &fold : FOLDS )
  {
    if ( std::u32string_view( fold.from ).find( lower ) != std::u32string_view::npos )
      return fold.to;
  }
  return lower;
}

} // namespace

std::u32string foldedDateLetters( std::string_view text )
{
  std::u32string letters;
  letters.reserve( text.size() );
  while ( !text.empty() )
  {
    const char32_t letter = takeCodePoint( text );
    if ( !isUnseen( letter ) )
      letters += folded( letter );
  }
  return letters;
}

} // namespace minemap
