// SPDX-License-Identifier: GPL-2.0-or-later
// Names written beside the lines of a plot.
#pragma once

#include <QColor>
#include <QFont>
#include <QPen>
#include <QPolygonF>
#include <QVector>

#include <qwt_plot_item.h>

namespace minemap
{

/**
 * Writes each name, after a sample of its line, near the line where it covers no other, as far right as there is room.
 *
 * Where there is no such place the name stands elsewhere; left away only where the plot is too small for it.
 */
class LineNames : public QwtPlotItem
{
  public:
    struct Line
    {
        QString name;
        QPen pen;
        QPolygonF points;    //!< In the plot's units, ascending in x.
        bool isAbove = true; //!< Where the name is tried first.
    };

    //! \param top pixels kept free at the upper edge.
    void setLines( const QVector<Line> &lines, const QFont &font, const QColor &ground, double top );

    void draw( QPainter *painter, const QwtScaleMap &xMap, const QwtScaleMap &yMap,
               const QRectF &canvas ) const override;

  private:
    QVector<Line> mLines;
    QFont mFont;
    QColor mGround;
    double mTop = 0;
};

} // namespace minemap
