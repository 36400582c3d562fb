// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document/reproduction.h"

#include "report/document/report_content.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

bool isSelection( const InputDescription &input )
{
  const QString filter = QString::fromStdString( input.filter );
  return filter == QLatin1String( "selected" ) || filter.endsWith( QLatin1String( "; selected" ) );
}

constexpr const char *TYPE_FILE = "TYPE_DICTIONARY";

//! As qgis_process takes it; nothing for what was not given.
std::optional<QString> argumentOf( const std::string &json )
{
  const QJsonValue value = QJsonDocument::fromJson( QByteArray::fromStdString( "[" + json + "]" ) ).array().at( 0 );
  if ( value.isNull() || value.isUndefined() )
    return std::nullopt;
  if ( value.isString() )
    return value.toString();
  if ( !value.isArray() )
    return QString::fromStdString( json );
  // The text of the numbers as it stands: no digit is lost.
  QString list = QString::fromStdString( json );
  list.remove( QRegularExpression( QStringLiteral( "[\\[\\]\\s]" ) ) );
  return list.replace( QLatin1Char( ',' ), QLatin1Char( ';' ) );
}

//! The tolerances are those that a run without TOLERANCES takes.
bool areDefaultTolerances( const std::string &json, double tolerance )
{
  const QJsonArray list = QJsonDocument::fromJson( QByteArray::fromStdString( json ) ).array();
  const std::vector<double> expected = defaultTolerances( tolerance );
  if ( list.size() != static_cast<int>( expected.size() ) )
    return false;
  for ( int index = 0; index < list.size(); ++index )
  {
    if ( list.at( index ).toDouble( -1 ) != expected[static_cast<std::size_t>( index )] )
      return false;
  }
  return true;
}

/**
 * The command that makes a document again.
 *
 * A file of types has its hash among the parameters and not its name, which is not the evidence's.
 */
QString commandOf( const Scorecard &card, const char *algorithm, const char *output, const char *file )
{
  QStringList words = { QStringLiteral( "qgis_process run minemap:%1" ).arg( QLatin1String( algorithm ) ) };
  const auto add = [&words]( const std::string &name, const QString &value )
  {
    words << QStringLiteral( "--" ) + shellQuoted( QString::fromStdString( name ) ) + QLatin1Char( '=' ) +
               shellQuoted( value );
  };
  const auto unknown = []( const std::string &name )
  { return QStringLiteral( "<%1>" ).arg( QString::fromStdString( name ) ); };
  for ( const InputDescription &input : card.inputs )
    add( input.role, input.source.empty() ? unknown( input.role ) : QString::fromStdString( input.source ) );
  for ( const auto &[name, json] : card.parameters )
  {
    const std::optional<QString> value = argumentOf( json );
    if ( value && !( name == "TOLERANCES" && areDefaultTolerances( json, card.tolerance ) ) )
      add( name, name == TYPE_FILE ? unknown( name ) : *value );
  }
  add( output, QString::fromLatin1( file ) );
  return words.join( QStringLiteral( " \\\n  " ) );
}

//! What the command cannot say of where its inputs are.
QStringList sourceRemarks( const Scorecard &card )
{
  QStringList remarks;
  for ( const InputDescription &input : card.inputs )
  {
    if ( input.source.empty() )
      remarks << Words::tr( "The layer of %1 was in no file: put its source in the place of <%1>." )
                   .arg( QString::fromStdString( input.role ) );
    if ( isSelection( input ) )
      remarks << Words::tr(
                   "Only selected features of %1 were used: save the same features as a layer of their own first. The "
                   "hash of its content, every number and the digest are then the same." )
                   .arg( QString::fromStdString( input.role ) );
  }
  for ( const auto &[name, json] : card.parameters )
  {
    const std::optional<QString> hash = name == TYPE_FILE ? argumentOf( json ) : std::nullopt;
    if ( hash )
      remarks << Words::tr( "Put the path of the dictionary of types in the place of <%1>. The SHA-256 of its content "
                            "is %2." )
                   .arg( QString::fromStdString( name ), *hash );
  }
  return remarks;
}

} // namespace

QString shellQuoted( const QString &text )
{
  static const QRegularExpression plain( QStringLiteral( "\\A[A-Za-z0-9_./:,+@%=-]+\\z" ) );
  if ( plain.match( text ).hasMatch() )
    return text;
  return QLatin1Char( '\'' ) + QString( text ).replace( QLatin1Char( '\'' ), QLatin1String( "'\\''" ) ) +
         QLatin1Char( '\'' );
}

QString scoremapCommand( const Scorecard &card )
{
  return commandOf( card, "scoremap", "SCORECARD", "scorecard.json" );
}

QStringList reproductionRemarks( const Scorecard &card, bool hasDigest )
{
  QStringList remarks;
  remarks << Words::tr(
    "Run the command in the folder that holds the files. On Debian 12 write qgis_process.bin instead "
    "of qgis_process, which does not start there." );
  remarks += sourceRemarks( card );
  if ( !hasDigest )
    return remarks;
  remarks << Words::tr( "The digest at the end of the new scorecard must be the one printed here, on every machine, in "
                        "every language and with any number of threads." );
  remarks << Words::tr(
    "If it is not, compare the hashes of the inputs first: they follow the used features and fields, "
    "not the bytes of a file." );
  return remarks;
}

std::vector<FurtherReproduction> furtherReproductions( const ReportContent &content )
{
  std::vector<FurtherReproduction> further;
  const auto add = [&]( const char *document, const QString &name, const Scorecard &card, const QByteArray &digest,
                        const char *algorithm, const char *output )
  {
    const std::string file = std::string( document ) + ".json";
    further.push_back(
      { document, name, &card, digest, commandOf( card, algorithm, output, file.c_str() ), sourceRemarks( card ) } );
  };
  if ( content.diagnosis )
    add( "diagnosis", Words::tr( "Explanation, before and after" ), content.diagnosis->card, content.diagnosisDigest,
         "diagnoseerror", "DIAGNOSIS" );
  if ( content.countsResult )
    add( "counts", Words::tr( "Claimed against found" ), content.countsResult->card, content.countsDigest,
         "reconcilecounts", "COUNTS_FILE" );
  if ( content.matchesResult )
    add( "matches", Words::tr( "Position of single mines" ), content.matchesResult->card, content.matchesDigest,
         "matchmines", "MATCHES" );
  return further;
}

} // namespace minemap
