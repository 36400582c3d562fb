// SPDX-License-Identifier: GPL-2.0-or-later
// A layer of the project as it is now, to be read in another thread.
#pragma once

#include <qgsfeaturesource.h>
#include <qgsrectangle.h>
#include <qgsvectorlayerfeatureiterator.h>

#include "compat/qgis_compat.h"

#include <memory>

class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsVectorLayer;

namespace minemap
{

/**
 * Made in the thread of the layer, read in any one thread at a time, also when the layer has been edited, renamed or
 * removed meanwhile: its edit buffer, filter and selection are those of the moment.
 */
class SnapshotSource : public QgsFeatureSource
{
  public:
    SnapshotSource( const QgsVectorLayer &layer, bool isSelectedOnly );
    //! Of these features only.
    SnapshotSource( const QgsVectorLayer &layer, const QgsFeatureIds &features );

    QgsFeatureIterator getFeatures( const QgsFeatureRequest &request = QgsFeatureRequest() ) const override;

    QString sourceName() const override { return mName; }

    QgsCoordinateReferenceSystem sourceCrs() const override { return mCrs; }

    QgsFields fields() const override { return mFields; }

    compat::WkbType wkbType() const override { return mType; }

    long long featureCount() const override { return mCount; }

    //! Not known: nobody asks here. QGIS 3.40 does as it takes a source, and its own answer reads every feature.
    QgsRectangle sourceExtent() const override { return QgsRectangle(); }

    compat::SpatialIndexPresence hasSpatialIndex() const override;

    //! The same as the algorithms take it.
    static std::shared_ptr<QgsProcessingFeatureSource> forAlgorithms( const QgsVectorLayer &layer, bool isSelectedOnly,
                                                                      const QgsProcessingContext &context );
    static std::shared_ptr<QgsProcessingFeatureSource>
    forAlgorithms( const QgsVectorLayer &layer, const QgsFeatureIds &features, const QgsProcessingContext &context );

  private:
    std::unique_ptr<QgsVectorLayerFeatureSource> mSource; //!< Reading from it is not const in QGIS.
    QString mName;
    QgsCoordinateReferenceSystem mCrs;
    QgsFields mFields;
    compat::WkbType mType;
    long long mCount;
    bool mIsSelectedOnly; //!< Of mSelected only.
    QgsFeatureIds mSelected;
};

} // namespace minemap
