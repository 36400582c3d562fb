// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_chunks.h"

#include "core/reconcile/claim_signs.h"
#include "core/reconcile/run_together.h"
#include "core/reconcile/type_words.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr char32_t AT_LEAST = 0x2265;
constexpr char32_t AT_MOST = 0x2264;

//! Signs before a number that bound it or say that it is not exact.
bool isBoundSign( char32_t character )
{
  constexpr char32_t ALMOST_EQUAL = 0x2248;
  return isOneOf( character, "<>~" ) || character == AT_LEAST || character == AT_MOST || character == ALMOST_EQUAL;
}

//! ">=" as one sign, and dots between two numbers as a dash.
FoldedText normalised( const FoldedText &piece )
{
  constexpr char32_t ELLIPSIS = 0x2026;
  const auto at = [&]( std::size_t index ) { return index < piece.size() ? piece[index].character : 0; };
  FoldedText text;
  for ( std::size_t index = 0; index < piece.size(); ++index )
  {
    FoldedCharacter character = piece[index];
    const char32_t next = at( index + 1 );
    std::size_t end = index + 1;
    const auto isPair = [&]( char32_t sign )
    { return ( character.character == sign && next == '=' ) || ( character.character == '=' && next == sign ); };
    if ( isPair( '>' ) || isPair( '<' ) )
    {
      character.character = isPair( '>' ) ? AT_LEAST : AT_MOST;
      ++end;
    }
    else if ( character.character == ELLIPSIS || ( character.character == '.' && next == '.' ) )
    {
      while ( at( end ) == '.' )
        ++end;
      if ( !text.empty() && isDigit( text.back().character ) && isDigit( at( end ) ) )
        character.character = '-';
    }
    constexpr char32_t SLANTED_AT_LEAST = 0x2A7E;
    constexpr char32_t SLANTED_AT_MOST = 0x2A7D;
    if ( character.character == SLANTED_AT_LEAST )
      character.character = AT_LEAST;
    if ( character.character == SLANTED_AT_MOST )
      character.character = AT_MOST;
    character.end = piece[end - 1].end;
    text.push_back( character );
    index = end - 1;
  }
  return text;
}

//! "?", "??"
bool isQuestion( const FoldedText &text )
{
  return std::all_of( text.begin(), text.end(), []( const FoldedCharacter &each ) { return each.character == '?'; } );
}

//! "20?", "PMN?"
bool hasQuestion( const FoldedText &text )
{
  return std::any_of( text.begin(), text.end(), []( const FoldedCharacter &each ) { return each.character == '?'; } );
}

//! Cuts a piece at blanks, brackets and signs.
class Chunks
{
  public:
    explicit Chunks( const FoldedText &piece ) : mPiece( piece )
    {
      for ( std::size_t index = 0; index < piece.size(); ++index )
        take( index );
      endChunk( piece.size() );
    }

    std::vector<ClaimChunk> all() const { return mChunks; }

  private:
    const FoldedText &mPiece;
    std::vector<ClaimChunk> mChunks;
    ClaimChunk mNow;
    std::size_t mEnd = 0; //!< Of the chunk before.
    std::size_t mBegin = 0;
    int mDepth = 0;
    bool mIsBreak = false, mIsDash = false, mIsTimes = false;
    bool mIsClosed = false, mWillClose = false; //!< Whether a sign ends the chunk before, and this one.

    void take( std::size_t index )
    {
      const char32_t character = mPiece[index].character;
      if ( !isOneOf( character, " \n:=()[]*_" ) )
      {
        if ( mNow.text.empty() )
          mBegin = index;
        mNow.text.push_back( mPiece[index] );
        return;
      }
      endChunk( index );
      if ( isOneOf( character, ":=" ) )
        mIsBreak = true;
      if ( character == '*' )
      {
        mIsTimes = true;
        if ( !mChunks.empty() )
          mChunks.back().isMultiplied = true;
      }
      if ( isOneOf( character, "([" ) )
        ++mDepth;
      if ( isOneOf( character, ")]" ) && mDepth > 0 )
        --mDepth;
      else if ( isOneOf( character, ")]" ) && !mChunks.empty() )
        mChunks.back().isOrdinal = true;
    }

