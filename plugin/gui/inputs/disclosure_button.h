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
    //! How the text is drawn: alignment and Qt::TextFlag.
    virtual int textFlags() const;
    //! Where the text stands in a button that takes \a whole.
    virtual QRect textPlace( const QRect &whole ) const;
    //! Pixels beside and around the arrow.
    int arrowGap() const;

  private:
    int arrowSide() const;
};

} // namespace minemap
