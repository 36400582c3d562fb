// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_tokens.h"

#include "core/reconcile/claim_text.h"
#include "core/reconcile/mine_types.h"

#include <algorithm>
#include <cstring>

namespace minemap
{

namespace
{

bool isOneOf( char32_t character, const char *signs )
{
  return character != 0 && character < 0x80 && std::strchr( signs, static_cast<int>( character ) ) != nullptr;
}

//! 0 outside the text.
char32_t at( const FoldedText &text, std::size_t index )
{
  return index < text.size() ? text[index].character : 0;
}

bool isBlankOrEnd( char32_t character )
{
  return character == 0 || character == ' ' || character == '\n';
}

/**
 * Whether the comma at \a comma stands within a number, as in "1,200" and "1,5": digits on both sides, and those before
 * it are a number of their own and not the end of a name as in "PMN-2,6".
 */
bool isWithinNumber( const FoldedText &text, std::size_t comma )
{
  if ( comma == 0 || !isDigit( at( text, comma - 1 ) ) || !isDigit( at( text, comma + 1 ) ) )
    return false;
  std::size_t begin = comma;
  while ( begin > 0 && ( isDigit( at( text, begin - 1 ) ) || at( text, begin - 1 ) == ',' ) )
    --begin;
  const char32_t before = begin == 0 ? 0 : at( text, begin - 1 );
  return begin == 0 || isBlankOrEnd( before ) || isOneOf( before, ":=;(*" );
}

bool isSeparator( const FoldedText &text, std::size_t index )
{
  const char32_t character = at( text, index );
  if ( character == ',' )
    return !isWithinNumber( text, index );
  if ( isOneOf( character, ";|&\n" ) )
    return true;
  const char32_t before = index == 0 ? 0 : at( text, index - 1 );
  return isOneOf( character, "+/" ) && isBlankOrEnd( before ) && isBlankOrEnd( at( text, index + 1 ) );
}

bool isAnd( const FoldedText &word )
{
  constexpr char32_t CYRILLIC_I = 0x418;
  constexpr char32_t UKRAINIAN_I = 0x406;
  if ( word.size() == 1 )
    return word[0].character == CYRILLIC_I || word[0].character == UKRAINIAN_I;
  return word.size() == 3 && word[0].character == 'A' && word[1].character == 'N' && word[2].character == 'D';
}

std::vector<FoldedText> chunksOf( const FoldedText &piece )
{
  std::vector<FoldedText> chunks( 1 );
  for ( const FoldedCharacter &folded : piece )
  {
    if ( !isOneOf( folded.character, " \n:=()[]*" ) )
      chunks.back().push_back( folded );
    else if ( !chunks.back().empty() )
      chunks.emplace_back();
  }
  if ( chunks.back().empty() )
    chunks.pop_back();
  return chunks;
}

bool isMultiplication( char32_t character )
{
  constexpr char32_t CYRILLIC_KHA = 0x425;
  return character == 'X' || character == CYRILLIC_KHA;
}

//! A full stop after a word, quotation marks round it.
FoldedText stripped( FoldedText chunk )
{
  while ( !chunk.empty() && isOneOf( chunk.back().character, ".'" ) )
    chunk.pop_back();
  while ( !chunk.empty() && chunk.front().character == '\'' )
    chunk.erase( chunk.begin() );
  return chunk;
}

//! "1,200", "1.200", "1'200", "12": groups of three after the first separator, the same separator throughout.
bool hasThousandsForm( const FoldedText &chunk )
{
  char32_t separator = 0;
  std::size_t group = 0;
  for ( const FoldedCharacter &folded : chunk )
  {
    if ( isDigit( folded.character ) )
    {
      ++group;
      continue;
    }
    const bool isFirst = separator == 0;
    if ( !isOneOf( folded.character, ",.'" ) || ( !isFirst && folded.character != separator ) ||
         ( isFirst ? group == 0 || group > 3 : group != 3 ) )
      return false;
    separator = folded.character;
    group = 0;
  }
  return separator == 0 ? group > 0 : group == 3;
}

void readNumber( ClaimToken &token )
{
  token.kind = TokenKind::BadCount;
  if ( !hasThousandsForm( token.text ) )
    return;
  token.isPlain = true;
  token.kind = TokenKind::Number;
  for ( const FoldedCharacter &folded : token.text )
  {
    if ( !isDigit( folded.character ) )
    {
      token.isPlain = false;
      continue;
    }
    token.number = token.number * 10 + static_cast<std::int64_t>( folded.character - '0' );
    if ( token.number > LARGEST_COUNT )
    {
      token.kind = TokenKind::TooLarge;
      return;
    }
  }
}

bool looksLikeNumber( const FoldedText &chunk )
{
  const auto isNumeric = []( const FoldedCharacter &folded )
  { return isDigit( folded.character ) || isOneOf( folded.character, ",.'-+/~<>%" ); };
  const auto isAnyDigit = []( const FoldedCharacter &folded ) { return isDigit( folded.character ); };
  return std::all_of( chunk.begin(), chunk.end(), isNumeric ) && std::any_of( chunk.begin(), chunk.end(), isAnyDigit );
}

//! "x24", "24x" and "24pcs" without the "x" and the "pcs".
FoldedText withoutUnit( const FoldedText &chunk )
{
  if ( chunk.size() > 1 && isMultiplication( chunk.front().character ) && isDigit( chunk[1].character ) )
    return { chunk.begin() + 1, chunk.end() };
  std::size_t digits = 0;
  while ( digits < chunk.size() && isDigit( chunk[digits].character ) )
    ++digits;
  const FoldedText rest( chunk.begin() + static_cast<std::ptrdiff_t>( digits ), chunk.end() );
  const bool isUnit = rest.size() == 1 ? isMultiplication( rest[0].character ) : isFillerWord( rest );
  return digits > 0 && isUnit ? FoldedText( chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>( digits ) )
                              : chunk;
}

//! "24xPMN-2" as "24" and "PMN-2"; anything else as it is.
std::vector<FoldedText> withoutMultiplication( const FoldedText &chunk )
{
  std::size_t sign = 0;
  while ( sign < chunk.size() && isDigit( chunk[sign].character ) )
    ++sign;
  const bool isProduct = sign > 0 && sign + 1 < chunk.size() && isMultiplication( chunk[sign].character ) &&
                         isLetter( chunk[sign + 1].character );
  if ( !isProduct )
    return { chunk };
  const auto at = chunk.begin() + static_cast<std::ptrdiff_t>( sign );
  return { FoldedText( chunk.begin(), at ), FoldedText( at + 1, chunk.end() ) };
}

} // namespace

std::vector<FoldedText> piecesOf( const FoldedText &text )
{
  std::vector<FoldedText> pieces( 1 );
  std::size_t wordBegin = 0; //!< In the last piece.
  const auto endWord = [&]( bool isPieceEnd )
  {
    FoldedText &piece = pieces.back();
    const bool endsInAnd = isAnd( FoldedText( piece.begin() + static_cast<std::ptrdiff_t>( wordBegin ), piece.end() ) );
    if ( endsInAnd )
      piece.resize( wordBegin );
    if ( isPieceEnd || endsInAnd )
    {
      pieces.emplace_back();
      wordBegin = 0;
    }
  };
  for ( std::size_t index = 0; index < text.size(); ++index )
  {
    const bool isPieceEnd = isSeparator( text, index );
    if ( isPieceEnd || text[index].character == ' ' )
      endWord( isPieceEnd );
    if ( isPieceEnd )
      continue;
    pieces.back().push_back( text[index] );
    if ( text[index].character == ' ' )
      wordBegin = pieces.back().size();
  }
  endWord( false );
  return pieces;
}

std::vector<ClaimToken> tokensOf( const FoldedText &piece )
{
  std::vector<FoldedText> chunks;
  for ( const FoldedText &whole : chunksOf( piece ) )
  {
    for ( const FoldedText &part : withoutMultiplication( stripped( whole ) ) )
      chunks.push_back( withoutUnit( part ) );
  }
  std::vector<ClaimToken> tokens;
  for ( const FoldedText &chunk : chunks )
  {
    const bool isLoneSign = nameKeys( chunk ).empty() && !looksLikeNumber( chunk );
    const bool isDecoration =
      chunk.empty() || ( chunk.size() == 1 && ( isMultiplication( chunk[0].character ) || chunk[0].character == '-' ) );
    if ( isDecoration || isFillerWord( chunk ) )
      continue;
    ClaimToken token;
    token.text = chunk;
    if ( isLoneSign )
      token.kind = TokenKind::BadCount; // "~", ">", "?" change the meaning of the number beside them.
    else if ( looksLikeNumber( chunk ) )
      readNumber( token );
    tokens.push_back( token );
  }
  return tokens;
}

} // namespace minemap
