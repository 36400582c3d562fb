// SPDX-License-Identifier: GPL-2.0-or-later
// Progress of one step of a computation of several.
#pragma once

#include "core/progress.h"

namespace minemap
{

//! Tells the whole of 0 to 100 percent of a step, from \a from to \a to percent of the computation.
class PartialProgress : public Progress
{
  public:
    PartialProgress( Progress &whole, double from, double to ) : mWhole( whole ), mFrom( from ), mTo( to ) {}

    bool isCanceled() const override { return mWhole.isCanceled(); }

    void report( double percent ) override { mWhole.report( mFrom + ( mTo - mFrom ) * percent / 100 ); }

  private:
    Progress &mWhole;
    double mFrom;
    double mTo;
};

//! Only passes on that a run was cancelled.
class QuietProgress : public Progress
{
  public:
    explicit QuietProgress( const Progress &whole ) : mWhole( whole ) {}

    bool isCanceled() const override { return mWhole.isCanceled(); }

  private:
    const Progress &mWhole;
};

} // namespace minemap
