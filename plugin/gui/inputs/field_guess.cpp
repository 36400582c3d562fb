// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_text.h"
#include "gui/inputs/input_guess.h"
#include "gui/inputs/input_words.h"
#include "processing/parameters/date_parameters.h"
#include "processing/parameters/field_values.h"
#include "processing/reading/date_columns.h"
#include "processing/reading/search_kind.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr int LEAST_FIELD_SCORE = 38; //!< "id" within a longer name.
constexpr int LEAST_DATE_SCORE = 45;  //!< "year", where it is the whole name.
constexpr int LEAST_LAID_SCORE = 75;  //!< "laid" within a longer name.
constexpr int SURE_KIND_SCORE = 85;   //!< A name that needs no values to be believed.
constexpr double FIRST_YEAR = 1900, LAST_YEAR = 2100;

//! Whether the values read as dates; which day is meant may be open.
bool areDates( const QVariantList &values )
{
  for ( const QVariant &value : values )
  {
    bool isNumber = false;
    const double number = value.toDouble( &isNumber );
    // Numbers may be anything: only those that look like years of mines are believed.
    if ( isNumber && ( number < FIRST_YEAR || number > LAST_YEAR ) )
      return false;
  }
  const std::vector<ReadDate> dates =
    readDates( std::vector<QVariant>( values.begin(), values.end() ), defaultDateOptions() );
  return std::none_of( dates.begin(), dates.end(),
                       []( const ReadDate &date )
                       { return date.state == DateState::Unreadable || date.state == DateState::Missing; } );
}

bool isWholeNumber( const QVariant &value )
{
  const std::optional<double> number = numberValue( value );
  return number && *number == std::floor( *number );
}

template <typename Test>
bool areAll( const QVariantList &values, Test test )
{
  return std::all_of( values.begin(), values.end(), test );
}

//! Type and values allow \a content.
bool mayHold( const FieldFacts &field, FieldContent content )
{
  if ( content == FieldContent::Date )
    return field.type == FieldType::Date ||
           ( field.type != FieldType::Other && !field.samples.isEmpty() && areDates( field.samples ) );
  if ( content == FieldContent::Number )
    return ( field.type == FieldType::Number || ( field.type == FieldType::Text && !field.samples.isEmpty() ) ) &&
           areAll( field.samples, isWholeNumber );
  return field.type != FieldType::Other;
}

bool saysSearch( const QString &value )
{
  return !guessSearchCounts( { value } ).isEmpty();
}

//! What a field of kinds of search gains by its values, or loses.
int kindScore( const FieldFacts &field, int nameScore )
{
  if ( field.type != FieldType::Text )
    return 0;
  const auto isKind = []( const QVariant &value )
  { return saysSearch( value.toString() ) || looksUnsearched( value.toString() ); };
  if ( std::any_of( field.samples.begin(), field.samples.end(), isKind ) )
    return nameScore;
  return nameScore >= SURE_KIND_SCORE ? nameScore : 0;
}

//! What a field of types of mines gains by its values, or loses.
int typeScore( const FieldFacts &field, int nameScore )
{
  static const MineDictionary dictionary;
  if ( field.type != FieldType::Text )
    return 0;
  const auto isType = []( const QVariant &value )
  { return dictionary.find( value.toString().toStdString() ).isKnown(); };
  if ( std::any_of( field.samples.begin(), field.samples.end(), isType ) )
    return nameScore;
  return nameScore >= SURE_KIND_SCORE ? nameScore : 0;
}

//! What a field of claims in words gains by its values: nothing without any that is a claim.
int claimScore( const FieldFacts &field, int nameScore )
{
  static const MineDictionary dictionary;
  const auto isClaim = []( const QVariant &value )
  {
    const Claim claim = readClaimText( value.toString().toStdString(), dictionary );
    return std::any_of( claim.mines.begin(), claim.mines.end(),
                        []( const ClaimedMines &mines ) { return mines.type.isKnown(); } );
  };
  return field.type == FieldType::Text && std::any_of( field.samples.begin(), field.samples.end(), isClaim ) ? nameScore
                                                                                                             : 0;
}

int leastScore( const QString &parameter, FieldContent content )
{
  if ( parameter == QLatin1String( "LAID_DATE" ) )
    return LEAST_LAID_SCORE;
  return content == FieldContent::Date ? LEAST_DATE_SCORE : LEAST_FIELD_SCORE;
}

int scoreOfText( const QString &text, const FieldSlot &slot )
{
  if ( text.isEmpty() )
    return 0;
  const ComparableName name( text );
  const QString parameter = QString::fromLatin1( slot.parameter );
  const int score = name.bestScore( fieldWords( parameter ) );
  // "status_date" says date, but of the paperwork.
  return slot.content == FieldContent::Date && name.bestScore( dateObjections() ) > 0 ? 0 : score;
}

