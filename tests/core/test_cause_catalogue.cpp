// SPDX-License-Identifier: GPL-2.0-or-later
// Which causes are proposed for which area.
#include "cause_testing.h"
#include "core/cause/cause_catalogue.h"
#include "core/cause/cause_operator.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

using namespace minemap;
using namespace minemap::test;

Q_DECLARE_METATYPE( minemap::CauseRecipe )

namespace
{

CatalogueRequest requestFor( const Point &place, const std::string &sourceCrs = "EPSG:4326" )
{
  CatalogueRequest request;
  request.area.include( { place.x - 0.1, place.y - 0.1 } );
  request.area.include( { place.x + 0.1, place.y + 0.1 } );
  request.sourceCrs = sourceCrs;
  return request;
}

std::vector<CauseProposal> ofCause( const std::vector<CauseProposal> &proposals, Cause cause )
{
  std::vector<CauseProposal> result;
  std::copy_if( proposals.begin(), proposals.end(), std::back_inserter( result ),
                [cause]( const CauseProposal &proposal ) { return proposal.recipe.cause == cause; } );
  return result;
}

//! The operations of \a oldCrs, those that were merged into another included.
std::set<std::string> operationsOn( const std::vector<CauseProposal> &proposals, const std::string &oldCrs )
{
  std::set<std::string> codes;
  for ( const CauseProposal &proposal : ofCause( proposals, Cause::Datum ) )
  {
    if ( proposal.recipe.oldCrs != oldCrs )
      continue;
    codes.insert( proposal.recipe.operation );
    codes.insert( proposal.equals.begin(), proposal.equals.end() );
  }
  return codes;
}

bool hasGrid( const std::vector<CauseProposal> &proposals, const std::string &written, const std::string &read )
{
  return std::any_of( proposals.begin(), proposals.end(),
                      [&]( const CauseProposal &proposal )
                      {
                        const auto isNamed = [&proposal]( const std::string &wanted, const std::string &used )
                        {
                          return wanted == used || std::find( proposal.equals.begin(), proposal.equals.end(),
                                                              wanted ) != proposal.equals.end();
                        };
                        return proposal.recipe.cause == Cause::GridAsOtherGrid &&
                               isNamed( written, proposal.recipe.oldCrs ) && isNamed( read, proposal.recipe.readAs );
                      } );
}

constexpr Point KARABAKH = { 46.8, 39.8 };

} // namespace

class TestCauseCatalogue : public QObject
{
    Q_OBJECT

  private slots:
    void karabakhHasAllParametersOfPulkovo1942();
    void theRegistrysChoiceForThePlaceComesFirst();
    void datumsAreThoseOfTheArea_data();
    void datumsAreThoseOfTheArea();
    void realisationsOfWgs84AreNoOldDatums();
    void oldGridsAreReadAsUtmAndBack();
    void mapsOwnGridIsReadToo();
    void gridsOnBothSidesOfAZoneBorderAreProposed();
    void onlyWantedCausesAndDatums();
    void wantedDatumsNeedNotBeUsedInTheArea();
    void otherOperationsOfTheMapsOwnDatum();
    void whatMovesFarIsProposedWhereTheMapIsFar_data();
    void whatMovesFarIsProposedWhereTheMapIsFar();
    void aFewRecordsElsewhereProposeNothing();
    void anglesAndFactorsAreThoseThatCanBeTold();
    void bearingsNeedReferencePointsAndDeclinationAYear();
    void everyProposalCanBeCarriedOut_data();
    void everyProposalCanBeCarriedOut();
    void isTheSameEveryTime();
    void unknownSystemsAreRefused();
};

void TestCauseCatalogue::karabakhHasAllParametersOfPulkovo1942()
{
  const std::set<std::string> codes = operationsOn( proposeCauses( requestFor( KARABAKH ) ), "EPSG:4284" );
  for ( const char *code : { "EPSG:15865", "EPSG:5044", "EPSG:1267", "EPSG:1807", "EPSG:1808", "EPSG:1254" } )
    QVERIFY2( codes.count( code ) == 1, code );
}

