// SPDX-License-Identifier: GPL-2.0-or-later
// What a coordinate reference system is, as PROJ understands it, and which published one a nameless one may be.
#pragma once

#include <qgscoordinatereferencesystem.h>

#include <QStringList>

namespace minemap
{

/**
 * EPSG systems whose parameters agree with \a crs, best first, at most three, as "EPSG:28992 (Amersfoort / RD New)".
 *
 * By PROJ's identification. It compares what is written down; only who made the coordinates knows which it was.
 */
QStringList agreeingSystems( const QgsCoordinateReferenceSystem &crs );

//! What a system measures in.
enum class CrsKind
{
  Horizontal,  //!< Geographic or projected: places on the Earth.
  Geocentric,  //!< X, Y and Z from the centre of the Earth.
  Engineering, //!< A building site's or a ship's own, nowhere on Earth.
  Vertical     //!< Heights, depths or times alone.
};

CrsKind kindOf( const QgsCoordinateReferenceSystem &crs );

//! \a crs without its heights, where it is compound of both.
QgsCoordinateReferenceSystem horizontalPartOf( const QgsCoordinateReferenceSystem &crs );

/**
 * The shift to WGS 84 that is a part of the definition of \a crs, as "+towgs84=…" or "+nadgrids=…"; empty for none.
 *
 * Nothing, too, where all its parameters are 0 on another ellipsoid than that of WGS 84: much software writes so what
 * it does not know.
 */
QString declaredShiftOf( const QgsCoordinateReferenceSystem &crs );

//! True for the projection of UTM and Gauss-Krüger, which PROJ computes exactly far beyond a zone.
bool isTransverseMercator( const QgsCoordinateReferenceSystem &crs );

} // namespace minemap
