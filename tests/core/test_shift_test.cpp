// SPDX-License-Identifier: GPL-2.0-or-later
// P_VALUE on worlds whose answer can be worked out, its undefined cases, and what may not change it.
// How often it errs is measured at length by tests/simulation/shift_type_one.
#include "core/counter_random.h"
#include "core/score/shift_test.h"

#include <QtTest>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <vector>

using namespace minemap;

namespace
{

Shape rectangle( double x0, double y0, double x1, double y1 )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { x0, y0 }, { x1, y0 }, { x1, y1 }, { x0, y1 }, { x0, y0 } } );
  return shape;
}

//! \a finds finds with \a hits hits in each cluster.
void addCluster( std::vector<ShiftFind> &finds, int cluster, int count, int hits )
{
  for ( int index = 0; index < count; ++index )
    finds.push_back( { {}, cluster, -1, index < hits } );
}

bool isNear( const std::optional<double> &number, double expected, double tolerance )
{
  return number && std::abs( *number - expected ) <= tolerance;
}

//! The strip of methods.md 3.11: S = [0,100]², U = {x ≤ 20}, finds at x = 5, 10, 30, 60, each twice, T = 10; cells of
//! 4 m.
struct Strip
{
    Strip()
    {
      input.map = { &shape };
      const double places[] = { 5, 10, 30, 60 };
      for ( int index = 0; index < 8; ++index )
        input.finds.push_back( { { places[index % 4], 50 }, index, -1, places[index % 4] <= 30 } );
      for ( int row = 0; row < 50; ++row )
      {
        for ( int column = 0; column < 50; ++column )
          input.ground.push_back( { { column * 2.0 + 1, row * 2.0 + 1 }, -1 } );
      }
      input.torus.include( { 0, 0 } );
      input.torus.include( { 100, 100 } );
      input.tolerance = 10;
      input.tolerances = { 0, 10, 40 };
      input.chance = 0.3;
      input.chances = { 0.2, 0.3, 0.6 };
      input.tasksBeyond = 8;
    }

    ShiftTestResult test() const
    {
      Progress progress;
      return shiftTest( input, progress );
    }

    Shape shape = rectangle( 0, 0, 20, 100 );
    ShiftTestInput input;
};

/**
 * Records, finds and ground in a square of 2 km, all of it searched. \a onMap: share of the clusters of finds that lie
 * on records; the others lie anywhere.
 */
struct RandomWorld
{
    RandomWorld( std::uint64_t seed, int clusters, int findsInCluster, double onMap, int groundPlaces = 2000 )
    {
      CounterRandom random( seed, 0 );
      const double side = 2000;
      const auto anywhere = [&random, side] { return Point{ side * random.uniform(), side * random.uniform() }; };
      for ( int record = 0; record < 40; ++record )
      {
        const Point at = anywhere();
        middles.push_back( at );
        shapes.push_back( rectangle( at.x - 40, at.y - 20, at.x + 40, at.y + 20 ) );
      }
      for ( int cluster = 0; cluster < clusters; ++cluster )
      {
        const Point at = random.uniform() < onMap ? middles[random.below( middles.size() )] : anywhere();
        for ( int index = 0; index < findsInCluster; ++index )
        {
          const Point place = { at.x + 10 * random.normal(), at.y + 10 * random.normal() };
          input.finds.push_back( { place, cluster, place.x < side / 2 ? 0 : 1, isOnMap( place ) } );
        }
      }
      int within = 0;
      const int perSide = static_cast<int>( std::lround( std::sqrt( groundPlaces ) ) );
      for ( int row = 0; row < perSide; ++row )
      {
        for ( int column = 0; column < perSide; ++column )
        {
          const Point place = { ( column + 0.5 ) * side / perSide, ( row + 0.5 ) * side / perSide };
          input.ground.push_back( { place, place.x < side / 2 ? 0 : 1 } );
          within += isOnMap( place ) ? 1 : 0;
        }
      }
      for ( const Shape &shape : shapes )
        input.map.push_back( &shape );
      input.torus.include( { 0, 0 } );
      input.torus.include( { side, side } );
      input.tolerances = { 0, 25, 50, 100, 200 };
      input.chance = static_cast<double>( within ) / static_cast<double>( input.ground.size() );
      input.chances = { 0.03, *input.chance, 0.2, 0.5, 0.9 };
      input.tasksBeyond = 20;
      input.shifts = 199;
    }

