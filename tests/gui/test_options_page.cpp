// SPDX-License-Identifier: GPL-2.0-or-later
// The plugin's page of QGIS's options. Not exercised here: QGIS's options dialog around it.
#include "gui/dock/options_page.h"
#include "gui/layers/style_palette.h"
#include "gui_test.h"

#include <qgsdoublespinbox.h>
#include <qgssettings.h>
#include <qgsspinbox.h>

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace minemap;

namespace
{

Preferences unusual()
{
  Preferences preferences;
  preferences.tolerance = 40;
  preferences.searchedShare = 0.75;
  preferences.clusterDistance = 250;
  preferences.palette = Palette::Print;
  preferences.units = ShownUnits::Imperial;
  preferences.threads = 3;
  return preferences;
}

bool isSame( const Preferences &a, const Preferences &b )
{
  return a.tolerance == b.tolerance && a.searchedShare == b.searchedShare && a.clusterDistance == b.clusterDistance &&
         a.palette == b.palette && a.units == b.units && a.threads == b.threads;
}

} // namespace

class TestOptionsPage : public QObject
{
    Q_OBJECT

  private slots:

    void init() { QgsSettings().clear(); }

    void pageShowsWhatIsSet()
    {
      unusual().write();
      QVERIFY( isSame( OptionsPage().shown(), unusual() ) );
    }

    void nothingIsWrittenBeforeItIsApplied()
    {
      OptionsPage page;
      page.setShown( unusual() );
      QVERIFY( isSame( Preferences::read(), Preferences() ) );
      const QSignalSpy applied( &page, &OptionsPage::applied );
      page.apply();
      QVERIFY( isSame( Preferences::read(), unusual() ) );
      QCOMPARE( applied.count(), 1 );
    }

    void defaultsAreRestoredButNotWritten()
    {
      unusual().write();
      OptionsPage page;
      page.findChild<QPushButton *>( QStringLiteral( "restore" ) )->click();
      QVERIFY( isSame( page.shown(), Preferences() ) );
      QVERIFY( isSame( Preferences::read(), unusual() ) );
    }

    void everythingThatCanBeChosenCanBeReadAgain()
    {
      OptionsPage page;
      for ( const char *name : { "TOLERANCE", "SEARCHED_SHARE", "CLUSTER_DISTANCE" } )
      {
        auto *box = page.findChild<QgsDoubleSpinBox *>( QString::fromLatin1( name ) );
        box->setValue( box->maximum() );
      }
      auto *threads = page.findChild<QgsSpinBox *>( QStringLiteral( "threads" ) );
      threads->setValue( threads->maximum() );
      page.apply();
      QVERIFY( isSame( Preferences::read(), page.shown() ) );
    }

    void everyPaletteHasASwatchOfItsOwnWithoutGreen()
    {
      OptionsPage page;
      const auto *palettes = page.findChild<QComboBox *>( QStringLiteral( "palette" ) );
      QCOMPARE( palettes->count(), 3 );
      std::vector<QImage> pictures;
      for ( int row = 0; row < palettes->count(); ++row )
      {
        const QImage picture = palettes->itemIcon( row ).pixmap( palettes->iconSize() ).toImage();
        QVERIFY( !picture.isNull() );
        for ( const QImage &other : pictures )
          QVERIFY( picture != other );
        pictures.push_back( picture );
        for ( const QColor &colour : swatchColours( static_cast<Palette>( palettes->itemData( row ).toInt() ) ) )
          QVERIFY2( colour.green() <= std::max( colour.red(), colour.blue() ), qPrintable( colour.name() ) );
      }
    }

    void swatchesShowTheColoursOfTheLayers()
    {
      for ( const Palette palette : { Palette::Standard, Palette::Contrast, Palette::Print } )
      {
        QStringList drawn;
        for ( const QString &standard : standardColours() )
          drawn << colourIn( palette, standard );
        const std::vector<QColor> colours = swatchColours( palette );
        QCOMPARE( colours.size(), std::size_t( 5 ) );
        for ( const QColor &colour : colours )
        {
          const QString text =
            QStringLiteral( "%1,%2,%3" ).arg( colour.red() ).arg( colour.green() ).arg( colour.blue() );
          QVERIFY2( drawn.contains( text ), qPrintable( text ) );
        }
      }
    }

    void zeroThreadsAreShownAsAll()
    {
      OptionsPage page;
      QCOMPARE( page.findChild<QgsSpinBox *>( QStringLiteral( "threads" ) )->text(), QStringLiteral( "All" ) );
    }

    void factoryTellsWhenItsPageWasApplied()
    {
      OptionsPageFactory factory;
      QVERIFY( !factory.title().isEmpty() );
      const QSignalSpy applied( &factory, &OptionsPageFactory::applied );
      const std::unique_ptr<QgsOptionsPageWidget> page( factory.createWidget() );
      page->apply();
      QCOMPARE( applied.count(), 1 );
    }

    void everyControlHasATooltipAndAName()
    {
      OptionsPage page;
      for ( const QWidget *box : page.findChildren<QAbstractSpinBox *>() )
        QVERIFY2( !box->toolTip().isEmpty() && !box->accessibleName().isEmpty(), qPrintable( box->objectName() ) );
      for ( const QWidget *box : page.findChildren<QComboBox *>() )
        QVERIFY2( !box->toolTip().isEmpty() && !box->accessibleName().isEmpty(), qPrintable( box->objectName() ) );
      if ( !qEnvironmentVariableIsEmpty( "MINEMAP_TEST_PICTURES" ) )
        QVERIFY( page.grab().save( qEnvironmentVariable( "MINEMAP_TEST_PICTURES" ) + "/options.png" ) );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runWithWidgets<TestOptionsPage>( argc, argv );
}

#include "test_options_page.moc"
