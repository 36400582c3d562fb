// SPDX-License-Identifier: GPL-2.0-or-later
// What a report draws of a proposed map.
#pragma once

#include "core/geometry/shape.h"

#include <string>

namespace minemap
{

//! A record where a correction puts it.
struct ProposedRecord
{
    Shape shape;    //!< Longitude and latitude.
    std::string id; //!< Of the record.
};

} // namespace minemap
