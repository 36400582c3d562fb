// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/position/matches_report.h"

#include "core/position/nearest_find_fit.h"
#include "report/page/html_parts.h"
#include "report/words/language.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"

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

//! Metres: tenths, below 10 m hundredths, below 1 m millimetres.
QString lengthText( double metres )
{
  constexpr double MANY = 10;
  return reportLocale().toString( metres, 'f', metres < 1 ? 3 : metres < MANY ? 2 : 1 );
}

//! "5.2 [4.8–5.7]".
QString withInterval( const Statistic &statistic )
{
  if ( !statistic.value )
    return Words::tr( "unknown" );
  const QString value = lengthText( *statistic.value );
  return statistic.low && statistic.high
           ? QStringLiteral( "%1 [%2–%3]" ).arg( value, lengthText( *statistic.low ), lengthText( *statistic.high ) )
           : value;
}

QString gateSentence( const MatchesReport &report )
{
  if ( !report.gate )
    return Words::tr( "No recorded mine was matched with a find: %1." )
      .arg( positionReasonText( report.gateReason ? report.gateReason : NO_MATCHING_MODEL ) );
  return report.gateGiven
           ? Words::tr( "Pairs are nearer than %1 m, as was given." ).arg( lengthText( *report.gate ) )
           : Words::tr( "Pairs are nearer than %1 m: there a find is as likely of the background as the mine's own." )
               .arg( lengthText( *report.gate ) );
}

/**
 * What to do where nothing can be paired. A map displaced as a whole, by more than finds are looked for, looks as if
 * finds had nothing to do with it.
 */
QString wayOut( const MatchesReport &report )
{
  const std::string reason = report.gateReason ? report.gateReason : "";
  const bool mayBeDisplaced = reason == NO_NEARER_THAN_CHANCE || reason == ERROR_NOT_TOLD ||
                              reason == MATCHING_IS_MEANINGLESS || reason == TOO_FEW_MINES;
  return mayBeDisplaced
           ? Words::tr(
               "If the map may be displaced as a whole, run \"Diagnose a map's error\" first, then \"Correct a "
               "map\", and match the corrected map." )
           : QString();
}

QString biasSentence( const PositionStatistics &statistics )
{
  if ( statistics.meanLength.value && statistics.meanAzimuth.value )
    return Words::tr( "On average the map lies %1 m from the finds, to azimuth %2°." )
      .arg( lengthText( *statistics.meanLength.value ), countText( std::llround( *statistics.meanAzimuth.value ) ) );
  return Words::tr( "On average the map lies %1 m from the finds; to which side is not known: %2." )
    .arg( statistics.meanLength.value ? lengthText( *statistics.meanLength.value ) : Words::tr( "unknown" ),
          positionReasonText( statistics.meanAzimuth.reason ? statistics.meanAzimuth.reason : missing::NO_DIRECTION ) );
}

QString turnSentence( const Statistic &turn )
{
  const auto degrees = []( double value ) { return reportLocale().toString( std::abs( value ), 'f', 1 ); };
  const auto side = []( double value ) { return value < 0 ? -1 : 1; };
  QString text = Words::tr( "%1°" ).arg( degrees( *turn.value ) );
  // Read from the side that the map is turned to; an end beyond 0 is turned to the other.
  if ( turn.low && turn.high )
  {
    const double ends[] = { *turn.low * side( *turn.value ), *turn.high * side( *turn.value ) };
    const double low = std::min( ends[0], ends[1] );
    text +=
      QStringLiteral( " [%1%2–%3]" )
        .arg( low < 0 ? QStringLiteral( "−" ) : QString(), degrees( low ), degrees( std::max( ends[0], ends[1] ) ) );
  }
  const QString count = countText( static_cast<std::int64_t>( turn.n ) );
  return *turn.value < 0
           ? Words::tr(
               "On average the rows of the map are turned anticlockwise by %1 against the rows found; rows: %2." )
               .arg( text, count )
           : Words::tr( "On average the rows of the map are turned clockwise by %1 against the rows found; rows: %2." )
               .arg( text, count );
}

