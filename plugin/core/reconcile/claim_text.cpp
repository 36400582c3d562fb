// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_text.h"

#include "core/reconcile/claim_pieces.h"
#include "core/reconcile/claim_tokens.h"
#include "core/reconcile/garbled_text.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

constexpr std::size_t LONGEST_SHOWN = 200;
//! Words and numbers of one piece. A longer piece is prose.
constexpr std::size_t MOST_TOKENS = 48;
constexpr std::size_t LONGEST_NAME = 6; //!< In words.
constexpr std::size_t LONGEST_CLAIM = 65536;

//! The original text of tokens \a begin to \a end.
std::string spellingOf( const std::string &text, const std::vector<ClaimToken> &tokens, std::size_t begin,
                        std::size_t end )
{
  const std::size_t first = tokens[begin].text.front().begin;
  return shortened( text.substr( first, tokens[end - 1].text.back().end - first ), LONGEST_SHOWN );
}

FoldedText nameOf( const std::vector<ClaimToken> &tokens, std::size_t begin, std::size_t end )
{
  FoldedText name;
  for ( std::size_t index = begin; index < end; ++index )
  {
    if ( index > begin )
      name.push_back( { ' ', 0, 0 } );
    name.insert( name.end(), tokens[index].text.begin(), tokens[index].text.end() );
  }
  return name;
}

//! The count at \a begin, taking \a length tokens: one number, or plain groups of three after a first group.
std::optional<CountBounds> countAt( const std::vector<ClaimToken> &tokens, std::size_t begin, std::size_t length )
{
  if ( begin + length > tokens.size() || tokens[begin].kind != TokenKind::Number || tokens[begin].isZeroFirst )
    return std::nullopt;
  if ( length == 1 )
    return tokens[begin].number;
  std::int64_t number = 0;
  for ( std::size_t index = begin; index < begin + length; ++index )
  {
    const ClaimToken &token = tokens[index];
    const std::size_t digits = token.text.size();
    const bool isGroup =
      index == begin ? digits <= 3 && token.number.low > 0 : digits == 3 && token.isJoined && !token.isAfterBreak;
    if ( token.kind != TokenKind::Number || !token.isPlain || !isGroup )
      return std::nullopt;
    number = number * 1000 + token.number.low;
  }
  return number <= LARGEST_COUNT ? std::optional<CountBounds>( number ) : std::nullopt;
}

//! Every way to read the tokens of a piece as counts and known types in one order.
class Readings
{
  public:
    Readings( const std::string &text, const std::vector<ClaimToken> &tokens, const MineDictionary &dictionary )
      : mText( text ),
        mTokens( tokens ),
        mDictionary( dictionary )
    {
      for ( const bool isCountFirst : { true, false } )
        extend( 0, isCountFirst );
      if ( mSteps > MOST_STEPS )
        mFound.resize( 2 );
    }

    //! At most two; two also when there are too many ways to try them all.
    const std::vector<std::vector<ClaimedMines>> &all() const { return mFound; }

  private:
    const std::string &mText;
    const std::vector<ClaimToken> &mTokens;
    const MineDictionary &mDictionary;
    std::vector<ClaimedMines> mSoFar;
    std::vector<std::vector<ClaimedMines>> mFound;
    static constexpr int MOST_STEPS = 20000;
    int mSteps = 0;

    bool isDone() const
    {
      constexpr std::size_t ENOUGH = 2; // More than one reading is as good as many.
      return mFound.size() >= ENOUGH || mSteps > MOST_STEPS;
    }

