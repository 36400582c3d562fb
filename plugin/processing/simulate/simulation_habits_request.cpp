// SPDX-License-Identifier: GPL-2.0-or-later
// The habits of real data that the user wants in a simulation.
#include "processing/simulate/simulation_request.h"

#include <qgsexception.h>

namespace minemap
{

void SimulationRequestReader::readHabits()
{
  SimulationParameters &wanted = mRequest.parameters;
  const QString from = word( "SEARCH_FROM" );
  wanted.searchFrom = from == QLatin1String( "map" )     ? SearchFrom::Map
                      : from == QLatin1String( "finds" ) ? SearchFrom::Finds
                                                         : SearchFrom::Plan;
  wanted.duplicateShare = number( "DUPLICATES" );
  const QString at = word( "FINDS_AT" );
  wanted.findsAt = at == QLatin1String( "task_centroid" ) ? FindsAt::TaskCentroid
                   : at == QLatin1String( "task_corner" ) ? FindsAt::TaskCorner
                                                          : FindsAt::Place;
  wanted.rounding = number( "ROUNDING" );
  wanted.mapFromFindsShare = number( "MAP_FROM_FINDS" );
  wanted.cutShare = number( "CUT" );
  wanted.cutBuffer = number( "CUT_BUFFER" );
  if ( wanted.mapFromFindsShare > 0 && wanted.mapGeometry != MapGeometry::Polygons )
    throw QgsProcessingException( tr( "MAP_FROM_FINDS draws polygons, and MAP_GEOMETRY is \"%1\": set MAP_GEOMETRY to "
                                      "polygons, or MAP_FROM_FINDS to 0." )
                                    .arg( mReader.word( "MAP_GEOMETRY" ) ) );
}

} // namespace minemap