    bool isOnMap( const Point &place ) const
    {
      return std::any_of( middles.begin(), middles.end(),
                          [&place]( const Point &middle )
                          {
                            return std::hypot( std::max( std::abs( place.x - middle.x ) - 40, 0.0 ),
                                               std::max( std::abs( place.y - middle.y ) - 20, 0.0 ) ) <= 25;
                          } );
    }

    ShiftTestResult test() const
    {
      Progress progress;
      return shiftTest( input, progress );
    }

    std::vector<Point> middles;
    std::vector<Shape> shapes;
    ShiftTestInput input;
};

//! Bit for bit.
bool isSame( const std::optional<double> &a, const std::optional<double> &b )
{
  return a.has_value() == b.has_value() && ( !a || std::memcmp( &*a, &*b, sizeof( double ) ) == 0 );
}

bool isSame( const Significance &a, const Significance &b )
{
  return isSame( a.pValue, b.pValue ) && isSame( a.shiftPValue, b.shiftPValue ) &&
         isSame( a.clusterPValue, b.clusterPValue ) && a.reason == b.reason;
}

bool isSame( const ShiftTestResult &a, const ShiftTestResult &b )
{
  bool isAllSame = isSame( a.all, b.all ) && isSame( a.score, b.score ) && a.usableShifts == b.usableShifts &&
                   a.redrawnShifts == b.redrawnShifts && a.groups.size() == b.groups.size() &&
                   a.envelope.size() == b.envelope.size();
  for ( std::size_t group = 0; isAllSame && group < a.groups.size(); ++group )
    isAllSame = isSame( a.groups[group], b.groups[group] );
  for ( std::size_t index = 0; isAllSame && index < a.envelope.size(); ++index )
    isAllSame = isSame( a.envelope[index].low, b.envelope[index].low ) &&
                isSame( a.envelope[index].high, b.envelope[index].high );
  return isAllSame;
}

} // namespace

class TestShiftTest : public QObject
{
    Q_OBJECT

  private slots:

    void clusterTestWorkedExample()
    {
      std::vector<ShiftFind> finds;
      addCluster( finds, 0, 10, 6 );
      addCluster( finds, 1, 10, 4 );
      addCluster( finds, 2, 10, 5 );
      addCluster( finds, 3, 10, 1 );
      // D = 5, 3, 4, 0: mean 3, sd 2.160247, t = 2.777460. Student's t with 3 degrees of freedom in closed form:
      const double t = 3 / ( std::sqrt( 14.0 / 3 ) / 2 );
      const double u = t / std::sqrt( 3.0 );
      const double expected = 0.5 - ( std::atan( u ) + u / ( 1 + u * u ) ) / 3.141592653589793;
      QVERIFY( isNear( clusterPValue( finds, 0.1 ), expected, 1e-12 ) );
      QVERIFY( std::abs( expected - 0.0346 ) < 5e-5 );
      // The other side: the map is missed.
      QVERIFY( *clusterPValue( finds, 0.95 ) > 0.9 );
    }

    void clusterTestTakesAnyOrder()
    {
      std::vector<ShiftFind> finds;
      CounterRandom random( 3, 0 );
      for ( int cluster = 0; cluster < 12; ++cluster )
      {
        const int count = 1 + static_cast<int>( random.below( 20 ) );
        addCluster( finds, cluster * 3, count,
                    static_cast<int>( random.below( static_cast<std::uint64_t>( count ) ) ) );
      }
      const std::optional<double> before = clusterPValue( finds, 0.37 );
      std::reverse( finds.begin(), finds.end() );
      for ( ShiftFind &find : finds )
        find.cluster = 33 - find.cluster;
      QVERIFY( isSame( clusterPValue( finds, 0.37 ), before ) );
    }

