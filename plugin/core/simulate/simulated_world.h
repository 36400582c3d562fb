// SPDX-License-Identifier: GPL-2.0-or-later
// A synthetic area whose truth is known: mines, the records of them, and the evidence, as plain data in the plane.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

// Dates are days since 1970-01-01; a position of −1 means none.

//! \a letter and \a number with at least \a digits digits: "R007".
inline std::string simulatedId( char letter, std::size_t number, std::size_t digits )
{
  const std::string text = std::to_string( number );
  return letter + std::string( text.size() < digits ? digits - text.size() : 0, '0' ) + text;
}

struct SimulatedMine
{
    int field = -1;
    int row = 1; //!< Counted from 1; those laid later lie in a row of their own, the last.
    Point place;
    std::int32_t laid = 0;
    bool isRecorded = false;  //!< On a record: the minefield has one, and the mine was laid before its date.
    bool isLater = false;     //!< Laid after the date of the minefield's record.
    bool isDetonated = false; //!< By an accident: nobody finds it.
    bool isFound = false;
};

//! A minefield as it was laid.
struct SimulatedField
{
    std::string id;
    int record = -1;
    Point centre;
    std::vector<Point> outline; //!< Open ring.
    std::int32_t laid = 0;
    bool isAntiTank = false; //!< Else anti-personnel.
    int firstMine = 0;       //!< Position; its others follow.
    int mines = 0;
    int found = 0;
};

//! By how much an error moves a record: map − truth, metres.
struct Displacement
{
    double east = 0;
    double north = 0;
};

//! What searched ground cut out of a record: m² of a polygon, metres of a line, or a number of points.
struct RecordCut
{
    double removed = 0;
    double left = 0;
};

struct SimulatedRecord
{
    std::string id;
    OptionalText group; //!< Always known.
    int field = -1;     //!< −1: a phantom, which never held a mine.
    std::int32_t laid = 0;
    int claimed = 0;          //!< Mines that it says were laid.
    Shape drawn;              //!< As it would be drawn without the errors, in the plane.
    Shape map;                //!< As the map has it, in the map's coordinates; empty where all of it was cut out.
    std::vector<int> errors;  //!< Positions of those made, in their order.
    std::vector<int> notMade; //!< Of those that cannot be made with this record.
    //! Mean over the vertices; nothing where the errors put it off the plane.
    std::optional<Displacement> displacement;
    Point reference;              //!< That it was measured from, where it truly is.
    Point baselineEnd;            //!< The other end of its baseline.
    bool isOfFinds = false;       //!< Drawn round its finds instead, so that it has no errors.
    std::optional<RecordCut> cut; //!< Where searched ground was cut out of it.

    //! Cut wholly: it is not on the map.
    bool isVanished() const { return map.isEmpty(); }
};

//! One polygon of searched ground.
struct SimulatedTask
{
    std::string id;
    bool isTechnicalSurvey = false; //!< Else clearance.
    std::int32_t completed = 0;
    Shape shape;
    bool followsMap = false; //!< Searched because of a record.
};

struct SimulatedFind
{
    int mine = -1; //!< −1: belongs to no minefield.
    int task = -1;
    Point place;
    std::optional<std::int32_t> laidFrom; //!< The earliest day on which it can have been laid, where its lot tells.
    std::int32_t found = 0;
    int original = -1;            //!< The find that it reports again, as a second source.
    bool isMoved = false;         //!< Said to lie at a point of its task.
    std::optional<Point> written; //!< Rounded coordinates of the map; else those of the place.
};

struct SimulatedAccident
{
    int mine = -1;
    Point place;
    std::int32_t happened = 0;
};

struct SimulatedWorld
{
    std::vector<SimulatedField> fields;
    std::vector<SimulatedMine> mines; //!< Field by field.
    std::vector<SimulatedRecord> records;
    std::vector<SimulatedTask> tasks;
    std::vector<SimulatedFind> finds;
    std::vector<SimulatedAccident> accidents;
    double area = 0;     //!< m² of the extent.
    double searched = 0; //!< m².
    int recordsMet = 0;  //!< Records that search meets, where CUT asks for them.
};

} // namespace minemap
