// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/writing/read_back.h"

#include "core/progress.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeedback.h>
#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

namespace minemap
{

ReadBack readBack( const QString &source, const QString &title, const QgsFeedback *feedback )
{
  QgsVectorLayer::LayerOptions options;
  options.loadDefaultStyle = false;
  const QgsVectorLayer layer( source, title, QStringLiteral( "ogr" ), options );
  ReadBack read;
  read.isValid = layer.isValid();
  if ( !read.isValid )
    return read;
  read.isSpatial = layer.isSpatial();
  QgsFeature feature;
  QgsFeatureIterator iterator = layer.getFeatures();
  while ( iterator.nextFeature( feature ) )
  {
    if ( feedback && feedback->isCanceled() )
      throw Canceled();
    ++read.features;
    read.geometries += feature.hasGeometry() && !feature.geometry().isEmpty() ? 1 : 0;
  }
  return read;
}

} // namespace minemap
