// SPDX-License-Identifier: GPL-2.0-or-later
// Reads one input layer: geometry validated, repaired or refused, attributes kept, everything counted.
#pragma once

#include "core/geometry/geometry_reader.h"
#include "core/score/scorecard.h"
#include "processing/coordinate_operation.h"

#include <qgsfeatureid.h>
#include <qgsprocessingutils.h>

#include <QCoreApplication>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QgsFeature;
class QgsFeedback;

namespace minemap
{

//! One feature as it was read.
struct ReadFeature
{
    QgsFeatureId id = 0;
    Shape shape;            //!< Longitude and latitude after LayerReader::read; empty without usable geometry.
    std::string normalForm; //!< Of the source geometry; empty without geometry.
    QVariantList values;    //!< Of the fields asked for, in their order; invalid for fields that are not there.
};

//! One input layer, read.
struct ReadLayer
{
    InputDescription description;
    std::vector<ReadFeature> features; //!< All, also those without geometry.
    std::vector<Note> notes;
    CoordinateOperation operation;
    bool unknownDatumAllowed = false;
};

//! Which layer to read and how.
struct LayerRequest
{
    QString role;      //!< Name of the parameter.
    QString layerName; //!< As the user knows it.
    QgsProcessingFeatureSource *source = nullptr;
    ShapeKind kind = ShapeKind::Point;
    QStringList fields;  //!< Empty names are fields not given.
    int usedFields = -1; //!< So many of them decide anything and enter the content hash; -1: all.
    QString filter;      //!< Subset of the layer, for the scorecard.
};

/**
 * Reads layers for scoring. QGIS's own validity check is off; \a repair alone decides about invalid geometry.
 *
 * Geometry is validated in source coordinates, its edges densified to 200 m there, and turned into longitude and
 * latitude. Every function throws QgsProcessingException with one sentence that names the layer and the mend.
 */
class LayerReader
{
    Q_DECLARE_TR_FUNCTIONS( LayerReader )

  public:
    LayerReader( bool repair, UnknownDatum unknownDatum, const QgsCoordinateTransformContext &transformContext,
                 QgsFeedback *feedback );

    ReadLayer read( const LayerRequest &request );

  private:
    ReadFeature readFeature( const LayerRequest &request, const QgsFeature &feature, ReadLayer &layer );
    void readGeometry( const LayerRequest &request, const QgsFeature &feature, ReadLayer &layer, ReadFeature &result );
    void toLongitudeLatitude( const LayerCoordinateOperation &operation, ReadLayer &layer ) const;

    bool mRepair;
    UnknownDatum mUnknownDatum;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
    GeometryReader mGeometryReader;
};

//! Adds one to the note \a code about \a layer, naming the first few features.
void countNote( std::vector<Note> &notes, const char *code, Severity severity, const QString &layer,
                const QString &feature );

} // namespace minemap
