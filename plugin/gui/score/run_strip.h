// SPDX-License-Identifier: GPL-2.0-or-later
// Says that numbers are not of now, and why; shows how far the work is and stops it.
#pragma once

#include <QFrame>
#include <QString>

class QProgressBar;
class QPushButton;

namespace minemap
{

class TextLabel;

//! Hidden while there is nothing to say.
class RunStrip : public QFrame
{
    Q_OBJECT

  public:
    explicit RunStrip( QWidget *parent = nullptr );

    //! Empty: nothing is stale.
    void setReason( const QString &why );

    //! \param percent 0–100; below 0 or not finite: nothing is running.
    void setProgress( double percent );

  signals:
    void cancelWanted();

  private:
    void showParts();

    TextLabel *mReason = nullptr;
    QProgressBar *mBar = nullptr;
    QPushButton *mCancel = nullptr;
    bool mIsRunning = false;
};

} // namespace minemap
