// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document/claim_section.h"

#include "report/document/report_content.h"
#include "report/page/html_parts.h"
#include "report/position/matches_measures.h"
#include "report/reconcile/counts_measures.h"
#include "report/words/number_text.h"
#include "report/words/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr Wording MEASURES[] = {
  { "hit_rate", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hit rate: finds in searched ground within T" ) },
  { "missed", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds in searched ground beyond T" ) },
  { "hit_rate_by_mine", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hit rate counted by mine" ) },
  { "hit_rate_all", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "All finds within T, searched or not" ) },
  { "adjusted", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hit rate adjusted for where was searched" ) },
  { "chance_rate", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Chance rate: searched ground within T" ) },
  { "skill", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Skill" ) },
  { "confirmation_rate", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Confirmation rate: judged records" ) },
  { "confirmed_of_all", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Confirmed records among all, judged or not" ) },
  { "unconfirmed_rate", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Unconfirmed records among the judged" ) },
  { "mapped_searched", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mapped ground that was searched" ) },
  { "accidents_on_map", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents within T of the map" ) },
  { "accidents_off_map", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents beyond T of the map" ) },
  { "hit_rate_curve", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hit rate at another tolerance" ) },
  { "chance_rate_curve", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Chance rate at another tolerance" ) },
  { "count_ratio", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mines found of those that a right claim would let "
                                                              "expect in the searched ground" ) },
  { "found_of_claimed", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                           "Mines found on records, in searched ground or not, of those claimed" ) },
  { "records_as_claimed",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records that agree with their claim, of those judged by number" ) },
  { "types_of_expected",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Overlap of types, at most, of the mines expected" ) },
  { "types_of_found", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Overlap of types, at most, of the mines found" ) },
  { "mines expected", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "mines expected" ) },
  { "mines claimed", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "mines claimed" ) },
  { "mines found", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "mines found" ) },
  { "matched_share",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Recorded mines matched with a find, of those that may be" ) },
  { "type_agreement", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Matched pairs whose class of type agrees" ) },
  { "recorded mines", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "recorded mines" ) },
  { "pairs", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "pairs" ) },
  { "finds", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "finds" ) },
  { "records", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records" ) },
  { "accidents", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "accidents" ) },
  { "square metres", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "square metres" ) },
};

std::optional<Interval> intervalOf( const OptionalNumber &low, const OptionalNumber &high )
{
  return low && high ? std::optional<Interval>( { *low, *high } ) : std::nullopt;
}

OptionalNumber ratio( const OptionalNumber &part, const OptionalNumber &whole )
{
  return part && whole && *whole > 0 ? OptionalNumber( *part / *whole ) : std::nullopt;
}

OptionalNumber without( const OptionalNumber &rate )
{
  return rate ? OptionalNumber( 1 - *rate ) : std::nullopt;
}

std::vector<DecoderMeasure> measuresOf( const Scorecard &card )
{
  const HitRate &rate = card.hitRate;
  const Confirmation &confirmation = card.confirmation;
  const AccidentScore &accidents = card.accidents;
  const auto count = []( std::int64_t number ) { return OptionalNumber( static_cast<double>( number ) ); };
  const OptionalNumber finds = rate.isSearchedKnown ? count( rate.finds ) : std::nullopt;
  const bool isJudged = confirmation.isSearchedKnown && !invalidatingConfirmation( card.assumptions );
  const OptionalNumber judged = isJudged ? count( confirmation.judged ) : std::nullopt;
  const OptionalNumber confirmed = isJudged ? count( confirmation.confirmed ) : std::nullopt;
  // Where the map was cut, that is all that it says.
  const bool isGroundKnown = !invalidating( card.assumptions, InvalidatesChance );
  const OptionalNumber hurt = card.hasAccidents ? count( accidents.total ) : std::nullopt;
  const OptionalNumber offMap = card.hasAccidents ? without( accidents.value ) : std::nullopt;
  return {
    { "hit_rate", rate.value, intervalOf( rate.low, rate.high ), finds, "finds" },
    { "missed", without( rate.value ), intervalOf( without( rate.high ), without( rate.low ) ), finds, "finds" },
    { "hit_rate_by_mine", rate.byMine, std::nullopt, std::nullopt, "" },
    { "hit_rate_all", rate.all, std::nullopt, count( card.findsAllConsidered ), "finds" },
    { "adjusted", card.adjusted.value, intervalOf( card.adjusted.low, card.adjusted.high ), finds, "finds" },
    { "chance_rate", rate.chance, std::nullopt, card.ground.searched, "square metres" },
    { "skill", rate.skill, std::nullopt, finds, "finds" },
    { "confirmation_rate", confirmation.value, intervalOf( confirmation.low, confirmation.high ), judged, "records" },
    { "confirmed_of_all", ratio( confirmed, count( confirmation.records ) ), std::nullopt,
      count( confirmation.records ), "records" },
    { "unconfirmed_rate", without( confirmation.value ),
      intervalOf( without( confirmation.high ), without( confirmation.low ) ), judged, "records" },
    { "mapped_searched", isGroundKnown ? ratio( card.ground.mappedSearched, card.ground.mapped ) : std::nullopt,
      std::nullopt, card.ground.mapped, "square metres" },
    { "accidents_on_map", card.hasAccidents ? accidents.value : std::nullopt,
      intervalOf( accidents.low, accidents.high ), hurt, "accidents" },
    { "accidents_off_map", offMap, intervalOf( without( accidents.high ), without( accidents.low ) ), hurt,
      "accidents" },
  };
}

std::vector<DecoderCurve> curvesOf( const Scorecard &card )
{
  DecoderCurve hit{ "hit_rate_curve", {}, static_cast<double>( card.hitRate.finds ), "finds" };
  DecoderCurve chance{ "chance_rate_curve", {}, card.ground.searched, "square metres" };
  for ( const CurvePoint &point : card.curve )
  {
    hit.points.push_back( { point.tolerance, point.hit } );
    chance.points.push_back( { point.tolerance, point.chance } );
  }
  return { hit, chance };
}

//! "12 to 14 m, 31 to 32 m"; empty for what has no tolerance.
QString tolerancesText( const DecodedMeasure &measure )
{
  QStringList ranges;
  for ( const Interval &range : measure.tolerances )
    ranges << Words::tr( "%1 to %2 m" ).arg( metresText( range.low ), metresText( range.high ) );
  return ranges.join( Words::tr( ", ", "between the names of a list" ) );
}

QString outcomeText( const DecodedMeasure &measure, bool isEnough )
{
  if ( measure.decoded == DecodedAs::Undefined )
    return isEnough ? Words::tr( "cannot be said: not known here" ) : Words::tr( "cannot be said: too few to judge" );
  const QString tolerances = tolerancesText( measure );
  if ( !tolerances.isEmpty() )
    return Words::tr( "yes, at a tolerance of %1" ).arg( tolerances );
  if ( measure.reached )
    return Words::tr( "no, at no tolerance that was computed" );
  switch ( measure.decoded )
  {
  case DecodedAs::Equal:
    return Words::tr( "yes" );
  case DecodedAs::WithinInterval:
    return Words::tr( "no, but within its interval" );
  default:
    return Words::tr( "no" );
  }
}

QString valueText( const DecodedMeasure &measure, bool isEnough )
{
  if ( !isEnough )
    return Words::tr( "too few to judge" );
  if ( measure.reached )
    return intervalText( measure.reached->low, measure.reached->high );
  return measure.value ? percentText( *measure.value ) : Words::tr( "unknown" );
}

//! What was looked at at all: without searched ground or accidents nothing is too few, but unknown.
bool isCounted( const Scorecard &card, const DecodedMeasure &measure )
{
  if ( measure.name.rfind( "accidents", 0 ) == 0 )
    return card.hasAccidents;
  return card.searchedKnown || measure.name == "hit_rate_all" || measure.name == "confirmed_of_all";
}

//! Ground is not counted, but stands beside the finds.
bool isEnough( const Scorecard &card, const DecodedMeasure &measure )
{
  if ( !isCounted( card, measure ) )
    return true;
  const bool needsFinds = !measure.denominator || measure.denominatorName == "square metres";
  const double counted = needsFinds ? static_cast<double>( card.hitRate.finds ) : *measure.denominator;
  return measure.name == "mapped_searched" || counted >= TOO_FEW_TO_JUDGE;
}

} // namespace

std::vector<DecoderMeasure> furtherMeasures( const ReportContent &content )
{
  std::vector<DecoderMeasure> measures;
  if ( content.countsResult )
    measures = countsMeasures( *content.countsResult );
  if ( content.matchesResult )
  {
    const std::vector<DecoderMeasure> ofMatches = matchesMeasures( *content.matchesResult );
    measures.insert( measures.end(), ofMatches.begin(), ofMatches.end() );
  }
  return measures;
}

std::vector<DecodedMeasure> decodedClaim( const Scorecard &card, const QString &quoted,
                                          const std::vector<DecoderMeasure> &further )
{
  const std::optional<QuotedPercentage> percentage = readQuotedPercentage( quoted.toStdString() );
  if ( !percentage )
    return {};
  std::vector<DecoderMeasure> measures = measuresOf( card );
  measures.insert( measures.end(), further.begin(), further.end() );
  std::vector<DecodedMeasure> decoded = decodePercentage( *percentage, measures, curvesOf( card ) );
  for ( DecodedMeasure &measure : decoded )
  {
    if ( isEnough( card, measure ) && isCounted( card, measure ) )
      continue;
    // No percentage of so few is said, nor whether it would be the quoted one.
    measure.decoded = DecodedAs::Undefined;
    measure.value = std::nullopt;
    measure.reached = std::nullopt;
    measure.tolerances.clear();
  }
  return decoded;
}

QStringList claimLines( const Scorecard &card, const QString &quoted, const std::vector<DecoderMeasure> &further )
{
  QStringList equal, within, different, unknown;
  for ( const DecodedMeasure &measure : decodedClaim( card, quoted, further ) )
  {
    const QString name = wordsOf( MEASURES, measure.name );
    const QString tolerances = tolerancesText( measure );
    const bool isUsual = measure.name == "hit_rate" || measure.name == "confirmation_rate";
    if ( measure.decoded == DecodedAs::Equal )
      equal << ( tolerances.isEmpty() ? name : Words::tr( "%1 (%2)" ).arg( name, tolerances ) );
    else if ( measure.decoded == DecodedAs::WithinInterval )
      within << name;
    else if ( isUsual )
      ( measure.decoded == DecodedAs::Different ? different : unknown ) << name;
  }
  const QString between = Words::tr( "; ", "between the names of a list" );
  QStringList lines;
  if ( !readQuotedPercentage( quoted.toStdString() ) )
    return lines;
  lines << ( equal.isEmpty() ? Words::tr( "No measure gives it here." )
                             : Words::tr( "Could be: %1." ).arg( equal.join( between ) ) );
  if ( !within.isEmpty() )
    lines << Words::tr( "Not, but within its interval: %1." ).arg( within.join( between ) );
  if ( !different.isEmpty() )
    lines << Words::tr( "Not: %1." ).arg( different.join( between ) );
  if ( !unknown.isEmpty() )
    lines << Words::tr( "Cannot be said here: %1." ).arg( unknown.join( between ) );
  return lines;
}

QString claimSection( const Scorecard &card, const QString &quoted, const std::vector<DecoderMeasure> &further )
{
  const std::vector<DecodedMeasure> decoded = decodedClaim( card, quoted, further );
  if ( decoded.empty() )
    return QString();
  QVector<QStringList> rows;
  for ( const DecodedMeasure &measure : decoded )
  {
    const QString denominator = measure.denominator ? Words::tr( "%1: %2" )
                                                        .arg( wordsOf( MEASURES, measure.denominatorName ),
                                                              countText( std::llround( *measure.denominator ) ) )
                                                    : QString();
    rows << QStringList{ wordsOf( MEASURES, measure.name ).toHtmlEscaped(),
                         valueText( measure, isEnough( card, measure ) ).toHtmlEscaped(), denominator.toHtmlEscaped(),
                         outcomeText( measure, isEnough( card, measure ) ).toHtmlEscaped() };
  }
  return heading( Words::tr( "What a quoted percentage could mean" ) ) +
         QStringLiteral( "<p>%1</p>\n" )
           .arg( Words::tr( "Quoted for this map: %1. The table says which measures would give it here. A match means "
                            "that the percentage could have been got in this way, not that it was." )
                   .arg( quoted )
                   .toHtmlEscaped() ) +
         table( { Words::tr( "Measure" ), Words::tr( "Here" ), Words::tr( "Counted over" ),
                  Words::tr( "Would it be quoted so?" ) },
                rows );
}

} // namespace minemap
