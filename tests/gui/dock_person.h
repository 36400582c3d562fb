// SPDX-License-Identifier: GPL-2.0-or-later
// The whole panel, and what a person does with it.
#pragma once

#include "gui/counts/counts_run.h"
#include "gui/counts/counts_tab.h"
#include "gui/dock/dock_panel.h"
#include "gui/inputs/inputs_panel.h"
#include "gui/inputs/layer_row.h"
#include "gui/inputs/search_counts.h"
#include "gui/layers/discrepancy_layers.h"
#include "gui/records/records_tab.h"
#include "gui/report/report_tab.h"
#include "gui/score/score_run.h"
#include "gui/score/scorecard_tab.h"
#include "gui/why/nudge.h"
#include "gui/why/why_tab.h"
#include "gui_test.h"

#include <qgsfieldcombobox.h>
#include <qgsmaplayercombobox.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

#include <QElapsedTimer>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>

namespace minemap::test
{

class DockPerson
{
  public:
    DockPerson() { openPanel(); }

    ~DockPerson()
    {
      closePanel();
      settle();
    }

    void openPanel()
    {
      panel = std::make_unique<DockPanel>( desk );
      panel->resize( 420, 900 );
      panel->show();
      run().setPatience( 5 );
      countsRun().setPatience( 5 );
      QCoreApplication::processEvents();
    }

    void closePanel() { panel.reset(); }

    TestDesk desk;
    std::unique_ptr<DockPanel> panel;

    ScoreRun &run() { return *panel->findChild<ScoreRun *>(); }

    CountsRun &countsRun() { return *panel->findChild<CountsRun *>(); }

    CountsTab &counts() { return *panel->findChild<CountsTab *>(); }

    InputsPanel &inputs() { return *panel->findChild<InputsPanel *>(); }

    ScorecardTab &scorecard() { return *panel->findChild<ScorecardTab *>(); }

    RecordsTab &records() { return *panel->findChild<RecordsTab *>(); }

    WhyTab &why() { return *panel->findChild<WhyTab *>(); }

    ReportTab &report() { return *panel->findChild<ReportTab *>(); }

    DiscrepancyLayers &layers() { return *panel->findChild<DiscrepancyLayers *>(); }

    QTabWidget &tabs() { return *panel->findChild<QTabWidget *>( QStringLiteral( "minemapTabs" ) ); }

    QAbstractItemModel &table() { return *records().findChild<QAbstractItemView *>( "records" )->model(); }

    LayerRow *row( const QString &role ) { return inputs().findChild<LayerRow *>( role ); }

    //! Chooses \a layer in the panel; null: none.
    void choose( const QString &role, QgsMapLayer *layer )
    {
      auto *box = row( role )->findChild<QgsMapLayerComboBox *>();
      box->setLayer( layer );
      emit box->activated( box->currentIndex() );
    }

    void chooseField( const QString &parameter, const QString &field )
    {
      auto *box = inputs().findChild<QgsFieldComboBox *>( parameter );
      box->setField( field );
      emit box->activated( box->currentIndex() );
    }

    void confirm() { inputs().findChild<QPushButton *>( QStringLiteral( "confirm" ) )->click(); }

    //! As with the mouse: pressed, moved in steps and let go.
    void dragTolerance( int metres )
    {
      auto *slider = scorecard().findChild<QSlider *>();
      slider->setSliderDown( true );
      const int from = slider->value();
      for ( const int step : { ( 2 * from + metres ) / 3, ( from + 2 * metres ) / 3, metres } )
      {
        slider->setValue( step );
        QCoreApplication::processEvents();
      }
      slider->setSliderDown( false );
    }

    void showTab( QWidget &tab ) { tabs().setCurrentWidget( &tab ); }

    //! Nothing runs and no timer of the panel is about to begin something.
    bool isAtRest()
    {
      if ( QgsApplication::taskManager()->countActiveTasks() > 0 )
        return false;
      if ( !panel )
        return true;
      return !run().isRunning() && !why().isRunning() && !report().isRunning() && !layers().isRunning() &&
             !why().nudging().isPreparing() && !inputs().findChild<SearchCounts *>()->isReading();
    }

    //! Waits until nothing has been under way for a while; false: it took over \a most milliseconds.
    bool settle( int most = 120000 )
    {
      constexpr int QUIET = 60;  // Milliseconds: longer than the patience of the score.
      constexpr int ROUNDS = 12; // Also where the machine is busy with something else.
      int rounds = 0;
      QElapsedTimer all, quiet;
      all.start();
      quiet.start();
      while ( quiet.elapsed() < QUIET || rounds < ROUNDS )
      {
        QCoreApplication::processEvents( QEventLoop::AllEvents, 20 );
        QCoreApplication::sendPostedEvents( nullptr, QEvent::DeferredDelete );
        ++rounds;
        if ( !isAtRest() )
        {
          quiet.restart();
          rounds = 0;
        }
        if ( all.elapsed() > most )
          return false;
        QThread::msleep( 2 );
      }
      return true;
    }
};

} // namespace minemap::test
