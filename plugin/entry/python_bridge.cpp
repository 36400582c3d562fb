// SPDX-License-Identifier: GPL-2.0-or-later
// The door of the Python package: C functions that it calls through ctypes, for an installation without root.
#include "entry/plugin_door.h"
#include "entry/translation.h"
#include "processing/minemap_provider.h"

#include <qgis.h>

namespace
{
bool addedByPython = false;
} // namespace

/// Adds the algorithms, for qgis_process. Returns 1 if they were added, 0 if they are already there.
QGISEXTERN int mma_register_provider()
{
  minemap::installTranslation();
  const bool added = minemap::addProvider();
  addedByPython = addedByPython || added;
  return added ? 1 : 0;
}

/// Removes the algorithms if mma_register_provider() added them.
QGISEXTERN void mma_unregister_provider()
{
  minemap::removeProvider( addedByPython );
  addedByPython = false;
}

/// Switches the plugin on in QGIS desktop. Returns a handle for mma_stop(), null if \a qgis is null.
QGISEXTERN void *mma_start( QgisInterface *qgis )
{
  return qgis ? new minemap::PluginDoor( qgis ) : nullptr;
}

/// Switches the plugin off. \a handle comes from mma_start() and is used once; null is ignored.
QGISEXTERN void mma_stop( void *handle )
{
  delete static_cast<minemap::PluginDoor *>( handle );
}

/// Returns the version of QGIS this library was built for, as a number such as 32216.
QGISEXTERN int mma_qgis_version()
{
  return _QGIS_VERSION_INT;
}
