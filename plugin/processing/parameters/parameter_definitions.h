// SPDX-License-Identifier: GPL-2.0-or-later
// Parameters as all algorithms of the provider show them.
#pragma once

#include "compat/qgis_compat.h"

#include <QString>
#include <QStringList>

#include <memory>

class QgsProcessingParameterDefinition;

namespace minemap
{

constexpr bool OPTIONAL = true;

using ParameterPointer = std::unique_ptr<QgsProcessingParameterDefinition>;

ParameterPointer sourceParameter( const char *name, const QString &description, compat::SourceType type, bool optional,
                                  const QString &help );
//! A field of the layer given as \a parent; optional.
ParameterPointer fieldParameter( const char *name, const QString &description, const char *parent,
                                 const QString &help );
ParameterPointer numberParameter( const char *name, const QString &description, compat::NumberType type, double value,
                                  double minimum, double maximum, const QString &help );
ParameterPointer invalidGeometryParameter();
ParameterPointer unknownDatumParameter();
//! A file to be written: \a kind in words, \a endings without dots, the usual one first.
ParameterPointer documentParameter( const char *name, const QString &description, const QString &kind,
                                    const QStringList &endings, bool byDefault );
ParameterPointer jsonParameter( const char *name, const QString &description );
ParameterPointer htmlParameter( const char *name, const QString &description );
//! The endings that a documentParameter() with \a fileFilter takes.
QStringList endingsOf( const QString &fileFilter );
//! Shown under "Advanced parameters".
ParameterPointer advancedParameter( ParameterPointer parameter );

} // namespace minemap
