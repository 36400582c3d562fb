// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulate/simulated_rows.h"

#include "compat/qgis_compat.h"
#include "processing/simulate/simulation_maker.h"

#include <qgsfeature.h>

#include <QDate>

namespace minemap
{

namespace
{

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

} // namespace

SimulatedRows::SimulatedRows( const SimulatedWorld &world, const MapCoordinates &coordinates )
  : mWorld( world ),
    mCoordinates( coordinates )
{
  for ( std::size_t record = 0; record < world.records.size(); ++record )
  {
    if ( !world.records[record].isVanished() )
      mRecords.push_back( record );
  }
}

QgsGeometry SimulatedRows::pointAt( const Point &place ) const
{
  std::vector<Point> points = { place };
  mCoordinates.toMap( points );
  return QgsGeometry::fromPointXY( QgsPointXY( points.front().x, points.front().y ) );
}

QgsGeometry SimulatedRows::groundOf( const Shape &polygon )
{
  const std::string wkb = mOverlay.toWkb( *mOverlay.fromShape( polygon ) );
  QgsGeometry geometry;
  geometry.fromWkb( QByteArray( wkb.data(), static_cast<int>( wkb.size() ) ) );
  geometry.convertToMultiType();
  return geometry;
}

void SimulatedRows::truth( std::size_t index, QgsFeature &feature ) const
{
  const SimulatedMine &mine = mWorld.mines[index];
  const SimulatedField &field = mWorld.fields[static_cast<std::size_t>( mine.field )];
  const std::size_t inField = index - static_cast<std::size_t>( field.firstMine ) + 1;
  const QVariant group = field.record < 0
                           ? QVariant()
                           : text( mWorld.records[static_cast<std::size_t>( field.record )].group.value_or( "" ) );
  feature.setAttributes( QgsAttributes() << text( field.id + simulatedId( '-', inField, 3 ) ) << text( field.id )
                                         << group << mine.row << date( mine.laid ) << ( mine.isRecorded ? 1 : 0 )
                                         << ( mine.isFound ? 1 : 0 ) );
  feature.setGeometry( pointAt( mine.place ) );
}

void SimulatedRows::map( std::size_t index, QgsFeature &feature )
{
  const SimulatedRecord &record = mWorld.records[mRecords[index]];
  feature.setAttributes( QgsAttributes() << text( record.id ) << text( record.group.value_or( "" ) )
                                         << date( record.laid ) << record.claimed );
  feature.setGeometry( record.cut && record.map.kind() == ShapeKind::Polygon ? groundOf( record.map )
                                                                             : geometryOf( record.map ) );
}

void SimulatedRows::finds( std::size_t index, QgsFeature &feature ) const
{
  const SimulatedFind &find = mWorld.finds[index];
  QString item = QStringLiteral( "ERW" );
  if ( find.mine >= 0 )
  {
    const int field = mWorld.mines[static_cast<std::size_t>( find.mine )].field;
    item = mWorld.fields[static_cast<std::size_t>( field )].isAntiTank ? QStringLiteral( "AT mine" )
                                                                       : QStringLiteral( "AP mine" );
  }
  feature.setAttributes(
    QgsAttributes() << text( simulatedId( 'D', index + 1, 4 ) ) << item << 1
                    << ( find.laidFrom ? date( *find.laidFrom ) : compat::nullValue() ) << date( find.found )
                    << ( find.task < 0 ? compat::nullValue()
                                       : text( mWorld.tasks[static_cast<std::size_t>( find.task )].id ) ) );
  feature.setGeometry( find.written ? QgsGeometry::fromPointXY( QgsPointXY( find.written->x, find.written->y ) )
                                    : pointAt( find.place ) );
}

void SimulatedRows::searched( std::size_t index, QgsFeature &feature )
{
  const SimulatedTask &task = mWorld.tasks[index];
  feature.setAttributes(
    QgsAttributes() << text( task.id )
                    << ( task.isTechnicalSurvey ? QStringLiteral( "technical survey" ) : QStringLiteral( "clearance" ) )
                    << date( task.completed ) );
  Shape shape = task.shape;
  mCoordinates.toMap( shape.vertices() );
  feature.setGeometry( groundOf( shape ) );
}

void SimulatedRows::accidents( std::size_t index, QgsFeature &feature ) const
{
  const SimulatedAccident &accident = mWorld.accidents[index];
  feature.setAttributes( QgsAttributes() << text( simulatedId( 'A', index + 1, 3 ) ) << date( accident.happened ) );
  feature.setGeometry( pointAt( accident.place ) );
}

void SimulatedRows::referencePoints( std::size_t index, QgsFeature &feature ) const
{
  const SimulatedRecord &record = mWorld.records[index / 2];
  const bool isReference = index % 2 == 0;
  feature.setAttributes( QgsAttributes() << text( record.id ) << ( isReference ? 1 : 2 ) );
  feature.setGeometry( pointAt( isReference ? record.reference : record.baselineEnd ) );
}

} // namespace minemap