    void clusterTestInExtremes()
    {
      std::vector<ShiftFind> finds;
      QVERIFY( !clusterPValue( finds, 0.3 ) );
      addCluster( finds, 0, 5, 5 );
      QVERIFY( !clusterPValue( finds, 0.3 ) );
      addCluster( finds, 1, 5, 5 );
      // Two clusters all on the map. The variance of mean(D) by chance is a(1 − a) 50 / 4; Cauchy's distribution.
      const double t = 3.5 / std::sqrt( 0.3 * 0.7 * 50 / 4 );
      QVERIFY( isNear( clusterPValue( finds, 0.3 ), 0.5 - std::atan( t ) / 3.141592653589793, 1e-12 ) );
      for ( ShiftFind &find : finds )
        find.isHit = false;
      QVERIFY( isNear( clusterPValue( finds, 0.3 ), 0.5 + std::atan( t * 0.3 / 0.7 ) / 3.141592653589793, 1e-12 ) );
      // Two independent places are on the map with a²: where a is large t would say less.
      for ( ShiftFind &find : finds )
        find.isHit = true;
      QVERIFY( isNear( clusterPValue( finds, 0.9 ), 0.81, 1e-12 ) );
    }

    // Eight clusters of ten finds with nine hits each, a = 0.3: no spread at all, yet p is not 0. The ten finds of a
    // cluster are as good as independent by what is seen, but for the doubt (2/3)⁸ of eight clusters.
    void noSpreadIsNoCertainty()
    {
      std::vector<ShiftFind> finds;
      for ( int cluster = 0; cluster < 8; ++cluster )
        addCluster( finds, cluster, 10, 9 );
      const boost::math::students_t seven( 7 );
      const double t = ( 0.9 - 0.3 ) / std::sqrt( 0.3 * 0.7 / 80 );
      QVERIFY( isNear( clusterPValue( finds, 0.3 ), cdf( complement( seven, t ) ), 1e-9 ) );
      QVERIFY( *clusterPValue( finds, 0.3 ) > 1e-6 );
      QVERIFY( isNear( clusterPValue( finds, 0.9 ), 0.5, 1e-9 ) );
    }

    // All finds of eight unequal clusters on the map: the variance of clusters hit or missed as a whole.
    void allOnTheMapHasTheVarianceOfWholeClusters()
    {
      std::vector<ShiftFind> finds;
      double squares = 0;
      for ( int cluster = 0; cluster < 8; ++cluster )
      {
        const int count = 10 + 2 * cluster;
        addCluster( finds, cluster, count, count );
        squares += count * count;
      }
      const double a = 0.3;
      const double t = ( 1 - a ) * 136 / 8 / std::sqrt( a * ( 1 - a ) * squares / 64 );
      const boost::math::students_t seven( 7 );
      QVERIFY( isNear( clusterPValue( finds, a ), cdf( complement( seven, t ) ), 1e-12 ) );
    }

    // Clusters that lie on the map or beside it nearly as a whole, nine tenths of the ground mapped: worthless maps
    // were called better than chance in over a third of the worlds.
    void nearlyWholeClustersAreSeldomCalledGood()
    {
      constexpr int WORLDS = 2000;
      int called = 0;
      for ( int world = 0; world < WORLDS; ++world )
      {
        CounterRandom random( 17, static_cast<std::uint64_t>( world ) );
        std::vector<ShiftFind> finds;
        for ( int cluster = 0; cluster < 8; ++cluster )
          addCluster( finds, cluster, 10, random.uniform() < 0.9 ? ( random.uniform() < 0.2 ? 9 : 10 ) : 0 );
        // 0.9 × 0.98 of the finds lie on the map, as of the ground.
        called += *clusterPValue( finds, 0.9 * 0.98 ) <= 0.05 ? 1 : 0;
      }
      qInfo( "%d of %d", called, WORLDS );
      QVERIFY( called <= 0.065 * WORLDS );
    }

