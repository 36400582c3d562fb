// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/dock_state.h"

#include "core/assumptions/assumption.h"
#include "core/score/score_parameters.h"

#include <QDomDocument>

#include <cmath>
#include <limits>
#include <vector>

namespace minemap
{

namespace
{

constexpr int STATE_VERSION = 1; // Of what is written; later ones are not read.
constexpr double FARTHEST_NUDGE = 1e6;
constexpr int MOST_FINDS = 1000000;

QString rootName()
{
  return QStringLiteral( "minemapaccuracy" );
}

QString textOf( double number )
{
  return QString::number( number, 'g', 17 ); // All digits of a double.
}

QString textOf( bool yes )
{
  return yes ? QStringLiteral( "1" ) : QStringLiteral( "0" );
}

bool isSet( const QDomElement &element, const char *name, bool fallback = false )
{
  return element.attribute( QString::fromLatin1( name ), textOf( fallback ) ) == QLatin1String( "1" );
}

std::optional<double> numberIn( const QDomElement &element, const char *name, double least, double most )
{
  bool isNumber = false;
  const double number = element.attribute( QString::fromLatin1( name ) ).toDouble( &isNumber );
  if ( !isNumber || !std::isfinite( number ) || number < least || number > most )
    return std::nullopt;
  return number;
}

QDomElement withText( QDomDocument &document, const char *name, const QString &text )
{
  QDomElement element = document.createElement( QString::fromLatin1( name ) );
  element.appendChild( document.createTextNode( text ) );
  return element;
}

QDomElement layerElement( QDomDocument &document, const QString &role, const ChosenLayer &layer )
{
  QDomElement element = document.createElement( QStringLiteral( "layer" ) );
  element.setAttribute( QStringLiteral( "role" ), role );
  element.setAttribute( QStringLiteral( "id" ), layer.id );
  element.setAttribute( QStringLiteral( "selected_only" ), textOf( layer.isSelectedOnly ) );
  for ( auto field = layer.fields.begin(); field != layer.fields.end(); ++field )
  {
    QDomElement child = withText( document, "field", field.value() );
    child.setAttribute( QStringLiteral( "parameter" ), field.key() );
    element.appendChild( child );
  }
  return element;
}

QDomElement inputsElement( QDomDocument &document, const DockInputs &inputs )
{
  QDomElement element = document.createElement( QStringLiteral( "inputs" ) );
  for ( auto layer = inputs.layers.begin(); layer != inputs.layers.end(); ++layer )
    element.appendChild( layerElement( document, layer.key(), layer.value() ) );
  for ( const QString &value : inputs.searchCounts )
    element.appendChild( withText( document, "counts_as_searched", value ) );
  for ( const QString &code : inputs.assumed )
    element.appendChild( withText( document, "assumed", code ) );
  element.setAttribute( QStringLiteral( "tolerance" ), textOf( inputs.tolerance ) );
  element.setAttribute( QStringLiteral( "searched_share" ), textOf( inputs.searchedShare ) );
  element.setAttribute( QStringLiteral( "minimum_finds" ), inputs.minimumFinds );
  element.setAttribute( QStringLiteral( "cluster_distance" ), textOf( inputs.clusterDistance ) );
  element.setAttribute( QStringLiteral( "detection" ), textOf( inputs.detection ) );
  element.setAttribute( QStringLiteral( "seed" ), inputs.seed );
  element.setAttribute( QStringLiteral( "repairs" ), textOf( inputs.repairs ) );
  element.setAttribute( QStringLiteral( "allows_unknown_datum" ), textOf( inputs.allowsUnknownDatum ) );
  if ( !inputs.dateOrder.isEmpty() )
    element.setAttribute( QStringLiteral( "date_order" ), inputs.dateOrder );
  if ( !inputs.calendar.isEmpty() )
    element.setAttribute( QStringLiteral( "calendar" ), inputs.calendar );
  return element;
}

//! Children of \a parent that are elements named \a name.
std::vector<QDomElement> childrenOf( const QDomElement &parent, const char *name )
{
  std::vector<QDomElement> children;
  const QString wanted = QString::fromLatin1( name );
  for ( QDomElement child = parent.firstChildElement( wanted ); !child.isNull();
        child = child.nextSiblingElement( wanted ) )
    children.push_back( child );
  return children;
}

void readLayers( const QDomElement &element, DockInputs &inputs )
{
  for ( const QDomElement &child : childrenOf( element, "layer" ) )
  {
    ChosenLayer layer;
    layer.id = child.attribute( QStringLiteral( "id" ) );
    layer.isSelectedOnly = isSet( child, "selected_only" );
    for ( const QDomElement &field : childrenOf( child, "field" ) )
      layer.fields.insert( field.attribute( QStringLiteral( "parameter" ) ), field.text() );
    const QString role = child.attribute( QStringLiteral( "role" ) );
    for ( const LayerSlot &slot : layerSlots() )
    {
      if ( role == QLatin1String( slot.role ) && !layer.id.isEmpty() )
        inputs.layers.insert( role, layer );
    }
  }
}

//! Codes that this version knows, in the order of the contract.
QStringList assumedIn( const QDomElement &element )
{
  QStringList saved, known;
  for ( const QDomElement &code : childrenOf( element, "assumed" ) )
    saved << code.text();
  for ( const AssumptionCode code : ASSUMPTION_CODES )
  {
    const QString text = QString::fromLatin1( toText( code ) );
    if ( saved.contains( text ) )
      known << text;
  }
  return known;
}

DockInputs inputsIn( const QDomElement &element )
{
  DockInputs inputs;
  readLayers( element, inputs );
  for ( const QDomElement &value : childrenOf( element, "counts_as_searched" ) )
    inputs.searchCounts << value.text();
  inputs.assumed = assumedIn( element );
  inputs.tolerance = numberIn( element, "tolerance", 0, LARGEST_TOLERANCE ).value_or( inputs.tolerance );
  inputs.searchedShare = numberIn( element, "searched_share", 0, 1 ).value_or( inputs.searchedShare );
  inputs.minimumFinds =
    static_cast<int>( numberIn( element, "minimum_finds", 1, MOST_FINDS ).value_or( inputs.minimumFinds ) );
  inputs.clusterDistance =
    numberIn( element, "cluster_distance", 0, LARGEST_TOLERANCE ).value_or( inputs.clusterDistance );
  inputs.detection = numberIn( element, "detection", 0, 1 ).value_or( inputs.detection );
  inputs.seed =
    static_cast<int>( numberIn( element, "seed", 0, std::numeric_limits<int>::max() ).value_or( inputs.seed ) );
  inputs.repairs = isSet( element, "repairs", true );
  inputs.allowsUnknownDatum = isSet( element, "allows_unknown_datum" );
  const auto wordIn = [&]( const char *name, const QStringList &words )
  {
    const QString word = element.attribute( QString::fromLatin1( name ) );
    return words.contains( word ) ? word : QString();
  };
  inputs.dateOrder = wordIn( "date_order", { "dmy", "mdy", "ymd" } );
  inputs.calendar = wordIn( "calendar", { "solar_hijri", "buddhist" } );
  return inputs;
}

//! A group without a name is a group, too.
QDomElement groupElement( QDomDocument &document, const OptionalText &group )
{
  QDomElement element = withText( document, "group", QString::fromStdString( group.value_or( "" ) ) );
  element.setAttribute( QStringLiteral( "is_null" ), textOf( !group.has_value() ) );
  return element;
}

//! The group in \a parent; nothing where there is none.
std::optional<OptionalText> groupIn( const QDomElement &parent )
{
  const QDomElement element = parent.firstChildElement( QStringLiteral( "group" ) );
  if ( element.isNull() )
    return std::nullopt;
  return isSet( element, "is_null" ) ? OptionalText() : OptionalText( element.text().toStdString() );
}

} // namespace

bool DockState::operator==( const DockState &other ) const
{
  return inputs == other.inputs && isConfirmed == other.isConfirmed && firstTolerance == other.firstTolerance &&
         group == other.group && nudge == other.nudge && tab == other.tab && palette == other.palette &&
         report == other.report;
}

void writeState( QDomDocument &document, const DockState &state )
{
  QDomElement root = document.createElement( rootName() );
  root.setAttribute( QStringLiteral( "version" ), STATE_VERSION );
  root.setAttribute( QStringLiteral( "confirmed" ), textOf( state.isConfirmed ) );
  root.setAttribute( QStringLiteral( "tab" ), state.tab );
  if ( state.palette )
    root.setAttribute( QStringLiteral( "palette" ), toText( *state.palette ) );
  if ( state.firstTolerance )
    root.setAttribute( QStringLiteral( "first_tolerance" ), textOf( *state.firstTolerance ) );
  root.appendChild( inputsElement( document, state.inputs ) );
  if ( state.group )
    root.appendChild( groupElement( document, *state.group ) );
  if ( state.nudge )
  {
    QDomElement nudge = document.createElement( QStringLiteral( "nudge" ) );
    nudge.setAttribute( QStringLiteral( "east" ), textOf( state.nudge->shift.x ) );
    nudge.setAttribute( QStringLiteral( "north" ), textOf( state.nudge->shift.y ) );
    if ( state.nudge->group )
      nudge.appendChild( groupElement( document, *state.nudge->group ) );
    root.appendChild( nudge );
  }
  root.appendChild( reportElement( document, state.report ) );
  document.documentElement().appendChild( root );
}

std::optional<DockState> readState( const QDomDocument &document )
{
  const QDomElement root = document.documentElement().firstChildElement( rootName() );
  if ( root.isNull() || root.attribute( QStringLiteral( "version" ) ).toInt() > STATE_VERSION )
    return std::nullopt;
  DockState state;
  state.isConfirmed = isSet( root, "confirmed" );
  state.tab = root.attribute( QStringLiteral( "tab" ) );
  if ( root.hasAttribute( QStringLiteral( "palette" ) ) )
    state.palette = paletteOf( root.attribute( QStringLiteral( "palette" ) ) );
  state.firstTolerance = numberIn( root, "first_tolerance", 0, LARGEST_TOLERANCE );
  state.inputs = inputsIn( root.firstChildElement( QStringLiteral( "inputs" ) ) );
  state.group = groupIn( root );
  const QDomElement nudge = root.firstChildElement( QStringLiteral( "nudge" ) );
  const auto east = numberIn( nudge, "east", -FARTHEST_NUDGE, FARTHEST_NUDGE );
  const auto north = numberIn( nudge, "north", -FARTHEST_NUDGE, FARTHEST_NUDGE );
  if ( east && north )
    state.nudge = HandShift{ { *east, *north }, groupIn( nudge ) };
  state.report = reportOptionsIn( root.firstChildElement( QStringLiteral( "report" ) ) );
  return state;
}

} // namespace minemap
