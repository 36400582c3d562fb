// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/mine_types.h"

#include "core/reconcile/garbled_text.h"
#include "core/reconcile/type_words.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <set>

namespace minemap
{

namespace
{

bool isBetweenWords( char32_t character )
{
  return character < 0x80 && std::strchr( " \n,;:=()[]/+*&|", static_cast<int>( character ) ) != nullptr;
}

std::vector<FoldedText> wordsOf( const FoldedText &text )
{
  std::vector<FoldedText> words( 1 );
  for ( const FoldedCharacter &folded : text )
  {
    if ( !isBetweenWords( folded.character ) )
      words.back().push_back( folded );
    else if ( !words.back().empty() )
      words.emplace_back();
  }
  return words;
}

FoldedText joined( const std::vector<FoldedText> &words )
{
  FoldedText text;
  for ( const FoldedText &word : words )
    text.insert( text.end(), word.begin(), word.end() );
  return text;
}

MineType unknownType( const char *reason )
{
  MineType type;
  type.reason = reason;
  return type;
}

//! A name in two words that means a class: "anti personnel", "booby trap".
void joinClassPairs( std::vector<FoldedText> &words )
{
  for ( std::size_t index = 0; index + 1 < words.size(); ++index )
  {
    const FoldedText pair = joined( { words[index], words[index + 1] } );
    if ( classOfWord( words[index] ) || classOfWord( words[index + 1] ) || !classOfWord( pair ) )
      continue;
    words[index] = pair;
    words.erase( words.begin() + static_cast<std::ptrdiff_t>( index ) + 1 );
  }
}

//! The classes that \a words name and what is left of them.
struct SortedWords
{
    std::set<MineClass> classes;
    std::vector<FoldedText> rest;