void TestCauseCatalogue::theRegistrysChoiceForThePlaceComesFirst()
{
  for ( const CauseProposal &proposal : proposeCauses( requestFor( KARABAKH ) ) )
  {
    if ( proposal.datum != "Pulkovo 1942" )
      continue;
    QCOMPARE( proposal.recipe.operation, std::string( "EPSG:15865" ) );
    QCOMPARE( proposal.detail, std::string( "Pulkovo 1942 to WGS 84 (16) (EPSG:15865)" ) );
    QCOMPARE( *proposal.accuracy, 4.5 );
    // methods.md 2.2 has the displacement: 102.3 east, 10.2 north.
    QVERIFY( std::abs( proposal.correction->x + 102.3 ) <= 0.05 && std::abs( proposal.correction->y + 10.2 ) <= 0.05 );
    return;
  }
  QFAIL( "no Pulkovo 1942" );
}

void TestCauseCatalogue::datumsAreThoseOfTheArea_data()
{
  QTest::addColumn<double>( "longitude" );
  QTest::addColumn<double>( "latitude" );
  QTest::addColumn<QString>( "oldCrs" );
  QTest::addColumn<QString>( "operation" );
  QTest::newRow( "Kherson: Pulkovo 1942" ) << 32.6 << 46.6 << "EPSG:4284"
                                           << "EPSG:15865";
  QTest::newRow( "Tajikistan: Pulkovo 1942" ) << 69.5 << 37.5 << "EPSG:4284"
                                              << "EPSG:15865";
  QTest::newRow( "Sarajevo: MGI 1901" ) << 18.4 << 43.9 << "EPSG:3906"
                                        << "EPSG:8823";
  QTest::newRow( "Sarajevo: MGI 1901, older" ) << 18.4 << 43.9 << "EPSG:3906"
                                               << "EPSG:3962";
  QTest::newRow( "Sarajevo: ED50" ) << 18.4 << 43.9 << "EPSG:4230"
                                    << "EPSG:1133";
  QTest::newRow( "Cyprus: ED50" ) << 33.4 << 35.1 << "EPSG:4230"
                                  << "EPSG:1133";
  QTest::newRow( "Cambodia: Indian 1960" ) << 104.0 << 13.0 << "EPSG:4131"
                                           << "EPSG:1542";
  QTest::newRow( "Cambodia: Indian 1975" ) << 102.7 << 13.1 << "EPSG:4240"
                                           << "EPSG:1812";
  QTest::newRow( "Laos: Lao 1997" ) << 103.2 << 19.4 << "EPSG:4678"
                                    << "EPSG:1065";
  QTest::newRow( "Huambo: Camacupa 1948" ) << 15.7 << -12.8 << "EPSG:4220"
                                           << "EPSG:1321";
  QTest::newRow( "Huambo: Camacupa 2015" ) << 15.7 << -12.8 << "EPSG:8694"
                                           << "EPSG:8882";
  QTest::newRow( "Basra: Karbala 1979" ) << 47.8 << 30.5 << "EPSG:4743"
                                         << "EPSG:5078";
  QTest::newRow( "Basra: Nahrwan 1934" ) << 47.8 << 30.5 << "EPSG:4744"
                                         << "EPSG:7033";
  QTest::newRow( "Kabul: Herat North" ) << 69.2 << 34.5 << "EPSG:4255"
                                        << "EPSG:1246";
  QTest::newRow( "Sri Lanka: Kandawala" ) << 80.5 << 8.8 << "EPSG:4244"
                                          << "EPSG:1157";
  QTest::newRow( "Zimbabwe: Arc 1950" ) << 31.0 << -17.0 << "EPSG:4209"
                                        << "EPSG:1120";
  QTest::newRow( "Falklands: Sapper Hill 1943" ) << -58.5 << -51.7 << "EPSG:4292"
                                                 << "EPSG:1225";
  QTest::newRow( "Colombia: Bogota 1975" ) << -74.0 << 4.6 << "EPSG:4218"
                                           << "EPSG:1125";
}

