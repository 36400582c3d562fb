// SPDX-License-Identifier: GPL-2.0-or-later
// What share of the inputs stands behind a score: values that are missing, features that are in no number.
#pragma once

#include "processing/reading/evidence_inputs.h"

#include <QString>

#include <vector>

namespace minemap
{

//! A field in which every feature should hold a value.
struct ExpectedValues
{
    std::size_t field = 0; //!< Its position among those asked for.
    QString name;          //!< Empty where none was given.
    const char *code = nullptr;
};

/**
 * Adds a note where half of the features of \a layer or more hold no value in a field that was named for it; its value
 * is the number of features.
 */
void noteMissingValues( const ReadLayer &read, const QString &layer, const std::vector<ExpectedValues> &expected,
                        std::vector<Note> &notes );

/**
 * Adds records_left_out, finds_left_out, searched_left_out and accidents_left_out where a tenth of the features or more
 * (of accidents: any) has no usable place and so is in no number; their value is the number of features.
 */
void noteLeftOut( const EvidenceRequest &request, EvidenceInputs &inputs );

} // namespace minemap
