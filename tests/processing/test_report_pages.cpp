// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about where pages of a printed report begin, and how wide the columns of its tables are.
#include "processing/document/report_columns.h"
#include "processing/document/report_pages.h"
#include "qgis_test_main.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <random>

using namespace minemap;

namespace
{

PrintedPart partOf( double top, double bottom )
{
  PrintedPart part;
  part.top = top;
  part.bottom = bottom;
  return part;
}

//! A page of headings, paragraphs, and tables with cells of any length.
QString randomPage( std::mt19937 &random )
{
  const auto below = [&random]( unsigned most ) { return static_cast<int>( random() % most ); };
  const auto words = [&]() { return QStringLiteral( "word " ).repeated( 1 + below( 40 ) ); };
  QString html;
  for ( int section = 0; section < 12; ++section )
  {
    html += QStringLiteral( "<h2>Heading</h2><p>%1</p><h3>Tile</h3><p>1</p>" ).arg( words() );
    html += QStringLiteral( "<table border=\"1\"><thead><tr><th>A</th><th>B</th></tr></thead><tbody>" );
    for ( int row = below( 30 ); row >= 0; --row )
      html += QStringLiteral( "<tr><td>%1</td><td>%2</td></tr>" ).arg( words(), words() );
    html += QStringLiteral( "</tbody></table>" );
  }
  return html;
}

//! A document as the report makes it, of one table with these cells.
struct TableDocument
{
    TableDocument( const QStringList &headings, const QStringList &cells, double pageWidth )
    {
      const auto row = []( const QStringList &texts, const QString &tag )
      {
        QString html;
        for ( const QString &text : texts )
          html += QStringLiteral( "<%1>%2</%1>" ).arg( tag, text );
        return html;
      };
      QTextOption option;
      option.setWrapMode( QTextOption::WrapAtWordBoundaryOrAnywhere );
      document.setDefaultTextOption( option );
      document.setDefaultStyleSheet( QStringLiteral( "table { border-collapse: collapse; border: 1px solid #000000; } "
                                                     "td, th { padding: 3px; border: 1px solid #000000; }" ) );
      document.documentLayout()->setPaintDevice( &device );
      document.setHtml( QStringLiteral( "<table><thead><tr>%1</tr></thead><tbody><tr>%2</tr></tbody></table>" )
                          .arg( row( headings, "th" ), row( cells, "td" ) ) );
      fitColumns( document, pageWidth );
      layOutAsOnePage( document, pageWidth );
    }

    //! The text of each line of the cells that have several.
    QStringList lines() const
    {
      QStringList all;
      for ( QTextBlock block = document.begin(); block.isValid(); block = block.next() )
      {
        for ( int line = 0; line < block.layout()->lineCount(); ++line )
        {
          const QTextLine part = block.layout()->lineAt( line );
          all << block.text().mid( part.textStart(), part.textLength() ).trimmed();
        }
      }
      all.removeAll( QString() );
      return all;
    }

    QImage device = QImage( 8, 8, QImage::Format_RGB32 );
    QTextDocument document;
};

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT

  private slots:

    void partsAreNeverDivided()
    {
      const std::vector<PrintedPage> pages = pagesOf( { partOf( 0, 60 ), partOf( 60, 110 ), partOf( 110, 130 ) }, 100 );
      QCOMPARE( pages.size(), std::size_t( 2 ) );
      QCOMPARE( pages[0].bottom, 60.0 );
      QCOMPARE( pages[1].top, 60.0 );
      QCOMPARE( pages[1].bottom, 130.0 );
    }

    void aHeadingIsNeverTheLastOfItsPage()
    {
      std::vector<PrintedPart> parts = { partOf( 0, 70 ), partOf( 70, 80 ), partOf( 80, 120 ) };
      parts[1].keepsWithNext = true;
      const std::vector<PrintedPage> pages = pagesOf( parts, 100 );
      QCOMPARE( pages.size(), std::size_t( 2 ) );
      QCOMPARE( pages[1].top, 70.0 );
    }

    void rowsOnTheNextPageHaveTheirHeadings()
    {
      std::vector<PrintedPart> parts = { partOf( 0, 10 ) };
      for ( int row = 0; row < 10; ++row )
      {
        parts.push_back( partOf( 10 + 20 * row, 30 + 20 * row ) );
        parts.back().headBottom = 10;
      }
      const std::vector<PrintedPage> pages = pagesOf( parts, 100 );
      // Four rows of 20 on each, under 10 of headings.
      QCOMPARE( pages.size(), std::size_t( 3 ) );
      QCOMPARE( pages[0].bottom, 90.0 );
      QCOMPARE( pages[0].headBottom, 0.0 );
      QCOMPARE( pages[1].headBottom, 10.0 );
      QCOMPARE( pages[1].bottom, 170.0 );
    }

    void whatIsHigherThanAPageIsCutAndWhollyShown()
    {
      const std::vector<PrintedPage> pages = pagesOf( { partOf( 0, 250 ), partOf( 250, 260 ) }, 100 );
      QCOMPARE( pages.size(), std::size_t( 3 ) );
      QCOMPARE( pages[1].top, 100.0 );
      QCOMPARE( pages[2].bottom, 260.0 );
    }

    void nothingVisibleMakesNoPage()
    {
      std::vector<PrintedPart> parts = { partOf( 0, 100 ), partOf( 100, 110 ), partOf( 110, 150 ) };
      parts[1].isEmpty = true;
      parts[2].beginsPage = true;
      QCOMPARE( pagesOf( parts, 100 ).size(), std::size_t( 2 ) );
      QCOMPARE( pagesOf( {}, 100 ).size(), std::size_t( 0 ) );
    }

