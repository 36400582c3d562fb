// SPDX-License-Identifier: GPL-2.0-or-later
// One headline number of the scorecard with all that must stand beside it.
#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

class QLabel;
class QToolButton;

namespace minemap
{

class TextLabel;

struct TileContent
{
    QString value;       //!< "41 %", or "3 of 7: too few to judge", or "cannot be judged".
    bool isKnown = true; //!< False: the value is words, not a number, and is not written large.
    QStringList lines;   //!< What follows the tolerance: interval, chance rate, n.
    QStringList later;   //!< What is only known when the score was made: p-value, skill.
};

//! A click, Enter or its button asks for its definition.
class ScoreTile : public QFrame
{
    Q_OBJECT

  public:
    explicit ScoreTile( const QString &title, QWidget *parent = nullptr );

    void setContent( const TileContent &content );

    //! Fades what a dragged tolerance leaves unknown: TileContent::later alone, or everything.
    void setLaterFaded( bool isFaded );
    void setAllFaded( bool isFaded );

    QString title() const { return mTitle; }

  signals:
    void definitionWanted();

  protected:
    void mouseReleaseEvent( QMouseEvent *event ) override;

  private:
    QString mTitle;
    QWidget *mBody = nullptr;
    TextLabel *mValue = nullptr;
    TextLabel *mLines = nullptr;
    TextLabel *mLater = nullptr;
    bool mIsKnown = true;
};

} // namespace minemap
