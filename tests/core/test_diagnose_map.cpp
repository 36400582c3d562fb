// SPDX-License-Identifier: GPL-2.0-or-later
// Diagnosis of maps whose displacement is known. The recovery rates are shown by tests/simulation; here each outcome
// must come out in a clear case, and nothing in cases that show nothing.
#include "core/diagnose/diagnose_map.h"
#include "core/diagnose/diagnosis_phrases.h"
#include "displaced_worlds.h"

#include <QtTest>

#include <proj.h>

#include <algorithm>
#include <atomic>

using namespace minemap;

namespace
{

const Point KARABAKH{ 46.8, 39.8 };

DiagnosisParameters quick()
{
  DiagnosisParameters parameters;
  parameters.maximumShift = 1000;
  parameters.nullRuns = 99;
  parameters.threads = 2;
  return parameters;
}

CauseProposal datum( const char *operation )
{
  CauseProposal proposal;
  proposal.recipe.cause = Cause::Datum;
  proposal.recipe.operation = operation;
  proposal.recipe.oldCrs = "EPSG:4284";
  proposal.detail = operation;
  proposal.datum = "Pulkovo 1942";
  return proposal;
}

std::vector<CauseProposal> proposals()
{
  CauseProposal back;
  back.recipe.cause = Cause::BackAzimuth;
  CauseProposal zone;
  zone.recipe.cause = Cause::Zone;
  zone.recipe.zones = 1;
  return { datum( "EPSG:15865" ), datum( "EPSG:1254" ), back, zone };
}

const Explanation *find( const ScopeDiagnosis &scope, Cause cause )
{
  const auto found =
    std::find_if( scope.explanations.begin(), scope.explanations.end(),
                  [&]( const Explanation &explanation ) { return explanation.recipe.cause == cause; } );
  return found == scope.explanations.end() ? nullptr : &*found;
}

DisplacedWorld shifted( double east, double north )
{
  DisplacedWorld world;
  world.shown = [=]( const Point &place ) { return Point{ place.x + east, place.y + north }; };
  return world;
}

//! All of a diagnosis that could differ.
std::string textOf( const Diagnosis &diagnosis )
{
  std::string text;
  for ( const ScopeDiagnosis &scope : diagnosis.scopes )
  {
    text += scope.group.value_or( "-" ) + " " + scope.finding + "\n";
    for ( const Explanation &explanation : scope.explanations )
    {
      text += std::string( wordOf( explanation.recipe.cause ) ) + " " + explanation.detail + " " + explanation.why;
      for ( const OptionalNumber &number :
            { explanation.p, explanation.hitBefore, explanation.hitAfter, explanation.hitCrossValidated,
              explanation.gain, OptionalNumber( explanation.correction.x ),
              OptionalNumber( explanation.correction.y ) } )
        text += " " + std::to_string( number.value_or( -1 ) );
      text += "\n";
    }
  }
  return text;
}

void toLongitudeLatitude( const char *crs, std::vector<Point> &places )
{
  PJ_CONTEXT *context = proj_context_create();
  PJ *oneWay = proj_create_crs_to_crs( context, crs, "EPSG:4326", nullptr );
  PJ *transformation = proj_normalize_for_visualization( context, oneWay );
  for ( Point &place : places )
  {
    const PJ_COORD moved = proj_trans( transformation, PJ_FWD, proj_coord( place.x, place.y, 0, 0 ) );
    place = { moved.xy.x, moved.xy.y };
  }
  proj_destroy( transformation );
  proj_destroy( oneWay );
  proj_context_destroy( context );
}

class CancelAfter : public Progress
{
  public:
    explicit CancelAfter( int questions ) : mQuestions( questions ) {}

    bool isCanceled() const override { return --mQuestions < 0; }

  private:
    mutable std::atomic<int> mQuestions;
};

class ProgressTold : public Progress
{
  public:
    void report( double percent ) override { told.push_back( percent ); }

    std::vector<double> told;
};

} // namespace

class TestDiagnoseMap : public QObject
{
    Q_OBJECT

