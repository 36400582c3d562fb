// SPDX-License-Identifier: GPL-2.0-or-later
// Of ReportTab: what the report would say, and of what.
#include "core/reconcile/claim_decoder.h"
#include "gui/report/report_tab.h"
#include "gui/score/notice_banner.h"
#include "gui/score/text_label.h"
#include "report/claim_section.h"
#include "report/number_text.h"
#include "report/report_content.h"

#include <QCheckBox>
#include <QLineEdit>

namespace minemap
{

namespace
{

//! Each of \a texts, which are plain, with a gap to the next.
QString paragraphs( const QStringList &texts )
{
  QString html;
  for ( const QString &text : texts )
    html += QStringLiteral( "<p style=\"margin-top:0; margin-bottom:4px\">%1</p>" ).arg( text.toHtmlEscaped() );
  return html;
}

} // namespace

void ReportTab::showPreview()
{
  mNothing->setVisible( !mScored );
  mContents->setVisible( mScored != nullptr );
  if ( mScored )
  {
    ReportContent content;
    content.card = mScored->result.card;
    if ( job().diagnosed )
      content.diagnosis = mDiagnosed->report;
    mAlarms->setLines( alarmsOf( content ) );
    QStringList sentences;
    for ( const QString &sentence : findingOf( content ) )
      sentences << tr( "%1. %2", "number and sentence" ).arg( sentences.size() + 1 ).arg( breakable( sentence ) );
    mFinding->setText( paragraphs( sentences ) );
  }
  showQuoted();
  showParts();
}

void ReportTab::showParts()
{
  if ( mScored )
  {
    const auto link = []( const char *tab, const QString &text )
    { return QStringLiteral( "<a href=\"tab:%1\">%2</a>" ).arg( QLatin1String( tab ), text.toHtmlEscaped() ); };
    QStringList lines;
    lines << tr( "Score: in the report, of the whole map and each of its groups, at a tolerance of %1 m." )
               .arg( metresText( mScored->result.card.tolerance ) )
               .toHtmlEscaped();
    lines << ( job().diagnosed
                 ? tr( "Explanation: in the report." ).toHtmlEscaped()
                 : tr( "Explanation: not in the report: diagnose first, with \"Find out why\" in the tab %1." )
                     .toHtmlEscaped()
                     .arg( link( "why", tr( "Why", "name of a tab" ) ) ) );
    lines << ( mCounts.isEmpty() ? tr( "Claimed against found: not in the report: count first in the tab %1." )
                                     .toHtmlEscaped()
                                     .arg( link( "counts", tr( "Counts", "name of a tab" ) ) )
                                 : tr( "Claimed against found: in the report." ).toHtmlEscaped() );
    if ( mRedacted->isChecked() )
      lines << tr( "Maps: not in a redacted report." ).toHtmlEscaped();
    else if ( mScored->mapLayers.size() > 1 )
      lines << tr( "Maps and the list of records: of the first layer of the map alone; the numbers are of all." )
                 .toHtmlEscaped();
    mParts->setText( QStringLiteral( "<p style=\"margin-top:0; margin-bottom:4px\">" ) +
                     lines.join( QStringLiteral( "</p><p style=\"margin-top:0; margin-bottom:4px\">" ) ) +
                     QStringLiteral( "</p>" ) );
  }
  showState();
}

void ReportTab::showQuoted()
{
  const QString quoted = mQuoted->text().trimmed();
  const bool isRead = readQuotedPercentage( quoted.toStdString() ).has_value();
  mProblem->setText( tr( "This is no percentage: give one such as 25, 25.5 or 20-25, or leave it empty." ) );
  mProblem->setVisible( !quoted.isEmpty() && !isRead );
  QStringList lines;
  if ( mScored && isRead )
    lines = claimLines( mScored->result.card, quoted );
  mMeaning->setText( breakable( lines.join( QLatin1Char( '\n' ) ) ) );
  mMeaning->setVisible( !lines.isEmpty() );
}

} // namespace minemap
