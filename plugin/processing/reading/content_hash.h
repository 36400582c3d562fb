// SPDX-License-Identifier: GPL-2.0-or-later
// Hashes of what was read: the same for the same content, in whatever order, format or language it comes.
#pragma once

#include "core/parallel.h"

#include <QCryptographicHash>
#include <QVariant>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace minemap
{

constexpr std::size_t HASH_SIZE = 32;

//! SHA-256 of one feature's normal form and used values.
using FeatureHash = std::array<char, HASH_SIZE>;

/**
 * Adds to \a bytes what enters a feature's hash for one attribute value: whether it is NULL, and its text.
 *
 * For the thread that reads: Qt 5.15 writes some values with a calendar that several threads cannot ask for at once.
 */
void appendValue( std::string &bytes, const QVariant &value );

//! Hashes features; one for each thread.
class FeatureHasher
{
  public:
    //! \param normalForm of the source geometry, empty without. \param values of appendValue(), one after another.
    FeatureHash hash( std::string_view normalForm, std::string_view values );

  private:
    QCryptographicHash mHash{ QCryptographicHash::Sha256 };
};

//! Puts the hashes of some features into the order in which contentHash() expects them.
void sortHashes( std::vector<FeatureHash> &hashes );

/**
 * Hashes the hashes of a layer's features, in hex digits: it depends on neither their order nor on how they are parted.
 *
 * \param sorted each part as sortHashes() leaves it. Stops short with a useless result when \a stop is set.
 */
std::string contentHash( const std::vector<std::vector<FeatureHash>> &sorted, const StopFlag &stop );

//! The first 12 hex digits of the hash of a normal form: the id of a record that has none. Empty without geometry.
std::string geometryId( std::string_view normalForm );

} // namespace minemap
