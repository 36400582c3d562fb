// SPDX-License-Identifier: GPL-2.0-or-later
// Which numbers a broken assumption empties, and the words of assumptions.
#include "core/assumptions/check_assumptions.h"
#include "core/score/assumption_notes.h"
#include "core/score/void_numbers.h"
#include "score_worlds.h"

#include <QtTest>

#include <algorithm>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! A score in which every number is known.
ScoreResult fullScore()
{
  ScoreResult result;
  Scorecard &card = result.card;
  HitRate rate;
  rate.value = rate.low = rate.high = rate.effectiveN = rate.byMine = rate.all = 0.5;
  rate.chance = rate.skill = rate.pValue = rate.pAdjusted = rate.successArea = rate.densityRatio = 0.25;
  rate.hits = 10;
  rate.finds = 20;
  card.hitRate = rate;
  card.chanceStandardError = 0.01;
  card.adjusted.value = card.adjusted.low = card.adjusted.high = 0.4;
  card.confirmation.value = card.confirmation.low = card.confirmation.high = 0.6;
  card.curve = { { 0, 0.1, 0.1, 0.2, 0.1, 0.0, 0.2 }, { 50, 0.5, 0.4, 0.6, 0.3, 0.2, 0.4 } };
  card.groups.push_back( { OptionalText( "A" ), {}, rate, card.confirmation, false } );
  result.records.resize( 3 );
  for ( ScoredRecord &record : result.records )
    record.verdict = Verdict::Unconfirmed;
  return result;
}

Assumption broken( std::uint16_t invalidates, AssumptionCode code = AssumptionCode::CutBySearch )
{
  Assumption assumption;
  assumption.code = code;
  assumption.state = AssumptionState::Broken;
  assumption.invalidates = invalidates;
  assumption.n = 12;
  assumption.concerned = 4;
  return assumption;
}

ScoreResult voided( const Assumption &assumption )
{
  ScoreResult result = fullScore();
  result.card.assumptions = { assumption };
  voidVerdicts( result );
  voidNumbers( result );
  return result;
}

} // namespace

class TestVoidNumbers : public QObject
{
    Q_OBJECT

  private slots:

    void wordsAndCodesAreEachOthers()
    {
      for ( const AssumptionCode code : ASSUMPTION_CODES )
      {
        QCOMPARE( assumptionCode( toText( code ) ), std::optional<AssumptionCode>( code ) );
        QVERIFY( QByteArray( voidReason( code ) ).size() > 10 );
      }
      QVERIFY( !assumptionCode( "finds" ) );
      QVERIFY( !assumptionCode( "" ) );
      constexpr std::uint16_t ALL = 255;
      QCOMPARE( invalidatedTexts( ALL ).size(), std::size_t( 8 ) );
      for ( std::uint16_t bits = 0; bits <= ALL; ++bits )
        QCOMPARE( invalidatedBits( invalidatedTexts( bits ) ), bits );
    }

    void everyAssumptionIsReportedOnceAndInOrder()
    {
      World world;
      Progress progress;
      const std::vector<Assumption> assumptions = checkAssumptions( world.map, world.evidence, {}, {}, progress );
      QCOMPARE( assumptions.size(), std::size( ASSUMPTION_CODES ) );
      for ( std::size_t index = 0; index < assumptions.size(); ++index )
        QCOMPARE( assumptions[index].code, ASSUMPTION_CODES[index] );
    }

    void tooLittleIsNeverSaidToHold()
    {
      World world; // One record, one searched polygon and four finds.
      Progress progress;
      for ( const Assumption &assumption : checkAssumptions( world.map, world.evidence, {}, {}, progress ) )
      {
        if ( assumption.state == AssumptionState::CannotBeChecked )
          QVERIFY2( !assumption.reason.empty(), toText( assumption.code ) );
        else
          QVERIFY2( assumption.code == AssumptionCode::PositionsCoarserThanTolerance, toText( assumption.code ) );
      }
    }

    void aVoidHitRateTakesAllThatRestsOnIt()
    {
      const ScoreResult result = voided( broken( InvalidatesHitRate ) );
      for ( const HitRate *rate : { &result.card.hitRate, &result.card.groups.front().hitRate } )
      {
        QVERIFY( !rate->value && !rate->low && !rate->high && !rate->effectiveN && !rate->byMine && !rate->all );
        QVERIFY( !rate->skill && !rate->pValue && !rate->pAdjusted && !rate->successArea && !rate->densityRatio );
        QVERIFY2( rate->chance, "the chance rate is a share of ground" );
        QCOMPARE( rate->hits, std::int64_t( 10 ) );
      }
      QVERIFY( result.card.confirmation.value && result.card.adjusted.value && result.card.curve.front().hit );
      QCOMPARE( result.records.front().verdict, std::optional<Verdict>( Verdict::Unconfirmed ) );
    }

