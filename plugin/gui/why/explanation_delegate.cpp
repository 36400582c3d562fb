// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/explanation_delegate.h"

#include "gui/why/explanation_model.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace minemap
{

namespace
{

using Mark = ExplanationModel::Mark;

//! One of the texts of a row.
struct Line
{
    QString text;
    QFont font;
    bool isFaint = false;
};

Mark markOf( const QModelIndex &index )
{
  return static_cast<Mark>( index.data( ExplanationModel::MarkRole ).toInt() );
}

bool isFold( const QModelIndex &index )
{
  return markOf( index ) == Mark::Closed || markOf( index ) == Mark::Open;
}

double marginOf( const QFontMetricsF &metrics )
{
  return metrics.height() / 2;
}

std::vector<Line> linesOf( const QStyleOptionViewItem &option, const QModelIndex &index )
{
  QFont bold = option.font;
  bold.setBold( true );
  std::vector<Line> lines;
  const auto add = [&]( int role, const QFont &font, bool isFaint )
  {
    const QString text = index.data( role ).toString();
    if ( !text.isEmpty() )
      lines.push_back( { text, font, isFaint } );
  };
  add( ExplanationModel::TitleRole, bold, false );
  add( ExplanationModel::DetailRole, option.font, true );
  add( ExplanationModel::MoveRole, option.font, false );
  add( ExplanationModel::EvidenceRole, option.font, false );
  add( ExplanationModel::WhyRole, option.font, true );
  return lines;
}

double heightOf( const Line &line, double width )
{
  return QFontMetricsF( line.font )
    .boundingRect( QRectF( 0, 0, width, 1e5 ), Qt::TextWordWrap | Qt::AlignLeading, line.text )
    .height();
}

//! The shape of a verdict, so that colours are not needed.
void paintMark( QPainter &painter, Mark mark, const QRectF &box, const QColor &colour, bool isMirrored )
{
  painter.setRenderHint( QPainter::Antialiasing );
  QPen pen( colour, std::max( 1.2, box.width() / 8 ) );
  pen.setCapStyle( Qt::RoundCap );
  painter.setPen( pen );
  painter.setBrush( Qt::NoBrush );
  const double inset = pen.widthF();
  const QRectF inner = box.adjusted( inset, inset, -inset, -inset );
  constexpr int FULL_TURN = 360 * 16;
  switch ( mark )
  {
  case Mark::Supported:
    painter.setBrush( colour );
    painter.drawEllipse( inner );
    break;
  case Mark::NotRejected:
    painter.drawEllipse( inner );
    painter.setBrush( colour );
    painter.drawPie( inner, -FULL_TURN / 4, FULL_TURN / 2 );
    break;
  case Mark::NotIdentifiable:
    pen.setStyle( Qt::DotLine );
    painter.setPen( pen );
    painter.drawEllipse( inner );
    break;
  case Mark::Rejected:
    painter.drawLine( inner.topLeft(), inner.bottomRight() );
    painter.drawLine( inner.topRight(), inner.bottomLeft() );
    break;
  case Mark::ByHand:
    painter.drawRect( inner );
    painter.drawLine( QPointF( inner.center().x(), inner.top() ), QPointF( inner.center().x(), inner.bottom() ) );
    painter.drawLine( QPointF( inner.left(), inner.center().y() ), QPointF( inner.right(), inner.center().y() ) );
    break;
  case Mark::Closed:
  case Mark::Open:
  {
    const double half = inner.width() / 4;
    const double side = isMirrored ? -half : half;
    const auto at = [&]( double x, double y ) { return inner.center() + QPointF( x, y ); };
    QPolygonF arrow;
    if ( mark == Mark::Open )
      arrow << at( -2 * half, -half ) << at( 0, half ) << at( 2 * half, -half );
    else
      arrow << at( -side, -2 * half ) << at( side, 0 ) << at( -side, 2 * half );
    painter.drawPolyline( arrow );
    break;
  }
  }
}

} // namespace

QSize ExplanationDelegate::sizeHint( const QStyleOptionViewItem &option, const QModelIndex &index ) const
{
  const QFontMetricsF metrics( option.font );
  const double margin = marginOf( metrics );
  const auto *view = qobject_cast<const QListView *>( option.widget );
  const double width = view ? view->viewport()->width() : option.rect.width();
  if ( isFold( index ) )
    return { static_cast<int>( width ), static_cast<int>( metrics.height() + 2 * margin ) };
  double height = metrics.height() * 1.3 + 2 * margin; // The chip.
  for ( const Line &line : linesOf( option, index ) )
    height += heightOf( line, width - 2 * margin ) + margin / 3;
  return { static_cast<int>( width ), static_cast<int>( height + 1 ) };
}

void ExplanationDelegate::paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const
{
  QStyleOptionViewItem plain( option );
  plain.text.clear();
  const QWidget *widget = option.widget;
  const QStyle *style = widget ? widget->style() : QApplication::style();
  style->drawPrimitive( QStyle::PE_PanelItemViewItem, &plain, painter, widget );

  const bool isSelected = option.state.testFlag( QStyle::State_Selected );
  const bool isActive = option.state.testFlag( QStyle::State_Active );
  const QPalette::ColorGroup group = mIsStale ? QPalette::Disabled : isActive ? QPalette::Active : QPalette::Inactive;
  const QColor colour = option.palette.color( isSelected && mIsStale ? QPalette::Active : group,
                                              isSelected ? QPalette::HighlightedText : QPalette::Text );
  QColor faint = colour;
  faint.setAlphaF( 0.72 );

  painter->save();
  const QFontMetricsF metrics( option.font );
  const double margin = marginOf( metrics );
  const bool isMirrored = option.direction == Qt::RightToLeft;
  const Qt::Alignment leading = QStyle::visualAlignment( option.direction, Qt::AlignLeft | Qt::AlignTop );
  QRectF room = QRectF( option.rect ).adjusted( margin, margin, -margin, -margin );
  const double line = metrics.height() * ( isFold( index ) ? 1 : 1.3 );
  const double side = metrics.ascent() * 0.9;
  const auto mirrored = [&]( const QRectF &box ) {
    return isMirrored ? QRectF( room.left() + room.right() - box.right(), box.top(), box.width(), box.height() ) : box;
  };
  // A line between the explanations.
  if ( index.row() > 0 )
  {
    painter->setPen( QPen( option.palette.color( QPalette::Mid ), 0 ) );
    painter->drawLine( option.rect.topLeft(), option.rect.topRight() );
  }
  const bool hasFrame = !isFold( index );
  const double inset = hasFrame ? margin * 0.7 : 0;
  const QString word = index.data( hasFrame ? ExplanationModel::ChipRole : ExplanationModel::TitleRole ).toString();
  const double wide = std::min( room.width(), side + metrics.horizontalAdvance( word ) + margin * 0.6 + 2 * inset + 1 );
  const QRectF chip = mirrored( QRectF( room.left(), room.top(), wide, line ) );
  if ( hasFrame )
  {
    painter->setRenderHint( QPainter::Antialiasing );
    painter->setPen( QPen( faint, 1 ) );
    painter->setBrush( Qt::NoBrush );
    painter->drawRoundedRect( chip.adjusted( 0.5, 0.5, -0.5, -0.5 ), line / 2, line / 2 );
  }
  const QRectF mark = mirrored( QRectF( room.left() + inset, room.top() + ( line - side ) / 2, side, side ) );
  paintMark( *painter, markOf( index ), mark, colour, isMirrored );
  painter->setPen( colour );
  painter->setFont( option.font );
  const double before = inset + side + margin * 0.6;
  painter->drawText( mirrored( QRectF( room.left() + before, room.top(), wide - before - inset + 1, line ) ),
                     QStyle::visualAlignment( option.direction, Qt::AlignLeft | Qt::AlignVCenter ), word );
  room.setTop( room.top() + line + margin / 3 );
  if ( hasFrame )
  {
    for ( const Line &part : linesOf( option, index ) )
    {
      const double height = heightOf( part, room.width() );
      painter->setFont( part.font );
      painter->setPen( part.isFaint ? faint : colour );
      painter->drawText( QRectF( room.left(), room.top(), room.width(), height ),
                         static_cast<int>( Qt::TextWordWrap | leading ), part.text );
      room.setTop( room.top() + height + margin / 3 );
    }
  }
  painter->restore();
  if ( option.state.testFlag( QStyle::State_HasFocus ) )
  {
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=( option );
    focus.state |= QStyle::State_KeyboardFocusChange;
    style->drawPrimitive( QStyle::PE_FrameFocusRect, &focus, painter, widget );
  }
}

} // namespace minemap
