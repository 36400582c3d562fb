// SPDX-License-Identifier: GPL-2.0-or-later
// Which row of the results is about which part of which feature of a layer.
#pragma once

#include "core/evidence/evidence.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! A row is the position of a record, find or accident among all that were scored.
class PartRows
{
  public:
    //! \a entries have an Origin, all of one layer.
    template <typename Entry>
    explicit PartRows( const std::vector<Entry> &entries )
    {
      for ( std::size_t row = 0; row < entries.size(); ++row )
        add( entries[row].origin, row );
      sort();
    }

    PartRows() = default;

    void add( const Origin &origin, std::size_t row );

    //! To be called once, after the last add().
    void sort();

    //! Nothing for a part that is in no row: it could not be used, or is not wanted.
    std::optional<std::size_t> rowOf( std::size_t feature, std::size_t part ) const;

  private:
    struct Row
    {
        std::uint64_t place; //!< Feature, then part.
        std::size_t row;
    };

    std::vector<Row> mRows; //!< By place.
};

} // namespace minemap
