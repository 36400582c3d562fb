// SPDX-License-Identifier: GPL-2.0-or-later
// Applies explanations to the records of a map: where each would lie without the mistake.
#pragma once

#include "core/cause/cause_operator.h"
#include "processing/diagnose/correction_plan.h"
#include "processing/diagnose/diagnosis_inputs.h"
#include "processing/diagnose/map_vertices.h"
#include "processing/reading/layer_reader.h"

#include <qgsdistancearea.h>

#include <QCoreApplication>

#include <memory>
#include <vector>

class QgsProcessingFeedback;

namespace minemap
{

struct CorrectedRecord
{
    std::size_t plan = 0;
    bool isCorrected = false;
    //! Every vertex, in the CRS of the result; empty where the geometry stays as it is, or where there is none.
    std::vector<Point> places;
};

struct MapCorrection
{
    InputDescription source;
    std::vector<CorrectionPlan> plans;
    LayerFeatures features;               //!< Of the map.
    std::vector<CorrectedRecord> records; //!< Of each of the features.
    std::size_t corrected = 0;
    std::size_t notCorrected = 0; //!< With a geometry and an explanation, but where the mistake cannot have been made.
    OptionalNumber meanLength;    //!< Of the corrections on the ellipsoid, metres.
    //! True where the map's own CRS cannot hold all corrected places: then they are longitude and latitude on WGS 84.
    bool isLongitudeLatitude = false;
    std::vector<Note> notes;
};

/**
 * Reads the map of \a request and corrects it, vertex by vertex: no vertex is added, mended or left out.
 *
 * \throws QgsProcessingException with one sentence naming layer, parameter and mend; Canceled.
 */
class MapCorrector
{
    Q_DECLARE_TR_FUNCTIONS( MapCorrector )

  public:
    MapCorrector( const CorrectmapRequest &request, const QgsCoordinateTransformContext &transformContext,
                  QgsProcessingFeedback *feedback );

    MapCorrection correct();

  private:
    void makePlans();
    QString nameOf( const CorrectionPlan &plan ) const;
    void readReferences();
    void correctRecords();
    //! Counts the length of the way from one shape in the plane to the other.
    void measure( const Shape &from, const Shape &to );
    void expressInMapCrs();
    //! \a places, longitude and latitude, in the map's CRS; nothing where they would not come back to the millimetre.
    std::optional<std::vector<Point>> inMapCrs( const std::vector<Point> &places ) const;
    void refuseWithoutEffect() const;

    const CorrectmapRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsProcessingFeedback *mFeedback;
    FeedbackProgress mProgress;
    LayerCoordinateOperation mOperation;
    MapVertices mMap;
    std::unique_ptr<LocalPlane> mPlane;
    ReferencesByRecord mReferences;
    MapCorrection mResult;
    QgsDistanceArea mEllipsoid; //!< WGS 84.
    double mSumOfLengths = 0;
    std::size_t mLengths = 0;
};

} // namespace minemap
