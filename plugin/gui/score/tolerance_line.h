// SPDX-License-Identifier: GPL-2.0-or-later
// What moves over a curve: the line of the tolerance and the one under the mouse.
#pragma once

#include <QColor>
#include <QVector>
#include <QWidget>

#include <optional>

namespace minemap
{

//! Lies over the canvas of a plot, so that moving a line does not draw the curve anew. Places are pixels of the canvas.
class ToleranceLine : public QWidget
{
    Q_OBJECT

  public:
    explicit ToleranceLine( QWidget *canvas );

    //! \param dots places on the curves, with their colours.
    struct Dot
    {
        QPointF place;
        QColor colour;
    };

    void setTolerance( double x, const QString &text );
    void setPointed( std::optional<double> x, const QVector<Dot> &dots );
    void setFocused( bool isFocused );

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    double mX = 0;
    QString mText;
    std::optional<double> mPointed;
    QVector<Dot> mDots;
    bool mIsFocused = false;
};

} // namespace minemap
