// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/error_list.h"

#include "core/simulate/error_value.h"

#include <algorithm>
#include <utility>

namespace minemap
{

namespace
{

constexpr const char *REFERENCE_SHIFT = "reference_shift";

//! What the value of each cause looks like. In the order in which a sentence names the causes.
struct Form
{
    const char *cause;
    const char *example; //!< Null: takes no value.
    bool needsValue;
};

constexpr Form FORMS[] = { { "datum", "datum:15865 or datum:4284", true },
                           { "other_operation", "other_operation:15865>5044", true },
                           { "grid_as_other_grid", "grid_as_other_grid:28408>32638", true },
                           { "zone", "zone:1 or zone:-1", true },
                           { "prime_meridian", "prime_meridian:-17.6667", true },
                           { "sign_lost", "sign_lost:latitude, sign_lost:longitude or sign_lost:both", true },
                           { "axes_swapped", nullptr, false },
                           { "digit_wrong", "digit_wrong:32638,1000,0", true },
                           { "dms_as_decimal", nullptr, false },
                           { "decimal_as_dms", nullptr, false },
                           { "minutes_as_seconds", nullptr, false },
                           { "seconds_as_minutes", nullptr, false },
                           { "magnetic_as_true", "magnetic_as_true:1993", false },
                           { "grid_as_true", "grid_as_true:28408", false },
                           { "truncated", "truncated:100 or truncated:1s", true },
                           { "back_azimuth", "back_azimuth:first", false },
                           { "mils", "mils:6000>6400, mils:6000>6400,first or mils:6000>6400,each", true },
                           { "units", "units:0.75 or units:0.75,first", true },
                           { "mirrored", nullptr, false },
                           { "other_reference", "record=R007 other_reference:R008", true },
                           { "bearing_offset", "bearing_offset:7.5", true },
                           { "distance_factor", "distance_factor:0.9", true },
                           { "shift", "shift:102.3,10.2", true },
                           { "shift_scale", "shift_scale:102.3,10.2,1.02", true },
                           { "shift_rotation", "shift_rotation:102.3,10.2,4.5", true },
                           { "similarity", "similarity:102.3,10.2,4.5,1.02", true },
                           { "uneven", "uneven:200,12000", true },
                           { REFERENCE_SHIFT, "reference_shift:200", true } };

std::string allCauses()
{
  std::string words;
  for ( const Form &form : FORMS )
    words += ( words.empty() ? "" : ", " ) + std::string( form.cause );
  return words;
}

//! Takes "group=NAME " or "record=ID " off the front of \a text.
void readScope( std::string_view &text, InjectedError &error )
{
  for ( const auto &[word, scope] : { std::pair( std::string_view( "group=" ), ErrorScope::Group ),
                                      std::pair( std::string_view( "record=" ), ErrorScope::Record ) } )
  {
    if ( text.substr( 0, word.size() ) != word )
      continue;
    text.remove_prefix( word.size() );
    const std::size_t end = std::min( text.find( ' ' ), text.size() );
    error.scope = scope;
    error.target = text.substr( 0, end );
    text = trimmed( text.substr( end ) );
    return;
  }
}

InjectedError parsed( std::string_view item )
{
  InjectedError error;
  error.item = item;
  std::string_view text = item;
  readScope( text, error );
  const std::size_t colon = text.find( ':' );
  const std::string_view cause = trimmed( text.substr( 0, colon ) );
  const std::string_view value = colon == std::string_view::npos ? "" : trimmed( text.substr( colon + 1 ) );

  const Form *known = nullptr;
  for ( const Form &form : FORMS )
    known = cause == form.cause ? &form : known;
  if ( !known )
    throw ErrorListError( ErrorProblem::UnknownCause, error.item, allCauses() );
  error.isOwnShift = cause == REFERENCE_SHIFT;
  error.recipe.cause = causeOf( cause ).value_or( Cause::None );
  if ( value.empty() && known->needsValue )
    throw ErrorListError( ErrorProblem::NoValue, error.item, known->example );
  if ( !value.empty() && !known->example )
    throw ErrorListError( ErrorProblem::NeedlessValue, error.item, known->cause );
  if ( !readErrorValue( value, error ) )
    throw ErrorListError( ErrorProblem::BadValue, error.item, known->example );
  return error;
}

} // namespace

std::string causeWord( const InjectedError &error )
{
  return error.isOwnShift ? REFERENCE_SHIFT : wordOf( error.recipe.cause );
}

std::vector<InjectedError> parseErrorList( std::string_view list )
{
  std::vector<InjectedError> errors;
  for ( const std::string_view item : parts( list, ';' ) )
  {
    if ( !item.empty() )
      errors.push_back( parsed( item ) );
  }
  return errors;
}

} // namespace minemap
