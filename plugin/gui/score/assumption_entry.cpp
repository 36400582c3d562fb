// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/assumption_entry.h"

#include "gui/score/assumption_mark.h"
#include "gui/score/text_label.h"
#include "report/words/assumption_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace minemap
{

namespace
{

//! A line below the name.
TextLabel *addText( QGridLayout *layout, int row, QWidget *parent )
{
  auto *label = new TextLabel( parent );
  label->setTextFormat( Qt::PlainText );
  layout->addWidget( label, row, 1 );
  return label;
}

void put( TextLabel *label, const QString &text )
{
  label->setText( breakable( text ) );
  label->setVisible( !text.isEmpty() );
}

} // namespace

AssumptionEntry::AssumptionEntry( QWidget *parent ) : QWidget( parent )
{
  auto *layout = new QGridLayout( this );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( 0, gap / 2, 0, gap / 2 );
  layout->setHorizontalSpacing( gap );
  layout->setVerticalSpacing( gap / 3 );
  layout->setColumnStretch( 1, 1 );
  mMark = new AssumptionMark( this );
  layout->addWidget( mMark, 0, 0, Qt::AlignTop );
  mName = addText( layout, 0, this );
  mName->setScale( 1, true );
  mResult = addText( layout, 1, this );
  mMeaning = addText( layout, 2, this );

  // A check box does not wrap its text: this one is read beside it.
  mAskLine = new QWidget( this );
  auto *line = new QHBoxLayout( mAskLine );
  line->setContentsMargins( 0, 0, 0, 0 );
  line->setSpacing( gap / 2 );
  mAsk = new QCheckBox( mAskLine );
  mAskText = new TextLabel( mAskLine );
  mAskText->setTextInteractionFlags( Qt::NoTextInteraction );
  mAskText->setText( tr( "Take it for granted all the same" ) );
  mAskText->setBuddy( mAsk );
  mAskText->installEventFilter( this );
  line->addWidget( mAsk, 0, Qt::AlignTop );
  line->addWidget( mAskText, 1 );
  layout->addWidget( mAskLine, 3, 1 );
  const QString help = tr( "The numbers are then given, and every output says first what was assumed against the "
                           "evidence." );
  mAsk->setToolTip( help );
  mAskText->setToolTip( help );
  connect( mAsk, &QCheckBox::clicked, this, &AssumptionEntry::asked );
}

void AssumptionEntry::setRow( const AssumptionRow &row, bool isAsked, Palette palette )
{
  mMark->setState( row.assumption->state, row.assumption->isAssumed );
  mMark->setColours( palette );
  put( mName, row.name );
  const QString state = row.state.left( 1 ).toUpper() + row.state.mid( 1 );
  put( mResult, row.result.isEmpty() ? tr( "%1.", "a state as a sentence" ).arg( state )
                                     : tr( "%1. %2", "a state, then a sentence" ).arg( state, row.result ) );
  put( mMeaning, row.meaning );
  mAsk->setObjectName( QStringLiteral( "assume_%1" ).arg( QLatin1String( toText( row.assumption->code ) ) ) );
  mAsk->setAccessibleName( tr( "Take for granted all the same: %1" ).arg( row.name ) );
  mAsk->setAccessibleDescription( mResult->text() );
  mAsk->setChecked( isAsked );
  const bool takesNumbers =
    row.assumption->state == AssumptionState::Broken && row.assumption->invalidates != InvalidatesNothing;
  mAskLine->setVisible( takesNumbers || isAsked );
}

bool AssumptionEntry::isAsked() const
{
  return mAsk->isChecked();
}

QWidget *AssumptionEntry::focusPlace() const
{
  return mAskLine->isHidden() ? nullptr : mAsk;
}

bool AssumptionEntry::eventFilter( QObject *object, QEvent *event )
{
  if ( object == mAskText && event->type() == QEvent::MouseButtonRelease )
  {
    const auto *mouse = dynamic_cast<QMouseEvent *>( event );
    if ( mouse && mouse->button() == Qt::LeftButton && mAskText->rect().contains( mouse->pos() ) )
      mAsk->click();
    return true;
  }
  return QWidget::eventFilter( object, event );
}

} // namespace minemap
