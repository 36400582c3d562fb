// SPDX-License-Identifier: GPL-2.0-or-later
// Slider and box for the tolerance.
#pragma once

#include "gui/preferences.h"

#include <QWidget>

class QLabel;
class QSlider;
class QgsDoubleSpinBox;

namespace minemap
{

//! The slider reaches 500 m, the box further. The mouse wheel moves neither unless it was clicked before.
class ToleranceRow : public QWidget
{
    Q_OBJECT

  public:
    explicit ToleranceRow( QWidget *parent = nullptr );

    //! Metres. Emits nothing.
    void setTolerance( double metres );
    void setUnits( ShownUnits units );

  signals:
    void toleranceDragged( double metres );
    //! The slider was let go, or a number entered.
    void toleranceReleased();
    //! A key or the wheel moved T; more may follow.
    void toleranceStepped();

  protected:
    bool eventFilter( QObject *object, QEvent *event ) override;

  private:
    void showOtherUnit();

    QSlider *mSlider = nullptr;
    QgsDoubleSpinBox *mBox = nullptr;
    QLabel *mOtherUnit = nullptr;
    ShownUnits mUnits = ShownUnits::Metric;
};

} // namespace minemap
