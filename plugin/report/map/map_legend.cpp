// SPDX-License-Identifier: GPL-2.0-or-later
// What the signs of a map of discrepancies mean.
#include "report/map/discrepancy_map.h"
#include "report/map/map_frame.h"
#include "report/map/map_signs.h"
#include "report/page/html_parts.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

bool hasRecord( const DiscrepancyMap &map, const std::optional<Verdict> &verdict )
{
  const MapFrame frame( map.window );
  return std::any_of( map.records.begin(), map.records.end(),
                      [&]( const auto &record ) {
                        return record.verdict == verdict && !record.shape.isEmpty() &&
                               frame.meets( record.shape.boundingBox() );
                      } );
}

bool hasFind( const DiscrepancyMap &map, const std::optional<FindClass> &findClass )
{
  const MapFrame frame( map.window );
  return std::any_of( map.finds.begin(), map.finds.end(),
                      [&]( const auto &find )
                      { return find.findClass == findClass && frame.shows( frame.at( find.place ) ); } );
}

QString sign( const QString &inner )
{
  return QStringLiteral( "<svg class=\"sign\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 16\" width=\"24\" "
                         "height=\"16\" aria-hidden=\"true\">%1</svg>" )
    .arg( inner );
}

} // namespace

QString discrepancyLegend( const DiscrepancyMap &map )
{
  QVector<QStringList> rows;
  const Point middle{ 12, 8 };
  const auto box = []( const QString &style )
  { return sign( QStringLiteral( "<rect x=\"3\" y=\"3\" width=\"18\" height=\"10\" %1/>" ).arg( style ) ); };
  const auto addRecord = [&]( const std::optional<Verdict> &verdict, const QString &text )
  {
    if ( hasRecord( map, verdict ) )
      rows << QStringList{ box( recordStyle( verdict, true ) ), text.toHtmlEscaped() };
  };
  if ( map.showsCorrections )
  {
    rows << QStringList{ box( recordStyle( std::nullopt, true ) ),
                         Words::tr( "record where the map shows it" ).toHtmlEscaped() }
         << QStringList{
              box( correctionStyle( true ) ),
              Words::tr( "record where the proposed correction puts it; for survey planning" ).toHtmlEscaped() };
    if ( std::any_of( map.corrections.begin(), map.corrections.end(),
                      []( const auto &correction ) { return correction.record.has_value(); } ) )
      rows << QStringList{
        sign( correctionArrow( { 2, 8 }, { 22, 8 } ) ),
        Words::tr( "from where the map shows a record to where the correction puts it" ).toHtmlEscaped() };
  }
  else
  {
    addRecord( Verdict::Confirmed, Words::tr( "record, confirmed" ) );
    addRecord(
      Verdict::Unconfirmed,
      Words::tr( "record, unconfirmed: searched in part; nothing found in the searched part; not evidence that the "
                 "ground is clear" ) );
    addRecord( Verdict::MinedNotJudged, Words::tr( "record, mined, not judged" ) );
    addRecord( Verdict::NotJudged, Words::tr( "record, not judged" ) );
    addRecord( std::nullopt, map.hasVerdicts ? Words::tr( "record without a verdict" ) : Words::tr( "record" ) );
  }
  for ( const FindClass findClass : { FindClass::Unmapped, FindClass::Near, FindClass::Inside, FindClass::Later,
                                      FindClass::NotSearched, FindClass::Outside } )
  {
    if ( !hasFind( map, findClass ) )
      continue;
    const bool isSearchDrawn = findClass != FindClass::NotSearched || !map.searched.empty();
    const QString text = isSearchDrawn ? findClassText( findClass )
                                       : Words::tr( "outside searched ground, or where was searched is unknown" );
    rows << QStringList{ sign( findMark( middle, findClass ) ), Words::tr( "find: %1" ).arg( text ).toHtmlEscaped() };
  }
  if ( hasFind( map, std::nullopt ) )
    rows << QStringList{ sign( findMark( middle, std::nullopt ) ), Words::tr( "find" ).toHtmlEscaped() };
  if ( !map.accidents.empty() )
    rows << QStringList{ sign( accidentMark( middle ) ), Words::tr( "accident" ).toHtmlEscaped() };
  if ( !map.alarms.empty() )
    rows << QStringList{
      sign( alarmRing( middle ) ),
      Words::tr( "alarm: accident, or later find, in ground that was reported searched before" ).toHtmlEscaped() };
  if ( !map.searched.empty() )
    rows << QStringList{ box( groundStyle() ), Words::tr( "ground of the layer of searched ground" ).toHtmlEscaped() };
  return table( { Words::tr( "Sign" ), Words::tr( "Meaning" ) }, rows );
}

} // namespace minemap
