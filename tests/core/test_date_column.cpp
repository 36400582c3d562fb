// SPDX-License-Identifier: GPL-2.0-or-later
// What people write as dates, one by one and as the columns of a layer.
#include "core/evidence/date_column.h"
#include "date_spellings.h"

#include <QLocale>
#include <QtTest>

using namespace minemap;

namespace
{

constexpr int THIS_YEAR = 2026;

DateValue valueOf( const QString &text )
{
  DateValue value;
  if ( text.isEmpty() )
    return value;
  value.kind = DateValue::Kind::Text;
  value.text = readDateText( text.toStdString() );
  return value;
}

DateValue valueOf( double number )
{
  DateValue value;
  value.kind = DateValue::Kind::Number;
  value.number = number;
  return value;
}

QString dayText( std::int32_t day )
{
  return QDate( 1970, 1, 1 ).addDays( day ).toString( Qt::ISODate );
}

//! What a date means: a day, "first..last", or why it means nothing.
QString meaningOf( const ReadDate &date )
{
  switch ( date.state )
  {
  case DateState::Missing:
    return QStringLiteral( "missing" );
  case DateState::Unreadable:
    return QStringLiteral( "unread" );
  case DateState::OrderUnknown:
    return QStringLiteral( "order?" );
  case DateState::OrderContested:
    return QStringLiteral( "contested" );
  case DateState::NotBelieved:
    return QStringLiteral( "unbelieved" );
  case DateState::LooksSolarHijri:
    return QStringLiteral( "solar?" );
  case DateState::LooksBuddhist:
    return QStringLiteral( "buddhist?" );
  case DateState::Guessed:
    return QStringLiteral( "guessed" );
  case DateState::Exchanged:
    return QStringLiteral( "exchanged" );
  case DateState::Read:
    break;
  }
  const QString first = dayText( date.period.first );
  const QString last = dayText( date.period.last );
  return first == last ? first : first + ".." + last;
}

DateOptions options( Calendar calendar = Calendar::Gregorian, std::optional<DateOrder> order = std::nullopt )
{
  DateOptions options;
  options.calendar = calendar;
  options.order = order;
  options.latestYear = THIS_YEAR;
  return options;
}

QString meaningOf( const QString &text, const DateOptions &given = options() )
{
  return meaningOf( readDateColumn( { valueOf( text ) }, given ).front() );
}

QStringList meaningsOf( const QStringList &texts, const DateOptions &given = options() )
{
  std::vector<DateValue> values;
  for ( const QString &text : texts )
    values.push_back( valueOf( text ) );
  QStringList meanings;
  for ( const ReadDate &date : readDateColumn( values, given ) )
    meanings << meaningOf( date );
  return meanings;
}

QStringList meaningsOf( const std::vector<double> &numbers )
{
  std::vector<DateValue> values;
  for ( const double number : numbers )
    values.push_back( valueOf( number ) );
  QStringList meanings;
  for ( const ReadDate &date : readDateColumn( values, options() ) )
    meanings << meaningOf( date );
  return meanings;
}

} // namespace

class TestDateColumn : public QObject
{
    Q_OBJECT

  private slots:
    void spellingsMeanWhatPeopleMean_data();
    void spellingsMeanWhatPeopleMean();
    void monthsOfEveryLanguageAreKnown_data();
    void monthsOfEveryLanguageAreKnown();
    void oneSureDateDecidesTheOrderOfItsColumn();
    void contradictingDatesDecideNothing();
    void theOrderIsAskedForWhereNothingTells();
    void datesWithDotsHaveTheDayFirst();
    void yearsOfTwoDigits();
    void numbersAreYearsOrDaysOfASpreadsheet();
    void numbersThatMayBeSomethingElse();
    void newYearsDaysMayStandForYears();
    void spreadsheetsExchangeDayAndMonth();
    void guessedDatesAreUnknown();
    void otherCalendars();
    void whatCannotBeTrueIsNotBelieved();
    void newYearsOfTheSolarHijriCalendar_data();
    void newYearsOfTheSolarHijriCalendar();
    void everySolarHijriDayFollowsTheDayBefore();
    void damagedTextDoesNoHarm();
};

