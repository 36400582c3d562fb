// SPDX-License-Identifier: GPL-2.0-or-later
// The vertices of a geometry of QGIS, taken out and put back without touching anything else of it.
#pragma once

#include "compat/qgis_compat.h"
#include "core/geometry/shape.h"

#include <qgsgeometry.h>

namespace minemap
{

/**
 * Every vertex of \a geometry in its own order, as it stands: valid or not, nothing added, mended or turned round.
 * Empty without vertices. Curves must have been straightened before.
 */
Shape shapeOfVertices( const QgsGeometry &geometry, ShapeKind kind );

/**
 * \a geometry as one of the plain types, which the core reads: arcs become short lines; curve types without arcs,
 * triangles and surfaces of patches keep every vertex. All else as it is.
 */
QgsGeometry straightened( const QgsGeometry &geometry );

//! True where straightened() changes the place of something, that is, where there is an arc.
bool hasArcs( const QgsGeometry &geometry );

//! The type of layer that holds what straightened() makes of geometries of \a type; Z and M stay.
compat::WkbType straightenedType( compat::WkbType type );

//! \a geometry with \a places in the order of shapeOfVertices(); Z, M and parts stay. As many as it has vertices.
QgsGeometry withVertices( const QgsGeometry &geometry, const std::vector<Point> &places );

} // namespace minemap
