// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/score_documents.h"

#include "gui/dock/desk.h"
#include "report/language.h"
#include "report/scorecard_html.h"
#include "report/scorecard_json.h"

#include <qgssettings.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( ScoreDocuments )
};

QString folderSetting()
{
  return QStringLiteral( "minemapaccuracy/report_folder" );
}

bool isJson( const QString &file )
{
  return file.endsWith( QLatin1String( ".json" ), Qt::CaseInsensitive );
}

} // namespace

QString writeScoreDocument( const Scorecard &card, const QString &file )
{
  const QString made = reportLocale().toString( QDateTime::currentDateTime(), QLocale::ShortFormat );
  const QByteArray document = isJson( file ) ? scorecardJson( card ) : scorecardHtml( card, made );
  QSaveFile target( file );
  if ( !target.open( QIODevice::WriteOnly ) || target.write( document ) != document.size() || !target.commit() )
    return Words::tr( "%1 could not be written: %2. Choose another folder." )
      .arg( QDir::toNativeSeparators( file ), target.errorString() );
  return {};
}

void saveScoreDocument( Desk &desk, const Scorecard &card )
{
  QgsSettings settings;
  const QString page = Words::tr( "Report" ) + QStringLiteral( " (*.html)" );
  const QString scorecard = Words::tr( "Scorecard" ) + QStringLiteral( " (*.json)" );
  QString chosen;
  QString file = QFileDialog::getSaveFileName( desk.window(), Words::tr( "Save the report or the scorecard" ),
                                               settings.value( folderSetting() ).toString(),
                                               page + QStringLiteral( ";;" ) + scorecard, &chosen );
  if ( file.isEmpty() )
    return;
  if ( QFileInfo( file ).suffix().isEmpty() )
    file += chosen == scorecard ? QStringLiteral( ".json" ) : QStringLiteral( ".html" );
  settings.setValue( folderSetting(), QFileInfo( file ).absolutePath() );
  const QString problem = writeScoreDocument( card, file );
  if ( problem.isEmpty() )
    desk.tell( Words::tr( "Saved as %1." ).arg( QDir::toNativeSeparators( file ) ), Qgis::MessageLevel::Success );
  else
    desk.tell( problem, Qgis::MessageLevel::Critical );
}

} // namespace minemap
