// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/map_units.h"

#include "core/angle.h"
#include "core/geometry/shape_index.h"
#include "core/geometry/single_linkage.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace minemap
{

namespace
{

//! Vertices are put in no closer than this, metres.
constexpr double LEAST_SPACING = 20;

//! Groups numbered by their smallest member, joined pair by pair.
class Partition
{
  public:
    explicit Partition( std::size_t count ) : mParent( count ) { std::iota( mParent.begin(), mParent.end(), 0 ); }

    std::size_t rootOf( std::size_t member )
    {
      while ( mParent[member] != member )
        member = mParent[member] = mParent[mParent[member]];
      return member;
    }

    void join( std::size_t a, std::size_t b )
    {
      a = rootOf( a );
      b = rootOf( b );
      mParent[std::max( a, b )] = std::min( a, b );
    }

  private:
    std::vector<std::size_t> mParent;
};

//! Records are near when any two of their vertices are; long edges have vertices between their ends, too.
void joinNeighbours( const DiagnosisInput &input, const std::vector<std::size_t> &records, double distance,
                     Partition &partition )
{
  std::vector<Point> places;
  std::vector<std::size_t> owners;
  std::vector<const Shape *> shapes;
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    const Shape &shape = input.records[records[position]].shown;
    shapes.push_back( &shape );
    if ( shape.isEmpty() )
      continue;
    const Shape dense = densified( shape, std::max( distance, LEAST_SPACING ) );
    for ( const Point &place : dense.vertices() )
    {
      places.push_back( place );
      owners.push_back( position );
    }
  }
  const std::vector<int> components = singleLinkage( places, distance );
  std::map<int, std::size_t> first;
  for ( std::size_t place = 0; place < places.size(); ++place )
    partition.join( first.emplace( components[place], owners[place] ).first->second, owners[place] );
  // One inside another may be far from its edge.
  const ShapeIndex index( shapes );
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    if ( shapes[position]->isEmpty() )
      continue;
    for ( const int around : index.containing( shapes[position]->vertices().front() ) )
      partition.join( position, static_cast<std::size_t>( around ) );
  }
}

//! Middle, main axis and extent of what is shown.
void measure( MapUnit &unit )
{
  const std::vector<Point> &vertices = unit.shown.vertices();
  if ( vertices.empty() )
    return;
  const Box box = unit.shown.boundingBox();
  unit.middle = box.middle();
  double xx = 0;
  double xy = 0;
  double yy = 0;
  for ( const Point &vertex : vertices )
  {
    const double dx = vertex.x - unit.middle.x;
    const double dy = vertex.y - unit.middle.y;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  unit.axis = std::atan2( 2 * xy, xx - yy ) / 2;
  if ( unit.axis < 0 )
    unit.axis += PI;
  for ( const Point &vertex : vertices )
  {
    const double dx = vertex.x - unit.middle.x;
    const double dy = vertex.y - unit.middle.y;
    unit.halfLength = std::max( unit.halfLength, std::abs( dx * std::cos( unit.axis ) + dy * std::sin( unit.axis ) ) );
    unit.halfWidth = std::max( unit.halfWidth, std::abs( dy * std::cos( unit.axis ) - dx * std::sin( unit.axis ) ) );
  }
}

} // namespace

Shape mergedShape( const std::vector<const Shape *> &shapes )
{
  Shape merged;
  for ( const Shape *shape : shapes )
  {
    if ( shape->isEmpty() )
      continue;
    if ( merged.isEmpty() )
      merged = Shape( shape->kind() );
    for ( std::size_t index = 0; index < shape->pathCount(); ++index )
    {
      const Path path = shape->path( index );
      merged.addPath( { path.begin(), path.end() } );
    }
  }
  return merged;
}

std::vector<MapUnit> unitsOf( const DiagnosisInput &input, const std::vector<std::size_t> &records,
                              double clusterDistance )
{
  Partition partition( records.size() );
  std::map<std::pair<std::string, int>, std::size_t> firstOfId;
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    const DiagnosedRecord &record = input.records[records[position]];
    const auto kind = static_cast<int>( record.source.kind() );
    partition.join( firstOfId.emplace( std::pair( record.id, kind ), position ).first->second, position );
  }
  joinNeighbours( input, records, clusterDistance, partition );

  std::map<std::size_t, MapUnit> units;
  for ( std::size_t position = 0; position < records.size(); ++position )
    units[partition.rootOf( position )].records.push_back( records[position] );
  std::vector<MapUnit> result;
  for ( auto &[root, unit] : units )
  {
    std::vector<const Shape *> shapes;
    for ( const std::size_t record : unit.records )
      shapes.push_back( &input.records[record].shown );
    unit.shown = mergedShape( shapes );
    measure( unit );
    result.push_back( std::move( unit ) );
  }
  return result;
}

bool canShowShift( const std::vector<const MapUnit *> &units )
{
  if ( units.size() >= 3 )
    return true;
  if ( units.size() < 2 )
    return false;
  const double apart = std::abs( units[0]->axis - units[1]->axis );
  return std::min( apart, PI - apart ) > PI / 6;
}

bool canShowRotation( const std::vector<const MapUnit *> &units )
{
  if ( units.size() < 4 )
    return false;
  std::vector<double> lengths;
  Box box;
  for ( const MapUnit *unit : units )
  {
    lengths.push_back( 2 * unit->halfLength );
    box.include( unit->middle );
  }
  std::nth_element( lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>( lengths.size() / 2 ),
                    lengths.end() );
  const double spread = std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum );
  return spread >= 5 * lengths[lengths.size() / 2];
}

} // namespace minemap
