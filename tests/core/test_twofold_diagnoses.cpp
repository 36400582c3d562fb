// SPDX-License-Identifier: GPL-2.0-or-later
// Maps that more happened to than one known mistake in all records: a mistake in some, two in a row, a number nobody
// knew, a choice for each record, an uneven sheet. Each is found where it was made, and not where it was not.
#include "core/diagnose/catalogue_facts.h"
#include "core/diagnose/corrected_units.h"
#include "core/diagnose/diagnose_map.h"
#include "core/diagnose/diagnosis_phrases.h"
#include "displaced_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace minemap;

namespace
{

const Point KARABAKH{ 46.8, 39.8 };

CauseRecipe recipeOf( Cause cause )
{
  CauseRecipe recipe;
  recipe.cause = cause;
  return recipe;
}

CauseRecipe datum()
{
  CauseRecipe recipe = recipeOf( Cause::Datum );
  recipe.oldCrs = "EPSG:4284";
  recipe.operation = "EPSG:15865";
  return recipe;
}

CauseRecipe turn( double degrees )
{
  CauseRecipe recipe = recipeOf( Cause::BearingOffset );
  recipe.rotation = degrees;
  return recipe;
}

CauseProposal proposalOf( const CauseRecipe &recipe )
{
  CauseProposal proposal;
  proposal.recipe = recipe;
  proposal.datum = recipe.cause == Cause::Datum ? "Pulkovo 1942" : "";
  return proposal;
}

//! Some known mistakes, and angles from 3° to 30°.
std::vector<CauseProposal> proposals()
{
  std::vector<CauseProposal> all = { proposalOf( datum() ), proposalOf( recipeOf( Cause::MinutesAsSeconds ) ),
                                     proposalOf( recipeOf( Cause::BackAzimuth ) ),
                                     proposalOf( recipeOf( Cause::OtherReference ) ) };
  for ( int step = 1; step <= 10; ++step )
  {
    for ( const double sign : { 1.0, -1.0 } )
      all.push_back( proposalOf( turn( sign * step * 3 ) ) );
  }
  return all;
}

/**
 * A right map of 16 fields with mines and 4 without, in which \a mistakes, one after the other, were made: of record
 * number n the one that \a mistakeOf( n ) names. Reference points are right.
 */
DiagnosisInput mistakenMap( const LocalPlane &plane, std::uint64_t seed,
                            const std::function<std::vector<CauseRecipe>( std::size_t )> &mistakesOf )
{
  DisplacedWorld world;
  world.fields = 16;
  world.phantoms = 4;
  world.seed = seed;
  DiagnosisInput input = displacedMap( world, plane );
  std::map<std::string, Point> references;
  for ( const DiagnosedRecord &record : input.records )
    references[record.id] = *record.facts.reference;
  for ( std::size_t number = 0; number < input.records.size(); ++number )
  {
    DiagnosedRecord &record = input.records[number];
    for ( const CauseRecipe &mistake : mistakesOf( number ) )
    {
      RecordFacts facts = record.facts;
      const auto other = mistake.references.find( record.id );
      if ( other != mistake.references.end() )
        facts.reading.otherReference = references[other->second];
      const std::optional<Shape> shown = CauseOperator( mistake, "EPSG:4326", plane ).mistaken( record.shown, facts );
      if ( !shown )
        continue;
      record.source = *shown;
      record.shown = *shown;
      plane.project( record.shown.vertices() );
    }
  }
  return input;
}

ScopeDiagnosis diagnosed( const DiagnosisInput &input, const std::vector<CauseProposal> &tested = proposals() )
{
  DiagnosisParameters parameters;
  parameters.maximumShift = 1000;
  parameters.nullRuns = 99;
  parameters.threads = 2;
  Progress progress;
  return diagnoseMap( input, parameters, tested, progress ).scopes.front();
}

const Explanation *first( const ScopeDiagnosis &scope )
{
  return scope.best() ? scope.best() : &scope.explanations.front();
}

QString textOf( const ScopeDiagnosis &scope )
{
  const Explanation &best = *first( scope );
  return QString( "%1 %2: %3" ).arg( wordOf( best.recipe.cause ), best.detail.c_str(), scope.finding );
}

} // namespace

