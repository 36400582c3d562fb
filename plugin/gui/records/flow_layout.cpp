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
  const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int x = inside.left();
  int y = inside.top();
  int lineHeight = 0;
  for ( QLayoutItem *item : mItems )
  {
    if ( item->isEmpty() )
      continue;
    const QSize size = item->sizeHint().boundedTo( QSize( inside.width(), QWIDGETSIZE_MAX ) );
    if ( x > inside.left() && x + size.width() > inside.left() + inside.width() )
    {
      x = inside.left();
      y += lineHeight + gap;
      lineHeight = 0;
    }
    if ( isMoving )
      item->setGeometry( QStyle::visualRect( direction, inside, QRect( QPoint( x, y ), size ) ) );
    x += size.width() + gap;
    lineHeight = std::max( lineHeight, size.height() );
  }
  return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace minemap
