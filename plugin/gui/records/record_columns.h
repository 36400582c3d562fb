// SPDX-License-Identifier: GPL-2.0-or-later
// What the table of records shows of a record, column by column: numbers to sort by, texts to read.
#pragma once

#include "gui/preferences.h"
#include "gui/score/scored_map.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace minemap
{

enum class RecordColumn
{
  Verdict,
  Id,
  Group,
  Share,
  Finds,
  Near,
  Mines,
  Other,
  Distance,
  Claimed
};
constexpr int RECORD_COLUMNS = 10;

//! The four verdicts, and none.
constexpr int VERDICT_KINDS = 5;

//! Position of \a verdict among the kinds; none is the last.
inline int verdictKind( const std::optional<Verdict> &verdict )
{
  return verdict ? static_cast<int>( *verdict ) : VERDICT_KINDS - 1;
}

//! The reverse of verdictKind().
inline std::optional<Verdict> verdictOfKind( int kind )
{
  return kind < VERDICT_KINDS - 1 ? std::optional<Verdict>( static_cast<Verdict>( kind ) ) : std::nullopt;
}

//! How many records there are of each kind.
using VerdictKindCounts = std::array<int, VERDICT_KINDS>;

//! Numbers and texts of the records of one score; \a record is a position in MinefieldMap::records.
class RecordCells
{
    Q_DECLARE_TR_FUNCTIONS( RecordCells )

  public:
    //! Heading of a column.
    static QString title( RecordColumn column );
    //! What a column means, in a sentence.
    static QString meaning( RecordColumn column );
    static bool isNumber( RecordColumn column );

    //! Of columns that are numbers, as the score has it: shares 0–1, metres. Nothing where it is undefined.
    static OptionalNumber number( const ScoredMap &scored, int record, RecordColumn column );
    //! As people read it; empty where there is nothing.
    static QString text( const ScoredMap &scored, int record, RecordColumn column, ShownUnits units );
    //! What the cell means: the legend of a verdict, and why an empty cell is empty.
    static QString explanation( const ScoredMap &scored, int record, RecordColumn column );

    /**
     * Why \a record has no verdict although it could have one: a phrase of voidReason(); null where no broken
     * assumption is the reason.
     */
    static const char *whyVoid( const ScoredMap &scored, int record );

    //! "confirmed" …, "no verdict".
    static QString verdictName( const std::optional<Verdict> &verdict );
    //! The group's name, "no group" for NULL.
    static QString groupName( const OptionalText &group );

  private:
    static QString whyEmpty( const ScoredMap &scored, RecordColumn column );
};

} // namespace minemap
