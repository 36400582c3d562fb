// SPDX-License-Identifier: GPL-2.0-or-later
// Do the types on the map agree with those in the ground?
#pragma once

#include "core/reconcile/count_tally.h"
#include "core/score/wilson.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A mine on the map and the find matched with it.
struct TypePair
{
    MineType claimed, found;
    std::int64_t weight = 1;
};

//! A share with its n.
struct Agreement
{
    std::int64_t agreeing = 0, of = 0;
    std::optional<double> value;      //!< Null for an n of 0.
    std::optional<Interval> interval; //!< Wilson's.
    bool tooFew = true;               //!< Under 10: no percentage is said.
};

Agreement agreementOf( std::int64_t agreeing, std::int64_t of );

/**
 * A confusion matrix of types over matched pairs (methods.md 1.10; quantity and allocation disagreement by Pontius and
 * Millones 2011).
 */
struct TypeMatrix
{
    std::vector<std::string> categories;           //!< "ap", "at", "other", or models; ascending.
    std::vector<std::vector<std::int64_t>> counts; //!< [claimed][found].
    std::int64_t pairs = 0;                        //!< n
    std::int64_t leftOut = 0;                      //!< Pairs one of which has no known class or model.
    Agreement overall;
    std::vector<Agreement> users;     //!< Of each category: of those claimed so, the share found so.
    std::vector<Agreement> producers; //!< Of each category: of those found so, the share claimed so.
    //! Q = ½ Σ |p_i+ − p_+i|: numbers of the types differ. A = 1 − overall − Q: the right numbers in the wrong places.
    std::optional<double> quantityDisagreement, allocationDisagreement;
};

//! \param level Class or Model.
TypeMatrix typeMatrix( const std::vector<TypePair> &pairs, CountLevel level );

//! Overlap of one type over all records.
struct TypeOverlap
{
    CountKey key;
    double expected = 0;             //!< Σ N s q
    double found = 0;                //!< Σ X
    double common = 0;               //!< Σ min( N s q, X )
    std::optional<double> users;     //!< common ÷ expected; null when nothing is expected.
    std::optional<double> producers; //!< common ÷ found; null when nothing was found.
    bool tooFew = true; //!< Under 10 found, or under 10 expected: of one of the shares no percentage is said.

    bool hasTooFewExpected() const; //!< For a percentage of users.
    bool hasTooFewFound() const;    //!< For one of producers.
};

/**
 * Where single mines cannot be matched: for each type, the overlap of what each record lets expect with what was found
 * on it (methods.md 1.10). First the sum over the types of \a level, under the key Total, then each type. Records
 * without a wholly read claim, with one that gives bounds or with unknown search are left out, as is what has no known
 * type.
 *
 * The overlap is an upper bound of the agreement that matching would show, so it flatters the map.
 */
std::vector<TypeOverlap> typeOverlap( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds,
                                      double detection, CountLevel level );

} // namespace minemap
