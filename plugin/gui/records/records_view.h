// SPDX-License-Identifier: GPL-2.0-or-later
// The table of the tab Records as a widget.
#pragma once

#include "gui/records/records_model.h"
#include "gui/records/row_table.h"

namespace minemap
{

class RecordsView : public RowTable
{
    Q_OBJECT

  public:
    RecordsView( RecordsModel *model, QWidget *parent );

    //! Columns the score has nothing for are not shown, nor offered.
    void setUsedColumns( bool hasGroups, bool hasClaims );
};

} // namespace minemap
