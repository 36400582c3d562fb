// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/matchmines_outputs.h"

#include "processing/reading/second_reading.h"
#include "processing/writing/attribute_values.h"
#include "processing/writing/layer_style.h"
#include "processing/writing/output_fields.h"
#include "report/words/language.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>

#include <QDateTime>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList PAIR_FIELDS = { { "mm_id", Kind::Text },      { "mm_find", Kind::Text },
                                { "mm_group", Kind::Text },   { "mm_row", Kind::Text },
                                { "mm_dist", Kind::Double },  { "mm_east", Kind::Double },
                                { "mm_north", Kind::Double }, { "mm_azimuth", Kind::Double },
                                { "mm_type_a", Kind::Text },  { "mm_type_b", Kind::Text } };
const FieldList UNMATCHED_FIELDS = { { "mm_id", Kind::Text }, { "mm_dist", Kind::Double }, { "mm_why", Kind::Text } };
const FieldList POSITION_FIELDS = {
  { "mm_scope", Kind::Text },    { "mm_group", Kind::Text },        { "mm_name", Kind::Text },
  { "mm_value", Kind::Double },  { "mm_lo", Kind::Double },         { "mm_hi", Kind::Double },
  { "mm_n", Kind::LongInteger }, { "mm_floor", Kind::LongInteger }, { "mm_unit", Kind::Text },
  { "mm_standard", Kind::Text }, { "mm_why", Kind::Text } };

const FieldList TYPE_FIELDS = { { "mm_level", Kind::Text },
                                { "mm_type_a", Kind::Text },
                                { "mm_type_b", Kind::Text },
                                { "mm_count", Kind::LongInteger } };
const FieldList ROW_FIELDS = {
  { "mm_id", Kind::Text },        { "mm_group", Kind::Text },    { "mm_row", Kind::Text },
  { "mm_n", Kind::LongInteger },  { "mm_az_map", Kind::Double }, { "mm_az_find", Kind::Double },
  { "mm_az_diff", Kind::Double }, { "mm_az_sd", Kind::Double },  { "mm_why", Kind::Text } };

QVariant word( const char *text )
{
  return text && *text ? QVariant( QString::fromUtf8( text ) ) : QVariant();
}

} // namespace

