// SPDX-License-Identifier: GPL-2.0-or-later
// Which coordinate systems are accepted, with which operation, and which are refused.
#include "processing/reading/coordinate_operation.h"
#include "qgis_test_main.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsdatumtransform.h>
#include <qgsexception.h>

#include <cmath>

using minemap::LayerCoordinateOperation;
using minemap::Point;
using minemap::UnknownDatum;

namespace
{

//! As old software writes it beside a Shapefile: the ellipsoid, but no datum.
const char *const WITHOUT_DATUM =
  "PROJCS[\"Zone_8\",GEOGCS[\"GCS_Krassovsky\",DATUM[\"D_unknown\",SPHEROID[\"krass\",6378245,298.3]],"
  "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.017453292519943295]],PROJECTION[\"Transverse_Mercator\"],"
  "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",45.1],PARAMETER[\"scale_factor\",1],"
  "PARAMETER[\"false_easting\",100000],PARAMETER[\"false_northing\",0],UNIT[\"Meter\",1]]";

QgsCoordinateReferenceSystem epsg( int code )
{
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:%1" ).arg( code ) );
}

LayerCoordinateOperation operationFor( const QgsCoordinateReferenceSystem &crs, const QgsRectangle &extent,
                                       UnknownDatum unknownDatum = UnknownDatum::Refuse,
                                       const QgsCoordinateTransformContext &context = QgsCoordinateTransformContext() )
{
  return LayerCoordinateOperation( QStringLiteral( "fields" ), crs, extent, context, unknownDatum );
}

//! The sentence of the refusal, empty when accepted.
QString refusal( const QgsCoordinateReferenceSystem &crs, const QgsRectangle &extent,
                 UnknownDatum unknownDatum = UnknownDatum::Refuse )
{
  try
  {
    operationFor( crs, extent, unknownDatum );
  }
  catch ( const QgsProcessingException &exception )
  {
    return exception.what();
  }
  return QString();
}

} // namespace

class TestCoordinateOperation : public QObject
{
    Q_OBJECT

  private slots:

    void accepts_data()
    {
      QTest::addColumn<int>( "code" );
      QTest::addColumn<QgsRectangle>( "extent" );
      QTest::addColumn<QString>( "operation" );
      QTest::addColumn<double>( "accuracy" );
      QTest::newRow( "WGS 84" ) << 4326 << QgsRectangle( 46, 39, 47, 40 ) << "" << 0.0;
      QTest::newRow( "UTM 38N" ) << 32638 << QgsRectangle( 600000, 4400000, 680000, 4450000 ) << "" << 0.0;
      QTest::newRow( "Web Mercator" ) << 3857 << QgsRectangle( 5100000, 4700000, 5200000, 4800000 ) << "" << 0.0;
      QTest::newRow( "Pulkovo zone 8" ) << 28408 << QgsRectangle( 8600000, 4400000, 8680000, 4450000 ) << "EPSG:15865"
                                        << 4.5;
      QTest::newRow( "RD New" ) << 28992 << QgsRectangle( 110000, 480000, 130000, 495000 ) << "EPSG:4833" << 1.0;
      QTest::newRow( "beyond 180 degrees" )
        << 2193 << QgsRectangle( 1500000, 5200000, 1600000, 5300000 ) << "EPSG:1565" << 1.0;
    }

    void accepts()
    {
      QFETCH( int, code );
      QFETCH( QgsRectangle, extent );
      QFETCH( QString, operation );
      QFETCH( double, accuracy );
      QCOMPARE( refusal( epsg( code ), extent ), QString() );
      const LayerCoordinateOperation accepted = operationFor( epsg( code ), extent );
      QCOMPARE( QString::fromStdString( accepted.description().code ), operation );
      QVERIFY( !accepted.description().name.empty() );
      QVERIFY( accepted.description().accuracy.has_value() );
      QCOMPARE( *accepted.description().accuracy, accuracy );
      QVERIFY( !accepted.unknownDatumAllowed() );
      QVERIFY( !accepted.outsideAreaOfUse() );
    }

    void acceptsOwnProjectionOfWgs84()
    {
      const auto crs =
        QgsCoordinateReferenceSystem::fromProj( "+proj=lcc +lat_1=40 +lat_2=41 +lon_0=45 +datum=WGS84 +units=m" );
      QCOMPARE( refusal( crs, QgsRectangle( 0, 4400000, 1000, 4401000 ) ), QString() );
      QCOMPARE( operationFor( crs, QgsRectangle() ).description().accuracy, minemap::OptionalNumber( 0 ) );
    }

