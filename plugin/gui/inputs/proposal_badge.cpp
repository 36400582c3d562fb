// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/proposal_badge.h"

#include <QComboBox>
#include <QEvent>

namespace minemap
{

namespace
{

class WheelGuard : public QObject
{
  public:
    using QObject::QObject;

    bool eventFilter( QObject *object, QEvent *event ) override
    {
      const auto *widget = qobject_cast<const QWidget *>( object );
      if ( event->type() != QEvent::Wheel || !widget || widget->hasFocus() )
        return false;
      event->ignore();
      return true;
    }
};

} // namespace

ProposalBadge::ProposalBadge( bool isShort, QWidget *parent ) : QLabel( isShort ? tr( "?" ) : tr( "proposed" ), parent )
{
  QFont italic = font();
  italic.setItalic( true );
  setFont( italic );
  setFrameShape( QFrame::StyledPanel );
  setMargin( 1 );
  setSizePolicy( QSizePolicy::Fixed, QSizePolicy::Fixed );
  hide();
}

void ProposalBadge::mark( QComboBox *box, bool isProposed, const QString &why )
{
  QFont font = box->font();
  font.setItalic( isProposed );
  box->setFont( font );
  setToolTip( tr( "Proposed: %1. Confirm it with \"Use these inputs\", or choose another." ).arg( why ) );
  box->setAccessibleDescription( isProposed ? toolTip() : QString() );
  setVisible( isProposed );
}

void keepFromWheel( QWidget *widget )
{
  widget->setFocusPolicy( Qt::StrongFocus );
  widget->installEventFilter( new WheelGuard( widget ) );
}

} // namespace minemap
