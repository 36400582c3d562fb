// SPDX-License-Identifier: GPL-2.0-or-later
// RECORD_FIELDS: which fields of the map hold the elements that the law asks of a record.
#pragma once

#include "core/geometry/shape.h"
#include "core/reconcile/record_completeness.h"
#include "processing/parameters/parameter_reader.h"

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace minemap
{

//! Words of the contract ("number") and the fields of the map that hold them.
using ElementFields = std::vector<std::pair<QString, QString>>;

//! Throws QgsProcessingException with a sentence that names what is wrong and how to mend it.
ElementFields readElementFields( const ParameterReader &reader, const InputLayer &map );

/**
 * What one record holds.
 * \param hasShape the layer draws it, which needs no field.
 * \param values of the fields, in their order.
 */
ElementStates recordElementsOf( ShapeKind kind, bool hasShape, const ElementFields &fields,
                                const std::vector<QVariant> &values );

} // namespace minemap
