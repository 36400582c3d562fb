// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/dock_request.h"

#include "processing/diagnose/diagnoseerror_algorithm.h"
#include "processing/reading/snapshot_source.h"
#include "processing/reconcile/reconcilecounts_algorithm.h"
#include "processing/score/scoremap_algorithm.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace minemap
{

namespace
{

//! Gives \a layer a source that does not depend on the project's layer any more.
void takeSnapshot( InputLayer &layer, const DockInputs &inputs, const QgsProject &project,
                   const QgsProcessingContext &context )
{
  if ( !layer.source )
    return;
  const ChosenLayer chosen = inputs.layer( layer.role );
  if ( const auto *vector = project.mapLayer<QgsVectorLayer *>( chosen.id ) )
    layer.source = SnapshotSource::forAlgorithms( *vector, chosen.isSelectedOnly, context );
}

void takeSnapshots( EvidenceRequest &request, const DockInputs &inputs, const QgsProject &project,
                    const QgsProcessingContext &context )
{
  for ( InputLayer &layer : request.maps )
    takeSnapshot( layer, inputs, project, context );
  for ( InputLayer *layer : { &request.finds, &request.searched, &request.accidents, &request.area } )
    takeSnapshot( *layer, inputs, project, context );
}

//! As QGIS does before it runs an algorithm.
void check( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
{
  QString problem;
  if ( !algorithm.checkParameterValues( parameters, context, &problem ) )
    throw QgsProcessingException( problem );
}

} // namespace

EvidenceRequest scoremapRequestOf( const DockInputs &inputs, QgsProject &project )
{
  QgsProcessingContext context;
  context.setProject( &project );
  ScoreMapAlgorithm algorithm;
  algorithm.initAlgorithm();
  const QVariantMap parameters = scoremapParameters( inputs );
  check( algorithm, parameters, context );
  EvidenceRequest request = EvidenceRequestReader::read( ParameterReader( algorithm, parameters, context ) );
  takeSnapshots( request, inputs, project, context );
  return request;
}

DiagnosisRequest diagnosisRequestOf( const DockInputs &inputs, QgsProject &project )
{
  QgsProcessingContext context;
  context.setProject( &project );
  DiagnoseErrorAlgorithm algorithm;
  algorithm.initAlgorithm();
  const QVariantMap parameters = diagnosisParameters( inputs );
  check( algorithm, parameters, context );
  DiagnosisRequest request = DiagnosisRequestReader::read( ParameterReader( algorithm, parameters, context ) );
  takeSnapshots( request.score, inputs, project, context );
  takeSnapshot( request.references, inputs, project, context );
  return request;
}

CountsRequest countsRequestOf( const DockInputs &inputs, QgsProject &project )
{
  QgsProcessingContext context;
  context.setProject( &project );
  ReconcileCountsAlgorithm algorithm;
  algorithm.initAlgorithm();
  const QVariantMap parameters = countsParameters( inputs );
  check( algorithm, parameters, context );
  CountsRequest request = CountsRequestReader::read( ParameterReader( algorithm, parameters, context ) );
  takeSnapshots( request.score, inputs, project, context );
  return request;
}

QStringList mapLayersOf( const DockInputs &inputs )
{
  QStringList ids;
  for ( const char *role : { "MAP", "MAP_LINES", "MAP_POINTS" } )
  {
    const QString id = inputs.layer( QString::fromLatin1( role ) ).id;
    if ( !id.isEmpty() )
      ids << id;
  }
  return ids;
}

} // namespace minemap
