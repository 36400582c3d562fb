// SPDX-License-Identifier: GPL-2.0-or-later
// Gives an output layer its style, translated legend and name when QGIS loads it.
#include "processing/writing/layer_style.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

#include <utility>

namespace minemap
{

LayerStyle::LayerStyle( QString style, QMap<QString, QString> labels, QString layerName,
                        std::pair<QString, QString> alias )
  : mStyle( std::move( style ) ),
    mLabels( std::move( labels ) ),
    mLayerName( std::move( layerName ) ),
    mAlias( std::move( alias ) )
{
}

void LayerStyle::postProcessLayer( QgsMapLayer *layer, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  Q_UNUSED( context )
  QgsVectorLayer *vectorLayer = qobject_cast<QgsVectorLayer *>( layer );
  if ( !vectorLayer )
    return;
  if ( !mLayerName.isEmpty() )
    vectorLayer->setName( mLayerName );

  bool loaded = false;
  const QString message =
    vectorLayer->loadNamedStyle( QStringLiteral( ":/minemap/styles/%1.qml" ).arg( mStyle ), loaded );
  if ( !loaded )
  {
    if ( feedback )
      feedback->pushInfo(
        QCoreApplication::translate( "MinefieldMapAccuracy", "The style of layer \"%1\" could not be loaded: %2" )
          .arg( vectorLayer->name(), message ) );
    return;
  }

  const int aliased = vectorLayer->fields().lookupField( mAlias.first );
  if ( aliased >= 0 )
    vectorLayer->setFieldAlias( aliased, mAlias.second );

  // QGIS keeps style files in one language; the legend speaks the user's.
  if ( const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( vectorLayer->renderer() ) )
  {
    QgsCategorizedSymbolRenderer *renderer = categorized->clone();
    for ( int i = 0; i < renderer->categories().size(); ++i )
    {
      const auto label = mLabels.constFind( renderer->categories().at( i ).value().toString() );
      if ( label != mLabels.constEnd() )
        renderer->updateCategoryLabel( i, label.value() );
    }
    vectorLayer->setRenderer( renderer );
  }
  vectorLayer->triggerRepaint();
}

} // namespace minemap
