// SPDX-License-Identifier: GPL-2.0-or-later
// The errors that a simulation injects into a map: the grammar of the parameter ERRORS (docs/interface.md).
#pragma once

#include "core/cause/cause.h"

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace minemap
{

//! Which records an error meets.
enum class ErrorScope : std::uint8_t
{
  All,
  Group,
  Record
};

//! One item of the list.
struct InjectedError
{
    std::string item; //!< As it was written, without blanks around it.
    ErrorScope scope = ErrorScope::All;
    std::string target; //!< The group's or the record's name.
    //! Without what depends on the place, which completeRecipe() adds.
    CauseRecipe recipe;
    int datumCode = 0;         //!< Datum: EPSG code of an operation or of the old geographic CRS.
    bool isOwnShift = false;   //!< reference_shift: each record has a random shift of its own.
    double shiftDeviation = 0; //!< Its standard deviation on each axis, metres.
    //! Fitted causes: map = origin + scale · turned( truth − origin ) + ( east, north ), in the plane.
    double displacedEast = 0;
    double displacedNorth = 0;
    double displacedTurn = 0; //!< Degrees clockwise.
    double displacedScale = 1;
    double unevenMost = 0; //!< Uneven: metres by which the map is displaced at most on each axis.
    double unevenWave = 0; //!< Uneven: metres over which the displacement goes once up and down.
};

//! The word of the cause of \a error.
std::string causeWord( const InjectedError &error );

//! What is wrong with an item of the list.
enum class ErrorProblem : std::uint8_t
{
  UnknownCause,  //!< Detail: all causes, separated by commas.
  NoValue,       //!< The cause needs one. Detail: an example.
  NeedlessValue, //!< The cause takes none.
  BadValue,      //!< It has not the form or the range that the cause takes. Detail: an example.
  UnknownGroup,  //!< Detail: the name.
  UnknownRecord, //!< Detail: the name.
  UnknownCode,   //!< EPSG has no such CRS or operation. Detail: the code.
  NoOperation,   //!< None leads from that datum to WGS 84 here. Detail: the CRS.
  CannotBeMade   //!< With none of its records, in these coordinates. Detail: why in English, may be empty.
};

//! Thrown for an item that cannot be used. Who shows it finds the words.
class ErrorListError : public std::exception
{
  public:
    ErrorListError( ErrorProblem problem, std::string item, std::string detail = {} )
      : mProblem( problem ),
        mItem( std::move( item ) ),
        mDetail( std::move( detail ) )
    {
    }

    const char *what() const noexcept override { return mItem.c_str(); }

    ErrorProblem problem() const { return mProblem; }

    //! As it was written.
    const std::string &item() const { return mItem; }

    const std::string &detail() const { return mDetail; }

  private:
    ErrorProblem mProblem;
    std::string mItem;
    std::string mDetail;
};

//! The items of \a list, which semicolons separate; empty ones are passed over. \throws ErrorListError
std::vector<InjectedError> parseErrorList( std::string_view list );

} // namespace minemap
