// SPDX-License-Identifier: GPL-2.0-or-later
// The sample area scored and diagnosed as the dock does it, for tests of what is reported of it.
#pragma once

#include "core/score/score_map.h"
#include "gui/report/report_job.h"
#include "gui/score/dock_request.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"
#include "sample_area.h"

#include <qgsfeedback.h>

#include <QDir>

namespace minemap::test
{

//! The score of \a inputs with all that a scorecard holds; \a shifts fewer than usual are faster.
inline std::shared_ptr<ScoredMap> reportableScore( const DockInputs &inputs, QgsProject &project,
                                                   std::optional<int> shifts = 0 )
{
  auto scored = std::make_shared<ScoredMap>();
  scored->asked = inputs;
  EvidenceRequest request = scoremapRequestOf( inputs, project );
  if ( shifts )
    request.score.shifts = *shifts;
  QgsFeedback feedback;
  scored->inputs = EvidenceReader( request, project.transformContext(), &feedback ).read();
  FeedbackProgress progress( &feedback );
  scored->result =
    scoreMap( scored->inputs->map, scored->inputs->evidence, request.score, *scored->inputs->plane, progress );
  addOrigin( scored->result.card, *scored->inputs, EvidenceRequestReader::texts( request ) );
  scored->mapLayers = mapLayersOf( inputs );
  scored->findsLayer = inputs.layer( QStringLiteral( "FINDS" ) ).id;
  return scored;
}

inline DiagnosedMapPointer diagnosisOf( const DockInputs &inputs, QgsProject &project )
{
  QgsFeedback feedback;
  const std::shared_ptr<DiagnosedMap> diagnosed =
    diagnose( diagnosisRequestOf( inputs, project ), project.transformContext(), feedback );
  diagnosed->asked = inputs;
  return diagnosed;
}

//! A job that is ready to be made, into files of \a stem.
inline ReportJob reportJob( const ScoredMapPointer &scored, QgsProject &project, const QString &stem )
{
  ReportJob job;
  job.scored = scored;
  job.request = scoremapRequestOf( scored->asked, project );
  job.transformContext = project.transformContext();
  job.options.wantsJson = true;
  job.files = reportFiles( stem, job.options );
  return job;
}

//! Everything in \a folder, hidden or not.
inline QStringList filesIn( const QString &folder )
{
  return QDir( folder ).entryList( QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name );
}

inline QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

} // namespace minemap::test