    void extend( std::size_t begin, bool isCountFirst )
    {
      if ( begin == mTokens.size() && !mSoFar.empty() )
        mFound.push_back( mSoFar );
      constexpr std::size_t LONGEST_COUNT = 3; // Groups: 10 000 000.
      for ( std::size_t countLength = 1; countLength <= LONGEST_COUNT; ++countLength )
      {
        for ( std::size_t nameLength = 1; nameLength <= LONGEST_NAME; ++nameLength )
        {
          const std::size_t end = begin + countLength + nameLength;
          if ( end > mTokens.size() || isDone() )
            break;
          const std::size_t count = isCountFirst ? begin : begin + nameLength;
          const std::size_t name = isCountFirst ? begin + countLength : begin;
          tryEntry( { name, name + nameLength, count, countLength }, end, isCountFirst );
        }
      }
    }

    struct Entry
    {
        std::size_t nameBegin, nameEnd, count, countLength;
    };

    //! Whether its name is made of words and plain numbers.
    bool isOfWords( const Entry &entry ) const
    {
      return std::all_of( mTokens.begin() + static_cast<std::ptrdiff_t>( entry.nameBegin ),
                          mTokens.begin() + static_cast<std::ptrdiff_t>( entry.nameEnd ),
                          []( const ClaimToken &token ) {
                            return token.kind == TokenKind::Word ||
                                   ( token.kind == TokenKind::Number && token.number.isExact() );
                          } );
    }

    void tryEntry( const Entry &entry, std::size_t end, bool isCountFirst )
    {
      ++mSteps;
      const std::optional<CountBounds> number = countAt( mTokens, entry.count, entry.countLength );
      // "1. PMN-2" is the first of a list and not one PMN-2.
      if ( !number || ( isCountFirst && mTokens[entry.count].isOrdinal ) || !isOfWords( entry ) )
        return;
      // "30 AP: 20 PMN" tells what the first are.
      if ( !mSoFar.empty() && mTokens[std::min( entry.nameBegin, entry.count )].isAfterBreak )
        return;
      const MineType type = mDictionary.find( nameOf( mTokens, entry.nameBegin, entry.nameEnd ) );
      if ( !type.isKnown() && !type.isAmbiguous )
        return;
      mSoFar.push_back( { type, *number, spellingOf( mText, mTokens, entry.nameBegin, entry.nameEnd ) } );
      extend( end, isCountFirst );
      mSoFar.pop_back();
    }
};

//! A single word of letters and digits may be a type that the dictionary lacks; other words are prose.
bool looksLikeType( const ClaimToken &token )
{
  constexpr std::size_t LONGEST = 16;
  if ( token.kind != TokenKind::Word || !isLetter( token.text.front().character ) )
    return false; // "82mm" is a calibre.
  const auto has = [&]( bool ( *test )( char32_t ) )
  {
    return std::any_of( token.text.begin(), token.text.end(),
                        [&]( const FoldedCharacter &folded ) { return test( folded.character ); } );
  };
  return token.text.size() <= LONGEST && has( isDigit );
}

//! One count and one word that may be an unknown type.
std::optional<ClaimedMines> unknownTypeOf( const std::string &text, const std::vector<ClaimToken> &tokens,
                                           const MineDictionary &dictionary )
{
  if ( tokens.size() < 2 )
    return std::nullopt;
  for ( const std::size_t word : { std::size_t( 0 ), tokens.size() - 1 } )
  {
    const std::optional<CountBounds> number = countAt( tokens, word == 0 ? 1 : 0, tokens.size() - 1 );
    const bool isOrdinal = word != 0 && tokens.front().isOrdinal;
    if ( !number || isOrdinal || !looksLikeType( tokens[word] ) || dictionary.find( tokens[word].text ).isKnown() )
      continue;
    MineType type;
    type.reason = UNKNOWN_SPELLING;
    return ClaimedMines{ type, *number, spellingOf( text, tokens, word, word + 1 ) };
  }
  return std::nullopt;
}

