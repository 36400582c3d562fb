// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/search_kind.h"

#include <QRegularExpression>

namespace minemap
{

bool looksUnsearched( const QString &text )
{
  // English, Spanish, French, Portuguese, Russian, Ukrainian, Bosnian, Arabic.
  static const QRegularExpression words(
    QStringLiteral(
      "cancel|reduc|réd|reduz|annul|descart|desk|non?.?t[eé]c|não.?t[eé]c|\\bnts\\b|\\bent\\b|нетехн|не техн|"
      "отмен|сокращ|скасов|otkaz|netehni|غير (ال)?(تقني|فني)|إلغاء|ملغا" ),
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption );
  return words.match( text ).hasMatch();
}

} // namespace minemap
