// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_pieces.h"

#include "core/reconcile/claim_signs.h"
#include "core/reconcile/claim_words.h"

#include <algorithm>

namespace minemap
{

namespace
{

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
  return begin == 0 || isBlankOrEnd( before ) || isOneOf( before, ":=;(*<>~" ) || before >= 0x2200;
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

//! For each character whether it stands within brackets that are closed.
std::vector<bool> bracketed( const FoldedText &text )
{
  std::vector<bool> isWithin( text.size(), false );
  std::vector<std::size_t> open;
  for ( std::size_t index = 0; index < text.size(); ++index )
  {
    if ( isOneOf( text[index].character, "([" ) )
      open.push_back( index );
    if ( !isOneOf( text[index].character, ")]" ) || open.empty() )
      continue;
    if ( open.size() == 1 )
      std::fill( isWithin.begin() + static_cast<std::ptrdiff_t>( open.back() ),
                 isWithin.begin() + static_cast<std::ptrdiff_t>( index ), true );
    open.pop_back();
  }
  return isWithin;
}

//! "between 20", "от 20": what follows the next "and" belongs to it.
bool awaitsRangeEnd( const FoldedText &piece )
{
  std::vector<std::string> keys;
  FoldedText word;
  for ( std::size_t index = 0; index <= piece.size(); ++index )
  {
    if ( index < piece.size() && !isBlankOrEnd( piece[index].character ) )
    {
      word.push_back( piece[index] );
      continue;
    }
    if ( !word.empty() )
      keys.push_back( wordKey( word ) );
    word.clear();
  }
  if ( keys.size() < 2 || keys.back().empty() ||
       !std::all_of( keys.back().begin(), keys.back().end(), []( char sign ) { return sign >= '0' && sign <= '9'; } ) )
    return false;
  const std::optional<ClaimPhrase> phrase = phraseAt( keys, keys.size() - 2 );
  return phrase && phrase->word == ClaimWord::From;
}

//! Cuts a text at separators and at words for "and".
class Pieces
{
  public:
    explicit Pieces( const FoldedText &text ) : mText( text )
    {
      const std::vector<bool> isBracketed = bracketed( text );
      for ( std::size_t index = 0; index < text.size(); ++index )
      {
        const bool isEnd = !isBracketed[index] && isSeparator( text, index );
        if ( isEnd || text[index].character == ' ' )
          endWord( index, isEnd, isBracketed[index] );
        if ( isEnd )
          continue;
        if ( isArabicAnd( text, index ) )
        {
          startPiece();
          continue;
        }
        mPieces.back().push_back( text[index] );
        if ( text[index].character == ' ' )
          mWordBegin = mPieces.back().size();
      }
      endWord( text.size(), false, false );
    }

    std::vector<FoldedText> all() const { return mPieces; }

  private:
    const FoldedText &mText;
    std::vector<FoldedText> mPieces{ 1 };
    std::size_t mWordBegin = 0; //!< In the last piece.

    void startPiece()
    {
      mPieces.emplace_back();
      mWordBegin = 0;
    }

    //! "20 and more": whether the word after \a index makes a bound of the "and" before it.
    bool isBound( const std::string &andKey, std::size_t index ) const
    {
      FoldedText word;
      for ( ++index; index < mText.size() && !isBlankOrEnd( mText[index].character ) && !isSeparator( mText, index );
            ++index )
        word.push_back( mText[index] );
      const std::optional<ClaimPhrase> phrase = phraseAt( { andKey, wordKey( word ) }, 0 );
      return phrase && phrase->length == 2;
    }

