// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/proposed_map.h"

#include "gui/score/score_run.h"
#include "processing/diagnose/correctmap_algorithm.h"
#include "processing/diagnose/explanation_rows.h"
#include "processing/reading/snapshot_source.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( WhyTab )
};

//! minemap:correctmap with layers that another thread may read.
class DockCorrection : public CorrectMapAlgorithm
{
  public:
    //! Of the map only \a features are corrected; all where there are none.
    //! \a chosenGroup: as CorrectmapRequest has it.
    DockCorrection( QgsVectorLayer *map, QgsFeatureIds features, std::optional<OptionalText> chosenGroup,
                    QgsVectorLayer *explanations, QgsVectorLayer *references )
      : mMap( map ),
        mFeatures( std::move( features ) ),
        mChosenGroup( std::move( chosenGroup ) ),
        mExplanations( explanations ),
        mReferences( references )
    {
      initAlgorithm();
    }

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override
    {
      if ( !CorrectMapAlgorithm::prepareAlgorithm( parameters, context, feedback ) )
        return false;
      mRequest.chosenGroup = mChosenGroup;
      mRequest.map.source = mFeatures.isEmpty() ? SnapshotSource::forAlgorithms( *mMap, false, context )
                                                : SnapshotSource::forAlgorithms( *mMap, mFeatures, context );
      if ( mExplanations )
        mRequest.explanations.source = SnapshotSource::forAlgorithms( *mExplanations, false, context );
      if ( mReferences )
        mRequest.references.source = SnapshotSource::forAlgorithms( *mReferences, false, context );
      return true;
    }

  private:
    // Used while preparing only, in the main thread.
    QgsVectorLayer *mMap;
    QgsFeatureIds mFeatures;
    std::optional<OptionalText> mChosenGroup;
    QgsVectorLayer *mExplanations;
    QgsVectorLayer *mReferences;
};

//! The table that the diagnosis writes, of the scopes that \a proposal corrects; the explanation chosen ranks first.
std::unique_ptr<QgsVectorLayer> explanationLayer( const Proposal &proposal )
{
  auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "None" ), Words::tr( "Explanations" ),
                                                 QStringLiteral( "memory" ) );
  const OutputFields fields( QgsFields(), EXPLANATION_FIELDS );
  layer->dataProvider()->addAttributes( fields.fields().toList() );
  layer->updateFields();
  QgsFeatureList rows;
  const auto addRows = [&]( const ScopeDiagnosis &scope, std::size_t first )
  {
    for ( std::size_t number = 0; number < scope.explanations.size(); ++number )
    {
      const int rank = static_cast<int>( number == first ? 1 : number < first ? number + 2 : number + 1 );
      QgsFeature row( layer->fields() );
      row.setAttributes( rowOf( scope, scope.explanations[number], rank ) );
      rows << row;
    }
  };
  addRows( *proposal.scope, static_cast<std::size_t>( proposal.rank - 1 ) );
  if ( proposal.diagnosis )
  {
    for ( const ScopeDiagnosis &other : proposal.diagnosis->scopes )
    {
      if ( !other.isAll && other.group != proposal.scope->group )
        addRows( other, 0 );
    }
  }
  layer->dataProvider()->addFeatures( rows );
  return layer;
}

//! Adds the field chosen for \a parameter of \a role, where \a layer has it.
void addField( QVariantMap &parameters, const DockInputs &asked, const char *role, const char *parameter,
               const QgsVectorLayer &layer )
{
  const QString name = asked.layer( QString::fromLatin1( role ) ).fields.value( QString::fromLatin1( parameter ) );
  if ( !name.isEmpty() && layer.fields().lookupField( name ) >= 0 )
    parameters.insert( QString::fromLatin1( parameter ), name );
}

