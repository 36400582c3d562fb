// SPDX-License-Identifier: GPL-2.0-or-later
// Runs a simulation and puts into words what it cannot do.
#pragma once

#include "core/simulate/map_coordinates.h"
#include "processing/simulate/simulation_request.h"

#include <QCoreApplication>

#include <memory>

namespace minemap
{

//! Runs the simulation; what it cannot do becomes a QgsProcessingException of one sentence.
class SimulationMaker
{
    Q_DECLARE_TR_FUNCTIONS( SimulationMaker )

  public:
    //! All three must outlive it.
    SimulationMaker( const SimulationRequest &request, const SimulationParameters &parameters,
                     const LocalPlane &plane );

    //! \throws QgsProcessingException, GeometryError, Canceled
    Simulation make( Progress &progress ) const;

    const MapCoordinates &coordinates() const { return *mCoordinates; }

    //! What is wrong with an item of ERRORS, and the mend.
    static QString sentence( const ErrorListError &error, const SimulationParameters &parameters );

  private:
    const SimulationRequest &mRequest;
    const SimulationParameters &mParameters;
    std::unique_ptr<MapCoordinates> mCoordinates;
};

} // namespace minemap
