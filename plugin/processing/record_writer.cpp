// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/record_writer.h"

#include "processing/feature_loop.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>

#include <unordered_map>

namespace minemap
{

RecordWriter::RecordWriter( const std::vector<InputLayer> &maps, const std::vector<Origin> &origins,
                            StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mMaps( maps ),
    mOrigins( origins ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

QString RecordWriter::outputOf( const InputLayer &layer )
{
  return layer.role == QLatin1String( "MAP" ) ? QStringLiteral( "RECORDS" )
                                              : QStringLiteral( "RECORDS" ) + layer.role.mid( 3 );
}

void RecordWriter::write( const QString &title, const FieldList &added,
                          const std::function<QgsAttributes( std::size_t )> &row )
{
  for ( int layer = 0; layer < static_cast<int>( mMaps.size() ); ++layer )
    writeLayer( layer, title, added, row );
}

void RecordWriter::writeLayer( int layer, const QString &title, const FieldList &added,
                               const std::function<QgsAttributes( std::size_t )> &row )
{
  const InputLayer &input = mMaps[static_cast<std::size_t>( layer )];
  const QString name = outputOf( input );
  const OutputFields fields( input.source->fields(), added );
  if ( !mOutputs.addSink( name, title, fields.fields(), input.source->wkbType(), input.source->sourceCrs() ) )
    return;
  std::unordered_map<QgsFeatureId, std::size_t> positions;
  for ( std::size_t index = 0; index < mOrigins.size(); ++index )
  {
    if ( mOrigins[index].layer == layer )
      positions[mOrigins[index].feature] = index;
  }
  forEachFeature( input, mFeedback,
                  [&]( const QgsFeature &feature )
                  {
                    const auto position = positions.find( feature.id() );
                    if ( position == positions.end() )
                      throw QgsProcessingException(
                        tr( "Layer \"%1\" changed while it was read: run again." ).arg( input.name ) );
                    QgsFeature output( fields.fields() );
                    output.setGeometry( feature.geometry() );
                    output.setAttributes( fields.attributes( feature, row( position->second ) ) );
                    mOutputs.addFeature( name, output );
                  } );
}

} // namespace minemap
