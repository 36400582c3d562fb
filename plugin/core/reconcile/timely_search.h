// SPDX-License-Identifier: GPL-2.0-or-later
// Whether ground was searched for a record, or surely before the record was drawn.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape_index.h"

#include <memory>
#include <vector>

namespace minemap
{

/**
 * Ground searched surely before a record's date is not in the record's searched share, so that mines found there cannot
 * be held against what that share lets expect, even where nobody wrote down when they were found.
 */
class TimelySearch
{
  public:
    //! \param searched must outlive it.
    explicit TimelySearch( const SearchedGround &searched );

    //! False where every search of \a place, a place in searched ground, was surely before \a mapDate.
    bool isTimely( const Point &place, const DatePeriod &mapDate ) const;

  private:
    const SearchedGround &mSearched;
    std::unique_ptr<ShapeIndex> mIndex; //!< Null where no search has a date: then all are in time.
};

} // namespace minemap
