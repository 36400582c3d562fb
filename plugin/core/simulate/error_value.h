// SPDX-License-Identifier: GPL-2.0-or-later
// The value of an item of the list of errors: what stands behind the colon.
#pragma once

#include "core/simulate/error_list.h"

#include <string_view>
#include <vector>

namespace minemap
{

//! Reads \a value, trimmed, into \a error, whose cause is known. \returns false when it has not the form or the range
//! that the cause takes; then the error is not to be used.
bool readErrorValue( std::string_view value, InjectedError &error );

//! Without blanks at either end.
std::string_view trimmed( std::string_view text );

//! What \a separator separates in \a text, trimmed.
std::vector<std::string_view> parts( std::string_view text, char separator );

} // namespace minemap
