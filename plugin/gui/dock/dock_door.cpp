// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/dock_door.h"

#include "gui/dock/dock_panel.h"
#include "gui/dock/options_page.h"

#include <qgisinterface.h>
#include <qgssettings.h>

#include <QAction>
#include <QIcon>
#include <QMainWindow>
#include <QTimer>

namespace minemap
{

namespace
{

QString visibleSetting()
{
  return QStringLiteral( "minemapaccuracy/panel_visible" );
}

} // namespace

DockDoor::DockDoor( QgisInterface *qgis ) : mQgis( qgis ), mDesk( qgis )
{
  open();
}

DockDoor::~DockDoor()
{
  if ( mOptions )
    mQgis->unregisterOptionsWidgetFactory( mOptions.get() );
  if ( mAction )
  {
    mQgis->unregisterMainWindowAction( mAction );
    mQgis->removeToolBarIcon( mAction );
    delete mAction;
  }
  if ( mPanel )
  {
    // Hidden by the person, not with the window it is in.
    QgsSettings().setValue( visibleSetting(), !mPanel->isHidden() );
    mQgis->removeDockWidget( mPanel );
    delete mPanel;
  }
}

QAction *DockDoor::action() const
{
  return mAction;
}

void DockDoor::open()
{
  auto *window = qobject_cast<QMainWindow *>( mQgis->mainWindow() );
  if ( mPanel || !window )
    return;
  if ( auto *other = window->findChild<QDockWidget *>( QStringLiteral( "minemapDock" ) ) )
  {
    connect( other, &QObject::destroyed, this, &DockDoor::open, Qt::QueuedConnection );
    return;
  }
  addPanel();
  addAction();
  addOptions();
  emit opened();
}

void DockDoor::addPanel()
{
  auto *window = qobject_cast<QMainWindow *>( mQgis->mainWindow() );
  mPanel = new DockPanel( mDesk, window );
  const bool isShown = QgsSettings().value( visibleSetting(), false ).toBool();
  // QGIS puts panels that are there before it restores its window; one added later asks for its place itself.
  if ( !window->restoreDockWidget( mPanel ) )
    mQgis->addDockWidget( Qt::RightDockWidgetArea, mPanel );
  if ( !QgsSettings().contains( visibleSetting() ) )
    connect( mPanel, &QgsDockWidget::opened, this, &DockDoor::giveGoodWidth );
  mPanel->setVisible( isShown );
}

void DockDoor::giveGoodWidth()
{
  disconnect( mPanel, &QgsDockWidget::opened, this, &DockDoor::giveGoodWidth );
  // Once shown, or the window does not heed it. Wide enough for the tiles of a score in two columns.
  constexpr int LETTERS = 56;
  QTimer::singleShot( 0, mPanel,
                      [this]
                      {
                        if ( auto *window = qobject_cast<QMainWindow *>( mQgis->mainWindow() ) )
                          window->resizeDocks( { mPanel }, { LETTERS * mPanel->fontMetrics().averageCharWidth() },
                                               Qt::Horizontal );
                      } );
}

void DockDoor::addAction()
{
  mAction = new QAction( QIcon( QStringLiteral( ":/minemap/icons/minemap.svg" ) ), tr( "Minefield Map Accuracy" ),
                         mQgis->mainWindow() );
  mAction->setObjectName( QStringLiteral( "minemapPanel" ) );
  mAction->setToolTip( tr( "Shows or hides the panel that scores the minefield map" ) );
  mAction->setCheckable( true );
  mPanel->setToggleVisibilityAction( mAction );
  mQgis->addToolBarIcon( mAction );
  mQgis->registerMainWindowAction( mAction, QString() );
}

void DockDoor::addOptions()
{
  mOptions = std::make_unique<OptionsPageFactory>();
  connect( mOptions.get(), &OptionsPageFactory::applied, mPanel,
           [panel = mPanel.data()] { panel->setPreferences( Preferences::read() ); } );
  mQgis->registerOptionsWidgetFactory( mOptions.get() );
}

} // namespace minemap
