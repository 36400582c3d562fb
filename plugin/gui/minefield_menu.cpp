// SPDX-License-Identifier: GPL-2.0-or-later
// The menu Plugins > Minefield Map Accuracy.
#include "gui/minefield_menu.h"

#include "gui/algorithm_dialog.h"
#include "gui/help_window.h"
#include "processing/minemap_provider.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <QAction>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>

namespace minemap
{

namespace
{
QString menuName()
{
  return QStringLiteral( "minemapMenu" );
}
} // namespace

MinefieldMenu::MinefieldMenu( QgisInterface *qgis ) : mQgis( qgis )
{
  show();
}

MinefieldMenu::~MinefieldMenu()
{
  delete mHelpWindow;
  if ( mMenu && mQgis->pluginMenu() )
    mQgis->pluginMenu()->removeAction( mMenu->menuAction() );
  delete mMenu;
}

void MinefieldMenu::show()
{
  QMenu *pluginMenu = mQgis->pluginMenu();
  if ( mMenu || !pluginMenu )
    return;
  if ( QMenu *other = pluginMenu->findChild<QMenu *>( menuName() ) )
  {
    connect( other, &QObject::destroyed, this, &MinefieldMenu::show, Qt::QueuedConnection );
    return;
  }

  mMenu = new QMenu( tr( "Minefield Map Accuracy" ), pluginMenu );
  mMenu->setObjectName( menuName() );
  mMenu->setIcon( QIcon( QStringLiteral( ":/minemap/icons/minemap.svg" ) ) );

  for ( const QString &name : algorithmNames() )
    addAlgorithm( name );

  QAction *help = mMenu->addAction( QIcon( QStringLiteral( ":/minemap/icons/help.svg" ) ), tr( "Help" ) );
  help->setObjectName( QStringLiteral( "minemapHelp" ) );
  connect( help, &QAction::triggered, this, &MinefieldMenu::openHelp );

  insertPanelAction();
  pluginMenu->addMenu( mMenu );
}

void MinefieldMenu::setPanelAction( QAction *action )
{
  mPanelAction = action;
  insertPanelAction();
}

void MinefieldMenu::insertPanelAction()
{
  if ( !mMenu || !mPanelAction || mMenu->actions().contains( mPanelAction ) )
    return;
  QAction *first = mMenu->actions().first();
  mMenu->insertAction( first, mPanelAction );
  mMenu->insertSeparator( first );
}

void MinefieldMenu::addAlgorithm( const QString &name )
{
  const QgsProcessingAlgorithm *algorithm =
    QgsApplication::processingRegistry()->algorithmById( providerId() + ':' + name );
  if ( !algorithm )
    return;
  //: A menu entry that opens the dialog of an algorithm, %1 its name.
  QAction *action = mMenu->addAction( algorithm->icon(), tr( "%1…" ).arg( algorithm->displayName() ) );
  action->setObjectName( QStringLiteral( "minemap_%1" ).arg( name ) );
  connect( action, &QAction::triggered, this, [this, name] { openAlgorithm( name ); } );
}

void MinefieldMenu::openAlgorithm( const QString &id )
{
  AlgorithmDialog::open( *mQgis, id );
}

void MinefieldMenu::openHelp()
{
  if ( !mHelpWindow )
    mHelpWindow = new HelpWindow( mQgis->mainWindow() );
  mHelpWindow->show();
  mHelpWindow->raise();
  mHelpWindow->activateWindow();
}

} // namespace minemap
