// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about what is said of assumptions: every code and state has its words, and the numbers are in them.
#include "report/words/assumption_words.h"

#include "core/assumptions/cut_by_search.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTest>

using namespace minemap;

namespace
{

constexpr AssumptionState STATES[] = { AssumptionState::Holds, AssumptionState::Broken,
                                       AssumptionState::CannotBeChecked };

Assumption assumptionOf( AssumptionCode code, AssumptionState state )
{
  Assumption assumption;
  assumption.code = code;
  assumption.state = state;
  assumption.n = 1234;
  assumption.concerned = state == AssumptionState::Broken ? 567 : 3;
  assumption.statistic = static_cast<double>( assumption.concerned ) / static_cast<double>( assumption.n );
  if ( code == AssumptionCode::PositionsCoarserThanTolerance )
    assumption.statistic = 31.5;
  if ( state == AssumptionState::Broken )
    assumption.invalidates = InvalidatesHitRate | InvalidatesConfirmation;
  return assumption;
}

std::vector<Assumption> allOf( AssumptionState state )
{
  std::vector<Assumption> assumptions;
  for ( const AssumptionCode code : ASSUMPTION_CODES )
    assumptions.push_back( assumptionOf( code, state ) );
  return assumptions;
}

//! Everything that is said of any assumption.
QStringList allSentences()
{
  QStringList sentences;
  for ( const AssumptionState state : STATES )
  {
    for ( const bool isAssumed : { false, true } )
    {
      std::vector<Assumption> assumptions = allOf( state );
      for ( Assumption &assumption : assumptions )
        assumption.isAssumed = isAssumed && state == AssumptionState::Broken;
      for ( const bool withRates : { false, true } )
      {
        for ( const AssumptionRow &row : assumptionRows( assumptions, withRates ) )
          sentences << row.name << row.state << row.result << row.meaning;
      }
      sentences << assumptionsLine( assumptions );
    }
  }
  for ( const AssumptionCode code : ASSUMPTION_CODES )
    sentences << assumptionPhrase( voidReason( code ) );
  sentences.removeAll( QString() );
  return sentences;
}

} // namespace

class TestAssumptionWords : public QObject
{
    Q_OBJECT

  private slots:

    void initTestCase() { QLocale::setDefault( QLocale( QLocale::English, QLocale::UnitedStates ) ); }

    void everyCodeHasItsWords()
    {
      QSet<QString> names, meanings;
      for ( const AssumptionCode code : ASSUMPTION_CODES )
      {
        const Assumption broken = assumptionOf( code, AssumptionState::Broken );
        // A table without the code gives the code itself.
        for ( const QString &words : { assumptionName( code ), assumptionMeaning( broken ),
                                       assumptionResult( broken, true ), assumptionResult( broken, false ) } )
        {
          QVERIFY2( !words.contains( QLatin1Char( '_' ) ), toText( code ) );
          QVERIFY2( words.size() > 20, toText( code ) );
          QVERIFY2( !words.contains( QLatin1Char( '%' ) + QStringLiteral( "1" ) ), qPrintable( words ) );
        }
        QVERIFY( !assumptionName( code ).endsWith( QLatin1Char( '.' ) ) );
        QVERIFY( assumptionMeaning( broken ).endsWith( QLatin1Char( '.' ) ) );
        names << assumptionName( code );
        meanings << assumptionMeaning( broken );
      }
      QCOMPARE( names.size(), int( std::size( ASSUMPTION_CODES ) ) );
      QCOMPARE( meanings.size(), names.size() );
    }

    void numbersAreInTheResult()
    {
      for ( const AssumptionCode code : ASSUMPTION_CODES )
      {
        for ( const AssumptionState state : { AssumptionState::Holds, AssumptionState::Broken } )
        {
          const QString result = assumptionResult( assumptionOf( code, state ), true );
          QVERIFY2( result.contains( QStringLiteral( "1,234" ) ), qPrintable( result ) );
          const QString concerned =
            state == AssumptionState::Broken ? QStringLiteral( "567 of" ) : QStringLiteral( "Against it: 3 of" );
          QVERIFY2( result.startsWith( concerned ), qPrintable( result ) );
          QCOMPARE( result.contains( QStringLiteral( "(46 %)" ) ), state == AssumptionState::Broken );
        }
      }
      Assumption cut = assumptionOf( AssumptionCode::CutBySearch, AssumptionState::Broken );
      cut.n = 40;
      cut.concerned = 12;
      cut.statistic = 0.3;
      QCOMPARE( assumptionResult( cut, true ),
                QStringLiteral( "12 of 40 records at searched ground (30 %) end where it begins." ) );
    }

