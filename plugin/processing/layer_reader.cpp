// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/layer_reader.h"

#include "compat/qgis_compat.h"
#include "core/progress.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeaturerequest.h>
#include <qgsfeedback.h>
#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace minemap
{

namespace
{

constexpr double LONGEST_EDGE = 200; // metres

constexpr std::size_t HASH_SIZE = 32;
using Hash = std::array<char, HASH_SIZE>;

Hash featureHash( const ReadFeature &feature, int usedFields, QCryptographicHash &hash )
{
  hash.reset();
  hash.addData( feature.normalForm.data(), static_cast<int>( feature.normalForm.size() ) );
  const int used = usedFields < 0 ? feature.values.size() : std::min( usedFields, feature.values.size() );
  for ( int index = 0; index < used; ++index )
  {
    const QVariant &value = feature.values.at( index );
    // A separator that no text holds, and another one for NULL.
    hash.addData( value.isNull() ? "\0N" : "\0V", 2 );
    hash.addData( value.toString().toUtf8() );
  }
  Hash result;
  const QByteArray bytes = hash.result();
  std::copy( bytes.begin(), bytes.end(), result.begin() );
  return result;
}

//! A hash that does not depend on the order of features.
std::string contentHash( const std::vector<ReadFeature> &features, int usedFields )
{
  std::vector<Hash> hashes( features.size() );
  // In one thread: Qt 5.15 turns dates into text with a calendar that several threads cannot ask for at once.
  QCryptographicHash featureHasher( QCryptographicHash::Sha256 );
  for ( std::size_t index = 0; index < features.size(); ++index )
    hashes[index] = featureHash( features[index], usedFields, featureHasher );
  std::sort( hashes.begin(), hashes.end(),
             []( const Hash &a, const Hash &b ) { return std::memcmp( a.data(), b.data(), HASH_SIZE ) < 0; } );
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  for ( const Hash &one : hashes )
    hash.addData( one.data(), static_cast<int>( HASH_SIZE ) );
  return hash.result().toHex().toStdString();
}

bool isEverythingFinite( const Shape &shape )
{
  return std::all_of( shape.vertices().begin(), shape.vertices().end(),
                      []( const Point &point ) { return std::isfinite( point.x ) && std::isfinite( point.y ); } );
}

//! Of the usable coordinates, in the layer's own units: a provider's extent also has those that are no numbers.
QgsRectangle extentOf( const std::vector<ReadFeature> &features )
{
  Box box;
  for ( const ReadFeature &feature : features )
  {
    for ( const Point &vertex : feature.shape.vertices() )
      box.include( vertex );
  }
  return box.isEmpty() ? QgsRectangle() : QgsRectangle( box.xMinimum, box.yMinimum, box.xMaximum, box.yMaximum );
}

} // namespace

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
                          QgsFeedback *feedback )
  : mRepair( repair ),
    mUnknownDatum( unknownDatum ),
    mTransformContext( transformContext ),
    mFeedback( feedback ),
    mGeometryReader( repair )
{
}

void LayerReader::readGeometry( const LayerRequest &request, const QgsFeature &feature, ReadLayer &layer,
                                ReadFeature &result )
{
  const QString number = QString::number( feature.id() );
  if ( !feature.hasGeometry() )
  {
    countNote( layer.notes, "null_geometry", Severity::Warning, request.layerName, number );
    return;
  }
  QgsGeometry geometry = feature.geometry();
  if ( QgsWkbTypes::isCurvedType( geometry.wkbType() ) )
  {
    geometry.convertToStraightSegment();
    countNote( layer.notes, "curves_straightened", Severity::Information, request.layerName, number );
  }
  ReadGeometry read = mGeometryReader.read( geometry.asWkb().toStdString(), request.kind );
  const QString reason = QString::fromStdString( read.reason );
  switch ( read.state )
  {
  case GeometryState::Collection:
    throw QgsProcessingException(
      tr( "Feature %1 of layer \"%2\" is a geometry collection: split it into layers of one "
          "geometry type." )
        .arg( number, request.layerName ) );
  case GeometryState::OtherKind:
    throw QgsProcessingException(
      tr( "Feature %1 of layer \"%2\" is a %3 in a layer of another geometry type: split "
          "the layer into layers of one geometry type." )
        .arg( number, request.layerName, QgsWkbTypes::translatedDisplayString( geometry.wkbType() ) ) );
  case GeometryState::Invalid:
    throw QgsProcessingException( tr( "Feature %1 of layer \"%2\" has an invalid geometry (%3): mend it, or let "
                                      "INVALID_GEOMETRY be \"repair\"." )
                                    .arg( number, request.layerName, reason ) );
  case GeometryState::Empty:
    countNote( layer.notes, "empty_geometry", Severity::Warning, request.layerName, number );
    break;
  case GeometryState::Refused:
    if ( !mRepair )
      throw QgsProcessingException( tr( "Feature %1 of layer \"%2\" has a geometry that cannot be used (%3): mend or "
                                        "remove it." )
                                      .arg( number, request.layerName, reason ) );
    countNote( layer.notes, "refused", Severity::Warning, request.layerName, number );
    ++layer.description.refused;
    break;
  case GeometryState::Repaired:
    countNote( layer.notes, "repaired", Severity::Warning, request.layerName, number );
    ++layer.description.repaired;
    break;
  case GeometryState::Valid:
    break;
  }
  if ( read.withoutArea )
    countNote( layer.notes, "records_without_area", Severity::Warning, request.layerName, number );
  result.shape = std::move( read.shape );
  result.normalForm = std::move( read.normalForm );
}

