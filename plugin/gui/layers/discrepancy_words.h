// SPDX-License-Identifier: GPL-2.0-or-later
// What discrepancy layers say: names, legends, notes and map tips.
#pragma once

#include "core/score/scorecard.h"
#include "processing/score/discrepancies.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace minemap
{

//! The score that layers show, as their notes tell it.
struct DiscrepancyStory
{
    QString map; //!< Name of its layer.
    double tolerance = 25;
    QStringList warnings; //!< leadingWarnings() of the scorecard.
    QString groupName;
    QString made; //!< Date and time of the layers.
    QString digest;
    QStringList absent; //!< Titles of the layers that have nothing to show.
    QString withheld;   //!< Which layers a broken assumption leaves without meaning, and why; empty: none.
};

class DiscrepancyWords
{
    Q_DECLARE_TR_FUNCTIONS( DiscrepancyWords )

  public:
    static DiscrepancyStory storyOf( const Scorecard &card, const QString &map, const std::vector<Discrepancy> &present,
                                     const QString &made, const QString &digest );

    //! "Records: unconfirmed".
    static QString title( Discrepancy discrepancy );

    //! What a feature of the layer is, for the legend; lower case, without a full stop.
    static QString legend( Discrepancy discrepancy, double tolerance );

    //! Warnings first, then what the layer shows, from which map, with which tolerance, when and under which digest.
    static QStringList notes( Discrepancy discrepancy, const DiscrepancyStory &story );
    //! The same as a page.
    static QString notesHtml( Discrepancy discrepancy, const DiscrepancyStory &story );

    //! " (of an earlier score)".
    static QString staleSuffix();

    //! "Not made, because records end where searched ground begins: Finds: unmapped; …"; empty: all that can be were.
    static QString withheldSentence( const Scorecard &card );

    //! "No layer for: Finds in ground reported searched. …"; empty when nothing is absent.
    static QString absentSentence( const QStringList &absent );

    //! A template for QGIS: HTML with expressions, whose values are escaped.
    static QString mapTip( Discrepancy discrepancy, double tolerance );
};

} // namespace minemap
