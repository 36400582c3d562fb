// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/assumptions_box.h"

#include "gui/inputs/wrapping_disclosure.h"
#include "gui/score/assumption_entry.h"
#include "gui/score/series_colours.h"
#include "report/words/assumption_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr double TINT = 0.14;

} // namespace

AssumptionsBox::AssumptionsBox( QWidget *parent ) : QFrame( parent )
{
  setObjectName( QStringLiteral( "assumptions" ) );
  auto *layout = new QVBoxLayout( this );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( 2 * gap, gap / 2, gap, gap / 2 );
  layout->setSpacing( 0 );
  auto *head = new QHBoxLayout();
  mSign = new QLabel( this );
  const int size = style()->pixelMetric( QStyle::PM_SmallIconSize );
  mSign->setPixmap( style()->standardIcon( QStyle::SP_MessageBoxWarning ).pixmap( size, size ) );
  head->addWidget( mSign, 0, Qt::AlignTop );
  mLine = new WrappingDisclosure( this );
  mLine->setObjectName( QStringLiteral( "assumptionsLine" ) );
  mLine->setToolTip( tr( "Shows what the score takes for granted, and what the data say of it." ) );
  head->addWidget( mLine, 1 );
  layout->addLayout( head );
  mList = new QWidget( this );
  mList->setObjectName( QStringLiteral( "assumptionsList" ) );
  mListLayout = new QVBoxLayout( mList );
  mListLayout->setContentsMargins( 0, 0, 0, 0 );
  mListLayout->setSpacing( 0 );
  layout->addWidget( mList );
  mList->hide();
  connect( mLine, &QAbstractButton::toggled, mList, &QWidget::setVisible );
  hide();
}

void AssumptionsBox::setAssumptions( const std::vector<Assumption> &assumptions, const QStringList &asked,
                                     bool withRates )
{
  mAssumptions = assumptions;
  mAsked = asked;
  mWithRates = withRates;
  mIsBroken = std::any_of( assumptions.begin(), assumptions.end(),
                           []( const Assumption &assumption ) { return assumption.state == AssumptionState::Broken; } );
  const QString line = assumptionsLine( assumptions );
  mSign->setVisible( mIsBroken );
  QFont font = this->font();
  font.setBold( mIsBroken );
  mLine->setFont( font );
  mLine->setText( line );
  mLine->setAccessibleName( mIsBroken ? tr( "Warning: %1" ).arg( line ) : line );
  showEntries();
  setVisible( !assumptions.empty() );
  update();
}

void AssumptionsBox::setColours( minemap::Palette palette )
{
  mPalette = palette;
  showEntries();
  update();
}

bool AssumptionsBox::isOpen() const
{
  return mLine->isChecked();
}

void AssumptionsBox::setOpen( bool isOpen )
{
  mLine->setChecked( isOpen );
}

void AssumptionsBox::showEntries()
{
  // Entries are kept from score to score, and not hidden in between: the box that was just ticked keeps the focus.
  int position = 0;
  QWidget *before = mLine;
  for ( const AssumptionRow &row : assumptionRows( mAssumptions, mWithRates ) )
  {
    AssumptionEntry *&entry = mEntries[row.assumption->code];
    if ( !entry )
    {
      entry = new AssumptionEntry( mList );
      connect( entry, &AssumptionEntry::asked, this, [this] { emit askedChanged( asked() ); } );
    }
    entry->setRow( row, mAsked.contains( QLatin1String( toText( row.assumption->code ) ) ), mPalette );
    mListLayout->removeWidget( entry );
    mListLayout->insertWidget( position++, entry );
    entry->show();
    if ( QWidget *place = entry->focusPlace() )
    {
      QWidget::setTabOrder( before, place );
      before = place;
    }
  }
  for ( const auto &[code, entry] : mEntries )
  {
    if ( std::none_of( mAssumptions.begin(), mAssumptions.end(),
                       [code = code]( const Assumption &each ) { return each.code == code; } ) )
      entry->hide();
  }
}

QStringList AssumptionsBox::asked() const
{
  QStringList codes;
  for ( const AssumptionCode code : ASSUMPTION_CODES )
  {
    const QString text = QString::fromLatin1( toText( code ) );
    const auto entry = mEntries.find( code );
    if ( entry == mEntries.end() ? mAsked.contains( text ) : entry->second->isAsked() )
      codes << text;
  }
  return codes;
}

void AssumptionsBox::paintEvent( QPaintEvent * )
{
  if ( !mIsBroken )
    return;
  const QColor warning = seriesColours( mPalette, palette() ).warning;
  QPainter painter( this );
  // Behind the line only: a list is read more easily on the plain ground.
  const QRect head = mList->isHidden() ? rect() : QRect( 0, 0, width(), mList->y() );
  painter.fillRect( head, blended( warning, palette().color( QPalette::Window ), TINT ) );
  const QRect bar( 0, 0, fontMetrics().averageCharWidth(), height() );
  painter.fillRect( QStyle::visualRect( layoutDirection(), rect(), bar ), warning );
}

} // namespace minemap
