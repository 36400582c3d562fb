// SPDX-License-Identifier: GPL-2.0-or-later
// Which counts are shown: of which type, group and verdict.
#pragma once

#include "gui/counts/counts_model.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QToolButton;

namespace minemap
{

class CountsToolbar : public QWidget
{
    Q_OBJECT

  public:
    explicit CountsToolbar( QWidget *parent );

    //! Offers what \a counted has; what is chosen stays where it is still there. Emits nothing.
    void setCounted( const CountedMap *counted );
    //! The numbers on the buttons of verdicts.
    void setCounts( const CountVerdictCounts &counts );
    void setPreferences( const Preferences &preferences );
    void setGroup( const std::optional<OptionalText> &group );
    //! Takes all filters away.
    void clear();

    CountsCriteria criteria() const;

  signals:
    void criteriaChanged();

  private:
    QComboBox *makeBox( const char *name, const QString &tip, const QString &accessible );
    void makeChips();
    void updateChip( int verdict, int count );
    int positionOf( const std::optional<OptionalText> &group ) const;

    std::array<QToolButton *, COUNT_VERDICTS> mChips = {};
    QComboBox *mType, *mGroup;
    std::vector<CountKey> mKeys;
    std::vector<OptionalText> mGroups;
    std::optional<OptionalText> mChosenGroup; //!< Also while there are no counts that have it.
};

} // namespace minemap
