// SPDX-License-Identifier: GPL-2.0-or-later
// What a text says about how ground was searched.
#pragma once

#include <QString>

namespace minemap
{

//! True for texts that mean that ground was released without a search, in the words of IMAS and of IMSMA.
bool looksUnsearched( const QString &text );

} // namespace minemap
