// SPDX-License-Identifier: GPL-2.0-or-later
// The dock panel in QGIS desktop: its toolbar button, its menu entry and its page of options.
#pragma once

#include "gui/dock/qgis_desk.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QgisInterface;

namespace minemap
{

class DockPanel;
class OptionsPageFactory;

/**
 * Adds panel, button and options to QGIS and takes them out again when destroyed.
 *
 * If another door of the plugin already shows a panel, this one waits and appears when that one has gone, so that there
 * is always exactly one. The panel comes back where it was, shown or hidden.
 */
class DockDoor : public QObject
{
    Q_OBJECT

  public:
    //! \a qgis must outlive the door.
    explicit DockDoor( QgisInterface *qgis );
    ~DockDoor() override;

    //! Shows and hides the panel; null while another door shows it.
    QAction *action() const;

  signals:
    //! The panel is there, with its action.
    void opened();

  private:
    void open();
    void addPanel();
    //! The first time that a person sees it; from then on QGIS remembers.
    void giveGoodWidth();
    void addAction();
    void addOptions();

    QgisInterface *mQgis;
    QgisDesk mDesk;
    QPointer<DockPanel> mPanel;
    QPointer<QAction> mAction;
    std::unique_ptr<OptionsPageFactory> mOptions;
};

} // namespace minemap
