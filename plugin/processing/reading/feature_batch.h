// SPDX-License-Identifier: GPL-2.0-or-later
// Some thousand features of a layer: taken from QGIS in the thread that reads, understood in another one.
#pragma once

#include "compat/qgis_compat.h"
#include "core/geometry/geometry_reader.h"
#include "core/geometry/shape_array.h"
#include "core/parallel.h"
#include "processing/reading/content_hash.h"

#include <qgsfeatureid.h>

#include <QVariant>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

class QgsFeature;
class QgsGeometry;

namespace minemap
{

//! What is wanted of each feature.
struct BatchSettings
{
    ShapeKind kind = ShapeKind::Point;
    bool repair = true;
    std::vector<int> fields;       //!< Positions among the layer's fields; -1: not there.
    std::size_t usedFields = 0;    //!< So many of them enter the hash.
    bool keepsNormalForms = false; //!< Also ids made from them.
    bool makesIds = false;
};

//! What there is to tell about the geometry of one feature.
struct GeometryFinding
{
    std::size_t position = 0; //!< In its batch.
    bool isMissing = false;
    bool wasCurved = false;
    bool withoutArea = false;
    GeometryState state = GeometryState::Valid;
    std::string reason;
    compat::WkbType type = compat::UNKNOWN_WKB;
};

class FeatureBatch
{
  public:
    explicit FeatureBatch( const BatchSettings &settings );

    //! Takes what is needed of \a feature, no more than a copy.
    void add( const QgsFeature &feature );

    std::size_t size() const { return ids.size(); }

    //! Bytes of geometry not yet understood.
    std::size_t bytes() const { return mWkb.size(); }

    //! Reads and hashes the geometries, without QGIS; once, in any thread. Stops short when \a stop is set.
    void process( const StopFlag &stop );

    std::vector<QgsFeatureId> ids;
    std::vector<std::vector<QVariant>> columns; //!< Values of each field; empty for fields that are not there.
    std::map<std::size_t, Shape> written;       //!< By position in the batch, as LayerFeatures::written.
    //! By position in the batch, as LayerFeatures::partsLeft.
    std::map<std::size_t, std::vector<std::uint32_t>> partsLeft;
    std::vector<std::size_t> severalPoints; //!< Positions in the batch, as LayerFeatures::severalPoints.

    // Made by process().
    ShapeArray shapes;
    std::vector<FeatureHash> hashes;      //!< Sorted.
    std::vector<std::uint64_t> prints;    //!< Of featurePrint().
    std::vector<std::string> normalForms; //!< Where kept.
    std::vector<std::string> geometryIds; //!< Where made.
    std::vector<GeometryFinding> findings;

  private:
    //! Notes which parts of a multipoint hold a point.
    void numberParts( const QgsGeometry &geometry );
    void processOne( std::size_t position, std::string_view wkb, GeometryReader &reader, std::string &normalForm );

    const BatchSettings &mSettings;
    std::string mWkb;                     //!< Of all features, one after another.
    std::vector<std::size_t> mWkbEnds;    //!< In mWkb; a feature without geometry has no bytes.
    std::string mValues;                  //!< What of the attributes enters the hashes.
    std::vector<std::size_t> mValuesEnds; //!< In mValues.
    std::vector<std::size_t> mCurved;     //!< Positions of features that were straightened.
};

} // namespace minemap
