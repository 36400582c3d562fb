// SPDX-License-Identifier: GPL-2.0-or-later
// Counts in fields of their own, and claims in columns and tables.
#include "core/reconcile/claim_pieces.h"
#include "core/reconcile/claim_readings.h"
#include "core/reconcile/claim_text.h"
#include "core/reconcile/claim_words.h"
#include "core/reconcile/garbled_text.h"
#include "core/reconcile/type_words.h"

#include <algorithm>
#include <set>
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
  {
    // What fields say that may not be empty.
    const bool isOfNines =
      count->isExact() && std::to_string( count->low ).find_first_not_of( '9' ) == std::string::npos;
    const bool isCode = isOfNines && !tokens[0].isOfPieces;
    constexpr std::int64_t LIKELY_CODE = 9999;
    constexpr std::int64_t POSSIBLE_CODE = 999;
    if ( isCode && count->low >= LIKELY_CODE )
      return { std::nullopt, LOOKS_LIKE_CODE };
    return { count, nullptr, isCode && count->low == POSSIBLE_CODE };
  }
  const char *reason = whyUnread( tokens, false, 0 );
  return { std::nullopt, reason == NOT_UNDERSTOOD ? NOT_A_COUNT : reason };
}

namespace
{

//! What the name of a column or row says of a sum.
struct TotalName
{
    bool isTotal = false;
    bool isBare = false;    //!< "mines" and the like: a total beside others, else a number without a type.
    bool isUnclear = false; //!< A total of what cannot be told.
    MineType type;          //!< Of totals of a type.
};

//! Words of letters and digits.
std::vector<FoldedText> wordsOf( const std::string &name )
{
  std::vector<FoldedText> words( 1 );
  for ( const FoldedCharacter &each : foldText( name ) )
  {
    if ( isLetter( each.character ) || isDigit( each.character ) )
      words.back().push_back( each );
    else if ( !words.back().empty() )
      words.emplace_back();
  }
  if ( words.back().empty() )
    words.pop_back();
  return words;
}

//! "all" and the like: a total where nothing but words for mines stand beside it.
bool isAll( const std::string &key )
{
  static const std::set<std::string> keys = []
  {
    std::set<std::string> all;
    for ( const char *word : { "all", "все", "всех", "всі", "усі", "sve", "све", "todas", "todos", "toutes", "tous",
                               "tüm", "bütün", "كل", "همه" } )
      all.insert( wordKey( foldText( word ) ) );
    return all;
  }();
  return keys.count( key ) > 0;
}

//! "Total", "всего мин", "TOTAL AP", "AP total", "Grand total", "Sub-total", "Σ", "all mines", "mines".
TotalName totalNameOf( const std::string &name, const MineDictionary &dictionary )
{
  std::vector<FoldedText> words;
  std::vector<std::string> keys;
  TotalName result;
  for ( const FoldedText &word : wordsOf( name ) )
  {
    result.isBare = true;
    if ( isFillerWord( word ) )
      continue;
    words.push_back( word );
    keys.push_back( wordKey( word ) );
  }
  result.isBare = result.isBare && words.empty();
  FoldedText rest;
  for ( std::size_t index = 0; index < words.size(); )
  {
    const std::string &key = keys[index];
    const std::optional<ClaimPhrase> phrase = phraseAt( keys, index );
    const bool isSum = phrase && phrase->word == ClaimWord::Total;
    const std::string total = "TOTAL";
    const bool hasSum = !isSum && key.find( total ) != std::string::npos;
    result.isTotal = result.isTotal || isSum || hasSum || ( words.size() == 1 && isAll( key ) );
    result.isUnclear = result.isUnclear || ( hasSum && key != "SUB" + total && key != "GRAND" + total );
    if ( !isSum && !hasSum && key != "SUB" && key != "GRAND" && !isAll( key ) )
    {
      if ( !rest.empty() )
        rest.push_back( { ' ', 0, 0 } );
      rest.insert( rest.end(), words[index].begin(), words[index].end() );
    }
    index += isSum ? phrase->length : 1;
  }
  if ( !rest.empty() )
    result.type = dictionary.find( rest );
  result.isUnclear = result.isUnclear || ( !rest.empty() && !result.type.isKnown() );
  return result;
}

//! Whether mines of \a part are among those of \a whole, of which at least the class is known.
bool isPartOf( const MineType &part, const MineType &whole )
{
  return part.mineClass == whole.mineClass && ( whole.model.empty() || part.model == whole.model );
}

//! Numbers of one record in fields of their own, and what they sum up to.
class FieldClaim
{
  public:
    explicit FieldClaim( const MineDictionary &dictionary ) : mDictionary( dictionary ) {}

