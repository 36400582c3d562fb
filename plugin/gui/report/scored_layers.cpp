// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/scored_layers.h"

#include "processing/score/scoremap_outputs.h"
#include "processing/writing/staged_outputs.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsmemoryproviderutils.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsvectordataprovider.h>

#include <QCoreApplication>
#include <QMap>

#include <utility>

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

ScoredLayers scoredLayers( const EvidenceRequest &request, const EvidenceInputs &inputs, const ScoreResult &result,
                           bool wantsPlaces, QgsProcessingContext &context, QgsProcessingFeedback &feedback )
{
  ScoredLayers layers;
  const QMap<QString, std::pair<std::unique_ptr<QgsVectorLayer> *, QString>> wanted = {
    { QStringLiteral( "RECORDS" ), { &layers.records, request.maps.front().name } },
    { QStringLiteral( "SCORED_FINDS" ), { wantsPlaces ? &layers.finds : nullptr, request.finds.name } },
    { QStringLiteral( "ALARMS" ), { wantsPlaces ? &layers.alarms : nullptr, QStringLiteral( "alarms" ) } } };
  const auto makeSink = [&]( const QVariantMap &, const QString &name, QString &, const QgsFields &fields,
                             compat::WkbType type, const QgsCoordinateReferenceSystem &crs,
                             QgsFeatureSink::SinkFlags ) -> QgsFeatureSink *
  {
    const auto [target, title] = wanted.value( name, { nullptr, QString() } );
    if ( !target )
      return nullptr;
    std::unique_ptr<QgsVectorLayer> &layer = *target;
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
