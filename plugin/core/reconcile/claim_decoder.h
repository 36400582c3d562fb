// SPDX-License-Identifier: GPL-2.0-or-later
// Which measure, tolerance and denominator a quoted percentage could be (methods.md 1.3).
#pragma once

#include "core/score/wilson.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A measure of one value, as it came out here.
struct DecoderMeasure
{
    std::string name;            //!< "confirmation_rate", "count_ratio", "accidents_on_map" …
    std::optional<double> value; //!< 0–1, or more for ratios; null when undefined here.
    std::optional<Interval> interval;
    std::optional<double> denominator; //!< Its n: records, finds, m² …
    std::string denominatorName;
};

//! A point of a measure that depends on the tolerance.
struct DecoderPoint
{
    double tolerance = 0; //!< Metres.
    std::optional<double> value;
};

struct DecoderCurve
{
    std::string name; //!< "hit_rate", "hit_rate_by_mine", "skill" …
    std::vector<DecoderPoint> points;
    std::optional<double> denominator;
    std::string denominatorName;
};

enum class DecodedAs : std::uint8_t
{
  Equal,          //!< The value, rounded as the quoted one is, is the quoted one.
  WithinInterval, //!< It is not, but its 95 % interval reaches the quoted one.
  Different,      //!< It is not; of a curve: at no tolerance that was computed.
  Undefined
};

//! "equal", "within_interval", "different", "undefined".
const char *toText( DecodedAs decoded );

struct DecodedMeasure
{
    std::string name;
    DecodedAs decoded = DecodedAs::Undefined;
    std::optional<double> value;      //!< Of measures without a tolerance.
    std::vector<Interval> tolerances; //!< Of curves: where it is equal, metres, ascending.
    std::optional<Interval> reached;  //!< Of curves: the smallest and the largest value.
    std::optional<double> denominator;
    std::string denominatorName;
};

//! A quoted percentage: "25" is 25 ± 0.5, "25.0" is 25 ± 0.05, "20-25" is a range.
struct QuotedPercentage
{
    double low = 0, high = 0; //!< Shares: every value from low up to but not at high would be quoted so.
};

//! Reads "25", "25 %", "25.5%", "25,5", "20-25 %"; nothing for anything else or above 1000 %.
std::optional<QuotedPercentage> readQuotedPercentage( const std::string &text );

/**
 * What \a quoted could be, measure by measure in the order given, the curves last.
 *
 * Between two computed tolerances a curve is taken as straight. In truth it climbs in steps, one for each find, so the
 * ends of a range are good to the distance of its points. A match means that the percentage could have been got in
 * this way, not that it was.
 */
std::vector<DecodedMeasure> decodePercentage( const QuotedPercentage &quoted,
                                              const std::vector<DecoderMeasure> &measures,
                                              const std::vector<DecoderCurve> &curves );

} // namespace minemap
