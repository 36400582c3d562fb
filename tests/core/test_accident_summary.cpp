// SPDX-License-Identifier: GPL-2.0-or-later
// Accidents: published intervals, and every count by hand.
#include "core/reconcile/accident_summary.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace minemap;

namespace
{

AccidentFacts accident( bool isOnMap, DatePeriod happened, DatePeriod mapDate = yearPeriod( 1994 ) )
{
  AccidentFacts facts;
  facts.isOnMap = isOnMap;
  facts.happened = happened;
  facts.mapDate = mapDate;
  return facts;
}

void hurt( AccidentFacts &facts, CasualtyGroup group, std::int64_t killed, std::int64_t injured )
{
  facts.casualties[static_cast<std::size_t>( group )] = { killed, injured };
}

} // namespace

class TestAccidentSummary : public QObject
{
    Q_OBJECT

  private slots:

    // A published share: 247 of 345 victims outside the former line of contact.
    void wilsonOfThePublishedShare()
    {
      const Agreement share = agreementOf( 247, 345 );
      QVERIFY( std::abs( share.interval->low - 0.666 ) < 5e-4 );
      QVERIFY( std::abs( share.interval->high - 0.761 ) < 5e-4 );
    }

    void accidentsStandInTimeOnlyWhereCertain()
    {
      std::vector<AccidentFacts> accidents = { accident( false, yearPeriod( 1993 ) ),
                                               accident( true, yearPeriod( 1993 ) ),
                                               accident( false, yearPeriod( 1995 ) ),
                                               accident( false, yearPeriod( 1994 ) ),
                                               accident( false, {} ),
                                               accident( true, yearPeriod( 1995 ), {} ) };
      accidents[2].order = SearchOrder::After;
      accidents[3].order = SearchOrder::Unclear;
      accidents[5].order = SearchOrder::NotAfter;
      const AccidentSummary summary = summariseAccidents( accidents );
      QCOMPARE( summary.all.share.agreeing, std::int64_t( 4 ) );
      QCOMPARE( summary.all.share.of, std::int64_t( 6 ) );
      QVERIFY( summary.all.share.tooFew );
      QCOMPARE( summary.beforeMap.share.of, std::int64_t( 2 ) );
      QCOMPARE( summary.beforeMap.share.agreeing, std::int64_t( 1 ) );
      QCOMPARE( summary.afterMap.share.of, std::int64_t( 1 ) );
      QCOMPARE( summary.unclear.share.of, std::int64_t( 3 ) );
      QCOMPARE( summary.afterSearch, std::int64_t( 1 ) );
      QCOMPARE( summary.inUndatedSearch, std::int64_t( 1 ) );
      QCOMPARE( summary.years.size(), std::size_t( 4 ) );
      QCOMPARE( *summary.years[0].year, 1993 );
      QCOMPARE( summary.years[2].accidents.share.of, std::int64_t( 2 ) );
      QCOMPARE( summary.years[2].afterMap, std::int64_t( 1 ) );
      QVERIFY( !summary.years[3].year );
      QVERIFY( summary.groups.empty() );
    }

    void casualtiesAreCountedByGroup()
    {
      std::vector<AccidentFacts> accidents;
      for ( int number = 0; number < 12; ++number )
      {
        accidents.push_back( accident( number < 9, yearPeriod( 2000 + number ) ) );
        hurt( accidents.back(), CasualtyGroup::Civilian, number == 11 ? 20 : 0, 1 );
      }
      hurt( accidents[0], CasualtyGroup::Deminer, 1, 0 );
      accidents[1].casualties[static_cast<std::size_t>( CasualtyGroup::Deminer )][0] = -3; // No count.
      const AccidentSummary summary = summariseAccidents( accidents );
      QCOMPARE( summary.groups.size(), std::size_t( 2 ) );
      const CasualtySummary &civilian = summary.groups[0];
      QCOMPARE( civilian.group, CasualtyGroup::Civilian );
      QCOMPARE( *civilian.accidents.people.killed, std::int64_t( 20 ) );
      QCOMPARE( *civilian.accidents.people.injured, std::int64_t( 12 ) );
      QCOMPARE( *civilian.accidents.people.injuredOffMap, std::int64_t( 3 ) );
      QCOMPARE( civilian.accidents.share.agreeing, std::int64_t( 3 ) );
      const ClusteredInterval offMap = civilian.accidents.people.offMap;
      QVERIFY( std::abs( *offMap.value - 23.0 / 32 ) < 1e-12 );
      // One accident with 21 of 32 casualties is one witness: no interval.
      QVERIFY( !offMap.interval );
      QCOMPARE( *summary.groups[1].accidents.people.killed, std::int64_t( 1 ) );
      QCOMPARE( summary.groups[1].accidents.people.accidentsWithoutCount, std::int64_t( 10 ) );
      QCOMPARE( summary.groups[1].accidents.share.of, std::int64_t( 1 ) );
      std::reverse( accidents.begin(), accidents.end() );
      QCOMPARE( *summariseAccidents( accidents ).groups[0].accidents.people.offMap.value, *offMap.value );
    }

