// SPDX-License-Identifier: GPL-2.0-or-later
// The mark of an assumption's state: told apart by shape, never by colour alone.
#pragma once

#include "core/assumptions/assumption.h"
#include "gui/preferences.h"

#include <QLabel>

namespace minemap
{

/**
 * A filled triangle for a broken one, hollow where it is taken for granted; a ring with a question mark; a tick.
 *
 * A label, because themes give labels the colour of their text.
 */
class AssumptionMark : public QLabel
{
    Q_OBJECT

  public:
    explicit AssumptionMark( QWidget *parent = nullptr );

    void setState( AssumptionState state, bool isAssumed );
    void setColours( minemap::Palette palette );

    QSize sizeHint() const override;

  protected:
    //! Anew in the colours of the theme, which may change while it is shown.
    void paintEvent( QPaintEvent *event ) override;

  private:
    AssumptionState mState = AssumptionState::CannotBeChecked;
    bool mIsAssumed = false;
    minemap::Palette mPalette = minemap::Palette::Standard;
};

} // namespace minemap
