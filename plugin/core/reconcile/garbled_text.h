// SPDX-License-Identifier: GPL-2.0-or-later
// Texts whose letters were read in a wrong encoding.
#pragma once

#include <string>

namespace minemap
{

/**
 * Whether \a text looks like Cyrillic, Arabic or accented letters read in a wrong encoding: code pages 1251, 1256, 866
 * or KOI8-R as Latin-1 ("ÏÌÍ-2"), UTF-8 as Latin-1 or as code page 1251 ("ÐŸÐœÐ", "РџРњРќ"), bytes that are no UTF-8,
 * letters replaced by U+FFFD or by question marks before "-2". Words of Western languages do not: an accented letter
 * stands among plain ones.
 */
bool looksGarbled( const std::string &text );

} // namespace minemap
