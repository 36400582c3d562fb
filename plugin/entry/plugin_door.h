// SPDX-License-Identifier: GPL-2.0-or-later
// What switching the plugin on and off in QGIS desktop does, whichever door it came through.
#ifndef MINEMAP_ENTRY_PLUGIN_DOOR_H
#define MINEMAP_ENTRY_PLUGIN_DOOR_H

#include <QObject>

#include <memory>

class QgisInterface;

namespace minemap
{

class DockDoor;
class MinefieldMenu;

/// Shows the panel and the menu and provides the algorithms from construction to destruction.
///
/// Several doors may be open at once. The one that added the provider removes it; a door that stays open then adds it
/// again, so that switching one off never takes the algorithms away from the other.
class PluginDoor : public QObject
{
    Q_OBJECT

  public:
    /// \a qgis must outlive the door.
    explicit PluginDoor( QgisInterface *qgis );
    ~PluginDoor() override;

  private:
    void provide();

    bool mAddedProvider = false;
    std::unique_ptr<DockDoor> mDock;
    std::unique_ptr<MinefieldMenu> mMenu;
};

} // namespace minemap

#endif // MINEMAP_ENTRY_PLUGIN_DOOR_H
