// SPDX-License-Identifier: GPL-2.0-or-later
// The arrow from the nearest mapped point to a find.
#pragma once

#include "processing/reading/coordinate_operation.h"

#include <qgsdistancearea.h>
#include <qgsgeometry.h>

namespace minemap
{

/**
 * Draws arrows in the CRS of the finds, from what a score says of them: distance and azimuth from the find to the map.
 * An object belongs to one thread.
 */
class OffsetArrow
{
  public:
    //! \throws QgsProcessingException when the CRS cannot be used.
    OffsetArrow( const QString &layerName, const QgsCoordinateReferenceSystem &crs,
                 const QgsCoordinateTransformContext &transformContext );

    /**
     * A line that ends at \a find. \param distance metres. \param azimuth degrees clockwise from true north, both from
     * the find to the map. Null where the find cannot be projected.
     */
    QgsGeometry to( const QgsPointXY &find, double distance, double azimuth ) const;

    //! The azimuth of the arrow: from the map to the find.
    static double azimuthOf( double azimuthToMap );

  private:
    LayerCoordinateOperation mOperation;
    QgsDistanceArea mEarth;
};

} // namespace minemap
