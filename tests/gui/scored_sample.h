// SPDX-License-Identifier: GPL-2.0-or-later
// A score computed here and now, for tests of what is done with one.
#pragma once

#include "core/score/score_map.h"
#include "gui/score/dock_request.h"
#include "gui/score/scored_map.h"

#include <qgsfeedback.h>
#include <qgsproject.h>

namespace minemap::test
{

//! The score of \a inputs. Without shifts, which take long.
inline std::shared_ptr<ScoredMap> scoreOf( const DockInputs &inputs, QgsProject &project )
{
  auto scored = std::make_shared<ScoredMap>();
  scored->asked = inputs;
  EvidenceRequest request = scoremapRequestOf( inputs, project );
  request.score.shifts = 0;
  QgsFeedback feedback;
  const QgsCoordinateTransformContext context = project.transformContext();
  scored->inputs = EvidenceReader( request, context, &feedback ).read();
  Progress progress;
  scored->result =
    scoreMap( scored->inputs->map, scored->inputs->evidence, request.score, *scored->inputs->plane, progress );
  scored->mapLayers = mapLayersOf( inputs );
  scored->findsLayer = inputs.layer( QStringLiteral( "FINDS" ) ).id;
  return scored;
}

} // namespace minemap::test
