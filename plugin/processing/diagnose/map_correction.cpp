// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/map_correction.h"

#include "core/angle.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingfeedback.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace minemap
{

namespace
{

constexpr double METRES_PER_DEGREE = 111320;

//! About, in metres, of two places that are the same or nearly so.
double apart( const Point &a, const Point &b )
{
  return METRES_PER_DEGREE * std::hypot( std::remainder( a.x - b.x, 360 ) * std::cos( a.y * RADIANS ), a.y - b.y );
}

} // namespace

MapCorrector::MapCorrector( const CorrectmapRequest &request, const QgsCoordinateTransformContext &transformContext,
                            QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mTransformContext( transformContext ),
    mFeedback( feedback ),
    mProgress( feedback ),
    // A map may lie anywhere by mistake, so that no area of use is asked for.
    mOperation( request.map.name, request.map.source->sourceCrs(), QgsRectangle(), transformContext,
                request.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse )
{
  mEllipsoid.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
}

MapCorrection MapCorrector::correct()
{
  mMap = MapVerticesReader( mRequest, mOperation, mTransformContext, mFeedback ).read();
  mResult.source = mMap.source;
  mResult.notes = mMap.notes;
  mPlane = std::make_unique<LocalPlane>( mRequest.origin.value_or( mMap.middle ) );
  makePlans();
  readReferences();
  correctRecords();
  refuseWithoutEffect();
  expressInMapCrs();
  mResult.features = std::move( mMap.features );
  if ( mLengths > 0 )
    mResult.meanLength = mSumOfLengths / static_cast<double>( mLengths );
  return std::move( mResult );
}

void MapCorrector::makePlans()
{
  std::map<OptionalText, std::size_t> groups;
  for ( const MapRecord &record : mMap.records )
    ++groups[record.facts.group];
  mResult.plans = CorrectionPlanner( mRequest, mMap.middle ).plansFor( groups );
  if ( mResult.plans.front().isAll )
    return;
  std::map<OptionalText, std::size_t> positions;
  for ( std::size_t plan = 0; plan < mResult.plans.size(); ++plan )
    positions[mResult.plans[plan].group] = plan;
  for ( MapRecord &record : mMap.records )
    record.plan = positions[record.facts.group];
}

QString MapCorrector::nameOf( const CorrectionPlan &plan ) const
{
  return CorrectionPlanner( mRequest, mMap.middle ).nameOf( plan );
}

void MapCorrector::readReferences()
{
  const bool areNeeded = std::any_of( mResult.plans.begin(), mResult.plans.end(),
                                      []( const CorrectionPlan &plan )
                                      { return plan.moves() && plan.explanation.recipe.usesReferencePoints(); } );
  if ( !areNeeded )
    return;
  EvidenceInputs inputs;
  inputs.plane = std::make_unique<LocalPlane>( mRequest.origin.value_or( mMap.middle ) );
  mReferences = readReferencePoints( mRequest.references, mRequest.referenceRecord, true, mRequest.allowUnknownDatum,
                                     mTransformContext, mFeedback, inputs );
  addNotesOfUse( mResult.notes, inputs.notes );
  const bool hasAny =
    std::any_of( mMap.records.begin(), mMap.records.end(),
                 [this]( const MapRecord &record ) { return factsOf( record.facts, mReferences ).reference; } );
  if ( !hasAny )
    throw QgsProcessingException(
      tr( "No point of layer \"%1\" belongs to a record of layer \"%2\": the field \"%3\" given as REFERENCE_RECORD "
          "must hold values of the field given as RECORD_ID." )
        .arg( mRequest.references.name, mRequest.map.name, mRequest.referenceRecord ) );
}

void MapCorrector::correctRecords()
{
  std::vector<std::unique_ptr<CauseOperator>> operators;
  for ( const CorrectionPlan &plan : mResult.plans )
  {
    operators.push_back( nullptr );
    if ( !plan.moves() )
      continue;
    try
    {
      operators.back() = std::make_unique<CauseOperator>( plan.explanation.recipe, mResult.source.crs, *mPlane );
    }
    catch ( const CauseError &error )
    {
      throw QgsProcessingException(
        tr( "%1 cannot be carried out: %2." ).arg( nameOf( plan ), QString::fromStdString( error.what() ) ) );
    }
  }
  constexpr double ALL = 80; // Percent; the rest is writing.
  mResult.records.resize( mMap.records.size() );
  for ( std::size_t index = 0; index < mMap.records.size(); ++index )
  {
    mProgress.stopIfCanceled();
    mProgress.report( ALL * static_cast<double>( index ) / static_cast<double>( mMap.records.size() ) );
    const MapRecord &record = mMap.records[index];
    CorrectionPlan &plan = mResult.plans[record.plan];
    CorrectedRecord &result = mResult.records[index];
    result.plan = record.plan;
    if ( !plan.moves() || record.source.isEmpty() )
      continue;
    Shape shown = record.places;
    mPlane->project( shown.vertices() );
    const CauseRecipe &recipe = plan.explanation.recipe;
    const RecordFacts facts =
      factsUnder( recipe, record.facts.id, factsOf( record.facts, mReferences ),
                  [this]( const std::string &other ) -> std::optional<Point>
                  {
                    const auto places = mReferences.find( other );
                    const bool isKnown = places != mReferences.end() && std::isfinite( places->second.front().x );
                    return isKnown ? std::optional<Point>( places->second.front() ) : std::nullopt;
                  } );
    std::optional<Shape> corrected = operators[record.plan]->corrected( record.source, shown, facts );
    if ( !corrected || !facts.reading.isConcerned )
    {
      ++mResult.notCorrected;
      continue;
    }
    measure( shown, *corrected );
    mPlane->unproject( corrected->vertices() );
    result.isCorrected = true;
    result.places = corrected->vertices();
    ++plan.corrected;
    ++mResult.corrected;
  }
}

void MapCorrector::measure( const Shape &from, const Shape &to )
{
  if ( !hasPlace( from ) )
    return;
  std::vector<Point> ends = { middleOfBox( from ), middleOfBox( to ) };
  mPlane->unproject( ends );
  const double length =
    mEllipsoid.measureLine( QgsPointXY( ends[0].x, ends[0].y ), QgsPointXY( ends[1].x, ends[1].y ) );
  if ( !std::isfinite( length ) )
    return;
  mSumOfLengths += length;
  ++mLengths;
}

void MapCorrector::refuseWithoutEffect() const
{
  if ( mResult.corrected > 0 )
    return;
  const auto moving = std::find_if( mResult.plans.begin(), mResult.plans.end(),
                                    []( const CorrectionPlan &plan ) { return plan.moves(); } );
  if ( mResult.notCorrected > 0 )
    throw QgsProcessingException(
      tr( "%1 cannot be applied to any of the %2 records of layer \"%3\": the mistake cannot have been made in their "
          "coordinates, or what it needs of each record is missing; choose another RANK." )
        .arg( nameOf( *moving ), QString::number( mResult.notCorrected ), mRequest.map.name ) );
  if ( moving == mResult.plans.end() && mResult.plans.size() > 1 )
    throw QgsProcessingException(
      tr( "There is nothing to correct in layer \"%1\": for no group is the explanation of rank %2 in layer \"%3\" a "
          "supported one that moves it; to apply another one, give the records of one group alone as MAP." )
        .arg( mRequest.map.name, QString::number( mRequest.rank ), mRequest.explanations.name ) );
  if ( moving == mResult.plans.end() )
    throw QgsProcessingException(
      tr( "There is nothing to correct in layer \"%1\": rank %2 in layer \"%3\" is \"none\", no displacement; give the "
          "RANK of an explanation that moves the map." )
        .arg( mRequest.map.name, QString::number( mRequest.rank ), mRequest.explanations.name ) );
  throw QgsProcessingException( tr( "No feature of layer \"%1\" that an explanation belongs to has a usable geometry: "
                                    "choose another map layer." )
                                  .arg( mRequest.map.name ) );
}

std::optional<std::vector<Point>> MapCorrector::inMapCrs( const std::vector<Point> &places ) const
{
  constexpr double MILLIMETRE = 0.001;
  constexpr int ROUNDS = 2; // Some operations are undone to the centimetre only: then what is left is added.
  std::vector<Point> aims = places;
  for ( int round = 0; round < ROUNDS; ++round )
  {
    std::vector<Point> written = aims;
    if ( mOperation.fromLongitudeLatitude( written ) > 0 )
      return std::nullopt;
    std::vector<Point> back = written;
    mOperation.toLongitudeLatitude( back );
    double farthest = 0;
    for ( std::size_t vertex = 0; vertex < places.size(); ++vertex )
    {
      const double distance = apart( places[vertex], back[vertex] );
      farthest = distance <= farthest ? farthest : distance; // Also NaN.
      aims[vertex].x += places[vertex].x - back[vertex].x;
      aims[vertex].y += places[vertex].y - back[vertex].y;
    }
    if ( farthest < MILLIMETRE )
      return written;
  }
  return std::nullopt;
}

void MapCorrector::expressInMapCrs()
{
  std::vector<std::vector<Point>> inOwn( mResult.records.size() );
  for ( std::size_t index = 0; index < inOwn.size() && !mResult.isLongitudeLatitude; ++index )
  {
    mProgress.stopIfCanceled();
    const CorrectedRecord &record = mResult.records[index];
    if ( !record.isCorrected )
      continue;
    std::optional<std::vector<Point>> places = inMapCrs( record.places );
    mResult.isLongitudeLatitude = !places;
    inOwn[index] = std::move( places ).value_or( std::vector<Point>() );
  }
  for ( std::size_t index = 0; index < inOwn.size(); ++index )
  {
    CorrectedRecord &result = mResult.records[index];
    const Shape &shown = mMap.records[index].places;
    if ( result.isCorrected && !mResult.isLongitudeLatitude )
      result.places = std::move( inOwn[index] );
    if ( !result.isCorrected && mResult.isLongitudeLatitude && hasPlace( shown ) )
      result.places = shown.vertices();
  }
}

} // namespace minemap
