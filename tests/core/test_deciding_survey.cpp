// SPDX-License-Identifier: GPL-2.0-or-later
// What evidence would decide: records whose places differ between the explanations and were not searched.
#include "core/diagnose/deciding_survey.h"
#include "core/geometry/shape_index.h"

#include <QtTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace minemap;

namespace
{

Shape squareAt( double x, double y )
{
  constexpr double SIDE = 20;
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { x, y }, { x + SIDE, y }, { x + SIDE, y + SIDE }, { x, y + SIDE }, { x, y } } );
  return shape;
}

Shape ground( double x0, double y0, double x1, double y1 )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { x0, y0 }, { x1, y0 }, { x1, y1 }, { x0, y1 }, { x0, y0 } } );
  return shape;
}

Explanation shift( double east, ExplanationVerdict verdict )
{
  Explanation explanation;
  explanation.recipe.cause = Cause::Shift;
  explanation.recipe.east = east;
  explanation.recipe.origin = { 46.8, 39.8 };
  explanation.correction = { east, 0 };
  explanation.verdict = verdict;
  return explanation;
}

//! Five records 1 km apart from west to east.
struct Scene
{
    Scene()
    {
      input.plane = &plane;
      input.sourceCrs = { "EPSG:4326" };
      input.searchedIsKnown = true;
      for ( int number = 0; number < 5; ++number )
      {
        DiagnosedRecord record;
        record.id = std::string( 1, static_cast<char>( 'a' + number ) );
        record.shown = squareAt( 1000.0 * number, 0 );
        record.source = record.shown;
        plane.unproject( record.source.vertices() );
        input.records.push_back( record );
        records.push_back( static_cast<std::size_t>( number ) );
      }
    }

    //! Searches 400 m around record \a number.
    void searchAround( int number )
    {
      input.searched.push_back( ground( 1000.0 * number - 400, -400, 1000.0 * number + 400, 400 ) );
    }

    std::optional<DecidingSurvey> survey() const
    {
      std::vector<const Shape *> pieces;
      for ( const Shape &piece : input.searched )
        pieces.push_back( &piece );
      return decidingSurvey( input, ShapeIndex( pieces ), scope, records, 25, Progress() );
    }

    LocalPlane plane{ { 46.8, 39.8 } };
    DiagnosisInput input;
    ScopeDiagnosis scope;
    std::vector<std::size_t> records;
};

using Ids = std::vector<std::string>;

} // namespace

class TestDecidingSurvey : public QObject
{
    Q_OBJECT

  private slots:

    void anExplanationThatIsSupportedNeedsNone()
    {
      Scene scene;
      scene.searchAround( 0 );
      scene.scope.explanations = { shift( 200, ExplanationVerdict::Supported ),
                                   shift( -200, ExplanationVerdict::NotRejected ) };
      QVERIFY( !scene.survey() );
    }

    void whereSearchIsUnknownOrCompleteNoneIsNamed()
    {
      Scene scene;
      scene.scope.explanations = { shift( 200, ExplanationVerdict::NotRejected ) };
      QVERIFY( !scene.survey() );
      for ( int number = 0; number < 5; ++number )
        scene.searchAround( number );
      QVERIFY( !scene.survey() );
      scene.input.searched.pop_back();
      QVERIFY( scene.survey() );
      scene.input.searchedIsKnown = false;
      QVERIFY( !scene.survey() );
    }

    void theRecordsAreThoseThatWereNotSearchedWhereTheExplanationsDiffer()
    {
      Scene scene;
      scene.searchAround( 0 );
      scene.searchAround( 2 );
      scene.searchAround( 4 );
      // Of d the place of one of them alone was not searched.
      scene.input.searched.push_back( ground( 2900, -100, 3230, 100 ) );
      scene.scope.explanations = {
        shift( 200, ExplanationVerdict::NotRejected ), shift( 210, ExplanationVerdict::NotRejected ),
        shift( -200, ExplanationVerdict::Rejected ), shift( -250, ExplanationVerdict::NotRejected ) };
      const std::optional<DecidingSurvey> survey = scene.survey();
      QVERIFY( survey );
      QCOMPARE( survey->records, ( Ids{ "b", "d" } ) );
      QCOMPARE( *survey->first, std::size_t( 0 ) );
      // The second says the same within 2 T, the third is rejected.
      QCOMPARE( *survey->second, std::size_t( 3 ) );
    }

    void oneAloneIsToldFromTheMapAsItLies()
    {
      Scene scene;
      scene.searchAround( 0 );
      Explanation none;
      none.verdict = ExplanationVerdict::NotRejected;
      scene.scope.explanations = { shift( 200, ExplanationVerdict::NotRejected ), none };
      const std::optional<DecidingSurvey> survey = scene.survey();
      QVERIFY( survey && survey->first && !survey->second );
      QCOMPARE( survey->records, ( Ids{ "b", "c", "d" } ) );
      // What moves the map by less than can be told has no place of its own.
      scene.scope.explanations = { shift( 30, ExplanationVerdict::NotRejected ) };
      QVERIFY( !scene.survey() );
    }

    void withoutAnExplanationTheLeastSearchedRecordsAreNamed()
    {
      Scene scene;
      scene.searchAround( 1 );
      scene.input.searched.push_back( ground( -5, -5, 10, 40 ) ); // Half of a.
      scene.scope.explanations = { shift( 200, ExplanationVerdict::NotIdentifiable ) };
      const std::optional<DecidingSurvey> survey = scene.survey();
      QVERIFY( survey && !survey->first && !survey->second );
      QCOMPARE( survey->records, ( Ids{ "c", "d", "e" } ) );
      scene.records = { 0, 1 };
      QCOMPARE( scene.survey()->records, ( Ids{ "a" } ) );
    }
};

QTEST_APPLESS_MAIN( TestDecidingSurvey )
#include "test_deciding_survey.moc"
