// SPDX-License-Identifier: GPL-2.0-or-later
// Where a result comes from: versions, inputs, coordinates, parameters.
#pragma once

#include "processing/reading/evidence_inputs.h"

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! The plugin and the libraries that decide its results, with their versions.
std::vector<std::pair<std::string, std::string>> pluginVersions();

//! Fills what the core cannot know of \a card; \a parameters are names and JSON values. Notes of reading come last.
void addOrigin( Scorecard &card, const EvidenceInputs &inputs,
                const std::vector<std::pair<std::string, std::string>> &parameters );

} // namespace minemap
