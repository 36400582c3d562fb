// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/column_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace minemap
{

ColumnLayout::ColumnLayout( int leastWidth ) : mLeastWidth( leastWidth )
{
  setContentsMargins( 0, 0, 0, 0 );
}

ColumnLayout::~ColumnLayout()
{
  qDeleteAll( mItems );
}

void ColumnLayout::addItem( QLayoutItem *item )
{
  mItems << item;
}

int ColumnLayout::count() const
{
  return mItems.size();
}

QLayoutItem *ColumnLayout::itemAt( int index ) const
{
  return mItems.value( index );
}

QLayoutItem *ColumnLayout::takeAt( int index )
{
  return index >= 0 && index < mItems.size() ? mItems.takeAt( index ) : nullptr;
}

bool ColumnLayout::hasHeightForWidth() const
{
  return true;
}

int ColumnLayout::heightForWidth( int width ) const
{
  return arrange( QRect( 0, 0, width, 0 ), false );
}

QSize ColumnLayout::minimumSize() const
{
  QSize size;
  for ( const QLayoutItem *item : shownItems() )
    size = size.expandedTo( item->minimumSize() );
  return { std::min( size.width(), mLeastWidth ), size.height() };
}

QSize ColumnLayout::sizeHint() const
{
  const int columns = std::max( 1, static_cast<int>( shownItems().size() ) );
  const int width = columns * mLeastWidth + ( columns - 1 ) * spacing();
  return { width, heightForWidth( width ) };
}

void ColumnLayout::setGeometry( const QRect &rectangle )
{
  QLayout::setGeometry( rectangle );
  arrange( rectangle, true );
}

Qt::Orientations ColumnLayout::expandingDirections() const
{
  return Qt::Horizontal;
}

int ColumnLayout::columnsAt( int width ) const
{
  int columns = std::max( 1, static_cast<int>( shownItems().size() ) );
  while ( columns > 1 && ( width - ( columns - 1 ) * spacing() ) / columns < mLeastWidth )
    columns = ( columns + 1 ) / 2;
  return columns;
}

QList<QLayoutItem *> ColumnLayout::shownItems() const
{
  QList<QLayoutItem *> shown;
  for ( QLayoutItem *item : mItems )
  {
    if ( !item->isEmpty() )
      shown << item;
  }
  return shown;
}

int ColumnLayout::arrange( const QRect &rectangle, bool isPlacing ) const
{
  const QList<QLayoutItem *> items = shownItems();
  const int columns = columnsAt( rectangle.width() );
  const int width = ( rectangle.width() - ( columns - 1 ) * spacing() ) / columns;
  const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int top = rectangle.top();
  for ( int first = 0; first < items.size(); first += columns )
  {
    const int end = std::min( first + columns, static_cast<int>( items.size() ) );
    int height = 0;
    for ( int index = first; index < end; ++index )
    {
      const QLayoutItem *item = items[index];
      height =
        std::max( height, item->hasHeightForWidth() ? item->heightForWidth( width ) : item->sizeHint().height() );
    }
    for ( int index = first; isPlacing && index < end; ++index )
    {
      const QRect place( rectangle.left() + ( index - first ) * ( width + spacing() ), top, width, height );
      items[index]->setGeometry( QStyle::visualRect( direction, rectangle, place ) );
    }
    top += height + spacing();
  }
  return std::max( 0, top - spacing() - rectangle.top() );
}

} // namespace minemap