    void whereAPageMustBeginItBegins()
    {
      QTextDocument document;
      document.setHtml( QStringLiteral( "<p>One</p><h2 style=\"page-break-before: always\">Two</h2><p>Three</p>" ) );
      layOutAsOnePage( document, 400 );
      QCOMPARE( pagesOf( printedParts( document ), 500 ).size(), std::size_t( 2 ) );
    }

    void theHeadingsOfATableAreWhole()
    {
      QTextDocument document;
      document.setDefaultStyleSheet( QStringLiteral( "td, th { padding: 9px; border: 1px solid #000000; }" ) );
      document.setHtml( QStringLiteral( "<p>Above</p><div><table><thead><tr><th>A</th></tr></thead><tbody>%1"
                                        "</tbody></table></div><p>Below</p>" )
                          .arg( QStringLiteral( "<tr><td>x</td></tr>" ).repeated( 40 ) ) );
      layOutAsOnePage( document, 400 );
      const std::vector<PrintedPage> pages = pagesOf( printedParts( document ), 500 );
      QVERIFY( pages.size() > 2 );
      for ( QTextBlock block = document.begin(); block.isValid(); block = block.next() )
      {
        if ( block.text() != QLatin1String( "A" ) )
          continue;
        const QRectF head = document.documentLayout()->blockBoundingRect( block );
        QVERIFY( pages[1].headTop <= head.top() && pages[1].headBottom >= head.bottom() );
        QVERIFY( head.top() - pages[1].headTop >= 9 );
      }
    }

    void columnsDivideNoNumberAndNoWordWhereThePageHasRoom()
    {
      const QString sentence =
        QStringLiteral( "a sentence that is far longer than any column of a page can be " ).repeated( 6 );
      const QStringList headings = { "Group", "Within", "Judged", "Confirmed", "Hit rate", "Confirmation", "Remark" };
      const QStringList cells = { "A", "454", "15", "13", "90 % [58–98]", "1,605 m²", sentence };
      const QStringList widest = headings + QStringList( cells[4] );
      double needed = 0;
      {
        const TableDocument natural( headings, cells, 1e5 );
        const QFontMetricsF metrics( natural.document.defaultFont(), &natural.device );
        for ( const QString &cell : widest )
          needed += metrics.horizontalAdvance( cell ) * 1.25 + 11;
      }
      const TableDocument fitted( headings, cells, needed );
      const QStringList lines = fitted.lines();
      for ( const QString &whole : headings + cells )
      {
        if ( whole != sentence )
          QVERIFY2( lines.contains( whole ), qPrintable( whole + ": " + lines.join( "|" ) ) );
      }
      QVERIFY2( lines.size() > headings.size() + cells.size(), "The sentence is wrapped." );
      QVERIFY( fitted.document.size().width() <= needed + 1 );
      const QStringList words = sentence.split( ' ' );
      for ( const QString &line : lines )
      {
        if ( sentence.contains( line ) )
          for ( const QString &word : line.split( ' ' ) )
            QVERIFY2( words.contains( word ), qPrintable( word ) );
      }
    }

    void aTableThatFitsKeepsItsNaturalWidth()
    {
      const TableDocument table( { "A", "B" }, { "1", "2" }, 1000 );
      const auto *drawn = qobject_cast<QTextTable *>( table.document.rootFrame()->childFrames().first() );
      QVERIFY( drawn );
      QVERIFY( drawn->format().columnWidthConstraints().isEmpty() ||
               drawn->format().columnWidthConstraints().first().type() == QTextLength::VariableLength );
      QVERIFY( table.document.documentLayout()->frameBoundingRect( const_cast<QTextTable *>( drawn ) ).width() < 500 );
    }

    void aTableOfTooManyWordsStaysOnThePage()
    {
      QStringList many;
      for ( int column = 0; column < 12; ++column )
        many << QStringLiteral( "Confirmation" );
      const TableDocument table( many, many, 400 );
      QVERIFY( table.document.size().width() <= 400 + 1 );
      QString all = table.lines().join( QString() );
      QCOMPARE( all.remove( QStringLiteral( "Confirmation" ) ), QString() );
    }

    void everyTextOfADocumentLiesWhollyOnOnePage()
    {
      std::mt19937 random( 7 );
      for ( int round = 0; round < 20; ++round )
      {
        QTextDocument document;
        document.setHtml( randomPage( random ) );
        layOutAsOnePage( document, 400 );
        constexpr double HEIGHT = 500;
        const std::vector<PrintedPage> pages = pagesOf( printedParts( document ), HEIGHT );
        QVERIFY( pages.size() > 5 );
        double last = 0;
        for ( const PrintedPage &page : pages )
        {
          QVERIFY2( page.top >= last, qPrintable( QString( "%1 %2" ).arg( page.top ).arg( last ) ) );
          QVERIFY( page.bottom - page.top + page.headBottom - page.headTop <= HEIGHT + 1e-6 );
          last = page.bottom;
        }
        for ( QTextBlock block = document.begin(); block.isValid(); block = block.next() )
        {
          const QRectF text = document.documentLayout()->blockBoundingRect( block );
          const auto holds = [&text]( const PrintedPage &page )
          { return text.top() >= page.top - 1e-6 && text.bottom() <= page.bottom + 1e-6; };
          if ( !block.text().isEmpty() )
            QCOMPARE( std::count_if( pages.begin(), pages.end(), holds ), std::ptrdiff_t( 1 ) );
        }
      }
    }
};

int main( int argc, char **argv )
{
  return test::runInQgis<TestReportPages>( argc, argv );
}

#include "test_report_pages.moc"
