// SPDX-License-Identifier: GPL-2.0-or-later
// A recipe is written and read without loss, and what is no recipe is refused in a sentence.
#include "processing/diagnose/cause_recipe_reader.h"
#include "qgis_test_main.h"
#include "report/json/cause_recipe_json.h"

#include <qgsexception.h>

#include <QtTest>

using namespace minemap;

namespace
{

//! With no member at its default.
CauseRecipe fullRecipe( Cause cause )
{
  CauseRecipe recipe;
  recipe.cause = cause;
  recipe.operation = "EPSG:1807";
  recipe.taken = "EPSG:15865";
  recipe.oldCrs = "PROJCRS[\"line\n \\feed\"]";
  recipe.readAs = "EPSG:32638";
  recipe.zones = -1;
  recipe.year = 1993.4567890123;
  recipe.quantum = 1 / 3600.0;
  recipe.factor = 6000.0 / 6400;
  recipe.east = -102.30000000000001;
  recipe.north = 1e-7;
  recipe.rotation = 4.6;
  recipe.scale = 0.9996;
  recipe.origin = { 46.8, 39.8 };
  recipe.meridian = -17.666666666666668;
  recipe.axes = Axes::Both;
  recipe.legs = Legs::Each;
  recipe.carried = { { "R \"1\"", { Carry::All, Carry::None } }, { "R2", { Carry::Upper, Carry::All } } };
  recipe.references = { { "R1", "R2" }, { "R2", "R\n1" } };
  recipe.records = { "R1", "R3" };
  recipe.width = 1500.25;
  recipe.shifts = { { { 46.8, 39.8 }, 100, -20.5 }, { { 46.9, 39.7 }, 0, 30 } };
  return recipe;
}

QString refusalOf( const char *json )
{
  try
  {
    readCauseRecipe( QString::fromUtf8( json ) );
  }
  catch ( const QgsProcessingException &error )
  {
    return error.what();
  }
  return {};
}

} // namespace

class TestCauseRecipe : public QObject
{
    Q_OBJECT

  private slots:
    void isWrittenOnOneLineWithWhatTheCauseUses();
    void membersUsedSurviveAndOthersAreDropped();
    void whatIsUndoneNextIsPartOfIt();
    void defaultsNeedNotBeWritten();
    void whatIsNoRecipeIsRefused_data();
    void whatIsNoRecipeIsRefused();
};

void TestCauseRecipe::isWrittenOnOneLineWithWhatTheCauseUses()
{
  CauseRecipe recipe = fullRecipe( Cause::Datum );
  recipe.records.clear();
  recipe.legs = Legs::All;
  recipe.oldCrs = "EPSG:4284";
  QCOMPARE( recipeJson( recipe ),
            QByteArray( R"({ "cause": "datum", "operation": "EPSG:1807", "old_crs": "EPSG:4284" })" ) );
  recipe.cause = Cause::BackAzimuth;
  QCOMPARE( recipeJson( recipe ), QByteArray( R"({ "cause": "back_azimuth" })" ) );
  recipe.cause = Cause::ShiftRotation;
  recipe.east = 102.3;
  recipe.north = -10;
  QCOMPARE(
    recipeJson( recipe ),
    QByteArray(
      R"({ "cause": "shift_rotation", "east": 102.3, "north": -10, "rotation": 4.6, "origin": [ 46.8, 39.8 ] })" ) );
}

