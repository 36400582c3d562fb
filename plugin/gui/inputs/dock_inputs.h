// SPDX-License-Identifier: GPL-2.0-or-later
// What the dock scores: the layers and fields chosen in it, as plain data.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace minemap
{

//! What a field must hold to be offered for a slot.
enum class FieldContent
{
  Any,
  Number,
  Date //!< A date field, or a text or number that may hold one.
};

//! One field parameter of the contract, such as RECORD_ID.
struct FieldSlot
{
    const char *parameter;
    FieldContent content;
};

//! One layer parameter of the contract, such as FINDS, with its fields.
struct LayerSlot
{
    enum Geometry
    {
      Points = 1,
      Lines = 2,
      Polygons = 4
    };

    const char *role;
    int geometries; //!< Of Geometry, or-ed.
    bool isRequired;
    std::vector<FieldSlot> fields;
};

//! MAP, FINDS, SEARCHED, ACCIDENTS, AREA, MAP_LINES, MAP_POINTS and REFERENCE_POINTS, in the order of the panel.
const std::vector<LayerSlot> &layerSlots();

//! A layer of the project and the fields used of it.
struct ChosenLayer
{
    QString id; //!< Of the layer in the project; empty: none.
    bool isSelectedOnly = false;
    QMap<QString, QString> fields; //!< Parameter → name of the field; fields not used are left out.

    bool operator==( const ChosenLayer &other ) const
    {
      return id == other.id && isSelectedOnly == other.isSelectedOnly && fields == other.fields;
    }
};

struct DockInputs
{
    QMap<QString, ChosenLayer> layers; //!< Role → layer; roles without a layer are left out.
    QStringList searchCounts;          //!< Values of SEARCH_KIND that count as searched.
    double tolerance = 25;             //!< T, metres.
    double searchedShare = 0.8;
    int minimumFinds = 1;
    double clusterDistance = 100; //!< Metres.
    double detection = 1;
    int seed = 1;
    bool repairs = true; //!< INVALID_GEOMETRY: repair, else stop.
    bool allowsUnknownDatum = false;
    QString dateOrder;   //!< Word of DATE_ORDER; empty: not given.
    QString calendar;    //!< Word of CALENDAR; empty: Gregorian.
    QStringList assumed; //!< ASSUME: codes of assumptions taken for granted, in the order of the contract.

    //! The layer of \a role; one with an empty id when none is chosen.
    ChosenLayer layer( const QString &role ) const { return layers.value( role ); }

    //! Map and finds are there: a score can be asked for.
    bool isComplete() const;

    bool operator==( const DockInputs &other ) const;

    bool operator!=( const DockInputs &other ) const { return !( *this == other ); }
};

//! Adds how dates are read, where that was chosen.
void addDateWords( const DockInputs &inputs, QVariantMap &parameters );

/**
 * The parameters of minemap:scoremap that ask for the same: what is scored, and the command that scores it again.
 *
 * Layers are ids of the project, as QgsProcessingFeatureSourceDefinition where only selected features count.
 */
QVariantMap scoremapParameters( const DockInputs &inputs );

//! The same for minemap:diagnoseerror, with its reference points.
QVariantMap diagnosisParameters( const DockInputs &inputs );

//! The same for minemap:reconcilecounts; claims in columns or in a table are given in its dialog only.
QVariantMap countsParameters( const DockInputs &inputs );

//! Whether a score would be asked the same: what only a count asks for may differ.
bool scoresTheSame( DockInputs a, DockInputs b );

//! CLAIMED_TYPE, CLAIM_TEXT, FIND_TYPE: a score does not depend on them.
bool isCountField( const QString &parameter );

} // namespace minemap
