// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/score_tile.h"

#include "gui/score/text_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

constexpr double NUMBER_SCALE = 1.8;
constexpr double LINE_SCALE = 0.92;

void setLines( TextLabel *label, const QStringList &lines )
{
  const QString text = breakable( lines.join( QLatin1Char( '\n' ) ) );
  if ( label->text() != text )
    label->setText( text );
  label->setVisible( !lines.isEmpty() );
}

} // namespace

ScoreTile::ScoreTile( const QString &title, QWidget *parent ) : QFrame( parent ), mTitle( title )
{
  setFrameShape( QFrame::StyledPanel );
  setAutoFillBackground( true );
  setBackgroundRole( QPalette::Base );
  setToolTip( tr( "Click to read what this number means and what it does not." ) );
  auto *layout = new QVBoxLayout( this );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( gap, gap / 2, gap, gap );
  layout->setSpacing( gap / 2 );

  auto *heading = new QHBoxLayout();
  auto *name = new TextLabel( this );
  name->setText( title );
  name->setTextInteractionFlags( Qt::NoTextInteraction );
  name->setScale( LINE_SCALE, true );
  name->setContentsMargins( 0, gap / 2, 0, 0 );
  heading->addWidget( name, 1 );
  auto *question = new QToolButton( this );
  question->setText( QStringLiteral( "?" ) );
  question->setAutoRaise( true );
  question->setToolTip( tr( "What is meant by “%1”" ).arg( title ) );
  question->setAccessibleName( question->toolTip() );
  connect( question, &QToolButton::clicked, this, &ScoreTile::definitionWanted );
  heading->addWidget( question, 0, Qt::AlignTop );
  layout->addLayout( heading );

  mBody = new QWidget( this );
  auto *body = new QVBoxLayout( mBody );
  body->setContentsMargins( 0, 0, 0, 0 );
  body->setSpacing( gap / 2 );
  mValue = new TextLabel( mBody );
  mLines = new TextLabel( mBody );
  mLater = new TextLabel( mBody );
  mLines->setScale( LINE_SCALE );
  mLater->setScale( LINE_SCALE );
  for ( TextLabel *label : { mValue, mLines, mLater } )
  {
    label->setTextFormat( Qt::PlainText );
    label->setTextInteractionFlags( Qt::NoTextInteraction ); // So that a click reaches the tile.
    body->addWidget( label );
  }
  body->addStretch( 1 );
  layout->addWidget( mBody, 1 );
  mValue->setScale( NUMBER_SCALE, true );
}

void ScoreTile::setContent( const TileContent &content )
{
  if ( content.isKnown != mIsKnown )
  {
    mIsKnown = content.isKnown;
    mValue->setScale( mIsKnown ? NUMBER_SCALE : 1, true );
  }
  if ( mValue->text() != content.value )
    mValue->setText( content.value );
  setLines( mLines, content.lines );
  setLines( mLater, content.later );
  setAccessibleName( mTitle );
  setAccessibleDescription( ( QStringList( content.value ) + content.lines + content.later ).join( ' ' ) );
}

void ScoreTile::setLaterFaded( bool isFaded )
{
  setFaded( mLater, isFaded );
}

void ScoreTile::setAllFaded( bool isFaded )
{
  setFaded( mBody, isFaded );
}

void ScoreTile::mouseReleaseEvent( QMouseEvent *event )
{
  if ( event->button() == Qt::LeftButton && rect().contains( event->pos() ) )
    emit definitionWanted();
}

} // namespace minemap
