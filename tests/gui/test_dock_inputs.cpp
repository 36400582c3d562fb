// SPDX-License-Identifier: GPL-2.0-or-later
// What the dock asks of the algorithms. Not exercised here: the algorithms themselves.
#include "gui/inputs/dock_inputs.h"
#include "gui/preferences.h"
#include "gui_test.h"
#include "processing/diagnose/diagnoseerror_algorithm.h"
#include "processing/reconcile/reconcilecounts_algorithm.h"
#include "processing/score/scoremap_algorithm.h"

#include <qgsprocessingparameters.h>
#include <qgssettings.h>

using namespace minemap;

namespace
{

DockInputs allInputs()
{
  DockInputs inputs;
  for ( const LayerSlot &slot : layerSlots() )
  {
    ChosenLayer layer;
    layer.id = QString::fromLatin1( slot.role ).toLower();
    for ( const FieldSlot &field : slot.fields )
      layer.fields.insert( QString::fromLatin1( field.parameter ), QStringLiteral( "a_field" ) );
    inputs.layers.insert( QString::fromLatin1( slot.role ), layer );
  }
  inputs.searchCounts = QStringList{ "clearance", "technical survey" };
  return inputs;
}

} // namespace

class TestDockInputs : public QObject
{
    Q_OBJECT

  private slots:

    void init() { QgsSettings().clear(); }

    void everyParameterAskedForIsOneOfTheAlgorithm()
    {
      ScoreMapAlgorithm score;
      score.initAlgorithm();
      const QVariantMap ofScore = scoremapParameters( allInputs() );
      for ( auto entry = ofScore.begin(); entry != ofScore.end(); ++entry )
        QVERIFY2( score.parameterDefinition( entry.key() ), qPrintable( entry.key() ) );
      DiagnoseErrorAlgorithm diagnosis;
      diagnosis.initAlgorithm();
      const QVariantMap ofDiagnosis = diagnosisParameters( allInputs() );
      for ( auto entry = ofDiagnosis.begin(); entry != ofDiagnosis.end(); ++entry )
        QVERIFY2( diagnosis.parameterDefinition( entry.key() ), qPrintable( entry.key() ) );
      ReconcileCountsAlgorithm counts;
      counts.initAlgorithm();
      const QVariantMap ofCounts = countsParameters( allInputs() );
      for ( auto entry = ofCounts.begin(); entry != ofCounts.end(); ++entry )
        QVERIFY2( counts.parameterDefinition( entry.key() ), qPrintable( entry.key() ) );
    }

    void countsAskForEveryFieldOfThePanelThatTheirAlgorithmKnows()
    {
      ReconcileCountsAlgorithm counts;
      counts.initAlgorithm();
      const QVariantMap asked = countsParameters( allInputs() );
      for ( const LayerSlot &slot : layerSlots() )
      {
        for ( const FieldSlot &field : slot.fields )
        {
          const QString parameter = QString::fromLatin1( field.parameter );
          QVERIFY2( asked.contains( parameter ) == ( counts.parameterDefinition( parameter ) != nullptr ),
                    field.parameter );
        }
      }
    }

    void typeOfANumberThatIsNotGivenIsNotAskedFor()
    {
      DockInputs inputs = allInputs();
      inputs.layers["MAP"].fields.remove( QStringLiteral( "CLAIMED" ) );
      QVERIFY( !countsParameters( inputs ).contains( QStringLiteral( "CLAIMED_TYPE" ) ) );
    }

    void aScoreDoesNotDependOnWhatOnlyCountsAskFor()
    {
      const DockInputs inputs = allInputs();
      DockInputs other = inputs;
      other.layers["MAP"].fields.remove( QStringLiteral( "CLAIM_TEXT" ) );
      other.layers["MAP"].fields["CLAIMED_TYPE"] = QStringLiteral( "another" );
      other.layers["FINDS"].fields["FIND_TYPE"] = QStringLiteral( "another" );
      QVERIFY( scoresTheSame( inputs, other ) );
      QCOMPARE( scoremapParameters( inputs ), scoremapParameters( other ) );
      other.layers["MAP"].fields["CLAIMED"] = QStringLiteral( "another" );
      QVERIFY( !scoresTheSame( inputs, other ) );
    }

