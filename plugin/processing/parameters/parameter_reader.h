// SPDX-License-Identifier: GPL-2.0-or-later
// What the user gave for an algorithm's parameters, read and checked in the same way for every algorithm.
#pragma once

#include "compat/qgis_compat.h"
#include "core/geometry/point.h"
#include "processing/parameters/guessed_dates.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsProcessingParameterDefinition;
class QgsProcessingParameterNumber;

namespace minemap
{

//! A layer parameter as prepared in the main thread.
struct InputLayer
{
    QString role;             //!< Name of the parameter.
    QString name;             //!< As the user knows it.
    QString filter;           //!< Subset or selection, for the scorecard.
    QString file;             //!< That it is read from; empty for databases and memory.
    QString namedSource;      //!< The same without folders, with layer and subset as qgis_process takes them.
    TextFile textFile;        //!< Of the whole layer, a selection or not.
    QStringList guessedDates; //!< fieldsOfGuessedDates()
    std::shared_ptr<QgsProcessingFeatureSource> source; //!< Null when the parameter was not given.

    //! Whether the dates of \a field cannot be believed.
    bool hasGuessedDates( const QString &field ) const { return guessedDates.contains( field, Qt::CaseInsensitive ); }
};

//! Every function throws QgsProcessingException with one sentence that names parameter or layer, and the mend.
class ParameterReader
{
    Q_DECLARE_TR_FUNCTIONS( ParameterReader )

  public:
    ParameterReader( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context );

    QString text( const char *name ) const;
    double number( const char *name ) const;
    int integer( const char *name ) const;
    bool boolean( const char *name ) const;
    //! The word chosen of an enumeration.
    QString word( const char *name ) const;
    //! The parts of a list separated by semicolons, trimmed, without empty ones.
    QStringList list( const char *name ) const;

    //! Longitude and latitude on WGS 84 of a point parameter; nothing when it was not given.
    std::optional<Point> place( const char *name ) const;

    //! \a expected says in words what the layer must hold; a layer not given has a null source.
    InputLayer layer( const char *name, const QList<compat::GeometryType> &types, const QString &expected ) const;
    InputLayer points( const char *name ) const;
    InputLayer polygons( const char *name ) const;

    //! The field named by parameter \a name; it must be one of \a layer's.
    QString field( const char *name, const InputLayer &layer ) const;

    /**
     * The first number or word that is not one its parameter takes, as a sentence; empty when all are.
     * QGIS's own check lets "nan" and fractions of whole numbers pass and does not say what would be right.
     */
    static QString firstProblem( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters );

  private:
    const QgsProcessingParameterDefinition *definition( const char *name ) const;
    static QString numberProblem( const QgsProcessingParameterNumber &number, const QVariant &value );

    const QgsProcessingAlgorithm &mAlgorithm;
    const QVariantMap &mParameters;
    QgsProcessingContext &mContext;
};

} // namespace minemap
