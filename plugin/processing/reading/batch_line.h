// SPDX-License-Identifier: GPL-2.0-or-later
// Batches of features on their way through other threads, in order.
#pragma once

#include "core/progress.h"
#include "processing/reading/feature_batch.h"

#include <deque>
#include <future>
#include <memory>

namespace minemap
{

/**
 * Processes batches in other threads while the caller reads the next, and gives them back in the order they came.
 *
 * So results do not depend on threads, and the first error of a layer is told first.
 */
class BatchLine
{
  public:
    //! \param threads to use; 0: one for each core.
    explicit BatchLine( int threads );

    //! Whatever is under way is stopped and waited for.
    ~BatchLine();
    BatchLine( const BatchLine & ) = delete;
    BatchLine &operator=( const BatchLine & ) = delete;

    void add( std::unique_ptr<FeatureBatch> batch );

    bool isEmpty() const { return mRunning.empty(); }

    //! True when the first batch should be taken before another one is added: it is ready, or there is no room.
    bool hasNext() const;

    //! Waits for the first batch and takes it. \throws Canceled; what processing it threw.
    std::unique_ptr<FeatureBatch> takeNext( const Progress &progress );

  private:
    struct Running
    {
        std::unique_ptr<FeatureBatch> batch;
        std::future<void> end; //!< Waits in its destructor, before the batch is destroyed.
    };

    std::size_t mRoom;
    StopFlag mStop = { false };
    std::deque<Running> mRunning;
};

} // namespace minemap
