// SPDX-License-Identifier: GPL-2.0-or-later
// How often P_VALUE calls a worthless map better than chance (type-I error), and how often it sees a half-right one.
//
// shift_type_one [RUNS [SHIFTS [SEED]]]: RUNS worlds a setting, default 1000, 199 shifts each. Prints a table; returns
// 1 when P_VALUE ≤ 0.05 in over 7 % of the worlds of any setting, to which with fewer than 1000 runs three standard
// errors are added.
//
// In each world map and mines are independent of each other, but both clustered: records in belts or scattered, mines
// in rows. Searched ground is irregular. "p_shift" and "p_cluster" are the parts of P_VALUE, "groups" the P_VALUEs of
// the map's groups; for comparison the same shifts with the raw hit rate H and with H − a, and a binomial test.
#include "core/counter_random.h"
#include "core/geometry/single_linkage.h"
#include "core/score/distance_raster.h"
#include "core/score/shift_test.h"

#include <boost/math/distributions/binomial.hpp>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace minemap;

namespace
{

constexpr double SIDE = 6000; // Metres, of the square world.
constexpr double TOLERANCE = 25;
constexpr double TWO_PI = 6.283185307179586;
constexpr int GROUPS = 4;

struct Setting
{
    const char *name;
    bool inBelts; //!< Records and rows of mines along lines, else scattered.
    int rows;     //!< Of mines.
    int minesInRow;
    double rowStep;    //!< Metres from row to row along a belt.
    int tasks;         //!< Irregular ones, placed without regard to the map; 0: the search follows the map.
    double taskRadius; //!< Metres.
    double inside;     //!< Share of records searched, where the search follows the map.
    double outside;    //!< Share of all other ground searched then.
};

const std::vector<Setting> SETTINGS = {
  { "belts", true, 60, 30, 350, 25, 450, 0, 0 },
  { "scattered", false, 400, 5, 0, 25, 450, 0, 0 },
  { "few tasks", true, 60, 30, 350, 10, 700, 0, 0 },
  { "follows the map 80/2", true, 400, 15, 150, 0, 110, 0.8, 0.02 },
  { "follows the map 80/20", true, 400, 15, 150, 0, 200, 0.8, 0.20 },
};

//! What is simulated: the map, where mines lie, what was searched.
struct World
{
    std::vector<Shape> records;
    std::vector<int> groups; //!< Of the records.
    std::vector<Shape> searched;
    std::vector<Point> mines;
};

//! A many-sided blob, \a flatness times as high as wide, turned by \a azimuth.
Shape blob( CounterRandom &random, const Point &middle, double radius, double flatness, double azimuth )
{
  constexpr int CORNERS = 14;
  std::vector<Point> ring;
  for ( int corner = 0; corner < CORNERS; ++corner )
  {
    const double angle = TWO_PI * corner / CORNERS;
    const double length = radius * ( 0.6 + 0.8 * random.uniform() );
    const double along = length * std::cos( angle );
    const double across = length * flatness * std::sin( angle );
    ring.push_back( { middle.x + along * std::cos( azimuth ) - across * std::sin( azimuth ),
                      middle.y + along * std::sin( azimuth ) + across * std::cos( azimuth ) } );
  }
  ring.push_back( ring.front() );
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return shape;
}

Shape enlarged( const Shape &shape, double factor )
{
  Shape result = shape;
  Point middle;
  const auto count = static_cast<double>( shape.vertices().size() );
  for ( const Point &vertex : shape.vertices() )
    middle = { middle.x + vertex.x / count, middle.y + vertex.y / count };
  for ( Point &vertex : result.vertices() )
    vertex = { middle.x + factor * ( vertex.x - middle.x ), middle.y + factor * ( vertex.y - middle.y ) };
  return result;
}

//! A place with a direction.
struct Station
{
    Point place;
    double azimuth;
    int belt;
};

//! Places for records or rows of mines: along wandering belts, or scattered.
std::vector<Station> stations( CounterRandom &random, bool inBelts, int count, int belts, double step )
{
  std::vector<Station> result;
  const auto anywhere = [&random] { return Point{ SIDE * random.uniform(), SIDE * random.uniform() }; };
  if ( !inBelts )
  {
    for ( int index = 0; index < count; ++index )
    {
      const Point place = anywhere();
      const int quarter = ( place.x < SIDE / 2 ? 0 : 1 ) + ( place.y < SIDE / 2 ? 0 : 2 );
      result.push_back( { place, TWO_PI * random.uniform(), quarter } );
    }
    return result;
  }
  for ( int belt = 0; belt < belts; ++belt )
  {
    Station next = { anywhere(), TWO_PI * random.uniform(), belt };
    for ( int index = 0; index < count / belts; ++index )
    {
      next.azimuth += 0.15 * random.normal();
      const double length = step * ( 0.4 + 1.2 * random.uniform() );
      next.place.x = std::fmod( next.place.x + length * std::cos( next.azimuth ) + SIDE, SIDE );
      next.place.y = std::fmod( next.place.y + length * std::sin( next.azimuth ) + SIDE, SIDE );
      result.push_back( next );
    }
  }
  return result;
}

bool contains( const Shape &shape, const Box &box, const Point &point )
{
  if ( !box.contains( point ) )
    return false;
  bool isInside = false;
  for ( std::size_t part = 0; part < shape.pathCount(); ++part )
  {
    const Path ring = shape.path( part );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      const Point &a = ring.first[vertex - 1];
      const Point &b = ring.first[vertex];
      if ( ( a.y > point.y ) != ( b.y > point.y ) && point.x < a.x + ( b.x - a.x ) * ( point.y - a.y ) / ( b.y - a.y ) )
        isInside = !isInside;
    }
  }
  return isInside;
}

