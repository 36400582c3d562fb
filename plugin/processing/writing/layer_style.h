// SPDX-License-Identifier: GPL-2.0-or-later
// Gives an output layer its style, translated legend and name when QGIS loads it.
#pragma once

#include <qgsprocessingcontext.h>

#include <QMap>
#include <QString>

#include <utility>

namespace minemap
{

/**
 * Loads `:/minemap/styles/<style>.qml` onto the loaded layer and replaces the labels of its categories.
 *
 * Runs in the main thread. Hand it to LayerDetails::setPostProcessor(), which takes ownership.
 */
class LayerStyle : public QgsProcessingLayerPostProcessorInterface
{
  public:
    /**
     * \param style     file name in the resources, without folder and ending.
     * \param labels    value of a category → its translated label; other categories keep the label of the file.
     * \param layerName name of the layer in the legend; empty: left as it is.
     * \param alias     a field and the alias it gets, because many file formats keep none.
     */
    LayerStyle( QString style, QMap<QString, QString> labels, QString layerName,
                std::pair<QString, QString> alias = {} );

    void postProcessLayer( QgsMapLayer *layer, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;

  private:
    QString mStyle;
    QMap<QString, QString> mLabels;
    QString mLayerName;
    std::pair<QString, QString> mAlias;
};

} // namespace minemap
