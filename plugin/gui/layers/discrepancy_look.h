// SPDX-License-Identifier: GPL-2.0-or-later
// How a discrepancy layer looks and behaves in QGIS: style, labels, scales, time, notes.
#pragma once

#include "gui/layers/discrepancy_words.h"
#include "gui/preferences.h"
#include "processing/score/discrepancy_writer.h"

#include <optional>

class QgsVectorLayer;

namespace minemap
{

//! Custom properties by which a layer of ours is known, also after the project was saved and opened.
namespace discrepancy_property
{
constexpr const char *KIND = "minemapaccuracy/discrepancy"; //!< toText() of it.
constexpr const char *MAP = "minemapaccuracy/map";          //!< Id of the layer of the map; of groups, too.
constexpr const char *DIGEST = "minemapaccuracy/digest";    //!< Of the score; of groups, too.
constexpr const char *TOLERANCE = "minemapaccuracy/tolerance";
} // namespace discrepancy_property

class DiscrepancyLook
{
    Q_DECLARE_TR_FUNCTIONS( DiscrepancyLook )

  public:
    //! Nothing for layers that are not ours.
    static std::optional<Discrepancy> discrepancyOf( const QgsVectorLayer &layer );

    //! All of it, once. \param mapId id of the layer of the map.
    static void apply( QgsVectorLayer &layer, const WrittenDiscrepancy &written, const DiscrepancyStory &story,
                       const QString &mapId, Palette palette );

    //! Symbols and labels in another palette; whether labels are shown stays. Layers that are not ours stay as they
    //! are.
    static void applyPalette( QgsVectorLayer &layer, Palette palette );

    //! Style file of a layer, as it is in the resources.
    static QString styleOf( Discrepancy discrepancy, compat::GeometryType geometry );

  private:
    static void applySymbols( QgsVectorLayer &layer, Discrepancy discrepancy, Palette palette );
    static void applyLabels( QgsVectorLayer &layer, Palette palette );
    static void applyTime( QgsVectorLayer &layer, const WrittenDiscrepancy &written );
    static void applyNotes( QgsVectorLayer &layer, Discrepancy discrepancy, const DiscrepancyStory &story );
};

} // namespace minemap