    void stripHasItsClosedForm()
    {
      Strip strip;
      strip.input.shifts = 20000;
      const ShiftTestResult result = strip.test();
      // Cells have middles 2, 6 … 98; those up to 30, 8 of 25, are within T, as are the finds at 5, 10 and 30.
      QVERIFY( isNear( result.cell, 4, 0 ) );
      QVERIFY( isNear( result.score, ( 0.75 - 0.32 ) / std::sqrt( 0.32 * 0.68 ), 1e-12 ) );
      QCOMPARE( result.usableShifts, 20000 );
      QCOMPARE( result.redrawnShifts, std::int64_t( 0 ) );
      // a_b is 0.32 for every shift; all finds are in the same row, so only the 25 shifts to the side matter.
      const int columns[] = { 1, 2, 7, 15 };
      int atLeast = 0;
      for ( int shift = 0; shift < 25; ++shift )
      {
        const auto hits = std::count_if( std::begin( columns ), std::end( columns ),
                                         [shift]( int column ) { return ( column + shift ) % 25 < 8; } );
        atLeast += hits >= 3 ? 1 : 0; // Of the four places; each holds two finds.
      }
      const double expected = atLeast / 25.0;
      QVERIFY( expected > 0 && expected < 0.5 );
      QVERIFY( isNear( result.all.shiftPValue, expected, 5 * std::sqrt( expected * ( 1 - expected ) / 20000 ) ) );
      QVERIFY( isSame( result.all.clusterPValue, clusterPValue( strip.input.finds, 0.3 ) ) );
      QVERIFY( isNear( result.all.pValue, std::max( *result.all.shiftPValue, *result.all.clusterPValue ), 0 ) );
      QVERIFY( result.all.reason == nullptr );
    }

    void stripHasItsEnvelope()
    {
      Strip strip;
      strip.input.finds.resize( 1 ); // H_b is 0 or 1: on the map for 8 shifts of 25.
      strip.input.finds.push_back( { { 5, 20 }, 1, -1, true } );
      const ShiftTestResult result = strip.test();
      const double low = ( 0 - 0.32 ) / std::sqrt( 0.32 * 0.68 );
      const double high = ( 1 - 0.32 ) / std::sqrt( 0.32 * 0.68 );
      QVERIFY( isNear( result.envelope[1].low, std::max( 0.0, 0.3 + low * std::sqrt( 0.21 ) ), 1e-6 ) );
      QVERIFY( isNear( result.envelope[1].high, std::min( 1.0, 0.3 + high * std::sqrt( 0.21 ) ), 1e-6 ) );
      QVERIFY( result.envelopeReason == nullptr );
    }

    void undefinedHasItsReason_data()
    {
      QTest::addColumn<int>( "what" );
      QTest::addColumn<QString>( "reason" );
      QTest::newRow( "no shifts" ) << 0 << shift_reasons::NO_SHIFTS;
      QTest::newRow( "no finds" ) << 1 << shift_reasons::NO_FINDS;
      QTest::newRow( "no chance" ) << 2 << shift_reasons::NO_CHANCE;
      QTest::newRow( "nearly unmapped" ) << 3 << shift_reasons::NEARLY_UNMAPPED;
      QTest::newRow( "nearly mapped" ) << 4 << shift_reasons::NEARLY_MAPPED;
      QTest::newRow( "few tasks" ) << 5 << shift_reasons::FEW_TASKS;
      QTest::newRow( "seven clusters" ) << 6 << shift_reasons::FEW_CLUSTERS;
      QTest::newRow( "no usable shift" ) << 7 << shift_reasons::FEW_SHIFTS;
      QTest::newRow( "no shifts and few tasks" ) << 8 << shift_reasons::NO_SHIFTS;
    }

