// SPDX-License-Identifier: GPL-2.0-or-later
// The report as a page, in the order in which a reader needs it.
#include "report/document/annex_sections.h"
#include "report/document/claim_section.h"
#include "report/document/iso_mapping.h"
#include "report/document/report_content.h"
#include "report/document/reproduction.h"
#include "report/page/assumption_section.h"
#include "report/page/headline_html.h"
#include "report/page/html_parts.h"
#include "report/reconcile/counts_sections.h"
#include "report/score/scorecard_sections.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString paragraph( const QString &text, const char *style = nullptr )
{
  return style ? QStringLiteral( "<p class=\"%1\">%2</p>\n" ).arg( QLatin1String( style ), text.toHtmlEscaped() )
               : QStringLiteral( "<p>%1</p>\n" ).arg( text.toHtmlEscaped() );
}

QString listOf( const QStringList &sentences, const char *element, const char *style )
{
  QString html = QStringLiteral( "<%1 class=\"%2\">\n" ).arg( QLatin1String( element ), QLatin1String( style ) );
  for ( const QString &sentence : sentences )
    html += QStringLiteral( "<li>%1</li>\n" ).arg( sentence.toHtmlEscaped() );
  return html + QStringLiteral( "</%1>\n" ).arg( QLatin1String( element ) );
}

//! Begins on a page of its own when printed.
QString onNewPage( const QString &section )
{
  return section.isEmpty() ? section : QStringLiteral( "<div class=\"page\"></div>\n" ) + section;
}

QString coverSection( const ReportContent &content )
{
  QString html;
  for ( const QString &alarm : alarmsOf( content ) )
    html += paragraph( alarm, "warning" );
  if ( !content.author.isEmpty() )
    html += QStringLiteral( "<p class=\"subject\">%1</p>\n" )
              .arg( Words::tr( "Made by %1" ).toHtmlEscaped().arg( ofData( content.author.toStdString() ) ) );
  html += subjectLine( content.card, content.made );
  if ( content.isRedacted )
    html += paragraph( Words::tr(
      "Redacted: without coordinates, maps and free text; names and values are replaced by "
      "hashes that nobody can look up. Coordinate systems, operations, directions and digests, from which a place "
      "could be computed, are left out. Whoever holds the same layers can still see from the numbers which "
      "they are." ) );
  return html + heading( Words::tr( "The finding" ) ) + listOf( findingOf( content ), "ol", "finding" );
}

QString furtherGroups( int groups )
{
  if ( groups == 0 )
    return QString();
  return paragraph( groups == 1
                      ? Words::tr( "One further group has no map of its own here: GROUP_PAGES says how many have." )
                      : Words::tr( "%n further groups have no map of their own here: GROUP_PAGES says how many have.",
                                   nullptr, groups ) );
}

QString mapSections( const ReportContent &content )
{
  if ( content.maps.empty() )
    return heading( Words::tr( "Map of discrepancies" ) ) +
           paragraph( content.isRedacted ? Words::tr( "Left out: a map shows places." )
                                         : Words::tr( "Not drawn: no layers were given to the report." ) );
  QString html;
  for ( const DiscrepancyMap &map : content.maps )
  {
    QString section;
    if ( !map.group )
      section = heading( map.showsCorrections ? Words::tr( "Map of the proposed corrections" )
                                              : Words::tr( "Map of discrepancies" ) );
    else if ( *map.group )
      section = QStringLiteral( "<h2>%1</h2>\n" )
                  .arg( ( map.showsCorrections ? Words::tr( "Proposed corrections of group %1" )
                                               : Words::tr( "Map of group %1" ) )
                          .toHtmlEscaped()
                          .arg( ofData( **map.group ) ) );
    else
      section = heading( map.showsCorrections ? Words::tr( "Proposed corrections of the records without a group" )
                                              : Words::tr( "Map of the records without a group" ) );
    if ( map.showsCorrections )
      section += paragraph( hypothesisSentence() );
    section += figure( discrepancySvg( map ) ) + discrepancyLegend( map );
    html += onNewPage( section );
  }
  return html + furtherGroups( content.groupsWithoutMap );
}

//! The layers that both documents were made from differ. Their hashes may differ by the fields used alone.
bool isOfOtherData( const Scorecard &card, const Scorecard &other )
{
  for ( const InputDescription &input : card.inputs )
  {
    for ( const InputDescription &same : other.inputs )
    {
      const bool isLayer = input.role == "MAP" || input.role == "FINDS";
      if ( isLayer && input.role == same.role && input.contentHash != same.contentHash &&
           ( input.features != same.features || input.crs != same.crs ) )
        return true;
    }
  }
  return false;
}

QString diagnosisSection( const ReportContent &content )
{
  QString html = heading( Words::tr( "Explanation, before and after" ) );
  if ( !content.diagnosis )
    return html + paragraph( Words::tr( "No diagnosis was given to the report." ) );
  if ( isOfOtherData( content.card, content.diagnosis->card ) )
    html += paragraph(
      Words::tr( "The diagnosis was made from other layers than the scorecard, or from other features of them." ),
      "warning" );
  html += diagnosisSummaryHtml( *content.diagnosis );
  // Each scope is a chapter in the diagnosis' own page; here it is a part of one.
  const QString scopes = asPart( diagnosisScopesHtml( *content.diagnosis ) );
  return html + scopes;
}

