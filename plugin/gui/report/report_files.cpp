// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_files.h"

#include <QFileInfo>

namespace minemap
{

QStringList ReportFiles::all() const
{
  QStringList files = { html, pdf, json, scorecard };
  files.removeAll( QString() );
  return files;
}

QStringList ReportFiles::existing() const
{
  QStringList files;
  for ( const QString &file : all() )
  {
    if ( QFileInfo::exists( file ) )
      files << file;
  }
  return files;
}

ReportFiles reportFiles( const QString &chosen, const ReportOptions &options )
{
  const QString ending = QFileInfo( chosen ).suffix().toLower();
  const bool isHtml = ending == QLatin1String( "html" ) || ending == QLatin1String( "htm" );
  const bool isPdf = ending == QLatin1String( "pdf" );
  const bool isJson = ending == QLatin1String( "json" );
  // Only what is an ending of ours is taken off: "report.v2" keeps its name.
  const QString stem = isHtml || isPdf || isJson ? chosen.left( chosen.size() - ending.size() - 1 ) : chosen;
  ReportFiles files;
  if ( isHtml || options.wantsHtml )
    files.html = isHtml ? chosen : stem + QStringLiteral( ".html" );
  if ( isPdf || options.wantsPdf )
    files.pdf = isPdf ? chosen : stem + QStringLiteral( ".pdf" );
  const bool wantsScorecard = options.wantsScorecard && !options.isRedacted;
  const bool isOnlyScorecard = isJson && wantsScorecard && !options.wantsJson;
  if ( ( isJson && !isOnlyScorecard ) || options.wantsJson )
    files.json = isJson ? chosen : stem + QStringLiteral( ".json" );
  if ( wantsScorecard )
    files.scorecard = isOnlyScorecard ? chosen : stem + QStringLiteral( "_scorecard.json" );
  return files;
}

} // namespace minemap