double distanceTo( const Shape &shape, const Point &point )
{
  double least = std::numeric_limits<double>::infinity();
  const std::vector<Point> &vertices = shape.vertices();
  for ( std::size_t vertex = 1; vertex < vertices.size(); ++vertex )
  {
    const Point &a = vertices[vertex - 1];
    const Point along = { vertices[vertex].x - a.x, vertices[vertex].y - a.y };
    const double square = along.x * along.x + along.y * along.y;
    const double share = std::clamp( ( ( point.x - a.x ) * along.x + ( point.y - a.y ) * along.y ) / square, 0.0, 1.0 );
    least = std::min( least, std::hypot( a.x + share * along.x - point.x, a.y + share * along.y - point.y ) );
  }
  return least;
}

//! Shapes with their boxes.
class Layer
{
  public:
    explicit Layer( const std::vector<Shape> &shapes ) : mShapes( shapes )
    {
      for ( const Shape &shape : shapes )
        mBoxes.push_back( shape.boundingBox() );
    }

    int containing( const Point &point ) const
    {
      for ( std::size_t index = 0; index < mShapes.size(); ++index )
      {
        if ( contains( mShapes[index], mBoxes[index], point ) )
          return static_cast<int>( index );
      }
      return -1;
    }

    bool isWithin( const Point &point, double distance ) const
    {
      for ( std::size_t index = 0; index < mShapes.size(); ++index )
      {
        Box box = mBoxes[index];
        box = { box.xMinimum - distance, box.yMinimum - distance, box.xMaximum + distance, box.yMaximum + distance };
        if ( box.contains( point ) &&
             ( contains( mShapes[index], mBoxes[index], point ) || distanceTo( mShapes[index], point ) <= distance ) )
          return true;
      }
      return false;
    }

    //! The shape whose box is nearest: near enough to deal ground out to groups.
    std::size_t nearest( const Point &point ) const
    {
      std::size_t best = 0;
      double least = std::numeric_limits<double>::infinity();
      for ( std::size_t index = 0; index < mBoxes.size(); ++index )
      {
        const Box &box = mBoxes[index];
        const double x = std::max( { box.xMinimum - point.x, 0.0, point.x - box.xMaximum } );
        const double y = std::max( { box.yMinimum - point.y, 0.0, point.y - box.yMaximum } );
        if ( x * x + y * y < least )
        {
          least = x * x + y * y;
          best = index;
        }
      }
      return best;
    }

    Box box() const
    {
      Box all;
      for ( const Box &one : mBoxes )
      {
        all.include( { one.xMinimum, one.yMinimum } );
        all.include( { one.xMaximum, one.yMaximum } );
      }
      return all;
    }