MatchminesOutputs::MatchminesOutputs( const MatchminesRequest &request, const MatchedMines &matched,
                                      StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mMatched( matched ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void MatchminesOutputs::writeLayers()
{
  writePairs();
  writeUnmatchedMines();
  writeUnmatchedFinds();
  writePosition();
  writeTypes();
  writeRows();
}

QString MatchminesOutputs::findName( std::size_t find ) const
{
  const OptionalText id = mMatched.findId( find );
  if ( id )
    return QString::fromStdString( *id );
  const EvidenceInputs &inputs = *mMatched.inputs;
  return QString::number( inputs.finds.ids[inputs.evidence.finds[find].origin.feature] );
}

void MatchminesOutputs::writePairs()
{
  const QString name = QStringLiteral( "PAIRS" );
  const OutputFields fields( QgsFields(), PAIR_FIELDS );
  if ( !mOutputs.addSink( name, tr( "Recorded mines and their finds" ), fields.fields(), compat::LINE_WKB,
                          QgsCoordinateReferenceSystem::fromEpsgId( 4326 ) ) )
    return;
  const EvidenceInputs &inputs = *mMatched.inputs;
  QgsFeature output( fields.fields() );
  for ( const MatchedPair &pair : mMatched.pairs )
  {
    const RecordedMine &mine = mMatched.mines[pair.record];
    const Record &record = inputs.map.records[mine.record];
    const Point found = inputs.evidence.finds[pair.find].place;
    std::vector<Point> ends = { mine.place, found };
    inputs.plane->unproject( ends );
    output.setGeometry(
      QgsGeometry::fromPolylineXY( { QgsPointXY( ends[0].x, ends[0].y ), QgsPointXY( ends[1].x, ends[1].y ) } ) );
    output.setAttributes( QgsAttributes()
                          << QString::fromStdString( record.id ) << findName( pair.find ) << variant( record.group )
                          << variant( mMatched.row( mine ) ) << pair.distance << pair.dx << pair.dy
                          << ( pair.distance > 0 ? QVariant( inputs.plane->azimuth( found, mine.place ) ) : QVariant() )
                          << variant( mMatched.recordedType( mine ) ) << variant( mMatched.foundType( pair.find ) ) );
    mOutputs.addFeature( name, output );
  }
}

void MatchminesOutputs::writeUnmatched( const char *output, const QString &title, const InputLayer &layer,
                                        const LayerFeatures &features, const PartRows &unmatched,
                                        const std::function<QgsAttributes( std::size_t )> &row )
{
  const QString name = QString::fromLatin1( output );
  const OutputFields fields( layer.source->fields(), UNMATCHED_FIELDS );
  if ( !mOutputs.addSink( name, title, fields.fields(), QgsWkbTypes::singleType( layer.source->wkbType() ),
                          layer.source->sourceCrs() ) )
    return;
  SecondReading( layer, features, mFeedback )
    .forEach(
      [&]( const QgsFeature &feature, std::size_t position )
      {
        const QVector<QgsGeometry> geometries = feature.geometry().asGeometryCollection();
        for ( int part = 0; part < geometries.size(); ++part )
        {
          const std::optional<std::size_t> index = unmatched.rowOf( position, static_cast<std::size_t>( part ) );
          if ( !index )
            continue;
          QgsFeature written( fields.fields() );
          written.setGeometry( geometries[part] );
          written.setAttributes( fields.attributes( feature, row( *index ) ) );
          mOutputs.addFeature( name, written );
        }
      } );
}

void MatchminesOutputs::writeUnmatchedMines()
{
  const std::vector<Record> &records = mMatched.inputs->map.records;
  PartRows unmatched;
  for ( std::size_t index = 0; index < mMatched.mines.size(); ++index )
  {
    const RecordedMine &mine = mMatched.mines[index];
    if ( mine.why )
      unmatched.add( { 0, records[mine.record].origin.feature, mine.part }, index );
  }
  unmatched.sort();
  writeUnmatched( "UNMATCHED_MINES", tr( "Recorded mines without a find" ), mRequest.score.maps.front(),
                  mMatched.inputs->maps.front(), unmatched,
                  [&]( std::size_t index )
                  {
                    const RecordedMine &mine = mMatched.mines[index];
                    return QgsAttributes() << QString::fromStdString( records[mine.record].id )
                                           << variant( mine.distance ) << word( mine.why );
                  } );
}

void MatchminesOutputs::writeUnmatchedFinds()
{
  PartRows unmatched;
  for ( std::size_t index = 0; index < mMatched.finds.size(); ++index )
  {
    if ( mMatched.finds[index].why )
      unmatched.add( mMatched.inputs->evidence.finds[index].origin, index );
  }
  unmatched.sort();
  writeUnmatched( "UNMATCHED_FINDS", tr( "Finds without a recorded mine" ), mRequest.score.finds,
                  mMatched.inputs->finds, unmatched,
                  [&]( std::size_t index )
                  {
                    const MatchableFind &find = mMatched.finds[index];
                    return QgsAttributes() << findName( index ) << variant( find.distance ) << word( find.why );
                  } );
}

void MatchminesOutputs::writePosition()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const PositionScope &scope : mMatched.report.scopes )
    {
      for ( const NamedStatistic &named : namedStatistics( scope ) )
      {
        const Statistic &statistic = *named.statistic;
        const char *why = statistic.reason ? statistic.reason : statistic.note;
        all.push_back( QgsAttributes() << word( scope.scope ) << variant( scope.group ) << word( named.name )
                                       << variant( statistic.value ) << variant( statistic.low )
                                       << variant( statistic.high ) << count( statistic.n ) << count( statistic.floor )
                                       << word( named.unit ) << word( statistic.standard )
                                       << ( why ? QVariant( positionReasonText( why ) ) : QVariant() ) );
      }
    }
    return all;
  };
  mOutputs.addTable( "POSITION", tr( "Position error" ), POSITION_FIELDS, rows );
}

void MatchminesOutputs::writeTypes()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const MatchTypes &types : mMatched.report.types )
    {
      const TypeMatrix &matrix = types.matrix;
      for ( std::size_t recorded = 0; recorded < matrix.categories.size(); ++recorded )
      {
        for ( std::size_t found = 0; found < matrix.categories.size(); ++found )
        {
          if ( matrix.counts[recorded][found] == 0 )
            continue;
          all.push_back( QgsAttributes() << word( types.level ) << QString::fromStdString( matrix.categories[recorded] )
                                         << QString::fromStdString( matrix.categories[found] )
                                         << count( matrix.counts[recorded][found] ) );
        }
      }
    }
    return all;
  };
  mOutputs.addTable( "TYPES", tr( "Types recorded and found" ), TYPE_FIELDS, rows );
}

