// SPDX-License-Identifier: GPL-2.0-or-later
// The few things the dock asks of a running QGIS, so that its parts can be tested without one.
#pragma once

#include <qgis.h>
#include <qgsfeatureid.h>

#include <QString>
#include <QVariantMap>

class QWidget;
class QgsCoordinateReferenceSystem;
class QgsGeometry;
class QgsMapCanvas;
class QgsProject;
class QgsVectorLayer;

namespace minemap
{

/**
 * QGIS as the dock sees it. QgisDesk is the real one; tests have their own.
 *
 * The object outlives all parts of the dock. All calls are made in the main thread.
 */
class Desk
{
  public:
    Desk() = default;
    Desk( const Desk & ) = delete;
    Desk &operator=( const Desk & ) = delete;
    virtual ~Desk() = default;

    //! Parent of dialogs; may be null.
    virtual QWidget *window() const = 0;
    //! The project whose layers are scored; never null.
    virtual QgsProject *project() const = 0;
    //! The main map; may be null, then nothing is shown on a map.
    virtual QgsMapCanvas *canvas() const = 0;

    //! Shows features of \a layer: zooms to them and flashes them.
    virtual void show( QgsVectorLayer *layer, const QgsFeatureIds &features ) = 0;
    //! Shows a place that is no feature of a layer: zooms to it and flashes it.
    virtual void show( const QgsGeometry &place, const QgsCoordinateReferenceSystem &crs ) = 0;
    //! Opens the attribute form of a feature.
    virtual void openForm( QgsVectorLayer *layer, QgsFeatureId feature ) = 0;
    //! Opens the dialog of an algorithm of this plugin, filled with \a parameters.
    virtual void openAlgorithm( const QString &id, const QVariantMap &parameters ) = 0;
    //! A sentence for the person, in QGIS's message bar.
    virtual void tell( const QString &sentence, Qgis::MessageLevel level ) = 0;
    //! The same of \a file, which was written, with a way to open it.
    virtual void tellSaved( const QString &sentence, const QString &file ) = 0;
};

} // namespace minemap
