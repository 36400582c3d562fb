// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/qgis_desk.h"

#include "compat/qgis_compat.h"
#include "gui/algorithm_dialog.h"

#include <qgisinterface.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QDesktopServices>
#include <QLayout>
#include <QMainWindow>
#include <QPushButton>
#include <QUrl>

namespace minemap
{

namespace
{

constexpr double SURROUNDINGS = 2; //!< A record is read with the finds around it.

}

QWidget *QgisDesk::window() const
{
  return mQgis->mainWindow();
}

QgsProject *QgisDesk::project() const
{
  return QgsProject::instance();
}

QgsMapCanvas *QgisDesk::canvas() const
{
  return mQgis->mapCanvas();
}

void QgisDesk::show( QgsVectorLayer *layer, const QgsFeatureIds &features )
{
  if ( !layer || features.isEmpty() )
    return;
  canvas()->zoomToFeatureIds( layer, features );
  if ( layer->geometryType() != compat::POINT_GEOMETRY )
    canvas()->zoomByFactor( SURROUNDINGS );
  canvas()->flashFeatureIds( layer, features );
}

void QgisDesk::show( const QgsGeometry &place, const QgsCoordinateReferenceSystem &crs )
{
  const QgsCoordinateTransform toMap( crs, canvas()->mapSettings().destinationCrs(), project() );
  QgsRectangle extent;
  try
  {
    extent = toMap.transformBoundingBox( place.boundingBox() );
  }
  catch ( const QgsCsException & )
  {
    tell( tr( "The record lies where the CRS of the map view has no places: choose another CRS for the project." ),
          Qgis::MessageLevel::Warning );
    return;
  }
  canvas()->zoomToFeatureExtent( extent );
  if ( !extent.isEmpty() )
    canvas()->zoomByFactor( SURROUNDINGS );
  canvas()->flashGeometries( { place }, crs );
}

void QgisDesk::openForm( QgsVectorLayer *layer, QgsFeatureId feature )
{
  QgsFeature wanted = layer ? layer->getFeature( feature ) : QgsFeature();
  if ( !wanted.isValid() )
  {
    tell( tr( "The feature is no longer in its layer." ), Qgis::MessageLevel::Warning );
    return;
  }
  constexpr bool UPDATES_FEATURE_ONLY = false;
  constexpr bool IS_MODAL = false;
  mQgis->openFeatureForm( layer, wanted, UPDATES_FEATURE_ONLY, IS_MODAL );
}

void QgisDesk::openAlgorithm( const QString &id, const QVariantMap &parameters )
{
  AlgorithmDialog::open( *mQgis, id, parameters );
}

void QgisDesk::tell( const QString &sentence, Qgis::MessageLevel level )
{
  mQgis->messageBar()->pushMessage( tr( "Minefield Map Accuracy" ), sentence, level );
}

void QgisDesk::tellSaved( const QString &sentence, const QString &file )
{
  QgsMessageBarItem *item = QgsMessageBar::createMessage( tr( "Minefield Map Accuracy" ), sentence );
  auto *open = new QPushButton( tr( "Open" ), item );
  QObject::connect( open, &QPushButton::clicked, open,
                    [file] { QDesktopServices::openUrl( QUrl::fromLocalFile( file ) ); } );
  item->layout()->addWidget( open );
  constexpr int STAYS = 0; // Seconds: until it is closed.
  // Not as a success: QGIS shows that in green, and green beside a minefield reads as "safe".
  mQgis->messageBar()->pushWidget( item, Qgis::MessageLevel::Info, STAYS );
}

} // namespace minemap
