// SPDX-License-Identifier: GPL-2.0-or-later
// One layer read in batches and threads: what comes out never depends on either.
#include "processing/reading/layer_reader.h"
#include "qgis_test_main.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeedback.h>
#include <qgsgeometry.h>
#include <qgspoint.h>
#include <qgsprocessingcontext.h>
#include <qgsvectorlayer.h>

#include <limits>
#include <memory>

using namespace minemap;

namespace
{

const std::vector<Batching> BATCHINGS = { { 10000, 1000000, 0 }, { 1, 1000000, 1 }, { 1, 1000000, 8 },
                                          { 7, 1000000, 2 },     { 10000, 1, 2 },   { 64, 300, 3 } };

using Features = std::vector<std::pair<QString, QVariant>>; // Well-known text, empty for none; value of field "name".

std::unique_ptr<QgsVectorLayer> layerOf( const QString &type, const Features &features )
{
  auto layer = std::make_unique<QgsVectorLayer>( type + "?crs=EPSG:32638&field=name:string&field=number:int",
                                                 QStringLiteral( "layer" ), QStringLiteral( "memory" ) );
  QgsFeatureList list;
  for ( const auto &[text, value] : features )
  {
    QgsFeature feature( layer->fields() );
    if ( !text.isEmpty() )
      feature.setGeometry( QgsGeometry::fromWkt( text ) );
    feature.setAttribute( 0, value );
    feature.setAttribute( 1, list.size() );
    list << feature;
  }
  layer->dataProvider()->addFeatures( list );
  return layer;
}

ReadLayer read( QgsVectorLayer &layer, ShapeKind kind, const Batching &batching = {}, bool repair = true,
                QgsFeedback *feedback = nullptr )
{
  QgsProcessingContext context;
  QgsProcessingFeatureSource source( &layer, context );
  LayerRequest request;
  request.role = QStringLiteral( "MAP" );
  request.layerName = QStringLiteral( "fields" );
  request.source = &source;
  request.kind = kind;
  request.fields = QStringList{ QStringLiteral( "number" ), QString(), QStringLiteral( "name" ) };
  request.keepsNormalForms = true;
  request.makesIds = true;
  const QgsCoordinateTransformContext transformContext;
  return LayerReader( repair, UnknownDatum::Refuse, transformContext, feedback, batching ).read( request );
}

QString square( double x, double size )
{
  return QStringLiteral( "POLYGON((%1 4000000,%2 4000000,%2 %3,%1 %3,%1 4000000))" )
    .arg( x, 0, 'f', 1 )
    .arg( x + size, 0, 'f', 1 )
    .arg( 4000000 + size, 0, 'f', 1 );
}

QString bowTie( double x )
{
  return QStringLiteral( "POLYGON((%1 4000000,%2 4000100,%2 4000000,%1 4000100,%1 4000000))" )
    .arg( x, 0, 'f', 1 )
    .arg( x + 100, 0, 'f', 1 );
}

//! Some of everything that a layer of polygons can hold.
Features mixed()
{
  Features features;
  for ( int index = 0; index < 200; ++index )
  {
    const double x = 400000 + 500 * index;
    const QVariant name = index % 5 == 0 ? QVariant( QVariant::String ) : QVariant( QString::number( index % 11 ) );
    if ( index % 13 == 5 )
      features.emplace_back( bowTie( x ), name );
    else if ( index % 17 == 6 )
      features.emplace_back( QString(), name );
    else if ( index % 19 == 7 )
      features.emplace_back( QStringLiteral( "POLYGON EMPTY" ), name );
    else if ( index % 23 == 8 )
      features.emplace_back( QStringLiteral( "POLYGON((400000 4000000,400100 4000000,400000 4000000))" ), name );
    else if ( index % 29 == 9 )
      features.emplace_back( QStringLiteral( "CURVEPOLYGON(CIRCULARSTRING(400000 4000000,400100 4000000,400000 "
                                             "4000000))" ),
                             name );
    else
      features.emplace_back( square( x, index % 3 == 0 ? 1000 : 100 ), name );
  }
  return features;
}

bool isSame( const Note &a, const Note &b )
{
  return a.code == b.code && a.severity == b.severity && a.count == b.count && a.layer == b.layer &&
         a.features == b.features;
}

bool isSame( const ReadLayer &a, const ReadLayer &b )
{
  bool same = a.description.contentHash == b.description.contentHash &&
              a.description.features == b.description.features && a.description.repaired == b.description.repaired &&
              a.description.refused == b.description.refused && a.ids == b.ids && a.normalForms == b.normalForms &&
              a.geometryIds == b.geometryIds && a.columns == b.columns && a.shapes.vertices() == b.shapes.vertices() &&
              a.notes.size() == b.notes.size();
  for ( std::size_t index = 0; same && index < a.notes.size(); ++index )
    same = isSame( a.notes[index], b.notes[index] );
  for ( std::size_t index = 0; same && index < a.size(); ++index )
    same = a.shapes.shape( index ).vertices() == b.shapes.shape( index ).vertices() &&
           a.shapes.shape( index ).kind() == b.shapes.shape( index ).kind();
  return same;
}

std::int64_t countOf( const ReadLayer &layer, const std::string &code )
{
  std::int64_t count = 0;
  for ( const Note &note : layer.notes )
    count += note.code == code ? note.count : 0;
  return count;
}

//! The sentence of the error, empty when there is none.
QString refusal( QgsVectorLayer &layer, ShapeKind kind, const Batching &batching, bool repair )
{
  try
  {
    read( layer, kind, batching, repair );
  }
  catch ( const QgsProcessingException &exception )
  {
    return exception.what();
  }
  return QString();
}

} // namespace

