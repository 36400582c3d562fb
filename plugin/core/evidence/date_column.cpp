// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_column.h"

#include "core/evidence/column_evidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace minemap
{

namespace
{

constexpr int FIRST_YEAR = 1900;

//! Days that databases, spreadsheets, file systems and receivers of GPS write for none.
constexpr WrittenDate PLACEHOLDERS[] = {
  { 1904, 1, 0, 1 }, { 1969, 12, 0, 31 }, { 1970, 1, 0, 1 }, { 1980, 1, 0, 1 }, { 1980, 1, 0, 6 } };

//! A bare number of more digits than a year or a day number may be a date without separators.
DateValue withoutCompactDate( const DateValue &value )
{
  const std::optional<double> number = bareNumber( value );
  constexpr double LEAST = 100000;
  constexpr double MOST = 1e15;
  if ( !number || *number != std::floor( *number ) || *number < LEAST || *number > MOST )
    return value;
  DateValue text;
  text.kind = DateValue::Kind::Text;
  text.text = readDateText( std::to_string( static_cast<std::int64_t>( *number ) ) );
  return text;
}

//! Reads single values once the column has told what it can.
class ValueReader
{
  public:
    ValueReader( const ColumnEvidence &evidence, const DateOptions &options )
      : mEvidence( evidence ),
        mOptions( options )
    {
    }

    ReadDate read( const DateValue &value ) const
    {
      if ( value.kind == DateValue::Kind::Missing )
        return {};
      if ( value.kind == DateValue::Kind::Guessed )
        return of( DateState::Guessed );
      const std::optional<double> given = bareNumber( value );
      if ( mEvidence.areDaysExchanged() && plainDay( value, given && mEvidence.mayBeDayNumber( *given ) ) )
        return of( DateState::Exchanged );
      if ( value.kind == DateValue::Kind::Day )
        return ofDate( value.day, std::nullopt );
      if ( given )
        return ofNumber( *given );
      return value.kind == DateValue::Kind::Text ? ofText( value.text ) : of( DateState::Unreadable );
    }

  private:
    static ReadDate of( DateState state )
    {
      ReadDate read;
      read.state = state;
      return read;
    }

    ReadDate ofText( const DateText &text ) const
    {
      switch ( text.form )
      {
      case DateText::Form::Nothing:
        return of( DateState::NotBelieved );
      case DateText::Form::Date:
        if ( text.isLongNumber && !mEvidence.areLongNumbersDates() )
          return of( DateState::Unreadable );
        return text.hasShortYear ? ofShortYear( text.date, text.isYearFirst ) : ofDate( text.date, text.calendar );
      case DateText::Form::Years:
        return ofYears( text.date.year, text.lastYear );
      case DateText::Form::Ordered:
        return ofOrdered( text );
      default:
        return of( DateState::Unreadable );
      }
    }

    ReadDate ofOrdered( const DateText &text ) const
    {
      const auto readIn = [&]( std::size_t order )
      {
        const WrittenDate &date = *text.inOrder[order];
        constexpr auto YEAR_FIRST = static_cast<std::size_t>( DateOrder::YearMonthDay );
        return text.hasShortYear ? ofShortYear( date, order == YEAR_FIRST ) : ofDate( date, std::nullopt );
      };
      std::optional<ReadDate> first;
      bool isSame = true;
      for ( std::size_t order = 0; order < DATE_ORDERS; ++order )
      {
        if ( !text.inOrder[order] )
          continue;
        const ReadDate read = readIn( order );
        isSame = isSame && ( !first || ( first->state == read.state && first->period.first == read.period.first &&
                                         first->period.last == read.period.last && read.state == DateState::Read ) );
        first = first ? first : read;
      }
      if ( isSame )
        return *first;
      DateState state = DateState::OrderUnknown;
      bool isByColumn = false;
      const std::optional<DateOrder> order = mEvidence.orderOf( text, state, isByColumn );
      if ( !order )
        // A year that cannot be is more worth a word than the order of day and month.
        return !text.hasShortYear && first->state != DateState::Read ? *first : of( state );
      ReadDate read = readIn( static_cast<std::size_t>( *order ) );
      read.isByColumn = isByColumn && read.state == DateState::Read;
      return read;
    }

    //! \param isFirst whether it stands before the month, as those of other calendars do.
    ReadDate ofShortYear( WrittenDate date, bool isFirst ) const
    {
      if ( mOptions.calendar == Calendar::Gregorian )
      {
        const bool isOrderGiven = mOptions.order == DateOrder::YearMonthDay;
        if ( mEvidence.calendarOfShortYears() == Calendar::Buddhist )
          return of( DateState::LooksBuddhist );
        if ( mEvidence.calendarOfShortYears() == Calendar::SolarHijri || ( isFirst && !isOrderGiven ) )
          return of( DateState::LooksSolarHijri );
      }
      const std::optional<int> year = yearOfShort( date.year );
      if ( !year )
      {
        ReadDate read = of( DateState::Unreadable );
        read.isShortYear = true;
        return read;
      }
      date.year = *year;
      ReadDate read = ofDate( date, std::nullopt );
      // A 29 February that was none says nothing of other years.
      read.isShortYear = read.state != DateState::Unreadable;
      return read;
    }

    //! Nothing for what is no year of the past in the calendar that was asked for.
    std::optional<int> yearOfShort( int year ) const
    {
      constexpr int OLD_CENTURY = 1900;
      constexpr int NEW_CENTURY = 2000;
      constexpr int SOLAR_CENTURY = 1300;
      constexpr int FIRST_OF_SOLAR = 50;
      constexpr int BUDDHIST_CENTURY = 2500;
      constexpr int FIRST_OF_BUDDHIST = 13; // 1970.
      constexpr int BUDDHIST_YEARS = 543;
      switch ( mOptions.calendar )
      {
      case Calendar::SolarHijri:
        return year >= FIRST_OF_SOLAR ? std::optional<int>( SOLAR_CENTURY + year ) : std::nullopt;
      case Calendar::Buddhist:
        return year >= FIRST_OF_BUDDHIST && BUDDHIST_CENTURY + year <= mOptions.latestYear + BUDDHIST_YEARS
                 ? std::optional<int>( BUDDHIST_CENTURY + year )
                 : std::nullopt;
      default:
        break;
      }
      if ( year >= FIRST_SHORT_YEAR )
        return OLD_CENTURY + year;
      return NEW_CENTURY + year <= mOptions.latestYear ? std::optional<int>( NEW_CENTURY + year ) : std::nullopt;
    }

    ReadDate ofYears( int first, int last ) const
    {
      ReadDate read = ofDate( { first, 0, 0, 0 }, std::nullopt );
      const ReadDate end = ofDate( { last, 0, 0, 0 }, std::nullopt );
      if ( read.state != DateState::Read || end.state != DateState::Read || end.isConverted != read.isConverted )
        return read.state != DateState::Read ? read : of( DateState::Unreadable );
      read.period.last = end.period.last;
      return read;
    }

    ReadDate ofNumber( double number ) const
    {
      if ( number == 0 )
        return of( DateState::NotBelieved );
      if ( isYearNumber( number ) )
        return ofDate( { static_cast<int>( number ), 0, 0, 0 }, std::nullopt );
      if ( mEvidence.mayBeShortYear( number ) )
        return ofShortYear( { static_cast<int>( number ), 0, 0, 0 }, false );
      if ( !mEvidence.mayBeDayNumber( number ) )
        return of( DateState::Unreadable );
      ReadDate read = of( DateState::Read );
      read.isDayNumber = true;
      read.period.first = static_cast<std::int32_t>( std::floor( number ) ) - DAY_NUMBER_OF_1970;
      read.period.last = read.period.first;
      if ( read.period.first == 0 )
        read = of( DateState::NotBelieved );
      return read;
    }

    //! \param named the calendar that the name of its month tells.
    ReadDate ofDate( const WrittenDate &date, const std::optional<Calendar> &named ) const
    {
      const Calendar calendar = named.value_or( calendarOfYear( date.year ) );
      const std::optional<DatePeriod> days = daysOf( date, calendar );
      if ( !days )
        return of( isPossibleYear( date.year ) ? DateState::Unreadable : DateState::NotBelieved );
      if ( isPlaceholder( date ) || days->first < *daysSince1970( FIRST_YEAR, 1, 2 ) ||
           days->last > *daysSince1970( mOptions.latestYear, 12, 31 ) + lastDaysOf( calendar ) )
        return of( DateState::NotBelieved );
      if ( calendar != Calendar::Gregorian && calendar != mOptions.calendar && !named )
        return of( calendar == Calendar::SolarHijri ? DateState::LooksSolarHijri : DateState::LooksBuddhist );
      ReadDate read = of( DateState::Read );
      read.period = *days;
      read.isWholeYear = mEvidence.areDaysYears() && date.month == 1 && date.day == 1;
      if ( read.isWholeYear )
        read.period = *daysOf( { date.year, 0, 0, 0 }, calendar );
      read.isConverted = calendar != Calendar::Gregorian;
      read.isOtherCalendar = calendar == Calendar::Gregorian && mOptions.calendar != Calendar::Gregorian;
      return read;
    }

    //! A Solar Hijri year ends in the next Gregorian one.
    static int lastDaysOf( Calendar calendar )
    {
      constexpr int LONGEST = 80;
      return calendar == Calendar::SolarHijri ? LONGEST : 0;
    }

    static bool isPossibleYear( int year ) { return year >= FIRST_YEAR; }

    static bool isPlaceholder( const WrittenDate &date )
    {
      return std::any_of( std::begin( PLACEHOLDERS ), std::end( PLACEHOLDERS ),
                          [&]( const WrittenDate &none )
                          { return none.year == date.year && none.month == date.month && none.day == date.day; } );
    }

    const ColumnEvidence &mEvidence;
    const DateOptions &mOptions;
};

} // namespace

std::vector<ReadDate> readDateColumn( const std::vector<DateValue> &given, const DateOptions &options )
{
  std::vector<DateValue> values( given.size() );
  std::transform( given.begin(), given.end(), values.begin(), withoutCompactDate );
  const ColumnEvidence evidence( values, options );
  const ValueReader reader( evidence, options );
  std::vector<ReadDate> dates( values.size() );
  std::transform( values.begin(), values.end(), dates.begin(),
                  [&]( const DateValue &value ) { return reader.read( value ); } );
  // Where the rule for years of two digits does not fit one of them, it may fit none: 58 to 80 is Solar Hijri.
  const bool fits =
    std::none_of( dates.begin(), dates.end(),
                  []( const ReadDate &date ) { return date.isShortYear && date.state == DateState::Unreadable; } );
  for ( ReadDate &date : dates )
  {
    if ( date.isShortYear && !fits )
    {
      date.state = DateState::Unreadable;
      date.period = {};
    }
  }
  return dates;
}

} // namespace minemap