  private:
    const std::vector<Shape> &mShapes;
    std::vector<Box> mBoxes;
};

//! \a isHalfRight: every other record lies on a row of mines.
World makeWorld( const Setting &setting, CounterRandom &random, bool isHalfRight )
{
  constexpr int RECORDS = 150;
  constexpr int MAP_BELTS = 5;
  constexpr double RECORD_RADIUS = 75;
  World world;
  const std::vector<Station> rows = stations( random, setting.inBelts, setting.rows, 6, setting.rowStep );
  const std::vector<Station> records = stations( random, setting.inBelts, RECORDS, MAP_BELTS, 150 );
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const bool isRight = isHalfRight && index % 2 == 0;
    const Station &at = isRight ? rows[random.below( rows.size() )] : records[index];
    world.records.push_back( blob( random, at.place, RECORD_RADIUS, 0.5, at.azimuth ) );
    world.groups.push_back( records[index].belt % GROUPS );
  }
  for ( const Station &row : rows )
  {
    constexpr double SPACING = 6;
    for ( int mine = 0; mine < setting.minesInRow; ++mine )
    {
      const double along = ( mine - setting.minesInRow / 2.0 ) * SPACING;
      world.mines.push_back( { row.place.x + along * std::cos( row.azimuth ) + random.normal(),
                               row.place.y + along * std::sin( row.azimuth ) + random.normal() } );
    }
  }
  const auto anywhere = [&random] { return Point{ SIDE * random.uniform(), SIDE * random.uniform() }; };
  if ( setting.tasks > 0 )
  {
    for ( int task = 0; task < setting.tasks; ++task )
      world.searched.push_back( blob( random, anywhere(), setting.taskRadius, 0.8, TWO_PI * random.uniform() ) );
    return world;
  }
  for ( const Shape &record : world.records )
  {
    if ( random.uniform() < setting.inside )
      world.searched.push_back( enlarged( record, 1.25 ) );
  }
  const double wanted = setting.outside * SIDE * SIDE;
  const double area = TWO_PI / 2 * setting.taskRadius * setting.taskRadius * 0.8;
  for ( double covered = 0; covered < wanted; covered += area )
    world.searched.push_back( blob( random, anywhere(), setting.taskRadius, 0.8, TWO_PI * random.uniform() ) );
  return world;
}

ShiftTestInput inputFrom( const World &world, CounterRandom &random, int shifts )
{
  constexpr double SPACING = 35; // Of the sample of searched ground, metres.
  ShiftTestInput input;
  const Layer map( world.records );
  const Layer searched( world.searched );
  for ( const Shape &record : world.records )
    input.map.push_back( &record );
  input.torus = map.box();
  const Box ground = searched.box();
  input.torus.include( { ground.xMinimum, ground.yMinimum } );
  input.torus.include( { ground.xMaximum, ground.yMaximum } );
  std::vector<int> beyondOfTasks( world.searched.size(), 0 ); // Places beyond T less those within.
  std::vector<bool> hasPlace( world.searched.size(), false );
  std::vector<double> groundOfGroups( GROUPS, 0 );
  std::vector<double> withinOfGroups( GROUPS, 0 );
  double within = 0;
  for ( double y = ground.yMinimum; y < ground.yMaximum; y += SPACING )
  {
    for ( double x = ground.xMinimum; x < ground.xMaximum; x += SPACING )
    {
      const Point place = { x + SPACING * random.uniform(), y + SPACING * random.uniform() };
      const int task = searched.containing( place );
      if ( task < 0 )
        continue;
      const int group = world.groups[map.nearest( place )];
      input.ground.push_back( { place, group } );
      const bool isOnMap = map.isWithin( place, TOLERANCE );
      within += isOnMap ? 1 : 0;
      groundOfGroups[static_cast<std::size_t>( group )] += 1;
      withinOfGroups[static_cast<std::size_t>( group )] += isOnMap ? 1 : 0;
      beyondOfTasks[static_cast<std::size_t>( task )] += isOnMap ? -1 : 1;
      hasPlace[static_cast<std::size_t>( task )] = true;
    }
  }
  for ( std::size_t task = 0; task < world.searched.size(); ++task )
    input.tasksBeyond += hasPlace[task] && beyondOfTasks[task] >= 0 ? 1 : 0;
  if ( !input.ground.empty() )
    input.chance = within / static_cast<double>( input.ground.size() );
  for ( std::size_t group = 0; group < GROUPS; ++group )
  {
    input.groups.push_back( { std::nullopt, input.tasksBeyond } );
    if ( groundOfGroups[group] > 0 )
      input.groups[group].chance = withinOfGroups[group] / groundOfGroups[group];
  }
  std::vector<Point> places;
  for ( const Point &mine : world.mines )
  {
    if ( searched.containing( mine ) < 0 )
      continue;
    places.push_back( mine );
    input.finds.push_back( { mine, 0, world.groups[map.nearest( mine )], map.isWithin( mine, TOLERANCE ) } );
  }
  const std::vector<int> clusters = singleLinkage( places, 100 );
  for ( std::size_t index = 0; index < places.size(); ++index )
    input.finds[index].cluster = clusters[index];
  input.tolerance = TOLERANCE;
  input.tolerances = { TOLERANCE };
  input.chances = { input.chance };
  input.shifts = shifts;
  return input;
}