void TestCauseRecipe::membersUsedSurviveAndOthersAreDropped()
{
  for ( int index = 0; index <= static_cast<int>( Cause::Uneven ); ++index )
  {
    const CauseRecipe written = fullRecipe( static_cast<Cause>( index ) );
    const QByteArray json = recipeJson( written );
    QVERIFY( !json.contains( '\n' ) );
    const CauseRecipe read = readCauseRecipe( QString::fromUtf8( json ) );
    QVERIFY( read.cause == written.cause );
    QCOMPARE( recipeJson( read ), json );
    const CauseRecipe defaults;
    const auto isUsed = [index]( const char *key )
    {
      for ( const RecipeMember &member : recipeMembersOf( static_cast<Cause>( index ) ) )
        if ( member.key == key )
          return true;
      return false;
    };
    QVERIFY( read.operation == ( isUsed( "operation" ) ? written : defaults ).operation );
    QVERIFY( read.taken == ( isUsed( "taken" ) ? written : defaults ).taken );
    QVERIFY( read.oldCrs == ( isUsed( "old_crs" ) ? written : defaults ).oldCrs );
    QVERIFY( read.readAs == ( isUsed( "read_as" ) ? written : defaults ).readAs );
    QVERIFY( read.zones == ( isUsed( "zones" ) ? written : defaults ).zones );
    QVERIFY( read.year == ( isUsed( "year" ) ? written : defaults ).year );
    QVERIFY( read.quantum == ( isUsed( "quantum" ) ? written : defaults ).quantum );
    QVERIFY( read.factor == ( isUsed( "factor" ) ? written : defaults ).factor );
    QVERIFY( read.east == ( isUsed( "east" ) ? written : defaults ).east );
    QVERIFY( read.north == ( isUsed( "north" ) ? written : defaults ).north );
    QVERIFY( read.rotation == ( isUsed( "rotation" ) ? written : defaults ).rotation );
    QVERIFY( read.scale == ( isUsed( "scale" ) ? written : defaults ).scale );
    QVERIFY( read.origin == ( isUsed( "origin" ) ? written : defaults ).origin );
    QVERIFY( read.meridian == ( isUsed( "meridian" ) ? written : defaults ).meridian );
    QVERIFY( read.axes == ( isUsed( "axes" ) ? written : defaults ).axes );
    QVERIFY( read.legs == ( isUsed( "legs" ) ? written : defaults ).legs );
    QVERIFY( read.carried == ( isUsed( "carried" ) ? written : defaults ).carried );
    QVERIFY( read.references == ( isUsed( "references" ) ? written : defaults ).references );
    QVERIFY( read.records == ( isUsed( "records" ) ? written : defaults ).records );
    QVERIFY( read.width == ( isUsed( "width" ) ? written : defaults ).width );
    QVERIFY( read.shifts.size() == ( isUsed( "shifts" ) ? written : defaults ).shifts.size() );
  }
}

void TestCauseRecipe::whatIsUndoneNextIsPartOfIt()
{
  CauseRecipe recipe;
  recipe.cause = Cause::Datum;
  recipe.oldCrs = "EPSG:4284";
  CauseRecipe next;
  next.cause = Cause::Mils;
  next.factor = 0.9375;
  next.legs = Legs::First;
  recipe.then = std::make_shared<CauseRecipe>( next );
  const QByteArray json = recipeJson( recipe );
  QCOMPARE( json, QByteArray( R"({ "cause": "datum", "old_crs": "EPSG:4284", "then": { "cause": "mils", )"
                              R"("factor": 0.9375, "legs": "first" } })" ) );
  const CauseRecipe read = readCauseRecipe( QString::fromUtf8( json ) );
  QVERIFY( read.then && read.then->cause == Cause::Mils && read.then->legs == Legs::First );
  QVERIFY( refusalOf( R"({"cause":"datum","old_crs":"EPSG:4284","then":{"cause":"mils"}})" ).contains( "factor" ) );
}

void TestCauseRecipe::defaultsNeedNotBeWritten()
{
  CauseRecipe recipe;
  recipe.cause = Cause::MagneticAsTrue;
  QCOMPARE( recipeJson( recipe ), QByteArray( R"({ "cause": "magnetic_as_true" })" ) );
  QCOMPARE( readCauseRecipe( QStringLiteral( "{\"cause\":\"magnetic_as_true\"}" ) ).year, 0.0 );
  const CauseRecipe shift = readCauseRecipe( QStringLiteral( "{\"cause\":\"shift\",\"east\":1,\"north\":2.5}" ) );
  QVERIFY( shift.cause == Cause::Shift && shift.east == 1 && shift.north == 2.5 && shift.origin == Point() );
}

