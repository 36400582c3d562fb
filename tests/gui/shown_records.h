// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Records on a desk of its own, as tests use it.
#pragma once

#include "gui/records/records_tab.h"
#include "gui/records/records_view.h"
#include "gui_test.h"
#include "scored_records.h"

#include <QMenu>

namespace minemap::test
{

//! Records R1 … of the features 1 … of a layer, confirmed and unconfirmed in turn, in groups A and B.
inline ScoredMapPointer scoredRecords( const QgsVectorLayer *layer, int count, int first = 1 )
{
  ScoredRecordsMaker maker;
  maker.scored().mapLayers << layer->id();
  for ( int number = first; number < first + count; ++number )
    maker.add( "R" + std::to_string( number ), number % 2 ? Verdict::Confirmed : Verdict::Unconfirmed,
               number % 2 ? "A" : "B", number );
  return maker.done();
}

//! A tab with its desk.
struct ShownRecords
{
    TestDesk desk;
    RecordsTab tab{ desk, nullptr };

    ShownRecords()
    {
      tab.resize( 420, 500 );
      tab.show();
    }

    template <typename Widget>
    Widget *child( const char *name ) const
    {
      return tab.findChild<Widget *>( QString::fromLatin1( name ) );
    }

    RecordsView *view() const { return child<RecordsView>( "records" ); }

    QStringList ids() const
    {
      QStringList ids;
      for ( int row = 0; row < view()->model()->rowCount(); ++row )
        ids << view()->model()->index( row, 1 ).data().toString();
      return ids;
    }

    QStringList selectedIds() const
    {
      QStringList ids;
      for ( const int row : view()->selectedRows() )
        ids << view()->model()->index( row, 1 ).data().toString();
      return ids;
    }

    void click( int row ) const
    {
      QTest::mouseClick( view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                         view()->visualRect( view()->model()->index( row, 1 ) ).center() );
    }

    QMenu *menu() const
    {
      emit view()->customContextMenuRequested( QPoint( 5, 5 ) );
      return tab.findChild<QMenu *>( QStringLiteral( "recordMenu" ) );
    }

    void trigger( const char *action ) const
    {
      QMenu *shown = menu();
      shown->findChild<QAction *>( QString::fromLatin1( action ) )->trigger();
      shown->close();
      QCoreApplication::sendPostedEvents( nullptr, QEvent::DeferredDelete );
    }
};

} // namespace minemap::test