const char *whyUnread( const std::vector<ClaimToken> &tokens, bool isWholeAName, std::size_t readings )
{
  const auto find = [&]( TokenKind kind ) {
    return std::find_if( tokens.begin(), tokens.end(), [&]( const ClaimToken &token ) { return token.kind == kind; } );
  };
  const auto bad = find( TokenKind::BadCount );
  if ( bad != tokens.end() )
    return bad->reason;
  const bool hasNumber = find( TokenKind::Number ) != tokens.end();
  if ( find( TokenKind::NotKnown ) != tokens.end() && !hasNumber )
    return NUMBER_NOT_KNOWN;
  if ( readings > 0 )
    return SEVERAL_READINGS;
  const auto hasDigit = []( const ClaimToken &token )
  {
    return std::any_of( token.text.begin(), token.text.end(),
                        []( const FoldedCharacter &folded ) { return isDigit( folded.character ); } );
  };
  return isWholeAName || std::none_of( tokens.begin(), tokens.end(), hasDigit ) ? NO_NUMBER : NOT_UNDERSTOOD;
}

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
      checkTotal();
      checkClasses();
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
      mClaim.unread.push_back(
        { shortened( mText.substr( first, piece.back().end - first ), LONGEST_SHOWN ), reason } );
    }

    void refuseAll( const char *reason )
    {
      mClaim.mines.clear();
      mClaim.unread = { { shortened( mText, LONGEST_SHOWN ), reason } };
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
      const bool isWholeAName = mDictionary.find( nameOf( tokens, 0, tokens.size() ) ).isKnown();
      const std::vector<std::vector<ClaimedMines>> readings = Readings( mText, tokens, mDictionary ).all();
      if ( readings.size() == 1 && !isWholeAName )
        mClaim.mines.insert( mClaim.mines.end(), readings[0].begin(), readings[0].end() );
      else if ( const auto unknown = unknownTypeOf( mText, tokens, mDictionary );
                unknown && readings.empty() && !isWholeAName )
        mClaim.mines.push_back( *unknown );
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

    //! "AP 30, PMN 20, PMD-6 10": the number of a class that is that of its models may say the same twice.
    void checkClasses()
    {
      for ( const ClaimedMines &whole : mClaim.mines )
      {
        if ( !whole.type.isKnown() || !whole.type.model.empty() || whole.number.low == 0 )
          continue;
        CountBounds models;
        for ( const ClaimedMines &part : mClaim.mines )
        {
          if ( part.type.mineClass == whole.type.mineClass && !part.type.model.empty() )
            models += part.number;
        }
        if ( models == whole.number )
          return refuseAll( SEVERAL_READINGS );
      }
    }
};

std::string labelled( const std::string &label, const std::string &text )
{
  std::string result = label;
  return result.append( ": " ).append( text );
}

bool isBlank( const FoldedText &text )
{
  return std::all_of( text.begin(), text.end(),
                      []( const FoldedCharacter &folded )
                      { return folded.character == ' ' || folded.character == '\n'; } );
}

//! What forms say where nothing was laid: a dash and nothing else.
bool isDash( const FoldedText &text )
{
  constexpr std::size_t LONGEST = 8;
  return !isBlank( text ) && text.size() <= LONGEST &&
         std::all_of( text.begin(), text.end(),
                      []( const FoldedCharacter &folded )
                      { return folded.character == '-' || folded.character == ' '; } );
}

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
    claim.unread.push_back( { shortened( text, LONGEST_SHOWN ), TEXT_TOO_LONG } );
  else if ( looksGarbled( text ) )
    claim.unread.push_back( { shortened( text, LONGEST_SHOWN ), WRONG_ENCODING } );
  else if ( isDash( foldText( text ) ) )
    claim.mines.push_back( noMines() );
  else
    claim = ClaimReader( text, dictionary ).read();
  return claim;
}

namespace
{

//! A decimal number that is whole, as databases write it: "24.0", "24,00"; "24.000" may be thousands.
enum class Decimals : std::uint8_t
{
  None,
  Zeros,
  ThreeZeros
};

Decimals decimalsOf( const std::string &text, std::size_t &point )
{
  point = text.find_first_of( ".," );
  if ( point == std::string::npos || point == 0 || point + 1 >= text.size() ||
       text.find_first_not_of( '0', point + 1 ) != std::string::npos )
    return Decimals::None;
  constexpr std::size_t THOUSANDS = 4;
  if ( text.size() - point != THOUSANDS )
    return Decimals::Zeros;
  return text[point] == '.' && point <= 3 ? Decimals::ThreeZeros : Decimals::None;
}

} // namespace

