// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Records with very many records: tells how long each step blocks the window, and fails where one takes a
// multiple of what it should. Not exercised here: what QGIS itself does when features are selected on a map canvas.
#include "shown_records.h"

#include <qgsfilterlineedit.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QElapsedTimer>

using namespace minemap;
using test::addPointLayer;
using test::scoredRecords;
using Shown = test::ShownRecords;

class TestRecordsSpeed : public QObject
{
    Q_OBJECT

  private slots:

    void cleanup() { QgsProject::instance()->clear(); }

    void tenThousandRecordsAreQuick() { goThrough( 10000 ); }

    void aHundredThousandRecordsAreQuick() { goThrough( 100000 ); }

  private:
    static void goThrough( int count )
    {
      QgsVectorLayer *layer = addPointLayer( "map", count );
      const ScoredMapPointer scored = scoredRecords( layer, count );
      Shown shown;
      QElapsedTimer clock;
      const auto told = [&clock]( const char *what )
      {
        const qint64 taken = clock.restart();
        qInfo( "%s: %lld ms", what, static_cast<long long>( taken ) );
        return taken;
      };
      // Generous: the machine may be busy. What grows with the square of the records takes minutes.
      constexpr qint64 TOO_LONG = 2000;
      clock.start();
      shown.tab.setScored( scored );
      QVERIFY( told( "scored" ) < TOO_LONG );
      shown.tab.setScored( scoredRecords( layer, count ) );
      told( "made and scored again" );
      QCoreApplication::processEvents();
      told( "painted" );
      shown.child<QgsFilterLineEdit>( "search" )->setText( QStringLiteral( "7" ) );
      clock.restart();
      shown.tab.setGroup( std::nullopt );
      emit shown.child<QComboBox>( "group" )->currentIndexChanged( 0 );
      QVERIFY( told( "filtered" ) < TOO_LONG );
      shown.child<QgsFilterLineEdit>( "search" )->clear();
      emit shown.child<QComboBox>( "group" )->currentIndexChanged( 0 );
      told( "filter taken away" );
      shown.view()->selectAll();
      QVERIFY( told( "all selected" ) < TOO_LONG );
      QTRY_COMPARE( layer->selectedFeatureCount(), count );
      told( "all selected on the map, with the wait" );
      QgsFeatureIds every;
      for ( int feature = 1; feature <= count; feature += 2 )
        every << feature;
      clock.restart();
      layer->selectByIds( every );
      told( "every other selected on the map" );
      QCoreApplication::processEvents();
      QVERIFY( told( "every other selected in the table" ) < TOO_LONG );
      QCOMPARE( shown.view()->selectedRows().size(), every.size() );
      shown.view()->viewport()->repaint();
      QVERIFY( told( "painted" ) < TOO_LONG );
      shown.view()->sortByColumn( 1, Qt::DescendingOrder );
      QVERIFY( told( "sorted by id" ) < TOO_LONG );
      shown.view()->sortByColumn( 1, Qt::AscendingOrder );
      told( "sorted by id again" );
      shown.view()->sortByColumn( 8, Qt::AscendingOrder );
      told( "sorted by distance" );
      shown.click( 5 );
      QVERIFY( told( "a click" ) < TOO_LONG );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestRecordsSpeed>( argc, argv );
}

#include "test_records_speed.moc"
