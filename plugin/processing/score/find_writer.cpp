// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/find_writer.h"

#include "processing/reading/part_rows.h"
#include "processing/reading/second_reading.h"

#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>

namespace minemap
{

FindWriter::FindWriter( const InputLayer &finds, const EvidenceInputs &inputs, StagedOutputs &outputs,
                        QgsProcessingFeedback *feedback )
  : mFinds( finds ),
    mInputs( inputs ),
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
  const PartRows rows( mInputs.evidence.finds );
  const auto add = [&]( const QgsFeature &feature, const QgsGeometry &geometry, const std::optional<std::size_t> &find )
  {
    // What was not scored (no usable place, or a quantity of 0) keeps its row, with nulls.
    const QgsAttributes values = find ? row( *find ) : QgsAttributes( static_cast<int>( added.size() ) );
    QgsFeature written( fields.fields() );
    written.setGeometry( geometry );
    written.setAttributes( fields.attributes( feature, values ) );
    mOutputs.addFeature( output, written );
  };
  SecondReading( mFinds, mInputs.finds, mFeedback )
    .forEach(
      [&]( const QgsFeature &feature, std::size_t position )
      {
        const QVector<QgsGeometry> parts = feature.geometry().asGeometryCollection();
        bool isWritten = false;
        for ( int part = 0; part < parts.size(); ++part )
        {
          if ( parts[part].isEmpty() )
            continue;
          add( feature, parts[part], rows.rowOf( position, static_cast<std::size_t>( part ) ) );
          isWritten = true;
        }
        if ( !isWritten )
          add( feature, QgsGeometry(), std::nullopt );
      } );
}

} // namespace minemap
