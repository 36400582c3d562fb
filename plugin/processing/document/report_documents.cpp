// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_documents.h"

#include "report/diagnose/diagnosis_reader.h"
#include "report/position/matches_reader.h"
#include "report/reconcile/counts_reader.h"
#include "report/score/scorecard_reader.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( ReportReader )
};

QByteArray fileContent( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException( Words::tr( "The file %1 cannot be read: check that it exists and that you may read "
                                             "it." )
                                    .arg( path ) );
  constexpr qint64 LARGEST = 200'000'000;
  if ( file.size() > LARGEST )
    throw QgsProcessingException( Words::tr( "The file %1 is too large for a document of this plugin: check whether "
                                             "it is the one you meant." )
                                    .arg( path ) );
  return file.readAll();
}

[[noreturn]] void refuse( const QString &path, const QString &problem, const QString &mend )
{
  throw QgsProcessingException(
    Words::tr( "The file %1 cannot be used: %2. %3" ).arg( QFileInfo( path ).fileName(), problem, mend ) );
}

} // namespace

QByteArray DocumentReader::contentOf( const QString &path ) const
{
  const auto given = mGiven.find( path );
  return given == mGiven.end() ? fileContent( path ) : given.value();
}

std::optional<JsonValue> DocumentReader::document( const QString &path, const char *schema ) const
{
  if ( path.isEmpty() )
    return std::nullopt;
  QString problem;
  std::optional<JsonValue> parsed = parseJson( contentOf( path ), problem );
  const JsonValue *given = parsed ? parsed->find( QStringLiteral( "schema" ) ) : nullptr;
  if ( parsed && ( !given || given->text != QLatin1String( schema ) ) )
    problem = Words::tr( "its schema is not %1" ).arg( QLatin1String( schema ) );
  if ( !problem.isEmpty() )
    refuse( path, problem, Words::tr( "Give the file that this plugin wrote." ) );
  return parsed;
}

void DocumentReader::readScorecard( ReportContent &content, const QString &path ) const
{
  const ReadScorecard read = minemap::readScorecard( contentOf( path ) );
  if ( !read.problem.isEmpty() )
    refuse( path, read.problem, Words::tr( "Give the file that Score a map wrote as SCORECARD." ) );
  content.card = read.card;
  content.digest = read.digest;
  content.digestFits = read.digestFits();
  content.missing = read.missing;
}

void DocumentReader::readDiagnosis( ReportContent &content, const QString &path ) const
{
  if ( path.isEmpty() )
    return;
  const ReadDiagnosis read = minemap::readDiagnosis( contentOf( path ) );
  if ( !read.problem.isEmpty() )
    refuse( path, read.problem, Words::tr( "Give the file that Diagnose the error of a map wrote as DIAGNOSIS." ) );
  content.diagnosis = read.report;
  content.diagnosisDigest = read.digest;
  content.diagnosisDigestFits = read.digestFits;
  for ( const QString &key : read.missing )
    content.missing << QStringLiteral( "DIAGNOSIS: " ) + key;
}

void DocumentReader::readCounts( ReportContent &content, const QString &path ) const
{
  content.counts = document( path, "minemap-counts/1" );
  if ( !content.counts )
    return;
  const ReadCounts read = minemap::readCounts( *content.counts );
  if ( !read.problem.isEmpty() )
    refuse( path, read.problem, Words::tr( "Give the file that Reconcile claimed and found mines wrote." ) );
  content.countsResult = read.result;
  content.countsDigest = read.digest;
  content.countsDigestFits = read.digestFits();
  for ( const QString &key : read.missing )
    content.missing << QStringLiteral( "COUNTS_FILE: " ) + key;
}

void DocumentReader::readMatches( ReportContent &content, const QString &path ) const
{
  content.matches = document( path, "minemap-matches/1" );
  if ( !content.matches )
    return;
  const ReadMatches read = minemap::readMatches( *content.matches );
  if ( !read.problem.isEmpty() )
    refuse( path, read.problem, Words::tr( "Give the file that Match recorded mines with finds wrote." ) );
  content.matchesResult = read.report;
  content.matchesDigest = read.digest;
  content.matchesDigestFits = read.digestFits();
  for ( const QString &key : read.missing )
    content.missing << QStringLiteral( "MATCHES: " ) + key;
}

} // namespace minemap
