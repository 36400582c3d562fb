// SPDX-License-Identifier: GPL-2.0-or-later
// The vocabulary that inputs are guessed by: what mine action calls its layers and fields.
//
// IMSMA NG and its staging database, IMSMA Core, and the languages of countries with mines. A word is here only if its
// meaning is sure. Names cut to 10 characters, as in Shapefiles, need no entry of their own.
#pragma once

#include "gui/inputs/name_match.h"

#include <QString>

namespace minemap
{

//! Words of a layer's name that say \a role (MAP, FINDS …).
const std::vector<ScoredWord> &layerWords( const QString &role );

//! Words of a layer's name that say that it is not \a role, however much else of the name says so.
const std::vector<ScoredWord> &layerObjections( const QString &role );

//! Words of the name of a field that only layers of \a role have.
const std::vector<ScoredWord> &tellingFields( const QString &role );

//! Words of the name of a field that say \a parameter (RECORD_ID, FIND_DATE …).
const std::vector<ScoredWord> &fieldWords( const QString &parameter );

//! Words of a date's name that say that it is about the paperwork, a beginning or a person.
const std::vector<ScoredWord> &dateObjections();

} // namespace minemap
