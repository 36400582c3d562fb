// SPDX-License-Identifier: GPL-2.0-or-later
// Long work of the dock: in QGIS's task list, with progress and cancel, and with one sentence where it fails.
#pragma once

#include <qgsfeedback.h>
#include <qgstaskmanager.h>

#include <QPointer>

#include <functional>

namespace minemap
{

/**
 * Does work in a thread of QGIS's task manager and tells the main thread how it ended.
 *
 * Hand it to QgsApplication::taskManager()->addTask(), which owns it from then on; keep a QPointer to cancel it. What
 * the work makes is best kept in a shared pointer that both functions hold.
 */
class BackgroundTask : public QgsTask
{
    Q_OBJECT

  public:
    enum class End
    {
      Done,
      Canceled,
      Failed
    };

    //! Who asked for the work.
    enum class Wanted
    {
      ByPerson, //!< QGIS asks before it closes while the work is not done.
      ByPanel   //!< The panel does it again whenever it is needed: QGIS closes without a question.
    };

    /**
     * \param title    in QGIS's task list.
     * \param receiver when it is gone, \a ended is not called.
     * \param work     in the task's thread; may throw QgsProcessingException, Canceled, GeometryError, CauseError.
     * \param ended    in the main thread; the sentence says what failed and is empty otherwise.
     */
    BackgroundTask( const QString &title, QObject *receiver, std::function<void( QgsFeedback & )> work,
                    std::function<void( End, const QString & )> ended, Wanted wanted = Wanted::ByPerson );

    //! From now on nobody is told how the work ends.
    void letGo() { mReceiver.clear(); }

    void cancel() override;

  protected:
    bool run() override;
    void finished( bool isDone ) override;

  private:
    QPointer<QObject> mReceiver;
    std::function<void( QgsFeedback & )> mWork;
    std::function<void( End, const QString & )> mEnded;
    QgsFeedback mFeedback;
    QString mProblem;
};

} // namespace minemap
