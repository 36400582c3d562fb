// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/assumption_section.h"

#include "report/page/html_parts.h"
#include "report/words/assumption_words.h"

#include <QCoreApplication>
#include <QVector>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

QString assumptionSection( const Scorecard &card )
{
  if ( card.assumptions.empty() )
    return {};
  QVector<QStringList> rows;
  for ( const AssumptionRow &row : assumptionRows( card.assumptions, card.hitRate.finds >= TOO_FEW_TO_JUDGE ) )
    rows << QStringList{ row.name.toHtmlEscaped(), row.state.toHtmlEscaped(), row.result.toHtmlEscaped(),
                         row.meaning.toHtmlEscaped() };
  return heading( Words::tr( "What the numbers take for granted" ) ) +
         QStringLiteral( "<p>%1</p>\n" ).arg( assumptionsLine( card.assumptions ).toHtmlEscaped() ) +
         table(
           { Words::tr( "Assumption" ), Words::tr( "State" ), Words::tr( "Result" ), Words::tr( "What it means" ) },
           rows );
}

} // namespace minemap
