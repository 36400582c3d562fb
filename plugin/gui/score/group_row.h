// SPDX-License-Identifier: GPL-2.0-or-later
// Chooses what is shown: the whole map or one of its groups.
#pragma once

#include "core/score/scorecard.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace minemap
{

//! Hidden while the map has no groups.
class GroupRow : public QWidget
{
    Q_OBJECT

  public:
    explicit GroupRow( QWidget *parent = nullptr );

    //! Offers \a groups and keeps the group chosen where it is among them.
    void setGroups( const std::vector<GroupScore> &groups );

    //! Nothing: the whole map. A group not offered is kept until setGroups() offers others. Emits nothing.
    void setGroup( const std::optional<OptionalText> &group );

    std::optional<OptionalText> group() const { return mGroup; }

  signals:
    void groupChosen();

  private:
    void showGroup();

    QComboBox *mCombo = nullptr;
    std::vector<OptionalText> mNames;
    std::optional<OptionalText> mGroup;
};

} // namespace minemap
