// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/saved_project.h"

#include <qgsarchive.h>
#include <qgsproject.h>

#include <QFile>

namespace minemap
{

QDomDocument savedDocument( const QgsProject &project )
{
  QDomDocument document;
  QString name = project.fileName();
  QgsProjectArchive archive; // Its files live as long as it does.
  if ( name.endsWith( QLatin1String( ".qgz" ), Qt::CaseInsensitive ) )
  {
    if ( !QFile::exists( name ) || !archive.unzip( name ) )
      return document;
    name = archive.projectFile();
  }
  QFile file( name );
  if ( !name.isEmpty() && file.open( QIODevice::ReadOnly ) && !document.setContent( &file ) )
    document.clear();
  return document;
}

} // namespace minemap
