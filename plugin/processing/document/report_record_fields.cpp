// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_record_fields.h"

#include "processing/parameters/field_values.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( ReportReader )
};

ElementState stateOf( const QVariant &value )
{
  return isNullValue( value ) ? ElementState::Empty : ElementState::Filled;
}

//! A number, else the parts of a text separated by semicolons.
int pointsOf( const QVariant &value )
{
  if ( isNullValue( value ) )
    return 0;
  if ( const std::optional<double> number = numberValue( value ) )
    return static_cast<int>( std::clamp( *number, 0.0, 1e6 ) );
  return value.toString().split( QLatin1Char( ';' ), Qt::SkipEmptyParts ).size();
}

bool hasTime( const QVariant &value )
{
  if ( value.userType() == QMetaType::QDateTime )
    return value.toDateTime().time() != QTime( 0, 0 );
  return value.toString().contains( QLatin1Char( ':' ) );
}

void take( RecordFields &fields, const QString &element, const QVariant &value )
{
  const ElementState state = stateOf( value );
  const auto better = []( ElementState &member, ElementState given ) { member = std::max( member, given ); };
  if ( element == QLatin1String( "reference_points" ) )
    fields.referencePoints = std::max( fields.referencePoints, 0 ) + pointsOf( value );
  else if ( element == QLatin1String( "perimeter" ) )
    better( fields.perimeter, state );
  else if ( element == QLatin1String( "type" ) )
    better( fields.type, state );
  else if ( element == QLatin1String( "number" ) )
    better( fields.number, state );
  else if ( element == QLatin1String( "method" ) )
    better( fields.emplacingMethod, state );
  else if ( element == QLatin1String( "fuse" ) )
    better( fields.fuseType, state );
  else if ( element == QLatin1String( "life_time" ) )
    better( fields.lifeTime, state );
  else if ( element == QLatin1String( "time" ) )
    better( fields.time, state );
  else if ( element == QLatin1String( "anti_handling" ) )
    better( fields.antiHandlingDevices, state );
  else if ( element == QLatin1String( "position" ) )
    better( fields.exactLocation, state );
  else if ( element == QLatin1String( "date" ) )
  {
    better( fields.date, state );
    if ( state == ElementState::Filled && hasTime( value ) )
      better( fields.time, ElementState::Filled );
  }
}

const QStringList ELEMENTS = {
  QStringLiteral( "reference_points" ), QStringLiteral( "perimeter" ), QStringLiteral( "type" ),
  QStringLiteral( "number" ),           QStringLiteral( "method" ),    QStringLiteral( "fuse" ),
  QStringLiteral( "life_time" ),        QStringLiteral( "date" ),      QStringLiteral( "time" ),
  QStringLiteral( "anti_handling" ),    QStringLiteral( "position" ) };

} // namespace

ElementFields readElementFields( const ParameterReader &reader, const InputLayer &map )
{
  ElementFields fields;
  for ( const QString &part : reader.list( "RECORD_FIELDS" ) )
  {
    const QString element = part.section( QLatin1Char( '=' ), 0, 0 ).trimmed();
    const QString field = part.section( QLatin1Char( '=' ), 1 ).trimmed();
    if ( !ELEMENTS.contains( element ) || field.isEmpty() )
      throw QgsProcessingException(
        Words::tr( "RECORD_FIELDS has \"%1\": give element=field, the element one of these words: %2." )
          .arg( part, ELEMENTS.join( QStringLiteral( ", " ) ) ) );
    if ( !map.source )
      throw QgsProcessingException(
        Words::tr( "RECORD_FIELDS needs the layer whose fields it names: give it as MAP." ) );
    if ( map.source->fields().lookupField( field ) < 0 )
      throw QgsProcessingException(
        Words::tr( "Layer \"%1\" has no field \"%2\": choose one of its fields." ).arg( map.name, field ) );
    fields.emplace_back( element, field );
  }
  return fields;
}

ElementStates recordElementsOf( ShapeKind kind, bool hasShape, const ElementFields &fields,
                                const std::vector<QVariant> &values )
{
  RecordFields elements;
  if ( hasShape )
    ( kind == ShapeKind::Polygon ? elements.perimeter : elements.exactLocation ) = ElementState::Filled;
  for ( std::size_t index = 0; index < fields.size(); ++index )
    take( elements, fields[index].first, values[index] );
  return elementsOf( elements );
}

} // namespace minemap
