// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/record_writer.h"

#include "processing/reading/part_rows.h"
#include "processing/reading/second_reading.h"

#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>

namespace minemap
{

RecordWriter::RecordWriter( const std::vector<InputLayer> &maps, const EvidenceInputs &inputs, StagedOutputs &outputs,
                            QgsProcessingFeedback *feedback )
  : mMaps( maps ),
    mInputs( inputs ),
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
  PartRows rows;
  const std::vector<Record> &records = mInputs.map.records;
  for ( std::size_t record = 0; record < records.size(); ++record )
  {
    if ( records[record].origin.layer == layer )
      rows.add( records[record].origin, record );
  }
  rows.sort();
  SecondReading( input, mInputs.maps[static_cast<std::size_t>( layer )], mFeedback )
    .forEach(
      [&]( const QgsFeature &feature, std::size_t position )
      {
        QgsFeature output( fields.fields() );
        output.setGeometry( feature.geometry() );
        // Every feature of a map is a record.
        output.setAttributes( fields.attributes( feature, row( *rows.rowOf( position, 0 ) ) ) );
        mOutputs.addFeature( name, output );
      } );
}

} // namespace minemap
