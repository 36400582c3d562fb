// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/feature_loop.h"

#include "compat/qgis_compat.h"
#include "core/progress.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeedback.h>
#include <qgsprocessingutils.h>

#include <QCoreApplication>

#include <cpl_error.h>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( FeatureLoop )
};

//! One pass over a source.
struct Pass
{
    long long features = 0;
    bool isValid = true;
    QString error; //!< What GDAL last complained of in this thread; empty when of nothing.
};

Pass passOver( const QgsProcessingFeatureSource &source, const QgsFeedback *feedback,
               const std::function<void( const QgsFeature & )> &visit, const QgsFeatureRequest &request )
{
  Pass pass;
  CPLErrorReset();
  QgsFeatureIterator iterator = source.getFeatures( request, compat::SOURCE_SKIPS_VALIDITY_CHECK );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    if ( feedback && feedback->isCanceled() )
      throw Canceled();
    ++pass.features;
    if ( visit )
      visit( feature );
  }
  pass.isValid = iterator.isValid();
  if ( CPLGetLastErrorType() == CE_Failure )
    pass.error = QString::fromUtf8( CPLGetLastErrorMsg() );
  return pass;
}

bool isFiltered( const QgsFeatureRequest &request )
{
  return request.filterType() != compat::REQUEST_NO_FILTER || !request.filterRect().isNull() || request.limit() >= 0;
}

//! How many there are when asked again.
Pass countAgain( const QgsProcessingFeatureSource &source, const QgsFeedback *feedback )
{
  QgsFeatureRequest request;
  request.setSubsetOfAttributes( QgsAttributeList() );
  request.setFlags( compat::REQUEST_NO_GEOMETRY );
  return passOver( source, feedback, {}, request );
}

} // namespace

void forEachFeature( const QgsProcessingFeatureSource &source, const QString &layerName, const QgsFeedback *feedback,
                     const std::function<void( const QgsFeature & )> &visit, const QgsFeatureRequest &request )
{
  const Pass pass = passOver( source, feedback, visit, request );
  if ( !pass.isValid )
    throw QgsProcessingException( Words::tr( "Layer \"%1\" cannot be read: check its data source." ).arg( layerName ) );
  if ( isFiltered( request ) || pass.features >= source.featureCount() )
    return;
  if ( !pass.error.isEmpty() )
    throw QgsProcessingException(
      Words::tr( "Layer \"%1\" could be read only in part (%2): check its data source, and run again." )
        .arg( layerName, pass.error ) );
  const Pass again = countAgain( source, feedback );
  if ( again.features != pass.features )
    throw QgsProcessingException(
      Words::tr( "Layer \"%1\" gave %2 features, and %3 when it was asked again: let no "
                 "other program write to it, and run again." )
        .arg( layerName, QString::number( pass.features ), QString::number( again.features ) ) );
}

void forEachFeature( const InputLayer &layer, const QgsFeedback *feedback,
                     const std::function<void( const QgsFeature & )> &visit, const QgsFeatureRequest &request )
{
  forEachFeature( *layer.source, layer.name, feedback, visit, request );
}

} // namespace minemap
