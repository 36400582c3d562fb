// SPDX-License-Identifier: GPL-2.0-or-later
// Which polygons count as searched, by the words that people give a search.
#pragma once

#include "core/evidence/evidence.h"
#include "core/score/scorecard.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace minemap
{

//! True for texts that mean that ground was released without a search, in the words of IMAS and of IMSMA.
bool looksUnsearched( const QString &text );

/**
 * SEARCH_COUNTS held against the kinds that polygons bear: a word that no polygon bears, such as one with a spelling
 * mistake, takes ground out of the score without anybody seeing it.
 */
class SearchKinds
{
  public:
    //! \param counts what counts as searched; letter case plays no part.
    explicit SearchKinds( const QStringList &counts );

    //! Whether ground of \a kind counts as searched. Each polygon is asked about once.
    bool counts( const OptionalText &kind );

    //! Adds search_kinds_left_out and search_kinds_unmet about \a layer where there is something to tell.
    void addNotes( const QString &layer, std::vector<Note> &notes ) const;

  private:
    QStringList mCounts;
    std::vector<bool> mIsMet;             //!< Of each of mCounts.
    std::map<OptionalText, int> mLeftOut; //!< Kind → polygons.
};

} // namespace minemap
