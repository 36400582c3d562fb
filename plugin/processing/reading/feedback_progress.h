// SPDX-License-Identifier: GPL-2.0-or-later
// Progress and cancelling between the core and Processing.
#pragma once

#include "core/progress.h"

#include <qgsfeedback.h>

namespace minemap
{

//! Passes on what a feedback says; without one nothing is cancelled.
class FeedbackProgress : public Progress
{
  public:
    explicit FeedbackProgress( QgsFeedback *feedback ) : mFeedback( feedback ) {}

    bool isCanceled() const override { return mFeedback && mFeedback->isCanceled(); }

    void report( double percent ) override
    {
      if ( mFeedback )
        mFeedback->setProgress( percent );
    }

  private:
    QgsFeedback *mFeedback;
};

} // namespace minemap
