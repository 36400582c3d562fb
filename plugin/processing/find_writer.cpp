// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/find_writer.h"

#include "processing/feature_loop.h"

#include <qgsfeature.h>
#include <qgsgeometry.h>

#include <unordered_map>

namespace minemap
{

FindWriter::FindWriter( const InputLayer &finds, const std::vector<Origin> &origins, StagedOutputs &outputs,
                        QgsProcessingFeedback *feedback )
  : mFinds( finds ),
    mOrigins( origins ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void FindWriter::write( const QString &output, const QString &title, const FieldList &added,
                        const std::function<QgsAttributes( std::size_t )> &row )
{
  const OutputFields fields( mFinds.source->fields(), added );
  if ( !mOutputs.addSink( output, title, fields.fields(), QgsWkbTypes::singleType( mFinds.source->wkbType() ),
                          mFinds.source->sourceCrs() ) )
    return;
  std::unordered_map<QgsFeatureId, std::vector<std::size_t>> positions;
  for ( std::size_t index = 0; index < mOrigins.size(); ++index )
    positions[mOrigins[index].feature].push_back( index );
  forEachFeature( mFinds, mFeedback,
                  [&]( const QgsFeature &feature )
                  {
                    QgsFeature written( fields.fields() );
                    const QVector<QgsGeometry> parts = feature.geometry().asGeometryCollection();
                    const auto found = positions.find( feature.id() );
                    if ( found == positions.end() )
                    {
                      // Not scored (no geometry, or a quantity of 0): it keeps its row, with nulls.
                      if ( !parts.isEmpty() )
                        written.setGeometry( parts.first() );
                      written.setAttributes(
                        fields.attributes( feature, QgsAttributes( static_cast<int>( added.size() ) ) ) );
                      mOutputs.addFeature( output, written );
                      return;
                    }
                    for ( std::size_t part = 0; part < found->second.size(); ++part )
                    {
                      written.setGeometry( parts.value( static_cast<int>( part ) ) );
                      written.setAttributes( fields.attributes( feature, row( found->second[part] ) ) );
                      mOutputs.addFeature( output, written );
                    }
                  } );
}

} // namespace minemap
