// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/language.h"

#include <QCoreApplication>

namespace minemap
{

QString reportLanguage()
{
  //: Not a word: the code of the language you translate to, such as "ar", "fr" or "pt_BR".
  return QCoreApplication::translate( "MinefieldMapAccuracy", "en", "code of this language" );
}

QLocale reportLocale()
{
  const QLocale system;
  const QLocale spoken( reportLanguage() );
  return system.language() == spoken.language() ? system : spoken;
}

} // namespace minemap
