// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_numbers.h"

#include "core/reconcile/claim_text.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! "1,200", "1.200", "1'200", "12": groups of three after the first separator, the same separator throughout.
bool hasThousandsForm( const FoldedText &text )
{
  char32_t separator = 0;
  std::size_t group = 0;
  for ( const FoldedCharacter &folded : text )
  {
    if ( isDigit( folded.character ) )
    {
      ++group;
      continue;
    }
    const bool isSign = folded.character == ',' || folded.character == '.' || folded.character == '\'';
    const bool isFirst = separator == 0;
    if ( !isSign || ( !isFirst && folded.character != separator ) ||
         ( isFirst ? group == 0 || group > 3 : group != 3 ) )
      return false;
    separator = folded.character;
    group = 0;
  }
  return separator == 0 ? group > 0 : group == 3;
}

} // namespace

ClaimToken badCount( FoldedText text, const char *reason )
{
  ClaimToken token;
  token.kind = TokenKind::BadCount;
  token.text = std::move( text );
  token.reason = reason;
  return token;
}

ClaimToken plainNumber( const FoldedText &text )
{
  if ( !hasThousandsForm( text ) )
    return badCount( text, NOT_A_COUNT );
  ClaimToken token;
  token.kind = TokenKind::Number;
  token.text = text;
  token.isPlain = true;
  std::int64_t number = 0;
  for ( const FoldedCharacter &folded : text )
  {
    if ( !isDigit( folded.character ) )
    {
      token.isPlain = false;
      continue;
    }
    number = number * 10 + static_cast<std::int64_t>( folded.character - '0' );
    if ( number > LARGEST_COUNT )
      return badCount( text, COUNT_TOO_LARGE );
  }
  constexpr std::int64_t FIRST_YEAR = 1900;
  constexpr std::int64_t LAST_YEAR = 2099;
  token.number = number;
  token.isZeroFirst = text.size() > 1 && text[0].character == '0';
  token.couldBeYear = token.isPlain && number >= FIRST_YEAR && number <= LAST_YEAR;
  constexpr std::int64_t FIRST_SHORT_YEAR = 70;
  token.couldBeShortYear = token.isPlain && text.size() == 2 && number >= FIRST_SHORT_YEAR;
  return token;
}

ClaimToken rangeOf( const ClaimToken &first, const ClaimToken &last )
{
  ClaimToken token = first;
  token.text.insert( token.text.end(), last.text.begin(), last.text.end() );
  const bool isRange = first.kind == TokenKind::Number && last.kind == TokenKind::Number && !first.isZeroFirst &&
                       !last.isZeroFirst && first.number.isExact() && last.number.isExact() &&
                       first.number.low < last.number.low;
  if ( !isRange )
    return badCount( token.text, NOT_A_COUNT );
  token.number = CountBounds( first.number.low, last.number.high );
  token.isPlain = false;
  token.couldBeYear = first.couldBeYear || last.couldBeYear;
  constexpr std::int64_t MONTHS = 12;
  token.couldBeShortYear = last.couldBeShortYear && ( first.couldBeShortYear || first.number.low <= MONTHS );
  return token;
}

ClaimToken numberOf( const FoldedText &text )
{
  const auto isDash = []( const FoldedCharacter &folded ) { return folded.character == '-'; };
  const auto dash = std::find_if( text.begin(), text.end(), isDash );
  if ( dash == text.begin() || dash == text.end() || dash + 1 == text.end() )
    return plainNumber( text );
  return rangeOf( plainNumber( FoldedText( text.begin(), dash ) ), plainNumber( FoldedText( dash + 1, text.end() ) ) );
}

CountBounds bounded( ClaimWord word, std::int64_t number )
{
  switch ( word )
  {
  case ClaimWord::AtLeast:
  case ClaimWord::Minimum:
  case ClaimWord::OrMore:
    return { number, std::nullopt };
  case ClaimWord::MoreThan:
    return { number + 1, std::nullopt };
  case ClaimWord::LessThan:
    return { 0, std::max<std::int64_t>( 0, number - 1 ) };
  case ClaimWord::About:
    return { ( number + 1 ) / 2, number * 2 };
  default:
    return { 0, number };
  }
}

bool mayBoundYear( ClaimWord word )
{
  return word != ClaimWord::AtLeast && word != ClaimWord::MoreThan && word != ClaimWord::Minimum &&
         word != ClaimWord::OrMore;
}

} // namespace minemap
