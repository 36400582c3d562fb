// SPDX-License-Identifier: GPL-2.0-or-later
// A disclosure button whose text wraps where the panel is narrow.
#pragma once

#include "gui/inputs/disclosure_button.h"

namespace minemap
{

//! As wide as its place; as high as its text needs there.
class WrappingDisclosure : public DisclosureButton
{
    Q_OBJECT

  public:
    explicit WrappingDisclosure( QWidget *parent = nullptr );

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth( int width ) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    int textFlags() const override;
    QRect textPlace( const QRect &whole ) const override;
};

} // namespace minemap
