// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_command.h"

#include "report/document/reproduction.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

namespace minemap
{

namespace
{

class Command
{
  public:
    explicit Command( const QString &beginning ) : mWords( beginning ) {}

    //! Empty values are left out.
    void add( const char *name, const QString &value )
    {
      if ( !value.isEmpty() )
        mWords << QStringLiteral( "--%1=%2" ).arg( QLatin1String( name ), shellQuoted( value ) );
    }

    QString text() const { return mWords.join( QStringLiteral( " \\\n  " ) ); }

  private:
    QStringList mWords;
};

//! As the score's own command names it; "<SEARCHED>" for what is in no file.
QString sourceOf( const Scorecard &card, const char *role )
{
  const auto input = std::find_if( card.inputs.begin(), card.inputs.end(),
                                   [role]( const InputDescription &each ) { return each.role == role; } );
  if ( input == card.inputs.end() )
    return {};
  return input->source.empty() ? QStringLiteral( "<%1>" ).arg( QLatin1String( role ) )
                               : QString::fromStdString( input->source );
}

//! The scored inputs and parameters of \a card for another algorithm, whose document is its parameter \a output.
QString commandOf( const Scorecard &card, const char *algorithm, const char *output )
{
  const QLatin1String beginning( "qgis_process run minemap:scoremap" ), end( "--SCORECARD=scorecard.json" );
  QString command = scoremapCommand( card );
  // Names of layers and fields stand between them: they may hold the same words.
  command.replace( 0, beginning.size(), QStringLiteral( "qgis_process run minemap:" ) + QLatin1String( algorithm ) );
  command.chop( end.size() );
  return command + QLatin1String( output );
}

bool hasAlarmsIn( const ScoreResult &result )
{
  const auto isAlarm = []( const auto &one ) { return one.isAfterSearch; };
  return std::any_of( result.accidents.begin(), result.accidents.end(), isAlarm ) ||
         std::any_of( result.finds.begin(), result.finds.end(), isAlarm );
}

//! The proposed map that the report shows. \a isOfAll: the explanation of the whole map is applied, not those of
//! groups.
QString correctionCommand( const DiagnosedMap &map, bool isOfAll )
{
  const Scorecard &card = map.report.card;
  const DockInputs &asked = map.asked;
  Command correction( QStringLiteral( "qgis_process run minemap:correctmap" ) );
  correction.add( "MAP", sourceOf( card, "MAP" ) );
  correction.add( "EXPLANATIONS", QStringLiteral( "explanations.gpkg" ) );
  for ( const auto &[role, field] : { std::pair( "MAP", "RECORD_ID" ),
                                      { "MAP", "GROUP_BY" },
                                      { "MAP", "MAP_DATE" },
                                      { "REFERENCE_POINTS", "REFERENCE_RECORD" } } )
  {
    const bool isGroups = field == QLatin1String( "GROUP_BY" );
    if ( !( isGroups && isOfAll ) )
      correction.add( field, asked.layer( QString::fromLatin1( role ) ).fields.value( QString::fromLatin1( field ) ) );
  }
  correction.add( "REFERENCE_POINTS", sourceOf( card, "REFERENCE_POINTS" ) );
  correction.add( "DATE_ORDER", asked.dateOrder );
  correction.add( "CALENDAR", asked.calendar );
  correction.add( "ALLOW_UNKNOWN_DATUM", asked.allowsUnknownDatum ? QStringLiteral( "true" ) : QString() );
  correction.add( "PROPOSED", QStringLiteral( "proposed.gpkg" ) );
  return correction.text();
}

QString nameOf( const QString &path )
{
  return QFileInfo( path ).fileName();
}

} // namespace

QString reportCommand( const ReportJob &job )
{
  const Scorecard &card = job.scored->result.card;
  QStringList commands;
  Command score( scoremapCommand( card ) );
  score.add( "RECORDS", QStringLiteral( "records.gpkg" ) );
  score.add( "SCORED_FINDS", QStringLiteral( "scored_finds.gpkg" ) );
  const bool hasAlarms = hasAlarmsIn( job.scored->result );
  score.add( "ALARMS", hasAlarms ? QStringLiteral( "alarms.gpkg" ) : QString() );
  commands << score.text();
  const std::vector<const ScopeDiagnosis *> moved =
    job.diagnosed ? movedScopes( job.diagnosed->report.diagnosis ) : std::vector<const ScopeDiagnosis *>();
  if ( job.diagnosed )
  {
    Command diagnosis( commandOf( job.diagnosed->report.card, "diagnoseerror", "--DIAGNOSIS=diagnosis.json" ) );
    diagnosis.add( "EXPLANATIONS", moved.empty() ? QString() : QStringLiteral( "explanations.gpkg" ) );
    commands << diagnosis.text();
  }
  if ( !moved.empty() )
    commands << correctionCommand( *job.diagnosed, moved.front()->isAll );
  if ( job.counted )
    commands << commandOf( job.counted->result.card, "reconcilecounts", "--COUNTS_FILE=counts.json" );
  Command report( QStringLiteral( "qgis_process run minemap:report" ) );
  report.add( "SCORECARD", QStringLiteral( "scorecard.json" ) );
  report.add( "DIAGNOSIS", job.diagnosed ? QStringLiteral( "diagnosis.json" ) : QString() );
  report.add( "COUNTS_FILE", job.counted ? QStringLiteral( "counts.json" ) : QString() );
  report.add( "MATCHES", nameOf( job.matches ) );
  report.add( "MAP", QStringLiteral( "records.gpkg" ) );
  report.add( "FINDS", QStringLiteral( "scored_finds.gpkg" ) );
  report.add( "SEARCHED", sourceOf( card, "SEARCHED" ) );
  report.add( "ACCIDENTS", sourceOf( card, "ACCIDENTS" ) );
  report.add( "ALARMS", hasAlarms ? QStringLiteral( "alarms.gpkg" ) : QString() );
  report.add( "PROPOSED", moved.empty() ? QString() : QStringLiteral( "proposed.gpkg" ) );
  report.add( "RECORD_FIELDS", recordFieldsText( job.options.elements ) );
  report.add( "QUOTED_PERCENTAGE", job.options.quoted.trimmed() );
  report.add( "TITLE", job.options.title.trimmed() );
  report.add( "AUTHOR", job.author.trimmed() );
  report.add( "REDACTED", job.options.isRedacted ? QStringLiteral( "true" ) : QString() );
  report.add( "GROUP_PAGES", QString::number( job.options.groupPages ) );
  const bool wantsAny = job.options.wantsHtml || job.options.wantsPdf || job.options.wantsJson;
  report.add( "REPORT", job.options.wantsHtml || !wantsAny ? QStringLiteral( "report.html" ) : QString() );
  report.add( "PDF", job.options.wantsPdf ? QStringLiteral( "report.pdf" ) : QString() );
  report.add( "JSON", job.options.wantsJson ? QStringLiteral( "report.json" ) : QString() );
  commands << report.text();
  return commands.join( QStringLiteral( "\n\n" ) ) + QLatin1Char( '\n' );
}

} // namespace minemap
