// SPDX-License-Identifier: GPL-2.0-or-later
// The verdicts on explanations: the statistics against tables, the rules one by one.
#include "core/diagnose/error_ellipse.h"
#include "core/diagnose/judgement.h"

#include <QtTest>

#include <cmath>

using namespace minemap;

namespace
{

bool isNear( double a, double b, double within )
{
  return std::abs( a - b ) <= within;
}

//! Ten records that meet nothing as they lie and four finds each where the cause puts them.
CauseEvidence convincing()
{
  CauseEvidence cause;
  cause.units = 10;
  cause.isConstant = true;
  cause.correction = { -100, 0 };
  cause.meanLength = cause.medianLength = 100;
  cause.base.assign( 10, 0 );
  cause.corrected.assign( 10, 2 );
  cause.p = 0.005;
  return cause;
}

Yardstick yardstick()
{
  Yardstick result;
  result.hasEnoughFinds = true;
  result.canShowShift = true;
  result.halfWidth = 20;
  RecoveredShift shift;
  shift.correction = { -103, 2 };
  shift.varianceEast = shift.varianceNorth = 9;
  shift.ellipseFactor = 10;
  shift.p = 0.005;
  result.shift = shift;
  result.shiftIsSupported = result.shiftStands = true;
  result.bestVotes.assign( 10, 2 );
  return result;
}

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT

  private slots:

    // Variances 9 and 1 along axes turned by 30° from east, and a factor of 4: half axes of 6 and 2 m.
    void theEllipseIsThatOfItsCovariance()
    {
      const double angle = 3.14159265358979 / 6;
      const double c = std::cos( angle ), s = std::sin( angle );
      RecoveredShift shift;
      shift.varianceEast = 9 * c * c + s * s;
      shift.varianceNorth = 9 * s * s + c * c;
      shift.covariance = 8 * c * s;
      shift.ellipseFactor = 4;
      const ErrorEllipse ellipse = errorEllipse( shift );
      QVERIFY( std::abs( ellipse.major - 6 ) < 1e-9 );
      QVERIFY( std::abs( ellipse.minor - 2 ) < 1e-9 );
      QVERIFY( std::abs( ellipse.axis - angle ) < 1e-9 );
    }

    void lowerGainIsStudentsBound()
    {
      // Mean 3, s.d. 1.5811, n = 5: 3 − 2.1318 · 0.7071.
      QVERIFY( isNear( lowerGain( { 1, 2, 3, 4, 5 } ), 1.4926, 1e-4 ) );
      QVERIFY( std::isinf( lowerGain( { 7 } ) ) );
      QVERIFY( std::isinf( lowerGain( {} ) ) );
    }

    void whatLiesNearABeatenShiftIsNotKeptForThat()
    {
      CauseEvidence cause = convincing();
      cause.corrected.assign( 10, 1 );
      cause.p = 0.5;
      Yardstick held = yardstick();
      QCOMPARE( judgeCause( cause, held, false ).verdict, ExplanationVerdict::NotRejected );
      held.shiftIsBeaten = true;
      QCOMPARE( judgeCause( cause, held, false ).verdict, ExplanationVerdict::Rejected );
      const std::vector<double> heldOut( 10, 1.5 );
      QCOMPARE( judgeShift( heldOut, held ).verdict, ExplanationVerdict::Rejected );
      held.shiftIsBeaten = false;
      QCOMPARE( judgeShift( heldOut, held ).verdict, ExplanationVerdict::Supported );
    }

    void ellipseFactorTendsToChiSquare()
    {
      // 2 · 9 / 8 · F(2, 8) with F = 4.4590.
      QVERIFY( isNear( ellipseFactor( 10 ), 10.033, 1e-3 ) );
      QVERIFY( isNear( ellipseFactor( 1000000 ), 5.9915, 1e-3 ) );
      QVERIFY( ellipseFactor( 3 ) > ellipseFactor( 4 ) );
      QVERIFY( std::isfinite( ellipseFactor( 0 ) ) );
    }

    void distanceIsMeasuredByTheEllipse()
    {
      RecoveredShift shift;
      shift.varianceEast = 4;
      shift.varianceNorth = 100;
      shift.ellipseFactor = 6;
      QVERIFY( isNear( relativeDistance( shift, { std::sqrt( 24 ), 0 } ), 1, 1e-12 ) );
      QVERIFY( isNear( relativeDistance( shift, { 0, std::sqrt( 600 ) } ), 1, 1e-12 ) );
      shift.covariance = 20; // A line: nothing lies within.
      QVERIFY( std::isinf( relativeDistance( shift, { 1, 1 } ) ) );
    }

