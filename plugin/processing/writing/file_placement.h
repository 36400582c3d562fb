// SPDX-License-Identifier: GPL-2.0-or-later
// Folders beside the targets in which files are made, and their move into place, all or none.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace minemap
{

//! Destroyed, it leaves its folders: call removeFolders().
class FilePlacement
{
    Q_DECLARE_TR_FUNCTIONS( FilePlacement )

  public:
    /**
     * Makes a hidden folder of this run's own beside \a target.
     *
     * A folder, so that the files in it already have their final names: a GeoPackage names its table after its file.
     * \throws QgsProcessingException naming \a title and the mend.
     */
    QString makeFolder( const QString &title, const QString &target );

    //! An empty \a from only takes the target away.
    void addMove( const QString &title, const QString &from, const QString &to );

    //! \throws QgsProcessingException when one move fails; then all targets are as they were.
    void moveAll();

    //! \returns those that could not be removed.
    QStringList removeFolders();

  private:
    struct Move
    {
        QString title, from, to;
    };

    QString move( const Move &move );
    QString rename( const QString &from, const QString &to );
    QStringList undo();

    std::vector<Move> mMoves;
    std::vector<Move> mDone;
    QStringList mFolders;
};

} // namespace minemap
