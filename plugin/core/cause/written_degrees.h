// SPDX-License-Identifier: GPL-2.0-or-later
// Degrees, minutes and seconds misread (methods.md 2.3 H6, H7).
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

//! Cause::DmsAsDecimal or MinutesAsSeconds.
std::unique_ptr<PlaceMistake> makeDigitMistake( Cause cause );

} // namespace minemap
