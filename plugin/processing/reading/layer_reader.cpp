// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/layer_reader.h"

#include "compat/qgis_compat.h"
#include "processing/parameters/field_values.h"
#include "processing/reading/batch_line.h"
#include "processing/reading/feature_loop.h"
#include "processing/reading/misplaced_features.h"
#include "processing/reading/operation_doubt.h"
#include "processing/reading/position_facts.h"
#include "processing/reading/shape_transformation.h"
#include "report/words/words.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeaturerequest.h>

#include <algorithm>
#include <cmath>
#include <future>
#include <iterator>
#include <limits>
#include <utility>

namespace minemap
{

namespace
{

//! Moves all of \a source to the end of \a target.
template <typename Value>
void moveToEnd( std::vector<Value> &target, std::vector<Value> &source )
{
  target.insert( target.end(), std::make_move_iterator( source.begin() ), std::make_move_iterator( source.end() ) );
}

//! True for what may be longitude and latitude, in either order.
bool looksLikeDegrees( const Point &vertex )
{
  constexpr double CIRCLE = 360;
  const double x = std::abs( vertex.x );
  const double y = std::abs( vertex.y );
  return ( x <= CIRCLE && y <= CIRCLE / 4 ) || ( x <= CIRCLE / 4 && y <= CIRCLE );
}

//! A part without a place, whose row stays.
void leaveOutParts( const MisplacedFeature &misplaced, ShapeArray &shapes )
{
  constexpr double NOWHERE = std::numeric_limits<double>::quiet_NaN();
  const auto first = static_cast<std::size_t>( shapes.vertices( misplaced.feature ).first - shapes.vertices().data() );
  for ( const std::size_t part : misplaced.parts )
    shapes.vertices()[first + part] = { NOWHERE, NOWHERE };
}

} // namespace

std::vector<Point> placesOf( const ReadLayer &layer, std::size_t feature )
{
  constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
  std::vector<Point> places;
  const Path vertices = layer.shapes.vertices( feature );
  for ( std::size_t vertex = 0; vertex < vertices.size(); ++vertex )
  {
    places.resize( layer.partOf( feature, vertex ), { UNKNOWN, UNKNOWN } );
    places.push_back( vertices.first[vertex] );
  }
  if ( places.empty() )
    places.push_back( { UNKNOWN, UNKNOWN } );
  return places;
}

ShapeKind kindOf( const QgsProcessingFeatureSource &source )
{
  switch ( QgsWkbTypes::geometryType( source.wkbType() ) )
  {
  case compat::POINT_GEOMETRY:
    return ShapeKind::Point;
  case compat::LINE_GEOMETRY:
    return ShapeKind::Line;
  default:
    return ShapeKind::Polygon;
  }
}

void countNote( std::vector<Note> &notes, const char *code, Severity severity, const QString &layer,
                const QString &feature )
{
  constexpr int MOST_NAMED = 5;
  const std::string layerName = layer.toStdString();
  auto note =
    std::find_if( notes.begin(), notes.end(),
                  [&]( const Note &candidate ) { return candidate.code == code && candidate.layer == layerName; } );
  if ( note == notes.end() )
    note = notes.insert( notes.end(), Note{ code, severity, 0, layerName, {}, {} } );
  ++note->count;
  if ( feature.isEmpty() || note->count > MOST_NAMED )
    return;
  note->features += ( note->features.empty() ? "" : ", " ) + feature.toStdString();
}

LayerReader::LayerReader( bool repair, UnknownDatum unknownDatum, const QgsCoordinateTransformContext &transformContext,
                          QgsFeedback *feedback, const Batching &batching )
  : mRepair( repair ),
    mUnknownDatum( unknownDatum ),
    mTransformContext( transformContext ),
    mFeedback( feedback ),
    mProgress( feedback ),
    mBatching( batching )
{
}

ReadLayer LayerReader::read( const LayerRequest &request ) const
{
  ReadLayer layer;
  const QgsCoordinateReferenceSystem crs = request.source->sourceCrs();
  layer.description.role = request.role.toStdString();
  layer.description.layer = request.layerName.toStdString();
  layer.description.crs = ( crs.authid().isEmpty() ? crs.toWkt() : crs.authid() ).toStdString();
  layer.description.filter = request.filter.toStdString();
  layer.description.source = request.namedSource.toStdString();
  readFeatures( request, layer );
  // For millions of features both take as long, and neither needs the other.
  StopFlag stop( false );
  std::future<std::string> hash =
    std::async( std::launch::async, [&layer, &stop] { return contentHash( layer.hashes, stop ); } );
  try
  {
    transform( request, layer );
  }
  catch ( ... )
  {
    stop = true;
    throw;
  }
  layer.description.contentHash = hash.get();
  layer.hashes.clear();
  return layer;
}

void LayerReader::readFeatures( const LayerRequest &request, ReadLayer &layer ) const
{
  BatchSettings settings;
  settings.kind = request.kind;
  settings.repair = mRepair;
  settings.keepsNormalForms = request.keepsNormalForms;
  settings.makesIds = request.makesIds;
  settings.usedFields = static_cast<std::size_t>( request.usedFields < 0 ? request.fields.size() : request.usedFields );
  QgsAttributeList wanted;
  for ( const QString &field : request.fields )
  {
    const int index = field.isEmpty() ? -1 : request.source->fields().lookupField( field );
    settings.fields.push_back( index );
    if ( index >= 0 )
      wanted << index;
  }
  layer.columns.resize( settings.fields.size() );
  layer.idField = request.idField;
  layer.usedFields = request.fields.mid( 0, static_cast<int>( settings.usedFields ) );

  QgsFeatureRequest features;
  features.setSubsetOfAttributes( wanted );
  BatchLine line( mBatching.threads );
  auto batch = std::make_unique<FeatureBatch>( settings );
  forEachFeature(
    *request.source, request.layerName, mFeedback,
    [&]( const QgsFeature &feature )
    {
      batch->add( feature );
      if ( batch->size() < mBatching.features && batch->bytes() < mBatching.bytes )
        return;
      while ( line.hasNext() )
        merge( request, *line.takeNext( mProgress ), layer );
      line.add( std::exchange( batch, std::make_unique<FeatureBatch>( settings ) ) );
    },
    features );
  line.add( std::move( batch ) );
  while ( !line.isEmpty() )
    merge( request, *line.takeNext( mProgress ), layer );
  layer.description.features = static_cast<std::int64_t>( layer.size() );
}

void LayerReader::merge( const LayerRequest &request, FeatureBatch &batch, ReadLayer &layer ) const
{
  const std::size_t before = layer.size();
  for ( auto &[position, parts] : batch.partsLeft )
    layer.partsLeft.emplace( before + position, std::move( parts ) );
  for ( auto &[position, shape] : batch.written )
    layer.written.emplace( before + position, std::move( shape ) );
  for ( const std::size_t position : batch.severalPoints )
    layer.severalPoints.push_back( before + position );
  moveToEnd( layer.ids, batch.ids );
  moveToEnd( layer.prints, batch.prints );
  layer.shapes.append( batch.shapes );
  layer.hashes.push_back( std::move( batch.hashes ) );
  moveToEnd( layer.normalForms, batch.normalForms );
  moveToEnd( layer.geometryIds, batch.geometryIds );
  for ( std::size_t field = 0; field < layer.columns.size(); ++field )
    moveToEnd( layer.columns[field], batch.columns[field] );
  for ( const GeometryFinding &finding : batch.findings )
    tell( request, layer.nameOf( before + finding.position ), finding, layer );
}

void LayerReader::tell( const LayerRequest &request, const QString &feature, const GeometryFinding &finding,
                        ReadLayer &layer ) const
{
  if ( finding.isMissing )
  {
    countNote( layer.notes, "null_geometry", Severity::Warning, request.layerName, feature );
    return;
  }
  if ( finding.wasCurved )
    countNote( layer.notes, "curves_straightened", Severity::Information, request.layerName, feature );
  const QString reason = QString::fromStdString( finding.reason );
  switch ( finding.state )
  {
  case GeometryState::Collection:
    throw QgsProcessingException(
      tr( "Feature %1 of layer \"%2\" is a geometry collection: split it into layers of one "
          "geometry type." )
        .arg( feature, request.layerName ) );
  case GeometryState::OtherKind:
    throw QgsProcessingException(
      tr( "Feature %1 of layer \"%2\" is a %3 in a layer of another geometry type: split "
          "the layer into layers of one geometry type." )
        .arg( feature, request.layerName, QgsWkbTypes::translatedDisplayString( finding.type ) ) );
  case GeometryState::Invalid:
    throw QgsProcessingException( tr( "Feature %1 of layer \"%2\" has an invalid geometry (%3): mend it, or let "
                                      "INVALID_GEOMETRY be \"repair\"." )
                                    .arg( feature, request.layerName, reason ) );
  case GeometryState::Empty:
    countNote( layer.notes, "empty_geometry", Severity::Warning, request.layerName, feature );
    break;
  case GeometryState::Refused:
    if ( !mRepair )
      throw QgsProcessingException( tr( "Feature %1 of layer \"%2\" has a geometry that cannot be used (%3): mend or "
                                        "remove it." )
                                      .arg( feature, request.layerName, reason ) );
    countNote( layer.notes, "refused", Severity::Warning, request.layerName, feature );
    ++layer.description.refused;
    break;
  case GeometryState::Repaired:
    countNote( layer.notes, "repaired", Severity::Warning, request.layerName, feature );
    ++layer.description.repaired;
    break;
  case GeometryState::Valid:
    break;
  }
  if ( finding.withoutArea )
    countNote( layer.notes,
               request.role.startsWith( QLatin1String( "MAP" ) ) ? "records_without_area" : "polygons_without_area",
               Severity::Warning, request.layerName, feature );
}

void LayerReader::transform( const LayerRequest &request, ReadLayer &layer ) const
{
  LayerCoordinateOperation operation( request.layerName, request.source->sourceCrs(), QgsRectangle(), mTransformContext,
                                      mUnknownDatum );
  if ( mUnknownDatum == UnknownDatum::Refuse )
    refuseDegrees( request, operation, layer );
  leaveOutMisplaced( request, operation, layer );
  const QgsRectangle extent = extentOf( layer.shapes );
  if ( !request.mayBeAnywhere )
    operation.checkAreaOfUse( request.layerName, extent, mUnknownDatum );
  layer.operation = operation.description();
  layer.unknownDatumAllowed = operation.unknownDatumAllowed();
  if ( operation.unknownDatumAllowed() )
    countNote( layer.notes, "unknown_datum_allowed", Severity::Alarm, request.layerName, {} );
  if ( operation.outsideAreaOfUse() )
    countNote( layer.notes, "outside_area_of_use", Severity::Warning, request.layerName, {} );
  layer.positions.datumDoubt =
    addOperationNotes( layer.notes, request.layerName, operation, layer.shapes, request.tolerance );
  if ( request.role == QLatin1String( "FINDS" ) || request.role.startsWith( QLatin1String( "MAP" ) ) )
    layer.positions.quantum = stepOfLayer( request.layerName, layer.shapes, operation, mTransformContext );
  toLongitudeLatitude( layer.shapes, operation, mProgress, request.mayBeAnywhere ? &layer.sources : nullptr );
  for ( std::size_t feature = 0; feature < layer.size(); ++feature )
  {
    const Path vertices = layer.shapes.vertices( feature );
    const auto placed = static_cast<std::size_t>( std::count_if(
      vertices.begin(), vertices.end(), []( const Point &vertex ) { return std::isfinite( vertex.x ); } ) );
    const auto misplaced = layer.misplacedParts.find( feature );
    const std::size_t told = misplaced == layer.misplacedParts.end() ? 0 : misplaced->second;
    if ( placed + told == vertices.size() )
      continue;
    if ( !request.partsAreRows || placed == 0 )
    {
      layer.shapes.clear( feature );
      layer.description.refused += request.mayBeAnywhere ? 0 : 1;
    }
    countNote( layer.notes, "outside_plane", Severity::Warning, request.layerName, layer.nameOf( feature ) );
  }
}

void LayerReader::refuseDegrees( const LayerRequest &request, const LayerCoordinateOperation &operation,
                                 const ReadLayer &layer )
{
  if ( operation.isInDegrees() )
    return;
  std::size_t others = 0;
  std::size_t degrees = 0;
  for ( std::size_t feature = 0; feature < layer.size(); ++feature )
  {
    const Path vertices = layer.shapes.vertices( feature );
    if ( vertices.size() == 0 || ( vertices.first->x == 0 && vertices.first->y == 0 ) )
      continue;
    const bool mayBeDegrees = std::all_of( vertices.begin(), vertices.end(), looksLikeDegrees );
    ( mayBeDegrees ? degrees : others ) += 1;
  }
  // Single rows in degrees are left out by themselves.
  if ( degrees <= others )
    return;
  throw QgsProcessingException(
    tr(
      "The coordinates of layer \"%1\" look like degrees, but its coordinate reference system (%2) is not in degrees: "
      "assign EPSG:4326, or the geographic one its coordinates were made in (Layer properties, Source; outside QGIS "
      "the algorithm native:assignprojection). If they are metres of a small local grid, ALLOW_UNKNOWN_DATUM takes "
      "them as they are." )
      .arg( request.layerName, operation.crs().userFriendlyIdentifier() ) );
}

void LayerReader::leaveOutMisplaced( const LayerRequest &request, const LayerCoordinateOperation &operation,
                                     ReadLayer &layer )
{
  constexpr std::size_t OF_TEN = 10;
  constexpr int DIGITS = 12;
  const std::vector<MisplacedFeature> found = misplacedFeatures( layer.shapes, operation, request.mayBeAnywhere );
  if ( found.empty() )
    return;
  const bool isMany = found.size() * OF_TEN >= layer.size();
  // A record that is not read may be the only word about its ground.
  const bool isAlarm = isMany || request.role.startsWith( QLatin1String( "MAP" ) );
  layer.isMisplaced.assign( layer.size(), false );
  for ( const MisplacedFeature &one : found )
  {
    const QString vertex = QStringLiteral( "%1 (%2, %3)" )
                             .arg( layer.nameOf( one.feature ), QString::number( one.vertex.x, 'g', DIGITS ),
                                   QString::number( one.vertex.y, 'g', DIGITS ) );
    // A polygon of searched ground with a wrong corner is seldom the smallest.
    const bool isCorner = one.misplacement == Misplacement::OneVertex && request.role == QLatin1String( "SEARCHED" );
    const Severity severity =
      isAlarm || isCorner || one.misplacement == Misplacement::Disagrees ? Severity::Alarm : Severity::Warning;
    countNote( layer.notes, noteOf( one.misplacement ), severity, request.layerName, vertex );
    if ( isKept( one.misplacement ) )
      continue;
    if ( request.partsAreRows && !one.parts.empty() )
    {
      leaveOutParts( one, layer.shapes );
      layer.misplacedParts[one.feature] = one.parts.size();
      continue;
    }
    layer.shapes.clear( one.feature );
    layer.isMisplaced[one.feature] = true;
    ++layer.description.refused;
  }
  for ( Note &note : layer.notes )
  {
    if ( note.code == noteOf( Misplacement::Disagrees ) )
      note.value = static_cast<double>( layer.size() ) - static_cast<double>( note.count );
  }
  if ( !extentOf( layer.shapes ).isNull() )
    return;
  QStringList reasons;
  for ( const Note &note : layer.notes )
  {
    if ( std::any_of( found.begin(), found.end(),
                      [&note]( const MisplacedFeature &one ) { return note.code == noteOf( one.misplacement ); } ) )
      reasons << noteText( note, false );
  }
  throw QgsProcessingException( reasons.join( QLatin1Char( ' ' ) ) );
}

} // namespace minemap