    void refusesMissingCrs()
    {
      const QString sentence =
        refusal( QgsCoordinateReferenceSystem(), QgsRectangle( 0, 0, 1, 1 ), UnknownDatum::Allow );
      QVERIFY2( sentence.contains( "fields" ) && sentence.contains( "assign" ), qPrintable( sentence ) );
    }

    void refusesUnknownDatum_data()
    {
      QTest::addColumn<QgsCoordinateReferenceSystem>( "crs" );
      QTest::newRow( "ballpark" ) << QgsCoordinateReferenceSystem::fromWkt( WITHOUT_DATUM );
      QTest::newRow( "a shift of nothing" ) << QgsCoordinateReferenceSystem::fromProj(
        "+proj=sterea +lat_0=52.1 +lon_0=5.4 +k=0.9999 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=0,0,0" );
    }

    void refusesUnknownDatum()
    {
      QFETCH( QgsCoordinateReferenceSystem, crs );
      QVERIFY( crs.isValid() );
      const QgsRectangle extent( 110000, 480000, 130000, 495000 );
      const QString sentence = refusal( crs, extent );
      QVERIFY2( sentence.contains( "The datum of layer \"fields\" is unknown" ), qPrintable( sentence ) );
      const LayerCoordinateOperation allowed = operationFor( crs, extent, UnknownDatum::Allow );
      QVERIFY( allowed.unknownDatumAllowed() );
      QVERIFY( !allowed.description().accuracy );
    }

    void acceptsDeclaredShift()
    {
      const auto crs = QgsCoordinateReferenceSystem::fromProj(
        "+proj=sterea +lat_0=52.1 +lon_0=5.4 +k=0.9999 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=500,50,400" );
      QVERIFY( crs.isValid() );
      const QgsRectangle extent( 110000, 480000, 130000, 495000 );
      QCOMPARE( refusal( crs, extent ), QString() );
      const LayerCoordinateOperation operation = operationFor( crs, extent );
      QVERIFY2( operation.declaredShift().startsWith( "+towgs84=500,50,400" ),
                qPrintable( operation.declaredShift() ) );
      QVERIFY( !operation.unknownDatumAllowed() );
      QVERIFY( !operation.description().accuracy );
      // Of published systems QGIS writes such parameters, too, which are not declared.
      QVERIFY( operationFor( epsg( 28408 ), QgsRectangle() ).declaredShift().isEmpty() );
    }

    void refusesSystemsWithoutPlaces_data()
    {
      QTest::addColumn<QgsCoordinateReferenceSystem>( "crs" );
      QTest::newRow( "geocentric" ) << epsg( 4978 );
      QTest::newRow( "vertical" ) << epsg( 5773 );
      QTest::newRow( "local" ) << QgsCoordinateReferenceSystem::fromWkt( "LOCAL_CS[\"site\",UNIT[\"metre\",1]]" );
    }

    void refusesSystemsWithoutPlaces()
    {
      QFETCH( QgsCoordinateReferenceSystem, crs );
      const QString sentence = refusal( crs, QgsRectangle( 0, 0, 1, 1 ), UnknownDatum::Allow );
      QVERIFY2( sentence.contains( "\"fields\"" ) && sentence.contains( "assign" ), qPrintable( sentence ) );
    }

    void takesTheHorizontalPartOfCompoundSystems()
    {
      const LayerCoordinateOperation operation =
        operationFor( epsg( 7415 ), QgsRectangle( 110000, 480000, 130000, 495000 ) );
      QCOMPARE( operation.description().code, std::string( "EPSG:4833" ) );
      std::vector<Point> points{ { 120000, 487000 } };
      std::vector<Point> flat = points;
      QCOMPARE( operation.toLongitudeLatitude( points ), std::size_t( 0 ) );
      operationFor( epsg( 28992 ), QgsRectangle() ).toLongitudeLatitude( flat );
      QVERIFY( std::abs( points[0].x - flat[0].x ) < 1e-9 && std::abs( points[0].y - flat[0].y ) < 1e-9 );
    }

    void takesLongitudesOfThePacific()
    {
      QCOMPARE( refusal( epsg( 4326 ), QgsRectangle( 199, -20, 201, -19 ) ), QString() );
      QCOMPARE( refusal( epsg( 4326 ), QgsRectangle( 179, -20, 181, -19 ) ), QString() );
      QVERIFY( !refusal( epsg( 4326 ), QgsRectangle( 361, -20, 362, -19 ) ).isEmpty() );
    }

    void refusesOutsideArea_data()
    {
      QTest::addColumn<int>( "code" );
      QTest::addColumn<QgsRectangle>( "extent" );
      QTest::newRow( "RD New in the Caucasus" ) << 28992 << QgsRectangle( 3000000, 480000, 3100000, 495000 );
      QTest::newRow( "UTM 38N, metres of zone 33" ) << 32638 << QgsRectangle( -2000000, 4400000, -1900000, 4500000 );
      QTest::newRow( "metres said to be degrees" ) << 4326 << QgsRectangle( 600000, 4400000, 680000, 4450000 );
      // ETRS89 in the Gulf of Aden.
      QTest::newRow( "latitude as longitude" ) << 4258 << QgsRectangle( 48, 11, 49, 12 );
    }

