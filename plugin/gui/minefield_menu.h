// SPDX-License-Identifier: GPL-2.0-or-later
// The menu Plugins > Minefield Map Accuracy.
#ifndef MINEMAP_GUI_MINEFIELD_MENU_H
#define MINEMAP_GUI_MINEFIELD_MENU_H

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QgisInterface;

namespace minemap
{

class HelpWindow;

/// The plugin's menu in QGIS desktop. Takes itself out of QGIS when destroyed.
///
/// If another door of the plugin already shows the menu, this one waits and appears when that one has gone, so that
/// there is always exactly one.
class MinefieldMenu : public QObject
{
    Q_OBJECT

  public:
    /// \a qgis must outlive the menu.
    explicit MinefieldMenu( QgisInterface *qgis );
    ~MinefieldMenu() override;

    /// Puts the action that shows the panel on top of the menu.
    void setPanelAction( QAction *action );

  private:
    void show();
    void insertPanelAction();
    void addAlgorithm( const QString &name );
    void openAlgorithm( const QString &id );
    void openHelp();

    QgisInterface *mQgis = nullptr;
    QPointer<QMenu> mMenu;
    QPointer<QAction> mPanelAction;
    QPointer<HelpWindow> mHelpWindow;
};

} // namespace minemap

#endif // MINEMAP_GUI_MINEFIELD_MENU_H
