// SPDX-License-Identifier: GPL-2.0-or-later
// Counts of very many records and finds: tells how long each step blocks the window, and fails where ten times the
// records take many more than ten times the processor time, or where the main thread does the work. Not exercised here:
// a map canvas.
#include "counted_records.h"
#include "gui/counts/counts_run.h"
#include "gui/counts/counts_tab.h"
#include "gui/records/row_table.h"
#include "gui_test.h"

#include <qgsrectangle.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <ctime>
#include <map>

using namespace minemap;
using test::addPointLayer;

namespace
{

using Steps = std::map<std::string, double>;

double processorTime()
{
  return 1000.0 * static_cast<double>( std::clock() ) / CLOCKS_PER_SEC;
}

CountedMapPointer countedRecords( QgsVectorLayer *layer, int records )
{
  test::CountedRecordsMaker maker;
  const char *types[] = { "PMN-2", "TM-62", "PMN", "OZM-72", "TM-57" };
  for ( int record = 0; record < records; ++record )
  {
    const std::string type = types[record % 5];
    maker.add( "R-" + std::to_string( record ), std::to_string( 10 + record % 90 ) + " " + type,
               { { type, record % 70 }, { types[( record / 7 ) % 5], record % 3 } }, 0.1 * ( record % 11 ),
               OptionalText( "sheet " + std::to_string( record % 50 ) ) );
  }
  return maker.done( layer );
}

Steps steps( int records )
{
  QgsVectorLayer *layer = addPointLayer( QStringLiteral( "map" ), records );
  const CountedMapPointer counted = countedRecords( layer, records );
  const CountedMapPointer again = countedRecords( layer, records );
  test::TestDesk desk;
  CountsTab tab( desk, nullptr );
  tab.resize( 420, 900 );
  tab.show();
  auto &table = *tab.findChild<RowTable *>();
  Steps taken;
  const auto take = [&]( const char *what, auto &&step )
  {
    const double before = processorTime();
    step();
    taken[what] = processorTime() - before;
    qInfo( "%d records, %s: %.1f ms", records, what, taken[what] );
  };
  take( "shown", [&] { tab.setCounted( counted, QString() ); } );
  take( "painted", [&] { QCoreApplication::processEvents(); } );
  take( "shown again", [&] { tab.setCounted( again, QString() ); } );
  take( "one type", [&] { tab.findChild<QComboBox *>( "type" )->setCurrentIndex( 2 ); } );
  take( "all types", [&] { tab.findChild<QComboBox *>( "type" )->setCurrentIndex( 0 ); } );
  take( "one group", [&] { tab.findChild<QComboBox *>( "group" )->setCurrentIndex( 7 ); } );
  take( "all groups", [&] { tab.findChild<QComboBox *>( "group" )->setCurrentIndex( 0 ); } );
  for ( int column = 0; column < COUNT_COLUMNS; ++column )
    take( qPrintable( QStringLiteral( "sorted by column %1" ).arg( column ) ),
          [&] { table.sortByColumn( column, Qt::DescendingOrder ); } );
  take( "all selected", [&] { table.selectAll(); } );
  take( "stale", [&] { tab.setStale( true ); } );
  return taken;
}

//! Of this thread alone, milliseconds.
double threadTime()
{
  timespec time = {};
  clock_gettime( CLOCK_THREAD_CPUTIME_ID, &time );
  return 1000.0 * static_cast<double>( time.tv_sec ) + 1e-6 * static_cast<double>( time.tv_nsec );
}

QString addLayer( const QString &kind, const QString &name, QgsFeatureList features )
{
  auto *layer = new QgsVectorLayer( kind + QStringLiteral( "?crs=EPSG:32638&field=mines:integer&field=kind:string" ),
                                    name, QStringLiteral( "memory" ) );
  layer->dataProvider()->addFeatures( features );
  QgsProject::instance()->addMapLayer( layer );
  return layer->id();
}

QgsFeature feature( const QgsGeometry &geometry, int mines, const QString &kind )
{
  QgsFeature made;
  made.setGeometry( geometry );
  made.setAttributes( QgsAttributes() << mines << kind );
  return made;
}

//! 10⁴ squares of 50 m, 100 m apart, ten finds in each, the left half of the ground searched.
DockInputs manyFinds()
{
  constexpr int SIDE = 100;
  constexpr double WEST = 500000, SOUTH = 4300000, STEP = 100;
  QgsFeatureList records, finds;
  for ( int cell = 0; cell < SIDE * SIDE; ++cell )
  {
    const double x = WEST + STEP * ( cell % SIDE );
    const double y = SOUTH + STEP * ( cell / SIDE );
    const QString kind = cell % 3 == 0 ? QStringLiteral( "TM-62" ) : QStringLiteral( "PMN-2" );
    records << feature( QgsGeometry::fromRect( QgsRectangle( x, y, x + 50, y + 50 ) ), 12, kind );
    for ( int find = 0; find < 10; ++find )
      finds << feature( QgsGeometry::fromPointXY( { x + 4 * find + 2, y + 3 * find + 2 } ), 1, kind );
  }
  const double half = STEP * SIDE / 2;
  const QgsFeatureList ground{
    feature( QgsGeometry::fromRect( QgsRectangle( WEST - 10, SOUTH - 10, WEST + half, SOUTH + 2 * half ) ), 0, {} ) };
  DockInputs inputs;
  inputs.layers.insert( QStringLiteral( "MAP" ),
                        { addLayer( QStringLiteral( "Polygon" ), QStringLiteral( "map" ), records ),
                          false,
                          { { "CLAIMED", "mines" }, { "CLAIMED_TYPE", "kind" } } } );
  inputs.layers.insert(
    QStringLiteral( "FINDS" ),
    { addLayer( QStringLiteral( "Point" ), QStringLiteral( "finds" ), finds ), false, { { "FIND_TYPE", "kind" } } } );
  inputs.layers.insert( QStringLiteral( "SEARCHED" ),
                        { addLayer( QStringLiteral( "Polygon" ), QStringLiteral( "ground" ), ground ), false, {} } );
  return inputs;
}

} // namespace

