// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_text.h"

#include "core/reconcile/claim_pieces.h"
#include "core/reconcile/claim_readings.h"
#include "core/reconcile/garbled_text.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! Words and numbers of one piece. A longer piece is prose.
constexpr std::size_t MOST_TOKENS = 48;
constexpr std::size_t LONGEST_CLAIM = 65536;

//! Whether numbers stand both within brackets and outside: the ones tell what the others are, or when.
bool countsTwice( const std::vector<ClaimToken> &tokens )
{
  const auto has = [&]( bool isBracketed )
  {
    return std::any_of( tokens.begin(), tokens.end(),
                        [&]( const ClaimToken &token )
                        { return token.kind == TokenKind::Number && token.isBracketed == isBracketed; } );
  };
  return has( true ) && has( false );
}

//! What was read of a claim so far, and the total that it names.
class ClaimReader
{
  public:
    ClaimReader( const std::string &text, const MineDictionary &dictionary ) : mText( text ), mDictionary( dictionary )
    {
    }

    Claim read()
    {
      const FoldedText folded = foldText( mText );
      const std::vector<FoldedText> pieces = piecesOf( folded );
      if ( pieces.empty() && !wordKey( folded ).empty() )
        refuseAll( NO_NUMBER ); // Nothing but words for "and".
      for ( const FoldedText &piece : pieces )
        readPiece( piece, pieces.size() == 1 );
      if ( leaveOutFuzes( mClaim.mines ) && mClaim.isEmpty() && mTotals.empty() )
        refuseAll( IS_FUZE );
      checkTotal();
      if ( mayCountTwice( mClaim.mines ) )
        refuseAll( SEVERAL_READINGS );
      return mClaim;
    }

  private:
    const std::string &mText;
    const MineDictionary &mDictionary;
    Claim mClaim;
    std::vector<CountBounds> mTotals;
    bool mHasTypedTotal = false; //!< A total of a type, or without a number.

    void refuse( const FoldedText &piece, const char *reason )
    {
      const std::size_t first = piece.front().begin;
      mClaim.unread.push_back( { shownText( mText.substr( first, piece.back().end - first ) ), reason } );
    }

    void refuseAll( const char *reason )
    {
      mClaim.mines.clear();
      mClaim.unread = { { shownText( mText ), reason } };
    }

    void readPiece( const FoldedText &piece, bool isOnlyPiece )
    {
      if ( readSlashed( piece ) )
        return;
      std::vector<ClaimToken> tokens = tokensOf( piece, mDictionary );
      if ( tokens.size() <= MOST_TOKENS && takeTotal( tokens ) )
        return;
      readTokens( piece, tokens, isOnlyPiece );
    }

    //! "10AP/10AT": only where each part is a number and a type.
    bool readSlashed( const FoldedText &piece )
    {
      const std::vector<FoldedText> parts = slashedParts( piece );
      if ( parts.size() < 2 || parts.size() > MOST_TOKENS )
        return false;
      ClaimReader reader( mText, mDictionary );
      for ( const FoldedText &part : parts )
      {
        const std::size_t before = reader.mClaim.mines.size();
        if ( !part.empty() )
          reader.readTokens( part, tokensOf( part, mDictionary ), false );
        if ( !reader.mClaim.unread.empty() || reader.mClaim.mines.size() == before )
          return false;
      }
      mClaim.mines.insert( mClaim.mines.end(), reader.mClaim.mines.begin(), reader.mClaim.mines.end() );
      return true;
    }

    //! Takes a total and its number from either end. \returns whether nothing else is left.
    bool takeTotal( std::vector<ClaimToken> &tokens )
    {
      const auto isTotal = []( const ClaimToken &token ) { return token.kind == TokenKind::Total; };
      const auto total = std::find_if( tokens.begin(), tokens.end(), isTotal );
      if ( total == tokens.end() )
        return false;
      const auto place = static_cast<std::size_t>( total - tokens.begin() );
      std::size_t length = std::min<std::size_t>( 3, tokens.size() - place - 1 );
      while ( length > 0 && !countAt( tokens, place + 1, length ) )
        --length;
      const std::size_t end = place + 1 + length;
      const bool isLast = end == tokens.size();
      const bool isLone = length > 0 && ( isLast || ( place == 0 && tokens[end].isAfterBreak ) );
      if ( isLone )
        mTotals.push_back( *countAt( tokens, place + 1, length ) );
      else
        mHasTypedTotal = true;
      tokens.erase( total, tokens.begin() + static_cast<std::ptrdiff_t>( isLone ? end : place + 1 ) );
      if ( place < tokens.size() )
        tokens[place].isJoined = false;
      return isLone && tokens.empty();
    }

