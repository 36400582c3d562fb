// SPDX-License-Identifier: GPL-2.0-or-later
// From the layers of minemap:scoremap to the map and the evidence in the local plane.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/score/scorecard.h"
#include "processing/reading/date_columns.h"
#include "processing/reading/evidence_request.h"
#include "processing/reading/layer_reader.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace minemap
{

//! Records, finds and accidents say by their Origin which feature they are; all else of them is asked for by it.
struct EvidenceInputs
{
    MinefieldMap map;
    Evidence evidence;
    std::vector<LayerFeatures> maps; //!< Of each layer of the map; with sources when the map may be anywhere.
    LayerFeatures finds, searched, accidents, area;
    std::vector<std::string> mapCrs; //!< Of each layer of the map.
    std::unique_ptr<LocalPlane> plane;
    std::vector<InputDescription> descriptions;
    std::vector<CoordinateOperation> operations;
    std::vector<Note> notes;
    bool unknownDatumAllowed = false;
    DateOptions dates;              //!< How they were read.
    bool isOrderInTimeLost = false; //!< Dates of accidents or searches are there that could not be read.

    const LayerFeatures &featuresOf( const Record &record ) const;

    // Feature and own id as people find them.
    QString nameOf( const Record &record ) const;
    QString nameOf( const Find &find ) const;
    QString nameOf( const Accident &accident ) const;

    // The value of a field of EvidenceRequest::mapFields, ::findFields or ::accidentFields.
    const QVariant &value( const Record &record, int field ) const;
    const QVariant &value( const Find &find, int field ) const;
    const QVariant &value( const Accident &accident, int field ) const;
};

/**
 * Reads every layer of \a request.
 *
 * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled.
 */
class EvidenceReader
{
    Q_DECLARE_TR_FUNCTIONS( EvidenceReader )

  public:
    EvidenceReader( const EvidenceRequest &request, const QgsCoordinateTransformContext &transformContext,
                    QgsFeedback *feedback );

    std::unique_ptr<EvidenceInputs> read();

  private:
    struct FindDates
    {
        DateColumn laid, found;
    };

    static LayerRequest requestFor( const InputLayer &layer, ShapeKind kind, const QStringList &fields );
    ReadLayer readLayer( LayerRequest request );
    void readMap();
    void readFinds();
    void readSearched();
    void readAccidents();
    void readArea();
    void addRecords( const InputLayer &layer, ReadLayer read, int number );
    void addFind( const InputLayer &layer, const ReadLayer &read, std::size_t index, const FindDates &dates );
    //! Counts a polygon that looks as if it was given back without a search.
    void noteSuspicious( const InputLayer &layer, const ReadLayer &read, std::size_t index );
    //! The column at \a position of \a read, which \a parameter names as a date.
    DateColumn datesOf( const char *parameter, const QString &field, const InputLayer &layer, const ReadLayer &read,
                        std::size_t position );

    const EvidenceRequest &mRequest;
    QgsFeedback *mFeedback;
    LayerReader mReader;
    std::unique_ptr<EvidenceInputs> mInputs;
};

} // namespace minemap
