// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/diagnosis_request.h"

#include "report/json/json_writer.h"

#include <qgsexception.h>

#include <QRegularExpression>

namespace minemap
{

DiagnosisRequest DiagnosisRequestReader::read( const ParameterReader &reader )
{
  DiagnosisRequest request;
  request.score = EvidenceRequestReader::readDiagnosis( reader );
  readReferences( reader, request.references, request.referenceRecord );
  request.causes = causes( reader.list( "CAUSES" ) );
  request.oldCrs = oldCrs( reader.list( "OLD_CRS" ) );
  request.parameters.tolerance = request.score.score.tolerance;
  request.parameters.maximumShift = reader.number( "MAXIMUM_SHIFT" );
  request.parameters.nullRuns = reader.integer( "NULL_RUNS" );
  request.parameters.clusterDistance = request.score.score.clusterDistance;
  request.parameters.seed = static_cast<std::uint64_t>( request.score.score.seed );
  if ( request.parameters.tolerance < 1 )
    throw QgsProcessingException(
      tr( "TOLERANCE is %1: to diagnose a map it must be at least 1 metre." ).arg( request.parameters.tolerance ) );
  constexpr double LEAST = 4;
  if ( request.parameters.maximumShift < LEAST * request.parameters.tolerance )
    throw QgsProcessingException(
      tr( "MAXIMUM_SHIFT is %1 and TOLERANCE %2: to tell a shift from chance, MAXIMUM_SHIFT must be at least 4 times "
          "TOLERANCE." )
        .arg( QString::number( request.parameters.maximumShift ), QString::number( request.parameters.tolerance ) ) );
  return request;
}

void DiagnosisRequestReader::readReferences( const ParameterReader &reader, InputLayer &references,
                                             QString &referenceRecord )
{
  references = reader.points( "REFERENCE_POINTS" );
  referenceRecord = reader.field( "REFERENCE_RECORD", references );
  if ( references.source && referenceRecord.isEmpty() )
    throw QgsProcessingException(
      tr( "Layer \"%1\" is given as REFERENCE_POINTS, but not which records its points belong to: give the field that "
          "holds the record's id as REFERENCE_RECORD." )
        .arg( references.name ) );
}

std::vector<Cause> DiagnosisRequestReader::causes( const QStringList &words )
{
  std::vector<Cause> result;
  for ( const QString &word : words )
  {
    const std::optional<Cause> cause = causeOf( word.toStdString() );
    if ( !cause || *cause == Cause::None || isFitted( *cause ) )
    {
      QStringList known;
      for ( int number = static_cast<int>( Cause::Datum ); number < static_cast<int>( Cause::Shift ); ++number )
        known << QString::fromLatin1( wordOf( static_cast<Cause>( number ) ) );
      throw QgsProcessingException( tr( "CAUSES has \"%1\": give any of %2, separated by semicolons." )
                                      .arg( word, known.join( QStringLiteral( ", " ) ) ) );
    }
    result.push_back( *cause );
  }
  return result;
}

std::vector<std::string> DiagnosisRequestReader::oldCrs( const QStringList &codes )
{
  static const QRegularExpression pattern( QStringLiteral( "^(?:EPSG:)?([0-9]{4,6})$" ),
                                           QRegularExpression::CaseInsensitiveOption );
  std::vector<std::string> result;
  for ( const QString &code : codes )
  {
    const QRegularExpressionMatch match = pattern.match( code );
    if ( !match.hasMatch() )
      throw QgsProcessingException(
        tr( "OLD_CRS has \"%1\": give EPSG codes of coordinate reference systems, such as 4284, separated by "
            "semicolons." )
          .arg( code ) );
    result.push_back( "EPSG:" + match.captured( 1 ).toStdString() );
  }
  return result;
}

std::vector<std::pair<std::string, std::string>> DiagnosisRequestReader::texts( const DiagnosisRequest &request )
{
  const EvidenceRequest &score = request.score;
  QStringList causes;
  for ( const Cause cause : request.causes )
    causes << QString::fromLatin1( wordOf( cause ) );
  QStringList codes;
  for ( const std::string &code : request.oldCrs )
    codes << QString::fromStdString( code );
  return { { "RECORD_ID", jsonText( score.recordId ) },
           { "GROUP_BY", jsonText( score.groupBy ) },
           { "MAP_DATE", jsonText( score.mapDate ) },
           { "QUANTITY", jsonText( score.quantity ) },
           { "LAID_DATE", jsonText( score.laidDate ) },
           { "TASK", jsonText( score.task ) },
           { "SEARCH_KIND", jsonText( score.searchKind ) },
           { "SEARCH_COUNTS", jsonText( score.searchCounts.join( ';' ) ) },
           { "SEARCH_RECORD", jsonText( score.searchRecord ) },
           { "REFERENCE_RECORD", jsonText( request.referenceRecord ) },
           { "CAUSES", jsonText( causes.join( ';' ) ) },
           { "OLD_CRS", jsonText( codes.join( ';' ) ) },
           { "TOLERANCE", jsonNumber( request.parameters.tolerance ) },
           { "MAXIMUM_SHIFT", jsonNumber( request.parameters.maximumShift ) },
           { "NULL_RUNS", jsonNumber( request.parameters.nullRuns ) },
           { "CLUSTER_DISTANCE", jsonNumber( request.parameters.clusterDistance ) },
           { "SEED", jsonNumber( static_cast<double>( request.parameters.seed ) ) },
           { "INVALID_GEOMETRY", jsonText( score.repair ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) ) },
           { "ALLOW_UNKNOWN_DATUM", score.allowUnknownDatum ? "true" : "false" },
           { "ASSUME", jsonText( assumedText( score.score.assumed ) ) },
           { "FIND_ACCURACY", jsonText( score.findAccuracy ) },
           { "MAP_ACCURACY", jsonText( score.mapAccuracy ) } };
}

} // namespace minemap