    LocalPlane mPlane{ KARABAKH };
    Progress mProgress;

    Diagnosis diagnose( const DisplacedWorld &world, const DiagnosisParameters &parameters = quick() )
    {
      return diagnoseMap( displacedMap( world, mPlane ), parameters, proposals(), mProgress );
    }

  private slots:

    void aShiftAsLongAsADigitSaysSo()
    {
      for ( const auto &[east, north, said] : { std::tuple( 0.0, -100.0, "as if northings were too small by 100 m" ),
                                                { -1000.0, 0.0, "as if eastings were too small by 1000 m" },
                                                { 0.0, -130.0, "" } } )
      {
        DisplacedWorld world = shifted( east, north );
        world.fields = 16;
        DiagnosisParameters parameters = quick();
        parameters.maximumShift = 1500;
        const LocalPlane plane( KARABAKH );
        Progress progress;
        const Diagnosis diagnosis = diagnoseMap( displacedMap( world, plane ), parameters, proposals(), progress );
        const Explanation *shift = find( diagnosis.scopes.front(), Cause::Shift );
        QVERIFY( shift && shift->verdict == ExplanationVerdict::Supported );
        QCOMPARE( shift->detail, std::string( said ) );
      }
    }

    // Three fields where the map has them may do so by chance: what is asked of a correction is asked of the map, too.
    void fewFieldsInPlaceDoNotSayThatTheMapLiesRight()
    {
      for ( const int fields : { 3, 12 } )
      {
        DisplacedWorld world;
        world.fields = fields;
        world.phantoms = 3;
        const ScopeDiagnosis all = diagnose( world ).scopes.front();
        const Explanation *none = find( all, Cause::None );
        QVERIFY( none && *none->p <= 0.05 );
        QCOMPARE( none->verdict == ExplanationVerdict::Supported, fields == 12 );
        QCOMPARE( QString( all.finding ), QString( fields == 12 ? finding::IN_PLACE : finding::CANNOT_TELL ) );
      }
    }

    void operationsThatGiveTheSameAreNamedBesideIt()
    {
      std::vector<CauseProposal> some = { datum( "EPSG:15865" ) };
      some.front().equals = { "EPSG:5590", "EPSG:5044" };
      const Diagnosis diagnosis =
        diagnoseMap( displacedMap( shifted( 102.3, 10.2 ), mPlane ), quick(), some, mProgress );
      QCOMPARE( diagnosis.scopes.front().best()->detail,
                std::string( "EPSG:15865; the same here within 0.5 m: EPSG:5590, EPSG:5044" ) );
    }

    void oldDatumIsNamedAndItsShiftRecovered()
    {
      // SK-42 latitudes and longitudes taken for WGS 84 near 39.8° N 46.8° E: methods.md 2.2.
      const Diagnosis diagnosis = diagnose( shifted( 102.3, 10.2 ) );
      const ScopeDiagnosis &all = diagnosis.scopes.front();
      QVERIFY( all.best() );
      QCOMPARE( all.best()->recipe.cause, Cause::Datum );
      QCOMPARE( QString( all.finding ), QString( finding::CAUSE ) );
      QVERIFY( all.shift );
      QVERIFY( std::hypot( all.shift->correction.x + 102.3, all.shift->correction.y + 10.2 ) < 10 );
      QVERIFY( all.best()->hitAfter > all.best()->hitBefore.value() + 0.3 );
      const Explanation *shift = find( all, Cause::Shift );
      QVERIFY( shift );
      QCOMPARE( shift->verdict, ExplanationVerdict::Supported );
      QVERIFY( shift->hitCrossValidated.value() <= shift->hitAfter.value() + 0.02 );
      QCOMPARE( find( all, Cause::BackAzimuth )->verdict, ExplanationVerdict::Rejected );
      QCOMPARE( find( all, Cause::Zone )->verdict, ExplanationVerdict::Rejected );
      QCOMPARE( find( all, Cause::None )->verdict, ExplanationVerdict::Rejected );
    }