void TestDateColumn::spellingsMeanWhatPeopleMean_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<QString>( "meaning" );
  for ( const DateSpelling &spelling : DATE_SPELLINGS )
    QTest::newRow( spelling.text ) << QString::fromUtf8( spelling.text ) << spelling.meaning;
  QVERIFY( std::size( DATE_SPELLINGS ) >= 200 );
}

void TestDateColumn::spellingsMeanWhatPeopleMean()
{
  QFETCH( QString, text );
  QFETCH( QString, meaning );
  QCOMPARE( meaningOf( text ), meaning );
}

void TestDateColumn::monthsOfEveryLanguageAreKnown_data()
{
  QTest::addColumn<QString>( "language" );
  for ( const char *language :
        { "en", "fr", "es", "pt", "it", "de", "ru", "uk", "be",    "sr",    "sr_Latn", "hr",    "bs",
          "sl", "mk", "bg", "sq", "tr", "az", "hy", "ka", "ar_EG", "ar_SY", "ar_DZ",   "ar_MA", "fa",
          "ps", "km", "lo", "th", "vi", "my", "si", "ta", "so",    "ckb",   "am" } )
    QTest::newRow( language ) << language;
}

void TestDateColumn::monthsOfEveryLanguageAreKnown()
{
  QFETCH( QString, language );
  const QLocale locale( language );
  for ( int month = 1; month <= 12; ++month )
  {
    const QDate first( 1993, month, 1 );
    const QString wanted =
      first.toString( Qt::ISODate ) + ".." + first.addDays( first.daysInMonth() - 1 ).toString( Qt::ISODate );
    for ( const QLocale::FormatType format : { QLocale::LongFormat, QLocale::ShortFormat } )
    {
      for ( const QString &name : { locale.monthName( month, format ), locale.standaloneMonthName( month, format ),
                                    locale.monthName( month, format ).toUpper() } )
      {
        // In Croatia October, in Poland November: both may be meant.
        if ( name.startsWith( "lis", Qt::CaseInsensitive ) && language == "hr" )
          QCOMPARE( meaningOf( name + " 1993" ), QStringLiteral( "1993-10-01..1993-11-30" ) );
        else
          QCOMPARE( name + ": " + meaningOf( name + " 1993" ), name + ": " + wanted );
      }
    }
  }
}

void TestDateColumn::oneSureDateDecidesTheOrderOfItsColumn()
{
  QCOMPARE( meaningsOf( QStringList{ "25/05/1993", "03/04/1993", "", "3-4-1993" } ),
            QStringList( { "1993-05-25", "1993-04-03", "missing", "1993-04-03" } ) );
  QCOMPARE( meaningsOf( QStringList{ "03/04/1993", "05/25/1993 10:30 PM" } ),
            QStringList( { "1993-03-04", "1993-05-25" } ) );
  // What the column says counts for more than what was asked for.
  QCOMPARE(
    meaningsOf( QStringList{ "03/04/1993", "05/25/1993" }, options( Calendar::Gregorian, DateOrder::DayMonthYear ) ),
    QStringList( { "1993-03-04", "1993-05-25" } ) );
  // A year of two digits that stands first may be Solar Hijri.
  QCOMPARE( meaningsOf( QStringList{ "93/05/25", "04/03/02" } ), QStringList( { "solar?", "solar?" } ) );
  QCOMPARE(
    meaningsOf( QStringList{ "93/05/25", "04/03/02" }, options( Calendar::Gregorian, DateOrder::YearMonthDay ) ),
    QStringList( { "1993-05-25", "2004-03-02" } ) );
  QCOMPARE( meaningsOf( QStringList{ "25/05/93", "04/03/02" } ), QStringList( { "1993-05-25", "2002-03-04" } ) );
  const std::vector<ReadDate> dates = readDateColumn( { valueOf( "25/05/1993" ), valueOf( "03/04/1993" ) }, options() );
  QVERIFY( !dates[0].isByColumn );
  QVERIFY( dates[1].isByColumn );
}

