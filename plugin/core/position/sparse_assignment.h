// SPDX-License-Identifier: GPL-2.0-or-later
// Rows assigned to columns one to one at the least total cost, where few pairs are allowed.
#pragma once

#include "core/parallel.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace minemap
{

//! The pairs that are allowed, row by row: those of row r stand from starts[r] to starts[r + 1].
struct SparseCosts
{
    std::vector<std::size_t> starts{ 0 };
    std::vector<std::uint32_t> columns;
    std::vector<std::int64_t> costs; //!< Below 0: leaving both sides alone costs 0.
    std::size_t columnCount = 0;

    std::size_t rowCount() const { return starts.size() - 1; }
};

/**
 * The assignment of least total cost in which any row and column may stay alone at cost 0 (methods.md 1.8): exact, by
 * shortest augmenting paths with prices on the columns (Jonker and Volgenant 1987), after rows have bid for columns as
 * in their "augmenting row reduction". Costs are integers, so prices and ties are exact.
 *
 * Of several assignments of the same cost it takes one that depends on nothing but the order of the rows given to
 * solve() and of the pairs of each row.
 *
 * Rows that share columns must be solved in one call; calls for rows that share none may run in several threads.
 * Costs of a component times its rows must stay below 2⁶².
 */
class SparseAssignment
{
  public:
    static constexpr std::uint32_t NONE = UINT32_MAX;

    //! What a thread needs while it solves.
    struct Scratch
    {
        std::vector<std::pair<std::int64_t, std::uint32_t>> heap;
        std::vector<std::uint32_t> waiting; //!< Rows left over by the bidding.
        std::vector<std::uint32_t> reached; //!< Columns with a distance.
        std::vector<std::uint32_t> scanned; //!< Columns whose distance is final.
    };

    //! \a costs must outlive it.
    explicit SparseAssignment( const SparseCosts &costs );

    //! Assigns the rows from \a begin to \a end, each once, in this order. Returns early where \a stop is set.
    void solve( const std::uint32_t *begin, const std::uint32_t *end, Scratch &scratch, const StopFlag &stop );

    //! The column of \a row, NONE if it stays alone.
    std::uint32_t columnOf( std::size_t row ) const { return mRows[row].column; }

  private:
    struct Row
    {
        std::uint32_t column = NONE;
        std::int64_t cost = 0;
    };

    struct Column
    {
        std::uint32_t row = NONE;
        std::uint32_t reachedFrom = NONE; //!< The row on the shortest path to it.
        std::int64_t price = 0;           //!< At most 0, and 0 while it is free.
        std::int64_t distance = INT64_MAX;
        std::int64_t reachedCost = 0;
    };

    //! Where the shortest path of a row ends: at a free column, or at a row that gives its own up.
    struct PathEnd
    {
        std::int64_t distance = INT64_MAX;
        std::uint32_t row = NONE;
        std::uint32_t column = NONE;
    };

    //! Lets \a row bid, and those it drives out. \returns the row that could not be settled so, or NONE.
    std::uint32_t bid( std::uint32_t row );
    void augment( std::uint32_t row, Scratch &scratch );
    void scanRow( std::uint32_t row, std::int64_t base, PathEnd &pathEnd, Scratch &scratch );
    void turnPath( std::uint32_t start, const PathEnd &pathEnd );
    void assign( std::uint32_t row, std::uint32_t column, std::int64_t cost );

    const SparseCosts &mCosts;
    std::vector<Row> mRows;
    std::vector<Column> mColumns;
};

/**
 * The assignment of least total cost of a rectangular table in which an infinite cost forbids the pair and every row,
 * or with more rows than columns every column, must be assigned.
 *
 * \param costs rows of equal length; finite or infinite, and kept to one part in 2³⁰ of their range.
 * \returns the column of each row, −1 for none; nothing when there is no such assignment.
 * \throws std::invalid_argument for rows of different length or a cost that is no number.
 */
std::optional<std::vector<int>> assignTable( const std::vector<std::vector<double>> &costs );

} // namespace minemap
