// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/score/scorecard_html.h"

#include "report/json/digest.h"
#include "report/page/assumption_section.h"
#include "report/page/headline_html.h"
#include "report/page/html_parts.h"
#include "report/score/scorecard_sections.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString summarySection( const Scorecard &card )
{
  QString html;
  for ( const QString &warning : leadingWarnings( card ) )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( warning.toHtmlEscaped() );
  html += QStringLiteral( "<div class=\"summary\">\n" );
  for ( const QString &sentence : plainSentences( card ) )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  return html + QStringLiteral( "</div>\n" );
}

} // namespace

QByteArray scorecardHtml( const Scorecard &card, const QString &made )
{
  const QString title = Words::tr( "Minefield map accuracy: scorecard" );
  QString html = pageBegin( title );
  html += subjectLine( card, made );
  html += summarySection( card );
  html += headlineTiles( card );
  html += assumptionSection( card );
  html += curveSection( card );
  html += groupTable( card );
  html += adjustedSection( card );
  html += accidentSection( card );
  html += noteSection( card );
  html += undefinedSection( undefinedWithReasons( card ) );
  html += groundSection( card.ground );
  html += inputSection( card );
  html += crsSection( card );
  html += parameterSection( card );
  html += definitionSection();
  html += versionSection( card, scorecardDigest( card ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