//! The map's own error, rows and types, as far as they are known.
QStringList measureSentences( const MatchesReport &report )
{
  QStringList sentences;
  const PositionScope &all = report.scopes.front();
  const char *note = all.statistics.rmse.note;
  const bool isOneCluster = note && note == std::string( missing::ONE_CLUSTER );
  if ( !report.tooFew && all.statistics.mapDeviation.value )
    sentences << Words::tr( "Without the error of the finds' own survey the standard deviation of the map is %1 m on "
                            "each axis." )
                   .arg( withInterval( all.statistics.mapDeviation ) );
  if ( !report.tooFew && isOneCluster )
    sentences << Words::tr( "All pairs lie in one cluster, such as one minefield, so that there are no intervals: give "
                            "the field with the task of the finds or the row of the mines." );
  if ( all.rows.mean.value )
    sentences << turnSentence( all.rows.mean );
  for ( const MatchTypes &types : report.types )
  {
    const Agreement &overall = types.matrix.overall;
    if ( types.level == std::string( "class" ) && toldShare( overall ) && overall.interval )
      sentences << Words::tr( "Of %1 pairs whose types are known, recorded and found agree in %2 (anti-personnel, "
                              "anti-tank or other)." )
                     .arg( countText( overall.of ),
                           percentWithInterval( *overall.value, overall.interval->low, overall.interval->high ) );
  }
  return sentences;
}

} // namespace

QStringList matchesSentences( const MatchesReport &report )
{
  QStringList sentences = { gateSentence( report ) };
  if ( !report.gate && !wayOut( report ).isEmpty() )
    sentences << wayOut( report );
  if ( report.gate )
  {
    sentences << Words::tr( "%1 of %2 recorded mines and %3 of %4 finds may be matched. Of these recorded mines %5 "
                            "are paired with a find; %6 of these finds have no recorded mine." )
                   .arg( countText( report.mines.taking ), countText( report.mines.total ),
                         countText( report.finds.taking ), countText( report.finds.total ), countText( report.matched ),
                         countText( report.finds.unmatched ) );
    if ( report.tooFew )
      sentences << Words::tr( "So few pairs are too few to judge the position error." );
    else
    {
      const PositionStatistics &all = report.all();
      sentences << biasSentence( all );
      sentences << Words::tr(
                     "Radial RMSE of the pairs: %1 m; without the mean displacement 90 of 100 lie within %2 m." )
                     .arg( withInterval( all.rmse ), withInterval( all.error90.elliptical ) );
    }
    sentences << measureSentences( report );
    if ( report.aliasing.isAliased )
      sentences << Words::tr( "Recorded mines stand closer to each other than twice the gate: pairs cannot be farther "
                              "apart than about half their spacing, so a map displaced by more looks accurate. "
                              "Recover the shift first." );
  }
  for ( const PositionScope &scope : report.scopes )
  {
    if ( scope.isReference() )
      sentences << Words::tr( "Reference points surveyed again: %1. Their radial RMSE: %2 m." )
                     .arg( countText( static_cast<std::int64_t>( scope.statistics.n ) ),
                           withInterval( scope.statistics.rmse ) );
  }
  return sentences;
}

QString matchesSummary( const MatchesReport &report )
{
  return ( leadingWarnings( report.card ) + matchesSentences( report ) ).join( QLatin1Char( '\n' ) );
}

QByteArray matchesHtml( const MatchesReport &report, const QString &made )
{
  const Scorecard &card = report.card;
  QString html = pageBegin( Words::tr( "Minefield map accuracy: recorded mines and finds" ) );
  for ( const InputDescription &input : card.inputs )
  {
    if ( input.role == "MAP" )
      html +=
        QStringLiteral( "<p class=\"subject\">%1%2</p>\n" )
          .arg( Words::tr( "Map: %1" ).arg( ofData( input.layer ) ),
                made.isEmpty() ? QString()
                               : QStringLiteral( "<br/>" ) + Words::tr( "Made on %1" ).arg( made.toHtmlEscaped() ) );
  }
  for ( const QString &warning : leadingWarnings( card ) )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( warning.toHtmlEscaped() );
  html += matchesSections( report );
  html += noteSection( card );
  html += inputSection( card );
  html += crsSection( card );
  html += parameterSection( card );
  html += versionSection( card, matchesDigest( report ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