void TestDateColumn::contradictingDatesDecideNothing()
{
  for ( const std::optional<DateOrder> order :
        { std::optional<DateOrder>(), std::optional<DateOrder>( DateOrder::DayMonthYear ) } )
    QCOMPARE( meaningsOf( QStringList{ "25/05/1993", "05/25/1993", "03/04/1993", "04/04/1993", "1993-04-03" },
                          options( Calendar::Gregorian, order ) ),
              QStringList( { "1993-05-25", "1993-05-25", "contested", "1993-04-04", "1993-04-03" } ) );
}

void TestDateColumn::theOrderIsAskedForWhereNothingTells()
{
  const QStringList texts = { "03/04/1993", "1/2/1993", "5/5/1993" };
  QCOMPARE( meaningsOf( texts ), QStringList( { "order?", "order?", "1993-05-05" } ) );
  QCOMPARE( meaningsOf( texts, options( Calendar::Gregorian, DateOrder::DayMonthYear ) ),
            QStringList( { "1993-04-03", "1993-02-01", "1993-05-05" } ) );
  QCOMPARE( meaningsOf( texts, options( Calendar::Gregorian, DateOrder::MonthDayYear ) ),
            QStringList( { "1993-03-04", "1993-01-02", "1993-05-05" } ) );
  QCOMPARE( meaningsOf( QStringList{ "03/04/05" }, options( Calendar::Gregorian, DateOrder::YearMonthDay ) ),
            QStringList( { "2003-04-05" } ) );
  QCOMPARE( meaningsOf( QStringList{ "03/04/05" } ), QStringList( { "order?" } ) );
}

void TestDateColumn::datesWithDotsHaveTheDayFirst()
{
  QCOMPARE( meaningsOf( QStringList{ "03.04.1993", "1.2.93" } ), QStringList( { "1993-04-03", "1993-02-01" } ) );
  // Unless the column has dates with dots and the month first.
  QCOMPARE( meaningsOf( QStringList{ "03.04.1993", "05.25.1993" } ), QStringList( { "1993-03-04", "1993-05-25" } ) );
  QCOMPARE( meaningsOf( QStringList{ "03.04.1993", "05.25.1993", "25.05.1993" } ),
            QStringList( { "contested", "1993-05-25", "1993-05-25" } ) );
  // Others with slashes and the month first make it doubtful, but not beside a sure one with dots.
  QCOMPARE( meaningsOf( QStringList{ "03.04.1993", "05/25/1993" } ), QStringList( { "contested", "1993-05-25" } ) );
  QCOMPARE( meaningsOf( QStringList{ "03.04.1993", "05/25/1993", "25.05.1993" } ),
            QStringList( { "1993-04-03", "1993-05-25", "1993-05-25" } ) );
  QCOMPARE( meaningsOf( QStringList{ "03.04.1993" }, options( Calendar::Gregorian, DateOrder::MonthDayYear ) ),
            QStringList( { "1993-04-03" } ) );
}