void TestCauseCatalogue::datumsAreThoseOfTheArea()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  QFETCH( QString, oldCrs );
  QFETCH( QString, operation );
  QElapsedTimer timer;
  timer.start();
  const std::vector<CauseProposal> proposals = proposeCauses( requestFor( { longitude, latitude } ) );
  qInfo( "%d proposals in %d ms", static_cast<int>( proposals.size() ), static_cast<int>( timer.elapsed() ) );
  const std::set<std::string> codes = operationsOn( proposals, oldCrs.toStdString() );
  QStringList found;
  for ( const std::string &code : codes )
    found << QString::fromStdString( code );
  QVERIFY2( found.contains( operation ), qPrintable( found.join( ' ' ) ) );
  QVERIFY( proposals.size() < 150 );
}

void TestCauseCatalogue::realisationsOfWgs84AreNoOldDatums()
{
  for ( const Point &place : { KARABAKH, Point{ 18.4, 43.9 }, Point{ 15.7, -12.8 } } )
  {
    for ( const CauseProposal &proposal : ofCause( proposeCauses( requestFor( place ) ), Cause::Datum ) )
    {
      QVERIFY( proposal.recipe.oldCrs != "EPSG:4258" && proposal.recipe.oldCrs != "EPSG:4326" );
      QVERIFY( proposal.datum.find( "ITRF" ) == std::string::npos );
      if ( proposal.correction )
        QVERIFY( std::hypot( proposal.correction->x, proposal.correction->y ) >= 1 );
    }
  }
}

void TestCauseCatalogue::oldGridsAreReadAsUtmAndBack()
{
  const std::vector<CauseProposal> proposals = proposeCauses( requestFor( KARABAKH ) );
  QVERIFY( hasGrid( proposals, "EPSG:28408", "" ) );
  QVERIFY( hasGrid( proposals, "EPSG:28408", "EPSG:32638" ) );
  QVERIFY( hasGrid( proposals, "EPSG:32638", "EPSG:28408" ) );
  for ( const CauseProposal &proposal : ofCause( proposals, Cause::GridAsOtherGrid ) )
  {
    const double length = std::hypot( proposal.correction->x, proposal.correction->y );
    QVERIFY( length >= 1 && length <= 20000 );
    QVERIFY( !proposal.datum.empty() && proposal.detail.find( " read as " ) != std::string::npos );
  }
  const std::vector<CauseProposal> bosnia = proposeCauses( requestFor( { 18.4, 43.9 } ) );
  QVERIFY( hasGrid( bosnia, "EPSG:23034", "" ) );
}

void TestCauseCatalogue::mapsOwnGridIsReadToo()
{
  const std::vector<CauseProposal> proposals = proposeCauses( requestFor( KARABAKH, "EPSG:28408" ) );
  // The map is drawn in Gauss-Krüger: its numbers may be of UTM, and its zone is the next.
  QVERIFY( hasGrid( proposals, "EPSG:32638", "EPSG:28408" ) );
  int zones = 0;
  for ( const CauseProposal &proposal : ofCause( proposals, Cause::Zone ) )
    zones += proposal.recipe.readAs == "EPSG:28408" ? 1 : 0;
  QCOMPARE( zones, 2 );
  for ( const CauseProposal &proposal : ofCause( proposals, Cause::Truncated ) )
    QVERIFY( proposal.recipe.readAs == ( proposal.recipe.quantum < 1 ? "EPSG:4326" : "EPSG:28408" ) );
}

void TestCauseCatalogue::gridsOnBothSidesOfAZoneBorderAreProposed()
{
  const std::vector<CauseProposal> proposals = proposeCauses( requestFor( { 48, 39.8 } ) );
  QVERIFY( hasGrid( proposals, "EPSG:28408", "EPSG:32638" ) );
  QVERIFY( hasGrid( proposals, "EPSG:28409", "EPSG:32639" ) );
}

