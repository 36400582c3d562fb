// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/locate.h"
#include "core/geometry/overlay.h"
#include "core/geometry/shape_index.h"
#include "core/geometry/shape_parts.h"
#include "core/simulate/habit_lots.h"
#include "core/simulate/map_habits.h"

#include <map>

namespace minemap
{

namespace
{

//! Cuts records one after another.
class Cutter
{
  public:
    Cutter( const std::vector<SimulatedTask> &tasks, double buffer )
      : mShapes( shapesOf( tasks ) ),
        mIndex( mShapes ),
        mBuffer( buffer )
    {
    }

    //! What is left of \a place; nothing where searched ground does not meet it.
    std::optional<Shape> cut( const Shape &place )
    {
      if ( place.isEmpty() )
        return std::nullopt;
      Box box = place.boundingBox();
      box.include( { box.xMinimum - mBuffer, box.yMinimum - mBuffer } );
      box.include( { box.xMaximum + mBuffer, box.yMaximum + mBuffer } );
      std::vector<Overlay::Geometry> near;
      for ( const int task : mIndex.meeting( box ) )
        near.push_back( mOverlay.fromShape( *mShapes[static_cast<std::size_t>( task )] ) );
      if ( near.empty() )
        return std::nullopt;
      Overlay::Geometry ground = mOverlay.unionOf( std::move( near ) );
      if ( mBuffer > 0 )
        ground = mOverlay.buffer( *ground, mBuffer );
      return place.kind() == ShapeKind::Point ? cutPoints( place, *ground ) : cutGeometry( place, *ground );
    }

    //! m² of a polygon, metres of a line, number of points.
    double sizeOf( const Shape &shape )
    {
      switch ( shape.kind() )
      {
      case ShapeKind::Polygon:
        return mOverlay.area( *mOverlay.fromShape( shape ) );
      case ShapeKind::Line:
        return mOverlay.length( *mOverlay.fromShape( shape ) );
      default:
        return static_cast<double>( shape.vertices().size() );
      }
    }

  private:
    std::optional<Shape> cutGeometry( const Shape &place, const GEOSGeometry &ground )
    {
      const Overlay::Geometry record = mOverlay.fromShape( place );
      const Shape taken = mOverlay.toShape( *mOverlay.intersection( *record, ground ), place.kind() );
      constexpr double LEAST = 1e-6; // Ground that only touches a record takes nothing.
      if ( taken.isEmpty() || sizeOf( taken ) < LEAST )
        return std::nullopt;
      const Shape rest = mOverlay.toShape( *mOverlay.difference( *record, ground ), place.kind() );
      return place.kind() == ShapeKind::Polygon ? withoutDust( rest ) : rest;
    }

    //! Point by point, for several may lie in one place.
    std::optional<Shape> cutPoints( const Shape &place, const GEOSGeometry &ground )
    {
      const Shape taken = mOverlay.toShape( ground, ShapeKind::Polygon );
      Shape rest( ShapeKind::Point );
      for ( const Point &point : place.vertices() )
      {
        if ( locate( taken, point ) == Location::Outside )
          rest.addPath( { point } );
      }
      return rest.pathCount() < place.pathCount() ? std::optional( rest ) : std::nullopt;
    }

    static std::vector<const Shape *> shapesOf( const std::vector<SimulatedTask> &tasks )
    {
      std::vector<const Shape *> shapes;
      for ( const SimulatedTask &task : tasks )
        shapes.push_back( &task.shape );
      return shapes;
    }

    //! Without the pieces of at most 1 m².
    Shape withoutDust( const Shape &polygon )
    {
      constexpr double DUST = 1;
      Shape kept( ShapeKind::Polygon );
      for ( const Shape &part : partsOf( polygon ) )
      {
        if ( sizeOf( part ) <= DUST )
          continue;
        for ( std::size_t ring = 0; ring < part.pathCount(); ++ring )
          kept.addPath( { part.path( ring ).begin(), part.path( ring ).end() } );
      }
      return kept;
    }

    std::vector<const Shape *> mShapes;
    ShapeIndex mIndex;
    double mBuffer;
    Overlay mOverlay;
};

//! \a rest of \a place in the coordinates of the map: vertices that stay keep those of \a map to the last digit.
Shape mapOf( const Shape &rest, const Shape &place, const Shape &map, const MapCoordinates &coordinates )
{
  std::map<Point, Point> known;
  for ( std::size_t vertex = 0; vertex < place.vertices().size(); ++vertex )
    known.emplace( place.vertices()[vertex], map.vertices()[vertex] );
  Shape result = rest;
  coordinates.toMap( result.vertices() );
  for ( std::size_t vertex = 0; vertex < rest.vertices().size(); ++vertex )
  {
    const auto found = known.find( rest.vertices()[vertex] );
    if ( found != known.end() )
      result.vertices()[vertex] = found->second;
  }
  return result;
}

} // namespace

void cutSearchedGround( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                        const Progress &progress, const std::vector<Shape> &places, SimulatedWorld &world )
{
  Cutter cutter( world.tasks, parameters.cutBuffer );
  std::vector<std::size_t> met;
  std::map<std::size_t, Shape> rests;
  for ( std::size_t record = 0; record < places.size(); ++record )
  {
    progress.stopIfCanceled();
    std::optional<Shape> rest = cutter.cut( places[record] );
    if ( !rest )
      continue;
    met.push_back( record );
    rests.emplace( record, std::move( *rest ) );
  }
  world.recordsMet = static_cast<int>( met.size() );
  for ( const std::size_t number : drawnByLot( met, parameters.cutShare, parameters.seed, RandomPart::Cuts ) )
  {
    SimulatedRecord &record = world.records[number];
    const Shape &rest = rests.at( number );
    const double left = cutter.sizeOf( rest );
    record.cut = RecordCut{ cutter.sizeOf( places[number] ) - left, left };
    record.map = mapOf( rest, places[number], record.map, coordinates );
  }
}

} // namespace minemap
