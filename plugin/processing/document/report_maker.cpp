// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_maker.h"

#include "processing/document/report_pdf.h"
#include "processing/reading/feedback_progress.h"
#include "report/document/redaction.h"
#include "report/words/language.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( ReportAlgorithm )
};

//! Known to nobody, and forgotten with this run.
QByteArray newSalt()
{
  quint32 words[8];
  QRandomGenerator::system()->fillRange( words );
  return QByteArray( reinterpret_cast<const char *>( words ), sizeof words );
}

QString footerOf( const ReportContent &content )
{
  return content.isRedacted ? Words::tr( "Redacted" )
                            : Words::tr( "Digest %1" ).arg( QString::fromLatin1( content.digest ) );
}

} // namespace

ReportDocuments makeReport( const ReportRequest &request, const WantedDocuments &wanted,
                            const QgsCoordinateTransformContext &transformContext, QgsProcessingFeedback *feedback )
{
  ReportContent content = ReportReader( request, transformContext, feedback ).read();
  content.made = reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat );
  if ( request.isRedacted )
  {
    content = redacted( content, newSalt() );
    // The hour of the clock beside that of another document would tell the region.
    content.made = QDateTime::currentDateTimeUtc().date().toString( Qt::ISODate );
  }
  FeedbackProgress progress( feedback );
  constexpr double READ = 20, WRITTEN = 40; // Per cent, roughly; the pages of the PDF take the rest.
  progress.report( READ );
  progress.stopIfCanceled();

  ReportDocuments documents;
  documents.digestFits = content.digestFits;
  documents.summary = ( alarmsOf( content ) + findingOf( content ) ).join( QLatin1Char( '\n' ) );
  if ( wanted.json )
    documents.json = reportJson( content );
  if ( wanted.html || wanted.pdf )
    documents.html = reportHtml( content );
  progress.report( WRITTEN );
  progress.stopIfCanceled();
  if ( wanted.pdf )
  {
    const PrintedReport printed =
      printReport( documents.html, titleOf( content ), footerOf( content ), progress, WRITTEN );
    if ( printed.pdf.isEmpty() )
      throw QgsProcessingException( Words::tr( "The PDF could not be made: ask for the HTML and print that." ) );
    documents.pdf = printed.pdf;
    documents.pages = printed.pages;
  }
  if ( !wanted.html )
    documents.html.clear();
  progress.stopIfCanceled();
  return documents;
}

} // namespace minemap
