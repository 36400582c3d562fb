// SPDX-License-Identifier: GPL-2.0-or-later
// The records of a map with every vertex as the layer holds it, to be corrected and written back.
#pragma once

#include "processing/diagnose/correctmap_request.h"
#include "processing/reading/layer_reader.h"

#include <QCoreApplication>

#include <vector>

class QgsProcessingFeedback;

namespace minemap
{

//! A record as the layer holds it and where that shows it.
struct MapRecord
{
    Record facts;         //!< Id, group and date.
    Shape source;         //!< In the map's own coordinates.
    Shape places;         //!< Longitude and latitude; NaN where it cannot be placed.
    std::size_t plan = 0; //!< Which of the plans is applied to it.
};

struct MapVertices
{
    InputDescription source;
    LayerFeatures features;
    std::vector<MapRecord> records; //!< Of each of the features.
    Point middle;                   //!< Longitude and latitude, rounded to 0.0001°; a few wild records do not move it.
    std::vector<Note> notes;
};

//! True where \a shape has vertices and all of them are finite.
bool hasPlace( const Shape &shape );

//! The middle of the bounding box.
Point middleOfBox( const Shape &shape );

//! Adds those of \a more that matter where geometries are used as they stand.
void addNotesOfUse( std::vector<Note> &notes, const std::vector<Note> &more );

//! Reads the map of a request. \throws QgsProcessingException with one sentence naming layer and mend; Canceled.
class MapVerticesReader
{
    Q_DECLARE_TR_FUNCTIONS( MapVerticesReader )

  public:
    MapVerticesReader( const CorrectmapRequest &request, const LayerCoordinateOperation &operation,
                       const QgsCoordinateTransformContext &transformContext, QgsProcessingFeedback *feedback );

    MapVertices read();

  private:
    void readFacts();
    void readVertices();
    Point middleOfMap() const;

    const CorrectmapRequest &mRequest;
    const LayerCoordinateOperation &mOperation;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsProcessingFeedback *mFeedback;
    MapVertices mMap;
};

} // namespace minemap