struct ScoredField
{
    int score = 0;
    bool isByAlias = false;
};

ScoredField scoreOf( const FieldFacts &field, const FieldSlot &slot )
{
  if ( field.name.startsWith( QLatin1String( "mm_" ), Qt::CaseInsensitive ) || !mayHold( field, slot.content ) )
    return {};
  const int byName = scoreOfText( field.name, slot );
  const int byAlias = scoreOfText( field.alias, slot );
  ScoredField scored{ std::max( byName, byAlias ), byAlias > byName };
  const QString parameter = QString::fromLatin1( slot.parameter );
  if ( parameter == QLatin1String( "SEARCH_KIND" ) )
    scored.score = kindScore( field, scored.score );
  else if ( parameter == QLatin1String( "CLAIMED_TYPE" ) || parameter == QLatin1String( "FIND_TYPE" ) )
    scored.score = typeScore( field, scored.score );
  else if ( parameter == QLatin1String( "CLAIM_TEXT" ) )
    scored.score = claimScore( field, scored.score );
  return scored.score >= leastScore( parameter, slot.content ) ? scored : ScoredField();
}

struct FieldCandidate
{
    int score;
    bool isByAlias;
    const FieldSlot *slot;
    const FieldFacts *field;
};

//! In the order they are taken: the surest first, of equals the first parameter, then the first field.
std::vector<FieldCandidate> candidatesOf( const LayerSlot &slot, const LayerFacts &layer )
{
  std::vector<FieldCandidate> candidates;
  for ( const FieldSlot &parameter : slot.fields )
  {
    for ( const FieldFacts &field : layer.fields )
    {
      const ScoredField scored = scoreOf( field, parameter );
      if ( scored.score > 0 )
        candidates.push_back( { scored.score, scored.isByAlias, &parameter, &field } );
    }
  }
  std::stable_sort( candidates.begin(), candidates.end(),
                    []( const FieldCandidate &a, const FieldCandidate &b ) { return a.score > b.score; } );
  return candidates;
}

//! Claims are counted one way only: a number, with or without a type, or a text.
void keepOneWayOfClaims( FieldGuess &guess )
{
  const bool hasNumber = guess.fields.contains( QStringLiteral( "CLAIMED" ) );
  const QString needless = hasNumber ? QStringLiteral( "CLAIM_TEXT" ) : QStringLiteral( "CLAIMED_TYPE" );
  guess.fields.remove( needless );
  guess.why.remove( needless );
}

} // namespace

FieldGuess guessFields( const QString &role, const LayerFacts &layer )
{
  FieldGuess guess;
  QStringList taken;
  for ( const LayerSlot &slot : layerSlots() )
  {
    if ( role != QLatin1String( slot.role ) )
      continue;
    for ( const FieldCandidate &candidate : candidatesOf( slot, layer ) )
    {
      const QString parameter = QString::fromLatin1( candidate.slot->parameter );
      if ( guess.fields.contains( parameter ) || taken.contains( candidate.field->name ) )
        continue;
      taken << candidate.field->name;
      guess.fields.insert( parameter, candidate.field->name );
      guess.why.insert( parameter, candidate.isByAlias
                                     ? InputGuess::tr( "by its alias \"%1\"" ).arg( candidate.field->alias )
                                     : InputGuess::tr( "by its name" ) );
    }
  }
  keepOneWayOfClaims( guess );
  return guess;
}

QStringList guessSearchCounts( const QStringList &values )
{
  // English, French, Spanish, Portuguese, Russian, Bosnian, Arabic.
  static const QRegularExpression search(
    QStringLiteral(
      "clear|technical.?survey|\\bts\\b|\\bbac\\b|\\bdemin|d[eé]min|d[eé]pollu|(enqu[eê]te|lev[eé]|[eé]tude).?"
      "technique|despej|desmin|(estudio|estudo|levantamento|pesquisa).?t[eé]cnic|razmin|размин|розмін|"
      "очист|ochist|техническ.{1,4}(обслед|развед)|tehni[cč]k.{1,3}izvi|تطهير|مسح (تقني|فني)|المسح (التقني|الفني)" ),
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption );
  static const QRegularExpression notDone(
    QStringLiteral( "\\bno[tn]?\\b|\\bun|planned|progress|ongoing|suspend|remain|to be|требует|план|غير" ),
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption );
  QStringList counted;
  for ( const QString &value : values )
  {
    if ( search.match( value ).hasMatch() && !notDone.match( value ).hasMatch() && !looksUnsearched( value ) )
      counted << value;
  }
  return counted;
}

} // namespace minemap