    void aShiftWithoutCauseIsFoundAsShift()
    {
      const Diagnosis diagnosis = diagnose( shifted( -250, 330 ) );
      const ScopeDiagnosis &all = diagnosis.scopes.front();
      QVERIFY( all.best() );
      QCOMPARE( all.best()->recipe.cause, Cause::Shift );
      QCOMPARE( QString( all.finding ), QString( finding::SHIFT ) );
      QVERIFY( std::hypot( all.best()->correction.x - 250, all.best()->correction.y + 330 ) < 10 );
      QCOMPARE( find( all, Cause::Datum )->verdict, ExplanationVerdict::Rejected );
    }

    void aMapInPlaceHasNoErrorToExplain()
    {
      const Diagnosis diagnosis = diagnose( shifted( 0, 0 ) );
      const ScopeDiagnosis &all = diagnosis.scopes.front();
      QVERIFY( all.best() );
      QCOMPARE( all.best()->recipe.cause, Cause::None );
      QCOMPARE( QString( all.finding ), QString( finding::IN_PLACE ) );
    }

    void aMistakeThatIsButHalfOfItExplainsAPart()
    {
      // All records in SK-42, and every second strip of 500 m once more 90 m aside, to one side or the other.
      DisplacedWorld world;
      world.fields = 24;
      world.shown = []( const Point &place )
      {
        constexpr double STRIP = 500;
        const auto strip = static_cast<int>( std::floor( place.y / STRIP ) );
        const double aside = strip % 2 == 0 ? 0 : strip % 4 == 1 || strip % 4 == -3 ? 90 : -90;
        return Point{ place.x + 102.3, place.y + 10.2 + aside };
      };
      const Diagnosis diagnosis = diagnose( world );
      const ScopeDiagnosis &all = diagnosis.scopes.front();
      QVERIFY2( !all.best(), textOf( diagnosis ).c_str() );
      QCOMPARE( QString( all.finding ), QString( finding::PART ) );
      const Explanation *datum = find( all, Cause::Datum );
      QCOMPARE( datum->verdict, ExplanationVerdict::NotRejected );
      QCOMPARE( QString( datum->why ), QString( why::EXPLAINS_PART ) );
    }

    void aFewFindsThatItWouldMeetSupportNothing()
    {
      // Three fields of which three mines each were found, in search that found nothing else.
      DisplacedWorld world = shifted( 102.3, 10.2 );
      world.fields = 3;
      world.phantoms = 12;
      world.mines = 3;
      world.found = 1;
      world.clutter = 0.3;
      const Diagnosis diagnosis = diagnose( world );
      for ( const Explanation &explanation : diagnosis.scopes.front().explanations )
        QVERIFY2( explanation.verdict != ExplanationVerdict::Supported, textOf( diagnosis ).c_str() );
    }

    void aTurnedMapIsFoundAsTurned()
    {
      DisplacedWorld world;
      world.fields = 25;
      constexpr double ANGLE = 4 * 3.14159265358979 / 180;
      // The map shows places turned anticlockwise by 4° about the middle, so the truth is clockwise of it.
      world.shown = []( const Point &place )
      {
        return Point{ place.x * std::cos( ANGLE ) - place.y * std::sin( ANGLE ),
                      place.x * std::sin( ANGLE ) + place.y * std::cos( ANGLE ) };
      };
      const Diagnosis diagnosis = diagnose( world );
      const ScopeDiagnosis &all = diagnosis.scopes.front();
      QVERIFY( all.best() );
      QCOMPARE( all.best()->recipe.cause, Cause::ShiftRotation );
      QVERIFY2( std::abs( all.best()->recipe.rotation - 4 ) < 0.3,
                qPrintable( QString::number( all.best()->recipe.rotation ) ) );
      QVERIFY( all.best()->hitAfter.value() > all.best()->hitBefore.value() + 0.3 );
    }

