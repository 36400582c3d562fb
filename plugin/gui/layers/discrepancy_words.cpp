// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/discrepancy_words.h"

#include "gui/preferences.h"
#include "processing/score/scoremap_outputs.h"
#include "report/words/assumption_words.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <algorithm>
#include <utility>

namespace minemap
{

namespace
{

Verdict verdictOf( Discrepancy discrepancy )
{
  switch ( discrepancy )
  {
  case Discrepancy::Unconfirmed:
    return Verdict::Unconfirmed;
  case Discrepancy::MinedNotJudged:
    return Verdict::MinedNotJudged;
  case Discrepancy::NotJudged:
    return Verdict::NotJudged;
  default:
    return Verdict::Confirmed;
  }
}

QString metres( double length )
{
  return shownLength( length, ShownUnits::Metric );
}

//! An expression whose text cannot be taken for markup.
QString escaped( const QString &expression )
{
  return QStringLiteral(
           "[% replace(replace(replace(replace(%1,'&','&amp;'),'<','&lt;'),'>','&gt;'),'\"','&quot;') %]" )
    .replace( QLatin1String( "%1" ), expression );
}

//! A text for a string of an expression.
QString quoted( QString text )
{
  return '\'' + text.replace( '\'', QLatin1String( "''" ) ) + '\'';
}

//! A line of a map tip, shown only where \a field has a value. \a value is an expression.
QString row( const QString &name, const QString &field, const QString &value )
{
  return QStringLiteral( "[% CASE WHEN \"%1\" IS NOT NULL THEN %2 ELSE '' END %]" )
           .arg( field, quoted( name.toHtmlEscaped() + QStringLiteral( ": " ) ) ) +
         escaped( QStringLiteral( "coalesce(to_string(%1),'')" ).arg( value ) ) +
         QStringLiteral( "[% CASE WHEN \"%1\" IS NOT NULL THEN '<br>' ELSE '' END %]" ).arg( field );
}

QString plainRow( const QString &name, const QString &field )
{
  return row( name, field, QStringLiteral( "\"%1\"" ).arg( field ) );
}

QString numberRow( const QString &name, const QString &field, const QString &factor, const QString &unit )
{
  return row( name, field, QStringLiteral( "round(\"%1\"%2) || %3" ).arg( field, factor, quoted( unit ) ) );
}

QString dateRow( const QString &name )
{
  return row( name, QStringLiteral( "mm_date" ), QStringLiteral( "format_date(\"mm_date\",'yyyy-MM-dd')" ) );
}

} // namespace

DiscrepancyStory DiscrepancyWords::storyOf( const Scorecard &card, const QString &map,
                                            const std::vector<Discrepancy> &present, const QString &made,
                                            const QString &digest )
{
  DiscrepancyStory story;
  story.map = map;
  story.tolerance = card.tolerance;
  story.warnings = leadingWarnings( card );
  story.made = made;
  story.digest = digest;
  for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
  {
    if ( !whyWithheld( discrepancy, card ) &&
         std::find( present.begin(), present.end(), discrepancy ) == present.end() )
      story.absent << title( discrepancy );
  }
  story.withheld = withheldSentence( card );
  QStringList facts = { tr( "T = %1", "tolerance" ).arg( metres( card.tolerance ) ) };
  if ( card.toleranceChanged )
    facts << tr( "tolerance changed after the first score" );
  if ( card.fittedByHand )
    facts << tr( "map moved by hand" );
  if ( card.unknownDatumAllowed )
    facts << tr( "datum unknown" );
  story.groupName = tr( "Discrepancies of %1 (%2)" ).arg( map, facts.join( tr( ", ", "between parts of a list" ) ) );
  return story;
}

QString DiscrepancyWords::title( Discrepancy discrepancy )
{
  switch ( discrepancy )
  {
  case Discrepancy::AccidentsAfterSearch:
    return tr( "Accidents in ground reported searched" );
  case Discrepancy::FindsAfterSearch:
    return tr( "Finds in ground reported searched" );
  case Discrepancy::AccidentsOutside:
    return tr( "Accidents outside the map" );
  case Discrepancy::UnmappedFinds:
    return tr( "Finds: %1" ).arg( findClassText( FindClass::Unmapped ) );
  case Discrepancy::Offsets:
    return tr( "Offsets of finds from the map" );
  default:
    return tr( "Records: %1" ).arg( verdictText( verdictOf( discrepancy ) ) );
  }
}

QString DiscrepancyWords::legend( Discrepancy discrepancy, double tolerance )
{
  switch ( discrepancy )
  {
  case Discrepancy::AccidentsAfterSearch:
    return tr( "alarm: happened in ground that had been reported searched before" );
  case Discrepancy::FindsAfterSearch:
    return tr( "alarm: found in ground that had been reported searched before" );
  case Discrepancy::AccidentsOutside:
    return tr( "happened farther than %1 from every record" ).arg( metres( tolerance ) );
  case Discrepancy::UnmappedFinds:
    return ScoremapOutputs::findLegend().value( QString::fromLatin1( toText( FindClass::Unmapped ) ) );
  case Discrepancy::Offsets:
    return tr( "from the nearest mapped point to the find, for finds outside the records and up to %1 off" )
      .arg( metres( longestOffset( tolerance ) ) );
  default:
    return ScoremapOutputs::verdictLegend().value( QString::fromLatin1( toText( verdictOf( discrepancy ) ) ) );
  }
}

QStringList DiscrepancyWords::notes( Discrepancy discrepancy, const DiscrepancyStory &story )
{
  QStringList lines = story.warnings;
  lines << tr( "%1: %2." ).arg( title( discrepancy ), legend( discrepancy, story.tolerance ) );
  lines << tr( "Map: %1. Tolerance T: %2. Layers made: %3." ).arg( story.map, metres( story.tolerance ), story.made );
  for ( const QString &sentence : { story.withheld, absentSentence( story.absent ) } )
  {
    if ( !sentence.isEmpty() )
      lines << sentence;
  }
  lines << tr(
    "The layer is a copy: the layers that were scored are not changed by it, nor it by them. It is no reason "
    "to release land." );
  lines << tr( "Digest of the score: %1" ).arg( story.digest );
  return lines;
}

QString DiscrepancyWords::notesHtml( Discrepancy discrepancy, const DiscrepancyStory &story )
{
  const QStringList lines = notes( discrepancy, story );
  QString html;
  for ( int index = 0; index < lines.size(); ++index )
    html += ( index < story.warnings.size() ? QStringLiteral( "<p><b>%1</b></p>" ) : QStringLiteral( "<p>%1</p>" ) )
              .arg( lines[index].toHtmlEscaped() );
  return html;
}

QString DiscrepancyWords::staleSuffix()
{
  return ' ' + tr( "(of an earlier score)" );
}

QString DiscrepancyWords::withheldSentence( const Scorecard &card )
{
  // By reason: two broken assumptions may take different layers.
  std::vector<std::pair<const char *, QStringList>> layers;
  for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
  {
    const char *reason = whyWithheld( discrepancy, card );
    if ( !reason )
      continue;
    if ( layers.empty() || layers.back().first != reason )
      layers.emplace_back( reason, QStringList() );
    layers.back().second << title( discrepancy );
  }
  QStringList sentences;
  for ( const auto &[reason, titles] : layers )
    sentences << tr( "Not made, because %1: %2." )
                   .arg( assumptionPhrase( reason ), titles.join( tr( "; ", "between parts of a list" ) ) );
  return sentences.join( QLatin1Char( ' ' ) );
}

QString DiscrepancyWords::absentSentence( const QStringList &absent )
{
  if ( absent.isEmpty() )
    return {};
  return tr( "No layer for: %1. The score has none of them." )
    .arg( absent.join( tr( "; ", "between parts of a list" ) ) );
}

QString DiscrepancyWords::mapTip( Discrepancy discrepancy, double tolerance )
{
  QString rows;
  switch ( contentOf( discrepancy ) )
  {
  case DiscrepancyContent::Records:
    rows = plainRow( tr( "Record" ), QStringLiteral( "mm_id" ) ) +
           plainRow( tr( "Group" ), QStringLiteral( "mm_group" ) ) +
           numberRow( tr( "Searched" ), QStringLiteral( "mm_share" ), QStringLiteral( "*100" ), tr( " %" ) ) +
           plainRow( tr( "Finds inside" ), QStringLiteral( "mm_finds" ) ) +
           plainRow( tr( "Finds near" ), QStringLiteral( "mm_near" ) ) + dateRow( tr( "Date of the map" ) );
    break;
  case DiscrepancyContent::Finds:
    rows = numberRow( tr( "Distance from the map" ), QStringLiteral( "mm_dist" ), {}, tr( " m" ) ) +
           plainRow( tr( "Cluster" ), QStringLiteral( "mm_cluster" ) ) +
           plainRow( tr( "Group of the nearest record" ), QStringLiteral( "mm_group" ) ) + dateRow( tr( "Found" ) );
    break;
  case DiscrepancyContent::Accidents:
    rows = numberRow( tr( "Distance from the map" ), QStringLiteral( "mm_dist" ), {}, tr( " m" ) ) +
           plainRow( tr( "Feature of the layer of accidents" ), QStringLiteral( "mm_feature" ) ) +
           dateRow( tr( "Happened" ) );
    break;
  case DiscrepancyContent::Arrows:
    rows = numberRow( tr( "Length" ), QStringLiteral( "mm_length" ), {}, tr( " m" ) ) +
           numberRow( tr( "Azimuth from the map to the find" ), QStringLiteral( "mm_azimuth" ), {},
                      QString( QChar( 0xb0 ) ) ) +
           plainRow( tr( "Record" ), QStringLiteral( "mm_record" ) );
    break;
  }
  return QStringLiteral( "<b>%1</b><br>%2<i>%3</i>" )
    .arg( title( discrepancy ).toHtmlEscaped(), rows, legend( discrepancy, tolerance ).toHtmlEscaped() );
}

} // namespace minemap