    void aVoidChanceLeavesTheHitRate()
    {
      const ScoreResult result = voided( broken( InvalidatesChance, AssumptionCode::SearchCopiedFromMap ) );
      const HitRate &rate = result.card.hitRate;
      QVERIFY( rate.value && rate.low && rate.byMine && rate.all );
      QVERIFY( !rate.chance && !rate.skill && !rate.pValue && !rate.successArea && !result.card.chanceStandardError );
      QVERIFY( result.card.curve.back().hit && !result.card.curve.back().chance &&
               !result.card.curve.back().chanceLow );
    }

    void voidConfirmationTakesEveryVerdict()
    {
      const ScoreResult result = voided( broken( InvalidatesConfirmation ) );
      QVERIFY( !result.card.confirmation.value && !result.card.groups.front().confirmation.high );
      for ( const ScoredRecord &record : result.records )
        QVERIFY( !record.verdict );
      QVERIFY( result.card.hitRate.value );
    }

    void someRecordsLoseTheirVerdictAndTheRateIsThatOfTheOthers()
    {
      Assumption some = broken( InvalidatesConfirmation | InvalidatesCounts );
      some.isOfSomeRecords = true;
      some.records = { 1 };
      const ScoreResult result = voided( some );
      QVERIFY( result.records[0].verdict && !result.records[1].verdict && result.records[2].verdict );
      QVERIFY( result.card.confirmation.value );
      QVERIFY( !voidReasonFor( result.card, "confirmation.value" ) );
      const std::vector<const char *> counts = voidCounts( result.card, 3 );
      QVERIFY( !counts[0] && counts[1] && !counts[2] );
    }

    void positionsVoidTheCurveUpToTheSmallestTolerance()
    {
      Assumption coarse = broken( InvalidatesHitRate | InvalidatesCurve | InvalidatesChance,
                                  AssumptionCode::PositionsCoarserThanTolerance );
      coarse.smallestTolerance = 50;
      const ScoreResult result = voided( coarse );
      QVERIFY( !result.card.curve.front().hit && !result.card.curve.front().chance );
      QVERIFY( result.card.curve.back().hit && result.card.curve.back().chance );
    }

    void onlyTheRateByMineIsVoidWhereFindsCountTwice()
    {
      const ScoreResult result = voided( broken( InvalidatesByMine, AssumptionCode::FindsTwice ) );
      QVERIFY( result.card.hitRate.value && !result.card.hitRate.byMine );
    }

    void whatIsAssumedVoidsNothing()
    {
      Assumption assumed = broken( 255 );
      assumed.isAssumed = true;
      const ScoreResult result = voided( assumed );
      QVERIFY( result.card.hitRate.value && result.card.confirmation.value && result.records.front().verdict );
      const std::vector<Note> notes = assumptionNotes( { assumed }, {} );
      QCOMPARE( notes.size(), std::size_t( 2 ) );
      QCOMPARE( notes.front().code, std::string( "assumed_against_evidence" ) );
      QCOMPARE( notes.back().severity, Severity::Alarm );
    }

    void everyVoidNumberNamesTheAssumption()
    {
      const ScoreResult result = voided( broken( 255 ) );
      for ( const char *key : { "hit_rate.value", "hit_rate.chance", "hit_rate.p_value", "hit_rate.by_mine",
                                "adjusted.low", "confirmation.value", "curve.hit_lo", "curve.ch_hi" } )
        QCOMPARE( QByteArray( voidReasonFor( result.card, key ) ),
                  QByteArray( voidReason( AssumptionCode::CutBySearch ) ) );
      QVERIFY( !voidReasonFor( result.card, "ground.searched" ) );
      QVERIFY( !voidReasonFor( result.card, "accidents" ) );
    }

    void aBrokenAssumptionThatVoidsNothingIsAWarning()
    {
      const std::vector<Note> notes =
        assumptionNotes( { broken( InvalidatesNothing, AssumptionCode::EvidenceSelected ) }, {} );
      QCOMPARE( notes.size(), std::size_t( 1 ) );
      QCOMPARE( notes.front().severity, Severity::Warning );
      QCOMPARE( notes.front().count, std::int64_t( 4 ) );
      QCOMPARE( notes.front().value, OptionalNumber( 12 ) );
    }

    void notesNameTheFirstRecords()
    {
      Assumption cut = broken( InvalidatesHitRate );
      MinefieldMap map;
      for ( const char *id : { "R1", "R2", "R3", "R4", "R5", "R6", "R7" } )
      {
        cut.records.push_back( static_cast<std::uint32_t>( map.records.size() ) );
        map.records.push_back( record( id, rectangle( 0, 0, 1, 1 ) ) );
      }
      QCOMPARE( assumptionNotes( { cut }, map ).front().features, std::string( "R1, R2, R3, R4, R5" ) );
    }
};

QTEST_GUILESS_MAIN( TestVoidNumbers )
#include "test_void_numbers.moc"
