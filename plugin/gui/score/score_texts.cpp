// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/score_texts.h"

#include "gui/score/text_label.h"
#include "report/words/assumption_words.h"
#include "report/words/curve_words.h"
#include "report/words/definitions.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <QCoreApplication>

namespace minemap::score_texts
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString cannotBeJudged()
{
  return Words::tr( "cannot be judged" );
}

QString named( const QString &name, const QString &value )
{
  return Words::tr( "%1: %2", "a name and its value" ).arg( name, value );
}

//! Of a rate that is given as a percentage: where its true value lies, or why that is not known.
QString intervalLine( const OptionalNumber &low, const OptionalNumber &high, const char *reason )
{
  if ( low && high )
    return Words::tr( "95 % interval: %1" ).arg( intervalText( *low, *high ) );
  return reason ? undefinedReasonText( reason ) : Words::tr( "interval: unknown" );
}

QString html( const QString &text )
{
  return breakable( text ).toHtmlEscaped();
}

//! "Name: what is said of it", the name in bold.
QString paragraph( const QString &name, const QString &text )
{
  return QStringLiteral( "<p style=\"margin:0 0 5px 0\"><b>%1</b><br/>%2</p>" ).arg( html( name ), text );
}

TileContent unknownTile( const QStringList &reasons )
{
  TileContent tile;
  tile.value = cannotBeJudged();
  tile.isKnown = false;
  tile.lines = reasons;
  tile.lines.removeAll( QString() );
  return tile;
}

//! The reason alone: counts beside it would be read as the number that is not given.
TileContent notGivenTile( const QString &reason )
{
  TileContent tile;
  tile.value = reason;
  tile.isKnown = false;
  return tile;
}

} // namespace

QString hitRateTitle()
{
  return Words::tr( "Hit rate" );
}

QString confirmationTitle()
{
  return Words::tr( "Confirmation rate" );
}

QString displacementTitle()
{
  return Words::tr( "Displacement" );
}

QString countTitle()
{
  return Words::tr( "Count" );
}

TileContent hitRateTile( const ShownScore &shown, const std::optional<CurveReading> &reading, bool isScored )
{
  const Scorecard &card = shown.card();
  const Headline headline = hitRateHeadline( card );
  if ( !card.searchedKnown || !card.hitRate.isSearchedKnown )
    return unknownTile( { shown.isGroup() ? undefinedReasonText( "no searched layer" ) : headline.sample } );
  const QString notGiven = isScored ? notGivenText( card, "hit_rate.value" ) : shown.curveNotGiven();
  if ( !notGiven.isEmpty() && ( !reading || !reading->rate.value ) )
    return notGivenTile( notGiven );
  if ( !reading )
    return unknownTile( { Words::tr( "beyond the end of the curve; known when the score has been made again" ) } );
  const HitRate &rate = reading->rate;
  const QString sample = hitRateSample( rate, reading->tolerance );
  if ( !rate.value )
    return unknownTile( { headline.reason, sample } );

  TileContent tile;
  tile.isKnown = hasEnoughFinds( rate );
  tile.value = tile.isKnown ? percentText( *rate.value ) : hitRateText( rate );
  if ( tile.isKnown )
    tile.lines << intervalLine( rate.low, rate.high, rate.intervalReason );
  tile.lines << named( Words::tr( "Chance rate" ), chanceText( rate ) ) << sample;
  if ( tile.isKnown )
  {
    tile.later << named( Words::tr( "Skill" ), isScored ? skillText( card.hitRate ) : QStringLiteral( "…" ) );
    tile.later << named( shown.isGroup() ? Words::tr( "p-value, adjusted" ) : Words::tr( "p-value" ),
                         isScored ? pText( card.hitRate, card.hitRate.pValue ) : QStringLiteral( "…" ) );
  }
  return tile;
}

TileContent confirmationTile( const ShownScore &shown )
{
  const Confirmation &confirmation = shown.card().confirmation;
  const Headline headline = confirmationHeadline( shown.card() );
  const QString notGiven = notGivenText( shown.card(), "confirmation.value" );
  if ( !notGiven.isEmpty() )
    return notGivenTile( notGiven );
  if ( !confirmation.value )
    return unknownTile( { headline.reason, headline.sample } );
  TileContent tile;
  tile.isKnown = confirmation.judged >= TOO_FEW_TO_JUDGE;
  tile.value = tile.isKnown ? percentText( *confirmation.value ) : confirmationText( confirmation );
  if ( tile.isKnown )
    tile.lines << intervalLine( confirmation.low, confirmation.high, confirmation.intervalReason );
  tile.lines << headline.sample;
  return tile;
}

TileContent displacementTile( const std::optional<QString> &diagnosed )
{
  if ( !diagnosed )
    return unknownTile( { Words::tr( "run the diagnosis in the tab Why" ) } );
  TileContent tile;
  tile.value = *diagnosed;
  tile.lines << Words::tr( "as recovered by the diagnosis, see the tab Why" );
  return tile;
}

