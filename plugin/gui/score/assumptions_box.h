// SPDX-License-Identifier: GPL-2.0-or-later
// The line of the Scorecard tab that says how many assumptions hold, and the list that it opens.
#pragma once

#include "core/assumptions/assumption.h"
#include "gui/preferences.h"

#include <QFrame>
#include <QStringList>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace minemap
{

class AssumptionEntry;
class WrappingDisclosure;

//! Looks like a warning where an assumption is broken. Hidden for a score that has none.
class AssumptionsBox : public QFrame
{
    Q_OBJECT

  public:
    explicit AssumptionsBox( QWidget *parent = nullptr );

    /**
     * \param asked codes that ASSUME names.
     * \param withRates percentages may be told.
     */
    void setAssumptions( const std::vector<Assumption> &assumptions, const QStringList &asked, bool withRates );
    void setColours( minemap::Palette palette );

    bool isOpen() const;
    void setOpen( bool isOpen );

  signals:
    //! Ticked or unticked by hand: all codes that are ticked now, in the order of the contract.
    void askedChanged( const QStringList &codes );

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    void showEntries();
    QStringList asked() const;

    std::vector<Assumption> mAssumptions;
    QStringList mAsked;
    bool mWithRates = false;
    bool mIsBroken = false;
    minemap::Palette mPalette = minemap::Palette::Standard;
    QLabel *mSign = nullptr;
    WrappingDisclosure *mLine = nullptr;
    QWidget *mList = nullptr;
    QVBoxLayout *mListLayout = nullptr;
    std::map<AssumptionCode, AssumptionEntry *> mEntries;
};

} // namespace minemap