class TestTwofoldDiagnoses : public QObject
{
    Q_OBJECT

  private slots:

    void aMistakeInHalfOfTheRecordsNamesThem()
    {
      const LocalPlane plane( KARABAKH );
      const ScopeDiagnosis scope = diagnosed(
        mistakenMap( plane, 1,
                     []( std::size_t record )
                     { return record % 2 == 0 ? std::vector<CauseRecipe>{ datum() } : std::vector<CauseRecipe>(); } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::Datum, qPrintable( textOf( scope ) ) );
      QCOMPARE( scope.finding, finding::SOME );
      // All eight that have mines; those without may be named by a stray find, or not.
      const std::set<std::string> &records = first( scope )->recipe.records;
      for ( std::size_t record = 0; record < 16; ++record )
        QCOMPARE( records.count( "R" + std::to_string( 100 + record ) ), record % 2 == 0 ? 1U : 0U );
    }

    void aMistakeInAllRecordsIsNotSaidOfSome()
    {
      const LocalPlane plane( KARABAKH );
      const ScopeDiagnosis scope =
        diagnosed( mistakenMap( plane, 2, []( std::size_t ) { return std::vector<CauseRecipe>{ datum() }; } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::Datum, qPrintable( textOf( scope ) ) );
      QVERIFY( first( scope )->recipe.records.empty() && !first( scope )->recipe.then );
    }

    void twoInARowAreFoundInTheOrderInWhichTheyAreUndone()
    {
      const LocalPlane plane( KARABAKH );
      const ScopeDiagnosis scope =
        diagnosed( mistakenMap( plane, 3,
                                []( std::size_t ) {
                                  return std::vector<CauseRecipe>{ recipeOf( Cause::BackAzimuth ), datum() };
                                } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::Datum, qPrintable( textOf( scope ) ) );
      QVERIFY( first( scope )->recipe.then && first( scope )->recipe.then->cause == Cause::BackAzimuth );
      QCOMPARE( scope.finding, finding::CAUSE );
      QVERIFY( *first( scope )->hitAfter > 0.55 && *first( scope )->hitBefore < 0.2 );
    }

    void anAngleThatNobodyKnewIsFittedAndItsErrorHoldsIt()
    {
      const LocalPlane plane( KARABAKH );
      const ScopeDiagnosis scope =
        diagnosed( mistakenMap( plane, 4, []( std::size_t ) { return std::vector<CauseRecipe>{ turn( -13.4 ) }; } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::BearingOffset, qPrintable( textOf( scope ) ) );
      const double angle = first( scope )->recipe.rotation;
      QVERIFY2( std::abs( angle + 13.4 ) < 1, qPrintable( QString::number( angle ) ) );
      QVERIFY( first( scope )->detail.find( "anticlockwise" ) != std::string::npos );
      // Of those that were tried one is left.
      const auto angles = std::count_if( scope.explanations.begin(), scope.explanations.end(),
                                         []( const Explanation &explanation )
                                         { return explanation.recipe.cause == Cause::BearingOffset; } );
      QCOMPARE( angles, 1 );
    }

    void anAngleDoesNotStandBesideAKnownMistakeThatDoesAsWell()
    {
      const LocalPlane plane( KARABAKH );
      const ScopeDiagnosis scope = diagnosed( mistakenMap(
        plane, 5, []( std::size_t ) { return std::vector<CauseRecipe>{ recipeOf( Cause::BackAzimuth ) }; } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::BackAzimuth, qPrintable( textOf( scope ) ) );
      for ( const Explanation &explanation : scope.explanations )
        QVERIFY( explanation.recipe.cause != Cause::BearingOffset ||
                 explanation.verdict == ExplanationVerdict::Rejected );
    }

    void decimalsOver60AreReadRecordByRecord()
    {
      const LocalPlane plane( KARABAKH );
      const ScopeDiagnosis scope = diagnosed( mistakenMap(
        plane, 6, []( std::size_t ) { return std::vector<CauseRecipe>{ recipeOf( Cause::MinutesAsSeconds ) }; } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::MinutesAsSeconds, qPrintable( textOf( scope ) ) );
      const std::size_t carried = first( scope )->recipe.carried.size();
      QVERIFY( carried > 3 && carried < 20 );
      QVERIFY( *first( scope )->hitAfter > *first( scope )->hitBefore + 0.3 );
    }

    void whatLiesAcrossAMinuteComesBackWhole()
    {
      const LocalPlane plane( KARABAKH );
      const auto right = []( std::size_t ) { return std::vector<CauseRecipe>(); };
      const DiagnosisInput truth = mistakenMap( plane, 6, right );
      const DiagnosisInput input = mistakenMap(
        plane, 6, []( std::size_t ) { return std::vector<CauseRecipe>{ recipeOf( Cause::MinutesAsSeconds ) }; } );
      const ScopeDiagnosis scope = diagnosed( input );
      QVERIFY2( first( scope )->recipe.cause == Cause::MinutesAsSeconds, qPrintable( textOf( scope ) ) );
      const RecipeRunner runner( input, first( scope )->recipe );
      std::size_t across = 0;
      for ( std::size_t record = 0; record < 16; ++record ) // Those with mines.
      {
        const std::optional<Shape> corrected = runner.corrected( input.records[record] );
        QVERIFY( corrected );
        for ( std::size_t vertex = 0; vertex < corrected->vertices().size(); ++vertex )
        {
          const Point &is = corrected->vertices()[vertex];
          const Point &was = truth.records[record].shown.vertices()[vertex];
          QVERIFY2( std::hypot( is.x - was.x, is.y - was.y ) < 0.01, input.records[record].id.c_str() );
        }
        const auto carried = first( scope )->recipe.carried.find( input.records[record].id );
        if ( carried != first( scope )->recipe.carried.end() &&
             ( carried->second.longitude == Carry::Upper || carried->second.latitude == Carry::Upper ) )
          ++across;
      }
      QVERIFY( across > 0 );
    }

    void nobodySaysThatAMapLiesRightBecauseItsMistakeIsSmall()
    {
      // 8° at 300 m: 42 m, under 2 · ( half a width + 4 m ), over T.
      const LocalPlane plane( KARABAKH );
      std::size_t small = 0;
      for ( const std::uint64_t seed : { 21, 22, 23, 24 } )
      {
        const ScopeDiagnosis scope =
          diagnosed( mistakenMap( plane, seed, []( std::size_t ) { return std::vector<CauseRecipe>{ turn( -8 ) }; } ) );
        QVERIFY2( scope.finding != std::string( finding::IN_PLACE ), qPrintable( textOf( scope ) ) );
        small += std::any_of( scope.explanations.begin(), scope.explanations.end(),
                              []( const Explanation &explanation )
                              { return explanation.why == std::string( why::TOO_SMALL ) && *explanation.p <= 0.05; } )
                   ? 1
                   : 0;
      }
      QVERIFY( small > 0 );
    }

    void theLegsOfAMistakeAreToldByWhatChanceWouldMeet()
    {
      // Undone in the first leg alone a record stays a third larger, and meets what it meets as a whole.
      const LocalPlane plane( KARABAKH );
      const auto paces = []( Legs legs )
      {
        CauseRecipe recipe = recipeOf( Cause::Units );
        recipe.factor = 0.75;
        recipe.legs = legs;
        return recipe;
      };
      std::vector<CauseProposal> tested = proposals();
      tested.push_back( proposalOf( paces( Legs::First ) ) );
      tested.push_back( proposalOf( paces( Legs::All ) ) );
      std::size_t supported = 0;
      for ( const Legs legs : { Legs::All, Legs::First } )
      {
        for ( const std::uint64_t seed : { 41, 42, 43 } )
        {
          const ScopeDiagnosis scope = diagnosed(
            mistakenMap( plane, seed, [&]( std::size_t ) { return std::vector<CauseRecipe>{ paces( legs ) }; } ),
            tested );
          // That the two cannot be told apart may be said; that it was the other may not.
          const auto units =
            std::find_if( scope.explanations.begin(), scope.explanations.end(),
                          []( const Explanation &explanation ) { return explanation.recipe.cause == Cause::Units; } );
          QVERIFY2( units->recipe.legs == legs && units->verdict != ExplanationVerdict::Rejected,
                    qPrintable( textOf( scope ) ) );
          supported += units->verdict == ExplanationVerdict::Supported ? 1 : 0;
        }
      }
      QVERIFY( supported > 0 );
    }

    void aMapOfWhichEveryRecordIsElsewhereDoesNotLieRight()
    {
      // Each 45 m in a direction of its own: enough of the long fields still lies where the finds are to beat chance.
      const LocalPlane plane( KARABAKH );
      const auto moved = []( std::size_t record )
      {
        CauseRecipe shift = recipeOf( Cause::Shift );
        shift.east = 45 * std::cos( 2.4 * static_cast<double>( record ) );
        shift.north = 45 * std::sin( 2.4 * static_cast<double>( record ) );
        shift.origin = KARABAKH;
        return std::vector<CauseRecipe>{ shift };
      };
      for ( const std::uint64_t seed : { 31, 32, 33, 34 } )
      {
        const ScopeDiagnosis scope = diagnosed( mistakenMap( plane, seed, moved ) );
        QVERIFY2( scope.finding != std::string( finding::IN_PLACE ), qPrintable( textOf( scope ) ) );
      }
    }

    void pointsOfOtherRecordsAreNamed()
    {
      const LocalPlane plane( KARABAKH );
      // Six pairs, each measured from the other's point.
      const auto other = []( std::size_t record ) { return record % 2 == 0 ? record + 1 : record - 1; };
      const auto idOf = []( std::size_t record ) { return "R" + std::to_string( 100 + record ); };
      const ScopeDiagnosis scope =
        diagnosed( mistakenMap( plane, 7,
                                [&]( std::size_t record )
                                {
                                  CauseRecipe recipe = recipeOf( Cause::OtherReference );
                                  recipe.references = { { idOf( record ), idOf( other( record ) ) } };
                                  return record < 12 ? std::vector<CauseRecipe>{ recipe } : std::vector<CauseRecipe>();
                                } ) );
      QVERIFY2( first( scope )->recipe.cause == Cause::OtherReference, qPrintable( textOf( scope ) ) );
      for ( std::size_t record = 0; record < 12; ++record )
        QCOMPARE( first( scope )->recipe.references.at( idOf( record ) ), idOf( other( record ) ) );
      for ( std::size_t record = 12; record < 16; ++record )
        QVERIFY( first( scope )->recipe.references.count( idOf( record ) ) == 0 );
    }

    // An empty record, measured from the point of a right one, comes near the mines of that: they are its own.
    void findsOfRightRecordsAreNoWitnessesForOthers()
    {
      const LocalPlane plane( KARABAKH );
      constexpr std::size_t FIELDS = 14;
      for ( const std::uint64_t seed : { 31U, 32U } )
      {
        DisplacedWorld world;
        world.fields = FIELDS;
        world.phantoms = FIELDS;
        world.seed = seed;
        DiagnosisInput input = displacedMap( world, plane );
        for ( std::size_t field = 0; field < FIELDS; ++field )
        {
          const DiagnosedRecord &right = input.records[field];
          DiagnosedRecord &empty = input.records[FIELDS + field];
          const Point from = *right.facts.reference;
          const Point there = right.shown.boundingBox().middle();
          const Point here = empty.shown.boundingBox().middle();
          const double bearing = static_cast<double>( field );
          const Point apart{ 500 * std::cos( bearing ), 500 * std::sin( bearing ) };
          for ( Point &vertex : empty.shown.vertices() )
            vertex = { vertex.x + there.x + apart.x - here.x, vertex.y + there.y + apart.y - here.y };
          empty.source = empty.shown;
          plane.unproject( empty.source.vertices() );
          empty.facts.reference = Point{ from.x + apart.x, from.y + apart.y };
        }
        const ScopeDiagnosis scope = diagnosed( input );
        const auto isOfOthers = []( const Explanation &explanation )
        {
          return explanation.recipe.cause == Cause::OtherReference &&
                 ( explanation.verdict == ExplanationVerdict::Supported ||
                   explanation.verdict == ExplanationVerdict::NotRejected );
        };
        QVERIFY2( std::none_of( scope.explanations.begin(), scope.explanations.end(), isOfOthers ),
                  qPrintable( textOf( scope ) ) );
        QVERIFY2( !scope.best() || scope.best()->recipe.cause == Cause::None, qPrintable( textOf( scope ) ) );
      }
    }

    void anUnevenSheetIsSaidToBeOne()
    {
      const LocalPlane plane( KARABAKH );
      CauseRecipe uneven = recipeOf( Cause::Uneven );
      uneven.width = 1500;
      std::vector<Point> places;
      for ( int north = -4; north <= 4; ++north )
      {
        for ( int east = -4; east <= 4; ++east )
          places.push_back( { 1500.0 * east, 1500.0 * north } );
      }
      for ( const Point &place : places )
        uneven.shifts.push_back( { {}, 250 * std::cos( place.y / 2000 ), 250 * std::sin( place.x / 2000 ) } );
      plane.unproject( places );
      for ( std::size_t number = 0; number < places.size(); ++number )
        uneven.shifts[number].place = places[number];
      DisplacedWorld world;
      world.fields = 60;
      world.phantoms = 0;
      world.seed = 8;
      DiagnosisInput input = displacedMap( world, plane );
      const CauseOperator cause( uneven, "EPSG:4326", plane );
      for ( DiagnosedRecord &record : input.records )
      {
        record.source = *cause.mistaken( record.shown, {} );
        record.shown = record.source;
        plane.project( record.shown.vertices() );
      }
      const ScopeDiagnosis scope = diagnosed( input );
      QVERIFY2( first( scope )->recipe.cause == Cause::Uneven, qPrintable( textOf( scope ) ) );
      QCOMPARE( scope.finding, finding::UNEVEN );
      QVERIFY( *first( scope )->hitCrossValidated > 0.6 && *first( scope )->hitBefore < 0.2 );
    }

    void ofAWorthlessMapNothingIsSaid()
    {
      const LocalPlane plane( KARABAKH );
      for ( const std::uint64_t seed : { 11U, 12U, 13U } )
      {
        DisplacedWorld world;
        world.fields = 16;
        world.isWorthless = true;
        world.seed = seed;
        const ScopeDiagnosis scope = diagnosed( displacedMap( world, plane ) );
        QVERIFY2( !scope.best(), qPrintable( textOf( scope ) ) );
      }
    }

    void ofARightMapNothingIsSaid()
    {
      const LocalPlane plane( KARABAKH );
      for ( const std::uint64_t seed : { 21U, 22U, 23U } )
      {
        const ScopeDiagnosis scope =
          diagnosed( mistakenMap( plane, seed, []( std::size_t ) { return std::vector<CauseRecipe>(); } ) );
        QVERIFY2( scope.best() && scope.best()->recipe.cause == Cause::None, qPrintable( textOf( scope ) ) );
      }
    }
};

QTEST_APPLESS_MAIN( TestTwofoldDiagnoses )
#include "test_twofold_diagnoses.moc"
