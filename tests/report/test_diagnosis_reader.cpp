// SPDX-License-Identifier: GPL-2.0-or-later
// A diagnosis written as JSON and read back: what a report tells of it, and whether it was changed in between.
#include "core/diagnose/diagnosis_phrases.h"
#include "report/diagnose/diagnosis_reader.h"
#include "report/words/explanation_words.h"

#include <QtTest>

#include <cmath>
#include <utility>

using namespace minemap;

namespace
{

DiagnosisReport fullReport()
{
  DiagnosisReport report;
  report.card.plugin = { { "name", "Minefield Map Accuracy" }, { "version", "0.1.0" } };
  InputDescription map;
  map.role = "MAP";
  map.layer = "a layer";
  map.contentHash = "abc";
  map.features = 60;
  report.card.inputs = { map };
  report.card.workingCrs = "+proj=laea";
  report.card.distanceError = 0.0004;
  report.card.operations = { { "EPSG:1267", "Pulkovo 1942 to WGS 84 (17)", 4.5 } };
  report.card.parameters = { { "TOLERANCE", "25" }, { "GROUP_BY", "\"sheet\"" } };
  report.card.notes = { { "wide_area", Severity::Warning, 2, {}, {}, 0.25 } };
  ScopeDiagnosis all;
  all.records = 60;
  all.finds = 1404;
  all.finding = "too little evidence to tell";
  ScopeDiagnosis sheet = all;
  sheet.isAll = false;
  sheet.group = "B \xE2\x80\xAE<b>";
  Explanation shift;
  shift.correction = { -100.25, 1.0 / 3 };
  shift.length = 100.2505;
  shift.hitBefore = 0.08;
  shift.hitAfter = 0.91;
  shift.p = 0.005;
  shift.verdict = ExplanationVerdict::Supported;
  sheet.explanations = { shift };
  ScopeDiagnosis unnamed = sheet;
  unnamed.group = std::nullopt;
  report.diagnosis.scopes = { all, sheet, unnamed };
  report.diagnosis.sharedShifts = { { 1, 2 } };
  report.diagnosis.missingGrids = { "a_grid.tif" };
  return report;
}

} // namespace

class TestDiagnosisReader : public QObject
{
    Q_OBJECT

  private slots:

    void whatWasWrittenIsReadBack()
    {
      const DiagnosisReport report = fullReport();
      const ReadDiagnosis read = readDiagnosis( diagnosisJson( report ) );
      QCOMPARE( read.problem, QString() );
      QCOMPARE( read.missing, QStringList() );
      QVERIFY( read.digestFits );
      QCOMPARE( read.digest, diagnosisDigest( report ) );
      const Diagnosis &diagnosis = read.report.diagnosis;
      QCOMPARE( diagnosis.scopes.size(), std::size_t( 3 ) );
      QVERIFY( diagnosis.scopes[1].group == report.diagnosis.scopes[1].group );
      QVERIFY( !diagnosis.scopes[2].group );
      QCOMPARE( diagnosis.scopes[1].explanations.front().correction.x, -100.25 );
      QVERIFY( diagnosis.sharedShifts == report.diagnosis.sharedShifts );
    }

    void namesVersionsAndWordsMayDiffer()
    {
      QByteArray json = diagnosisJson( fullReport() );
      const QByteArray before = json;
      json.replace( "a layer", "another layer" ).replace( "0.1.0", "0.2.0" );
      QVERIFY( json != before );
      QVERIFY( readDiagnosis( json ).digestFits );
    }

    void whatWasChangedIsNoticed_data()
    {
      QTest::addColumn<QByteArray>( "from" );
      QTest::addColumn<QByteArray>( "to" );
      QTest::newRow( "a correction" ) << QByteArray( "-100.25" ) << QByteArray( "-10.25" );
      QTest::newRow( "a verdict" ) << QByteArray( "\"supported\"" ) << QByteArray( "\"rejected\"" );
      QTest::newRow( "a hit rate" ) << QByteArray( "0.91" ) << QByteArray( "0.19" );
      QTest::newRow( "what no report reads" ) << QByteArray( "a_grid.tif" ) << QByteArray( "b_grid.tif" );
      QTest::newRow( "an input" ) << QByteArray( "\"abc\"" ) << QByteArray( "\"abd\"" );
      QTest::newRow( "a parameter" ) << QByteArray( "\"TOLERANCE\": 25" ) << QByteArray( "\"TOLERANCE\": 26" );
      QTest::newRow( "an operation" ) << QByteArray( "EPSG:1267" ) << QByteArray( "EPSG:1268" );
      QTest::newRow( "a note" ) << QByteArray( "wide_area" ) << QByteArray( "narrow_area" );
    }

    void whatWasChangedIsNoticed()
    {
      QFETCH( QByteArray, from );
      QFETCH( QByteArray, to );
      QByteArray json = diagnosisJson( fullReport() );
      QVERIFY2( json.contains( from ), json );
      json.replace( from, to );
      const ReadDiagnosis read = readDiagnosis( json );
      QCOMPARE( read.problem, QString() );
      QVERIFY( !read.digestFits );
    }

    void aSummarySaysWhatIsBrokenAndWhatToBring()
    {
      DiagnosisReport report = fullReport();
      Explanation none;
      none.correction = { std::nan( "" ), std::nan( "" ) };
      none.verdict = ExplanationVerdict::NotIdentifiable;
      none.why = voidReason( AssumptionCode::CutBySearch );
      for ( ScopeDiagnosis &scope : report.diagnosis.scopes )
      {
        scope.finding = finding::NOT_WHAT_IT_IS_TAKEN_FOR;
        scope.explanations = { none };
      }
      report.diagnosis.sharedShifts.clear();
      const ReadDiagnosis read = readDiagnosis( diagnosisJson( report ) );
      QCOMPARE( read.problem, QString() );
      QVERIFY( read.digestFits );
      for ( const DiagnosisReport *told : { &std::as_const( report ), &read.report } )
      {
        const QString summary = diagnosisSummary( *told );
        QVERIFY2( summary.contains( "nothing is explained" ), qPrintable( summary ) );
        QCOMPARE( summary.count( "Against what a diagnosis assumes: records end where searched ground begins." ), 1 );
        QCOMPARE( summary.count( "Bring the map as it was before clearance." ), 1 );
        QVERIFY2( !summary.contains( "azimuth" ), qPrintable( summary ) );
      }
      QCOMPARE( correctionText( none ), QString( "unknown" ) );
    }

    void everyBrokenAssumptionOfADiagnosisHasItsMend()
    {
      for ( const AssumptionCode code : ASSUMPTION_CODES )
      {
        const bool isOfDiagnosis = code != AssumptionCode::FindsTwice && code != AssumptionCode::EvidenceSelected &&
                                   code != AssumptionCode::AreaLeavesOut && code != AssumptionCode::MapAndSearchApart;
        QCOMPARE( !mendSentence( voidReason( code ) ).isEmpty(), isOfDiagnosis );
        QCOMPARE( knownPhrase( voidReason( code ) ) != nullptr, isOfDiagnosis );
      }
    }

    void anotherDocumentIsNone()
    {
      QVERIFY( readDiagnosis( "{\"schema\": \"minemap-counts/1\"}" ).problem.contains( "minemap-counts/1" ) );
      QVERIFY( !readDiagnosis( "{}" ).problem.isEmpty() );
      QVERIFY( !readDiagnosis( "[1, 2" ).problem.isEmpty() );
    }
};

QTEST_GUILESS_MAIN( TestDiagnosisReader )

#include "test_diagnosis_reader.moc"
