// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulatemap_outputs.h"

#include "core/geometry/overlay.h"
#include "core/progress.h"
#include "processing/card_origin.h"
#include "processing/score_rows.h"
#include "report/number_text.h"
#include "report/simulation_key.h"

#include <qgsprocessingfeedback.h>

#include <QDate>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList TRUTH_FIELDS = { { "mine_id", Kind::Text }, { "field_id", Kind::Text }, { "group", Kind::Text },
                                 { "row", Kind::Integer },  { "laid", Kind::Date },     { "recorded", Kind::Integer },
                                 { "found", Kind::Integer } };
const FieldList MAP_FIELDS = {
  { "rec_id", Kind::Text }, { "group", Kind::Text }, { "laid", Kind::Date }, { "mines", Kind::Integer } };
const FieldList FIND_FIELDS_MADE = { { "find_id", Kind::Text },   { "item", Kind::Text },     { "qty", Kind::Integer },
                                     { "laid_from", Kind::Date }, { "found_on", Kind::Date }, { "task", Kind::Text } };
const FieldList SEARCHED_FIELDS = { { "task", Kind::Text }, { "method", Kind::Text }, { "completed", Kind::Date } };
const FieldList ACCIDENT_FIELDS = { { "acc_id", Kind::Text }, { "happened", Kind::Date } };
const FieldList REFERENCE_FIELDS = { { "rec_id", Kind::Text }, { "number", Kind::Integer } };

QVariant date( std::int32_t day )
{
  return QDate( 1970, 1, 1 ).addDays( day );
}

QVariant text( const std::string &value )
{
  return QString::fromStdString( value );
}

QgsPolylineXY lineOf( const Path &path )
{
  QgsPolylineXY line;
  for ( const Point &point : path )
    line << QgsPointXY( point.x, point.y );
  return line;
}

//! As the map has it: vertex by vertex, not mended.
QgsGeometry geometryOf( const Shape &shape )
{
  QgsMultiPolylineXY lines;
  QgsMultiPointXY points;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
    lines << lineOf( shape.path( index ) );
  for ( const Point &point : shape.vertices() )
    points << QgsPointXY( point.x, point.y );
  switch ( shape.kind() )
  {
  case ShapeKind::Polygon:
    return QgsGeometry::fromPolygonXY( lines );
  case ShapeKind::Line:
    return QgsGeometry::fromMultiPolylineXY( lines );
  default:
    return QgsGeometry::fromMultiPointXY( points );
  }
}

compat::WkbType typeOf( MapGeometry geometry )
{
  switch ( geometry )
  {
  case MapGeometry::Lines:
    return compat::MULTI_LINE_WKB;
  case MapGeometry::Points:
    return compat::MULTI_POINT_WKB;
  default:
    return compat::POLYGON_WKB;
  }
}

} // namespace

struct SimulateMapOutputs::Layer
{
    const char *name;
    QString title;
    const FieldList &fields;
    compat::WkbType type;
};