class TestLayerReader : public QObject
{
    Q_OBJECT

  private slots:
    void nothingDependsOnBatchesAndThreads();
    void everyFeatureIsCountedAndKept();
    void valuesAreThoseOfTheFieldsAskedFor();
    void firstBadFeatureIsTheOneNamed();
    void pointsAreReadInEveryForm();
    void longEdgesAreDividedBeforeTheyAreTransformed();
    void hashFollowsUsedContentAlone();
    void emptyLayerIsRead();
    void cancelledReadingHasNoResult();
};

void TestLayerReader::nothingDependsOnBatchesAndThreads()
{
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( "Polygon", mixed() );
  const ReadLayer expected = read( *layer, ShapeKind::Polygon );
  for ( const Batching &batching : BATCHINGS )
  {
    for ( int again = 0; again < 5; ++again )
      QVERIFY( isSame( read( *layer, ShapeKind::Polygon, batching ), expected ) );
  }
}

void TestLayerReader::everyFeatureIsCountedAndKept()
{
  const Features features = mixed();
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( "Polygon", features );
  const ReadLayer result = read( *layer, ShapeKind::Polygon, { 7, 1000000, 2 } );
  QCOMPARE( result.size(), features.size() );
  QCOMPARE( result.description.features, std::int64_t( features.size() ) );
  for ( std::size_t index = 0; index < features.size(); ++index )
  {
    const QString &text = features[index].first;
    const bool hasPlace = !text.isEmpty() && !text.endsWith( "EMPTY" );
    QCOMPARE( result.shapes.shape( index ).isEmpty(), !hasPlace );
    QCOMPARE( result.normalForms[index].empty(), !hasPlace );
    QCOMPARE( result.geometryIds[index].empty(), !hasPlace );
  }
  QCOMPARE( countOf( result, "repaired" ), std::int64_t( result.description.repaired ) );
  for ( const char *code :
        { "repaired", "null_geometry", "empty_geometry", "records_without_area", "curves_straightened" } )
    QVERIFY2( countOf( result, code ) > 2, code );
}

void TestLayerReader::valuesAreThoseOfTheFieldsAskedFor()
{
  const std::unique_ptr<QgsVectorLayer> layer =
    layerOf( "Polygon", { { square( 400000, 100 ), "A" }, { square( 400500, 100 ), QVariant( QVariant::String ) } } );
  const ReadLayer result = read( *layer, ShapeKind::Polygon, { 1, 1000000, 2 } );
  QCOMPARE( result.value( 0, 0 ).toInt(), 0 );
  QCOMPARE( result.value( 1, 0 ).toInt(), 1 );
  QVERIFY( !result.value( 0, 1 ).isValid() );
  QCOMPARE( result.value( 0, 2 ).toString(), QStringLiteral( "A" ) );
  QVERIFY( result.value( 1, 2 ).isNull() );
}

void TestLayerReader::firstBadFeatureIsTheOneNamed()
{
  Features features;
  for ( int index = 0; index < 100; ++index )
    features.emplace_back( index == 40 || index == 41 || index == 90 ? bowTie( 400000 + 500 * index )
                                                                     : square( 400000 + 500 * index, 100 ),
                           QVariant() );
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( "Polygon", features );
  for ( const Batching &batching : BATCHINGS )
  {
    const QString sentence = refusal( *layer, ShapeKind::Polygon, batching, false );
    QVERIFY2( sentence.startsWith( "Feature 41 of layer \"fields\" has an invalid geometry (Self-intersection" ),
              qPrintable( sentence ) );
    QVERIFY( refusal( *layer, ShapeKind::Polygon, batching, true ).isEmpty() );
  }
  const QString other = refusal( *layer, ShapeKind::Line, {}, true );
  QVERIFY2( other.startsWith( "Feature 1 of layer \"fields\" is a Polygon in a layer of another geometry type" ),
            qPrintable( other ) );
}

