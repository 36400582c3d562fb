// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a simulation to the sinks and the key of minemap:simulatemap.
#pragma once

#include "processing/simulate/simulation_maker.h"
#include "processing/writing/staged_outputs.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <functional>
#include <vector>

class QgsFeature;
class QgsProcessingContext;
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

    //! Styles, names and aliases for those of the layers in \a results that are loaded.
    void addStyles( const QVariantMap &results, QgsProcessingContext &context ) const;

    //! The number and string outputs.
    QVariantMap numbers() const;

  private:
    struct Layer;
    //! Gives the feature of a position its attributes and geometry.
    using Fill = std::function<void( std::size_t index, QgsFeature &feature )>;

    std::vector<Layer> layers() const;
    void write( const Layer &layer, std::size_t count, const Fill &fill );
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
