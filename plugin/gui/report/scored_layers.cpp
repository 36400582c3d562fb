// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/scored_layers.h"

#include "processing/scoremap_outputs.h"
#include "processing/staged_outputs.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsmemoryproviderutils.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsvectordataprovider.h>

#include <QCoreApplication>

namespace minemap
{

namespace
{

constexpr int FEATURES_AT_ONCE = 5000;

//! Fills a layer of somebody else.
class LayerSink : public QgsFeatureSink
{
  public:
    explicit LayerSink( QgsVectorLayer &layer ) : mLayer( layer ) {}

    bool addFeature( QgsFeature &feature, Flags ) override
    {
      mFeatures << feature;
      return mFeatures.size() < FEATURES_AT_ONCE || flush();
    }

    bool addFeatures( QgsFeatureList &features, Flags ) override
    {
      mFeatures << features;
      return flush();
    }

    bool flushBuffer() override { return flush(); }

    QString lastError() const override { return mLayer.dataProvider()->lastError(); }

  private:
    bool flush()
    {
      const bool isAdded = mFeatures.isEmpty() || mLayer.dataProvider()->addFeatures( mFeatures, compat::FAST_INSERT );
      mFeatures.clear();
      return isAdded;
    }

    QgsVectorLayer &mLayer;
    QgsFeatureList mFeatures;
};

} // namespace

InputLayer ScoredLayers::inputOf( QgsVectorLayer &layer, const char *role, QgsProcessingContext &context )
{
  InputLayer input;
  input.role = QString::fromLatin1( role );
  input.name = layer.name();
  input.source = std::make_shared<QgsProcessingFeatureSource>( &layer, context );
  return input;
}

ScoredLayers scoredLayers( const ScoremapRequest &request, const ScoremapInputs &inputs, const ScoreResult &result,
                           bool wantsFinds, QgsProcessingContext &context, QgsProcessingFeedback &feedback )
{
  ScoredLayers layers;
  const QString records = QStringLiteral( "RECORDS" ), finds = QStringLiteral( "SCORED_FINDS" );
  const auto makeSink = [&]( const QVariantMap &, const QString &name, QString &, const QgsFields &fields,
                             compat::WkbType type, const QgsCoordinateReferenceSystem &crs,
                             QgsFeatureSink::SinkFlags ) -> QgsFeatureSink *
  {
    const bool isRecords = name == records;
    if ( !isRecords && !( wantsFinds && name == finds ) )
      return nullptr;
    std::unique_ptr<QgsVectorLayer> &layer = isRecords ? layers.records : layers.finds;
    const QString title = isRecords ? request.maps.front().name : request.finds.name;
    layer.reset( QgsMemoryProviderUtils::createMemoryLayer( title, fields, type, crs ) );
    if ( !layer || !layer->isValid() )
      throw QgsProcessingException( QCoreApplication::translate(
        "ScoredLayers",
        "There is not enough memory for the maps of the report: use smaller layers, or filter them." ) );
    return new LayerSink( *layer );
  };
  const QVariantMap nowhere;
  StagedOutputs outputs( nowhere, context, &feedback, makeSink );
  ScoremapOutputs( request, inputs, result, outputs, &feedback ).writeLayers();
  outputs.commit();
  return layers;
}

} // namespace minemap
