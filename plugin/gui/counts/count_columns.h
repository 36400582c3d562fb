// SPDX-License-Identifier: GPL-2.0-or-later
// What the table of counts shows of a record, column by column: numbers to sort by, texts to read.
#pragma once

#include "gui/counts/counted_map.h"

#include <QCoreApplication>
#include <QString>

namespace minemap
{

enum class CountColumn
{
  Id, //!< With the mark of the verdict: a narrow panel has room for it beside the numbers.
  Claimed,
  Found,
  Ratio,
  Verdict,
  Unexpected,
  Left,
  Elsewhere,
  Group,
  Reason
};
constexpr int COUNT_COLUMNS = 10;

//! Numbers and texts of a row of a record.
class CountCells
{
    Q_DECLARE_TR_FUNCTIONS( CountCells )

  public:
    //! Heading of a column.
    static QString title( CountColumn column );
    //! What a column means, in a sentence.
    static QString meaning( CountColumn column );
    static bool isNumber( CountColumn column );

    //! To sort by; nothing where it is not known or not said.
    static OptionalNumber number( const CountedMap &counted, const CountRow &row, CountColumn column );
    //! As people read it; empty where there is nothing. No percentage where there is too little to judge.
    static QString text( const CountedMap &counted, const CountRow &row, CountColumn column );
    //! What the cell means, and why an empty one is empty; as rich text.
    static QString explanation( const CountedMap &counted, const CountRow &row, CountColumn column );

    //! What a verdict means, in a sentence.
    static QString verdictMeaning( CountVerdict verdict );
    //! "PMN-2, anti-tank"
    static QString unexpectedText( const CountedMap &counted, int record );

  private:
    static QString whyEmpty( const CountedMap &counted, const CountRow &row, CountColumn column );
};

} // namespace minemap
