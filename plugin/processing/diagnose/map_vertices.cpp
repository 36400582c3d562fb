// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/map_vertices.h"
#include "core/geometry/local_plane.h"

#include "processing/parameters/field_values.h"
#include "processing/reading/date_columns.h"
#include "processing/reading/geometry_vertices.h"
#include "processing/reading/second_reading.h"
#include "processing/reading/texts_of_dates.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingfeedback.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace minemap
{

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
  for ( const char *code :
        { "null_geometry", "empty_geometry", "curves_straightened", "unknown_datum_allowed", "reference_points_unused",
          "misplaced_no_coordinates", "datum_shift_declared", "operation_inaccurate", "operation_doubtful" } )
  {
    for ( const Note &note : more )
    {
      if ( note.code == code )
        notes.push_back( note );
    }
  }
  std::copy_if( more.begin(), more.end(), std::back_inserter( notes ),
                []( const Note &note ) { return isDateNote( note.code ); } );
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
  ReadLayer read = LayerReader( true, mRequest.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse,
                                mTransformContext, mFeedback )
                     .read( request );
  mMap.source = read.description;
  addNotesOfUse( mMap.notes, read.notes );
  if ( read.size() == 0 )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose a map with records, or widen its selection "
                                      "or filter." )
                                    .arg( mRequest.map.name ) );
  mMap.features = std::move( static_cast<LayerFeatures &>( read ) );
  readFacts();
  readVertices();
  for ( std::size_t index = 0; index < read.isMisplaced.size(); ++index )
  {
    if ( read.isMisplaced[index] )
      mMap.records[index].source = mMap.records[index].places = Shape();
  }
  mMap.middle = middleOfMap();
  return std::move( mMap );
}

void MapVerticesReader::readFacts()
{
  const LayerFeatures &features = mMap.features;
  mMap.records.resize( features.size() );
  const DateColumn dates(
    { "MAP_DATE", mRequest.map.name, mRequest.mapDate, mRequest.map.hasGuessedDates( mRequest.mapDate ) },
    withTextsOfDates( features.columns[2], features.ids, mRequest.map, mRequest.mapDate ), features, mRequest.dates,
    mMap.notes );
  for ( std::size_t index = 0; index < features.size(); ++index )
  {
    MapRecord &record = mMap.records[index];
    const OptionalText id = textValue( features.value( index, 0 ) );
    record.facts.id = id ? *id : std::string();
    record.facts.group = textValue( features.value( index, 1 ) );
    record.facts.mapDate = dates.at( index );
  }
}

void MapVerticesReader::readVertices()
{
  const ShapeKind kind = kindOf( *mRequest.map.source );
  SecondReading( mRequest.map, mMap.features, mFeedback )
    .forEach(
      [&]( const QgsFeature &feature, std::size_t position )
      {
        MapRecord &record = mMap.records[position];
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