    //! Of all, of a time and of a year: the groups' numbers added up.
    void peopleOfAllGroupsAddUp()
    {
      std::vector<AccidentFacts> accidents = { accident( true, yearPeriod( 1990 ) ),
                                               accident( false, yearPeriod( 2000 ) ),
                                               accident( false, yearPeriod( 2000 ) ) };
      hurt( accidents[0], CasualtyGroup::Civilian, 1, 2 );
      hurt( accidents[1], CasualtyGroup::Civilian, 0, 3 );
      hurt( accidents[1], CasualtyGroup::Military, 4, 0 );
      const AccidentSummary summary = summariseAccidents( accidents );
      QCOMPARE( *summary.all.people.killed, std::int64_t( 5 ) );
      QCOMPARE( *summary.all.people.injured, std::int64_t( 5 ) );
      QCOMPARE( *summary.all.people.killedOffMap, std::int64_t( 4 ) );
      QCOMPARE( *summary.all.people.injuredOffMap, std::int64_t( 3 ) );
      QCOMPARE( summary.all.people.accidentsWithoutCount, std::int64_t( 1 ) );
      QCOMPARE( *summary.beforeMap.people.injured, std::int64_t( 2 ) );
      QCOMPARE( *summary.afterMap.people.killed, std::int64_t( 4 ) );
      QVERIFY( !summary.unclear.people.isKnown() );
      QCOMPARE( *summary.years[1].accidents.people.injured, std::int64_t( 3 ) );
    }

    //! Numbers are known where one field is filled: the other adds nothing, and nothing becomes 0 of what is unknown.
    void unfilledFieldsAreNoZeros()
    {
      std::vector<AccidentFacts> accidents = { accident( true, {} ), accident( false, {} ) };
      QVERIFY( !summariseAccidents( accidents ).all.people.isKnown() );
      accidents[1].casualties[static_cast<std::size_t>( CasualtyGroup::Unspecified )][1] = 0;
      const PeopleHurt people = summariseAccidents( accidents ).all.people;
      QVERIFY( people.isKnown() && !people.killed );
      QCOMPARE( people.injured, std::int64_t( 0 ) );
      QCOMPARE( people.accidentsWithoutCount, std::int64_t( 1 ) );
      QVERIFY( !people.offMap.value ); // Nobody was hurt.
    }

    //! 8 people of 30 accidents: only 8 accidents say how many they hurt.
    void accidentsWithoutNumbersAreNoWitnessesOfPeople()
    {
      std::vector<AccidentFacts> accidents( 30, accident( false, {} ) );
      for ( std::size_t index = 0; index < 30; index += 2 )
        accidents[index].isOnMap = true;
      for ( std::size_t index = 0; index < 9; ++index )
        hurt( accidents[index], CasualtyGroup::Civilian, 1, 0 );
      const PeopleHurt few = summariseAccidents( accidents ).all.people;
      QVERIFY( few.offMap.value && !few.offMap.interval );
      hurt( accidents[9], CasualtyGroup::Civilian, 1, 0 );
      QVERIFY( summariseAccidents( accidents ).all.people.offMap.interval );
    }

    void noAccidentsHaveNoShare()
    {
      const AccidentSummary summary = summariseAccidents( {} );
      QVERIFY( !summary.all.share.value && !summary.all.share.interval && summary.all.share.tooFew );
      QVERIFY( summary.years.empty() && summary.groups.empty() );
    }
};

QTEST_APPLESS_MAIN( TestAccidentSummary )
#include "test_accident_summary.moc"
