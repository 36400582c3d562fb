// SPDX-License-Identifier: GPL-2.0-or-later
// Takes values out of a JSON document by their keys, noting what is missing and what is of another kind.
#pragma once

#include "report/json/json_value.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>

namespace minemap
{

//! What went wrong while a document was read.
struct JsonTroubles
{
    QString problem; //!< The first value of a wrong kind, a part of a sentence.
    QStringList missing;
};

//! An object of a document, known by its path. Lives no longer than the document.
class JsonMembers
{
  public:
    //! A null \a object has no members; nothing is said to be missing of it.
    JsonMembers( const JsonValue *object, QString path, JsonTroubles &troubles );

    bool isThere() const { return mObject != nullptr; }

    //! Whether \a key is there, null or not: for keys that a document need not have.
    bool has( const char *key ) const;
    //! Null or missing: not there.
    JsonMembers object( const char *key ) const;
    //! The items of an array; none where it is null or missing.
    const std::vector<JsonValue> &array( const char *key ) const;
    //! For the members of \a item, which is the one at \a index of array \a key.
    JsonMembers item( const char *key, std::size_t index, const JsonValue &item ) const;

    std::optional<double> number( const char *key ) const;
    //! Nothing where it is null or missing.
    std::optional<std::int64_t> integer( const char *key ) const;
    std::optional<std::string> text( const char *key ) const;
    bool boolean( const char *key ) const;

  private:
    //! The member when it is of \a kind; null where it is null, missing or of another kind, which are noted.
    const JsonValue *member( const char *key, JsonValue::Kind kind ) const;
    QString pathOf( const char *key ) const;

    const JsonValue *mObject;
    QString mPath;
    JsonTroubles &mTroubles;
};

} // namespace minemap
