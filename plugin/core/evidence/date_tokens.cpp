// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_tokens.h"

#include "core/evidence/date_letters.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace minemap
{

namespace
{

bool isDigit( char32_t letter )
{
  return letter >= '0' && letter <= '9';
}

bool isSignLetter( char32_t letter )
{
  return letter < 0x80 && !isDigit( letter ) && !( letter >= 'a' && letter <= 'z' );
}

std::unordered_set<std::u32string> foldedWords( std::string_view words )
{
  std::unordered_set<std::u32string> folded;
  const std::u32string letters = foldedDateLetters( words );
  std::u32string word;
  for ( const char32_t letter : letters + U' ' )
  {
    if ( letter != ' ' )
      word += letter;
    else if ( !word.empty() )
      folded.insert( std::exchange( word, {} ) );
  }
  return folded;
}

bool isFiller( const std::u32string &word )
{
  static const std::unordered_set<std::u32string> fillers = foldedWords(
    // Days of the week, where no month is called so.
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс "
    // "Of", "the", "the year".
    "of the de del du le la el "
    "г гг год года р рік року god godine godina g год година године годину жыл il ili leto leta viti an anul année ano "
    "año թ թվականի წ წელი წლის ngày năm ปี م ميلادي ميلادية "
    // Endings of ordinals.
    "st nd rd th er ère º ª го ого е cü cu cı ci nci ncı inci" );
  return fillers.count( word ) > 0;
}

//! True for "am", "pm" and their like at \a index; \a length is how many tokens it takes.
bool isHalfOfDay( const DateTokens &tokens, std::size_t index, std::size_t &length )
{
  const auto isWord = [&]( std::size_t at, std::u32string_view word )
  { return at < tokens.size() && tokens[at].isWord() && tokens[at].text == word; };
  length = 1;
  if ( isWord( index, U"am" ) || isWord( index, U"pm" ) || isWord( index, U"ص" ) || isWord( index, U"م" ) )
    return true;
  if ( ( isWord( index, U"a" ) || isWord( index, U"p" ) ) && index + 2 < tokens.size() &&
       tokens[index + 1].isSign( '.' ) && isWord( index + 2, U"m" ) )
  {
    length = index + 3 < tokens.size() && tokens[index + 3].isSign( '.' ) ? 4 : 3;
    return true;
  }
  return false;
}

//! How many tokens from \a index on are a time zone.
std::size_t zoneLength( const DateTokens &tokens, std::size_t index )
{
  std::size_t end = index;
  const auto has = [&]( std::size_t at ) { return at < tokens.size(); };
  if ( has( end ) && tokens[end].isWord() &&
       ( tokens[end].text == U"z" || tokens[end].text == U"utc" || tokens[end].text == U"gmt" ) )
    ++end;
  if ( has( end + 1 ) && ( tokens[end].isSign( '+' ) || tokens[end].isSign( '-' ) ) && tokens[end + 1].isNumber() &&
       tokens[end + 1].digits() <= 4 )
  {
    end += 2;
    if ( has( end + 1 ) && tokens[end].isSign( ':' ) && tokens[end + 1].isNumber() && tokens[end + 1].digits() == 2 )
      end += 2;
  }
  return end - index;
}

bool isHour( const DateToken &token )
{
  constexpr int HOURS = 24;
  return token.isNumber() && token.digits() <= 2 && token.value() <= HOURS;
}

bool isSixtieth( const DateToken &token )
{
  constexpr int LEAP_SECOND = 60;
  return token.isNumber() && token.digits() == 2 && token.value() <= LEAP_SECOND;
}

//! Takes the tokens from \a begin to \a end out, with halves of the day, zone and the sign or letter before them.
void cutTime( DateTokens &tokens, std::size_t begin, std::size_t end )
{
  std::size_t length = 0;
  if ( isHalfOfDay( tokens, end, length ) )
    end += length;
  end += zoneLength( tokens, end );
  if ( begin > 0 &&
       ( ( tokens[begin - 1].isWord() && tokens[begin - 1].text == U"t" ) || tokens[begin - 1].isSign( ',' ) ) )
    --begin;
  tokens.erase( tokens.begin() + static_cast<std::ptrdiff_t>( begin ),
                tokens.begin() + static_cast<std::ptrdiff_t>( end ) );
}

//! A zone behind a date without a time, as xs:date has it: 1993-05-12Z, 1993-05-12+02:00.
bool dropZoneOfDay( DateTokens &tokens )
{
  constexpr std::size_t DATE = 5;
  constexpr std::size_t YEAR = 4;
  constexpr std::size_t OFFSET = 4;
  if ( tokens.size() <= DATE || !tokens[0].isNumber() || tokens[0].digits() != YEAR || !tokens[1].isSign( '-' ) ||
       !tokens[2].isNumber() || tokens[2].digits() != 2 || !tokens[3].isSign( '-' ) || !tokens[4].isNumber() ||
       tokens[4].digits() != 2 )
    return false;
  const bool isUtc = tokens.size() == DATE + 1 && tokens[DATE].isWord() && tokens[DATE].text == U"z";
  const bool isOffset = tokens.size() == DATE + OFFSET && zoneLength( tokens, DATE ) == OFFSET;
  if ( isUtc || isOffset )
    tokens.resize( DATE );
  return isUtc || isOffset;
}

//! A time without colons behind a "T": T103000.
bool dropCompactTime( DateTokens &tokens )
{
  for ( std::size_t index = 1; index + 1 < tokens.size(); ++index )
  {
    const DateToken &digits = tokens[index + 1];
    if ( !tokens[index].isWord() || tokens[index].text != U"t" || !digits.isNumber() )
      continue;
    if ( digits.digits() != 4 && digits.digits() != 6 )
      return false;
    std::size_t end = index + 2;
    if ( end + 1 < tokens.size() && ( tokens[end].isSign( '.' ) || tokens[end].isSign( ',' ) ) &&
         tokens[end + 1].isNumber() )
      end += 2;
    cutTime( tokens, index + 1, end );
    return true;
  }
  return true;
}

} // namespace

int DateToken::value() const
{
  int value = 0;
  for ( const char32_t digit : text )
    value = 10 * value + static_cast<int>( digit - '0' );
  return value;
}

DateTokens dateTokensOf( std::string_view text )
{
  DateTokens tokens;
  bool hasGap = false;
  for ( const char32_t letter : foldedDateLetters( text ) )
  {
    const bool isGap = letter == ' ';
    if ( !isGap )
    {
      const DateToken::Kind kind = isDigit( letter )        ? DateToken::Kind::Number
                                   : isSignLetter( letter ) ? DateToken::Kind::Sign
                                                            : DateToken::Kind::Word;
      const bool isMore = !tokens.empty() && !hasGap && kind != DateToken::Kind::Sign && tokens.back().kind == kind;
      if ( !isMore )
        tokens.push_back( { kind, {}, hasGap } );
      tokens.back().text += letter;
    }
    hasGap = isGap;
  }
  return tokens;
}

bool dropTimeOfDay( DateTokens &tokens )
{
  if ( dropZoneOfDay( tokens ) )
    return true;
  const auto has = [&]( std::size_t index ) { return index < tokens.size(); };
  for ( std::size_t index = 1; index < tokens.size(); ++index )
  {
    const bool isColon = tokens[index].isSign( ':' );
    const bool isHourSign = tokens[index].isWord() && tokens[index].text == U"h" && isHour( tokens[index - 1] );
    if ( !isColon && !isHourSign )
      continue;
    std::size_t end = index + 1;
    if ( !isHour( tokens[index - 1] ) || ( isColon && !( has( end ) && isSixtieth( tokens[end] ) ) ) )
      return false;
    end += has( end ) && isSixtieth( tokens[end] ) ? 1 : 0;
    if ( has( end + 1 ) && tokens[end].isSign( ':' ) )
    {
      if ( !isSixtieth( tokens[end + 1] ) )
        return false;
      end += 2;
      if ( has( end + 1 ) && ( tokens[end].isSign( '.' ) || tokens[end].isSign( ',' ) ) && tokens[end + 1].isNumber() )
        end += 2;
    }
    cutTime( tokens, index - 1, end );
    // 12:05:07 1993 is more likely a date with colons.
    constexpr std::size_t COMPACT_DATE = 6;
    if ( tokens.size() == 1 && tokens[0].isNumber() && tokens[0].digits() < COMPACT_DATE )
      return false;
    return std::none_of( tokens.begin(), tokens.end(), []( const DateToken &token ) { return token.isSign( ':' ); } );
  }
  return dropCompactTime( tokens );
}

void dropFillers( DateTokens &tokens )
{
  for ( std::size_t index = 0; index < tokens.size(); )
  {
    if ( !tokens[index].isWord() || !isFiller( tokens[index].text ) )
    {
      ++index;
      continue;
    }
    // With the dot of an abbreviation or the hyphen before an ending: "12-го", "1993 г.".
    std::size_t begin = index;
    std::size_t end = index + 1;
    if ( begin > 0 && tokens[begin - 1].isSign( '-' ) && !tokens[begin].hasGap )
      --begin;
    if ( end < tokens.size() && ( tokens[end].isSign( '.' ) || tokens[end].isSign( ',' ) ) )
      ++end;
    tokens.erase( tokens.begin() + static_cast<std::ptrdiff_t>( begin ),
                  tokens.begin() + static_cast<std::ptrdiff_t>( end ) );
    if ( begin < tokens.size() )
      tokens[begin].hasGap = true;
    index = begin;
  }
}

} // namespace minemap
