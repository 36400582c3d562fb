// SPDX-License-Identifier: GPL-2.0-or-later
// Translations of this library, from its own resources.
#include "entry/translation.h"

#include <qgsapplication.h>

#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace minemap
{

void installTranslation()
{
  // The application owns the translator; a second application in the same process (tests) gets its own.
  static QPointer<QTranslator> installed;
  QCoreApplication *application = QCoreApplication::instance();
  if ( installed || !application )
    return;

  auto *translator = new QTranslator( application );
  if ( translator->load( QLocale( QgsApplication::locale() ), QStringLiteral( "minemapaccuracy" ),
                         QStringLiteral( "_" ), QStringLiteral( ":/minemap/i18n" ) ) &&
       QCoreApplication::installTranslator( translator ) )
    installed = translator;
  else
    delete translator;
}

} // namespace minemap
