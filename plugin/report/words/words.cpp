// SPDX-License-Identifier: GPL-2.0-or-later
// The words of results.
#include "report/words/words.h"

#include "report/words/assumption_words.h"
#include "report/words/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace minemap
{

namespace
{

constexpr const char *MATCHES_TELL = "not part of a score: Match recorded mines with finds tells it";
constexpr const char *COUNTS_TELL = "not part of a score: Reconcile claimed and found mines tells it";

// Reasons as they stand in the scorecard.
constexpr Wording REASONS[] = {
  { "not computed", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "not computed" ) },
  { MATCHES_TELL,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "not part of a score: Match recorded mines with finds tells it" ) },
  { COUNTS_TELL,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "not part of a score: Reconcile claimed and found mines tells it" ) },
  { "measured by overlay, without a sample",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "measured by overlay, without a sample" ) },
  { "no random shifts asked for", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no random shifts asked for" ) },
  { "fewer than 8 clusters of finds: no p-value",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "fewer than 8 clusters of finds: no p-value" ) },
  { "too few random shifts of the map meet the searched ground: skill cannot be judged",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "too few random shifts of the map meet the searched ground: skill cannot be judged" ) },
  { "fewer than 8 clusters: no interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "fewer than 8 clusters: no interval" ) },
  { "some clusters outweigh the others, so that all count as fewer than 5: no interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "some clusters outweigh the others, so that all count as fewer than 5: no interval" ) },
  { "there is nothing to judge", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "there is nothing to judge" ) },
  { "no field with the search task given",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no field with the search task given" ) },
  { "fewer than 10 search tasks beyond the map: cannot be judged what lies in unmapped ground",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "fewer than 10 search tasks beyond the map: cannot be judged what lies in unmapped ground" ) },
  { "no mapped ground of the area was searched",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no mapped ground of the area was searched" ) },
  { "no unmapped ground of the area was searched",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no unmapped ground of the area was searched" ) },
  { "the whole area is mapped", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the whole area is mapped" ) },
  { "no finds within the tolerance, or none beyond",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no finds within the tolerance, or none beyond" ) },
  { "no find could be judged for both maps",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no find could be judged for both maps" ) },
  { "both maps hit the same finds", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "both maps hit the same finds" ) },
  { "in every cluster both maps hit as many finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "in every cluster both maps hit as many finds" ) },
  { "the maps differ in fewer than 6 clusters: no difference could be told from chance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the maps differ in fewer than 6 clusters: no difference could be told from chance" ) },
  { "no resamples were asked for", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no resamples were asked for" ) },
  { "no searched layer", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no searched layer" ) },
  { "no accidents layer", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no accidents layer" ) },
  { "no area given", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no area given" ) },
  { "no find lies in searched ground", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no find lies in searched ground" ) },
  { "the map holds lines or points, which have no area",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the map holds lines or points, which have no area" ) },
  { "no find in the area", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no find in the area" ) },
  { "no searched ground in the area", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no searched ground in the area" ) },
  { "no record could be judged", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no record could be judged" ) },
  { "fewer than 8 search tasks beyond the map: skill cannot be judged",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "fewer than 8 search tasks beyond the map: skill cannot be judged" ) },
  { "nearly all searched ground is mapped: skill cannot be judged",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "nearly all searched ground is mapped: skill cannot be judged" ) },
  // Without its percent sign: this may stand on a page that must print no percentage.
  { "under 2 % of the searched ground is mapped: skill cannot be judged",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "under a fiftieth of the searched ground is mapped: skill cannot be judged" ) },
};

constexpr Wording RESULTS[] = {
  { "hit_rate", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hit rate" ) },
  { "confirmation", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Confirmation rate" ) },
  { "adjusted", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hit rate adjusted for where was searched" ) },
  { "accidents", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents" ) },
  { "ground", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Ground" ) },
  { "curve", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Tolerance curve" ) },
  { "groups", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Groups" ) },
  { "position", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Position" ) },
  { "counts", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Counts" ) },
  { "types", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Types" ) },
  { "explanations", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Explanations" ) },
  { "shift", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Shift" ) },
  { "value", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "value" ) },
  { "low", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "lower end of the interval" ) },
  { "high", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "upper end of the interval" ) },
  { "effective_n", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "effective number of finds" ) },
  { "by_mine", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "counted by mine" ) },
  { "all", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "all finds, searched or not" ) },
  { "chance", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "chance rate" ) },
  { "chance_standard_error", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "standard error of the chance rate" ) },
  { "skill", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "skill" ) },
  { "p_value", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "p-value" ) },
  { "a", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Map A" ) },
  { "b", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Map B" ) },
  { "difference", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Difference" ) },
  { "density_ratio", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "density of finds within T over beyond" ) },
  { "success_area", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "area under the success curve" ) },
  { "hits", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "finds within T" ) },
  { "finds", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "finds scored" ) },
  { "clusters", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "clusters of finds" ) },
  { "confirmed", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records confirmed" ) },
  { "judged", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records judged" ) },
  { "unconfirmed", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records unconfirmed" ) },
  { "too_few", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Too few to judge" ) },
  { "searched_inside", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched share of the mapped ground" ) },
  { "searched_outside", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched share of the other ground" ) },
  { "area", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "area that limits everything" ) },
  { "searched", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched" ) },
  { "mapped", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "mapped" ) },
  { "mapped_searched", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "mapped and searched" ) },
  { "hit", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "hit rate" ) },
  { "hit_lo", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "lower end of the hit rate" ) },
  { "hit_hi", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "upper end of the hit rate" ) },
  { "ch_lo", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "lower end of the chance rate" ) },
  { "ch_hi", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "upper end of the chance rate" ) },
};

constexpr Wording PARAMETERS[] = {
  { "TOLERANCE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Tolerance T, metres" ) },
  { "TOLERANCES", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Tolerances of the curve, metres" ) },
  { "SEARCHED_SHARE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Searched share from which a record is judged" ) },
  { "MINIMUM_FINDS", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Number of finds that confirm a record" ) },
  { "CLUSTER_DISTANCE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Distance that joins finds to a cluster, metres" ) },
  { "DETECTION", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Share of mines such a search finds" ) },
  { "SHIFTS", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Number of random shifts" ) },
  { "RESAMPLES", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Number of resamples" ) },
  { "SEED", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Seed of the random numbers" ) },
  { "INVALID_GEOMETRY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Invalid geometry" ) },
  { "ALLOW_UNKNOWN_DATUM", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Unknown datum allowed" ) },
  { "DATE_ORDER", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Order of day, month and year in dates" ) },
  { "CALENDAR", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Calendar of the dates" ) },
  { "RECORD_ID", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the record id" ) },
  { "GROUP_BY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field that groups the records" ) },
  { "MAP_DATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the date of the record" ) },
  { "CLAIMED", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the number of mines claimed" ) },
  { "QUANTITY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the quantity found" ) },
  { "LAID_DATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the date of laying" ) },
  { "FIND_DATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the date of finding" ) },
  { "TASK", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the task of the find" ) },
  { "SEARCH_KIND", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the kind of search" ) },
  { "SEARCH_COUNTS", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Kinds that count as searched" ) },
  { "ACCIDENT_DATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the date of the accident" ) },
  { "SEARCH_DATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the date of search" ) },
  { "SEARCH_TASK", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the task of the search" ) },
  { "SEARCH_RECORD", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the record of the search" ) },
  { "ASSUME", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Assumed although the data speak against it" ) },
  { "FIND_ACCURACY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the accuracy of the find's position" ) },
  { "MAP_ACCURACY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the accuracy of the record's position" ) },
  { "REFERENCE_RECORD", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the record of a reference point" ) },
  { "CAUSES", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Causes to test" ) },
  { "OLD_CRS", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Old datums and grids to test" ) },
  { "MAXIMUM_SHIFT", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Longest shift, metres" ) },
  { "ROW", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the row or strip" ) },
  { "CLAIM_TYPE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the type recorded or claimed" ) },
  { "FIND_ID", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the id of the find" ) },
  { "FIND_TYPE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the type found" ) },
  { "GATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Gate, metres (0: by likelihood)" ) },
  { "POSITION_SD", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Position error for the gate, metres (0: estimated)" ) },
  { "COMPLETENESS",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Share of recorded mines found, for the gate (0: estimated)" ) },
  { "REFERENCE_ID", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the id of the reference point" ) },
  { "EVIDENCE_SD", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                      "Standard deviation of the finds' survey, metres, each axis (0: unknown)" ) },
  { "NULL_RUNS", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Number of chance maps" ) },
  { "CLAIMED_TYPE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the type of the mines claimed" ) },
  { "CLAIM_COLUMNS", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Fields with the number of one type each" ) },
  { "CLAIM_TEXT", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the claim as text" ) },
  { "CLAIM_RECORD", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the record of a claim" ) },
  { "CLAIM_QUANTITY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the number claimed" ) },
  { "MADE_DATE", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Field with the date of making of the find" ) },
  { "CASUALTIES", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Fields with the numbers of people hurt" ) },
  { "COST_LOW", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Lowest cost of a square metre searched" ) },
  { "COST_HIGH", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Highest cost of a square metre searched" ) },
  { "CURRENCY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Currency" ) },
  { "RATE_LOW", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Lowest rate of search" ) },
  { "RATE_HIGH", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Highest rate of search" ) },
  { "TYPE_DICTIONARY", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Dictionary of types, SHA-256 of its content" ) },
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

QString findClassText( FindClass findClass )
{
  switch ( findClass )
  {
  case FindClass::Outside:
    return Words::tr( "outside the area" );
  case FindClass::NotSearched:
    return Words::tr( "outside searched ground" );
  case FindClass::Later:
    return Words::tr( "laid after the map" );
  case FindClass::Inside:
    return Words::tr( "inside a record" );
  case FindClass::Near:
    return Words::tr( "within T of a record" );
  case FindClass::Unmapped:
    return Words::tr( "unmapped" );
  }
  return QString();
}

QString verdictText( Verdict verdict )
{
  switch ( verdict )
  {
  case Verdict::Confirmed:
    return Words::tr( "confirmed" );
  case Verdict::MinedNotJudged:
    return Words::tr( "mined, not judged" );
  case Verdict::Unconfirmed:
    return Words::tr( "unconfirmed" );
  case Verdict::NotJudged:
    return Words::tr( "not judged" );
  }
  return QString();
}

QString severityText( Severity severity )
{
  switch ( severity )
  {
  case Severity::Information:
    return Words::tr( "Information" );
  case Severity::Warning:
    return Words::tr( "Warning" );
  case Severity::Alarm:
    return Words::tr( "Alarm" );
  }
  return QString();
}

QString resultName( const std::string &key )
{
  QStringList names;
  for ( const QString &part : QString::fromStdString( key ).split( QLatin1Char( '.' ) ) )
    names << wordsOf( RESULTS, part.toStdString() );
  return names.join( QStringLiteral( ": " ) );
}

QString undefinedReasonText( const std::string &reason )
{
  return hasWords( REASONS, reason ) ? wordsOf( REASONS, reason ) : assumptionPhrase( reason );
}

std::string reasonFor( const Scorecard &card, const std::string &key )
{
  for ( const auto &[name, reason] : card.undefined )
  {
    if ( name == key )
      return reason;
  }
  return {};
}

QString parameterName( const std::string &name )
{
  return wordsOf( PARAMETERS, name );
}

std::vector<UnknownResults> unknownByReason( const std::vector<std::pair<std::string, std::string>> &undefined )
{
  std::vector<UnknownResults> unknown;
  QHash<QString, std::size_t> places;
  for ( const auto &[key, reason] : undefined )
  {
    const QString text = undefinedReasonText( reason );
    const auto place = places.constFind( text );
    if ( place == places.constEnd() )
    {
      places.insert( text, unknown.size() );
      unknown.push_back( { text, { resultName( key ) } } );
    }
    else
      unknown[*place].results << resultName( key );
  }
  return unknown;
}

std::vector<std::pair<QString, OptionalNumber>> groundAreas( const Ground &ground )
{
  std::vector<std::pair<QString, OptionalNumber>> areas;
  if ( ground.area )
    areas.emplace_back( Words::tr( "Area of interest" ), ground.area );
  areas.emplace_back( Words::tr( "Searched" ), ground.searched );
  areas.emplace_back( Words::tr( "Mapped" ), ground.mapped );
  areas.emplace_back( Words::tr( "Mapped and searched" ), ground.mappedSearched );
  return areas;
}

std::vector<std::pair<std::string, std::string>> undefinedWithReasons( const Scorecard &card, const ToldBeside &beside )
{
  struct Part
  {
      std::string key;
      const char *reason;
      bool isTold;
  };

  const Part parts[] = { { "position", MATCHES_TELL, beside.position },
                         { "counts", COUNTS_TELL, beside.counts },
                         { "types", COUNTS_TELL, beside.types } };
  std::vector<std::pair<std::string, std::string>> undefined;
  for ( const auto &entry : card.undefined )
  {
    // A card that was read from a file names the parts already.
    const bool isPart =
      std::any_of( std::begin( parts ), std::end( parts ),
                   [&]( const Part &part )
                   { return entry.first == part.key && ( part.isTold || entry.second == "not computed" ); } );
    if ( !isPart )
      undefined.push_back( entry );
  }
  for ( const Part &part : parts )
  {
    // The core may already say it of the whole or of one of its numbers ("adjusted.value").
    const bool isSaid = std::any_of(
      undefined.begin(), undefined.end(),
      [&]( const auto &entry ) { return entry.first == part.key || entry.first.rfind( part.key + '.', 0 ) == 0; } );
    if ( !isSaid && !part.isTold )
      undefined.emplace_back( part.key, part.reason );
  }
  return undefined;
}

} // namespace minemap
