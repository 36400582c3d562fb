// SPDX-License-Identifier: GPL-2.0-or-later
// Small things of the rows: the mark of a proposal, and the wheel that must not choose.
#pragma once

#include <QLabel>

class QComboBox;

namespace minemap
{

//! The word "proposed", or "?" where there is no room for it, with the reason as its tooltip.
class ProposalBadge : public QLabel
{
    Q_OBJECT

  public:
    explicit ProposalBadge( bool isShort, QWidget *parent = nullptr );

    //! Shows the badge, or hides it, and writes the text of \a box in italics while it is shown.
    void mark( QComboBox *box, bool isProposed, const QString &why );
};

/**
 * Turning the wheel over \a widget scrolls the panel, unless the widget has the focus.
 *
 * Without this a person who scrolls past a box chooses another layer without noticing it.
 */
void keepFromWheel( QWidget *widget );

} // namespace minemap
