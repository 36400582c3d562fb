// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/row_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace minemap
{

namespace
{

//! Fades the cells of a score that is out of date: still to be read, and to be chosen.
class FadingDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool mIsStale = false;

  protected:
    void initStyleOption( QStyleOptionViewItem *option, const QModelIndex &index ) const override
    {
      QStyledItemDelegate::initStyleOption( option, index );
      if ( !mIsStale )
        return;
      option->state.setFlag( QStyle::State_Enabled, false );
      option->palette.setBrush( QPalette::Disabled, QPalette::Text, option->palette.placeholderText() );
    }
};

//! A cell for the clipboard: nothing in it may look like the end of a cell, nor steer the direction of writing.
QString plainCell( QString text )
{
  for ( const QLatin1Char separator : { QLatin1Char( '\t' ), QLatin1Char( '\n' ), QLatin1Char( '\r' ) } )
    text.replace( separator, QLatin1Char( ' ' ) );
  return text.remove( QChar( 0x2066 ) ).remove( QChar( 0x2069 ) );
}

//! Keys that QGIS's main window takes for the map's features otherwise.
bool isKeyOfTable( const QKeyEvent &event )
{
  return event.matches( QKeySequence::Copy ) || event.matches( QKeySequence::SelectAll );
}

} // namespace

RowTable::RowTable( QAbstractItemModel *model, const QString &unsorted, int fixed, QWidget *parent )
  : QTableView( parent ),
    mUnsorted( unsorted ),
    mFixed( fixed ),
    mAreUsed( static_cast<std::size_t>( model->columnCount() ), 1 )
{
  setItemDelegate( new FadingDelegate( this ) );
  setModel( model );
  setSelectionBehavior( SelectRows );
  setSelectionMode( ExtendedSelection );
  setHorizontalScrollMode( ScrollPerPixel );
  setAlternatingRowColors( true );
  setShowGrid( false );
  setWordWrap( false );
  setTabKeyNavigation( false );
  setContextMenuPolicy( Qt::CustomContextMenu );
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode( QHeaderView::Fixed );
  verticalHeader()->setMinimumSectionSize( 1 );
  verticalHeader()->setDefaultSectionSize( fontMetrics().height() * 3 / 2 );
  const int icon = fontMetrics().height();
  setIconSize( QSize( icon, icon ) );

  QHeaderView *header = horizontalHeader();
  header->setSectionsMovable( true );
  header->setHighlightSections( false );
  header->setContextMenuPolicy( Qt::CustomContextMenu );
  header->setSortIndicator( -1, Qt::AscendingOrder );
  setSortingEnabled( true );
  connect( header, &QWidget::customContextMenuRequested, this, &RowTable::showHeaderMenu );
}

void RowTable::setStale( bool isStale )
{
  static_cast<FadingDelegate *>( itemDelegate() )->mIsStale = isStale;
  viewport()->update();
}

void RowTable::setUsed( int column, bool isUsed )
{
  char &wasUsed = mAreUsed[static_cast<std::size_t>( column )];
  if ( ( wasUsed != 0 ) != isUsed )
    setColumnHidden( column, !isUsed );
  wasUsed = isUsed ? 1 : 0;
}

void RowTable::fitColumns()
{
  if ( mAreFitted || model()->rowCount() == 0 )
    return;
  mAreFitted = true;
  const int widest = fontMetrics().averageCharWidth() * 24;
  horizontalHeader()->setResizeContentsPrecision( 100 );
  for ( int column = 0; column < model()->columnCount(); ++column )
    setColumnWidth( column, std::min( widest, std::max( sizeHintForColumn( column ),
                                                        horizontalHeader()->sectionSizeHint( column ) ) ) );
}

