// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/text_label.h"

#include <QGraphicsOpacityEffect>

#include <utility>

namespace minemap
{

namespace
{

constexpr double FADED = 0.45;

} // namespace

TextLabel::TextLabel( QWidget *parent ) : QLabel( parent )
{
  setWordWrap( true );
  QSizePolicy policy( QSizePolicy::Ignored, QSizePolicy::Minimum );
  policy.setHeightForWidth( true );
  setSizePolicy( policy );
  setAlignment( Qt::AlignLeading | Qt::AlignTop );
  setTextInteractionFlags( Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard );
}

void TextLabel::setScale( double share, bool isBold )
{
  QFont scaled;
  if ( scaled.pointSizeF() > 0 )
    scaled.setPointSizeF( scaled.pointSizeF() * share );
  else
    scaled.setPixelSize( qRound( scaled.pixelSize() * share ) );
  scaled.setBold( isBold );
  setFont( scaled );
}

QSize TextLabel::minimumSizeHint() const
{
  return { 0, QLabel::minimumSizeHint().height() };
}

void setFaded( QWidget *widget, bool isFaded )
{
  auto *effect = qobject_cast<QGraphicsOpacityEffect *>( widget->graphicsEffect() );
  if ( !effect )
  {
    if ( !isFaded )
      return;
    effect = new QGraphicsOpacityEffect( widget );
    effect->setOpacity( FADED );
    widget->setGraphicsEffect( effect );
  }
  effect->setEnabled( isFaded );
}

bool isFaded( const QWidget *widget )
{
  for ( ; widget; widget = widget->parentWidget() )
  {
    if ( widget->graphicsEffect() && widget->graphicsEffect()->isEnabled() )
      return true;
  }
  return false;
}

QString breakable( const QString &text )
{
  QString whole = text;
  whole.replace( QLatin1String( " %" ), QChar( QChar::Nbsp ) + QStringLiteral( "%" ) );
  const QChar joiner( 0x2060 );
  whole.replace( QChar( 0x2013 ), QString( joiner ) + QChar( 0x2013 ) + joiner ); // Ends of an interval, "33–50".
  constexpr int LONGEST_WORD = 16;
  constexpr QChar BREAK( 0x200B ); // Zero-width space.
  QString result;
  int length = 0;
  for ( const QChar character : std::as_const( whole ) )
  {
    result += character;
    length = character.isSpace() ? 0 : length + 1;
    if ( length >= LONGEST_WORD && !character.isHighSurrogate() )
    {
      result += BREAK;
      length = 0;
    }
  }
  return result;
}

QString paragraphs( const QStringList &texts )
{
  QString html;
  for ( const QString &text : texts )
    html +=
      QStringLiteral( "<p style=\"margin-top:0; margin-bottom:4px\">%1</p>" ).arg( breakable( text ).toHtmlEscaped() );
  return html;
}

} // namespace minemap
