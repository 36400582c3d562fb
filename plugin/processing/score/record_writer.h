// SPDX-License-Identifier: GPL-2.0-or-later
// Records of a map read once more with all their attributes, and what was found about them written beside.
#pragma once

#include "processing/reading/evidence_inputs.h"
#include "processing/writing/output_fields.h"
#include "processing/writing/staged_outputs.h"

#include <functional>
#include <vector>

class QgsProcessingFeedback;

namespace minemap
{

//! Writes a row for each record, layer by layer of the map, each layer to an output of its own.
class RecordWriter
{
  public:
    RecordWriter( const std::vector<InputLayer> &maps, const EvidenceInputs &inputs, StagedOutputs &outputs,
                  QgsProcessingFeedback *feedback );

    /**
     * \a row gives the values of \a added for the record at a position of MinefieldMap::records.
     *
     * \throws QgsProcessingException where a layer is not what was scored any more; Canceled
     */
    void write( const QString &title, const FieldList &added, const std::function<QgsAttributes( std::size_t )> &row );

    //! The output of a layer of the map: RECORDS, RECORDS_LINES or RECORDS_POINTS.
    static QString outputOf( const InputLayer &layer );

  private:
    void writeLayer( int layer, const QString &title, const FieldList &added,
                     const std::function<QgsAttributes( std::size_t )> &row );

    const std::vector<InputLayer> &mMaps;
    const EvidenceInputs &mInputs;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
