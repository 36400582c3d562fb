// SPDX-License-Identifier: GPL-2.0-or-later
// The grammar of the errors that a simulation injects: every cause and scope, and one clear problem for what is wrong.
#include "core/simulate/error_list.h"
#include "core/simulate/error_recipe.h"

#include <QtTest>

#include <cmath>

using namespace minemap;

namespace
{

InjectedError only( const char *item )
{
  const std::vector<InjectedError> errors = parseErrorList( item );
  return errors.size() == 1 ? errors.front() : InjectedError{};
}

//! The problem that \a list has, as text with item and detail; empty when it has none.
QString problemOf( const char *list )
{
  try
  {
    parseErrorList( list );
  }
  catch ( const ErrorListError &error )
  {
    return QStringLiteral( "%1|%2|%3" )
      .arg( static_cast<int>( error.problem() ) )
      .arg( QString::fromStdString( error.item() ), QString::fromStdString( error.detail() ) );
  }
  return QString();
}

QString problem( ErrorProblem problem, const char *item, const char *detail )
{
  return QStringLiteral( "%1|%2|%3" ).arg( static_cast<int>( problem ) ).arg( item, detail );
}

constexpr Point KARABAKH = { 46.8, 39.8 };

} // namespace

class TestErrorList : public QObject
{
    Q_OBJECT

  private slots:

    void anEmptyListHasNoErrors()
    {
      QVERIFY( parseErrorList( "" ).empty() );
      QVERIFY( parseErrorList( " ; ;; \n" ).empty() );
    }

    void itemsKeepTheirOrderAndText()
    {
      const std::vector<InjectedError> errors =
        parseErrorList( " mirrored;group=B  datum:15865 ; record=R007 zone:-1;" );
      QCOMPARE( errors.size(), std::size_t( 3 ) );
      QCOMPARE( errors[0].item, std::string( "mirrored" ) );
      QVERIFY( errors[0].scope == ErrorScope::All );
      QCOMPARE( errors[1].item, std::string( "group=B  datum:15865" ) );
      QVERIFY( errors[1].scope == ErrorScope::Group );
      QCOMPARE( errors[1].target, std::string( "B" ) );
      QVERIFY( errors[2].scope == ErrorScope::Record );
      QCOMPARE( errors[2].target, std::string( "R007" ) );
      QCOMPARE( errors[2].recipe.zones, -1 );
    }

    void everyCauseIsReadWithItsValue()
    {
      QCOMPARE( only( "datum:15865" ).datumCode, 15865 );
      QCOMPARE( only( "other_operation:15865>5044" ).datumCode, 15865 );
      QCOMPARE( only( "other_operation:15865>5044" ).recipe.taken, std::string( "EPSG:5044" ) );
      const InjectedError grids = only( "grid_as_other_grid:28408>32638" );
      QCOMPARE( grids.recipe.oldCrs, std::string( "EPSG:28408" ) );
      QCOMPARE( grids.recipe.readAs, std::string( "EPSG:32638" ) );
      QCOMPARE( only( "zone:+1" ).recipe.zones, 1 );
      for ( const char *word : { "axes_swapped", "dms_as_decimal", "minutes_as_seconds", "back_azimuth", "mirrored",
                                 "magnetic_as_true", "grid_as_true" } )
        QCOMPARE( causeWord( only( word ) ), std::string( word ) );
      QCOMPARE( only( "magnetic_as_true:1993.5" ).recipe.year, 1993.5 );
      QCOMPARE( only( "magnetic_as_true" ).recipe.year, 0.0 );
      QCOMPARE( only( "grid_as_true:28408" ).recipe.readAs, std::string( "EPSG:28408" ) );
      QVERIFY( only( "grid_as_true" ).recipe.readAs.empty() );
      QCOMPARE( only( "truncated:100" ).recipe.quantum, 100.0 );
      QVERIFY( only( "truncated:100" ).recipe.readAs.empty() );
      QCOMPARE( only( "truncated:1s" ).recipe.quantum, 1 / 3600.0 );
      QCOMPARE( only( "truncated:1s" ).recipe.readAs, std::string( "EPSG:4326" ) );
      QCOMPARE( only( "mils:6000>6400" ).recipe.factor, 6000 / 6400.0 );
      QCOMPARE( only( "units:0.75" ).recipe.factor, 0.75 );
      QCOMPARE( only( "shift:102.3, -10.2" ).displacedEast, 102.3 );
      QCOMPARE( only( "shift:102.3, -10.2" ).displacedNorth, -10.2 );
      QCOMPARE( only( "shift_rotation:1,2,-3.5" ).displacedTurn, -3.5 );
      QCOMPARE( only( "similarity:1,2,3,1.02" ).displacedScale, 1.02 );
      const InjectedError own = only( "reference_shift:200" );
      QVERIFY( own.isOwnShift );
      QCOMPARE( own.shiftDeviation, 200.0 );
      QCOMPARE( causeWord( own ), std::string( "reference_shift" ) );
    }

