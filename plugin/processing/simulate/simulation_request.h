// SPDX-License-Identifier: GPL-2.0-or-later
// What the user wants simulated, read and checked.
#pragma once

#include "core/simulate/simulate_world.h"
#include "processing/parameters/parameter_reader.h"

#include <qgscoordinatereferencesystem.h>

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

struct SimulationRequest
{
    SimulationParameters parameters; //!< Without the extent, see inPlane().
    ExtentPoints extent;             //!< Longitude and latitude.
    Point centre;                    //!< Of the plane: longitude and latitude.
    QgsCoordinateReferenceSystem crs;
    std::vector<std::pair<std::string, std::string>> texts; //!< Names of the parameters and JSON values, for the key.

    //! The parameters with the extent in \a plane.
    SimulationParameters inPlane( const LocalPlane &plane ) const;
};

//! Every function throws QgsProcessingException with one sentence that names the parameter and the mend.
class SimulationRequestReader
{
    Q_DECLARE_TR_FUNCTIONS( SimulationRequestReader )

  public:
    explicit SimulationRequestReader( const ParameterReader &reader ) : mReader( reader ) {}

    SimulationRequest read( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                            QgsProcessingContext &context );

  private:
    void readExtent( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context );
    void readCrs( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                  QgsProcessingContext &context );
    void readNumbers();
    void readHabits();
    void readErrors();
    void checkSizes() const;
    // What was given for a parameter; noted for the key.
    int integer( const char *name );
    double number( const char *name );
    QString word( const char *name );

    const ParameterReader &mReader;
    SimulationRequest mRequest;
};

} // namespace minemap
