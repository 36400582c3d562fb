// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers as people read them, in reportLocale(). What is hashed or parsed again goes through JsonWriter instead.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace minemap
{

QString countText( std::int64_t count );

//! "41 %"; a tenth where whole percents would say 0 or 100 of what is neither. \a rate is 0–1.
QString percentText( double rate );

//! "41 % [33–50]"; without the bracket when there is no interval.
QString percentWithInterval( double rate, const std::optional<double> &low, const std::optional<double> &high );

//! The ends of an interval of a rate: "33–50 %".
QString intervalText( double low, double high );

//! A length in metres without its unit: "25", "12.5".
QString metresText( double metres );

//! "+12", "-12", "0": a whole number with its sign where it belongs.
QString signedNumberText( double number );

//! "0.012"; "< 0.001" below that.
QString pValueText( double p );

//! For sentences: "p = 0.012", "p < 0.001".
QString pValueRelation( double p );

//! "0.64", with its minus where it belongs.
QString skillNumber( double skill );

//! "1,234 m²", from a square kilometre on "1.23 km²".
QString areaText( double squareMetres );

} // namespace minemap
