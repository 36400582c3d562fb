// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Counts with very many records: tells how long each step blocks the window, and fails where ten times the
// records take many more than ten times the processor time. Not exercised here: a map canvas.
#include "counted_records.h"
#include "gui/counts/counts_tab.h"
#include "gui/records/row_table.h"
#include "gui_test.h"

#include <qgsvectorlayer.h>

#include <QComboBox>

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
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestCountsSpeed>( argc, argv );
}

#include "test_counts_speed.moc"
