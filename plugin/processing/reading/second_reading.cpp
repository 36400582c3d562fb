// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/second_reading.h"

#include "processing/reading/content_hash.h"
#include "processing/reading/feature_loop.h"
#include "processing/reading/feature_print.h"
#include "processing/reading/geometry_vertices.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingutils.h>

namespace minemap
{

SecondReading::SecondReading( const InputLayer &layer, const LayerFeatures &first, const QgsFeedback *feedback )
  : mLayer( layer ),
    mFirst( first ),
    mFeedback( feedback ),
    mSentence( tr( "Layer \"%1\" changed after it was read, so nothing was written: make sure that nobody edits it and "
                   "that its source gives the same values each time, then run again." )
                 .arg( layer.name ) ),
    mTaken( first.size(), false )
{
  for ( const QString &field : first.usedFields )
    mFields.push_back( field.isEmpty() ? -1 : layer.source->fields().lookupField( field ) );
}

void SecondReading::forEach( const Visit &visit )
{
  forEachFeature( mLayer, mFeedback,
                  [&]( const QgsFeature &feature )
                  {
                    const std::size_t position = take( printOf( feature ) );
                    ++mVisited;
                    visit( feature, position );
                  } );
  if ( mVisited != mFirst.size() )
    throw QgsProcessingException( mSentence );
}

std::uint64_t SecondReading::printOf( const QgsFeature &feature )
{
  mWkb.clear();
  mValues.clear();
  appendWkb( mWkb, straightened( feature.geometry() ) );
  for ( const int field : mFields )
    appendValue( mValues, field < 0 ? QVariant() : feature.attribute( field ) );
  return featurePrint( mWkb, mValues );
}

std::size_t SecondReading::take( std::uint64_t print )
{
  std::size_t position = mVisited;
  if ( position >= mFirst.size() || mFirst.prints[position] != print || mTaken[position] )
  {
    if ( mByPrint.empty() )
      sortByPrint();
    std::vector<std::size_t> &left = mByPrint[print];
    while ( !left.empty() && mTaken[left.back()] )
      left.pop_back();
    if ( left.empty() )
      throw QgsProcessingException( mSentence );
    position = left.back();
  }
  mTaken[position] = true;
  return position;
}

void SecondReading::sortByPrint()
{
  for ( std::size_t position = mFirst.size(); position > 0; --position )
    mByPrint[mFirst.prints[position - 1]].push_back( position - 1 );
}

} // namespace minemap
