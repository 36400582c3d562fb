// SPDX-License-Identifier: GPL-2.0-or-later
// One assumption in the panel's list: what is assumed, what the data say of it, and what to do.
#pragma once

#include "core/assumptions/assumption.h"
#include "gui/preferences.h"

#include <QWidget>

class QCheckBox;

namespace minemap
{

class AssumptionMark;
struct AssumptionRow;
class TextLabel;

/**
 * Mark, name, state with numbers, and of a broken one its meaning.
 *
 * One that leaves numbers without meaning has a box to take it for granted all the same; so has one that is taken for
 * granted already, whatever its state.
 */
class AssumptionEntry : public QWidget
{
    Q_OBJECT

  public:
    explicit AssumptionEntry( QWidget *parent = nullptr );

    //! \param isAsked ASSUME names it.
    void setRow( const AssumptionRow &row, bool isAsked, Palette palette );

    //! The box is ticked.
    bool isAsked() const;

    //! Takes part in the order of the Tab key; null: it has no box.
    QWidget *focusPlace() const;

  signals:
    //! By hand.
    void asked( bool isAsked );

  protected:
    bool eventFilter( QObject *object, QEvent *event ) override;

  private:
    AssumptionMark *mMark = nullptr;
    TextLabel *mName = nullptr, *mResult = nullptr, *mMeaning = nullptr, *mAskText = nullptr;
    QCheckBox *mAsk = nullptr;
    QWidget *mAskLine = nullptr;
};

} // namespace minemap
