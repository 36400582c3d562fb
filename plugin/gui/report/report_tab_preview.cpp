// SPDX-License-Identifier: GPL-2.0-or-later
// Of ReportTab: what the report would say, and of what.
#include "core/reconcile/claim_decoder.h"
#include "gui/report/report_tab.h"
#include "gui/score/notice_banner.h"
#include "gui/score/text_label.h"
#include "report/document/claim_section.h"
#include "report/document/report_content.h"
#include "report/reconcile/counts_measures.h"
#include "report/words/number_text.h"

#include <qgsfilewidget.h>

#include <QCheckBox>
#include <QLineEdit>

namespace minemap
{

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
      sentences << tr( "%1. %2", "number and sentence" ).arg( countText( sentences.size() + 1 ), sentence );
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
    const QString counts = mCounted && mCounted->hasClaims ? tr( "Claimed against found: in the report." )
                           : mCounted ? tr( "Claimed against found: nothing is claimed in the inputs; the tab %1 says "
                                            "what to choose." )
                                      : tr( "Claimed against found: not in the report while it is not counted; the tab "
                                            "%1 says how far that is." );
    lines << counts.toHtmlEscaped().replace( QLatin1String( "%1" ), link( "counts", tr( "Counts", "name of a tab" ) ) );
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
  {
    // As the report decodes it; what matches say is read when it is made.
    const auto further = mCounted ? countsMeasures( mCounted->result ) : std::vector<DecoderMeasure>();
    lines = claimLines( mScored->result.card, quoted, further );
    if ( !mMatches->filePath().isEmpty() )
      lines << tr( "The report decodes it by the matches of recorded mines, too." );
  }
  mMeaning->setText( paragraphs( lines ) );
  mMeaning->setVisible( !lines.isEmpty() );
}

} // namespace minemap
