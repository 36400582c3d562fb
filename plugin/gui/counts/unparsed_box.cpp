// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/unparsed_box.h"

#include "gui/score/text_label.h"
#include "report/reconcile/counts_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr int MOST_TEXTS = 500; //!< More nobody reads here; the algorithm's table has them all.
constexpr int LEAST_ROWS = 5;   //!< In sight.

} // namespace

UnparsedBox::UnparsedBox( QWidget *parent )
  : QgsCollapsibleGroupBoxBasic( parent ),
    mTable( new QTableWidget( 0, 3, this ) ),
    mMore( new TextLabel( this ) )
{
  setObjectName( QStringLiteral( "unparsedBox" ) );
  setToolTip( tr( "Texts of claims and types that could not be read. They count as nothing." ) );
  mTable->setObjectName( QStringLiteral( "unparsed" ) );
  mTable->setAccessibleName( tr( "Texts that were not understood" ) );
  mTable->setHorizontalHeaderLabels( { tr( "Record" ), tr( "Text" ), tr( "Why" ) } );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setHorizontalScrollMode( QAbstractItemView::ScrollPerPixel );
  mTable->setTabKeyNavigation( false );
  mTable->setWordWrap( false );
  mTable->setShowGrid( false );
  mTable->verticalHeader()->hide();
  mTable->verticalHeader()->setMinimumSectionSize( 1 );
  mTable->verticalHeader()->setDefaultSectionSize( fontMetrics().height() * 3 / 2 );
  mTable->horizontalHeader()->setHighlightSections( false );
  mTable->horizontalHeader()->setStretchLastSection( true );
  mTable->setMinimumHeight( ( LEAST_ROWS + 1 ) * mTable->verticalHeader()->defaultSectionSize() );
  mMore->setObjectName( QStringLiteral( "moreUnparsed" ) );
  // What is collapsed is shown as a whole again: what is hidden by itself lies one deeper.
  auto *contents = new QWidget( this );
  auto *outer = new QVBoxLayout( this );
  outer->addWidget( contents );
  auto *layout = new QVBoxLayout( contents );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mTable );
  layout->addWidget( mMore );
  setTexts( {} );
  setCollapsed( true );
}

void UnparsedBox::setTexts( const std::vector<UnparsedText> &texts )
{
  const int shown = static_cast<int>( std::min<std::size_t>( texts.size(), MOST_TEXTS ) );
  setVisible( shown > 0 );
  setTitle( tr( "Not &understood: %1" ).arg( countText( static_cast<std::int64_t>( texts.size() ) ) ) );
  mTable->clearContents();
  mTable->setRowCount( shown );
  for ( int row = 0; row < shown; ++row )
  {
    const UnparsedText &text = texts[static_cast<std::size_t>( row )];
    const QStringList cells = { dataText( text.id ), dataText( text.text ),
                                text.reason ? countReasonText( text.reason ) : QString() };
    for ( int column = 0; column < cells.size(); ++column )
    {
      auto *item = new QTableWidgetItem( cells[column] );
      // Texts of the data must not become markup.
      item->setToolTip( QStringLiteral( "<p>%1</p>" ).arg( cells[column].toHtmlEscaped() ) );
      mTable->setItem( row, column, item );
    }
  }
  fitColumns();
  const auto left = static_cast<std::int64_t>( texts.size() ) - shown;
  mMore->setText( tr( "Further texts, which the algorithm's table holds: %1." ).arg( countText( left ) ) );
  mMore->setVisible( left > 0 );
}

void UnparsedBox::fitColumns()
{
  const int widest = fontMetrics().averageCharWidth() * 24;
  for ( int column = 0; column < mTable->columnCount() - 1 && mTable->rowCount() > 0; ++column )
  {
    mTable->resizeColumnToContents( column );
    mTable->setColumnWidth( column, std::min( widest, mTable->columnWidth( column ) ) );
  }
}

} // namespace minemap
