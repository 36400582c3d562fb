// SPDX-License-Identifier: GPL-2.0-or-later
// Reads one input layer: geometry validated, repaired or refused, attributes kept, everything counted.
#pragma once

#include "core/geometry/shape_array.h"
#include "core/score/scorecard.h"
#include "processing/reading/coordinate_operation.h"
#include "processing/reading/feature_batch.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reading/layer_features.h"

#include <qgsprocessingutils.h>

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QgsFeedback;

namespace minemap
{

//! One input layer, read: arrays with a place for each feature, also for those without geometry.
struct ReadLayer : LayerFeatures
{
    InputDescription description;
    ShapeArray shapes;                                 //!< Longitude and latitude; empty without a usable geometry.
    std::map<std::size_t, std::size_t> misplacedParts; //!< Feature → points left out, which are not finite.
    std::vector<bool> isMisplaced;                     //!< Left out for a mistake in its coordinates; empty: none is.
    std::vector<std::string> normalForms;              //!< Of source geometries, empty without; where asked for.
    std::vector<std::string> geometryIds;              //!< Made from normal forms; where asked for.
    std::vector<std::vector<FeatureHash>> hashes;      //!< Of each batch, sorted; while reading.
    std::vector<Note> notes;
    CoordinateOperation operation;
    PositionFacts positions; //!< What coordinates and operation show.
    bool unknownDatumAllowed = false;
};

//! Which layer to read and how.
struct LayerRequest
{
    QString role;      //!< Name of the parameter.
    QString layerName; //!< As the user knows it.
    QgsProcessingFeatureSource *source = nullptr;
    ShapeKind kind = ShapeKind::Point;
    QStringList fields;            //!< Empty names are fields not given.
    int idField = -1;              //!< Which of them holds the features' own ids, for people; -1: none.
    int usedFields = -1;           //!< So many of them decide anything and enter the content hash; -1: all.
    bool keepsNormalForms = false; //!< For what is told apart by its geometry.
    bool makesIds = false;         //!< For what has no ids of its own.
    bool partsAreRows = false; //!< Each point of a multipoint stands for itself: one without a place takes no other.
    /**
     * For a map that may lie anywhere by mistake: keeps its own coordinates, too, and neither refuses it outside the
     * area of use of its CRS nor counts what cannot be projected as refused.
     */
    bool mayBeAnywhere = false;
    double tolerance = 25; //!< Metres: what is doubtful about the datum by more than half of it is told.
    QString filter;        //!< Subset of the layer, for the scorecard.
    QString namedSource;   //!< Its file without folders, for the scorecard.
};

//! How much is read at once; results do not depend on it.
struct Batching
{
    std::size_t features = 10000;
    std::size_t bytes = 1000000; //!< Of geometry.
    int threads = 0;             //!< 0: one for each core.
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
                 QgsFeedback *feedback, const Batching &batching = {} );

    ReadLayer read( const LayerRequest &request ) const;

  private:
    void readFeatures( const LayerRequest &request, ReadLayer &layer ) const;
    void merge( const LayerRequest &request, FeatureBatch &batch, ReadLayer &layer ) const;
    void tell( const LayerRequest &request, const QString &feature, const GeometryFinding &finding,
               ReadLayer &layer ) const;
    void transform( const LayerRequest &request, ReadLayer &layer ) const;
    //! \throws QgsProcessingException for a layer most of whose coordinates are degrees where its CRS has lengths.
    static void refuseDegrees( const LayerRequest &request, const LayerCoordinateOperation &operation,
                               const ReadLayer &layer );
    //! Takes away the geometries of single rows that lie elsewhere by mistake, and notes them.
    static void leaveOutMisplaced( const LayerRequest &request, const LayerCoordinateOperation &operation,
                                   ReadLayer &layer );

    bool mRepair;
    UnknownDatum mUnknownDatum;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
    FeedbackProgress mProgress;
    Batching mBatching;
};

/**
 * Longitude and latitude of each point of a point feature, by its part; NaN for parts without a usable place, one NaN
 * for a feature without any.
 */
std::vector<Point> placesOf( const ReadLayer &layer, std::size_t feature );

//! The kind of shapes that \a source holds.
ShapeKind kindOf( const QgsProcessingFeatureSource &source );

//! Adds one to the note \a code about \a layer, naming the first few features.
void countNote( std::vector<Note> &notes, const char *code, Severity severity, const QString &layer,
                const QString &feature );

} // namespace minemap
