// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/problem_line.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace minemap
{

ProblemLine::ProblemLine( QWidget *parent ) : QWidget( parent )
{
  auto *layout = new QGridLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setVerticalSpacing( 2 );
  mIcon = new QLabel( this );
  mIcon->setAlignment( Qt::AlignTop );
  mSentence = new QLabel( this );
  mSentence->setWordWrap( true );
  mSentence->setAlignment( Qt::AlignLeading | Qt::AlignTop );
  mSentence->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mButton = new QPushButton( this );
  mButton->setSizePolicy( QSizePolicy::Fixed, QSizePolicy::Fixed );
  layout->addWidget( mIcon, 0, 0 );
  layout->addWidget( mSentence, 0, 1 );
  layout->addWidget( mButton, 1, 1, Qt::AlignLeading );
  layout->setColumnStretch( 1, 1 );
  connect( mButton, &QPushButton::clicked, this, &ProblemLine::mendAsked );
}

void ProblemLine::say( Qgis::MessageLevel level, const QString &sentence, const QString &button )
{
  const QStyle::StandardPixmap pixmap = level == Qgis::Critical  ? QStyle::SP_MessageBoxCritical
                                        : level == Qgis::Warning ? QStyle::SP_MessageBoxWarning
                                                                 : QStyle::SP_MessageBoxInformation;
  const int side = fontMetrics().height();
  mIcon->setPixmap( style()->standardIcon( pixmap ).pixmap( side, side ) );
  mSentence->setText( sentence );
  mButton->setText( button );
  mButton->setVisible( !button.isEmpty() );
  mButton->setToolTip( sentence );
  mButton->setAccessibleName( QStringLiteral( "%1 %2" ).arg( button, sentence ) );
}

QString ProblemLine::sentence() const
{
  return mSentence->text();
}

} // namespace minemap
