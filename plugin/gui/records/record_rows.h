// SPDX-License-Identifier: GPL-2.0-or-later
// Which record a row of a table is of.
#pragma once

#include <vector>

namespace minemap
{

//! What the models of tables with a row for each record have in common.
class RecordRows
{
  public:
    RecordRows() = default;
    RecordRows( const RecordRows & ) = delete;
    RecordRows &operator=( const RecordRows & ) = delete;
    virtual ~RecordRows() = default;

    //! The records shown, by row.
    virtual const std::vector<int> &records() const = 0;
    //! -1 for a record that is not shown.
    virtual int rowOf( int record ) const = 0;
};

} // namespace minemap
