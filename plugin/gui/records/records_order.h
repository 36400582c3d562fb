// SPDX-License-Identifier: GPL-2.0-or-later
// The order of records in the table.
#pragma once

#include "gui/records/record_columns.h"

#include <array>
#include <vector>

namespace minemap
{

/**
 * Sorts records of one score by a column: numbers as numbers, texts in natural order (2 before 10), equal ones in the
 * order of the map, those without a value last in both directions.
 */
class RecordsOrder
{
  public:
    void setScored( ScoredMapPointer scored );

    void sort( std::vector<int> &records, RecordColumn column, Qt::SortOrder order );

  private:
    //! NaN where there is no value.
    std::vector<double> keys( RecordColumn column ) const;
    std::vector<double> textKeys( RecordColumn column ) const;

    ScoredMapPointer mScored;
    //! Of columns that were sorted by, since texts take long to compare.
    std::array<std::vector<double>, RECORD_COLUMNS> mKeys;
};

} // namespace minemap
