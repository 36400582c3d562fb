// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/folded_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace minemap
{

namespace
{

constexpr char32_t DROPPED = 0;
constexpr char32_t REPLACEMENT = 0xFFFD;

//! One character of UTF-8 at \a position, which moves on. Bytes that are no UTF-8 are one U+FFFD each.
char32_t decode( const std::string &text, std::size_t &position )
{
  const auto byteAt = [&]( std::size_t index ) { return static_cast<unsigned char>( text[index] ); };
  const unsigned char first = byteAt( position++ );
  if ( first < 0x80 )
    return first;
  const int extra = first >= 0xC2 && first <= 0xDF   ? 1
                    : first >= 0xE0 && first <= 0xEF ? 2
                    : first >= 0xF0 && first <= 0xF4 ? 3
                                                     : 0;
  if ( extra == 0 || position + static_cast<std::size_t>( extra ) > text.size() )
    return REPLACEMENT;
  char32_t character = first & ( 0x3FU >> static_cast<unsigned>( extra ) );
  for ( int index = 0; index < extra; ++index )
  {
    const unsigned char next = byteAt( position + static_cast<std::size_t>( index ) );
    if ( ( next & 0xC0U ) != 0x80U )
      return REPLACEMENT;
    character = character << 6U | ( next & 0x3FU );
  }
  constexpr std::array<char32_t, 4> SMALLEST = { 0, 0x80, 0x800, 0x10000 };
  if ( character < SMALLEST[static_cast<std::size_t>( extra )] || character > 0x10FFFF ||
       ( character >= 0xD800 && character <= 0xDFFF ) )
    return REPLACEMENT;
  position += static_cast<std::size_t>( extra );
  return character;
}

struct Range
{
    char32_t first, last;

    bool holds( char32_t character ) const { return first <= character && character <= last; }
};

template <std::size_t COUNT>
bool isInAny( const std::array<Range, COUNT> &ranges, char32_t character )
{
  return std::any_of( ranges.begin(), ranges.end(), [&]( const Range &range ) { return range.holds( character ); } );
}

bool isDropped( char32_t character )
{
  // Soft hyphen; combining marks (general, Cyrillic, Arabic); the line that stretches Arabic words; zero width and
  // direction; selectors; byte order mark.
  static constexpr std::array<Range, 11> RANGES = { { { 0xAD, 0xAD },
                                                      { 0x300, 0x36F },
                                                      { 0x483, 0x489 },
                                                      { 0x610, 0x61A },
                                                      { 0x640, 0x640 },
                                                      { 0x64B, 0x65F },
                                                      { 0x200B, 0x200F },
                                                      { 0x202A, 0x202E },
                                                      { 0x2060, 0x206F },
                                                      { 0xFE00, 0xFE0F },
                                                      { 0xFEFF, 0xFEFF } } };
  return isInAny( RANGES, character );
}

char32_t foldSign( char32_t character )
{
  static constexpr std::array<Range, 6> BLANKS = {
    { { 0x9, 0x9 }, { 0xA0, 0xA0 }, { 0x2000, 0x200A }, { 0x202F, 0x202F }, { 0x205F, 0x205F }, { 0x3000, 0x3000 } } };
  static constexpr std::array<Range, 3> LINE_ENDS = { { { 0xA, 0xD }, { 0x85, 0x85 }, { 0x2028, 0x2029 } } };
  static constexpr std::array<Range, 4> DASHES = {
    { { 0x2010, 0x2015 }, { 0x2212, 0x2212 }, { 0xFE58, 0xFE58 }, { 0xFE63, 0xFE63 } } };
  static constexpr std::array<Range, 4> QUOTES = {
    { { 0x2018, 0x201F }, { 0xAB, 0xAB }, { 0xBB, 0xBB }, { '"', '"' } } };
  if ( isInAny( BLANKS, character ) )
    return ' ';
  if ( isInAny( LINE_ENDS, character ) )
    return '\n';
  if ( isInAny( DASHES, character ) )
    return '-';
  if ( isInAny( QUOTES, character ) )
    return '\'';
  switch ( character )
  {
  case 0xD7:
  case 0x2715:
    return '*';
  case 0x60C: // Arabic comma.
  case 0x66C: // Arabic thousands separator.
    return ',';
  case 0x61B: // Arabic semicolon.
    return ';';
  case 0x66B: // Arabic decimal separator.
    return '.';
  default:
    return character;
  }
}

//! A Latin letter with an accent as the plain one: the mark of its decomposed form would be dropped, too.
char32_t foldAccent( char32_t character )
{
  // U+00C0 to U+017F; a point where there is no plain letter.
  static constexpr char PLAIN[] = "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO.OUUUUYTY"
                                  "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLL"
                                  "LLLNNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";
  static_assert( sizeof( PLAIN ) == 0x180 - 0xC0 + 1 );
  constexpr char32_t FIRST = 0xC0;
  constexpr char32_t LAST = 0x17F;
  constexpr char32_t SCHWA = 0x259;
  constexpr char32_t LARGE_SCHWA = 0x18F;
  if ( character == SCHWA || character == LARGE_SCHWA )
    return 'E';
  const char plain = character >= FIRST && character <= LAST ? PLAIN[character - FIRST] : '.';
  return plain == '.' ? character : static_cast<char32_t>( plain );
}

//! Letters that Arabic, Persian and careless typing write in several ways.
char32_t foldArabic( char32_t character )
{
  switch ( character )
  {
  case 0x622: // Alef with a sign above or below.
  case 0x623:
  case 0x625:
    return 0x627;
  case 0x649: // Alef maksura and Persian yeh as yeh.
  case 0x6CC:
    return 0x64A;
  case 0x6A9: // Persian kaf as kaf.
    return 0x643;
  case 0x629: // Teh marbuta as heh.
    return 0x647;
  default:
    return character;
  }
}

char32_t foldCharacter( char32_t character )
{
  if ( isDropped( character ) )
    return DROPPED;
  if ( character >= 0xFF01 && character <= 0xFF5E )
    character -= 0xFEE0;
  if ( character >= 'a' && character <= 'z' )
    return character - 'a' + 'A';
  if ( character >= 0x430 && character <= 0x44F )
    character -= 0x20;
  else if ( character >= 0x450 && character <= 0x45F )
    character -= 0x50;
  constexpr char32_t SHORT_I = 0x419;
  constexpr char32_t YO = 0x401;
  if ( character == SHORT_I ) // As its decomposed form, whose mark is dropped.
    return 0x418;
  if ( character == YO )
    return 0x415;
  if ( character >= 0x660 && character <= 0x669 )
    return character - 0x660 + '0';
  if ( character >= 0x6F0 && character <= 0x6F9 )
    return character - 0x6F0 + '0';
  return foldSign( foldAccent( foldArabic( character ) ) );
}

bool isCyrillic( char32_t character )
{
  return character >= 0x400 && character <= 0x4FF;
}

struct CyrillicLetter
{
    char32_t letter;
    const char *sound; //!< Latin letters.
    char shape;        //!< The Latin letter or digit that looks like it, 0 for none.
};

constexpr std::array<CyrillicLetter, 33> CYRILLIC = {
  { { 0x410, "A", 'A' },  { 0x411, "B", 0 },   { 0x412, "V", 'B' }, { 0x413, "G", 0 },   { 0x414, "D", 0 },
    { 0x415, "E", 'E' },  { 0x416, "ZH", 0 },  { 0x417, "Z", '3' }, { 0x418, "I", 0 },   { 0x41A, "K", 'K' },
    { 0x41B, "L", 0 },    { 0x41C, "M", 'M' }, { 0x41D, "N", 'H' }, { 0x41E, "O", 'O' }, { 0x41F, "P", 0 },
    { 0x420, "R", 'P' },  { 0x421, "S", 'C' }, { 0x422, "T", 'T' }, { 0x423, "U", 'Y' }, { 0x424, "F", 0 },
    { 0x425, "KH", 'X' }, { 0x426, "TS", 0 },  { 0x427, "CH", 0 },  { 0x428, "SH", 0 },  { 0x429, "SHCH", 0 },
    { 0x42A, "", 0 },     { 0x42B, "Y", 0 },   { 0x42C, "", 0 },    { 0x42D, "E", 0 },   { 0x42E, "YU", 0 },
    { 0x42F, "YA", 0 },   { 0x406, "I", 'I' }, { 0x408, "J", 'J' } } };

const CyrillicLetter *cyrillicLetter( char32_t character )
{
  const auto *const found = std::find_if( CYRILLIC.begin(), CYRILLIC.end(),
                                          [&]( const CyrillicLetter &entry ) { return entry.letter == character; } );
  return found == CYRILLIC.end() ? nullptr : found;
}

void appendUtf8( std::string &text, char32_t character )
{
  const auto continuation = [&]( unsigned shift )
  { text += static_cast<char>( 0x80U | ( ( character >> shift ) & 0x3FU ) ); };
  if ( character < 0x80 )
    text += static_cast<char>( character );
  else if ( character < 0x800 )
  {
    text += static_cast<char>( 0xC0U | character >> 6U );
    continuation( 0 );
  }
  else if ( character < 0x10000 )
  {
    text += static_cast<char>( 0xE0U | character >> 12U );
    continuation( 6 );
    continuation( 0 );
  }
  else
  {
    text += static_cast<char>( 0xF0U | character >> 18U );
    continuation( 12 );
    continuation( 6 );
    continuation( 0 );
  }
}

enum class Reading : std::uint8_t
{
  Sound,
  Shape
};

//! Empty when a letter has no such reading.
std::string keyOf( const FoldedText &name, Reading reading )
{
  std::string key;
  for ( const FoldedCharacter &folded : name )
  {
    if ( !isLetter( folded.character ) && !isDigit( folded.character ) )
      continue;
    const CyrillicLetter *const cyrillic =
      isCyrillic( folded.character ) ? cyrillicLetter( folded.character ) : nullptr;
    if ( cyrillic == nullptr )
      appendUtf8( key, folded.character );
    else if ( reading == Reading::Sound )
      key += cyrillic->sound;
    else if ( cyrillic->shape != 0 )
      key += cyrillic->shape;
    else
      return {};
  }
  return key;
}

} // namespace

FoldedText foldText( const std::string &text )
{
  FoldedText folded;
  folded.reserve( text.size() );
  for ( std::size_t position = 0; position < text.size(); )
  {
    const std::size_t begin = position;
    const char32_t decoded = decode( text, position );
    // What fills a field up to its width is no text; within one it is damage.
    const bool isPadding = decoded == 0 && text.find_first_not_of( '\0', begin ) == std::string::npos;
    const char32_t character = isPadding ? DROPPED : decoded == 0 ? REPLACEMENT : foldCharacter( decoded );
    if ( character != DROPPED )
      folded.push_back( { character, begin, position } );
  }
  return folded;
}

std::u32string charactersOf( const std::string &text )
{
  std::u32string characters;
  for ( std::size_t position = 0; position < text.size(); )
    characters.push_back( decode( text, position ) );
  return characters;
}

std::string wordKey( const FoldedText &word )
{
  std::string key;
  for ( const FoldedCharacter &folded : word )
  {
    if ( isLetter( folded.character ) || isDigit( folded.character ) )
      appendUtf8( key, folded.character );
  }
  return key;
}

bool isDigit( char32_t character )
{
  return character >= '0' && character <= '9';
}

bool isLetter( char32_t character )
{
  if ( character < 0x80 )
    return character >= 'A' && character <= 'Z';
  return character >= 0xC0 && character != 0xD7 && character != 0xF7 && !( character >= 0x2000 && character <= 0x2BFF );
}

bool isBlankOnly( const FoldedText &text )
{
  return std::all_of( text.begin(), text.end(),
                      []( const FoldedCharacter &folded )
                      { return folded.character == ' ' || folded.character == '\n'; } );
}

bool isDashOnly( const FoldedText &text )
{
  constexpr std::size_t LONGEST = 8;
  return !isBlankOnly( text ) && text.size() <= LONGEST &&
         std::all_of( text.begin(), text.end(),
                      []( const FoldedCharacter &folded )
                      { return folded.character == '-' || folded.character == ' '; } );
}

std::vector<std::string> nameKeys( const FoldedText &name )
{
  const auto has = [&]( auto &&test )
  {
    return std::any_of( name.begin(), name.end(),
                        [&]( const FoldedCharacter &folded ) { return test( folded.character ); } );
  };
  const bool hasCyrillic = has( isCyrillic );
  const bool hasLatin = has( []( char32_t character ) { return character >= 'A' && character <= 'Z'; } );
  std::vector<std::string> keys;
  const auto add = [&]( const std::string &key )
  {
    if ( !key.empty() && std::find( keys.begin(), keys.end(), key ) == keys.end() )
      keys.push_back( key );
  };
  if ( hasCyrillic && hasLatin )
    add( keyOf( name, Reading::Shape ) );
  add( keyOf( name, Reading::Sound ) );
  if ( hasCyrillic )
    add( keyOf( name, Reading::Shape ) );
  return keys;
}

std::string shortened( const std::string &text, std::size_t most )
{
  std::size_t position = 0;
  for ( std::size_t count = 0; position < text.size(); ++count )
  {
    if ( count == most )
      return text.substr( 0, position ) + "…";
    decode( text, position );
  }
  return text;
}

} // namespace minemap
