// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/evidence_parameters.h"

#include "core/score/score_parameters.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( EvidenceParameters )
};

} // namespace

ParameterPointer recordIdParameter( const char *map )
{
  return fieldParameter( "RECORD_ID", Words::tr( "Record id" ), map, Words::tr( "Names the record in every output." ) );
}

ParameterPointer groupParameter( const char *map )
{
  return fieldParameter( "GROUP_BY", Words::tr( "Group (sheet, unit, batch)" ), map,
                         Words::tr( "Every number is also given for each value." ) );
}

ParameterPointer mapDateParameter( const char *map )
{
  return fieldParameter( "MAP_DATE", Words::tr( "Date of the record" ), map,
                         Words::tr( "What the record can have known: mines laid later are not held against it." ) );
}

ParameterPointer furtherLinesParameter()
{
  return advancedParameter( sourceParameter( "MAP_LINES", Words::tr( "Further records: lines" ), compat::LINE_VECTOR,
                                             OPTIONAL,
                                             Words::tr( "Rows or strips of the same map, with the same fields." ) ) );
}

ParameterPointer furtherPointsParameter()
{
  return advancedParameter( sourceParameter( "MAP_POINTS", Words::tr( "Further records: points" ), compat::POINT_VECTOR,
                                             OPTIONAL,
                                             Words::tr( "Single mines of the same map, with the same fields." ) ) );
}

ParameterPointer findsParameter()
{
  return sourceParameter( "FINDS", Words::tr( "Finds" ), compat::POINT_VECTOR, false,
                          Words::tr( "Mines and ERW found, where they lay." ) );
}

ParameterPointer quantityParameter()
{
  return fieldParameter( "QUANTITY", Words::tr( "Quantity" ), "FINDS",
                         Words::tr( "Items at the place; empty means 1, 0 or less is left out." ) );
}

ParameterPointer laidDateParameter()
{
  return fieldParameter(
    "LAID_DATE", Words::tr( "Laid not before" ), "FINDS",
    Words::tr( "The earliest date on which the mine can have been laid, such as the end of its lot month." ) );
}

ParameterPointer findTaskParameter()
{
  return fieldParameter( "TASK", Words::tr( "Clearance task of the find" ), "FINDS",
                         Words::tr( "Finds of one task are not independent." ) );
}

ParameterPointer searchedParameter( bool optional )
{
  return sourceParameter( "SEARCHED", Words::tr( "Searched ground" ), compat::POLYGON_VECTOR, optional,
                          Words::tr( "Ground cleared or technically surveyed. Without it no accuracy can be given." ) );
}

ParameterPointer searchKindParameter()
{
  return fieldParameter( "SEARCH_KIND", Words::tr( "Kind of search" ), "SEARCHED",
                         Words::tr( "Clearance, technical survey, cancellation …" ) );
}

ParameterPointer searchCountsParameter()
{
  auto counts = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "SEARCH_COUNTS" ), Words::tr( "Kinds that count as searched" ), QVariant(), false, OPTIONAL );
  counts->setHelp( Words::tr( "Values of the kind of search, separated by semicolons. Empty: all count." ) );
  return counts;
}

ParameterPointer searchRecordParameter()
{
  return fieldParameter( "SEARCH_RECORD", Words::tr( "Record that the search belongs to" ), "SEARCHED",
                         Words::tr( "Holds the id of the minefield record that the ground was searched for, as "
                                    "databases link them. It shows which records were cut, and by how much." ) );
}

ParameterPointer assumeParameter()
{
  auto assume = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "ASSUME" ), Words::tr( "Assume although the data speak against it" ), QVariant(), false, OPTIONAL );
  assume->setHelp(
    Words::tr( "Codes of broken assumptions, separated by semicolons, such as finds_twice. Their numbers "
               "are then given, and every output says first what was assumed against the evidence." ) );
  return advancedParameter( std::move( assume ) );
}

ParameterPointer findAccuracyParameter()
{
  return advancedParameter( fieldParameter(
    "FIND_ACCURACY", Words::tr( "Accuracy of the find's position" ), "FINDS",
    Words::tr(
      "In metres, as a number or a text such as 5 meter. The tolerance should be at least twice as large." ) ) );
}

ParameterPointer mapAccuracyParameter( const char *map )
{
  return advancedParameter( fieldParameter(
    "MAP_ACCURACY", Words::tr( "Accuracy of the record's position" ), map,
    Words::tr(
      "In metres, as a number or a text such as 5 meter. The tolerance should be at least twice as large." ) ) );
}

ParameterPointer areaParameter()
{
  return sourceParameter( "AREA", Words::tr( "Area" ), compat::POLYGON_VECTOR, OPTIONAL,
                          Words::tr( "Limits everything to these polygons." ) );
}

ParameterPointer toleranceParameter()
{
  return numberParameter(
    "TOLERANCE", Words::tr( "Tolerance in metres" ), compat::DOUBLE_NUMBER, 25, 0, LARGEST_TOLERANCE,
    Words::tr( "A find within this distance of a record is on the map. Choose it before you look at the results." ) );
}

ParameterPointer clusterDistanceParameter()
{
  return advancedParameter( numberParameter(
    "CLUSTER_DISTANCE", Words::tr( "Cluster distance in metres" ), compat::DOUBLE_NUMBER, 100, 0, 100000,
    Words::tr( "What lies so near to each other counts as one cluster: finds without a task, and in "
               "a diagnosis rows and mines." ) ) );
}

ParameterPointer seedParameter()
{
  return advancedParameter( numberParameter( "SEED", Words::tr( "Seed" ), compat::INTEGER_NUMBER, 1, 0, 2147483647,
                                             Words::tr( "Of everything random; recorded in the outputs." ) ) );
}

ParameterPointer referencePointsParameter()
{
  return sourceParameter( "REFERENCE_POINTS", Words::tr( "Reference points" ), compat::POINT_VECTOR, OPTIONAL,
                          Words::tr( "Points that records were measured from, as the map shows them. Mistakes of "
                                     "bearings and distances can be tested with them only." ) );
}

ParameterPointer referenceRecordParameter()
{
  return fieldParameter( "REFERENCE_RECORD", Words::tr( "Record of the reference point" ), "REFERENCE_POINTS",
                         Words::tr( "Holds the id of the record measured from the point. A second point of the same "
                                    "record is the other end of its baseline." ) );
}

} // namespace minemap