void TestCauseCatalogue::onlyWantedCausesAndDatums()
{
  CatalogueRequest request = requestFor( KARABAKH );
  request.causes = { Cause::Datum, Cause::AxesSwapped };
  request.oldCrs = { "EPSG:4284" };
  const std::vector<CauseProposal> proposals = proposeCauses( request );
  QVERIFY( proposals.size() >= 7 );
  for ( const CauseProposal &proposal : proposals )
    QVERIFY( proposal.recipe.oldCrs == "EPSG:4284" || proposal.recipe.cause == Cause::AxesSwapped );
  // A grid wanted stands for its datum too.
  request.causes.clear();
  request.oldCrs = { "EPSG:28408" };
  const std::vector<CauseProposal> ofGrid = proposeCauses( request );
  QVERIFY( hasGrid( ofGrid, "EPSG:28408", "EPSG:32638" ) );
  QVERIFY( !hasGrid( ofGrid, "EPSG:2532", "" ) );
  QVERIFY( operationsOn( ofGrid, "EPSG:4284" ).count( "EPSG:1807" ) == 1 );
}

void TestCauseCatalogue::wantedDatumsNeedNotBeUsedInTheArea()
{
  CatalogueRequest request = requestFor( KARABAKH );
  request.oldCrs = { "EPSG:4292" };
  QVERIFY( operationsOn( proposeCauses( request ), "EPSG:4292" ).count( "EPSG:1225" ) == 1 );
}

void TestCauseCatalogue::whatMovesFarIsProposedWhereTheMapIsFar_data()
{
  QTest::addColumn<CauseRecipe>( "recipe" );
  QTest::addColumn<double>( "longitude" );
  QTest::addColumn<double>( "latitude" );
  const auto add = []( const char *name, const CauseRecipe &recipe, const Point &place )
  { QTest::newRow( name ) << recipe << place.x << place.y; };
  add( "sign", signLost( Axes::Latitude ), { 15.7, -12.8 } );
  add( "both signs", signLost( Axes::Both ), { -77.2, -12.8 } );
  add( "Ferro", meridian( -17 - 40 / 60.0 ), { 16.4, 48.2 } );
  add( "Paris", meridian( 2.337229166667 ), { 7.3, 36.5 } );
  add( "Bogotá", meridian( -74 - 4 / 60.0 - 51.3 / 3600 ), { -74.3, 4.5 } );
  add( "digit", wrongDigit( "EPSG:32633", 0, 100000 ), { 15.7, 44.8 } );
  add( "ten degrees", wrongDigit( "EPSG:4326", -10, 0 ), { 15.7, 44.8 } );
  add( "south as north", otherGrid( "EPSG:32733", "EPSG:32633", "" ), { 15.7, -12.8 } );
  add( "zone 6 of MGI as UTM 33", otherGrid( "EPSG:3908", "EPSG:32633", "EPSG:8823" ), { 17.9, 44.2 } );
  add( "Lambert as UTM", otherGrid( "EPSG:30791", "EPSG:32631", "EPSG:1253" ), { 3, 36.5 } );
}

void TestCauseCatalogue::whatMovesFarIsProposedWhereTheMapIsFar()
{
  QFETCH( CauseRecipe, recipe );
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  CatalogueRequest request = requestFor( { longitude, latitude } );
  const auto moves = [&]( const CauseProposal &proposal, const Point &shown )
  {
    if ( proposal.recipe.cause != recipe.cause )
      return false;
    const LocalPlane plane( { longitude, latitude } );
    std::vector<Point> places = { shown };
    plane.project( places );
    const std::optional<Shape> back =
      CauseOperator( proposal.recipe, "EPSG:4326", plane ).corrected( {}, pointShape( places[0] ), {} );
    return back && std::hypot( back->vertices()[0].x, back->vertices()[0].y ) < 5;
  };
  const LocalPlane plane( { longitude, latitude } );
  const std::optional<Shape> shown = CauseOperator( recipe, "EPSG:4326", plane ).mistaken( pointShape( {} ), {} );
  QVERIFY( shown );
  const Point place = shown->vertices().front();
  const auto isProposed = [&]
  {
    const std::vector<CauseProposal> proposals = proposeCauses( request );
    return std::any_of( proposals.begin(), proposals.end(),
                        [&]( const CauseProposal &proposal ) { return moves( proposal, place ); } );
  };
  QVERIFY( !isProposed() );
  request.shown = { { longitude, latitude } };
  QVERIFY( !isProposed() );
  request.shown = { place };
  QVERIFY( isProposed() );
}

