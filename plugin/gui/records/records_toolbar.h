// SPDX-License-Identifier: GPL-2.0-or-later
// What is chosen above the table of records: search, verdicts, group, one record, those selected.
#pragma once

#include "gui/records/records_filter.h"

#include <QWidget>

#include <array>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QTimer;
class QToolButton;
class QgsFilterLineEdit;

namespace minemap
{

class RecordsToolbar : public QWidget
{
    Q_OBJECT

  public:
    explicit RecordsToolbar( QWidget *parent );

    //! Offers the groups of \a scored; keeps what is chosen where it is still there.
    void setScored( const ScoredMap *scored );
    void setPreferences( const Preferences &preferences );
    //! How many records each verdict would show.
    void setCounts( const VerdictKindCounts &counts );
    //! Nothing: all groups; so is a group that the map does not have.
    void setGroup( const std::optional<OptionalText> &group );
    //! Shows the chip "only F-12", or takes it away.
    void setOnlyId( const std::optional<std::string> &id );
    //! Takes every filter off; tells it once.
    void clear();

    //! What is chosen, except RecordsCriteria::among.
    RecordsCriteria criteria() const;
    bool wantsOnlySelected() const;

  signals:
    void criteriaChanged();
    void onlySelectedToggled( bool isOn );

  private:
    void makeChips();
    void updateChip( int kind );
    //! Position of \a group in the list; 0, all groups, where it is not there.
    int positionOf( const std::optional<OptionalText> &group ) const;

    QgsFilterLineEdit *mSearch;
    QTimer *mTyping; //!< A filter for every letter would be too many.
    std::array<QToolButton *, VERDICT_KINDS> mChips = {};
    QComboBox *mGroup;
    QCheckBox *mOnlySelected;
    QToolButton *mOnlyRecord;
    std::vector<OptionalText> mGroups;
    std::optional<std::string> mOnlyId;
    QString mWhyVoid; //!< Why verdicts are not given; empty: they are.
    VerdictKindCounts mCounts = {};
};

} // namespace minemap
