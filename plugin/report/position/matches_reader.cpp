// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/position/matches_reader.h"

#include "report/json/origin_reader.h"
#include "report/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr const char *UNKNOWN_REASON = "for a reason that this version of the plugin does not know";

const char *phraseOf( const JsonMembers &object, const char *key )
{
  const std::optional<std::string> text = object.text( key );
  if ( !text )
    return nullptr;
  const char *phrase = knownPositionPhrase( *text );
  return phrase ? phrase : UNKNOWN_REASON;
}

//! A number of things, never below 0.
std::int64_t countOf( const JsonMembers &object, const char *key )
{
  return std::max<std::int64_t>( 0, object.integer( key ).value_or( 0 ) );
}

std::size_t sizeOf( const JsonMembers &object, const char *key )
{
  return static_cast<std::size_t>( countOf( object, key ) );
}

//! The standard goes with the name: whatever it is called in the file, \a statistic keeps the one it has.
void readStatistic( const JsonMembers &object, Statistic &statistic )
{
  statistic.value = object.number( "value" );
  statistic.low = object.number( "low" );
  statistic.high = object.number( "high" );
  statistic.n = sizeOf( object, "n" );
  statistic.floor = sizeOf( object, "floor" );
  if ( !object.text( "standard" ) )
    statistic.standard = nullptr;
  statistic.reason = phraseOf( object, "reason" );
  statistic.note = phraseOf( object, "note" );
  if ( !statistic.value && !statistic.reason )
    statistic.reason = UNKNOWN_REASON;
}

OptionalNumber perSquareMetre( const OptionalNumber &perSquareKilometre )
{
  constexpr double SQUARE_METRES = 1e6;
  return perSquareKilometre ? OptionalNumber( *perSquareKilometre / SQUARE_METRES ) : std::nullopt;
}

void readGate( const JsonMembers &gate, MatchesReport &report )
{
  report.gate = gate.number( "distance" );
  report.gateGiven = gate.boolean( "given" );
  report.gateReason = phraseOf( gate, "reason" );
  readStatistic( gate.object( "position_sd" ), report.positionError );
  readStatistic( gate.object( "completeness" ), report.completeness );
  const JsonMembers background = gate.object( "background" );
  report.background.value = perSquareMetre( background.number( "per_km2" ) );
  report.background.low = perSquareMetre( background.number( "low" ) );
  report.background.high = perSquareMetre( background.number( "high" ) );
  report.background.finds = sizeOf( background, "finds" );
  report.background.reason = phraseOf( background, "reason" );
  report.aliasing.isAliased = gate.boolean( "aliased" );
  report.aliasing.spacing = gate.number( "spacing" );
  report.aliasing.warning = report.aliasing.isAliased ? ALIASED : nullptr;
}

MatchSideCounts sideOf( const JsonMembers &object )
{
  return { countOf( object, "total" ), countOf( object, "taking" ), countOf( object, "unmatched" ) };
}

//! A scope with every standard under the name it belongs to.
PositionScope emptyScope()
{
  constexpr int ENOUGH = 30; // For every standard.
  PositionErrors errors;
  for ( int pair = 0; pair < ENOUGH; ++pair )
    errors.displacements.push_back( { std::cos( pair ), std::sin( pair ) } );
  return { "all", {}, positionStatistics( errors ), rowAzimuthStatistics( {} ) };
}

PositionScope scopeOf( const JsonMembers &object, JsonTroubles &troubles )
{
  static const PositionScope empty = emptyScope();
  PositionScope scope = empty;
  const std::string word = object.text( "scope" ).value_or( std::string() );
  scope.scope = nullptr;
  for ( const char *known : { "all", "group", "reference" } )
  {
    if ( word == known )
      scope.scope = known;
  }
  if ( !scope.scope )
  {
    if ( troubles.problem.isEmpty() )
      troubles.problem = Words::tr( "it has positions of \"%1\", which is not all, group or reference" )
                           .arg( QString::fromStdString( word ).left( 40 ) );
    scope.scope = "all";
  }
  scope.group = object.text( "group" );
  scope.statistics.n = sizeOf( object, "pairs" );
  scope.statistics.clusters = sizeOf( object, "clusters" );
  scope.statistics.ellipse = std::nullopt;
  for ( const NamedStatistic &named : namedStatistics( scope ) )
    readStatistic( object.object( named.name ), const_cast<Statistic &>( *named.statistic ) ); // Those of this scope.
  return scope;
}

Agreement agreementOf( const JsonMembers &object )
{
  Agreement agreement;
  agreement.of = countOf( object, "n" );
  agreement.value = object.number( "value" );
  agreement.tooFew = !agreement.value;
  const OptionalNumber low = object.number( "low" );
  const OptionalNumber high = object.number( "high" );
  if ( low && high )
    agreement.interval = Interval{ *low, *high };
  return agreement;
}