void TestCauseRecipe::whatIsNoRecipeIsRefused_data()
{
  QTest::addColumn<QByteArray>( "json" );
  QTest::addColumn<QString>( "part" );
  QTest::newRow( "nothing" ) << QByteArray() << "not JSON";
  QTest::newRow( "not JSON" ) << QByteArray( "{ cause: datum }" ) << "not JSON";
  QTest::newRow( "list" ) << QByteArray( "[ 1 ]" ) << "not a JSON object";
  QTest::newRow( "no cause" ) << QByteArray( "{}" ) << "names no cause";
  QTest::newRow( "unknown cause" ) << QByteArray( R"({ "cause": "witchcraft" })" ) << "\"witchcraft\" is unknown";
  QTest::newRow( "cause is a number" ) << QByteArray( R"({ "cause": 3 })" ) << "\"cause\" of the recipe is not a text";
  QTest::newRow( "key of another cause" )
    << QByteArray( R"({ "cause": "mils", "factor": 1, "east": 1 })" ) << "does not use \"east\"";
  QTest::newRow( "unknown key" ) << QByteArray( R"({ "cause": "mirrored", "why": 1 })" ) << "does not use \"why\"";
  QTest::newRow( "missing" ) << QByteArray( R"({ "cause": "shift", "east": 1 })" ) << "needs \"north\"";
  QTest::newRow( "no number" ) << QByteArray( R"({ "cause": "units", "factor": "0.75" })" )
                               << "\"factor\" of the recipe is not a number";
  QTest::newRow( "null" ) << QByteArray( R"({ "cause": "units", "factor": null })" ) << "not a number";
  QTest::newRow( "half a zone" ) << QByteArray( R"({ "cause": "zone", "zones": 0.5 })" ) << "whole number";
  QTest::newRow( "no place" ) << QByteArray( R"({ "cause": "shift", "east": 1, "north": 1, "origin": [ 1 ] })" )
                              << "longitude and latitude";
  QTest::newRow( "no axes" ) << QByteArray( R"({ "cause": "sign_lost", "axes": "x" })" ) << "neither longitude nor";
  QTest::newRow( "no legs" ) << QByteArray( R"({ "cause": "back_azimuth", "legs": "last" })" ) << "neither all nor";
  QTest::newRow( "carried list" ) << QByteArray( R"({ "cause": "minutes_as_seconds", "carried": [] })" )
                                  << "\"carried\" of the recipe is not a JSON object";
  QTest::newRow( "carried nowhere" ) << QByteArray(
                                          R"({ "cause": "minutes_as_seconds", "carried": { "R1": "altitude" } })" )
                                     << "in which coordinates";
  QTest::newRow( "no records" ) << QByteArray( R"({ "cause": "mirrored", "records": [] })" ) << "not a list of records";
  QTest::newRow( "references" ) << QByteArray( R"({ "cause": "other_reference", "references": { "R1": 2 } })" )
                                << "\"references\" of the recipe is not a text";
  QTest::newRow( "shift" ) << QByteArray( R"({ "cause": "uneven", "width": 1, "shifts": [ [ 1, 2, 3 ] ] })" )
                           << "metres east and north";
  QTest::newRow( "next" ) << QByteArray( R"({ "cause": "mirrored", "then": "mils" })" )
                          << "\"then\" of the recipe is not a JSON object";
  QTest::newRow( "no text" ) << QByteArray( R"({ "cause": "datum", "old_crs": 4284 })" )
                             << "\"old_crs\" of the recipe is not a text";
}

void TestCauseRecipe::whatIsNoRecipeIsRefused()
{
  QFETCH( QByteArray, json );
  QFETCH( QString, part );
  const QString sentence = refusalOf( json.constData() );
  QVERIFY2( sentence.contains( part ) && sentence.endsWith( '.' ), qPrintable( sentence ) );
}

int main( int argc, char **argv )
{
  return minemap::test::runInQgis<TestCauseRecipe>( argc, argv );
}

#include "test_cause_recipe.moc"
