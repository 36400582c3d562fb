// SPDX-License-Identifier: GPL-2.0-or-later
// Mines claimed and found by class and model, summed.
#pragma once

#include "core/evidence/evidence.h"
#include "core/reconcile/claim_text.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace minemap
{

//! A record as far as its counts go.
struct CountedRecord
{
    std::string id;
    OptionalText group;
    DatePeriod mapDate;
    Claim claim;
    std::optional<double> searchedShare; //!< Of its ground, 0 to 1; null when where was searched is unknown.
    std::string cluster;                 //!< Records of one cluster are one witness; empty: each by itself.
    const char *voidReason = nullptr;    //!< Why its counts say nothing, an English phrase: a broken assumption.
};

//! One row of the finds, attributed.
struct CountedFind
{
    int record = -1; //!< Index into the records, -1 on none of them.
    MineType type;
    std::string spelling;      //!< As written.
    std::int64_t quantity = 1; //!< Rows with less than 1 are left out.
    DatePeriod laid;           //!< Earliest date on which it can have been laid.
    DatePeriod made;           //!< Its lot's.
    DatePeriod found;
    std::string cluster;
    bool isSearched = true; //!< It lies in searched ground.
};

enum class CountLevel : std::uint8_t
{
  Total,
  Class,
  Model
};

//! What a row of counts is about.
struct CountKey
{
    CountLevel level = CountLevel::Total;
    MineClass mineClass = MineClass::Unknown; //!< Of classes and models.
    std::string model;                        //!< Of models.

    bool operator<( const CountKey &other ) const
    {
      return std::tie( level, mineClass, model ) < std::tie( other.level, other.mineClass, other.model );
    }
};

struct CountCell
{
    CountBounds claimed;
    std::int64_t found = 0;                 //!< In searched ground.
    std::int64_t elsewhere = 0;             //!< Outside searched ground, for instance where an accident was.
    std::map<std::string, double> clusters; //!< Those found in searched ground.
};

//! When a find can have been on a record, as far as is certain.
enum class FindTime : std::uint8_t
{
  Comparable,
  Later,  //!< Laid or made after the record's date.
  Earlier //!< Found before it.
};

FindTime timeOf( const CountedFind &find, const DatePeriod &mapDate );

//! What is claimed and found of one record.
struct CountTally
{
    std::map<CountKey, CountCell> cells; //!< Total always; classes and models that are claimed or found.
    //! Of a class without a model; of MineClass::Unknown: without a known class.
    std::map<MineClass, CountCell> withoutModel;
    std::int64_t later = 0, earlier = 0; //!< Found, but not to be compared.

    void addClaim( const ClaimedMines &mines );
    void addFind( const CountedFind &find, const DatePeriod &mapDate );

    //! The cell of \a key, all 0 when there is none.
    const CountCell &at( const CountKey &key ) const;
    //! What may belong to \a key too: mines of unknown class, and, of a model, those of its class without a model.
    CountCell perhaps( const CountKey &key ) const;
};

//! One tally for each record. Finds on no record are left out.
std::vector<CountTally> tallyCounts( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds );

} // namespace minemap
