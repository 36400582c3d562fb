// SPDX-License-Identifier: GPL-2.0-or-later
// The JSON documents that minemap:report is made from. Every function throws QgsProcessingException with one sentence
// that names the file, and the mend.
#pragma once

#include "report/document/report_content.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace minemap
{

class DocumentReader
{
  public:
    //! \param given path → content of those that are in no file; outlives the reader.
    explicit DocumentReader( const QMap<QString, QByteArray> &given ) : mGiven( given ) {}

    void readScorecard( ReportContent &content, const QString &path ) const;
    // Where the path is empty, there is none.
    void readDiagnosis( ReportContent &content, const QString &path ) const;
    void readCounts( ReportContent &content, const QString &path ) const;
    void readMatches( ReportContent &content, const QString &path ) const;

  private:
    QByteArray contentOf( const QString &path ) const;
    //! \param schema such as "minemap-counts/1". Nothing where \a path is empty.
    std::optional<JsonValue> document( const QString &path, const char *schema ) const;

    const QMap<QString, QByteArray> &mGiven;
};

} // namespace minemap
