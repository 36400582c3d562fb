// SPDX-License-Identifier: GPL-2.0-or-later
// Why a recipe cannot be carried out.
#pragma once

#include <stdexcept>

namespace minemap
{

//! A recipe that cannot be carried out here; the text names what is missing (a grid file, a CRS, an operation).
class CauseError : public std::runtime_error
{
  public:
    using std::runtime_error::runtime_error;
};

} // namespace minemap
