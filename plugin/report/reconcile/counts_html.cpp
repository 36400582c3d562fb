// SPDX-License-Identifier: GPL-2.0-or-later
// Claimed against found as a page.
#include "report/reconcile/counts_report.h"

#include "report/page/assumption_section.h"
#include "report/page/html_parts.h"
#include "report/reconcile/counts_sections.h"

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

QByteArray countsHtml( const CountsResult &result, const QString &made )
{
  const Scorecard &card = result.card;
  QString html = pageBegin( Words::tr( "Minefield map accuracy: claimed and found" ) );
  if ( !made.isEmpty() )
    html +=
      QStringLiteral( "<p class=\"subject\">%1</p>\n" ).arg( Words::tr( "Made on %1" ).arg( made.toHtmlEscaped() ) );
  html += countsOpening( result ) + countsSections( result );
  html += assumptionSection( card );
  html += noteSection( card ) + inputSection( card ) + crsSection( card ) + parameterSection( card );
  html += versionSection( card, countsDigest( result ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
