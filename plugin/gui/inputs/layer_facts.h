// SPDX-License-Identifier: GPL-2.0-or-later
// What is known of a layer before it is chosen: plain data, so that guessing needs no QGIS.
#pragma once

#include <QString>
#include <QVariantList>

#include <vector>

class QgsVectorLayer;

namespace minemap
{

enum class FieldType
{
  Number,
  Date,
  Text,
  Other //!< Yes or no, lists, binary.
};

struct FieldFacts
{
    QString name, alias;
    FieldType type = FieldType::Text;
    QVariantList samples; //!< Of the first features, without nulls.
};

//! Where a layer comes from.
enum class LayerOrigin
{
  Given,     //!< Somebody's data.
  Simulated, //!< Made by minemap:simulatemap.
  Result     //!< Written by an algorithm of this plugin: a field of it starts with mm_.
};

struct LayerFacts
{
    QString id, name;
    int geometry = 0; //!< One of LayerSlot::Geometry; 0: another geometry or none.
    LayerOrigin origin = LayerOrigin::Given;
    bool isEmpty = false;
    bool hasCrs = true;
    std::vector<FieldFacts> fields;
};

/**
 * The facts of a layer of a project, in the main thread.
 *
 * At most SAMPLED_FEATURES features are read, without their geometry.
 */
LayerFacts factsOf( const QgsVectorLayer &layer );

//! One of LayerSlot::Geometry; 0: another geometry or none.
int slotGeometryOf( const QgsVectorLayer &layer );

constexpr int SAMPLED_FEATURES = 50;

} // namespace minemap
