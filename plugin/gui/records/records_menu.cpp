// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_menu.h"

#include <QKeySequence>

namespace minemap
{

RecordsMenu::RecordsMenu( RecordAccess access, bool hasSelection, QWidget *parent ) : QMenu( parent )
{
  setObjectName( QStringLiteral( "recordMenu" ) );
  setAttribute( Qt::WA_DeleteOnClose );
  setToolTipsVisible( true );
  if ( access != RecordAccess::Whole )
  {
    addAction( access == RecordAccess::NoLayer
                 ? tr( "The layer of this record is not in the project any more." )
                 : tr( "Features of this record's layer share ids: none can be selected or opened for certain." ) )
      ->setEnabled( false );
    addSeparator();
  }
  add( "openForm", tr( "Open &form" ), tr( "Shows all that the map's layer says of this record." ),
       access == RecordAccess::Whole, &RecordsMenu::formChosen );
  add( "zoomTo", tr( "&Zoom to" ), tr( "Shows the selected records on the map." ), access != RecordAccess::NoLayer,
       &RecordsMenu::zoomChosen );
  add( "showOnly", tr( "Show &only this record" ), tr( "Hides the other rows and selects this record on the map." ),
       true, &RecordsMenu::onlyThisChosen );
  addSeparator();
  // The key is the table's own; given to the action it would contend with that of QGIS's main window.
  const QString key = QKeySequence( QKeySequence::Copy ).toString( QKeySequence::NativeText );
  add( "copyRows", tr( "&Copy rows" ) + QLatin1Char( '\t' ) + key,
       tr( "Copies the selected rows with headings, for a spreadsheet." ), hasSelection, &RecordsMenu::copyRowsChosen );
  add( "copyId", tr( "Copy record &id" ), tr( "Copies the id of this record." ), true, &RecordsMenu::copyIdChosen );
}

void RecordsMenu::add( const char *name, const QString &text, const QString &tip, bool isEnabled,
                       void ( RecordsMenu::*chosen )() )
{
  QAction *action = addAction( text );
  action->setObjectName( QString::fromLatin1( name ) );
  action->setToolTip( tip );
  action->setEnabled( isEnabled );
  connect( action, &QAction::triggered, this, chosen );
}

} // namespace minemap
