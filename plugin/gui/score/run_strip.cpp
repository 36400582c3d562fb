// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/run_strip.h"

#include "gui/score/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace minemap
{

RunStrip::RunStrip( QWidget *parent ) : QFrame( parent )
{
  auto *layout = new QVBoxLayout( this );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( gap, gap / 2, gap, gap / 2 );
  mReason = new TextLabel( this );
  mReason->setObjectName( QStringLiteral( "staleReason" ) );
  mReason->setTextFormat( Qt::PlainText );
  mReason->setScale( 1, true );
  layout->addWidget( mReason );
  auto *row = new QHBoxLayout();
  mBar = new QProgressBar( this );
  mBar->setRange( 0, 100 );
  mBar->setMinimumWidth( 8 * gap );
  mBar->setToolTip( tr( "How far the score has got." ) );
  mBar->setAccessibleName( tr( "Progress of the score" ) );
  row->addWidget( mBar, 1 );
  mCancel = new QPushButton( tr( "&Cancel" ), this );
  mCancel->setToolTip( tr( "Stops the score. The numbers shown stay those of the last one." ) );
  row->addWidget( mCancel );
  layout->addLayout( row );
  connect( mCancel, &QPushButton::clicked, this, &RunStrip::cancelWanted );
  showParts();
}

void RunStrip::setReason( const QString &why )
{
  mReason->setText( why );
  showParts();
}

void RunStrip::setProgress( double percent )
{
  mIsRunning = std::isfinite( percent ) && percent >= 0;
  if ( mIsRunning )
    mBar->setValue( qRound( std::min( percent, 100.0 ) ) );
  showParts();
}

void RunStrip::showParts()
{
  mReason->setVisible( !mReason->text().isEmpty() );
  mBar->setVisible( mIsRunning );
  mCancel->setVisible( mIsRunning );
  setVisible( mIsRunning || !mReason->text().isEmpty() );
}

} // namespace minemap
