// SPDX-License-Identifier: GPL-2.0-or-later
// Everything that a person can read in a widget.
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringList>
#include <QWidget>

namespace minemap::test
{

//! Texts of \a root and all in it that are not hidden, rich text without its marks; with what screen readers say.
inline QString visibleText( const QWidget *root )
{
  QStringList texts;
  QList<const QWidget *> widgets = { root };
  for ( const QWidget *widget : root->findChildren<QWidget *>() )
    widgets << widget;
  for ( const QWidget *widget : widgets )
  {
    if ( widget != root && !widget->isVisibleTo( root ) )
      continue;
    if ( const auto *label = qobject_cast<const QLabel *>( widget ) )
      texts << label->text();
    else if ( const auto *button = qobject_cast<const QAbstractButton *>( widget ) )
      texts << button->text();
    else if ( const auto *box = qobject_cast<const QGroupBox *>( widget ) )
      texts << box->title();
    else if ( const auto *combo = qobject_cast<const QComboBox *>( widget ) )
      texts << combo->currentText();
    else if ( const auto *spin = qobject_cast<const QAbstractSpinBox *>( widget ) )
      texts << spin->text();
    else if ( const auto *line = qobject_cast<const QLineEdit *>( widget ) )
      texts << line->text();
    texts << widget->accessibleDescription() << widget->toolTip();
  }
  texts.removeAll( QString() );
  QString text = texts.join( QLatin1Char( '\n' ) );
  text.replace( QRegularExpression( QStringLiteral( "<(br/|/p)>" ) ), QStringLiteral( "\n" ) );
  text.remove( QRegularExpression( QStringLiteral( "<[^>]*>" ) ) );
  text.remove( QChar( 0x200B ) ).remove( QChar( 0x2060 ) );
  text.replace( QChar( QChar::Nbsp ), QLatin1Char( ' ' ) );
  return text.replace( QStringLiteral( "&lt;" ), QStringLiteral( "<" ) )
    .replace( QStringLiteral( "&gt;" ), QStringLiteral( ">" ) )
    .replace( QStringLiteral( "&quot;" ), QStringLiteral( "\"" ) )
    .replace( QStringLiteral( "&amp;" ), QStringLiteral( "&" ) );
}

} // namespace minemap::test