void TestCauseCatalogue::aFewRecordsElsewhereProposeNothing()
{
  CatalogueRequest request = requestFor( { 15.7, -12.8 } );
  request.causes = { Cause::SignLost };
  request.shown.assign( 19, { 100, 40 } );
  request.shown.push_back( { 15.7, 12.8 } );
  QVERIFY( proposeCauses( request ).empty() );
  request.shown.push_back( { 15.71, 12.79 } );
  request.shown.push_back( { 15.72, 12.79 } );
  QCOMPARE( proposeCauses( request ).size(), std::size_t( 1 ) );
}

void TestCauseCatalogue::anglesAndFactorsAreThoseThatCanBeTold()
{
  CatalogueRequest request = requestFor( KARABAKH );
  request.causes = { Cause::BearingOffset, Cause::DistanceFactor };
  request.hasReferencePoints = true;
  QVERIFY( proposeCauses( request ).empty() );
  request.tolerance = 25;
  request.referenceDistance = 500;
  const std::vector<CauseProposal> proposals = proposeCauses( request );
  const std::vector<CauseProposal> angles = ofCause( proposals, Cause::BearingOffset );
  // 25 m at 500 m: 2.86°, twenty to each side; factors to e.
  QCOMPARE( angles.size(), std::size_t( 40 ) );
  QVERIFY( std::abs( angles.front().recipe.rotation - 2.8648 ) < 0.001 );
  QVERIFY( std::abs( angles.back().recipe.rotation + 57.30 ) < 0.01 );
  QCOMPARE( ofCause( proposals, Cause::DistanceFactor ).size(), std::size_t( 40 ) );
  request.referenceDistance = 100;
  // A quarter of a radian: once round, twelve to each side, and 180° is one of neither.
  QCOMPARE( ofCause( proposeCauses( request ), Cause::BearingOffset ).size(), std::size_t( 24 ) );
}

void TestCauseCatalogue::bearingsNeedReferencePointsAndDeclinationAYear()
{
  CatalogueRequest request = requestFor( KARABAKH );
  for ( const CauseProposal &proposal : proposeCauses( request ) )
    QVERIFY( !actsAboutReferencePoint( proposal.recipe.cause ) );
  request.hasReferencePoints = true;
  std::vector<CauseProposal> proposals = proposeCauses( request );
  QVERIFY( ofCause( proposals, Cause::MagneticAsTrue ).empty() );
  for ( const auto &[cause, count] : { std::pair<Cause, std::size_t>{ Cause::BackAzimuth, 2 }, // Whole, first leg.
                                       { Cause::Mils, 6 },  // Two circles: whole, first leg, each leg.
                                       { Cause::Units, 6 }, // Three units: whole, first leg.
                                       { Cause::Mirrored, 1 },
                                       { Cause::OtherReference, 1 },
                                       { Cause::Truncated, 4 } } )
    QCOMPARE( ofCause( proposals, cause ).size(), count );
  QVERIFY( !ofCause( proposals, Cause::GridAsTrue ).empty() );
  request.year = 1993.5;
  proposals = ofCause( proposeCauses( request ), Cause::MagneticAsTrue );
  QVERIFY( proposals.size() == 1 && proposals[0].recipe.year == 1993.5 );
  request.hasDates = true;
  proposals = ofCause( proposeCauses( request ), Cause::MagneticAsTrue );
  QVERIFY( proposals.size() == 1 && proposals[0].recipe.year == 0 );
}

