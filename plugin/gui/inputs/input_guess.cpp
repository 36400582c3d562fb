// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/input_guess.h"

#include "gui/inputs/input_words.h"

#include <QSet>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr int LEAST_LAYER_SCORE = 40;
constexpr int EMPTY_LOSS = 50;        //!< An empty layer may be filled later.
constexpr int UNLIKELY_GEOMETRY = 25; //!< A map of points is rare, and hazards' points are landmarks more often.
constexpr int CONFIRMING_FIELDS = 5;  //!< Fields that say the same as the name.

QString roleOf( const LayerSlot &slot )
{
  return QString::fromLatin1( slot.role );
}

//! The best telling field of \a layer as \a role.
std::pair<int, QString> bestTellingField( const QString &role, const LayerFacts &layer )
{
  std::pair<int, QString> best{ 0, QString() };
  for ( const FieldFacts &field : layer.fields )
  {
    const int score = ComparableName( field.name ).bestScore( tellingFields( role ) );
    if ( score > best.first )
      best = { score, field.name };
  }
  return best;
}

bool isObjected( const QString &role, const LayerFacts &layer )
{
  return ComparableName( layer.name ).bestScore( layerObjections( role ) ) > 0;
}

const LayerSlot *slotOf( const QString &role )
{
  for ( const LayerSlot &slot : layerSlots() )
  {
    if ( role == QLatin1String( slot.role ) )
      return &slot;
  }
  return nullptr;
}

int scoreByName( const QString &role, const LayerFacts &layer )
{
  return ComparableName( layer.name ).bestScore( layerWords( role ) );
}

QString reason( const QString &role, const LayerFacts &layer )
{
  const auto [fieldScore, field] = bestTellingField( role, layer );
  return scoreByName( role, layer ) >= fieldScore ? InputGuess::tr( "by its name" )
                                                  : InputGuess::tr( "by its field \"%1\"" ).arg( field );
}

//! Chooses among layers of one origin.
class Chooser
{
  public:
    Chooser( const std::vector<LayerFacts> &layers, LayerOrigin origin, InputGuess &guess )
      : mLayers( layers ),
        mOrigin( origin ),
        mGuess( guess )
    {
      for ( const ChosenLayer &layer : guess.inputs.layers )
        mTaken.insert( layer.id );
    }

    //! True if anything was proposed.
    bool choose()
    {
      chooseByWords();
      chooseOnlyMap();
      chooseOnlyFinds();
      return mHasChosen;
    }

  private:
    struct Candidate
    {
        int score;
        QString role;
        const LayerFacts *layer;
    };

    bool isFree( const LayerFacts &layer ) const { return layer.origin == mOrigin && !mTaken.contains( layer.id ); }

    bool isOpen( const QString &role ) const { return mGuess.inputs.layer( role ).id.isEmpty(); }

    void chooseByWords()
    {
      std::vector<Candidate> candidates;
      for ( const LayerSlot &slot : layerSlots() )
      {
        for ( const LayerFacts &layer : mLayers )
        {
          const int score = isFree( layer ) ? layerScore( roleOf( slot ), layer ) : 0;
          if ( score >= LEAST_LAYER_SCORE )
            candidates.push_back( { score, roleOf( slot ), &layer } );
        }
      }
      std::stable_sort( candidates.begin(), candidates.end(),
                        []( const Candidate &a, const Candidate &b ) { return a.score > b.score; } );
      for ( const Candidate &candidate : candidates )
        take( candidate.role, *candidate.layer, reason( candidate.role, *candidate.layer ) );
    }

    void take( const QString &role, const LayerFacts &layer, const QString &why )
    {
      if ( !isOpen( role ) || !isFree( layer ) )
        return;
      mTaken.insert( layer.id );
      mHasChosen = true;
      const FieldGuess fields = guessFields( role, layer );
      mGuess.inputs.layers.insert( role, { layer.id, false, fields.fields } );
      for ( auto entry = fields.why.begin(); entry != fields.why.end(); ++entry )
        mGuess.why.insert( entry.key(), entry.value() );
      mGuess.why.insert( role, withOrigin( why ) );
    }

    QString withOrigin( const QString &why ) const
    {
      if ( mOrigin == LayerOrigin::Simulated )
        return InputGuess::tr( "%1; it is simulated, but there is no other" ).arg( why );
      if ( mOrigin == LayerOrigin::Result )
        return InputGuess::tr( "%1; it is a result of this plugin, but there is no other" ).arg( why );
      return why;
    }

