// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/field_values.h"

#include "core/reconcile/claim_text.h"

#include <QDateTime>
#include <QMetaType>

#include <cmath>

namespace minemap
{

bool isNullValue( const QVariant &value )
{
  const int type = value.userType();
  // Numbers always have a text: it need not be made.
  if ( type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double )
    return value.isNull();
  return !value.isValid() || value.isNull() || writtenText( value ).trimmed().isEmpty();
}

OptionalText textValue( const QVariant &value )
{
  if ( isNullValue( value ) )
    return std::nullopt;
  return writtenText( value ).trimmed().toStdString();
}

std::optional<double> numberValue( const QVariant &value )
{
  if ( isNullValue( value ) )
    return std::nullopt;
  bool isNumber = false;
  const double number = value.toDouble( &isNumber );
  if ( !isNumber || !std::isfinite( number ) )
    return std::nullopt;
  return number;
}

std::optional<double> claimedValue( const QVariant &value )
{
  const OptionalText text = textValue( value );
  if ( !text )
    return std::nullopt;
  const ReadCount count = readCount( *text );
  if ( !count.number || !count.number->isExact() )
    return std::nullopt;
  return static_cast<double>( count.number->low );
}

QString writtenText( const QVariant &value )
{
  if ( value.userType() != QMetaType::QDateTime )
    return value.toString();
  const QDateTime moment = value.toDateTime();
  if ( moment.isValid() || !moment.date().isValid() )
    return value.toString();
  return moment.date().toString( Qt::ISODate ) + QLatin1Char( 'T' ) + moment.time().toString( Qt::ISODateWithMs );
}

} // namespace minemap