void MatchminesOutputs::writeRows()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const MatchRow &row : mMatched.report.rows )
    {
      const RowLines &lines = row.lines;
      all.push_back(
        QgsAttributes() << variant( row.id ) << variant( row.group ) << QString::fromStdString( row.row )
                        << count( static_cast<std::int64_t>( lines.pairs ) ) << variant( lines.recorded )
                        << variant( lines.found ) << variant( lines.difference ) << variant( lines.standardError )
                        << ( lines.reason ? QVariant( positionReasonText( lines.reason ) ) : QVariant() ) );
    }
    return all;
  };
  mOutputs.addTable( "ROWS", tr( "Azimuths of rows" ), ROW_FIELDS, rows );
}

void MatchminesOutputs::addDocuments( const QString &matchesPath, const QString &reportPath )
{
  if ( !matchesPath.isEmpty() )
    mOutputs.addDocument( QStringLiteral( "MATCHES" ), tr( "Matches" ), matchesPath, matchesJson( mMatched.report ) );
  if ( !reportPath.isEmpty() )
    mOutputs.addDocument(
      QStringLiteral( "REPORT" ), tr( "Report" ), reportPath,
      matchesHtml( mMatched.report, reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat ) ) );
}

void MatchminesOutputs::addStyles( const QVariantMap &results, QgsProcessingContext &context ) const
{
  for ( const auto &[output, style, title] :
        { std::make_tuple( "PAIRS", "mine_pairs", tr( "Recorded mines and their finds" ) ),
          std::make_tuple( "UNMATCHED_MINES", "unmatched_mines", tr( "Recorded mines without a find" ) ),
          std::make_tuple( "UNMATCHED_FINDS", "unmatched_finds", tr( "Finds without a recorded mine" ) ) } )
  {
    const QString id = results.value( QString::fromLatin1( output ) ).toString();
    if ( !id.isEmpty() && context.willLoadLayerOnCompletion( id ) )
      context.layerToLoadOnCompletionDetails( id ).setPostProcessor(
        new LayerStyle( QString::fromLatin1( style ), {}, title ) );
  }
}

QVariantMap MatchminesOutputs::numbers( const MatchesReport &report )
{
  const PositionStatistics &all = report.all();
  const MatchTypes *byClass = report.types.empty() ? nullptr : &report.types.front();
  const std::vector<std::pair<const char *, QVariant>> values = {
    { "GATE", variant( report.gate ) },
    { "MATCHED", QVariant( static_cast<qlonglong>( report.matched ) ) },
    { "MINES_UNMATCHED", QVariant( static_cast<qlonglong>( report.mines.unmatched ) ) },
    { "FINDS_UNMATCHED", QVariant( static_cast<qlonglong>( report.finds.unmatched ) ) },
    { "MATCHED_SHARE", variant( report.matchedShare ) },
    { "POSITION_SD", variant( report.positionError.value ) },
    { "COMPLETENESS", variant( report.completeness.value ) },
    { "BIAS_EAST", variant( all.meanEast.value ) },
    { "BIAS_NORTH", variant( all.meanNorth.value ) },
    { "BIAS_LENGTH", variant( all.meanLength.value ) },
    { "BIAS_AZIMUTH", variant( all.meanAzimuth.value ) },
    { "RMSE", variant( all.rmse.value ) },
    { "CE90", variant( all.error90.elliptical.value ) },
    { "CE95", variant( all.error95.elliptical.value ) },
    { "NSSDA", variant( all.nssda.value ) },
    { "CMAS", variant( all.cmas.value ) },
    { "MAP_SD", variant( all.mapDeviation.value ) },
    { "ROW_AZIMUTH", variant( report.scopes.front().rows.mean.value ) },
    { "TYPE_AGREEMENT", variant( byClass ? toldShare( byClass->matrix.overall ) : std::nullopt ) },
    { "TYPE_QUANTITY", variant( byClass ? byClass->toldQuantity() : std::nullopt ) },
    { "TYPE_ALLOCATION", variant( byClass ? byClass->toldAllocation() : std::nullopt ) },
    { "TOO_FEW", QVariant( report.tooFew ) },
    { "ALIASED", QVariant( report.aliasing.isAliased ) },
    { "SUMMARY", matchesSummary( report ) } };
  QVariantMap numbers;
  for ( const auto &[name, value] : values )
    numbers.insert( QString::fromLatin1( name ), value );
  return numbers;
}

} // namespace minemap
