// SPDX-License-Identifier: GPL-2.0-or-later
// Which fields hold dates that GDAL guessed from texts, and where these texts are.
#pragma once

#include <qgsfeatureid.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

class QgsVectorLayer;

namespace minemap
{

//! A file in whose texts GDAL looks for dates.
struct TextFile
{
    QString path;  //!< As GDAL takes it, in an archive, too; empty where a layer is read from something else.
    QString layer; //!< In the file; empty for the only one.
};

//! That \a layer reads from, GeoJSON or CSV.
TextFile textFileOf( const QgsVectorLayer &layer );

/**
 * The texts of \a field that do not begin with a year of four digits, by feature; nothing where the file or field
 * cannot be read as texts.
 */
std::optional<QHash<QgsFeatureId, QString>> textsOfDates( const TextFile &file, const QString &field );

/**
 * The fields of \a layer whose dates GDAL may have guessed wrongly and whose texts cannot be put back: of OGR VRT and
 * TopoJSON, and those that joins, expressions and virtual layers take from a file whose texts do not begin with a year.
 */
QStringList fieldsOfGuessedDates( const QgsVectorLayer &layer );

} // namespace minemap