std::vector<Agreement> agreementsOf( const JsonMembers &object, const char *key )
{
  std::vector<Agreement> agreements;
  std::size_t index = 0;
  for ( const JsonValue &item : object.array( key ) )
    agreements.push_back( agreementOf( object.item( key, index++, item ) ) );
  return agreements;
}

//! Whether all lists are as long as the categories are many, and hold what they should.
bool readCounts( const JsonMembers &object, TypeMatrix &matrix )
{
  for ( const JsonValue &category : object.array( "categories" ) )
  {
    if ( category.kind != JsonValue::Kind::Text )
      return false;
    matrix.categories.push_back( category.text.toStdString() );
  }
  for ( const JsonValue &row : object.array( "counts" ) )
  {
    std::vector<std::int64_t> counts;
    for ( const JsonValue &cell : row.items )
    {
      if ( cell.kind != JsonValue::Kind::Number || !( std::abs( cell.number ) < 1e15 ) )
        return false;
      counts.push_back( static_cast<std::int64_t>( cell.number ) );
    }
    if ( counts.size() != matrix.categories.size() )
      return false;
    matrix.counts.push_back( counts );
  }
  const std::size_t size = matrix.categories.size();
  return matrix.counts.size() == size && matrix.users.size() == size && matrix.producers.size() == size;
}

MatchTypes typesOf( const JsonMembers &object, JsonTroubles &troubles )
{
  MatchTypes types;
  types.level = object.text( "level" ).value_or( std::string() ) == "class" ? "class" : "model";
  TypeMatrix &matrix = types.matrix;
  matrix.pairs = countOf( object, "pairs" );
  matrix.leftOut = countOf( object, "left_out" );
  matrix.overall = agreementOf( object.object( "overall" ) );
  matrix.users = agreementsOf( object, "users" );
  matrix.producers = agreementsOf( object, "producers" );
  matrix.quantityDisagreement = object.number( "quantity_disagreement" );
  matrix.allocationDisagreement = object.number( "allocation_disagreement" );
  if ( !readCounts( object, matrix ) && troubles.problem.isEmpty() )
    troubles.problem = Words::tr( "its table of types is not as wide as it is long" );
  return types;
}

MatchRow rowOf( const JsonMembers &object )
{
  MatchRow row;
  row.id = object.text( "id" );
  row.group = object.text( "group" );
  row.row = object.text( "row" ).value_or( std::string() );
  row.lines.pairs = sizeOf( object, "pairs" );
  row.lines.recorded = object.number( "azimuth_map" );
  row.lines.found = object.number( "azimuth_find" );
  row.lines.difference = object.number( "difference" );
  row.lines.standardError = object.number( "standard_error" );
  row.lines.reason = phraseOf( object, "reason" );
  return row;
}

void readReport( const JsonValue &document, const JsonMembers &members, MatchesReport &report, JsonTroubles &troubles )
{
  readOrigin( document, members, report.card, troubles );
  readGate( members.object( "gate" ), report );
  const JsonMembers matching = members.object( "matching" );
  report.matched = countOf( matching, "matched" );
  report.matchedShare = matching.number( "share" );
  report.mines = sideOf( matching.object( "mines" ) );
  report.finds = sideOf( matching.object( "finds" ) );
  report.tooFew = matching.boolean( "too_few" );
  std::size_t index = 0;
  for ( const JsonValue &item : members.array( "position" ) )
    report.scopes.push_back( scopeOf( members.item( "position", index++, item ), troubles ) );
  index = 0;
  for ( const JsonValue &item : members.array( "types" ) )
    report.types.push_back( typesOf( members.item( "types", index++, item ), troubles ) );
  index = 0;
  for ( const JsonValue &item : members.array( "rows" ) )
    report.rows.push_back( rowOf( members.item( "rows", index++, item ) ) );
  const bool hasAll = !report.scopes.empty() && report.scopes.front().scope == std::string( "all" );
  if ( !hasAll && troubles.problem.isEmpty() )
    troubles.problem = Words::tr( "it has no position of all pairs" );
}

} // namespace

bool ReadMatches::digestFits() const
{
  return matchesDigest( report ) == digest;
}

ReadMatches readMatches( const JsonValue &document )
{
  ReadMatches read;
  JsonTroubles troubles;
  const JsonMembers members( &document, QString(), troubles );
  readReport( document, members, read.report, troubles );
  read.digest = QByteArray::fromStdString( members.text( "digest" ).value_or( std::string() ) );
  read.problem = troubles.problem;
  read.missing = troubles.missing;
  return read;
}

} // namespace minemap
