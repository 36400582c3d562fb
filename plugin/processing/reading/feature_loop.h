// SPDX-License-Identifier: GPL-2.0-or-later
// The one way in which layers are read: all of their features, or an error.
#pragma once

#include "processing/parameters/parameter_reader.h"

#include <qgsfeaturerequest.h>

#include <functional>

class QgsFeature;
class QgsFeedback;

namespace minemap
{

/**
 * Calls \a visit for every feature of \a source that \a request asks for, in its order, without QGIS's validity check.
 *
 * A data source that fails half-way ends like one that is through. So, where nothing is filtered, fewer features than
 * the source says it has are counted once more: a source that only estimates how many it has gives as many again.
 *
 * \param layerName as the user knows it.
 * \throws Canceled; QgsProcessingException with one sentence that names the layer and the mend.
 */
void forEachFeature( const QgsProcessingFeatureSource &source, const QString &layerName, const QgsFeedback *feedback,
                     const std::function<void( const QgsFeature & )> &visit,
                     const QgsFeatureRequest &request = QgsFeatureRequest() );

//! The same of \a layer, whose source must not be null.
void forEachFeature( const InputLayer &layer, const QgsFeedback *feedback,
                     const std::function<void( const QgsFeature & )> &visit,
                     const QgsFeatureRequest &request = QgsFeatureRequest() );

} // namespace minemap
