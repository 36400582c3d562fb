// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/explanation_words.h"

#include "report/words/data_text.h"
#include "report/words/language.h"
#include "report/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstring>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

// The phrases of diagnosis_phrases.h, for lupdate.
constexpr const char *PHRASES[] = {
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "corrected so, the map meets far more finds than chance would give, also in records held out" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "fits the evidence about as well as the best explanation" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "lies within the error of the recovered shift" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "corrected so, the map meets far more finds than chance would give, and its records agree" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the finds it would meet may be chance, after all that was tried" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "among so many groups one may look like this by chance" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "shifts over a wide range fit equally, so that none of them can be told" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the gain rests on too few records" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "another explanation fits the evidence better" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "fits better than the others, but the evidence is too weak to exclude chance" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the mistake cannot have been made in these coordinates" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the displacement it predicts is too small to be told from none" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too few records meet finds to tell a shift" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too few finds" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the map lies where the finds are" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the finds that the map meets as it lies may be chance" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "an explanation of the displacement fits better" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "a shift alone does as well in records held out" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "a known mistake does as well, without a number that is fitted" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "corrected so, the map would meet under 10 finds, or there are under 8 clusters of finds" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the map so corrected does not do better than chance" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "explains a part alone: each record moved a little for itself would meet many more finds" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "another explanation that contradicts it fits as well" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "lies outside the error of the recovered shift and of its own transformation" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "something explains a part of the displacement, but not all of it" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "explanations that contradict each other fit as well as each other: they cannot be told apart" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "a known mistake explains the displacement" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "a known mistake was made in some of the records; the others lie right, or are not known" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "a shift explains the displacement; no known mistake is supported" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "the map was georeferenced unevenly: by how much it is displaced changes from place to place" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no error to explain: the map lies where the finds are" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "taken together the records lie where the finds are, but not in every group" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "nothing that was tested explains the error" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "something may explain the displacement, but the evidence is too weak to say so" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too little evidence to tell" ),
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                     "nothing is explained, because map or evidence are not what a diagnosis takes them for" ),
};

//! What is broken, as voidReason() says it, and what would mend it.
struct BrokenWords
{
    const char *reason;
    const char *mend;
};

constexpr BrokenWords BROKEN[] = {
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records end where searched ground begins" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Bring the map as it was before clearance." ) },
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the map was made from the finds" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Bring the map as it was before these finds, or finds that the map was "
                                               "not made from." ) },
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "finds stand at places of searched polygons or records, not where they lay" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Bring the position of each find, as it was measured in the field." ) },
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched ground and map are the same polygons" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Bring the ground as it was searched, also where no record lies." ) },
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the searched ground was drawn about the finds" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Bring the ground as it was searched, also where nothing was found." ) },
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "positions are coarser than the tolerance" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Bring positions with all their digits, or take a larger tolerance." ) },
  { QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the ground was searched before the records were made" ),
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Bring the map that was there before the search, or ground that was searched after it." ) },
};

} // namespace

QString causeText( Cause cause )
{
  switch ( cause )
  {
  case Cause::None:
    return Words::tr( "no displacement" );
  case Cause::Datum:
    return Words::tr( "coordinates of an old datum taken for WGS 84" );
  case Cause::OtherOperation:
    return Words::tr( "another transformation of the map's own datum" );
  case Cause::GridAsOtherGrid:
    return Words::tr( "coordinates of one grid taken for those of another" );
  case Cause::Zone:
    return Words::tr( "the neighbouring zone of the grid" );
  case Cause::PrimeMeridian:
    return Words::tr( "longitudes from another prime meridian than Greenwich" );
  case Cause::SignLost:
    return Words::tr( "the sign of a coordinate lost" );
  case Cause::AxesSwapped:
    return Words::tr( "axes swapped" );
  case Cause::DigitWrong:
    return Words::tr( "a wrong digit in a coordinate" );
  case Cause::DmsAsDecimal:
    return Words::tr( "degrees, minutes and seconds written as decimal degrees" );
  case Cause::DecimalAsDms:
    return Words::tr( "decimal degrees read as degrees, minutes and seconds" );
  case Cause::MinutesAsSeconds:
    return Words::tr( "decimal minutes read as seconds" );
  case Cause::SecondsAsMinutes:
    return Words::tr( "seconds read as decimals of a minute" );
  case Cause::MagneticAsTrue:
    return Words::tr( "magnetic bearings drawn as true ones" );
  case Cause::GridAsTrue:
    return Words::tr( "grid bearings drawn as true ones" );
  case Cause::Truncated:
    return Words::tr( "coordinates cut off, not rounded" );
  case Cause::BackAzimuth:
    return Words::tr( "bearings drawn the wrong way round" );
  case Cause::Mils:
    return Words::tr( "mils of another circle" );
  case Cause::Units:
    return Words::tr( "distances in another unit than metres" );
  case Cause::Mirrored:
    return Words::tr( "drawn on the wrong side of the baseline" );
  case Cause::OtherReference:
    return Words::tr( "measured from another record's reference point" );
  case Cause::BearingOffset:
    return Words::tr( "bearings off by one angle" );
  case Cause::DistanceFactor:
    return Words::tr( "distances off by one factor" );
  case Cause::Shift:
    return Words::tr( "a shift" );
  case Cause::ShiftScale:
    return Words::tr( "a shift and a scale" );
  case Cause::ShiftRotation:
    return Words::tr( "a shift and a turn" );
  case Cause::Similarity:
    return Words::tr( "a shift, a turn and a scale" );
  case Cause::Uneven:
    return Words::tr( "a map georeferenced unevenly" );
  }
  return QString();
}

