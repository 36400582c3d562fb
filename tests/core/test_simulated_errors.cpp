// SPDX-License-Identifier: GPL-2.0-or-later
// Errors injected into a synthetic map displace records as the causes say. How these displace is tested with them.
#include "core/cause/cause_operator.h"
#include "simulated_worlds.h"

#include <QtTest>

#include <cmath>

using namespace minemap;
using namespace minemap::test;

class TestSimulatedErrors : public QObject
{
    Q_OBJECT

  private slots:

    void errorsMeetAllAGroupOrARecord()
    {
      SimulationParameters parameters = squareOf( 8000 );
      parameters.groups = 4;
      const Simulation simulation = simulate(
        parameters, "shift:1,0; group=B shift:10,0; record=R015 shift:100,0; record=R030 shift:100,0", "EPSG:32638" );
      for ( std::size_t index = 0; index < 40; ++index )
      {
        const SimulatedRecord &record = simulation.world.records[index];
        const bool isB = index >= 10 && index < 20;
        double expected = isB ? 11 : 1;
        std::vector<int> errors = { 0 };
        if ( isB )
          errors.push_back( 1 );
        if ( index == 14 || index == 29 )
        {
          expected += 100;
          errors.push_back( index == 14 ? 2 : 3 );
        }
        QVERIFY( std::abs( record.displacement->east - expected ) < 0.001 );
        QVERIFY( record.errors == errors );
      }
    }

    void anErrorForNobodyIsRefused()
    {
      for ( const auto &[list, problem] : { std::pair( "group=B mirrored", ErrorProblem::UnknownGroup ),
                                            std::pair( "record=R041 mirrored", ErrorProblem::UnknownRecord ) } )
      {
        try
        {
          simulate( squareOf( 8000 ), list, "EPSG:32638" );
          QFAIL( list );
        }
        catch ( const ErrorListError &error )
        {
          QVERIFY( error.problem() == problem );
          QCOMPARE( error.item(), std::string( list ) );
        }
      }
    }

    void aReferenceShiftMovesEachRecordByItself()
    {
      SimulationParameters parameters = squareOf( 60000 );
      parameters.records = 1000;
      parameters.mines = 2;
      const Simulation simulation = simulate( parameters, "reference_shift:200", "EPSG:32638" );
      double squares = 0;
      double sum = 0;
      double neighbours = 0;
      double previous = 0;
      for ( const SimulatedRecord &record : simulation.world.records )
      {
        const Shape shown = inPlane( record.map, "EPSG:32638" );
        const Point first = { shown.vertices()[0].x - record.drawn.vertices()[0].x,
                              shown.vertices()[0].y - record.drawn.vertices()[0].y };
        for ( std::size_t vertex = 1; vertex < shown.vertices().size(); ++vertex )
          QVERIFY( distance( { shown.vertices()[vertex].x - record.drawn.vertices()[vertex].x,
                               shown.vertices()[vertex].y - record.drawn.vertices()[vertex].y },
                             first ) < 0.005 );
        squares += first.x * first.x + first.y * first.y;
        sum += first.x;
        neighbours += first.x * previous;
        previous = first.x;
      }
      QVERIFY( std::abs( squares / 2000 - 40000 ) < 4 * 40000 / std::sqrt( 1000.0 ) );
      QVERIFY( std::abs( sum / 1000 ) < 4 * 200 / std::sqrt( 1000.0 ) );
      QVERIFY( std::abs( neighbours / 1000 ) < 4 * 40000 / std::sqrt( 1000.0 ) );
    }

