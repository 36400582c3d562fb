// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace minemap
{

namespace
{

constexpr int BEGINS_PAGE = 1; // A block's user state.

QRectF rectangleOf( const QTextBlock &block )
{
  return block.document()->documentLayout()->blockBoundingRect( block );
}

//! A heading stays with what follows; a title of a tile with its number and sample, too.
int followersKept( const QTextBlock &heading )
{
  constexpr int TILE = 3;
  const int level = heading.blockFormat().headingLevel();
  return level == 0 ? 0 : level == TILE ? 3 : 1;
}

void addBlock( std::vector<PrintedPart> &parts, const QTextBlock &block, int &kept )
{
  const QRectF rectangle = rectangleOf( block );
  PrintedPart part;
  // Qt lays the empty paragraph after a table over the table's last row.
  part.top = std::max( rectangle.top(), parts.empty() ? 0 : parts.back().bottom );
  part.bottom = std::max( rectangle.bottom(), part.top );
  part.isEmpty = block.text().isEmpty();
  part.beginsPage = block.userState() == BEGINS_PAGE;
  if ( block.blockFormat().headingLevel() > 0 )
    kept = followersKept( block );
  part.keepsWithNext = kept > 0;
  // What is not seen holds nothing together, and nothing apart.
  if ( !part.isEmpty && kept > 0 )
    --kept;
  parts.push_back( part );
}

void addTable( std::vector<PrintedPart> &parts, const QTextTable &table )
{
  std::vector<PrintedPart> rows;
  for ( int row = 0; row < table.rows(); ++row )
  {
    PrintedPart part;
    part.top = std::numeric_limits<double>::max();
    for ( int column = 0; column < table.columns(); ++column )
    {
      const QTextTableCell cell = table.cellAt( row, column );
      part.top = std::min( part.top, rectangleOf( cell.firstCursorPosition().block() ).top() );
      part.bottom = std::max( part.bottom, rectangleOf( cell.lastCursorPosition().block() ).bottom() );
    }
    rows.push_back( part );
  }
  if ( rows.empty() )
    return;
  // Between the texts of two rows lie the padding of both and the line; so does half of that around the table.
  constexpr double LINE = 1, USUAL_EDGE = 5;
  const QPaintDevice *device = table.document()->documentLayout()->paintDevice();
  const double edge = rows.size() > 1 ? ( rows[1].top - rows[0].bottom ) / 2 : inDots( USUAL_EDGE, device );
  for ( std::size_t row = 1; row < rows.size(); ++row )
    rows[row].top = rows[row - 1].bottom = ( rows[row - 1].bottom + rows[row].top ) / 2;
  rows.front().top -= edge;
  // Qt lays the empty paragraph before a table over its first row.
  for ( auto before = parts.rbegin(); before != parts.rend() && before->bottom > rows.front().top; ++before )
  {
    before->bottom = rows.front().top;
    before->top = std::min( before->top, before->bottom );
  }
  rows.back().bottom += edge + inDots( LINE, device );
  const auto heads = static_cast<std::size_t>( table.format().headerRowCount() );
  for ( std::size_t row = 0; row < rows.size(); ++row )
  {
    rows[row].keepsWithNext = row < heads && row + 1 < rows.size();
    if ( row < heads || heads == 0 )
      continue;
    rows[row].headTop = rows.front().top;
    rows[row].headBottom = rows[heads - 1].bottom;
  }
  parts.insert( parts.end(), rows.begin(), rows.end() );
}

void addFrame( std::vector<PrintedPart> &parts, const QTextFrame &frame, int &kept )
{
  for ( QTextFrame::iterator place = frame.begin(); place != frame.end(); ++place )
  {
    const QTextFrame *inner = place.currentFrame();
    if ( const auto *table = qobject_cast<const QTextTable *>( inner ) )
    {
      kept = 0;
      addTable( parts, *table );
    }
    else if ( inner )
      addFrame( parts, *inner, kept );
    else if ( place.currentBlock().isValid() )
      addBlock( parts, place.currentBlock(), kept );
  }
}

//! The index after the last of the parts that stay with \a first.
std::size_t endOfChain( const std::vector<PrintedPart> &parts, std::size_t first )
{
  std::size_t end = first;
  while ( end + 1 < parts.size() && ( parts[end].keepsWithNext || parts[end].isEmpty ) && !parts[end + 1].beginsPage )
    ++end;
  return end + 1;
}

} // namespace

double inDots( double pixels, const QPaintDevice *device )
{
  constexpr double CSS_PIXELS_PER_INCH = 96;
  return device ? pixels * device->logicalDpiY() / CSS_PIXELS_PER_INCH : pixels;
}

void layOutAsOnePage( QTextDocument &document, double width )
{
  for ( QTextBlock block = document.begin(); block.isValid(); block = block.next() )
  {
    QTextBlockFormat format = block.blockFormat();
    if ( !( format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore ) )
      continue;
    format.setPageBreakPolicy( QTextFormat::PageBreak_Auto );
    QTextCursor( block ).setBlockFormat( format );
    block.setUserState( BEGINS_PAGE );
  }
  // Near the largest number of Qt's layout. Without any height Qt mislays the headings of tables.
  constexpr double ENDLESS = 3e7;
  document.setPageSize( { width, ENDLESS } );
}

std::vector<PrintedPart> printedParts( const QTextDocument &document )
{
  std::vector<PrintedPart> parts;
  int kept = 0;
  addFrame( parts, *document.rootFrame(), kept );
  return parts;
}

std::vector<PrintedPage> pagesOf( const std::vector<PrintedPart> &parts, double height )
{
  std::vector<PrintedPage> pages;
  // Headings that leave no room for what they head are not repeated.
  const auto pageFrom = [height]( const PrintedPart &part )
  {
    const bool isRepeated = part.headBottom - part.headTop < height / 2;
    return PrintedPage{ part.top, part.top, isRepeated ? part.headTop : 0, isRepeated ? part.headBottom : 0 };
  };
  const auto begin = [&]( const PrintedPart &part ) { pages.push_back( pageFrom( part ) ); };
  const auto room = [&]() { return height - ( pages.back().headBottom - pages.back().headTop ); };
  const auto fits = [&]( double bottom ) { return bottom - pages.back().top <= room(); };
  std::size_t kept = 0; // Parts before it were found to fit with what they stay with, or cannot.
  for ( std::size_t index = 0; index < parts.size(); ++index )
  {
    const PrintedPart &part = parts[index];
    if ( pages.empty() )
      begin( part );
    const bool isFirst = pages.back().bottom <= pages.back().top;
    if ( part.isEmpty && ( isFirst || !fits( part.bottom ) ) && !part.beginsPage )
    {
      // The page begins below it.
      if ( isFirst && index + 1 < parts.size() )
        pages.back() = pageFrom( parts[index + 1] );
      continue;
    }
    if ( !isFirst && part.beginsPage )
      begin( part );
    else if ( !isFirst && index >= kept )
    {
      const std::size_t end = endOfChain( parts, index );
      const double bottom = parts[end - 1].bottom;
      const bool isTooHigh = bottom - part.top > height;
      if ( !fits( isTooHigh ? part.bottom : bottom ) )
        begin( part );
      if ( !isTooHigh )
        kept = end;
    }
    while ( !fits( part.bottom ) )
    {
      const double cut = pages.back().top + room();
      pages.back().bottom = cut;
      pages.push_back( { cut, cut, 0, 0 } );
    }
    pages.back().bottom = part.bottom;
  }
  if ( !pages.empty() && pages.back().bottom <= pages.back().top )
    pages.pop_back();
  return pages;
}

} // namespace minemap
