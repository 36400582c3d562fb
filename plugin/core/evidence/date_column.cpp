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

//! Days that databases and spreadsheets write for none.
constexpr WrittenDate PLACEHOLDERS[] = { { 1904, 1, 0, 1 }, { 1969, 12, 0, 31 }, { 1970, 1, 0, 1 } };

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
      if ( value.kind == DateValue::Kind::Day )
        return ofDate( value.day, std::nullopt );
      if ( const std::optional<double> number = bareNumber( value ) )
        return ofNumber( *number );
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
        return text.hasShortYear ? ofShortYear( text.date ) : ofDate( text.date, text.calendar );
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
      const auto readIn = [&]( const WrittenDate &date )
      { return text.hasShortYear ? ofShortYear( date ) : ofDate( date, std::nullopt ); };
      std::optional<ReadDate> first;
      bool isSame = true;
      for ( const std::optional<WrittenDate> &date : text.inOrder )
      {
        if ( !date )
          continue;
        const ReadDate read = readIn( *date );
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
      ReadDate read = readIn( *text.inOrder[static_cast<std::size_t>( *order )] );
      read.isByColumn = isByColumn && read.state == DateState::Read;
      return read;
    }

    ReadDate ofShortYear( WrittenDate date ) const
    {
      constexpr int OLD_CENTURY = 1900;
      constexpr int NEW_CENTURY = 2000;
      const bool isOld = date.year >= FIRST_SHORT_YEAR;
      // In another calendar years of two digits are others.
      if ( mOptions.calendar != Calendar::Gregorian || ( !isOld && NEW_CENTURY + date.year > mOptions.latestYear ) )
      {
        ReadDate read = of( DateState::Unreadable );
        read.isShortYear = true;
        return read;
      }
      date.year += isOld ? OLD_CENTURY : NEW_CENTURY;
      ReadDate read = ofDate( date, std::nullopt );
      read.isShortYear = true;
      return read;
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
        return ofShortYear( { static_cast<int>( number ), 0, 0, 0 } );
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
