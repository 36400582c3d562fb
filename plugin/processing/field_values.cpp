// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/field_values.h"

#include "core/reconcile/claim_text.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <cmath>

namespace minemap
{

bool isNullValue( const QVariant &value )
{
  const int type = value.userType();
  // Numbers always have a text: it need not be made.
  if ( type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double )
    return value.isNull();
  return !value.isValid() || value.isNull() || value.toString().trimmed().isEmpty();
}

OptionalText textValue( const QVariant &value )
{
  if ( isNullValue( value ) )
    return std::nullopt;
  return value.toString().trimmed().toStdString();
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

std::optional<DatePeriod> dateValue( const QVariant &value )
{
  if ( isNullValue( value ) )
    return DatePeriod{};
  const int type = value.userType();
  if ( type == QMetaType::QDate || type == QMetaType::QDateTime )
  {
    const QDate date = value.toDate();
    const DatePeriod period = dayPeriod( date.year(), date.month(), date.day() );
    return period.isKnown() ? std::optional<DatePeriod>( period ) : std::nullopt;
  }
  bool isNumber = false;
  const double number = value.toDouble( &isNumber );
  if ( isNumber && type != QMetaType::QString )
  {
    const DatePeriod period = number == std::floor( number ) && std::abs( number ) < 1e4
                                ? yearPeriod( static_cast<int>( number ) )
                                : DatePeriod{};
    return period.isKnown() ? std::optional<DatePeriod>( period ) : std::nullopt;
  }
  return parseDatePeriod( value.toString().toStdString() );
}

} // namespace minemap
