// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/drawn_record.h"

#include "core/geometry/convex_hull.h"
#include "core/simulate/random_streams.h"

#include <cmath>
#include <map>

namespace minemap
{

namespace
{

//! Puts each point off by its own error and by that of the whole record.
class DrawingHand
{
  public:
    DrawingHand( double deviation, CounterRandom random ) : mDeviation( deviation ), mRandom( random )
    {
      mOffset = { mDeviation * mRandom.normal(), mDeviation * mRandom.normal() };
    }

    Point draw( const Point &truth )
    {
      const double x = truth.x + mOffset.x + mDeviation * mRandom.normal();
      const double y = truth.y + mOffset.y + mDeviation * mRandom.normal();
      return roundedToMillimetre( { x, y } );
    }

  private:
    double mDeviation;
    CounterRandom mRandom;
    Point mOffset;
};

Shape drawnOutline( const std::vector<Point> &outline, DrawingHand &hand )
{
  std::vector<Point> corners;
  corners.reserve( outline.size() );
  for ( const Point &corner : outline )
    corners.push_back( hand.draw( corner ) );
  Shape shape( ShapeKind::Polygon );
  shape.addPath( convexHull( std::move( corners ) ) );
  return shape;
}

Shape drawnRows( const MinefieldSite &site, const LaidMinefield &minefield, bool hasRows, DrawingHand &hand )
{
  Shape shape( ShapeKind::Line );
  std::map<int, std::pair<const SimulatedMine *, const SimulatedMine *>> ends;
  for ( const SimulatedMine &mine : minefield.mines )
  {
    if ( hasRows && !mine.isLater )
      ends.try_emplace( mine.row, &mine, &mine ).first->second.second = &mine;
  }
  for ( const auto &[row, pair] : ends )
  {
    if ( pair.first != pair.second )
      shape.addPath( { hand.draw( pair.first->place ), hand.draw( pair.second->place ) } );
  }
  // Without rows of two mines, what people draw is the axis.
  if ( shape.isEmpty() )
    shape.addPath( { hand.draw( site.at( -site.length / 2, 0 ) ), hand.draw( site.at( site.length / 2, 0 ) ) } );
  return shape;
}

Shape drawnMines( const LaidMinefield &minefield, DrawingHand &hand )
{
  Shape shape( ShapeKind::Point );
  for ( const SimulatedMine &mine : minefield.mines )
  {
    if ( !mine.isLater )
      shape.addPath( { hand.draw( mine.place ) } );
  }
  return shape;
}

} // namespace

Shape drawRecord( const MinefieldSite &site, const LaidMinefield &minefield, const SimulationParameters &parameters )
{
  DrawingHand hand( parameters.drawingDeviation, randomOf( parameters.seed, RandomPart::Drawing, site.index ) );
  switch ( parameters.mapGeometry )
  {
  case MapGeometry::Lines:
    return drawnRows( site, minefield, parameters.pattern == MinePattern::Rows, hand );
  case MapGeometry::Points:
    return drawnMines( minefield, hand );
  default:
    return drawnOutline( minefield.outline, hand );
  }
}

void drawReference( const MinefieldSite &site, const SimulationParameters &parameters, SimulatedRecord &record )
{
  constexpr double LEAST = 0.7;
  constexpr double MOST = 1.3;
  constexpr double SHORTEST_BASELINE = 50;
  CounterRandom random = randomOf( parameters.seed, RandomPart::References, site.index );
  const auto direction = [&random]()
  {
    const double angle = 2 * M_PI * random.uniform();
    return Point{ std::cos( angle ), std::sin( angle ) };
  };
  const double distance = parameters.referenceDistance * ( LEAST + ( MOST - LEAST ) * random.uniform() );
  const Point reference = moved( site.centre, direction(), distance );
  const double baseline = std::max( SHORTEST_BASELINE, parameters.referenceDistance * random.uniform() );
  record.reference = roundedToMillimetre( reference );
  record.baselineEnd = roundedToMillimetre( moved( reference, direction(), baseline ) );
}

} // namespace minemap
