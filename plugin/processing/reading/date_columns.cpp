// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/date_columns.h"

#include "processing/parameters/field_values.h"
#include "processing/reading/layer_reader.h"

#include <QDate>
#include <QHash>
#include <QMetaType>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace minemap
{

namespace
{

struct RoleNote
{
    std::string_view parameter;
    const char *code; //!< Of the alarm where over a tenth of the values is unknown.
};

constexpr RoleNote ROLE_NOTES[] = {
  { "MAP_DATE", "map_dates_unused" },   { "LAID_DATE", "laid_dates_unused" },
  { "FIND_DATE", "find_dates_unused" }, { "SEARCH_DATE", "search_dates_unused" },
  { "MADE_DATE", "made_dates_unused" }, { "ACCIDENT_DATE", "accident_dates_unused" },
};

struct StateNote
{
    DateState state;
    const char *code;
};

constexpr StateNote STATE_NOTES[] = {
  { DateState::Unreadable, "dates_unreadable" },
  { DateState::OrderUnknown, "dates_order_unknown" },
  { DateState::OrderContested, "dates_order_contested" },
  { DateState::NotBelieved, "dates_not_believed" },
  { DateState::LooksSolarHijri, "dates_look_solar_hijri" },
  { DateState::LooksBuddhist, "dates_look_buddhist" },
  { DateState::Guessed, "dates_guessed_by_gdal" },
  { DateState::Exchanged, "dates_exchanged_by_spreadsheet" },
};

struct WayNote
{
    bool ReadDate::*way;
    const char *code;
    Severity severity = Severity::Information;
};

constexpr const char *SHORT_YEARS = "dates_of_short_years";

constexpr WayNote WAY_NOTES[] = {
  { &ReadDate::isByColumn, "dates_order_by_column" }, { &ReadDate::isShortYear, SHORT_YEARS, Severity::Warning },
  { &ReadDate::isDayNumber, "dates_of_day_numbers" }, { &ReadDate::isConverted, "dates_converted" },
  { &ReadDate::isWholeYear, "dates_are_years" },      { &ReadDate::isOtherCalendar, "dates_left_gregorian" },
};

DateValue dateValueOf( const QVariant &value )
{
  DateValue read;
  const int type = value.userType();
  // Lists have no text and are not null for that.
  const bool isList = type == QMetaType::QStringList || type == QMetaType::QVariantList ||
                      type == QMetaType::QVariantMap || type == QMetaType::QByteArray;
  if ( isList ? value.isNull() : isNullValue( value ) )
    return read;
  switch ( type )
  {
  case QMetaType::QDate:
  case QMetaType::QDateTime:
  {
    const QDate date = value.toDate();
    read.kind = DateValue::Kind::Day;
    read.day.year = date.year();
    read.day.month = date.month();
    read.day.day = date.day();
    return read;
  }
  case QMetaType::Int:
  case QMetaType::UInt:
  case QMetaType::LongLong:
  case QMetaType::ULongLong:
  case QMetaType::Float:
  case QMetaType::Double:
    read.kind = DateValue::Kind::Number;
    read.number = value.toDouble();
    return read;
  case QMetaType::QString:
    read.kind = DateValue::Kind::Text;
    read.text = readDateText( value.toString().toStdString() );
    return read;
  default:
    read.kind = DateValue::Kind::Other;
    return read;
  }
}

//! Whether a note of that code says what must be done before the dates can be used.
bool asksForMend( const std::string &code )
{
  return code == "dates_order_unknown" || code == "dates_order_contested" || code == "dates_look_solar_hijri" ||
         code == "dates_look_buddhist" || code == "dates_guessed_by_gdal" || code == "dates_exchanged_by_spreadsheet";
}

//! The feature with its field and value: numbers alone may be taken for it.
QString exampleOf( const QString &feature, const QString &field, const QVariant &value )
{
  constexpr int LONGEST = 30;
  return QStringLiteral( "%1 (%2: \"%3\")" ).arg( feature, field, writtenText( value ).left( LONGEST ) );
}

} // namespace

DateColumn::DateColumn( const DateField &field, const std::vector<QVariant> &values, const LayerFeatures &features,
                        const DateOptions &options, std::vector<Note> &notes )
{
  // Millions of finds have some thousand dates.
  QHash<QString, std::uint32_t> known;
  std::vector<DateValue> distinct;
  mPositions.reserve( values.size() );
  for ( const QVariant &value : values )
  {
    const QString key = QString::number( value.userType() ) + QLatin1Char( ' ' ) + writtenText( value );
    const auto position = known.constFind( key );
    if ( position != known.constEnd() )
    {
      mPositions.push_back( *position );
      continue;
    }
    mPositions.push_back( static_cast<std::uint32_t>( distinct.size() ) );
    known.insert( key, mPositions.back() );
    distinct.push_back( dateValueOf( value ) );
    if ( field.isGuessed && distinct.back().kind != DateValue::Kind::Missing )
      distinct.back().kind = DateValue::Kind::Guessed;
  }
  mDates = readDateColumn( distinct, options );
  addNotes( field, values, features, notes );
}

DatePeriod DateColumn::at( std::size_t feature ) const
{
  return mPositions.empty() ? DatePeriod() : mDates[mPositions[feature]].period;
}

void DateColumn::addNotes( const DateField &field, const std::vector<QVariant> &values, const LayerFeatures &features,
                           std::vector<Note> &notes )
{
  const auto role = std::find_if( std::begin( ROLE_NOTES ), std::end( ROLE_NOTES ),
                                  [&]( const RoleNote &note ) { return note.parameter == field.parameter; } );
  const std::size_t before = notes.size();
  std::int64_t given = 0;
  std::int64_t shortYears = 0;
  std::vector<Note> alarms;
  for ( std::size_t feature = 0; feature < mPositions.size(); ++feature )
  {
    const ReadDate &date = mDates[mPositions[feature]];
    if ( date.state == DateState::Missing )
      continue;
    ++given;
    shortYears += date.state == DateState::Read && date.isShortYear ? 1 : 0;
    const auto example = [&] { return exampleOf( features.nameOf( feature ), field.name, values[feature] ); };
    for ( const StateNote &note : STATE_NOTES )
    {
      if ( date.state != note.state )
        continue;
      ++mUnused;
      countNote( notes, note.code, Severity::Warning, field.layer, example() );
      countNote( alarms, role->code, Severity::Alarm, field.layer, example() );
    }
    for ( const WayNote &note : WAY_NOTES )
    {
      if ( date.state == DateState::Read && date.*note.way )
        countNote( notes, note.code, note.severity, field.layer, example() );
    }
  }
  constexpr std::int64_t TENTH = 10;
  // The century decides whether an accident came after the search.
  const bool decides = role->parameter == "ACCIDENT_DATE" || role->parameter == "SEARCH_DATE";
  for ( Note &note : notes )
  {
    const bool isOfField = note.code == SHORT_YEARS && note.layer == field.layer.toStdString();
    if ( decides && isOfField && shortYears * TENTH > given )
      note.severity = Severity::Alarm;
  }
  if ( mUnused * TENTH <= given )
    return;
  // What to do about it stands in the first lines, too.
  for ( Note &note : notes )
  {
    if ( note.layer == field.layer.toStdString() && asksForMend( note.code ) )
      note.severity = Severity::Alarm;
  }
  alarms.front().value = static_cast<double>( given );
  notes.insert( notes.begin() + static_cast<std::ptrdiff_t>( before ), alarms.front() );
}

std::vector<ReadDate> readDates( const std::vector<QVariant> &values, const DateOptions &options )
{
  std::vector<DateValue> read( values.size() );
  std::transform( values.begin(), values.end(), read.begin(), dateValueOf );
  return readDateColumn( read, options );
}

bool isDateNote( const std::string &code )
{
  return code.rfind( "dates_", 0 ) == 0 || std::any_of( std::begin( ROLE_NOTES ), std::end( ROLE_NOTES ),
                                                        [&]( const RoleNote &note ) { return code == note.code; } );
}

} // namespace minemap