//! As on the page of counts, whose chapters are parts here.
QString countedSections( const ReportContent &content )
{
  QString html;
  if ( isOfOtherData( content.card, content.countsResult->card ) )
    html += paragraph(
      Words::tr( "The counts were made from other layers than the scorecard, or from other features of them." ),
      "warning" );
  const QString sections = asPart( countsSections( *content.countsResult ) );
  return html + countsOpening( *content.countsResult ) + sections;
}

QString countSections( const ReportContent &content )
{
  QString html = heading( Words::tr( "Claimed against found" ) );
  if ( content.countsResult )
    html += countedSections( content );
  else
    html += paragraph( Words::tr( "No counts were given to the report." ) );
  if ( content.matchesResult )
    html += matchesChapter( *content.matchesResult );
  return html;
}

QString accidentCheck( const ReportContent &content )
{
  const QString section = accidentSection( content.card );
  return section.isEmpty()
           ? heading( Words::tr( "Accidents" ) ) + paragraph( Words::tr( "No accidents were given to the score." ) )
           : section;
}

//! Names of the standard stay as they are in every language of the page.
QString inEnglish( const std::string &name )
{
  return name.empty() ? QString() : QStringLiteral( "<bdi lang=\"en\">%1</bdi>" ).arg( escaped( name ) );
}

QString isoSection( const ReportContent &content )
{
  QVector<QStringList> rows;
  for ( const IsoMeasure &measure : isoMeasures( content ) )
  {
    QString value;
    if ( measure.value )
      value = measure.unit == QLatin1String( "%" )   ? percentText( *measure.value )
              : measure.unit == QLatin1String( "m" ) ? Words::tr( "%1 m" ).arg( metresText( *measure.value ) )
                                                     : metresText( *measure.value );
    rows << QStringList{
      measure.name.toHtmlEscaped(),
      inEnglish( measure.category.empty() ? measure.element : measure.category + ": " + measure.element ),
      inEnglish( measure.measure ), value.toHtmlEscaped(), measure.remark.toHtmlEscaped() };
  }
  return heading( Words::tr( "The measures by the names of ISO 19157" ) ) +
         paragraph( Words::tr( "The names of elements and measures are those of the standard, in English." ) ) +
         table( { Words::tr( "This report" ), Words::tr( "Data quality element" ), Words::tr( "Measure" ),
                  Words::tr( "Value" ), Words::tr( "Remark" ) },
                rows );
}

//! Of a chapter that has a document, inputs and parameters of its own.
QString furtherReproductionSection( const FurtherReproduction &further )
{
  QString html = heading( Words::tr( "How to reproduce: %1" ).arg( further.name ) );
  html += QStringLiteral( "<pre dir=\"ltr\">%1</pre>\n" ).arg( further.command.toHtmlEscaped() );
  if ( !further.remarks.isEmpty() )
    html += listOf( further.remarks, "ul", "remarks" );
  const QString inputs = asPart( inputSection( *further.card ) );
  if ( further.digest.isEmpty() )
    return html + inputs;
  return html + inputs +
         QStringLiteral( "<p>%1<br/><code>%2</code></p>\n" )
           .arg( Words::tr( "Digest of this document:" ).toHtmlEscaped(), escaped( further.digest.toStdString() ) );
}

QString reproductionSection( const ReportContent &content )
{
  QString html = heading( Words::tr( "How to reproduce" ) );
  html += QStringLiteral( "<pre dir=\"ltr\">%1</pre>\n" ).arg( scoremapCommand( content.card ).toHtmlEscaped() );
  html += listOf( reproductionRemarks( content.card, !content.isRedacted ), "ul", "remarks" );
  if ( content.isRedacted )
    html += paragraph( Words::tr( "This report is redacted: the command names hashes, and there is no digest. The full "
                                  "report has the command that runs and the digest." ) );
  html += inputSection( content.card ) + crsSection( content.card ) + parameterSection( content.card ) +
          versionSection( content.card, content.digest );
  for ( const FurtherReproduction &further : furtherReproductions( content ) )
    html += furtherReproductionSection( further );
  return html;
}

//! The sections of counts and matches tell these.
ToldBeside toldBeside( const ReportContent &content )
{
  const bool hasCounts = content.countsResult.has_value();
  return { content.matchesResult.has_value(), hasCounts, hasCounts && !content.countsResult->overlap.empty() };
}

} // namespace

QString titleOf( const ReportContent &content )
{
  return content.title.isEmpty() ? Words::tr( "Minefield map accuracy: report" ) : content.title;
}

QByteArray reportHtml( const ReportContent &content )
{
  const Scorecard &card = content.card;
  QString html = pageBegin( titleOf( content ) );
  html += coverSection( content ) + assumptionSection( card );
  html += heading( Words::tr( "Scorecard" ) ) + headlineTiles( card ) + adjustedSection( card );
  html += curveSection( card );
  html += mapSections( content );
  html += onNewPage( diagnosisSection( content ) );
  html += countSections( content );
  html += accidentCheck( content );
  html += claimSection( card, content.quoted, furtherMeasures( content ) );
  html += onNewPage( groupTable( card ) );
  html += recordAnnex( content );
  html += completenessSection( content );
  html += onNewPage( definitionSection() );
  html += isoSection( content );
  html += onNewPage( heading( Words::tr( "What cannot be known" ) ) + listOf( limitsOfKnowledge(), "ul", "limits" ) );
  html += undefinedSection( undefinedWithReasons( card, toldBeside( content ) ) );
  html += noteSection( card );
  html += onNewPage( groundSection( card.ground ) );
  html += reproductionSection( content );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