    void undefinedHasItsReason()
    {
      QFETCH( int, what );
      QFETCH( QString, reason );
      Strip strip;
      QVERIFY( strip.test().all.pValue );
      if ( what == 0 || what == 8 )
        strip.input.shifts = 0;
      if ( what == 1 )
        strip.input.finds.clear();
      if ( what == 2 )
        strip.input.chance.reset();
      if ( what == 3 )
        strip.input.chance = 0.0199;
      if ( what == 4 )
        strip.input.chance = 0.981;
      if ( what == 5 || what == 8 )
        strip.input.tasksBeyond = 7;
      if ( what == 6 )
      {
        for ( ShiftFind &find : strip.input.finds )
          find.cluster = std::min( find.cluster, 6 );
      }
      if ( what == 7 )
        strip.input.map.clear(); // The raster says that nothing is mapped, whatever the chance rate given says.
      const ShiftTestResult result = strip.test();
      QVERIFY( !result.all.pValue );
      QVERIFY( result.all.reason != nullptr );
      QCOMPARE( QString( result.all.reason ), reason );
    }

    void bordersCanBeJudged()
    {
      Strip strip;
      strip.input.chance = 0.02;
      QVERIFY( strip.test().all.pValue );
      strip.input.chance = 0.98;
      QVERIFY( strip.test().all.pValue );
    }

    void withoutShiftsTheClusterTestRemains()
    {
      Strip strip;
      strip.input.shifts = 0;
      const ShiftTestResult result = strip.test();
      QVERIFY( result.all.clusterPValue && !result.all.shiftPValue );
      QVERIFY( !result.envelope[1].low );
      QCOMPARE( result.envelopeReason, shift_reasons::NO_SHIFTS );
    }

    void threadsAndOrderChangeNothing()
    {
      RandomWorld world( 5, 30, 10, 0.3 );
      world.input.groups = { { world.input.chance, 20 }, { world.input.chance, 20 } };
      const ShiftTestResult before = world.test();
      QVERIFY( before.all.pValue && before.groups[0].pValue && before.envelope[2].low );
      for ( const int threads : { 2, 8 } )
      {
        world.input.threads = threads;
        QVERIFY( isSame( world.test(), before ) );
      }
      std::reverse( world.input.finds.begin(), world.input.finds.end() );
      std::rotate( world.input.finds.begin(), world.input.finds.begin() + 77, world.input.finds.end() );
      std::reverse( world.input.ground.begin(), world.input.ground.end() );
      std::reverse( world.input.map.begin(), world.input.map.end() );
      QVERIFY( isSame( world.test(), before ) );
      world.input.seed = 2;
      QVERIFY( !isSame( world.test(), before ) );
    }

    void goodMapsAreSeenAndMissingOnesAreNot()
    {
      const ShiftTestResult good = RandomWorld( 1, 30, 10, 0.7 ).test();
      QVERIFY( isNear( good.all.pValue, 0.005, 1e-12 ) );
      const ShiftTestResult perfect = RandomWorld( 2, 30, 10, 1 ).test();
      QVERIFY( isNear( perfect.all.pValue, 0.005, 1e-12 ) );
      RandomWorld shunned( 3, 40, 10, 0 );
      const auto end = std::remove_if( shunned.input.finds.begin(), shunned.input.finds.end(),
                                       []( const ShiftFind &find ) { return find.isHit; } );
      shunned.input.finds.erase( end, shunned.input.finds.end() );
      QVERIFY( *shunned.test().all.pValue > 0.9 );
    }

    void groupsAreJudgedByThemselves()
    {
      RandomWorld world( 8, 200, 5, 0 );
      // In the west only finds on the map, in the east as they come.
      const auto end = std::remove_if( world.input.finds.begin(), world.input.finds.end(),
                                       []( const ShiftFind &find )
                                       { return find.group == 0 && !find.isHit && find.cluster % 4 != 0; } );
      world.input.finds.erase( end, world.input.finds.end() );
      world.input.groups = { { world.input.chance, 20 }, { world.input.chance, 20 }, { std::nullopt, 20 } };
      const ShiftTestResult result = world.test();
      QVERIFY( *result.groups[0].pValue < 0.05 );
      QVERIFY( *result.groups[1].pValue > 0.05 );
      QCOMPARE( result.groups[2].reason, shift_reasons::NO_FINDS );
      world.input.groups[0].tasksBeyond = 7;
      QCOMPARE( world.test().groups[0].reason, shift_reasons::FEW_TASKS );
    }

