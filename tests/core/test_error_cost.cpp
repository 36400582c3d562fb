// SPDX-License-Identifier: GPL-2.0-or-later
// The cost of the error: ranges, assumptions, and nothing where a rate or an area is not known.
#include "core/reconcile/error_cost.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace minemap;

class TestErrorCost : public QObject
{
    Q_OBJECT

  private slots:

    void costsAreRanges()
    {
      CostInput input;
      input.minesOnMap = 100;
      input.minesOffMap = 1;
      input.searchedOnMap = 50000;
      input.searchedOffMap = 200000;
      input.searchedUnconfirmed = 30000;
      input.blockedUnconfirmed = 80000;
      input.rates.moneyPerSquareMetre = Interval{ 0.5, 2 };
      input.rates.squareMetresPerTeamDay = Interval{ 200, 400 };
      const ErrorCost cost = costOfError( input );
      QCOMPARE( *cost.areaPerMineOnMap.value, 500.0 );
      // Garwood: 100 gives 81.364 to 121.627.
      QVERIFY( std::abs( cost.areaPerMineOnMap.range->low - 50000 / 121.627 ) < 0.01 );
      QVERIFY( std::abs( cost.areaPerMineOnMap.range->high - 50000 / 81.364 ) < 0.01 );
      QVERIFY( cost.areaPerMineOffMap.range->high > 20 * *cost.areaPerMineOffMap.value );
      QCOMPARE( cost.searchedInVain.money.range->low, 15000.0 );
      QCOMPARE( cost.searchedInVain.money.range->high, 60000.0 );
      QCOMPARE( cost.searchedInVain.teamDays.range->low, 75.0 );
      QCOMPARE( cost.searchedInVain.teamDays.range->high, 150.0 );
      QCOMPARE( cost.blocked.money.range->high, 160000.0 );
      QCOMPARE( cost.assumptions.size(), std::size_t( 6 ) );
    }

    void withoutRatesThereIsNoMoneyAndNoTime()
    {
      CostInput input;
      input.searchedUnconfirmed = 30000;
      const ErrorCost cost = costOfError( input );
      QCOMPARE( *cost.searchedInVain.area, 30000.0 );
      QVERIFY( !cost.searchedInVain.money.range && !cost.searchedInVain.teamDays.range );
      QCOMPARE( QString( cost.searchedInVain.money.reason ), QString( RATE_NOT_GIVEN ) );
      QCOMPARE( QString( cost.blocked.money.reason ), QString( AREA_NOT_KNOWN ) );
      QCOMPARE( QString( cost.areaPerMineOnMap.reason ), QString( AREA_NOT_KNOWN ) );
      QCOMPARE( cost.assumptions.size(), std::size_t( 2 ) );
    }

    void unusableNumbersGiveReasons()
    {
      CostInput input;
      input.searchedOnMap = 50000;
      input.searchedOffMap = std::nan( "" );
      input.minesOffMap = 3;
      input.searchedUnconfirmed = 1;
      input.blockedUnconfirmed = -1;
      const double infinite = std::numeric_limits<double>::infinity();
      for ( const Interval &rate : { Interval{ 0, 1 }, Interval{ 2, 1 }, Interval{ -1, 1 }, Interval{ 1, infinite } } )
      {
        input.rates.moneyPerSquareMetre = input.rates.squareMetresPerTeamDay = rate;
        const ErrorCost cost = costOfError( input );
        QCOMPARE( QString( cost.searchedInVain.money.reason ), QString( RATE_NOT_VALID ) );
        QCOMPARE( QString( cost.searchedInVain.teamDays.reason ), QString( RATE_NOT_VALID ) );
        QCOMPARE( QString( cost.areaPerMineOnMap.reason ), QString( NO_MINES_FOUND ) );
        QCOMPARE( QString( cost.areaPerMineOffMap.reason ), QString( AREA_NOT_KNOWN ) );
        QVERIFY( !cost.blocked.area );
      }
    }
};

QTEST_APPLESS_MAIN( TestErrorCost )
#include "test_error_cost.moc"