    void aWorthlessMapIsNotExplained()
    {
      int supported = 0;
      constexpr int RUNS = 30;
      for ( int run = 0; run < RUNS; ++run )
      {
        DisplacedWorld world;
        world.isWorthless = true;
        world.seed = static_cast<std::uint64_t>( 100 + run );
        const Diagnosis diagnosis = diagnose( world );
        const Explanation *best = diagnosis.scopes.front().best();
        supported += best && best->recipe.cause != Cause::None ? 1 : 0;
      }
      // At 5 % each, more than 5 of 30 has a chance of 0.3 %.
      QVERIFY2( supported <= 5, qPrintable( QString::number( supported ) ) );
    }

    void aWorthlessMapOfBeltsIsNotExplained_data()
    {
      QTest::addColumn<int>( "panels" );
      QTest::addColumn<double>( "spacing" );
      QTest::newRow( "belts of eight panels" ) << 8 << 260.0;
      QTest::newRow( "each record four times" ) << 4 << 0.0;
    }

    // Records that were drawn side by side, or twice, move together: they are one witness.
    void aWorthlessMapOfBeltsIsNotExplained()
    {
      QFETCH( int, panels );
      QFETCH( double, spacing );
      int supported = 0;
      constexpr int RUNS = 30;
      for ( int run = 0; run < RUNS; ++run )
      {
        DisplacedWorld world;
        world.fields = 4;
        world.phantoms = 0;
        world.mines = 300;
        world.isWorthless = true;
        world.seed = static_cast<std::uint64_t>( 500 + run );
        DiagnosisInput input = displacedMap( world, mPlane );
        const std::vector<DiagnosedRecord> first = input.records;
        for ( int panel = 1; panel < panels; ++panel )
        {
          for ( DiagnosedRecord record : first )
          {
            record.id += "-" + std::to_string( panel );
            record.normalForm = record.id;
            const Point &a = record.shown.vertices()[0];
            const Point &b = record.shown.vertices()[1];
            const double length = std::hypot( b.x - a.x, b.y - a.y );
            const Point along{ ( b.x - a.x ) / length * spacing * panel, ( b.y - a.y ) / length * spacing * panel };
            for ( Point &vertex : record.shown.vertices() )
              vertex = { vertex.x + along.x, vertex.y + along.y };
            record.source = record.shown;
            mPlane.unproject( record.source.vertices() );
            input.records.push_back( record );
          }
        }
        const Diagnosis diagnosis = diagnoseMap( input, quick(), proposals(), mProgress );
        const Explanation *best = diagnosis.scopes.front().best();
        supported += best && best->recipe.cause != Cause::None ? 1 : 0;
      }
      QVERIFY2( supported <= 5, qPrintable( QString::number( supported ) ) );
    }

    void aShiftWithinLargeRecordsCannotBeTold()
    {
      // Fields of 100 × 40 m somewhere inside records of 500 × 500 m: hundreds of metres of shift fit equally.
      DisplacedWorld world;
      world.fields = 0;
      world.phantoms = 0;
      world.clutter = 0;
      DiagnosisInput input = displacedMap( world, mPlane );
      CounterRandom random( 3, 3 );
      for ( int record = 0; record < 8; ++record )
      {
        const Point middle{ -3000.0 + 2000 * ( record % 4 ), record < 4 ? -1500.0 : 1500.0 };
        for ( int mine = 0; mine < 30; ++mine )
          input.finds.push_back(
            { middle.x + 100 * ( random.uniform() - 0.5 ), middle.y + 40 * ( random.uniform() - 0.5 ) } );
        DiagnosedRecord large;
        large.id = large.normalForm = "L" + std::to_string( record );
        large.shown = Shape( ShapeKind::Polygon );
        large.shown.addPath( turnedRectangle( { middle.x + 700, middle.y }, 0, 500, 500 ) );
        large.source = large.shown;
        mPlane.unproject( large.source.vertices() );
        input.records.push_back( large );
      }
      const Diagnosis diagnosis = diagnoseMap( input, quick(), {}, mProgress );
      const ScopeDiagnosis &all = diagnosis.scopes.front();
      QVERIFY2( find( all, Cause::Shift ), textOf( diagnosis ).c_str() );
      QCOMPARE( find( all, Cause::Shift )->verdict, ExplanationVerdict::NotIdentifiable );
      QVERIFY( all.shift->isFlat );
      QVERIFY( !all.shift->stands );
    }

