// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/record_layers.h"

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
  connectLayers();
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

QgsVectorLayer *RecordLayers::layerOf( int record ) const
{
  return mScored && record >= 0 ? layer( mScored->inputs->recordOrigins[static_cast<std::size_t>( record )].layer )
                                : nullptr;
}

bool RecordLayers::isLinkedLayer( int number ) const
{
  if ( !layer( number ) )
    return false;
  const QMap<QString, ChosenLayer> &chosen = mScored->asked.layers;
  return std::none_of( chosen.begin(), chosen.end(),
                       [&]( const ChosenLayer &one )
                       { return one.isSelectedOnly && one.id == mScored->mapLayers.at( number ); } );
}

bool RecordLayers::isLinked( int record ) const
{
  return mScored && record >= 0 &&
         isLinkedLayer( mScored->inputs->recordOrigins[static_cast<std::size_t>( record )].layer );
}

void RecordLayers::select( const RecordFlags &flags )
{
  if ( !mScored )
    return;
  std::vector<QgsFeatureIds> selected( static_cast<std::size_t>( mScored->mapLayers.size() ) );
  for ( std::size_t record = 0; record < flags.size(); ++record )
  {
    const Origin &origin = mScored->inputs->recordOrigins[record];
    if ( flags[record] != 0 )
      selected[static_cast<std::size_t>( origin.layer )].insert( origin.feature );
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
    const Origin &origin = mScored->inputs->recordOrigins[record];
    const Selection &selection = layers[static_cast<std::size_t>( origin.layer )];
    if ( selection.isLinked )
      flags[record] = selection.features.contains( origin.feature ) ? 1 : 0;
  }
}

void RecordLayers::show( const std::vector<int> &records )
{
  QMap<int, QgsFeatureIds> features;
  for ( const int record : records )
  {
    const Origin &origin = mScored->inputs->recordOrigins[static_cast<std::size_t>( record )];
    features[origin.layer].insert( origin.feature );
  }
  for ( auto entry = features.constBegin(); entry != features.constEnd(); ++entry )
  {
    if ( QgsVectorLayer *shown = layer( entry.key() ) )
      mDesk.show( shown, entry.value() );
  }
}

void RecordLayers::openForm( int record )
{
  if ( QgsVectorLayer *layer = layerOf( record ) )
    mDesk.openForm( layer, mScored->inputs->recordOrigins[static_cast<std::size_t>( record )].feature );
}

} // namespace minemap
