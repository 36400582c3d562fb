// SPDX-License-Identifier: GPL-2.0-or-later
// Where an output of an algorithm is to go, as QGIS understands the text that the user gave.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QgsAbstractDatabaseProviderConnection;
class QgsProcessingContext;

namespace minemap
{

struct OutputDestination
{
    enum class Kind
    {
      None, //!< Not wanted.
      Temporary,
      File,
      Database
    };

    Kind kind = Kind::None;
    QString path;     //!< Absolute, links resolved: the file, or the file of an OGR database.
    QString provider; //!< Of a database.
    QString uri;      //!< Of a database.
    QString table;    //!< Of a database.

    //! \param value path, "memory:", "TEMPORARY_OUTPUT" or "ogr:dbname=…"; empty when not wanted.
    static OutputDestination parse( const QString &value );

    //! What \a parameters give for the sink or file parameter \a name, as text for parse().
    static QString textOf( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context );

    //! To the database that the table is in; null when it does not exist or cannot be reached.
    std::unique_ptr<QgsAbstractDatabaseProviderConnection> connection() const;
    bool tableExists() const;

    //! Absolute, links resolved as far as the file or its folder exists.
    static QString resolvedPath( const QString &path );
    //! All files that a target of this name consists of, the target first.
    static QStringList filesOf( const QString &target );
    //! To compare paths with: case does not tell files apart on Windows and macOS.
    static QString comparable( const QString &path );
};

} // namespace minemap
