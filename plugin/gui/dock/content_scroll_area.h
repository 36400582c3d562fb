// SPDX-License-Identifier: GPL-2.0-or-later
// A scroll area that is as high as what it shows, where there is room for it.
#pragma once

#include <qgsscrollarea.h>

namespace minemap
{

//! Scrolls up and down only. On a low screen it gives way to what stands below it.
class ContentScrollArea : public QgsScrollArea
{
    Q_OBJECT

  public:
    //! Takes \a content over.
    explicit ContentScrollArea( QWidget *content, QWidget *parent = nullptr );

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter( QObject *object, QEvent *event ) override;
};

} // namespace minemap
