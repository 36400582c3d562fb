// SPDX-License-Identifier: GPL-2.0-or-later
// What tests of the dock share: a QGIS with widgets but without a screen, and a desk that remembers what was asked.
#pragma once

#include "gui/dock/desk.h"

#include <qgsapplication.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <utility>
#include <vector>

namespace minemap::test
{

//! The test programs of this folder end with it. Home and profile are the test's own.
template <typename Test>
int runWithWidgets( int argc, char **argv )
{
  const QTemporaryDir home;
  qputenv( "HOME", home.path().toUtf8() );
  qputenv( "XDG_RUNTIME_DIR", home.path().toUtf8() );
  if ( qEnvironmentVariableIsEmpty( "MINEMAP_TEST_ON_SCREEN" ) )
    qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QCoreApplication::setOrganizationName( QStringLiteral( "minemap-test" ) );
  QCoreApplication::setApplicationName( QStringLiteral( "minemap-test" ) );
  QgsApplication application( argc, argv, true, home.path() );
  if ( qEnvironmentVariableIsEmpty( "QGIS_PREFIX_PATH" ) )
    QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  QgsApplication::initQgis();
  int result = 0;
  {
    Test test;
    result = QTest::qExec( &test, argc, argv );
  }
  QgsProject::instance()->clear();
  QgsApplication::exitQgis();
  return result;
}

//! A desk without QGIS desktop.
class TestDesk : public Desk
{
  public:
    struct Shown
    {
        QgsVectorLayer *layer;
        QgsFeatureIds features;
    };

    QWidget *window() const override { return nullptr; }

    QgsProject *project() const override { return QgsProject::instance(); }

    QgsMapCanvas *canvas() const override { return mCanvas.get(); }

    void show( QgsVectorLayer *layer, const QgsFeatureIds &features ) override
    {
      shown.push_back( { layer, features } );
    }

    void show( const QgsGeometry &place, const QgsCoordinateReferenceSystem & ) override { places.push_back( place ); }

    void openForm( QgsVectorLayer *layer, QgsFeatureId feature ) override { forms.push_back( { layer, { feature } } ); }

    void openAlgorithm( const QString &id, const QVariantMap &parameters ) override
    {
      dialogs.push_back( { id, parameters } );
    }

    void tell( const QString &sentence, Qgis::MessageLevel ) override { told << sentence; }

    void tellSaved( const QString &sentence, const QString &file ) override
    {
      told << sentence;
      saved << file;
    }

    void addCanvas() { mCanvas = std::make_unique<QgsMapCanvas>(); }

    void removeCanvas() { mCanvas.reset(); }

    std::vector<Shown> shown, forms;
    std::vector<QgsGeometry> places;
    std::vector<std::pair<QString, QVariantMap>> dialogs;
    QStringList told, saved;

  private:
    std::unique_ptr<QgsMapCanvas> mCanvas;
};

} // namespace minemap::test
