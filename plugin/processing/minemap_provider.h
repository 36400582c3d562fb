// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing provider "minemap", and how the doors of the plugin add and remove it.
#ifndef MINEMAP_PROCESSING_MINEMAP_PROVIDER_H
#define MINEMAP_PROCESSING_MINEMAP_PROVIDER_H

#include <qgsprocessingprovider.h>

namespace minemap
{

/// Offers the algorithms of this plugin to the Processing toolbox, qgis_process, models and PyQGIS.
class MinemapProvider : public QgsProcessingProvider
{
  public:
    QString id() const override;
    QString name() const override;
    QString versionInfo() const override;
    QIcon icon() const override;
    QString svgIconPath() const override;
    void loadAlgorithms() override;
};

/// Names of all algorithms, in the order in which people use them.
QStringList algorithmNames();

/// Returns the id under which the provider is registered.
QString providerId();

/// Adds the provider unless one with its id is already registered. Returns true if this call added it;
/// false if another door was first, or if QGIS has no Processing registry.
bool addProvider();

/// Removes the provider if \a added, the answer of this door's addProvider(), is true and it is still registered.
void removeProvider( bool added );

} // namespace minemap

#endif // MINEMAP_PROCESSING_MINEMAP_PROVIDER_H
