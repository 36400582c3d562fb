// SPDX-License-Identifier: GPL-2.0-or-later
// How long computations report progress and learn that they were cancelled.
#pragma once

#include <stdexcept>

namespace minemap
{

//! Thrown by computations whose Progress was cancelled. A cancelled run has no result.
class Canceled : public std::runtime_error
{
  public:
    Canceled() : std::runtime_error( "canceled" ) {}
};

//! Told of progress from the thread that computes.
class Progress
{
  public:
    Progress() = default;
    Progress( const Progress & ) = default;
    Progress &operator=( const Progress & ) = default;
    virtual ~Progress() = default;

    virtual bool isCanceled() const { return false; }

    //! \param percent 0 to 100 of the whole computation.
    virtual void report( double percent ) { static_cast<void>( percent ); }

    //! Throws Canceled when the run was cancelled.
    void stopIfCanceled() const
    {
      if ( isCanceled() )
        throw Canceled();
    }
};

} // namespace minemap
