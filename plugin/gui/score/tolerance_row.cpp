// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/tolerance_row.h"

#include "core/score/metre_curve.h"
#include "core/score/score_parameters.h"

#include <qgsdoublespinbox.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr int PAGE = 5; // Metres, as in the plot.

} // namespace

ToleranceRow::ToleranceRow( QWidget *parent ) : QWidget( parent )
{
  auto *layout = new QHBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *name = new QLabel( tr( "To&lerance T" ), this );
  layout->addWidget( name );

  mSlider = new QSlider( Qt::Horizontal, this );
  mSlider->setObjectName( QStringLiteral( "toleranceSlider" ) );
  mSlider->setLayoutDirection( Qt::LeftToRight ); // As the plot.
  mSlider->setRange( 0, LAST_METRE );
  mSlider->setPageStep( PAGE );
  mSlider->setAccessibleName( tr( "Tolerance, metres" ) );
  mSlider->setToolTip( tr( "The distance within which a find counts as on the map. Choose it before you look at the "
                           "result: a tolerance changed afterwards is said in every report." ) );
  mSlider->setMinimumWidth( 4 * fontMetrics().averageCharWidth() );
  layout->addWidget( mSlider, 1 );

  mBox = new QgsDoubleSpinBox( this );
  mBox->setObjectName( QStringLiteral( "tolerance" ) );
  mBox->setRange( 0, LARGEST_TOLERANCE );
  mBox->setDecimals( 1 );
  mBox->setShowClearButton( false );
  mBox->setKeyboardTracking( false );
  //: Metres, behind a number.
  mBox->setSuffix( tr( " m" ) );
  mBox->setAccessibleName( mSlider->accessibleName() );
  mBox->setToolTip( mSlider->toolTip() );
  layout->addWidget( mBox );
  name->setBuddy( mBox );
  mOtherUnit = new QLabel( this );
  layout->addWidget( mOtherUnit );
  mOtherUnit->hide();

  for ( QWidget *widget : { static_cast<QWidget *>( mSlider ), static_cast<QWidget *>( mBox ) } )
  {
    widget->setFocusPolicy( Qt::StrongFocus );
    widget->installEventFilter( this );
  }
  connect( mSlider, &QSlider::valueChanged, this,
           [this]( int metres )
           {
             emit toleranceDragged( metres );
             if ( !mSlider->isSliderDown() )
               emit toleranceStepped();
           } );
  connect( mSlider, &QSlider::sliderReleased, this, &ToleranceRow::toleranceReleased );
  connect( mBox, qOverload<double>( &QgsDoubleSpinBox::valueChanged ), this,
           [this]( double metres )
           {
             emit toleranceDragged( metres );
             emit toleranceStepped();
           } );
  connect( mBox, &QgsDoubleSpinBox::editingFinished, this, &ToleranceRow::toleranceReleased );
}

void ToleranceRow::setTolerance( double metres )
{
  const QSignalBlocker quietSlider( mSlider );
  const QSignalBlocker quietBox( mBox );
  mSlider->setValue( qRound( std::min<double>( metres, LAST_METRE ) ) );
  if ( mBox->value() != metres )
    mBox->setValue( metres );
  showOtherUnit();
}

void ToleranceRow::setUnits( ShownUnits units )
{
  mUnits = units;
  showOtherUnit();
}

void ToleranceRow::showOtherUnit()
{
  mOtherUnit->setVisible( mUnits != ShownUnits::Metric );
  if ( mUnits != ShownUnits::Metric )
    mOtherUnit->setText( tr( "= %1" ).arg( shownLength( mBox->value(), mUnits ) ) );
}

bool ToleranceRow::eventFilter( QObject *object, QEvent *event )
{
  if ( event->type() == QEvent::Wheel && !qobject_cast<QWidget *>( object )->hasFocus() )
  {
    event->ignore(); // The panel scrolls instead.
    return true;
  }
  return QWidget::eventFilter( object, event );
}

} // namespace minemap
