// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a simulation to the sinks and the key of minemap:simulatemap.
#pragma once

#include "processing/simulation_maker.h"
#include "processing/staged_outputs.h"

#include <qgsattributes.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QVariantMap>

#include <functional>

class QgsProcessingFeedback;

namespace minemap
{

class SimulateMapOutputs
{
    Q_DECLARE_TR_FUNCTIONS( SimulateMapOutputs )

  public:
    SimulateMapOutputs( const SimulationRequest &request, const SimulationParameters &parameters,
                        const Simulation &simulation, const MapCoordinates &coordinates, StagedOutputs &outputs,
                        QgsProcessingFeedback *feedback );

    void writeLayers();
    //! An empty path is not wanted.
    void addKey( const QString &path );

    //! The number and string outputs.
    QVariantMap numbers() const;

  private:
    struct Layer;

    void writeTruth();
    void writeMap();
    void writeFinds();
    void writeSearched();
    void writeAccidents();
    void writeReferencePoints();
    void write( const Layer &layer, std::size_t count, const std::function<void( std::size_t, QgsFeature & )> &fill );
    QgsGeometry pointAt( const Point &place ) const;
    QString summary() const;

    const SimulationRequest &mRequest;
    const SimulationParameters &mParameters;
    const Simulation &mSimulation;
    const SimulatedWorld &mWorld;
    const MapCoordinates &mCoordinates;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