    //! The layer of \a geometry if there is but one, whether it is taken or not.
    const LayerFacts *onlyLayer( const QString &role, int geometry ) const
    {
      const LayerFacts *only = nullptr;
      for ( const LayerFacts &layer : mLayers )
      {
        if ( layer.origin != mOrigin || layer.geometry != geometry )
          continue;
        if ( only )
          return nullptr;
        only = &layer;
      }
      return only && !only->isEmpty && !isObjected( role, *only ) ? only : nullptr;
    }

    void chooseOnlyMap()
    {
      const QString role = QStringLiteral( "MAP" );
      if ( const LayerFacts *layer = onlyLayer( role, LayerSlot::Polygons ) )
        take( role, *layer, InputGuess::tr( "the only layer of polygons" ) );
      else if ( const LayerFacts *lines = onlyLayer( role, LayerSlot::Lines ) )
        take( role, *lines, InputGuess::tr( "the only layer of lines" ) );
    }

    void chooseOnlyFinds()
    {
      const QString role = QStringLiteral( "FINDS" );
      if ( const LayerFacts *layer = onlyLayer( role, LayerSlot::Points ) )
        take( role, *layer, InputGuess::tr( "the only layer of points" ) );
    }

    const std::vector<LayerFacts> &mLayers;
    LayerOrigin mOrigin;
    InputGuess &mGuess;
    QSet<QString> mTaken;
    bool mHasChosen = false;
};

//! The field of \a layer that \a parameter was given; null where none was.
const FieldFacts *chosenField( const std::vector<LayerFacts> &layers, const ChosenLayer &layer, const char *parameter )
{
  const QString name = layer.fields.value( QString::fromLatin1( parameter ) );
  for ( const LayerFacts &facts : layers )
  {
    for ( const FieldFacts &field : facts.fields )
    {
      if ( facts.id == layer.id && !name.isEmpty() && field.name == name )
        return &field;
    }
  }
  return nullptr;
}

//! The record of a search is one of the map: a field without any such id is not proposed for it.
void keepLinkedRecords( const std::vector<LayerFacts> &layers, InputGuess &guess )
{
  const QString parameter = QStringLiteral( "SEARCH_RECORD" );
  if ( !guess.why.contains( parameter ) )
    return;
  ChosenLayer &searched = guess.inputs.layers[QStringLiteral( "SEARCHED" )];
  const FieldFacts *record = chosenField( layers, searched, "SEARCH_RECORD" );
  const FieldFacts *id = chosenField( layers, guess.inputs.layer( QStringLiteral( "MAP" ) ), "RECORD_ID" );
  bool isLinked = record && id;
  if ( isLinked && !record->samples.isEmpty() && !id->samples.isEmpty() )
  {
    QSet<QString> ids;
    for ( const QVariant &value : id->samples )
      ids << value.toString().trimmed();
    isLinked = std::any_of( record->samples.begin(), record->samples.end(),
                            [&ids]( const QVariant &value ) { return ids.contains( value.toString().trimmed() ); } );
  }
  if ( isLinked )
    return;
  searched.fields.remove( parameter );
  guess.why.remove( parameter );
}

} // namespace

int layerScore( const QString &role, const LayerFacts &layer )
{
  const LayerSlot *slot = slotOf( role );
  if ( !slot || !( slot->geometries & layer.geometry ) || isObjected( role, layer ) )
    return 0;
  const int byName = scoreByName( role, layer );
  const int byFields = bestTellingField( role, layer ).first;
  int score = std::max( byName, byFields );
  if ( score == 0 )
    return 0;
  if ( byName > 0 && byFields > 0 )
    score += CONFIRMING_FIELDS;
  if ( role == QLatin1String( "MAP" ) && layer.geometry == LayerSlot::Points )
    score -= UNLIKELY_GEOMETRY;
  if ( layer.isEmpty )
    score -= EMPTY_LOSS;
  return std::clamp( score, 0, 100 );
}

InputGuess guessInputs( const std::vector<LayerFacts> &layers, const DockInputs &settled )
{
  InputGuess guess;
  guess.inputs = settled;
  for ( auto layer = guess.inputs.layers.begin(); layer != guess.inputs.layers.end(); )
    layer = layer->id.isEmpty() ? guess.inputs.layers.erase( layer ) : std::next( layer );
  // A real map is never proposed with simulated finds, nor with what came out of an earlier score.
  const bool isSettled = !guess.inputs.layers.isEmpty();
  const bool hasGiven = Chooser( layers, LayerOrigin::Given, guess ).choose();
  if ( !isSettled && !hasGiven && !Chooser( layers, LayerOrigin::Simulated, guess ).choose() )
    Chooser( layers, LayerOrigin::Result, guess ).choose();
  keepLinkedRecords( layers, guess );
  return guess;
}

} // namespace minemap
