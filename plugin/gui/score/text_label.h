// SPDX-License-Identifier: GPL-2.0-or-later
// Labels that wrap at any width, and the look of what is not current.
#pragma once

#include <QLabel>

namespace minemap
{

//! A label that wraps, takes no width by itself, and whose text can be copied.
class TextLabel : public QLabel
{
    Q_OBJECT

  public:
    explicit TextLabel( QWidget *parent = nullptr );

    //! Sets the font to \a share of the size of the application's.
    void setScale( double share, bool isBold = false );

    QSize minimumSizeHint() const override;
};

//! Shows \a widget as it is, or faded: what it says is not of now.
void setFaded( QWidget *widget, bool isFaded );

//! True when setFaded() was told so of \a widget or of what it lies in.
bool isFaded( const QWidget *widget );

//! \a text, with places to break in words too long for a narrow panel, such as names of layers. Numbers stay with
//! their %, and the two ends of an interval together.
QString breakable( const QString &text );

//! Each of \a texts, which are plain, made breakable() and with a gap to the next: rich text.
QString paragraphs( const QStringList &texts );

} // namespace minemap
