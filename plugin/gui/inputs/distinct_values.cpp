// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/distinct_values.h"

#include "compat/qgis_compat.h"
#include "processing/parameters/field_values.h"

#include <qgsvectorlayer.h>

#include <QSet>

#include <algorithm>

namespace minemap
{

DistinctValuesTask::DistinctValuesTask( const QgsVectorLayer &layer, const QString &field )
  : QgsTask( tr( "Kinds of search in %1" ).arg( layer.name() ), QgsTask::CanCancel | QgsTask::CancelWithoutPrompt ),
    mSource( std::make_unique<QgsVectorLayerFeatureSource>( &layer ) ),
    mField( layer.fields().indexOf( field ) )
{
}

bool DistinctValuesTask::run()
{
  QgsFeatureRequest request;
  request.setFlags( compat::REQUEST_NO_GEOMETRY );
  request.setSubsetOfAttributes( QgsAttributeList() << mField );
  QgsFeatureIterator features = mSource->getFeatures( request );
  QgsFeature feature;
  QSet<QString> known;
  while ( !isCanceled() && mIsAll && features.nextFeature( feature ) )
  {
    const QVariant value = feature.attribute( mField );
    if ( isNullValue( value ) )
      continue;
    const QString text = writtenText( value ).trimmed();
    const QString key = text.toCaseFolded();
    if ( known.contains( key ) )
      continue;
    mIsAll = known.size() < MOST_DISTINCT_VALUES;
    if ( !mIsAll )
      break;
    known << key;
    mValues << text;
  }
  mValues.sort( Qt::CaseInsensitive );
  return !isCanceled();
}

void DistinctValuesTask::finished( bool isComplete )
{
  if ( isComplete )
    emit valuesRead( mValues, mIsAll );
}

} // namespace minemap
