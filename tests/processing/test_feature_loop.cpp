// SPDX-License-Identifier: GPL-2.0-or-later
// A layer is read wholly or refused: sources that end early, count wrongly, break off or are cut short.
// Not exercised: Postgres, whose counts may be estimates, is like the source here that counts wrongly.
#include "core/progress.h"
#include "processing/reading/feature_loop.h"
#include "qgis_test_main.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeedback.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace minemap;

namespace
{

//! Gives so many features and then ends, as iterators do whether they are through or have failed.
class FewFeatures : public QgsAbstractFeatureIterator
{
  public:
    FewFeatures( const QgsFeatureRequest &request, long long features )
      : QgsAbstractFeatureIterator( request ),
        mFeatures( features )
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
      if ( mNext == mFeatures )
        return false;
      feature = QgsFeature( ++mNext );
      feature.setValid( true );
      return true;
    }

  private:
    long long mFeatures;
    long long mNext = 0;
};

//! Says that it has so many features, and gives others each time it is read.
class Source : public QgsFeatureSource
{
  public:
    Source( long long counted, const std::vector<long long> &given ) : mCounted( counted ), mGiven( given ) {}

    QgsFeatureIterator getFeatures( const QgsFeatureRequest &request ) const override
    {
      const std::size_t reading = std::min( mReadings++, mGiven.size() - 1 );
      return QgsFeatureIterator( new FewFeatures( request, mGiven[reading] ) );
    }

    QString sourceName() const override { return QStringLiteral( "few" ); }

    QgsCoordinateReferenceSystem sourceCrs() const override { return QgsCoordinateReferenceSystem(); }

    QgsFields fields() const override { return QgsFields(); }

    compat::WkbType wkbType() const override { return compat::NO_GEOMETRY_WKB; }

    long long featureCount() const override { return mCounted; }

    //! QGIS's own reads all features, and QGIS 3.40 asks for it before anybody else reads.
    QgsRectangle sourceExtent() const override { return QgsRectangle(); }

  private:
    long long mCounted;
    std::vector<long long> mGiven;
    mutable std::size_t mReadings = 0;
};

//! How many features were visited, and the sentence of the error; empty when there is none.
struct Outcome
{
    int visited = 0;
    QString sentence;
};

Outcome outcomeOf( const QgsProcessingFeatureSource &source, const QgsFeatureRequest &request = QgsFeatureRequest() )
{
  Outcome outcome;
  try
  {
    forEachFeature(
      source, QStringLiteral( "finds" ), nullptr, [&]( const QgsFeature & ) { ++outcome.visited; }, request );
  }
  catch ( const QgsProcessingException &exception )
  {
    outcome.sentence = exception.what();
  }
  return outcome;
}

Outcome outcomeOf( long long counted, const std::vector<long long> &given,
                   const QgsFeatureRequest &request = QgsFeatureRequest() )
{
  QgsProcessingContext context;
  return outcomeOf( QgsProcessingFeatureSource( new Source( counted, given ), context, true ), request );
}

//! A GeoPackage with so many points.
QString pointsFile( const QString &folder, int points )
{
  const QString file = folder + QStringLiteral( "/finds.gpkg" );
  QgsVectorLayer layer( QStringLiteral( "Point?crs=EPSG:32638&field=note:string" ), QStringLiteral( "finds" ),
                        QStringLiteral( "memory" ) );
  QgsFeatureList features;
  for ( int index = 0; index < points; ++index )
  {
    QgsFeature feature( layer.fields() );
    feature.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( 400000 + index, 4000000 ) ) );
    feature.setAttribute( 0, QString( 200, QLatin1Char( 'x' ) ) );
    features << feature;
  }
  layer.dataProvider()->addFeatures( features );
  QgsVectorFileWriter::SaveVectorOptions options;
  options.driverName = QStringLiteral( "GPKG" );
  QgsVectorFileWriter::writeAsVectorFormatV3( &layer, file, QgsCoordinateTransformContext(), options );
  return file;
}

} // namespace

class TestFeatureLoop : public QObject
{
    Q_OBJECT

