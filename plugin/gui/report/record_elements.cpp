// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/record_elements.h"

#include "gui/inputs/input_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr int LEAST_SCORE = 60; //!< A field that is only partly named so is left for the person to choose.

const std::vector<ScoredWord> REFERENCE_WORDS = { { "reference_point*", 100 },
                                                  { "ref_point*", 98 },
                                                  { "ref_pt*", 96 },
                                                  { "refpoint*", 96 },
                                                  { "landmark*", 92 },
                                                  { "benchmark*", 88 },
                                                  { "start_point", 84 },
                                                  { "starting_point", 84 },
                                                  { "orientir*", 90 },
                                                  { "ориентир*", 92 },
                                                  { "point_de_repere", 96 },
                                                  { "points_de_repere", 96 },
                                                  { "punto_de_referencia", 96 },
                                                  { "puntos_de_referencia", 96 },
                                                  { "ponto_de_referencia", 96 },
                                                  { "نقطة_مرجعية", 94 },
                                                  { "نقاط_مرجعية", 94 } };
const std::vector<ScoredWord> TYPE_WORDS = { { "mine_type*", 100 },
                                             { "type_of_mine*", 100 },
                                             { "type_mine*", 98 },
                                             { "minetype*", 98 },
                                             { "mine_model*", 92 },
                                             { "device_type", 92 },
                                             { "type", 76 },
                                             { "types", 84 },
                                             { "model", 72 },
                                             { "type_de_mine*", 98 },
                                             { "tipo_de_mina*", 98 },
                                             { "tipo", 74 },
                                             { "tip_min*", 96 },
                                             { "тип_мин*", 98 },
                                             { "тип", 74 },
                                             { "vrsta_mina", 94 },
                                             { "نوع_اللغم", 96 },
                                             { "نوع_الألغام", 96 },
                                             { "نوع", 70 } };
const std::vector<ScoredWord> METHOD_WORDS = { { "emplacing_method", 100 },
                                               { "method_of_laying", 98 },
                                               { "laying_method", 98 },
                                               { "emplacement*", 90 },
                                               { "emplacing", 90 },
                                               { "method_of_emplac*", 98 },
                                               { "laid_how", 84 },
                                               { "how_laid", 84 },
                                               { "pattern", 74 },
                                               { "mode_de_pose", 96 },
                                               { "metodo_de_colocacion", 96 },
                                               { "sposob_ustanovki", 96 },
                                               { "способ_установки", 96 },
                                               { "طريقة_الزرع", 96 } };
const std::vector<ScoredWord> FUSE_WORDS = {
  { "fuse*", 96 },     { "fuze*", 96 },      { "type_of_fu*", 98 }, { "igniter*", 86 }, { "allumeur*", 92 },
  { "espoleta*", 92 }, { "vzryvatel*", 94 }, { "взрыватель", 96 },  { "upaljac*", 90 }, { "صاعق", 90 } };
const std::vector<ScoredWord> LIFE_WORDS = {
  { "life_time", 98 },      { "lifetime", 98 },     { "self_destruct*", 94 }, { "self_deactivat*", 92 },
  { "self_neutral*", 92 },  { "active_life", 96 },  { "duree_de_vie", 96 },   { "vida_util", 94 },
  { "srok_deystviya", 94 }, { "срок_действия", 94 } };
const std::vector<ScoredWord> TIME_WORDS = {
  { "time_of_laying", 100 },    { "laying_time", 100 },     { "time_laid", 100 },
  { "laid_time", 100 },         { "laid_at", 88 },          { "heure_de_pose", 96 },
  { "hora_de_colocacion", 96 }, { "vremya_ustanovki", 96 }, { "время_установки", 96 } };
const std::vector<ScoredWord> HANDLING_WORDS = {
  { "anti_handling*", 100 },  { "antihandling*", 100 }, { "ahd", 92 },
  { "booby_trap*", 88 },      { "boobytrap*", 88 },     { "anti_lift*", 96 },
  { "antilift*", 96 },        { "anti_removal*", 94 },  { "dispositif_antimanipulation", 98 },
  { "antimanipulacion", 96 }, { "neizvlekaem*", 94 },   { "неизвлекаем*", 94 } };

