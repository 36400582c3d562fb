// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers of a JSON document as tables, whatever they are.
#pragma once

#include "report/json/json_value.h"

#include <QString>

namespace minemap
{

/**
 * Tables of \a document: its single values under their keys, and each list of objects as rows.
 *
 * What says where the document comes from (plugin, inputs, crs, parameters, digest …) and its sentences are left out.
 * Lists are cut after their first rows, which is said. Texts of the data are shown as texts.
 */
QString documentTables( const JsonValue &document );

//! Keys of a document that say where it comes from, or repeat its numbers in sentences.
bool isOrigin( const QString &key );

} // namespace minemap
