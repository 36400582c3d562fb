// SPDX-License-Identifier: GPL-2.0-or-later
// The parts that every JSON document of a score has, keys in the contract's order.
#pragma once

#include "core/score/scorecard.h"
#include "report/json/json_value.h"
#include "report/json/json_writer.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! A digest leaves names out: they say nothing of the content.
enum class LayerNames : std::uint8_t
{
  Written,
  LeftOut
};

void writeInputs( JsonWriter &json, const std::vector<InputDescription> &inputs,
                  LayerNames names = LayerNames::Written );
void writeCrs( JsonWriter &json, const Scorecard &card );
//! Units of a digest in a metre: 1 mm.
constexpr double HASHED_PER_METRE = 1e3;
//! Writes the number of units, a whole number: it has neither -0 nor last digits.
void writeRounded( JsonWriter &json, const char *name, const OptionalNumber &value, double unitsPerOne );
//! What of it is hashed: codes and accuracies to the millimetre; names differ between versions of PROJ.
void writeHashedCrs( JsonWriter &json, const Scorecard &card );
void writeParameters( JsonWriter &json, const Scorecard &card );
void writeNotes( JsonWriter &json, const Scorecard &card );
//! The list "assumptions", with all that was measured.
void writeAssumptions( JsonWriter &json, const std::vector<Assumption> &assumptions );
//! What of it is hashed: no words.
void writeHashedAssumptions( JsonWriter &json, const std::vector<Assumption> &assumptions );
/**
 * SHA-256, in hex, over inputs without their names, CRS, parameters, what \a writeResults writes, and the codes and
 * counts of notes: versions, names, words and times are outside it.
 */
QByteArray digestOf( const Scorecard &card, const std::function<void( JsonWriter &json )> &writeResults );
//! \a value as it was read: canonical, if it was.
void writeValue( JsonWriter &json, const JsonValue &value );
//! An object of texts under \a name.
void writePairs( JsonWriter &json, const char *name, const std::vector<std::pair<std::string, std::string>> &pairs );

} // namespace minemap
