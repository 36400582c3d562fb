// SPDX-License-Identifier: GPL-2.0-or-later
// Reference points as mapped and as surveyed again, joined by their id.
#pragma once

#include "core/position/position_statistics.h"
#include "processing/position/matchmines_request.h"
#include "processing/reading/evidence_inputs.h"

#include <QCoreApplication>

#include <map>
#include <string>
#include <vector>

namespace minemap
{

class ReferencePairReader
{
    Q_DECLARE_TR_FUNCTIONS( ReferencePairReader )

  public:
    //! Descriptions and notes of both layers are added to \a inputs, in whose plane they are measured.
    ReferencePairReader( const MatchminesRequest &request, const QgsCoordinateTransformContext &transformContext,
                         QgsFeedback *feedback, EvidenceInputs &inputs );

    /**
     * Displacements mapped − surveyed. A point measured again and again gives as many pairs, which share what was wrong
     * that day: one cluster.
     *
     * \throws QgsProcessingException with one sentence when no ids agree.
     */
    PositionErrors read();

  private:
    using PlacesById = std::map<std::string, std::vector<Point>>;

    PlacesById referencesOf( const InputLayer &layer );
    void noteUnpaired( const InputLayer &layer, const QString &which );

    const MatchminesRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
    EvidenceInputs &mInputs;
};

} // namespace minemap