ReadFeature LayerReader::readFeature( const LayerRequest &request, const QgsFeature &feature, ReadLayer &layer )
{
  ReadFeature result;
  result.id = feature.id();
  for ( const QString &field : request.fields )
  {
    const int index = field.isEmpty() ? -1 : feature.fields().lookupField( field );
    result.values << ( index < 0 ? QVariant() : feature.attribute( index ) );
  }
  readGeometry( request, feature, layer, result );
  return result;
}

void LayerReader::toLongitudeLatitude( const LayerCoordinateOperation &operation, ReadLayer &layer ) const
{
  std::vector<Point> points;
  for ( ReadFeature &feature : layer.features )
  {
    if ( feature.shape.kind() != ShapeKind::Point )
      feature.shape = densified( feature.shape, operation.inSourceUnits( LONGEST_EDGE ) );
    points.insert( points.end(), feature.shape.vertices().begin(), feature.shape.vertices().end() );
  }
  operation.toLongitudeLatitude( points );
  auto next = points.begin();
  for ( ReadFeature &feature : layer.features )
  {
    std::vector<Point> &vertices = feature.shape.vertices();
    const auto count = static_cast<std::ptrdiff_t>( vertices.size() );
    std::copy( next, next + count, vertices.begin() );
    next += count;
    if ( isEverythingFinite( feature.shape ) )
      continue;
    feature.shape = Shape();
    ++layer.description.refused;
    countNote( layer.notes, "outside_plane", Severity::Warning, QString::fromStdString( layer.description.layer ),
               QString::number( feature.id ) );
  }
}

ReadLayer LayerReader::read( const LayerRequest &request )
{
  ReadLayer layer;
  layer.description.role = request.role.toStdString();
  layer.description.layer = request.layerName.toStdString();
  layer.description.crs = request.source->sourceCrs().authid().toStdString();
  if ( layer.description.crs.empty() )
    layer.description.crs = request.source->sourceCrs().toWkt().toStdString();
  layer.description.filter = request.filter.toStdString();
  QgsAttributeList wanted;
  for ( const QString &field : request.fields )
  {
    const int index = field.isEmpty() ? -1 : request.source->fields().lookupField( field );
    if ( index >= 0 )
      wanted << index;
  }
  QgsFeatureRequest features;
  features.setSubsetOfAttributes( wanted );
  QgsFeatureIterator iterator = request.source->getFeatures( features, compat::SOURCE_SKIPS_VALIDITY_CHECK );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    if ( mFeedback && mFeedback->isCanceled() )
      throw Canceled();
    layer.features.push_back( readFeature( request, feature, layer ) );
  }
  if ( !iterator.isValid() )
    throw QgsProcessingException(
      tr( "Layer \"%1\" cannot be read: check its data source." ).arg( request.layerName ) );
  layer.description.features = static_cast<std::int64_t>( layer.features.size() );
  layer.description.contentHash = contentHash( layer.features, request.usedFields );

  const LayerCoordinateOperation operation( request.layerName, request.source->sourceCrs(), extentOf( layer.features ),
                                            mTransformContext, mUnknownDatum );
  layer.operation = operation.description();
  layer.unknownDatumAllowed = operation.unknownDatumAllowed();
  if ( operation.unknownDatumAllowed() )
    countNote( layer.notes, "unknown_datum_allowed", Severity::Alarm, request.layerName, {} );
  if ( operation.outsideAreaOfUse() )
    countNote( layer.notes, "outside_area_of_use", Severity::Warning, request.layerName, {} );
  toLongitudeLatitude( operation, layer );
  return layer;
}

} // namespace minemap