    explicit SortedWords( std::vector<FoldedText> words )
    {
      joinClassPairs( words );
      for ( const FoldedText &word : words )
      {
        if ( const std::optional<MineClass> named = classOfWord( word ) )
          classes.insert( *named );
        else if ( !nameKeys( word ).empty() && !isFillerWord( word ) )
          rest.push_back( word );
      }
    }
};

std::string trimmed( const std::string &text )
{
  const std::size_t first = text.find_first_not_of( " \t\r" );
  return first == std::string::npos ? std::string()
                                    : text.substr( first, text.find_last_not_of( " \t\r" ) - first + 1 );
}

} // namespace

const char *toText( MineClass mineClass )
{
  constexpr const char *TEXTS[] = { "ap", "at", "other", "unknown" };
  return TEXTS[static_cast<std::size_t>( mineClass )];
}

MineDictionary::MineDictionary()
{
  for ( const KnownMine &mine : knownMines() )
  {
    MineType type;
    type.mineClass = mine.mineClass;
    type.isAmbiguous = mine.mineClass == MineClass::Unknown;
    type.reason = type.isAmbiguous ? AMBIGUOUS_SPELLING : nullptr;
    if ( type.isKnown() )
    {
      type.variant = mine.variant;
      type.model = mine.model != nullptr ? mine.model : mine.variant;
    }
    add( mine.variant, type );
    const std::string others = mine.spellings != nullptr ? mine.spellings : "";
    for ( std::size_t begin = 0; begin < others.size(); )
    {
      const std::size_t end = std::min( others.find( ';', begin ), others.size() );
      add( others.substr( begin, end - begin ), type );
      begin = end + 1;
    }
  }
  MineType fuze;
  fuze.isFuze = true;
  fuze.reason = IS_FUZE;
  const std::string fuzes = knownFuzes();
  for ( std::size_t begin = 0; begin < fuzes.size(); )
  {
    const std::size_t end = std::min( fuzes.find( ';', begin ), fuzes.size() );
    add( fuzes.substr( begin, end - begin ), fuze );
    begin = end + 1;
  }
}

void MineDictionary::add( const std::string &spelling, const MineType &type )
{
  const std::vector<std::string> keys = nameKeys( foldText( spelling ) );
  if ( !keys.empty() )
    mEntries[keys.front()] = type;
}

const MineType *MineDictionary::lookUp( const FoldedText &name ) const
{
  const MineType *found = nullptr;
  for ( const std::string &key : nameKeys( name ) )
  {
    const auto entry = mEntries.find( key );
    if ( entry == mEntries.end() )
      continue;
    if ( found != nullptr && ( found->variant != entry->second.variant ||
                               found->isFuze != entry->second.isFuze ) ) // By sound one mine, by shape another.
      return nullptr;
    found = &entry->second;
  }
  return found;
}

MineType MineDictionary::find( const std::string &text ) const
{
  constexpr std::size_t LONGEST = 256; // No name of a mine is as long; hostile texts are.
  if ( text.size() > LONGEST )
    return unknownType( UNKNOWN_SPELLING );
  const MineType type = find( foldText( text ) );
  return !type.isKnown() && looksGarbled( text ) ? unknownType( WRONG_ENCODING ) : type;
}

MineType MineDictionary::find( const FoldedText &text ) const
{
  const std::vector<FoldedText> words = wordsOf( text );
  if ( const MineType *whole = lookUp( joined( words ) ) )
    return *whole;
  const SortedWords sorted( words );
  if ( sorted.classes.size() > 1 )
    return unknownType( CONTRADICTORY_SPELLING );
  if ( sorted.rest.empty() )
  {
    if ( sorted.classes.empty() )
      return unknownType( NO_TYPE_GIVEN );
    MineType type;
    type.mineClass = *sorted.classes.begin();
    return type;
  }
  const MineType *const model = lookUp( joined( sorted.rest ) );
  if ( model == nullptr )
    return unknownType( UNKNOWN_SPELLING );
  if ( sorted.classes.empty() || model->mineClass == *sorted.classes.begin() || model->isFuze )
    return *model;
  if ( model->isKnown() )
    return unknownType( CONTRADICTORY_SPELLING );
  MineType decided; // A name of two mines, and the text says which class is meant.
  decided.mineClass = *sorted.classes.begin();
  return decided;
}

std::vector<UnreadLine> MineDictionary::extend( const std::string &text )
{
  std::vector<UnreadLine> unread;
  std::size_t number = 0;
  for ( std::size_t begin = 0; begin <= text.size(); )
  {
    const std::size_t end = std::min( text.find( '\n', begin ), text.size() );
    const std::string line = trimmed( text.substr( begin, end - begin ) );
    begin = end + 1;
    ++number;
    if ( line.empty() || line.front() == '#' )
      continue;
    const auto refuse = [&]( const char *reason ) { unread.push_back( { number, shortened( line, 200 ), reason } ); };
    const std::size_t equals = line.find( '=' );
    if ( equals == std::string::npos )
    {
      refuse( NO_EQUALS_SIGN );
      continue;
    }
    const std::size_t comma = line.rfind( ',' );
    const bool hasClass = comma != std::string::npos && comma > equals;
    const std::string spelling = trimmed( line.substr( 0, equals ) );
    const std::string model = trimmed( line.substr( equals + 1, hasClass ? comma - equals - 1 : std::string::npos ) );
    if ( nameKeys( foldText( spelling ) ).empty() || nameKeys( foldText( model ) ).empty() )
    {
      refuse( EMPTY_SPELLING );
      continue;
    }
    const MineType known = find( model );
    MineType type = known;
    if ( hasClass )
    {
      const std::optional<MineClass> named = classOfWord( foldText( line.substr( comma + 1 ) ) );
      if ( !named )
      {
        refuse( NO_SUCH_CLASS );
        continue;
      }
      if ( known.mineClass != *named )
      {
        type = MineType();
        type.mineClass = *named;
        type.model = type.variant = model;
        add( model, type );
      }
    }
    else if ( !known.isKnown() )
    {
      refuse( CLASS_NEEDED );
      continue;
    }
    add( spelling, type );
  }
  return unread;
}

} // namespace minemap