    void anUnknownCauseIsNamedWithAllThereAre()
    {
      for ( const char *item : { "datums:1", "none", "group=B", "group=B none", "15865", ":3" } )
      {
        const QString text = problemOf( item );
        QVERIFY2( text.startsWith(
                    problem( ErrorProblem::UnknownCause, item, "datum, other_operation, grid_as_other_grid, zone" ) ),
                  qPrintable( text ) );
        QVERIFY( text.endsWith( "similarity, uneven, reference_shift" ) );
      }
    }

    void theFirstBadItemIsNamed()
    {
      QCOMPARE( problemOf( "mirrored; shift:1 ; zone:x" ),
                problem( ErrorProblem::BadValue, "shift:1", "shift:102.3,10.2" ) );
    }

    void aValueIsNeitherMissingNorNeedless()
    {
      QCOMPARE( problemOf( "datum" ), problem( ErrorProblem::NoValue, "datum", "datum:15865 or datum:4284" ) );
      QCOMPARE( problemOf( "units:" ), problem( ErrorProblem::NoValue, "units:", "units:0.75 or units:0.75,first" ) );
      QCOMPARE( problemOf( "mirrored:1" ), problem( ErrorProblem::NeedlessValue, "mirrored:1", "mirrored" ) );
    }

    void legsAxesDigitsAndOtherRecordsAreRead()
    {
      const auto recipe = []( const char *list ) { return parseErrorList( list ).front().recipe; };
      QVERIFY( recipe( "units:0.75,first" ).legs == Legs::First && recipe( "units:0.75" ).legs == Legs::All );
      QVERIFY( recipe( "mils:6000>6400,each" ).legs == Legs::Each );
      QVERIFY( recipe( "back_azimuth:first" ).legs == Legs::First );
      QVERIFY( recipe( "sign_lost:both" ).axes == Axes::Both );
      QCOMPARE( recipe( "prime_meridian:-17.6667" ).meridian, -17.6667 );
      // What is said is how far the map is off, what is kept is the correction.
      const CauseRecipe digit = recipe( "digit_wrong:32638,1000,0" );
      QVERIFY( digit.readAs == "EPSG:32638" && digit.east == -1000 && digit.north == 0 );
      QCOMPARE( recipe( "record=R007 other_reference:R008" ).references.at( "R007" ), std::string( "R008" ) );
      for ( const char *bad : { "units:0.75,last", "units:0.75,", "mils:6000>6400,", "back_azimuth:0", "sign_lost:x",
                                "prime_meridian:0", "digit_wrong:32638,0,0", "digit_wrong:32638,1",
                                "other_reference:R008", "record=R007 other_reference:R007", "bearing_offset:0",
                                "distance_factor:1", "uneven:200", "uneven:200,300", "shift_scale:1,2" } )
        QVERIFY2( problemOf( bad ).startsWith( QString::number( static_cast<int>( ErrorProblem::BadValue ) ) ),
                  qPrintable( QString( "%1: %2" ).arg( bad, problemOf( bad ) ) ) );
    }

    void aValueOfAnotherFormOrRangeIsRefused()
    {
      for ( const char *item : { "datum:WGS84",
                                 "other_operation:15865",
                                 "other_operation:15865>15865",
                                 "datum:-4284",
                                 "datum:15865.5",
                                 "grid_as_other_grid:28408",
                                 "grid_as_other_grid:28408>28408",
                                 "grid_as_other_grid:1>2>3",
                                 "zone:0",
                                 "zone:1.5",
                                 "zone:60",
                                 "magnetic_as_true:93",
                                 "magnetic_as_true:x",
                                 "truncated:0",
                                 "truncated:-1",
                                 "truncated:1m",
                                 "truncated:s",
                                 "truncated:nan",
                                 "mils:6000",
                                 "mils:6000>6000",
                                 "mils:0>6400",
                                 "units:0",
                                 "units:-1",
                                 "units:0,75",
                                 "units:inf",
                                 "shift:1",
                                 "shift:1,2,3",
                                 "shift:1,nan",
                                 "shift:1,1e9",
                                 "shift_rotation:1,2",
                                 "shift_rotation:1,2,400",
                                 "similarity:1,2,3",
                                 "similarity:1,2,3,0",
                                 "reference_shift:-1",
                                 "reference_shift:2,3",
                                 "grid_as_true:UTM",
                                 "zone:1:2" } )
      {
        const QString text = problemOf( item );
        QVERIFY2( text.startsWith( QStringLiteral( "%1|%2|" )
                                     .arg( static_cast<int>( ErrorProblem::BadValue ) )
                                     .arg( QString::fromLatin1( item ) ) ),
                  qPrintable( QString( item ) + " gave " + text ) );
      }
    }

