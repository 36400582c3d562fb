// SPDX-License-Identifier: GPL-2.0-or-later
// What a feature is known again by when its layer is read once more: its geometry as it stands and the values used.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

class QgsGeometry;

namespace minemap
{

/**
 * Adds \a geometry to \a wkb as QGIS writes it; nothing for none. Curves must have been straightened before.
 *
 * In the thread that reads, as appendValue() of the content hash, which makes the other half of a print.
 */
void appendWkb( std::string &wkb, const QgsGeometry &geometry );

/**
 * The print of one feature: the same whenever the same is read in one run of one program, and nowhere else.
 *
 * \param wkb of appendWkb(). \param values of appendValue(), one after another.
 */
std::uint64_t featurePrint( std::string_view wkb, std::string_view values );

} // namespace minemap