    void anyNumberOfFindsOnABigRecordIsComparedLikeWithLike()
    {
      // A thousand finds a square kilometre everywhere, and large records that know nothing of them.
      DisplacedWorld world;
      world.fields = 0;
      world.phantoms = 0;
      world.clutter = 1000;
      world.side = 6000;
      DiagnosisInput input = displacedMap( world, mPlane );
      for ( int record = 0; record < 6; ++record )
      {
        DiagnosedRecord big;
        big.id = big.normalForm = "L" + std::to_string( record );
        big.shown = Shape( ShapeKind::Polygon );
        big.shown.addPath(
          turnedRectangle( { -1800.0 + 1800 * ( record % 3 ), record < 3 ? -1200.0 : 1200.0 }, 0, 1400, 1400 ) );
        big.source = big.shown;
        mPlane.unproject( big.source.vertices() );
        input.records.push_back( big );
      }
      const Diagnosis diagnosis = diagnoseMap( input, quick(), {}, mProgress );
      QVERIFY2( find( diagnosis.scopes.front(), Cause::None )->p.value() > 0.05, textOf( diagnosis ).c_str() );
    }

    void aShiftOfOneGroupIsFoundInThatGroup()
    {
      DiagnosisInput input = displacedMap( shifted( 0, 0 ), mPlane );
      DisplacedWorld other = shifted( 300, -200 );
      other.seed = 2;
      DiagnosisInput second = displacedMap( other, mPlane );
      for ( DiagnosedRecord &record : input.records )
        record.group = "A";
      for ( DiagnosedRecord &record : second.records )
      {
        record.group = "B";
        record.id = "S" + record.id;
        input.records.push_back( record );
      }
      input.finds.insert( input.finds.end(), second.finds.begin(), second.finds.end() );
      // Two finds of one place are two.
      input.finds.push_back( input.finds.front() );
      const Diagnosis diagnosis = diagnoseMap( input, quick(), {}, mProgress );
      QCOMPARE( diagnosis.scopes.size(), std::size_t( 3 ) );
      QVERIFY( diagnosis.scopes[0].isAll );
      QCOMPARE( diagnosis.scopes[0].finds, input.finds.size() );
      QCOMPARE( diagnosis.scopes[1].group, OptionalText( "A" ) );
      QVERIFY( diagnosis.scopes[1].best() );
      QCOMPARE( diagnosis.scopes[1].best()->recipe.cause, Cause::None );
      QVERIFY2( diagnosis.scopes[2].best(), textOf( diagnosis ).c_str() );
      QCOMPARE( diagnosis.scopes[2].best()->recipe.cause, Cause::Shift );
      QVERIFY( std::hypot( diagnosis.scopes[2].best()->correction.x + 300,
                           diagnosis.scopes[2].best()->correction.y - 200 ) < 10 );
      // Also those that are nearest to its records only once these are corrected.
      QVERIFY( diagnosis.scopes[2].finds > 200 );
      QVERIFY( diagnosis.scopes[2].best()->hitAfter.value() > diagnosis.scopes[2].best()->hitBefore.value() + 0.3 );
      QVERIFY( diagnosis.sharedShifts.empty() );
    }

    void groupsThatShareAShiftAreListed()
    {
      DisplacedWorld world = shifted( 300, -200 );
      world.fields = 24;
      DiagnosisInput input = displacedMap( world, mPlane );
      for ( std::size_t record = 0; record < input.records.size(); ++record )
        input.records[record].group = record % 2 == 0 ? "A" : "B";
      const Diagnosis diagnosis = diagnoseMap( input, quick(), {}, mProgress );
      QCOMPARE( diagnosis.sharedShifts.size(), std::size_t( 1 ) );
      QCOMPARE( diagnosis.sharedShifts.front(), ( std::vector<std::size_t>{ 1, 2 } ) );
    }