    void shareThatDecidesIsToldWhereItIsAnother()
    {
      Assumption cut = assumptionOf( AssumptionCode::CutBySearch, AssumptionState::Broken );
      QVERIFY( !assumptionResult( cut, true ).contains( QStringLiteral( "decides" ) ) );
      cut.statistic = 0.77;
      QVERIFY( assumptionResult( cut, true ).endsWith( QStringLiteral( "The share that decides is 77 %." ) ) );
    }

    void withoutRatesNoPercentageIsTold()
    {
      for ( const AssumptionState state : STATES )
      {
        for ( const AssumptionRow &row : assumptionRows( allOf( state ), false ) )
        {
          for ( const QString &text : { row.name, row.state, row.result, row.meaning } )
            QVERIFY2( !text.contains( QLatin1Char( '%' ) ), qPrintable( text ) );
        }
      }
    }

    void coarsePositionsNameTheToleranceThatCanBeUsed()
    {
      Assumption coarse = assumptionOf( AssumptionCode::PositionsCoarserThanTolerance, AssumptionState::Broken );
      coarse.smallestTolerance = 62.2;
      const QString result = assumptionResult( coarse, true );
      QVERIFY2( result.contains( QStringLiteral( "31.5 m" ) ), qPrintable( result ) );
      // Rounded up: at the number told it can be used.
      QVERIFY2( result.contains( QStringLiteral( "63 m" ) ), qPrintable( result ) );
      coarse.n = 0;
      QVERIFY( assumptionResult( coarse, false ).startsWith( QStringLiteral( "Positions are known to 31.5 m" ) ) );
    }

    void uncheckedOnesSayWhy()
    {
      for ( const char *phrase :
            { assumption_reasons::NO_SEARCH, assumption_reasons::FEW_RECORDS, assumption_reasons::FEW_FINDS,
              assumption_reasons::FEW_PIECES, assumption_reasons::FEW_TOUCH, assumption_reasons::NO_DATES,
              assumption_reasons::NO_AREA, assumption_reasons::FEW_CROSSED, assumption_reasons::POINTS,
              assumption_reasons::RECORDS_GONE, assumption_reasons::ONE_WAY, assumption_reasons::LITTLE_SEARCHED,
              "a reason that came later" } )
      {
        Assumption unchecked = assumptionOf( AssumptionCode::FindsTwice, AssumptionState::CannotBeChecked );
        unchecked.reason = phrase;
        QCOMPARE( assumptionResult( unchecked, true ),
                  QStringLiteral( "Reason: %1." ).arg( assumptionPhrase( phrase ) ) );
      }
      QCOMPARE( assumptionPhrase( "a reason that came later" ), QStringLiteral( "a reason that came later" ) );
      Assumption silent = assumptionOf( AssumptionCode::FindsTwice, AssumptionState::CannotBeChecked );
      QVERIFY( assumptionResult( silent, true ).isEmpty() );
    }

    void lineCountsEachState()
    {
      std::vector<Assumption> assumptions = allOf( AssumptionState::Holds );
      QCOMPARE( assumptionsLine( assumptions ), QStringLiteral( "Assumptions: 11 hold, 0 broken" ) );
      assumptions[0].state = AssumptionState::Broken;
      QCOMPARE( assumptionsLine( assumptions ), QStringLiteral( "Assumptions: 10 hold, 1 broken" ) );
      assumptions[4].state = assumptions[5].state = AssumptionState::CannotBeChecked;
      QCOMPARE( assumptionsLine( assumptions ),
                QStringLiteral( "Assumptions: 8 hold, 1 broken, 2 cannot be checked" ) );
      assumptions[0].isAssumed = true;
      QCOMPARE( assumptionsLine( assumptions ),
                QStringLiteral( "Assumptions: 8 hold, 1 broken (1 assumed all the same), 2 cannot be checked" ) );
      assumptions.resize( 2 );
      QCOMPARE( assumptionsLine( assumptions ),
                QStringLiteral( "Assumptions: 1 holds, 1 broken (1 assumed all the same)" ) );
      QVERIFY( assumptionsLine( {} ).isEmpty() );
    }

