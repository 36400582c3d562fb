// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/record_layers.h"

#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipoint.h>
#include <qgspoint.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QTimer>

#include <algorithm>
#include <utility>

namespace minemap
{

RecordLayers::RecordLayers( Desk &desk, QObject *parent )
  : QObject( parent ),
    mDesk( desk ),
    mTelling( new QTimer( this ) )
{
  mTelling->setSingleShot( true );
  mTelling->setInterval( 0 );
  connect( mTelling, &QTimer::timeout, this, &RecordLayers::selectionChanged );
  connect( desk.project(), &QgsProject::layersAdded, this, &RecordLayers::connectLayers );
}

void RecordLayers::setScored( ScoredMapPointer scored )
{
  mScored = std::move( scored );
  mHasUniqueIds.clear();
  for ( int number = 0; mScored && number < mScored->mapLayers.size(); ++number )
  {
    const auto &maps = mScored->inputs->maps;
    mHasUniqueIds.push_back( static_cast<std::size_t>( number ) >= maps.size() ||
                             maps[static_cast<std::size_t>( number )].hasUniqueIds() );
  }
  connectLayers();
  tellOfSharedIds();
}

void RecordLayers::tellOfSharedIds()
{
  for ( int number = 0; mScored && number < mScored->mapLayers.size(); ++number )
  {
    const QgsVectorLayer *shared = hasUniqueIds( number ) ? nullptr : layer( number );
    if ( !shared || mTold.contains( shared->id() ) )
      continue;
    mTold << shared->id();
    mDesk.tell( tr( "Features of layer \"%1\" share ids, so that its records cannot be selected on the map: save it as "
                    "a file and score that, or choose a unique field as the key of the view." )
                  .arg( shared->name() ),
                Qgis::MessageLevel::Warning );
  }
}

const Origin &RecordLayers::originOf( int record ) const
{
  return mScored->inputs->map.records[static_cast<std::size_t>( record )].origin;
}

QgsFeatureId RecordLayers::idOf( const Origin &origin ) const
{
  return mScored->inputs->maps[static_cast<std::size_t>( origin.layer )].ids[origin.feature];
}

bool RecordLayers::hasUniqueIds( int number ) const
{
  return mHasUniqueIds[static_cast<std::size_t>( number )];
}

void RecordLayers::connectLayers()
{
  for ( const QPointer<QgsVectorLayer> &layer : mConnected )
  {
    if ( layer )
      disconnect( layer, &QgsVectorLayer::selectionChanged, this, &RecordLayers::tellLater );
  }
  mConnected.clear();
  for ( int number = 0; mScored && number < mScored->mapLayers.size(); ++number )
  {
    if ( !isLinkedLayer( number ) )
      continue;
    mConnected.emplace_back( layer( number ) );
    connect( layer( number ), &QgsVectorLayer::selectionChanged, this, &RecordLayers::tellLater );
  }
}

void RecordLayers::tellLater()
{
  if ( !mIsSelecting )
    mTelling->start();
}

QgsVectorLayer *RecordLayers::layer( int number ) const
{
  return number >= 0 && number < mScored->mapLayers.size()
           ? mDesk.project()->mapLayer<QgsVectorLayer *>( mScored->mapLayers.at( number ) )
           : nullptr;
}

RecordAccess RecordLayers::accessTo( int record ) const
{
  if ( !mScored || record < 0 || !layer( originOf( record ).layer ) )
    return RecordAccess::NoLayer;
  return hasUniqueIds( originOf( record ).layer ) ? RecordAccess::Whole : RecordAccess::SharedIds;
}

bool RecordLayers::isLinkedLayer( int number ) const
{
  if ( !layer( number ) || !hasUniqueIds( number ) )
    return false;
  const QMap<QString, ChosenLayer> &chosen = mScored->asked.layers;
  return std::none_of( chosen.begin(), chosen.end(),
                       [&]( const ChosenLayer &one )
                       { return one.isSelectedOnly && one.id == mScored->mapLayers.at( number ); } );
}

bool RecordLayers::isLinked( int record ) const
{
  return mScored && record >= 0 && isLinkedLayer( originOf( record ).layer );
}

void RecordLayers::select( const RecordFlags &flags )
{
  if ( !mScored )
    return;
  std::vector<QgsFeatureIds> selected( static_cast<std::size_t>( mScored->mapLayers.size() ) );
  for ( std::size_t record = 0; record < flags.size(); ++record )
  {
    const Origin &origin = originOf( static_cast<int>( record ) );
    if ( flags[record] != 0 )
      selected[static_cast<std::size_t>( origin.layer )].insert( idOf( origin ) );
  }
  mTelling->stop();
  mIsSelecting = true;
  for ( int number = 0; number < mScored->mapLayers.size(); ++number )
  {
    const QgsFeatureIds &features = selected[static_cast<std::size_t>( number )];
    if ( isLinkedLayer( number ) && layer( number )->selectedFeatureIds() != features )
      layer( number )->selectByIds( features );
  }
  mIsSelecting = false;
}

void RecordLayers::readSelection( RecordFlags &flags ) const
{
  if ( !mScored )
    return;

  struct Selection
  {
      bool isLinked;
      QgsFeatureIds features;
  };

  std::vector<Selection> layers;
  for ( int number = 0; number < mScored->mapLayers.size(); ++number )
  {
    const bool isLinked = isLinkedLayer( number );
    layers.push_back( { isLinked, isLinked ? layer( number )->selectedFeatureIds() : QgsFeatureIds() } );
  }
  for ( std::size_t record = 0; record < flags.size(); ++record )
  {
    const Origin &origin = originOf( static_cast<int>( record ) );
    const Selection &selection = layers[static_cast<std::size_t>( origin.layer )];
    if ( selection.isLinked )
      flags[record] = selection.features.contains( idOf( origin ) ) ? 1 : 0;
  }
}

void RecordLayers::show( const std::vector<int> &records )
{
  const bool areKnown = std::all_of( records.begin(), records.end(),
                                     [this]( int record ) { return accessTo( record ) != RecordAccess::SharedIds; } );
  if ( !areKnown )
  {
    showPlaces( records );
    return;
  }
  QMap<int, QgsFeatureIds> features;
  for ( const int record : records )
    features[originOf( record ).layer].insert( idOf( originOf( record ) ) );
  for ( auto entry = features.constBegin(); entry != features.constEnd(); ++entry )
  {
    if ( QgsVectorLayer *shown = layer( entry.key() ) )
      mDesk.show( shown, entry.value() );
  }
}

void RecordLayers::showPlaces( const std::vector<int> &records )
{
  // The plane of the score is that of another thread.
  const LocalPlane plane( mScored->inputs->plane->centre() );
  auto points = std::make_unique<QgsMultiPoint>();
  auto lines = std::make_unique<QgsMultiLineString>();
  for ( const int record : records )
  {
    Shape shape = mScored->inputs->map.records[static_cast<std::size_t>( record )].shape;
    plane.unproject( shape.vertices() );
    for ( std::size_t index = 0; index < shape.pathCount(); ++index )
    {
      QVector<QgsPoint> path;
      for ( const Point &vertex : shape.path( index ) )
        path << QgsPoint( vertex.x, vertex.y );
      if ( shape.kind() == ShapeKind::Point )
        points->addGeometry( path.first().clone() );
      else
        lines->addGeometry( new QgsLineString( path ) );
    }
  }
  const auto longitudeLatitude = QgsCoordinateReferenceSystem::fromEpsgId( 4326 );
  if ( lines->numGeometries() > 0 )
    mDesk.show( QgsGeometry( std::move( lines ) ), longitudeLatitude );
  else if ( points->numGeometries() > 0 )
    mDesk.show( QgsGeometry( std::move( points ) ), longitudeLatitude );
}

void RecordLayers::openForm( int record )
{
  if ( accessTo( record ) == RecordAccess::Whole )
    mDesk.openForm( layer( originOf( record ).layer ), idOf( originOf( record ) ) );
}

} // namespace minemap