    void refusesOutsideArea()
    {
      QFETCH( int, code );
      QFETCH( QgsRectangle, extent );
      const QString sentence = refusal( epsg( code ), extent );
      QVERIFY2( sentence.contains( "\"fields\"" ) && sentence.contains( "reaches outside" ), qPrintable( sentence ) );
      const LayerCoordinateOperation allowed = operationFor( epsg( code ), extent, UnknownDatum::Allow );
      QVERIFY( allowed.outsideAreaOfUse() );
      QVERIFY( !allowed.unknownDatumAllowed() );
    }

    void takesNeighbouringZonesWithANote()
    {
      // Countries use one zone for all their ground: here zone 38 at 51° E, three degrees beyond it.
      const QgsRectangle extent( 1000000, 4400000, 1010000, 4450000 );
      const LayerCoordinateOperation operation = operationFor( epsg( 32638 ), extent );
      QVERIFY( operation.outsideAreaOfUse() );
      std::vector<Point> points{ { 1005000, 4420000 } };
      QCOMPARE( operation.toLongitudeLatitude( points ), std::size_t( 0 ) );
      QVERIFY( std::abs( points[0].x - 50.9 ) < 0.2 );
    }

    void honoursTheContext()
    {
      // The second of QGIS's list gives other places than its first.
      const QList<QgsDatumTransform::TransformDetails> operations =
        QgsDatumTransform::operations( epsg( 28408 ), epsg( 4326 ) );
      QVERIFY( operations.size() > 1 );
      QgsCoordinateTransformContext context;
      const QgsDatumTransform::TransformDetails &chosen = operations.at( 1 );
      context.addCoordinateOperation( epsg( 28408 ), epsg( 4326 ), chosen.proj );
      const QgsRectangle extent( 8600000, 4400000, 8680000, 4450000 );
      const LayerCoordinateOperation usual = operationFor( epsg( 28408 ), extent );
      const LayerCoordinateOperation other = operationFor( epsg( 28408 ), extent, UnknownDatum::Refuse, context );
      QVERIFY( usual.description().name != other.description().name );
      QVERIFY( usual.description().code != other.description().code );
      QVERIFY( chosen.name.contains( QString::fromStdString( other.description().name ) ) );
      QCOMPARE( other.description().accuracy, minemap::OptionalNumber( chosen.accuracy ) );
      std::vector<Point> first{ { 8650000, 4420000 } };
      std::vector<Point> second = first;
      QCOMPARE( usual.toLongitudeLatitude( first ), std::size_t( 0 ) );
      QCOMPARE( other.toLongitudeLatitude( second ), std::size_t( 0 ) );
      QVERIFY( std::abs( first[0].x - second[0].x ) + std::abs( first[0].y - second[0].y ) > 1e-6 );
    }

    void marksPointsThatFail()
    {
      const LayerCoordinateOperation operation = operationFor( epsg( 32638 ), QgsRectangle() );
      std::vector<Point> points{ { 500000, 4400000 }, { 1e30, 1e30 }, { 500000, 0 }, { NAN, 4400000 } };
      QCOMPARE( operation.toLongitudeLatitude( points ), std::size_t( 2 ) );
      QVERIFY( std::abs( points[0].x - 45 ) < 1e-9 && std::abs( points[0].y - 39.7496 ) < 1e-3 );
      QVERIFY( std::isnan( points[1].x ) && std::isnan( points[1].y ) );
      QVERIFY( std::abs( points[2].x - 45 ) < 1e-9 && std::abs( points[2].y ) < 1e-9 );
      QVERIFY( std::isnan( points[3].x ) && std::isnan( points[3].y ) );
    }

    void knowsSourceUnits()
    {
      QCOMPARE( operationFor( epsg( 32638 ), QgsRectangle() ).inSourceUnits( 200 ), 200.0 );
      QCOMPARE( operationFor( epsg( 4326 ), QgsRectangle() ).inSourceUnits( 200 ), 200.0 / 111320 );
      // Feet; QGIS 3.22 does not tell survey feet from international ones, 0.4 mm apart here.
      QVERIFY( std::abs( operationFor( epsg( 2232 ), QgsRectangle() ).inSourceUnits( 200 ) - 656.167 ) < 2e-3 );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runInQgis<TestCoordinateOperation>( argc, argv );
}

#include "test_coordinate_operation.moc"