    void envelopeHoldsTheChanceCurve()
    {
      RandomWorld world( 4, 30, 10, 0 );
      world.input.chances[0] = 0;
      world.input.chances[4] = std::nullopt;
      const std::vector<ChanceBand> envelope = world.test().envelope;
      QVERIFY( isNear( envelope[0].low, 0, 0 ) && isNear( envelope[0].high, 0, 0 ) );
      for ( std::size_t index = 1; index < 4; ++index )
      {
        QVERIFY( *envelope[index].low >= 0 && *envelope[index].high <= 1 );
        QVERIFY( *envelope[index].low < *world.input.chances[index] );
        QVERIFY( *envelope[index].high > *world.input.chances[index] );
      }
      QVERIFY( !envelope[4].low && !envelope[4].high );
    }

    void longCurvesAreInterpolated()
    {
      RandomWorld world( 4, 30, 10, 0 );
      std::vector<double> every;
      for ( int tolerance = 0; tolerance <= 400; ++tolerance )
        every.push_back( tolerance );
      world.input.tolerances = every;
      world.input.chances.assign( every.size(), 0.3 );
      const ShiftTestResult many = world.test();
      world.input.tolerances = { 25, 51, 100, 101, 399 };
      world.input.chances.assign( 5, 0.3 );
      const ShiftTestResult few = world.test();
      QVERIFY( isSame( many.all, few.all ) );
      for ( std::size_t index = 0; index < 5; ++index )
      {
        const ChanceBand &band = many.envelope[static_cast<std::size_t>( world.input.tolerances[index] )];
        const double allowed = index == 0 ? 0 : 0.02; // T itself is always held.
        QVERIFY( isNear( band.low, *few.envelope[index].low, allowed ) );
        QVERIFY( isNear( band.high, *few.envelope[index].high, allowed ) );
      }
    }

    void worthlessMapsAreSeldomCalledGood()
    {
      constexpr int WORLDS = 300;
      int rejected = 0;
      int shiftRejected = 0;
      double sum = 0;
      for ( int seed = 1; seed <= WORLDS; ++seed )
      {
        RandomWorld world( 1000 + static_cast<std::uint64_t>( seed ), 60, 1, 0, 900 );
        world.input.tolerances = { 25 };
        world.input.chances = { world.input.chance };
        world.input.shifts = 99;
        const Significance result = world.test().all;
        QVERIFY( result.pValue );
        rejected += *result.pValue <= 0.05 ? 1 : 0;
        shiftRejected += *result.shiftPValue <= 0.05 ? 1 : 0;
        sum += *result.shiftPValue;
      }
      // 5 % and three standard errors; and p_shift is spread evenly, not merely large.
      QVERIFY( rejected <= WORLDS * 0.088 );
      QVERIFY( shiftRejected >= WORLDS * 0.015 && shiftRejected <= WORLDS * 0.088 );
      QVERIFY( std::abs( sum / WORLDS - 0.5 ) < 0.07 );
    }

    void cancellingIsQuick()
    {
      class CancelAfterAWhile : public Progress
      {
        public:
          bool isCanceled() const override
          {
            return std::chrono::steady_clock::now() - mStart > std::chrono::milliseconds( 100 );
          }

          void report( double percent ) override
          {
            mIsRising = mIsRising && percent >= mLast;
            mLast = percent;
          }

          std::chrono::steady_clock::time_point mStart = std::chrono::steady_clock::now();
          double mLast = 0;
          bool mIsRising = true;
      };

      RandomWorld world( 6, 5000, 10, 0.3, 40000 );
      world.input.shifts = 1000000;
      world.input.threads = 2;
      CancelAfterAWhile progress;
      QVERIFY_EXCEPTION_THROWN( shiftTest( world.input, progress ), Canceled );
      QVERIFY( std::chrono::steady_clock::now() - progress.mStart < std::chrono::milliseconds( 600 ) );
      QVERIFY( progress.mIsRising );
    }
};

QTEST_APPLESS_MAIN( TestShiftTest )
#include "test_shift_test.moc"
