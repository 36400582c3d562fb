// SPDX-License-Identifier: GPL-2.0-or-later
// The door of qgis_process and PyQGIS: at start QGIS opens every library in its plugin folder that has
// providerMetadataFactory() and calls initProvider(), with or without a window, with or without Python.
#include "entry/translation.h"
#include "minemap_version.h"
#include "processing/minemap_provider.h"

#include <qgis.h>
#include <qgsprovidermetadata.h>

#include <QString>

namespace
{

/// No data provider: only the two calls at the start and the end of QGIS are used.
class ProcessingHook : public QgsProviderMetadata
{
  public:
    ProcessingHook() : QgsProviderMetadata( QStringLiteral( "minemapaccuracy" ), QStringLiteral( MINEMAP_NAME ) ) {}

    void initProvider() override
    {
      minemap::installTranslation();
      mAddedProvider = minemap::addProvider();
    }

    void cleanupProvider() override
    {
      minemap::removeProvider( mAddedProvider );
      mAddedProvider = false;
    }

  private:
    bool mAddedProvider = false;
};

} // namespace

QGISEXTERN QgsProviderMetadata *providerMetadataFactory()
{
  return new ProcessingHook;
}
