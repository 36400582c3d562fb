// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/correctmap_algorithm.h"

#include "processing/diagnose/correctmap_outputs.h"
#include "processing/diagnose/map_correction.h"
#include "processing/parameters/date_parameters.h"
#include "processing/parameters/evidence_parameters.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace minemap
{

AlgorithmWords CorrectMapAlgorithm::words() const
{
  return {
    tr( "Propose a corrected map" ),
    tr( "minefield,mine action,datum,SK-42,shift,displacement,declination,georeferencing,correction,rescue,IMSMA" ),
    tr( "Applies an explanation of a map's error to its records: a new layer, for survey planning." ),
    tr(
      "Makes a proposed map: the records of a map where they would lie without the mistake that the diagnosis found. "
      "Every field is kept; new ones say which layer it came from, which mistake was undone and that it is "
      "proposed.\n\n"
      "Give the table of explanations that the diagnosis of the same map made, and which rank of it to apply. With a "
      "group field each group takes the explanation of its own, if the evidence supports it; without one all records "
      "take that of the whole map, supported or not. Mistakes of bearings and distances need the reference points "
      "again.\n\n"
      "Or give numbers: the map is scaled, then turned clockwise, then moved east and north, about the origin (the "
      "middle of the map unless given) in a plane centred there. Numbers that no mistake of map making explains are "
      "refused: over 5 km, beyond a scale of 0.9 to 1.1, turned by over 15° and by neither 90° nor 180°.\n\n"
      "Every vertex is moved by itself; none is added, so that long straight edges stay straight lines in the layer's "
      "own coordinates. Records for which the mistake cannot have been made are kept unmoved and marked \"not "
      "corrected\".\n\n"
      "A proposed map is a hypothesis for survey planning and no reason to release land. Score it against finds that "
      "the "
      "diagnosis did not use. The input layers are never changed." ) };
}

void CorrectMapAlgorithm::initAlgorithm( const QVariantMap & )
{
  const auto number = [&]( const char *name, const QString &description, double value, double minimum, double maximum,
                           const QString &help )
  {
    add(
      advancedParameter( numberParameter( name, description, compat::DOUBLE_NUMBER, value, minimum, maximum, help ) ) );
  };
  add( sourceParameter( "MAP", tr( "Minefield map" ), compat::ANY_VECTOR, false,
                        tr( "The map to correct: one feature a record, of one geometry type." ) ) );
  add( recordIdParameter( "MAP" ) );
  auto group = fieldParameter( "GROUP_BY", tr( "Group (sheet, unit, batch)" ), "MAP",
                               tr( "Each group takes its own explanation: the field the diagnosis was given." ) );
  add( std::move( group ) );
  add( fieldParameter( "MAP_DATE", tr( "Date of the record" ), "MAP",
                       tr( "For the declination of the day when no year is given." ) ) );
  add( referencePointsParameter() );
  add( referenceRecordParameter() );
  add( sourceParameter( "EXPLANATIONS", tr( "Explanations" ), compat::ANY_TABLE, OPTIONAL,
                        tr( "The table that the diagnosis of this map made." ) ) );
  add( numberParameter( "RANK", tr( "Rank of the explanation" ), compat::INTEGER_NUMBER, 1, 1, 1000,
                        tr( "1 is the best." ) ) );
  number( "SCALE", tr( "Scale" ), 1, 0.9, 1.1, tr( "Instead of a table. Applied first." ) );
  number( "ROTATION", tr( "Rotation in degrees clockwise" ), 0, -360, 360,
          tr( "Instead of a table. Applied after the scale." ) );
  number( "EAST", tr( "Metres to the east" ), 0, -5000, 5000, tr( "Instead of a table. Applied last." ) );
  number( "NORTH", tr( "Metres to the north" ), 0, -5000, 5000, tr( "Instead of a table. Applied last." ) );
  auto origin =
    std::make_unique<QgsProcessingParameterPoint>( QStringLiteral( "ORIGIN" ), tr( "Origin" ), QVariant(), OPTIONAL );
  origin->setHelp( tr( "What is scaled and turned about; longitude and latitude unless it names its own coordinate "
                       "reference system. The middle of the map when it is not given." ) );
  add( advancedParameter( std::move( origin ) ) );
  add( advancedParameter( unknownDatumParameter() ) );
  add( advancedParameter( dateOrderParameter() ) );
  add( advancedParameter( calendarParameter() ) );
  add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "PROPOSED" ), tr( "Proposed map" ) ) );
  addOutput( new QgsProcessingOutputNumber( QStringLiteral( "RECORDS_CORRECTED" ), tr( "Records corrected" ) ) );
  addOutput( new QgsProcessingOutputNumber( QStringLiteral( "MEAN_LENGTH" ), tr( "Mean length of the corrections" ) ) );
  addSummary();
}

bool CorrectMapAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                            QgsProcessingFeedback * )
{
  mRequest = CorrectmapRequestReader::read( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList CorrectMapAlgorithm::inputFiles() const
{
  return CorrectmapRequestReader::files( mRequest );
}

QVariantMap CorrectMapAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                      QgsProcessingFeedback *feedback )
{
  const MapCorrection correction = MapCorrector( mRequest, context.transformContext(), feedback ).correct();
  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  CorrectMapOutputs writer( mRequest, correction, outputs, feedback );
  writer.writeMap();
  const QVariantMap results = outputs.commit();
  writer.addStyle( results, context );
  FeedbackProgress( feedback ).report( 100 );
  return withNumbers( results, writer.numbers(), correction.notes, feedback );
}

} // namespace minemap
