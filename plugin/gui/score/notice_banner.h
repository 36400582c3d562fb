// SPDX-License-Identifier: GPL-2.0-or-later
// What must be read before any number.
#pragma once

#include "gui/preferences.h"

#include <QFrame>
#include <QStringList>

class QLabel;

namespace minemap
{

class TextLabel;

//! Bold lines beside a warning sign and a bar at their beginning; hidden while there are none.
class NoticeBanner : public QFrame
{
    Q_OBJECT

  public:
    explicit NoticeBanner( QWidget *parent = nullptr );

    void setLines( const QStringList &lines );
    void setColours( minemap::Palette palette );

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    QLabel *mSign = nullptr;
    TextLabel *mText = nullptr;
    minemap::Palette mPalette = minemap::Palette::Standard;
};

} // namespace minemap
