// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_parts.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace minemap
{

namespace
{

constexpr int MONTHS = 12;

bool isDateSign( const DateToken &token )
{
  return token.isSign( '.' ) || token.isSign( '/' ) || token.isSign( '-' ) || token.isSign( ',' ) ||
         token.isSign( '\'' );
}

//! The month that \a word is in Roman figures, 0 for none.
int romanMonth( const std::u32string &word )
{
  constexpr std::u32string_view MONTHS_OF_ROMANS[] = { U"i",   U"ii",   U"iii", U"iv", U"v",  U"vi",
                                                       U"vii", U"viii", U"ix",  U"x",  U"xi", U"xii" };
  const auto found = std::find( std::begin( MONTHS_OF_ROMANS ), std::end( MONTHS_OF_ROMANS ), word );
  return found == std::end( MONTHS_OF_ROMANS ) ? 0 : static_cast<int>( found - std::begin( MONTHS_OF_ROMANS ) ) + 1;
}

//! The month whose name begins at \a index, which is moved behind it.
std::optional<NamedMonth> takeMonth( const DateTokens &tokens, std::size_t &index )
{
  // "Tháng 5": the month by its number.
  if ( tokens[index].text == U"thang" || tokens[index].text == U"thg" )
  {
    std::size_t number = index + 1;
    number += number < tokens.size() && tokens[number].isSign( '.' ) ? 1 : 0;
    if ( number >= tokens.size() || !tokens[number].isNumber() || tokens[number].digits() > 2 )
      return std::nullopt;
    const int month = tokens[number].value();
    index = number + 1;
    return month < 1 || month > MONTHS ? std::nullopt
                                       : std::optional<NamedMonth>( { Calendar::Gregorian, month, month } );
  }
  std::optional<NamedMonth> longest;
  std::u32string name;
  int words = 0;
  std::size_t end = index;
  for ( std::size_t next = index; next < tokens.size() && words < MOST_MONTH_WORDS; ++next )
  {
    if ( tokens[next].isSign( '.' ) )
      continue;
    if ( !tokens[next].isWord() )
      break;
    name += ( words++ == 0 ? U"" : U" " ) + tokens[next].text;
    if ( const std::optional<NamedMonth> month = monthNamed( name ) )
    {
      longest = month;
      end = next + 1;
    }
  }
  index = end;
  return longest;
}

} // namespace

std::optional<DateParts> datePartsOf( const DateTokens &tokens )
{
  DateParts parts;
  bool hasApostrophe = false;
  char32_t sign = ' ';
  int signs = 0; // Since the last figure or name.
  for ( std::size_t index = 0; index < tokens.size(); )
  {
    const DateToken &token = tokens[index];
    if ( token.isWord() )
    {
      const int roman = romanMonth( token.text );
      parts.isRoman = roman > 0;
      index += roman > 0 ? 1 : 0;
      const std::optional<NamedMonth> month = parts.month ? std::nullopt
                                              : roman > 0
                                                ? std::optional<NamedMonth>( { Calendar::Gregorian, roman, roman } )
                                                : takeMonth( tokens, index );
      if ( !month )
        return std::nullopt;
      parts.month = month;
      parts.figuresBefore = parts.figures.size();
      sign = ' ';
      signs = 0;
      continue;
    }
    ++index;
    if ( token.isNumber() )
    {
      if ( token.digits() > MOST_DIGITS && tokens.size() > 1 )
        return std::nullopt;
      if ( !parts.figures.empty() )
        parts.signs.push_back( sign );
      parts.digits.emplace_back( token.text.begin(), token.text.end() );
      const int value = token.digits() > MOST_DIGITS ? 0 : token.value();
      parts.figures.push_back( { value, token.digits(), hasApostrophe, sign == ',' } );
      hasApostrophe = false;
      sign = ' ';
      signs = 0;
      continue;
    }
    // One sign between two figures, but a dot and something else behind an abbreviation.
    if ( !isDateSign( token ) || ( parts.figures.empty() && !parts.month && !token.isSign( '\'' ) ) )
      return std::nullopt;
    hasApostrophe = token.isSign( '\'' );
    if ( hasApostrophe )
      continue;
    if ( ++signs > 1 && !parts.month )
      return std::nullopt;
    sign = token.text[0];
  }
  // "1993-" may be the beginning of a range.
  if ( parts.figures.empty() || ( signs > 0 && ( sign == '-' || sign == '/' ) ) )
    return std::nullopt;
  return parts;
}

} // namespace minemap