    void brokenOnesComeFirst()
    {
      std::vector<Assumption> assumptions = allOf( AssumptionState::Holds );
      assumptions[3].state = AssumptionState::CannotBeChecked;
      assumptions[6].state = assumptions[8].state = AssumptionState::Broken;
      assumptions[6].isAssumed = true;
      const std::vector<AssumptionRow> rows = assumptionRows( assumptions, true );
      QCOMPARE( rows.size(), assumptions.size() );
      QCOMPARE( rows[0].assumption->code, AssumptionCode::PositionsCoarserThanTolerance );
      QCOMPARE( rows[1].assumption->code, AssumptionCode::EvidenceSelected );
      QCOMPARE( rows[2].assumption->code, AssumptionCode::FindsOnSearchPlaces );
      QCOMPARE( rows[3].assumption->code, AssumptionCode::CutBySearch );
      QCOMPARE( rows[0].state, QStringLiteral( "broken, assumed all the same" ) );
      QVERIFY( !rows[0].meaning.isEmpty() && rows[2].meaning.isEmpty() && rows[3].meaning.isEmpty() );
    }

    void consequenceNamesTheNumbersTaken()
    {
      Assumption broken = assumptionOf( AssumptionCode::CutBySearch, AssumptionState::Broken );
      QCOMPARE( assumptionConsequence( broken ),
                QStringLiteral( "Not given because of it: hit rate; confirmation rate and verdicts of records." ) );
      broken.isOfSomeRecords = true;
      QVERIFY( assumptionConsequence( broken ).contains( QStringLiteral( "records concerned only" ) ) );
      broken.isAssumed = true;
      QVERIFY( assumptionConsequence( broken ).startsWith( QStringLiteral( "Given all the same" ) ) );
      broken.invalidates = InvalidatesNothing;
      QCOMPARE( assumptionConsequence( broken ), QStringLiteral( "All numbers are given." ) );
      broken.state = AssumptionState::Holds;
      QVERIFY( assumptionConsequence( broken ).isEmpty() );
      for ( std::uint16_t bit = 1; bit <= InvalidatesByMine; bit = static_cast<std::uint16_t>( bit * 2 ) )
      {
        QVERIFY( !invalidatedText( bit ).isEmpty() );
        QVERIFY2( !invalidatedText( bit ).contains( QLatin1Char( '_' ) ), qPrintable( invalidatedText( bit ) ) );
      }
    }

    void notGivenIsSaidOfTheNumbersTakenOnly()
    {
      Scorecard card;
      card.assumptions = allOf( AssumptionState::Holds );
      QVERIFY( notGivenText( card, "hit_rate.value" ).isEmpty() );
      card.assumptions[0] = assumptionOf( AssumptionCode::CutBySearch, AssumptionState::Broken );
      QCOMPARE( notGivenText( card, "hit_rate.value" ),
                QStringLiteral( "not given: records end where searched ground begins" ) );
      QVERIFY( notGivenText( card, "adjusted.value" ).isEmpty() );
      QVERIFY( notGivenText( card, "accidents.value" ).isEmpty() );
      card.assumptions[0].isAssumed = true;
      QVERIFY( notGivenText( card, "hit_rate.value" ).isEmpty() );
    }

    void noWordDeniesDangerAccusesOrPraises()
    {
      const QStringList sentences = allSentences();
      QVERIFY( sentences.size() > 100 );
      for ( const QString &sentence : sentences )
      {
        for ( const char *word : { "safe", "free", "worthless", "good", "bad", "wrong", "false", "fake", "cheat",
                                   "flatter", "green", "beware", "mend" } )
          QVERIFY2( !sentence.contains( QLatin1String( word ), Qt::CaseInsensitive ), qPrintable( sentence ) );
      }
    }

    void sentencesAreShort()
    {
      constexpr int MOST_WORDS = 26;
      for ( const QString &text : allSentences() )
      {
        for ( const QString &sentence : text.split( QRegularExpression( QStringLiteral( "[.]\\s" ) ) ) )
        {
          // Lists of numbers are as long as they are.
          if ( !sentence.contains( QLatin1Char( ';' ) ) )
            QVERIFY2( sentence.split( QLatin1Char( ' ' ) ).size() <= MOST_WORDS, qPrintable( sentence ) );
        }
      }
    }
};

QTEST_GUILESS_MAIN( TestAssumptionWords )
#include "test_assumption_words.moc"