    //! \param isRow whether it is a row of a table: an empty number is missing, and the same row may stand twice.
    void add( const std::string &name, const std::string &number, bool isRow )
    {
      const ReadCount count = readCount( number );
      const std::string text = shownText( labelled( name, number ) );
      if ( !count.number )
      {
        if ( count.reason != nullptr || isRow )
          mClaim.unread.push_back( { text, count.reason != nullptr ? count.reason : NO_NUMBER } );
        return;
      }
      mText += ( mText.empty() ? "" : "; " ) + text;
      const TotalName total = totalNameOf( name, mDictionary );
      if ( total.isTotal || total.isBare )
      {
        mTotals.push_back( { total, name, text, *count.number } );
        return;
      }
      const ClaimedMines mines = { mDictionary.find( name ), *count.number, shownText( name ) };
      if ( isRow && mines.number.low > 0 && !mRows.insert( keyOf( mines ) ).second )
        mClaim.unread.push_back( { text, TWICE_THE_SAME } );
      else
        mClaim.mines.push_back( mines );
    }

    //! A total is no further mines; one that is not the sum of the others is unread.
    Claim claim() const
    {
      Claim claim = mClaim;
      if ( leaveOutFuzes( claim.mines ) && claim.isEmpty() && mTotals.empty() )
        claim.unread.push_back( { shownText( mText ), IS_FUZE } );
      const bool isOnlyTotal = claim.isEmpty() && mTotals.size() == 1;
      if ( isOnlyTotal && mTotals[0].name.isUnclear )
        return { { { mDictionary.find( mTotals[0].spelling ), mTotals[0].count, shownText( mTotals[0].spelling ) } },
                 {} };
      for ( const Total &total : mTotals )
      {
        if ( total.name.isTotal && !total.isOfAll() )
          holdTyped( total, claim );
      }
      CountBounds sum;
      for ( const ClaimedMines &mines : claim.mines )
        sum += mines.number;
      for ( const Total &total : mTotals )
      {
        if ( !total.isOfAll() )
          continue;
        if ( isOnlyTotal )
          claim.mines.push_back( withoutType( total.count ) );
        else if ( !sum.isExact() || sum != total.count )
          claim.unread.push_back( { total.text, TOTAL_DIFFERS } );
      }
      if ( mayCountTwice( claim.mines ) )
        return { {}, { { shownText( mText ), SEVERAL_READINGS } } };
      return claim;
    }

  private:
    struct Total
    {
        TotalName name;
        std::string spelling, text;
        CountBounds count;

        bool isOfAll() const { return !name.isUnclear && !name.type.isKnown(); }
    };

    const MineDictionary &mDictionary;
    Claim mClaim;
    std::string mText; //!< Of all that was read.
    std::vector<Total> mTotals;
    std::set<std::string> mRows;

    static ClaimedMines withoutType( const CountBounds &number )
    {
      MineType type;
      type.reason = NO_TYPE_GIVEN;
      return { type, number, {} };
    }

    //! The same for rows that say the same of one type.
    static std::string keyOf( const ClaimedMines &mines )
    {
      const std::string type = !mines.type.variant.empty() ? mines.type.variant
                               : mines.type.isKnown()      ? toText( mines.type.mineClass )
                                                           : "? " + mines.spelling;
      return type + "\n" + toText( mines.number );
    }

    //! "TOTAL AP": the only number of its type, or the sum of those that are of it.
    void holdTyped( const Total &total, Claim &claim ) const
    {
      CountBounds sum;
      bool hasParts = false;
      bool isCertain = !total.name.isUnclear && claim.unread.empty();
      for ( const ClaimedMines &mines : mClaim.mines )
      {
        isCertain = isCertain && ( mines.type.isKnown() || mines.type.isFuze );
        if ( total.name.isUnclear || !isPartOf( mines.type, total.name.type ) )
          continue;
        hasParts = true;
        sum += mines.number;
      }
      const auto overlaps = [&]( const Total &other )
      {
        return other.name.isTotal && !other.isOfAll() &&
               ( isPartOf( other.name.type, total.name.type ) || isPartOf( total.name.type, other.name.type ) );
      };
      const bool isOnly = std::count_if( mTotals.begin(), mTotals.end(), overlaps ) == 1;
      if ( isCertain && !hasParts && isOnly )
        claim.mines.push_back( { total.name.type, total.count, shownText( total.spelling ) } );
      else if ( !isCertain || !hasParts || !sum.isExact() || sum != total.count )
        claim.unread.push_back( { total.text, TOTAL_DIFFERS } );
    }
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
