// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_tokens.h"

#include "core/reconcile/claim_chunks.h"
#include "core/reconcile/claim_numbers.h"
#include "core/reconcile/claim_text.h"
#include "core/reconcile/claim_words.h"
#include "core/reconcile/type_words.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! Makes tokens of chunks, words of bounds becoming part of their number.
class Tokens
{
  public:
    Tokens( const std::vector<ClaimChunk> &chunks, const MineDictionary &dictionary )
      : mChunks( chunks ),
        mDictionary( dictionary )
    {
      for ( const ClaimChunk &chunk : chunks )
        mKeys.push_back( chunk.key );
      while ( mAt < chunks.size() )
        take();
      const bool isOfPieces =
        std::any_of( chunks.begin(), chunks.end(),
                     []( const ClaimChunk &chunk ) { return chunk.isOfPieces || isFillerWord( chunk.text ); } );
      for ( ClaimToken &token : mTokens )
        token.isOfPieces = isOfPieces;
    }

    std::vector<ClaimToken> all() const { return mTokens; }

  private:
    const std::vector<ClaimChunk> &mChunks;
    const MineDictionary &mDictionary;
    std::vector<std::string> mKeys;
    std::vector<ClaimToken> mTokens;
    std::size_t mAt = 0;
    std::size_t mAddedEnd = 0; //!< Of the chunks of the last token.

    void add( ClaimToken token, std::size_t chunk, std::size_t end )
    {
      token.isJoined = isGroup( chunk ) && mAddedEnd == chunk; // Nothing fell out between them.
      token.isAfterBreak = mChunks[chunk].isAfterBreak;
      token.isBracketed = mChunks[chunk].isBracketed;
      token.isOrdinal = mChunks[end - 1].isOrdinal && end < mChunks.size();
      if ( token.kind != TokenKind::BadCount )
      {
        // What is shown and compared of words of bounds is their number.
        for ( std::size_t index = chunk; index < end && token.text.empty(); ++index )
          token.text = mChunks[index].text;
      }
      mTokens.push_back( std::move( token ) );
      mAt = mAddedEnd = end;
    }

    //! Whether one blank alone parts it from the number before, of which nothing says that it ends there.
    bool isGroup( std::size_t chunk ) const
    {
      return mChunks[chunk].isJoined && chunk > 0 && !mChunks[chunk - 1].hasUnit;
    }

    bool isFiller( std::size_t chunk ) const { return chunk < mChunks.size() && isFillerWord( mChunks[chunk].text ); }

    //! The number at \a chunk with what says that it counts pieces; \a end moves behind it.
    ClaimToken numberAt( std::size_t chunk, std::size_t &end ) const
    {
      ClaimToken token = numberOf( mChunks[chunk].text );
      const bool isQuantity = chunk > 0 && isQuantityWord( mChunks[chunk - 1].text );
      if ( mChunks[chunk].isMultiplied || isQuantity || isFiller( chunk + 1 ) )
        token.couldBeYear = token.couldBeShortYear = false;
      // "PMN-2: 93" counts, "PMN-2 - 93" may not.
      if ( mChunks[chunk].isAfterBreak && !mChunks[chunk].isAfterDash )
        token.couldBeShortYear = false;
      if ( mChunks[chunk].isShortened )
        token = badCount( token.text, COULD_BE_YEAR );
      end = chunk + 1;
      return token;
    }

    //! The same with the groups of thousands that follow; for numbers that a word bounds.
    ClaimToken groupedAt( std::size_t chunk, std::size_t &end ) const
    {
      ClaimToken token = numberAt( chunk, end );
      while ( token.kind == TokenKind::Number && token.number.isExact() && token.number.low > 0 &&
              end < mChunks.size() && mChunks[end].isNumeric && isGroup( end ) && !mChunks[end].isAfterBreak &&
              mChunks[end].text.size() == 3 && token.number.low <= LARGEST_COUNT )
      {
        const ClaimToken group = plainNumber( mChunks[end].text );
        if ( !group.isPlain )
          break;
        token.number = token.number.low * 1000 + group.number.low;
        token.isPlain = token.couldBeYear = token.couldBeShortYear = false;
        ++end;
      }
      return token.number.low <= LARGEST_COUNT ? token : badCount( token.text, COUNT_TOO_LARGE );
    }

    std::size_t nextNumber( std::size_t chunk ) const
    {
      while ( isFiller( chunk ) )
        ++chunk;
      return chunk < mChunks.size() && mChunks[chunk].isNumeric ? chunk : mChunks.size();
    }

