// SPDX-License-Identifier: GPL-2.0-or-later
// Wilson interval against published values, single linkage against brute force, and the even sample of areas.
#include "core/geometry/search_sample.h"
#include "core/geometry/single_linkage.h"
#include "core/score/wilson.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace minemap;

class TestStatistics : public QObject
{
    Q_OBJECT

  private slots:

    // R's prop.test by way of SciPy, and Newcombe 1998 (methods.md 3.4).
    void wilsonIntervalAgreesWithPublishedValues_data()
    {
      QTest::addColumn<double>( "successes" );
      QTest::addColumn<double>( "trials" );
      QTest::addColumn<double>( "low" );
      QTest::addColumn<double>( "high" );
      QTest::newRow( "3/10" ) << 3.0 << 10.0 << 0.1077913 << 0.6032219;
      QTest::newRow( "0/10" ) << 0.0 << 10.0 << 0.0 << 0.2775328;
      QTest::newRow( "10/10" ) << 10.0 << 10.0 << 0.7224672 << 1.0;
      QTest::newRow( "81/263" ) << 81.0 << 263.0 << 0.2553 << 0.3662;
      QTest::newRow( "25/100" ) << 25.0 << 100.0 << 0.1755 << 0.3430;
    }

    void wilsonIntervalAgreesWithPublishedValues()
    {
      QFETCH( double, successes );
      QFETCH( double, trials );
      QFETCH( double, low );
      QFETCH( double, high );
      const std::optional<Interval> interval = wilsonInterval( successes, trials );
      QVERIFY( interval.has_value() );
      QVERIFY( std::abs( interval->low - low ) < 6e-5 );
      QVERIFY( std::abs( interval->high - high ) < 6e-5 );
    }

    void noTrialsHaveNoInterval() { QVERIFY( !wilsonInterval( 0, 0 ).has_value() ); }

    void singleLinkageAgreesWithBruteForce()
    {
      for ( unsigned seed = 1; seed <= 20; ++seed )
      {
        std::mt19937_64 generator( seed );
        std::uniform_real_distribution<double> place( -300, 300 );
        std::vector<Point> places( 120 );
        for ( Point &point : places )
          point = { place( generator ), place( generator ) };
        const double distance = 10.0 * ( 1 + seed % 5 );
        const std::vector<int> components = singleLinkage( places, distance );
        // Brute force: spread labels until nothing changes.
        std::vector<int> labels( places.size() );
        for ( std::size_t index = 0; index < labels.size(); ++index )
          labels[index] = static_cast<int>( index );
        for ( bool changed = true; changed; )
        {
          changed = false;
          for ( std::size_t a = 0; a < places.size(); ++a )
          {
            for ( std::size_t b = 0; b < places.size(); ++b )
            {
              const bool linked = std::hypot( places[a].x - places[b].x, places[a].y - places[b].y ) <= distance;
              if ( !linked || labels[a] <= labels[b] )
                continue;
              labels[a] = labels[b];
              changed = true;
            }
          }
        }
        for ( std::size_t a = 0; a < places.size(); ++a )
        {
          for ( std::size_t b = 0; b < places.size(); ++b )
            QCOMPARE( components[a] == components[b], labels[a] == labels[b] );
        }
      }
    }

    void sampleOfASliverDoesNotGrowWithItsLength()
    {
      // 50 km long and a nanometre wide, as overlays leave them: in steps of its area it had 10^14 lines.
      Shape sliver( ShapeKind::Polygon );
      sliver.addPath( { { 0, 0 }, { 1e-9, 50000 }, { 0, 50000 }, { 0, 0 } } );
      QVERIFY( sampleOf( { &sliver }, 2.5e-5, 16 ).size() <= 16 );
      // It takes nothing away from a polygon that is an area.
      Shape square( ShapeKind::Polygon );
      square.addPath( { { 1000, 0 }, { 1100, 0 }, { 1100, 100 }, { 1000, 100 }, { 1000, 0 } } );
      const std::size_t places = sampleOf( { &sliver, &square }, 1e4, 400 ).size();
      QVERIFY2( places >= 380 && places <= 420, qPrintable( QString::number( places ) ) );
    }

    void sampleIsEvenAndCountsOverlapsOnce()
    {
      Shape one( ShapeKind::Polygon );
      one.addPath( { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 }, { 0, 0 } } );
      one.addPath( { { 40, 40 }, { 60, 40 }, { 60, 60 }, { 40, 60 }, { 40, 40 } } );
      Shape two( ShapeKind::Polygon );
      two.addPath( { { 50, 0 }, { 150, 0 }, { 150, 100 }, { 50, 100 }, { 50, 0 } } );
      const double area = 15000 - 200; // The hole's right half lies in the second polygon.
      const std::vector<Point> sample = sampleOf( { &one, &two }, area, 50000 );
      QVERIFY( std::abs( static_cast<double>( sample.size() ) - 50000 ) < 500 );
      double left = 0;
      for ( const Point &point : sample )
      {
        QVERIFY( !( point.x > 40 && point.x < 50 && point.y > 40 && point.y < 60 ) );
        left += point.x < 50 ? 1 : 0;
      }
      QVERIFY( std::abs( left / static_cast<double>( sample.size() ) - 4800 / area ) < 0.002 );
    }
};

QTEST_APPLESS_MAIN( TestStatistics )
#include "test_statistics.moc"
