// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/content_scroll_area.h"

#include <QEvent>
#include <QFontMetrics>
#include <QScrollBar>

namespace minemap
{

ContentScrollArea::ContentScrollArea( QWidget *content, QWidget *parent ) : QgsScrollArea( parent )
{
  setWidget( content );
  setWidgetResizable( true );
  setFrameShape( QFrame::NoFrame );
  setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  setSizePolicy( QSizePolicy::Preferred, QSizePolicy::Maximum );
  content->installEventFilter( this );
}

QSize ContentScrollArea::sizeHint() const
{
  const int width = viewport()->width();
  const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth( width ) : widget()->sizeHint().height();
  return { widget()->sizeHint().width(), height };
}

QSize ContentScrollArea::minimumSizeHint() const
{
  constexpr int LEAST_LINES = 5;
  const int least = LEAST_LINES * fontMetrics().height();
  return { widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
           qMin( sizeHint().height(), least ) };
}

bool ContentScrollArea::eventFilter( QObject *object, QEvent *event )
{
  if ( object == widget() && ( event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize ) )
    updateGeometry();
  return QgsScrollArea::eventFilter( object, event );
}

} // namespace minemap
