// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/reconcilecounts_accident_table.h"

#include "processing/score/find_writer.h"
#include "processing/writing/attribute_values.h"

#include <qgsattributes.h>
#include <qgsfeature.h>

#include <QCoreApplication>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList FIELDS = {
  { "mm_scope", Kind::Text },       { "mm_year", Kind::Integer },        { "mm_acc", Kind::LongInteger },
  { "mm_off", Kind::LongInteger },  { "mm_share", Kind::Double },        { "mm_lo", Kind::Double },
  { "mm_hi", Kind::Double },        { "mm_killed", Kind::LongInteger },  { "mm_injured", Kind::LongInteger },
  { "mm_koff", Kind::LongInteger }, { "mm_ioff", Kind::LongInteger },    { "mm_plo", Kind::Double },
  { "mm_phi", Kind::Double },       { "mm_unknown", Kind::LongInteger }, { "mm_too_few", Kind::Integer } };

QgsAttributes rowOf( const char *scope, const QVariant &year, const OffMapShare &accidents )
{
  const Agreement &share = accidents.share;
  const PeopleHurt &people = accidents.people;
  const std::optional<Interval> &interval = people.offMap.interval;
  const bool isSaid = !share.tooFew && share.interval;
  return QgsAttributes() << QString::fromLatin1( scope ) << year << count( share.of ) << count( share.agreeing )
                         << ( share.tooFew ? QVariant() : variant( share.value ) )
                         << ( isSaid ? QVariant( share.interval->low ) : QVariant() )
                         << ( isSaid ? QVariant( share.interval->high ) : QVariant() ) << count( people.killed )
                         << count( people.injured ) << count( people.killedOffMap ) << count( people.injuredOffMap )
                         << ( interval ? QVariant( interval->low ) : QVariant() )
                         << ( interval ? QVariant( interval->high ) : QVariant() )
                         << count( people.accidentsWithoutCount ) << ( share.tooFew ? 1 : 0 );
}

} // namespace

void writeAccidentTable( const CountsResult &result, StagedOutputs &outputs )
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    if ( !result.card.hasAccidents )
      return all;
    const AccidentSummary &summary = result.accidents;
    const auto add = [&]( const char *scope, const QVariant &year, const OffMapShare &accidents )
    { all.push_back( rowOf( scope, year, accidents ) ); };
    for ( const auto &[scope, share] : accidentScopes( summary ) )
      add( scope, QVariant(), *share );
    for ( const CasualtySummary &group : summary.groups )
      add( toText( group.group ), QVariant(), group.accidents );
    for ( const AccidentYear &year : summary.years )
      add( "year", year.year ? QVariant( *year.year ) : QVariant(), year.accidents );
    return all;
  };
  outputs.addTable( "ACCIDENT_TABLE", QCoreApplication::translate( "CountsOutputs", "Accidents and whom they hurt" ),
                    FIELDS, rows );
}

} // namespace minemap
