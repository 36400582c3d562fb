// SPDX-License-Identifier: GPL-2.0-or-later
// Columns of a table without geometry that hold coordinates, and how to make points of them.
#pragma once

#include <QString>

class QgsProcessingFeatureSource;

namespace minemap
{

/**
 * A sentence that names the columns of \a source that look like coordinates and says how to make points of them; empty
 * where there are none.
 *
 * Columns are known by their names in several languages, and single columns (MGRS, WKT, "lat lon alt acc") by the
 * texts of the first rows.
 */
QString wayFromTableToPoints( const QgsProcessingFeatureSource &source );

} // namespace minemap
