// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_chunks.h"

#include "core/reconcile/type_words.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace minemap
{

namespace
{

constexpr char32_t AT_LEAST = 0x2265;
constexpr char32_t AT_MOST = 0x2264;

bool isOneOf( char32_t character, const char *signs )
{
  return character != 0 && character < 0x80 && std::strchr( signs, static_cast<int>( character ) ) != nullptr;
}

bool isMultiplication( char32_t character )
{
  constexpr char32_t CYRILLIC_KHA = 0x425;
  return character == 'X' || character == CYRILLIC_KHA || character == '*';
}

//! Signs before a number that bound it or say that it is not exact.
bool isBoundSign( char32_t character )
{
  constexpr char32_t ALMOST_EQUAL = 0x2248;
  return isOneOf( character, "<>~" ) || character == AT_LEAST || character == AT_MOST || character == ALMOST_EQUAL;
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

FoldedText part( const FoldedText &text, std::size_t begin, std::size_t end )
{
  return { text.begin() + static_cast<std::ptrdiff_t>( begin ), text.begin() + static_cast<std::ptrdiff_t>( end ) };
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
    if ( ( character.character == '>' || character.character == '<' ) && next == '=' )
    {
      character.character = character.character == '>' ? AT_LEAST : AT_MOST;
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

bool isNumeric( const FoldedText &text )
{
  return hasDigit( text ) && std::all_of( text.begin(), text.end(),
                                          []( const FoldedCharacter &each ) {
                                            return isDigit( each.character ) || isOneOf( each.character, ",.'-+/%" );
                                          } );
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

//! The parts of a word in which name, number and unit run together.
class RunTogether
{
  public:
    RunTogether( const ClaimChunk &chunk, bool isUnitNext, const MineDictionary &dictionary )
      : mChunk( chunk ),
        mText( chunk.text ),
        mIsUnitNext( isUnitNext ),
        mDictionary( dictionary )
    {
    }

    std::vector<ClaimChunk> parts() const
    {
      if ( const auto found = timesNumber() )
        return *found;
      if ( const auto found = numberWithUnit() )
        return *found;
      if ( const auto found = nameNumberUnit() )
        return *found;
      if ( isName( mText ) )
        return { mChunk };
      if ( const auto found = nameThenNumber() )
        return *found;
      if ( const auto found = numberThenName() )
        return *found;
      return { mChunk };
    }

  private:
    using Parts = std::optional<std::vector<ClaimChunk>>;
    const ClaimChunk &mChunk;
    const FoldedText &mText;
    bool mIsUnitNext;
    const MineDictionary &mDictionary;

    bool isName( const FoldedText &text ) const
    {
      const MineType type = mDictionary.find( text );
      return hasLetter( text ) && ( type.isKnown() || type.isAmbiguous );
    }

    ClaimChunk chunkOf( std::size_t begin, std::size_t end, bool isMultiplied = false ) const
    {
      ClaimChunk result = mChunk;
      result.text = part( mText, begin, end );
      result.key = wordKey( result.text );
      result.isNumeric = isNumeric( result.text );
      result.isMultiplied = isMultiplied;
      if ( begin > 0 )
        result.isJoined = result.isAfterBreak = result.isAfterDash = false;
      if ( end < mText.size() )
        result.isOrdinal = false;
      return result;
    }

    static ClaimChunk withUnit( ClaimChunk chunk )
    {
      chunk.hasUnit = true;
      return chunk;
    }

    std::size_t leadingDigits() const
    {
      std::size_t digits = 0;
      while ( digits < mText.size() && isDigit( mText[digits].character ) )
        ++digits;
      return digits;
    }

    //! Where the digits begin that end at \a end.
    std::size_t digitsBegin( std::size_t end ) const
    {
      while ( end > 0 && isDigit( mText[end - 1].character ) )
        --end;
      return end;
    }

    //! "x24"
    Parts timesNumber() const
    {
      const bool isSo = mText.size() > 1 && isMultiplication( mText[0].character ) && digitsBegin( mText.size() ) == 1;
      return isSo ? Parts( { chunkOf( 1, mText.size(), true ) } ) : std::nullopt;
    }

    //! "24pcs", "24x"
    Parts numberWithUnit() const
    {
      std::size_t end = mText.size();
      while ( end > 0 && !isDigit( mText[end - 1].character ) )
        --end;
      if ( end == 0 || end == mText.size() || !isNumeric( part( mText, 0, end ) ) )
        return std::nullopt;
      const FoldedText unit = part( mText, end, mText.size() );
      const bool isUnit = unit.size() == 1 ? isMultiplication( unit[0].character ) : isFillerWord( unit );
      return isUnit ? Parts( { withUnit( chunkOf( 0, end, true ) ) } ) : std::nullopt;
    }

    //! "ТМ-62М-10шт": a hyphen may stand before the number.
    Parts nameNumberUnit() const
    {
      std::size_t unit = mText.size();
      while ( unit > 0 && isLetter( mText[unit - 1].character ) )
        --unit;
      const std::size_t number = digitsBegin( unit );
      if ( unit == mText.size() || number == unit || number == 0 || !isFillerWord( part( mText, unit, mText.size() ) ) )
        return std::nullopt;
      const std::size_t name = withoutSign( number );
      if ( name == 0 || !isName( part( mText, 0, name ) ) )
        return std::nullopt;
      if ( isName( part( mText, 0, unit ) ) )
        return ambiguous();
      return Parts( { chunkOf( 0, name ), withUnit( chunkOf( number, unit, true ) ) } );
    }

    //! "PMN-2x24", "TM-62M-10", "AP-10", "AP10"
    Parts nameThenNumber() const
    {
      const std::size_t number = digitsBegin( mText.size() );
      if ( number == mText.size() || number == 0 )
        return std::nullopt;
      const std::size_t name = withoutSign( number );
      if ( name == 0 || !isName( part( mText, 0, name ) ) )
        return std::nullopt;
      const FoldedText head = part( mText, 0, name );
      const bool isTimes = name < number && isMultiplication( mText[name].character );
      const bool isClass = mDictionary.find( head ).model.empty() && !mDictionary.find( head ).isAmbiguous;
      // AT-4 is a weapon; a class and a number of one digit without a sign are left alone.
      const bool isHyphened = name < number && !isTimes;
      const bool isCount = isTimes || ( isClass && ( isHyphened || mText.size() - number > 1 ) ) ||
                           ( isHyphened && ( hasDigit( head ) || mIsUnitNext ) );
      if ( isCount )
        return Parts( { chunkOf( 0, name ), chunkOf( number, mText.size(), isTimes ) } );
      return std::nullopt; // "PMN-24" may be 24 PMN, or a type of which nobody has heard.
    }

    //! "24PMN-2", "24-PMN-2", "24xABC-9"
    Parts numberThenName() const
    {
      const std::size_t digits = leadingDigits();
      if ( digits == 0 || digits == mText.size() )
        return std::nullopt;
      const bool isTimes = isMultiplication( mText[digits].character );
      const bool isParted = isTimes || mText[digits].character == '-';
      const std::size_t name = isParted ? digits + 1 : digits;
      if ( name == mText.size() || !isLetter( mText[name].character ) )
        return std::nullopt;
      const FoldedText rest = part( mText, name, mText.size() );
      if ( !isTimes && !isName( rest ) )
        return std::nullopt;
      // 9M14 is a missile and not nine mines M14.
      const bool isMissile =
        !isParted && digits == 1 && rest.size() > 1 && wordKey( rest )[0] == 'M' && isDigit( rest[1].character );
      if ( isMissile )
        return ambiguous();
      return Parts( { chunkOf( 0, digits, isTimes ), chunkOf( name, mText.size() ) } );
    }

    //! The end of what stands before a hyphen or a sign of multiplication at \a number.
    std::size_t withoutSign( std::size_t number ) const
    {
      const char32_t sign = mText[number - 1].character;
      const bool isTimes = isMultiplication( sign ) && number > 1 && !isName( part( mText, 0, number ) );
      return sign == '-' || isTimes ? number - 1 : number;
    }

    Parts ambiguous() const
    {
      ClaimChunk chunk = mChunk;
      chunk.isAmbiguous = true;
      return Parts( { chunk } );
    }
};

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
      while ( !text.empty() && text.front().character == '\'' )
        text.erase( text.begin() );
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
    const std::vector<ClaimChunk> parts = mayRunTogether ? RunTogether( whole[index], isUnitNext, dictionary ).parts()
                                                         : std::vector<ClaimChunk>{ whole[index] };
    chunks.insert( chunks.end(), parts.begin(), parts.end() );
  }
  return chunks;
}

} // namespace minemap
