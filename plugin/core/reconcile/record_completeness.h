// SPDX-License-Identifier: GPL-2.0-or-later
// Which elements of a minefield record that the law requires are there.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace minemap
{

//! CCW Amended Protocol II (3 May 1996), Technical Annex 1(a), in the order of its text.
enum class RecordElement : std::uint8_t
{
  ReferencePoints,
  Perimeter,
  Type,
  Number,
  EmplacingMethod,
  FuseAndLifeTime,
  DateAndTime,
  AntiHandlingDevices,
  ExactLocation //!< Of every mine, or of rows.
};

constexpr std::size_t RECORD_ELEMENTS = 9;

//! "two reference points", "perimeter and extent" …
const char *toText( RecordElement element );

enum class ElementState : std::uint8_t
{
  NoField, //!< The map has no field for it.
  Empty,   //!< It has one, which this record leaves empty.
  Partly,  //!< One reference point, a date without a time, a fuse type without a life time.
  Filled
};

using ElementStates = std::array<ElementState, RECORD_ELEMENTS>;

//! What of a record is given, from which its elements follow. A state that is not set: no field.
struct RecordFields
{
    int referencePoints = -1; //!< Number given; −1: no field.
    ElementState perimeter = ElementState::NoField;
    ElementState type = ElementState::NoField;
    ElementState number = ElementState::NoField;
    ElementState emplacingMethod = ElementState::NoField;
    ElementState fuseType = ElementState::NoField;
    ElementState lifeTime = ElementState::NoField;
    ElementState date = ElementState::NoField;
    ElementState time = ElementState::NoField;
    ElementState antiHandlingDevices = ElementState::NoField;
    ElementState exactLocation = ElementState::NoField;
};

ElementStates elementsOf( const RecordFields &fields );

struct Completeness
{
    int score = 0;                      //!< Elements filled, of RECORD_ELEMENTS. Partly filled ones do not count.
    std::vector<RecordElement> missing; //!< No field or empty.
    std::vector<RecordElement> partly;
};

Completeness completenessOf( const ElementStates &elements );

//! How many records hold each element.
struct CompletenessTable
{
    std::int64_t records = 0;
    std::array<std::int64_t, RECORD_ELEMENTS> filled{}, partly{};
    std::array<std::int64_t, RECORD_ELEMENTS + 1> byScore{}; //!< Records with each score, 0 to 9.
};

CompletenessTable tabulateCompleteness( const std::vector<ElementStates> &records );

} // namespace minemap