//! p-values of what the product does not use: the same shifts with raw statistics, and a binomial test.
struct RawPValues
{
    double hitRate = 1, difference = 1, binomial = 1;
};

RawPValues rawPValues( const ShiftTestInput &input, std::uint64_t seed )
{
  Progress progress;
  const DistanceRaster raster( input.map, input.torus, { TOLERANCE }, TOLERANCE, 1, progress );
  std::vector<RasterCell> finds;
  std::vector<RasterCell> ground;
  double hits = 0;
  for ( const ShiftFind &find : input.finds )
  {
    finds.push_back( raster.cellOf( find.place ) );
    hits += find.isHit ? 1 : 0;
  }
  for ( const ShiftGround &place : input.ground )
    ground.push_back( raster.cellOf( place.place ) );
  const auto rate = [&raster]( const std::vector<RasterCell> &cells, const RasterCell &shift )
  {
    double within = 0;
    for ( const RasterCell &cell : cells )
      within += raster.classAt( ( cell.column + shift.column ) % raster.columns(),
                                ( cell.row + shift.row ) % raster.rows() ) == 0
                  ? 1
                  : 0;
    return within / static_cast<double>( cells.size() );
  };
  const double observed = rate( finds, {} );
  const double difference = observed - rate( ground, {} );
  int hitAtLeast = 0;
  int differenceAtLeast = 0;
  for ( int number = 0; number < input.shifts; ++number )
  {
    CounterRandom random( seed, static_cast<std::uint64_t>( number ) );
    const RasterCell shift = { static_cast<int>( random.below( static_cast<std::uint64_t>( raster.columns() ) ) ),
                               static_cast<int>( random.below( static_cast<std::uint64_t>( raster.rows() ) ) ) };
    const double shifted = rate( finds, shift );
    hitAtLeast += shifted >= observed ? 1 : 0;
    differenceAtLeast += shifted - rate( ground, shift ) >= difference ? 1 : 0;
  }
  RawPValues result;
  result.hitRate = ( 1.0 + hitAtLeast ) / ( 1.0 + input.shifts );
  result.difference = ( 1.0 + differenceAtLeast ) / ( 1.0 + input.shifts );
  const boost::math::binomial distribution( static_cast<double>( finds.size() ), *input.chance );
  result.binomial = hits > 0 ? boost::math::cdf( boost::math::complement( distribution, hits - 1 ) ) : 1;
  return result;
}

//! Rejections at 5 % among runs.
struct Tally
{
    int runs = 0;
    int rejected = 0;

    void add( double pValue )
    {
      ++runs;
      rejected += pValue <= 0.05 ? 1 : 0;
    }

    double rate() const { return runs > 0 ? static_cast<double>( rejected ) / runs : 0; }

    double standardError() const { return runs > 0 ? std::sqrt( rate() * ( 1 - rate() ) / runs ) : 0; }
};

struct Result
{
    Tally pValue, shift, cluster, rawHits, rawDifference, binomial, groups, groupShift, groupCluster;
    int undefined = 0;
    double finds = 0, clusters = 0, chance = 0; //!< Sums over the runs.
};

