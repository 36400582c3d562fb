// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace minemap
{

FlowLayout::FlowLayout( QWidget *parent ) : QLayout( parent )
{
  setContentsMargins( 0, 0, 0, 0 );
}

FlowLayout::~FlowLayout()
{
  for ( QLayoutItem *item : mItems )
    delete item;
}

void FlowLayout::addItem( QLayoutItem *item )
{
  mItems.push_back( item );
}

int FlowLayout::count() const
{
  return static_cast<int>( mItems.size() );
}

QLayoutItem *FlowLayout::itemAt( int index ) const
{
  return index >= 0 && index < count() ? mItems[static_cast<std::size_t>( index )] : nullptr;
}

QLayoutItem *FlowLayout::takeAt( int index )
{
  QLayoutItem *item = itemAt( index );
  if ( item )
    mItems.erase( mItems.begin() + index );
  return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
  return Qt::Orientations();
}

bool FlowLayout::hasHeightForWidth() const
{
  return true;
}

int FlowLayout::heightForWidth( int width ) const
{
  return arrange( QRect( 0, 0, width, 0 ), false );
}

QSize FlowLayout::sizeHint() const
{
  return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
  QSize size;
  for ( const QLayoutItem *item : mItems )
    size = size.expandedTo( item->minimumSize() );
  const QMargins margins = contentsMargins();
  return size + QSize( margins.left() + margins.right(), margins.top() + margins.bottom() );
}

void FlowLayout::setGeometry( const QRect &rect )
{
  QLayout::setGeometry( rect );
  arrange( rect, true );
}

int FlowLayout::arrange( const QRect &rect, bool isMoving ) const
{
  const QRect inside = rect.marginsRemoved( contentsMargins() );
  const int gap = std::max( spacing(), 0 );
  int y = inside.top();
  for ( std::size_t first = 0; first < mItems.size(); )
  {
    // As many as there is room for, at least one.
    std::size_t end = first;
    int width = 0;
    int height = 0;
    for ( ; end < mItems.size(); ++end )
    {
      const QSize size = sizeOf( end );
      const int needed = size.isEmpty() ? width : width + ( width > 0 ? gap : 0 ) + size.width();
      if ( width > 0 && needed > inside.width() )
        break;
      width = needed;
      height = std::max( height, size.height() );
    }
    if ( isMoving )
      placeLine( first, end, QRect( inside.left(), y, inside.width(), height ) );
    first = end;
    y += height > 0 ? height + gap : 0;
  }
  return ( y > inside.top() ? y - gap : y ) - rect.top() + contentsMargins().bottom();
}

QSize FlowLayout::sizeOf( std::size_t index ) const
{
  return mItems[index]->isEmpty() ? QSize( 0, 0 ) : mItems[index]->sizeHint();
}

void FlowLayout::placeLine( std::size_t first, std::size_t end, const QRect &line ) const
{
  const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int x = line.left();
  for ( std::size_t index = first; index < end; ++index )
  {
    const QSize size = sizeOf( index ).boundedTo( line.size() );
    if ( size.isEmpty() )
      continue;
    const QRect place( QPoint( x, line.top() + ( line.height() - size.height() ) / 2 ), size );
    mItems[index]->setGeometry( QStyle::visualRect( direction, line, place ) );
    x += size.width() + std::max( spacing(), 0 );
  }
}

} // namespace minemap
