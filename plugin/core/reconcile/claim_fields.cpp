// SPDX-License-Identifier: GPL-2.0-or-later
// Counts in fields of their own, and claims in columns and tables.
#include "core/reconcile/claim_pieces.h"
#include "core/reconcile/claim_readings.h"
#include "core/reconcile/claim_text.h"
#include "core/reconcile/claim_words.h"
#include "core/reconcile/garbled_text.h"
#include "core/reconcile/type_words.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

std::string labelled( const std::string &label, const std::string &text )
{
  std::string result = label;
  return result.append( ": " ).append( text );
}

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
  if ( isBlankOnly( folded ) )
    return {};
  if ( looksGarbled( text ) )
    return { std::nullopt, WRONG_ENCODING };
  if ( isDashOnly( folded ) )
    return { CountBounds( 0 ), nullptr };
  if ( hasOpenEnd( folded ) && folded.back().character != '+' )
    return { std::nullopt, OPEN_END };
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

namespace
{

//! "Total", "всего мин": a column or row that sums up the others.
bool isTotalName( const std::string &name )
{
  std::vector<std::string> keys;
  FoldedText word;
  FoldedText folded = foldText( name );
  folded.push_back( { ' ', 0, 0 } );
  for ( const FoldedCharacter &character : folded )
  {
    if ( character.character != ' ' )
    {
      word.push_back( character );
      continue;
    }
    if ( !wordKey( word ).empty() && !isFillerWord( word ) )
      keys.push_back( wordKey( word ) );
    word.clear();
  }
  const std::optional<ClaimPhrase> phrase = keys.empty() ? std::nullopt : phraseAt( keys, 0 );
  return phrase && phrase->word == ClaimWord::Total && phrase->length == keys.size();
}

//! Numbers of one record in fields of their own, and what they sum up to.
class FieldClaim
{
  public:
    explicit FieldClaim( const MineDictionary &dictionary ) : mDictionary( dictionary ) {}

    //! \param isNeeded whether an empty number is one that is missing.
    void add( const std::string &type, const std::string &number, bool isNeeded )
    {
      const ReadCount count = readCount( number );
      if ( count.number && isTotalName( type ) )
        mTotals.push_back( { type, number, *count.number } );
      else if ( count.number )
        mClaim.mines.push_back( { mDictionary.find( type ), *count.number, shownText( type ) } );
      else if ( count.reason != nullptr || isNeeded )
        mClaim.unread.push_back(
          { shownText( labelled( type, number ) ), count.reason != nullptr ? count.reason : NO_NUMBER } );
    }

    //! A total is no further mines; one that is not the sum of the others is unread.
    Claim claim() const
    {
      Claim claim = mClaim;
      CountBounds sum;
      for ( const ClaimedMines &mines : mClaim.mines )
        sum += mines.number;
      for ( const Total &total : mTotals )
      {
        if ( mClaim.mines.empty() && mClaim.unread.empty() && mTotals.size() == 1 )
        {
          MineType type;
          type.reason = NO_TYPE_GIVEN;
          claim.mines.push_back( { type, total.count, {} } );
        }
        else if ( !sum.isExact() || sum != total.count )
          claim.unread.push_back( { shownText( labelled( total.type, total.number ) ), TOTAL_DIFFERS } );
      }
      return claim;
    }

  private:
    struct Total
    {
        std::string type, number;
        CountBounds count;
    };

    const MineDictionary &mDictionary;
    Claim mClaim;
    std::vector<Total> mTotals;
};

} // namespace

Claim readClaimColumns( const std::vector<std::pair<std::string, std::string>> &columns,
                        const MineDictionary &dictionary )
{
  FieldClaim claim( dictionary );
  for ( const auto &[name, value] : columns )
    claim.add( name, value, false );
  return claim.claim();
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
  std::map<std::string, FieldClaim> read;
  for ( const ClaimRow *row : sorted )
    read.try_emplace( row->record, dictionary ).first->second.add( row->type, row->number, true );
  std::map<std::string, Claim> claims;
  for ( const auto &[record, claim] : read )
    claims.emplace( record, claim.claim() );
  return claims;
}

} // namespace minemap
