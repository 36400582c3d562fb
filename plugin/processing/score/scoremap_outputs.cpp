// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/scoremap_outputs.h"

#include "compat/qgis_compat.h"
#include "processing/score/discrepancies.h"
#include "processing/score/find_writer.h"
#include "processing/score/record_writer.h"
#include "processing/score/score_rows.h"
#include "processing/writing/layer_style.h"
#include "report/score/scorecard_html.h"
#include "report/score/scorecard_json.h"
#include "report/words/language.h"

#include <qgsfeature.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QDateTime>

namespace minemap
{

ScoremapOutputs::ScoremapOutputs( const EvidenceRequest &request, const EvidenceInputs &inputs,
                                  const ScoreResult &result, StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mResult( result ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void ScoremapOutputs::writeLayers()
{
  const auto row = [this]( std::size_t record )
  { return rowOf( mResult.records[record], mInputs.map.records[record], mResult.card.searchedKnown ); };
  RecordWriter( mRequest.maps, mInputs, mOutputs, mFeedback )
    .write( tr( "Records with verdicts" ), RECORD_FIELDS, row );
  writeFinds();
  writeGroups();
  writeCurve();
  writeAlarms();
}

void ScoremapOutputs::writeFinds()
{
  const auto row = [this]( std::size_t index ) { return rowOf( mResult.finds[index], mInputs.map ); };
  FindWriter( mRequest.finds, mInputs, mOutputs, mFeedback )
    .write( QStringLiteral( "SCORED_FINDS" ), tr( "Finds with classes" ), FIND_FIELDS, row );
}

void ScoremapOutputs::writeGroups()
{
  const auto rows = [&]
  {
    GroupScore whole;
    whole.ground = mResult.card.ground;
    whole.hitRate = mResult.card.hitRate;
    whole.confirmation = mResult.card.confirmation;
    whole.tooFew = mResult.card.tooFew;
    std::vector<QgsAttributes> all = { rowOf( whole, QStringLiteral( "all" ) ) };
    for ( const GroupScore &group : mResult.card.groups )
      all.push_back( rowOf( group, QStringLiteral( "group" ) ) );
    return all;
  };
  mOutputs.addTable( "GROUPS", tr( "Score of each group" ), GROUP_FIELDS, rows );
}

void ScoremapOutputs::writeCurve()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const CurvePoint &point : mResult.card.curve )
      all.push_back( rowOf( point ) );
    return all;
  };
  mOutputs.addTable( "CURVE", tr( "Tolerance curve" ), CURVE_FIELDS, rows );
}

void ScoremapOutputs::writeAlarms()
{
  const QString name = QStringLiteral( "ALARMS" );
  const OutputFields fields( QgsFields(), ALARM_FIELDS );
  if ( !mOutputs.addSink( name, tr( "Accidents and finds in ground searched before" ), fields.fields(),
                          compat::POINT_WKB, QgsCoordinateReferenceSystem::fromEpsgId( 4326 ) ) )
    return;
  const auto add =
    [&]( Discrepancy kind, Point place, const Origin &origin, const LayerFeatures &features, const InputLayer &layer )
  {
    std::vector<Point> places = { place };
    mInputs.plane->unproject( places );
    QgsFeature output( fields.fields() );
    output.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( places.front().x, places.front().y ) ) );
    output.setAttributes( QgsAttributes()
                          << toText( kind ) << layer.name << QString::number( features.ids[origin.feature] ) );
    mOutputs.addFeature( name, output );
  };
  const Evidence &evidence = mInputs.evidence;
  for ( std::size_t index = 0; index < mResult.accidents.size(); ++index )
  {
    if ( mResult.accidents[index].isAfterSearch )
      add( Discrepancy::AccidentsAfterSearch, evidence.accidents[index].place, evidence.accidents[index].origin,
           mInputs.accidents, mRequest.accidents );
  }
  for ( std::size_t index = 0; index < mResult.finds.size(); ++index )
  {
    if ( mResult.finds[index].isAfterSearch )
      add( Discrepancy::FindsAfterSearch, evidence.finds[index].place, evidence.finds[index].origin, mInputs.finds,
           mRequest.finds );
  }
}

void ScoremapOutputs::addDocuments( const QString &scorecardPath, const QString &reportPath )
{
  if ( !scorecardPath.isEmpty() )
    mOutputs.addDocument( QStringLiteral( "SCORECARD" ), tr( "Scorecard" ), scorecardPath,
                          scorecardJson( mResult.card ) );
  if ( !reportPath.isEmpty() )
    mOutputs.addDocument(
      QStringLiteral( "REPORT" ), tr( "Report" ), reportPath,
      scorecardHtml( mResult.card, reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat ) ) );
}

QString ScoremapOutputs::recordStyleOf( compat::GeometryType type )
{
  switch ( type )
  {
  case compat::POINT_GEOMETRY:
    return QStringLiteral( "records_points" );
  case compat::LINE_GEOMETRY:
    return QStringLiteral( "records_lines" );
  default:
    return QStringLiteral( "records_polygons" );
  }
}

// The legend says more than the words of a table: what the class means, and what it does not.
QMap<QString, QString> ScoremapOutputs::verdictLegend()
{
  return { { toText( Verdict::Confirmed ), tr( "searched; mines found on the record or within the tolerance" ) },
           { toText( Verdict::MinedNotJudged ), tr( "mines or an accident here, but too little searched to judge" ) },
           { toText( Verdict::Unconfirmed ),
             tr( "searched in part; nothing found in the searched part; not evidence that the ground is clear" ) },
           { toText( Verdict::NotJudged ), tr( "too little searched, or too little found, to judge" ) },
           { QString(), tr( "no verdict: outside the area, without geometry, or where was searched is unknown" ) } };
}

QString ScoremapOutputs::verdictLegend( const std::optional<Verdict> &verdict )
{
  return verdictLegend().value( verdict ? QString::fromLatin1( toText( *verdict ) ) : QString() );
}

QMap<QString, QString> ScoremapOutputs::findLegend()
{
  return { { toText( FindClass::Inside ), tr( "found inside a record" ) },
           { toText( FindClass::Near ), tr( "found outside the records, but within the tolerance of one" ) },
           { toText( FindClass::Unmapped ), tr( "found beyond the tolerance of every record" ) },
           { toText( FindClass::Later ), tr( "laid after the date of the map; not scored" ) },
           { toText( FindClass::NotSearched ), tr( "outside searched ground, or where was searched is unknown" ) },
           { toText( FindClass::Outside ), tr( "outside the area that is scored" ) },
           { QString(), tr( "no class: without geometry, or not read" ) } };
}

void ScoremapOutputs::addStyles( const QVariantMap &results, QgsProcessingContext &context ) const
{
  const auto add =
    [&]( const QString &output, const QString &style, const QMap<QString, QString> &labels, const QString &name )
  {
    const QString id = results.value( output ).toString();
    if ( !id.isEmpty() && context.willLoadLayerOnCompletion( id ) )
      context.layerToLoadOnCompletionDetails( id ).setPostProcessor( new LayerStyle( style, labels, name ) );
  };
  for ( const InputLayer &map : mRequest.maps )
    add( RecordWriter::outputOf( map ), recordStyleOf( QgsWkbTypes::geometryType( map.source->wkbType() ) ),
         verdictLegend(), tr( "Records with verdicts" ) );
  add( QStringLiteral( "SCORED_FINDS" ), QStringLiteral( "scored_finds" ), findLegend(), tr( "Finds with classes" ) );
}

} // namespace minemap
