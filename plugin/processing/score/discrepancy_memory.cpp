// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/discrepancy_memory.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsexception.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>

#include <QThread>

namespace minemap
{

namespace
{

constexpr int FEATURES_AT_ONCE = 5000;

}

DiscrepancyMemory::~DiscrepancyMemory() = default;

void DiscrepancyMemory::begin( const QString &table, const QgsFields &fields, compat::WkbType type,
                               const QgsCoordinateReferenceSystem &crs )
{
  mLayer.reset( QgsMemoryProviderUtils::createMemoryLayer( table, fields, type, crs ) );
  if ( !mLayer || !mLayer->isValid() )
    throw QgsProcessingException( tr( "A temporary layer could not be made: use smaller layers, or filter them." ) );
  // At once, so that it is never destroyed in another thread than its own.
  mLayer->moveToThread( QCoreApplication::instance()->thread() );
}

void DiscrepancyMemory::add( QgsFeature &feature )
{
  mFeatures << feature;
  if ( mFeatures.size() >= FEATURES_AT_ONCE )
    flush();
}

void DiscrepancyMemory::flush()
{
  if ( !mLayer->dataProvider()->addFeatures( mFeatures, compat::FAST_INSERT ) )
    throw QgsProcessingException( tr( "A temporary layer could not be filled: use smaller layers, or filter them." ) );
  mFeatures.clear();
}

void DiscrepancyMemory::end()
{
  flush();
  mLayer->updateExtents();
  mLayers.push_back( std::move( mLayer ) );
}

} // namespace minemap
