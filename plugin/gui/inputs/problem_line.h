// SPDX-License-Identifier: GPL-2.0-or-later
// One sentence beside an input, with the button that mends it.
#pragma once

#include <qgis.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace minemap
{

class ProblemLine : public QWidget
{
    Q_OBJECT

  public:
    explicit ProblemLine( QWidget *parent = nullptr );

    //! \a button may be empty.
    void say( Qgis::MessageLevel level, const QString &sentence, const QString &button = QString() );
    QString sentence() const;

  signals:
    //! The button was pressed.
    void mendAsked();

  private:
    QLabel *mIcon = nullptr;
    QLabel *mSentence = nullptr;
    QPushButton *mButton = nullptr;
};

} // namespace minemap
