// SPDX-License-Identifier: GPL-2.0-or-later
// Which published coordinate reference systems a nameless one may be.
#pragma once

#include <QStringList>

class QgsCoordinateReferenceSystem;

namespace minemap
{

/**
 * EPSG systems whose parameters agree with \a crs, best first, at most three, as "EPSG:28992 (Amersfoort / RD New)".
 *
 * By PROJ's identification. It compares what is written down; only who made the coordinates knows which it was.
 */
QStringList agreeingSystems( const QgsCoordinateReferenceSystem &crs );

} // namespace minemap