void TestLayerReader::pointsAreReadInEveryForm()
{
  const QString one = QStringLiteral( "400000 4000000" );
  const QString two = QStringLiteral( "400100 4000000" );
  const std::unique_ptr<QgsVectorLayer> single = layerOf( "Point", { { "POINT(" + one + ")", {} } } );
  const ReadLayer expected = read( *single, ShapeKind::Point );
  QCOMPARE( expected.shapes.vertices().size(), std::size_t( 1 ) );
  QVERIFY( std::abs( expected.shapes.vertices().front().x - 43.9 ) < 0.1 );

  const std::unique_ptr<QgsVectorLayer> high = layerOf( "PointZ", { { "POINTZ(" + one + " 7)", {} } } );
  QCOMPARE( read( *high, ShapeKind::Point ).normalForms, expected.normalForms );
  QCOMPARE( read( *high, ShapeKind::Point ).description.contentHash, expected.description.contentHash );

  const std::unique_ptr<QgsVectorLayer> several =
    layerOf( "MultiPoint", { { "MULTIPOINT((" + one + "),(" + two + "))", {} }, { "MULTIPOINT((" + two + "))", {} } } );
  const ReadLayer multi = read( *several, ShapeKind::Point );
  QCOMPARE( multi.shapes.vertices( 0 ).size(), std::size_t( 2 ) );
  QCOMPARE( multi.shapes.vertices( 1 ).size(), std::size_t( 1 ) );
  QVERIFY( *multi.shapes.vertices( 0 ).first == expected.shapes.vertices().front() );

  const std::unique_ptr<QgsVectorLayer> bad = layerOf( "Point", { { "POINT(" + one + ")", {} }, { "", {} } } );
  constexpr double INFINITE = std::numeric_limits<double>::infinity();
  constexpr double NOT_A_NUMBER = std::numeric_limits<double>::quiet_NaN();
  QgsFeatureList places;
  for ( const double easting : { INFINITE, NOT_A_NUMBER } )
  {
    QgsFeature feature( bad->fields() );
    feature.setGeometry( QgsGeometry( new QgsPoint( easting, easting ) ) );
    places << feature;
  }
  bad->dataProvider()->addFeatures( places );
  const ReadLayer refused = read( *bad, ShapeKind::Point, { 1, 1000000, 2 } );
  QCOMPARE( refused.size(), std::size_t( 4 ) );
  QCOMPARE( refused.shapes.vertices().size(), std::size_t( 1 ) );
  QCOMPARE( countOf( refused, "refused" ), std::int64_t( 1 ) );
  QCOMPARE( countOf( refused, "empty_geometry" ), std::int64_t( 1 ) );
  QCOMPARE( countOf( refused, "null_geometry" ), std::int64_t( 1 ) );
}

void TestLayerReader::longEdgesAreDividedBeforeTheyAreTransformed()
{
  const std::unique_ptr<QgsVectorLayer> layer = layerOf(
    "Polygon",
    { { square( 400000, 100 ), {} }, { square( 410000, 1000 ), {} }, { {}, {} }, { square( 420000, 200 ), {} } } );
  const ReadLayer result = read( *layer, ShapeKind::Polygon );
  QCOMPARE( result.shapes.vertices( 0 ).size(), std::size_t( 5 ) );
  QCOMPARE( result.shapes.vertices( 1 ).size(), std::size_t( 4 * 5 + 1 ) );
  QCOMPARE( result.shapes.vertices( 2 ).size(), std::size_t( 0 ) );
  QCOMPARE( result.shapes.vertices( 3 ).size(), std::size_t( 5 ) );
}

void TestLayerReader::hashFollowsUsedContentAlone()
{
  Features features = { { square( 400000, 100 ), "A" }, { square( 400500, 100 ), "B" } };
  const auto hashOf = []( const Features &content )
  { return read( *layerOf( "Polygon", content ), ShapeKind::Polygon ).description.contentHash; };
  const std::string expected = hashOf( features );
  features[1].second = "C";
  QVERIFY( hashOf( features ) != expected );
  features[1] = { square( 400500, 101 ), "B" };
  QVERIFY( hashOf( features ) != expected );
  features[1] = { square( 400500, 100 ), "B" };
  QCOMPARE( hashOf( features ), expected );
}

void TestLayerReader::emptyLayerIsRead()
{
  const ReadLayer result = read( *layerOf( "Polygon", {} ), ShapeKind::Polygon );
  QCOMPARE( result.size(), std::size_t( 0 ) );
  QVERIFY( result.notes.empty() );
}

void TestLayerReader::cancelledReadingHasNoResult()
{
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( "Polygon", mixed() );
  QgsFeedback feedback;
  feedback.cancel();
  for ( const Batching &batching : BATCHINGS )
    QVERIFY_EXCEPTION_THROWN( read( *layer, ShapeKind::Polygon, batching, true, &feedback ), Canceled );
}

int main( int argc, char **argv )
{
  return minemap::test::runInQgis<TestLayerReader>( argc, argv );
}

#include "test_layer_reader.moc"
