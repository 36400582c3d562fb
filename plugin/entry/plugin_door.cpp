// SPDX-License-Identifier: GPL-2.0-or-later
// What switching the plugin on and off in QGIS desktop does, whichever door it came through.
#include "entry/plugin_door.h"

#include "entry/translation.h"
#include "gui/dock/dock_door.h"
#include "gui/minefield_menu.h"
#include "processing/minemap_provider.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

namespace minemap
{

PluginDoor::PluginDoor( QgisInterface *qgis )
{
  installTranslation();
  provide();
  // Queued: QGIS is still removing the other door's provider when it says so.
  connect(
    QgsApplication::processingRegistry(), &QgsProcessingRegistry::providerRemoved, this,
    [this]( const QString &id )
    {
      if ( id == providerId() )
        provide();
    },
    Qt::QueuedConnection );
  mMenu = std::make_unique<MinefieldMenu>( qgis );
  mDock = std::make_unique<DockDoor>( qgis );
  mMenu->setPanelAction( mDock->action() );
  connect( mDock.get(), &DockDoor::opened, this, [this] { mMenu->setPanelAction( mDock->action() ); } );
}

PluginDoor::~PluginDoor()
{
  mMenu.reset();
  mDock.reset();
  removeProvider( mAddedProvider );
}

void PluginDoor::provide()
{
  if ( addProvider() )
    mAddedProvider = true;
}

} // namespace minemap
