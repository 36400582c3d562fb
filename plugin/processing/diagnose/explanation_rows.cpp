// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/explanation_rows.h"

#include "processing/writing/attribute_values.h"
#include "report/json/cause_recipe_json.h"
#include "report/words/explanation_words.h"

#include <cmath>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

bool hasDirection( const Explanation &explanation )
{
  return std::isfinite( explanation.correction.x ) && explanation.length && *explanation.length > 0;
}

} // namespace

const FieldList EXPLANATION_FIELDS = {
  { "mm_scope", Kind::Text },     { "mm_group", Kind::Text },    { "mm_rank", Kind::LongInteger },
  { "mm_cause", Kind::Text },     { "mm_detail", Kind::Text },   { "mm_params", Kind::Text },
  { "mm_east", Kind::Double },    { "mm_north", Kind::Double },  { "mm_length", Kind::Double },
  { "mm_azimuth", Kind::Double }, { "mm_rotate", Kind::Double }, { "mm_scale", Kind::Double },
  { "mm_hit0", Kind::Double },    { "mm_hit", Kind::Double },    { "mm_hit_cv", Kind::Double },
  { "mm_p", Kind::Double },       { "mm_verdict", Kind::Text },  { "mm_why", Kind::Text } };

QgsAttributes rowOf( const ScopeDiagnosis &scope, const Explanation &explanation, int rank )
{
  const Cause cause = explanation.recipe.cause;
  const bool isTurned = cause == Cause::ShiftRotation || cause == Cause::Similarity || cause == Cause::BearingOffset;
  const bool isScaled = cause == Cause::ShiftScale || cause == Cause::Similarity;
  return QgsAttributes() << ( scope.isAll ? QStringLiteral( "all" ) : QStringLiteral( "group" ) )
                         << variant( scope.group ) << static_cast<qlonglong>( rank )
                         << QString::fromLatin1( wordOf( cause ) ) << QString::fromStdString( explanation.detail )
                         << QString::fromUtf8( recipeJson( explanation.recipe ) ) << variant( explanation.correction.x )
                         << variant( explanation.correction.y ) << variant( explanation.length )
                         << ( hasDirection( explanation ) ? QVariant( azimuthOf( explanation.correction ) )
                                                          : QVariant() )
                         << ( isTurned ? QVariant( explanation.recipe.rotation ) : QVariant() )
                         << ( isScaled ? QVariant( explanation.recipe.scale ) : QVariant() )
                         << variant( explanation.hitBefore ) << variant( explanation.hitAfter )
                         << variant( explanation.hitCrossValidated ) << variant( explanation.p )
                         << QString::fromLatin1( toText( explanation.verdict ) ) << diagnosisPhrase( explanation.why );
}

} // namespace minemap