    void chanceOfAMaximumIsGumbels()
    {
      // Maxima with mean 3 and s.d. 0.5: scale 0.38985, location 2.77497.
      std::vector<double> maxima;
      for ( int half = 0; half < 50; ++half )
      {
        maxima.push_back( 3 - 0.5 * std::sqrt( 99.0 / 100 ) );
        maxima.push_back( 3 + 0.5 * std::sqrt( 99.0 / 100 ) );
      }
      const double scale = 0.5 * std::sqrt( 6.0 ) / 3.14159265358979;
      const double tail = 1 - std::exp( -std::exp( -( 5 - ( 3 - 0.577215664901533 * scale ) ) / scale ) );
      QVERIFY( isNear( chanceOfMaximum( 5, maxima, 1 ), tail, 1e-9 ) );
      QVERIFY( isNear( chanceOfMaximum( 5, maxima, 7 ), 7 * tail, 1e-9 ) );
      QCOMPARE( chanceOfMaximum( 0, maxima, 100 ), 1.0 );
      QCOMPARE( chanceOfMaximum( 5, {}, 1 ), 1.0 );
    }

    void aCauseThatFitsIsSupported()
    {
      const Judgement judgement = judgeCause( convincing(), yardstick(), false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::Supported );
    }

    void aCauseThatChanceMatchesIsNotSupported()
    {
      CauseEvidence cause = convincing();
      cause.p = 0.06;
      QVERIFY( judgeCause( cause, yardstick(), false ).verdict != ExplanationVerdict::Supported );
      cause.p = 0.6;
      cause.correction = { -300, 0 };
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::Rejected );
    }

    void twoRecordsRejectNothing()
    {
      CauseEvidence cause = convincing();
      cause.p = 0.6;
      cause.correction = { -300, 0 };
      cause.units = 2;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::NotIdentifiable );
      cause.units = 3;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::Rejected );
    }

    void aCauseThatMeetsFewerFindsThanTheBestIsRejected()
    {
      CauseEvidence cause = convincing();
      cause.isConstant = false;
      for ( std::size_t unit = 0; unit < cause.corrected.size(); ++unit )
        cause.corrected[unit] = unit % 2 == 0 ? 1.0F : 1.2F;
      const Judgement judgement = judgeCause( cause, yardstick(), false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::Rejected );
      QCOMPARE( QString( judgement.why ), QString( why::OTHER_FITS_BETTER ) );
    }

    void aCauseWithinTheErrorOfTheShiftIsNotRejected()
    {
      CauseEvidence cause = convincing();
      cause.p = 0.4;
      const Judgement judgement = judgeCause( cause, yardstick(), false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::NotRejected );
      QCOMPARE( QString( judgement.why ), QString( why::WITHIN_ERROR ) );
    }

    void withoutAShiftThatStandsOnlyWhatIsConceivableIsPossible()
    {
      CauseEvidence cause = convincing();
      Yardstick held = yardstick();
      held.shiftStands = held.shiftIsSupported = false;
      cause.p = 0.2;
      QCOMPARE( judgeCause( cause, held, false ).verdict, ExplanationVerdict::NotRejected );
      cause.p = 0.9;
      QCOMPARE( judgeCause( cause, held, false ).verdict, ExplanationVerdict::Rejected );
    }

    void aConstantCauseOutsideTheErrorIsRejected()
    {
      // 37 m beside the shift, which is known to some metres, though it meets as many finds.
      CauseEvidence cause = convincing();
      cause.correction = { -138, 15 };
      const Judgement judgement = judgeCause( cause, yardstick(), false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::Rejected );
      QCOMPARE( QString( judgement.why ), QString( why::OUTSIDE_ERROR ) );
    }

    void whatATransformationIsSureOfWidensTheError()
    {
      // As before, of a transformation that is published as known to 44 m: it stays possible with few votes, too.
      CauseEvidence cause = convincing();
      cause.correction = { -138, 15 };
      cause.accuracy = 44;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::Supported );
      cause.corrected.assign( 10, 1 );
      const Judgement judgement = judgeCause( cause, yardstick(), false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::NotRejected );
      QCOMPARE( QString( judgement.why ), QString( why::WITHIN_ERROR ) );
      cause.accuracy = 10;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::Rejected );
      // Nobody knows how accurate: only where the evidence does not speak against it.
      cause.accuracy = UNKNOWN_ACCURACY;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::NotRejected );
      cause.p = 0.9;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::Rejected );
    }

    void theSlightestDifferenceBeatsNothing()
    {
      // Regular rows: every unit is behind by a hair, which a t-test alone calls significant.
      const Yardstick held = yardstick();
      std::vector<float> votes( 10, 1.9F );
      QVERIFY( fitsAsWell( votes, held ) );
      votes.assign( 10, 1.7F );
      QVERIFY( !fitsAsWell( votes, held ) );
    }

    void whereTheMapMayLieRightASmallCauseExplainsNothing()
    {
      CauseEvidence cause = convincing();
      cause.correction = { -8, 0 };
      cause.meanLength = cause.medianLength = 8;
      Yardstick held = yardstick();
      held.shift->correction = { -7, 0 };
      held.shift->varianceEast = held.shift->varianceNorth = 6;
      const Judgement judgement = judgeCause( cause, held, false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::NotIdentifiable );
      QCOMPARE( QString( judgement.why ), QString( why::TOO_SMALL ) );
    }

    void pointsOfOthersAreMixedUpForSomeOrEachOnce()
    {
      CauseRecipe recipe;
      recipe.cause = Cause::OtherReference;
      for ( int record = 0; record < 10; ++record )
        recipe.references["R" + std::to_string( record )] = "R" + std::to_string( ( record + 1 ) % 10 );
      // Each the next.
      QVERIFY( !pointsRepeat( recipe, 10 ) );
      // Three of ten a point that another has, too; in half of the records that may be.
      for ( const char *record : { "R0", "R1", "R2" } )
        recipe.references[record] = "R9";
      QVERIFY( pointsRepeat( recipe, 10 ) );
      QVERIFY( !pointsRepeat( recipe, 20 ) );
      QVERIFY( !pointsRepeat( CauseRecipe(), 10 ) );
    }

    void oneRecordAloneSupportsNothing()
    {
      CauseEvidence cause = convincing();
      std::fill( cause.corrected.begin() + 1, cause.corrected.end(), 0.0F );
      QVERIFY( judgeCause( cause, yardstick(), false ).verdict != ExplanationVerdict::Supported );
    }

    void whatIsSmallerThanItsErrorCannotBeIdentified()
    {
      CauseEvidence cause = convincing();
      cause.correction = { -5, 0 };
      cause.meanLength = cause.medianLength = 5; // Standard error 3.
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::NotIdentifiable );
      // About reference points: twice (half width 20 + place error 4).
      cause.isConstant = false;
      cause.medianLength = 47;
      QCOMPARE( judgeCause( cause, yardstick(), true ).verdict, ExplanationVerdict::NotIdentifiable );
      cause.medianLength = 49;
      QCOMPARE( judgeCause( cause, yardstick(), true ).verdict, ExplanationVerdict::Supported );
    }

    void aMistakeThatCannotHaveBeenMadeIsRejected()
    {
      CauseEvidence cause = convincing();
      cause.impossible = 3;
      const Judgement judgement = judgeCause( cause, yardstick(), false );
      QCOMPARE( judgement.verdict, ExplanationVerdict::Rejected );
      QCOMPARE( QString( judgement.why ), QString( why::IMPOSSIBLE ) );
      cause.impossible = 2;
      QCOMPARE( judgeCause( cause, yardstick(), false ).verdict, ExplanationVerdict::Supported );
    }

    void fewFindsIdentifyNothing()
    {
      Yardstick few = yardstick();
      few.hasEnoughFinds = false;
      QCOMPARE( judgeCause( convincing(), few, false ).verdict, ExplanationVerdict::NotIdentifiable );
      QCOMPARE( judgeShift( { 2, 2, 2 }, few ).verdict, ExplanationVerdict::NotIdentifiable );
    }

    void aShiftNeedsRecordsThatAgree()
    {
      const std::vector<double> agreeing = { 2, 2.1, 1.9, 2 };
      QCOMPARE( judgeShift( agreeing, yardstick() ).verdict, ExplanationVerdict::Supported );
      QCOMPARE( judgeShift( { 5, -1, 0, 0.2 }, yardstick() ).verdict, ExplanationVerdict::NotRejected );
      Yardstick chance = yardstick();
      chance.shift->p = 0.2;
      QCOMPARE( judgeShift( agreeing, chance ).verdict, ExplanationVerdict::Rejected );
      Yardstick beltOnly = yardstick();
      beltOnly.canShowShift = false;
      QCOMPARE( judgeShift( agreeing, beltOnly ).verdict, ExplanationVerdict::NotIdentifiable );
      Yardstick tiny = yardstick();
      tiny.shift->correction = { 4, 3 };
      QCOMPARE( judgeShift( agreeing, tiny ).verdict, ExplanationVerdict::NotIdentifiable );
    }
};

QTEST_APPLESS_MAIN( TestJudgement )
#include "test_judgement.moc"
