// SPDX-License-Identifier: GPL-2.0-or-later
// The features of the layers of a simulation (docs/interface.md).
#pragma once

#include "core/geometry/overlay.h"
#include "core/simulate/map_coordinates.h"
#include "core/simulate/simulated_world.h"

#include <qgsgeometry.h>

#include <vector>

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

    //! Rows of the map are of the records that did not vanish.
    std::size_t mapRows() const { return mRecords.size(); }

    void map( std::size_t index, QgsFeature &feature );
    void finds( std::size_t index, QgsFeature &feature ) const;
    void searched( std::size_t index, QgsFeature &feature );
    void accidents( std::size_t index, QgsFeature &feature ) const;
    //! Two for each record, the reference point itself first.
    void referencePoints( std::size_t index, QgsFeature &feature ) const;

  private:
    QgsGeometry pointAt( const Point &place ) const;
    //! A multipolygon, through GEOS, which tells holes from parts. \param polygon in the coordinates of the map.
    QgsGeometry groundOf( const Shape &polygon );

    const SimulatedWorld &mWorld;
    const MapCoordinates &mCoordinates;
    std::vector<std::size_t> mRecords; //!< Positions of those on the map.
    Overlay mOverlay;
};

} // namespace minemap
