// SPDX-License-Identifier: GPL-2.0-or-later
// The marks of the verdicts on counts, in the colours of the layer styles: told apart by shape as well, none green.
#pragma once

#include "core/reconcile/count_verdict.h"
#include "gui/preferences.h"

#include <QIcon>

namespace minemap
{

//! Sharp at every size; its outline follows the theme.
QIcon countIcon( CountVerdict verdict, Palette palette );

} // namespace minemap
