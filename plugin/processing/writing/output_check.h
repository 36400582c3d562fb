// SPDX-License-Identifier: GPL-2.0-or-later
// Tries, before anything is computed, whether every output can be written.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace minemap
{

struct OutputDestination;

//! An output and where it is to go.
struct WantedOutput
{
    QString title;            //!< As the user knows it.
    QString value;            //!< For OutputDestination::parse().
    QStringList endings = {}; //!< That the name of a document may have; empty: any.
};

class OutputCheck
{
    Q_DECLARE_TR_FUNCTIONS( OutputCheck )

  public:
    //! \param inputFiles files that the inputs are read from, which no output may replace.
    explicit OutputCheck( const QStringList &inputFiles );

    /**
     * \throws QgsProcessingException naming the output and the mend, unless every destination can be written and is
     * different from each other and from the inputs.
     */
    void check( const std::vector<WantedOutput> &outputs );

  private:
    void claim( const WantedOutput &output, const OutputDestination &destination );
    static void checkTable( const WantedOutput &output, const OutputDestination &destination );
    static void checkFile( const WantedOutput &output, const QString &path );
    void checkDatabasesStay() const;

    std::set<QString> mInputs;
    std::map<QString, QString> mTaken;     //!< File or table → title of the output that writes it.
    std::map<QString, QString> mDatabases; //!< File of a database → title of the output that writes a table in it.
};

} // namespace minemap
