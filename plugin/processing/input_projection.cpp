// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/input_projection.h"

#include "core/geometry/geometry_reader.h"
#include "core/geometry/shape_index.h"
#include "core/progress.h"

#include <qgsexception.h>
#include <qgsfeedback.h>

#include <algorithm>
#include <cmath>

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
  shape = validInPlane( mOverlay, shape, repaired );
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
  std::vector<Find> finds;
  std::vector<Origin> origins;
  for ( std::size_t index = 0; index < mInputs.evidence.finds.size(); ++index )
  {
    const std::optional<Point> place = projected( mInputs.evidence.finds[index].place, mRequest.finds.name );
    if ( !place )
      continue;
    finds.push_back( mInputs.evidence.finds[index] );
    finds.back().place = *place;
    origins.push_back( mInputs.findOrigins[index] );
  }
  mInputs.evidence.finds = std::move( finds );
  mInputs.findOrigins = std::move( origins );
}

void InputProjection::checkDistance() const
{
  constexpr double FARTHEST = 100000; // metres
  std::vector<const Shape *> shapes;
  for ( const Record &record : mInputs.map.records )
    shapes.push_back( &record.shape );
  const ShapeIndex index( shapes );
  const std::vector<Find> &finds = mInputs.evidence.finds;
  const bool anyNear =
    std::any_of( finds.begin(), finds.end(),
                 [&]( const Find &find )
                 { return index.anyContains( find.place ) || index.nearest( find.place ).distance <= FARTHEST; } );
  if ( !anyNear )
    throw QgsProcessingException( tr( "No find of layer \"%1\" lies within 100 km of any record of layer \"%2\": are X "
                                      "and Y swapped, or is a CRS wrong?" )
                                    .arg( mRequest.finds.name, mRequest.maps.front().name ) );
}

} // namespace minemap
