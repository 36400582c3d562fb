// SPDX-License-Identifier: GPL-2.0-or-later
// The tolerance curve on the screen, with the tolerance as a line to be dragged.
#pragma once

#include "gui/score/curve_picture.h"

#include <optional>

namespace minemap
{

class ToleranceLine;

/**
 * The line of T is dragged with the mouse, or with the arrow keys (1 m), Page Up and Page Down (5 m), Home and End.
 *
 * Only the line itself takes the mouse, so that no click changes T by mistake.
 */
class CurvePlot : public CurvePicture
{
    Q_OBJECT

  public:
    explicit CurvePlot( QWidget *parent = nullptr );

    //! Metres. Emits nothing.
    void setTolerance( double metres );

    double tolerance() const { return mTolerance; }

  signals:
    //! At every step of a drag, whole metres.
    void toleranceDragged( double metres );
    //! The mouse let go.
    void toleranceReleased();
    //! A key moved T; more may follow.
    void toleranceStepped();
    //! The mouse is over this tolerance.
    void pointed( double metres );
    void pointedAway();

  protected:
    bool eventFilter( QObject *object, QEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void focusInEvent( QFocusEvent *event ) override;
    void focusOutEvent( QFocusEvent *event ) override;
    void drawn() override;

  private:
    bool canvasMoved( const QPointF &place, bool isPressed );
    void placeLine();
    void point( std::optional<double> metres );
    void drag( double metres );
    bool isOnLine( double x ) const;
    double metresAt( double x ) const;

    double mTolerance = 25;
    double mBeforeDrag = 25;
    bool mIsDragging = false;
    ToleranceLine *mLine = nullptr;
};

} // namespace minemap
