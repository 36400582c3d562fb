// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/date_parameters.h"

#include "processing/parameters/parameter_reader.h"
#include "report/json/json_writer.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QDateTime>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( DateParameters )
};

//! In the order of DateOrder.
const QStringList &orderWords()
{
  static const QStringList words = { QStringLiteral( "dmy" ), QStringLiteral( "mdy" ), QStringLiteral( "ymd" ) };
  return words;
}

//! In the order of Calendar.
const QStringList &calendarWords()
{
  static const QStringList words = { QStringLiteral( "gregorian" ), QStringLiteral( "solar_hijri" ),
                                     QStringLiteral( "buddhist" ) };
  return words;
}

} // namespace

ParameterPointer dateOrderParameter()
{
  auto order = std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "DATE_ORDER" ),
                                                             Words::tr( "Order of day, month and year" ), orderWords(),
                                                             false, QVariant(), OPTIONAL, true );
  order->setHelp(
    Words::tr( "Of dates in figures such as 03/04/1993, in fields whose other dates do not tell the order. "
               "dmy: day first. mdy: month first. ymd: year first. Not given: such dates count as "
               "unknown, and a note asks for it." ) );
  return order;
}

ParameterPointer calendarParameter()
{
  auto calendar =
    std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "CALENDAR" ), Words::tr( "Calendar" ),
                                                  calendarWords(), false, calendarWords().front(), false, true );
  calendar->setHelp(
    Words::tr( "solar_hijri: years such as 1372 are of the calendar of Iran and Afghanistan. buddhist: "
               "years such as 2536 are of the calendar of Thailand. Years that are plainly Gregorian "
               "stay so." ) );
  return calendar;
}

DateOptions defaultDateOptions()
{
  constexpr qint64 FARTHEST_ZONE = 14 * 3600; // Seconds.
  DateOptions options;
  options.latestYear = QDateTime::currentDateTimeUtc().addSecs( FARTHEST_ZONE ).date().year();
  return options;
}

DateOptions dateOptionsOf( const ParameterReader &reader )
{
  DateOptions options = defaultDateOptions();
  const int order = orderWords().indexOf( reader.word( "DATE_ORDER" ) );
  if ( order >= 0 )
    options.order = static_cast<DateOrder>( order );
  const int calendar = calendarWords().indexOf( reader.word( "CALENDAR" ) );
  if ( calendar >= 0 )
    options.calendar = static_cast<Calendar>( calendar );
  return options;
}

void addDateTexts( const DateOptions &options, std::vector<std::pair<std::string, std::string>> &texts )
{
  if ( options.order )
    texts.emplace_back( "DATE_ORDER", jsonText( orderWords().at( static_cast<int>( *options.order ) ) ) );
  if ( options.calendar != Calendar::Gregorian )
    texts.emplace_back( "CALENDAR", jsonText( calendarWords().at( static_cast<int>( options.calendar ) ) ) );
}

} // namespace minemap
