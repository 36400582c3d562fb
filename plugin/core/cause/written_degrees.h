// SPDX-License-Identifier: GPL-2.0-or-later
// Degrees, minutes and seconds misread (methods.md 2.3 H6, H7), and the other way round.
#pragma once

#include "core/cause/cause.h"
#include "core/cause/place_mistake.h"

#include <memory>
#include <optional>

namespace minemap
{

//! What 39.4812 says where its digits are degrees, minutes and seconds: 39°48'12", in degrees. The number is rounded
//! to 9 decimals first, so that 39.48 has 48 minutes. Nothing where minutes or seconds would be 60 or more.
std::optional<double> degreesOfDigits( double written );

//! The reverse: 39°48'12" as 39.4812.
double digitsOfDegrees( double degrees );

//! What 39°48'30" says where its seconds are hundredths of a minute: 39°48.30', in degrees.
double degreesOfDecimalMinutes( double degrees );

//! The reverse; nothing where the decimals of the minute could not be taken for seconds (60 or more).
std::optional<double> secondsOfDecimalMinutes( double degrees );

//! The reverse as a spreadsheet computes it: 39°48.73' as 39°48'73", which is 39°49'13".
double carriedSecondsOfDecimalMinutes( double degrees );

/**
 * What may have been read as an angle that is shown with under 40 seconds: 39°49'13" is 39°49.13' or, had seconds over
 * 59 been carried into the minutes, 39°48.73'. The second of the two; the first for 40 seconds and more, and for those
 * that \a carry leaves as they are.
 */
double degreesOfCarriedMinutes( double degrees, Carry carry );

//! Cause::DmsAsDecimal, DecimalAsDms, MinutesAsSeconds or SecondsAsMinutes. \a carried: in which seconds over 59 were
//! carried into the minutes (MinutesAsSeconds); it is undone so.
std::unique_ptr<PlaceMistake> makeDigitMistake( Cause cause, const CarriedSeconds &carried = {} );

} // namespace minemap