ReadCount readCount( const std::string &text )
{
  constexpr std::size_t LONGEST = 64;
  if ( text.size() > LONGEST )
    return { std::nullopt, NOT_UNDERSTOOD };
  const FoldedText folded = foldText( text );
  if ( isBlank( folded ) )
    return {};
  if ( looksGarbled( text ) )
    return { std::nullopt, WRONG_ENCODING };
  if ( isDash( folded ) )
    return { CountBounds( 0 ), nullptr };
  std::string plain; // Digits of every script as 0 to 9.
  for ( const FoldedCharacter &character : folded )
    plain += character.character < 0x80 ? static_cast<char>( character.character ) : '\1';
  std::size_t point = 0;
  FoldedText number = folded;
  switch ( decimalsOf( plain, point ) )
  {
  case Decimals::ThreeZeros:
    return { std::nullopt, SEVERAL_READINGS };
  case Decimals::Zeros:
    number.resize( point );
    break;
  case Decimals::None:
    break;
  }
  // Fields of a fixed width have zeros in front.
  const bool isDigits = std::all_of( number.begin(), number.end(),
                                     []( const FoldedCharacter &each ) { return isDigit( each.character ); } );
  while ( isDigits && number.size() > 1 && number.front().character == '0' )
    number.erase( number.begin() );
  static const MineDictionary types;
  const std::vector<ClaimToken> tokens = tokensOf( number, types );
  if ( tokens.empty() )
    return { std::nullopt, NO_NUMBER };
  constexpr std::size_t MOST_GROUPS = 3;
  if ( const auto count = tokens.size() <= MOST_GROUPS ? countAt( tokens, 0, tokens.size() ) : std::nullopt )
    return { count, nullptr };
  const char *reason = whyUnread( tokens, false, 0 );
  return { std::nullopt, reason == NOT_UNDERSTOOD ? NOT_A_COUNT : reason };
}

Claim readClaimColumns( const std::vector<std::pair<std::string, std::string>> &columns,
                        const MineDictionary &dictionary )
{
  Claim claim;
  for ( const auto &[name, value] : columns )
  {
    const ReadCount count = readCount( value );
    if ( count.number )
      claim.mines.push_back( { dictionary.find( name ), *count.number, shortened( name, LONGEST_SHOWN ) } );
    else if ( count.reason != nullptr )
      claim.unread.push_back( { shortened( labelled( name, value ), LONGEST_SHOWN ), count.reason } );
  }
  return claim;
}

std::map<std::string, Claim> readClaimTable( const std::vector<ClaimRow> &rows, const MineDictionary &dictionary )
{
  std::vector<const ClaimRow *> sorted;
  sorted.reserve( rows.size() );
  for ( const ClaimRow &row : rows )
    sorted.push_back( &row );
  std::sort( sorted.begin(), sorted.end(),
             []( const ClaimRow *a, const ClaimRow *b )
             { return std::tie( a->record, a->type, a->number ) < std::tie( b->record, b->type, b->number ); } );
  std::map<std::string, Claim> claims;
  for ( const ClaimRow *row : sorted )
  {
    const ReadCount count = readCount( row->number );
    Claim &claim = claims[row->record];
    if ( count.number )
      claim.mines.push_back( { dictionary.find( row->type ), *count.number, shortened( row->type, LONGEST_SHOWN ) } );
    else
      claim.unread.push_back( { shortened( labelled( row->type, row->number ), LONGEST_SHOWN ),
                                count.reason != nullptr ? count.reason : NO_NUMBER } );
  }
  return claims;
}

} // namespace minemap