SimulateMapOutputs::SimulateMapOutputs( const SimulationRequest &request, const SimulationParameters &parameters,
                                        const Simulation &simulation, const MapCoordinates &coordinates,
                                        StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mParameters( parameters ),
    mSimulation( simulation ),
    mWorld( simulation.world ),
    mCoordinates( coordinates ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void SimulateMapOutputs::writeLayers()
{
  writeTruth();
  writeMap();
  writeFinds();
  writeSearched();
  writeAccidents();
  writeReferencePoints();
}

void SimulateMapOutputs::write( const Layer &layer, std::size_t count,
                                const std::function<void( std::size_t, QgsFeature & )> &fill )
{
  QgsFields fields = OutputFields( QgsFields(), layer.fields ).fields();
  fields[0].setAlias( tr( "%1 (synthetic)" ).arg( fields[0].name() ) );
  const QString name = QString::fromLatin1( layer.name );
  if ( !mOutputs.addSink( name, layer.title, fields, layer.type, mRequest.crs ) )
    return;
  for ( std::size_t index = 0; index < count; ++index )
  {
    if ( mFeedback && mFeedback->isCanceled() )
      throw Canceled();
    QgsFeature feature( fields );
    fill( index, feature );
    mOutputs.addFeature( name, feature );
  }
}

QgsGeometry SimulateMapOutputs::pointAt( const Point &place ) const
{
  std::vector<Point> points = { place };
  mCoordinates.toMap( points );
  return QgsGeometry::fromPointXY( QgsPointXY( points.front().x, points.front().y ) );
}

void SimulateMapOutputs::writeTruth()
{
  int previous = -1;
  std::size_t inField = 0;
  const auto fill = [&]( std::size_t index, QgsFeature &feature )
  {
    const SimulatedMine &mine = mWorld.mines[index];
    const SimulatedField &field = mWorld.fields[static_cast<std::size_t>( mine.field )];
    inField = mine.field == previous ? inField + 1 : 1;
    previous = mine.field;
    const QVariant group = field.record < 0
                             ? QVariant()
                             : text( mWorld.records[static_cast<std::size_t>( field.record )].group.value_or( "" ) );
    feature.setAttributes( QgsAttributes()
                           << text( field.id + simulatedId( '-', inField, 3 ) ) << text( field.id ) << group << mine.row
                           << date( mine.laid ) << ( mine.isRecorded ? 1 : 0 ) << ( mine.isFound ? 1 : 0 ) );
    feature.setGeometry( pointAt( mine.place ) );
  };
  write( { "TRUTH", tr( "Mines laid (synthetic)" ), TRUTH_FIELDS, compat::POINT_WKB }, mWorld.mines.size(), fill );
}

void SimulateMapOutputs::writeMap()
{
  const auto fill = [this]( std::size_t index, QgsFeature &feature )
  {
    const SimulatedRecord &record = mWorld.records[index];
    feature.setAttributes( QgsAttributes() << text( record.id ) << text( record.group.value_or( "" ) )
                                           << date( record.laid ) << record.claimed );
    feature.setGeometry( geometryOf( record.map ) );
  };
  write( { "MAP", tr( "Minefield map (synthetic)" ), MAP_FIELDS, typeOf( mParameters.mapGeometry ) },
         mWorld.records.size(), fill );
}

void SimulateMapOutputs::writeFinds()
{
  const auto fill = [this]( std::size_t index, QgsFeature &feature )
  {
    const SimulatedFind &find = mWorld.finds[index];
    QString item = QStringLiteral( "ERW" );
    if ( find.mine >= 0 )
    {
      const int field = mWorld.mines[static_cast<std::size_t>( find.mine )].field;
      item = mWorld.fields[static_cast<std::size_t>( field )].isAntiTank ? QStringLiteral( "AT mine" )
                                                                         : QStringLiteral( "AP mine" );
    }
    feature.setAttributes( QgsAttributes()
                           << text( simulatedId( 'D', index + 1, 4 ) ) << item << 1
                           << ( find.laidFrom ? date( *find.laidFrom ) : compat::nullValue() ) << date( find.found )
                           << text( mWorld.tasks[static_cast<std::size_t>( find.task )].id ) );
    feature.setGeometry( pointAt( find.place ) );
  };
  write( { "FINDS", tr( "Finds (synthetic)" ), FIND_FIELDS_MADE, compat::POINT_WKB }, mWorld.finds.size(), fill );
}

void SimulateMapOutputs::writeSearched()
{
  Overlay overlay;
  const auto fill = [&]( std::size_t index, QgsFeature &feature )
  {
    const SimulatedTask &task = mWorld.tasks[index];
    feature.setAttributes( QgsAttributes() << text( task.id )
                                           << ( task.isTechnicalSurvey ? QStringLiteral( "technical survey" )
                                                                       : QStringLiteral( "clearance" ) )
                                           << date( task.completed ) );
    Shape shape = task.shape;
    mCoordinates.toMap( shape.vertices() );
    // Through GEOS, which tells holes from parts.
    const std::string wkb = overlay.toWkb( *overlay.fromShape( shape ) );
    QgsGeometry geometry;
    geometry.fromWkb( QByteArray( wkb.data(), static_cast<int>( wkb.size() ) ) );
    geometry.convertToMultiType();
    feature.setGeometry( geometry );
  };
  write( { "SEARCHED", tr( "Searched ground (synthetic)" ), SEARCHED_FIELDS, compat::MULTI_POLYGON_WKB },
         mWorld.tasks.size(), fill );
}

void SimulateMapOutputs::writeAccidents()
{
  const auto fill = [this]( std::size_t index, QgsFeature &feature )
  {
    const SimulatedAccident &accident = mWorld.accidents[index];
    feature.setAttributes( QgsAttributes() << text( simulatedId( 'A', index + 1, 3 ) ) << date( accident.happened ) );
    feature.setGeometry( pointAt( accident.place ) );
  };
  write( { "ACCIDENTS", tr( "Accidents (synthetic)" ), ACCIDENT_FIELDS, compat::POINT_WKB }, mWorld.accidents.size(),
         fill );
}

void SimulateMapOutputs::writeReferencePoints()
{
  const auto fill = [this]( std::size_t index, QgsFeature &feature )
  {
    // Two for each record, and the first by feature id is the reference point itself.
    const SimulatedRecord &record = mWorld.records[index / 2];
    const bool isReference = index % 2 == 0;
    feature.setAttributes( QgsAttributes() << text( record.id ) << ( isReference ? 1 : 2 ) );
    feature.setGeometry( pointAt( isReference ? record.reference : record.baselineEnd ) );
  };
  write( { "REFERENCE_POINTS", tr( "Reference points (synthetic)" ), REFERENCE_FIELDS, compat::POINT_WKB },
         2 * mWorld.records.size(), fill );
}

void SimulateMapOutputs::addKey( const QString &path )
{
  if ( path.isEmpty() )
    return;
  SimulationOrigin origin;
  origin.plugin = pluginVersions();
  origin.parameters = mRequest.texts;
  origin.mapCrs = mCoordinates.crs();
  origin.plane = mCoordinates.plane().definition();
  mOutputs.addDocument( QStringLiteral( "KEY" ), tr( "Key" ), path, simulationKey( mSimulation, mParameters, origin ) );
}

QVariantMap SimulateMapOutputs::numbers() const
{
  return { { QStringLiteral( "RECORDS_MADE" ), static_cast<qlonglong>( mWorld.records.size() ) },
           { QStringLiteral( "MINES_MADE" ), static_cast<qlonglong>( mWorld.mines.size() ) },
           { QStringLiteral( "FINDS_MADE" ), static_cast<qlonglong>( mWorld.finds.size() ) },
           { QStringLiteral( "SUMMARY" ), summary() } };
}

QString SimulateMapOutputs::summary() const
{
  const auto count = []( std::size_t number ) { return countText( static_cast<std::int64_t>( number ) ); };
  QStringList items;
  for ( const InjectedError &error : mParameters.errors )
    items << QString::fromStdString( error.item );
  const QString made = tr( "Synthetic data, no real place's mines. Records: %1. Minefields: %2. Mines: %3. Finds: %4. "
                           "Accidents: %5. Searched: %6 of %7." )
                         .arg( count( mWorld.records.size() ), count( mWorld.fields.size() ),
                               count( mWorld.mines.size() ), count( mWorld.finds.size() ),
                               count( mWorld.accidents.size() ), areaText( mWorld.searched ), areaText( mWorld.area ) );
  return made + ' ' +
         ( items.isEmpty() ? tr( "No error was injected into the map." )
                           : tr( "Errors of the map: %1." ).arg( items.join( QStringLiteral( "; " ) ) ) );
}

} // namespace minemap
