// SPDX-License-Identifier: GPL-2.0-or-later
// Features of a layer read once more with all their attributes, and what was found about them written beside.
#pragma once

#include "processing/reading/evidence_inputs.h"
#include "processing/writing/output_fields.h"
#include "processing/writing/staged_outputs.h"

#include <functional>
#include <vector>

class QgsProcessingFeedback;

namespace minemap
{

//! Writes a row for each find; multipoints part by part, what could not be scored with nulls.
class FindWriter
{
  public:
    FindWriter( const InputLayer &finds, const EvidenceInputs &inputs, StagedOutputs &outputs,
                QgsProcessingFeedback *feedback );

    /**
     * \a row gives the values of \a added for the find at a position of Evidence::finds.
     *
     * \throws QgsProcessingException where the layer is not what was scored any more; Canceled
     */
    void write( const QString &output, const QString &title, const FieldList &added,
                const std::function<QgsAttributes( std::size_t )> &row );

  private:
    const InputLayer &mFinds;
    const EvidenceInputs &mInputs;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
