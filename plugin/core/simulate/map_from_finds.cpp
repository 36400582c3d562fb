// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/convex_hull.h"
#include "core/geometry/overlay.h"
#include "core/simulate/habit_lots.h"
#include "core/simulate/map_habits.h"
#include "core/simulate/simulation_frame.h"

namespace minemap
{

namespace
{

//! The places of the finds of each record.
std::vector<std::vector<Point>> findsOfRecords( const SimulatedWorld &world )
{
  std::vector<std::vector<Point>> places( world.records.size() );
  for ( const SimulatedFind &find : world.finds )
  {
    if ( find.mine < 0 )
      continue;
    const int field = world.mines[static_cast<std::size_t>( find.mine )].field;
    const int record = world.fields[static_cast<std::size_t>( field )].record;
    if ( record >= 0 )
      places[static_cast<std::size_t>( record )].push_back( find.place );
  }
  return places;
}

//! The hull of \a places, 10 m wider; also where they lie on a line or in one point.
Shape drawnRound( std::vector<Point> places, Overlay &overlay )
{
  constexpr double WIDER = 10;
  constexpr std::size_t SMALLEST_RING = 4;
  const std::vector<Point> hull = convexHull( std::move( places ) );
  Shape shape( hull.size() >= SMALLEST_RING ? ShapeKind::Polygon
               : hull.size() > 1            ? ShapeKind::Line
                                            : ShapeKind::Point );
  shape.addPath( hull );
  shape = overlay.toShape( *overlay.buffer( *overlay.fromShape( shape ), WIDER ), ShapeKind::Polygon );
  for ( Point &vertex : shape.vertices() )
    vertex = roundedToMillimetre( vertex );
  return shape;
}

} // namespace

void drawRecordsFromFinds( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                           const Progress &progress, std::vector<Shape> &places, SimulatedWorld &world )
{
  constexpr std::size_t FEWEST_FINDS = 3;
  const std::vector<std::vector<Point>> finds = findsOfRecords( world );
  std::vector<std::size_t> candidates;
  for ( std::size_t record = 0; record < finds.size(); ++record )
  {
    if ( finds[record].size() >= FEWEST_FINDS )
      candidates.push_back( record );
  }
  Overlay overlay;
  for ( const std::size_t number :
        drawnByLot( candidates, parameters.mapFromFindsShare, parameters.seed, RandomPart::RecordsOfFinds ) )
  {
    progress.stopIfCanceled();
    SimulatedRecord &record = world.records[number];
    places[number] = drawnRound( finds[number], overlay );
    record.map = places[number];
    coordinates.toMap( record.map.vertices() );
    record.isOfFinds = true;
    record.errors.clear();
    record.notMade.clear();
    record.displacement = Displacement();
  }
}

} // namespace minemap
