// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/matches_report.h"

#include "report/html_parts.h"
#include "report/language.h"
#include "report/number_text.h"
#include "report/summary.h"

#include <QCoreApplication>

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

QString biasSentence( const PositionStatistics &statistics )
{
  if ( statistics.meanLength.value && statistics.meanAzimuth.value )
    return Words::tr( "On average the map lies %1 m from the finds, to azimuth %2°." )
      .arg( lengthText( *statistics.meanLength.value ), countText( std::llround( *statistics.meanAzimuth.value ) ) );
  return Words::tr( "On average the map lies %1 m from the finds; to which side is not known: %2." )
    .arg( statistics.meanLength.value ? lengthText( *statistics.meanLength.value ) : Words::tr( "unknown" ),
          positionReasonText( statistics.meanAzimuth.reason ? statistics.meanAzimuth.reason : missing::NO_DIRECTION ) );
}

QString statisticsTable( const PositionStatistics &statistics )
{
  QVector<QStringList> rows;
  for ( const NamedStatistic &named : namedStatistics( statistics ) )
  {
    const Statistic &statistic = *named.statistic;
    const char *reason = statistic.reason ? statistic.reason : statistic.note;
    const auto number = [&]( const OptionalNumber &value ) {
      return value ? reportLocale().toString( *value, 'f', *named.unit == 'm' ? 2 : *named.unit ? 1 : 3 ) : QString();
    };
    rows << QStringList{ statisticName( named.name ).toHtmlEscaped(),
                         number( statistic.value ),
                         number( statistic.low ),
                         number( statistic.high ),
                         QString::fromLatin1( named.unit ) == QLatin1String( "deg" )
                           ? QStringLiteral( "°" )
                           : QString::fromLatin1( named.unit ),
                         countText( static_cast<std::int64_t>( statistic.n ) ),
                         QString::fromUtf8( statistic.standard ? statistic.standard : "" ).toHtmlEscaped(),
                         reason ? positionReasonText( reason ).toHtmlEscaped() : QString() };
  }
  return table( { Words::tr( "Statistic" ), Words::tr( "Value" ), Words::tr( "95 % from" ), Words::tr( "to" ),
                  Words::tr( "Unit" ), Words::tr( "Pairs" ), Words::tr( "Standard" ), Words::tr( "Remark" ) },
                rows );
}

QString scopeTitle( const PositionScope &scope )
{
  if ( scope.scope == std::string( "reference" ) )
    return Words::tr( "Position error of the reference points" );
  if ( scope.scope == std::string( "group" ) )
    return Words::tr( "Position error of the group: %1" )
      .arg( scope.group ? QString::fromStdString( *scope.group ) : Words::tr( "none" ) );
  return Words::tr( "Position error of all pairs" );
}

QString countsTable( const MatchesReport &report )
{
  QVector<QStringList> rows;
  const auto add = [&]( const QString &name, const MatchSideCounts &side )
  {
    rows << QStringList{ name.toHtmlEscaped(), countText( side.total ), countText( side.taking ),
                         countText( side.taking - side.unmatched ), countText( side.unmatched ) };
  };
  add( Words::tr( "Recorded mines" ), report.mines );
  add( Words::tr( "Finds" ), report.finds );
  return table( { QString(), Words::tr( "In all" ), Words::tr( "That may be matched" ), Words::tr( "Matched" ),
                  Words::tr( "Not matched" ) },
                rows );
}

} // namespace

QStringList matchesSentences( const MatchesReport &report )
{
  QStringList sentences = { gateSentence( report ) };
  if ( report.gate )
  {
    sentences << Words::tr( "Of %1 recorded mines that may be matched, %2 are paired with a find; %3 finds have no "
                            "recorded mine." )
                   .arg( countText( report.mines.taking ), countText( report.matched ),
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
    if ( report.aliasing.isAliased )
      sentences << Words::tr( "Recorded mines stand closer to each other than twice the gate: pairs cannot be farther "
                              "apart than about half their spacing, so a map displaced by more looks accurate. "
                              "Recover the shift first." );
  }
  for ( const PositionScope &scope : report.scopes )
  {
    if ( scope.scope == std::string( "reference" ) )
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
  html += QStringLiteral( "<div class=\"summary\">\n" );
  for ( const QString &sentence : matchesSentences( report ) )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  html += QStringLiteral( "</div>\n" );
  html += heading( Words::tr( "The matching" ) ) + countsTable( report );
  html += QStringLiteral( "<p>%1</p>\n" )
            .arg( Words::tr( "A pair says how well a recorded mine and a find go together, not that they are the same "
                             "mine. A recorded mine without a find may still be in the ground." )
                    .toHtmlEscaped() );
  for ( const PositionScope &scope : report.scopes )
    html += heading( scopeTitle( scope ) ) + statisticsTable( scope.statistics );
  html += noteSection( card );
  html += inputSection( card );
  html += crsSection( card );
  html += parameterSection( card );
  html += versionSection( card, matchesDigest( report ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