void TestDateColumn::yearsOfTwoDigits()
{
  QCOMPARE( meaningsOf( QStringList{ "25.5.93", "1.2.07" } ),
            QStringList( { "1993-05-25", "order?" } ).replaceInStrings( "order?", "2007-02-01" ) );
  // 1358 to 1380 of another calendar: what does not fit takes the others with it.
  QCOMPARE( meaningsOf( QStringList{ "25.5.72", "26.5.58" } ), QStringList( { "unread", "unread" } ) );
  QCOMPARE( meaningsOf( QStringList{ "25.5.93", "31.5.27" } ), QStringList( { "unread", "unread" } ) );
  // But not where there is no such day in a year that fits.
  QCOMPARE( meaningsOf( QStringList{ "25.5.93", "29.2.93" } ), QStringList( { "1993-05-25", "unread" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 93, 94 } ),
            QStringList( { "1993-01-01..1993-12-31", "1994-01-01..1994-12-31" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 93, 12 } ), QStringList( { "unread", "unread" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 93, 0 } ), QStringList( { "1993-01-01..1993-12-31", "unbelieved" } ) );
  // Beside years of four digits 99 stands for something else.
  QCOMPARE( meaningsOf( QStringList{ "99", "1994" } ), QStringList( { "unread", "1994-01-01..1994-12-31" } ) );
}

void TestDateColumn::numbersAreYearsOrDaysOfASpreadsheet()
{
  QCOMPARE( meaningsOf( std::vector<double>{ 1993, 1994.0, 1993.5 } ),
            QStringList( { "1993-01-01..1993-12-31", "1994-01-01..1994-12-31", "unread" } ) );
  // Excel shows 34101 as 12 May 1993 and 25568 as 31 December 1969.
  QCOMPARE( meaningsOf( std::vector<double>{ 34101, 34101.75, 25568 } ),
            QStringList( { "1993-05-12", "1993-05-12", "1969-12-31" } ) );
  QCOMPARE( meaningsOf( QStringList{ "34101", "34101.5", "34101,5", "25/05/1993" } ),
            QStringList( { "1993-05-12", "1993-05-12", "1993-05-12", "1993-05-25" } ) );
  // One that cannot be a day makes all of them numbers.
  QCOMPARE( meaningsOf( std::vector<double>{ 34101, 90000 } ), QStringList( { "unread", "unread" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 34101, 5 } ), QStringList( { "1993-05-12", "unread" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 25569 } ), QStringList( { "unbelieved" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 19930512, 199305, 19931305, 737164800000, -5, 1e300 } ),
            QStringList( { "1993-05-12", "1993-05-01..1993-05-31", "unread", "unread", "unread", "unread" } ) );
}

void TestDateColumn::numbersThatMayBeSomethingElse()
{
  // Milliseconds since 1970, one of which looks like a date with a time.
  QCOMPARE( meaningsOf( std::vector<double>{ 199012310000, 737164800000 } ), QStringList( { "unread", "unread" } ) );
  QCOMPARE( meaningsOf( QStringList{ "199012310000", "1117584000000" } ), QStringList( { "unread", "unread" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 199012310000, 199305121030 } ),
            QStringList( { "1990-12-31", "1993-05-12" } ) );
  // Months without a zero before them.
  QCOMPARE( meaningsOf( std::vector<double>{ 19935, 199310 } ), QStringList( { "unread", "1993-10-01..1993-10-31" } ) );
  QCOMPARE( meaningsOf( std::vector<double>{ 34101, 19930512 } ), QStringList( { "1993-05-12", "1993-05-12" } ) );
}

void TestDateColumn::newYearsDaysMayStandForYears()
{
  QCOMPARE(
    meaningsOf( QStringList{ "1993-01-01", "1994-01-01", "1995-01-01", "" } ),
    QStringList( { "1993-01-01..1993-12-31", "1994-01-01..1994-12-31", "1995-01-01..1995-12-31", "missing" } ) );
  QCOMPARE(
    meaningsOf( QStringList{ "01/01/1993", "01/01/1994", "1/1/1995", "1970-01-01" } ),
    QStringList( { "1993-01-01..1993-12-31", "1994-01-01..1994-12-31", "1995-01-01..1995-12-31", "unbelieved" } ) );
  QCOMPARE( meaningsOf( QStringList{ "1993-01-01", "1994-01-01" } ), QStringList( { "1993-01-01", "1994-01-01" } ) );
  QCOMPARE( meaningsOf( QStringList{ "1993-01-01", "1994-01-01", "1995-01-01", "1993-05-12" } ),
            QStringList( { "1993-01-01", "1994-01-01", "1995-01-01", "1993-05-12" } ) );
  QVERIFY( readDateColumn( { valueOf( "1993-01-01" ), valueOf( "1994-01-01" ), valueOf( "1995-01-01" ) }, options() )
             .front()
             .isWholeYear );
}

