// SPDX-License-Identifier: GPL-2.0-or-later
// The parameters that several algorithms share: the map's fields, the evidence, what everything is measured with.
#pragma once

#include "processing/parameters/parameter_definitions.h"

namespace minemap
{

// Of the map, whose parameter is named \a map.
ParameterPointer recordIdParameter( const char *map );
ParameterPointer groupParameter( const char *map );
ParameterPointer mapDateParameter( const char *map );
ParameterPointer furtherLinesParameter();
ParameterPointer furtherPointsParameter();

ParameterPointer findsParameter();
ParameterPointer quantityParameter();
ParameterPointer laidDateParameter();
ParameterPointer findTaskParameter();

ParameterPointer searchedParameter( bool optional );
ParameterPointer searchKindParameter();
ParameterPointer searchCountsParameter();
ParameterPointer searchRecordParameter();
ParameterPointer assumeParameter();
ParameterPointer findAccuracyParameter();
ParameterPointer mapAccuracyParameter( const char *map );
ParameterPointer areaParameter();

ParameterPointer toleranceParameter();
ParameterPointer clusterDistanceParameter();
ParameterPointer seedParameter();

ParameterPointer referencePointsParameter();
ParameterPointer referenceRecordParameter();

} // namespace minemap
