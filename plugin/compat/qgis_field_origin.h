// SPDX-License-Identifier: GPL-2.0-or-later
// Where the field of a layer comes from, by names that every version of QGIS has. Apart from qgis_compat.h, so that
// only who asks for it includes QGIS's fields.
#pragma once

#include <qgis.h>
#include <qgsconfig.h>
#include <qgsfields.h>

namespace minemap::compat
{

#if _QGIS_VERSION_INT >= 33800
constexpr Qgis::FieldOrigin FIELD_OF_PROVIDER = Qgis::FieldOrigin::Provider;
constexpr Qgis::FieldOrigin FIELD_OF_JOIN = Qgis::FieldOrigin::Join;
constexpr Qgis::FieldOrigin FIELD_OF_EXPRESSION = Qgis::FieldOrigin::Expression;
#else
constexpr QgsFields::FieldOrigin FIELD_OF_PROVIDER = QgsFields::OriginProvider;
constexpr QgsFields::FieldOrigin FIELD_OF_JOIN = QgsFields::OriginJoin;
constexpr QgsFields::FieldOrigin FIELD_OF_EXPRESSION = QgsFields::OriginExpression;
#endif

} // namespace minemap::compat
