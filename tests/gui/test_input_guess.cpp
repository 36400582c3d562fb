// SPDX-License-Identifier: GPL-2.0-or-later
// What is proposed for the layers that mine action has, as their published schemas name them.
// Not exercised here: reading facts from layers of databases, and the panel that shows the proposals.
#include "gui/inputs/input_guess.h"
#include "gui/inputs/input_words.h"
#include "gui_test.h"

#include <qgsvectorlayer.h>

using namespace minemap;

namespace
{

constexpr int POINTS = LayerSlot::Points, LINES = LayerSlot::Lines, POLYGONS = LayerSlot::Polygons;

//! "name" is a text, "name#" a number, "name@" a date; "name=value" a text with that value.
FieldFacts field( const QString &text )
{
  FieldFacts facts;
  facts.name = text.section( '=', 0, 0 );
  if ( text.contains( '=' ) )
    facts.samples << text.section( '=', 1 );
  if ( facts.name.endsWith( '#' ) )
    facts.type = FieldType::Number;
  if ( facts.name.endsWith( '@' ) )
    facts.type = FieldType::Date;
  if ( facts.type != FieldType::Text )
    facts.name.chop( 1 );
  return facts;
}

LayerFacts layer( const QString &name, int geometry, const QStringList &fields,
                  LayerOrigin origin = LayerOrigin::Given )
{
  LayerFacts facts;
  facts.id = "id_" + name;
  facts.name = name;
  facts.geometry = geometry;
  facts.origin = origin;
  for ( const QString &text : fields )
    facts.fields.push_back( field( text ) );
  return facts;
}

QString chosen( const InputGuess &guess, const char *role )
{
  return guess.inputs.layer( QString::fromLatin1( role ) ).id.mid( 3 );
}

QString fieldOf( const InputGuess &guess, const char *role, const char *parameter )
{
  return guess.inputs.layer( QString::fromLatin1( role ) ).fields.value( QString::fromLatin1( parameter ) );
}

int score( const char *name, const std::vector<ScoredWord> &words )
{
  return ComparableName( QString::fromUtf8( name ) ).bestScore( words );
}

std::vector<LayerFacts> sampleArea()
{
  return { layer( "sample boundary", POLYGONS, { "name" } ),
           layer( "searched ground", POLYGONS, { "method=clearance", "completed@", "task", "depth_cm#" } ),
           layer( "finds", POINTS, { "find_id", "item=PMN-2", "qty#", "found_on@", "laid_from@", "task" } ),
           layer( "accidents", POINTS, { "acc_id", "happened@" } ),
           layer( "claimed minefields", POLYGONS, { "rec_id", "sheet", "laid@", "mines#", "mine_type" } ) };
}

} // namespace

class TestInputGuess : public QObject
{
    Q_OBJECT

  private slots:

    void namesAreReadInAnyCaseWithAnyGapsAndAccents()
    {
      QCOMPARE( score( "Date_Found", { { "date_found", 90 } } ), 90 );
      QCOMPARE( score( "dateFound", { { "date_found", 90 } } ), 90 );
      QCOMPARE( score( "DATEFOUND", { { "date_found", 90 } } ), 90 );
      QCOMPARE( score( "Zonas Despejadás 2019", { { "zonas_despejad*", 90 } } ), 90 );
      QCOMPARE( score( "حقول الالغام", { { "حقول_الألغام", 90 } } ), 90 );
      QCOMPARE( score( "А-77 Минные поля", { { "минные_поля", 80 } } ), 60 );
    }

    void namesThatAShapefileCutAreKnown()
    {
      QCOMPARE( score( "hazreduc_g", { { "hazreduc_guid", 85 } } ), 80 );
      QCOMPARE( score( "date_of_la", { { "date_of_laying", 100 } } ), 95 );
      QCOMPARE( score( "quantityfo", { { "quantity_found", 98 } } ), 93 );
      // Nine characters were not cut.
      QCOMPARE( score( "hazreduc_", { { "hazreduc_guid", 85 } } ), 0 );
    }

    void wordsInsideOtherWordsAreNotFound()
    {
      QCOMPARE( score( "examines", { { "mines", 80 } } ), 0 );
      QCOMPARE( score( "overlaid", { { "laid", 100 } } ), 0 );
    }

