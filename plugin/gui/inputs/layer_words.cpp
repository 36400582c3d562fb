// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/input_words.h"

#include <QMap>

namespace minemap
{

namespace
{

using Words = std::vector<ScoredWord>;
using WordsOfRoles = QMap<QString, Words>;

const Words &wordsOf( const WordsOfRoles &all, const QString &role )
{
  static const Words none;
  const auto found = all.constFind( role );
  return found == all.constEnd() ? none : *found;
}

const Words MAP_WORDS = {
  // English, IMSMA
  { "minefield_map*", 100 },
  { "minefield_record*", 100 },
  { "claimed_minefield*", 98 },
  { "handed_over", 95 },
  { "mine_record*", 95 },
  { "mine_map*", 95 },
  { "minefield*", 88 },
  { "mine_field*", 88 },
  { "hazard_polygon*", 88 },
  { "claimed", 80 },
  { "mined_area*", 80 },
  { "hazard_area*", 80 },
  { "hazardous_area*", 80 },
  { "contaminated_area*", 78 },
  { "hazard*", 76 },
  { "confirmed_hazard*", 76 },
  { "dangerous_area*", 76 },
  { "mine_row*", 72 },
  { "mine_belt*", 72 },
  { "cha", 70 },
  { "sha", 66 },
  { "records", 60 },
  { "map", 45 },
  { "maps", 45 },
  // French, Spanish, Portuguese
  { "champ*_de_mines", 88 },
  { "zone*_minee*", 80 },
  { "zone*_dangereuse*", 76 },
  { "campo*_minado*", 88 },
  { "campo*_de_minas", 88 },
  { "area*_minada*", 80 },
  { "area*_peligrosa*", 76 },
  { "area*_perigosa*", 76 },
  // Russian, Ukrainian, Bosnian
  { "minnoe_pole", 88 },
  { "minnye_polya", 88 },
  { "minnyh_poley", 85 },
  { "минное_поле", 88 },
  { "минные_поля", 88 },
  { "минных_полей", 85 },
  { "мінні_поля", 88 },
  { "formulyar*", 60 },
  { "формуляр*", 60 },
  { "minsk*_polj*", 88 },
  { "minsk*_zapisni*", 92 },
  // Arabic
  { "حقول_الألغام", 88 },
  { "حقول_ألغام", 88 },
  { "حقل_ألغام", 88 },
  { "خرائط_الألغام", 92 },
};

const Words FIND_WORDS = {
  { "finds", 90 },
  { "find", 85 },
  { "found_mine*", 95 },
  { "mines_found", 95 },
  { "found_device*", 95 },
  { "device*_found", 95 },
  { "found_item*", 92 },
  { "item*_found", 92 },
  { "hazreducdeviceinfo", 95 },
  { "evidence_point*", 85 },
  { "found", 80 },
  { "discovered", 75 },
  { "mines_destroyed", 68 },
  { "removed_mine*", 70 },
  { "mines_removed", 70 },
  { "device*", 60 },
  { "hazreduc_point*", 58 },
  { "uxo", 55 },
  { "erw", 55 },
  { "ordnance*", 55 },
  { "mines", 50 },
  { "mines_trouvees", 95 },
  { "mines_decouvertes", 95 },
  { "trouvee*", 75 },
  { "decouverte*", 75 },
  { "engin*", 55 },
  { "hallazgo*", 92 },
  { "minas_encontradas", 95 },
  { "encontrad*", 80 },
  { "achado*", 88 },
  { "artefacto*", 60 },
  { "nahodk*", 90 },
  { "nakhodk*", 90 },
  { "obnaruzhen*", 88 },
  { "наход*", 88 },
  { "найден*", 88 },
  { "обнаружен*", 88 },
  { "pronaden*", 88 },
  { "pronađen*", 88 },
  { "الألغام_المكتشفة", 92 },
};

const Words SEARCHED_WORDS = {
  { "searched_ground", 100 },  { "searched", 92 },
  { "cleared_area*", 95 },     { "cleared", 88 },
  { "hazreduc_polygon*", 88 }, { "completion_polygon*", 85 },
  { "clearance*", 82 },        { "demined", 86 },
  { "land_release*", 72 },     { "released", 70 },
  { "technical_survey*", 70 }, { "hazreduc*", 70 },
  { "hazard_reduction*", 76 }, { "demining", 70 },
  { "completion*", 62 },       { "bac", 60 },
  { "zone*_depolluee*", 95 },  { "depollu*", 85 },
  { "deminee*", 85 },          { "deminage", 75 },
  { "areas_despejadas", 95 },  { "despejad*", 86 },
  { "despeje*", 78 },          { "desminad*", 86 },
  { "desminado", 80 },         { "desminagem", 76 },
  { "estudio*_tecnico*", 70 }, { "ochishchen*", 82 },
  { "ochischen*", 82 },        { "razminir*", 86 },
  { "разминир*", 86 },         { "очищен*", 86 },
  { "розмінован*", 86 },       { "deminiran*", 86 },
  { "razminiran*", 86 },       { "ociscen*", 82 },
  { "المناطق_المطهرة", 92 },   { "تطهير", 75 },
};

const Words ACCIDENT_WORDS = {
  { "accident*", 95 }, { "acc", 50 },         { "incident*", 72 },     { "explosion*", 45 }, { "accidente*", 95 },
  { "acidente*", 95 }, { "incidente*", 70 },  { "proisshestvi*", 80 }, { "podryv*", 86 },    { "подрыв*", 86 },
  { "подрив*", 86 },   { "происшеств*", 80 }, { "nesrec*", 82 },       { "nezgod*", 75 },    { "حوادث", 92 },
  { "الحوادث", 92 },   { "حادث*", 88 },
};

const Words AREA_WORDS = {
  { "area_of_interest", 95 }, { "aoi", 95 },
  { "study_area", 92 },       { "area", 55 },
  { "boundary", 80 },         { "boundaries", 62 },
  { "extent", 62 },           { "zone_d_etude", 92 },
  { "emprise", 70 },          { "area_de_estudio", 92 },
  { "area_de_estudo", 92 },   { "limite", 60 },
  { "granica", 70 },          { "granitsa", 72 },
  { "граница", 72 },          { "حدود", 72 },
  { "منطقة_الدراسة", 92 },
};

//! A layer of points or lines belongs to the map only where its name says so.
const Words MAP_LINE_WORDS = {
  { "map_lines", 95 },    { "minefield_line*", 95 }, { "minefield_row*", 95 },   { "mine_row*", 92 },
  { "mine_line*", 92 },   { "mine_belt*", 90 },      { "hazard_polyline*", 88 }, { "hazard_line*", 88 },
  { "claimed_row*", 88 }, { "handed_over", 80 },     { "minefield*", 70 },       { "rows", 60 },
  { "ryady_min", 88 },    { "ряды_мин", 88 },        { "filas_de_minas", 88 },   { "rangees_de_mines", 88 },
};

const Words MAP_POINT_WORDS = {
  { "map_points", 95 },     { "recorded_mine*", 92 },   { "claimed_mine*", 88 },
  { "mine_position*", 82 }, { "minefield_point*", 80 }, { "handed_over", 80 },
};

const Words REFERENCE_WORDS = {
  { "reference_point*", 98 },     { "ref_point*", 95 },   { "landmark*", 85 },           { "benchmark*", 80 },
  { "datum_point*", 78 },         { "start_point*", 72 }, { "points_de_reference", 98 }, { "punto*_de_referencia", 98 },
  { "ponto*_de_referencia", 98 }, { "orientir*", 85 },    { "ориентир*", 85 },           { "نقاط_مرجعية", 90 },
};

} // namespace

const std::vector<ScoredWord> &layerWords( const QString &role )
{
  static const WordsOfRoles all = { { "MAP", MAP_WORDS },
                                    { "FINDS", FIND_WORDS },
                                    { "SEARCHED", SEARCHED_WORDS },
                                    { "ACCIDENTS", ACCIDENT_WORDS },
                                    { "AREA", AREA_WORDS },
                                    { "MAP_LINES", MAP_LINE_WORDS },
                                    { "MAP_POINTS", MAP_POINT_WORDS },
                                    { "REFERENCE_POINTS", REFERENCE_WORDS } };
  return wordsOf( all, role );
}

const std::vector<ScoredWord> &layerObjections( const QString &role )
{
  // Ground that was released without a search, or is still to be searched.
  static const Words unsearched = { { "unsearched", 100 },  { "uncleared", 100 },      { "not", 100 },
                                    { "cancel*", 100 },     { "non_technical", 100 },  { "nts", 100 },
                                    { "no_tecnico*", 100 }, { "non_technique*", 100 }, { "planned", 100 },
                                    { "remaining", 100 },   { "reduced", 100 },        { "accident*", 100 },
                                    { "priority", 100 },    { "suspend*", 100 },       { "reduccion*", 100 } };
  static const Words otherThanMap = {
    { "accident*", 100 },  { "victim*", 100 },   { "casualt*", 100 },    { "incident*", 100 }, { "found", 100 },
    { "finds", 100 },      { "cleared", 100 },   { "clearance*", 100 },  { "searched", 100 },  { "demined", 100 },
    { "cancel*", 100 },    { "reduc*", 100 },    { "reduction", 100 },   { "released", 100 },  { "despejad*", 100 },
    { "razminir*", 100 },  { "разминир*", 100 }, { "completion*", 100 }, { "hazreduc*", 100 }, { "desminad*", 100 },
    { "reference*", 100 }, { "landmark*", 100 } };
  static const Words otherThanFinds = {
    { "accident*", 100 },   { "victim*", 100 },    { "casualt*", 100 }, { "incident*", 100 }, { "reference*", 100 },
    { "landmark*", 100 },   { "benchmark*", 100 }, { "laid", 100 },     { "claimed", 100 },   { "recorded", 100 },
    { "handed_over", 100 }, { "planned", 100 },    { "truth", 100 },    { "turning*", 100 },  { "hazard", 100 } };
  static const WordsOfRoles all = { { "MAP", otherThanMap },
                                    { "MAP_LINES", otherThanMap },
                                    { "MAP_POINTS", otherThanMap },
                                    { "FINDS", otherThanFinds },
                                    { "SEARCHED", unsearched },
                                    // Names and fates of people are not needed, so they are not asked for.
                                    { "ACCIDENTS", { { "victim*", 100 }, { "casualt*", 100 } } },
                                    { "AREA", { { "hazard*", 100 }, { "mine*", 100 }, { "cleared", 100 } } } };
  return wordsOf( all, role );
}

const std::vector<ScoredWord> &tellingFields( const QString &role )
{
  static const WordsOfRoles all = {
    { "MAP",
      { { "hazard_localid", 62 },
        { "hazard_guid", 60 },
        { "hazard_id", 62 },
        { "hazard_class*", 55 },
        { "hazard_cla", 55 },
        { "hazard_type*", 55 },
        { "hazard_typ", 55 },
        { "type_of_minefield", 58 },
        { "minefield_id", 66 },
        { "minefield_no", 66 },
        { "mines_claimed", 66 },
        { "dangerousareatype_guid", 58 } } },
    { "FINDS",
      { { "hazreducdeviceinfo_guid", 80 },
        { "ordnance_category", 60 },
        { "find_id", 72 },
        { "found_on", 66 },
        { "date_found", 66 },
        { "device_id", 50 } } },
    { "SEARCHED",
      { { "hazreduc_guid", 56 },
        { "hazreduc_localid", 58 },
        { "hazreductypeenum_guid", 58 },
        { "clearance_method", 60 },
        { "clearance_date", 52 },
        { "area_cleared", 56 },
        { "cleared_area", 56 } } },
    { "ACCIDENTS",
      { { "accident_localid", 82 },
        { "accident_guid", 80 },
        { "accidenttypeenum_guid", 80 },
        { "accident_id", 76 },
        { "accident_date", 72 } } },
  };
  return wordsOf( all, role );
}

} // namespace minemap
