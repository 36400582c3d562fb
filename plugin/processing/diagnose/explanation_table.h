// SPDX-License-Identifier: GPL-2.0-or-later
// The table EXPLANATIONS of minemap:diagnoseerror, read back.
#pragma once

#include "core/cause/cause.h"
#include "core/evidence/evidence.h"
#include "processing/parameters/parameter_reader.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

class QgsFeature;

namespace minemap
{

//! An explanation as it is applied to records.
struct ChosenExplanation
{
    CauseRecipe recipe;
    QString detail;
    QString verdict; //!< The table's word; empty where numbers were given by hand.
};

/**
 * The explanations of one rank.
 *
 * Every function throws QgsProcessingException with one sentence that names the layer, the row and the mend.
 */
class ExplanationTable
{
    Q_DECLARE_TR_FUNCTIONS( ExplanationTable )

  public:
    //! Reads the rows of \a layer; their recipes only when chosen.
    ExplanationTable( const InputLayer &layer, int rank );

    bool hasGroups() const;

    //! That of the whole map.
    ChosenExplanation forAll() const;

    //! That of the records of \a group, \a records many, of the map named \a map.
    ChosenExplanation forGroup( const OptionalText &group, std::size_t records, const QString &map ) const;

  private:
    struct Row
    {
        bool isAll = true;
        OptionalText group;
        int rank = 0;
        QString cause, detail, recipe, verdict;
    };

    //! The one of the wanted rank. \a whose says in words whose rows they are.
    ChosenExplanation chosenAmong( const std::vector<const Row *> &rows, const QString &whose ) const;
    void readRow( const QgsFeature &feature );

    QString mLayer;
    int mRank;
    std::vector<Row> mRows;
};

} // namespace minemap