    bool hasExactBefore() const
    {
      return !mTokens.empty() && mTokens.back().kind == TokenKind::Number && mTokens.back().number.isExact();
    }

    void take()
    {
      if ( mChunks[mAt].isAmbiguous )
        return add( badCount( mChunks[mAt].text, SEVERAL_READINGS ), mAt, mAt + 1 );
      if ( mChunks[mAt].isDoubtful )
        return add( badCount( mChunks[mAt].text, NOT_UNDERSTOOD ), mAt, mAt + 1 );
      if ( mChunks[mAt].isNumeric )
        return takeNumber();
      const std::optional<ClaimPhrase> phrase = phraseAt( mKeys, mAt );
      if ( phrase && takePhrase( *phrase ) )
        return;
      if ( isFiller( mAt ) )
        return takeFiller();
      ClaimToken token;
      token.text = mChunks[mAt].text;
      if ( mChunks[mAt].key.empty() )
        token = badCount( token.text, NOT_A_COUNT ); // A sign changes the meaning of the number beside it.
      add( token, mAt, mAt + 1 );
    }

    enum class Belonging : std::uint8_t
    {
      Number,
      Name, //!< "TM 62": it ends a name.
      Either
    };

    //! Whether the \a number that follows \a words tokens ends the name before it.
    Belonging belongingOf( const FoldedText &number, std::size_t words ) const
    {
      if ( words == 0 || mTokens[words - 1].kind != TokenKind::Word )
        return Belonging::Number;
      const auto isName = [&]( const FoldedText &text ) { return mDictionary.find( text ).isListed(); };
      FoldedText name = mTokens[words - 1].text;
      const bool isWhole = isName( name );
      name.insert( name.end(), number.begin(), number.end() );
      if ( !isName( name ) )
        return Belonging::Number;
      return isWhole ? Belonging::Either : Belonging::Name;
    }

    void takeNumber()
    {
      std::size_t end = 0;
      ClaimToken token = numberAt( mAt, end );
      const bool isEnd = mAt > 0 && mChunks[mAt].isAfterDash && mChunks[mAt - 1].isNumeric && hasExactBefore() &&
                         mTokens.back().isPlain && token.isPlain;
      if ( isEnd && belongingOf( mTokens.back().text, mTokens.size() - 1 ) != Belonging::Name )
        return endRange( token, end );
      // "PMN 2-24"
      const FoldedText number = mChunks[mAt].text;
      const auto first = std::find_if( number.begin(), number.end(),
                                       []( const FoldedCharacter &folded ) { return folded.character == '-'; } );
      if ( first != number.end() &&
           belongingOf( FoldedText( number.begin(), first ), mTokens.size() ) != Belonging::Number )
        token = badCount( number, SEVERAL_READINGS );
      add( token, mAt, end );
    }

    //! "20 - 30", "20 to 30"
    void endRange( const ClaimToken &last, std::size_t end )
    {
      const ClaimToken first = mTokens.back();
      const bool isSure = belongingOf( first.text, mTokens.size() - 1 ) == Belonging::Number;
      mTokens.back() = isSure ? rangeOf( first, last ) : badCount( first.text, SEVERAL_READINGS );
      mTokens.back().isAfterBreak = first.isAfterBreak;
      mTokens.back().isBracketed = first.isBracketed;
      mAt = end;
    }

    //! "мин 20": of mines, or at least.
    void takeFiller()
    {
      static const std::string minimum = wordKey( foldText( "мин" ) );
      const bool isAfterTotal = mAt > 0 && ( isQuantityWord( mChunks[mAt - 1].text ) ||
                                             ( !mTokens.empty() && mTokens.back().kind == TokenKind::Total ) );
      if ( mChunks[mAt].key == minimum && mAt + 1 < mChunks.size() && mChunks[mAt + 1].isNumeric && !isAfterTotal &&
           ( mAt == 0 || !mChunks[mAt - 1].isNumeric ) )
        return add( badCount( mChunks[mAt].text, SEVERAL_READINGS ), mAt, mAt + 1 );
      ++mAt;
    }

