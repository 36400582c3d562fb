// SPDX-License-Identifier: GPL-2.0-or-later
// The sample area in a project, as a person would open and score it.
#pragma once

#include "gui/inputs/dock_inputs.h"

#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace minemap::test
{

//! A copy of the sample area for this program: to open a GeoPackage is to write to it.
inline QString sampleFile()
{
  static const QTemporaryDir folder;
  const QString copy = folder.filePath( QStringLiteral( "sample_area.gpkg" ) );
  if ( !QFile::exists( copy ) )
    QFile::copy( QStringLiteral( MINEMAP_SOURCE "/tests/data/sample/sample_area.gpkg" ), copy );
  return copy;
}

//! Adds a layer of the sample area to \a project: its own copy in memory where \a isEditable.
inline QgsVectorLayer *addSampleLayer( QgsProject &project, const QString &table, bool isEditable = false )
{
  auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "%1|layername=%2" ).arg( sampleFile(), table ), table,
                                                 QStringLiteral( "ogr" ) );
  if ( !layer->isValid() )
    qFatal( "the sample area has no layer %s", qPrintable( table ) );
  QgsVectorLayer *added = isEditable ? layer->materialize( QgsFeatureRequest() ) : layer.release();
  added->setName( table );
  project.addMapLayer( added );
  return added;
}

//! The inputs of the sample area whose layers are in \a project, or are added to it.
inline DockInputs sampleInputs( QgsProject &project, bool isEditable = false )
{
  DockInputs inputs;
  const auto choose = [&]( const char *role, const char *table, const QMap<QString, QString> &fields )
  {
    const QList<QgsMapLayer *> present = project.mapLayersByName( QString::fromLatin1( table ) );
    ChosenLayer chosen;
    chosen.id = present.isEmpty() ? addSampleLayer( project, QString::fromLatin1( table ), isEditable )->id()
                                  : present.first()->id();
    chosen.fields = fields;
    inputs.layers.insert( QString::fromLatin1( role ), chosen );
  };
  choose( "MAP", "claimed_minefields",
          { { "RECORD_ID", "rec_id" }, { "GROUP_BY", "sheet" }, { "MAP_DATE", "laid" }, { "CLAIMED", "mines" } } );
  choose( "FINDS", "finds",
          { { "QUANTITY", "qty" }, { "LAID_DATE", "laid_from" }, { "FIND_DATE", "found_on" }, { "TASK", "task" } } );
  choose( "SEARCHED", "searched_ground",
          { { "SEARCH_KIND", "method" }, { "SEARCH_DATE", "completed" }, { "SEARCH_TASK", "task" } } );
  choose( "ACCIDENTS", "accidents", { { "ACCIDENT_DATE", "happened" } } );
  choose( "AREA", "sample_boundary", {} );
  inputs.searchCounts = QStringList{ "clearance", "technical survey" };
  return inputs;
}

} // namespace minemap::test
