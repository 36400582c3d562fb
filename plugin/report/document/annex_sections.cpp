// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document/annex_sections.h"

#include "report/page/html_parts.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! More would make a page that nobody reads and no browser likes; the layers have all.
constexpr std::size_t MOST_RECORDS = 2000;

QString furtherSentence( std::size_t all )
{
  if ( all <= MOST_RECORDS )
    return QString();
  const int further = static_cast<int>( all - MOST_RECORDS );
  const QString sentence =
    further == 1 ? Words::tr( "One further record is not listed here; it stands in the JSON and in the layer." )
                 : Words::tr( "%n further records are not listed here; they stand in the JSON and in the layer.",
                              nullptr, further );
  return QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
}

QString numberCell( const OptionalNumber &number )
{
  return ( number ? countText( std::llround( *number ) ) : Words::tr( "unknown" ) ).toHtmlEscaped();
}

QString namesOf( const std::vector<RecordElement> &elements )
{
  QStringList names;
  for ( const RecordElement element : elements )
    names << elementText( element );
  return names.join( Words::tr( ", ", "between the names of a list" ) ).toHtmlEscaped();
}

QString elementTable( const ReportContent &content )
{
  std::vector<ElementStates> states;
  for ( const RecordElements &record : content.elements )
    states.push_back( record.states );
  const CompletenessTable counts = tabulateCompleteness( states );
  QVector<QStringList> rows;
  for ( std::size_t index = 0; index < RECORD_ELEMENTS; ++index )
    rows << QStringList{ elementText( static_cast<RecordElement>( index ) ).toHtmlEscaped(),
                         countText( counts.filled[index] ).toHtmlEscaped(),
                         countText( counts.partly[index] ).toHtmlEscaped(),
                         countText( counts.records - counts.filled[index] - counts.partly[index] ).toHtmlEscaped() };
  return table(
    { Words::tr( "Element" ), Words::tr( "Records that hold it" ), Words::tr( "In part" ), Words::tr( "Missing" ) },
    rows );
}

} // namespace

QString elementText( RecordElement element )
{
  switch ( element )
  {
  case RecordElement::ReferencePoints:
    return Words::tr( "two reference points" );
  case RecordElement::Perimeter:
    return Words::tr( "perimeter and extent" );
  case RecordElement::Type:
    return Words::tr( "type" );
  case RecordElement::Number:
    return Words::tr( "number" );
  case RecordElement::EmplacingMethod:
    return Words::tr( "emplacing method" );
  case RecordElement::FuseAndLifeTime:
    return Words::tr( "type of fuse and life time" );
  case RecordElement::DateAndTime:
    return Words::tr( "date and time of laying" );
  case RecordElement::AntiHandlingDevices:
    return Words::tr( "anti-handling devices" );
  case RecordElement::ExactLocation:
    return Words::tr( "exact location of every mine or row" );
  }
  return QString();
}

QString completenessSection( const ReportContent &content )
{
  if ( !content.hasElements )
    return QString();
  QString html =
    heading( Words::tr( "What the records hold" ) ) +
    QStringLiteral( "<p>%1</p>\n" )
      .arg( Words::tr( "The elements that CCW Amended Protocol II (3 May 1996), Technical Annex 1(a), asks of a "
                       "record. An element that no field was named for counts as missing. This says what "
                       "stands in the layer, not what was on paper, and not whether it is right." )
              .toHtmlEscaped() ) +
    elementTable( content );
  QVector<QStringList> rows;
  for ( const RecordElements &record : content.elements )
  {
    if ( static_cast<std::size_t>( rows.size() ) == MOST_RECORDS )
      break;
    const Completeness completeness = completenessOf( record.states );
    rows << QStringList{
      ofData( record.id ),
      Words::tr( "%1 of %2" ).arg( countText( completeness.score ), countText( RECORD_ELEMENTS ) ).toHtmlEscaped(),
      namesOf( completeness.partly ), namesOf( completeness.missing ) };
  }
  return html +
         table( { Words::tr( "Record" ), Words::tr( "Elements held" ), Words::tr( "In part" ), Words::tr( "Missing" ) },
                rows ) +
         furtherSentence( content.elements.size() );
}

QString recordAnnex( const ReportContent &content )
{
  if ( content.records.empty() )
    return QString();
  QVector<QStringList> rows;
  for ( const AnnexRecord &record : content.records )
  {
    if ( static_cast<std::size_t>( rows.size() ) == MOST_RECORDS )
      break;
    rows << QStringList{
      ofData( record.id ),
      record.group ? ofData( *record.group ) : QString(),
      ( record.verdict ? verdictText( *record.verdict ) : Words::tr( "no verdict" ) ).toHtmlEscaped(),
      ( record.share ? percentText( *record.share ) : Words::tr( "unknown" ) ).toHtmlEscaped(),
      numberCell( record.finds ),
      numberCell( record.near ),
      numberCell( record.mines ),
      numberCell( record.other ),
      ( record.distance ? metresText( *record.distance ) : Words::tr( "unknown" ) ).toHtmlEscaped() };
  }
  return heading( Words::tr( "Each record" ) ) +
         table( { Words::tr( "Record" ), Words::tr( "Group" ), Words::tr( "Verdict" ), Words::tr( "Searched share" ),
                  Words::tr( "Finds inside" ), Words::tr( "Finds near" ), Words::tr( "Mines" ),
                  Words::tr( "Other finds and accidents inside" ), Words::tr( "Nearest scored find, metres" ) },
                rows ) +
         furtherSentence( content.records.size() );
}

} // namespace minemap
