// SPDX-License-Identifier: GPL-2.0-or-later
// Short work beside the main thread of which only the newest matters, such as the score under a moving mouse.
#pragma once

#include <qgsfeedback.h>

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace minemap
{

/**
 * Does one piece of work at a time. Of those that are asked for meanwhile only the last is done, the others are
 * forgotten. For what takes long enough to want progress there is BackgroundTask.
 */
class LatestWork : public QObject
{
    Q_OBJECT

  public:
    //! What happens to the work under way when another is asked for.
    enum class Overtaken
    {
      Finishes,
      Canceled
    };

    explicit LatestWork( Overtaken overtaken, QObject *parent = nullptr );
    ~LatestWork() override;

    //! \a work in another thread; \a done in the main thread, unless it was overtaken, stopped or \a work threw.
    void start( std::function<void( QgsFeedback & )> work, std::function<void()> done );
    //! Forgets all that was asked for.
    void stop();

    bool isRunning() const { return mFeedback != nullptr; }

  private:
    void begin( std::function<void( QgsFeedback & )> work, std::function<void()> done );
    void end( bool isDone );

    Overtaken mOvertaken;
    QThreadPool mThread;
    std::shared_ptr<QgsFeedback> mFeedback; //!< Of the work under way.
    std::function<void()> mDone;
    std::function<void( QgsFeedback & )> mNextWork;
    std::function<void()> mNextDone;
};

} // namespace minemap
