// SPDX-License-Identifier: GPL-2.0-or-later
// From longitude and latitude to the local plane around the map.
#pragma once

#include "processing/reading/evidence_inputs.h"

#include <QCoreApplication>

namespace minemap
{

//! Chooses the plane of \a inputs and projects all of them into it, in place, on all cores.
class InputProjection
{
    Q_DECLARE_TR_FUNCTIONS( InputProjection )

  public:
    InputProjection( const EvidenceRequest &request, EvidenceInputs &inputs, QgsFeedback *feedback );

    //! \throws QgsProcessingException when a layer lies elsewhere than the map or the finds; Canceled.
    void run();

  private:
    class ThreadTools;

    void choosePlane();
    void projectShapes();
    void noteOutside( const QString &layer, const QString &feature );
    //! Projects the places of \a entries and leaves out those that the plane cannot hold.
    template <typename Entry>
    void projectPlaces( std::vector<Entry> &entries, const QString &layer );
    void checkDistance() const;
    //! Whether each layer of the map, by itself, lies near any of \a finds.
    void checkMapLayers( const std::vector<Point> &finds ) const;
    [[noreturn]] static void refuseElsewhere( const InputLayer &layer, const QString &other );

    const EvidenceRequest &mRequest;
    EvidenceInputs &mInputs;
    QgsFeedback *mFeedback;
    Point mCentre; //!< Of the plane, longitude and latitude.
};

} // namespace minemap
