// SPDX-License-Identifier: GPL-2.0-or-later
// Letters and digits of a date, so folded that the same date comes out however it was typed.
#pragma once

#include <string>
#include <string_view>

namespace minemap
{

/**
 * Code points of a UTF-8 text: small letters without accents; the forms of one Arabic letter as one; digits of any
 * script as 0–9; dashes as '-'; blanks of any kind as ' '; marks that are not seen (direction, joiners) left out. Bytes
 * that are no UTF-8 become U+FFFD.
 */
std::u32string foldedDateLetters( std::string_view text );

} // namespace minemap
