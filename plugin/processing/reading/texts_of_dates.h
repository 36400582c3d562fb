// SPDX-License-Identifier: GPL-2.0-or-later
// What a file says where GDAL made a date of it.
#pragma once

#include "processing/parameters/parameter_reader.h"

#include <qgsfeatureid.h>

#include <QString>
#include <QVariant>

#include <vector>

namespace minemap
{

/**
 * Puts back the texts of dates that GDAL guessed.
 *
 * In GeoJSON and CSV GDAL takes any three figures with slashes or hyphens for year, month and day, also those of a year
 * of two digits at the end: 12/05/07, the 12 May 2007 of most of the world, becomes 7 May 2012 in the layer. Where the
 * file's texts do not begin with a year of four digits, they take the place of such dates; where the file cannot be
 * read again, texts that are no dates do.
 *
 * \param values of \a field, one a feature of \a features; dates that were edited since stay as they are.
 */
std::vector<QVariant> withTextsOfDates( const std::vector<QVariant> &values, const std::vector<QgsFeatureId> &features,
                                        const InputLayer &layer, const QString &field );

} // namespace minemap