    // The contract between simulation and diagnosis: what is injected is what the cause's operator makes, and undoes.
    void injectedErrorsAreThoseOfTheOperator()
    {
      const SimulationParameters parameters = squareOf( 8000 );
      const LocalPlane plane( SIMULATED_CENTRE );
      const std::vector<std::pair<const char *, const char *>> cases = {
        { "datum:15865", "EPSG:4326" },
        { "datum:1254", "EPSG:32638" },
        { "other_operation:15865>1254", "EPSG:32638" },
        { "other_operation:1808>15865", "EPSG:28408" },
        { "zone:-1", "EPSG:32638" },
        { "grid_as_other_grid:28408>32638", "EPSG:32638" },
        { "axes_swapped", "EPSG:4326" },
        { "dms_as_decimal", "EPSG:4326" },
        { "magnetic_as_true", "EPSG:32638" },
        { "grid_as_true:28408", "EPSG:32638" },
        { "truncated:100", "EPSG:32638" },
        { "back_azimuth", "EPSG:32638" },
        { "mils:6000>6400", "EPSG:32638" },
        { "units:0.75", "EPSG:32638" },
        { "mirrored", "EPSG:32638" },
        { "shift_rotation:50,-20,3", "EPSG:32638" },
        { "similarity:50,-20,3,1.05", "EPSG:32638" } };
      for ( const auto &[list, crs] : cases )
      {
        const Simulation simulation = simulate( parameters, list, crs );
        const CauseOperator cause( simulation.recipes.front(), crs, plane );
        for ( const SimulatedRecord &record : simulation.world.records )
        {
          const double year = 1970 + record.laid / 365.2425;
          const RecordFacts facts = { record.reference, record.baselineEnd, year, {} };
          const std::optional<Shape> mistaken = cause.mistaken( record.drawn, facts );
          QCOMPARE( mistaken.has_value(), !record.errors.empty() );
          if ( !mistaken )
            continue;
          QVERIFY2( isSame( *mistaken, record.map ), list );
          if ( QString::fromLatin1( list ).startsWith( QLatin1String( "truncated" ) ) )
            continue; // What was cut off is lost.
          const std::optional<Shape> corrected = cause.corrected( record.map, inPlane( record.map, crs ), facts );
          QVERIFY2( corrected.has_value(), list );
          for ( std::size_t vertex = 0; vertex < corrected->vertices().size(); ++vertex )
            QVERIFY2( distance( corrected->vertices()[vertex], record.drawn.vertices()[vertex] ) < 0.01, list );
        }
      }
    }

    // methods.md 2.2: 102.3 m east, 10.2 m north at this place.
    void theDatumMovesTheMapAsTheTableSays()
    {
      for ( const SimulatedRecord &record : simulate( squareOf( 8000 ), "datum:4284", "EPSG:4326" ).world.records )
      {
        QVERIFY( std::abs( record.displacement->east - 102.3 ) < 0.2 );
        QVERIFY( std::abs( record.displacement->north - 10.2 ) < 0.2 );
      }
    }

    void errorsAreMadeOneAfterAnother()
    {
      const SimulationParameters parameters = squareOf( 8000 );
      const SimulatedRecord turnedFirst =
        simulate( parameters, "back_azimuth; shift:500,0", "EPSG:32638" ).world.records.front();
      const SimulatedRecord shiftedFirst =
        simulate( parameters, "shift:500,0; back_azimuth", "EPSG:32638" ).world.records.front();
      const SimulatedRecord turned = simulate( parameters, "back_azimuth", "EPSG:32638" ).world.records.front();
      // Turned about the reference point after the shift, the shift points the other way.
      QVERIFY( std::abs( turnedFirst.displacement->east - turned.displacement->east - 500 ) < 0.01 );
      QVERIFY( std::abs( shiftedFirst.displacement->east - turned.displacement->east + 500 ) < 0.01 );
    }

    // 39.8° can be read as 39°80' by nobody.
    void anErrorThatCannotBeMadeWithAnyRecordIsRefused()
    {
      SimulationParameters parameters = squareOf( 450 );
      parameters.records = 1;
      parameters.pattern = MinePattern::Cluster;
      for ( Point &place : parameters.extent )
        place = { place.x + 1150, place.y + 1480 };
      try
      {
        simulate( parameters, "decimal_as_dms", "EPSG:4326" );
        QFAIL( "80 minutes" );
      }
      catch ( const ErrorListError &error )
      {
        QVERIFY( error.problem() == ErrorProblem::CannotBeMade );
        QCOMPARE( error.item(), std::string( "decimal_as_dms" ) );
      }
    }

    void recordsThatAnErrorCannotBeMadeWithStayAndAreTold()
    {
      // Of 6400 mils those over 6000 cannot be read in a circle of 6000.
      int made = 0;
      for ( const SimulatedRecord &record : simulate( squareOf( 8000 ), "mils:6400>6000", "EPSG:4326" ).world.records )
      {
        QCOMPARE( record.errors.size() + record.notMade.size(), std::size_t( 1 ) );
        made += record.errors.empty() ? 0 : 1;
        if ( record.errors.empty() )
          QCOMPARE( record.displacement->east, 0.0 );
      }
      QVERIFY( made > 0 && made < 40 );
    }
};

QTEST_APPLESS_MAIN( TestSimulatedErrors )
#include "test_simulated_errors.moc"
