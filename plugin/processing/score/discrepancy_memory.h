// SPDX-License-Identifier: GPL-2.0-or-later
// Discrepancy layers that are gone when QGIS is closed: for projects without a file, or in a read-only folder.
#pragma once

#include "processing/score/discrepancy_writer.h"

#include <qgsvectorlayer.h>

namespace minemap
{

//! Memory layers, filled in any thread; they belong to the main thread, in which the object is to be destroyed.
class DiscrepancyMemory : public DiscrepancyStore
{
    Q_DECLARE_TR_FUNCTIONS( DiscrepancyMemory )

  public:
    ~DiscrepancyMemory() override;

    void begin( const QString &table, const QgsFields &fields, compat::WkbType type,
                const QgsCoordinateReferenceSystem &crs ) override;
    void add( QgsFeature &feature ) override;
    void end() override;

    //! The layers ended so far, in their order.
    std::vector<std::unique_ptr<QgsVectorLayer>> takeLayers() { return std::move( mLayers ); }

  private:
    void flush();

    std::unique_ptr<QgsVectorLayer> mLayer; //!< Being written.
    QgsFeatureList mFeatures;               //!< Not yet in it.
    std::vector<std::unique_ptr<QgsVectorLayer>> mLayers;
};

} // namespace minemap
