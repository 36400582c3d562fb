// SPDX-License-Identifier: GPL-2.0-or-later
// What the user asked of minemap:correctmap.
#pragma once

#include "core/cause/cause.h"
#include "core/evidence/date_column.h"
#include "core/evidence/evidence.h"
#include "processing/parameters/parameter_reader.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace minemap
{

//! Fields are names; empty ones were not given.
struct CorrectmapRequest
{
    InputLayer map, references;
    InputLayer explanations; //!< Without a source: byHand is applied.
    QString recordId, groupBy, mapDate, referenceRecord;
    int rank = 1;
    //! The group whose explanation somebody chose: it moves whatever its verdict, and by hand it moves alone. The
    //! panel's; no parameter says it.
    std::optional<OptionalText> chosenGroup;
    CauseRecipe byHand;          //!< Its origin is yet to be set.
    std::optional<Point> origin; //!< Longitude and latitude.
    bool allowUnknownDatum = false;
    DateOptions dates;
};

class CorrectmapRequestReader
{
    Q_DECLARE_TR_FUNCTIONS( CorrectmapRequestReader )

  public:
    //! \throws QgsProcessingException with one sentence that names parameter or layer, and the mend.
    static CorrectmapRequest read( const ParameterReader &reader );

    //! Files that the layers of \a request are read from.
    static QStringList files( const CorrectmapRequest &request );

    /**
     * Whether a fitted correction is one that a mistake of map making leaves behind; others are no cause for a
     * proposed map (methods.md 2.5.7). \throws QgsProcessingException, its sentence beginning with \a what.
     */
    static void checkPlausible( const CauseRecipe &recipe, const QString &what );

  private:
    static CauseRecipe byHand( const ParameterReader &reader );
};

} // namespace minemap
