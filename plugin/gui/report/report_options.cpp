// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_options.h"

#include "gui/report/record_elements.h"

#include <QDomDocument>
#include <QStringList>

#include <tuple>

namespace minemap
{

namespace
{

constexpr int MOST_PAGES = 200; // Of minemap:report.

auto allOf( const ReportOptions &options )
{
  return std::tie( options.title, options.quoted, options.isRedacted, options.hasElements, options.elements,
                   options.groupPages, options.wantsHtml, options.wantsPdf, options.wantsJson, options.wantsScorecard );
}

struct Switch
{
    const char *name;
    bool ReportOptions::*member;
};

constexpr Switch SWITCHES[] = {
  { "redacted", &ReportOptions::isRedacted }, { "elements", &ReportOptions::hasElements },
  { "html", &ReportOptions::wantsHtml },      { "pdf", &ReportOptions::wantsPdf },
  { "json", &ReportOptions::wantsJson },      { "scorecard", &ReportOptions::wantsScorecard } };

} // namespace

bool ReportOptions::operator==( const ReportOptions &other ) const
{
  return allOf( *this ) == allOf( other );
}

QDomElement reportElement( QDomDocument &document, const ReportOptions &options )
{
  QDomElement element = document.createElement( QStringLiteral( "report" ) );
  element.setAttribute( QStringLiteral( "title" ), options.title );
  element.setAttribute( QStringLiteral( "quoted" ), options.quoted );
  element.setAttribute( QStringLiteral( "group_pages" ), options.groupPages );
  for ( const Switch &each : SWITCHES )
    element.setAttribute( QString::fromLatin1( each.name ), options.*each.member ? 1 : 0 );
  for ( const auto &[name, field] : options.elements )
  {
    QDomElement child = document.createElement( QStringLiteral( "element" ) );
    child.setAttribute( QStringLiteral( "name" ), name );
    child.appendChild( document.createTextNode( field ) );
    element.appendChild( child );
  }
  return element;
}

ReportOptions reportOptionsIn( const QDomElement &element )
{
  ReportOptions options;
  options.title = element.attribute( QStringLiteral( "title" ) );
  options.quoted = element.attribute( QStringLiteral( "quoted" ) );
  bool isNumber = false;
  const int pages = element.attribute( QStringLiteral( "group_pages" ) ).toInt( &isNumber );
  if ( isNumber && pages >= 0 && pages <= MOST_PAGES )
    options.groupPages = pages;
  for ( const Switch &each : SWITCHES )
  {
    const QString value = element.attribute( QString::fromLatin1( each.name ) );
    if ( value == QLatin1String( "0" ) || value == QLatin1String( "1" ) )
      options.*each.member = value == QLatin1String( "1" );
  }
  const QString tag = QStringLiteral( "element" );
  for ( QDomElement child = element.firstChildElement( tag ); options.hasElements && !child.isNull();
        child = child.nextSiblingElement( tag ) )
  {
    const QString name = child.attribute( QStringLiteral( "name" ) );
    if ( isRecordElement( name ) && !child.text().isEmpty() )
      options.elements.emplace_back( name, child.text() );
  }
  return options;
}

QString recordFieldsText( const std::vector<ElementField> &elements )
{
  QStringList parts;
  for ( const auto &[name, field] : elements )
    parts << name + QLatin1Char( '=' ) + field;
  return parts.join( QLatin1Char( ';' ) );
}

} // namespace minemap
