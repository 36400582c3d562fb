// SPDX-License-Identifier: GPL-2.0-or-later
// A layer read again: in the same order, in another one, and with anything added, removed or changed.
#include "processing/reading/layer_reader.h"
#include "processing/reading/second_reading.h"
#include "qgis_test_main.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <memory>

using namespace minemap;

namespace
{

struct Row
{
    double x;
    QString used, unused;
};

class Rows : public QgsAbstractFeatureIterator
{
  public:
    Rows( const QgsFeatureRequest &request, const std::vector<Row> &rows )
      : QgsAbstractFeatureIterator( request ),
        mRows( rows )
    {
    }

    bool rewind() override
    {
      mNext = 0;
      return true;
    }

    bool close() override { return true; }

  protected:
    bool fetchFeature( QgsFeature &feature ) override
    {
      if ( mNext == mRows.size() )
        return false;
      const Row &row = mRows[mNext++];
      feature = QgsFeature( 7 ); // All of the same id.
      feature.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( row.x, 50 ) ) );
      feature.setAttributes( QgsAttributes() << row.used << row.unused );
      feature.setValid( true );
      return true;
    }

  private:
    std::vector<Row> mRows;
    std::size_t mNext = 0;
};

//! Gives other rows each time it is read.
class Source : public QgsFeatureSource
{
  public:
    explicit Source( const std::vector<std::vector<Row>> &readings ) : mReadings( readings ) {}

    QgsFeatureIterator getFeatures( const QgsFeatureRequest &request ) const override
    {
      return QgsFeatureIterator( new Rows( request, mReadings[std::min( mReading++, mReadings.size() - 1 )] ) );
    }

    QString sourceName() const override { return QStringLiteral( "rows" ); }

    QgsCoordinateReferenceSystem sourceCrs() const override { return QgsCoordinateReferenceSystem::fromEpsgId( 4326 ); }

    QgsFields fields() const override
    {
      QgsFields fields;
      fields.append( compat::field( QStringLiteral( "used" ), compat::FieldKind::Text ) );
      fields.append( compat::field( QStringLiteral( "unused" ), compat::FieldKind::Text ) );
      return fields;
    }

    compat::WkbType wkbType() const override { return compat::POINT_WKB; }

    long long featureCount() const override { return -1; }

    QgsRectangle sourceExtent() const override { return QgsRectangle(); }

  private:
    std::vector<std::vector<Row>> mReadings;
    mutable std::size_t mReading = 0;
};

//! Positions in the first reading of the features of the second; empty where it was refused.
std::vector<std::size_t> positionsOf( const std::vector<Row> &first, const std::vector<Row> &second )
{
  QgsProcessingContext context;
  InputLayer layer;
  layer.name = QStringLiteral( "rows" );
  layer.source = std::make_shared<QgsProcessingFeatureSource>( new Source( { first, second } ), context, true );
  LayerRequest request;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.fields = QStringList{ QStringLiteral( "used" ) };
  const ReadLayer read = LayerReader( true, UnknownDatum::Refuse, context.transformContext(), nullptr ).read( request );
  std::vector<std::size_t> positions;
  try
  {
    SecondReading( layer, read, nullptr )
      .forEach( [&]( const QgsFeature &, std::size_t position ) { positions.push_back( position ); } );
  }
  catch ( const QgsProcessingException & )
  {
    return {};
  }
  return positions;
}

using Positions = std::vector<std::size_t>;

} // namespace

class TestSecondReading : public QObject
{
    Q_OBJECT

  private slots:

    void featuresAreKnownAgain()
    {
      const std::vector<Row> rows = { { 10, "a", "" }, { 11, "b", "" }, { 11, "c", "" }, { 12, "a", "" } };
      QCOMPARE( positionsOf( rows, rows ), ( Positions{ 0, 1, 2, 3 } ) );
    }

    void inAnyOrder()
    {
      const std::vector<Row> rows = { { 10, "a", "" }, { 11, "b", "" }, { 11, "c", "" }, { 12, "a", "" } };
      QCOMPARE( positionsOf( rows, { rows[3], rows[1], rows[0], rows[2] } ), ( Positions{ 3, 1, 0, 2 } ) );
    }

    void thoseThatAreAlikeTakeOnePositionEach()
    {
      const Row twin = { 10, "a", "" };
      const Row other = { 11, "b", "" };
      Positions positions = positionsOf( { twin, other, twin, twin }, { other, twin, twin, twin } );
      QCOMPARE( positions.size(), std::size_t( 4 ) );
      QCOMPARE( positions.front(), std::size_t( 1 ) );
      std::sort( positions.begin(), positions.end() );
      QCOMPARE( positions, ( Positions{ 0, 1, 2, 3 } ) );
    }

    void whatWasNotUsedMayChange()
    {
      QCOMPARE( positionsOf( { { 10, "a", "old" } }, { { 10, "a", "new" } } ), Positions{ 0 } );
    }

    void anyOtherChangeIsRefused()
    {
      const std::vector<Row> rows = { { 10, "a", "" }, { 11, "b", "" } };
      QVERIFY( positionsOf( rows, { rows[0] } ).empty() );
      QVERIFY( positionsOf( rows, { rows[0], rows[1], rows[1] } ).empty() );
      QVERIFY( positionsOf( rows, { rows[0], { 11, "c", "" } } ).empty() );
      QVERIFY( positionsOf( rows, { rows[0], { 11.0000001, "b", "" } } ).empty() );
      QVERIFY( positionsOf( rows, { rows[0], rows[0] } ).empty() );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runInQgis<TestSecondReading>( argc, argv );
}

#include "test_second_reading.moc"