  private slots:
    void allFeaturesAreVisited();
    void sourceThatEndsEarlyIsRefused();
    void sourceThatOnlyEstimatesIsBelieved();
    void filteredReadingIsNotCounted();
    void damagedFileIsRefusedWithItsError();
    void cancelledLoopEndsAtOnce();
};

void TestFeatureLoop::allFeaturesAreVisited()
{
  for ( const long long counted : { 0LL, 1LL, 7LL } )
  {
    const Outcome outcome = outcomeOf( counted, { counted } );
    QCOMPARE( outcome.visited, int( counted ) );
    QCOMPARE( outcome.sentence, QString() );
  }
}

void TestFeatureLoop::sourceThatEndsEarlyIsRefused()
{
  const Outcome outcome = outcomeOf( 7, { 4, 7 } );
  QCOMPARE( outcome.sentence,
            QStringLiteral( "Layer \"finds\" gave 4 features, and 7 when it was asked again: let no other program "
                            "write to it, and run again." ) );
  QVERIFY( !outcomeOf( 7, { 4, 3 } ).sentence.isEmpty() );
  QVERIFY( !outcomeOf( 7, { 0, 7 } ).sentence.isEmpty() );
}

void TestFeatureLoop::sourceThatOnlyEstimatesIsBelieved()
{
  for ( const long long counted : { 9LL, 3LL, -1LL, -2LL } ) // Too many, too few, unknown, not counted.
  {
    const Outcome outcome = outcomeOf( counted, { 5, 5 } );
    QCOMPARE( outcome.visited, 5 );
    QCOMPARE( outcome.sentence, QString() );
  }
}

void TestFeatureLoop::filteredReadingIsNotCounted()
{
  QgsFeatureRequest request;
  request.setFilterFids( { 1, 2 } );
  const Outcome outcome = outcomeOf( 7, { 2, 7 }, request );
  QCOMPARE( outcome.visited, 2 );
  QCOMPARE( outcome.sentence, QString() );
}

void TestFeatureLoop::damagedFileIsRefusedWithItsError()
{
  const QTemporaryDir folder;
  constexpr int POINTS = 5000;
  const QString path = pointsFile( folder.path(), POINTS );
  QgsProcessingContext context;
  {
    QgsVectorLayer whole( path, QStringLiteral( "finds" ), QStringLiteral( "ogr" ) );
    QCOMPARE( outcomeOf( QgsProcessingFeatureSource( &whole, context ) ).visited, POINTS );
  }
  // Pages in the middle of the table are overwritten, as a bad disk or a torn copy leaves them.
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadWrite ) );
  constexpr int PAGES_FROM = 100, PAGES = 40, PAGE = 4096;
  QVERIFY( file.size() > ( PAGES_FROM + PAGES ) * PAGE );
  file.seek( PAGES_FROM * PAGE );
  file.write( QByteArray( PAGES * PAGE, '\x5a' ) );
  file.close();
  QgsVectorLayer damaged( path, QStringLiteral( "finds" ), QStringLiteral( "ogr" ) );
  QVERIFY( damaged.isValid() );
  const Outcome outcome = outcomeOf( QgsProcessingFeatureSource( &damaged, context ) );
  QVERIFY( outcome.visited < POINTS );
  QVERIFY2( outcome.sentence.contains( "only in part" ) && outcome.sentence.contains( "malformed" ),
            qPrintable( outcome.sentence ) );
}

void TestFeatureLoop::cancelledLoopEndsAtOnce()
{
  QgsProcessingContext context;
  const QgsProcessingFeatureSource source( new Source( 7, { 7 } ), context, true );
  QgsFeedback feedback;
  int visited = 0;
  const auto visit = [&]( const QgsFeature & )
  {
    ++visited;
    feedback.cancel();
  };
  QVERIFY_EXCEPTION_THROWN( forEachFeature( source, QStringLiteral( "finds" ), &feedback, visit ), Canceled );
  QCOMPARE( visited, 1 );
}

int main( int argc, char **argv )
{
  return minemap::test::runInQgis<TestFeatureLoop>( argc, argv );
}

#include "test_feature_loop.moc"