    void progressNeverGoesBack()
    {
      DiagnosisInput input = displacedMap( shifted( 102.3, 10.2 ), mPlane );
      for ( std::size_t record = 0; record < input.records.size(); ++record )
        input.records[record].group = record % 2 == 0 ? "A" : "B";
      ProgressTold progress;
      diagnoseMap( input, quick(), proposals(), progress );
      QVERIFY( std::is_sorted( progress.told.begin(), progress.told.end() ) );
      QCOMPARE( qRound( progress.told.back() ), 100 );
    }

    void neitherOrderNorThreadsChangeTheResult()
    {
      DiagnosisInput input = displacedMap( shifted( 102.3, 10.2 ), mPlane );
      DiagnosisParameters parameters = quick();
      const std::string expected = textOf( diagnoseMap( input, parameters, proposals(), mProgress ) );
      std::reverse( input.records.begin(), input.records.end() );
      std::rotate( input.finds.begin(), input.finds.begin() + 17, input.finds.end() );
      for ( const int threads : { 1, 8 } )
      {
        parameters.threads = threads;
        QCOMPARE( QString::fromStdString( textOf( diagnoseMap( input, parameters, proposals(), mProgress ) ) ),
                  QString::fromStdString( expected ) );
      }
    }

    void tooLittleEvidenceIdentifiesNothing()
    {
      DiagnosisInput input = displacedMap( shifted( 102.3, 10.2 ), mPlane );
      input.finds.resize( 9 );
      const Diagnosis few = diagnoseMap( input, quick(), proposals(), mProgress );
      QCOMPARE( QString( few.scopes.front().finding ), QString( finding::CANNOT_TELL ) );
      for ( const Explanation &explanation : few.scopes.front().explanations )
        QCOMPARE( explanation.verdict, ExplanationVerdict::NotIdentifiable );

      input.finds.clear();
      const Diagnosis none = diagnoseMap( input, quick(), proposals(), mProgress );
      QCOMPARE( QString( none.scopes.front().finding ), QString( finding::CANNOT_TELL ) );
      QVERIFY( !none.scopes.front().shift );
    }

    void oneRecordIsNeverEnough()
    {
      DisplacedWorld world = shifted( 102.3, 10.2 );
      world.fields = 1;
      world.phantoms = 0;
      const Diagnosis diagnosis = diagnose( world );
      for ( const Explanation &explanation : diagnosis.scopes.front().explanations )
      {
        if ( explanation.recipe.cause != Cause::None )
          QVERIFY( explanation.verdict != ExplanationVerdict::Supported );
      }
    }

    void unknownSearchAndMissingGeometryAreSurvived()
    {
      DiagnosisInput input = displacedMap( shifted( -250, 330 ), mPlane );
      input.searchedIsKnown = false;
      input.searched.clear();
      DiagnosedRecord empty;
      empty.id = "E";
      empty.source = empty.shown = Shape( ShapeKind::Polygon );
      input.records.push_back( empty );
      const Diagnosis diagnosis = diagnoseMap( input, quick(), proposals(), mProgress );
      QVERIFY( diagnosis.scopes.front().best() );
      QCOMPARE( diagnosis.scopes.front().best()->recipe.cause, Cause::Shift );
      QCOMPARE( diagnosis.scopes.front().records, input.records.size() );
    }

