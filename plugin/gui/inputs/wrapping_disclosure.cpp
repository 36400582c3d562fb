// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/wrapping_disclosure.h"

#include <algorithm>

namespace minemap
{

WrappingDisclosure::WrappingDisclosure( QWidget *parent ) : DisclosureButton( parent )
{
  QSizePolicy policy( QSizePolicy::Ignored, QSizePolicy::Minimum );
  policy.setHeightForWidth( true );
  setSizePolicy( policy );
}

int WrappingDisclosure::textFlags() const
{
  return ( DisclosureButton::textFlags() & ~Qt::AlignVCenter ) | Qt::AlignTop | Qt::TextWordWrap;
}

int WrappingDisclosure::heightForWidth( int width ) const
{
  const QRect whole( 0, 0, width, QWIDGETSIZE_MAX );
  const QRect place = textPlace( whole );
  return fontMetrics().boundingRect( place, textFlags(), text() ).height() + 2 * place.top();
}

QRect WrappingDisclosure::textPlace( const QRect &whole ) const
{
  return DisclosureButton::textPlace( whole ).adjusted( 0, arrowGap(), 0, 0 );
}

QSize WrappingDisclosure::sizeHint() const
{
  const QSize hint = DisclosureButton::sizeHint();
  return { hint.width(), heightForWidth( std::max( width(), hint.width() ) ) };
}

QSize WrappingDisclosure::minimumSizeHint() const
{
  return { 0, fontMetrics().height() + fontMetrics().averageCharWidth() };
}

} // namespace minemap
