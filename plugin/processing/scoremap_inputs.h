// SPDX-License-Identifier: GPL-2.0-or-later
// From the layers of minemap:scoremap to the map and the evidence in the local plane.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/score/scorecard.h"
#include "processing/layer_reader.h"
#include "processing/scoremap_request.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace minemap
{

//! Which feature of which layer an entry of MinefieldMap::records, Evidence::finds or ::accidents came from.
struct Origin
{
    int layer = 0;
    QgsFeatureId feature = 0;
};

struct ScoremapInputs
{
    MinefieldMap map;
    Evidence evidence;
    std::vector<Origin> recordOrigins, findOrigins, accidentOrigins;
    std::vector<std::vector<QVariant>> recordValues;   //!< Of each record, of ScoremapRequest::mapFields.
    std::vector<std::vector<QVariant>> findValues;     //!< Of each find, of ScoremapRequest::findFields.
    std::vector<std::vector<QVariant>> accidentValues; //!< Of each accident, of ScoremapRequest::accidentFields.
    std::vector<Shape> recordSources;                  //!< In the map's own coordinates, when the map may be anywhere.
    std::vector<std::string> mapCrs;                   //!< Of each layer of the map.
    std::unique_ptr<LocalPlane> plane;
    std::vector<InputDescription> descriptions;
    std::vector<CoordinateOperation> operations;
    std::vector<Note> notes;
    bool unknownDatumAllowed = false;
};

/**
 * Reads every layer of \a request.
 *
 * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled.
 */
class ScoremapReader
{
    Q_DECLARE_TR_FUNCTIONS( ScoremapReader )

  public:
    ScoremapReader( const ScoremapRequest &request, const QgsCoordinateTransformContext &transformContext,
                    QgsFeedback *feedback );

    std::unique_ptr<ScoremapInputs> read();

  private:
    static LayerRequest requestFor( const InputLayer &layer, ShapeKind kind, const QStringList &fields );
    ReadLayer readLayer( LayerRequest request );
    void readMap();
    void readFinds();
    void readSearched();
    void readAccidents();
    void readArea();
    void addRecords( const InputLayer &layer, ReadLayer read, int number );
    void addFind( const InputLayer &layer, const ReadLayer &read, std::size_t index );
    bool countsAsSearched( const InputLayer &layer, const ReadLayer &read, std::size_t index );
    //! The values of the last \a count fields asked for.
    static std::vector<QVariant> lastValues( const ReadLayer &read, std::size_t index, int count );
    DatePeriod dateOf( const QVariant &value, const InputLayer &layer, QgsFeatureId feature );

    const ScoremapRequest &mRequest;
    QgsFeedback *mFeedback;
    LayerReader mReader;
    std::unique_ptr<ScoremapInputs> mInputs;
};

} // namespace minemap
