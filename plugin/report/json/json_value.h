// SPDX-License-Identifier: GPL-2.0-or-later
// JSON as read from a file, with the order of its keys and the text of each value.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace minemap
{

/**
 * One value and all that is in it.
 *
 * QJsonObject sorts its keys; what is written again byte for byte, or shown in the order of its author, must not.
 */
struct JsonValue
{
    enum class Kind
    {
      Null,
      Boolean,
      Number,
      Text,
      Array,
      Object
    };

    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<JsonValue> items;                       //!< Of an array.
    std::vector<std::pair<QString, JsonValue>> members; //!< Of an object, as written.
    QByteArray source;                                  //!< As written, of values that are no objects.
    bool isOneLine = false;                             //!< Of an object: written so, as recipes are.

    //! The member of an object; null when there is none.
    const JsonValue *find( const QString &key ) const;
};

//! \returns nothing when \a json is not JSON, or is nested deeper than any document of ours; \a problem says why.
std::optional<JsonValue> parseJson( const QByteArray &json, QString &problem );

} // namespace minemap