QString explanationVerdictText( ExplanationVerdict verdict )
{
  switch ( verdict )
  {
  case ExplanationVerdict::Supported:
    return Words::tr( "supported" );
  case ExplanationVerdict::NotRejected:
    return Words::tr( "not rejected" );
  case ExplanationVerdict::NotIdentifiable:
    return Words::tr( "cannot be identified" );
  case ExplanationVerdict::Rejected:
    return Words::tr( "rejected" );
  }
  return QString();
}

const char *toText( ExplanationVerdict verdict )
{
  switch ( verdict )
  {
  case ExplanationVerdict::Supported:
    return "supported";
  case ExplanationVerdict::NotRejected:
    return "not_rejected";
  case ExplanationVerdict::NotIdentifiable:
    return "not_identifiable";
  case ExplanationVerdict::Rejected:
    return "rejected";
  }
  return "";
}

const char *knownPhrase( const std::string &text )
{
  for ( const char *known : PHRASES )
  {
    if ( text == known )
      return known;
  }
  for ( const BrokenWords &broken : BROKEN )
  {
    if ( text == broken.reason )
      return broken.reason;
  }
  return nullptr;
}

QString diagnosisPhrase( const char *phrase )
{
  const char *known = knownPhrase( phrase );
  return known ? Words::tr( known ) : QString::fromUtf8( phrase );
}

QString mendSentence( const char *reason )
{
  for ( const BrokenWords &broken : BROKEN )
  {
    if ( std::strcmp( broken.reason, reason ) == 0 )
      return Words::tr( broken.mend );
  }
  return QString();
}

QString explanationName( const Explanation &explanation )
{
  const QString cause = causeText( explanation.recipe.cause );
  return explanation.detail.empty() ? cause : Words::tr( "%1: %2" ).arg( cause, dataInSentence( explanation.detail ) );
}

QString scopeName( const ScopeDiagnosis &scope )
{
  return scopeName( scope.isAll ? std::nullopt : std::optional<OptionalText>( scope.group ) );
}

QString scopeName( const std::optional<OptionalText> &group )
{
  if ( !group )
    return Words::tr( "The whole map" );
  return *group ? Words::tr( "Group %1" ).arg( dataInSentence( **group ) ) : Words::tr( "Records without a group" );
}

QString surveySentence( const ScopeDiagnosis &scope )
{
  if ( !scope.survey )
    return QString();
  QStringList ids;
  for ( const std::string &id : scope.survey->records )
    ids << dataInSentence( id );
  const QString records = ids.join( Words::tr( ", ", "between the names of a list" ) );
  if ( !scope.survey->first )
    return Words::tr( "To tell more, search more of the ground of these records: %1." ).arg( records );
  const Explanation &first = scope.explanations[*scope.survey->first];
  const Explanation *second = scope.survey->second ? &scope.explanations[*scope.survey->second] : nullptr;
  QString sentence =
    second ? Words::tr( "To tell \"%1\" from \"%2\", search where each of them puts these records: %3." )
               .arg( explanationName( first ), explanationName( *second ), records )
           : Words::tr( "To tell whether the map is displaced so (%1), search where this puts these records and where "
                        "the map shows them: %2." )
               .arg( explanationName( first ), records );
  const auto isAboutReference = []( const Explanation &one ) { return actsAboutReferencePoint( one.recipe.cause ); };
  if ( isAboutReference( first ) || ( second && isAboutReference( *second ) ) )
    sentence += ' ' + Words::tr( "Or survey the reference points of these records again." );
  return sentence;
}

bool movesAlike( const Explanation &explanation )
{
  const double mean = std::hypot( explanation.correction.x, explanation.correction.y );
  constexpr double NEARLY = 0.95;
  return explanation.length && std::isfinite( mean ) && mean >= NEARLY * *explanation.length;
}

