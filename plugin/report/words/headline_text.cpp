// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/headline_text.h"

#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString tooFewText( std::int64_t part, std::int64_t whole )
{
  return Words::tr( "%1 of %2: too few to judge" ).arg( countText( part ), countText( whole ) );
}

//! Why the number of \a key is unknown; empty where it is known.
QString reasonOf( const Scorecard &card, const char *key )
{
  return undefinedReasonText( reasonFor( card, key ) );
}

} // namespace

QString Headline::sampleWithReason() const
{
  if ( reason.isEmpty() || sample.isEmpty() )
    return sample + reason;
  return Words::tr( "%1 (%2)" ).arg( sample, reason );
}

QString unknownText()
{
  return Words::tr( "unknown" );
}

bool hasEnoughFinds( const HitRate &rate )
{
  return rate.finds >= TOO_FEW_TO_JUDGE;
}

QString hitRateText( const HitRate &rate )
{
  if ( !rate.value )
    return unknownText();
  return hasEnoughFinds( rate ) ? percentWithInterval( *rate.value, rate.low, rate.high )
                                : tooFewText( rate.hits, rate.finds );
}

QString chanceText( const HitRate &rate )
{
  if ( !rate.chance )
    return unknownText();
  // A sample that no place is near says that the share is small, not that there is none.
  constexpr double SMALLEST_SAID = 0.0005;
  return hasEnoughFinds( rate ) ? percentText( std::max( *rate.chance, SMALLEST_SAID ) )
                                : Words::tr( "too few finds to compare with" );
}

QString skillText( const HitRate &rate )
{
  if ( !rate.skill )
    return unknownText();
  return hasEnoughFinds( rate ) ? skillNumber( *rate.skill ) : Words::tr( "too few to judge" );
}

QString pText( const HitRate &rate, const OptionalNumber &p )
{
  if ( !p )
    return unknownText();
  return hasEnoughFinds( rate ) ? pValueText( *p ) : Words::tr( "too few to judge" );
}

QString confirmationText( const Confirmation &confirmation )
{
  if ( !confirmation.value )
    return unknownText();
  if ( confirmation.judged < TOO_FEW_TO_JUDGE )
    return tooFewText( confirmation.confirmed, confirmation.judged );
  return percentWithInterval( *confirmation.value, confirmation.low, confirmation.high );
}

QString hitRateSample( const HitRate &rate, double tolerance )
{
  return Words::tr( "finds: %1, within %2 m: %3, clusters: %4" )
    .arg( countText( rate.finds ), metresText( tolerance ), countText( rate.hits ), countText( rate.clusters ) );
}

Headline hitRateHeadline( const Scorecard &card )
{
  const HitRate &rate = card.hitRate;
  Headline headline;
  headline.title = Words::tr( "Hit rate" );
  headline.definition =
    Words::tr( "The share of finds in searched ground that lie within the tolerance T, here %1 m, of the map. It says "
               "nothing about ground that was not searched, and a map that covers much ground reaches a high hit rate "
               "by chance alone: read it beside the chance rate." )
      .arg( metresText( card.tolerance ) );
  if ( !card.searchedKnown )
  {
    headline.value = unknownText();
    headline.sample =
      Words::tr( "%1 of %2 finds lie within %3 m; where was searched is unknown, so this is not an accuracy" )
        .arg( countText( card.findsAllHits ), countText( card.findsAllConsidered ), metresText( card.tolerance ) );
    return headline;
  }
  headline.value = hitRateText( rate );
  if ( !invalidating( card.assumptions, InvalidatesHitRate ) )
    headline.sample = hitRateSample( rate, card.tolerance );
  headline.reason = reasonOf( card, "hit_rate.value" );
  return headline;
}

Headline chanceRateHeadline( const Scorecard &card )
{
  return { Words::tr( "Chance rate" ), chanceText( card.hitRate ),
           card.ground.searched ? Words::tr( "searched ground: %1" ).arg( areaText( *card.ground.searched ) )
                                : QString(),
           reasonOf( card, "hit_rate.chance" ),
           Words::tr( "The chance that a point anywhere in the searched ground lies within T of the map. It is not "
                      "the chance that a map placed at random would do as well." ) };
}

Headline skillHeadline( const Scorecard &card )
{
  return { Words::tr( "Skill" ), skillText( card.hitRate ),
           card.searchedKnown ? Words::tr( "finds: %1" ).arg( countText( card.hitRate.finds ) ) : QString(),
           reasonOf( card, "hit_rate.skill" ),
           Words::tr( "How far the hit rate lies above the chance rate: 0 is no better than chance, 1 is every find on "
                      "the map, below 0 is worse than chance." ) };
}

Headline pValueHeadline( const Scorecard &card )
{
  return { Words::tr( "p-value" ), pText( card.hitRate, card.hitRate.pValue ),
           card.searchedKnown ? Words::tr( "clusters: %1" ).arg( countText( card.hitRate.clusters ) ) : QString(),
           reasonOf( card, "hit_rate.p_value" ),
           Words::tr( "How often a map that knows nothing of the mines would do as well." ) };
}

Headline confirmationHeadline( const Scorecard &card )
{
  const Confirmation &confirmation = card.confirmation;
  const QString sample =
    card.searchedKnown && !invalidatingConfirmation( card.assumptions )
      ? Words::tr(
          "records: %1, judged: %2, confirmed: %3, unconfirmed: %4, mined but not judged: %5, others not judged: %6" )
          .arg( countText( confirmation.records ), countText( confirmation.judged ),
                countText( confirmation.confirmed ), countText( confirmation.unconfirmed ),
                countText( confirmation.minedNotJudged ), countText( confirmation.notJudged ) )
      : Words::tr( "records: %1" ).arg( countText( confirmation.records ) );
  return { Words::tr( "Confirmation rate" ), confirmationText( confirmation ), sample,
           reasonOf( card, "confirmation.value" ),
           Words::tr( "The share of sufficiently searched records that finds confirm. Unconfirmed means searched in "
                      "part and nothing found in the searched part; it is not evidence that the ground is clear." ) };
}

} // namespace minemap