//! Where the proposed map is kept: a table of a name of its own beside the project, else in memory.
QVariant destinationFor( const QgsVectorLayer &map, QgsProject &project )
{
  const QFileInfo file( project.fileName() );
  if ( project.fileName().isEmpty() || !QFileInfo( file.absolutePath() ).isWritable() )
    return QVariant::fromValue( QgsProcessingOutputLayerDefinition( QStringLiteral( "TEMPORARY_OUTPUT" ), &project ) );
  const QString path = QStringLiteral( "%1/%2_proposed.gpkg" ).arg( file.absolutePath(), file.completeBaseName() );
  QString stem = map.name().toLower();
  stem.replace( QRegularExpression( QStringLiteral( "[^a-z0-9]+" ) ), QStringLiteral( "_" ) );
  const QString table =
    QStringLiteral( "proposed_%1_%2" )
      .arg( stem.left( 30 ), QDateTime::currentDateTime().toString( QStringLiteral( "yyyyMMdd_hhmmss_zzz" ) ) );
  QString quoted = path;
  quoted.replace( '\'', QLatin1String( "\\'" ) );
  return QVariant::fromValue( QgsProcessingOutputLayerDefinition(
    QStringLiteral( "ogr:dbname='%1' table=\"%2\" (geom)" ).arg( quoted, table ), &project ) );
}

QVariantMap parametersFor( const Proposal &proposal, QgsVectorLayer &map, QgsVectorLayer *explanations,
                           const QgsVectorLayer *references, QgsProject &project )
{
  QVariantMap parameters = { { QStringLiteral( "MAP" ), map.id() },
                             { QStringLiteral( "ALLOW_UNKNOWN_DATUM" ), proposal.asked.allowsUnknownDatum },
                             { QStringLiteral( "PROPOSED" ), destinationFor( map, project ) } };
  addDateWords( proposal.asked, parameters );
  addField( parameters, proposal.asked, "MAP", "RECORD_ID", map );
  addField( parameters, proposal.asked, "MAP", "MAP_DATE", map );
  // A group's records take the correction of their group, alone.
  if ( proposal.chosenGroup() )
    addField( parameters, proposal.asked, "MAP", "GROUP_BY", map );
  if ( !proposal.scope )
  {
    parameters.insert( QStringLiteral( "EAST" ), proposal.byHand.shift.x );
    parameters.insert( QStringLiteral( "NORTH" ), proposal.byHand.shift.y );
    constexpr int DIGITS = 10;
    parameters.insert( QStringLiteral( "ORIGIN" ), QStringLiteral( "%1,%2 [EPSG:4326]" )
                                                     .arg( QString::number( proposal.origin.x, 'f', DIGITS ),
                                                           QString::number( proposal.origin.y, 'f', DIGITS ) ) );
    return parameters;
  }
  parameters.insert( QStringLiteral( "EXPLANATIONS" ), QVariant::fromValue( explanations ) );
  parameters.insert( QStringLiteral( "RANK" ), 1 );
  if ( references )
  {
    parameters.insert( QStringLiteral( "REFERENCE_POINTS" ), references->id() );
    addField( parameters, proposal.asked, "REFERENCE_POINTS", "REFERENCE_RECORD", *references );
  }
  return parameters;
}

QString nameOf( const Proposal &proposal, const QString &map )
{
  if ( !proposal.scope )
  {
    const Point &shift = proposal.byHand.shift;
    const QString what =
      proposal.byHand.group
        ? Words::tr( "%1, %2", "a map and one of its groups" ).arg( map, scopeName( proposal.byHand.group ) )
        : map;
    return Words::tr( "Fitted by hand: %1 moved %2 m to %3°" )
      .arg( what, metresText( std::round( std::hypot( shift.x, shift.y ) ) ),
            metresText( std::fmod( std::round( azimuthOf( shift ) ), 360 ) ) );
  }
  const Explanation &explanation = proposal.scope->explanations[static_cast<std::size_t>( proposal.rank - 1 )];
  const QString what = causeText( explanation.recipe.cause );
  return proposal.scope->isAll ? Words::tr( "Proposed map: %1, %2" ).arg( map, what )
                               : Words::tr( "Proposed map: %1, %2, %3" ).arg( map, scopeName( *proposal.scope ), what );
}

