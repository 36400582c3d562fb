// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/discrepancy_layers.h"

#include "gui/dock/background_task.h"
#include "gui/dock/desk.h"
#include "gui/layers/discrepancy_look.h"
#include "gui/layers/discrepancy_run.h"
#include "gui/score/dock_request.h"
#include "processing/writing/output_destination.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QTimer>

namespace minemap
{

namespace
{

QString key( const char *property )
{
  return QString::fromLatin1( property );
}

//! The request for all features: what counts is which were scored, not which are selected now.
DockInputs withoutSelection( DockInputs inputs )
{
  for ( ChosenLayer &layer : inputs.layers )
    layer.isSelectedOnly = false;
  return inputs;
}

void collectGroups( QgsLayerTreeGroup *group, const QString &mapId, QList<QgsLayerTreeGroup *> &found )
{
  const QList<QgsLayerTreeNode *> children = group->children();
  for ( QgsLayerTreeNode *child : children )
  {
    if ( !QgsLayerTree::isGroup( child ) )
      continue;
    const QString map = child->customProperty( key( discrepancy_property::MAP ) ).toString();
    if ( !map.isEmpty() && ( mapId.isEmpty() || map == mapId ) )
      found << QgsLayerTree::toGroup( child );
    collectGroups( QgsLayerTree::toGroup( child ), mapId, found );
  }
}

QString withoutSuffix( QString name )
{
  const QString suffix = DiscrepancyWords::staleSuffix();
  if ( name.endsWith( suffix ) )
    name.chop( suffix.size() );
  return name;
}

//! Sub-groups of ours that lost their layers.
void removeEmptySubgroups( QgsLayerTreeGroup &group )
{
  const QList<QgsLayerTreeNode *> children = group.children();
  for ( QgsLayerTreeNode *child : children )
  {
    const bool isOurs = child->customProperties().contains( key( discrepancy_property::KIND ) );
    if ( isOurs && child->children().isEmpty() )
      group.removeChildNode( child );
  }
}

} // namespace

DiscrepancyLayers::DiscrepancyLayers( Desk &desk, QObject *parent ) : QObject( parent ), mDesk( desk )
{
  connect( desk.project(), &QgsProject::cleared, this,
           [this]
           {
             stop();
             mMap.clear();
           } );
}

DiscrepancyLayers::~DiscrepancyLayers()
{
  stop();
}

void DiscrepancyLayers::stop()
{
  mRun.reset();
  if ( mTask )
    mTask->cancel();
  mTask.clear();
}

void DiscrepancyLayers::cancel()
{
  // Once the layers are being shown it comes too late.
  if ( !mTask )
    return;
  stop();
  emit failed( tr( "Cancelled: no discrepancy layers were added." ) );
}

void DiscrepancyLayers::add( const ScoredMapPointer &scored, Palette palette )
{
  stop();
  if ( !scored || !scored->inputs )
    return;
  QgsProject &project = *mDesk.project();
  const auto run = std::make_shared<DiscrepancyRun>();
  try
  {
    run->request = scoremapRequestOf( withoutSelection( scored->asked ), project );
  }
  catch ( const QgsProcessingException &problem )
  {
    emit failed( problem.what() );
    return;
  }
  run->scored = scored;
  run->transformContext = project.transformContext();
  run->palette = palette;
  run->mapId = scored->asked.layer( QStringLiteral( "MAP" ) ).id;
  run->mapName = run->request.maps.front().name;
  run->projectFile = project.absoluteFilePath();
  run->takenFiles = filesOfOthers( run->mapId );
  mRun = run;

  const auto ended = [this, run]( BackgroundTask::End end, const QString &problem )
  {
    if ( run != mRun )
      return; // Overtaken, or its project was closed.
    mTask.clear();
    if ( end == BackgroundTask::End::Done )
      show( run );
    else
      fail( end == BackgroundTask::End::Failed ? problem : tr( "Cancelled: no discrepancy layers were added." ) );
  };
  mTask = new BackgroundTask(
    tr( "Discrepancy layers of %1" ).arg( run->mapName ), this,
    [run]( QgsFeedback &feedback ) { run->write( feedback ); }, ended );
  connect( mTask, &QgsTask::progressChanged, this, &DiscrepancyLayers::progress );
  QgsApplication::taskManager()->addTask( mTask );
}

QList<QgsVectorLayer *> DiscrepancyLayers::layersOf( const QString &mapId ) const
{
  QList<QgsVectorLayer *> layers;
  const QMap<QString, QgsMapLayer *> all = mDesk.project()->mapLayers();
  for ( QgsMapLayer *layer : all )
  {
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( vector && DiscrepancyLook::discrepancyOf( *vector ) &&
         ( mapId.isEmpty() || vector->customProperty( key( discrepancy_property::MAP ) ).toString() == mapId ) )
      layers << vector;
  }
  return layers;
}

QList<QgsLayerTreeGroup *> DiscrepancyLayers::groupsOf( const QString &mapId ) const
{
  QList<QgsLayerTreeGroup *> groups;
  collectGroups( mDesk.project()->layerTreeRoot(), mapId, groups );
  return groups;
}

QStringList DiscrepancyLayers::filesOfOthers( const QString &mapId ) const
{
  const QList<QgsVectorLayer *> ours = layersOf( mapId );
  QStringList files;
  const QMap<QString, QgsMapLayer *> all = mDesk.project()->mapLayers();
  for ( QgsMapLayer *layer : all )
  {
    const QString path = QgsProviderRegistry::instance()
                           ->decodeUri( layer->providerType(), layer->source() )
                           .value( QStringLiteral( "path" ) )
                           .toString();
    if ( !path.isEmpty() && !ours.contains( qobject_cast<QgsVectorLayer *>( layer ) ) )
      files << OutputDestination::resolvedPath( path );
  }
  return files;
}

void DiscrepancyLayers::fail( const QString &sentence )
{
  mRun.reset();
  emit failed( sentence );
}

void DiscrepancyLayers::show( const std::shared_ptr<DiscrepancyRun> &run )
{
  QStringList old;
  const QList<QgsVectorLayer *> layers = layersOf( run->mapId );
  for ( const QgsVectorLayer *layer : layers )
  {
    if ( layer->isModified() )
    {
      fail( tr( "Layer \"%1\" is being edited: save or discard the edits, then add the layers again." )
              .arg( layer->name() ) );
      return;
    }
    old << layer->id();
  }
  // First, because the file can be replaced only when it is closed.
  mDesk.project()->removeMapLayers( old );
  try
  {
    if ( run->file )
      moveIntoPlace( *run );
  }
  catch ( const QgsProcessingException &problem )
  {
    fail( problem.what() );
    return;
  }
  run->layers = run->memory.takeLayers();
  prepareNext( run, 0 );
}

void DiscrepancyLayers::prepareNext( const std::shared_ptr<DiscrepancyRun> &run, std::size_t index )
{
  if ( run != mRun )
    return;
  if ( index == run->written.size() )
  {
    addToGroup( *run );
    mMap = run->mapId;
    mRun.reset();
    tellAbout( *run );
    emit added( run->story.groupName );
    return;
  }
  const WrittenDiscrepancy &written = run->written[index];
  if ( run->file )
  {
    QgsVectorLayer::LayerOptions options( run->transformContext );
    options.loadDefaultStyle = false;
    run->layers.push_back( std::make_unique<QgsVectorLayer>( run->file->sourceOf( written.table ), written.table,
                                                             QStringLiteral( "ogr" ), options ) );
    if ( !run->layers.back()->isValid() )
    {
      fail( tr( "The discrepancy layers in %1 could not be opened: add them again." ).arg( run->file->target() ) );
      return;
    }
  }
  DiscrepancyLook::apply( *run->layers[index], written, run->story, run->mapId, run->palette );
  // One layer at a time: opening takes some milliseconds, in which the person may be dragging something.
  QTimer::singleShot( 0, this, [this, run, index] { prepareNext( run, index + 1 ); } );
}

void DiscrepancyLayers::moveIntoPlace( DiscrepancyRun &run ) const
{
  try
  {
    run.file->moveIntoPlace();
  }
  catch ( const QgsProcessingException & )
  {
    // Another program has the file: the next number will do.
    const QString next = DiscrepancyFile::pathFor( run.projectFile, filesOfOthers( run.mapId ) << run.file->target() );
    if ( next.isEmpty() )
      throw;
    run.file->setTarget( next );
    run.file->moveIntoPlace();
  }
}

void DiscrepancyLayers::addToGroup( DiscrepancyRun &run )
{
  QList<QgsMapLayer *> added;
  for ( auto &layer : run.layers )
    added << layer.release();
  added = mDesk.project()->addMapLayers( added, false );

  QgsLayerTreeGroup *group = groupsOf( run.mapId ).value( 0 );
  if ( !group )
    group = mDesk.project()->layerTreeRoot()->insertGroup( 0, run.story.groupName );
  removeEmptySubgroups( *group );
  group->setName( run.story.groupName );
  group->setCustomProperty( key( discrepancy_property::MAP ), run.mapId );
  group->setCustomProperty( key( discrepancy_property::DIGEST ), run.story.digest );
  int position = 0;
  QgsLayerTreeGroup *parent = group;
  for ( int index = 0; index < added.size(); ++index )
  {
    const auto discrepancyAt = [&run]( int at ) { return run.written[static_cast<std::size_t>( at )].discrepancy; };
    const Discrepancy discrepancy = discrepancyAt( index );
    const bool continues = index > 0 && discrepancyAt( index - 1 ) == discrepancy;
    const bool hasMore = index + 1 < added.size() && discrepancyAt( index + 1 ) == discrepancy;
    if ( !continues )
      parent = group;
    if ( hasMore && !continues )
    {
      parent = group->insertGroup( position++, DiscrepancyWords::title( discrepancy ) );
      parent->setCustomProperty( key( discrepancy_property::KIND ), toText( discrepancy ) );
    }
    if ( parent == group )
      group->insertLayer( position++, added[index] );
    else
    {
      added[index]->setName( run.written[static_cast<std::size_t>( index )].mapLayer );
      parent->addLayer( added[index] );
    }
  }
}

void DiscrepancyLayers::tellAbout( const DiscrepancyRun &run ) const
{
  const bool isWarning = !run.whyTemporary.isEmpty() || !run.story.withheld.isEmpty();
  QStringList sentences = { run.whyTemporary, run.story.withheld,
                            DiscrepancyWords::absentSentence( run.story.absent ) };
  sentences.removeAll( QString() );
  if ( !sentences.isEmpty() )
    mDesk.tell( sentences.join( QLatin1Char( ' ' ) ),
                isWarning ? Qgis::MessageLevel::Warning : Qgis::MessageLevel::Info );
}

void DiscrepancyLayers::applyPalette( Palette palette )
{
  if ( mRun )
    mRun->palette = palette;
  const QList<QgsVectorLayer *> layers = layersOf( QString() );
  for ( QgsVectorLayer *layer : layers )
    DiscrepancyLook::applyPalette( *layer, palette );
}

void DiscrepancyLayers::markStale( bool isStale )
{
  const QList<QgsLayerTreeGroup *> groups = groupsOf( mMap );
  for ( QgsLayerTreeGroup *group : groups )
  {
    const QString name = withoutSuffix( group->name() ) + ( isStale ? DiscrepancyWords::staleSuffix() : QString() );
    if ( name != group->name() )
      group->setName( name );
  }
}

QString DiscrepancyLayers::shownDigest( const QString &mapLayerId ) const
{
  const QgsLayerTreeGroup *group = mapLayerId.isEmpty() ? nullptr : groupsOf( mapLayerId ).value( 0 );
  return group ? group->customProperty( key( discrepancy_property::DIGEST ) ).toString() : QString();
}

} // namespace minemap