    //! \returns false where the words do not bear their meaning here.
    bool takePhrase( const ClaimPhrase &phrase )
    {
      const std::size_t after = mAt + phrase.length;
      switch ( phrase.word )
      {
      case ClaimWord::Nil:
      case ClaimWord::NotKnown:
      case ClaimWord::Total:
        addWord( phrase.word, after );
        return true;
      case ClaimWord::From:
        return takeRange( after );
      case ClaimWord::To:
      case ClaimWord::ToOrAtMost:
        return takeTo( phrase.word, after );
      case ClaimWord::OrMore:
      case ClaimWord::OrLess:
        boundBefore( phrase.word, after );
        return true;
      default:
        bound( phrase.word, after );
        return true;
      }
    }

    void addWord( ClaimWord word, std::size_t after )
    {
      ClaimToken token;
      token.kind = word == ClaimWord::Nil        ? TokenKind::Number
                   : word == ClaimWord::NotKnown ? TokenKind::NotKnown
                                                 : TokenKind::Total;
      add( token, mAt, after );
    }

    //! "20 or more"
    void boundBefore( ClaimWord word, std::size_t after )
    {
      if ( !hasExactBefore() || mTokens.back().isZeroFirst )
        return add( badCount( mChunks[mAt].text, NOT_A_COUNT ), mAt, after );
      ClaimToken &token = mTokens.back();
      token.number = bounded( word, token.number.low );
      token.isPlain = false;
      token.couldBeYear = token.couldBeYear && mayBoundYear( word );
      token.couldBeShortYear = token.couldBeShortYear && mayBoundYear( word );
      mAt = after;
    }

    //! "at least 20", "20 minimum"
    void bound( ClaimWord word, std::size_t after )
    {
      const std::size_t number = nextNumber( after );
      const bool mayFollow = word == ClaimWord::Minimum || word == ClaimWord::Maximum || word == ClaimWord::About;
      if ( number == mChunks.size() )
      {
        if ( mayFollow )
          return boundBefore( word == ClaimWord::Maximum ? ClaimWord::OrLess : word, after );
        return add( badCount( mChunks[mAt].text, NOT_A_COUNT ), mAt, after );
      }
      std::size_t end = 0;
      ClaimToken token = groupedAt( number, end );
      // "> = 20" is not more than 20.
      if ( mChunks[number].isAfterBreak && !isLetter( mChunks[after - 1].text.front().character ) )
        token = badCount( token.text, NOT_A_COUNT );
      const bool isOne = token.kind == TokenKind::Number && token.number.isExact() && !token.isZeroFirst;
      // "about 20 to 30" is a range, and not exactly that.
      if ( !isOne )
        return add( token.kind == TokenKind::BadCount ? token : badCount( token.text, NOT_A_COUNT ), mAt, end );
      token.number = bounded( word, token.number.low );
      token.isPlain = false;
      token.couldBeYear = token.couldBeYear && mayBoundYear( word );
      token.couldBeShortYear = token.couldBeShortYear && mayBoundYear( word );
      add( token, mAt, end );
    }

    //! "from 20 to 30", "between 20 and 30"
    bool takeRange( std::size_t after )
    {
      std::size_t to = 0;
      if ( after >= mChunks.size() || !mChunks[after].isNumeric )
        return false;
      const ClaimToken first = groupedAt( after, to );
      if ( to >= mChunks.size() || mChunks[to].isNumeric )
        return false;
      const std::optional<ClaimPhrase> phrase = phraseAt( mKeys, to );
      const bool isTo = phrase && ( phrase->word == ClaimWord::To || phrase->word == ClaimWord::ToOrAtMost );
      const std::size_t second = to + ( isTo ? phrase->length : 1 );
      if ( ( !isTo && !isAndKey( mKeys[to] ) ) || second >= mChunks.size() || !mChunks[second].isNumeric )
        return false;
      std::size_t end = 0;
      const ClaimToken last = groupedAt( second, end );
      add( rangeOf( first, last ), mAt, end );
      return true;
    }

    //! "20 to 30", "до 30"
    bool takeTo( ClaimWord word, std::size_t after )
    {
      if ( after >= mChunks.size() || !mChunks[after].isNumeric )
        return false;
      if ( mAt > 0 && mChunks[mAt - 1].isNumeric && hasExactBefore() )
      {
        std::size_t end = 0;
        const ClaimToken last = groupedAt( after, end );
        endRange( last, end );
        return true;
      }
      if ( word == ClaimWord::To )
        return false;
      bound( ClaimWord::AtMost, after );
      return true;
    }
};

} // namespace

std::vector<ClaimToken> tokensOf( const FoldedText &piece, const MineDictionary &dictionary )
{
  return Tokens( chunksOf( piece, dictionary ), dictionary ).all();
}

} // namespace minemap