std::vector<int> RowTable::selectedRows() const
{
  std::vector<int> rows;
  for ( const QItemSelectionRange &range : selectionModel()->selection() )
  {
    for ( int row = range.top(); row <= range.bottom(); ++row )
      rows.push_back( row );
  }
  std::sort( rows.begin(), rows.end() );
  rows.erase( std::unique( rows.begin(), rows.end() ), rows.end() );
  return rows;
}

void RowTable::selectRows( const std::vector<int> &rows )
{
  QItemSelection selection;
  for ( std::size_t first = 0; first < rows.size(); )
  {
    std::size_t last = first;
    while ( last + 1 < rows.size() && rows[last + 1] == rows[last] + 1 )
      ++last;
    selection.append( QItemSelectionRange( model()->index( rows[first], 0 ),
                                           model()->index( rows[last], model()->columnCount() - 1 ) ) );
    first = last + 1;
  }
  // Cleared by itself: Qt compares every old range with every new one otherwise.
  selectionModel()->clearSelection();
  selectionModel()->select( selection, QItemSelectionModel::Select );
}

void RowTable::showRow( int row )
{
  const QModelIndex index = model()->index( row, 0 );
  const int scrolledTo = horizontalScrollBar()->value();
  const QRect place = visualRect( index );
  const bool isInSight = place.top() >= 0 && place.bottom() <= viewport()->height();
  scrollTo( index, isInSight ? EnsureVisible : PositionAtCenter );
  horizontalScrollBar()->setValue( scrolledTo );
}

QString RowTable::selectedText() const
{
  const QHeaderView *header = horizontalHeader();
  std::vector<int> columns;
  for ( int position = 0; position < header->count(); ++position )
  {
    if ( !header->isSectionHidden( header->logicalIndex( position ) ) )
      columns.push_back( header->logicalIndex( position ) );
  }
  QString text;
  const auto addLine = [&]( auto &&cell )
  {
    for ( const int column : columns )
      text += ( column == columns.front() ? QString() : QStringLiteral( "\t" ) ) + plainCell( cell( column ) );
    text += QLatin1Char( '\n' );
  };
  addLine( [&]( int column ) { return model()->headerData( column, Qt::Horizontal ).toString(); } );
  for ( const int row : selectedRows() )
    addLine( [&]( int column ) { return model()->index( row, column ).data( COPIED_TEXT ).toString(); } );
  return text;
}

void RowTable::copy() const
{
  if ( selectionModel()->hasSelection() )
    QApplication::clipboard()->setText( selectedText() );
}

bool RowTable::event( QEvent *event )
{
  if ( event->type() == QEvent::ShortcutOverride && isKeyOfTable( *static_cast<QKeyEvent *>( event ) ) )
  {
    event->accept();
    return true;
  }
  return QTableView::event( event );
}

void RowTable::keyPressEvent( QKeyEvent *event )
{
  if ( event->matches( QKeySequence::Copy ) )
    copy();
  else
    QTableView::keyPressEvent( event );
}

void RowTable::showHeaderMenu( const QPoint &position )
{
  auto *menu = new QMenu( this );
  menu->setAttribute( Qt::WA_DeleteOnClose );
  QAction *unsorted = menu->addAction( mUnsorted );
  unsorted->setEnabled( horizontalHeader()->sortIndicatorSection() >= 0 );
  connect( unsorted, &QAction::triggered, this, [this] { sortByColumn( -1, Qt::AscendingOrder ); } );
  menu->addSeparator();
  for ( int column = 0; column < model()->columnCount(); ++column )
  {
    if ( mAreUsed[static_cast<std::size_t>( column )] == 0 || column < mFixed )
      continue;
    QAction *action = menu->addAction( model()->headerData( column, Qt::Horizontal ).toString() );
    action->setCheckable( true );
    action->setChecked( !isColumnHidden( column ) );
    connect( action, &QAction::toggled, this, [this, column]( bool isShown ) { setColumnHidden( column, !isShown ); } );
  }
  menu->popup( horizontalHeader()->viewport()->mapToGlobal( position ) );
}

} // namespace minemap
