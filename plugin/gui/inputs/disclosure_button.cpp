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

  const int side = fontMetrics().height() * 2 / 3;
  const int gap = fontMetrics().averageCharWidth() / 2;
  QStyleOption arrow = option;
  arrow.rect = QStyle::visualRect( layoutDirection(), rect(), QRect( gap, ( height() - side ) / 2, side, side ) );
  painter.drawPrimitive( isChecked()       ? QStyle::PE_IndicatorArrowDown
                         : isRightToLeft() ? QStyle::PE_IndicatorArrowLeft
                                           : QStyle::PE_IndicatorArrowRight,
                         arrow );
  const QRect words = QStyle::visualRect( layoutDirection(), rect(), rect().adjusted( side + 2 * gap, 0, 0, 0 ) );
  painter.drawItemText(
    words,
    static_cast<int>( QStyle::visualAlignment( layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter ) ) |
      Qt::TextShowMnemonic,
    palette(), isEnabled(), text(), QPalette::ButtonText );
}

} // namespace minemap
