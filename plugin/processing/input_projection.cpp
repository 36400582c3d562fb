// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/input_projection.h"

#include "core/geometry/geometry_reader.h"
#include "core/geometry/locate.h"
#include "core/geometry/shape_index.h"
#include "core/progress.h"

#include <qgsexception.h>
#include <qgsfeedback.h>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace minemap
{

InputProjection::InputProjection( const ScoremapRequest &request, ScoremapInputs &inputs, QgsFeedback *feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mFeedback( feedback )
{
}

void InputProjection::run()
{
  choosePlane();
  projectAll();
  checkDistance();
}

void InputProjection::choosePlane()
{
  std::vector<Point> places;
  for ( const Record &record : mInputs.map.records )
  {
    if ( record.shape.isEmpty() )
      continue;
    // The smallest vertex stands for the record whatever the start of its ring.
    places.push_back( *std::min_element( record.shape.vertices().begin(), record.shape.vertices().end() ) );
  }
  mInputs.plane = std::make_unique<LocalPlane>( LocalPlane::centreOf( places ) );
}

void InputProjection::projectShape( Shape &shape, const QString &layer )
{
  if ( mFeedback && mFeedback->isCanceled() )
    throw Canceled();
  mInputs.plane->project( shape.vertices() );
  const bool isUsable = std::all_of( shape.vertices().begin(), shape.vertices().end(),
                                     []( const Point &point ) { return std::isfinite( point.x ); } );
  if ( !isUsable )
  {
    countNote( mInputs.notes, "outside_plane", Severity::Warning, layer, {} );
    shape = Shape();
    return;
  }
  bool repaired = false;
  shape = validInPlane( mOverlay, std::move( shape ), repaired );
  if ( repaired )
    countNote( mInputs.notes, "repaired_after_projection", Severity::Information, layer, {} );
}

void InputProjection::projectAll()
{
  for ( std::size_t index = 0; index < mInputs.map.records.size(); ++index )
  {
    const auto layer = static_cast<std::size_t>( mInputs.recordOrigins[index].layer );
    projectShape( mInputs.map.records[index].shape, mRequest.maps[layer].name );
  }
  for ( SearchedPiece &piece : mInputs.evidence.searched.pieces )
    projectShape( piece.shape, mRequest.searched.name );
  for ( Shape &shape : mInputs.evidence.area )
    projectShape( shape, mRequest.area.name );
  projectFinds();
  std::vector<Accident> accidents;
  for ( const Accident &accident : mInputs.evidence.accidents )
  {
    if ( const std::optional<Point> place = projected( accident.place, mRequest.accidents.name ) )
      accidents.push_back( { *place, accident.happened } );
  }
  mInputs.evidence.accidents = std::move( accidents );
}

std::optional<Point> InputProjection::projected( const Point &place, const QString &layer )
{
  std::vector<Point> points = { place };
  mInputs.plane->project( points );
  if ( std::isfinite( points.front().x ) )
    return points.front();
  countNote( mInputs.notes, "outside_plane", Severity::Warning, layer, {} );
  return std::nullopt;
}

void InputProjection::projectFinds()
{
  std::vector<Find> &finds = mInputs.evidence.finds;
  std::vector<Point> places;
  places.reserve( finds.size() );
  for ( const Find &find : finds )
    places.push_back( find.place );
  mInputs.plane->project( places );
  std::size_t kept = 0;
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    if ( !std::isfinite( places[index].x ) )
    {
      countNote( mInputs.notes, "outside_plane", Severity::Warning, mRequest.finds.name, {} );
      continue;
    }
    if ( kept != index )
    {
      finds[kept] = std::move( finds[index] );
      mInputs.findOrigins[kept] = mInputs.findOrigins[index];
    }
    finds[kept++].place = places[index];
  }
  finds.resize( kept );
  mInputs.findOrigins.resize( kept );
}

void InputProjection::checkDistance() const
{
  std::vector<const Shape *> shapes;
  for ( const Record &record : mInputs.map.records )
    shapes.push_back( &record.shape );
  const ShapeIndex index( shapes );
  constexpr double FARTHEST = 100000; // metres
  const auto isNear = [&index]( const Point &place )
  { return index.anyContains( place ) || index.nearest( place ).distance <= FARTHEST; };
  const QString &map = mRequest.maps.front().name;

  const std::vector<Find> &finds = mInputs.evidence.finds;
  if ( std::none_of( finds.begin(), finds.end(), [&]( const Find &find ) { return isNear( find.place ); } ) )
    throw QgsProcessingException( tr( "No find of layer \"%1\" lies within 100 km of any record of layer \"%2\": are X "
                                      "and Y swapped, or is a CRS wrong?" )
                                    .arg( mRequest.finds.name, map ) );

  // Of the ground: near a record's corner, or around it.
  const auto groundIsNear = [&]( const Shape &shape )
  {
    const auto inside = [&shape]( const Record &record )
    { return !record.shape.isEmpty() && locate( shape, record.shape.vertices().front() ) != Location::Outside; };
    return std::any_of( shape.vertices().begin(), shape.vertices().end(), isNear ) ||
           ( shape.kind() == ShapeKind::Polygon &&
             std::any_of( mInputs.map.records.begin(), mInputs.map.records.end(), inside ) );
  };
  const std::vector<SearchedPiece> &pieces = mInputs.evidence.searched.pieces;
  const bool searchedIsNear = std::any_of( pieces.begin(), pieces.end(),
                                           [&]( const SearchedPiece &piece ) { return groundIsNear( piece.shape ); } );
  const std::vector<Shape> &area = mInputs.evidence.area;
  const bool areaIsNear = std::any_of( area.begin(), area.end(), groundIsNear );
  for ( const auto &[layer, isGiven, layerIsNear] :
        { std::tuple( &mRequest.searched, mInputs.evidence.searched.isKnown, searchedIsNear ),
          std::tuple( &mRequest.area, mInputs.evidence.hasArea, areaIsNear ) } )
  {
    if ( isGiven && !layerIsNear )
      throw QgsProcessingException( tr( "Nothing of layer \"%1\" given as %2 lies within 100 km of any record of layer "
                                        "\"%3\": are X and Y swapped, or is a CRS wrong?" )
                                      .arg( layer->name, layer->role, map ) );
  }
}

} // namespace minemap
