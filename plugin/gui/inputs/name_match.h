// SPDX-License-Identifier: GPL-2.0-or-later
// How well the name of a layer or field says one of a list of scored words.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace minemap
{

/**
 * Words that a name may consist of, and how much they say, 0 to 100.
 *
 * Written in small letters with an underscore between the words, "date_of_laying"; a star at the end of a word stands
 * for any ending, "minefield*". Accents and case do not matter.
 */
struct ScoredWord
{
    const char *text;
    int score;
};

//! How a name was made comparable, once for all words it is compared with.
class ComparableName
{
  public:
    //! \a name as a layer or field has it: "Hazard_Loc", "dateFound", "finds_2021_2024".
    explicit ComparableName( const QString &name );

    /**
     * How well the name says a word of \a words, at best its score.
     *
     * Three quarters of it where the name says more than the word; a little less than all where the name is the first
     * 10 characters of the word, which is all that a Shapefile keeps. 0: not at all.
     */
    int bestScore( const std::vector<ScoredWord> &words ) const;

    //! The words of the name, without accents and numbers.
    const QStringList &parts() const { return mParts; }

  private:
    int scoreOf( const ScoredWord &word ) const;

    QString mRaw; //!< In small letters and without accents, but with its underscores and numbers.
    QStringList mParts;
};

} // namespace minemap
