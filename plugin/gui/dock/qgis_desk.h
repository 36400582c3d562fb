// SPDX-License-Identifier: GPL-2.0-or-later
// QGIS desktop as the dock sees it.
#pragma once

#include "gui/dock/desk.h"

#include <QCoreApplication>

class QgisInterface;

namespace minemap
{

class QgisDesk : public Desk
{
    Q_DECLARE_TR_FUNCTIONS( QgisDesk )

  public:
    //! \a qgis must outlive the desk.
    explicit QgisDesk( QgisInterface *qgis ) : mQgis( qgis ) {}

    QWidget *window() const override;
    QgsProject *project() const override;
    QgsMapCanvas *canvas() const override;
    void show( QgsVectorLayer *layer, const QgsFeatureIds &features ) override;
    void show( const QgsGeometry &place, const QgsCoordinateReferenceSystem &crs ) override;
    void openForm( QgsVectorLayer *layer, QgsFeatureId feature ) override;
    void openAlgorithm( const QString &id, const QVariantMap &parameters ) override;
    void tell( const QString &sentence, Qgis::MessageLevel level ) override;
    void tellSaved( const QString &sentence, const QString &file ) override;

  private:
    QgisInterface *mQgis;
};

} // namespace minemap
