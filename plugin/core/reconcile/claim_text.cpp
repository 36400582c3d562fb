// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_text.h"

#include "core/reconcile/claim_tokens.h"

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
std::optional<std::int64_t> countAt( const std::vector<ClaimToken> &tokens, std::size_t begin, std::size_t length )
{
  if ( begin + length > tokens.size() )
    return std::nullopt;
  std::int64_t number = 0;
  for ( std::size_t index = begin; index < begin + length; ++index )
  {
    const ClaimToken &token = tokens[index];
    if ( token.kind != TokenKind::Number )
      return std::nullopt;
    const std::size_t digits = token.text.size();
    if ( length > 1 && ( !token.isPlain || ( index == begin ? digits > 3 || token.number == 0 : digits != 3 ) ) )
      return std::nullopt;
    number = number * 1000 + token.number;
    if ( length == 1 )
      number = token.number;
  }
  return number <= LARGEST_COUNT ? std::optional<std::int64_t>( number ) : std::nullopt;
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

    void tryEntry( const Entry &entry, std::size_t end, bool isCountFirst )
    {
      ++mSteps;
      const std::optional<std::int64_t> number = countAt( mTokens, entry.count, entry.countLength );
      if ( !number )
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
  const auto has = [&]( bool ( *test )( char32_t ) )
  {
    return std::any_of( token.text.begin(), token.text.end(),
                        [&]( const FoldedCharacter &folded ) { return test( folded.character ); } );
  };
  return token.kind == TokenKind::Word && token.text.size() <= LONGEST && has( isDigit ) && has( isLetter );
}

//! One count and one word that may be an unknown type.
std::optional<ClaimedMines> unknownTypeOf( const std::string &text, const std::vector<ClaimToken> &tokens )
{
  if ( tokens.size() < 2 )
    return std::nullopt;
  for ( const std::size_t word : { std::size_t( 0 ), tokens.size() - 1 } )
  {
    const std::optional<std::int64_t> number = countAt( tokens, word == 0 ? 1 : 0, tokens.size() - 1 );
    if ( !number || !looksLikeType( tokens[word] ) )
      continue;
    MineType type;
    type.reason = UNKNOWN_SPELLING;
    return ClaimedMines{ type, *number, spellingOf( text, tokens, word, word + 1 ) };
  }
  return std::nullopt;
}

const char *whyUnread( const std::vector<ClaimToken> &tokens, bool isWholeAName, std::size_t readings )
{
  const auto has = [&]( TokenKind kind ) {
    return std::any_of( tokens.begin(), tokens.end(), [&]( const ClaimToken &token ) { return token.kind == kind; } );
  };
  if ( has( TokenKind::TooLarge ) )
    return COUNT_TOO_LARGE;
  if ( has( TokenKind::BadCount ) )
    return NOT_A_COUNT;
  if ( readings > 0 )
    return SEVERAL_READINGS;
  const auto hasDigit = []( const ClaimToken &token )
  {
    return std::any_of( token.text.begin(), token.text.end(),
                        []( const FoldedCharacter &folded ) { return isDigit( folded.character ); } );
  };
  return isWholeAName || std::none_of( tokens.begin(), tokens.end(), hasDigit ) ? NO_NUMBER : NOT_UNDERSTOOD;
}

void readPiece( const std::string &text, const FoldedText &piece, const MineDictionary &dictionary, bool isOnlyPiece,
                Claim &claim )
{
  const std::vector<ClaimToken> tokens = tokensOf( piece );
  const auto refuse = [&]( const char *reason )
  {
    const std::size_t first = piece.front().begin;
    claim.unread.push_back( { shortened( text.substr( first, piece.back().end - first ), LONGEST_SHOWN ), reason } );
  };
  if ( tokens.empty() || tokens.size() > MOST_TOKENS )
    return refuse( tokens.empty() ? NO_NUMBER : NOT_UNDERSTOOD );
  if ( const std::optional<std::int64_t> number = countAt( tokens, 0, tokens.size() ) )
  {
    if ( !isOnlyPiece || tokens.size() > 3 )
      return refuse( NO_TYPE_GIVEN );
    MineType type;
    type.reason = NO_TYPE_GIVEN;
    claim.mines.push_back( { type, *number, {} } );
    return;
  }
  const bool isWholeAName = dictionary.find( nameOf( tokens, 0, tokens.size() ) ).isKnown();
  const std::vector<std::vector<ClaimedMines>> readings = Readings( text, tokens, dictionary ).all();
  if ( readings.size() == 1 && !isWholeAName )
    claim.mines.insert( claim.mines.end(), readings[0].begin(), readings[0].end() );
  else if ( const auto unknown = unknownTypeOf( text, tokens ); unknown && readings.empty() && !isWholeAName )
    claim.mines.push_back( *unknown );
  else
    refuse( whyUnread( tokens, isWholeAName, readings.size() ) );
}

std::string labelled( const std::string &label, const std::string &text )
{
  std::string result = label;
  return result.append( ": " ).append( text );
}

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

Claim readClaimText( const std::string &text, const MineDictionary &dictionary )
{
  Claim claim;
  if ( text.size() > LONGEST_CLAIM )
  {
    claim.unread.push_back( { shortened( text, LONGEST_SHOWN ), TEXT_TOO_LONG } );
    return claim;
  }
  std::vector<FoldedText> pieces;
  for ( const FoldedText &piece : piecesOf( foldText( text ) ) )
  {
    if ( !isBlank( piece ) )
      pieces.push_back( trimmed( piece ) );
  }
  for ( const FoldedText &piece : pieces )
    readPiece( text, piece, dictionary, pieces.size() == 1, claim );
  return claim;
}

ReadCount readCount( const std::string &text )
{
  constexpr std::size_t LONGEST = 64;
  if ( text.size() > LONGEST )
    return { std::nullopt, NOT_UNDERSTOOD };
  const FoldedText folded = foldText( text );
  if ( isBlank( folded ) )
    return {};
  // Databases write whole numbers of a decimal field as "24.0".
  std::string plain = text;
  const std::size_t point = plain.find( '.' );
  if ( point != std::string::npos && point > 0 && point + 1 < plain.size() && plain.size() - point != 4 &&
       plain.find_first_not_of( '0', point + 1 ) == std::string::npos )
    plain.resize( point );
  const std::vector<ClaimToken> tokens = tokensOf( foldText( plain ) );
  if ( tokens.empty() )
    return { std::nullopt, NO_NUMBER };
  constexpr std::size_t MOST_GROUPS = 3;
  if ( const auto number = tokens.size() <= MOST_GROUPS ? countAt( tokens, 0, tokens.size() ) : std::nullopt )
    return { number, nullptr };
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
