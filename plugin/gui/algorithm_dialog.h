// SPDX-License-Identifier: GPL-2.0-or-later
// Opens the dialogs of the plugin's algorithms, which QGIS 3 offers to Python only.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariantMap>

class QgisInterface;

namespace minemap
{

class AlgorithmDialog
{
    Q_DECLARE_TR_FUNCTIONS( minemap::AlgorithmDialog )

  public:
    /**
     * Opens the dialog of minemap:\a id, filled with \a parameters; says in the message bar why where it cannot.
     *
     * Values are texts, numbers, yes or no, and layers of which only the selected features count.
     */
    static void open( QgisInterface &qgis, const QString &id, const QVariantMap &parameters = QVariantMap() );

    //! The statement that opens it; texts stay texts, whatever they contain.
    static QString statement( const QString &id, const QVariantMap &parameters );
};

} // namespace minemap
