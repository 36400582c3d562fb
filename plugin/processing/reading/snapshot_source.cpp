// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/snapshot_source.h"

#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsvectorlayer.h>

namespace minemap
{

SnapshotSource::SnapshotSource( const QgsVectorLayer &layer, bool isSelectedOnly )
  : mSource( std::make_unique<QgsVectorLayerFeatureSource>( &layer ) ),
    mName( layer.name() ),
    mCrs( layer.crs() ),
    mFields( layer.fields() ),
    mType( layer.wkbType() ),
    mCount( isSelectedOnly ? layer.selectedFeatureCount() : layer.featureCount() ),
    mIsSelectedOnly( isSelectedOnly )
{
  if ( isSelectedOnly )
    mSelected = layer.selectedFeatureIds();
}

SnapshotSource::SnapshotSource( const QgsVectorLayer &layer, const QgsFeatureIds &features )
  : SnapshotSource( layer, false )
{
  mCount = features.size();
  mIsSelectedOnly = true;
  mSelected = features;
}

QgsFeatureIterator SnapshotSource::getFeatures( const QgsFeatureRequest &request ) const
{
  if ( !mIsSelectedOnly )
    return mSource->getFeatures( request );
  QgsFeatureRequest ofSelected( request );
  QgsFeatureIds ids = mSelected;
  if ( request.filterType() == compat::REQUEST_FEATURES )
    ids.intersect( request.filterFids() );
  else if ( request.filterType() == compat::REQUEST_ONE_FEATURE )
    ids.intersect( { request.filterFid() } );
  ofSelected.setFilterFids( ids );
  return mSource->getFeatures( ofSelected );
}

compat::SpatialIndexPresence SnapshotSource::hasSpatialIndex() const
{
  return compat::UNKNOWN_SPATIAL_INDEX;
}

std::shared_ptr<QgsProcessingFeatureSource>
SnapshotSource::forAlgorithms( const QgsVectorLayer &layer, bool isSelectedOnly, const QgsProcessingContext &context )
{
  constexpr bool OWNS_SNAPSHOT = true;
  return std::make_shared<QgsProcessingFeatureSource>( new SnapshotSource( layer, isSelectedOnly ), context,
                                                       OWNS_SNAPSHOT );
}

std::shared_ptr<QgsProcessingFeatureSource> SnapshotSource::forAlgorithms( const QgsVectorLayer &layer,
                                                                           const QgsFeatureIds &features,
                                                                           const QgsProcessingContext &context )
{
  constexpr bool OWNS_SNAPSHOT = true;
  return std::make_shared<QgsProcessingFeatureSource>( new SnapshotSource( layer, features ), context, OWNS_SNAPSHOT );
}

} // namespace minemap
