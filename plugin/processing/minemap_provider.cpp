// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing provider "minemap", and how the doors of the plugin add and remove it.
#include "processing/minemap_provider.h"

#include "minemap_version.h"
#include "processing/diagnose/correctmap_algorithm.h"
#include "processing/diagnose/diagnoseerror_algorithm.h"
#include "processing/document/report_algorithm.h"
#include "processing/position/comparemaps_algorithm.h"
#include "processing/position/matchmines_algorithm.h"
#include "processing/reconcile/reconcilecounts_algorithm.h"
#include "processing/score/scoremap_algorithm.h"
#include "processing/simulate/simulatemap_algorithm.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QCoreApplication>
#include <QIcon>

namespace minemap
{

namespace
{
QString iconPath()
{
  return QStringLiteral( ":/minemap/icons/minemap.svg" );
}

struct ListedAlgorithm
{
    const char *name;
    QgsProcessingAlgorithm *( *make )();
};

template <typename Algorithm>
constexpr ListedAlgorithm listed()
{
  return { Algorithm::NAME, []() -> QgsProcessingAlgorithm * { return new Algorithm; } };
}

constexpr ListedAlgorithm ALGORITHMS[] = { listed<ScoreMapAlgorithm>(),        listed<CompareMapsAlgorithm>(),
                                           listed<DiagnoseErrorAlgorithm>(),   listed<CorrectMapAlgorithm>(),
                                           listed<ReportAlgorithm>(),          listed<MatchMinesAlgorithm>(),
                                           listed<ReconcileCountsAlgorithm>(), listed<SimulateMapAlgorithm>() };

} // namespace

QString providerId()
{
  return QStringLiteral( "minemap" );
}

QString MinemapProvider::id() const
{
  return providerId();
}

QString MinemapProvider::name() const
{
  return QCoreApplication::translate( "MinefieldMapAccuracy", "Minefield Map Accuracy" );
}

QString MinemapProvider::versionInfo() const
{
  return QStringLiteral( MINEMAP_VERSION );
}

QIcon MinemapProvider::icon() const
{
  return QIcon( iconPath() );
}

QString MinemapProvider::svgIconPath() const
{
  return iconPath();
}

void MinemapProvider::loadAlgorithms()
{
  for ( const ListedAlgorithm &listed : ALGORITHMS )
    addAlgorithm( listed.make() );
}

QStringList algorithmNames()
{
  QStringList names;
  for ( const ListedAlgorithm &listed : ALGORITHMS )
    names << QString::fromLatin1( listed.name );
  return names;
}

// QGIS deletes a provider whose id it already has, so nobody here keeps a pointer: every step looks the id up.
bool addProvider()
{
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  if ( !registry || registry->providerById( providerId() ) )
    return false;
  return registry->addProvider( new MinemapProvider );
}

void removeProvider( bool added )
{
  if ( !added )
    return;
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  if ( !registry )
    return;
  if ( QgsProcessingProvider *provider = registry->providerById( providerId() ) )
    registry->removeProvider( provider );
}

} // namespace minemap
