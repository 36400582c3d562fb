// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/reference_pairs.h"

#include "processing/parameters/field_values.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

bool isUsable( const Point &place )
{
  return std::isfinite( place.x ) && std::isfinite( place.y );
}

} // namespace

ReferencePairReader::ReferencePairReader( const MatchminesRequest &request,
                                          const QgsCoordinateTransformContext &transformContext, QgsFeedback *feedback,
                                          EvidenceInputs &inputs )
  : mRequest( request ),
    mTransformContext( transformContext ),
    mFeedback( feedback ),
    mInputs( inputs )
{
}

ReferencePairReader::PlacesById ReferencePairReader::referencesOf( const InputLayer &layer )
{
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = ShapeKind::Point;
  request.fields = QStringList{ mRequest.referenceId };
  request.idField = 0;
  request.filter = layer.filter;
  const ReadLayer read =
    LayerReader( mRequest.score.repair, mRequest.score.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse,
                 mTransformContext, mFeedback )
      .read( request );
  mInputs.descriptions.push_back( read.description );
  mInputs.notes.insert( mInputs.notes.end(), read.notes.begin(), read.notes.end() );
  mInputs.unknownDatumAllowed = mInputs.unknownDatumAllowed || read.unknownDatumAllowed;
  PlacesById references;
  for ( std::size_t feature = 0; feature < read.size(); ++feature )
  {
    const OptionalText id = textValue( read.value( feature, 0 ) );
    std::vector<Point> places = placesOf( read, feature );
    mInputs.plane->project( places );
    if ( !id || !std::all_of( places.begin(), places.end(), isUsable ) )
      noteUnpaired( layer, read.nameOf( feature ) );
    // Also those that cannot be used: one of two points is not the only one.
    if ( id )
      references[*id].insert( references[*id].end(), places.begin(), places.end() );
  }
  return references;
}

void ReferencePairReader::noteUnpaired( const InputLayer &layer, const QString &which )
{
  countNote( mInputs.notes, "reference_ids_unpaired", Severity::Warning, layer.name, which );
}

PositionErrors ReferencePairReader::read()
{
  const PlacesById mapped = referencesOf( mRequest.referencesA );
  const PlacesById surveyed = referencesOf( mRequest.referencesB );
  PositionErrors errors;
  int cluster = 0;
  for ( const auto &[id, places] : mapped )
  {
    const auto partners = surveyed.find( id );
    // With several on both sides it is not known which belong together.
    if ( partners == surveyed.end() || ( places.size() > 1 && partners->second.size() > 1 ) )
    {
      noteUnpaired( mRequest.referencesA, QString::fromStdString( id ) );
      continue;
    }
    for ( const Point &place : places )
    {
      for ( const Point &truth : partners->second )
      {
        if ( !isUsable( place ) || !isUsable( truth ) )
          continue;
        errors.displacements.push_back( { place.x - truth.x, place.y - truth.y } );
        errors.clusters.push_back( cluster );
      }
    }
    ++cluster;
  }
  for ( const auto &entry : surveyed )
  {
    if ( mapped.find( entry.first ) == mapped.end() )
      noteUnpaired( mRequest.referencesB, QString::fromStdString( entry.first ) );
  }
  if ( errors.displacements.empty() )
    throw QgsProcessingException(
      tr( "No point of layer \"%1\" has the same value of the field \"%2\" as one of layer "
          "\"%3\": check REFERENCE_ID." )
        .arg( mRequest.referencesA.name, mRequest.referenceId, mRequest.referencesB.name ) );
  return errors;
}

} // namespace minemap