    void endChunk( std::size_t index )
    {
      if ( mNow.text.empty() )
        return;
      const std::size_t end = index;
      strip();
      const bool isSign = mNow.text.size() == 1 && ( isMultiplication( mNow.text[0].character ) );
      if ( mNow.text.empty() || isSign )
      {
        // A lone dash or cross parts, too.
        ( isSign ? mIsTimes : mIsDash ) = true;
        if ( isSign && !mChunks.empty() )
          mChunks.back().isMultiplied = true;
      }
      else
      {
        mNow.isBracketed = mDepth > 0;
        mNow.isJoined = !mChunks.empty() && !mIsClosed && mBegin == mEnd + 1 && mPiece[mEnd].character == ' ';
        mNow.isAfterBreak = mIsBreak || mIsDash;
        mNow.isAfterDash = mIsDash;
        mNow.isMultiplied = mIsTimes;
        mNow.key = isQuestion( mNow.text ) ? "?" : wordKey( mNow.text );
        mNow.isNumeric = isNumeric( mNow.text );
        mNow.isDoubtful = mNow.key != "?" && hasQuestion( mNow.text );
        mChunks.push_back( mNow );
        mIsBreak = mIsDash = mIsTimes = false;
      }
      mEnd = end;
      mIsClosed = mWillClose;
      mNow = ClaimChunk();
    }

    //! A full stop or comma after a word, quotation marks round it, dashes at its ends.
    void strip()
    {
      FoldedText &text = mNow.text;
      mWillClose = false;
      while ( !text.empty() && isOneOf( text.back().character, ".,;'-" ) )
      {
        mNow.isOrdinal = text.back().character == '.';
        mWillClose = true; // Digits that follow are no further group of thousands.
        text.pop_back();
      }
      const bool isQuoted = !text.empty() && text.front().character == '\'';
      while ( !text.empty() && text.front().character == '\'' )
        text.erase( text.begin() );
      const auto rest = mPiece.begin() + static_cast<std::ptrdiff_t>( mBegin ) + 1;
      mNow.isShortened =
        isQuoted && text.size() == 2 && isDigit( text[0].character ) && isDigit( text[1].character ) &&
        std::none_of( rest, mPiece.end(), []( const FoldedCharacter &each ) { return each.character == '\''; } );
      // "PMN-2 -24": the dash stands between a name and its number.
      const bool isAfterName = !mChunks.empty() && hasLetter( mChunks.back().text );
      while ( text.size() > 1 && text.front().character == '-' && ( isAfterName || !hasDigit( text ) ) )
      {
        mIsDash = true;
        text.erase( text.begin() );
      }
    }
};

//! Signs of bounds as chunks of their own: ">20", "20+", "≥".
std::vector<ClaimChunk> withoutSigns( const ClaimChunk &chunk )
{
  std::vector<ClaimChunk> parts;
  ClaimChunk rest = chunk;
  const auto addSign = [&]( const FoldedCharacter &sign )
  {
    ClaimChunk part = chunk;
    part.text = { sign };
    part.isNumeric = false;
    part.isJoined = false;
    part.key.clear();
    const char32_t character = sign.character;
    if ( character == AT_LEAST || character == AT_MOST )
      part.key = character == AT_LEAST ? "≥" : "≤";
    else
      part.key = character < 0x80 ? std::string( 1, static_cast<char>( character ) ) : "≈";
    parts.push_back( part );
  };
  while ( !rest.text.empty() && isBoundSign( rest.text.front().character ) )
  {
    addSign( rest.text.front() );
    rest.text.erase( rest.text.begin() );
  }
  const bool isPlus = rest.text.size() > 1 && rest.text.back().character == '+' && isNumeric( rest.text );
  const FoldedCharacter last = rest.text.empty() ? FoldedCharacter() : rest.text.back();
  if ( isPlus )
    rest.text.pop_back();
  if ( !rest.text.empty() )
  {
    rest.key = isQuestion( rest.text ) ? "?" : wordKey( rest.text );
    rest.isNumeric = isNumeric( rest.text );
    rest.isJoined = rest.isJoined && parts.empty();
    parts.push_back( rest );
  }
  if ( isPlus )
    addSign( last );
  return parts;
}

} // namespace

std::vector<ClaimChunk> chunksOf( const FoldedText &piece, const MineDictionary &dictionary )
{
  const FoldedText text = normalised( piece );
  std::vector<ClaimChunk> whole;
  for ( const ClaimChunk &chunk : Chunks( text ).all() )
  {
    for ( const ClaimChunk &part : withoutSigns( chunk ) )
      whole.push_back( part );
  }
  std::vector<ClaimChunk> chunks;
  for ( std::size_t index = 0; index < whole.size(); ++index )
  {
    const bool isUnitNext = index + 1 < whole.size() && isFillerWord( whole[index + 1].text );
    const bool mayRunTogether = !whole[index].isNumeric && !whole[index].isDoubtful && hasDigit( whole[index].text );
    const std::vector<ClaimChunk> parts =
      mayRunTogether ? partsOf( whole[index], isUnitNext, dictionary ) : std::vector<ClaimChunk>{ whole[index] };
    chunks.insert( chunks.end(), parts.begin(), parts.end() );
  }
  return chunks;
}

} // namespace minemap