namespace
{

QString signedDegrees( double degrees )
{
  constexpr int DECIMALS = 2;
  return reportLocale().toString( degrees, 'f', DECIMALS );
}

QString turnPhrase( const Explanation &explanation )
{
  const QString scale = reportLocale().toString( explanation.recipe.scale, 'f', 4 );
  const QString turned = explanation.recipe.rotation < 0
                           ? Words::tr( "turn the map by %1° anticlockwise about the middle of its records" )
                               .arg( signedDegrees( -explanation.recipe.rotation ) )
                           : Words::tr( "turn the map by %1° clockwise about the middle of its records" )
                               .arg( signedDegrees( explanation.recipe.rotation ) );
  const QString scaled = explanation.recipe.cause == Cause::ShiftScale
                           ? Words::tr( "scale the map by %1 about the middle of its records" ).arg( scale )
                         : explanation.recipe.cause == Cause::Similarity
                           ? Words::tr( "scale it by %1 and %2" ).arg( scale, turned )
                           : turned;
  return Words::tr( "%1, then %2; records move by %3 m on average" )
    .arg( scaled, moveText( explanation.correction ), metresText( std::round( *explanation.length ) ) );
}

} // namespace

QString correctionPhrase( const Explanation &explanation )
{
  if ( explanation.recipe.cause == Cause::AxesSwapped )
    return Words::tr( "exchange the two coordinates of each vertex" );
  if ( isReadAnew( explanation.recipe.cause ) )
    return Words::tr( "read the coordinates anew, without this mistake" );
  const Cause cause = explanation.recipe.cause;
  if ( cause == Cause::ShiftScale || cause == Cause::ShiftRotation || cause == Cause::Similarity )
    return turnPhrase( explanation );
  return movesAlike( explanation ) ? moveText( explanation.correction )
                                   : Words::tr( "move each record its own way, by %1 m on average" )
                                       .arg( metresText( std::round( *explanation.length ) ) );
}

QString correctionText( const Explanation &explanation )
{
  if ( explanation.recipe.cause == Cause::None && explanation.length )
    return metresText( 0 );
  if ( !explanation.length || !std::isfinite( *explanation.length ) )
    return Words::tr( "unknown" );
  if ( *explanation.length <= 0 )
    return std::isfinite( explanation.correction.x ) ? Words::tr( "unknown" ) : Words::tr( "under 25 m" );
  const QString length = metresText( std::round( *explanation.length ) );
  if ( !std::isfinite( explanation.correction.x ) )
    return Words::tr( "about %1 m, rounded to 50 m", "a length without direction" ).arg( length );
  if ( isReadAnew( explanation.recipe.cause ) )
    return Words::tr( "%1 m, by reading the coordinates anew" ).arg( length );
  if ( explanation.recipe.rotation != 0 && !isFittedAboutReference( explanation.recipe.cause ) )
    return Words::tr( "%1 m on average, turned by %2°" ).arg( length, signedDegrees( explanation.recipe.rotation ) );
  if ( !movesAlike( explanation ) )
    return Words::tr( "%1 m, each record its own way" ).arg( length );
  return Words::tr( "%1 m to %2°" )
    .arg( length, metresText( std::fmod( std::round( azimuthOf( explanation.correction ) ), 360 ) ) );
}

QString displacementText( const Point &displacement )
{
  const QString winds[] = { Words::tr( "N", "north" ), Words::tr( "NE", "north-east" ),
                            Words::tr( "E", "east" ),  Words::tr( "SE", "south-east" ),
                            Words::tr( "S", "south" ), Words::tr( "SW", "south-west" ),
                            Words::tr( "W", "west" ),  Words::tr( "NW", "north-west" ) };
  constexpr int WINDS = 8;
  constexpr double APART = 45; // Degrees.
  const int wind = static_cast<int>( std::lround( azimuthOf( displacement ) / APART ) ) % WINDS;
  return Words::tr( "%1 m %2", "length and direction of a displacement" )
    .arg( metresText( std::round( std::hypot( displacement.x, displacement.y ) ) ), winds[wind] );
}

QString hypothesisSentence()
{
  return Words::tr( "This is a hypothesis for survey planning; it is no reason to release land." );
}

double azimuthOf( const Point &correction )
{
  constexpr double DEGREES = 180 / 3.14159265358979323846;
  constexpr double FULL = 360;
  const double azimuth = std::atan2( correction.x, correction.y ) * DEGREES;
  return azimuth < 0 ? azimuth + FULL : azimuth;
}

QString moveText( const Point &correction )
{
  return Words::tr( "move the map %1 m to azimuth %2°" )
    .arg( metresText( std::round( std::hypot( correction.x, correction.y ) ) ),
          metresText( std::fmod( std::round( azimuthOf( correction ) ), 360 ) ) );
}

} // namespace minemap
