// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/html_parts.h"

#include "report/words/data_text.h"
#include "report/words/definitions.h"
#include "report/words/language.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

// Logical sides (start, end) so that one style serves both directions of writing.
constexpr const char *STYLE = R"(
body { font: 11pt/1.45 "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 62em;
  margin: 1.5em auto; padding: 0 1em; }
h1 { font-size: 1.5em; margin: 0 0 .6em; }
h2 { font-size: 1.15em; margin: 1.8em 0 .5em; border-bottom: 1px solid #888; }
h3 { font-size: 1em; margin: 0; }
.warning { margin: .3em 0 .8em; padding: .5em .8em; border: 2px solid #000; border-inline-start: 10px solid #7a0f3b; font-weight: bold; }
.summary p { font-size: 1.1em; margin: .4em 0; }
.subject { margin: 0 0 1em; color: #444; }
.tiles { display: flex; flex-wrap: wrap; gap: .8em; margin-top: 1.2em; }
.tile { flex: 1 1 13em; min-width: 0; border: 1px solid #888; padding: .7em .8em; break-inside: avoid; }
.value { font-size: 1.45em; font-weight: bold; margin: .2em 0; }
.sample, .definition { font-size: .85em; margin: .3em 0; }
.definition { color: #444; }
svg { display: block; width: 100%; min-width: 36rem; font: 12px sans-serif; }
.scroll, figure { overflow-x: auto; }
figure { margin: 0; max-width: 52rem; break-inside: avoid; }
table { border-collapse: collapse; font-size: .9em; }
td { min-width: 2.5em; }
th, td { border: 1px solid #bbb; padding: .25em .5em; vertical-align: top; overflow-wrap: anywhere; word-wrap: break-word; }
[dir=ltr] th, [dir=ltr] td { text-align: left; }
[dir=rtl] th, [dir=rtl] td { text-align: right; }
[dir=ltr] .number { text-align: right; }
[dir=rtl] .number { text-align: left; }
thead { display: table-header-group; }
thead th { background: #eee; }
code { font-size: .9em; overflow-wrap: anywhere; word-wrap: break-word; word-break: break-word; }
.hash { word-break: break-all; font-size: .8em; }
pre { font-size: .85em; white-space: pre-wrap; overflow-wrap: anywhere; word-wrap: break-word; border: 1px solid #bbb; padding: .6em .8em; }
.scope { margin: 1.4em 0 .3em; }
ol.finding { font-size: 1.1em; padding-inline-start: 1.6em; }
ol.finding li { margin: .4em 0; }
.sign { display: inline-block; vertical-align: middle; width: 24px; min-width: 0; }
.page { break-before: auto; }
@page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); } }
@media (max-width: 40em) { table { min-width: 30rem; } table.short { min-width: 0; } table.wide { min-width: 46rem; } }
@media print { .page { break-before: page; page-break-before: always; } .scroll, figure { overflow-x: visible; }
  figure { max-width: none; page-break-inside: avoid; } svg { min-width: 0; max-height: 215mm; } table, table.wide { min-width: 0; }
  pre { break-inside: avoid; page-break-inside: avoid; } body { margin: 0; max-width: none; font-size: 9.5pt; }
  h2 { break-after: avoid; page-break-after: avoid; } tr, .tile { break-inside: avoid; page-break-inside: avoid; } }
)";

//! The code, else the name in a WKT, which itself is pages long.
std::string crsName( const std::string &crs )
{
  const QString text = QString::fromStdString( crs );
  return text.contains( '[' ) ? text.section( '"', 1, 1 ).toStdString() : crs;
}

//! A JSON value as people write it.
QString parameterValue( const std::string &json )
{
  if ( json == "null" )
    return Words::tr( "not given" ).toHtmlEscaped();
  const QJsonArray value = QJsonDocument::fromJson( QByteArray::fromStdString( "[" + json + "]" ) ).array();
  const QJsonArray list = value.at( 0 ).toArray();
  constexpr int LONGEST_LIST = 12;
  if ( list.size() > LONGEST_LIST )
    return Words::tr( "%1 numbers from %2 to %3" )
      .arg( countText( list.size() ), metresText( list.first().toDouble() ), metresText( list.last().toDouble() ) )
      .toHtmlEscaped();
  return value.at( 0 ).isString() ? code( value.at( 0 ).toString().toStdString() ) : code( json );
}

} // namespace

QString pageBegin( const QString &title )
{
  return QStringLiteral( "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                         "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<h1>%3</h1>\n" )
    .arg( reportLanguage().toHtmlEscaped(),
          reportLocale().textDirection() == Qt::RightToLeft ? QStringLiteral( "rtl" ) : QStringLiteral( "ltr" ),
          title.toHtmlEscaped(), QString::fromLatin1( STYLE ) );
}

QString pageEnd()
{
  return QStringLiteral( "</body>\n</html>\n" );
}

QString escaped( const std::string &text )
{
  return QString::fromStdString( text ).toHtmlEscaped();
}

//! A text of the data, which may be written in the other direction than the page.
QString ofData( const std::string &text )
{
  const QString shown = dataText( text );
  // tidy warns of an element without content.
  if ( shown.trimmed().isEmpty() )
    return QString();
  return QStringLiteral( "<bdi>%1</bdi>" ).arg( shown.toHtmlEscaped() );
}

QString code( const std::string &text )
{
  const QString shown = dataText( text );
  if ( shown.trimmed().isEmpty() )
    return QString();
  return QStringLiteral( "<code dir=\"ltr\">%1</code>" ).arg( shown.toHtmlEscaped() );
}

QString figure( const QString &svg )
{
  return QStringLiteral( "<figure>%1</figure>\n" ).arg( svg );
}

QString heading( const QString &text )
{
  return QStringLiteral( "<h2>%1</h2>\n" ).arg( text.toHtmlEscaped() );
}

QString asPart( QString chapter )
{
  chapter.replace( QStringLiteral( "<h2>" ), QStringLiteral( "<h3 class=\"scope\">" ) );
  return chapter.replace( QStringLiteral( "</h2>" ), QStringLiteral( "</h3>" ) );
}

//! A table from headings as plain text and cells as HTML.
QString table( const QStringList &headings, const QVector<QStringList> &rows )
{
  // On a phone a table is scrolled, not squeezed.
  constexpr int MANY = 6, FEW = 3;
  const QString kind = headings.size() >= MANY  ? QStringLiteral( " class=\"wide\"" )
                       : headings.size() <= FEW ? QStringLiteral( " class=\"short\"" )
                                                : QString();
  QString html = QStringLiteral( "<div class=\"scroll\"><table%1><thead><tr>" ).arg( kind );
  for ( const QString &text : headings )
    html += QStringLiteral( "<th scope=\"col\">%1</th>" ).arg( text.toHtmlEscaped() );
  html += QStringLiteral( "</tr></thead><tbody>\n" );
  for ( const QStringList &row : rows )
    html += QStringLiteral( "<tr><td>" ) + row.join( QStringLiteral( "</td><td>" ) ) + QStringLiteral( "</td></tr>\n" );
  return html + QStringLiteral( "</tbody></table></div>\n" );
}

QString noteSection( const Scorecard &card )
{
  if ( card.notes.empty() )
    return QString();
  const bool withRates = card.hitRate.finds >= TOO_FEW_TO_JUDGE;
  QVector<QStringList> rows;
  for ( const Severity severity : { Severity::Alarm, Severity::Warning, Severity::Information } )
  {
    for ( const Note &note : card.notes )
    {
      if ( note.severity == severity )
        rows << QStringList{ severityText( severity ).toHtmlEscaped(), noteText( note, withRates ).toHtmlEscaped() };
    }
  }
  return heading( Words::tr( "Notes" ) ) + table( { Words::tr( "Severity" ), Words::tr( "What was noticed" ) }, rows );
}

QString undefinedSection( const std::vector<std::pair<std::string, std::string>> &undefined )
{
  if ( undefined.empty() )
    return QString();
  QVector<QStringList> rows;
  for ( const UnknownResults &unknown : unknownByReason( undefined ) )
    rows << QStringList{ unknown.reason.toHtmlEscaped(),
                         unknown.results.join( Words::tr( "; ", "between the parts of a list" ) ).toHtmlEscaped() };
  return heading( Words::tr( "What is not known, and why" ) ) +
         table( { Words::tr( "Reason" ), Words::tr( "Results concerned" ) }, rows );
}

QString definitionSection()
{
  QVector<QStringList> rows;
  for ( const Definition &definition : definitions() )
    rows << QStringList{ definition.name.toHtmlEscaped(), definition.meaning.toHtmlEscaped(),
                         definition.example.toHtmlEscaped(), definition.limits.toHtmlEscaped() };
  return heading( Words::tr( "What the numbers mean" ) ) +
         table( { Words::tr( "Number" ), Words::tr( "Meaning" ), Words::tr( "Example" ), Words::tr( "Limits" ) },
                rows );
}

QString inputSection( const Scorecard &card )
{
  QVector<QStringList> rows;
  for ( const InputDescription &input : card.inputs )
    rows << QStringList{
      code( input.role ),
      ofData( input.layer ),
      code( crsName( input.crs ) ),
      countText( input.features ).toHtmlEscaped(),
      countText( input.repaired ).toHtmlEscaped(),
      countText( input.refused ).toHtmlEscaped(),
      input.filter.empty() ? QString() : code( input.filter ),
      QStringLiteral( "<code class=\"hash\" dir=\"ltr\">%1</code>" ).arg( escaped( input.contentHash ) ) };
  return heading( Words::tr( "Inputs" ) ) +
         table( { Words::tr( "Input" ), Words::tr( "Layer" ), Words::tr( "CRS" ), Words::tr( "Features" ),
                  Words::tr( "Repaired" ), Words::tr( "Refused" ), Words::tr( "Filter" ),
                  Words::tr( "SHA-256 of the content" ) },
                rows );
}

QString crsSection( const Scorecard &card )
{
  QString html = heading( Words::tr( "Coordinates" ) );
  html += QStringLiteral( "<p>%1 %2<br/>%3 %4</p>\n" )
            .arg( Words::tr( "Measured in:" ).toHtmlEscaped(), code( card.workingCrs ),
                  Words::tr( "Ellipsoid:" ).toHtmlEscaped(), code( card.ellipsoid ) );
  if ( card.distanceError )
    html +=
      QStringLiteral( "<p>%1</p>\n" )
        .arg( Words::tr( "Distances are true in the middle of this plane; the share by which they are wrong at the "
                         "farthest place used is at most: %1." )
                .arg( percentText( *card.distanceError ) )
                .toHtmlEscaped() );
  QVector<QStringList> rows;
  for ( const CoordinateOperation &operation : card.operations )
    rows << QStringList{
      code( operation.code ), ofData( operation.name ),
      ( operation.accuracy ? metresText( *operation.accuracy ) : Words::tr( "unknown" ) ).toHtmlEscaped() };
  if ( !rows.isEmpty() )
    html +=
      table( { Words::tr( "Code" ), Words::tr( "Coordinate operation" ), Words::tr( "Accuracy, metres" ) }, rows );
  return html;
}

QString parameterSection( const Scorecard &card )
{
  QVector<QStringList> rows;
  for ( const auto &[name, json] : card.parameters )
    rows << QStringList{ code( name ), parameterName( name ).toHtmlEscaped(), parameterValue( json ) };
  return heading( Words::tr( "Parameters" ) ) +
         table( { Words::tr( "Parameter" ), Words::tr( "Meaning" ), Words::tr( "Value" ) }, rows );
}

QString versionSection( const Scorecard &card, const QByteArray &digest )
{
  QVector<QStringList> rows;
  for ( const auto &[name, value] : card.plugin )
    rows << QStringList{ code( name ), code( value ) };
  const QString versions =
    heading( Words::tr( "Versions and digest" ) ) + table( { Words::tr( "Part" ), Words::tr( "Version" ) }, rows );
  if ( digest.isEmpty() )
    return versions;
  return versions +
         QStringLiteral( "<p>%1<br/>%2</p>\n" )
           .arg( Words::tr( "Digest: whoever scores the same data with the same parameters gets the same one." )
                   .toHtmlEscaped(),
                 code( digest.toStdString() ) );
}

} // namespace minemap