void TestDateColumn::spreadsheetsExchangeDayAndMonth()
{
  // 2 November 2005 became 11 February where a spreadsheet puts the month first; 13 November stayed a text.
  const QStringList texts = { "13/11/2005", "25/05/2005", "14/11/2006" };
  QCOMPARE( meaningsOf( texts + QStringList{ "2005-02-11", "2005-12-01", "2006-07-03" } ),
            QStringList( { "2005-11-13", "2005-05-25", "2006-11-14", "exchanged", "exchanged", "exchanged" } ) );
  QCOMPARE( meaningsOf( texts + QStringList{ "38394", "38687", "38901" } ),
            QStringList( { "2005-11-13", "2005-05-25", "2006-11-14", "exchanged", "exchanged", "exchanged" } ) );
  QCOMPARE(
    meaningsOf( QStringList{ "11/13/2005", "05/25/2005", "11/14/2006", "2005-02-11", "2005-12-01", "2006-07-03" } ),
    QStringList( { "2005-11-13", "2005-05-25", "2006-11-14", "exchanged", "exchanged", "exchanged" } ) );
  // A day over 12 beside them was not exchanged, nor was what stands beside texts with a day below 13.
  QCOMPARE( meaningsOf( texts + QStringList{ "2005-02-11", "2005-12-01", "2006-07-03", "2006-07-13" } ).mid( 3 ),
            QStringList( { "2005-02-11", "2005-12-01", "2006-07-03", "2006-07-13" } ) );
  QCOMPARE( meaningsOf( texts + QStringList{ "03/04/2006", "2005-02-11", "2005-12-01", "2006-07-03" } ).mid( 3 ),
            QStringList( { "2006-04-03", "2005-02-11", "2005-12-01", "2006-07-03" } ) );
}

void TestDateColumn::guessedDatesAreUnknown()
{
  DateValue guessed;
  guessed.kind = DateValue::Kind::Guessed;
  const std::vector<ReadDate> dates = readDateColumn( { guessed, valueOf( "1993-05-12" ) }, options() );
  QCOMPARE( meaningOf( dates[0] ), QStringLiteral( "guessed" ) );
  QVERIFY( !dates[0].period.isKnown() );
  QCOMPARE( meaningOf( dates[1] ), QStringLiteral( "1993-05-12" ) );
}

