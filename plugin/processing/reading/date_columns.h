// SPDX-License-Identifier: GPL-2.0-or-later
// Fields of layers read as dates, with what there is to tell about them.
#pragma once

#include "core/evidence/date_column.h"
#include "core/score/scorecard.h"
#include "processing/reading/layer_features.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <string>
#include <vector>

namespace minemap
{

//! A field given as a date.
struct DateField
{
    const char *parameter; //!< MAP_DATE, LAID_DATE, FIND_DATE, SEARCH_DATE, ACCIDENT_DATE or MADE_DATE.
    QString layer;         //!< As the user knows it.
    QString name;
    bool isGuessed = false; //!< By GDAL, from texts that are not there any more: nothing of it is believed.
};

/**
 * The dates of one field of one layer, decided together (readDateColumn()).
 *
 * What could not be read or is not believed is unknown, and noted with its first features and values; where that is
 * over a tenth of the values, an alarm says what it may change.
 */
class DateColumn
{
  public:
    //! \param values one a feature of \a features; empty for a field that was not given.
    DateColumn( const DateField &field, const std::vector<QVariant> &values, const LayerFeatures &features,
                const DateOptions &options, std::vector<Note> &notes );

    //! Unknown without field, value or certainty.
    DatePeriod at( std::size_t feature ) const;

    //! Whether there are values of which nothing is known.
    bool hasUnknown() const { return mUnused > 0; }

  private:
    void addNotes( const DateField &field, const std::vector<QVariant> &values, const LayerFeatures &features,
                   std::vector<Note> &notes );

    std::vector<ReadDate> mDates;          //!< Of each distinct value.
    std::vector<std::uint32_t> mPositions; //!< In mDates, of each feature.
    std::int64_t mUnused = 0;
};

//! Reads \a values as one column, in their order.
std::vector<ReadDate> readDates( const std::vector<QVariant> &values, const DateOptions &options );

//! Whether a note speaks of how dates were read.
bool isDateNote( const std::string &code );

} // namespace minemap
