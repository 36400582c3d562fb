// SPDX-License-Identifier: GPL-2.0-or-later
// The door of QGIS desktop: what its plugin registry looks for in a C++ plugin.
// QGIS opens this library also when the plugin is off, so nothing here is computed or translated at load time.
#include "entry/plugin_door.h"
#include "minemap_version.h"

#include <qgis.h>
#include <qgisplugin.h>

#include <QString>

#include <memory>

namespace
{

/// QGIS calls unload() but never deletes a plugin, so unload() takes everything down itself.
class MinefieldMapAccuracyPlugin : public QgisPlugin
{
  public:
    explicit MinefieldMapAccuracyPlugin( QgisInterface *qgis )
      : QgisPlugin( QStringLiteral( MINEMAP_NAME ), QStringLiteral( MINEMAP_DESCRIPTION ),
                    QStringLiteral( MINEMAP_CATEGORY ), QStringLiteral( MINEMAP_VERSION ), QgisPlugin::UI ),
        mQgis( qgis )
    {
    }

    void initGui() override
    {
      if ( !mDoor )
        mDoor = std::make_unique<minemap::PluginDoor>( mQgis );
    }

    void unload() override { mDoor.reset(); }

  private:
    QgisInterface *mQgis = nullptr;
    std::unique_ptr<minemap::PluginDoor> mDoor;
};

} // namespace

QGISEXTERN QgisPlugin *classFactory( QgisInterface *qgis )
{
  return new MinefieldMapAccuracyPlugin( qgis );
}

QGISEXTERN const QString *name()
{
  static const QString text = QStringLiteral( MINEMAP_NAME );
  return &text;
}

QGISEXTERN const QString *description()
{
  static const QString text = QStringLiteral( MINEMAP_DESCRIPTION );
  return &text;
}

QGISEXTERN const QString *category()
{
  static const QString text = QStringLiteral( MINEMAP_CATEGORY );
  return &text;
}

QGISEXTERN const QString *version()
{
  static const QString text = QStringLiteral( MINEMAP_VERSION );
  return &text;
}

QGISEXTERN const QString *icon()
{
  static const QString text = QStringLiteral( ":/minemap/icons/minemap.svg" );
  return &text;
}

QGISEXTERN const QString *experimental()
{
  static const QString text = QStringLiteral( MINEMAP_EXPERIMENTAL );
  return &text;
}

QGISEXTERN int type()
{
  return QgisPlugin::UI;
}

QGISEXTERN void unload( QgisPlugin *plugin )
{
  delete plugin;
}
