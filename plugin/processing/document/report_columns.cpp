// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_columns.h"

#include "processing/document/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <numeric>
#include <vector>

namespace minemap
{

namespace
{

//! What a column takes, in dots.
struct ColumnNeed
{
    double words = 0;   //!< That no word is divided.
    double numbers = 0; //!< That no number is divided from its interval or unit, either.
    double whole = 0;   //!< That nothing is wrapped.
};

//! "90 % [58–98]", "1,605 m²": read as one.
bool isNumber( const QString &text )
{
  constexpr int LONGEST = 16;
  return text.size() <= LONGEST && std::any_of( text.begin(), text.end(), []( QChar sign ) { return sign.isDigit(); } );
}

double longestWord( const QString &text, const QFontMetricsF &metrics )
{
  double longest = 0;
  int begin = 0;
  for ( int index = 0; index <= text.size(); ++index )
  {
    // Between zero-width spaces are the pieces of words that are too long for any column.
    const bool isBreak = index == text.size() || text.at( index ).isSpace() || text.at( index ) == QChar( 0x200B );
    if ( !isBreak )
      continue;
    longest = std::max( longest, metrics.horizontalAdvance( text.mid( begin, index - begin ) ) );
    begin = index + 1;
  }
  return longest;
}

void addNeed( ColumnNeed &need, const QTextBlock &block, QPaintDevice *device, double padding )
{
  if ( block.begin().atEnd() )
    return;
  const QFont font = block.begin().fragment().charFormat().font().resolve( block.document()->defaultFont() );
  const QFontMetricsF metrics( font, device );
  const QString text = block.text();
  const double whole = metrics.horizontalAdvance( text ) + padding;
  const double words = longestWord( text, metrics ) + padding;
  need.whole = std::max( need.whole, whole );
  need.words = std::max( need.words, words );
  need.numbers = std::max( need.numbers, isNumber( text ) ? whole : words );
}

std::vector<ColumnNeed> needsOf( const QTextTable &table, QPaintDevice *device, double padding )
{
  std::vector<ColumnNeed> needs( static_cast<std::size_t>( table.columns() ) );
  for ( int row = 0; row < table.rows(); ++row )
  {
    for ( int column = 0; column < table.columns(); ++column )
    {
      const QTextTableCell cell = table.cellAt( row, column );
      if ( cell.columnSpan() > 1 )
        continue;
      for ( QTextFrame::iterator place = cell.begin(); place != cell.end(); ++place )
      {
        if ( place.currentBlock().isValid() )
          addNeed( needs[static_cast<std::size_t>( column )], place.currentBlock(), device, padding );
      }
    }
  }
  return needs;
}

double sumOf( const std::vector<ColumnNeed> &needs, double ColumnNeed::*part )
{
  return std::accumulate( needs.begin(), needs.end(), 0.0,
                          [part]( double sum, const ColumnNeed &need ) { return sum + need.*part; } );
}

void fitTable( QTextTable &table, QPaintDevice *device, double width )
{
  constexpr double EDGE = 11; // Padding of both sides, lines, and what rounding takes.
  constexpr double PERCENT = 100;
  const std::vector<ColumnNeed> needs = needsOf( table, device, inDots( EDGE, device ) );
  const double whole = sumOf( needs, &ColumnNeed::whole );
  if ( whole <= width )
    return;
  double ColumnNeed::*least = sumOf( needs, &ColumnNeed::numbers ) <= width ? &ColumnNeed::numbers : &ColumnNeed::words;
  const double leastSum = sumOf( needs, least );
  if ( leastSum > width )
    return;
  QVector<QTextLength> lengths;
  for ( const ColumnNeed &need : needs )
  {
    const double more = ( width - leastSum ) * ( need.whole - need.*least ) / ( whole - leastSum );
    lengths << QTextLength( QTextLength::PercentageLength, PERCENT * ( need.*least + more ) / width );
  }
  QTextTableFormat format = table.format();
  format.setWidth( QTextLength( QTextLength::PercentageLength, PERCENT ) );
  format.setColumnWidthConstraints( lengths );
  table.setFormat( format );
}

void fitFrame( const QTextFrame &frame, QPaintDevice *device, double width )
{
  for ( QTextFrame *inner : frame.childFrames() )
  {
    if ( auto *table = qobject_cast<QTextTable *>( inner ) )
      fitTable( *table, device, width );
    else
      fitFrame( *inner, device, width );
  }
}

} // namespace

void fitColumns( QTextDocument &document, double width )
{
  fitFrame( *document.rootFrame(), document.documentLayout()->paintDevice(), width );
}

} // namespace minemap