void TestDateColumn::otherCalendars()
{
  const QStringList solar = { "1372-02-22", "22/2/1372",  "1372/02/31",  "1372",
                              "1372-02",    "1993-05-12", "22 Sawr 1372" };
  QCOMPARE( meaningsOf( solar ),
            QStringList( { "solar?", "solar?", "solar?", "solar?", "solar?", "1993-05-12", "1993-05-12" } ) );
  QCOMPARE( meaningsOf( solar, options( Calendar::SolarHijri ) ),
            QStringList( { "1993-05-12", "1993-05-12", "1993-05-21", "1993-03-21..1994-03-20", "1993-04-21..1993-05-21",
                           "1993-05-12", "1993-05-12" } ) );
  const std::vector<ReadDate> dates =
    readDateColumn( { valueOf( "1372-02-22" ), valueOf( "1993-05-12" ) }, options( Calendar::SolarHijri ) );
  QVERIFY( dates[0].isConverted && !dates[0].isOtherCalendar );
  QVERIFY( !dates[1].isConverted && dates[1].isOtherCalendar );
  QCOMPARE( meaningsOf( QStringList{ "12/05/2536", "2536", "๑๒ พฤษภาคม ๒๕๓๖" } ),
            QStringList( { "buddhist?", "buddhist?", "buddhist?" } ) );
  QCOMPARE(
    meaningsOf( QStringList{ "25/05/2536", "2536", "๑๒ พ.ค. ๒๕๓๖", "29/02/2535" }, options( Calendar::Buddhist ) ),
    QStringList( { "1993-05-25", "1993-01-01..1993-12-31", "1993-05-12", "1992-02-29" } ) );
  DateValue typed;
  typed.kind = DateValue::Kind::Day;
  typed.day = { 1372, 2, 0, 22 };
  QCOMPARE( meaningOf( readDateColumn( { typed }, options() ).front() ), QStringLiteral( "solar?" ) );
  QCOMPARE( meaningOf( readDateColumn( { typed }, options( Calendar::SolarHijri ) ).front() ),
            QStringLiteral( "1993-05-12" ) );
  // In another calendar two digits are years of another century.
  for ( const char *text : { "22.2.72", "72/02/22", "۷۲/۰۲/۲۲" } )
    QCOMPARE( meaningOf( text, options( Calendar::SolarHijri, DateOrder::YearMonthDay ) ),
              QStringLiteral( "1993-05-12" ) );
  QCOMPARE( meaningOf( "84/06/01", options( Calendar::SolarHijri, DateOrder::YearMonthDay ) ),
            QStringLiteral( "2005-08-23" ) );
  QCOMPARE( meaningOf( "22.2.02", options( Calendar::SolarHijri, DateOrder::DayMonthYear ) ),
            QStringLiteral( "unread" ) );
  QCOMPARE( meaningOf( "12 พ.ค. 36", options( Calendar::Buddhist ) ), QStringLiteral( "1993-05-12" ) );
  QCOMPARE( meaningOf( "25/5/99", options( Calendar::Buddhist ) ), QStringLiteral( "unread" ) );
  // One text in such digits speaks for the years of the others.
  QCOMPARE( meaningsOf( QStringList{ "25.2.72", "۲۶/۰۲/۷۲", "1993-05-12" } ),
            QStringList( { "solar?", "solar?", "1993-05-12" } ) );
  QCOMPARE( meaningsOf( QStringList{ "۱۲.۰۵.۱۹۹۳", "25.2.93" } ), QStringList( { "1993-05-12", "1993-02-25" } ) );
}

void TestDateColumn::whatCannotBeTrueIsNotBelieved()
{
  for ( const char *text : { "1899-12-30",
                             "1899-12-31",
                             "1900-01-00",
                             "1900-01-01",
                             "1900",
                             "1904-01-01",
                             "1980-01-01",
                             "1980-01-06",
                             "1970-01-01",
                             "1970-01-01T00:00:00Z",
                             "1969-12-31 19:00:00",
                             "9999-12-31",
                             "0001-01-01",
                             "0093-05-12",
                             "1066-10-14",
                             "1800",
                             "2027-01-01",
                             "2993",
                             "0000-00-00",
                             "00/00/0000",
                             "0000-00-00 00:00:00",
                             "0",
                             "00000000",
                             "1753-01-01",
                             "1601",
                             "01.01.1900",
                             "31/12/9999",
                             "12/05/0093" } )
    QCOMPARE( QString( text ) + ": " + meaningOf( text ), QString( text ) + ": unbelieved" );
  // Mines were laid in that year.
  QCOMPARE( meaningOf( "1970" ), QStringLiteral( "1970-01-01..1970-12-31" ) );
  QCOMPARE( meaningOf( "1970-01-02" ), QStringLiteral( "1970-01-02" ) );
  QCOMPARE( meaningOf( "2026-12-31" ), QStringLiteral( "2026-12-31" ) );
  for ( const WrittenDate &day :
        { WrittenDate{ 93, 5, 0, 12 }, WrittenDate{ 1899, 12, 0, 30 }, WrittenDate{ 1970, 1, 0, 1 } } )
  {
    DateValue typed;
    typed.kind = DateValue::Kind::Day;
    typed.day = day;
    QCOMPARE( meaningOf( readDateColumn( { typed }, options() ).front() ), QStringLiteral( "unbelieved" ) );
  }
}