Result simulate( const Setting &setting, int runs, int shifts, std::uint64_t seed, bool isHalfRight )
{
  Result result;
  // Until enough worlds are judged; a setting in which most are not shows in the column "undefined".
  for ( int run = 0; result.pValue.runs < runs && run < 3 * runs; ++run )
  {
    CounterRandom random( seed, static_cast<std::uint64_t>( run ) );
    const World world = makeWorld( setting, random, isHalfRight );
    ShiftTestInput input = inputFrom( world, random, shifts );
    input.seed = random.bits64();
    Progress progress;
    const ShiftTestResult test = shiftTest( input, progress );
    for ( const Significance &group : test.groups )
    {
      if ( !group.pValue )
        continue;
      result.groups.add( *group.pValue );
      result.groupShift.add( *group.shiftPValue );
      result.groupCluster.add( *group.clusterPValue );
    }
    if ( !test.all.pValue )
    {
      ++result.undefined;
      continue;
    }
    result.pValue.add( *test.all.pValue );
    result.shift.add( *test.all.shiftPValue );
    result.cluster.add( *test.all.clusterPValue );
    const RawPValues raw = rawPValues( input, seed + static_cast<std::uint64_t>( run ) );
    result.rawHits.add( raw.hitRate );
    result.rawDifference.add( raw.difference );
    result.binomial.add( raw.binomial );
    int clusters = 0;
    for ( const ShiftFind &find : input.finds )
      clusters = std::max( clusters, find.cluster + 1 );
    result.finds += static_cast<double>( input.finds.size() );
    result.clusters += clusters;
    result.chance += *input.chance;
  }
  return result;
}

void print( const Setting &setting, const Result &result, const char *what, double seconds )
{
  const auto percent = []( const Tally &tally ) { return 100 * tally.rate(); };
  const int runs = std::max( 1, result.pValue.runs );
  std::printf( "%-22s %-10s %5d %4d %6.0f %5.0f %5.2f | %5.1f ±%3.1f %5.1f %5.1f | %5.1f %5.1f %5.1f | %5.1f %5.1f "
               "%5.1f %6d | %4.0f s\n",
               setting.name, what, result.pValue.runs, result.undefined, result.finds / runs, result.clusters / runs,
               result.chance / runs, percent( result.pValue ), 100 * result.pValue.standardError(),
               percent( result.shift ), percent( result.cluster ), percent( result.rawHits ),
               percent( result.rawDifference ), percent( result.binomial ), percent( result.groups ),
               percent( result.groupShift ), percent( result.groupCluster ), result.groups.runs, seconds );
  std::fflush( stdout );
}

} // namespace

int main( int argc, char **argv )
{
  const int runs = argc > 1 ? std::atoi( argv[1] ) : 1000;
  const int shifts = argc > 2 ? std::atoi( argv[2] ) : 199;
  const std::uint64_t seed = argc > 3 ? std::strtoull( argv[3], nullptr, 10 ) : 1;
  std::printf( "%% of p ≤ 0.05 among judged worlds; ± standard error; %d shifts, T = %.0f m\n", shifts, TOLERANCE );
  std::printf( "%-22s %-10s %5s %4s %6s %5s %5s | %-10s %5s %5s | %5s %5s %5s | %-17s %6s |\n", "setting", "map",
               "runs", "n/a", "finds", "clus.", "a", "P_VALUE", "shift", "clus.", "raw H", "H-a", "binom",
               "groups shift clus.", "tests" );
  bool isFine = runs > 0;
  for ( const bool isHalfRight : { false, true } )
  {
    for ( const Setting &setting : SETTINGS )
    {
      const auto start = std::chrono::steady_clock::now();
      const Result result = simulate( setting, runs, shifts, seed, isHalfRight );
      const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
      print( setting, result, isHalfRight ? "half right" : "worthless", seconds.count() );
      const double allowed =
        0.07 + ( runs < 1000 ? 3 * std::sqrt( 0.05 * 0.95 / std::max( 1, result.pValue.runs ) ) : 0 );
      isFine = isFine && result.pValue.runs > 0 && ( isHalfRight || result.pValue.rate() <= allowed );
    }
  }
  return isFine ? 0 : 1;
}
