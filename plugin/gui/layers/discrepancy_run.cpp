// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/discrepancy_run.h"

#include "report/json/digest.h"
#include "report/words/language.h"
#include "report/words/number_text.h"

#include <qgsexception.h>
#include <qgsfeedback.h>

#include <QDateTime>

namespace minemap
{

void DiscrepancyRun::write( QgsFeedback &feedback )
{
  const ScoreResult &result = scored->result;
  std::vector<Discrepancy> present;
  for ( const DiscrepancyRows &rows : discrepanciesOf( *scored->inputs, result ) )
    present.push_back( rows.discrepancy );
  const QString withheld = DiscrepancyWords::withheldSentence( result.card );
  if ( present.empty() && !withheld.isEmpty() )
    throw QgsProcessingException( tr( "There are no discrepancy layers to add. %1" ).arg( withheld ) );
  if ( present.empty() )
    throw QgsProcessingException(
      tr( "There are no discrepancy layers to add: no record is judged, no find is unmapped and no accident lies "
          "outside the map. Without searched ground nothing can be judged." ) );
  story = DiscrepancyWords::storyOf( result.card, mapName, present,
                                     reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat ),
                                     QString::fromLatin1( scorecardDigest( result.card ) ) );
  prepareFile();
  DiscrepancyWriter writer( request, *scored->inputs, result, transformContext, feedback );
  if ( file )
  {
    written = writer.write( *file );
    file->complete( about(), feedback );
    return;
  }
  written = writer.write( memory );
}

void DiscrepancyRun::prepareFile()
{
  const QString path = DiscrepancyFile::pathFor( projectFile, takenFiles );
  if ( path.isEmpty() )
  {
    whyTemporary = tr( "The discrepancy layers are temporary and are gone when QGIS is closed, because the project has "
                       "no file: save the project, then add them again." );
    return;
  }
  try
  {
    file = std::make_unique<DiscrepancyFile>( path, transformContext );
  }
  catch ( const QgsProcessingException & )
  {
    whyTemporary = tr( "The discrepancy layers are temporary and are gone when QGIS is closed, because nothing can be "
                       "written beside the project: save it in another folder, then add them again." );
  }
}

std::vector<std::pair<QString, QString>> DiscrepancyRun::about() const
{
  return { { QStringLiteral( "group" ), story.groupName },
           { QStringLiteral( "map" ), story.map },
           { QStringLiteral( "tolerance" ), metresText( story.tolerance ) },
           { QStringLiteral( "warnings" ), story.warnings.join( '\n' ) },
           { QStringLiteral( "made" ), story.made },
           { QStringLiteral( "digest" ), story.digest } };
}

} // namespace minemap
