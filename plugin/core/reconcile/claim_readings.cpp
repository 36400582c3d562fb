// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_readings.h"

#include <algorithm>
#include <cstring>

namespace minemap
{

namespace
{

constexpr std::size_t LONGEST_NAME = 6; //!< In words.

//! The original text of tokens \a begin to \a end.
std::string spellingOf( const std::string &text, const std::vector<ClaimToken> &tokens, std::size_t begin,
                        std::size_t end )
{
  const std::size_t first = tokens[begin].text.front().begin;
  return shownText( text.substr( first, tokens[end - 1].text.back().end - first ) );
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
    int mShortYears = 0; //!< Numbers behind a name that may be the year of its mines.

    bool isDone() const
    {
      constexpr std::size_t ENOUGH = 2; // More than one reading is as good as many.
      return mFound.size() >= ENOUGH || mSteps > MOST_STEPS;
    }

    void extend( std::size_t begin, bool isCountFirst )
    {
      if ( begin == mTokens.size() && !mSoFar.empty() )
        mFound.resize( mFound.size() + ( mShortYears > 0 ? 2 : 1 ), mSoFar ); // As counts, or as years.
      constexpr std::size_t LONGEST_COUNT = 3;                                // Groups: 10 000 000.
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
      if ( !type.isListed() )
        return;
      mSoFar.push_back( { type, *number, spellingOf( mText, mTokens, entry.nameBegin, entry.nameEnd ) } );
      const int shortYear =
        !isCountFirst && entry.countLength == 1 && mTokens[entry.count].couldBeShortYear && !type.isFuze ? 1 : 0;
      mShortYears += shortYear;
      extend( end, isCountFirst );
      mShortYears -= shortYear;
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

} // namespace

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

bool isName( const std::vector<ClaimToken> &tokens, const MineDictionary &dictionary )
{
  const MineType type = dictionary.find( nameOf( tokens, 0, tokens.size() ) );
  return type.isKnown() || type.isFuze;
}

std::vector<std::vector<ClaimedMines>> readingsOf( const std::string &text, const std::vector<ClaimToken> &tokens,
                                                   const MineDictionary &dictionary )
{
  return Readings( text, tokens, dictionary ).all();
}

std::optional<ClaimedMines> unknownTypeOf( const std::string &text, const std::vector<ClaimToken> &tokens,
                                           const MineDictionary &dictionary )
{
  if ( tokens.size() < 2 )
    return std::nullopt;
  for ( const std::size_t word : { std::size_t( 0 ), tokens.size() - 1 } )
  {
    const std::optional<CountBounds> number = countAt( tokens, word == 0 ? 1 : 0, tokens.size() - 1 );
    const bool isOrdinal = word != 0 && tokens.front().isOrdinal;
    if ( !number || isOrdinal || !looksLikeType( tokens[word] ) || dictionary.find( tokens[word].text ).isListed() )
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
  const bool hasShortYear =
    std::any_of( tokens.begin(), tokens.end(), []( const ClaimToken &token ) { return token.couldBeShortYear; } );
  if ( readings > 0 )
    return hasShortYear ? COULD_BE_YEAR : SEVERAL_READINGS;
  const auto hasDigit = []( const ClaimToken &token )
  {
    return std::any_of( token.text.begin(), token.text.end(),
                        []( const FoldedCharacter &folded ) { return isDigit( folded.character ); } );
  };
  return isWholeAName || std::none_of( tokens.begin(), tokens.end(), hasDigit ) ? NO_NUMBER : NOT_UNDERSTOOD;
}

bool mayCountTwice( const std::vector<ClaimedMines> &mines )
{
  const auto isUntyped = []( const ClaimedMines &each )
  { return each.type.reason != nullptr && std::strcmp( each.type.reason, NO_TYPE_GIVEN ) == 0; };
  return std::any_of( mines.begin(), mines.end(),
                      [&]( const ClaimedMines &whole )
                      {
                        if ( whole.number.low == 0 ||
                             ( !isUntyped( whole ) && ( !whole.type.isKnown() || !whole.type.model.empty() ) ) )
                          return false;
                        CountBounds parts;
                        for ( const ClaimedMines &part : mines )
                        {
                          const bool isModel = part.type.mineClass == whole.type.mineClass && !part.type.model.empty();
                          if ( isUntyped( whole ) ? !isUntyped( part ) : isModel )
                            parts += part.number;
                        }
                        return parts == whole.number;
                      } );
}

bool leaveOutFuzes( std::vector<ClaimedMines> &mines )
{
  const auto fuzes =
    std::remove_if( mines.begin(), mines.end(), []( const ClaimedMines &each ) { return each.type.isFuze; } );
  const bool hasFuzes = fuzes != mines.end();
  mines.erase( fuzes, mines.end() );
  return hasFuzes;
}

std::string shownText( const std::string &text )
{
  constexpr std::size_t LONGEST = 200;
  return shortened( text, LONGEST );
}

} // namespace minemap