    void readTokens( const FoldedText &piece, const std::vector<ClaimToken> &tokens, bool isOnlyPiece )
    {
      if ( tokens.empty() || tokens.size() > MOST_TOKENS )
        return refuse( piece, tokens.empty() ? NO_NUMBER : NOT_UNDERSTOOD );
      // Of a bad count the reason is its own.
      const bool isBad = std::any_of( tokens.begin(), tokens.end(),
                                      []( const ClaimToken &token ) { return token.kind == TokenKind::BadCount; } );
      const bool couldBeYear =
        std::any_of( tokens.begin(), tokens.end(), []( const ClaimToken &token ) { return token.couldBeYear; } );
      if ( couldBeYear && !isBad )
        return refuse( piece, COULD_BE_YEAR );
      if ( countsTwice( tokens ) )
        return refuse( piece, SEVERAL_READINGS );
      if ( const std::optional<CountBounds> number = countAt( tokens, 0, tokens.size() ) )
      {
        if ( !isOnlyPiece || tokens.size() > 3 )
          return refuse( piece, NO_TYPE_GIVEN );
        MineType type;
        type.reason = NO_TYPE_GIVEN;
        mClaim.mines.push_back( { type, *number, {} } );
        return;
      }
      const bool isWholeAName = isName( tokens, mDictionary );
      const std::vector<std::vector<ClaimedMines>> readings = readingsOf( mText, tokens, mDictionary );
      if ( readings.size() == 1 && !isWholeAName )
        mClaim.mines.insert( mClaim.mines.end(), readings[0].begin(), readings[0].end() );
      else if ( const auto unknown = unknownTypeOf( mText, tokens, mDictionary );
                unknown && readings.empty() && !isWholeAName )
      {
        // "T-34 3", "P1 350": vehicles and marks have letters and digits, too.
        if ( !tokens.front().isOfPieces )
          return refuse( piece, UNKNOWN_SPELLING );
        mClaim.mines.push_back( *unknown );
      }
      else
        refuse( piece, whyUnread( tokens, isWholeAName, readings.size() ) );
    }

    //! A total is not added to its parts; one that is not their sum makes all of it doubtful.
    void checkTotal()
    {
      const std::size_t entries = mClaim.mines.size() + mClaim.unread.size();
      if ( mTotals.empty() && ( !mHasTypedTotal || entries <= 1 ) )
        return;
      CountBounds sum;
      for ( const ClaimedMines &mines : mClaim.mines )
        sum += mines.number;
      const bool isSum = mTotals.size() == 1 && !mHasTypedTotal && mClaim.unread.empty();
      if ( isSum && mClaim.mines.empty() )
      {
        MineType type;
        type.reason = NO_TYPE_GIVEN;
        mClaim.mines.push_back( { type, mTotals[0], {} } );
      }
      else if ( !isSum || !sum.isExact() || sum != mTotals[0] )
        refuseAll( TOTAL_DIFFERS );
    }
};

ClaimedMines noMines()
{
  MineType type;
  type.reason = NO_TYPE_GIVEN;
  return { type, 0, {} };
}

} // namespace

bool Claim::isSaidUnknown() const
{
  return mines.empty() && !unread.empty() &&
         std::all_of( unread.begin(), unread.end(),
                      []( const UnreadPiece &piece ) { return piece.reason == NUMBER_NOT_KNOWN; } );
}

bool Claim::isBounded() const
{
  return std::any_of( mines.begin(), mines.end(), []( const ClaimedMines &each ) { return !each.number.isExact(); } );
}

Claim readClaimText( const std::string &text, const MineDictionary &dictionary )
{
  Claim claim;
  if ( text.size() > LONGEST_CLAIM )
    claim.unread.push_back( { shownText( text ), TEXT_TOO_LONG } );
  else if ( looksGarbled( text ) )
    claim.unread.push_back( { shownText( text ), WRONG_ENCODING } );
  else if ( isDashOnly( foldText( text ) ) )
    claim.mines.push_back( noMines() );
  else
    claim = ClaimReader( text, dictionary ).read();
  if ( !claim.mines.empty() && hasOpenEnd( foldText( text ) ) && !isDashOnly( foldText( text ) ) )
    claim = { {}, { { shownText( text ), OPEN_END } } };
  return claim;
}

} // namespace minemap