    //! The word before \a index is complete.
    void endWord( std::size_t index, bool isPieceEnd, bool isBracketed )
    {
      FoldedText &piece = mPieces.back();
      const auto begin = piece.begin() + static_cast<std::ptrdiff_t>( mWordBegin );
      constexpr std::size_t LONGEST_AND = 3;
      const std::string key =
        piece.size() - mWordBegin <= LONGEST_AND ? wordKey( FoldedText( begin, piece.end() ) ) : std::string();
      const bool isAnd = !isBracketed && isAndKey( key ) && !awaitsRangeEnd( FoldedText( piece.begin(), begin ) ) &&
                         !isBound( key, index );
      if ( isAnd )
        piece.resize( mWordBegin );
      if ( isPieceEnd || isAnd )
        startPiece();
    }

    //! "و6": written together with the number.
    bool isArabicAnd( const FoldedText &text, std::size_t index ) const
    {
      constexpr char32_t WAW = 0x648;
      return text[index].character == WAW && mWordBegin == mPieces.back().size() && isDigit( at( text, index + 1 ) );
    }
};

bool isBlank( const FoldedText &text )
{
  return std::all_of( text.begin(), text.end(),
                      []( const FoldedCharacter &folded )
                      { return folded.character == ' ' || folded.character == '\n' || folded.character == '\''; } );
}

FoldedText trimmed( const FoldedText &text )
{
  const auto isText = []( const FoldedCharacter &folded )
  { return folded.character != ' ' && folded.character != '\n'; };
  const auto first = std::find_if( text.begin(), text.end(), isText );
  const auto last = std::find_if( text.rbegin(), FoldedText::const_reverse_iterator( first ), isText ).base();
  return { first, last };
}

} // namespace

std::vector<FoldedText> piecesOf( const FoldedText &text )
{
  std::vector<FoldedText> pieces;
  for ( const FoldedText &piece : Pieces( text ).all() )
  {
    if ( !isBlank( piece ) )
      pieces.push_back( trimmed( piece ) );
  }
  return pieces;
}

std::vector<FoldedText> slashedParts( const FoldedText &piece )
{
  std::vector<FoldedText> parts( 1 );
  for ( const FoldedCharacter &folded : piece )
  {
    if ( isOneOf( folded.character, "+/" ) )
      parts.emplace_back();
    else
      parts.back().push_back( folded );
  }
  for ( FoldedText &part : parts )
    part = trimmed( part );
  return parts;
}

bool hasOpenEnd( const FoldedText &text )
{
  constexpr char32_t ELLIPSIS = 0x2026;
  const auto isNothing = [&]( std::size_t index )
  { return index >= text.size() || isOneOf( text[index].character, ",;|\n&+/()[]" ); };
  for ( std::size_t index = 0; index < text.size(); ++index )
  {
    const char32_t character = text[index].character;
    const bool isDots = character == ELLIPSIS || ( character == '.' && at( text, index + 1 ) == '.' );
    std::size_t end = index + 1;
    while ( isDots && ( at( text, end ) == '.' || at( text, end ) == ELLIPSIS ) )
      ++end;
    std::size_t after = end;
    while ( at( text, after ) == ' ' )
      ++after;
    std::size_t before = index;
    while ( before > 0 && text[before - 1].character == ' ' )
      --before;
    // A dash or a colon at the very end, but not one that begins a line of a list.
    const bool isLastSign = isOneOf( character, "-:=*" ) && after >= text.size() && before > 0;
    const bool joins = isDots || isOneOf( character, "+/&" );
    if ( !isLastSign && !( joins && ( before == 0 || isNothing( before - 1 ) || isNothing( after ) ) ) )
    {
      index = end - 1;
      continue;
    }
    // "20+" is 20 or more.
    std::size_t begin = index;
    while ( begin > 0 && ( isDigit( text[begin - 1].character ) || isOneOf( text[begin - 1].character, ".'" ) ) )
      --begin;
    const bool isBound = character == '+' && begin < index &&
                         ( begin == 0 || isBlankOrEnd( text[begin - 1].character ) ||
                           isOneOf( text[begin - 1].character, ",;|:=*(&+/[" ) );
    if ( !isBound )
      return true;
    index = end - 1;
  }
  return false;
}

} // namespace minemap
