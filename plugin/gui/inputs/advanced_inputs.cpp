// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/advanced_inputs.h"

#include "gui/inputs/parameter_texts.h"
#include "gui/inputs/proposal_badge.h"

#include <qgsdoublespinbox.h>
#include <qgsspinbox.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

namespace
{

template <typename Widget, typename Value>
void setQuietly( Widget *widget, Value value )
{
  const QSignalBlocker quiet( widget );
  widget->setValue( value );
}

} // namespace

AdvancedInputs::AdvancedInputs( const ParameterTexts &texts, QWidget *parent )
  : QgsCollapsibleGroupBoxBasic( tr( "&Advanced" ), parent )
{
  mLayout = new QVBoxLayout( this );
  mSearchedShare = addNumber( texts, "SEARCHED_SHARE", 3, 0.05 );
  mMinimumFinds = addWhole( texts, "MINIMUM_FINDS" );
  mClusterDistance = addNumber( texts, "CLUSTER_DISTANCE", 1, 10 );
  mClusterDistance->setSuffix( tr( " m" ) );
  mDetection = addNumber( texts, "DETECTION", 3, 0.01 );
  mSeed = addWhole( texts, "SEED" );
  mInvalidGeometry = new QComboBox( this );
  mInvalidGeometry->addItem( tr( "Repair, count and list" ), true );
  mInvalidGeometry->addItem( tr( "Stop and name the feature" ), false );
  mInvalidGeometry->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  keepFromWheel( mInvalidGeometry );
  addRow( texts, "INVALID_GEOMETRY", mInvalidGeometry );
  connect( mInvalidGeometry, qOverload<int>( &QComboBox::activated ), this, &AdvancedInputs::chosenByHand );
  mAllowsUnknownDatum = new QCheckBox( tr( "Allow it" ), this );
  addRow( texts, "ALLOW_UNKNOWN_DATUM", mAllowsUnknownDatum );
  connect( mAllowsUnknownDatum, &QCheckBox::clicked, this, &AdvancedInputs::chosenByHand );
  mDateOrder = addChoice( texts, "DATE_ORDER",
                          { { tr( "Not given" ), {} },
                            { tr( "Day, month, year" ), QStringLiteral( "dmy" ) },
                            { tr( "Month, day, year" ), QStringLiteral( "mdy" ) },
                            { tr( "Year, month, day" ), QStringLiteral( "ymd" ) } } );
  mCalendar = addChoice( texts, "CALENDAR",
                         { { tr( "Gregorian" ), {} },
                           { tr( "Solar Hijri (Iran, Afghanistan)" ), QStringLiteral( "solar_hijri" ) },
                           { tr( "Buddhist (Thailand)" ), QStringLiteral( "buddhist" ) } } );
}

QComboBox *AdvancedInputs::addChoice( const ParameterTexts &texts, const char *parameter,
                                      const std::vector<std::pair<QString, QString>> &choices )
{
  auto *box = new QComboBox( this );
  for ( const auto &[shown, word] : choices )
    box->addItem( shown, word );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  keepFromWheel( box );
  addRow( texts, parameter, box );
  connect( box, qOverload<int>( &QComboBox::activated ), this, &AdvancedInputs::chosenByHand );
  return box;
}

void AdvancedInputs::addRow( const ParameterTexts &texts, const char *parameter, QWidget *editor )
{
  const QString name = QString::fromLatin1( parameter );
  editor->setObjectName( name );
  editor->setToolTip( texts.help( name ) );
  editor->setAccessibleName( texts.title( name ) );
  auto *title = new QLabel( texts.title( name ), this );
  title->setWordWrap( true );
  title->setToolTip( texts.help( name ) );
  title->setBuddy( editor );
  mLayout->addWidget( title );
  mLayout->addWidget( editor );
}

QgsDoubleSpinBox *AdvancedInputs::addNumber( const ParameterTexts &texts, const char *parameter, int decimals,
                                             double step )
{
  const ParameterTexts::Limits limits = texts.limits( QString::fromLatin1( parameter ) );
  auto *box = new QgsDoubleSpinBox( this );
  box->setDecimals( decimals );
  box->setSingleStep( step );
  box->setRange( limits.least, limits.most );
  box->setClearValue( limits.standard );
  box->setValue( limits.standard );
  // Not at every digit typed: each change is a new score.
  box->setKeyboardTracking( false );
  keepFromWheel( box );
  addRow( texts, parameter, box );
  connect( box, qOverload<double>( &QDoubleSpinBox::valueChanged ), this, &AdvancedInputs::chosenByHand );
  return box;
}

QgsSpinBox *AdvancedInputs::addWhole( const ParameterTexts &texts, const char *parameter )
{
  const ParameterTexts::Limits limits = texts.limits( QString::fromLatin1( parameter ) );
  auto *box = new QgsSpinBox( this );
  box->setRange( static_cast<int>( limits.least ), static_cast<int>( limits.most ) );
  box->setClearValue( static_cast<int>( limits.standard ) );
  box->setValue( static_cast<int>( limits.standard ) );
  box->setKeyboardTracking( false );
  keepFromWheel( box );
  addRow( texts, parameter, box );
  connect( box, qOverload<int>( &QSpinBox::valueChanged ), this, &AdvancedInputs::chosenByHand );
  return box;
}

void AdvancedInputs::setNumbers( const DockInputs &inputs )
{
  setQuietly( mSearchedShare, inputs.searchedShare );
  setQuietly( mMinimumFinds, inputs.minimumFinds );
  setQuietly( mClusterDistance, inputs.clusterDistance );
  setQuietly( mDetection, inputs.detection );
  setQuietly( mSeed, inputs.seed );
  mInvalidGeometry->setCurrentIndex( inputs.repairs ? 0 : 1 );
  mAllowsUnknownDatum->setChecked( inputs.allowsUnknownDatum );
  mDateOrder->setCurrentIndex( std::max( 0, mDateOrder->findData( inputs.dateOrder ) ) );
  mCalendar->setCurrentIndex( std::max( 0, mCalendar->findData( inputs.calendar ) ) );
}

void AdvancedInputs::putInto( DockInputs &inputs ) const
{
  inputs.searchedShare = mSearchedShare->value();
  inputs.minimumFinds = mMinimumFinds->value();
  inputs.clusterDistance = mClusterDistance->value();
  inputs.detection = mDetection->value();
  inputs.seed = mSeed->value();
  inputs.repairs = mInvalidGeometry->currentData().toBool();
  inputs.allowsUnknownDatum = mAllowsUnknownDatum->isChecked();
  inputs.dateOrder = mDateOrder->currentData().toString();
  inputs.calendar = mCalendar->currentData().toString();
}

} // namespace minemap
