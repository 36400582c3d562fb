// SPDX-License-Identifier: GPL-2.0-or-later
// The vertices of a geometry of QGIS, taken out and put back without touching anything else of it.
#pragma once

#include "core/geometry/shape.h"

#include <qgsgeometry.h>

namespace minemap
{

/**
 * Every vertex of \a geometry in its own order, as it stands: valid or not, nothing added, mended or turned round.
 * Empty without vertices. Curves must have been straightened before.
 */
Shape shapeOfVertices( const QgsGeometry &geometry, ShapeKind kind );

//! Curves as short lines, all else as it is.
QgsGeometry straightened( const QgsGeometry &geometry );

//! \a geometry with \a places in the order of shapeOfVertices(); Z, M and parts stay. As many as it has vertices.
QgsGeometry withVertices( const QgsGeometry &geometry, const std::vector<Point> &places );

} // namespace minemap