namespace
{

QString paragraphsOf( const QStringList &sentences )
{
  QString text;
  for ( const QString &sentence : sentences )
    text += QStringLiteral( "<p style=\"margin:0 0 5px 0\">%1</p>" ).arg( html( sentence ) );
  return text;
}

} // namespace

QString headlineHtml( const ShownScore &shown )
{
  // Of a group it is not known how many of its finds lie near where was not searched.
  if ( shown.isGroup() && !shown.card().searchedKnown )
    return paragraph( cannotBeJudged(), html( undefinedReasonText( "no searched layer" ) ) );
  return paragraphsOf( plainSentences( shown.card() ).mid( 0, 1 ) );
}

QString furtherSentencesHtml( const ShownScore &shown )
{
  if ( shown.isGroup() && !shown.card().searchedKnown )
    return QString();
  return paragraphsOf( plainSentences( shown.card() ).mid( 1 ) );
}

QString readoutText( const CurveReading &reading, ShownUnits units )
{
  const HitRate &rate = reading.rate;
  if ( !rate.value || !hasEnoughFinds( rate ) )
    return QString();
  const QString text =
    Words::tr( "at %1: %2 of %3 finds; chance rate %4" )
      .arg( shownLength( reading.tolerance, ShownUnits::Metric ),
            percentWithInterval( *rate.value, rate.low, rate.high ), countText( rate.finds ), chanceText( rate ) );
  return units == ShownUnits::Metric ? text
                                     : Words::tr( "%1 (%2)", "a sentence, then a length in feet" )
                                         .arg( text, shownLength( reading.tolerance, units ) );
}

QString waitingText( const ShownScore &shown, const std::optional<CurveReading> &reading, double asked,
                     ShownUnits units )
{
  const QString scored = shownLength( shown.card().tolerance, units );
  QString rest =
    Words::tr( "What is faded still belongs to T = %1, until the score has been made again." ).arg( scored );
  if ( !reading || reading->tolerance == asked )
    return rest;
  return Words::tr( "Read at %1, the nearest point of the curve." ).arg( shownLength( reading->tolerance, units ) ) +
         QLatin1Char( ' ' ) + rest;
}

QString noCurveText( const ShownScore &shown )
{
  if ( !shown.hasRates() )
    return curveNotDrawnText();
  const QString notGiven = shown.curveNotGiven();
  const std::optional<double> start = shown.curveStart();
  if ( notGiven.isEmpty() )
    return start && shown.curve().size() > 1 ? QString() : Words::tr( "The curve of this group was not computed." );
  return start ? Words::tr( "The curve begins at %1 m. Below it: %2." ).arg( metresText( *start ), notGiven )
               : Words::tr( "Tolerance curve: %1." ).arg( notGiven );
}

QString unknownHtml( const ShownScore &shown, const ToldBeside &beside )
{
  QString text;
  for ( const UnknownResults &unknown : unknownByReason( undefinedWithReasons( shown.card(), beside ) ) )
    text +=
      paragraph( unknown.reason, html( unknown.results.join( Words::tr( "; ", "between the parts of a list" ) ) ) );
  return text;
}

int unknownCount( const ShownScore &shown, const ToldBeside &beside )
{
  return static_cast<int>( undefinedWithReasons( shown.card(), beside ).size() );
}

QString notesHtml( const Scorecard &card )
{
  const bool withRates = card.hitRate.finds >= TOO_FEW_TO_JUDGE;
  QString text;
  for ( const Severity severity : { Severity::Alarm, Severity::Warning, Severity::Information } )
  {
    QStringList sentences;
    for ( const Note &note : card.notes )
    {
      if ( note.severity == severity )
        sentences << html( noteText( note, withRates ) );
    }
    if ( !sentences.isEmpty() )
      text += paragraph( severityText( severity ), sentences.join( QStringLiteral( "<br/>" ) ) );
  }
  return text;
}

QString groundHtml( const Ground &ground, ShownUnits units )
{
  QStringList rows;
  for ( const auto &[name, area] : groundAreas( ground ) )
    rows << html( named( name, area ? shownArea( *area, units ) : unknownText() ) );
  return rows.join( QStringLiteral( "<br/>" ) );
}

QString definitionHtml( const QString &title )
{
  if ( title == displacementTitle() )
    return paragraph( title, html( Words::tr( "How far, and in which direction, the map lies from where the mines are. "
                                              "It is recovered by the diagnosis; a score does not know it." ) ) );
  if ( title == countTitle() )
    return paragraph( title, html( Words::tr( "Mines found in searched ground over those that a right claim "
                                              "would let expect there: claimed × searched share × share of mines "
                                              "that such a search finds. See the tab Counts." ) ) );
  for ( const Definition &definition : definitions() )
  {
    if ( definition.name == title )
      return paragraph( title, html( definition.meaning ) ) +
             paragraph( Words::tr( "Example" ), html( definition.example ) ) +
             paragraph( Words::tr( "Limits" ), html( definition.limits ) );
  }
  return {};
}

} // namespace minemap::score_texts