void TestDateColumn::newYearsOfTheSolarHijriCalendar_data()
{
  // Days on which the year began by Iran's official calendar; 11 Farvardin 1304, when it became law, was 31 March 1925.
  QTest::addColumn<int>( "year" );
  QTest::addColumn<QDate>( "day" );
  const auto row = []( int year, int march )
  { QTest::newRow( qPrintable( QString::number( year ) ) ) << year << QDate( year + 621, 3, march ); };
  row( 1304, 21 );
  row( 1342, 21 );
  row( 1354, 21 );
  row( 1355, 21 );
  row( 1357, 21 );
  row( 1358, 21 );
  row( 1359, 21 );
  row( 1370, 21 );
  row( 1371, 21 );
  row( 1372, 21 );
  row( 1375, 20 );
  row( 1376, 21 );
  row( 1379, 20 );
  row( 1380, 21 );
  row( 1383, 20 );
  row( 1387, 20 );
  row( 1388, 21 );
  row( 1391, 20 );
  row( 1392, 21 );
  row( 1395, 20 );
  row( 1396, 21 );
  row( 1399, 20 );
  row( 1400, 21 );
  row( 1403, 20 );
  row( 1404, 21 );
  row( 1405, 21 );
}

void TestDateColumn::newYearsOfTheSolarHijriCalendar()
{
  QFETCH( int, year );
  QFETCH( QDate, day );
  const std::optional<DatePeriod> first = daysOf( { year, 1, 0, 1 }, Calendar::SolarHijri );
  QVERIFY( first.has_value() );
  QCOMPARE( dayText( first->first ), day.toString( Qt::ISODate ) );
}

void TestDateColumn::everySolarHijriDayFollowsTheDayBefore()
{
  std::int32_t expected = daysOf( { FIRST_SOLAR_HIJRI, 1, 0, 1 }, Calendar::SolarHijri )->first;
  for ( int year = FIRST_SOLAR_HIJRI; year <= LAST_SOLAR_HIJRI; ++year )
  {
    const std::int32_t newYear = expected;
    for ( int month = 1; month <= 12; ++month )
    {
      for ( int day = 1; day <= 31; ++day )
      {
        const std::optional<DatePeriod> days = daysOf( { year, month, 0, day }, Calendar::SolarHijri );
        QVERIFY( days.has_value() || day > 29 );
        if ( days )
          QCOMPARE( days->first, expected++ );
      }
    }
    const std::optional<DatePeriod> whole = daysOf( { year, 0, 0, 0 }, Calendar::SolarHijri );
    QCOMPARE( whole->first, newYear );
    QCOMPARE( whole->last, expected - 1 );
  }
  QVERIFY( !daysOf( { LAST_SOLAR_HIJRI + 1, 1, 0, 1 }, Calendar::SolarHijri ) );
}

void TestDateColumn::damagedTextDoesNoHarm()
{
  const std::string text = "12 \xD0\xBC\xD0\xB0\xD1\x8F 1993 \xF0\x9F\x98";
  for ( std::size_t length = 0; length <= text.size(); ++length )
  {
    for ( int byte = 0; byte < 256; byte += 15 )
    {
      std::string damaged = text.substr( 0, length ) + static_cast<char>( byte ) + text.substr( length );
      readDateText( damaged );
    }
  }
  QCOMPARE( readDateText( std::string( 5000, '1' ) ).form, DateText::Form::Unread );
  QCOMPARE( readDateText( "1993\xFF" ).form, DateText::Form::Unread );
}

QTEST_APPLESS_MAIN( TestDateColumn )
#include "test_date_column.moc"