    void sampleAreaIsGuessedAsItsDemonstrationScoresIt()
    {
      const InputGuess guess = guessInputs( sampleArea() );
      QCOMPARE( chosen( guess, "MAP" ), QStringLiteral( "claimed minefields" ) );
      QCOMPARE( chosen( guess, "FINDS" ), QStringLiteral( "finds" ) );
      QCOMPARE( chosen( guess, "SEARCHED" ), QStringLiteral( "searched ground" ) );
      QCOMPARE( chosen( guess, "ACCIDENTS" ), QStringLiteral( "accidents" ) );
      QCOMPARE( chosen( guess, "AREA" ), QStringLiteral( "sample boundary" ) );
      QCOMPARE( fieldOf( guess, "MAP", "RECORD_ID" ), QStringLiteral( "rec_id" ) );
      QCOMPARE( fieldOf( guess, "MAP", "GROUP_BY" ), QStringLiteral( "sheet" ) );
      QCOMPARE( fieldOf( guess, "MAP", "MAP_DATE" ), QStringLiteral( "laid" ) );
      QCOMPARE( fieldOf( guess, "MAP", "CLAIMED" ), QStringLiteral( "mines" ) );
      QCOMPARE( fieldOf( guess, "MAP", "CLAIMED_TYPE" ), QStringLiteral( "mine_type" ) );
      QCOMPARE( fieldOf( guess, "MAP", "CLAIM_TEXT" ), QString() );
      QCOMPARE( fieldOf( guess, "FINDS", "FIND_TYPE" ), QStringLiteral( "item" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "QUANTITY" ), QStringLiteral( "qty" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "LAID_DATE" ), QStringLiteral( "laid_from" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "FIND_DATE" ), QStringLiteral( "found_on" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "TASK" ), QStringLiteral( "task" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_KIND" ), QStringLiteral( "method" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_DATE" ), QStringLiteral( "completed" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_TASK" ), QStringLiteral( "task" ) );
      QCOMPARE( fieldOf( guess, "ACCIDENTS", "ACCIDENT_DATE" ), QStringLiteral( "happened" ) );
      QCOMPARE( guess.why.value( QStringLiteral( "MAP" ) ), QStringLiteral( "by its name" ) );
    }

    void claimsAreProposedOneWayOnly()
    {
      const auto guessOf = []( const QStringList &fields ) {
        return guessInputs( { layer( "minefields", POLYGONS, fields ), layer( "finds", POINTS, {} ) } );
      };
      const InputGuess text = guessOf( { "rec_id", "mines=24 PMN-2, 6 TM-62" } );
      QCOMPARE( fieldOf( text, "MAP", "CLAIM_TEXT" ), QStringLiteral( "mines" ) );
      QCOMPARE( fieldOf( text, "MAP", "CLAIMED" ), QString() );
      const InputGuess both = guessOf( { "rec_id", "number_of_mines#", "devices=24 PMN-2, 6 TM-62", "type=PMN-2" } );
      QCOMPARE( fieldOf( both, "MAP", "CLAIMED" ), QStringLiteral( "number_of_mines" ) );
      QCOMPARE( fieldOf( both, "MAP", "CLAIMED_TYPE" ), QStringLiteral( "type" ) );
      QCOMPARE( fieldOf( both, "MAP", "CLAIM_TEXT" ), QString() );
      // Without a number its type is of no use.
      QCOMPARE( fieldOf( guessOf( { "rec_id", "mine_type" } ), "MAP", "CLAIMED_TYPE" ), QString() );
    }

    void typesAreProposedByNamesThatAShapefileCutAndByValues()
    {
      const auto findType = []( const QStringList &fields )
      { return fieldOf( guessInputs( { layer( "finds", POINTS, fields ) } ), "FINDS", "FIND_TYPE" ); };
      QCOMPARE( findType( { "ordnance_c", "qty#" } ), QStringLiteral( "ordnance_c" ) );
      QCOMPARE( findType( { "Device_Mod" } ), QStringLiteral( "Device_Mod" ) );
      QCOMPARE( findType( { "eo_mine_model" } ), QStringLiteral( "eo_mine_model" ) );
      QCOMPARE( findType( { "type=TM-62M" } ), QStringLiteral( "type" ) );
      QCOMPARE( findType( { "type=Evidence Point" } ), QString() );
      QCOMPARE( findType( { "type" } ), QString() );
      QCOMPARE( findType( { "model#" } ), QString() );
    }

    void everyProposalSaysWhy()
    {
      const InputGuess guess = guessInputs( sampleArea() );
      for ( auto entry = guess.inputs.layers.begin(); entry != guess.inputs.layers.end(); ++entry )
      {
        QVERIFY2( !guess.why.value( entry.key() ).isEmpty(), qPrintable( entry.key() ) );
        for ( auto slot = entry->fields.begin(); slot != entry->fields.end(); ++slot )
          QVERIFY2( !guess.why.value( slot.key() ).isEmpty(), qPrintable( slot.key() ) );
      }
    }

    void stagingDatabaseOfImsmaNg()
    {
      const InputGuess guess = guessInputs( {
        layer( "hazard_point", POINTS, { "hazard_guid", "point_type", "point_local_id", "coordinate_format" } ),
        layer( "hazard_polygon", POLYGONS, { "hazard_guid", "hazard_localid", "status", "area#" } ),
        layer( "hazard_polyline", LINES, { "hazard_guid", "hazard_localid" } ),
        layer( "hazreduc_point", POINTS, { "hazreduc_guid", "point_type", "point_local_id" } ),
        layer( "hazreduc_polygon", POLYGONS,
               { "hazreduc_guid", "hazreduc_localid", "hazreductypeenum=Clearance", "start_date@", "end_date@" } ),
        layer( "accident_point", POINTS, { "accident_guid", "accident_localid", "date_of_accident@" } ),
      } );
      QCOMPARE( chosen( guess, "MAP" ), QStringLiteral( "hazard_polygon" ) );
      QCOMPARE( chosen( guess, "MAP_LINES" ), QStringLiteral( "hazard_polyline" ) );
      QCOMPARE( chosen( guess, "MAP_POINTS" ), QString() );
      QCOMPARE( chosen( guess, "FINDS" ), QStringLiteral( "hazreduc_point" ) );
      QCOMPARE( chosen( guess, "SEARCHED" ), QStringLiteral( "hazreduc_polygon" ) );
      QCOMPARE( chosen( guess, "ACCIDENTS" ), QStringLiteral( "accident_point" ) );
      QCOMPARE( fieldOf( guess, "MAP", "RECORD_ID" ), QStringLiteral( "hazard_localid" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_TASK" ), QStringLiteral( "hazreduc_localid" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_KIND" ), QStringLiteral( "hazreductypeenum" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_DATE" ), QStringLiteral( "end_date" ) );
      QCOMPARE( fieldOf( guess, "ACCIDENTS", "ACCIDENT_DATE" ), QStringLiteral( "date_of_accident" ) );
    }

    void imsmaCore()
    {
      const InputGuess guess = guessInputs( {
        layer( "nts_main", POINTS, { "imsma_id", "report_dt@", "nts_result", "survey_type" } ),
        layer( "nts_hazard_polygon", POLYGONS, { "imsma_id", "imsma_links", "area_type", "status", "area_size#" } ),
        layer( "cancellation_main", POLYGONS, { "imsma_id", "imsma_links" } ),
        layer( "progress_report_cleared_area", POLYGONS, { "imsma_id", "imsma_links" } ),
        layer( "Accidents", POINTS, { "imsma_id", "date@" } ),
        layer( "Devices", POINTS, { "imsma_id", "eo_mine_model", "qty#" } ),
      } );
      QCOMPARE( chosen( guess, "MAP" ), QStringLiteral( "nts_hazard_polygon" ) );
      QCOMPARE( fieldOf( guess, "MAP", "RECORD_ID" ), QStringLiteral( "imsma_id" ) );
      QCOMPARE( chosen( guess, "SEARCHED" ), QStringLiteral( "progress_report_cleared_area" ) );
      QCOMPARE( chosen( guess, "ACCIDENTS" ), QStringLiteral( "Accidents" ) );
      QCOMPARE( chosen( guess, "FINDS" ), QStringLiteral( "Devices" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "LAID_DATE" ), QString() );
    }

    void searchedGroundIsLinkedToRecordsByTheirIds()
    {
      const auto linkOf = []( const QString &id, const QStringList &fields )
      {
        const InputGuess guess = guessInputs(
          { layer( "hazard areas", POLYGONS, { id, "status" } ), layer( "cleared areas", POLYGONS, fields ) } );
        QString link = fieldOf( guess, "SEARCHED", "SEARCH_RECORD" );
        return guess.why.contains( QStringLiteral( "SEARCH_RECORD" ) ) == !link.isEmpty() ? link
                                                                                          : QStringLiteral( "no why" );
      };
      QCOMPARE( linkOf( "hazard_localid", { "hazreduc_localid", "hazard_localid" } ),
                QStringLiteral( "hazard_localid" ) );
      QCOMPARE( linkOf( "hazard_id=H-7", { "linked_hazard=H-7", "task" } ), QStringLiteral( "linked_hazard" ) );
      QCOMPARE( linkOf( "hazard_id=H-7", { "Minefield_ID=H-7" } ), QStringLiteral( "Minefield_ID" ) );
      QCOMPARE( linkOf( "hazard_id=H-7", { "parent_id=H-7" } ), QStringLiteral( "parent_id" ) );
      // The search's own number is no record of the map, whatever it is called.
      QCOMPARE( linkOf( "hazard_id=H-7", { "record_id=C-19" } ), QString() );
      QCOMPARE( linkOf( "hazard_id=H-7", { "hazreduc_localid", "completed@" } ), QString() );
    }

    void afghanistanShapefile()
    {
      const InputGuess guess = guessInputs( { layer( "MACCA_2014", POLYGONS,
                                                     { "Hazard_ID", "Hazard_Cla=CHA", "Hazard_Typ=MineField",
                                                       "Status_1=Expired", "Status_Cha@", "Status_C_1#", "District" } ),
                                              layer( "provinces", POLYGONS, { "PROV_NAME" } ) } );
      QCOMPARE( chosen( guess, "MAP" ), QStringLiteral( "MACCA_2014" ) );
      QVERIFY( guess.why.value( QStringLiteral( "MAP" ) ).contains( QLatin1String( "Hazard" ) ) );
      QCOMPARE( fieldOf( guess, "MAP", "RECORD_ID" ), QStringLiteral( "Hazard_ID" ) );
      QCOMPARE( fieldOf( guess, "MAP", "GROUP_BY" ), QStringLiteral( "District" ) );
      // The date on which the status changed says nothing about the map.
      QCOMPARE( fieldOf( guess, "MAP", "MAP_DATE" ), QString() );
      QCOMPARE( chosen( guess, "SEARCHED" ), QString() );
      QCOMPARE( chosen( guess, "FINDS" ), QString() );
    }

    void colombia()
    {
      const InputGuess guess = guessInputs( {
        layer( "Sectores", POLYGONS, { "CODIGO_SECTOR" } ),
        layer( "Zonas", POLYGONS, { "CODIGO_ZONA" } ),
        layer( "Estudios_No_Tecnicos", POLYGONS, { "hazreduc_localid" } ),
        layer( "Areas_Despejadas", POLYGONS, { "hazreduc_localid", "hazard_localid", "FECHA_FIN@" } ),
        layer( "Areas_Peligrosas", POLYGONS, { "hazard_localid", "MUNICIPIO" } ),
        layer( "Hallazgos", POINTS, { "hazreduc_localid", "CANTIDAD#", "FECHA@" } ),
      } );
      QCOMPARE( chosen( guess, "MAP" ), QStringLiteral( "Areas_Peligrosas" ) );
      QCOMPARE( chosen( guess, "SEARCHED" ), QStringLiteral( "Areas_Despejadas" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_DATE" ), QStringLiteral( "FECHA_FIN" ) );
      QCOMPARE( chosen( guess, "FINDS" ), QStringLiteral( "Hallazgos" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "QUANTITY" ), QStringLiteral( "CANTIDAD" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "FIND_DATE" ), QStringLiteral( "FECHA" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "TASK" ), QStringLiteral( "hazreduc_localid" ) );
    }

    void quangTriDevicesOfTheService()
    {
      const LayerFacts devices = layer( "Quang Tri", POINTS,
                                        { "hazreducdeviceinfo_guid", "quantity#", "longitude#", "latitude#", "year#",
                                          "activity_id", "activity_type", "point_type", "ordnance_category" } );
      const InputGuess guess = guessInputs(
        { layer( "Completion_Polygon", POLYGONS, { "hazreduc_g", "GazetteerR", "Shape_Leng#" } ), devices } );
      QCOMPARE( chosen( guess, "FINDS" ), QStringLiteral( "Quang Tri" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "QUANTITY" ), QStringLiteral( "quantity" ) );
      QCOMPARE( fieldOf( guess, "FINDS", "TASK" ), QStringLiteral( "activity_id" ) );
      QCOMPARE( chosen( guess, "SEARCHED" ), QStringLiteral( "Completion_Polygon" ) );
      QCOMPARE( fieldOf( guess, "SEARCHED", "SEARCH_TASK" ), QStringLiteral( "hazreduc_g" ) );
      QCOMPARE( chosen( guess, "MAP" ), QString() );
    }

    void layerAndItsTwinWithFrenchRussianAndArabicNames()
    {
      const InputGuess french =
        guessInputs( { layer( "Champs de mines", POLYGONS, { "Feuille", "Date de pose@" } ),
                       layer( "Mines trouvées", POINTS, { "Quantité#", "Date de fabrication@" } ),
                       layer( "Zones dépolluées", POLYGONS, { "Date fin@" } ) } );
      QCOMPARE( chosen( french, "MAP" ), QStringLiteral( "Champs de mines" ) );
      QCOMPARE( fieldOf( french, "MAP", "MAP_DATE" ), QStringLiteral( "Date de pose" ) );
      QCOMPARE( fieldOf( french, "FINDS", "LAID_DATE" ), QStringLiteral( "Date de fabrication" ) );
      QCOMPARE( chosen( french, "SEARCHED" ), QStringLiteral( "Zones dépolluées" ) );
      const InputGuess russian =
        guessInputs( { layer( "minnye_polya", POLYGONS, { "nomer", "list_karty" } ),
                       layer( "nahodki", POINTS, { "kolichestvo#", "data_obnaruzheniya@" } ),
                       layer( "razminirovano", POLYGONS, {} ), layer( "podryvy", POINTS, { "data@" } ) } );
      QCOMPARE( chosen( russian, "MAP" ), QStringLiteral( "minnye_polya" ) );
      QCOMPARE( chosen( russian, "FINDS" ), QStringLiteral( "nahodki" ) );
      QCOMPARE( chosen( russian, "SEARCHED" ), QStringLiteral( "razminirovano" ) );
      QCOMPARE( chosen( russian, "ACCIDENTS" ), QStringLiteral( "podryvy" ) );
      const InputGuess arabic = guessInputs( { layer( QStringLiteral( "حقول الألغام" ), POLYGONS, {} ),
                                               layer( QStringLiteral( "حوادث" ), POINTS, {} ),
                                               layer( QStringLiteral( "المناطق المطهرة" ), POLYGONS, {} ) } );
      QCOMPARE( chosen( arabic, "MAP" ), QStringLiteral( "حقول الألغام" ) );
      QCOMPARE( chosen( arabic, "ACCIDENTS" ), QStringLiteral( "حوادث" ) );
      QCOMPARE( chosen( arabic, "SEARCHED" ), QStringLiteral( "المناطق المطهرة" ) );
      // The only layer of points is accidents: not finds.
      QCOMPARE( chosen( arabic, "FINDS" ), QString() );
    }

    void onlyLayerOfAKindIsProposedAndSaysSo()
    {
      const InputGuess guess = guessInputs( { layer( "a", POLYGONS, {} ), layer( "b", POINTS, {} ) } );
      QCOMPARE( chosen( guess, "MAP" ), QStringLiteral( "a" ) );
      QCOMPARE( guess.why.value( QStringLiteral( "MAP" ) ), QStringLiteral( "the only layer of polygons" ) );
      QCOMPARE( chosen( guess, "FINDS" ), QStringLiteral( "b" ) );
      QCOMPARE( guess.why.value( QStringLiteral( "FINDS" ) ), QStringLiteral( "the only layer of points" ) );
    }

    void ofTwoNamelessLayersNoneIsProposed()
    {
      const InputGuess guess = guessInputs( { layer( "a", POLYGONS, {} ), layer( "b", POLYGONS, {} ),
                                              layer( "c", POINTS, {} ), layer( "d", POINTS, {} ) } );
      QVERIFY( guess.inputs.layers.isEmpty() );
    }

    void emptyProjectHasNoProposals()
    {
      const InputGuess guess = guessInputs( {} );
      QVERIFY( guess.inputs.layers.isEmpty() && guess.why.isEmpty() );
      QVERIFY( guessInputs( { layer( "table of finds", 0, { "qty#" } ) } ).inputs.layers.isEmpty() );
    }

    void searchedGroundIsNeverProposedByBeingLeftOver()
    {
      const InputGuess guess =
        guessInputs( { layer( "minefields", POLYGONS, {} ), layer( "villages", POLYGONS, {} ) } );
      QCOMPARE( chosen( guess, "SEARCHED" ), QString() );
      QCOMPARE( chosen( guess, "AREA" ), QString() );
    }

    void groundReleasedWithoutSearchIsNotProposedAsSearched()
    {
      for ( const char *name : { "cancelled cleared areas", "areas not cleared", "planned clearance",
                                 "Non-technical survey", "remaining clearance" } )
        QCOMPARE( layerScore( "SEARCHED", layer( QString::fromLatin1( name ), POLYGONS, {} ) ), 0 );
      QVERIFY( layerScore( "SEARCHED", layer( "technical survey", POLYGONS, {} ) ) > 0 );
    }

    void noLayerGetsTwoRoles()
    {
      const InputGuess guess = guessInputs( { layer( "minefield rows", LINES, { "rec_id" } ) } );
      QCOMPARE( guess.inputs.layers.size(), 1 );
      const InputGuess both =
        guessInputs( { layer( "handed_over_2021", POLYGONS, {} ), layer( "handed_over_2021_rows", LINES, {} ),
                       layer( "reference points", POINTS, { "rec_id", "number#" } ) } );
      QCOMPARE( chosen( both, "MAP" ), QStringLiteral( "handed_over_2021" ) );
      QCOMPARE( chosen( both, "MAP_LINES" ), QStringLiteral( "handed_over_2021_rows" ) );
      QCOMPARE( chosen( both, "REFERENCE_POINTS" ), QStringLiteral( "reference points" ) );
      QCOMPARE( fieldOf( both, "REFERENCE_POINTS", "REFERENCE_RECORD" ), QStringLiteral( "rec_id" ) );
    }

    void victimsAreNeverProposed()
    {
      const InputGuess guess =
        guessInputs( { layer( "Accident victims", POINTS, { "name", "date_of_birth@", "accident_id" } ) } );
      QVERIFY( guess.inputs.layers.isEmpty() );
    }

    void resultsAndSimulationsAreProposedOnlyWhereNothingElseIs()
    {
      std::vector<LayerFacts> layers = {
        layer( "Records", POLYGONS, { "rec_id", "mm_verdict" }, LayerOrigin::Result ),
        layer( "Minefield map (synthetic)", POLYGONS, { "rec_id", "laid@" }, LayerOrigin::Simulated ),
        layer( "Mines laid (synthetic)", POINTS, { "mine_id", "laid@" }, LayerOrigin::Simulated ),
        layer( "Finds (synthetic)", POINTS, { "find_id", "qty#" }, LayerOrigin::Simulated ),
      };
      const InputGuess simulated = guessInputs( layers );
      QCOMPARE( chosen( simulated, "MAP" ), QStringLiteral( "Minefield map (synthetic)" ) );
      QCOMPARE( chosen( simulated, "FINDS" ), QStringLiteral( "Finds (synthetic)" ) );
      QVERIFY( simulated.why.value( QStringLiteral( "MAP" ) ).contains( QLatin1String( "simulated" ) ) );

      layers.push_back( layer( "minefields", POLYGONS, {} ) );
      const InputGuess given = guessInputs( layers );
      QCOMPARE( chosen( given, "MAP" ), QStringLiteral( "minefields" ) );
      // Real maps are not scored against simulated finds unless somebody chooses so.
      QCOMPARE( chosen( given, "FINDS" ), QString() );

      const InputGuess results = guessInputs( { layers.front() } );
      QCOMPARE( chosen( results, "MAP" ), QStringLiteral( "Records" ) );
      QVERIFY( results.why.value( QStringLiteral( "MAP" ) ).contains( QLatin1String( "result" ) ) );
    }

    void whatIsSettledStaysAndItsLayersAreNotProposedAgain()
    {
      DockInputs settled;
      settled.tolerance = 40;
      settled.layers.insert( "SEARCHED", { "id_claimed minefields", false, {} } );
      const InputGuess guess = guessInputs( sampleArea(), settled );
      QCOMPARE( chosen( guess, "SEARCHED" ), QStringLiteral( "claimed minefields" ) );
      QVERIFY( chosen( guess, "MAP" ) != QLatin1String( "claimed minefields" ) );
      QVERIFY( fieldOf( guess, "SEARCHED", "SEARCH_DATE" ).isEmpty() );
      QCOMPARE( guess.inputs.tolerance, 40.0 );
      QVERIFY( !guess.why.contains( QStringLiteral( "SEARCHED" ) ) );
    }

    void ofEqualsTheFirstLayerCountsWhateverElseIsThere()
    {
      const std::vector<LayerFacts> layers = { layer( "finds_b", POINTS, {} ), layer( "finds_a", POINTS, {} ),
                                               layer( "minefields", POLYGONS, {} ) };
      QCOMPARE( chosen( guessInputs( layers ), "FINDS" ), QStringLiteral( "finds_b" ) );
      QVERIFY( guessInputs( layers ).inputs == guessInputs( layers ).inputs );
    }

    void emptyLayerYieldsToOneWithFeatures()
    {
      LayerFacts empty = layer( "finds", POINTS, {} );
      empty.isEmpty = true;
      QCOMPARE( chosen( guessInputs( { empty, layer( "device list", POINTS, {} ) } ), "FINDS" ),
                QStringLiteral( "device list" ) );
    }

    void laidDateIsProposedOnlyWhereTheNameSaysIt()
    {
      const auto laidDate = []( const QStringList &fields )
      { return guessFields( "FINDS", layer( "finds", POINTS, fields ) ).fields.value( "LAID_DATE" ); };
      QCOMPARE( laidDate( { "laid@" } ), QStringLiteral( "laid" ) );
      QCOMPARE( laidDate( { "date_of_la@" } ), QStringLiteral( "date_of_la" ) );
      QCOMPARE( laidDate( { "production_year=1985" } ), QStringLiteral( "production_year" ) );
      for ( const char *doubtful : { "date@", "year#", "found_on@", "report_date@", "created@", "map_date@", "age#" } )
        QVERIFY2( laidDate( { QString::fromLatin1( doubtful ) } ).isEmpty(), doubtful );
      // A text that is no date.
      QVERIFY( laidDate( { "laid=in rows" } ).isEmpty() );
      QVERIFY( laidDate( { "laid_by@" } ).isEmpty() );
    }

    void dateIsProposedOnlyWhereTypeOrValuesAreDates()
    {
      const auto foundOn = []( const QString &name )
      { return guessFields( "FINDS", layer( "finds", POINTS, { name } ) ).fields.value( "FIND_DATE" ); };
      QCOMPARE( foundOn( "found_on=2021-06" ), QStringLiteral( "found_on" ) );
      QCOMPARE( foundOn( "found_on=30.06.2021" ), QStringLiteral( "found_on" ) );
      QCOMPARE( foundOn( "found_on=last summer" ), QString() );
      // Dates whose order is open are dates: the score asks for it.
      for ( const char *date :
            { "03/04/2021", "25/05/2021", "12 мая 2021 г.", "20.3.1994.", "1372-02-22", "12 May 2021" } )
        QCOMPARE( foundOn( QStringLiteral( "found_on=" ) + date ), QStringLiteral( "found_on" ) );
      for ( const char *other : { "34101", "12", "93", "1.5", "12:05:19" } )
        QCOMPARE( foundOn( QStringLiteral( "found_on=" ) + other ), QString() );
      QCOMPARE( foundOn( "found_on" ), QString() );
      QCOMPARE( foundOn( "status_date@" ), QString() );
    }

    void numbersAreProposedOnlyForWholeNumbers()
    {
      LayerFacts finds = layer( "finds", POINTS, { "qty#" } );
      finds.fields.front().samples = { 1.0, 2.0 };
      QCOMPARE( guessFields( "FINDS", finds ).fields.value( "QUANTITY" ), QStringLiteral( "qty" ) );
      finds.fields.front().samples << 0.5;
      QVERIFY( guessFields( "FINDS", finds ).fields.isEmpty() );
      QVERIFY( guessFields( "FINDS", layer( "finds", POINTS, { "qty=some" } ) ).fields.isEmpty() );
    }

    void aliasSaysWhatTheNameDoesNot()
    {
      LayerFacts finds = layer( "finds", POINTS, { "f7@" } );
      finds.fields.front().alias = QStringLiteral( "Date found" );
      const FieldGuess guess = guessFields( "FINDS", finds );
      QCOMPARE( guess.fields.value( "FIND_DATE" ), QStringLiteral( "f7" ) );
      QVERIFY( guess.why.value( "FIND_DATE" ).contains( QLatin1String( "alias" ) ) );
    }

    void fieldOfTypesCountsOnlyWithValuesThatSayHowGroundWasSearched()
    {
      const auto kind = []( const QString &name )
      { return guessFields( "SEARCHED", layer( "cleared", POLYGONS, { name } ) ).fields.value( "SEARCH_KIND" ); };
      QCOMPARE( kind( "type=Cancellation" ), QStringLiteral( "type" ) );
      QCOMPARE( kind( "type=BAC" ), QStringLiteral( "type" ) );
      QCOMPARE( kind( "type=anti-personnel" ), QString() );
      QCOMPARE( kind( "activity_type" ), QStringLiteral( "activity_type" ) );
    }

    void valuesThatSaySearchAreProposedToCount()
    {
      QCOMPARE( guessSearchCounts( { "clearance", "technical survey", "cancellation", "reduction" } ),
                QStringList( { "clearance", "technical survey" } ) );
      QCOMPARE( guessSearchCounts( { "Non-technical survey", "NTS", "TS", "BAC", "Not cleared", "Clearance in progress",
                                     "Reduced by technical survey", "other" } ),
                QStringList( { "TS", "BAC" } ) );
      QCOMPARE(
        guessSearchCounts( { "Desminado", "Estudio técnico", "Estudio no técnico", "Étude technique", "разминировано",
                             "нетехническое обследование", "تطهير", "مسح تقني", "مسح غير تقني" } ),
        QStringList( { "Desminado", "Estudio técnico", "Étude technique", "разминировано", "تطهير", "مسح تقني" } ) );
    }

    void factsOfALayerAreReadFromIt()
    {
      QgsVectorLayer points( "Point?crs=EPSG:4326&field=qty:int&field=found_on:date&field=note:string", "finds",
                             "memory" );
      QVERIFY( points.isValid() );
      QVERIFY( factsOf( points ).isEmpty );
      QgsFeature feature( points.fields() );
      feature.setAttributes( QgsAttributes() << 2 << QDate( 2021, 6, 30 ) << QVariant() );
      points.dataProvider()->addFeature( feature );
      const LayerFacts facts = factsOf( points );
      QCOMPARE( facts.geometry, POINTS );
      QVERIFY( !facts.isEmpty && facts.hasCrs && facts.origin == LayerOrigin::Given );
      QCOMPARE( facts.fields.size(), std::size_t( 3 ) );
      QCOMPARE( facts.fields[0].type, FieldType::Number );
      QCOMPARE( facts.fields[1].type, FieldType::Date );
      QCOMPARE( facts.fields[2].type, FieldType::Text );
      QCOMPARE( facts.fields[0].samples, QVariantList{ 2 } );
      QVERIFY( facts.fields[2].samples.isEmpty() );
    }

    void resultsAndSimulationsAreKnownByFieldsNamesAndAliases()
    {
      QgsVectorLayer result( "Polygon?crs=EPSG:4326&field=id:string&field=mm_verdict:string", "r", "memory" );
      QCOMPARE( factsOf( result ).origin, LayerOrigin::Result );
      QgsVectorLayer named( "Point?crs=EPSG:4326&field=id:string", "Finds (synthetic)", "memory" );
      QCOMPARE( factsOf( named ).origin, LayerOrigin::Simulated );
      QgsVectorLayer renamed( "Point?crs=EPSG:4326&field=id:string", "finds", "memory" );
      renamed.setFieldAlias( 0, "mine_id (synthetic)" );
      QCOMPARE( factsOf( renamed ).origin, LayerOrigin::Simulated );
    }

    void layerOfManyFeaturesIsNotReadWhole()
    {
      QgsVectorLayer points( "Point?crs=EPSG:4326&field=qty:int", "finds", "memory" );
      QgsFeatureList many;
      for ( int index = 0; index < 5000; ++index )
      {
        QgsFeature feature( points.fields() );
        feature.setAttributes( QgsAttributes() << index );
        many << feature;
      }
      points.dataProvider()->addFeatures( many );
      QCOMPARE( factsOf( points ).fields[0].samples.size(), SAMPLED_FEATURES );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runWithWidgets<TestInputGuess>( argc, argv );
}

#include "test_input_guess.moc"
