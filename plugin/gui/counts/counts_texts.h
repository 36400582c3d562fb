// SPDX-License-Identifier: GPL-2.0-or-later
// What the tab Counts and the tile of the scorecard write, from the words of the report.
#pragma once

#include "gui/counts/counts_model.h"
#include "gui/score/score_tile.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QString>

namespace minemap
{

class CountsTexts
{
    Q_DECLARE_TR_FUNCTIONS( CountsTexts )

  public:
    //! Why something is not compared: a reason of counts, or a broken assumption.
    static QString reasonText( const std::string &reason );

    //! What was found in a sentence or two: of all, of a group, of a type; \a row may be null.
    static QString finding( const CountedMap &counted, const CountsCriteria &criteria );
    //! Mines unaccounted for with their range, judged by the finds; empty where nothing is said.
    static QString unaccounted( const CountedMap &counted, const CountsCriteria &criteria );
    //! The same, judged by the claim.
    static QString unaccountedByClaim( const CountedMap &counted, const CountsCriteria &criteria );
    //! All else that the report says, a line each.
    static QStringList further( const CountedMap &counted );
    //! Why there is nothing to compare; empty where there is.
    static QString whyNot( const CountedMap &counted );
    //! What to do for types where none are read; empty where they are.
    static QString aboutTypes( const CountedMap &counted );

    /**
     * The tile of the scorecard.
     *
     * \param counted null while there are none; \param problem why there are none, if that is known.
     */
    static TileContent tile( const CountedMapPointer &counted, const QString &problem,
                             const std::optional<OptionalText> &group );

    //! What the tab of counts tells, so that the scorecard need not name it among what is not known.
    static ToldBeside told( const CountedMapPointer &counted );

  private:
    static const CountRow *rowOf( const CountedMap &counted, const CountsCriteria &criteria );
};

} // namespace minemap
