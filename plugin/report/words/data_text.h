// SPDX-License-Identifier: GPL-2.0-or-later
// Texts of layers, as they may stand among our own words.
#pragma once

#include <QString>

#include <string>

namespace minemap
{

/**
 * \a text without control characters and without marks that turn the direction of what follows, cut after 300
 * characters. Not escaped: whoever writes markup escapes it.
 */
QString dataText( const std::string &text );

//! The same for a sentence: what is written from right to left keeps to itself.
QString dataInSentence( const std::string &text );

} // namespace minemap
