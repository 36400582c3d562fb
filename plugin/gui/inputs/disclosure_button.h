// SPDX-License-Identifier: GPL-2.0-or-later
// An arrow with a text that opens and closes what is below it.
#pragma once

#include <QToolButton>

namespace minemap
{

//! Checked is open. Open is said by the arrow, not by a button that looks pressed.
class DisclosureButton : public QToolButton
{
    Q_OBJECT

  public:
    explicit DisclosureButton( QWidget *parent = nullptr );

  protected:
    void paintEvent( QPaintEvent *event ) override;
};

} // namespace minemap
