// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/options_page.h"

#include "gui/inputs/parameter_texts.h"
#include "gui/layers/style_palette.h"

#include <qgsdoublespinbox.h>
#include <qgsspinbox.h>

#include <QComboBox>
#include <QGroupBox>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

constexpr int MOST_THREADS = 256;

//! The colours of \a palette side by side.
QIcon swatch( Palette palette, const QSize &size, qreal ratio )
{
  QPixmap picture( size * ratio );
  picture.setDevicePixelRatio( ratio );
  picture.fill( Qt::transparent );
  QPainter painter( &picture );
  const std::vector<QColor> colours = swatchColours( palette );
  const double width = static_cast<double>( size.width() ) / static_cast<double>( colours.size() );
  for ( std::size_t index = 0; index < colours.size(); ++index )
    painter.fillRect( QRectF( static_cast<double>( index ) * width, 0, width, size.height() ), colours[index] );
  // On a ground of the same grey the swatch still has an edge.
  painter.setPen( QColor( 128, 128, 128 ) );
  painter.drawRect( QRect( QPoint( 0, 0 ), size - QSize( 1, 1 ) ) );
  return QIcon( picture );
}

//! The row of \a box that holds \a value.
template <typename Value>
void choose( QComboBox *box, Value value )
{
  box->setCurrentIndex( box->findData( static_cast<int>( value ) ) );
}

} // namespace

std::vector<QColor> swatchColours( Palette palette )
{
  std::vector<QColor> colours;
  // Confirmed, mined but not judged, unconfirmed, unmapped finds, not judged.
  for ( const char *standard : { "0,114,178", "156,63,116", "230,159,0", "213,94,0", "68,68,68" } )
  {
    const QStringList parts = colourIn( palette, QString::fromLatin1( standard ) ).split( QLatin1Char( ',' ) );
    colours.emplace_back( parts.value( 0 ).toInt(), parts.value( 1 ).toInt(), parts.value( 2 ).toInt() );
  }
  return colours;
}

OptionsPage::OptionsPage( QWidget *parent ) : QgsOptionsPageWidget( parent )
{
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  buildDefaults( layout );
  buildDisplay( layout );
  auto *restore = new QPushButton( tr( "&Restore defaults" ), this );
  restore->setObjectName( QStringLiteral( "restore" ) );
  restore->setToolTip( tr( "Shows the values the plugin came with. They are kept only when you accept the dialog." ) );
  connect( restore, &QPushButton::clicked, this, [this] { setShown( Preferences() ); } );
  layout->addWidget( restore, 0, Qt::AlignLeading );
  layout->addStretch();
  setShown( Preferences::read() );
}

void OptionsPage::buildDefaults( QVBoxLayout *layout )
{
  const ParameterTexts texts;
  auto *group = new QGroupBox( tr( "New projects start with" ), this );
  auto *rows = new QVBoxLayout( group );
  const auto number = [&]( const char *parameter, int decimals, double step, const QString &suffix )
  {
    const QString name = QString::fromLatin1( parameter );
    const ParameterTexts::Limits limits = texts.limits( name );
    auto *box = new QgsDoubleSpinBox( group );
    box->setObjectName( name );
    box->setDecimals( decimals );
    box->setSingleStep( step );
    box->setRange( limits.least, limits.most );
    box->setClearValue( limits.standard );
    box->setSuffix( suffix );
    addRow( rows, texts.title( name ), box, texts.help( name ) );
    return box;
  };
  mTolerance = number( "TOLERANCE", 1, 5, tr( " m" ) );
  mSearchedShare = number( "SEARCHED_SHARE", 3, 0.05, QString() );
  mClusterDistance = number( "CLUSTER_DISTANCE", 1, 10, tr( " m" ) );
  // Settings beyond it are not read.
  mClusterDistance->setMaximum( mTolerance->maximum() );
  layout->addWidget( group );
}

void OptionsPage::buildDisplay( QVBoxLayout *layout )
{
  auto *group = new QGroupBox( tr( "Display and speed" ), this );
  auto *rows = new QVBoxLayout( group );
  mPalette = new QComboBox( group );
  mPalette->setObjectName( QStringLiteral( "palette" ) );
  const QSize size( fontMetrics().height() * 4, fontMetrics().height() );
  mPalette->setIconSize( size );
  const auto addPalette = [&]( Palette palette, const QString &name )
  { mPalette->addItem( swatch( palette, size, devicePixelRatioF() ), name, static_cast<int>( palette ) ); };
  addPalette( Palette::Standard, tr( "Standard" ) );
  addPalette( Palette::Contrast, tr( "Strong contrast" ) );
  addPalette( Palette::Print, tr( "Black and white print" ) );
  addRow( rows, tr( "Colours of maps and charts" ), mPalette,
          tr( "All can be told apart by the colour-blind. Strong contrast is for aerial images and projectors." ) );
  mUnits = new QComboBox( group );
  mUnits->setObjectName( QStringLiteral( "units" ) );
  mUnits->addItem( tr( "Metres, hectares" ), static_cast<int>( ShownUnits::Metric ) );
  mUnits->addItem( tr( "Feet, acres" ), static_cast<int>( ShownUnits::Imperial ) );
  addRow( rows, tr( "Units shown" ), mUnits,
          tr( "For lengths and areas in the panel. Parameters and results are always in metres." ) );
  mThreads = new QgsSpinBox( group );
  mThreads->setObjectName( QStringLiteral( "threads" ) );
  mThreads->setRange( 0, MOST_THREADS );
  mThreads->setSpecialValueText( tr( "All" ) );
  mThreads->setClearValue( 0, tr( "All" ) );
  addRow( rows, tr( "Processor cores used" ), mThreads,
          tr( "Fewer leave the computer free for other work. Results do not depend on it." ) );
  layout->addWidget( group );
}

void OptionsPage::addRow( QVBoxLayout *layout, const QString &title, QWidget *editor, const QString &tip )
{
  auto *label = new QLabel( title, editor->parentWidget() );
  label->setWordWrap( true );
  label->setBuddy( editor );
  label->setToolTip( tip );
  editor->setToolTip( tip );
  editor->setAccessibleName( title );
  layout->addWidget( label );
  layout->addWidget( editor );
}

Preferences OptionsPage::shown() const
{
  Preferences preferences;
  preferences.tolerance = mTolerance->value();
  preferences.searchedShare = mSearchedShare->value();
  preferences.clusterDistance = mClusterDistance->value();
  preferences.palette = static_cast<Palette>( mPalette->currentData().toInt() );
  preferences.units = static_cast<ShownUnits>( mUnits->currentData().toInt() );
  preferences.threads = mThreads->value();
  return preferences;
}

void OptionsPage::setShown( const Preferences &preferences )
{
  mTolerance->setValue( preferences.tolerance );
  mSearchedShare->setValue( preferences.searchedShare );
  mClusterDistance->setValue( preferences.clusterDistance );
  choose( mPalette, preferences.palette );
  choose( mUnits, preferences.units );
  mThreads->setValue( preferences.threads );
}

void OptionsPage::apply()
{
  shown().write();
  emit applied();
}

OptionsPageFactory::OptionsPageFactory()
  : QgsOptionsWidgetFactory( tr( "Minefield Map Accuracy" ), QIcon( QStringLiteral( ":/minemap/icons/minemap.svg" ) ) )
{
}

QgsOptionsPageWidget *OptionsPageFactory::createWidget( QWidget *parent ) const
{
  auto *page = new OptionsPage( parent );
  connect( page, &OptionsPage::applied, this, &OptionsPageFactory::applied );
  return page;
}

} // namespace minemap
