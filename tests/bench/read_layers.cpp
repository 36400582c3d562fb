// SPDX-License-Identifier: GPL-2.0-or-later
// What QGIS alone takes, and prints it as JSON:
//   read_layers read LAYER:FIELDS ...   reads the features through QGIS's iterators, with these fields only (separated
//                                       by commas), and does nothing with them
//   read_layers write LAYER FILE        writes the same features with QGIS's own writer; reading is not in its time
#include <qgsapplication.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfeaturesink.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsvectorlayer.h>

#include <QStringList>
#include <QVector>

#include <chrono>
#include <cstdio>
#include <memory>
#include <stdexcept>

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince( Clock::time_point start )
{
  return std::chrono::duration<double>( Clock::now() - start ).count();
}

std::unique_ptr<QgsVectorLayer> opened( const QString &path )
{
  auto layer = std::make_unique<QgsVectorLayer>( path, QStringLiteral( "layer" ), QStringLiteral( "ogr" ) );
  if ( !layer->isValid() )
    throw std::runtime_error( "cannot read " + path.toStdString() );
  return layer;
}

void readLayers( const QStringList &layers )
{
  const Clock::time_point start = Clock::now();
  long long features = 0;
  for ( const QString &text : layers )
  {
    const int colon = text.lastIndexOf( ':' );
    const std::unique_ptr<QgsVectorLayer> layer = opened( text.left( colon ) );
    QgsFeatureRequest request;
    request.setSubsetOfAttributes( text.mid( colon + 1 ).split( ',' ), layer->fields() );
    QgsFeatureIterator iterator = layer->getFeatures( request );
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      ++features;
  }
  std::printf( "{\"features\": %lld, \"seconds\": %.6f}\n", features, secondsSince( start ) );
}

void writeLayer( const QString &source, const QString &target )
{
  constexpr int BATCH = 10000;
  const std::unique_ptr<QgsVectorLayer> layer = opened( source );
  QgsProcessingContext context;
  QString destination = target;
  double seconds = 0;
  Clock::time_point start = Clock::now();
  std::unique_ptr<QgsFeatureSink> sink(
    QgsProcessingUtils::createFeatureSink( destination, context, layer->fields(), layer->wkbType(), layer->crs(), {},
                                           {}, {}, QgsFeatureSink::RegeneratePrimaryKey ) );
  seconds += secondsSince( start );
  long long features = 0;
  QVector<QgsFeature> batch;
  const auto flush = [&]
  {
    start = Clock::now();
    for ( QgsFeature &feature : batch )
    {
      if ( !sink->addFeature( feature, QgsFeatureSink::FastInsert ) )
        throw std::runtime_error( "a feature was not written" );
    }
    seconds += secondsSince( start );
    features += batch.size();
    batch.clear();
  };
  QgsFeatureIterator iterator = layer->getFeatures();
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    batch << feature;
    if ( batch.size() == BATCH )
      flush();
  }
  flush();
  start = Clock::now();
  sink.reset(); // Ends the transaction and makes the spatial index.
  seconds += secondsSince( start );
  std::printf( "{\"features\": %lld, \"seconds\": %.6f}\n", features, seconds );
}

} // namespace

int main( int argc, char **argv )
{
  QgsApplication application( argc, argv, false );
  QgsApplication::initQgis();
  int code = 0;
  try
  {
    const QStringList arguments = QCoreApplication::arguments().mid( 1 );
    if ( arguments.size() > 1 && arguments[0] == QLatin1String( "read" ) )
      readLayers( arguments.mid( 1 ) );
    else if ( arguments.size() == 3 && arguments[0] == QLatin1String( "write" ) )
      writeLayer( arguments[1], arguments[2] );
    else
      throw std::runtime_error( "read_layers read LAYER:FIELDS ... | write LAYER FILE" );
  }
  catch ( const std::exception &error )
  {
    std::fprintf( stderr, "error: %s\n", error.what() );
    code = 1;
  }
  QgsApplication::exitQgis();
  return code;
}