class TestCountsSpeed : public QObject
{
    Q_OBJECT

  private slots:

    void cleanup() { QgsProject::instance()->clear(); }

    void tenTimesTheRecordsTakeNotManyMoreThanTenTimesAsLong()
    {
      const Steps few = steps( 1000 );
      const Steps many = steps( 10000 );
      for ( const auto &[what, taken] : many )
      {
        // What takes next to nothing is measured too coarsely to be compared; with the square it would be 100 times.
        const double allowed = 40 * std::max( few.at( what ), 0.5 );
        QVERIFY2( taken <= allowed, qPrintable( QStringLiteral( "%1: %2 ms, allowed %3 ms" )
                                                  .arg( QString::fromStdString( what ) )
                                                  .arg( taken )
                                                  .arg( allowed ) ) );
      }
    }

    void countingIsDoneBesideTheMainThread()
    {
      const DockInputs inputs = manyFinds();
      const auto scored = std::make_shared<ScoredMap>();
      scored->asked = inputs;
      test::TestDesk desk;
      CountsRun run( desk );
      run.setPatience( 1 );
      CountsTab tab( desk, nullptr );
      tab.resize( 420, 900 );
      tab.show();
      connect( &run, &CountsRun::changed, &tab, [&] { tab.setCounted( run.counted(), run.problem() ); } );
      run.setInputs( inputs );
      // How long the window would not answer, at worst.
      double longest = 0;
      double last = threadTime();
      QTimer turn;
      connect( &turn, &QTimer::timeout, this,
               [&]
               {
                 longest = std::max( longest, threadTime() - last );
                 last = threadTime();
               } );
      turn.start( 2 );
      const double mainBefore = threadTime();
      const double allBefore = processorTime();
      run.setScored( scored );
      constexpr int LONG = 60000;
      QVERIFY2( QTest::qWaitFor( [&] { return run.counted() != nullptr; }, LONG ), qPrintable( run.problem() ) );
      QTest::qWait( 20 );
      const double main = threadTime() - mainBefore;
      const double all = processorTime() - allBefore;
      qInfo( "counted in %.0f ms of the processor, %.0f ms of them in the main thread, at most %.1f ms at a time", all,
             main, longest );
      QCOMPARE( run.counted()->result.ids.size(), std::size_t( 10000 ) );
      QVERIFY( main < all / 4 );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestCountsSpeed>( argc, argv );
}

#include "test_counts_speed.moc"