    void aDatumIsAnOperationOrAnOldCrs()
    {
      const CauseRecipe operation = completeRecipe( only( "datum:1807" ), KARABAKH );
      QCOMPARE( operation.operation, std::string( "EPSG:1807" ) );
      QCOMPARE( operation.oldCrs, std::string( "EPSG:4284" ) );
      // The operation that PROJ and QGIS use there by default (methods.md 2.2).
      const CauseRecipe other = completeRecipe( only( "other_operation:15865>5044" ), KARABAKH );
      QCOMPARE( other.operation, std::string( "EPSG:15865" ) );
      QCOMPARE( other.taken, std::string( "EPSG:5044" ) );
      QCOMPARE( other.oldCrs, std::string( "EPSG:4284" ) );
      const CauseRecipe first = completeRecipe( only( "datum:4284" ), KARABAKH );
      QCOMPARE( first.operation, std::string( "EPSG:15865" ) );
      QCOMPARE( first.oldCrs, std::string( "EPSG:4284" ) );
    }

    void aGridBringsTheOperationOfItsDatum()
    {
      QCOMPARE( completeRecipe( only( "grid_as_other_grid:28408>32638" ), KARABAKH ).operation,
                std::string( "EPSG:15865" ) );
      QCOMPARE( completeRecipe( only( "grid_as_other_grid:32638>28408" ), KARABAKH ).operation,
                std::string( "EPSG:15865" ) );
      QVERIFY( completeRecipe( only( "grid_as_other_grid:32638>32639" ), KARABAKH ).operation.empty() );
    }

    void codesThatAreNothingAreRefused()
    {
      for ( const char *item : { "datum:99999", "datum:32638", "grid_as_other_grid:4284>32638",
                                 "grid_as_other_grid:28408>99999", "grid_as_true:4326" } )
      {
        try
        {
          completeRecipe( only( item ), KARABAKH );
          QFAIL( item );
        }
        catch ( const ErrorListError &error )
        {
          QVERIFY2( error.problem() == ErrorProblem::UnknownCode, item );
          QCOMPARE( error.item(), std::string( item ) );
        }
      }
    }

    void aDatumOfAnotherContinentHasNoOperationHere()
    {
      try
      {
        completeRecipe( only( "datum:4240" ), KARABAKH ); // Indian 1975: Thailand, Cambodia.
        QFAIL( "accepted" );
      }
      catch ( const ErrorListError &error )
      {
        QVERIFY( error.problem() == ErrorProblem::NoOperation );
        QCOMPARE( error.detail(), std::string( "EPSG:4240" ) );
      }
    }

    // map = s·R(truth) + d must be undone by truth = S·R'(map) + c, with clockwise turns.
    void aDisplacementBecomesTheCorrectionThatUndoesIt()
    {
      const InjectedError error = only( "similarity:100,-40,30,1.25" );
      const CauseRecipe recipe = completeRecipe( error, KARABAKH );
      const auto similar = []( const Point &point, double scale, double turn, double east, double north )
      {
        const double angle = turn * M_PI / 180;
        return Point{ scale * ( point.x * std::cos( angle ) + point.y * std::sin( angle ) ) + east,
                      scale * ( point.y * std::cos( angle ) - point.x * std::sin( angle ) ) + north };
      };
      const Point truth = { 700, 250 };
      const Point map = similar( truth, error.displacedScale, error.displacedTurn, 100, -40 );
      const Point back = similar( map, recipe.scale, recipe.rotation, recipe.east, recipe.north );
      QVERIFY( std::hypot( back.x - truth.x, back.y - truth.y ) < 1e-9 );
      const CauseRecipe shift = completeRecipe( only( "shift:102.3,10.2" ), KARABAKH );
      QCOMPARE( shift.east, -102.3 );
      QCOMPARE( shift.north, -10.2 );
    }
};

QTEST_APPLESS_MAIN( TestErrorList )
#include "test_error_list.moc"