//! Takes the layers that were made out of \a context and into \a project.
void addLayers( QgsProcessingContext &context, QgsProcessingFeedback &feedback, QgsProject &project,
                const QString &name, const QString &summary, bool isByHand )
{
  const auto wanted = context.layersToLoadOnCompletion();
  for ( auto entry = wanted.begin(); entry != wanted.end(); ++entry )
  {
    QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString( entry.key(), context, true );
    if ( !layer )
      continue;
    if ( QgsProcessingLayerPostProcessorInterface *processor = entry.value().postProcessor() )
      processor->postProcessLayer( layer, context, &feedback );
    layer->setName( name );
    QgsLayerMetadata metadata = layer->metadata();
    metadata.setTitle( name );
    metadata.setAbstract( summary );
    layer->setMetadata( metadata );
    if ( isByHand )
      layer->setCustomProperty( QString::fromLatin1( FITTED_BY_HAND ), true );
    project.addMapLayer( context.temporaryLayerStore()->takeMapLayer( layer ) );
  }
}

//! Everything of one run; destroyed in the main thread.
struct Run
{
    QgsProcessingContext context;
    QgsProcessingFeedback feedback;
    std::unique_ptr<QgsVectorLayer> explanations;
    std::unique_ptr<DockCorrection> algorithm;
    QVariantMap parameters, results;
};

} // namespace

BackgroundTask *proposeMap( const Proposal &proposal, QgsProject &project, QObject *receiver,
                            std::function<void( BackgroundTask::End, const QString & )> ended )
{
  using End = BackgroundTask::End;
  auto run = std::make_shared<Run>();
  auto *map = project.mapLayer<QgsVectorLayer *>( proposal.layer );
  if ( !map )
  {
    ended( End::Failed, Words::tr( "The map's layer is no longer in the project." ) );
    return nullptr;
  }
  run->context.setProject( &project );
  if ( proposal.scope )
    run->explanations = explanationLayer( proposal );
  auto *references =
    project.mapLayer<QgsVectorLayer *>( proposal.asked.layer( QStringLiteral( "REFERENCE_POINTS" ) ).id );
  if ( !proposal.scope )
    references = nullptr;
  run->algorithm = std::make_unique<DockCorrection>( map, proposal.features, proposal.chosenGroup(),
                                                     run->explanations.get(), references );
  run->parameters = parametersFor( proposal, *map, run->explanations.get(), references, project );
  QString problem;
  if ( !run->algorithm->checkParameterValues( run->parameters, run->context, &problem ) )
  {
    ended( End::Failed, problem );
    return nullptr;
  }
  if ( !run->algorithm->prepare( run->parameters, run->context, &run->feedback ) )
  {
    ended( End::Failed, run->feedback.textLog().trimmed() );
    return nullptr;
  }
  auto *task = new BackgroundTask(
    Words::tr( "Making a proposed map" ), receiver,
    [run]( QgsFeedback &feedback )
    {
      QObject::connect( &feedback, &QgsFeedback::canceled, &run->feedback, &QgsFeedback::cancel, Qt::DirectConnection );
      QObject::connect( &run->feedback, &QgsFeedback::progressChanged, &feedback, &QgsFeedback::setProgress,
                        Qt::DirectConnection );
      if ( feedback.isCanceled() )
        run->feedback.cancel();
      run->results = run->algorithm->runPrepared( run->parameters, run->context, &run->feedback );
    },
    [run, ended, target = QPointer<QgsProject>( &project ), name = nameOf( proposal, map->name() ),
     isByHand = !proposal.scope,
     isTemporary = run->parameters.value( QStringLiteral( "PROPOSED" ) )
                     .value<QgsProcessingOutputLayerDefinition>()
                     .sink.staticValue()
                     .toString() == QLatin1String( "TEMPORARY_OUTPUT" )]( End end, const QString &sentence )
    {
      if ( end != End::Done || !target )
      {
        ended( end, sentence );
        return;
      }
      run->algorithm->postProcess( run->context, &run->feedback );
      QString summary = run->results.value( QStringLiteral( "SUMMARY" ) ).toString();
      if ( isTemporary )
        summary +=
          '\n' + Words::tr( "The layer is temporary: save the project and propose again, or export the layer, to "
                            "keep it." );
      addLayers( run->context, run->feedback, *target, name, summary, isByHand );
      ended( End::Done, summary );
    } );
  QgsApplication::taskManager()->addTask( task );
  return task;
}

} // namespace minemap
