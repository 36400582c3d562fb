// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_pdf.h"

#include "processing/document/report_columns.h"
#include "processing/document/report_pages.h"
#include "processing/document/svg_pictures.h"
#include "report/words/language.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr int DOTS_PER_INCH = 600;
constexpr double MILLIMETRES_PER_INCH = 25.4;
constexpr double CSS_PIXELS_PER_INCH = 96;
constexpr double MARGIN = 15;      // Millimetres.
constexpr double FOOT_HEIGHT = 10; // Millimetres.

// What a text document of Qt understands of a style sheet.
constexpr const char *STYLE = R"(
body { font-size: 9.5pt; }
h1 { font-size: 16pt; }
h2 { font-size: 12pt; }
h3 { font-size: 10pt; }
p.warning { font-weight: bold; font-size: 10.5pt; background-color: #f3e3ea; }
p.value { font-size: 13pt; font-weight: bold; }
p.definition { color: #444444; font-size: 8pt; }
p.sample { font-size: 8pt; }
p.subject { color: #444444; }
li { margin-bottom: 4px; }
ol.finding { font-size: 11pt; }
table { border-collapse: collapse; border: 1px solid #999999; font-size: 7.5pt; margin-bottom: 8px; }
td { border: 1px solid #bbbbbb; padding: 3px; }
th { border: 1px solid #bbbbbb; padding: 3px; background-color: #eeeeee; text-align: left; }
code { font-family: monospace; font-size: 6.5pt; }
pre { font-family: monospace; font-size: 7pt; white-space: pre-wrap; }
)";

double dots( double millimetres )
{
  return millimetres / MILLIMETRES_PER_INCH * DOTS_PER_INCH;
}

//! Words that are longer than a column is wide get places where they may break, which nobody sees.
QString breakable( const QString &html )
{
  constexpr int LONGEST_RUN = 18;
  QString text;
  text.reserve( html.size() + html.size() / LONGEST_RUN );
  int run = 0;
  for ( int index = 0; index < html.size(); ++index )
  {
    const QChar sign = html.at( index );
    const QChar closing = sign == QLatin1Char( '<' ) ? QLatin1Char( '>' ) : QLatin1Char( ';' );
    // A command is copied: it must stay as it is.
    const QString preformatted = QStringLiteral( "</pre>" );
    const int preEnd = html.midRef( index, 4 ) == QLatin1String( "<pre" ) ? html.indexOf( preformatted, index ) : -1;
    if ( preEnd >= 0 )
    {
      text += html.midRef( index, preEnd - index );
      index = preEnd - 1;
      run = 0;
      continue;
    }
    if ( sign == QLatin1Char( '<' ) || sign == QLatin1Char( '&' ) )
    {
      const int end = html.indexOf( closing, index );
      text += html.midRef( index, end < 0 ? -1 : end - index + 1 );
      index = end < 0 ? html.size() : end;
      run = sign == QLatin1Char( '<' ) ? 0 : run + 1;
      continue;
    }
    const bool canBreakBefore = !sign.isLowSurrogate() && !sign.isMark();
    run = sign.isSpace() ? 0 : run + 1;
    if ( run > LONGEST_RUN && canBreakBefore )
    {
      text += QChar( 0x200B ); // Zero-width space.
      run = 1;
    }
    text += sign;
  }
  return text;
}

//! The page as a text document of Qt can lay it out.
QString printable( const QByteArray &html, SvgPictures &pictures, double width )
{
  QString text = QString::fromUtf8( html );
  static const QRegularExpression styles( QStringLiteral( "<style>.*?</style>" ),
                                          QRegularExpression::DotMatchesEverythingOption );
  text.remove( styles );
  static const QRegularExpression newPage( QStringLiteral( "<div class=\"page\"></div>\\s*<h2>" ) );
  text.replace( newPage, QStringLiteral( "<h2 style=\"page-break-before: always\">" ) );
  pictures.takeFrom( text, width );
  return breakable( text );
}

//! A stretch of the document, \a down on the page.
void drawPart( QPainter &painter, const QTextDocument &document, double top, double bottom, double down )
{
  // A row ends in the middle of its line.
  constexpr double LINE = DOTS_PER_INCH / CSS_PIXELS_PER_INCH;
  const QRectF part( 0, top, document.pageSize().width(), bottom + LINE - top );
  painter.save();
  painter.translate( 0, down - top );
  painter.setClipRect( part );
  QAbstractTextDocumentLayout::PaintContext context;
  context.clip = part;
  context.palette.setColor( QPalette::Text, Qt::black );
  document.documentLayout()->draw( &painter, context );
  painter.restore();
}

void drawFoot( QPainter &painter, const QSizeF &page, const QString &footer, int number, int pages )
{
  const QRectF foot( 0, page.height(), page.width(), dots( FOOT_HEIGHT ) );
  QFont font = painter.font();
  constexpr double FOOT_SIZE = 7;
  font.setPointSizeF( FOOT_SIZE );
  painter.setFont( font );
  painter.setPen( QColor( 0x44, 0x44, 0x44 ) );
  painter.drawText( foot, Qt::AlignLeft | Qt::AlignBottom, footer );
  painter.drawText( foot, Qt::AlignRight | Qt::AlignBottom,
                    Words::tr( "Page %1 of %2" ).arg( QString::number( number ), QString::number( pages ) ) );
}

/**
 * The date of making in UTC: Qt writes local time and its distance from UTC, which tells the region. As long as before,
 * since a PDF counts its bytes.
 */
void writeDateInUtc( QByteArray &pdf )
{
  static const QRegularExpression date( QStringLiteral( "/CreationDate \\(D:(\\d{14})([-+])(\\d\\d)'(\\d\\d)'" ) );
  const QRegularExpressionMatch found = date.match( QString::fromLatin1( pdf.constData(), pdf.size() ) );
  if ( !found.hasMatch() )
    return; // Qt writes Z: local time is UTC.
  constexpr int HOUR = 3600;
  constexpr int MINUTE = 60;
  const int offset = found.captured( 3 ).toInt() * HOUR + found.captured( 4 ).toInt() * MINUTE;
  QDateTime local = QDateTime::fromString( found.captured( 1 ), QStringLiteral( "yyyyMMddHHmmss" ) );
  local.setTimeSpec( Qt::UTC );
  const QDateTime made = local.addSecs( found.captured( 2 ) == QLatin1String( "-" ) ? offset : -offset );
  const QString text = QStringLiteral( "/CreationDate (D:%1+00'00'" ).arg( made.toString( "yyyyMMddHHmmss" ) );
  pdf.replace( found.capturedStart(), found.capturedLength(), text.toLatin1() );
}

} // namespace

PrintedReport printReport( const QByteArray &html, const QString &title, const QString &footer, Progress &progress,
                           double done )
{
  PrintedReport report;
  QBuffer buffer( &report.pdf );
  buffer.open( QIODevice::WriteOnly );
  QPdfWriter writer( &buffer );
  writer.setResolution( DOTS_PER_INCH );
  writer.setPageSize( QPageSize( QPageSize::A4 ) );
  writer.setPageMargins( QMarginsF( MARGIN, MARGIN, MARGIN, MARGIN ), QPageLayout::Millimeter );
  writer.setTitle( title );
  const QSizeF page( writer.width(), writer.height() - dots( FOOT_HEIGHT ) );

  SvgPictures pictures;
  QTextDocument document;
  document.setUndoRedoEnabled( false );
  document.setDocumentMargin( 0 );
  QTextOption option;
  option.setWrapMode( QTextOption::WrapAtWordBoundaryOrAnywhere );
  option.setTextDirection( reportLocale().textDirection() );
  document.setDefaultTextOption( option );
  document.setDefaultFont( QFont( QStringLiteral( "Noto Sans" ), 9 ) );
  document.setDefaultStyleSheet( QString::fromLatin1( STYLE ) );
  document.documentLayout()->setPaintDevice( &writer );
  document.documentLayout()->registerHandler( QTextFormat::ImageObject, &pictures );
  document.setHtml( printable( html, pictures, page.width() / DOTS_PER_INCH * CSS_PIXELS_PER_INCH ) );
  fitColumns( document, page.width() );
  // Pages are made here: Qt's own divide rows of tables.
  progress.stopIfCanceled();
  layOutAsOnePage( document, page.width() );
  const std::vector<PrintedPage> pages = pagesOf( printedParts( document ), page.height() );

  QPainter painter;
  if ( !painter.begin( &writer ) )
    return {};
  report.pages = static_cast<int>( pages.size() );
  for ( int number = 1; number <= report.pages; ++number )
  {
    constexpr double ALL = 100;
    progress.stopIfCanceled();
    progress.report( done + ( ALL - done ) * ( number - 1 ) / report.pages );
    if ( number > 1 )
      writer.newPage();
    const PrintedPage &part = pages[static_cast<std::size_t>( number - 1 )];
    const double head = part.headBottom - part.headTop;
    if ( head > 0 )
      drawPart( painter, document, part.headTop, part.headBottom, 0 );
    drawPart( painter, document, part.top, part.bottom, head );
    drawFoot( painter, page, footer, number, report.pages );
  }
  painter.end();
  buffer.close();
  writeDateInUtc( report.pdf );
  return report;
}

} // namespace minemap
