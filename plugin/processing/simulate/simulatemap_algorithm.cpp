// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulate/simulatemap_algorithm.h"

#include "core/simulate/simulate_world.h"
#include "processing/reading/feedback_progress.h"
#include "processing/simulate/simulatemap_outputs.h"
#include "processing/simulate/simulation_maker.h"
#include "processing/writing/output_destination.h"

namespace minemap
{

AlgorithmWords SimulateMapAlgorithm::words() const
{
  return {
    tr( "Simulate a map" ), tr( "minefield,mine action,synthetic,training,exercise,test,example,datum,error,IMSMA" ),
    tr( "Makes a synthetic minefield area with known errors, for training and to test a method." ),
    tr(
      "Makes a synthetic area: minefields, the records of them, searched ground, finds, accidents and reference "
      "points, "
      "and a key that says what is true of it. No real place's mine is in it.\n\n"
      "Errors: a list such as datum:15865; group=B magnetic_as_true:1993; record=R007 shift:300,0. Without group= or "
      "record= an error is for all records. Groups are named A, B, C …, records R001, R002 …. Errors that meet on a "
      "record are made one after another in the order of the list. Causes: datum:15865 (operation) or datum:4284 (old "
      "geographic system), other_operation:15865>5044, grid_as_other_grid:28408>32638, zone:1, "
      "prime_meridian:-17.6667, sign_lost:latitude, axes_swapped, digit_wrong:32638,1000,0, dms_as_decimal, "
      "decimal_as_dms, minutes_as_seconds, seconds_as_minutes, magnetic_as_true, grid_as_true, truncated:100 or "
      "truncated:1s, back_azimuth, mils:6000>6400, units:0.75 (these three also with first or each: in the first leg, "
      "in "
      "each, such as units:0.75,first), mirrored, other_reference:R008 (of one record), bearing_offset:7.5, "
      "distance_factor:0.9, shift:east,north, shift_scale:east,north,scale, shift_rotation:east,north,degrees, "
      "similarity:east,north,degrees,scale, uneven:most,wave, reference_shift:200 (each record by itself). Shifts are "
      "how far the map lies from the truth, in metres.\n\n"
      "Habits of real data (advanced parameters): searched ground that was drawn from the map or from the finds, finds "
      "reported twice, at a point of their task or with rounded coordinates, records drawn from finds, and searched "
      "ground cut out of the map. They show what such data do to a score: the score of a map with such a habit means "
      "nothing.\n\n"
      "Search that follows the map goes where the map, with its errors, says. The same seed and parameters give the "
      "same "
      "area.\n\n"
      "Limits: the ground is flat and empty. Rows are straight, minefields do not overlap, all mines of a minefield "
      "were "
      "laid on one day, and finds are off independently of each other. Real maps, real ground and real searching are "
      "less orderly: a method that fails here will fail outside, one that succeeds here may still fail there." ) };
}

bool SimulateMapAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                             QgsProcessingFeedback * )
{
  mRequest =
    SimulationRequestReader( ParameterReader( *this, parameters, context ) ).read( *this, parameters, context );
  return true;
}

QStringList SimulateMapAlgorithm::inputFiles() const
{
  return {};
}

QVariantMap SimulateMapAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                       QgsProcessingFeedback *feedback )
{
  const LocalPlane plane( mRequest.centre );
  FeedbackProgress progress( feedback );
  const SimulationParameters wanted = mRequest.inPlane( plane );
  const SimulationMaker maker( mRequest, wanted, plane );
  const Simulation simulation = maker.make( progress );

  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  SimulateMapOutputs writer( mRequest, wanted, simulation, maker.coordinates(), outputs, feedback );
  writer.writeLayers();
  writer.addKey( OutputDestination::textOf( parameters, QStringLiteral( "KEY" ), context ) );
  const QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  return withNumbers( results, writer.numbers(), {}, feedback );
}

} // namespace minemap
