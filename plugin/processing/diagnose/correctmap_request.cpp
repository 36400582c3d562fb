// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/correctmap_request.h"

#include "processing/diagnose/diagnosis_request.h"
#include "processing/parameters/date_parameters.h"

#include <qgsexception.h>

#include <cmath>

namespace minemap
{

CorrectmapRequest CorrectmapRequestReader::read( const ParameterReader &reader )
{
  CorrectmapRequest request;
  request.map = reader.layer( "MAP", { compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY, compat::POINT_GEOMETRY },
                              tr( "polygons, lines or points" ) );
  request.recordId = reader.field( "RECORD_ID", request.map );
  request.groupBy = reader.field( "GROUP_BY", request.map );
  request.mapDate = reader.field( "MAP_DATE", request.map );
  DiagnosisRequestReader::readReferences( reader, request.references, request.referenceRecord );
  request.explanations = reader.layer(
    "EXPLANATIONS", { compat::NULL_GEOMETRY, compat::POINT_GEOMETRY, compat::LINE_GEOMETRY, compat::POLYGON_GEOMETRY },
    tr( "rows" ) );
  request.rank = reader.integer( "RANK" );
  request.origin = reader.place( "ORIGIN" );
  request.allowUnknownDatum = reader.boolean( "ALLOW_UNKNOWN_DATUM" );
  request.dates = dateOptionsOf( reader );
  request.byHand = byHand( reader );
  const bool isByHand = request.byHand.cause != Cause::None;
  if ( request.explanations.source && ( isByHand || request.origin ) )
    throw QgsProcessingException( tr( "EXPLANATIONS is given beside SCALE, ROTATION, EAST, NORTH or ORIGIN: give the "
                                      "table of explanations or the numbers, not both." ) );
  if ( !request.explanations.source && !isByHand )
    throw QgsProcessingException( tr( "There is nothing to correct: give the table of explanations of a diagnosis as "
                                      "EXPLANATIONS, or at least one of SCALE, ROTATION, EAST and NORTH." ) );
  if ( isByHand )
    checkPlausible( request.byHand, tr( "The correction given by SCALE, ROTATION, EAST and NORTH" ) );
  return request;
}

CauseRecipe CorrectmapRequestReader::byHand( const ParameterReader &reader )
{
  CauseRecipe recipe;
  recipe.scale = reader.number( "SCALE" );
  recipe.rotation = reader.number( "ROTATION" );
  recipe.east = reader.number( "EAST" );
  recipe.north = reader.number( "NORTH" );
  if ( recipe.scale != 1 )
    recipe.cause = Cause::Similarity;
  else if ( recipe.rotation != 0 )
    recipe.cause = Cause::ShiftRotation;
  else if ( recipe.east != 0 || recipe.north != 0 )
    recipe.cause = Cause::Shift;
  return recipe;
}

void CorrectmapRequestReader::checkPlausible( const CauseRecipe &recipe, const QString &what )
{
  constexpr double LONGEST = 5000;     // Metres.
  constexpr double MOST_SCALE = 0.1;   // More or less.
  constexpr double MOST_ROTATION = 15; // Degrees.
  constexpr double QUARTER_TURN = 90;  // Degrees: drawn with another side up.
  constexpr double ROUNDING = 1e-9;
  const double length = std::hypot( recipe.east, recipe.north );
  const QString mend = tr( "such a pattern is not explained by a mistake of map making and gives no proposed map; "
                           "look for the mistake with the diagnosis." );
  if ( length > LONGEST )
    throw QgsProcessingException(
      tr( "%1 moves the map %2 m, over 5 km: %3" ).arg( what, QString::number( length, 'f', 0 ), mend ) );
  if ( ( recipe.cause == Cause::Similarity || recipe.cause == Cause::ShiftScale ) &&
       std::abs( recipe.scale - 1 ) > MOST_SCALE + ROUNDING )
    throw QgsProcessingException(
      tr( "%1 has a scale of %2, beyond 0.9 to 1.1: %3" ).arg( what, QString::number( recipe.scale ), mend ) );
  const bool isTurned = recipe.cause == Cause::Similarity || recipe.cause == Cause::ShiftRotation;
  const double turn = std::remainder( recipe.rotation, QUARTER_TURN );
  const bool isSmall = std::abs( std::remainder( recipe.rotation, 4 * QUARTER_TURN ) ) <= MOST_ROTATION + ROUNDING;
  if ( isTurned && !isSmall && std::abs( turn ) > ROUNDING )
    throw QgsProcessingException( tr( "%1 turns the map by %2°, over 15° and neither 90° nor 180°: %3" )
                                    .arg( what, QString::number( recipe.rotation ), mend ) );
}

QStringList CorrectmapRequestReader::files( const CorrectmapRequest &request )
{
  QStringList files = { request.map.file, request.references.file, request.explanations.file };
  files.removeAll( QString() );
  files.removeDuplicates();
  return files;
}

} // namespace minemap
