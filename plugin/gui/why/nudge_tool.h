// SPDX-License-Identifier: GPL-2.0-or-later
// The map tool that drags the whole minefield map over the canvas.
#pragma once

#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <QPoint>
#include <QTimer>

namespace minemap
{

/**
 * Tells how far the mouse was dragged; knows nothing of scores. Esc and the right button give up, arrow keys move by a
 * metre, with Shift by ten.
 */
class NudgeTool : public QgsMapTool
{
    Q_OBJECT

  public:
    explicit NudgeTool( QgsMapCanvas *canvas );

    void canvasPressEvent( QgsMapMouseEvent *event ) override;
    void canvasMoveEvent( QgsMapMouseEvent *event ) override;
    void canvasReleaseEvent( QgsMapMouseEvent *event ) override;
    void activate() override;
    void deactivate() override;
    //! The canvas moves the map with arrow keys before a tool hears of them.
    bool eventFilter( QObject *watched, QEvent *event ) override;

  signals:
    //! From where the button was pressed to where the mouse is, in the canvas's CRS; \a pixel is where the mouse is.
    void dragged( const QgsPointXY &from, const QgsPointXY &to, const QPoint &pixel );
    //! The button was let go: the drag is to be kept.
    void released();
    //! Metres to the east and to the north, by keyboard.
    void stepped( double east, double north );
    //! Esc or the right button; \a wasDragging: while the button was held.
    void givenUp( bool wasDragging );

  private:
    bool handleKey( int key, bool isShifted );
    void tell();

    QTimer mPause; //!< Between two tellings: a mouse may move a thousand times a second.
    bool mIsDragging = false;
    bool mIsUntold = false;
    QgsPointXY mFrom, mTo;
    QPoint mPixel;
};

} // namespace minemap