void TestCauseCatalogue::everyProposalCanBeCarriedOut_data()
{
  QTest::addColumn<double>( "longitude" );
  QTest::addColumn<double>( "latitude" );
  QTest::addColumn<QString>( "sourceCrs" );
  QTest::newRow( "Karabakh" ) << 46.8 << 39.8 << "EPSG:4326";
  QTest::newRow( "Karabakh in Gauss-Krüger" ) << 46.8 << 39.8 << "EPSG:28408";
  QTest::newRow( "Sarajevo in UTM" ) << 18.4 << 43.9 << "EPSG:32634";
  QTest::newRow( "Huambo in web Mercator" ) << 15.7 << -12.8 << "EPSG:3857";
}

void TestCauseCatalogue::everyProposalCanBeCarriedOut()
{
  QFETCH( double, longitude );
  QFETCH( double, latitude );
  QFETCH( QString, sourceCrs );
  CatalogueRequest request = requestFor( { longitude, latitude }, sourceCrs.toStdString() );
  request.hasReferencePoints = true;
  request.year = 1980;
  const LocalPlane plane( { longitude, latitude } );
  for ( const CauseProposal &proposal : proposeCauses( request ) )
  {
    if ( !proposal.missingGrid.empty() )
      continue;
    const CauseOperator cause( proposal.recipe, request.sourceCrs, plane );
    const double length = proposal.correction ? std::hypot( proposal.correction->x, proposal.correction->y ) : 0;
    if ( length == 0 || length > 20000 ) // Farther away the plane's distances are its own.
      continue;
    const std::optional<Shape> corrected = cause.corrected( {}, pointShape( {} ), {} );
    QVERIFY2( corrected, proposal.detail.c_str() );
    // As far as it was predicted.
    const Point &place = corrected->vertices()[0];
    const double error = std::hypot( place.x - proposal.correction->x, place.y - proposal.correction->y );
    QVERIFY2( error <= 0.01 + length * 1e-4,
              qPrintable( QString( "%1: %2 m" ).arg( proposal.detail.c_str() ).arg( error ) ) );
  }
}

void TestCauseCatalogue::isTheSameEveryTime()
{
  const std::vector<CauseProposal> first = proposeCauses( requestFor( KARABAKH ) );
  const std::vector<CauseProposal> second = proposeCauses( requestFor( KARABAKH ) );
  QCOMPARE( first.size(), second.size() );
  for ( std::size_t index = 0; index < first.size(); ++index )
    QCOMPARE( first[index].detail, second[index].detail );
}

void TestCauseCatalogue::unknownSystemsAreRefused()
{
  QVERIFY_EXCEPTION_THROWN( proposeCauses( requestFor( KARABAKH, "EPSG:999999" ) ), CauseError );
  CatalogueRequest request = requestFor( KARABAKH );
  request.oldCrs = { "EPSG:999999" };
  QVERIFY_EXCEPTION_THROWN( proposeCauses( request ), CauseError );
}

void TestCauseCatalogue::otherOperationsOfTheMapsOwnDatum()
{
  const Point border = { 102.5, 13.5 };
  QVERIFY( ofCause( proposeCauses( requestFor( border ) ), Cause::OtherOperation ).empty() );
  CatalogueRequest request = requestFor( border, "EPSG:4240" );
  request.sourceOperation = "EPSG:1812";
  const std::vector<CauseProposal> others = ofCause( proposeCauses( request ), Cause::OtherOperation );
  const auto found =
    std::find_if( others.begin(), others.end(),
                  []( const CauseProposal &proposal ) { return proposal.recipe.operation == "EPSG:1304"; } );
  QVERIFY( found != others.end() );
  QCOMPARE( found->recipe.taken, std::string( "EPSG:1812" ) );
  QCOMPARE( found->recipe.oldCrs, std::string( "EPSG:4240" ) );
  QVERIFY( std::abs( std::hypot( found->correction->x, found->correction->y ) - 188 ) < 2 );
  for ( const CauseProposal &other : others )
    QVERIFY( other.recipe.operation != "EPSG:1812" );
  // A grid on the datum has the same ones.
  request.sourceCrs = "EPSG:24047";
  QCOMPARE( ofCause( proposeCauses( request ), Cause::OtherOperation ).size(), others.size() );
}

QTEST_APPLESS_MAIN( TestCauseCatalogue )
#include "test_cause_catalogue.moc"
