// SPDX-License-Identifier: GPL-2.0-or-later
// From longitude and latitude to the local plane around the map.
#pragma once

#include "core/geometry/overlay.h"
#include "processing/scoremap_inputs.h"

#include <QCoreApplication>

#include <optional>

namespace minemap
{

//! Chooses the plane of \a inputs and projects all of them into it, in place.
class InputProjection
{
    Q_DECLARE_TR_FUNCTIONS( InputProjection )

  public:
    InputProjection( const ScoremapRequest &request, ScoremapInputs &inputs, QgsFeedback *feedback );

    //! \throws QgsProcessingException when map and finds lie on different continents; Canceled.
    void run();

  private:
    void choosePlane();
    void projectAll();
    void projectFinds();
    std::optional<Point> projected( const Point &place, const QString &layer );
    void projectShape( Shape &shape, const QString &layer );
    void checkDistance() const;

    const ScoremapRequest &mRequest;
    ScoremapInputs &mInputs;
    QgsFeedback *mFeedback;
    Overlay mOverlay;
};

} // namespace minemap
