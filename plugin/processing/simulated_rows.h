// SPDX-License-Identifier: GPL-2.0-or-later
// The features of the layers of a simulation (docs/interface.md).
#pragma once

#include "core/geometry/overlay.h"
#include "core/simulate/map_coordinates.h"
#include "core/simulate/simulated_world.h"

#include <qgsgeometry.h>

class QgsFeature;

namespace minemap
{

//! Each function gives \a feature the attributes and the geometry of row \a index of its layer.
class SimulatedRows
{
  public:
    //! Both must outlive it.
    SimulatedRows( const SimulatedWorld &world, const MapCoordinates &coordinates );

    void truth( std::size_t index, QgsFeature &feature ) const;
    void map( std::size_t index, QgsFeature &feature ) const;
    void finds( std::size_t index, QgsFeature &feature ) const;
    void searched( std::size_t index, QgsFeature &feature );
    void accidents( std::size_t index, QgsFeature &feature ) const;
    //! Two for each record, the reference point itself first.
    void referencePoints( std::size_t index, QgsFeature &feature ) const;

  private:
    QgsGeometry pointAt( const Point &place ) const;

    const SimulatedWorld &mWorld;
    const MapCoordinates &mCoordinates;
    Overlay mOverlay;
};

} // namespace minemap