    void everyLayerAndFieldParameterOfTheScoreCanBeChosen()
    {
      ScoreMapAlgorithm score;
      score.initAlgorithm();
      const QVariantMap chosen = scoremapParameters( allInputs() );
      for ( const QgsProcessingParameterDefinition *definition : score.parameterDefinitions() )
      {
        const QString type = definition->type();
        // Stated accuracy is asked for in the algorithms alone: it voids no number.
        if ( definition->name().endsWith( QLatin1String( "_ACCURACY" ) ) )
          continue;
        if ( type == QgsProcessingParameterFeatureSource::typeName() ||
             type == QgsProcessingParameterField::typeName() )
          QVERIFY2( chosen.contains( definition->name() ), qPrintable( definition->name() ) );
      }
    }

    void fieldsOfLayersThatAreNotChosenAreNotAskedFor()
    {
      DockInputs inputs = allInputs();
      inputs.layers.remove( QStringLiteral( "SEARCHED" ) );
      QVERIFY( !scoremapParameters( inputs ).contains( QStringLiteral( "SEARCH_KIND" ) ) );
      QVERIFY( inputs.isComplete() );
      inputs.layers[QStringLiteral( "FINDS" )].id.clear();
      QVERIFY( !inputs.isComplete() );
      QVERIFY( !scoremapParameters( inputs ).contains( QStringLiteral( "FINDS" ) ) );
    }

    void selectedFeaturesOnlyIsToldToTheAlgorithm()
    {
      DockInputs inputs = allInputs();
      inputs.layers[QStringLiteral( "FINDS" )].isSelectedOnly = true;
      const QVariant finds = scoremapParameters( inputs ).value( QStringLiteral( "FINDS" ) );
      QVERIFY( finds.value<QgsProcessingFeatureSourceDefinition>().selectedFeaturesOnly );
      QVERIFY( inputs != allInputs() );
    }

    void preferencesComeBack()
    {
      Preferences preferences;
      preferences.palette = Palette::Print;
      preferences.units = ShownUnits::Imperial;
      preferences.threads = 3;
      preferences.tolerance = 40;
      preferences.write();
      const Preferences read = Preferences::read();
      QCOMPARE( read.palette, Palette::Print );
      QCOMPARE( read.units, ShownUnits::Imperial );
      QCOMPARE( read.threads, 3 );
      QCOMPARE( read.tolerance, 40.0 );
    }

    void preferencesThatMakeNoSenseAreTheDefaults()
    {
      QgsSettings settings;
      settings.setValue( QStringLiteral( "minemapaccuracy/tolerance" ), QStringLiteral( "nan" ) );
      settings.setValue( QStringLiteral( "minemapaccuracy/threads" ), -4 );
      settings.setValue( QStringLiteral( "minemapaccuracy/palette" ), QStringLiteral( "green" ) );
      const Preferences read = Preferences::read();
      QCOMPARE( read.tolerance, 25.0 );
      QCOMPARE( read.threads, 0 );
      QCOMPARE( read.palette, Palette::Standard );
    }

    void lengthsAndAreasAreShownInTheUnitsChosen()
    {
      QCOMPARE( shownLength( 25, ShownUnits::Metric ), QStringLiteral( "25 m" ) );
      QCOMPARE( shownLength( 25, ShownUnits::Imperial ), QStringLiteral( "82 ft" ) );
      QCOMPARE( shownArea( 34000, ShownUnits::Metric ), QStringLiteral( "3.4 ha" ) );
      QCOMPARE( shownArea( 4046.8564224, ShownUnits::Imperial ), QStringLiteral( "1.0 acres" ) );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestDockInputs>( argc, argv );
}

#include "test_dock_inputs.moc"
