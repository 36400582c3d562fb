// SPDX-License-Identifier: GPL-2.0-or-later
// Results as attributes of a feature and as outputs of an algorithm: what is undefined is an invalid QVariant.
#pragma once

#include "core/score/scorecard.h"

#include <QString>
#include <QVariant>

#include <cmath>
#include <cstdint>

namespace minemap
{

//! Never NaN or infinite, which a table could not tell from a result.
inline QVariant variant( const OptionalNumber &number )
{
  return number && std::isfinite( *number ) ? QVariant( *number ) : QVariant();
}

inline QVariant variant( const OptionalText &text )
{
  return text ? QVariant( QString::fromStdString( *text ) ) : QVariant();
}

//! Invalid where the count means nothing.
inline QVariant count( std::int64_t number, bool isKnown = true )
{
  return isKnown ? QVariant( static_cast<qlonglong>( number ) ) : QVariant();
}

//! Invalid where there is none.
inline QVariant count( const std::optional<std::int64_t> &number )
{
  return number ? count( *number ) : QVariant();
}

} // namespace minemap
