// SPDX-License-Identifier: GPL-2.0-or-later
// The corrected map, drawn over the canvas.
#pragma once

#include "gui/preferences.h"
#include "gui/why/ghost_shapes.h"
#include "gui/why/latest_work.h"

#include <qgsmapcanvas.h>

#include <QPointer>
#include <QString>

#include <functional>

namespace minemap
{

class GhostItem;

/**
 * Outlines of records over the main map: dashed with a halo, and arrows from where the records are when they can be
 * told apart. It is not a layer and touches none; it survives a canvas that is deleted.
 */
class MapGhost : public QObject
{
    Q_OBJECT

  public:
    //! \param canvas may be null: then nothing is ever shown.
    explicit MapGhost( QgsMapCanvas *canvas, QObject *parent = nullptr );
    ~MapGhost() override;

    //! Makes the shapes, longitude and latitude, in another thread and shows them when they are ready.
    void show( std::function<GhostShapesPointer( QgsFeedback & )> make );
    //! Shows shapes that are in the canvas's CRS already, at once.
    void showAsDrawn( const GhostShapesPointer &shapes );
    //! Takes everything from the canvas.
    void hide();

    bool isShown() const { return mShapes != nullptr; }

    //! Where all shapes are drawn from where they lie, in units of the canvas.
    void setOffset( const QPointF &offset );

    QPointF offset() const { return mOffset; }

    //! A text near the mouse; empty for none. \a place in pixels of the canvas.
    void setReadout( const QString &text, const QPoint &place );

    void setPalette( Palette palette );

    //! What is drawn, in the canvas's CRS; null for nothing. For tests.
    GhostShapesPointer drawn() const { return mDrawn; }

  signals:
    //! The shapes are on the canvas.
    void shown();

  private:
    friend class GhostItem;
    void reproject();
    void updateItem();

    QPointer<QgsMapCanvas> mCanvas;
    GhostItem *mItem = nullptr; //!< The canvas's; takes itself out of here when that goes.
    LatestWork mWork;
    GhostShapesPointer mShapes; //!< Longitude and latitude.
    GhostShapesPointer mDrawn;
    QgsCoordinateReferenceSystem mDrawnCrs;
    QPointF mOffset;
    QString mReadout;
    QPoint mReadoutPlace;
    Palette mPalette = Palette::Standard;
};

} // namespace minemap
