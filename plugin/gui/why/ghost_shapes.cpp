// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/ghost_shapes.h"

#include "core/progress.h"
#include "gui/score/scored_map.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeedback.h>

#include <cmath>

namespace minemap
{

namespace
{

void stopIfCanceled( const QgsFeedback &feedback )
{
  if ( feedback.isCanceled() )
    throw Canceled();
}

QPointF middleOf( const Shape &shape )
{
  const Point middle = shape.boundingBox().middle();
  return { middle.x, middle.y };
}

bool isFinite( const QPointF &point )
{
  return std::isfinite( point.x() ) && std::isfinite( point.y() );
}

//! Turns all points of \a shapes from the plane into longitude and latitude.
void unproject( GhostShapes &shapes, const LocalPlane &plane )
{
  std::vector<Point> points;
  points.reserve( shapes.vertices.size() + 2 * shapes.records.size() );
  for ( const QPointF &vertex : shapes.vertices )
    points.push_back( { vertex.x(), vertex.y() } );
  for ( const GhostShapes::Record &record : shapes.records )
  {
    points.push_back( { record.from.x(), record.from.y() } );
    points.push_back( { record.to.x(), record.to.y() } );
  }
  plane.unproject( points );
  auto next = points.begin();
  const auto take = [&next]
  {
    const QPointF point( next->x, next->y );
    ++next;
    return point;
  };
  for ( QPointF &vertex : shapes.vertices )
    vertex = take();
  for ( GhostShapes::Record &record : shapes.records )
  {
    record.from = take();
    record.to = take();
  }
}

} // namespace

void GhostShapes::add( const Shape &shape, const Shape *present )
{
  Record record;
  record.kind = shape.kind();
  record.firstPath = pathStarts.size() - 1;
  for ( std::size_t path = 0; path < shape.pathCount(); ++path )
  {
    for ( const Point &vertex : shape.path( path ) )
      vertices.emplace_back( vertex.x, vertex.y );
    pathStarts.push_back( static_cast<std::uint32_t>( vertices.size() ) );
  }
  record.endPath = pathStarts.size() - 1;
  record.to = middleOf( shape );
  record.isMoved = present && !present->isEmpty();
  record.from = record.isMoved ? middleOf( *present ) : record.to;
  records.push_back( record );
}

GhostShapesPointer correctedShapes( const DiagnosedMap &map, const ScopeDiagnosis &scope, const CauseRecipe &recipe,
                                    QgsFeedback &feedback )
{
  auto shapes = std::make_shared<GhostShapes>();
  const LocalPlane plane( map.inputs.input.plane->centre() );
  const bool isInPlace = recipe.cause == Cause::None;
  forEachCorrected( map, scope, recipe, plane, feedback,
                    [&]( const DiagnosedRecord &record, const Shape &corrected )
                    { shapes->add( corrected, isInPlace ? nullptr : &record.shown ); } );
  unproject( *shapes, plane );
  return shapes;
}

GhostShapesPointer presentShapes( const ScoredMap &map, const std::optional<OptionalText> &group,
                                  QgsFeedback &feedback )
{
  auto shapes = std::make_shared<GhostShapes>();
  for ( const Record &record : map.inputs->map.records )
  {
    stopIfCanceled( feedback );
    if ( !record.shape.isEmpty() && ( !group || record.group == *group ) )
      shapes->add( record.shape, nullptr );
  }
  unproject( *shapes, LocalPlane( map.inputs->plane->centre() ) );
  return shapes;
}

GhostShapesPointer shapesIn( const GhostShapes &shapes, const QgsCoordinateReferenceSystem &crs,
                             const QgsCoordinateTransformContext &context, QgsFeedback &feedback )
{
  auto result = std::make_shared<GhostShapes>();
  const QgsCoordinateTransform transform( QgsCoordinateReferenceSystem::fromEpsgId( 4326 ), crs, context );
  const auto shown = [&]( const QPointF &point )
  {
    const QgsPointXY place = transform.transform( QgsPointXY( point ) );
    return QPointF( place.x(), place.y() );
  };
  for ( const GhostShapes::Record &record : shapes.records )
  {
    stopIfCanceled( feedback );
    GhostShapes::Record copy = record;
    const std::size_t vertices = result->vertices.size();
    const std::size_t paths = result->pathStarts.size();
    copy.firstPath = paths - 1;
    try
    {
      for ( std::size_t path = record.firstPath; path < record.endPath; ++path )
      {
        for ( std::size_t at = shapes.pathStarts[path]; at < shapes.pathStarts[path + 1]; ++at )
        {
          const QPointF place = shown( shapes.vertices[at] );
          if ( !isFinite( place ) )
            throw QgsCsException( QString() );
          result->vertices.push_back( place );
          copy.box.include( { place.x(), place.y() } );
        }
        result->pathStarts.push_back( static_cast<std::uint32_t>( result->vertices.size() ) );
      }
      copy.to = shown( record.to );
      copy.from = record.isMoved ? shown( record.from ) : copy.to;
      copy.isMoved = record.isMoved && isFinite( copy.from ) && isFinite( copy.to );
      copy.endPath = result->pathStarts.size() - 1;
      result->records.push_back( copy );
    }
    catch ( const QgsCsException & )
    {
      result->vertices.resize( vertices );
      result->pathStarts.resize( paths );
    }
  }
  return result;
}

} // namespace minemap
