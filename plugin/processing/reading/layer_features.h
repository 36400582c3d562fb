// SPDX-License-Identifier: GPL-2.0-or-later
// What is kept of the features of a layer while results about them are written: each at its position in the reading.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape_array.h"

#include <qgsfeatureid.h>

#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <map>
#include <vector>

namespace minemap
{

/**
 * A feature as people find it again: its id in the layer and, where it has one, its own id: 12 ("R07").
 * \param ownId text of the field given as RECORD_ID or FIND_ID; empty for none.
 */
QString featureName( QgsFeatureId id, const QString &ownId );

//! The features of one layer as they were read, one after the other; Origin::feature is a position among them.
struct LayerFeatures
{
    std::vector<QgsFeatureId> ids;              //!< For people: they may repeat.
    std::vector<std::uint64_t> prints;          //!< Of featurePrint(), by which SecondReading knows each again.
    QStringList usedFields;                     //!< Whose values entered the prints; empty names are fields not given.
    std::vector<std::vector<QVariant>> columns; //!< Of the fields asked for; empty for those that are not there.
    int idField = -1;                           //!< Position of the field of their own ids among those asked for.
    ShapeArray sources;                         //!< In the layer's own coordinates; where asked for.
    std::map<std::size_t, Shape>
      written; //!< Features that were repaired, as they were, in the layer's own coordinates.
    //! Of multipoints with parts that hold no point: the numbers of the others.
    std::map<std::size_t, std::vector<std::uint32_t>> partsLeft;
    std::vector<std::size_t> severalPoints; //!< Features with more points than one, usable or not; ascending.

    std::size_t size() const { return ids.size(); }

    //! Invalid for a field that is not there. \param field its position among those asked for.
    const QVariant &value( std::size_t feature, std::size_t field ) const;

    //! "12 (\"R07\")"; see featureName().
    QString nameOf( std::size_t feature ) const;

    //! Which part of the geometry the vertex of a point feature is.
    std::uint32_t partOf( std::size_t feature, std::size_t vertex ) const;

    bool hasSeveralPoints( std::size_t feature ) const;

    //! False where an id says of several features which is meant: then features cannot be asked for by it.
    bool hasUniqueIds() const;
};

} // namespace minemap
