// SPDX-License-Identifier: GPL-2.0-or-later
// The help window: what the plugin answers, what it needs and how to read the result. Works offline.
#include "gui/help_window.h"

#include "minemap_version.h"

#include "report/words/definitions.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace minemap
{

HelpWindow::HelpWindow( QWidget *parent ) : QDialog( parent )
{
  setObjectName( QStringLiteral( "minemapHelpWindow" ) );
  setWindowTitle( tr( "Minefield Map Accuracy: help" ) );

  auto *browser = new QTextBrowser( this );
  browser->setHtml( helpText() );
  // QGIS runs from right to left only where Qt's own translations are installed; the text must in any case.
  setLayoutDirection( windowTitle().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::close );

  auto *layout = new QVBoxLayout( this );
  layout->addWidget( browser );
  layout->addWidget( buttons );
  resize( 620, 560 );
}

QString HelpWindow::helpText() const
{
  const auto paragraph = []( const QString &text ) { return QStringLiteral( "<p>%1</p>" ).arg( text ); };
  const auto item = []( const QString &text ) { return QStringLiteral( "<li>%1</li>" ).arg( text ); };
  const auto heading = []( const QString &text ) { return QStringLiteral( "<h3>%1</h3>" ).arg( text ); };

  QString html =
    QStringLiteral( "<h2>%1 %2</h2>" ).arg( tr( "Minefield Map Accuracy" ), QStringLiteral( MINEMAP_VERSION ) );
  html += paragraph( tr( "Says how accurate a minefield map is, where it is wrong, and what cannot be known." ) );

  html += heading( tr( "What it needs" ) ) + QStringLiteral( "<ul>" );
  html += item( tr( "The map: a layer of minefield records (polygons, lines or points)." ) );
  html += item( tr( "The finds: a point layer of mines located on the ground." ) );
  html += item( tr( "The searched ground: polygons that were cleared or technically surveyed. Without it no accuracy "
                    "can be given, because nobody knows where mines were looked for." ) );
  html += item( tr( "If known, the accidents: a point layer. They are scored apart." ) );
  html += QStringLiteral( "</ul>" );

  html += heading( tr( "What it answers" ) ) + QStringLiteral( "<ul>" );
  for ( const Definition &definition : definitions() )
    html += QStringLiteral( "<li><b>%1</b>: %2 <i>%3</i> %4</li>" )
              .arg( definition.name.toHtmlEscaped(), definition.meaning.toHtmlEscaped(),
                    definition.example.toHtmlEscaped(), definition.limits.toHtmlEscaped() );
  html += item( tr( "Layers that show every record and every find with its class." ) );
  html += item( tr( "Compare two maps: which of two releases the same finds support." ) );
  html += QStringLiteral( "</ul>" );

  html += heading( tr( "How to read it" ) );
  html += paragraph( tr( "Only searched ground can confirm or refute a record. An unconfirmed record was searched in "
                         "part and nothing was found in the searched part; this is not evidence that the ground is "
                         "clear. Fewer than ten cases are too few to judge. No result is a reason to release land." ) );

  html += heading( tr( "Where to start" ) );
  html +=
    paragraph( tr( "Press the button Minefield Map Accuracy in the toolbar: a panel opens, proposes which of your "
                   "layers are what, and scores them while you work. Or choose Score a map… in this menu, or open "
                   "Minefield Map Accuracy in the Processing toolbox. "
                   "Every field of the dialog has its own explanation. The input layers are never changed." ) );
  const QString direction = windowTitle().isRightToLeft() ? QStringLiteral( "rtl" ) : QStringLiteral( "ltr" );
  return QStringLiteral( "<html><body dir=\"%1\">%2</body></html>" ).arg( direction, html );
}

} // namespace minemap
