// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/disclosure_button.h"

#include <QPalette>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace minemap
{

DisclosureButton::DisclosureButton( QWidget *parent ) : QToolButton( parent )
{
  setAutoRaise( true );
  setCheckable( true );
  setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
  setFocusPolicy( Qt::StrongFocus );
  setArrowType( Qt::RightArrow ); // Styles size the button by it.
}

void DisclosureButton::paintEvent( QPaintEvent * )
{
  QStyleOptionToolButton option;
  initStyleOption( &option );
  option.state &= ~QStyle::State_On;
  // Styles draw arrow and text over each other from right to left: only the frame is theirs.
  option.features &= ~QStyleOptionToolButton::Arrow;
  option.arrowType = Qt::NoArrow;
  option.text.clear();
  QStylePainter painter( this );
  painter.drawComplexControl( QStyle::CC_ToolButton, option );

  // Beside the first line where there may be several.
  const int line = ( textFlags() & Qt::AlignTop ) ? fontMetrics().height() + 2 * arrowGap() : height();
  QStyleOption arrow = option;
  arrow.rect = QStyle::visualRect( layoutDirection(), rect(),
                                   QRect( arrowGap(), ( line - arrowSide() ) / 2, arrowSide(), arrowSide() ) );
  painter.drawPrimitive( isChecked()       ? QStyle::PE_IndicatorArrowDown
                         : isRightToLeft() ? QStyle::PE_IndicatorArrowLeft
                                           : QStyle::PE_IndicatorArrowRight,
                         arrow );
  painter.drawItemText( textPlace( rect() ), textFlags(), palette(), isEnabled(), text(), QPalette::ButtonText );
}

int DisclosureButton::arrowSide() const
{
  return fontMetrics().height() * 2 / 3;
}

int DisclosureButton::arrowGap() const
{
  return fontMetrics().averageCharWidth() / 2;
}

int DisclosureButton::textFlags() const
{
  return static_cast<int>( QStyle::visualAlignment( layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter ) ) |
         Qt::TextShowMnemonic;
}

QRect DisclosureButton::textPlace( const QRect &whole ) const
{
  return QStyle::visualRect( layoutDirection(), whole, whole.adjusted( arrowSide() + 2 * arrowGap(), 0, 0, 0 ) );
}

} // namespace minemap
