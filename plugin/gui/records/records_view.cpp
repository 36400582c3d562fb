// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_view.h"

namespace minemap
{

namespace
{

//! The verdict and the id say which record it is.
constexpr int FIXED_COLUMNS = static_cast<int>( RecordColumn::Id ) + 1;

} // namespace

RecordsView::RecordsView( RecordsModel *model, QWidget *parent )
  : RowTable( model, tr( "Order of the map" ), FIXED_COLUMNS, parent )
{
}

void RecordsView::setUsedColumns( bool hasGroups, bool hasClaims )
{
  setUsed( static_cast<int>( RecordColumn::Group ), hasGroups );
  setUsed( static_cast<int>( RecordColumn::Claimed ), hasClaims );
}

} // namespace minemap
