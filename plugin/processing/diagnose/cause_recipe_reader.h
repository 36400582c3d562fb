// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the recipe in mm_params, which people may have edited.
#pragma once

#include "core/cause/cause.h"

#include <QString>

namespace minemap
{

/**
 * The recipe that \a json describes (see recipeJson()).
 *
 * \throws QgsProcessingException with a sentence when it is no recipe: not JSON, an unknown cause, a key that the cause
 * does not use, one that it needs and has not, a value of another kind. Whether the recipe can be carried out
 * CauseOperator says.
 */
CauseRecipe readCauseRecipe( const QString &json );

} // namespace minemap
