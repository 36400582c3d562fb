// SPDX-License-Identifier: GPL-2.0-or-later
// What a proposed map says of a record.
#pragma once

#include "core/geometry/shape.h"

#include <string>

namespace minemap
{

//! mm_status of a record that was moved.
constexpr const char *PROPOSED_STATUS = "proposed";

//! A record where a correction puts it.
struct ProposedRecord
{
    Shape shape;    //!< Longitude and latitude.
    std::string id; //!< Of the record.
};

} // namespace minemap