    void aMapInTheNextZoneIsFoundFarAway()
    {
      // The numbers of zone 38 written as if they were of zone 39: 514 km to the east.
      DiagnosisInput input = displacedMap( shifted( 0, 0 ), mPlane );
      CauseRecipe recipe;
      recipe.cause = Cause::Zone;
      recipe.zones = -1;
      recipe.readAs = "EPSG:32639";
      const CauseOperator operation( recipe, "EPSG:32639", mPlane );
      input.sourceCrs = { "EPSG:32639" };
      for ( DiagnosedRecord &record : input.records )
      {
        const std::optional<Shape> mistaken = operation.mistaken( record.shown, record.facts );
        QVERIFY( mistaken );
        record.source = *mistaken;
        record.shown = *mistaken;
        toLongitudeLatitude( "EPSG:32639", record.shown.vertices() );
        mPlane.project( record.shown.vertices() );
      }
      CauseProposal zone;
      zone.recipe = recipe;
      const Diagnosis diagnosis = diagnoseMap( input, quick(), { datum( "EPSG:15865" ), zone }, mProgress );
      QVERIFY2( diagnosis.scopes.front().best(), textOf( diagnosis ).c_str() );
      QCOMPARE( diagnosis.scopes.front().best()->recipe.cause, Cause::Zone );
      QCOMPARE( diagnosis.scopes.front().best()->hitBefore.value(), 0.0 );
      QVERIFY( diagnosis.scopes.front().best()->hitAfter.value() > 0.4 );
    }

    void nothingIsExplainedUnderABrokenAssumption()
    {
      DiagnosisInput input = displacedMap( shifted( 102.3, 10.2 ), mPlane );
      for ( std::size_t record = 0; record < input.records.size(); ++record )
        input.records[record].group = record % 2 == 0 ? "A" : "B";
      Assumption cut;
      cut.code = AssumptionCode::CutBySearch;
      cut.state = AssumptionState::Broken;
      cut.invalidates = InvalidatesDiagnosis;
      input.assumptions = { cut };
      const Diagnosis diagnosis = diagnoseMap( input, quick(), proposals(), mProgress );
      QCOMPARE( diagnosis.scopes.size(), std::size_t( 3 ) );
      for ( const ScopeDiagnosis &scope : diagnosis.scopes )
      {
        QCOMPARE( scope.explanations.size(), std::size_t( 1 ) );
        const Explanation &none = scope.explanations.front();
        QCOMPARE( none.recipe.cause, Cause::None );
        QCOMPARE( none.verdict, ExplanationVerdict::NotIdentifiable );
        QCOMPARE( QString( none.why ), QString( voidReason( AssumptionCode::CutBySearch ) ) );
        QCOMPARE( QString( scope.finding ), QString( finding::NOT_WHAT_IT_IS_TAKEN_FOR ) );
        QVERIFY( !none.hitBefore && !none.hitAfter && !none.length && !none.p );
        QVERIFY( !scope.shift && !scope.best() );
        QVERIFY( scope.records > 0 && scope.finds > 0 );
      }
      QCOMPARE( diagnosis.scopes.front().finds, input.finds.size() );
      QCOMPARE( undefinedOf( diagnosis ).size(), std::size_t( 2 ) );
    }

    void whatIsAssumedOrLeavesTheDiagnosisAloneStopsNothing()
    {
      DiagnosisInput input = displacedMap( shifted( 102.3, 10.2 ), mPlane );
      Assumption assumed;
      assumed.state = AssumptionState::Broken;
      assumed.invalidates = InvalidatesDiagnosis;
      assumed.isAssumed = true;
      Assumption ofCounts = assumed;
      ofCounts.invalidates = InvalidatesCounts;
      ofCounts.isAssumed = false;
      input.assumptions = { assumed, ofCounts };
      const Diagnosis diagnosis = diagnoseMap( input, quick(), proposals(), mProgress );
      QVERIFY( diagnosis.scopes.front().best() );
      QCOMPARE( diagnosis.scopes.front().best()->recipe.cause, Cause::Datum );
      QVERIFY( undefinedOf( diagnosis ).empty() );
    }

    void cancellingEndsTheRun()
    {
      for ( const int questions : { 0, 3, 10, 30 } )
      {
        CancelAfter progress( questions );
        QVERIFY_EXCEPTION_THROWN(
          diagnoseMap( displacedMap( shifted( 102.3, 10.2 ), mPlane ), quick(), proposals(), progress ), Canceled );
      }
    }
};

QTEST_APPLESS_MAIN( TestDiagnoseMap )
#include "test_diagnose_map.moc"
