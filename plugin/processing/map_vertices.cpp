// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/map_vertices.h"
#include "core/geometry/local_plane.h"

#include "processing/feature_loop.h"
#include "processing/field_values.h"
#include "processing/geometry_vertices.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingfeedback.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace minemap
{

namespace
{

bool isFinite( const Point &point )
{
  return std::isfinite( point.x ) && std::isfinite( point.y );
}

} // namespace

bool hasPlace( const Shape &shape )
{
  return !shape.isEmpty() && std::all_of( shape.vertices().begin(), shape.vertices().end(), isFinite );
}

Point middleOfBox( const Shape &shape )
{
  const Box box = shape.boundingBox();
  return box.middle();
}

void addNotesOfUse( std::vector<Note> &notes, const std::vector<Note> &more )
{
  // Geometries are corrected as they stand: what reading mended or refused does not matter here.
  for ( const char *code : { "null_geometry", "empty_geometry", "curves_straightened", "unknown_datum_allowed",
                             "reference_points_unused", "dates_unreadable", "misplaced_no_coordinates",
                             "datum_shift_declared", "operation_inaccurate", "operation_doubtful" } )
  {
    for ( const Note &note : more )
    {
      if ( note.code == code )
        notes.push_back( note );
    }
  }
}

MapVerticesReader::MapVerticesReader( const CorrectmapRequest &request, const LayerCoordinateOperation &operation,
                                      const QgsCoordinateTransformContext &transformContext,
                                      QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mOperation( operation ),
    mTransformContext( transformContext ),
    mFeedback( feedback )
{
}

MapVertices MapVerticesReader::read()
{
  LayerRequest request;
  request.role = mRequest.map.role;
  request.layerName = mRequest.map.name;
  request.source = mRequest.map.source.get();
  request.kind = kindOf( *mRequest.map.source );
  // As a diagnosis reads it, which knows of a number claimed: so the content hash is the same.
  request.fields = QStringList{ mRequest.recordId, mRequest.groupBy, mRequest.mapDate, QString() };
  request.idField = mRequest.recordId.isEmpty() ? -1 : 0;
  request.mayBeAnywhere = true;
  request.filter = mRequest.map.filter;
  const ReadLayer read = LayerReader( true, mRequest.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse,
                                      mTransformContext, mFeedback )
                           .read( request );
  mMap.source = read.description;
  addNotesOfUse( mMap.notes, read.notes );
  if ( read.size() == 0 )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose a map with records, or widen its selection "
                                      "or filter." )
                                    .arg( mRequest.map.name ) );
  readFacts( read );
  readVertices();
  for ( std::size_t index = 0; index < read.isMisplaced.size(); ++index )
  {
    if ( read.isMisplaced[index] )
      mMap.records[index].source = mMap.records[index].places = Shape();
  }
  mMap.middle = middleOfMap();
  return std::move( mMap );
}

void MapVerticesReader::readFacts( const ReadLayer &read )
{
  mMap.records.resize( read.size() );
  std::vector<Note> notes;
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    MapRecord &record = mMap.records[index];
    record.feature = read.ids[index];
    const OptionalText id = textValue( read.value( index, 0 ) );
    record.facts.id = id ? *id : std::string();
    record.facts.group = textValue( read.value( index, 1 ) );
    const std::optional<DatePeriod> date = dateValue( read.value( index, 2 ) );
    if ( !date )
      countNote( notes, "dates_unreadable", Severity::Warning, mRequest.map.name, QString::number( record.feature ) );
    record.facts.mapDate = date.value_or( DatePeriod{} );
  }
  addNotesOfUse( mMap.notes, notes );
}

void MapVerticesReader::readVertices()
{
  const ShapeKind kind = kindOf( *mRequest.map.source );
  std::unordered_map<QgsFeatureId, std::size_t> positions;
  for ( std::size_t index = 0; index < mMap.records.size(); ++index )
    positions[mMap.records[index].feature] = index;
  forEachFeature( mRequest.map, mFeedback,
                  [&]( const QgsFeature &feature )
                  {
                    const auto position = positions.find( feature.id() );
                    if ( position == positions.end() )
                      return;
                    MapRecord &record = mMap.records[position->second];
                    record.source = shapeOfVertices( straightened( feature.geometry() ), kind );
                    record.places = record.source;
                    mOperation.toLongitudeLatitude( record.places.vertices() );
                  } );
}

Point MapVerticesReader::middleOfMap() const
{
  std::vector<Point> middles;
  for ( const MapRecord &record : mMap.records )
  {
    if ( hasPlace( record.places ) )
      middles.push_back( middleOfBox( record.places ) );
  }
  if ( !middles.empty() )
    return LocalPlane::centreOf( middles );
  // Axes swapped so that the map's own CRS makes no places of them.
  for ( const MapRecord &record : mMap.records )
  {
    if ( !hasPlace( record.source ) )
      continue;
    const Point middle = middleOfBox( record.source );
    middles.push_back( { middle.y, middle.x } );
  }
  mOperation.toLongitudeLatitude( middles );
  middles.erase(
    std::remove_if( middles.begin(), middles.end(), []( const Point &place ) { return !isFinite( place ); } ),
    middles.end() );
  if ( middles.empty() )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" has a usable geometry: choose another map layer, or "
                                      "assign the CRS its coordinates were made in." )
                                    .arg( mRequest.map.name ) );
  return LocalPlane::centreOf( middles );
}

} // namespace minemap