const std::vector<ScoredWord> &wordsOf( const QString &element )
{
  static const std::vector<ScoredWord> none;
  static const QMap<QString, const std::vector<ScoredWord> *> words = { { "reference_points", &REFERENCE_WORDS },
                                                                        { "type", &TYPE_WORDS },
                                                                        { "method", &METHOD_WORDS },
                                                                        { "fuse", &FUSE_WORDS },
                                                                        { "life_time", &LIFE_WORDS },
                                                                        { "time", &TIME_WORDS },
                                                                        { "anti_handling", &HANDLING_WORDS } };
  if ( element == QLatin1String( "number" ) )
    return fieldWords( QStringLiteral( "CLAIMED" ) );
  if ( element == QLatin1String( "date" ) )
    return fieldWords( QStringLiteral( "MAP_DATE" ) );
  const auto found = words.find( element );
  return found == words.end() ? none : *found.value();
}

} // namespace

const std::vector<RecordElementRow> &recordElementRows()
{
  static const std::vector<RecordElementRow> rows = {
    { "reference_points", QT_TRANSLATE_NOOP( "RecordElements", "Reference points" ) },
    { "reference_points", QT_TRANSLATE_NOOP( "RecordElements", "Second reference point" ) },
    { "perimeter", QT_TRANSLATE_NOOP( "RecordElements", "Perimeter and extent" ) },
    { "type", QT_TRANSLATE_NOOP( "RecordElements", "Type" ) },
    { "number", QT_TRANSLATE_NOOP( "RecordElements", "Number" ) },
    { "method", QT_TRANSLATE_NOOP( "RecordElements", "Emplacing method" ) },
    { "fuse", QT_TRANSLATE_NOOP( "RecordElements", "Type of fuse" ) },
    { "life_time", QT_TRANSLATE_NOOP( "RecordElements", "Life time" ) },
    { "date", QT_TRANSLATE_NOOP( "RecordElements", "Date of laying" ) },
    { "time", QT_TRANSLATE_NOOP( "RecordElements", "Time of laying" ) },
    { "anti_handling", QT_TRANSLATE_NOOP( "RecordElements", "Anti-handling devices" ) },
    { "position", QT_TRANSLATE_NOOP( "RecordElements", "Exact location" ) } };
  return rows;
}

QString titleOf( const RecordElementRow &row )
{
  return QCoreApplication::translate( "RecordElements", row.title );
}

bool isRecordElement( const QString &word )
{
  const std::vector<RecordElementRow> &rows = recordElementRows();
  return std::any_of( rows.begin(), rows.end(),
                      [&]( const RecordElementRow &row ) { return word == QLatin1String( row.element ); } );
}

std::vector<QString> guessRecordElements( const QStringList &fields, const ChosenLayer &map )
{
  std::vector<QString> guessed;
  QString lastElement;
  QStringList taken; //!< By rows of the same element.
  for ( const RecordElementRow &row : recordElementRows() )
  {
    const QString element = QString::fromLatin1( row.element );
    if ( element != lastElement )
      taken.clear();
    lastElement = element;
    const bool isDate = element == QLatin1String( "date" );
    const char *parameter = element == QLatin1String( "number" ) ? "CLAIMED" : isDate ? "MAP_DATE" : "";
    QString best = map.fields.value( QString::fromLatin1( parameter ) );
    int bestScore = fields.contains( best ) ? 1000 : LEAST_SCORE - 1;
    if ( !fields.contains( best ) )
      best.clear();
    for ( const QString &field : fields )
    {
      const ComparableName name( field );
      const int score = name.bestScore( wordsOf( element ) );
      // "laid_time" says laid, too.
      if ( isDate && name.bestScore( TIME_WORDS ) > score )
        continue;
      if ( score > bestScore && !taken.contains( field ) )
      {
        best = field;
        bestScore = score;
      }
    }
    taken << best;
    guessed.push_back( best );
  }
  return guessed;
}

} // namespace minemap
