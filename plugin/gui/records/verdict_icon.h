// SPDX-License-Identifier: GPL-2.0-or-later
// The marks of the verdicts, as the layer styles have them: told apart by shape as well as by colour, none green.
#pragma once

#include "core/score/scorecard.h"
#include "gui/preferences.h"

#include <QIcon>

#include <optional>

namespace minemap
{

//! Sharp at every size; its outline follows the theme. Nothing: the mark of records without verdict.
QIcon verdictIcon( const std::optional<Verdict> &verdict, Palette palette );

} // namespace minemap
